"""Who speaks, how and how much, as bars of matplotlib. Needs ``quoteattr[plots]``.

Each plot takes the frame of :func:`quoteattr.frames.quotes_frame`, or any choice of its rows, and gives the ``Axes`` for whatever is to be changed on
them. Shares are those of all rows of the frame.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable

from quoteattr.display import plain
from quoteattr.voices import VOICES, voice

try:
    import matplotlib
    import pandas

    if matplotlib.__version_info__ < (3, 11):  # the first that joins Arabic letters and orders them from right to left
        raise ImportError(f"matplotlib {matplotlib.__version__} cannot write Arabic")
    from matplotlib import pyplot
    from matplotlib.axes import Axes
    from matplotlib.ticker import MaxNLocator
except ImportError as error:
    raise ImportError(f"quoteattr.plots needs pandas and matplotlib 3.11 or later ({error}): pip install 'quoteattr[plots]'") from error

_BLUE = "#0072B2"  # of the palette of Okabe and Ito, as in the views
_LONGEST = 40
_ARABIC = "DejaVu Sans"  # comes with matplotlib and has Arabic: for what the font of the figure has not


def plot_speakers(frame: pandas.DataFrame, *, top: int = 10, ax: Axes | None = None) -> Axes:
    """Plot who speaks most, by the number of quotes.

    Args:
        frame: quotes; rows without ``speaker_key``, those of groups, of anonymous speakers and of nobody, have no bar.
        top: how many speakers to show at most. Of each the spelling of the name is shown that is met most.
        ax: where to plot; a new figure by default.

    Returns:
        The axes, the one who speaks most on top.

    Raises:
        TypeError: ``frame`` is not a frame of quotes.
        ValueError: ``top`` is not a whole number from 1.
    """
    if isinstance(top, bool) or not isinstance(top, int) or top < 1:
        raise ValueError(f"top= takes a whole number from 1; got {top!r}")
    keys, names = _columns(frame, "speaker_key", "speaker_name")
    spellings: defaultdict[Hashable, Counter[Hashable]] = defaultdict(Counter)
    for key, name in zip(keys, names, strict=True):
        spellings[key][name] += 1
    counts = Counter(key for key in keys if key is not None)
    bars = [(str(spellings[key].most_common(1)[0][0]), count) for key, count in counts.most_common(top)]
    return _bars(bars, len(keys), "speaker", ax)


def plot_acts(frame: pandas.DataFrame, *, ax: Axes | None = None) -> Axes:
    """Plot what speakers do by speaking: say, add, deny, ask.

    Args:
        frame: quotes; those without a cue count as ``no cue``.
        ax: where to plot; a new figure by default.

    Returns:
        The axes, the most frequent act on top.

    Raises:
        TypeError: ``frame`` is not a frame of quotes.
    """
    (acts,) = _columns(frame, "cue_act")
    return _bars(Counter("no cue" if act is None else str(act) for act in acts).most_common(), len(acts), "act", ax)


def plot_gender(frame: pandas.DataFrame, *, ax: Axes | None = None) -> Axes:
    """Plot how much women and men speak.

    Args:
        frame: quotes. Of speakers who are no named persons gender is a matter of grammar; they have a bar of their own.
        ax: where to plot; a new figure by default.

    Returns:
        The axes, with a bar for women, men, persons whose gender the article does not show, other speakers, and quotes without a speaker; also where
        one is empty.

    Raises:
        TypeError: ``frame`` is not a frame of quotes.
    """
    kinds, genders = _columns(frame, "speaker_kind", "speaker_gender")
    counts = Counter(voice(kind, gender) for kind, gender in zip(kinds, genders, strict=True))
    return _bars([(one, counts[one]) for one in VOICES], len(kinds), "speaker", ax)


def _columns(frame: pandas.DataFrame, *names: str) -> list[list[str | None]]:
    """Columns as lists, with None where a value is missing."""
    if not isinstance(frame, pandas.DataFrame) or (missing := [name for name in names if name not in frame]):
        what = type(frame).__name__ if not isinstance(frame, pandas.DataFrame) else f"a frame without {', '.join(missing)}"
        raise TypeError(f"the plots show a frame of quotes, not {what}: pass quotes_frame(texts)")
    return [frame[name].astype(object).where(frame[name].notna(), None).tolist() for name in names]


def _bars(bars: Iterable[tuple[str, int]], all_: int, label: str, ax: Axes | None) -> Axes:
    """Bars from top to bottom, each with its count and its share of all."""
    names, counts = [name for name, _ in bars], [count for _, count in bars]
    if ax is None:
        _, ax = pyplot.subplots(figsize=(7, 1 + 0.35 * max(1, len(names))), layout="constrained")
    places = range(len(names))
    drawn = ax.barh(places, counts, color=_BLUE)
    ax.bar_label(drawn, [f"{count} ({100 * count / max(all_, 1):.1f} %)" for count in counts], padding=3)
    font = [*matplotlib.rcParams["font.family"], _ARABIC]
    ax.set_yticks(places, [_shortened(name) for name in names], fontfamily=font, parse_math=False)
    ax.invert_yaxis()
    ax.set_xlim(0, 1.25 * max([1, *counts]))  # with room for the labels
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    ax.set(xlabel="quotes", ylabel=label)
    ax.spines[["top", "right"]].set_visible(False)
    return ax


def _shortened(name: str) -> str:
    line = plain(name)
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"

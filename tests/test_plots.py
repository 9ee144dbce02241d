"""The plots: what their bars say, and that Arabic is joined and read from right to left in them."""

import sys
import warnings
from collections.abc import Iterator
from importlib import reload
from typing import Any

import matplotlib
import numpy
import pytest
from articles import NEWS, SEED

matplotlib.use("Agg")

from matplotlib import pyplot  # noqa: E402
from matplotlib.axes import Axes  # noqa: E402

from quoteattr import extract_quotes  # noqa: E402
from quoteattr.frames import quotes_frame  # noqa: E402
from quoteattr.plots import plot_acts, plot_gender, plot_speakers  # noqa: E402

PLOTS = (plot_speakers, plot_acts, plot_gender)


@pytest.fixture(autouse=True)
def warnings_fail() -> Iterator[None]:
    """A glyph that no font has is a warning."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield
    pyplot.close("all")


def bars(ax: Axes) -> list[tuple[str, int]]:
    """The bars from top to bottom."""
    assert ax.yaxis_inverted()
    return [(label.get_text(), int(bar.get_width())) for label, bar in zip(ax.get_yticklabels(), ax.patches, strict=True)]  # type: ignore[attr-defined]


def test_the_speakers_of_the_seed_article() -> None:
    ax = plot_speakers(quotes_frame([SEED]))
    assert bars(ax) == [("جون كيري", 5), ("سيرغي لافروف", 5), ("جون كيربي", 3), ("فلاديمير بوتين", 2), ("موسكو", 1)]
    assert [text.get_text() for text in ax.texts][:3] == ["5 (31.2 %)", "5 (31.2 %)", "3 (18.8 %)"]
    assert bars(plot_speakers(quotes_frame([SEED]), top=2)) == bars(ax)[:2]


def test_a_speaker_is_one_in_all_articles_under_the_usual_spelling() -> None:
    texts = [f"قال {name}: «سنعمل معاً حتى نصل إلى حل»." for name in ("عبدالفتّاح الزين", "عبد الفتاح الزين", "عبد الفتاح الزين", "مصدر أمني")]
    ax = plot_speakers(quotes_frame(texts))
    assert bars(ax) == [("عبد الفتاح الزين", 3)]
    assert ax.texts[0].get_text() == "3 (75.0 %)"


def test_the_acts() -> None:
    acts = [quote.cue.act if quote.cue else "no cue" for text in NEWS for quote in extract_quotes(text)]
    assert sorted(bars(plot_acts(quotes_frame(NEWS)))) == sorted((act, acts.count(act)) for act in set(acts))


def test_women_and_men() -> None:
    assert bars(plot_gender(quotes_frame(NEWS))) == [("women", 3), ("men", 3), ("gender not shown", 0), ("no named person", 0), ("no speaker", 1)]


@pytest.mark.parametrize("plot", PLOTS)
def test_a_plot_goes_where_it_is_told_to(plot: Any) -> None:
    figure, (one, other) = pyplot.subplots(2)
    assert plot(quotes_frame(NEWS), ax=other) is other
    assert not one.patches
    assert plot(quotes_frame(NEWS)).figure is not figure


@pytest.mark.parametrize("plot", PLOTS)
def test_a_frame_without_quotes_is_a_plot_without_bars(plot: Any) -> None:
    ax = plot(quotes_frame([]))
    assert sum(count for _, count in bars(ax)) == 0
    ax.figure.canvas.draw()


@pytest.mark.parametrize("plot", PLOTS)
@pytest.mark.parametrize("wrong", [SEED, [SEED], None, quotes_frame([SEED])[["text"]]], ids=["text", "list", "None", "other columns"])
def test_what_is_no_frame_of_quotes_is_refused(plot: Any, wrong: Any) -> None:
    with pytest.raises(TypeError, match=r"pass quotes_frame\(texts\)"):
        plot(wrong)


@pytest.mark.parametrize("top", [0, -1, 2.5, "3", True, None])
def test_top_is_a_number_of_speakers(top: Any) -> None:
    with pytest.raises(ValueError, match="whole number from 1"):
        plot_speakers(quotes_frame([SEED]), top=top)


def drawn(name: str) -> numpy.ndarray:
    """Where the label of a speaker has ink, cut to its edges."""
    frame = quotes_frame(["قال سالم حداد: «سنعمل معاً حتى نصل إلى حل»."])
    frame["speaker_name"] = name
    ax = plot_speakers(frame)
    [label] = ax.get_yticklabels()
    label.set_fontsize(40)  # type: ignore[attr-defined]
    figure = ax.figure
    figure.canvas.draw()
    box = label.get_window_extent()
    pixels = numpy.asarray(figure.canvas.buffer_rgba())[:, :, 0] < 128  # type: ignore[union-attr]
    height = pixels.shape[0]
    ink = pixels[int(height - box.y1) : int(height - box.y0), int(box.x0) : int(box.x1)]
    return ink[:, ink.any(axis=0).argmax() : ink.shape[1] - ink.any(axis=0)[::-1].argmax()]


def test_letters_join() -> None:
    assert drawn("سسس").any(axis=0).all()  # no gap
    assert not drawn("س\u200cس\u200cس").any(axis=0).all()  # these were told not to join


def test_a_name_is_read_from_right_to_left() -> None:
    height = drawn("اددد").any(axis=1).argmax()  # where alef, the tallest, begins
    first, last = (numpy.flatnonzero(drawn(name)[height]).mean() / drawn(name).shape[1] for name in ("اددد", "دددا"))
    assert last < 0.2 < 0.8 < first


def test_a_name_is_no_formula_and_steers_nothing() -> None:
    frame = quotes_frame(["قال سالم حداد: «سنعمل معاً حتى نصل إلى حل»."])
    frame["speaker_name"] = "سالم $x^2$ \u202e\nحداد " + "الطويل " * 20
    ax = plot_speakers(frame)
    [(label, _)] = bars(ax)
    assert label.startswith("سالم $x^2$ \ufffd حداد ") and len(label) == 40 and label.endswith("…")
    ax.figure.canvas.draw()


def test_a_font_without_arabic_is_helped_out() -> None:
    with matplotlib.rc_context({"font.family": "cmr10", "axes.formatter.use_mathtext": True}):
        plot_speakers(quotes_frame([SEED])).figure.canvas.draw()


def test_a_matplotlib_that_cannot_write_arabic_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    module = sys.modules["quoteattr.plots"]
    monkeypatch.setattr(matplotlib, "__version_info__", (3, 10, 9))
    with pytest.raises(ImportError, match=r"matplotlib 3\.11 or later .* pip install 'quoteattr\[plots\]'"):
        reload(module)
    monkeypatch.undo()
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(ImportError, match=r"pip install 'quoteattr\[plots\]'"):
        reload(module)

"""The figures: each a sum of counts over the articles by another."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from quoteattr.evaluation.cases import THRESHOLDS, Case
from quoteattr.evaluation.intervals import Resamples, interval
from quoteattr.evaluation.overlaps import SHARES
from quoteattr.evaluation.report import Figure
from quoteattr.marks import STYLES

Tallies = Mapping[int, Counter[str]]


class Measure(NamedTuple):
    """A figure's name, what it counts, and out of what. Of two things it is out of, precision's and recall's, it is the F1."""

    name: str
    hits: str
    out_of: tuple[str, ...]


def _triple(name: str, hits: str, precision: str, recall: str) -> tuple[Measure, Measure, Measure]:
    return Measure(f"{name} P", hits, (precision,)), Measure(f"{name} R", hits, (recall,)), Measure(f"{name} F1", hits, (precision, recall))


#: The figures, in the order of the table.
MEASURES = (
    *_triple("detection", "right", "returned", "gold"),
    *_triple("attribution", "speaker right", "returned, with a speaker", "gold, with a speaker"),
    *_triple("end-to-end", "right in all", "returned", "gold"),
    Measure("speaker acc", "speaker right", ("right, with a speaker",)),
    Measure("full name", "full name", ("speaker right",)),
    Measure("cue acc", "cue right", ("right, with a cue",)),
    Measure("kind acc", "kind right", ("right",)),
    Measure("gender acc", "gender right", ("speaker right, with a gender",)),
    Measure("act acc", "act right", ("cue right, with an act",)),
    Measure("no speaker P", "rightly given to nobody", ("right, given to nobody",)),
    Measure("no speaker R", "rightly given to nobody", ("right, of nobody",)),
    *(measure for share in SHARES for measure in _triple(f"span > {share}", f"covered over {share}", "returned", "gold")),
    Measure("mention overlaps", "mention overlaps", ("matched, with a mention",)),
    Measure("mention exact", "mention exact", ("matched, with a mention",)),
    Measure("speaker resolved", "matched, speaker right", ("matched, with a speaker",)),
)

#: For each threshold the share of the quotes that is kept, and how many of those are right in span and speaker.
TRADE_OFF = tuple(
    (at, Measure("kept", f"kept at {at:.2f}", ("returned",)), Measure("precision", f"kept at {at:.2f}, right in all", (f"kept at {at:.2f}",)))
    for at in THRESHOLDS
)


class Split(NamedTuple):
    """A table of figures, a row for each label that a case can have; a case labelled None is in no row."""

    label: Callable[[Case], str | None]
    measures: tuple[Measure, ...]


def figure(measure: Measure, tallies: Tallies, resamples: Resamples) -> Figure:
    """Take one figure.

    Args:
        measure: what to count.
        tallies: for each article by its number how often each fact holds.
        resamples: the draws for the interval.

    Returns:
        The figure; its value is None where there is nothing to count, its interval where fewer than two articles have any.
    """
    hits = {number: tally[measure.hits] for number, tally in tallies.items()}
    out_of = {number: sum(tally[fact] for fact in measure.out_of) for number, tally in tallies.items()}
    n = sum(tally[measure.out_of[-1]] for tally in tallies.values())
    parts = len(measure.out_of)
    low = high = None
    if sum(map(bool, out_of.values())) > 1:
        low, high = interval(_share(parts * a, b) for a, b in zip(resamples.sums(hits), resamples.sums(out_of), strict=True))
    return Figure(value=_share(parts * sum(hits.values()), sum(out_of.values())), low=low, high=high, n=n)


def figures(measures: Iterable[Measure], tallies: Tallies, resamples: Resamples) -> dict[str, Figure]:
    """Take several figures; see :func:`figure`."""
    return {measure.name: figure(measure, tallies, resamples) for measure in measures}


def table(split: Split, cases: Iterable[Case], resamples: Resamples) -> dict[str, dict[str, Figure]]:
    """Take the figures of each row of a split, the rows with the most cases first.

    Args:
        split: which table.
        cases: the cases of all articles.
        resamples: the draws for the intervals.

    Returns:
        The figures of each row by its label.
    """
    rows: defaultdict[str, defaultdict[int, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    sizes: Counter[str] = Counter()
    for case in cases:
        label = split.label(case)
        if label is not None:
            rows[label][case.number].update(case.facts)
            sizes[label] += 1
    return {label: figures(split.measures, rows[label], resamples) for label in sorted(sizes, key=lambda label: (-sizes[label], label))}


def _share(hits: int, out_of: int) -> float | None:
    return hits / out_of if out_of else None


def _rule(case: Case) -> str | None:
    return case.quote.rule if case.quote else None


def _kind(case: Case) -> str | None:
    one = case.gold or case.quote
    return one.kind if one else None


def _marks(case: Case) -> str:
    one = case.gold or case.other or (case.quote and case.quote.outer)
    assert one is not None
    text = case.article.text[one.start : one.end]
    glyphs = (text[:1], text[-1:])
    return next((style for glyph in glyphs for style in STYLES if glyph and glyph in STYLES[style]), "none")


def _position(case: Case) -> str:
    """Where the cue stands: before the quote, after it, between two quotes that share it (or inside the marks), or nowhere."""
    if case.gold is not None:
        cue = case.gold.cue
        sharing = [one for one in case.article.quotations if one.cue is not None and one.cue == cue]
    else:
        found = case.quote and case.quote.cue
        cue, sharing = (found.start, found.end) if found else None, []
    if cue is None:
        return "none"
    start, end = case.span
    if cue[1] <= start and not any(one.end <= cue[0] for one in sharing):
        return "before"
    if cue[0] >= end and not any(cue[1] <= one.start for one in sharing):
        return "after"
    return "between"


_COLUMNS = tuple(
    measure
    for measure in MEASURES
    if measure.name
    in {"detection P", "detection R", "detection F1", "attribution F1", "end-to-end F1", "speaker acc", "full name", "cue acc", "kind acc"}
)
_OF_RETURNED = tuple(
    measure
    for measure in MEASURES
    if measure.name in {"detection P", "attribution P", "end-to-end P", "speaker acc", "full name", "cue acc", "kind acc"}
)

#: The tables. A gold quote says by itself in which row it stands, a returned quote that is none by its record; the rule that
#: would have found a missed quote is not known, so the rows of the rules have no recall.
SPLITS = {
    "outlet": Split(lambda case: case.article.outlet, _COLUMNS),
    "rule": Split(_rule, _OF_RETURNED),
    "cue position": Split(_position, _COLUMNS),
    "kind": Split(_kind, _COLUMNS),
    "marks": Split(_marks, _COLUMNS),
}

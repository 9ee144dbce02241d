"""Whether confidence means something: how far it lies from the share of quotes that are right in span and speaker."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from random import Random
from statistics import fmean, median
from typing import NamedTuple

from quoteattr.evaluation.cases import Case
from quoteattr.evaluation.intervals import Resamples, interval
from quoteattr.evaluation.report import Bin, Figure

_BINS = 10


class _Level(NamedTuple):
    confidence: float
    n: int
    right: int


def calibration(cases: Iterable[Case], resamples: Resamples) -> tuple[Figure, tuple[Bin, ...]]:
    """Measure the expected calibration error in ten bins of equal mass.

    Quotes of the same confidence share their rate of being right, so that the order of the articles decides nothing where such quotes
    fall on both sides of a bin's edge. Draws are rougher than the articles themselves, which can only raise the error: the interval is moved
    back by as much as their median lies above it.

    Args:
        cases: the cases of all articles.
        resamples: the draws for the interval.

    Returns:
        The error, and the bins, the least confident first.
    """
    n: defaultdict[float, Counter[int]] = defaultdict(Counter)
    right: defaultdict[float, Counter[int]] = defaultdict(Counter)
    articles = set()
    for case in cases:
        if case.quote is not None:
            n[case.quote.confidence][case.number] += 1
            right[case.quote.confidence][case.number] += "right in all" in case.facts
            articles.add(case.number)
    confidences = sorted(n)
    bins = _bins([_Level(one, n[one].total(), right[one].total()) for one in confidences])
    error = _error(bins)
    low = high = None
    if error is not None and len(articles) > 1:
        low, high = _centred(error, [drawn for drawn in _resampled(confidences, n, right, resamples) if drawn is not None])
    return Figure(value=error, low=low, high=high, n=sum(one.n for one in bins)), bins


def by_chance(cases: Iterable[Case], seed: int, draws: int = 500) -> Figure:
    """The calibration error that the same confidences would show if each were exactly the likelihood of being right.

    A small number of quotes strays from any likelihood: an error that is no larger than this one says nothing against the confidence.

    Args:
        cases: the cases of all articles.
        seed: the same seed gives the same figure.
        draws: how often right and wrong are drawn.

    Returns:
        The mean error of the draws, between the bounds that hold 95 % of them.
    """
    n = Counter(case.quote.confidence for case in cases if case.quote is not None)
    chance = Random(seed)
    errors = []
    for _ in range(draws if n else 0):
        levels = [_Level(one, count, sum(chance.random() < one for _ in range(count))) for one, count in sorted(n.items())]
        errors.append(_error(_bins(levels)) or 0.0)
    low, high = interval(errors)
    return Figure(value=fmean(errors) if errors else None, low=low, high=high, n=n.total())


def _centred(error: float, drawn: Sequence[float]) -> tuple[float | None, float | None]:
    low, high = interval(drawn)
    if low is None or high is None:
        return None, None
    drift = median(drawn) - error
    return max(0.0, low - drift), high - drift


def _resampled(
    confidences: Sequence[float], n: Mapping[float, Mapping[int, int]], right: Mapping[float, Mapping[int, int]], resamples: Resamples
) -> Iterable[float | None]:
    columns = [(resamples.sums(n[one]), resamples.sums(right[one])) for one in confidences]
    for draw in range(resamples.count):
        yield _error(_bins([_Level(one, ns[draw], rights[draw]) for one, (ns, rights) in zip(confidences, columns, strict=True)]))


def _bins(levels: Iterable[_Level]) -> tuple[Bin, ...]:
    ordered = [(level.confidence, level.right / level.n) for level in levels for _ in range(level.n)]
    edges = [len(ordered) * edge // _BINS for edge in range(_BINS + 1)]
    slices = [ordered[first:last] for first, last in zip(edges, edges[1:], strict=False) if first < last]
    return tuple(Bin(n=len(one), confidence=fmean(confidence for confidence, _ in one), right=fmean(rate for _, rate in one)) for one in slices)


def _error(bins: Sequence[Bin]) -> float | None:
    n = sum(one.n for one in bins)
    return sum(one.n * abs(one.confidence - one.right) for one in bins) / n if n else None

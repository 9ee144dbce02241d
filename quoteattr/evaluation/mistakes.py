"""The worst mistakes of an extractor, in context."""

import heapq
from collections.abc import Iterable, Iterator
from typing import get_args

from quoteattr.evaluation.cases import Case
from quoteattr.evaluation.gold import GoldQuotation
from quoteattr.evaluation.report import Fault, Mistake, Reading
from quoteattr.records import Quote

_BEFORE, _AFTER = 110, 60  # code points of context
_RANKS = {fault: rank for rank, fault in enumerate(get_args(Fault))}


def worst(cases: Iterable[Case], count: int) -> tuple[Mistake, ...]:
    """Pick the worst mistakes: first by the fault, in the order of :data:`quoteattr.evaluation.report.Fault`, then the most confident.

    Args:
        cases: the cases of all articles.
        count: how many at most.

    Returns:
        The mistakes.
    """
    mistakes = (_mistake(case, faults) for case in cases if (faults := tuple(_faults(case))))
    return tuple(heapq.nsmallest(count, mistakes, key=lambda one: (_RANKS[one.faults[0]], -(one.confidence or 0.0))))


def _faults(case: Case) -> Iterator[Fault]:
    """What is wrong with a case, the worst first."""
    facts = case.facts
    if case.quote is None:
        yield "missed"
        return
    if case.gold is None:
        yield "spurious"
        return
    if "right in all" not in facts:
        yield "wrong speaker" if case.quote.speaker else "no speaker"
    if "right, with a cue" in facts and "cue right" not in facts:
        yield "wrong cue"
    if "kind right" not in facts:
        yield "wrong kind"
    if "speaker right" in facts and "full name" not in facts:
        yield "short name"


def _mistake(case: Case, faults: tuple[Fault, ...]) -> Mistake:
    text, quote = case.article.text, case.quote
    start, end = case.span
    return Mistake(
        article=case.article.id,
        outlet=case.article.outlet,
        start=start,
        end=end,
        faults=faults,
        before=text[max(0, start - _BEFORE) : start],
        text=text[start:end],
        after=text[end : end + _AFTER],
        returned=_returned(quote) if quote else None,
        gold=_wanted(case, case.gold or case.other),
        rule=quote.rule if quote else None,
        confidence=quote.confidence if quote else None,
    )


def _returned(quote: Quote) -> Reading:
    return Reading(kind=quote.kind, speaker=quote.speaker.name if quote.speaker else None, cue=quote.cue.text if quote.cue else None)


def _wanted(case: Case, gold: GoldQuotation | None) -> Reading | None:
    if gold is None:
        return None
    speaker = case.article.entities[gold.speaker].name if gold.speaker is not None else None
    return Reading(kind=gold.kind, speaker=speaker, cue=case.article.text[slice(*gold.cue)] if gold.cue else None)

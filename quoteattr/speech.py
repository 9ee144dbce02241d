"""Speech or not: what a marked span is.

An ordered list of small rules, the most precise first. Each looks at one span in its clause and gives a verdict or nothing; the
first verdict wins and its name goes into the record. *direct* holds a whole clause that a source says, *mixed* a fragment that the article puts in a
source's mouth (Pareti et al. 2013), *other* is everything else: names, titles, terms, slogans, scare quotes.
"""

from collections.abc import Callable

from quoteattr.chants import chant_goes_on, chanted
from quoteattr.clauses import Clause
from quoteattr.fragments import (
    described,
    fragment_after_preposition,
    fragment_in_report,
    fragment_over_words,
    named_so,
    pointed_out,
    predicate_over_words,
)
from quoteattr.nonspeech import (
    appointed,
    apposed,
    blank,
    enumerated,
    exemplified,
    glossed,
    headed,
    inscribed,
    known_as,
    listed,
    name_on_the_way,
    named,
    personal,
    proverb,
    recurring,
    titled,
)
from quoteattr.reports import (
    accord_before,
    inside_quote,
    postposed,
    recited,
    reported_at_mark,
    reported_by_colon,
    reported_by_complementizer,
    reported_over_words,
    reported_under_accord,
)
from quoteattr.uncued import (
    continued,
    document_colon,
    headline_colon,
    headline_fragment,
    inflected,
    introduced,
    report_goes_on,
    standing_alone,
    uncued,
    worded,
)
from quoteattr.verdict import Kind, Verdict

__all__ = ["RULES", "UNCUED", "Kind", "Verdict", "judge"]

Rule = Callable[[Clause], Verdict | None]

_FIRST: tuple[Rule, ...] = (
    blank,
    proverb,
    chanted,
    personal,
    inside_quote,
    titled,
    named,
    known_as,
    glossed,
    inscribed,
    appointed,
    chant_goes_on,
    recurring,
    listed,
    enumerated,
    headed,
    exemplified,
)
_CUED: tuple[Rule, ...] = (
    reported_by_colon,
    reported_by_complementizer,
    reported_at_mark,
    described,
    fragment_after_preposition,
    named_so,
    pointed_out,
    fragment_in_report,
    apposed,
    name_on_the_way,
    predicate_over_words,
    recited,
    fragment_over_words,
    reported_over_words,
    accord_before,
)
_LAST: tuple[Rule, ...] = (
    postposed,
    document_colon,
    headline_colon,
    headline_fragment,
    continued,
    report_goes_on,
    introduced,
    reported_under_accord,
    standing_alone,
    uncued,
    inflected,
    worded,
)
#: The order in which the rules are asked.
RULES = _FIRST + _CUED + _LAST
#: Those that can speak of a span without a cue before it.
UNCUED = _FIRST + _LAST


def judge(clause: Clause, asked: list[str] | None = None) -> Verdict:
    """Say what a marked span is.

    Args:
        clause: the span and what leads up to it.
        asked: takes the names of the rules that were asked.

    Returns:
        The verdict of the first rule that has one.
    """
    rules, verdict = RULES if clause.cue is not None else UNCUED, None
    for rule in rules:
        verdict = rule(clause)
        if verdict is not None:
            break
    if asked is not None:
        asked += [one.__name__ for one in rules[: rules.index(rule) + 1]]
    return verdict or Verdict("other", "no_cue", 0.9)

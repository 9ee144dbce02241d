"""What the attribution of a quote is chosen from: every phrase that could be its speaker, and what speaks for it."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from quoteattr.agreement import ANYBODY, Agreement
from quoteattr.antecedents import ahead
from quoteattr.clauses import Clause
from quoteattr.cues import Cue, cue_after
from quoteattr.flow import carried, flow, source
from quoteattr.followers import after
from quoteattr.mentions import Mention
from quoteattr.origins import of_accord
from quoteattr.page import Page
from quoteattr.records import Gender
from quoteattr.rules import Attribution
from quoteattr.sentences import sentence_subject
from quoteattr.speech import Verdict
from quoteattr.subjects import Subject, of_verb

Evidence = Literal[
    "after_cue",
    "before_verb",
    "relative",
    "relayed",
    "document",
    "accord",
    "before_colon",
    "formula",
    "main_clause",
    "earlier_sentence",
    "spoke_last",
]

_OF_RULES: dict[str, Evidence] = {
    "verb_subject": "after_cue",
    "noun_subject": "after_cue",
    "subject_verb": "before_verb",
    "relative": "relative",
    "relayed": "relayed",
    "document": "document",
    "accord": "accord",
    "headline_colon": "before_colon",
    "headline_fragment": "before_colon",
    "formula": "formula",
    "main_clause": "main_clause",
}
_GENDERS = {"m": "masculine", "f": "feminine"}
_AFTER_REACH = 26
_SHOWN = 6


class Possible(NamedTuple):
    """A phrase that could be the speaker."""

    mention: Mention
    gender: Gender | None
    evidence: tuple[Evidence, ...]
    ruled_out: str | None = None


class _Place(NamedTuple):
    """Where a cue stands: the word that is asked for its subject, the word that the subject may not reach, and whether it may lie further back."""

    cue: Cue
    at: int
    stop: int
    wanted: Agreement
    finite: bool
    flows: bool = True


def possible(clause: Clause, verdict: Verdict, attribution: Attribution) -> list[Possible]:
    """Gather who could say a quote, at the moment at which it was attributed.

    Args:
        clause: the quote and what leads up to it.
        verdict: what the speech rules found.
        attribution: what the attribution rules found.

    Returns:
        One entry for each phrase, in the order in which they are asked; the one that was taken is not ruled out.
    """
    page = clause.page
    known = len(page.subjects)
    found: dict[tuple[int, int], Possible] = {}
    for one in _asked(clause, cue_of(clause, verdict, attribution), attribution):
        place = (one.mention.first, one.mention.last)
        other = found.get(place)
        if other is None:
            found[place] = one
        else:
            ruled_out = other.ruled_out if one.ruled_out else None
            found[place] = other._replace(evidence=tuple(dict.fromkeys(other.evidence + one.evidence)), ruled_out=ruled_out)
    subject = attribution.subject
    if subject is not None and (subject.mention.first, subject.mention.last) not in found:
        evidence = _OF_RULES.get(subject.rule, "spoke_last")
        found[subject.mention.first, subject.mention.last] = Possible(subject.mention, subject.gender, (evidence,))
    while len(page.subjects) > known:  # a subject that was asked for only here must not be there for the next quote
        page.subjects.popitem()
    return list(found.values())


def cue_of(clause: Clause, verdict: Verdict, attribution: Attribution) -> Cue | None:
    """The cue that the attribution rules went by, before the quote or after it."""
    if attribution.cue is not None or attribution.inherit >= 0:
        return attribution.cue
    return cue_after(clause.page, clause.last) if verdict.reason == "postposed" else clause.cue


def why_nobody(clause: Clause, verdict: Verdict, attribution: Attribution, others: list[Possible]) -> str:
    """Say in plain English why a quote has no speaker.

    Args:
        clause: the quote and what leads up to it.
        verdict: what the speech rules found.
        attribution: what the attribution rules found.
        others: who could have said it.
    """
    if attribution.inherit >= 0:
        return "it goes on from an earlier quote, which has no speaker itself"
    if attribution.subject is not None:
        return "the words found hold no name, only marks"
    cue = cue_of(clause, verdict, attribution)
    if cue is None:
        if clause.colon:
            return "no cue reports it, and the words before the colon are no possible speaker"
        return "no cue reports it, and nobody spoke before"
    place = _place(clause, cue)
    disagrees = any(one.ruled_out and "spoke_last" in one.evidence for one in others)
    nobody = ", and whoever spoke before does not agree with it" if disagrees else ", and nobody spoke before" if place.flows else ""
    if cue.word.form == "accord" and "back" in cue.word.remarks:
        return f"the cue points back to a speaker{nobody}"
    phrase = _phrase_after(clause.page, place)
    if phrase:
        return f"the phrase after the cue ({phrase}) is no possible speaker{nobody}"
    return f"the cue {'names nobody' if cue.word.form == 'accord' else 'has no subject'}{nobody}"


def _asked(clause: Clause, cue: Cue | None, attribution: Attribution) -> Iterator[Possible]:
    page = clause.page
    subject = attribution.subject
    if subject is not None and subject.rule == attribution.rule and subject.rule in _OF_RULES:  # found by the rule itself, not carried over
        yield Possible(subject.mention, subject.gender, (_OF_RULES[subject.rule],))
    if cue is not None:
        place = _place(clause, cue)
        if place.finite:
            yield from _of_finite(page, place)
        elif place.cue.word.form == "accord":
            yield from _of_phrase(page, place)
        if place.flows:
            yield from _of_flow(page, place)
    elif attribution.inherit < 0:
        last = carried(page, clause.first, ANYBODY)
        if last is not None:
            yield Possible(last.mention, last.gender, ("spoke_last",))


def _place(clause: Clause, cue: Cue) -> _Place:
    words = clause.page.tokens.words
    follows = cue.first >= clause.last
    before = clause.complementizer if clause.complementizer > cue.first else clause.first
    stop = min(len(words), cue.last + _AFTER_REACH) if follows else before
    if cue.word.form != "accord":
        return _Place(cue, cue.first, stop, Agreement(cue.word.gender, cue.word.number), cue.word.form == "verb")
    back = "back" in cue.word.remarks
    finite = follows and back and words[cue.last - 1].verb is not None  # كما قال الوزير
    return _Place(cue, cue.last - 1 if finite else cue.first, stop, ANYBODY, finite, back or not follows)


def _of_phrase(page: Page, place: _Place) -> Iterator[Possible]:
    if "back" in place.cue.word.remarks:
        return
    found = of_accord(page, place.at, place.stop)
    if found is not None:
        yield Possible(found, found.gender, ("accord",))


def _of_finite(page: Page, place: _Place) -> Iterator[Possible]:
    """The subject of a finite verb, and the phrases beside it that are not."""
    verb = page.tokens.words[place.at].verb
    assert verb is not None
    subject = of_verb(page, place.at, place.stop)
    if subject is not None:
        yield Possible(subject.mention, subject.gender, (_OF_RULES.get(subject.rule, "after_cue"),))
    following = after(page, place.at, place.stop)
    if following is not None:
        if "relay" in verb.remarks:
            reason = "it passes on the words of another"
        elif verb.number != "s":
            reason = "the verb is plural, and a verb before its subject is singular"
        else:
            reason = "it is an unknown word, or what the verb speaks of or to"
        yield Possible(following, following.gender, ("after_cue",), reason if subject is None or subject.mention != following else None)
    passed_on = source(page, place.at, place.stop) if "relay" in verb.remarks else None
    if passed_on is not None:
        yield Possible(passed_on, passed_on.gender, ("relayed",))
    preceding = ahead(page, place.at, verb)
    if preceding is not None:
        yield Possible(preceding, preceding.gender, ("before_verb",))
    either = ahead(page, place.at, verb._replace(gender=None))
    if either is not None and preceding is None:
        yield Possible(either, either.gender, ("before_verb",), _disagreement(Agreement(verb.gender, None), either))


def _of_flow(page: Page, place: _Place) -> Iterator[Possible]:
    """Whom the sentence and the text are about, whether or not the cue agrees with them."""
    at, wanted = place.cue.first, place.wanted
    main, either = sentence_subject(page, at, wanted), sentence_subject(page, at, ANYBODY)
    if main is not None:
        yield Possible(main.mention, main.gender, ("main_clause",))
    if either is not None and (main is None or main.mention != either.mention):
        yield Possible(either.mention, either.gender, ("main_clause",), _disagreement(wanted, either))
    last, anyone = carried(page, at, wanted), carried(page, at, ANYBODY)
    if last is not None:
        yield Possible(last.mention, last.gender, ("spoke_last",))
    if anyone is not None and (last is None or last.mention != anyone.mention):
        yield Possible(anyone.mention, anyone.gender, ("spoke_last",), _disagreement(wanted, anyone))
    meant = flow(page, at, wanted)
    if meant is not None and all(other is None or other.mention != meant.mention for other in (main, last)):
        yield Possible(meant.mention, meant.gender, ("earlier_sentence",))


def _disagreement(cue: Agreement, other: Subject | Mention) -> str | None:
    if cue.gender and other.gender and cue.gender != other.gender:
        return f"the cue is {_GENDERS[cue.gender]}, this is {_GENDERS[other.gender]}"
    return f"the cue is {'singular' if cue.number == 's' else 'plural'}, this is not" if cue.number else None


def _phrase_after(page: Page, place: _Place) -> str:
    """The words right after a cue, as far as its subject could stand."""
    tokens = page.tokens
    first, last = place.cue.last, place.cue.last
    while last < place.stop and last - first < _SHOWN and not tokens.bits[last]:
        last += 1
    return " ".join(tokens.text[tokens.starts[first] : tokens.ends[last - 1]].split()) if last > first else ""

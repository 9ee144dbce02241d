"""Who says it: an ordered list of small rules, the most precise first.

Each looks at one quote in its clause and names a speaker or gives nothing. The first that speaks wins, and its name goes into the record.
"""

from collections.abc import Callable
from typing import NamedTuple

from quoteattr import mentions
from quoteattr.agreement import ANYBODY, Agreement, alike
from quoteattr.clauses import Clause
from quoteattr.crowds import crowd
from quoteattr.cues import Cue, accord_at, cue_after, retold
from quoteattr.flow import around, bearer, carried, chorus, doer, flow, owner, source
from quoteattr.mentions import Mention
from quoteattr.origins import of_accord, told
from quoteattr.page import Page
from quoteattr.persons import acts
from quoteattr.records import Gender
from quoteattr.reverence import revered, reverence
from quoteattr.sentences import protagonist, teller
from quoteattr.speech import Verdict
from quoteattr.subjects import Subject, of_verb
from quoteattr.tokens import COLON, LINE, STOP
from quoteattr.words import GIVEN, HEAD

_FAR = ("fragment_in_report", "fragment_over_words", "reported_over_words")  # the cue stands over other words


class Attribution(NamedTuple):
    """A speaker for a quote: in words of its own sentence, or carried over from earlier ones."""

    rule: str
    cue: Cue | None
    mention: Mention | None
    subject: Subject | None
    confidence: float
    inherit: int = -1  # the pair whose speaker it shares


def attribute(clause: Clause, verdict: Verdict, asked: list[str] | None = None) -> Attribution:
    """Find who says a quote.

    Args:
        clause: the quote and what leads up to it.
        verdict: what the speech rules found.
        asked: takes the names of the rules that were asked.

    Returns:
        The attribution of the first rule that has one; without a speaker where none has.
    """
    for rule in RULES:
        if asked is not None:
            asked.append(rule.__name__)
        found = rule(clause, verdict)
        if found is not None:
            return _put_so(clause, verdict, found)
    cue = cue_after(clause.page, clause.last) if verdict.reason == "postposed" else clause.cue
    return Attribution("none", cue, None, None, 0.05)


def _put_so(clause: Clause, verdict: Verdict, found: Attribution) -> Attribution:
    """With the accord after a fragment for its cue, which is nearer than the verb far before: أكد أن المخزن «يكفي شهراً»، على حد قوله."""
    if verdict.reason not in _FAR or found.subject is None:
        return found
    cue, gender = cue_after(clause.page, clause.last), found.subject.gender or found.subject.mention.gender
    if cue is None or cue.word.form != "accord" or cue.word.gender is None or not alike(gender, cue.word.gender):
        return found
    return found._replace(cue=cue)


def _said(rule: str, cue: Cue | None, mention: Mention, gender: Gender | None, confidence: float) -> Attribution:
    return Attribution(rule, cue, mention, Subject(mention, gender or mention.gender, rule), confidence)


def continued(clause: Clause, verdict: Verdict) -> Attribution | None:
    """«…»، و«…»: whoever said the first says the second."""
    if verdict.reason not in ("continued", "report_goes_on"):
        return None
    return Attribution("continued", None, None, None, 0.95, _adjoining(clause))


def _adjoining(clause: Clause) -> int:
    """The pair of the quote that a quote goes on from: the one right before its marks, else the one before its clause."""
    spans, number = clause.page.spans, clause.number
    near = range(number - 1, max(-1, number - 4), -1)
    return next((other for other in near if spans[other][1] == clause.first and clause.first in clause.page.verdicts), clause.previous)


#: Whom a quote without a cue is asked of, by what showed that it is one.
_WHOSE = {"standing_alone": carried, "chanted": chorus, "introduced": doer, "displayed": bearer, "uncued": around}


def uncued(clause: Clause, verdict: Verdict) -> Attribution | None:
    """A quote with no cue at all: whom its sentence is about, else the last one who spoke."""
    if verdict.reason not in _WHOSE or verdict.reason not in ("standing_alone", "uncued") and clause.cue is not None:
        return None
    subject = verdict.kind == "direct" and owner(clause.page, clause.first) or _WHOSE[verdict.reason](clause.page, clause.first, ANYBODY)
    mention = subject.mention if subject and (verdict.reason in ("introduced", "displayed") or subject.rule == "owner") else None
    return Attribution("uncued", None, mention, subject, 0.6) if subject else None


def postposed(clause: Clause, verdict: Verdict) -> Attribution | None:
    """«…»، قال الوزير ; «…» بحسب مصدر أمني ; «…» على حد قوله."""
    if verdict.reason != "postposed":
        return None
    page = clause.page
    cue = cue_after(page, clause.last)
    found: Subject | Mention | None
    if cue is None:
        found = teller(page, clause.last)
        return _said("postposed", _retelling(page, clause.last), found, None, 0.75) if found else None
    stop = min(len(page.tokens), cue.last + 26)
    if cue.word.form != "accord":
        found = of_verb(page, cue.first, stop)
    elif "back" not in cue.word.remarks:
        found = of_accord(page, cue.first, stop)
        if found is None and not told(page, cue.first, stop):
            return None
    else:  # كما قال الوزير
        found = of_verb(page, cue.last - 1, stop) if page.tokens.words[cue.last - 1].verb else None
    mention = found.mention if isinstance(found, Subject) else found
    if found is None or mention is None or mention.same:  # «…»، يضيف المصدر ذاته
        return _carried(clause, cue, "postposed", mention)
    return _said("postposed", cue, mention, found.gender, 0.85)


def _retelling(page: Page, at: int) -> Cue | None:
    """The verb that takes up what was said, where it reports: «…»، كلمات | قالها الوزير."""
    verb = retold(page, at)
    word = page.tokens.words[verb].verb if verb is not None else None
    return Cue(verb, verb + 1, word) if verb is not None and word is not None else None


def document_colon(clause: Clause, verdict: Verdict) -> Attribution | None:
    """في الحديث: «…»: the paper speaks."""
    if verdict.reason != "document_colon":
        return None
    found = mentions.parse(clause.page, clause.first - 1, clause.first)
    return _said("document", None, found, None, 0.9) if found else None


def headline_colon(clause: Clause, verdict: Verdict) -> Attribution | None:
    """كاميرون: «…»."""
    if verdict.reason != "headline_colon":
        return None
    page = clause.page
    found = mentions.parse(page, clause.floor, clause.first) if not acts(page, clause.floor) else None
    if found is None:
        subject = doer(page, clause.first, ANYBODY)
        return Attribution("headline_colon", None, subject.mention, subject, 0.7) if subject else None
    if found.last + 2 < clause.first and not (page.tokens.words[found.first].classes & (HEAD | GIVEN) or page.quoted_at(found.first)):
        return None  # ارتفع الموج وفي عمقه ضاعت الشباك: «…»
    return _said("headline_colon", None, found, None, 0.9)


def headline_fragment(clause: Clause, verdict: Verdict) -> Attribution | None:
    """وزير الري: رفع الأسعار «جريمة»: whom the headline begins with."""
    if verdict.reason != "headline_fragment":
        return None
    page = clause.page
    colon = next((at for at in range(clause.first - 1, max(0, clause.first - 17), -1) if page.tokens.bits[at] & COLON), 0)
    start = next((at for at in range(colon - 1, max(-1, colon - 7), -1) if at == 0 or page.tokens.bits[at] & LINE), None)
    found = mentions.parse(page, start, colon) if start is not None else None
    return _said("headline_fragment", None, found, None, 0.7) if found else None


def accord(clause: Clause, verdict: Verdict) -> Attribution | None:
    """بحسب الوزير، «…»، وبحسب الخبير سامي الحداد، مدير المركز، فإن الأمر «…»."""
    cue = accord_at(clause.page, clause.floor, clause.first) if verdict.reason == "reported_under_accord" else clause.cue
    if cue is None or cue.word.form != "accord":
        return None
    if "back" in cue.word.remarks:
        return _carried(clause, cue, "accord")
    found = of_accord(clause.page, cue.first, clause.first)
    return _said("accord", cue, found, None, 0.8) if found else None


def formula(clause: Clause, verdict: Verdict) -> Attribution | None:
    """قال تعالى: «…»، قوله صلى الله عليه وسلم: «…»: a formula of reverence stands for the speaker."""
    cue = clause.cue
    if cue is None or cue.word.form not in ("verb", "masdar") or clause.first - cue.last > 8:
        return None
    page = clause.page
    divine = reverence(page, cue.last, page.vocabulary.divine)
    if not divine and not reverence(page, cue.last, page.vocabulary.prophetic):
        return None
    found = revered(page, cue.first, page.vocabulary.god if divine else page.vocabulary.prophet)
    if found is None:
        return None
    return Attribution("formula", cue, found if found.first >= cue.last else None, Subject(found, "m", "formula"), 0.85)


def relay(clause: Clause, verdict: Verdict) -> Attribution | None:
    """نقلت الوكالة عن الوزير قوله: the words are the minister's, not the agency's."""
    cue = clause.cue
    if cue is None:
        return None
    page = clause.page
    if cue.word.form == "verb" and "relay" in cue.word.remarks:
        found = source(page, cue.first, clause.first)
        return _said("relayed", cue, found, None, 0.9) if found else None
    if cue.word.form != "masdar" or page.tokens.words[cue.first].folded.endswith("بالقول"):
        return None  # تحدث عن الحكم، مكتفيا | بالقول
    to = 0
    for at in range(cue.first - 1, max(clause.floor, cue.first - 25) - 1, -1):
        word = page.tokens.words[at]
        if word.folded in page.vocabulary.about:
            return _relayed_before(page, cue, at, max(clause.floor, at - 12))
        if word.folded == "الي":
            to = at
        if word.folded == "عن" or to and word.verb is not None and word.verb.lemma == "نسب":  # نسبت الصحيفة إلى | مسؤول قوله
            found = mentions.parse(page, (to if word.verb else at) + 1, cue.first)
            return _said("relayed", cue, found, cue.word.gender, 0.9) if found else None
        if word.verb is not None and "relay" not in word.verb.remarks:
            return None
    return None


def _relayed_before(page: Page, cue: Cue, about: int, lowest: int) -> Attribution | None:
    """نقلت الوكالة عنه قوله: whom the text was about before the agency."""
    words = page.tokens.words
    verb = next((at for at in range(about - 1, lowest - 1, -1) if words[at].verb is not None), -1)
    known = flow(page, verb, Agreement(*page.vocabulary.about[words[about].folded])) if verb >= 0 else None
    return Attribution("relayed", cue, None, known, 0.8) if known else None


def verb_subject(clause: Clause, verdict: Verdict) -> Attribution | None:
    """The finite verb has its subject beside it: قال الوزير، المجلة قالت."""
    cue = clause.cue
    if cue is None or cue.word.form != "verb":
        return None
    stop = clause.complementizer if clause.complementizer > cue.first else clause.first
    subject = of_verb(clause.page, cue.first, stop)
    if subject is None:
        return None
    if subject.mention.same:
        return _carried(clause, cue, "same_role", subject.mention)
    return Attribution(subject.rule, cue, subject.mention, subject, 0.96 if subject.rule == "verb_subject" else 0.83)


def participle(clause: Clause, verdict: Verdict) -> Attribution | None:
    """مضيفاً، بقوله: the subject is that of the main clause."""
    cue = clause.cue
    if cue is None or cue.word.form not in ("participle", "masdar"):
        return None
    page = clause.page
    formula = cue.last < clause.first and page.tokens.words[cue.last].folded in page.vocabulary.exalted
    after = mentions.parse(page, cue.last, clause.first) if formula or "noun" in cue.word.remarks else None
    if after is not None:
        return _said("noun_subject", cue, after, None, 0.7)
    subject = flow(page, cue.first, Agreement(cue.word.gender, cue.word.number))
    if subject is None:
        return None
    near = _same_sentence(page, subject.mention.first, cue.first)
    return Attribution("participle", cue, subject.mention if near else None, subject, 0.91 if near else 0.75)


def no_subject(clause: Clause, verdict: Verdict) -> Attribution | None:
    """وأضاف: «…» with no subject: whoever spoke last."""
    cue = clause.cue
    if cue is None:
        return None
    return _carried(clause, cue, "no_subject")


def _carried(clause: Clause, cue: Cue, rule: str, mention: Mention | None = None) -> Attribution | None:
    wanted = Agreement(cue.word.gender, cue.word.number) if cue.word.form != "accord" or cue.word.gender else ANYBODY
    at = min(cue.first, clause.first)
    subject = flow(clause.page, at, wanted) or (protagonist(clause.page, at, wanted) if mention else None)
    if subject is not None and wanted.number == "p" and subject.mention.kind == "name" and not _same_sentence(clause.page, subject.mention.first, at):
        subject = crowd(clause.page, at)  # قال الوزير سامي الحداد … وهدم الجنود الجسر وصاحوا: «…»
    if subject is None:
        return Attribution(rule, cue, mention, Subject(mention, wanted.gender, rule), 0.5) if mention else None
    if mention is None and _same_sentence(clause.page, subject.mention.first, cue.first):
        mention = subject.mention
    return Attribution(rule, cue, mention, subject, 0.85)


def _same_sentence(page: Page, first: int, at: int) -> bool:
    """Do two words stand in one sentence, quotes left out?"""
    bits = page.tokens.bits
    return at - first < 120 and not any(bits[here] & (STOP | LINE) and not page.in_quote(here) for here in range(first + 1, at + 1))


Rule = Callable[[Clause, Verdict], Attribution | None]

#: The order in which the rules are asked.
RULES: tuple[Rule, ...] = (
    continued,
    uncued,
    postposed,
    document_colon,
    headline_colon,
    headline_fragment,
    accord,
    formula,
    relay,
    verb_subject,
    participle,
    no_subject,
)

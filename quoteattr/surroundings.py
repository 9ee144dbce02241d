"""What stands around a marked span, and what goes on after it."""

from quoteattr.acts import QUOTING_ACTS, SAYING_ACTS
from quoteattr.clauses import Clause
from quoteattr.cues import Cue, cue_after, names_so, retold
from quoteattr.shapes import namelike, phrased, proper
from quoteattr.statements import sentences
from quoteattr.tokens import COLON, COMMA, LINE, MARK, STOP
from quoteattr.words import (
    ACCORD,
    ACTION,
    ADVERB,
    BREAKER,
    COMPLEMENTIZER,
    DEFINITE,
    GIVEN,
    HEAD,
    NAMING,
    NUMBER,
    OPENS_PHRASE,
    ORGANISATION,
    PLACE,
    PREPOSITION,
    RELATIVE,
)

_TO_WHOM = ("لي", "له", "لها", "لهم", "لهما", "لنا", "لك", "لكم")
_NAMED = DEFINITE | GIVEN | PLACE | ORGANISATION | NUMBER  # what a name begins with
_JOINS = ("و", "او")
_CLAUSAL = RELATIVE | ACTION | COMPLEMENTIZER
_PRONOUNS = ("يه", "له", "به", "نه", "عه", "ها", "هم", "هما", "نا")  # not تجاه


def goes_on(clause: Clause) -> bool:
    """Does the sentence go on right after the closing mark, with no stop between?"""
    bits = clause.bits_after()
    if bits & (STOP | LINE | COMMA) or clause.last >= len(clause.page.tokens):
        return False
    following = clause.word(clause.last)
    if any(cue.form in ("participle", "masdar") for cue in following.cues):
        return False
    return not (following.classes & (ADVERB | ACCORD | OPENS_PHRASE) or following.folded.startswith("و") and following.verb is not None)


def completes(clause: Clause) -> bool:
    """Does a report without a verb end with the span, which then says what its noun is: إن الكتاب «ثمرة صبر»، مؤكداً …?"""
    cue, page, opening = clause.cue, clause.page, clause.word(clause.first)
    noun = clause.complementizer + 1
    if cue is None or clause.complementizer <= cue.first or not noun < clause.first <= noun + 6 or goes_on(clause):
        return False
    if not clause.word(noun).classes & DEFINITE or opening.folded.isascii() or page.recurs(clause.number):
        return False
    if clause.size <= 3 and opening.classes & _NAMED or clause.word(clause.first - 1).folded in _JOINS or after_preposition(clause):
        return False
    within = range(noun, clause.first)
    if any(clause.word(at).classes & _CLAUSAL or clause.word(at).verb is not None or page.tokens.bits[at] & ~MARK for at in within):
        return False
    return clause.last == len(page.tokens) or not clause.bits_after() & COMMA or not _described_further(clause)


def _described_further(clause: Clause) -> bool:
    """May what follows the span and a comma describe it, the predicate being still to come: السفينة «…»، التي غرقت، كانت …?"""
    following = clause.word(clause.last)
    reports = any(cue.form == "participle" for cue in following.cues) or following.proclitic == "و" and (following.verb or following.classes & ACTION)
    return not reports and not following.classes & (BREAKER | COMPLEMENTIZER)


def since(clause: Clause) -> bool:
    """Does the word before the span tell that a sentence of its own follows: لأنه «…»، لكن «…»?"""
    word = clause.before()
    return word is not None and word.folded in clause.page.vocabulary.spans.since


def after_preposition(clause: Clause) -> bool:
    """Does a preposition stand before the span, without a pronoun: بـ«…»; not قال لهم «…»?"""
    word = clause.before()
    if word is None or word.folded.endswith(_PRONOUNS) and word.classes & PREPOSITION:
        return False
    return word.folded in clause.page.vocabulary.spans.particles or bool(word.classes & PREPOSITION)


def addressed(clause: Clause) -> bool:
    """Nothing but whom it is said to, a pronoun, stands between a verb of saying and the mark: وقالوا لي «…»."""
    cue, word = clause.cue, clause.before()
    if cue is None or word is None or clause.colon or cue.word.act not in SAYING_ACTS or cue.word.form == "accord" or cue.last != clause.first - 1:
        return False
    return word.folded in _TO_WHOM


def report_follows(clause: Clause) -> bool:
    """Does what the cue reports come only later: قال السفير لقناة «…»: «…» ; قال الناطق باسم «…» إن «…»?"""
    cue, page = clause.cue, clause.page
    if cue is None or cue.word.act not in QUOTING_ACTS or sentences(clause):
        return False
    if complementizer_follows(clause):
        return True
    if clause.size > 10:
        return False
    if clause.last in page.openings and clause.bits_after() & COLON:
        return True
    opening = clause.word(clause.first)
    if clause.size >= 3 and not opening.classes & (NAMING | ORGANISATION | DEFINITE) and phrased(clause):
        return False
    if clause.last + 1 in page.openings and clause.word(clause.last).folded == "و":
        return False
    words, bits = page.tokens.words, page.tokens.bits
    for at in range(clause.last, min(len(words), clause.last + 16)):
        if bits[at] & (STOP | LINE):
            return False
        if bits[at] & COLON and at in page.openings:
            return True
        word = words[at]
        if word.folded in ("ان", "انه", "انها") and not words[at - 1].cues:
            return words[at - 1].folded not in clause.page.vocabulary.spans.subordinating
        if word.verb is not None or word.cues:
            return False
    return False


def complementizer_follows(clause: Clause) -> bool:
    """Does إنّ come right after the span: أعلن «مجلس أعيان المدينة»، أنه …?"""
    if clause.last >= len(clause.page.tokens) or clause.bits_after() & (STOP | LINE) or clause.size > 20:
        return False
    return clause.word(clause.last).folded in ("ان", "انه", "انها", "انهم")


def so_said(clause: Clause) -> bool:
    """«…»، هكذا علق الوزير ; «…» بهذه الكلمات بدأ الوزير ; «…» كما يقول الشاعر."""
    page = clause.page
    words, at = page.tokens.words, clause.last
    if at + 2 >= len(words) or page.tokens.bits[at] & LINE:
        return False
    if words[at].folded == "كما" and not page.tokens.bits[at + 1]:
        verb = words[at + 1].verb
        return verb is not None and verb.act in QUOTING_ACTS and "homograph" not in verb.remarks
    return retold(page, at) is not None


def headline(clause: Clause) -> bool:
    """A line of a few words, a colon and what somebody says: سيناتور فرنسي: «…»."""
    bits = clause.page.tokens.bits
    return (
        clause.size >= 5
        and clause.first - clause.floor <= 4
        and bool(clause.floor == 0 or bits[clause.floor] & LINE)
        and bool(clause.bits_after() & LINE)
    )


def headline_speaker(clause: Clause) -> bool:
    """Does the span end a headline that begins with a speaker and a colon: وزير الري: رفع الأسعار «جريمة»?"""
    words, bits = clause.page.tokens.words, clause.page.tokens.bits
    start = next((at for at in range(clause.first - 1, max(-1, clause.first - 17), -1) if at == 0 or bits[at] & LINE), None)
    if start is None or words[start].proclitic or not clause.bits_after() & LINE:
        return False
    if not words[start].classes & (HEAD | GIVEN) and not clause.page.quoted_at(start):
        return False
    return any(bits[at] & COLON for at in range(start + 1, min(start + 6, clause.first)))


def answers(clause: Clause) -> bool:
    """Is the span the whole paragraph after a question, as in interviews?"""
    page = clause.page
    start = page.pairs[clause.number].outer_start
    lead = page.tokens.text[max(0, start - 12) : start]
    return lead.rstrip(" \n\r\t•ـ-–").endswith(("؟", "?")) and "\n" in lead and (clause.size >= 4 or bool(clause.bits_after() & LINE))


def after_verb(clause: Clause) -> bool:
    """Does a reporting verb stand right before إنّ, though too common a word to be a cue there: وحين سئل رد بأن «…»?"""
    at = clause.complementizer - 1
    return at >= clause.floor and clause.word(at).verb is not None


def written(clause: Clause) -> bool:
    """وكتب فلان على صفحته «…»: a verb at the head of the sentence that is too common a word to be a cue so far from the span."""
    verb = clause.word(clause.floor).verb
    if verb is None or clause.cue is not None or clause.colon or clause.opens or clause.inside or clause.word(clause.first).classes & GIVEN:
        return False
    if verb.act in ("write", "answer"):
        least = 3 if _posted(clause) and not namelike(clause) and not proper(clause) else 6
        return clause.size >= min(least, 4 if clause.word(clause.first).classes & BREAKER else 6)
    return verb.act in QUOTING_ACTS and clause.size >= 9


def _posted(clause: Clause) -> bool:
    """Is it said right before the marks where it was written: على فيسبوك، في تغريدة، على حسابه?"""
    platforms, spoken = clause.page.vocabulary.spans.platforms, clause.page.vocabulary.words_spoken
    near = clause.page.tokens.words[max(clause.floor, clause.first - 3) : clause.first]
    return any(word.bare in platforms for word in near) or bool(near) and near[-1].bare in spoken


def over_words(clause: Clause) -> Cue | None:
    """The cue of a span that other words separate from it, with neither إنّ nor a colon: قال الوزير أمس «…»."""
    cue = clause.cue
    if cue is None or clause.complementizer > cue.first or clause.colon or cue.word.form == "accord":
        return None
    return cue


def put_so(clause: Clause) -> bool:
    """Is the word the speaker's: بما سمته «…»، ما أسماه المؤتمر «…»، من وصفهم بـ«…»?"""
    cue = clause.cue
    return cue is not None and clause.first - cue.last <= 3 and names_so(clause.page.tokens.words, cue)


def so_put(clause: Clause) -> bool:
    """القانون «المعادي للحريات»، وفق تعبيرهم."""
    cue = cue_after(clause.page, clause.last)
    return cue is not None and "back" in cue.word.remarks and clause.size >= 2 and not proper(clause)

"""Which cue governs a marked span: what a verb, a participle or a verbal noun needs between itself and the marks."""

from typing import NamedTuple

from quoteattr.cues import Cue, accord_at, names_so
from quoteattr.page import Page
from quoteattr.tokens import COMMA, LINE, STOP
from quoteattr.uses import BEFORE_SUBJECT, BETWIXT, IMPERSONAL, KEPT_BACK, NOUN_FOLLOWS, WRITTEN_IN
from quoteattr.words import (
    ADVERB,
    BREAKER,
    COMMON,
    COMPLEMENTIZER,
    DEFINITE,
    FUNCTION,
    GIVEN,
    GROUP,
    HEAD,
    NAMING,
    OPENS_PHRASE,
    ORGANISATION,
    PREPOSITION,
    RELATIVE,
    ROLE,
    CueWord,
)

_OPENS_CLAUSE = BREAKER | RELATIVE | COMPLEMENTIZER | ADVERB
_ALSO_NOUN = NAMING | ROLE | COMMON | ORGANISATION | GROUP
_SUBJECT_OR_FUNCTION = HEAD | GIVEN | FUNCTION
_IF = ("اذا", "لو")


class Ahead(NamedTuple):
    """What lies ahead of a cue.

    Attributes:
        first: the first word of the marked span.
        complementizer: index of the nearest إنّ before the span, or -1.
        colon: a colon stands before the mark.
    """

    first: int
    complementizer: int
    colon: bool


def cue_at(page: Page, at: int, ahead: Ahead) -> Cue | None:
    """The cue that begins at a word, if it can govern the span ahead."""
    words = page.tokens.words
    word = words[at]
    if word.classes & OPENS_PHRASE:
        phrase = accord_at(page, at, ahead.first)
        if phrase is not None:
            return phrase if ahead.first - at <= 14 else None
    if not word.cues or word.folded in page.vocabulary.called and (at + 1 >= len(words) or not page.tokens.bits[at + 1]):
        return None
    best: CueWord | None = None
    for cue in word.cues:
        if (best is None or "homograph" in best.remarks) and _governs(page, at, ahead, cue):
            best = cue
    return Cue(at, at + 1, best) if best else None


def _governs(page: Page, at: int, ahead: Ahead, cue: CueWord) -> bool:
    if cue.form == "masdar":
        return _masdar_governs(page, at, ahead, cue)
    following = page.tokens.words[at + 1] if at + 1 < len(page.tokens) else None
    if following is not None and following.uses & KEPT_BACK and cue.act in ("call", "object"):
        return False  # طلب عدم ذكر اسمه
    if "document" in cue.remarks:
        return following is not None and at + 1 < ahead.first and bool(following.uses & WRITTEN_IN)
    return _participle_governs(page, at, ahead, cue) if cue.form == "participle" else _verb_governs(page, at, ahead, cue)


def _masdar_governs(page: Page, at: int, ahead: Ahead, cue: CueWord) -> bool:
    """وقوله: «…»، تأكيده أن «…»، كلمته: «…»."""
    folded, distance = page.tokens.words[at].folded, ahead.first - at
    if "noun" in cue.remarks:
        return ahead.colon and distance <= 4 or folded.endswith("قول") and 1 < distance <= 8
    if cue.lemma == "قال":
        return distance <= 12
    return ahead.complementizer == at + 1 or distance == 1 and (ahead.colon or at > 0 and folded[0] == "ب")


def _participle_governs(page: Page, at: int, ahead: Ahead, cue: CueWord) -> bool:
    """مضيفا أن «…»، مؤكدا: «…»."""
    word, bits = page.tokens.words[at], page.tokens.bits[at]
    before = page.tokens.words[at - 1].classes if at and not bits else 0
    if before & PREPOSITION:
        return False  # من مدينة
    if before & DEFINITE and cue.act == "call" and word.folded.endswith("ة"):
        return False  # الحكومة مطالبة بأن «…»: a predicate
    circumstantial = word.folded.endswith("ا")
    if circumstantial and word.classes & COMMON and "strong" not in cue.remarks and not bits:
        return False
    distance, complementizer = ahead.first - at, ahead.complementizer
    if word.classes & _ALSO_NOUN and not circumstantial:
        return 0 < complementizer - at <= 3 and not page.tokens.words[complementizer - 1].uses & BEFORE_SUBJECT or distance == 1 or bool(bits & COMMA)
    return "homograph" not in cue.remarks or complementizer >= 0 or distance == 1 or ahead.colon and distance <= 8


def _verb_governs(page: Page, at: int, ahead: Ahead, cue: CueWord) -> bool:
    """قال إن «…»، أكد الوزير: «…»."""
    words = page.tokens.words
    word = words[at]
    if _no_report_after(page, at) or _object_of_cue(page, at, cue):
        return False
    if ahead.first - at <= 9 and names_so(words, Cue(at, at + 1, cue)):
        return True
    if word.uses & IMPERSONAL and 0 < ahead.complementizer - at <= 2 and ahead.complementizer != ahead.first:
        return False  # يذكر أن
    if not cue.joined and _name_or_preposition(page, at):
        return False
    return "homograph" not in cue.remarks or _homograph_governs(page, at, ahead, cue)


def _no_report_after(page: Page, at: int) -> bool:
    """After the word before it, is a word no verb, or has nobody said it yet: بن | قال, إذا | رفضت المدينة, but من وصفهم?"""
    if not at or page.tokens.bits[at]:
        return False
    left = page.tokens.words[at - 1]
    return left.folded in _IF or bool(left.uses & NOUN_FOLLOWS) and not (left.folded == "من" and page.tokens.words[at].folded[-1] in "هم")


def _object_of_cue(page: Page, at: int, cue: CueWord) -> bool:
    """Is what could be a verb the verbal noun that a cue before it governs: مؤكدا | رفضه?"""
    words = page.tokens.words
    if not at or page.tokens.bits[at] or not words[at - 1].cues:
        return False
    return any(other.form == "masdar" and other.lemma == cue.lemma for other in words[at].cues)


def _after_subject(page: Page, at: int) -> bool:
    """Does a given name with a cue before it stand right before a word: وقال مصطفى | واصل?"""
    words, bits = page.tokens.words, page.tokens.bits
    if at < 2 or bits[at] or bits[at - 1]:
        return False
    return bool(words[at - 1].classes & GIVEN) and not words[at - 1].classes & (COMMON | ROLE) and words[at - 2].verb is not None


def _name_or_preposition(page: Page, at: int) -> bool:
    """Is what could be a verb the second name of a person (سامي نادر) or a preposition (بعد، قبل) inside its clause?"""
    classes = page.tokens.words[at].classes
    before = page.tokens.words[at - 1].classes if at else FUNCTION
    if classes & GIVEN and before & GIVEN or _after_subject(page, at):
        return True
    return bool(classes & PREPOSITION) and not (at == 0 or page.tokens.bits[at] & (STOP | LINE) or before & ADVERB)


def _noun_after_that(page: Page, at: int) -> bool:
    """No verb of the past follows إنّ: إن | نشر الكتاب; one follows أن after بعد."""
    words = page.tokens.words
    if not at or page.tokens.bits[at] or not words[at - 1].classes & COMPLEMENTIZER or words[at].folded[0] in "يت":
        return False
    return at == 1 or not words[at - 2].classes & (ADVERB | PREPOSITION)


def _homograph_governs(page: Page, at: int, ahead: Ahead, cue: CueWord) -> bool:
    """A verb that is also a common word needs a clause of its own, and إنّ or a colon within reach: وبين أن «…»، كتب: «…»."""
    words, bits = page.tokens.words, page.tokens.bits[at]
    before = words[at - 1].classes if at else FUNCTION
    distance, that = ahead.first - at, ahead.complementizer - at
    if _noun_after_that(page, at):
        return False
    heads_clause = bool(cue.joined) or at == 0 or bits != 0 or bool(before & _OPENS_CLAUSE)
    if cue.lemma == "عبر" and words[ahead.first - 1].folded == "عن" and (cue.joined or at == 0 or bits):
        return True  # وعبر الحزب، …، عن «…»
    if cue.lemma == "بين" and words[at].uses & BETWIXT:
        return heads_clause and 0 < that <= 8
    if 0 < that <= (32 if cue.joined or bits else 14) or ahead.colon and distance <= 40:
        return heads_clause or distance <= 14 and not bits and not before & FUNCTION and (not before & COMMON or bool(before & DEFINITE))
    following = words[min(at + 1, len(words) - 1)]
    if distance > 1 and not following.classes & _SUBJECT_OR_FUNCTION and following.folded.endswith(("ه", "ها", "هم")):
        return False  # ويبلغ عددهم
    return heads_clause and not before & COMPLEMENTIZER and distance <= (9 if before & ADVERB and following.classes & HEAD else 6)

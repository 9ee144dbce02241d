"""What could be a verb that reports, and is a noun, an elative or a name."""

from quoteattr.page import Page
from quoteattr.tokens import LINE, STOP, fold
from quoteattr.uses import NOUN_FOLLOWS, OPENS_CLAUSE, VERBAL_NOUN_FOLLOWS
from quoteattr.words import (
    ADVERB,
    COMMON,
    COMPLEMENTIZER,
    FUNCTION,
    GIVEN,
    GROUP,
    HONORIFIC,
    PEOPLE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    CueWord,
    Word,
)

_IF = ("اذا", "لو")
_VOWELS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0652"
_COPULAS = ("هو", "هي", "وهو", "وهي", "فهو", "فهي", "ليس", "ليست")
_PAST_AFTER = ("سبق", "يسبق", "حتي", "ما")  # سبق أن | قال


def no_verb(page: Page, at: int, cue: CueWord, that: int, colon: bool) -> bool:
    """Is what could be a finite verb something else here?

    Args:
        page: the article.
        at: index of the word.
        cue: the verb that it could be.
        that: index of the nearest إنّ after it, or less where there is none.
        colon: a colon stands before the marks.
    """
    word = page.tokens.words[at]
    if cue.number == "d" and "masdar" in cue.remarks and cue.act != "describe" and word.folded.endswith(fold(cue.lemma) + "ا"):
        return True  # ردا على، نصا
    if cue.number == "d" and page.tokens.spelling(at).rstrip(_VOWELS).endswith("أ"):
        return True  # كنت | أقرأ
    if _no_report_after(page, at) or _noun_after_that(page, at, cue):
        return True
    return _object_of_cue(page, at, cue) or _elative(page, at, cue, that, colon)


def name_or_preposition(page: Page, at: int) -> bool:
    """Is what could be a verb the second name of a person (سامي نادر) or a preposition (بعد، قبل) inside its clause?

    Args:
        page: the article.
        at: index of the word.
    """
    classes = page.tokens.words[at].classes
    before = page.tokens.words[at - 1].classes if at else FUNCTION
    beside = at > 0 and not page.tokens.bits[at] and (page.tokens.words[at - 1].verb or before & (ROLE | HONORIFIC))
    if classes & GIVEN and (before & GIVEN or beside) or _after_subject(page, at):
        return True
    return bool(classes & PREPOSITION) and not (at == 0 or page.tokens.bits[at] & (STOP | LINE) or before & ADVERB)


def _after_subject(page: Page, at: int) -> bool:
    """Does a given name with a cue before it stand right before a word: وقال مصطفى | واصل?"""
    words, bits = page.tokens.words, page.tokens.bits
    if at < 2 or bits[at] or bits[at - 1]:
        return False
    return bool(words[at - 1].classes & GIVEN) and not words[at - 1].classes & (COMMON | ROLE) and words[at - 2].verb is not None


def _no_report_after(page: Page, at: int) -> bool:
    """After the word before it, is a word no verb, or has nobody said it yet: بن | قال, إذا | رفضت المدينة, but من وصفهم?"""
    if not at or page.tokens.bits[at]:
        return False
    left = page.tokens.words[at - 1]
    return left.folded in _IF or bool(left.uses & NOUN_FOLLOWS) and not (left.folded == "من" and page.tokens.words[at].folded[-1] in "هم")


def _object_of_cue(page: Page, at: int, cue: CueWord) -> bool:
    """Is what could be a verb the verbal noun that a cue before it governs: مؤكدا | رفضه، رفضت | ذكر اسمها?"""
    words = page.tokens.words
    if not at or page.tokens.bits[at] or not words[at - 1].cues:
        return False
    verb = words[at - 1].verb
    noun = any("masdar" in other.remarks and words[at].folded == fold(other.lemma) for other in words[at].cues)
    return noun and verb is not None and "document" not in verb.remarks or _masdar_of(words[at], cue)


def _masdar_of(word: Word, cue: CueWord) -> bool:
    """Can what could be a verb be its verbal noun with a pronoun: رفضه، إشارته?"""
    return any(other.form == "masdar" and other.lemma == cue.lemma for other in word.cues)


def _noun_after_that(page: Page, at: int, cue: CueWord) -> bool:
    """No verb of the past follows إنّ: إن | نشر الكتاب، أن | رفض الوزير; one follows أن after بعد and سبق. None follows حسب.

    After أنه it is a verb, but of what is reported: قالت المنظمة إنها | أبلغت الوزير.
    """
    words = page.tokens.words
    if not at or page.tokens.bits[at]:
        return False
    if words[at - 1].uses & VERBAL_NOUN_FOLLOWS:
        return "masdar" in cue.remarks and words[at].folded == fold(cue.lemma) or _masdar_of(words[at], cue)
    if words[at - 1].folded in _COPULAS:
        return bool(words[at].classes & COMMON) and "masdar" not in cue.remarks  # هو | أمر غير صحيح
    if not words[at - 1].classes & COMPLEMENTIZER:
        return False
    noun = words[at].folded[0] not in "يت" if "homograph" in cue.remarks else "masdar" in cue.remarks and words[at].folded == fold(cue.lemma)
    if not noun:
        return False
    return at == 1 or not words[at - 2].classes & (ADVERB | PREPOSITION) and words[at - 2].folded not in _PAST_AFTER


def _elative(page: Page, at: int, cue: CueWord, that: int, colon: bool) -> bool:
    """Is what could be a verb an elative, or does it only come to the fore: من أبرز الوزراء، موسكو، أبرز الحلفاء; but كما أبرز الوزير?"""
    words, bits = page.tokens.words, page.tokens.bits
    if "bare" not in cue.remarks or cue.joined and words[at].folded.endswith(fold(cue.lemma)) or 0 < that - at <= 8 and not bits[at]:
        return False
    if words[at].folded != fold(cue.lemma):
        return not (colon or 0 < that - at <= 14) and words[at].folded[-1] != "ت"  # تبرز الحاجة
    left, right = words[at - 1] if at else None, words[min(at + 1, len(words) - 1)].classes
    if bits[at] and right & (ROLE | HONORIFIC | GIVEN) and not right & (GROUP | PEOPLE):
        return False  # وبالمناسبة، أبرز الوزير
    opens = left is None or bits[at] & (STOP | LINE) or left.classes & (ADVERB | RELATIVE) or left.uses & OPENS_CLAUSE and left.folded[-2:] != "ان"
    return not opens

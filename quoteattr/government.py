"""Which cue governs a marked span: what a verb, a participle or a verbal noun needs between itself and the marks."""

from typing import NamedTuple

from quoteattr.acts import FRAGMENT_ACTS
from quoteattr.cues import Cue, accord_at, names_so
from quoteattr.page import Page
from quoteattr.tokens import COMMA, LINE, STOP, fold
from quoteattr.uses import BEFORE_SUBJECT, BETWIXT, IMPERSONAL, KEPT_BACK, NOUN_FOLLOWS, OPENS_CLAUSE, TURNED_OUT, VERBAL_NOUN_FOLLOWS, WRITTEN_IN
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
    HONORIFIC,
    NAMING,
    OPENS_PHRASE,
    ORGANISATION,
    PEOPLE,
    PREPOSITION,
    PRONOMINAL,
    RELATIVE,
    ROLE,
    CueWord,
    Word,
)

_OPENS_CLAUSE = BREAKER | RELATIVE | COMPLEMENTIZER | ADVERB
_ALSO_NOUN = NAMING | ROLE | COMMON | ORGANISATION | GROUP
_SUBJECT_OR_FUNCTION = HEAD | GIVEN | FUNCTION
_IF = ("اذا", "لو")
_COPULAS = ("هو", "هي", "وهو", "وهي", "فهو", "فهي", "ليس", "ليست")
_LEADS = {"عبر": ("عن",), "أرجع": ("الي", "بسبب", "ل"), "عزا": ("الي", "بسبب", "ل")}  # what leads to what is said
_PAST_AFTER = ("سبق", "يسبق", "حتي", "ما")  # سبق أن | قال


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
    if not word.cues or word.uses & TURNED_OUT or word.folded in page.vocabulary.called and (at + 1 >= len(words) or not page.tokens.bits[at + 1]):
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
    led = page.tokens.words[min(at + 1, ahead.first - 1)].classes & PREPOSITION  # إشارته | إلى أن
    return ahead.complementizer == at + (2 if led else 1) or distance == 1 and (ahead.colon or at > 0 and folded[0] == "ب")


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
    if cue.number == "d" and "masdar" in cue.remarks and cue.act != "describe" and word.folded.endswith(fold(cue.lemma) + "ا"):
        return False  # ردا على، نصا
    if _no_report_after(page, at) or _noun_after_that(page, at, cue) or _object_of_cue(page, at, cue) or _elative(page, at, cue, ahead):
        return False
    if "speech" in cue.remarks and not _of_speech(page, at, ahead.first) or "by" in cue.remarks and not _led_by(page, at, ahead):
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
    return bool(at and not page.tokens.bits[at] and words[at - 1].cues) and _masdar_of(words[at], cue)


def _masdar_of(word: Word, cue: CueWord) -> bool:
    """Can what could be a verb be its verbal noun with a pronoun: رفضه، إشارته?"""
    return any(other.form == "masdar" and other.lemma == cue.lemma for other in word.cues)


def _elative(page: Page, at: int, cue: CueWord, ahead: Ahead) -> bool:
    """Is what could be a verb an elative, or does it only come to the fore: من أبرز الوزراء، موسكو، أبرز الحلفاء; but كما أبرز الوزير?"""
    words, bits = page.tokens.words, page.tokens.bits
    if "bare" not in cue.remarks or cue.joined and words[at].folded.endswith(fold(cue.lemma)) or 0 < ahead.complementizer - at <= 8 and not bits[at]:
        return False
    if words[at].folded != fold(cue.lemma):
        return not (ahead.colon or 0 < ahead.complementizer - at <= 14) and words[at].folded[-1] != "ت"  # تبرز الحاجة
    left, right = words[at - 1] if at else None, words[min(at + 1, len(words) - 1)].classes
    if bits[at] and right & (ROLE | HONORIFIC | GIVEN) and not right & (GROUP | PEOPLE):
        return False  # وبالمناسبة، أبرز الوزير
    opens = left is None or bits[at] & (STOP | LINE) or left.classes & (ADVERB | RELATIVE) or left.uses & OPENS_CLAUSE and left.folded[-2:] != "ان"
    return not opens


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
    beside = at > 0 and not page.tokens.bits[at] and (page.tokens.words[at - 1].verb or before & (ROLE | HONORIFIC))
    if classes & GIVEN and (before & GIVEN or beside) or _after_subject(page, at):
        return True
    return bool(classes & PREPOSITION) and not (at == 0 or page.tokens.bits[at] & (STOP | LINE) or before & ADVERB)


def _noun_after_that(page: Page, at: int, cue: CueWord) -> bool:
    """No verb of the past follows إنّ: إن | نشر الكتاب، أن | رفض الوزير; one follows أن after بعد and سبق. None follows حسب."""
    words = page.tokens.words
    if not at or page.tokens.bits[at]:
        return False
    if words[at - 1].uses & VERBAL_NOUN_FOLLOWS:
        return "masdar" in cue.remarks and words[at].folded == fold(cue.lemma) or _masdar_of(words[at], cue)
    if words[at - 1].folded in _COPULAS:
        return bool(words[at].classes & COMMON) and "masdar" not in cue.remarks  # هو | أمر غير صحيح
    if not words[at - 1].classes & COMPLEMENTIZER or words[at - 1].classes & PRONOMINAL:
        return False
    noun = words[at].folded[0] not in "يت" if "homograph" in cue.remarks else "masdar" in cue.remarks and words[at].folded == fold(cue.lemma)
    if not noun:
        return False
    return at == 1 or not words[at - 2].classes & (ADVERB | PREPOSITION) and words[at - 2].folded not in _PAST_AFTER


def _of_speech(page: Page, at: int, first: int) -> bool:
    """Does a word for speech follow: بدأ الوزير | حديثه، عاد | للقول?"""
    words, spoken = page.tokens.words, page.vocabulary.words_spoken
    return any(word.bare in spoken or word.folded in spoken for word in (*words[at + 1 : min(first, at + 9)], *words[first : first + 2]))


def _led_by(page: Page, at: int, ahead: Ahead) -> bool:
    """Does what is said follow بأن or بـ: يعرّف القانون الجمعية | بأنها «…»?"""
    words, that = page.tokens.words, ahead.complementizer
    return at < that < ahead.first and words[that].folded[0] == "ب" or ahead.first - at > 1 and words[ahead.first - 1].folded == "ب"


def _homograph_governs(page: Page, at: int, ahead: Ahead, cue: CueWord) -> bool:
    """A verb that is also a common word needs a clause of its own, and إنّ or a colon within reach: وبين أن «…»، كتب: «…»."""
    words, bits = page.tokens.words, page.tokens.bits[at]
    before = words[at - 1].classes if at else FUNCTION
    distance, that = ahead.first - at, ahead.complementizer - at
    heads_clause = bool(cue.joined) or at == 0 or bits != 0 or bool(before & _OPENS_CLAUSE)
    if cue.lemma == "بين" and words[at].uses & BETWIXT:
        return heads_clause and 0 < that <= (16 if _described(page, at) else 8)
    if 0 < that <= (32 if cue.joined or bits else 14) or ahead.colon and distance <= 40:
        return heads_clause or distance <= 14 and not bits and not before & FUNCTION and (not before & COMMON or bool(before & DEFINITE))
    leads = _LEADS.get(cue.lemma, ())
    if heads_clause and any(word.folded in leads for word in words[at + 1 : min(at + 18, ahead.first)]):
        return distance <= 30 and fold(cue.lemma)[:-1] in words[at].folded  # not يرجع تاريخ البيت إلى
    if heads_clause and "speech" in cue.remarks and cue.act in FRAGMENT_ACTS:
        return distance <= 20  # ووجه الوزير رسالة إلى «…»
    following = words[min(at + 1, len(words) - 1)]
    if distance > 1 and not following.classes & _SUBJECT_OR_FUNCTION and following.folded.endswith(("ه", "ها", "هم")):
        return False  # ويبلغ عددهم
    if (at == 0 or bits & (STOP | LINE)) and _described(page, at):
        return distance <= 16
    return heads_clause and not before & COMPLEMENTIZER and distance <= (9 if before & ADVERB and following.classes & HEAD else 6)


def _described(page: Page, at: int) -> bool:
    """Does a relative clause on the subject stand between a verb and what is said: وبين المصدر | الذي طلب كتم اسمه أن?"""
    words = page.tokens.words
    head = words[min(at + 1, len(words) - 1)].classes & (HEAD | GIVEN)
    return bool(head) and any(word.classes & RELATIVE for word in words[at + 2 : at + 7])

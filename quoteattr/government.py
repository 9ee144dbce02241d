"""Which cue governs a marked span: what a verb, a participle or a verbal noun needs between itself and the marks."""

from typing import NamedTuple

from quoteattr.acts import FRAGMENT_ACTS
from quoteattr.cues import Cue, accord_at, names_so
from quoteattr.inflection import THIRD_PERSON
from quoteattr.lookalikes import name_or_preposition, no_verb
from quoteattr.page import Page
from quoteattr.tokens import COMMA, LINE, STOP, fold
from quoteattr.uses import BEFORE_SUBJECT, BETWIXT, IMPERSONAL, KEPT_BACK, TURNED_OUT, WRITTEN_IN
from quoteattr.words import (
    ADVERB,
    BREAKER,
    COMMON,
    COMPLEMENTIZER,
    DEFINITE,
    DOCUMENT,
    FUNCTION,
    GIVEN,
    GROUP,
    HEAD,
    NAMING,
    OPENS_PHRASE,
    ORGANISATION,
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
_PRONOUNS = (*THIRD_PERSON, "نا")
_LEADS = {"عبر": ("عن",), "أرجع": ("الي", "بسبب", "ل"), "عزا": ("الي", "بسبب", "ل")}  # what leads to what is said


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
        inside = following is not None and (following.uses & WRITTEN_IN or following.proclitic == "ب" and following.classes & DOCUMENT)
        return cue.number != "d" and at + 1 < ahead.first and bool(inside)
    return _participle_governs(page, at, ahead, cue) if cue.form == "participle" else _verb_governs(page, at, ahead, cue)


def _masdar_governs(page: Page, at: int, ahead: Ahead, cue: CueWord) -> bool:
    """وقوله: «…»، تأكيده أن «…»، كلمته: «…»."""
    folded, distance = page.tokens.words[at].folded, ahead.first - at
    if "noun" in cue.remarks:
        led = at > 0 and bool(page.tokens.words[at - 1].classes & PREPOSITION) or folded.startswith("لل")  # إلى | القول «…»
        return ahead.colon and distance <= 4 or folded.endswith("قول") and (led or distance > 1) and distance <= 8
    if cue.lemma == "قال":
        return distance <= 12
    onward = page.tokens.words[min(at + 1, ahead.first - 1)].classes & PREPOSITION  # إشارته | إلى أن
    return ahead.complementizer == at + (2 if onward else 1) or distance == 1 and (ahead.colon or at > 0 and folded[0] == "ب")


def _participle_governs(page: Page, at: int, ahead: Ahead, cue: CueWord) -> bool:
    """مضيفا أن «…»، مؤكدا: «…»."""
    word, bits = page.tokens.words[at], page.tokens.bits[at]
    before = page.tokens.words[at - 1].classes if at and not bits else 0
    if before & PREPOSITION and not _has_object(page.tokens.words[at - 1]):
        return False  # من | مدينة, but رد عليه | قائلا
    if before & COMPLEMENTIZER and not before & PRONOMINAL:
        return False  # أن | مطالبة الوزير بالسقف: a verbal noun
    if before & DEFINITE and cue.act == "call" and word.folded.endswith("ة"):
        return False  # الحكومة مطالبة بأن «…»: a predicate
    circumstantial = word.folded.endswith("ا")
    if circumstantial and word.classes & COMMON and "strong" not in cue.remarks and not bits:
        return False
    distance, complementizer = ahead.first - at, ahead.complementizer
    if word.classes & _ALSO_NOUN and not circumstantial:
        return 0 < complementizer - at <= 3 and not page.tokens.words[complementizer - 1].uses & BEFORE_SUBJECT or distance == 1 or bool(bits & COMMA)
    return "homograph" not in cue.remarks or complementizer >= 0 or distance == 1 or ahead.colon and distance <= 8


def _has_object(preposition: Word) -> bool:
    """Does a preposition carry the pronoun that it governs: عليه، لهم، لي, but not تجاه?"""
    return preposition.folded == "لي" or preposition.folded.endswith(_PRONOUNS) and not preposition.folded.endswith("تجاه")


def _verb_governs(page: Page, at: int, ahead: Ahead, cue: CueWord) -> bool:
    """قال إن «…»، أكد الوزير: «…»."""
    words = page.tokens.words
    word = words[at]
    if no_verb(page, at, cue, ahead.complementizer, ahead.colon):
        return False
    if "speech" in cue.remarks and not _of_speech(page, at, ahead.first) or "by" in cue.remarks and not _led_by(page, at, ahead):
        return False
    if ahead.first - at <= 9 and names_so(words, Cue(at, at + 1, cue)):
        return True
    if word.uses & IMPERSONAL and 0 < ahead.complementizer - at <= 2 and ahead.complementizer != ahead.first:
        return False  # يذكر أن
    if not cue.joined and name_or_preposition(page, at):
        return False
    return "homograph" not in cue.remarks or _homograph_governs(page, at, ahead, cue)


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
    if cue.lemma == "عبر" and words[ahead.first - 1].folded == "عن" and (cue.joined or at == 0 or bits):
        return True  # وعبر الحزب، …، عن «…»
    if cue.lemma == "بين" and words[at].uses & BETWIXT:
        named = ahead.colon and bits and distance <= 8  # وبيّن الوزير: «…»; not الفرق بينه وبين أخيه: «…»
        return bool(named) or heads_clause and 0 < that <= (16 if _described(page, at) else 8)
    if 0 < that <= (32 if cue.joined or bits else 14) or ahead.colon and distance <= 40:
        return heads_clause or distance <= 14 and not bits and not before & FUNCTION and (not before & COMMON or bool(before & DEFINITE))
    if "that" in cue.remarks:
        return False
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

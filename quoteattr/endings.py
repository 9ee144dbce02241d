"""Where the name of a person ends."""

from quoteattr.names import without_particle
from quoteattr.page import Page
from quoteattr.persons import accusative, is_ali, like_present, nunated, set_apart, unknown, verb_like, walled
from quoteattr.surnames import last, named_like_verb, only_looks_joined, phrase_ends, speaks_alone, titled_after
from quoteattr.tokens import COMMA
from quoteattr.uses import BEFORE_VERB, BETWEEN_NAMES, BOUND, FOREIGN, LONG_BOUND, PARTICLE, SECOND_WORD
from quoteattr.words import (
    ACTION,
    ADVERB,
    COMMON,
    COMPLEMENTIZER,
    DEFINITE,
    DEMONSTRATIVE,
    DOCUMENT,
    FEMININE,
    FUNCTION,
    GIVEN,
    GROUP,
    HEAD,
    HONORIFIC,
    MONTH,
    NAMING,
    NUMBER,
    ORGANISATION,
    OWNED,
    PLACE,
    PREPOSITION,
    ROLE,
)

_LONGEST_NAME = 6
_NEVER_INSIDE = FUNCTION | NUMBER | ACTION | OWNED
_TITLE = ROLE | HONORIFIC | DEFINITE
_ONCE = ADVERB | MONTH  # before a comma and a title these are family names: جلال مرة، تيريزا ماي
_OF_TITLE = COMMON | NAMING | ORGANISATION | PLACE


def name_end(page: Page, first: int, stop: int) -> int:
    """One past the last word of the name that begins at ``first``."""
    words, bits = page.tokens.words, page.tokens.bits
    at = first
    longest = _LONGEST_NAME
    while at < stop and at - first < longest:
        word = words[at]
        if word.uses & PARTICLE:
            longest += 1  # عبد العزيز بن صالح آل مهنا
        if at > first and (bits[at] and walled(page, at) or not _goes_on(page, first, at, stop)):
            break
        at += 1
    return without_particle(words, first + 1, at)


def _goes_on(page: Page, first: int, at: int, stop: int) -> bool:
    """Is this word part of the name that began before it?"""
    words = page.tokens.words
    word = words[at]
    classes = word.classes
    if page.tokens.gaps[at] == "-" and not classes & FUNCTION:
        return True  # مون | جيه-إن
    if set_apart(page, at) or word.folded == "علي" and _preposition(page, at, stop):
        return False  # قال سامي ل | «الصحيفة»، شدد سامي عطا | على
    if classes & GIVEN and not word.proclitic:
        return not _another(page, first, at, stop) and not title_begins(page, at, stop)
    if page.addresses(at):
        return False  # قال بوتين | لكيري
    if _bound(page, at, stop) or _apposed(page, at, stop) or only_looks_joined(page, first, at, stop):
        return True
    if words[at - 1].classes & GIVEN and speaks_alone(page, at, stop):
        return True
    if classes == ACTION and named_like_verb(page, at, stop):
        return True
    if at - first == 1 and (classes & (MONTH | NAMING) or word.uses & BETWEEN_NAMES) and _lone(page, first, at, stop):
        return True
    if classes & _NEVER_INSIDE or word.cues or word.proclitic or word.uses & BEFORE_VERB or nunated(page, at):
        return False
    if at + 1 < stop and not page.tokens.bits[at + 1] and words[at + 1].uses & SECOND_WORD:
        return True  # كريم جاد | الله
    if not classes:
        return _unknown_goes_on(page, first, at, stop)
    if classes & HEAD:
        return _head_goes_on(page, first, at, stop)
    if classes & (PLACE | NAMING):
        return False
    if classes & DEFINITE:
        return _surname(page, first, at, stop)
    if accusative(page, word):
        return False  # سامي الحداد | مديرا
    return not classes & COMMON or _noun_ends(page, at, stop)


def _head_goes_on(page: Page, first: int, at: int, stop: int) -> bool:
    """Is a word that could be a title the end of a name: غسان | الخطيب المحلل?"""
    words = page.tokens.words
    classes = words[at].classes
    paper = classes & DOCUMENT or classes & ORGANISATION and not classes & DEFINITE
    if paper and not classes & (ROLE | GROUP) or classes & COMMON and classes & FEMININE or classes & GROUP and classes & DEFINITE:
        return False  # ألقى سامي الحداد | كلمة، تصدر الأمير | قائمة، أبلغ كلوب | الصحفيين
    led = words[at - 1].classes & GIVEN or at - first == 1 and not words[first].classes and last(page, at, stop) and classes == ROLE | DEFINITE
    if not led or words[at - 1].proclitic in ("ب", "ك"):
        return False
    if last(page, at, stop):
        return True
    if not classes & DEFINITE:
        return False
    return not classes & HONORIFIC and titled_after(page, at + 1, stop) or _anew(page, at + 1, stop) or phrase_ends(page, at + 1)


def _lone(page: Page, first: int, at: int, stop: int) -> bool:
    """Is what could be a month or a noun the family name, as but a given name stands before it: تيريزا ماي إن، بطرس حرب خلال، منال السيد طه?"""
    word, ahead = page.tokens.words[at], page.tokens.words[at + 1] if at + 1 < len(page.tokens) and not page.tokens.bits[at + 1] else None
    if word.proclitic or not page.tokens.words[first].classes & GIVEN or ahead is None:
        return False
    if word.uses & BETWEEN_NAMES:
        return at + 1 < stop and bool(ahead.classes & GIVEN or not ahead.classes and not ahead.cues)
    if word.classes & DEFINITE:
        return False
    return bool(ahead.classes & (COMPLEMENTIZER | PREPOSITION)) or ahead.proclitic == "و"


def _preposition(page: Page, at: int, stop: int) -> bool:
    """على, not علي."""
    if page.tokens.words[at - 1].uses & PARTICLE:
        return False  # حسين بن علي
    return page.tokens.plain(at)[-1:] != "ي" and not (page.dotless and is_ali(page, at, stop))


def _another(page: Page, first: int, at: int, stop: int) -> bool:
    """Does a given name after a family name begin another person's: التقى سامي الحداد | كريم النجار?"""
    words = page.tokens.words
    word, left = words[at], words[at - 1]
    if left.classes & GIVEN or left.uses & (PARTICLE | BETWEEN_NAMES):
        return False
    if word.classes & ROLE:
        return not last(page, at, stop)  # دادو بار خليفة، …
    family = left.classes & DEFINITE and not left.uses & SECOND_WORD and at - first >= 2
    return bool(family) and not word.uses & PARTICLE and not words[at - 2].uses & PARTICLE


def title_begins(page: Page, at: int, stop: int) -> bool:
    """Is a given name that is a title too one here, as the noun after it belongs to it: سامي بن ماجد | أمير وادي السلال?"""
    if not page.tokens.words[at].classes & ROLE or at + 1 >= stop or page.tokens.bits[at + 1]:
        return False
    after = page.tokens.words[at + 1]
    return bool(after.classes & _OF_TITLE) and not after.classes & (GIVEN | DEFINITE) and not after.proclitic


def _bound(page: Page, at: int, stop: int) -> bool:
    """Does a word belong to the one before it: نور الدين، فيصل بن طالب، لويس فان جال، محمد علي?"""
    word, left = page.tokens.words[at], page.tokens.words[at - 1]
    if word.uses & FOREIGN and word.classes & FUNCTION:
        return bool(left.uses & FOREIGN) or unknown(page, at + 1, stop)  # أليخاندرو دي لا فوينتي، برنار لو دريان
    if word.uses & SECOND_WORD or left.uses & (PARTICLE | FOREIGN) and not word.classes & FUNCTION and not word.proclitic:
        return True
    if left.uses & BOUND and word.classes & DEFINITE:
        return True  # عبد الأحد
    return word.folded == "علي" and bool(left.classes & GIVEN or is_ali(page, at, stop)) and page.tokens.plain(at)[-1:] == "ي"


def _apposed(page: Page, at: int, stop: int) -> bool:
    """Is whatever follows a given name the family name, as a comma and a title come next: خالد شكر، رئيس الحزب ; عادل حمص، والد الطفل?"""
    word = page.tokens.words[at]
    if word.classes & (FUNCTION & ~_ONCE | NUMBER) or word.proclitic in ("ل", "و") or word.proclitic and word.classes & DEFINITE:
        return False
    if word.classes & _ONCE and word.bare.endswith("ا"):
        return False  # سامي | أيضا، المدير
    given = page.tokens.words[at - 1].classes & GIVEN
    return bool(given) and at + 1 < stop and bool(page.tokens.bits[at + 1] & COMMA) and titled_after(page, at + 1, stop)


def _surname(page: Page, first: int, at: int, stop: int) -> bool:
    """Can a word with the article be a family name: سامي الحداد، عبد القادر الجزائري، أشرف القدرة?"""
    words = page.tokens.words
    word, left = words[at], words[at - 1]
    far = at - first >= 2
    nisba = word.bare.endswith("ي")
    closed = last(page, at, stop) or nisba and phrase_ends(page, at + 1) or titled_after(page, at + 1, stop) or _anew(page, at + 1, stop)
    whole = not far and closed  # عذال الفهداوي، … ; نزاري المرزوقي أن … ; كريم الصلح المدير …
    if word.classes & COMMON and not nisba and not whole:
        return False
    if left.classes & GIVEN or far and (words[at - 2].uses & LONG_BOUND or left.uses & SECOND_WORD):
        return True
    if nisba:
        return far or whole and not word.classes & COMMON
    several = word.bare.endswith("ين") or len(word.bare) > 6 and word.bare.endswith("ات")
    return not (far or several or word.classes & COMMON) and _beside_title(page, first, at + 1, stop)


def _beside_title(page: Page, first: int, end: int, stop: int) -> bool:
    """Does a title stand before a name that ends here (المحامي تشمبر القرتاس أن) or after it (تشمبر القرتاس، رئيس النادي)?"""
    if titled_after(page, end, stop):
        return True
    bits = page.tokens.bits[first]
    if not first or bits & ~COMMA or not page.tokens.words[first - 1].classes & _TITLE:
        return False
    return end >= stop or walled(page, end) or phrase_ends(page, end)


def _unknown_goes_on(page: Page, first: int, at: int, stop: int) -> bool:
    """Can a word that the lexicon does not know go on a name?"""
    words = page.tokens.words
    left, bare = words[at - 1], words[at].bare
    far = at - first >= 2
    if not far and titled_after(page, at + 1, stop):
        return True  # ديبورا والش نائبة الرئيس
    if bare.endswith(("ها", "هم")) and len(bare) > 4:
        return False  # سامي الحداد | دموعها
    if far and _noun_of_verb(bare):
        return False  # سامي الحداد | ببراعة، سامي الحداد | ترشحه
    if not (left.classes & GIVEN or left.uses & SECOND_WORD):
        if bare.endswith("ه") and len(bare) > 4:
            return False
        if far and left.classes & DEFINITE and not words[at - 2].uses & PARTICLE:
            return False  # بشير العكيدي | حاملا
    clan = bare.endswith("ات") and (last(page, at, stop) or phrase_ends(page, at + 1))  # عريقات
    if len(bare) >= 6 and bare.endswith(("ت", "ته")) and not clan or accusative(page, words[at]):
        return False  # نصر | خطبته، عمر | استخلفت
    if at + 1 >= stop:
        return True
    after = words[at + 1]
    if not page.tokens.bits[at + 1] and after.classes & DEFINITE and after.classes & (HEAD | COMMON) and not after.proclitic:
        return False  # سيرغي لافروف | مقاتلي المعارضة
    led = far or first and words[first - 1].classes & HONORIFIC
    if bare[:1] == "و" and not far:
        return walled(page, at + 1) or not verb_like(bare) and _spoken_on(page, at + 1)  # أحمد وحيدي لصحيفة
    verbal = bare[:1] == "و" or led and like_present(bare) and page.tokens.gaps[at + 1] != "-"  # الرئيس مرسي | يهين
    return not verbal or walled(page, at + 1)


def _spoken_on(page: Page, at: int) -> bool:
    """Does إنّ or the one spoken to follow a name?"""
    word = page.tokens.words[at]
    return bool(word.classes & COMPLEMENTIZER) or word.proclitic == "ل"


def _noun_of_verb(bare: str) -> bool:
    """Is a word with ب before it, or one with a pronoun, hardly the third of a name?"""
    if len(bare) < 5 or bare[:2] in ("با", "بو", "بن"):
        return False
    return bare[0] == "ب" and bare.endswith(("ة", "ات")) or bare.endswith("ه") and bare[-2] not in "اوي"


def _noun_ends(page: Page, at: int, stop: int) -> bool:
    """Is a common noun the end of a name: سامي بدر، …?"""
    words = page.tokens.words
    if not words[at - 1].classes & GIVEN or words[at].bare.endswith(("نية", "ات")):
        return False  # نفى سامي | إمكانية أن
    return last(page, at, stop) or bool(words[at + 1].classes & (FUNCTION & ~DEMONSTRATIVE))


def _anew(page: Page, at: int, stop: int) -> bool:
    """Does a title begin after a word with the article, which it can be no adjective of: سامي العدل | مقرر اللجنة?"""
    if at + 1 >= stop or page.tokens.bits[at]:
        return False
    word = page.tokens.words[at]
    return bool(word.classes & ROLE) and not word.classes & (DEFINITE | GIVEN | COMMON) and not word.proclitic

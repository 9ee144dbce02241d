"""Persons: where a name begins, and the words that only look like one."""

import re

from quoteattr.declension import abstract, verbal
from quoteattr.page import Page
from quoteattr.tokens import BRACKET, COLON, COMMA, DASH, LINE, MARK, STOP
from quoteattr.uses import FIRST_WORD, FOREIGN, PARTICLE, SECOND_WORD
from quoteattr.words import (
    ACTION,
    ADVERB,
    ANONYMOUS,
    COMMON,
    DEFINITE,
    FEMININE,
    FUNCTION,
    GIVEN,
    GOVERNMENT,
    GROUP,
    HEAD,
    HONORIFIC,
    KNOWN,
    NAMING,
    ORGANISATION,
    PEOPLE,
    PLACE,
    ROLE,
    Word,
)

_WALL = STOP | LINE | COLON | COMMA | BRACKET | DASH
_MORE_THAN_NOUN = ROLE | HONORIFIC | FUNCTION | PLACE | NAMING
_AMBIGUOUS = _MORE_THAN_NOUN | COMMON
_NO_SURNAME = HEAD | COMMON
_NO_GIVEN = FUNCTION | DEFINITE | ACTION | ORGANISATION | PLACE
_LEADS_TO_NAME = ROLE | HONORIFIC | DEFINITE | PLACE | GOVERNMENT | KNOWN
_NEVER_AFTER_ALI = FUNCTION | HEAD | COMMON | DEFINITE | NAMING
_NOT_UNKNOWN = ~FEMININE


def begins_name(page: Page, at: int, stop: int, before: Word | None) -> bool:
    """Can a person's name begin at this word? ``before`` is the word of the title that leads up to it."""
    word = page.tokens.words[at]
    if word.folded == "علي":
        return is_ali(page, at, stop)
    if before is not None and word.uses & SECOND_WORD:
        return False  # قائد حركة أنصار | الله
    if _of_two_words(page, at, stop, before):
        return True
    if word.classes & GIVEN and not word.proclitic:
        return _given_begins(page, at, stop, before)
    if son_follows(page, at, stop) or noun_as_name(page, at, stop, before):
        return True  # الأمير | الوليد بن طلال، الدكتور | سهل الحداد
    if word.classes & _NOT_UNKNOWN or word.cues or word.proclitic:
        return False
    return _unknown_begins(page, at, stop, before)


def _of_two_words(page: Page, at: int, stop: int, before: Word | None) -> bool:
    """Does a name of a noun and الله or الدين begin here: وصف | جاد الله, العميد | يد الله?"""
    if at + 1 >= stop or page.tokens.bits[at + 1] or not page.tokens.words[at + 1].uses & SECOND_WORD:
        return False
    word = page.tokens.words[at]
    honoured = before is not None and before.classes & HONORIFIC and not word.classes & (HEAD | FUNCTION)
    return bool(word.uses & FIRST_WORD or honoured)


def _given_begins(page: Page, at: int, stop: int, before: Word | None) -> bool:
    """Is a given name one here? Some are common nouns, titles or places too: سامية، أمل، نور."""
    word = page.tokens.words[at]
    if _like_adjective(page, at) and not son_follows(page, at, stop):
        return False
    if before is not None and (_names_body(before) or word.folded == "باسم" and before.bare.removeprefix("ال") in page.vocabulary.offices):
        return False  # مؤسسة | فاطمة، المتحدث | باسم
    if before is not None and before.classes & ROLE and not before.classes & DEFINITE and of_country(page, word.bare):
        return False  # مسؤول | تركي
    respected = before is not None and before.classes & HONORIFIC and not (before.classes | word.classes) & ROLE  # الدكتور | باسم عودة
    if not word.classes & _AMBIGUOUS or respected:
        return True
    noun = not word.classes & _MORE_THAN_NOUN
    after = page.tokens.words[at + 1] if at + 1 < stop and not page.tokens.bits[at + 1] else None
    if before is None and noun and (after is None or after.verb is not None):
        return True
    if after is None:
        return False
    if not after.classes & DEFINITE:
        return bool(after.classes & GIVEN or not after.classes and not after.cues)
    family = page.vocabulary.classes.get(after.bare[2:], 0)
    if family & GIVEN and not family & _AMBIGUOUS and not after.classes & FUNCTION:
        return True  # معتصم الأحمد, but صباح الخميس
    if noun and not after.classes & ~(DEFINITE | FEMININE) and not after.cues:
        return name_ends_at(page, at + 2, stop)  # بشر الخصاونة
    if noun and after.classes & ROLE:
        return name_ends_at(page, at + 2, stop)  # سامية الجندي، …
    return not after.classes & _NO_SURNAME and after.bare.endswith("ي")


def _like_adjective(page: Page, at: int) -> bool:
    """Is a given name with the article an adjective here, of which there is a feminine: رئيس البرلمان | العربي; but الأستاذ | العربي?"""
    word, left = page.tokens.words[at], page.tokens.words[at - 1].classes if at and not page.tokens.bits[at] else 0
    if not word.classes & left & DEFINITE or left & (HONORIFIC | GIVEN) or not word.bare.endswith("ي"):
        return False
    return bool(page.vocabulary.words[word.bare + "ة"].classes & COMMON)


def of_country(page: Page, bare: str) -> bool:
    """Does an adjective come from the name of a country: تركي, of تركيا?"""
    stem, known = bare[:-1], page.vocabulary.classes
    return bare.endswith("ي") and any(known.get(name, 0) & (PLACE | GOVERNMENT) for name in (stem, stem + "ا", stem + "يا", "ال" + stem))


def son_follows(page: Page, at: int, stop: int) -> bool:
    """Does بن follow a word that is hardly a title, so that this can only be a name: الوليد بن طلال، رشيدة بن سالم?"""
    word = page.tokens.words[at]
    if word.classes & (HEAD | FUNCTION | PLACE | ACTION) or word.cues or word.proclitic or like_present(word.bare):
        return False
    if word.classes & DEFINITE and (word.classes & COMMON or of_country(page, word.bare[2:])):
        return False
    return at + 1 < stop and not page.tokens.bits[at + 1] and page.tokens.words[at + 1].folded in ("بن", "بنت")


def noun_as_name(page: Page, at: int, stop: int, before: Word | None) -> bool:
    """Is a noun without the article after a complete title a given name: المشرف | سهل بن سالم, and after a word of respect: الدكتور | سهل الحداد?"""
    word = page.tokens.words[at]
    if before is None or not before.classes & DEFINITE or at + 1 >= stop or page.tokens.bits[at] or page.tokens.bits[at + 1]:
        return False
    if word.proclitic or word.verb is not None or word.classes & _NO_GIVEN or len(word.bare) < 3:
        return False
    after = page.tokens.words[at + 1]
    if after.folded in ("بن", "بنت"):
        return not word.classes & NAMING or bool(before.classes & HONORIFIC)
    if not before.classes & HONORIFIC or word.classes & ~(COMMON | NAMING) or after.cues or after.proclitic or nunated(page, at):
        return False
    family = after.classes & (DEFINITE | GIVEN) and not after.classes & ~(DEFINITE | GIVEN) and not after.bare.endswith("ة")
    return bool(family) and name_ends_at(page, at + 2, stop)


def _names_body(before: Word) -> bool:
    """Does a word head the name of a body, so that a person's name after it is part of that: جامعة محمد الخامس?"""
    return bool(before.classes & (ORGANISATION | NAMING)) and not before.classes & (DEFINITE | ROLE | HONORIFIC)


def called_after(page: Page, at: int, stop: int) -> int:
    """Where the person ends whom a body is called after: مركز ابن خلدون |، مستشفى الملك فهد |; ``at`` where it is called after none."""
    words, bits = page.tokens.words, page.tokens.bits
    if not at or bits[at] or not _names_body(words[at - 1]) or at > 1 and (words[at - 2].bare, words[at - 1].folded) in page.vocabulary.title_pairs:
        return at
    titled = words[at].classes & HONORIFIC and words[at].classes & DEFINITE
    end = at + bool(titled)
    if end >= stop or words[end].proclitic or not (words[end].classes & GIVEN or words[end].uses & PARTICLE or titled and unknown(page, end, stop)):
        return at
    end += 1 + bool(words[end].uses & PARTICLE)
    while end < stop and words[end].uses & PARTICLE and not bits[end]:
        end += 2  # عقبة | بن نافع
    if end < stop and not bits[end] and not words[end].proclitic and not words[end].cues:
        classes = words[end].classes & ~FEMININE
        end += classes in (0, DEFINITE) or bool(classes & GIVEN) and end + 1 == stop  # محمد | الخامس، عمر | مكرم
    return min(end, stop)


def _unknown_begins(page: Page, at: int, stop: int, before: Word | None) -> bool:
    """Can a word that the lexicon does not know begin a name?"""
    word = page.tokens.words[at]
    bare = word.bare
    if len(bare) < 3 and not (word.uses & FOREIGN and unknown(page, at + 1, stop)):
        return False
    after = page.tokens.words[at + 1] if at + 1 < stop and not page.tokens.bits[at + 1] else None
    alone = after is None or bool(after.classes & FUNCTION)
    lineage = after is not None and bool(after.uses & PARTICLE)
    if like_present(bare) and not (lineage or alone and (before is None or before.classes & HONORIFIC) or before is None and _said(page, at, stop)):
        return False  # موظف الاستقبال | يشرب, but الدكتور | يقطين: …، الدكتور | ياب فان هوستن، قال | يلماز أكسوي نائب الوزير
    if abstract(bare) and not (before is not None and before.classes & HONORIFIC) or verb_like(bare):
        return False  # انتقد | مساومة الأطفال، المتهم | ويشاركه
    if circumstance(bare) or nunated(page, at):
        return False
    if before is None:
        return not leads_to_name(page, at, stop)
    if len(bare) > 4 and bare.endswith(("ه", "ها", "هم")) and not unknown(page, at + 1, stop):
        return False  # أبدى عميد المعهد | تفاؤله
    if after is not None and after.classes & DEFINITE and after.classes & _NO_SURNAME:
        return False  # قائد الحرس | جموع المتظاهرين
    if before.classes & (ANONYMOUS | GROUP) and not before.classes & (HONORIFIC | DEFINITE):
        return False  # مسؤولون | …, but وزيرة شؤون المهجرين | …
    return bool(before.classes & _LEADS_TO_NAME)


def _said(page: Page, at: int, stop: int) -> bool:
    """Do two words that the lexicon does not know stand between a verb of reporting and what ends a name: قال | يلماز أكسوي نائب الوزير?"""
    before = page.tokens.words[at - 1].verb if at and not page.tokens.bits[at] else None
    if before is None or "strong" not in before.remarks or page.tokens.words[at].bare.endswith(("نا", "ني", "كم", "ون", "وا", "ها", "هم", "ه")):
        return False
    return unknown(page, at + 1, stop) and not page.tokens.words[at + 1].proclitic and name_ends_at(page, at + 2, stop)


def acts(page: Page, at: int) -> bool:
    """Is a word that the lexicon does not know a verb, as its subject follows: اندهش | المدرب سامي الحداد، ذرفت | الأم?"""
    words, bits = page.tokens.words, page.tokens.bits
    if at + 2 >= len(words) or words[at].classes & _NOT_UNKNOWN or words[at].cues or bits[at + 1]:
        return False
    who = words[at + 1].classes
    if not who & DEFINITE or not who & (ROLE | HONORIFIC) or words[at + 1].proclitic:
        return False
    named = words[at + 2].classes & GIVEN and not bits[at + 2]
    return bool(named) or words[at].folded.endswith("ت") and bool(who & FEMININE)


def speaks(page: Page, at: int) -> bool:
    """Is a word the whole subject of a strong verb somewhere else in the article: وصف نتنياهو الاتفاق … قال نتنياهو إن?"""
    words, bits = page.tokens.words, page.tokens.bits
    for here in page.occurrences(words[at], at, 20):
        verb = words[here - 1].verb if here and here != at and not bits[here] else None
        if verb is not None and "strong" in verb.remarks and here + 1 < len(words):
            after = words[here + 1]
            if bits[here + 1] & (COLON | COMMA | MARK) or after.classes & FUNCTION and not after.classes & ADVERB or after.proclitic == "ل":
                return True
    return False


def leads_to_name(page: Page, at: int, stop: int) -> bool:
    """Is a word that the lexicon does not know a title, as a known name follows it and words with the article: صانع المحتوى | سامي الحداد?"""
    words, bits = page.tokens.words, page.tokens.bits
    here = at + 1
    while here < min(stop, at + 4) and not bits[here] and _plain_definite(words[here]):
        here += 1
    if here + 1 >= stop or bits[here] or not words[at].classes & DEFINITE and (here == at + 1 or words[at + 1].classes & (ROLE | HONORIFIC | PEOPLE)):
        return False  # انتقد صباحي | الرئيس مرسي
    name = words[here].classes
    return bool(name & GIVEN) and not name & _AMBIGUOUS and not words[here].proclitic and not walled(page, here + 1)


def _plain_definite(word: Word) -> bool:
    return bool(word.classes & DEFINITE) and not word.proclitic and not word.classes & GIVEN


_VERB = re.compile(r"[وف][يت]\w+(ه|ها|هم)|[وف]?است[^ايو]\w+|و[^اوي]\w+[تهك]|و\w{3,}(نا|ها|هم|اه)|لت\w{3,}").fullmatch


def verb_like(bare: str) -> bool:
    """A shape that a verb has and hardly a name: المتهم | ويشاركه، استعانت، ونظرت، لتجوب."""
    return _VERB(bare) is not None


def led(bare: str) -> bool:
    """The shape of a verbal noun with ب or ل before it that the lexicon lacks: بتحويل، بارتكابه، لاستخدامها."""
    if bare[:1] not in ("ب", "ل") or len(bare) < 6:
        return False
    noun = next((bare[1:].removesuffix(suffix) for suffix in ("هما", "هم", "ها", "ه") if bare.endswith(suffix)), bare[1:])
    return abstract(noun) or verbal(noun) and noun[0] == "ا"


def circumstance(bare: str) -> bool:
    """The shape of a participle in the accusative that the lexicon lacks: مقللا، منزعجا; not ماركا، ملالا."""
    return bare[:1] == "م" and bare[-1] == "ا" and 5 <= len(bare) <= 7 and bare[1] != "ا" and (len(bare) > 5 or bare[2] != "ا")


def nunated(page: Page, at: int) -> bool:
    """Is a word printed with the double vowel of the accusative, as no name in news is: متأثراً، عددًا?"""
    return page.tokens.words[at].bare.endswith("ا") and "\u064b" in page.tokens.spelling(at)[-2:]


def like_present(bare: str) -> bool:
    """The shape of the present of a verb that the lexicon lacks: يشرب."""
    return bare[:1] == "ي" and len(bare) <= 6


def ends_name(page: Page, at: int, stop: int) -> bool:
    """Is a word that the lexicon does not know the last of a name: الفريدو | زاميديو مدير المركز?"""
    if not unknown(page, at, stop) or page.tokens.words[at].proclitic:
        return False
    bare = page.tokens.words[at].bare
    if len(bare) < 4 or bare.endswith(("ه", "ها", "هم")) or accusative(page, page.tokens.words[at]) or like_present(bare):
        return False
    return name_ends_at(page, at + 1, stop)


def name_ends_at(page: Page, at: int, stop: int) -> bool:
    """Can a name end before this word?"""
    if at >= stop or walled(page, at):
        return True
    word = page.tokens.words[at]
    return bool(word.proclitic or word.classes & (FUNCTION | ROLE))


def is_ali(page: Page, at: int, stop: int) -> bool:
    """علي the name, not على the preposition: by its spelling, and by what follows."""
    tokens = page.tokens
    if at + 1 < len(tokens) and tokens.bits[at + 1] & (COMMA | COLON | STOP | LINE):
        return page.dotless  # أحمد على، …
    if at + 1 >= stop or tokens.bits[at + 1]:
        return False
    after = tokens.words[at + 1]
    if after.classes & GIVEN and not after.classes & (COMMON | ROLE):
        return True
    nisba = after.classes & DEFINITE and after.bare.endswith("ي")
    if not nisba and (after.classes & _NEVER_AFTER_ALI or after.bare.endswith(("ه", "ها", "هم"))):
        return False
    apposed = at + 2 < len(tokens) and bool(tokens.bits[at + 2] & COMMA)
    return tokens.plain(at)[-1:] == "ي" or page.dotless and apposed


def accusative(page: Page, word: Word) -> bool:
    """Is a word a title or a noun in the accusative: مديرا، جدلا?"""
    if word.bare[-1:] != "ا" or len(word.bare) < 4 or word.classes & ~COMMON:
        return False
    if len(word.bare) > 5 and word.bare.startswith("مت"):
        return True  # سامي الحداد | متخيلا
    return bool(word.classes) or bool(page.vocabulary.words[word.bare[:-1]].classes & ROLE)


def unknown(page: Page, at: int, stop: int) -> bool:
    """Does a word follow that the lexicon does not know?"""
    if at >= stop or page.tokens.bits[at]:
        return False
    return not page.tokens.words[at].classes and not page.tokens.words[at].cues


def set_apart(page: Page, at: int) -> bool:
    """Is a word the letter of a preposition before what is set off from it: قال سامي | ل«الصحيفة»، | لـ -الصحيفة-، | لـ(الصحيفة)?"""
    return page.tokens.words[at].folded in ("ل", "ب", "ك") and bool(page.tokens.bits[at + 1] & (MARK | DASH | BRACKET))


def walled(page: Page, at: int) -> bool:
    """Does the gap before a word end a phrase?"""
    bits = page.tokens.bits[at]
    return bool(bits & _WALL or bits & MARK and at in page.hard)

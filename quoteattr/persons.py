"""Persons: where a name begins and where it ends."""

from quoteattr.page import Page
from quoteattr.tokens import BRACKET, COLON, COMMA, DASH, LINE, MARK, STOP
from quoteattr.words import (
    ACTION,
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
    NUMBER,
    ORGANISATION,
    PEOPLE,
    PLACE,
    ROLE,
    Word,
)

_PARTICLES = {"عبد", "ابو", "ابي", "ابا", "بو", "ال", "بن", "ابن", "بنت", "ام", "ولد"}
_FOREIGN = {"دو", "دي", "دا", "دل", "لو", "لا", "لي"}
_WALL = STOP | LINE | COLON | COMMA | BRACKET
_LONGEST_NAME = 6


def begins_name(page: Page, at: int, stop: int, before: Word | None) -> bool:
    """Can a person's name begin at this word? ``before`` is the word of the title that leads up to it."""
    word = page.tokens.words[at]
    classes = word.classes
    if word.folded == "علي":
        return is_ali(page, at, stop)
    if classes & GIVEN and not word.proclitic:
        if before is not None and before.classes & (ORGANISATION | NAMING) and not before.classes & (DEFINITE | ROLE | HONORIFIC):
            return False
        if before is not None and word.folded == "باسم" and before.classes & ROLE:
            return False
        if classes & (ROLE | COMMON | HONORIFIC | FUNCTION | PLACE | NAMING):
            after = page.tokens.words[at + 1] if at + 1 < stop and not page.tokens.bits[at + 1] else None
            if before is None and not classes & (ROLE | HONORIFIC | FUNCTION | PLACE | NAMING) and (after is None or after.verb is not None):
                return True
            if after is not None and after.classes & DEFINITE:
                if classes & COMMON and after.classes & ROLE and not classes & (ROLE | HONORIFIC | FUNCTION | PLACE | NAMING):
                    return not after.classes & PEOPLE and _ends_at(page, at + 2, stop)  # سامية الجندي، …
                return not after.classes & (HEAD | COMMON) and after.bare.endswith("ي")
            return after is not None and bool(after.classes & GIVEN or not after.classes and not after.cues)
        return True
    if classes & ~FEMININE or word.cues or word.proclitic or len(word.bare) < 3 and not (word.folded in _FOREIGN and _unknown(page, at + 1, stop)):
        return False
    if before is not None and word.bare[:1] == "ي" and len(word.bare) <= 6:
        return False  # موظف الاستقبال | يشرب
    if word.bare[:1] == "م" and word.bare[-1] == "ا" and 5 <= len(word.bare) <= 7:
        return False  # a participle that the lexicon lacks: مقللا
    following = page.tokens.words[at + 1].classes if at + 1 < stop and not page.tokens.bits[at + 1] else 0
    if (
        word.bare[:1] == "ي"
        and len(word.bare) <= 6
        and at + 1 < stop
        and not page.tokens.bits[at + 1]
        and not following & FUNCTION
        and before is None
    ):
        return False  # a verb that the lexicon lacks
    if before is not None and following & DEFINITE and following & (HEAD | COMMON):
        return False  # قائد الحرس | جموع المتظاهرين
    if before is None:
        return True
    if before.classes & (ANONYMOUS | GROUP) and not before.classes & HONORIFIC:
        return False
    return bool(before.classes & (ROLE | HONORIFIC | DEFINITE | PLACE | GOVERNMENT | KNOWN))


def _ends_at(page: Page, at: int, stop: int) -> bool:
    """Can a name end before this word?"""
    if at >= stop or walled(page, at):
        return True
    word = page.tokens.words[at]
    return bool(word.proclitic or word.classes & (FUNCTION | ROLE))


def is_ali(page: Page, at: int, stop: int) -> bool:
    """علي the name, not على the preposition: by its spelling, and by what follows."""
    if at + 1 < len(page.tokens) and page.tokens.bits[at + 1] & (COMMA | COLON | STOP | LINE):
        return page.dotless  # أحمد على، …
    if at + 1 >= stop or page.tokens.bits[at + 1]:
        return False
    following = page.tokens.words[at + 1].classes
    plain = page.tokens.plain(at)[-1:] == "ي"
    if following & GIVEN and not following & (COMMON | ROLE):
        return True
    unknown = page.tokens.words[at + 1].bare
    nisba = following & DEFINITE and unknown.endswith("ي")
    if not nisba and (following & (FUNCTION | HEAD | COMMON | DEFINITE | NAMING) or unknown.endswith(("ه", "ها", "هم"))):
        return False
    apposed = at + 2 < len(page.tokens) and bool(page.tokens.bits[at + 2] & COMMA)
    return plain or page.dotless and apposed


def is_van(page: Page, at: int, stop: int) -> bool:
    """فان in a Dutch name, not فإن: an unknown word follows, لويس فان جال."""
    return page.tokens.words[at].folded == "فان" and _unknown(page, at + 1, stop)


def accusative(page: Page, word: Word) -> bool:
    """Is a word a title or a noun in the accusative: مديرا، جدلا?"""
    if word.bare[-1:] != "ا" or len(word.bare) < 4 or word.classes & ~COMMON:
        return False
    return bool(word.classes) or len(word.bare) > 4 and bool(page.vocabulary.words[word.bare[:-1]].classes & ROLE)


def _unknown(page: Page, at: int, stop: int) -> bool:
    """Does a word follow that the lexicon does not know?"""
    if at >= stop or page.tokens.bits[at]:
        return False
    return not page.tokens.words[at].classes and not page.tokens.words[at].cues


def walled(page: Page, at: int) -> bool:
    """Does the gap before a word end a phrase?"""
    bits = page.tokens.bits[at]
    if not bits:
        return False
    if bits & _WALL:
        return True
    if bits & MARK and at in page.hard:
        return True
    return bool(bits & DASH and page.tokens.gaps[at] != "-")


def name_end(page: Page, first: int, stop: int) -> int:
    """One past the last word of the name that begins at ``first``."""
    tokens = page.tokens
    at = first
    longest = _LONGEST_NAME
    while at < stop and at - first < longest:
        word = tokens.words[at]
        longest += word.folded in _PARTICLES  # عبد العزيز بن صالح آل مهنا
        classes = word.classes
        if at > first:
            if walled(page, at) or len(word.folded) == 1 and tokens.bits[at + 1] & MARK:
                break
            before = tokens.words[at - 1].classes
            if word.folded == "علي" and tokens.plain(at)[-1:] != "ي" and not (page.dotless and is_ali(page, at, stop)):
                break  # شدد سامي عطا | على
            if classes & GIVEN and not word.proclitic:
                if classes & ROLE and not before & GIVEN:
                    break
                if (
                    before & DEFINITE
                    and not before & GIVEN
                    and tokens.words[at - 1].folded != "الدين"
                    and at - first >= 2
                    and word.bare not in _PARTICLES
                    and (tokens.words[at - 2].folded not in _PARTICLES)
                ):
                    break  # التقى سامي الحداد | كريم النجار
            elif page.addresses(at):
                break  # قال بوتين | لكيري
            elif (
                word.folded == "الدين"
                or tokens.words[at - 1].folded in _PARTICLES
                and not classes & FUNCTION
                and not word.proclitic  # فيصل بن طالب
                or is_van(page, at, stop)
                or word.folded == "علي"
                and (before & GIVEN or is_ali(page, at, stop))
                and tokens.plain(at)[-1:] == "ي"
            ):
                pass
            elif classes & (FUNCTION | NUMBER | ACTION) or word.cues or word.proclitic:
                break
            elif classes & HEAD:
                if classes & PEOPLE and classes & DEFINITE or not (before & GIVEN and (at + 1 >= stop or walled(page, at + 1))):
                    break  # أبلغ كلوب | الصحفيين
            elif classes & (PLACE | NAMING):
                break
            elif classes & DEFINITE:
                compound = at - first >= 2 and (tokens.words[at - 2].folded in ("عبد", "ابو") or tokens.words[at - 1].folded == "الدين")
                known = before & GIVEN or compound or (at - first >= 2 and word.bare.endswith("ي"))
                whole = at == first + 1 and (at + 1 >= stop or walled(page, at + 1))  # أشرف القدرة، …
                known = known or whole and not classes & (COMMON | HEAD) and word.bare.endswith("ي")  # عذال الفهداوي، …
                if not known or (classes & COMMON and not word.bare.endswith("ي") and not whole):
                    break
            elif not classes and at == first + 1 and _titled_after(page, at + 1, stop):
                pass  # ديبورا والش نائبة الرئيس
            elif not classes and (word.bare.endswith(("ها", "هم")) or word.bare.endswith("ه") and len(word.bare) > 4) and before & ~GIVEN == before:
                break
            elif (
                not classes
                and at + 1 < stop
                and not tokens.bits[at + 1]
                and tokens.words[at + 1].classes & DEFINITE
                and tokens.words[at + 1].classes & (HEAD | COMMON)
            ):
                break  # سيرغي لافروف | مقاتلي المعارضة
            elif not classes and at - first >= 2 and before & DEFINITE and not before & GIVEN and tokens.words[at - 2].folded not in _PARTICLES:
                break  # بشير العكيدي | حاملا
            elif accusative(page, word) or not classes and len(word.bare) >= 6 and word.bare.endswith("ته"):
                break  # نصر | خطبته، سامي الحداد | مديرا
            elif not classes and len(word.bare) >= 6 and word.bare[-1:] == "ت":
                break  # a verb: عمر | استخلفت
            elif not classes and word.bare[:1] == "و" and at + 1 < stop and not walled(page, at + 1):
                break
            elif (
                not classes
                and word.bare[:1] == "ي"
                and len(word.bare) <= 6
                and at + 1 < stop
                and not walled(page, at + 1)
                and (at - first > 1 or (first and tokens.words[first - 1].classes & HONORIFIC))
            ):
                break  # a verb: الرئيس مرسي يهين
            elif classes & COMMON and not (before & GIVEN and (at + 1 >= stop or walled(page, at + 1) or tokens.words[at + 1].classes & FUNCTION)):
                break
        at += 1
    return at


def _titled_after(page: Page, at: int, stop: int) -> bool:
    """Does a title follow a name, after a comma or with the article?"""
    if at >= stop:
        return False
    word, bits = page.tokens.words[at], page.tokens.bits[at]
    if bits & ~COMMA or word.proclitic or not word.classes & (ROLE | HONORIFIC):
        return False
    return bool(bits & COMMA) or bool(word.classes & DEFINITE and word.classes & ROLE) or word.bare.endswith("ة")

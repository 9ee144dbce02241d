"""The name that stands apart from its title: after a comma, a dash or a bracket, or past a preposition."""

from quoteattr.endings import name_end
from quoteattr.names import national, plain_given
from quoteattr.page import Page
from quoteattr.persons import begins_name, like_present, unknown, walled
from quoteattr.tokens import BRACKET, COLON, COMMA, DASH, LINE, STOP
from quoteattr.uses import FIRST_WORD
from quoteattr.words import (
    ACTION,
    COMMON,
    COMPLEMENTIZER,
    DEFINITE,
    DOCUMENT,
    FEMININE,
    FUNCTION,
    GIVEN,
    HONORIFIC,
    OWNED,
    PLACE,
    PREPOSITION,
    RELATIVE,
    ROLE,
)

_LONGEST_ENCLOSED = 4
_OF_FIELD = ("في", "عن", "لدي", "علي", "من")
_NO_COMMA = STOP | LINE | COLON
_APPOSED = COMMA | DASH | BRACKET


def named_after(page: Page, at: int, stop: int) -> tuple[int, int] | None:
    """The name after a title and a comma, a dash or a bracket: وزير الثقافة، المهدي بنسعيد، المبعوث - سامي الحداد -."""
    words, bits = page.tokens.words, page.tokens.bits
    if at >= stop or not bits[at] & _APPOSED or bits[at] & _NO_COMMA or at in page.hard:
        return None
    title = at
    while at < stop and (words[at].classes & HONORIFIC or national(page, words[at])) and not walled(page, at + 1):
        at += 1  # مدرب ليفربول، الألماني | يورغن كلوب
    enclosed = _enclosed(page, at, stop) if bits[title] & COMMA else 0
    if enclosed:
        return at, enclosed
    if at >= stop or words[at].proclitic and not words[at].uses & FIRST_WORD:  # بهي الدين
        return None
    if not begins_name(page, at, stop, None):
        return _of_two(page, at, stop)
    end = name_end(page, at, stop)
    closed = end >= stop or walled(page, end) or words[end].classes & FUNCTION
    if bits[title] & COMMA:
        sure = closed or end - at > 2 or end - at > 1 and plain_given(words[at])  # وصف مدير النادي، سامي الحداد | المباراة
        return (at, end) if sure and (end - at > 1 or words[at].classes & GIVEN) else None
    return (at, end) if end - at > 1 and end < len(words) and bits[end] & (_APPOSED | COLON) else None


def _of_two(page: Page, at: int, stop: int) -> tuple[int, int] | None:
    """Two words between commas after a title, the first a place or علي: وزير الخارجية، إسرائيل غندريس، ; عضو المجلس، علي العماد،."""
    words = page.tokens.words
    if at + 1 >= stop or page.tokens.bits[at + 1] or not (at + 2 >= stop or walled(page, at + 2)):
        return None
    ali = words[at].folded == "علي" and page.tokens.plain(at)[-1:] == "ي" and words[at + 1].classes & DEFINITE
    return (at, at + 2) if ali or words[at].classes & PLACE and unknown(page, at + 1, stop) else None


def _enclosed(page: Page, at: int, stop: int) -> int:
    """Where a name ends that stands alone between a title and the next comma: منسق الحملة، ماهيندا باليسينا، إن. Zero where it is none."""
    words, bits = page.tokens.words, page.tokens.bits
    end = at + 1
    while end < stop and end <= at + _LONGEST_ENCLOSED and not bits[end]:
        end += 1
    if not at + 2 <= end <= at + _LONGEST_ENCLOSED or end >= len(words) or not bits[end] & COMMA or bits[end] & _NO_COMMA:
        return 0
    first = words[at]
    if first.classes & ~(GIVEN | FEMININE) or first.cues or first.proclitic or like_present(first.bare):
        return 0
    inside = words[at + 1 : end]
    return 0 if any(word.classes & ~(GIVEN | DEFINITE | FEMININE) or word.cues or word.proclitic in ("و", "ل") for word in inside) else end


def named_beyond(page: Page, at: int, stop: int) -> tuple[int, int] | None:
    """The name after a title that goes on with a preposition: الخبير في القانون الدولي | سامي الحداد, but not الوزير في مؤتمر سامي الحداد."""
    words = page.tokens.words
    if at + 1 >= stop or walled(page, at) or words[at].folded not in _OF_FIELD or words[at + 1].classes & (DOCUMENT | DEFINITE) == DOCUMENT:
        return None
    ends = 0
    for here in range(at + 1, min(stop, at + 8)):
        word = words[here]
        if walled(page, here) or word.classes & (COMPLEMENTIZER | RELATIVE | ACTION | OWNED) or word.verb is not None:
            return None
        named = word.classes & GIVEN and not word.classes & (COMMON | ROLE | PLACE) and not word.proclitic
        if not word.classes & HONORIFIC and not named:
            ends = word.classes & (DEFINITE | PLACE)  # not كرسي الأمير | سالم بن عوف
        if named and ends and begins_name(page, here, stop, words[here - 1]):
            end = name_end(page, here, stop)
            return (here, end) if end - here > 1 else None
    return None


def named_past(page: Page, at: int, stop: int) -> tuple[int, int] | None:
    """The name between commas after a title that goes on with a preposition: مدير الإدارة في مجال التجارة، سامي الحداد، …."""
    words, bits = page.tokens.words, page.tokens.bits
    if at >= stop or not words[at].classes & PREPOSITION:
        return None
    for here in range(at, min(stop, at + 12)):
        if bits[here] & (STOP | LINE | COLON | BRACKET) or words[here].classes & (COMPLEMENTIZER | RELATIVE | ACTION) or words[here].verb is not None:
            return None
        if bits[here] & COMMA:
            found = named_after(page, here, stop)
            return found if found is not None and found[1] - found[0] > 1 else None
    return None

"""Names of persons: the fullest form that an article has of a short one."""

from quoteattr.page import Page
from quoteattr.persons import accusative
from quoteattr.tokens import COMMA
from quoteattr.words import ACTION, COMMON, DEFINITE, FUNCTION, GIVEN, HEAD, HONORIFIC, NAMING, NUMBER, PLACE, ROLE, Word

_BOUND = frozenset({"عبد", "ابو", "ابي", "بو"})  # with the word that follows, one name


def _preposition(page: Page, at: int) -> bool:
    """على, not علي."""
    return page.tokens.words[at].folded == "علي" and (page.dotless or page.tokens.plain(at)[-1:] != "ي")


def _nameable(word: Word) -> bool:
    """Can a word be part of a name, left of a family name?"""
    classes = word.classes
    if classes & GIVEN and not word.proclitic:
        return True
    return (
        not (classes & (FUNCTION | HEAD | COMMON | NUMBER | PLACE | NAMING | DEFINITE | ACTION) or word.cues or word.proclitic) and len(word.bare) > 1
    )


def fullest(page: Page, first: int, last: int) -> tuple[int, int]:
    """The longest form of a short name anywhere in the article: جون كيري for كيري.

    Args:
        page: the article.
        first: the first word of the short name.
        last: one past its last word.

    Returns:
        The words of the longest form; those given where there is none longer.
    """
    tokens = page.tokens
    words, bits = tokens.words, tokens.bits
    if words[first].folded == "الله" or words[first].folded in page.vocabulary.prophet:
        return first, last
    target = words[first]
    size = last - first
    best, weight = (first, last), 0
    title = words[first - 1] if first and not bits[first] and words[first - 1].classes & HONORIFIC else None
    for at in page.occurrences(target, first, 60):
        end = at + size
        if end > len(words) or any(words[at + n] is not words[first + n] or (n and bits[at + n]) for n in range(size)):
            continue
        left, right = at, end
        while left > 0 and not bits[left] and at - left < 4 and not _preposition(page, left - 1):
            step = 2 if left > 1 and not bits[left - 1] and words[left - 2].folded in _BOUND and words[left - 1].classes & DEFINITE else 1
            if step == 1 and not _nameable(words[left - 1]):
                break
            left -= step  # عبد القادر | بن قرينة
        if (
            left == at
            and left > 1
            and bits[left - 1] & COMMA
            and not bits[left]
            and not words[left - 1].classes & (FUNCTION | HEAD | DEFINITE | ACTION)
            and not words[left - 1].cues
            and (end >= len(words) or bits[end] & COMMA)
        ):
            left -= 1  # "، جامع بيضا،": a name between two commas
            best, weight = (left, end), 9
            continue
        while left < at and not (words[left].classes & GIVEN or _introduced(page, left) or _recurs(page, left, at)):
            left += 1
        given = next((n for n in range(left, at) if words[n].classes & GIVEN), left)
        if given > left and not words[left].classes & GIVEN:
            left = given  # تحادث | جون كيري
        if words[end - 1].classes & GIVEN or size > 1 or left == at and _apposed(page, end):
            while (
                right < len(words)
                and not bits[right]
                and right - end < 3
                and _family(words[right], words[right - 1])
                and not accusative(page, words[right])
                and not _preposition(page, right)
            ):
                right += 1
        score = (right - left) * 2 + (1 if _introduced(page, left) else 0)
        if title is not None and left and words[left - 1] is title:
            score += 8  # الملك سلمان: not a minister of that name
        if right - left > size and score > weight:
            best, weight = (left, right), score
    return best


def _recurs(page: Page, first: int, last: int) -> bool:
    """Do these words stand together more than once? Then they are a name."""
    words = page.tokens.words
    if last - first != 1:
        return False
    together = (at for at in page.occurrences(words[first], first, 60) if at + 1 < len(words) and words[at + 1] is words[last])
    return any(at != first for at in together)


def _apposed(page: Page, at: int) -> bool:
    """Does a comma with a title follow within two words?"""
    words, bits = page.tokens.words, page.tokens.bits
    for here in range(at + 1, min(at + 3, len(words))):
        if bits[here]:
            return bool(bits[here] & COMMA) and bool(words[here].classes & (ROLE | HONORIFIC))
    return False


def _family(word: Word, before: Word) -> bool:
    """Can a word go on a name to its right?"""
    classes = word.classes
    if classes & GIVEN and not word.proclitic:
        return not classes & ROLE
    if classes & (FUNCTION | NUMBER | PLACE | ACTION) or word.cues or word.proclitic:
        return False
    if classes & DEFINITE:
        return bool(before.classes & GIVEN) and not classes & (COMMON | HEAD)
    if word.bare[:1] in "تيس" and len(word.bare) <= 6 and not classes:
        return False  # a verb
    if word.bare.endswith(("ها", "هم")) or word.bare.endswith("ه") and len(word.bare) > 5:
        return False
    return not classes & (HEAD | COMMON | NAMING) and len(word.bare) > 2 and (word.bare[:1] not in "وي" or len(word.bare) > 6)


def _introduced(page: Page, at: int) -> bool:
    """Does a title, an office or an adjective of one lead up to this word?"""
    if at == 0 or page.tokens.bits[at] & ~1:
        return False
    before = page.tokens.words[at - 1].classes
    return bool(before & (HONORIFIC | ROLE)) or bool(before & DEFINITE and not before & FUNCTION)

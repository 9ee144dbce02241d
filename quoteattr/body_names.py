"""The full name of a body: الجمعية stands for الجمعية الوطنية للصيادين that the article names."""

from quoteattr.adjectives import another_noun
from quoteattr.mentions import parse
from quoteattr.page import Page
from quoteattr.uses import OF_COUNTRIES, SECOND_WORD
from quoteattr.words import ANONYMOUS, COMMON, DEFINITE, GIVEN, GROUP, HEAD, KNOWN, ORGANISATION, PLACE, SAME


def earlier_body(page: Page, at: int, head: str) -> tuple[int, int] | None:
    """The body that a bare الوزارة means: the nearest وزارة … before it that reports, else the nearest.

    Args:
        page: the article.
        at: the word.
        head: the word without the article.
    """
    words, bits = page.tokens.words, page.tokens.bits
    spellings, tried = (head, "ال" + head), 0
    nearest: tuple[int, int] | None = None
    for here in range(at - 1, max(-1, at - 400), -1):
        word = words[here]
        if word.bare in spellings and word.classes & HEAD and not page.in_quote(here):
            tried += 1
            if tried > 12:
                break
            found = parse(page, here, min(len(words), here + 14))
            if found is not None and found.last - here > 1 and not found.same and not any(w.classes & SAME for w in words[here : found.last]):
                span = found.name or (here, found.last)
                if not word.classes & ORGANISATION:
                    return nearest or span
                if here and words[here - 1].verb is not None and not bits[here]:
                    return span
                nearest = nearest or span
    return nearest


def unnamed_before(page: Page, first: int, last: int) -> tuple[int, int] | None:
    """What stood earlier for a description with the article and perhaps adjectives: مصدر أمني كبير for المصدر، المصدر الأمني، المصدر ذاته.

    Args:
        page: the article.
        first: the first word of the description.
        last: one past its last word.
    """
    words = page.tokens.words
    rest = words[first + 1 : last]
    if not words[first].classes & DEFINITE or any(not word.classes & (DEFINITE | SAME) or word.proclitic for word in rest):
        return None
    adjectives = [word.bare.removeprefix("ال") for word in rest if not word.classes & SAME]
    earlier = earlier_body(page, first, words[first].bare.removeprefix("ال"))
    if earlier is None or not adjectives:
        return earlier
    source = words[earlier[0]].classes & (ANONYMOUS | DEFINITE) == ANONYMOUS
    return earlier if source and {word.bare.removeprefix("ال") for word in words[slice(*earlier)]}.issuperset(adjectives) else None


def fullest_body(page: Page, first: int, last: int) -> tuple[int, int]:
    """The longest form that the article has of the name of a body: الاتحاد الأفريقي لكرة اليد for الاتحاد الأفريقي.

    Args:
        page: the article.
        first: the first word of the name.
        last: one past its last word.

    Returns:
        The words of the longest form; those given where there is none longer.
    """
    words = page.tokens.words
    best = (first, last)
    for at in page.occurrences(words[first], first, 12):
        end = at + last - first
        if words[at:end] == words[first:last] and not page.in_quote(at):
            while end < len(words) and not page.tokens.bits[end] and _of_body(page, end):
                end += 1
            if end - at > best[1] - best[0]:
                best = (at, end)
    return best


def _bound_to_next(page: Page, at: int) -> bool:
    """Does a noun without the article after ل want the next one: لمعلومات | حقوق | الإنسان?"""
    for word in page.tokens.words[at : max(0, at - 3) : -1]:
        if word.proclitic or word.classes & DEFINITE or not word.classes & COMMON:
            return word.proclitic == "ل" and not word.classes & DEFINITE
    return False


def _of_body(page: Page, at: int) -> bool:
    """Does a word go on the name of a body: الاتحاد الأفريقي | لكرة | اليد, منظمة العفو | الدولية?"""
    word, left = page.tokens.words[at], page.tokens.words[at - 1]
    if word.proclitic == "ل":
        return not word.classes & (PLACE | GIVEN) and word.bare != "وكالة"
    if _bound_to_next(page, at - 1):
        return not word.proclitic and bool(word.classes & (COMMON | DEFINITE) or word.uses & SECOND_WORD)
    if word.uses & OF_COUNTRIES and left.classes & DEFINITE:
        return True  # لأصدقاء الأمم | المتحدة
    nisba = word.bare.endswith(("ي", "ية")) and not word.classes & (ORGANISATION | KNOWN)
    object_ = left.classes & DEFINITE and word.classes & (ORGANISATION | GROUP) or another_noun(page.vocabulary, page.tokens.words, at - 1, at)
    return bool(word.classes & DEFINITE) and (nisba or left.proclitic == "ل" and not object_)  # الاتحاد العام للشغل | الحكومة

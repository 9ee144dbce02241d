"""People who are counted: ثلاث منظمات حقوقية، أكثر من 50 نائبا، نحو ثلاثين عاملا، خمسة من الوزراء."""

from quoteattr.declension import plural
from quoteattr.page import Page
from quoteattr.persons import accusative
from quoteattr.uses import PORTION, ROUGHLY, TALLY
from quoteattr.words import DEFINITE, GROUP, NUMBER, ORGANISATION, PEOPLE, ROLE

_COUNTED = GROUP | ORGANISATION | ROLE
_LONGEST = 5  # words of a number: مئة وخمسة وعشرين ألف


def counted(page: Page, at: int, stop: int) -> int:
    """The noun of those who are counted, where a number begins at a word.

    Args:
        page: the article.
        at: index of the number, or of what says that it is a rough one (نحو، أكثر من).
        stop: the word that the noun may not reach.

    Returns:
        Index of the noun; 0 where no people and no bodies are counted.
    """
    words, bits = page.tokens.words, page.tokens.bits
    if words[at].uses & PORTION and not words[at].proclitic:
        part = _of_people(page, at, stop)
        if part:
            return part
    if not (words[at].classes & NUMBER or words[at].uses & (TALLY | ROUGHLY)):
        return 0
    here = first = _past_roughly(page, at, stop)
    while here < min(stop, first + _LONGEST) and (here == at or not bits[here]) and _number(page, here, first):
        here += 1
    if here == first or here >= stop or bits[here]:
        return 0
    noun = words[here]
    if noun.folded == "من" and here + 1 < stop and not bits[here + 1]:
        here += 1
        noun = words[here]
        return here if noun.classes & DEFINITE and noun.classes & _COUNTED and not noun.proclitic else 0
    people = noun.classes & _COUNTED or noun.bare in page.vocabulary.members or _title(page, here)
    return here if people and not noun.proclitic and not noun.classes & DEFINITE else 0


def _of_people(page: Page, at: int, stop: int) -> int:
    """The people of whom a part is meant: شريحة واسعة من | السكان، نصف | المشاركين; 0 where a part of a thing is."""
    words, bits = page.tokens.words, page.tokens.bits
    here = at + 2 if at + 2 < stop and words[at + 2].folded == "من" and not bits[at + 1] else at + 1
    if here < stop and words[here].folded == "من" and not bits[here]:
        here += 1
    if here >= stop or bits[here] or words[here].proclitic or not words[here].classes & DEFINITE:
        return 0
    word = words[here]
    people = word.classes & (GROUP | PEOPLE) or word.classes & ROLE and word.bare.endswith("ين") or plural(word.bare[2:], True)
    return here if people else 0


def _past_roughly(page: Page, at: int, stop: int) -> int:
    """The number after what says that it is a rough one: أكثر من | 50; the same word where nothing does."""
    if not page.tokens.words[at].uses & ROUGHLY:
        return at
    for phrase in page.vocabulary.roughly:
        last = at + len(phrase)
        if last < stop and all(word.folded == part for word, part in zip(page.tokens.words[at:last], phrase, strict=True)):
            return last
    return at


def _number(page: Page, at: int, first: int) -> bool:
    """Is a word a number, or a part of one: مئة | وخمسة | وعشرين?"""
    word = page.tokens.words[at]
    if word.classes & NUMBER or word.uses & TALLY:
        return True
    return at > first and word.folded[0] == "و" and bool(page.vocabulary.words[word.folded[1:]].uses & TALLY)


def _title(page: Page, at: int) -> bool:
    """Is a word a title in the accusative, as after eleven and more: نائبا?"""
    word = page.tokens.words[at]
    return accusative(page, word) and bool(page.vocabulary.words[word.bare[:-1]].classes & ROLE)

"""Words that are more than a name: where one is the family name after a given name, by what stands round it."""

from quoteattr.page import Page
from quoteattr.persons import speaks, walled
from quoteattr.tokens import COMMA
from quoteattr.uses import LONG_BOUND
from quoteattr.words import (
    ACTION,
    ADVERB,
    COMMON,
    DEFINITE,
    DOCUMENT,
    FEMININE,
    FUNCTION,
    GIVEN,
    GROUP,
    HONORIFIC,
    KIN,
    NUMBER,
    ORGANISATION,
    OWNED,
    PEOPLE,
    ROLE,
)

_PERSON = GIVEN | GROUP | PEOPLE | KIN | ROLE | FEMININE
_MORE_THAN_NAME = COMMON | ADVERB | ACTION | ROLE
_NO_FAMILY = (FUNCTION & ~ADVERB) | GROUP | ORGANISATION | DOCUMENT | NUMBER | OWNED | HONORIFIC


def speaks_alone(page: Page, at: int, stop: int) -> bool:
    """Is a word that is more than a name somebody's family name, as it speaks by itself elsewhere: عبد الله | شكر أن … وأضاف شكر?"""
    word = page.tokens.words[at]
    if word.proclitic or not word.classes & _MORE_THAN_NAME or word.classes & _NO_FAMILY or word.bare.endswith(("ة", "ات", "ا", "ين", "ون")):
        return False
    return (not word.classes & ROLE or bool(word.classes & DEFINITE) and at + 1 < stop and phrase_ends(page, at + 1)) and speaks(page, at)


def only_looks_joined(page: Page, first: int, at: int, stop: int) -> bool:
    """Is what looks like ب or ك with a name or a person the family name after a given name: توماس باخ أن، توني كروس، …; not سامي | بخالد?"""
    words = page.tokens.words
    word = words[at]
    foreign = word.classes == DEFINITE and not words[first].classes & ~GIVEN  # راميرو | بالديفيسو
    if at - first != 1 or word.proclitic not in ("ب", "ك") or not foreign and (word.classes & ~_PERSON or not words[first].classes & GIVEN):
        return False
    again = word.classes & ~DEFINITE or any(here != at for here in page.occurrences(word, at, 2))  # مصطفى بايتاس, more than once
    return bool(again) and (last(page, at, stop) or phrase_ends(page, at + 1) or bool(words[at + 1].classes & ROLE))


def named_like_verb(page: Page, at: int, stop: int) -> bool:
    """Is what is spelt like a verb a family name, as no verb stands right before a comma or a title: كريس ويفر، الرئيس?"""
    if at + 1 < len(page.tokens) and not page.tokens.bits[at + 1] & COMMA and not titled_after(page, at + 1, stop):
        return False
    return bool(page.tokens.words[at - 1].classes & GIVEN or page.tokens.words[at - 2].uses & LONG_BOUND)


def last(page: Page, at: int, stop: int) -> bool:
    """Is this the last word that the phrase can have?"""
    return at + 1 >= stop or walled(page, at + 1)


def phrase_ends(page: Page, at: int) -> bool:
    """Does a word that no name goes on with follow: a particle, a verb, the one spoken to?"""
    word = page.tokens.words[at]
    return bool(word.classes & (FUNCTION | ACTION)) or word.verb is not None or word.proclitic == "ل"


def titled_after(page: Page, at: int, stop: int) -> bool:
    """Does a title follow a name, after a comma or with the article?"""
    if at >= stop:
        return False
    word, bits = page.tokens.words[at], page.tokens.bits[at]
    if bits & ~COMMA or word.proclitic or not word.classes & (ROLE | HONORIFIC):
        return False
    return bool(bits & COMMA) or bool(word.classes & DEFINITE and word.classes & ROLE) or word.bare.endswith("ة")

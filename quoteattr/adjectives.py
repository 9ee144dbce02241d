"""Adjective or noun: what a word with the article is to the one with the article before it.

An adjective goes on with the title or the name of a body; a noun is the object of its verb: رفضت الوزارة الجديدة | الاتهامات.
"""

import re

from quoteattr.vocabulary import Vocabulary
from quoteattr.words import (
    COMMON,
    DEFINITE,
    DOCUMENT,
    FEMININE,
    GIVEN,
    GROUP,
    HEAD,
    HONORIFIC,
    KNOWN,
    NAMING,
    ORGANISATION,
    PEOPLE,
    PLACE,
    PREPOSITION,
    ROLE,
    Word,
)

_NISBA = ("ي", "ية", "ين", "ون")
_NO_ADJECTIVE = re.compile(r"ت\w{2}ية|\w{1,2}اية").fullmatch  # تنمية، حماية
_OF_FEMININES = ("ة", "ات")
_NO_SUCH_NOUN = ROLE | HONORIFIC | GIVEN | ORGANISATION


def another_noun(vocabulary: Vocabulary, words: list[Word], first: int, at: int) -> bool:
    """Does a word of a phrase begin another one, as it can be no adjective of any noun before it?

    Args:
        vocabulary: the words that are known.
        words: the words of the article.
        first: the first word of the phrase.
        at: the word; the one before it has the article.
    """
    word, stem = words[at], words[at].bare[2:]
    thing = word.classes & COMMON and not word.classes & _NO_SUCH_NOUN
    if word.proclitic or not word.classes & DEFINITE:
        return False
    if stem in vocabulary.things or _people(words, first, at):
        return True  # وزير الصحة | القرار, رئيس الحكومة | المواطنين
    if not thing and not word.classes & PEOPLE:
        return False
    if not stem.endswith(_OF_FEMININES) and word.bare[-1] not in "يء" and not _masculine(vocabulary, words, first, at):
        return True  # الصحف المحلية | الحادث, الوزارة | المواطنين
    left = words[at - 1]
    if left.folded.startswith("لل") and vocabulary.classes.get(left.folded[1:], 0):
        return False  # للجنة الانتخابات: an article of its own, or not
    if stem.endswith(_NISBA) or left.bare.endswith(("ين", "ون")) or any(here.classes & GROUP for here in words[first : at + 1]):
        return False  # المعلمات الجديدات, المصريين الأحرار
    return stem.endswith("ات") or _unpaired(vocabulary, stem)  # رابطة العالم | التصريحات


def _people(words: list[Word], first: int, at: int) -> bool:
    """Are people the object of one man or of a body: الأمين العام | الحاضرين; not أعضاء الحزب | السابقين, المدير | المصريين?"""
    word = words[at]
    if not word.classes & PEOPLE and (not _sound_plural(word) or word.bare.endswith("يين") or word.classes & (GIVEN | PLACE)):
        return False
    return not any(here.classes & (PEOPLE | KNOWN) or _sound_plural(here) for here in words[first:at])


def closed(vocabulary: Vocabulary, words: list[Word], first: int, at: int) -> bool:
    """Has a noun without the article its adjective, so that what has the article is no part of it: مصدر أمني | القرار, صحف محلية | الحكومة?"""
    head, left, word = words[first], words[at - 1], words[at]
    if at != first + 2 or word.proclitic or not word.classes & DEFINITE or (head.classes | left.classes) & DEFINITE:
        return False
    if left.classes & ~(COMMON | FEMININE) or left.proclitic:
        return False
    known, several = vocabulary.classes, head.classes & GROUP
    if left.bare.endswith("ية"):
        return bool(several and known.get(left.bare, 0) & COMMON) and not _NO_ADJECTIVE(left.bare)  # وزير | مالية الاتحاد
    stem = known.get(left.bare[:-1], 0)
    if not left.bare.endswith("ي") or stem & ROLE:
        return False  # وكيل | مؤسسي الحزب
    return bool(known.get(left.bare + "ة", 0) & COMMON or stem & PLACE)


def _sound_plural(word: Word) -> bool:
    """الحاضرين، ناشطون; not الأمين."""
    return len(word.bare) > 6 and word.bare.endswith(("ين", "ون"))


def plural_adjective(words: list[Word], first: int, at: int) -> bool:
    """Is a plural with the article the adjective of people right before it: كبير الأطباء | الشرعيين، اتحاد كتاب السيناريو | المصريين?"""
    word = words[at]
    if word.proclitic or not word.classes & DEFINITE:
        return False
    if not word.bare.endswith(("ين", "ون")):
        return at - 1 > first and bool(words[at - 1].classes & word.classes & GROUP)  # ممثل الأطفال | الضحايا
    noun = word.classes & PEOPLE and _people(words, first, at)  # القوى السياسية | المواطنين
    return not noun and any(here.classes & GROUP for here in words[max(first, at - 2) : at])


def singular(word: Word) -> bool:
    """Is a noun with the article no adjective of a plural: الأطباء | الخبر?"""
    noun = word.classes & DEFINITE and word.classes & (COMMON | NAMING | DOCUMENT) and not word.classes & (HEAD & ~DOCUMENT)
    return bool(noun) and not word.bare.endswith(_NISBA)


def disagrees(before: Word, word: Word) -> bool:
    """A feminine or a plural with the article is no adjective of a masculine title: السفير | المحادثات، الوزير | القاعة."""
    if not before.classes & ROLE or not before.classes & DEFINITE or before.classes & FEMININE or word.proclitic:
        return False
    return bool(word.classes & DEFINITE) and word.bare.endswith(("ات", "ة")) and not word.classes & (ROLE | HONORIFIC | GIVEN)


def _masculine(vocabulary: Vocabulary, words: list[Word], first: int, at: int) -> bool:
    """Is there a noun that a masculine adjective can go with? المديرية has none, the plural in الصحف | المحلية neither; but الداعية."""
    for here in range(first, at):
        word = words[here]
        man = word.classes & ROLE and not vocabulary.classes.get(word.bare[:-1], 0) & ROLE
        if word.classes & PREPOSITION or word.bare.endswith(_OF_FEMININES) and not man:
            continue
        follower = words[here + 1]
        if here + 1 == at or not (word.classes & follower.classes & DEFINITE and follower.bare.endswith(_OF_FEMININES)):
            return True
    return False


def _unpaired(vocabulary: Vocabulary, stem: str) -> bool:
    """No adjective, as its feminine is not in the lexicon: هدف، حوار; but جديد, جديدة. What may be a participle or an elative is left out."""
    known = vocabulary.classes
    if stem[0] == "م" or stem[0] == "ا" and len(stem) <= 4 or stem.endswith("ة") and not stem.startswith("است"):
        return False
    return not known.get(stem + "ة", 0) and not known.get("ال" + stem + "ة", 0)

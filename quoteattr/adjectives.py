"""Adjective or noun: what a word with the article is to the one with the article before it.

An adjective goes on with the title or the name of a body; a noun is the object of its verb: رفضت الوزارة الجديدة | الاتهامات.
"""

from quoteattr.vocabulary import Vocabulary
from quoteattr.words import COMMON, DEFINITE, FEMININE, GIVEN, GROUP, HEAD, HONORIFIC, ORGANISATION, PEOPLE, PREPOSITION, ROLE, Word

_NISBA = ("ي", "ية", "ين", "ون")
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
    word = words[at]
    thing = word.classes & COMMON and not word.classes & _NO_SUCH_NOUN
    if word.proclitic or not word.classes & DEFINITE or not (thing or word.classes & PEOPLE):
        return False
    stem = word.bare[2:]
    if not stem.endswith(_OF_FEMININES) and word.bare[-1] not in "يء" and not _masculine(vocabulary, words, first, at):
        return True  # الصحف المحلية | الحادث, الوزارة | المواطنين
    left = words[at - 1]
    if left.folded.startswith("لل") and vocabulary.classes.get(left.folded[1:], 0):
        return False  # للجنة الانتخابات: an article of its own, or not
    if stem.endswith(_NISBA) or left.bare.endswith(("ين", "ون")) or any(here.classes & GROUP for here in words[first : at + 1]):
        return False  # المعلمات الجديدات, المصريين الأحرار
    return stem.endswith("ات") or _unpaired(vocabulary, stem)  # رابطة العالم | التصريحات


def plural_adjective(words: list[Word], first: int, at: int) -> bool:
    """Is a plural with the article the adjective of people right before it: كبير الأطباء | الشرعيين، اتحاد كتاب السيناريو | المصريين?"""
    word = words[at]
    if word.proclitic or not word.classes & DEFINITE:
        return False
    if not word.bare.endswith(("ين", "ون")):
        return at - 1 > first and bool(words[at - 1].classes & word.classes & GROUP)  # ممثل الأطفال | الضحايا
    return any(here.classes & GROUP for here in words[max(first, at - 2) : at])


def singular(word: Word) -> bool:
    """Is a noun with the article no adjective of a plural: الأطباء | الخبر?"""
    noun = word.classes & DEFINITE and word.classes & COMMON and not word.classes & HEAD
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

"""Adjective or noun: what a word with the article is to the one with the article before it.

An adjective goes on with the title or the name of a body; a noun is the object of its verb: رفضت الوزارة الجديدة | الاتهامات.
"""

from quoteattr.vocabulary import Vocabulary
from quoteattr.words import COMMON, DEFINITE, GIVEN, GROUP, HONORIFIC, ORGANISATION, PEOPLE, PREPOSITION, ROLE, Word

_NISBA = ("ي", "ية", "ين", "ون")
_PLURAL = ("ين", "ون")
_FEMININE = ("ة", "ات")
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
    if not stem.endswith(_FEMININE) and word.bare[-1] not in "يء" and not _masculine(vocabulary, words, first, at):
        return True  # الصحف المحلية | الحادث, الوزارة | المواطنين
    left = words[at - 1]
    if left.folded.startswith("لل") and vocabulary.classes.get(left.folded[1:], 0):
        return False  # للجنة الانتخابات: an article of its own, or not
    if stem.endswith(_NISBA) or left.bare.endswith(_PLURAL) or any(here.classes & GROUP for here in words[first : at + 1]):
        return False  # المعلمات الجديدات, المصريين الأحرار
    return stem.endswith("ات") or _unpaired(vocabulary, stem)  # رابطة العالم | التصريحات


def _masculine(vocabulary: Vocabulary, words: list[Word], first: int, at: int) -> bool:
    """Is there a noun that a masculine adjective can go with? المديرية has none, the plural in الصحف | المحلية neither; but الداعية."""
    for here in range(first, at):
        word = words[here]
        man = word.classes & ROLE and not vocabulary.classes.get(word.bare[:-1], 0) & ROLE
        if word.classes & PREPOSITION or word.bare.endswith(_FEMININE) and not man:
            continue
        follower = words[here + 1]
        if here + 1 == at or not (word.classes & follower.classes & DEFINITE and follower.bare.endswith(_FEMININE)):
            return True
    return False


def _unpaired(vocabulary: Vocabulary, stem: str) -> bool:
    """No adjective, as its feminine is not in the lexicon: هدف، حوار; but جديد, جديدة. What may be a participle or an elative is left out."""
    known = vocabulary.classes
    if stem[0] == "م" or stem[0] == "ا" and len(stem) <= 4 or stem.endswith("ة") and not stem.startswith("است"):
        return False
    return not known.get(stem + "ة", 0) and not known.get("ال" + stem + "ة", 0)

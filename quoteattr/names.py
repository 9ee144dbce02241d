"""Names of persons: the fullest form that an article has of a short one."""

from collections.abc import Sequence

from quoteattr.page import Page
from quoteattr.persons import accusative, called_after, nunated, of_country, son_follows, verb_like
from quoteattr.tokens import COMMA
from quoteattr.uses import BEFORE_PEOPLE, BOUND, PARTICLE, SECOND_WORD
from quoteattr.words import ACTION, COMMON, DEFINITE, FEMININE, FUNCTION, GIVEN, HEAD, HONORIFIC, KIN, NAMING, NUMBER, OWNED, PLACE, ROLE, Word

_NO_FIRST_NAME = FUNCTION | HEAD | DEFINITE | ACTION
_NOT_LEFT_OF_FAMILY = FUNCTION | HEAD | COMMON | NUMBER | PLACE | NAMING | DEFINITE | ACTION
_NEVER_FAMILY = FUNCTION | NUMBER | PLACE | ACTION | OWNED
_JOINED = ("و", "ل", "ب")
_NO_FAMILY = HEAD | COMMON | NAMING


def _preposition(page: Page, at: int) -> bool:
    """على, not علي."""
    return page.tokens.words[at].folded == "علي" and (page.dotless or page.tokens.plain(at)[-1:] != "ي")


def _nameable(page: Page, word: Word) -> bool:
    """Can a word be part of a name, left of a family name?"""
    if word.proclitic or word.uses & SECOND_WORD:
        return False
    if word.classes & GIVEN:
        return True
    if word.classes & _NOT_LEFT_OF_FAMILY or word.cues or verb_like(word.bare) or _owned(page, word.bare):
        return False
    return len(word.bare) > 1


def _owned(page: Page, bare: str) -> bool:
    """Does a word that the lexicon does not know end in a pronoun: وزير خارجيتها | سامي عطا, but أسامه كمال?"""
    if len(bare) < 5 or not bare.endswith(("ها", "هم", "ه")):
        return False
    return bare[-1] != "ه" or bare[-2] not in "اوي" and not page.vocabulary.words[bare[:-1] + "ة"].classes & GIVEN


def fullest(page: Page, first: int, last: int) -> tuple[int, int]:
    """The longest form of a short name anywhere in the article: جون كيري for كيري.

    Args:
        page: the article.
        first: the first word of the short name.
        last: one past its last word.

    Returns:
        The words of the longest form; those given where there is none longer.
    """
    words, bits = page.tokens.words, page.tokens.bits
    if words[first].folded in page.vocabulary.god or words[first].folded in page.vocabulary.prophet:
        return first, last
    size = last - first
    best, weight = (first, last), 0
    title = words[first - 1] if first and not bits[first] and words[first - 1].classes & HONORIFIC else None
    plain = page.vocabulary.words[words[first].bare] if words[first].proclitic == "ل" else words[first]  # وفقا لمميش
    for at in page.occurrences(plain, first, 60):
        end = at + size
        if size > 1 and not _together(page, first, at, size):
            continue
        left = _leftmost(page, at)
        if left == at and _between_commas(page, left, end):
            best, weight = (left - 1, end), 9
            continue
        left = at - 1 if left == at - 1 and _apposed(page, end - 1) else _first_of_name(page, left, at)
        if left and son_follows(page, left - 1, left + 1):
            left -= 1  # رشيدة | بن مسعود
        goes_on = words[end - 1].classes & GIVEN or size > 1 or left == at and (_apposed(page, end) or _ranked(page, at, end))
        right = _rightmost(page, end) if goes_on else end
        score = (right - left) * 2 + (1 if _introduced(page, left) else 0) - (1 if words[left].proclitic else 0)
        if title is not None and left and words[left - 1] is title:
            score += 8  # الملك سلمان: not a minister of that name
        if right - left > size and score > weight:
            best, weight = (left, right), score
    if best[1] - best[0] > size and national(page, words[best[0]]):
        return best[0] + 1, best[1]  # السويسري | كريستيان غروس
    return best


def family_name(page: Page, at: int) -> bool:
    """Is a word the family name of a person whom the article names in full: محمد حجاج … قال | حجاج?"""
    first, _ = fullest(page, at, at + 1)
    return first < at and bool(page.tokens.words[first].classes & GIVEN)


def national(page: Page, word: Word) -> bool:
    """An adjective of a country with the article: الألماني."""
    return bool(word.classes & DEFINITE) and of_country(page, word.bare.removeprefix("ال"))


def _together(page: Page, first: int, at: int, size: int) -> bool:
    """Do the words of a short name stand here, with nothing between?"""
    words, bits = page.tokens.words, page.tokens.bits
    if at + size > len(words):
        return False
    return not any(words[at + n] is not words[first + n] or bits[at + n] for n in range(1, size))


def _leftmost(page: Page, at: int) -> int:
    """How far a name can reach to the left of a word: عبد القادر | بن قرينة."""
    words, bits = page.tokens.words, page.tokens.bits
    left = at
    while left > 0 and not bits[left] and at - left < 4 and not _preposition(page, left - 1):
        if left > 1 and not bits[left - 1] and _of_two_words(page, left - 2):
            left -= 2
        elif _nameable(page, words[left - 1]):
            left -= 1
        else:
            left -= bool(len(words[at].bare) > 2 and joined_to_name(page, left - 1))  # وجون | كيري
            break
    return called_after(page, left, at) if words[left].uses & PARTICLE else left  # مركز ابن خلدون | سامي الحداد


def plain_given(word: Word) -> bool:
    """Is a word a given name and nothing else?"""
    return bool(word.classes & GIVEN) and not word.classes & ~(GIVEN | FEMININE | DEFINITE) and not word.cues


def joined_to_name(page: Page, at: int) -> int:
    """How many letters are joined to the given name at a word, where it has any: وسامي الحداد، لسامي الحداد."""
    word = page.tokens.words[at]
    parted = word.proclitic == "ل" and not word.classes and not word.cues  # وفقا | لمميش
    if word.proclitic not in _JOINED or not (parted or plain_given(word)) or page.quoted_at(at) or word.proclitic != "و" and page.tokens.bits[at]:
        return 0
    return len(word.proclitic) if not page.vocabulary.words[word.bare].uses & PARTICLE else 0  # وولد سامي، وأبو سامي


def _of_two_words(page: Page, at: int) -> bool:
    """Does a name of two words begin here: عبد | القادر, زين | الدين, but محيي الدين | مشروع القانون?"""
    word, second, third = page.tokens.words[at : at + 3]
    if word.uses & BOUND:
        return bool(second.classes & DEFINITE or second.uses & SECOND_WORD)
    noun = third.classes & COMMON and not third.classes & GIVEN
    return bool(second.uses & SECOND_WORD and word.classes & GIVEN and not word.proclitic and not noun)


def _between_commas(page: Page, at: int, end: int) -> bool:
    """Does an unknown word, between two commas with the name, begin it: «، جامع بيضا،»?"""
    words, bits = page.tokens.words, page.tokens.bits
    if at < 2 or not bits[at - 1] & COMMA or bits[at] or words[at - 1].classes & _NO_FIRST_NAME or words[at - 1].cues:
        return False
    return end >= len(words) or bool(bits[end] & COMMA)


def _first_of_name(page: Page, left: int, at: int) -> int:
    """Where the name begins among the words that could be part of it: تحادث | جون كيري."""
    words, leftmost = page.tokens.words, left
    while left < at and not (words[left].classes & GIVEN or _introduced(page, left) and not town(page, left, len(words)) or _recurs(page, left, at)):
        left += 1
    if left == at > 0 and leftmost == at - 1 and (_reports(page, leftmost) or not words[at].classes and _between_commas(page, at, at + 1)):
        return leftmost
    return next((here for here in range(left, at) if words[here].classes & GIVEN), left)


def _rightmost(page: Page, end: int) -> int:
    """How far a name goes on to the right."""
    words, bits = page.tokens.words, page.tokens.bits
    right, longest = end, end + 3
    while right < len(words) and not bits[right] and right < longest:
        if not (_lineage(words, right) or _goes_on(page, right) or right == end and not words[right].classes and _apposed(page, right)):
            break
        longest += bool(words[right].uses & PARTICLE)
        right += 1
    return without_particle(words, end, right)


def without_particle(words: Sequence[Word], least: int, end: int) -> int:
    """Where a name ends, not with a particle of lineage: سلطان بن سالم | بن.

    Args:
        words: of the article.
        least: where it ends at least.
        end: one past its last word so far.
    """
    while end > least and words[end - 1].uses & PARTICLE and not words[end - 1].uses & BOUND:
        end -= 1
    return end


def _lineage(words: Sequence[Word], at: int) -> bool:
    """Does a particle of lineage want this word: بندر بن | سلطان، علي بن أبي | طالب; not شينزو آبي | يصل?"""
    left = words[at - 1].uses
    if not left & PARTICLE or left & BOUND and not words[at - 2].uses & PARTICLE:
        return False
    return not words[at].classes & FUNCTION and not words[at].proclitic


def _goes_on(page: Page, at: int) -> bool:
    """Can a word go on a name to its right?"""
    words = page.tokens.words
    return _family(words[at], words[at - 1]) and not (accusative(page, words[at]) or nunated(page, at) or _preposition(page, at))


def town(page: Page, at: int, stop: int) -> bool:
    """Is an unknown word right after a title without the article the town or the club that belongs to it: والي نابل | سامي, مدرب فنربخشة | جورج?"""
    words = page.tokens.words
    left = words[at - 1].classes if at and not page.tokens.bits[at] else 0
    if not left & ROLE or left & (DEFINITE | HONORIFIC | GIVEN | KIN) or at + 2 >= stop or words[at].classes & ~FEMININE:
        return False
    name = words[at + 1].classes
    return bool(name & GIVEN) and not name & (COMMON | ROLE | PLACE) and not page.tokens.bits[at + 2]


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


def _ranked(page: Page, at: int, end: int) -> bool:
    """Does a word of respect stand before a name and a given name after it: العقيد | الغنداري | خالد سعد?"""
    words, bits = page.tokens.words, page.tokens.bits
    if not at or bits[at] or end >= len(words) or bits[end]:
        return False
    return bool(words[at - 1].classes & HONORIFIC) and plain_given(words[end]) and not words[end].proclitic


def _family(word: Word, before: Word) -> bool:
    """Can a word go on a name to its right?"""
    classes = word.classes
    if classes & GIVEN and not word.proclitic:
        return not classes & ROLE
    if classes & _NEVER_FAMILY or word.cues or word.proclitic:
        return False
    if classes & DEFINITE:
        return bool(before.classes & GIVEN) and not classes & (COMMON | HEAD)
    if word.bare[:1] in "تيس" and len(word.bare) <= 6 and not classes:
        return False  # a verb
    if word.bare.endswith(("ها", "هم")) or word.bare.endswith("ه") and len(word.bare) > 5:
        return False
    return not classes & _NO_FAMILY and len(word.bare) > 2 and (word.bare[:1] not in "وي" or len(word.bare) > 6)


def _introduced(page: Page, at: int) -> bool:
    """Does a title, an office or an adjective of one lead up to this word?"""
    if at == 0 or page.tokens.bits[at] & ~1:
        return False
    before = page.tokens.words[at - 1].classes
    return bool(before & (HONORIFIC | ROLE)) or bool(before & DEFINITE and not before & FUNCTION)


def _reports(page: Page, at: int) -> bool:
    """Do two words follow a verb of reporting, whose subject they are, or a preposition that people follow: أكد | نيبال زغيب، مع | نيبال زغيب?"""
    words = page.tokens.words
    if at == 0 or page.tokens.bits[at] & ~1:
        return False
    before = words[at - 1]
    if not (before.uses & BEFORE_PEOPLE and not words[at + 1].classes or before.verb is not None and not before.classes):
        return False
    return not (words[at + 1].proclitic or _owned(page, words[at + 1].bare) or "ة" in words[at].bare[:-1])

"""Where an engine's names and subjects begin and end among the words of an article."""

from bisect import bisect_left
from collections.abc import Sequence

from quoteattr.engines import Name, Phrase, Reading
from quoteattr.mentions import Mention, parse
from quoteattr.names import fullest
from quoteattr.page import Page
from quoteattr.persons import walled
from quoteattr.words import DEFINITE, FUNCTION, GIVEN, HEAD, HONORIFIC, PLACE, ROLE, Word

_LONGEST_TITLE = 5
_NEIGHBOURS = 100


def renamed(page: Page, mention: Mention, reading: Reading, phrase: Phrase | None) -> Mention | None:
    """A phrase whose name begins or ends elsewhere: at its head may stand a title that the lexicon lacks, at its end a word that it does not know.

    Args:
        page: the article.
        mention: as the rules read it.
        reading: the engine's, for the names.
        phrase: the engine's subject of the same cue.

    Returns:
        The phrase with the engine's name, or None where the engine agrees, knows less or does not know.
    """
    first, last = mention.name or (mention.first, mention.last)
    persons = [(start, end) for start, end in _persons(page, reading, first) if end > first and (start < last or _titles(page, first, start))]
    if not persons:
        return None
    start, end = max(persons, key=lambda one: one[1] - one[0])
    if start < first or mention.name is not None and any(word.classes & GIVEN for word in page.tokens.words[first:start]):
        start = first
    agreed = phrase is not None and words_of(page, phrase.start, phrase.end)[1] == end
    if mention.name is not None and not agreed:  # the ends of its names are not to be trusted
        end = max(last, _reach(page, last, end))
    if (start, end) == mention.name:
        return None
    role = mention.role if mention.role is not None and not _overlap(mention.role, (start, end)) else None
    if role is None and start > first:
        role = first, start
    return Mention(
        mention.first, end if mention.last <= max(last, end) else mention.last, (start, end), role, "name", mention.gender, cut=mention.cut
    )


def mention_of(page: Page, phrase: Phrase, reading: Reading, alone: bool = False) -> Mention | None:
    """The engine's subject as a phrase of words.

    Args:
        page: the article.
        phrase: the subject.
        reading: the engine's, for the names in it.
        alone: take it whatever the words are, and do not ask the rules to read them.

    Returns:
        The phrase, or None where neither a name nor lexicon nor article bears out that it can speak.
    """
    first, last = words_of(page, phrase.start, phrase.end)
    if first >= last:
        return None
    plain = Mention(first, last, None, (first, last), "role", None)
    found = None if alone else parse(page, first, last)
    named = renamed(page, found or plain, reading, phrase)
    if named is not None and named.name is not None:
        return named._replace(name=_fuller(page, named.name, reading))
    if any(one.kind == "organisation" and one.start < phrase.end and one.end > phrase.start for one in _near(reading, phrase.start)):
        return found or plain._replace(name=(first, last), role=None, kind="organisation")
    if found is not None and found.name is not None and found.kind == "name":
        found = found._replace(name=_fuller(page, found.name, reading))
    return plain if alone else found if found is not None and _known(page, found) else None


def words_of(page: Page, start: int, end: int) -> tuple[int, int]:
    """The words that a stretch of the article touches.

    Args:
        page: the article.
        start: code point offset.
        end: one past its last code point.

    Returns:
        Half open indices.
    """
    tokens = page.tokens
    first = tokens.at(start)
    if first and tokens.ends[first - 1] > start:
        first -= 1
    return first, max(first, tokens.at(end))


def _near(reading: Reading, offset: int) -> Sequence[Name]:
    """The names on both sides of an offset, as far as one article reaches."""
    names = reading.names
    at = bisect_left(names, offset, key=lambda one: one.start)
    return names[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS]


def _persons(page: Page, reading: Reading, at: int) -> list[tuple[int, int]]:
    """The words of the persons' names round a word."""
    return [words_of(page, one.start, one.end) for one in _near(reading, page.tokens.starts[at]) if one.kind == "person"]


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _titles(page: Page, first: int, last: int) -> bool:
    """Can the words be the title of the name that follows them? They stand in one row, and the last is definite: قومندان الميناء."""
    words = page.tokens.words
    if not 0 < last - first <= _LONGEST_TITLE or any(walled(page, here) for here in range(first + 1, last + 1)):
        return False
    if any(word.classes & FUNCTION or word.cues or word.classes & GIVEN and not word.classes & ROLE for word in words[first:last]):
        return False
    before = words[last - 1].classes
    return bool(before & (DEFINITE | PLACE)) and not (last - first > 1 and before & (ROLE | HONORIFIC))  # محامي الرئيس | فلان


def _reach(page: Page, last: int, end: int) -> int:
    """How far a name goes on over words that can belong to it."""
    while end > last and (any(walled(page, here) for here in range(last, end)) or not _nameable(page.tokens.words[end - 1])):
        end -= 1
    return end


def _nameable(word: Word) -> bool:
    return not (word.classes & (FUNCTION | HEAD) or word.proclitic or word.cues)


def _fuller(page: Page, name: tuple[int, int], reading: Reading) -> tuple[int, int]:
    """The longest name of a person that holds a short one, anywhere in the article."""
    words = page.tokens.words
    short, best = words[slice(*name)], name
    for first, last in _persons(page, reading, name[0]):
        if last - first > best[1] - best[0] and any(words[at : at + len(short)] == short for at in range(first, last - len(short) + 1)):
            best = first, last
    return best


def _known(page: Page, mention: Mention) -> bool:
    """Does the lexicon or the rest of the article bear out that the words name somebody?"""
    if page.tokens.words[mention.first].classes & (HEAD | GIVEN) or mention.role is not None and mention.name is not None:
        return True
    return mention.kind == "name" and mention.name is not None and fullest(page, *mention.name) != mention.name

"""What a parsed Stanza document says, in code points of the article: names, and the subjects of cues."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property
from typing import Any, Protocol

from quoteattr.engines import Name, NameKind, Phrase, Request

_KINDS: dict[str, NameKind] = {
    "PER": "person",
    "PERS": "person",
    "PERSON": "person",
    "ORG": "organisation",
    "LOC": "place",
    "GPE": "place",
}
_CLITICS = frozenset({"و", "ف", "ب", "ل", "ك"})
#: What hangs on a noun and is left out of a subject: clauses, إنّ before it, appositions, a second one joined by و, stops.
_LEFT_OUT = frozenset({"acl", "mark", "advcl", "ccomp", "parataxis", "appos", "cc", "conj", "punct", "dep", "discourse", "list", "orphan"})
_NOUNS = frozenset({"NOUN", "PROPN", "X", "ADJ", "NUM", "DET"})
_FAR = 6  # steps from a cue to the verb whose subject it shares


class Origin(Protocol):
    """The way from Stanza's text to the article."""

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of Stanza's text stands in the article."""

    def stands_in(self, start: int, end: int) -> bool:
        """Does the stretch hold a word that stands for a quotation, or words of one?"""


class AsItIs:
    """The way where Stanza read the article as it is, with its quotations.

    Args:
        request: the article.
    """

    def __init__(self, request: Request) -> None:
        self._quotations = request.quotations

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The offsets themselves."""
        return start, end

    def stands_in(self, start: int, end: int) -> bool:
        """Does the stretch touch a quotation?"""
        after = bisect_left(self._quotations, (end, 0))
        return after > 0 and self._quotations[after - 1][1] > start


class StanzaReading:
    """A document of Stanza as the reading of an article.

    Args:
        document: parsed; names where it went through ``ner``, subjects where through ``depparse``.
        way: from the offsets of its text to those of the article.
    """

    def __init__(self, document: Any, way: Origin) -> None:
        self._document = document
        self._way = way

    @cached_property
    def names(self) -> list[Name]:
        """The names of persons, bodies and places, in order."""
        return list(self._named())

    def _named(self) -> Iterable[Name]:
        for entity in getattr(self._document, "ents", None) or []:
            kind = _KINDS.get(entity.type)
            if kind is None or not _placed(entity):
                continue
            start = entity.start_char + _clitic(entity.tokens[0])
            if start < entity.end_char and not self._way.stands_in(start, entity.end_char):
                yield Name(*self._way.origin(start, entity.end_char), kind)

    def subject(self, start: int, end: int) -> Phrase | None:
        """The subject of the cue at these offsets of the article, its own or that of the verb that it hangs on."""
        place = next((self._places[at] for at in range(start, end) if at in self._places), None)
        if place is None:
            return None
        sentence, token = place
        word = _verb(token.words)
        for step in range(_FAR):
            phrase = self._subject_of(sentence, word, step == 0)
            if phrase is not None:
                return phrase
            if not word.head or word.head > len(sentence.words):
                return None
            word = sentence.words[word.head - 1]
        return None

    @cached_property
    def _places(self) -> dict[int, tuple[Any, Any]]:
        """Where each token begins in the article."""
        return {
            self._way.origin(token.start_char, token.end_char)[0]: (sentence, token)
            for sentence in self._document.sentences
            for token in sentence.tokens
            if _placed(token)
        }

    def _subject_of(self, sentence: Any, word: Any, own: bool) -> Phrase | None:
        for noun in sentence.words:
            if noun.head == word.id and (noun.deprel or "").startswith("nsubj") and noun.upos in _NOUNS:
                phrase = self._phrase(sentence, noun, own)
                if phrase is not None:
                    return phrase
        return None

    def _phrase(self, sentence: Any, noun: Any, own: bool) -> Phrase | None:
        """The noun with the words that belong to it, as far as they stand in one row."""
        kept = _tree(sentence, noun)
        first = last = noun.id
        while first - 1 in kept:
            first -= 1
        while last + 1 in kept:
            last += 1
        head, tail = sentence.words[first - 1], sentence.words[last - 1]
        start, end = head.parent.start_char, tail.parent.end_char
        if start is None or end is None:
            return None
        if head.parent.words[0].id != head.id:  # behind a clitic
            start += _clitic(head.parent)
        if start >= end or self._way.stands_in(start, end):
            return None
        return Phrase(*self._way.origin(start, end), own)


def _placed(what: Any) -> bool:
    return what.start_char is not None and what.end_char is not None and what.end_char > what.start_char


def _clitic(token: Any) -> int:
    """How many letters at the head of a token are conjunctions and prepositions."""
    cut = 0
    for word in token.words[:-1]:
        if word.text not in _CLITICS or not token.text.startswith(word.text, cut):
            break
        cut += len(word.text)
    return cut


def _verb(words: list[Any]) -> Any:
    """The word of a token that can have a subject: قال in وقال."""
    return next((word for word in words if word.upos == "VERB"), next((word for word in words if word.text not in _CLITICS), words[-1]))


def _tree(sentence: Any, noun: Any) -> set[int]:
    """The words that belong to a noun."""
    children: dict[int, list[Any]] = {}
    for word in sentence.words:
        children.setdefault(word.head, []).append(word)
    kept: set[int] = set()
    waiting = [noun]
    while waiting:
        word = waiting.pop()
        if word.id not in kept:
            kept.add(word.id)
            waiting += [one for one in children.get(word.id, []) if (one.deprel or "").partition(":")[0] not in _LEFT_OUT]
    return kept

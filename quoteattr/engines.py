"""Engines: what reads articles beside the rules, and the narrow interface to it.

The rules need no engine. One that is given is asked where they are unsure, and answers in code points of the article alone: it knows nothing
of words, clauses or rules, and nothing else knows which engine it is.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple, Protocol, runtime_checkable

NameKind = Literal["person", "organisation", "place"]


class Request(NamedTuple):
    """An article to be read.

    Attributes:
        text: the article.
        clauses: where its sentences lie, as half open offsets, in order. A quotation belongs to the sentence that leads up to it.
        quotations: the marked spans with their marks that are more than a few words, in order; none lies in another or crosses a clause.
    """

    text: str
    clauses: tuple[tuple[int, int], ...]
    quotations: tuple[tuple[int, int], ...]


class Name(NamedTuple):
    """A name where it stands, without a preposition or conjunction that is joined to it."""

    start: int
    end: int
    kind: NameKind


class Phrase(NamedTuple):
    """The subject of a cue: its noun with what belongs to it, without appositions and relative clauses.

    ``own`` says that it is the subject of the cue itself, and not of the verb that the cue hangs on.
    """

    start: int
    end: int
    own: bool


class Reading(Protocol):
    """What an engine found in one article."""

    @property
    def names(self) -> Sequence[Name]:
        """The names outside the quotations, in order."""

    def subject(self, start: int, end: int) -> Phrase | None:
        """The subject of the cue at these offsets, or None where it has none."""


@runtime_checkable
class Engine(Protocol):
    """What reads articles.

    ``alone`` asks it about every quote, and the rules about none: to measure it. ``name`` stands in ``Quote.rule`` before what it found.
    """

    name: str
    alone: bool

    def read(self, requests: Sequence[Request]) -> Sequence[Reading]:
        """Read articles, many at once.

        Args:
            requests: the articles.

        Returns:
            A reading for each, in order.
        """


def engine_of(engine: Engine | str) -> Engine:
    """The engine that a caller names.

    Args:
        engine: an engine, or ``"stanza"``, which loads the models of ``QUOTEATTR_STANZA_DIR`` or of Stanza's own folder once in a process.

    Raises:
        ValueError: another word.
        TypeError: neither an engine nor a word.
        ImportError: Stanza is not there; the message says how to get it.
        quoteattr.stanza.ModelsError: its models are not there; the message says how to get them.
    """
    if engine == "stanza":
        from quoteattr.stanza import default_engine  # here because it loads torch

        return default_engine()
    if isinstance(engine, str):
        raise ValueError(f"engine= takes 'stanza' or an engine; got {engine!r}")
    if not isinstance(engine, Engine) or isinstance(engine, type):
        raise TypeError(f"engine= takes 'stanza' or an engine such as quoteattr.stanza.StanzaEngine(), not {type(engine).__name__}")
    return engine

"""The words that tell what a marked span is, from ``spans.toml``, which says what each list is for."""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files

from quoteattr.tokens import fold


@dataclass(frozen=True)
class SpanWords:
    """The lists of ``spans.toml``, folded."""

    titles: frozenset[str]
    enumerating: frozenset[str]
    being_named: frozenset[str]
    needs: frozenset[str]
    openings: frozenset[str]
    with_subject: frozenset[str]
    letters: frozenset[str]
    letters_and_words: frozenset[str]
    works: frozenset[str]
    own_works: frozenset[str]
    known_by: frozenset[str]
    platforms: frozenset[str]
    copulas: frozenset[str]
    regarding: frozenset[str]
    so_said: frozenset[str]
    these: frozenset[str]
    utterances: frozenset[str]
    uttering: frozenset[str]
    being: frozenset[str]
    known_as: frozenset[str]
    passives: frozenset[str]
    degrees: frozenset[str]
    quoted_things: frozenset[str]
    proverbs: frozenset[str]
    written: frozenset[str]
    upon: frozenset[str]
    dialect: frozenset[str]
    first_person: frozenset[str]
    likeness: frozenset[str]
    subordinating: frozenset[str]
    being_there: frozenset[str]
    very: frozenset[str]
    denials: frozenset[str]
    since: frozenset[str]
    particles: frozenset[str]
    resuming: frozenset[str]
    quantities: frozenset[str]
    names_follow: frozenset[str]
    charges: frozenset[str]
    heads: frozenset[str]
    blessings: frozenset[str]
    blessed_by: frozenset[str]
    examples: frozenset[str]
    sayings: frozenset[str]

    @staticmethod
    def default() -> "SpanWords":
        """Those of the package, read once per process."""
        return _default()


@cache
def _default() -> SpanWords:
    table = tomllib.loads(files("quoteattr.lexicon").joinpath("spans.toml").read_text(encoding="utf-8"))
    assert set(table) == {field.name for field in fields(SpanWords)}
    return SpanWords(**{name: frozenset(map(fold, words)) for name, words in table.items()})

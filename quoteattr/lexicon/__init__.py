"""The Arabic that the rules stand on, as plain files that an Arabist can edit, and their loader.

``verbs.txt`` reporting verbs, ``cues.toml`` other cues, ``functions.toml`` the closed classes of words, ``titles.toml`` people,
``bodies.toml`` organisations, documents and places, ``given_names.txt`` names, ``nouns.txt`` common nouns, ``actions.txt``
verbs that report nothing. Each says in its head what it holds.
"""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class Verb:
    """The principal parts of a reporting verb, and how it behaves; see ``verbs.txt``."""

    past: str
    present: str | None
    participle: str | None
    masdar: str | None
    act: str
    remarks: frozenset[str]


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The words of each class, spelt as in the files."""

    verbs: tuple[Verb, ...]
    accord: frozenset[str]
    accord_back: frozenset[str]
    relay: frozenset[str]
    nouns: frozenset[str]
    divine: frozenset[str]
    prophetic: frozenset[str]
    prophet: frozenset[str]
    complementizer: frozenset[str]
    pronominal: frozenset[str]
    relative: frozenset[str]
    called: frozenset[str]
    honoured: frozenset[str]
    chants: frozenset[str]
    listing: frozenset[str]
    preposition: frozenset[str]
    adverb: frozenset[str]
    breaker: frozenset[str]
    demonstrative: frozenset[str]
    negation: frozenset[str]
    same: frozenset[str]
    months: frozenset[str]
    articleless: frozenset[str]
    kin: frozenset[str]
    roles: frozenset[str]
    groups: frozenset[str]
    collectives: frozenset[str]
    anonymous: frozenset[str]
    honorifics: frozenset[str]
    organisations: frozenset[str]
    known: frozenset[str]
    documents: frozenset[str]
    issued: frozenset[str]
    governments: frozenset[str]
    places: frozenset[str]
    naming: frozenset[str]
    given_names: frozenset[str]
    common: frozenset[str]
    actions: frozenset[str]

    @staticmethod
    def default() -> "Lexicon":
        """The lexicon of the package, read once per process."""
        return _default()


def _lines(name: str) -> list[str]:
    text = files(__name__).joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _verb(line: str) -> Verb:
    past, present, participle, masdar, act, *remarks = (cell.strip() for cell in line.split("|"))

    def part(cell: str) -> str | None:
        return None if cell == "-" else cell

    return Verb(past, part(present), part(participle), part(masdar), act, frozenset(" ".join(remarks).split()))


@cache
def _default() -> Lexicon:
    classes: dict[str, frozenset[str]] = {}
    for name in ("cues.toml", "functions.toml", "titles.toml", "bodies.toml"):
        table = tomllib.loads(files(__name__).joinpath(name).read_text(encoding="utf-8"))
        classes.update({key: frozenset(words) for key, words in table.items()})
    classes["given_names"] = frozenset(" ".join(_lines("given_names.txt")).split())
    classes["actions"] = frozenset(" ".join(_lines("actions.txt")).split())
    classes["common"] = frozenset(" ".join(_lines("nouns.txt")).split())
    assert set(classes) | {"verbs"} == {field.name for field in fields(Lexicon)}
    return Lexicon(verbs=tuple(map(_verb, _lines("verbs.txt"))), **classes)

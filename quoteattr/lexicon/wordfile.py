"""Words of somebody's own: what classes they can have, and the TOML file that holds them. What is wrong is named with its line."""

import os
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from quoteattr.lexicon.spelling import PHRASES, spelled
from quoteattr.lexicon.verb import Verb, checked

#: Classes of words that name who can speak. None of them is a common noun.
SPEAKERS = (
    "roles", "groups", "anonymous", "honorifics", "organisations", "known", "documents", "governments", "places", "given_names",
)  # fmt: skip
#: The classes of words that can be added to, beside verbs. The others are closed.
CLASSES = ("nouns", "accord", "accord_back", *SPEAKERS, "naming")


class LexiconError(ValueError):
    """A file of words is not what it should be.

    Attributes:
        path: the file.
        line: number of the line, from 1.
        reason: what is wrong there.
    """

    def __init__(self, path: str, line: int, reason: str) -> None:
        super().__init__(path, line, reason)
        self.path, self.line, self.reason = path, line, reason

    def __str__(self) -> str:
        return f"{self.path}, line {self.line}: {self.reason}"


class Words(NamedTuple):
    """Words to add to a lexicon."""

    classes: dict[str, frozenset[str]]
    verbs: tuple[Verb, ...]


def words_of(name: str, words: object) -> list[str]:
    """Check the words of a class.

    Args:
        name: the class.
        words: what was given for its words.

    Raises:
        TypeError: they are no list of ``str``.
        ValueError: there is no such class, or one of them is not what it should be.
    """
    return [spelled(word, name in PHRASES) for word in _listed(name, words)]


def _listed(name: str, words: object) -> list[Any]:
    if name == "verbs":
        raise ValueError('verbs are added by with_cues("غرّد")')
    if name not in CLASSES:
        raise ValueError(f"there is no {name!r} to add words to; there are verbs, {', '.join(CLASSES)}")
    if isinstance(words, (str, bytes, Mapping)) or not isinstance(words, Iterable):
        raise TypeError(f"{name} takes a list of words; got {words!r}")
    return list(words)


def read(path: str | os.PathLike[str]) -> Words:
    """Read a file of words; ``docs/lexicon.md`` describes it.

    Args:
        path: the file, TOML in UTF-8.

    Raises:
        LexiconError: it is no such file.
        OSError: it cannot be read.
    """
    file = _File(os.fspath(path), Path(path).read_bytes())
    classes: dict[str, frozenset[str]] = {}
    verbs: tuple[Verb, ...] = ()
    for name, value in file.table.items():
        if name == "verbs":
            verbs = tuple(_verbs(file, value))
            continue
        with file.at(name):
            words = _listed(name, value)
        classes[name] = frozenset(_words(file, name, words))
    return Words(classes, verbs)


def _words(file: "_File", name: str, words: list[Any]) -> Iterator[str]:
    for word in words:
        with file.at(name, value=word):
            yield spelled(word, name in PHRASES)


def _verbs(file: "_File", verbs: Any) -> Iterator[Verb]:
    with file.at("verbs"):
        if not isinstance(verbs, list):
            raise TypeError("verbs takes a list of words; a verb with its parts stands under [[verbs]], in two brackets each side")
    for number, verb in enumerate(verbs):
        parts = verb if isinstance(verb, dict) else {"past": verb}
        for name, value in parts.items():
            with file.at("verbs", number, name if parts is verb else None, value):
                checked(name, value)
        with file.at("verbs", number, value=parts.get("past")):
            yield Verb.of(parts)


class _File:
    """The text of a file, what it holds, and where."""

    def __init__(self, path: str, data: bytes) -> None:
        self.path = path
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise LexiconError(path, data.count(b"\n", 0, error.start) + 1, f"not UTF-8: byte 0x{data[error.start]:02x}") from None
        try:
            self.table = tomllib.loads(text)
        except ValueError as error:
            place = re.search(r"line (\d+)", str(error))
            line = int(place[1]) if place else text.count("\n") + 1
            raise LexiconError(path, line, f"not TOML: {re.sub(' *[(]at .*[)]$', '', str(error))}") from None
        self._text = _COMMENT.sub(lambda found: found[1] or "", text)

    @contextmanager
    def at(self, key: str, number: int = 0, part: str | None = None, value: object = None) -> Iterator[None]:
        """Give what is raised within a line: that of a key, of one of its tables, of a part of that, or of a value there."""
        try:
            yield
        except (TypeError, ValueError) as error:
            raise LexiconError(self.path, self._line(key, number, part, value), str(error)) from None

    def _line(self, key: str, number: int, part: str | None, value: object) -> int:
        """TOML's own reader does not say where a value stood, so that it is looked for: the narrowest place first."""
        headers = [found.start() for found in re.finditer(rf"^[ \t]*(\[\[?[ \t]*)?{_name(key)}[ \t]*[\]=.]", self._text, re.MULTILINE)]
        start = headers[min(number, len(headers) - 1)] if headers else 0
        written = rf"[\"']{re.escape(value)}[\"']" if isinstance(value, str) else rf"\b{re.escape(str(value).lower())}\b"
        places = (rf"{_name(part)}[ \t]*=[ \t]*{written}", rf"{_name(part)}[ \t]*=") if part else (written,) if value is not None else ()
        found = next(filter(None, (re.compile(place).search(self._text, start) for place in places)), None)
        return self._text.count("\n", 0, found.start() if found else start) + 1


def _name(key: str) -> str:
    return rf"[\"']?{re.escape(key)}[\"']?"


# A comment, or in a group the string that is none.
_COMMENT = re.compile(r'("""[\s\S]*?"""|\'\'\'[\s\S]*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\')|#[^\n]*')

"""What an unfinished run has done, so that the next can go on with it.

A journal is a file beside the output: a line of JSON for each article, in order, with its quotes. From the last line that is whole, the run goes on.
The output is written from the journal when all articles stand in it.
"""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import BaseModel

from quoteattr.records import Quote
from quoteattr.sinks import Quoted, json_line
from quoteattr.sources import Source


class InUse(Exception):
    """Another process writes the journal."""


class Unlike(Exception):
    """The journal is one of other articles, or of other settings."""


class _Entry(BaseModel):
    """A line."""

    digest: str
    label: dict[str, str]
    quotes: list[Quote]
    failure: str | None = None


class Journal:
    """The articles that are done; iterate for them."""

    def __init__(self, path: Path, settings: object) -> None:
        """Open the journal, and make it where there is none.

        Args:
            path: where it lies.
            settings: what the quotes depend on beside the article; its ``repr`` counts.

        Raises:
            InUse: another process has it open.
            OSError: it cannot be opened.
        """
        self._path, self._settings = path, _digest(repr(settings))
        self._file = path.open("a+b")
        try:
            _lock(self._file.fileno())
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._file.close()

    def __bool__(self) -> bool:
        """Does anything stand in it?"""
        return self._size() > 0

    def __iter__(self) -> Iterator[Quoted]:
        end = 0
        for entry, end in self._entries():  # noqa: B007
            yield Quoted(entry.label, entry.quotes)
        if end != self._size():
            raise OSError(f"{self._path} is damaged")  # else the output would lack the rest

    def remaining(self, sources: Iterable[Source], report: Callable[[str, str], None], changed: Callable[[str], None]) -> Iterator[Source]:
        """Pass over the articles that stand in it, as long as they are the same; what follows the last of these is dropped from it.

        Args:
            sources: the articles of this run, in order.
            report: called with the place and the reason of an article that had failed.
            changed: called with the place of the first article that is not what it was, if there is one.

        Returns:
            An iterator over the articles that are to be done.

        Raises:
            Unlike: not even the first is the same; nothing is dropped.
        """
        ahead, kept, other = iter(sources), 0, None
        for entry, end in self._entries():
            source = next(ahead, None)
            if source is None or entry.digest != self._digest(source):
                if not kept:
                    raise Unlike
                changed(source.place if source else "the end")
                other = source
                break
            if entry.failure is not None:
                report(source.place, entry.failure)
            kept = end
        self._file.truncate(kept)
        return ahead if other is None else chain([other], ahead)

    def add(self, source: Source, quotes: list[Quote], failure: str | None = None) -> None:
        """Note that an article is done.

        Args:
            source: the article.
            quotes: its quotes.
            failure: why it has none, if it could not be done.
        """
        entry = {"digest": self._digest(source), "label": source.label(), "quotes": [quote.model_dump() for quote in quotes], "failure": failure}
        self._file.write(json_line(entry))
        self._file.flush()

    def remove(self) -> None:
        """Delete the file."""
        self._path.unlink(missing_ok=True)

    def _size(self) -> int:
        return os.fstat(self._file.fileno()).st_size

    def _entries(self) -> Iterator[tuple[_Entry, int]]:
        """The lines up to the first that is not whole, each with its end in bytes."""
        self._file.seek(0)
        end = 0
        for line in self._file:
            end += len(line)
            try:
                entry = _Entry.model_validate(json.loads(line))
            except ValueError:
                return
            if not line.endswith(b"\n"):
                return
            yield entry, end

    def _digest(self, source: Source) -> str:
        return _digest("\0".join((self._settings, repr(source.label()), source.text)))


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _lock(file: int) -> None:
    """Keep others out until this process closes the file or ends; where the system knows no such locks, nothing is done."""
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        raise InUse from None

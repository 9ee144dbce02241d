"""Articles from files, one at a time: plain text, JSON Lines, CSV and Parquet."""

import csv
import gzip
import io
import json
import re
import sys
import zlib
from codecs import BOM_UTF8
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any, NamedTuple, cast

import click

from quoteattr.files import Trouble, find
from quoteattr.terminal import one_line

FIELD_LIMIT = 1 << 26  # characters; a quote that is never closed would else make one field of the rest of a CSV file
_BYTE = re.compile("[\udc80-\udcff]")  # what stands for a byte that is not UTF-8
_SURROGATE = re.compile("[\ud800-\udfff]")
_ROWS, _BUFFER = 16, 1 << 20  # of a Parquet file, read at a time
_SHOWN = 8

Record = tuple[int, Mapping[str, Any] | str]  # its line or row, from 1, and the fields; a str says why there are none


class Source(NamedTuple):
    """An article as it was read."""

    file: str
    place: str  # the file, or file:line
    id: str | None  # in a file of many articles: the field, or else the line
    text: str

    def label(self) -> dict[str, str]:
        """What says in a JSON object whose it is."""
        return {"file": self.file} if self.id is None else {"file": self.file, "id": self.id}


class Fields(NamedTuple):
    """Where a record holds its article."""

    text: str = "text"
    id: str | None = None  # None: "id", where there is one


class Sources:
    """The articles that the names on a command line mean; iterate once, then look at ``failed``.

    What cannot be read is reported on standard error with its place, and the rest is done.
    """

    def __init__(self, names: Iterable[str], fields: Fields | None = None, without: Collection[Path] = ()) -> None:
        """Read nothing yet.

        Args:
            names: files, folders, patterns, and ``-`` for standard input.
            fields: where records hold their articles.
            without: resolved paths that are passed over.
        """
        self._names, self._fields, self._without = names, fields or Fields(), without
        self.failed = False

    def __iter__(self) -> Iterator[Source]:
        for name in self._names:
            try:
                for file in find(name, _known, self._without):
                    yield from self._articles(file)
            except Trouble as trouble:
                self.report(trouble.place, trouble.reason)

    def report(self, place: str, reason: str) -> None:
        """Say on standard error what could not be done.

        Args:
            place: the file, or ``file:line``.
            reason: what is wrong there.
        """
        self.failed = True
        print(f"quoteattr: {one_line(click.format_filename(place))}: {one_line(reason)}", file=sys.stderr)  # click would write through a bar

    def _articles(self, file: str) -> Iterator[Source]:
        name, reader, line = click.format_filename(file), _reader(file), 0
        try:
            with _opened(file) as opened:
                if reader is None:
                    yield Source(name, name, None, _decoded(opened.read()))
                    return
                for line, record in reader(opened, self._fields):
                    try:
                        yield _picked(name, line, record, self._fields)
                    except ValueError as error:
                        self.report(f"{name}:{line}", str(error))
        except (OSError, EOFError, ValueError, zlib.error) as error:
            self.report(f"{name}:{line + 1}" if line else name, getattr(error, "strerror", None) or str(error))


def _known(file: str) -> bool:
    return _reader(file) is not None or _ending(file).endswith(".txt")


def _reader(file: str) -> "Callable[[IO[bytes], Fields], Iterator[Record]] | None":
    readers = {".jsonl": _lines, ".csv": _rows, ".parquet": _parquet_rows}
    return next((reader for ending, reader in readers.items() if _ending(file).endswith(ending)), None)


def _ending(file: str) -> str:
    return file.lower().removesuffix(".gz")


def _opened(file: str) -> IO[bytes]:
    if file.lower().endswith(".gz"):
        return cast(IO[bytes], gzip.open(file))
    opened: IO[bytes] = click.open_file(file, "rb")
    return opened


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(_not_utf8(error.object[error.start], error.start)) from None


def _not_utf8(byte: int, offset: int) -> str:
    return f"not UTF-8: byte 0x{byte:02x} at offset {offset}; convert the file to UTF-8 first"


def _lines(file: IO[bytes], fields: Fields) -> Iterator[Record]:
    for number, line in enumerate(file, 1):
        if line.strip():
            yield number, _object(line if number > 1 else line.removeprefix(BOM_UTF8))


def _object(line: bytes) -> dict[str, Any] | str:
    try:
        record = json.loads(_decoded(line.rstrip(b"\r\n")))
    except json.JSONDecodeError as error:
        return f"not JSON: {error.msg} at column {error.colno}"
    except (ValueError, RecursionError) as error:
        return str(error)
    return record if isinstance(record, dict) else f"a line holds a JSON object, not {_type(record)}"


def _rows(file: IO[bytes], fields: Fields) -> Iterator[Record]:
    head: list[str] | None = None
    for line, row in _csv(file):
        if head is None:
            head = row if isinstance(row, list) else []
            _check_columns(head, fields)
        elif isinstance(row, list) and len(row) == len(head):
            yield line, dict(zip(head, row, strict=True))
        else:
            yield line, row if isinstance(row, str) else f"{len(row)} columns, but {len(head)} in the head"
    if head is None:
        _check_columns([], fields)


def _csv(file: IO[bytes]) -> Iterator[tuple[int, list[str] | str]]:
    """The rows that are not empty, each with its first line; a str says what is wrong with one."""
    csv.field_size_limit(FIELD_LIMIT)
    rows = csv.reader(io.TextIOWrapper(file, "utf-8-sig", "surrogateescape", newline=""), strict=True)
    while True:
        line = rows.line_num + 1
        try:
            row = next(rows, None)
        except csv.Error as error:
            yield line, f"not CSV: {error}"
            continue
        if row is None:
            return
        bad = next(filter(None, map(_BYTE.search, row)), None)
        if row:
            yield line, row if bad is None else _not_utf8(ord(bad[0]) - 0xDC00, bad.start())


def _parquet_rows(file: IO[bytes], fields: Fields) -> Iterator[Record]:
    try:
        import pyarrow.parquet
    except ImportError:
        raise ValueError("Parquet needs pyarrow: pip install 'quoteattr[frames]'") from None
    try:
        parquet = pyarrow.parquet.ParquetFile(file, pre_buffer=False, buffer_size=_BUFFER)
        head = parquet.schema_arrow.names
        _check_columns(head, fields)
        wanted = [name for name in (fields.text, fields.id or "id") if name in head]
        batches = parquet.iter_batches(_ROWS, columns=wanted)
        yield from enumerate((row for batch in batches for row in batch.to_pylist()), 1)
    except pyarrow.ArrowException as error:
        raise ValueError(f"not Parquet: {error}") from None


def _check_columns(head: list[str], fields: Fields) -> None:
    for name, option in ((fields.text, "--text-field"), (fields.id, "--id-field")):
        if name is not None and name not in head:
            raise ValueError(_missing(name, option, head))


def _missing(name: str, option: str, there: Iterable[str]) -> str:
    shown = list(there)
    others = ", ".join(map(repr, shown[:_SHOWN])) + (" …" if len(shown) > _SHOWN else "")
    return f"no field {name!r}, but {others or 'nothing'}; name it with {option}"


def _picked(name: str, line: int, record: Mapping[str, Any] | str, fields: Fields) -> Source:
    if isinstance(record, str):
        raise ValueError(record)
    if fields.text not in record:
        raise ValueError(_missing(fields.text, "--text-field", record))
    text = record[fields.text]
    if not isinstance(text, str):
        raise ValueError(f"the field {fields.text!r} holds no text but {_type(text)}")
    return Source(name, f"{name}:{line}", _id(line, record, fields), text)


def _id(line: int, record: Mapping[str, Any], fields: Fields) -> str:
    if fields.id is not None and fields.id not in record:
        raise ValueError(_missing(fields.id, "--id-field", record))
    value = record.get(fields.id or "id")
    if isinstance(value, (bool, bytes, list, dict)):
        raise ValueError(f"the field {fields.id or 'id'!r} names no article: it is {_type(value)}")
    return str(line) if value in (None, "") else _SURROGATE.sub("\ufffd", str(value))


def _type(value: object) -> str:
    return "null" if value is None else type(value).__name__

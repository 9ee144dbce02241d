"""Quotes into files: JSON Lines, CSV, Parquet and a table to read."""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import tee
from pathlib import Path
from typing import IO, Any, NamedTuple

from quoteattr.records import Quote
from quoteattr.terminal import table


class Quoted(NamedTuple):
    """An article that is done."""

    label: dict[str, str]  # "file", and "id" where the file has many
    quotes: list[Quote]


Sink = Callable[[Iterable[Quoted], IO[bytes]], None]


def sink(format: str) -> Sink:
    """What writes a format.

    Args:
        format: one of :data:`FORMATS`.

    Returns:
        A function that writes articles to a file as they come.

    Raises:
        ImportError: the format needs a package that is not there; the message says how to get it.
    """
    if format in ("csv", "parquet"):
        import quoteattr.frames  # noqa: F401 - now, and not after a night's work
    return FORMATS[format]


def json_line(value: object) -> bytes:
    """A value as one line of JSON in UTF-8, Arabic as it is.

    Args:
        value: what ``json`` can write; half a surrogate pair in it is escaped.
    """
    return (json.dumps(value, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")


@contextmanager
def whole(path: Path) -> Iterator[IO[bytes]]:
    """A file that appears whole or not at all.

    Args:
        path: where it appears when the block ends well; until then it is written beside it, with ``.new`` at the end of its name.
    """
    new = beside(path, ".new")
    try:
        with new.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def beside(path: Path, ending: str) -> Path:
    """The path with an ending behind the one that it has."""
    return path.with_name(path.name + ending)


def _write_lines(articles: Iterable[Quoted], file: IO[bytes]) -> None:
    for article in articles:
        if article.quotes:
            file.write(b"".join(json_line({**article.label, **quote.model_dump()}) for quote in article.quotes))
            file.flush()  # a reader of a pipe waits


def _write_table(articles: Iterable[Quoted], file: IO[bytes]) -> None:
    on_terminal = file is getattr(sys.stdout, "buffer", None) and sys.stdout.isatty()
    drawn = table(((" ".join(article.label.values()), quote) for article in articles for quote in article.quotes), on_terminal)
    file.write(drawn.encode("utf-8", "replace"))


def _write_csv(articles: Iterable[Quoted], file: IO[bytes]) -> None:
    import pyarrow.csv

    _write_batches(articles, file, pyarrow.csv.CSVWriter)


def _write_parquet(articles: Iterable[Quoted], file: IO[bytes]) -> None:
    import pyarrow.parquet

    _write_batches(articles, file, pyarrow.parquet.ParquetWriter)


def _write_batches(articles: Iterable[Quoted], file: IO[bytes], writer: Any) -> None:
    """Write the columns of :func:`quoteattr.frames.quotes_schema` behind a column ``file``."""
    import pyarrow

    from quoteattr.frames import quotes_batches, quotes_schema

    name = pyarrow.field("file", pyarrow.string())
    label = pyarrow.struct([name, pyarrow.field("id", pyarrow.string())])
    schema = pyarrow.schema([name, *quotes_schema(pyarrow.string())])
    done, again = tee(articles)
    with writer(file, schema) as open_writer:
        for batch in quotes_batches((article.quotes for article in done), (article.label for article in again), id_type=label):
            labels, *columns = batch.columns
            open_writer.write_batch(pyarrow.RecordBatch.from_arrays([*labels.flatten(), *columns], schema=schema))


FORMATS: dict[str, Sink] = {"jsonl": _write_lines, "csv": _write_csv, "parquet": _write_parquet, "table": _write_table}

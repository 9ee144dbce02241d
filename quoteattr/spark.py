"""Quotes of a Spark DataFrame, for more articles than one machine can do. Needs ``quoteattr[spark]``; ``docs/spark.md`` tells how to run it.

What travels to the workers is names of functions and their arguments: quoteattr is installed there too, and loads its lexicon once in each process.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

try:
    from pyspark.sql import Column, DataFrame, functions
    from pyspark.sql.pandas.types import from_arrow_schema
    from pyspark.sql.types import DataType, StringType, StructField, StructType
except ImportError as error:
    raise ImportError('quoteattr.spark needs pyspark: pip install "quoteattr[spark]"') from error

import pyarrow

from quoteattr.frames import quotes_batches, quotes_schema
from quoteattr.lexicon import Lexicon
from quoteattr.stream import Marks, extract_many
from quoteattr.tasks import Errors, Failure, exception


def extract_quotes(
    df: DataFrame,
    text_column: str,
    id_column: str | None = None,
    *,
    errors: Errors = "raise",
    marks: Marks = None,
    min_confidence: float = 0.0,
    lexicon: Lexicon | None = None,
) -> DataFrame:
    """Extract the quotes of a DataFrame of articles, one row a quote.

    Args:
        df: the articles, one a row.
        text_column: the column that holds the text.
        id_column: the column that becomes ``id`` of the quotes; it may be of any type. Without it the id is ``monotonically_increasing_id()``:
            another number for each article, whose quotes it keeps together, but not the same in every run.
        errors: what becomes of a row whose text is null or not UTF-8: ``"raise"`` makes the job fail with its id, ``"skip"`` leaves it out.
        marks: as for :func:`quoteattr.extract_quotes`.
        min_confidence: as for :func:`quoteattr.extract_quotes`.
        lexicon: as for :func:`quoteattr.extract_quotes`. What it adds to that of the package travels to the workers.

    Returns:
        A DataFrame, which is computed when it is asked for rows, as is usual in Spark. It has the columns of
        :func:`quoteattr.frames.quotes_schema`, ``id`` with the type of ``id_column``. Offsets are code points, as those of Spark's ``substring``
        are, which counts from 1: ``substring(text_column, start + 1, end - start)``. The quotes of a partition are in the order of its articles.

    Raises:
        TypeError: at once: ``df`` is no Spark DataFrame, a column is not given by its name, ``text_column`` holds no strings, or
            ``lexicon`` is no lexicon.
        ValueError: at once: there is no such column or more than one, or another argument is out of range.
    """
    if not hasattr(df, "mapInArrow"):  # also those of Spark Connect, which are of another class
        raise TypeError(f"df must be a Spark DataFrame, not {type(df).__name__}; for others there is quoteattr.frames")
    text, text_type = _column(df, "text_column", text_column)
    if not isinstance(text_type, StringType):
        raise TypeError(f"text_column={text_column!r} must hold strings, not {text_type.simpleString()}; decode or cast it first")
    key, *fields = from_arrow_schema(quotes_schema()).fields
    ids, id_type = (functions.monotonically_increasing_id(), key.dataType) if id_column is None else _column(df, "id_column", id_column)
    extract = partial(extract_many, marks=marks, min_confidence=min_confidence, lexicon=lexicon)
    extract((), errors=errors)  # wrong arguments raise here and not in a worker
    work = partial(_quotes, extract=extract, errors=errors)
    return df.select(ids.alias("id"), text.alias("text")).mapInArrow(work, StructType([StructField("id", id_type), *fields]))


def _column(df: DataFrame, argument: str, name: str) -> tuple[Column, DataType]:
    if not isinstance(name, str):
        raise TypeError(f"{argument}= takes the name of a column, not {type(name).__name__}")
    fields = [field for field in df.schema.fields if field.name == name]
    if len(fields) != 1:
        raise ValueError(f"{argument}={name!r}: df has {len(fields) or 'no'} columns of this name; it has {', '.join(df.columns) or 'none at all'}")
    quoted = name.replace("`", "``")  # dots and blanks would mean something
    return functions.col(f"`{quoted}`"), fields[0].dataType


def _quotes(batches: Iterator[Any], *, extract: Callable[..., Iterator[Any]], errors: Errors) -> Iterator[Any]:
    """What a worker does: batches of ids and texts in, batches of quotes out."""
    for batch in batches:
        ids, texts = batch.columns
        outcomes = extract(_values(texts), errors="skip")
        # The ids are taken by position, and not made of Python's values, so that any type stays what it is.
        for quotes in quotes_batches(_checked(outcomes, ids) if errors == "raise" else outcomes):
            positions, *columns = quotes.columns
            yield pyarrow.RecordBatch.from_arrays([ids.take(positions), *columns], schema=quotes_schema(ids.type))


def _values(texts: Any) -> list[object]:
    try:
        values: list[object] = texts.to_pylist()
    except UnicodeDecodeError:  # Spark's strings are any bytes
        return [_decoded(value) for value in texts.cast(pyarrow.large_binary()).to_pylist()]
    return values


def _decoded(value: bytes | None) -> object:
    try:
        return value and value.decode()
    except UnicodeDecodeError:
        return value


def _checked(outcomes: Iterator[Any], ids: Any) -> Iterator[Any]:
    for outcome in outcomes:
        if isinstance(outcome, Failure):
            raise exception(outcome, f"the article with id {ids[outcome.position].as_py()!r}")
        yield outcome

"""Quotes as tables, one row a quote: pandas data frames, Arrow tables and record batches. Needs ``quoteattr[frames]``.

What the columns are is made from the records by :func:`quotes_schema` and nowhere else; ``docs/many.md`` lists them.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import count, zip_longest
from typing import Any, Literal, NamedTuple, get_args, get_origin

from pydantic import BaseModel

from quoteattr.extraction import extract_quotes
from quoteattr.keys import key_across
from quoteattr.lexicon import Lexicon
from quoteattr.records import Article, Quote
from quoteattr.tasks import Failure, check_iterable

try:
    import pandas
    import pyarrow
except ImportError as error:
    raise ImportError("quoteattr.frames needs pandas and pyarrow: pip install 'quoteattr[frames]'") from error

ROWS = 10_000
_TYPES: dict[Any, Any] = {int: pyarrow.int64(), float: pyarrow.float64(), bool: pyarrow.bool_(), str: pyarrow.string()}
_DTYPES = {pyarrow.string(): pandas.StringDtype("pyarrow"), pyarrow.int64(): pandas.Int64Dtype()}
_LEFT_OUT = ("outer_text",)  # once more the text, with its marks
_SURROGATE = re.compile("[\ud800-\udfff]")
_MISSING: Any = object()


class _Column(NamedTuple):
    """A column, and where its values lie in a quote."""

    field: Any
    path: tuple[str, ...]


def _columns(record: type[BaseModel], path: tuple[str, ...] = (), optional: bool = False) -> Iterator[_Column]:
    """The columns of a record's fields; those of a record within it begin with the name of its field."""
    for name, field in record.model_fields.items():
        kinds = [kind for kind in get_args(field.annotation) if kind is not type(None)]
        nullable = type(None) in get_args(field.annotation)
        kind = kinds[0] if nullable else field.annotation
        here = (*path, name)
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            yield from _columns(kind, here, optional or nullable)
        elif "_".join(here) not in _LEFT_OUT:
            type_ = _TYPES[str if get_origin(kind) is Literal else kind]
            yield _Column(pyarrow.field("_".join(here), type_, optional or nullable), here)


_COLUMNS = tuple(_columns(Quote))


def quotes_schema(id_type: Any = None) -> Any:
    """The schema of all tables of quotes.

    Args:
        id_type: the Arrow type of the column ``id``; ``int64`` where there is none.

    Returns:
        A ``pyarrow.Schema``: ``id``, the fields of :class:`quoteattr.Quote` and of the records within it, and ``speaker_key``.
    """
    fields = [column.field for column in _COLUMNS]
    return pyarrow.schema([pyarrow.field("id", id_type or pyarrow.int64()), *fields, pyarrow.field("speaker_key", pyarrow.string())])


def quotes_frame(articles_or_texts: Iterable[object], ids: Iterable[object] | None = None, *, lexicon: Lexicon | None = None) -> pandas.DataFrame:
    """The quotes of articles as a data frame, one row a quote.

    Args:
        articles_or_texts: texts, or what :func:`quoteattr.annotate_many` or :func:`quoteattr.extract_many` yield of them; a failure has no row.
        ids: what the column ``id`` says of each article: as many as there are articles. Without them it is the index of a ``Series``, and for others
            the position from 0.
        lexicon: as for :func:`quoteattr.extract_quotes`, of texts.

    Returns:
        The data frame; see :func:`quotes_schema` for its columns. Strings are ``string[pyarrow]``, integers ``Int64``, ``confidence`` is
        ``float64``, also when there is no row. A half of a surrogate pair, which Arrow cannot hold, is U+FFFD.

    Raises:
        TypeError: ``articles_or_texts`` is a single one, a table or no iterable, or an item is no article; the message has its position.
        ValueError: there are more or fewer ids than articles, or there is a lexicon and an item is no text but what was read of one.
    """
    frame: pandas.DataFrame = quotes_table(articles_or_texts, ids, lexicon=lexicon).to_pandas(types_mapper=_DTYPES.get)
    return frame


def quotes_table(articles_or_texts: Iterable[object], ids: Iterable[object] | None = None, *, lexicon: Lexicon | None = None) -> Any:
    """The quotes of articles as an Arrow table, one row a quote.

    Args:
        articles_or_texts: as for :func:`quotes_frame`.
        ids: as for :func:`quotes_frame`.
        lexicon: as for :func:`quotes_frame`.

    Returns:
        A ``pyarrow.Table``.

    Raises:
        TypeError, ValueError: as :func:`quotes_frame`.
    """
    if ids is None and isinstance(articles_or_texts, pandas.Series):
        ids = articles_or_texts.index
    if ids is None:
        return pyarrow.Table.from_batches(quotes_batches(articles_or_texts, lexicon=lexicon), quotes_schema())
    keys = pyarrow.array(ids if hasattr(ids, "__len__") else list(ids), from_pandas=True)
    id_type = _id_type(keys.type)
    return pyarrow.Table.from_batches(quotes_batches(articles_or_texts, keys.to_pylist(), id_type=id_type, lexicon=lexicon), quotes_schema(id_type))


def quotes_batches(
    articles_or_texts: Iterable[object],
    ids: Iterable[object] | None = None,
    *,
    id_type: Any = None,
    rows: int = ROWS,
    lexicon: Lexicon | None = None,
) -> Iterator[Any]:
    """The quotes of articles as Arrow record batches, lazily: for files larger than the memory.

    Args:
        articles_or_texts: as for :func:`quotes_frame`, also endless.
        ids: as for :func:`quotes_frame`, also endless.
        id_type: the Arrow type of the ids; ``int64`` where there is none.
        rows: a batch is given when it has at least so many rows. An article is never split.
        lexicon: as for :func:`quotes_frame`.

    Returns:
        An iterator over ``pyarrow.RecordBatch``.

    Raises:
        TypeError, ValueError: as :func:`quotes_frame`.
    """
    check_iterable(articles_or_texts)
    return _batches(_quotes(articles_or_texts, ids, lexicon), quotes_schema(id_type), rows)


def _id_type(given: Any) -> Any:
    """One type for all whole numbers, one for all strings."""
    kinds = pyarrow.types
    if kinds.is_dictionary(given):
        return _id_type(given.value_type)
    if kinds.is_string(given) or kinds.is_large_string(given):
        return pyarrow.string()
    return pyarrow.int64() if kinds.is_integer(given) or kinds.is_null(given) else given


def _quotes(items: Iterable[object], ids: Iterable[object] | None, lexicon: Lexicon | None) -> Iterator[tuple[object, Iterable[Quote]]]:
    """Each article's id and quotes."""
    pairs = zip(items, count()) if ids is None else zip_longest(items, ids, fillvalue=_MISSING)  # noqa: B905 - count() is endless
    for position, (item, key) in enumerate(pairs):
        if item is _MISSING or key is _MISSING:
            raise ValueError(f"there are {'more' if item is _MISSING else 'fewer'} ids than articles: one of the two has only {position}")
        yield key, _quotes_of(item, position, lexicon)


def _quotes_of(item: Any, position: int, lexicon: Lexicon | None) -> Iterable[Quote]:
    if lexicon is not None and isinstance(item, (Article, Failure, list, tuple)):
        raise ValueError(f"item {position} has been read, and lexicon= is for texts: pass it to annotate_many or extract_many")
    if isinstance(item, Article):
        return item.quotes
    if isinstance(item, Failure):
        return ()
    if isinstance(item, (list, tuple)) and all(isinstance(one, Quote) for one in item):
        return item
    try:
        return extract_quotes(item, lexicon=lexicon)
    except TypeError as error:
        raise TypeError(f"item {position}: {error}") from None


def _batches(quotes: Iterable[tuple[object, Iterable[Quote]]], schema: Any, rows: int) -> Iterator[Any]:
    values: list[list[object]] = [[] for _ in schema]
    for key, found in quotes:
        for quote in found:
            for column, value in zip(values, _row(key, quote), strict=True):
                column.append(value)
        if len(values[0]) >= rows:
            yield _batch(values, schema)
            values = [[] for _ in schema]
    if values[0]:
        yield _batch(values, schema)


def _row(key: object, quote: Quote) -> Iterator[object]:
    yield key
    for column in _COLUMNS:
        value: Any = quote
        for name in column.path:
            value = None if value is None else getattr(value, name)
        yield value
    yield key_across(quote.speaker)


def _batch(values: list[list[object]], schema: Any) -> Any:
    return pyarrow.RecordBatch.from_arrays([_array(column, field.type) for column, field in zip(values, schema, strict=True)], schema=schema)


def _array(values: list[Any], type_: Any) -> Any:
    try:
        return pyarrow.array(values, type_)
    except UnicodeEncodeError:
        return pyarrow.array([_SURROGATE.sub("\ufffd", value) if isinstance(value, str) else value for value in values], type_)

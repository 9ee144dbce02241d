"""Records on their way from one process to another.

A record travels as the plain list of its values, without what is known where it goes: the article, from which the texts of the spans are cut
again. This takes a third of the time and a tenth of the bytes of pickled records.
"""

import marshal
from collections.abc import Callable
from operator import itemgetter
from typing import Any, NamedTuple, get_args, get_origin

from pydantic import BaseModel

from quoteattr.records import Article, Quote, Quotes, Span


class _Part(NamedTuple):
    """A field that holds records."""

    at: int
    shape: "_Shape"
    many: bool


class _Shape(NamedTuple):
    """What a record is made of."""

    kind: type[BaseModel]
    names: tuple[str, ...]
    values: Callable[[dict[str, Any]], tuple[Any, ...]]
    parts: tuple[_Part, ...]
    is_span: bool
    all_set: set[str]


def _shape(kind: type[BaseModel]) -> _Shape:
    names = tuple(kind.model_fields)
    parts = []
    for at, field in enumerate(kind.model_fields.values()):
        for part in (field.annotation, *get_args(field.annotation)):
            if isinstance(part, type) and issubclass(part, BaseModel):
                parts.append(_Part(at, _shape(part), get_origin(field.annotation) is tuple))
    return _Shape(kind, names, itemgetter(*names), tuple(parts), issubclass(kind, Span), set(names))


_ARTICLE, _QUOTE = _shape(Article), _shape(Quote)
_START, _END, _TEXT = map(_QUOTE.names.index, ("start", "end", "text"))  # as in every span


def pack_article(article: Article) -> bytes:
    """All of an article but its text.

    Args:
        article: what ``annotate`` returns.

    Returns:
        What :func:`unpack_article` takes.
    """
    values = _packed(article, _ARTICLE)
    values[_ARTICLE.names.index("text")] = None
    return marshal.dumps(values)


def unpack_article(packed: bytes, text: str) -> Article:
    """The article that was packed, checked no more.

    Args:
        packed: what :func:`pack_article` made of it, with the same Python and the same version of this package.
        text: its text.

    Returns:
        An article equal to the one that was packed.
    """
    values = marshal.loads(packed)
    values[_ARTICLE.names.index("text")] = text
    article: Article = _unpacked(values, _ARTICLE, text)
    return article


def pack_quotes(quotes: list[Quote]) -> bytes:
    """All of an article's quotes but their texts.

    Args:
        quotes: what ``extract_quotes`` returns.

    Returns:
        What :func:`unpack_quotes` takes.
    """
    return marshal.dumps([_packed(quote, _QUOTE) for quote in quotes])


def unpack_quotes(packed: bytes, text: str) -> Quotes:
    """The quotes that were packed, checked no more.

    Args:
        packed: what :func:`pack_quotes` made of them, with the same Python and the same version of this package.
        text: the text of the article.

    Returns:
        Quotes equal to those that were packed.
    """
    return Quotes([_unpacked(values, _QUOTE, text) for values in marshal.loads(packed)])


def _packed(record: BaseModel, shape: _Shape) -> list[Any]:
    values = list(shape.values(record.__dict__))
    for at, part, many in shape.parts:
        value = values[at]
        if value is not None:
            values[at] = [_packed(one, part) for one in value] if many else _packed(value, part)
    if shape.is_span:
        values[_TEXT] = None
    return values


# A record is made as unpickling makes it, by its slots and without validation: its values come from a record.
_new = object.__new__
_set_values = BaseModel.__dict__["__dict__"].__set__
_set_fields_set = BaseModel.__dict__["__pydantic_fields_set__"].__set__
_set_extra = BaseModel.__dict__["__pydantic_extra__"].__set__
_set_private = BaseModel.__dict__["__pydantic_private__"].__set__


def _unpacked(values: list[Any], shape: _Shape, text: str) -> Any:
    kind, names, _, parts, is_span, all_set = shape
    for at, part, many in parts:
        value = values[at]
        if value is not None:
            values[at] = tuple([_unpacked(one, part, text) for one in value]) if many else _unpacked(value, part, text)
    if is_span:
        values[_TEXT] = text[values[_START] : values[_END]]
    record = _new(kind)
    _set_values(record, dict(zip(names, values)))  # noqa: B905 - the check takes a tenth of the time
    _set_fields_set(record, all_set)
    _set_extra(record, None)
    _set_private(record, None)
    return record

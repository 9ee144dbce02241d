"""Many articles: :func:`annotate_many` and :func:`extract_many`, lazily, in order, in as many processes as wanted."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Literal, overload

from quoteattr.engines import Engine, engine_of
from quoteattr.extraction import annotate, articles, extract_quotes
from quoteattr.lexicon import Lexicon
from quoteattr.records import Article, Quote, Quotes
from quoteattr.tasks import CHUNK, Errors, Failure, Task, stream
from quoteattr.transport import pack_article, pack_quotes, unpack_article, unpack_quotes

__all__ = ["Failure", "annotate_many", "extract_many"]

Marks = str | list[str] | tuple[str, ...] | None


@overload
def annotate_many(
    texts: Iterable[str],
    *,
    workers: int = 1,
    chunk_size: int = CHUNK,
    progress: bool = False,
    errors: Literal["raise"] = "raise",
    marks: Marks = None,
    min_confidence: float = 0.0,
    lexicon: Lexicon | None = None,
    engine: Engine | str | None = None,
) -> Iterator[Article]: ...
@overload
def annotate_many(
    texts: Iterable[object],
    *,
    workers: int = 1,
    chunk_size: int = CHUNK,
    progress: bool = False,
    errors: Literal["skip"],
    marks: Marks = None,
    min_confidence: float = 0.0,
    lexicon: Lexicon | None = None,
    engine: Engine | str | None = None,
) -> Iterator[Article | Failure]: ...
def annotate_many(
    texts: Iterable[object],
    *,
    workers: int = 1,
    chunk_size: int = CHUNK,
    progress: bool = False,
    errors: Errors = "raise",
    marks: Marks = None,
    min_confidence: float = 0.0,
    lexicon: Lexicon | None = None,
    engine: Engine | str | None = None,
) -> Iterator[Article | Failure]:
    """Annotate many articles, lazily and in order.

    Args:
        texts: the articles: any iterable of ``str``, also an endless one.
        workers: how many processes do the work. 1 does it in this one, one article at a time.
        chunk_size: how many articles go to a process at a time; at most ``(2 * workers + 1) * chunk_size`` are read ahead.
        progress: show a bar on standard error; needs ``quoteattr[progress]``.
        errors: what becomes of an item that is no ``str``: ``"raise"``, or ``"skip"`` to get a :class:`Failure` in its place and go on.
        marks: as for :func:`quoteattr.annotate`.
        min_confidence: as for :func:`quoteattr.annotate`.
        lexicon: as for :func:`quoteattr.annotate`.
        engine: as for :func:`quoteattr.annotate`; ``chunk_size`` articles are given to it at once, and ``workers`` stays 1.

    Returns:
        An iterator over what ``annotate`` returns for each text. Its processes are gone when it is exhausted, closed or forgotten, and at Ctrl-C.

    Raises:
        TypeError: at once: ``texts`` is a single text, a table or no iterable, ``lexicon`` is no lexicon, or ``engine`` no engine.
            In its turn: an item is no ``str``; the message has its position.
        ValueError: at once: another argument is out of range.
        ImportError: at once: ``progress=True`` without tqdm, or ``engine="stanza"`` without Stanza; without its models a ``ModelsError``.
        RuntimeError: a process was ended from outside.
    """
    task = Task(partial(annotate, marks=marks, min_confidence=min_confidence, lexicon=lexicon), pack_article, unpack_article)
    if engine is not None:
        task = task._replace(together=partial(articles, engine=engine_of(engine), marks=marks, lexicon=lexicon, least=min_confidence))
    return stream(task, texts, workers=workers, chunk_size=chunk_size, progress=progress, errors=errors)


@overload
def extract_many(
    texts: Iterable[str],
    *,
    workers: int = 1,
    chunk_size: int = CHUNK,
    progress: bool = False,
    errors: Literal["raise"] = "raise",
    marks: Marks = None,
    min_confidence: float = 0.0,
    lexicon: Lexicon | None = None,
    engine: Engine | str | None = None,
) -> Iterator[list[Quote]]: ...
@overload
def extract_many(
    texts: Iterable[object],
    *,
    workers: int = 1,
    chunk_size: int = CHUNK,
    progress: bool = False,
    errors: Literal["skip"],
    marks: Marks = None,
    min_confidence: float = 0.0,
    lexicon: Lexicon | None = None,
    engine: Engine | str | None = None,
) -> Iterator[list[Quote] | Failure]: ...
def extract_many(
    texts: Iterable[object],
    *,
    workers: int = 1,
    chunk_size: int = CHUNK,
    progress: bool = False,
    errors: Errors = "raise",
    marks: Marks = None,
    min_confidence: float = 0.0,
    lexicon: Lexicon | None = None,
    engine: Engine | str | None = None,
) -> Iterator[list[Quote] | Failure]:
    """Extract the quotes of many articles, lazily and in order.

    Args:
        texts: the articles; this and what follows as for :func:`annotate_many`.
        workers: how many processes do the work.
        chunk_size: how many articles go to a process at a time.
        progress: show a bar on standard error.
        errors: what becomes of an item that is no ``str``.
        marks: as for :func:`quoteattr.extract_quotes`.
        min_confidence: as for :func:`quoteattr.extract_quotes`.
        lexicon: as for :func:`quoteattr.extract_quotes`.
        engine: as for :func:`annotate_many`.

    Returns:
        An iterator over what ``extract_quotes`` returns for each text.

    Raises:
        TypeError, ValueError, ImportError, RuntimeError: as :func:`annotate_many`.
    """
    task = Task(partial(extract_quotes, marks=marks, min_confidence=min_confidence, lexicon=lexicon), pack_quotes, unpack_quotes)
    if engine is not None:
        every = partial(articles, engine=engine_of(engine), marks=marks, lexicon=lexicon, least=min_confidence)
        task = task._replace(together=lambda chunk: [Quotes(article.quotes) for article in every(chunk)])
    return stream(task, texts, workers=workers, chunk_size=chunk_size, progress=progress, errors=errors)

"""Many articles: :func:`annotate_many` and :func:`extract_many`, lazily, in order, in as many processes as wanted."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sized
from contextlib import closing
from functools import partial
from itertools import count, islice, repeat
from typing import Any, Generic, Literal, NamedTuple, TypeVar, overload

from pydantic import BaseModel, ConfigDict, Field

from quoteattr.engines import Engine, engine_of
from quoteattr.extraction import annotate, articles, extract_quotes
from quoteattr.lexicon import Lexicon
from quoteattr.records import Article, Quote, Quotes
from quoteattr.transport import pack_article, pack_quotes, unpack_article, unpack_quotes
from quoteattr.workers import spread

Marks = str | list[str] | tuple[str, ...] | None
Errors = Literal["raise", "skip"]
Result = TypeVar("Result")
CHUNK = 64


class Failure(BaseModel):
    """An item of a stream that could not be done, in the place of its result."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    position: int = Field(ge=0, description="position in the iterable, from 0")
    error: str = Field(description="type and message of the exception")


class Task(NamedTuple, Generic[Result]):
    """What is done with each text, how the result travels from one process to another, and what does many texts at once in this one."""

    call: Callable[[str], Result]
    pack: Callable[[Result], bytes]
    unpack: Callable[[bytes, str], Result]
    together: Callable[[list[str]], list[Result]] | None = None


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


def stream(
    task: Task[Result], texts: Iterable[object], *, workers: int = 1, chunk_size: int = CHUNK, progress: bool = False, errors: Errors = "raise"
) -> Iterator[Result | Failure]:
    """Do a task on many texts: :func:`annotate_many` for any task.

    Args:
        task: what to do; picklable. It is called once on an empty text before anything else, which must show whether its arguments are right.
        texts: as for :func:`annotate_many`, like the rest, and what is returned and raised.
        workers: how many processes do the work.
        chunk_size: how many texts go to a process at a time.
        progress: show a bar on standard error.
        errors: what becomes of an item that is no ``str``.
    """
    if errors not in ("raise", "skip"):
        raise ValueError(f"errors= takes 'raise' or 'skip'; got {errors!r}")
    for name, number in (("workers", workers), ("chunk_size", chunk_size)):
        if not isinstance(number, int) or number < 1:
            raise ValueError(f"{name}= takes a whole number from 1 on; got {number!r}")
    if task.together is not None and workers > 1:
        raise ValueError("workers= stays 1 with an engine, which reads many articles at once by itself and would be loaded once in each process")
    check_iterable(texts)
    task.call("")  # also loads the lexicon, before processes are forked
    bar = _bar(len(texts) if isinstance(texts, Sized) else None) if progress else None
    items = _items(texts)
    if task.together is not None:
        outcomes = _together(task.together, items, chunk_size)
    else:
        outcomes = _here(task, items) if workers == 1 else _elsewhere(task, items, workers, chunk_size)
    settled = _settled(outcomes, errors)
    return settled if bar is None else _shown(settled, bar)


def check_iterable(texts: object) -> None:
    """Refuse what would be iterated by mistake.

    Args:
        texts: what was given for many texts.

    Raises:
        TypeError: it is a single text or record, a mapping, a data frame or no iterable; the message says what to pass.
    """
    if isinstance(texts, (str, bytes, bytearray, BaseModel)):
        what = "put a single one into a list"
    elif isinstance(texts, Mapping) or hasattr(texts, "columns"):
        what = "pass one column of a table, as in table['text']"
    elif not isinstance(texts, Iterable):
        what = "pass a list, a Series or a generator"
    else:
        return
    raise TypeError(f"many articles come as an iterable of str, not as {type(texts).__name__}: {what}")


def _items(texts: Iterable[object]) -> Iterator[str | Failure | Exception]:
    """The texts, and failures in the place of what is none. An exception of the iterable itself comes last, so that it is raised in its turn."""
    try:
        for position, text in enumerate(texts):
            # str.__str__: the class of somebody's own str may not exist in another process
            yield str.__str__(text) if isinstance(text, str) else Failure(position=position, error=_refusal(text))
    except Exception as error:
        yield error


def _refusal(item: Any) -> str:
    try:
        extract_quotes(item)
    except TypeError as error:
        return _said(error)
    raise AssertionError(f"{type(item).__name__} was taken for an article")


def _said(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _here(task: Task[Any], items: Iterator[str | Failure | Exception]) -> Generator[Any, None, None]:
    for position, item in enumerate(items):
        if not isinstance(item, str):
            yield item
            continue
        try:
            result = task.call(item)
        except Exception as error:
            yield Failure(position=position, error=_said(error))
        else:
            yield result


def _together(call: Callable[[list[str]], list[Any]], items: Iterator[str | Failure | Exception], size: int) -> Generator[Any, None, None]:
    """Chunk by chunk; where a chunk fails, all of it does."""
    for start in count(0, size):
        chunk = list(islice(items, size))
        if not chunk:
            return
        try:
            results = iter(call([item for item in chunk if isinstance(item, str)]))
        except Exception as error:
            results = repeat(_said(error))
        for position, item in enumerate(chunk, start):
            result = next(results) if isinstance(item, str) else item
            yield Failure(position=position, error=result) if isinstance(result, str) else result


def _elsewhere(task: Task[Any], items: Iterator[str | Failure | Exception], workers: int, chunk_size: int) -> Generator[Any, None, None]:
    with closing(spread(partial(_packed, task.call, task.pack), items, workers, chunk_size)) as pairs:
        for position, (item, packed) in enumerate(pairs):
            if not isinstance(item, str):
                yield item
            elif isinstance(packed, bytes):
                yield task.unpack(packed, item)
            else:
                yield Failure(position=position, error=str(packed))


def _packed(call: Callable[[str], Result], pack: Callable[[Result], bytes], text: str) -> bytes | str:
    """The packed result, or else what went wrong."""
    try:
        return pack(call(text))
    except Exception as error:
        return _said(error)


def _settled(outcomes: Generator[Any, None, None], errors: Errors) -> Generator[Any, None, None]:
    with closing(outcomes):
        for outcome in outcomes:
            if isinstance(outcome, Exception):
                raise outcome
            if isinstance(outcome, Failure) and errors == "raise":
                raise exception(outcome, f"item {outcome.position}")
            yield outcome


def exception(failure: Failure, item: str) -> Exception:
    """What is raised for a failure.

    Args:
        failure: what went wrong.
        item: what the message calls the item.

    Returns:
        A ``TypeError`` if the item is no ``str``, else a ``RuntimeError``.
    """
    kind = TypeError if failure.error.startswith("TypeError") else RuntimeError
    return kind(f"{item}: {failure.error.removeprefix('TypeError: ')}")


def _bar(total: int | None) -> Any:
    try:
        from tqdm.auto import tqdm
    except ImportError as error:
        raise ImportError("progress=True needs tqdm: pip install 'quoteattr[progress]'") from error
    return tqdm(total=total, unit=" articles")


def _shown(outcomes: Generator[Any, None, None], bar: Any) -> Iterator[Any]:
    with closing(outcomes), bar:
        for outcome in outcomes:
            bar.update()
            yield outcome

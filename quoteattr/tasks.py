"""One task on many texts, lazily and in order, in this process or in several; :mod:`quoteattr.stream` holds what users call."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sized
from contextlib import closing
from functools import partial
from itertools import count, islice, repeat
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from quoteattr.extraction import extract_quotes
from quoteattr.workers import spread

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

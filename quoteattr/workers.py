"""Processes that apply one function to many texts, in order, for :mod:`quoteattr.tasks`.

On Linux they are forked, so that they begin with the lexicon and all the words their parent knows; elsewhere each loads its own, once. They
end with the iterator that started them, at Ctrl-C, and with their parent.
"""

import gc
import pickle
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
_CONTEXT: Any = get_context("fork" if sys.platform == "linux" else "spawn")
_AHEAD = 2  # chunks for each process that are read before their results are wanted


def spread(work: Callable[[str], Result], items: Iterator[Item], workers: int, chunk_size: int) -> Generator[tuple[Item, Result | None], None, None]:
    """Apply a function to texts in processes of their own.

    Args:
        work: the function; picklable, as is what it returns. It does not raise.
        items: the texts. What is no ``str`` is passed over.
        workers: how many processes; none is started where there is but one chunk.
        chunk_size: how many items go to a process at a time. At most ``(2 * workers + 1) * chunk_size`` are read ahead of the results.

    Returns:
        Each item with its result, in order. The processes start with the first and are gone when the generator is exhausted or closed.

    Raises:
        RuntimeError: a process was ended from outside.
    """
    chunks = iter(lambda: list(islice(items, chunk_size)), [])
    first = list(islice(chunks, workers))
    if len(first) < 2:
        for chunk in first:
            for item in chunk:
                yield item, work(item) if isinstance(item, str) else None
        return
    with _Crew(work, len(first)) as crew:
        pending = deque((chunk, crew.submit(chunk)) for chunk in first)
        for chunk in chunks:
            pending.append((chunk, crew.submit(chunk)))
            if len(pending) > _AHEAD * len(first):
                yield from _paired(*pending.popleft())
        while pending:
            yield from _paired(*pending.popleft())


def _paired(chunk: list[Item], results: Future[list[Result]]) -> Iterator[tuple[Item, Result | None]]:
    done = iter(results.result())
    for item in chunk:
        yield item, next(done) if isinstance(item, str) else None


class _Crew(Generic[Result]):
    """The processes, and as many threads, each of which hands a chunk to a process that is free and waits for it."""

    def __init__(self, work: Callable[[str], Result], size: int) -> None:
        self._workers: list[_Worker[Result]] = []
        self._idle: SimpleQueue[_Worker[Result]] = SimpleQueue()
        self._threads = ThreadPoolExecutor(size, thread_name_prefix="quoteattr")
        try:
            for _ in range(size):  # all of them before the first thread: a fork copies only one
                self._workers.append(_Worker(work))
                self._idle.put(self._workers[-1])
        except BaseException:
            self.__exit__()
            raise

    def __enter__(self) -> "_Crew[Result]":
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.process.kill()
        self._threads.shutdown(cancel_futures=True)
        for worker in self._workers:
            worker.close()

    def submit(self, chunk: list[Any]) -> Future[list[Result]]:
        return self._threads.submit(self._ask, [item for item in chunk if isinstance(item, str)])

    def _ask(self, texts: list[str]) -> list[Result]:
        worker = self._idle.get()
        try:
            return worker.ask(texts)
        finally:
            self._idle.put(worker)


class _Worker(Generic[Result]):
    """One process, which does one chunk after another."""

    def __init__(self, work: Callable[[str], Result]) -> None:
        # Ctrl-C goes to all processes of the terminal. Who handles it in a way of their own keeps their workers.
        usual = signal.getsignal(signal.SIGINT) is signal.default_int_handler
        self._pipe, theirs = _CONTEXT.Pipe()
        args = (work, theirs, self._pipe, signal.SIG_DFL if usual else signal.SIG_IGN)
        self.process = _CONTEXT.Process(target=_serve, args=args, name="quoteattr", daemon=True)
        with _uninterrupted():
            self.process.start()
        theirs.close()

    def ask(self, texts: list[str]) -> list[Result]:
        try:
            self._pipe.send_bytes(pickle.dumps(texts))
            results: list[Result] = pickle.loads(self._pipe.recv_bytes())
        except (EOFError, OSError):
            self.process.join()
            reason = f"a worker process was ended from outside (exit code {self.process.exitcode}); if memory ran out, take fewer workers"
            raise RuntimeError(reason) from None
        return results

    def close(self) -> None:
        self.process.join()
        self._pipe.close()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Hold Ctrl-C back, in a new process until it knows what to do with it."""
    if sys.platform == "win32":
        yield
    else:
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            yield
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(work: Callable[[str], Any], pipe: Connection, parents: Connection, on_interrupt: signal.Handlers) -> None:
    """What a process does until its parent ends it, or ends."""
    signal.signal(signal.SIGINT, on_interrupt)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    parents.close()  # else the pipe would not break with the parent
    gc.freeze()  # what was forked is left alone, and stays shared
    try:
        while True:
            texts = pickle.loads(pipe.recv_bytes())
            pipe.send_bytes(pickle.dumps([work(text) for text in texts]))
    except (EOFError, OSError):
        return

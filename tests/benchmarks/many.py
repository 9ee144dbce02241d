"""How far two workers outrun one, and whether a long stream stays linear and lean, as ratios of one run.

    python tests/benchmarks/many.py [ARTICLES.jsonl[.gz]] [--rounds 5] [--most 100000]

ARTICLES holds one JSON object a line with the article in "text"; without it the articles are made (sentences.py). A line a figure: its name, its
value, the bound, ok or off. The exit status is 1 if one is off.

Two workers against one: wall clock of all the articles, starting and ending the processes included, both by turns; the median of the rounds. A
first turn of each, in which the words are new, does not count. It takes two cores that do nothing else. "what the processor did" is the same from the
CPU time of all processes: what two free cores would have reached. Where that is far above the first, the machine was busy.

Scaling: one article, ten, and so on to --most; the articles begin anew where they do not suffice. From ten thousand on the CPU time of a character
is compared with that of a tenth of them, and memory is how far the peak of this process rises above what it held at the start of the step.
"""

import argparse
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import regex
from sentences import articles
from speed import read

from quoteattr import annotate_many, extract_many

CALLS: dict[str, Callable[..., Iterator[Any]]] = {"annotate_many": annotate_many, "extract_many": extract_many}
MEGABYTE = 1024


class Figure(NamedTuple):
    """One line of the report."""

    name: str
    value: float
    least: float = float("-inf")
    most: float = float("inf")

    @property
    def ok(self) -> bool:
        """Does the value lie within its bounds?"""
        return self.least <= self.value <= self.most

    def __str__(self) -> str:
        bounds = " ".join(f"{sign} {bound:g}" for sign, bound in ((">=", self.least), ("<=", self.most)) if abs(bound) != float("inf"))
        return f"{self.name:<72} {self.value:>8.2f} {bounds:>8}  {'ok' if self.ok else 'off'}"


class Seconds(NamedTuple):
    """What a stream took."""

    wall: float
    processor: float


def timed(call: Callable[..., Iterator[Any]], texts: Iterable[str], workers: int) -> Seconds:
    """Run a stream to its end, keeping nothing.

    Args:
        call: one of :data:`CALLS`.
        texts: the articles.
        workers: how many processes.

    Returns:
        Its seconds by the clock, and those of all processors in this process and its workers.
    """
    wall, processor = time.perf_counter(), _processor()
    for _ in call(texts, workers=workers):
        pass
    return Seconds(time.perf_counter() - wall, _processor() - processor)


def _processor() -> float:
    """Seconds of all processors in this process and in those that it had."""
    return sum(used.ru_utime + used.ru_stime for used in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))


def two_against_one(texts: list[str], rounds: int) -> Iterator[Figure]:
    """Two workers against one."""
    for name, call in CALLS.items():
        for workers in (1, 2):
            timed(call, texts, workers)
        turns = [(timed(call, texts, 1), timed(call, texts, 2)) for _ in range(rounds)]
        yield Figure(f"one worker / two workers, {name}", median(one.wall / two.wall for one, two in turns), least=1.7)
        yield Figure(f"   what the processor did, {name}", median(2 * one.processor / two.processor for one, two in turns))
        yield Figure(f"   articles a second, one worker, {name}", len(texts) / median(one.wall for one, _ in turns))
        yield Figure(f"   articles a second, two workers, {name}", len(texts) / median(two.wall for _, two in turns))


def scaling(texts: list[str], most: int) -> Iterator[Figure]:
    """Time an article and memory, for more and more articles."""
    for workers in (1, 2):
        before = 0.0
        size = 1
        while size <= most:
            held = _resident("VmRSS")
            Path("/proc/self/clear_refs").write_text("5")  # the peak is now what is held
            seconds = timed(annotate_many, islice(cycle(texts), size), workers).processor
            a_character = seconds / sum(map(len, islice(cycle(texts), size)))
            name = f"{size:,} articles, {'one worker' if workers == 1 else 'two workers'}"
            yield Figure(f"milliseconds an article, {name}", seconds / size * 1000)
            if size > 1000:
                yield Figure(f"   time a character / of a tenth of them, {name}", a_character / before, most=1.1)
            yield Figure(f"   memory, MB, {name}", (_resident("VmHWM") - held) / MEGABYTE, most=50)
            before = a_character
            size *= 10


def _resident(field: str) -> int:
    """Kilobytes."""
    found = regex.search(rf"{field}:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found is not None
    return int(found[1])


def main() -> int:
    """Measure, and print as it goes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="?", type=Path, metavar="ARTICLES.jsonl[.gz]")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--most", type=int, default=100_000)
    given = parser.parse_args()
    texts = read(given.articles) if given.articles else articles(5000)
    print(f"{len(texts)} articles, {sum(map(len, texts))} characters; name, value, bound:")
    off = 0
    for figures in (two_against_one(texts, given.rounds), scaling(texts, given.most)):
        for figure in figures:
            print(figure, flush=True)
            off += not figure.ok
    return 1 if off else 0


if __name__ == "__main__":
    sys.exit(main())

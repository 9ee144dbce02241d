"""How fast and how lean the library is, as ratios of one run.

    python tests/benchmarks/speed.py [ARTICLES.jsonl[.gz]]

ARTICLES holds one JSON object a line with the article in "text"; without it the articles are made (sentences.py). A line a figure: its name, its
value, the bound, ok or over. The exit status is 1 if one is over. Times are CPU seconds of this process; a ratio is the median of rounds in
which both sides were timed in turn. Memory is how far the peak resident set of a fresh process rises above what it held before the call, results
included (Linux; elsewhere tracemalloc, which sees Python's own allocations only).
"""

import argparse
import gc
import gzip
import json
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import NamedTuple

import regex
from sentences import articles

from quoteattr import annotate, extract_quotes

MILLION = 1_000_000
PATIENCE = 20  # seconds for the rounds of one figure
WARM_UP = "قال المدير: «نبدأ العمل غداً».\nوأضاف: «لن ننتظر طويلاً»."
CALLS: dict[str, Callable[[str], object]] = {"extract_quotes": extract_quotes, "annotate": annotate}


class Figure(NamedTuple):
    """One line of the report."""

    name: str
    value: float
    bound: float

    @property
    def ok(self) -> bool:
        """Is the value within the bound?"""
        return self.value <= self.bound

    def __str__(self) -> str:
        return f"{self.name:<72} {self.value:>8.2f} {self.bound:>5g}  {'ok' if self.ok else 'over'}"


def seconds(texts: list[str], call: Callable[[str], object] = extract_quotes) -> float:
    """CPU seconds of a call over texts, one after another."""
    start = time.process_time()
    for text in texts:
        call(text)
    return time.process_time() - start


def ratio(rounds: int, own: Callable[[], float], other: Callable[[], float]) -> float:
    """The seconds of one piece of work over those of another: both in turn, the median of the rounds, fewer of them where one takes long."""
    found: list[float] = []
    spent = 0.0
    while len(found) < rounds and spent < PATIENCE:
        one, two = _alone(own), _alone(other)
        found.append(one / two)
        spent += one + two
    return median(found)


def _alone(work: Callable[[], float]) -> float:
    """The seconds of a piece of work that does not pay for the garbage of the one before."""
    gc.collect()
    return work()


def findall(text: str) -> object:
    """The yardstick: one pass over the words."""
    return regex.findall(r"\w+", text)


def against_findall(texts: list[str]) -> Iterator[Figure]:
    """All articles against one pass of ``regex.findall``: with no word seen before, and as it goes on."""
    name = "extract_quotes / regex.findall, the articles"
    yield Figure(f"{name}, first time", _findall_round(texts), 8)
    yield Figure(name, median(_findall_round(texts) for _ in range(5)), 8)


def _findall_round(texts: list[str]) -> float:
    """One round, in turns of a hundred articles, so that what else the machine does falls on both."""
    own = other = 0.0
    for start in range(0, len(texts), 100):
        turn = texts[start : start + 100]
        own += seconds(turn)
        other += seconds(turn, findall)
    return own / other


def growth(name: str, small: list[str], large: list[str]) -> Figure:
    """The time of ten times the text against the time of one."""
    times = ratio(3, partial(seconds, large), partial(seconds, small))
    return Figure(f"ten times the text / one, {name}", times * 10 * _size(small) / _size(large), 11)


def ten_times(texts: list[str]) -> Iterator[Figure]:
    """Ten times the text in several ways."""
    sample = texts[:: max(1, len(texts) // 400)]
    yield growth("each article", sample, ["\n\n".join([text] * 10) for text in sample])
    tenth = "\n\n".join(sample[: len(sample) // 10])
    yield growth("many articles as one text", [tenth], ["\n\n".join([tenth] * 10)])
    yield growth("ten times as many articles", [tenth], ["\n\n".join(sample)])
    usual = sorted(sample, key=len)[len(sample) // 2]
    yield growth("an article 100 and 1,000 times", ["\n\n".join([usual] * 100)], ["\n\n".join([usual] * 1000)])


def paragraph(texts: list[str], size: int) -> str:
    """One paragraph of ``size`` characters: the articles without their line breaks, from the front again where they do not suffice."""
    text = " ".join(" ".join(texts).split())
    return (text + " ") * (size // (len(text) + 1)) + text[: size % (len(text) + 1)]


def hard_texts(texts: list[str]) -> dict[str, str]:
    """Texts that a careless reader of marks would never finish."""
    return {
        "a million « in a row": "«" * MILLION,
        "a million unclosed openers": "«كلمة " * MILLION,
        "a million openers before dots": "«.." * MILLION,
        "a paragraph of five million characters": paragraph(texts, 5 * MILLION),
    }


def against_ordinary(texts: list[str], hard: dict[str, str]) -> Iterator[Figure]:
    """Seconds per character of hard texts against those of ordinary ones."""
    sample = texts[:: max(1, len(texts) // 1000)]
    for name, text in hard.items():
        times = ratio(3, partial(seconds, [text]), partial(seconds, sample))
        yield Figure(f"time per character / ordinary, {name}", times * _size(sample) / len(text), 3)


def memory(texts: list[str], hard: dict[str, str]) -> Iterator[Figure]:
    """Bytes by which the peak memory grows for each character."""
    joined = "\n\n".join(texts)[: 5 * MILLION]
    for name, text in {"the articles as one text": joined, **hard}.items():
        for call in CALLS:
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as fresh:
                peak = fresh.submit(peak_growth, call, text).result()
            yield Figure(f"bytes per character, {call}, {name}", peak / len(text), 100)


def peak_growth(call: str, text: str) -> int:
    """Bytes by which this process grows at most while it calls; meant for a fresh process.

    Args:
        call: one of :data:`CALLS`.
        text: what to call it with.
    """
    CALLS[call](WARM_UP)
    gc.collect()
    try:
        Path("/proc/self/clear_refs").write_text("5")  # the peak is now what is held
    except OSError:
        tracemalloc.start()
        CALLS[call](text)
        return tracemalloc.get_traced_memory()[1]
    before = _resident("VmRSS")
    CALLS[call](text)
    return _resident("VmHWM") - before


def _resident(field: str) -> int:
    found = regex.search(rf"{field}:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found is not None
    return int(found[1]) * 1024


def _size(texts: list[str]) -> int:
    return sum(map(len, texts))


def read(path: Path) -> list[str]:
    """The articles of a JSON Lines file, packed or not.

    Args:
        path: the file; one object a line, the article in ``"text"``.

    Raises:
        SystemExit: the file cannot be read as that; the message says where and why.
    """
    texts: list[str] = []
    try:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
            for line in lines:
                texts.append(json.loads(line)["text"])
    except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
        raise SystemExit(f'{path}, line {len(texts) + 1}: {error!r}; give JSON Lines with each article in "text"') from None
    if len(texts) < 20:
        raise SystemExit(f"{path} holds {len(texts)} articles; give at least 20, or none to measure on made ones")
    return texts


def main() -> int:
    """Measure, and print as it goes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="?", type=Path, metavar="ARTICLES.jsonl[.gz]")
    path = parser.parse_args().articles
    texts = read(path) if path else articles(1000)
    print(f"{len(texts)} articles, {_size(texts)} characters; name, value, bound:")
    extract_quotes(WARM_UP)  # loads the lexicon
    hard = hard_texts(texts)
    over = 0
    for figures in (against_findall(texts), ten_times(texts), against_ordinary(texts, hard), memory(texts, hard)):
        for figure in figures:
            print(figure, flush=True)
            over += not figure.ok
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())

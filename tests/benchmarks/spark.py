"""How many articles a second one worker does, two workers, and Spark on two cores; and what that makes for a hundred million.

    python tests/benchmarks/spark.py [ARTICLES.jsonl[.gz]] [--articles 20000] [--rounds 3] [--renew docs/spark.md]

ARTICLES holds one JSON object a line with the article in "text"; without it the articles are made (sentences.py). --renew writes what is printed
between <!-- sizing --> and <!-- /sizing --> of a file.

One and two workers are those of extract_many. Spark is local[2]; it reads the articles from Parquet and writes the quotes to Parquet, as a job
does. In a first turn, which does not count, each of the three does all the articles once: processes start, and words are new. Then they do
--articles by turns, from the front again where there are not so many; the median of the rounds. It takes two cores that do nothing else. "Processor
time" is that of all processes, Java's included where it is Spark: where it makes far more articles a second than the clock, the machine was
busy. Linux only: times and memory are read from /proc.
"""

import argparse
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pyarrow
import pyspark
import regex
from many import Seconds, timed
from pyarrow import parquet
from pyspark.sql import SparkSession
from sentences import articles
from speed import read

from quoteattr import extract_many
from quoteattr.spark import extract_quotes

sys.path.append(str(Path(__file__).parents[1]))
from figures import Refused, filled, replace_all  # noqa: E402

MILLIONS = 100_000_000
CORES = 2
FILES = 16  # so that neither of the two tasks waits long for the other at the end
ONE, TWO, SPARK = "one worker", "two workers", f"Spark `local[{CORES}]`"
USED = {ONE: 1, TWO: CORES, SPARK: CORES}


class Measured(NamedTuple):
    """What was measured."""

    articles: int  # in each turn, and their seconds
    seconds: Mapping[str, Seconds]
    rounds: int
    characters: float  # of an article
    quotes: float  # of an article
    stored: float  # bytes of a quote in Parquet
    memory: int  # of a Python worker, bytes


def measure(texts: list[str], count: int, rounds: int, folder: Path) -> Measured:
    """Time the three ways by turns.

    Args:
        texts: the articles.
        count: how many are done in a turn.
        rounds: how many turns of each count.
        folder: where Spark reads and writes.
    """
    with spark(folder) as session:
        once = store(texts, folder / "once")
        for way in ways(session, texts, once).values():
            way()
        written = [(parquet.read_metadata(file).num_rows, file.stat().st_size) for file in results(once).glob("*.parquet")]
        many = list(islice(cycle(texts), count))
        counted = ways(session, many, store(many, folder / "many"))
        turns = [{name: way() for name, way in counted.items()} for _ in range(rounds)]
        memory = max(_memory(pid) for pid in _family() if b"pyspark.daemon" in Path(f"/proc/{pid}/cmdline").read_bytes())
    quotes, size = (sum(figures) for figures in zip(*written, strict=True))
    usual = {name: Seconds(*(median(seconds) for seconds in zip(*(turn[name] for turn in turns), strict=True))) for name in counted}
    return Measured(count, usual, rounds, sum(map(len, texts)) / len(texts), quotes / len(texts), size / quotes, memory)


def ways(session: SparkSession, texts: list[str], stored: Path) -> dict[str, Callable[[], Seconds]]:
    """The three ways to do the same articles, each of which says how long it took."""
    return {
        ONE: partial(timed, extract_many, texts, 1),
        TWO: partial(timed, extract_many, texts, CORES),
        SPARK: partial(job, session, stored),
    }


def store(texts: list[str], folder: Path) -> Path:
    """Write the articles as Parquet, in :data:`FILES` files of a folder."""
    folder.mkdir()
    for number in range(FILES):
        table = pyarrow.table({"id": range(number, len(texts), FILES), "text": texts[number::FILES]})
        parquet.write_table(table, folder / f"{number:02}.parquet")
    return folder


def results(news: Path) -> Path:
    """Where the quotes of stored articles go."""
    return news.with_name(f"{news.name}-quotes")


def job(session: SparkSession, news: Path) -> Seconds:
    """Do stored articles with Spark."""
    wall, processor = time.perf_counter(), _processor()
    extract_quotes(session.read.parquet(str(news)), "text", "id").write.mode("overwrite").parquet(str(results(news)))
    return Seconds(time.perf_counter() - wall, _processor() - processor)


@contextmanager
def spark(folder: Path) -> Iterator[SparkSession]:
    """A session on two cores of this machine."""
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.log.level": "ERROR",
        "spark.driver.host": "localhost",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
    }
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = SparkSession.builder.master(f"local[{CORES}]").config(map=settings).getOrCreate()
    try:
        yield session
    finally:
        session.stop()


def _family() -> list[int]:
    """This process and all that come from it."""
    parents = {}
    for entry in Path("/proc").glob("[0-9]*"):
        stat = _stat(int(entry.name))
        if stat:
            parents[int(entry.name)] = int(stat[1])
    family = [os.getpid()]
    for pid in family:
        family.extend(child for child, parent in parents.items() if parent == pid)
    return family


def _stat(pid: int) -> list[str]:
    """The fields of a process after its name; none where it is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return []


def _processor() -> float:
    """Seconds that all of the family have spent, those included that have ended."""
    return sum(int(ticks) for pid in _family() for ticks in _stat(pid)[11:15]) / os.sysconf("SC_CLK_TCK")


def _memory(pid: int) -> int:
    """What a process held at most, in bytes."""
    found = regex.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) * 1024 if found else 0


def report(done: Measured) -> str:
    """What was measured, and the arithmetic, as Markdown."""
    one, last = done.seconds[ONE].wall, done.seconds[SPARK]
    quotes = MILLIONS * done.quotes
    lines = [
        f"{done.articles:,} articles of {done.characters:,.0f} characters and {done.quotes:.1f} quotes in the mean; rounds: {done.rounds}; "
        f"{_machine()}, Python {platform.python_version()}, Spark {pyspark.__version__}.",
        "",
        "| | articles a second | against one worker | a second and core, by the clock | a second and core, by processor time |",
        "| --- | --- | --- | --- | --- |",
        *(
            f"| {name} | {done.articles / took.wall:,.0f} | {one / took.wall:.2f} "
            f"| {done.articles / took.wall / USED[name]:,.0f} | {done.articles / took.processor:,.0f} |"
            for name, took in done.seconds.items()
        ),
        "",
        f"- By the clock, {_sizing(done.articles / last.wall / CORES)}.",
        f"- By processor time, which is the least, with cores that never wait, {_sizing(done.articles / last.processor)}.",
        f"- They hold {quotes:,.0f} quotes, which take {quotes * done.stored / 1e9:,.0f} GB of Parquet, {done.stored:.0f} bytes a quote.",
        f"- A Python worker held {done.memory / 1e6:.0f} MB at most.",
    ]
    return "".join(f"{line}\n" for line in lines)


def _sizing(measured: float) -> str:
    rate = round(measured)  # what follows is made of the number that is shown
    hours = MILLIONS / rate / 3600
    return (
        f"{MILLIONS:,} articles / {rate:,} articles a second and core = {MILLIONS / rate:,.0f} core-seconds = **{hours:,.1f} core-hours**: "
        f"{hours / 8:.1f} hours on 8 cores, {hours / 64:.2f} on 64, {hours / 256:.2f} on 256"
    )


def _machine() -> str:
    found = regex.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())
    return f"{os.cpu_count()} cores ({found[1] if found else platform.machine()})"


def main() -> None:
    """Measure, print, and write down if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("given", nargs="?", type=Path, metavar="ARTICLES.jsonl[.gz]")
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--renew", type=Path, metavar="FILE")
    options = parser.parse_args()
    try:
        document = options.renew and options.renew.read_text(encoding="utf-8")
        if options.renew:
            filled(document, "sizing", "")  # refuses a file without the marks before anything is measured
        texts = read(options.given) if options.given else articles(min(options.articles, 5000))
        with TemporaryDirectory() as folder:
            section = report(measure(texts, options.articles, options.rounds, Path(folder)))
        print(section, end="")
        if options.renew:
            replace_all({options.renew: filled(document, "sizing", f"\n{section}\n")})
    except (OSError, Refused) as error:
        raise SystemExit(f"spark.py: {error}") from error


if __name__ == "__main__":
    main()

"""``quoteattr extract FILE...``: the quotes of files, folders and patterns."""

import json
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple

import click

from quoteattr import Failure, Lexicon, Quote, __version__, extract_many
from quoteattr.commands.engine import engine_options
from quoteattr.commands.lexicon import lexicon_option
from quoteattr.engines import Engine
from quoteattr.journal import InUse, Journal, Unlike
from quoteattr.marks import STYLES
from quoteattr.sinks import FORMATS, Quoted, Sink, beside, sink, whole
from quoteattr.sources import Fields, Source, Sources
from quoteattr.terminal import counted

_BY_ENDING = {".csv": "csv", ".parquet": "parquet"}


class _Work(NamedTuple):
    """What is asked of each article, and how."""

    marks: tuple[str, ...]
    min_confidence: float
    lexicon: Lexicon | None
    engine: Engine | None
    workers: int
    progress: bool

    def settings(self) -> tuple[object, ...]:
        """What the quotes depend on."""
        words = json.dumps(asdict(self.lexicon), default=sorted) if self.lexicon else None
        return __version__, sorted(set(self.marks)), self.min_confidence, words, self.engine and repr(self.engine)


@click.command("extract")
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(allow_dash=True))
@click.option("--format", "kind", type=click.Choice(list(FORMATS)), help="What is written; by default what the ending of --output says, or jsonl.")
@click.option("--table", is_flag=True, help="Print a table to read: --format table.")
@click.option("--output", metavar="FILE", type=click.Path(dir_okay=False), help="Write to FILE, which appears when all is done.")
@click.option("--resume", is_flag=True, help="Go on with what an unfinished run to the same --output has done.")
@click.option("--text-field", metavar="NAME", default="text", show_default=True, help="The field or column that holds the article.")
@click.option("--id-field", metavar="NAME", help="The field or column that names it; by default id, and the line where there is none.")
@click.option("--marks", multiple=True, type=click.Choice(list(STYLES)), help="Count these marks only; may be given more than once. All by default.")
@click.option(
    "--min-confidence", metavar="NUMBER", type=click.FloatRange(0, 1), default=0.0, help="Leave out quotes less sure than this, from 0 to 1."
)
@lexicon_option
@engine_options
@click.option("--workers", metavar="N", type=click.IntRange(min=1), default=1, show_default=True, help="How many processes do the work.")
@click.option(
    "--progress/--no-progress", default=None, help="Count the articles on standard error; by default where nothing else is on the terminal."
)
@click.pass_context
def extract_command(
    ctx: click.Context,
    files: tuple[str, ...],
    kind: str | None,
    table: bool,
    output: str | None,
    resume: bool,
    text_field: str,
    id_field: str | None,
    marks: tuple[str, ...],
    min_confidence: float,
    lexicon: Lexicon | None,
    engine: Engine | None,
    workers: int,
    progress: bool | None,
) -> None:
    """Print the quotes of each FILE, one JSON object a line.

    A FILE holds one article as UTF-8; .jsonl, .csv and .parquet hold many. Of a folder all these and .txt are read, also in the folders within it. A
    FILE may be a pattern: 'news/**/*.txt'. Text files may be packed (.gz). No FILE, or -, is standard input.

    Offsets count the code points of the article, line ends as they stand. A byte order mark at the head of a file is not counted: offset 0 is the
    character after it.

    What cannot be read is reported on standard error with its file and line, the rest is still done, and the exit status is 1.
    """
    path = None if output in (None, "-") else Path(str(output)).resolve()
    undisturbed = sys.stderr.isatty() and (path is not None or not sys.stdout.isatty())
    work = _Work(marks, min_confidence, lexicon, engine, workers, undisturbed if progress is None else progress)
    if engine is not None and workers > 1:
        raise click.UsageError("--engine reads many articles at once by itself: leave --workers out")
    if table and kind not in (None, "table"):
        raise click.UsageError("--table is --format table: take one of the two")
    into = _sink("table" if table else kind, path)
    own = (path, _part(path), beside(path, ".new")) if path else ()
    sources = Sources(files or ("-",), Fields(text_field, id_field), own)
    if path:
        _check_output(path, files)
        _into_file(path, into, sources, work, resume)
    elif resume:
        raise click.UsageError("--resume goes on with an --output FILE")
    else:
        into(_quoted(sources, work), sys.stdout.buffer)
    ctx.exit(1 if sources.failed else 0)


def _sink(kind: str | None, path: Path | None) -> Sink:
    if kind == "parquet" and path is None:
        raise click.UsageError("--format parquet needs an --output FILE")
    try:
        return sink(kind or _BY_ENDING.get(path.suffix if path else "", "jsonl"))
    except ImportError as error:
        raise click.ClickException(str(error)) from error


def _check_output(path: Path, files: Iterable[str]) -> None:
    if path.suffix == ".gz":
        raise click.UsageError("--output is not packed: leave .gz out of its name")
    if any(name != "-" and Path(name).resolve() == path for name in files):
        raise click.UsageError(f"{path.name} cannot be a FILE and the --output at once")


def _part(path: Path) -> Path:
    return beside(path, ".part")


def _into_file(path: Path, into: Sink, sources: Sources, work: _Work, resume: bool) -> None:
    """Do the articles, noting each in the journal; then make the file of it."""
    part = _part(path)
    try:
        with Journal(part, work.settings()) as journal:
            if journal and not resume:
                raise click.UsageError(f"{part} holds what an unfinished run has done: go on with --resume, or delete it")
            remaining = journal.remaining(sources, sources.report, _tell_change)
            with _kept(journal):
                for source, result in _results(remaining, work, sources):
                    journal.add(source, *((result, None) if isinstance(result, list) else ([], result.error)))
                with whole(path) as file:
                    into(journal, file)
            journal.remove()
    except InUse:
        raise click.ClickException(f"{path}: another run is at work on it") from None
    except Unlike:
        raise click.UsageError(f"{part} is of a run on other articles, or with other options: go on with the same, or delete it") from None
    except OSError as error:
        raise click.ClickException(f"{error.filename or path}: {error.strerror or error}") from error


def _tell_change(place: str) -> None:
    click.echo(f"quoteattr: {place}: not the article that was done; from here on all is done anew", err=True)


@contextmanager
def _kept(journal: Journal) -> Iterator[None]:
    """Tell how to go on where something ends the run."""
    try:
        yield
    except BaseException:
        if journal:
            click.echo("quoteattr: stopped; what is done is kept, go on with --resume", err=True)
        raise


def _quoted(sources: Sources, work: _Work) -> Iterator[Quoted]:
    for source, result in _results(sources, work, sources):
        yield Quoted(source.label(), result if isinstance(result, list) else [])


def _results(articles: Iterable[Source], work: _Work, sources: Sources) -> Iterator[tuple[Source, list[Quote] | Failure]]:
    """Each article with its quotes, in order."""
    waiting: deque[Source] = deque()

    def texts() -> Iterator[str]:
        for article in articles:
            waiting.append(article)
            yield article.text

    results = extract_many(
        texts(),
        workers=work.workers,
        marks=work.marks or None,
        min_confidence=work.min_confidence,
        lexicon=work.lexicon,
        engine=work.engine,
        errors="skip",
    )
    try:
        for result in counted(results) if work.progress else results:
            source = waiting.popleft()
            if isinstance(result, Failure):
                sources.report(source.place, result.error)
            yield source, result
    except RuntimeError as error:  # a process was ended from outside
        raise click.ClickException(str(error)) from error
    finally:
        results.close()  # type: ignore[attr-defined]

"""The command line: ``quoteattr extract FILE...``.

``main`` is a group: a later command lives in a module of its own and is added at the foot of this one.
"""

import json
import shutil
import sys
from collections.abc import Iterable, Iterator

import click

from quoteattr import Lexicon, Quote, __version__, extract_quotes
from quoteattr.commands.engine import engine_options
from quoteattr.commands.evaluate import evaluate_command
from quoteattr.commands.explain import explain_command
from quoteattr.commands.lexicon import lexicon_option
from quoteattr.engines import Engine
from quoteattr.marks import STYLES

_COLUMNS = {"file": 1, "speaker": 1, "role": 1, "cue": None, "kind": None, "quote": 2, "confidence": None}  # and their share of the width
_ARABIC = ("speaker", "role", "cue", "quote")


@click.group()
@click.version_option(__version__, prog_name="quoteattr")
def main() -> None:
    """Who said what, in Arabic news."""


@click.command()
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(allow_dash=True))
@click.option("--table", is_flag=True, help="Print a table to read instead of JSON Lines.")
@click.option("--marks", multiple=True, type=click.Choice(list(STYLES)), help="Count these marks only; may be given more than once. All by default.")
@lexicon_option
@engine_options
@click.pass_context
def extract(ctx: click.Context, files: tuple[str, ...], table: bool, marks: tuple[str, ...], lexicon: Lexicon | None, engine: Engine | None) -> None:
    """Print the quotes of each FILE, one JSON object a line.

    A FILE holds one article as UTF-8; no FILE, or -, is standard input. Offsets count the code points of the file, line ends as they
    stand. A byte order mark at the head is not counted: offset 0 is the character after it.

    A FILE that cannot be read is reported on standard error, the others are still done, and the exit status is 1.
    """
    articles = Articles(files or ("-",))
    quoted = ((name, extract_quotes(text, marks=marks or None, lexicon=lexicon, engine=engine)) for name, text in articles)
    if table:
        _print(_table(quoted))
    else:
        for name, quotes in quoted:
            _print("".join(_json_line(name, quote) for quote in quotes))
    ctx.exit(1 if articles.failed else 0)


class Articles:
    """The files of a command line, read one by one; iterate once, then look at ``failed``."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = names
        self.failed = False

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """Give the name and the text of each file that can be read; report the others on standard error."""
        for name in self._names:
            try:
                yield click.format_filename(name), _read(name)
            except UnicodeDecodeError as error:
                self._report(name, f"not UTF-8: byte 0x{error.object[error.start]:02x} at offset {error.start}; convert the file to UTF-8 first")
            except OSError as error:
                self._report(name, error.strerror or str(error))

    def _report(self, name: str, reason: str) -> None:
        self.failed = True
        click.echo(f"quoteattr: {_one_line(click.format_filename(name))}: {reason}", err=True)


def _read(name: str) -> str:
    with click.open_file(name, "rb") as file:
        data: bytes = file.read()
    return data.decode("utf-8-sig")


def _json_line(name: str, quote: Quote) -> str:
    return json.dumps({"file": name, **quote.model_dump(mode="json")}, ensure_ascii=False) + "\n"


def _table(quoted: Iterable[tuple[str, list[Quote]]]) -> str:
    """The quotes as a table as wide as the terminal, 160 columns where there is none, and never less than 80."""
    from rich.console import Console  # here because JSON Lines need not wait for it
    from rich.table import Table
    from rich.text import Text

    table = Table(show_lines=True, expand=True)
    for heading, share in _COLUMNS.items():
        table.add_column(heading, ratio=share, max_width=None if share else 16, overflow="fold", justify="right" if heading in _ARABIC else "left")
    for name, quotes in quoted:
        for quote in quotes:
            table.add_row(*map(Text, _cells(name, quote)))
    console = Console(width=max(80, shutil.get_terminal_size((160, 24)).columns))
    with console.capture() as captured:
        console.print(table)
    lines = captured.get()
    # A terminal that reorders Arabic would swap neighbouring columns, were the lines between them not marked as left to right.
    return lines.replace("│", "\u200e│\u200e") if sys.stdout.isatty() else lines


def _cells(name: str, quote: Quote) -> Iterator[str]:
    speaker, cue = quote.speaker, quote.cue
    for text in (name, speaker and speaker.name, speaker and speaker.role, cue and cue.text, quote.kind, quote.text, f"{quote.confidence:.2f}"):
        yield _one_line(text or "")


def _one_line(text: str) -> str:
    """The text on one line, without characters that steer a terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _print(text: str) -> None:
    """Print as UTF-8 whatever the locale is; click ends quietly where the reader has gone."""
    if text:
        click.echo(text.encode("utf-8"), nl=False)


main.add_command(extract)
main.add_command(evaluate_command)
main.add_command(explain_command)

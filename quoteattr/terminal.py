"""What a terminal is shown: lines that steer nothing, and quotes as a table."""

import shutil
from collections.abc import Iterable, Iterator
from typing import TypeVar

from quoteattr.records import Quote

Result = TypeVar("Result")
_COLUMNS = {"file": 1, "speaker": 1, "role": 1, "cue": None, "kind": None, "quote": 2, "confidence": None}  # and their share of the width
_ARABIC = ("speaker", "role", "cue", "quote")


def one_line(text: str) -> str:
    """The text on one line, without characters that steer a terminal.

    Args:
        text: any text.
    """
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def table(quotes: Iterable[tuple[str, Quote]], reorders: bool = False) -> str:
    """The quotes as a table as wide as the terminal, 160 columns where there is none, and never less than 80.

    Args:
        quotes: each quote with the name of its article.
        reorders: it is for a terminal, which may show Arabic from right to left.

    Returns:
        The table, with a line end after each line.
    """
    from rich.console import Console  # here because JSON Lines need not wait for it
    from rich.table import Table
    from rich.text import Text

    drawn = Table(show_lines=True, expand=True)
    for heading, share in _COLUMNS.items():
        drawn.add_column(heading, ratio=share, max_width=None if share else 16, overflow="fold", justify="right" if heading in _ARABIC else "left")
    for name, quote in quotes:
        drawn.add_row(*map(Text, _cells(name, quote)))
    console = Console(width=max(80, shutil.get_terminal_size((160, 24)).columns))
    with console.capture() as captured:
        console.print(drawn)
    lines = captured.get()
    # A terminal that reorders Arabic would swap neighbouring columns, were the lines between them not marked as left to right.
    return lines.replace("│", "\u200e│\u200e") if reorders else lines


def counted(articles: Iterable[Result]) -> Iterator[Result]:
    """Count articles on standard error while they pass.

    Args:
        articles: what is to be counted; it is given on as it is.
    """
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.completed} articles, {task.fields[rate]} a second"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as progress:
        task = progress.add_task("", total=None, rate="–")
        for article in articles:
            progress.advance(task)
            speed = progress.tasks[0].speed
            progress.update(task, rate=f"{speed:.0f}" if speed else "–")
            yield article


def _cells(name: str, quote: Quote) -> Iterator[str]:
    speaker, cue = quote.speaker, quote.cue
    for text in (name, speaker and speaker.name, speaker and speaker.role, cue and cue.text, quote.kind, quote.text, f"{quote.confidence:.2f}"):
        yield one_line(text or "")

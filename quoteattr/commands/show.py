"""``quoteattr show FILE...``: an HTML report of who said what."""

import os
import sys
import webbrowser
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

import click

from quoteattr.commands.lexicon import lexicon_option
from quoteattr.extraction import annotate
from quoteattr.lexicon import Lexicon
from quoteattr.marks import STYLES
from quoteattr.records import Article
from quoteattr.sources import Sources


@click.command("show")
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(allow_dash=True))
@click.option("--output", metavar="HTML", type=click.Path(dir_okay=False), default="quotes.html", show_default=True, help="The file to write.")
@click.option("--open/--no-open", "opened", default=None, help="Open it in the browser, or do not; by default it is opened from a terminal.")
@click.option("--marks", multiple=True, type=click.Choice(list(STYLES)), help="Count these marks only; may be given more than once. All by default.")
@click.option("--min-confidence", metavar="SHARE", type=click.FloatRange(0, 1), default=0.0, help="Leave out quotes that are less sure than this.")
@lexicon_option
@click.pass_context
def show_command(
    ctx: click.Context,
    files: tuple[str, ...],
    output: str,
    opened: bool | None,
    marks: tuple[str, ...],
    min_confidence: float,
    lexicon: Lexicon | None,
) -> None:
    """Write one HTML file that shows the quotes of each FILE under their speakers and in their article, and print its path.

    The page needs no network. It filters by speaker, act, kind and confidence, and shows the shares of voice by speaker and by gender.

    A FILE holds one article as UTF-8, or many, as for extract; no FILE, or -, is standard input.

    What cannot be read is reported on standard error, the rest is still shown, and the exit status is 1. Where nothing can be read, no HTML is
    written.
    """
    sources = Sources(files or ("-",))
    articles = ((one.place, annotate(one.text, marks=marks or None, min_confidence=min_confidence, lexicon=lexicon)) for one in sources)
    first = next(articles, None)
    if first:
        _write(chain([first], articles), output)
        path = Path(output).resolve()
        click.echo(os.fsencode(path))
        if sys.stdout.isatty() if opened is None else opened:
            webbrowser.open(path.as_uri())
    ctx.exit(1 if sources.failed else 0)


def _write(articles: Iterable[tuple[str, Article]], output: str) -> None:
    try:
        from quoteattr.report import write_report  # here because the other commands need no Jinja2

        write_report(articles, output)
    except ImportError as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        raise click.ClickException(f"{click.format_filename(output)}: {error.strerror or error}") from error

"""``quoteattr explain FILE...``: the reasons behind the quotes of each file."""

import click

from quoteattr.commands.lexicon import lexicon_option
from quoteattr.lexicon import Lexicon
from quoteattr.marks import STYLES
from quoteattr.sinks import json_line
from quoteattr.sources import Source, Sources
from quoteattr.terminal import one_line


@click.command("explain")
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(allow_dash=True))
@click.option("--json", "as_json", is_flag=True, help="Print JSON Lines, one object for each marked span, instead of text to read.")
@click.option("--marks", multiple=True, type=click.Choice(list(STYLES)), help="Count these marks only; may be given more than once. All by default.")
@lexicon_option
@click.pass_context
def explain_command(ctx: click.Context, files: tuple[str, ...], as_json: bool, marks: tuple[str, ...], lexicon: Lexicon | None) -> None:
    """Say of each marked span of each FILE why it is a quote or not, and why it has this speaker or none.

    A FILE holds one article as UTF-8, or many, as for extract; no FILE, or -, is standard input.

    What cannot be read is reported on standard error, the rest is still done, and the exit status is 1.
    """
    from quoteattr.explanation import Explanation, explain  # here because the other commands need not wait for it

    def lines(source: Source, explanation: Explanation) -> bytes:
        return b"".join(json_line({**source.label(), **span.model_dump(mode="json")}) for span in explanation.spans)

    def page(source: Source, explanation: Explanation) -> bytes:
        return f"{_heading(source.place)}\n\n{explanation}\n\n".encode("utf-8", "backslashreplace")

    sources = Sources(files or ("-",))
    for source in sources:
        explanation = explain(source.text, marks=marks or None, lexicon=lexicon)
        click.echo((lines if as_json else page)(source, explanation), nl=False)
    ctx.exit(1 if sources.failed else 0)


def _heading(name: str) -> str:
    line = one_line(name)
    return f"{line}\n{'=' * len(line)}"

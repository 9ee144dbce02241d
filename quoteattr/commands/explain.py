"""``quoteattr explain FILE...``: the reasons behind the quotes of each file."""

import json

import click

from quoteattr.marks import STYLES
from quoteattr.sources import Source, Sources
from quoteattr.terminal import one_line


@click.command("explain")
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(allow_dash=True))
@click.option("--json", "as_json", is_flag=True, help="Print JSON Lines, one object for each marked span, instead of text to read.")
@click.option("--marks", multiple=True, type=click.Choice(list(STYLES)), help="Count these marks only; may be given more than once. All by default.")
@click.pass_context
def explain_command(ctx: click.Context, files: tuple[str, ...], as_json: bool, marks: tuple[str, ...]) -> None:
    """Say of each marked span of each FILE why it is a quote or not, and why it has this speaker or none.

    A FILE holds one article as UTF-8, or many, as for extract; no FILE, or -, is standard input.

    What cannot be read is reported on standard error, the rest is still done, and the exit status is 1.
    """
    from quoteattr.explanation import Explanation, explain  # here because the other commands need not wait for it

    def lines(source: Source, explanation: Explanation) -> str:
        return "".join(json.dumps({**source.label(), **span.model_dump(mode="json")}, ensure_ascii=False) + "\n" for span in explanation.spans)

    sources = Sources(files or ("-",))
    for source in sources:
        explanation = explain(source.text, marks=marks or None)
        shown = lines(source, explanation) if as_json else f"{_heading(source.place)}\n\n{explanation}\n\n"
        click.echo(shown.encode("utf-8", "backslashreplace"), nl=False)
    ctx.exit(1 if sources.failed else 0)


def _heading(name: str) -> str:
    line = one_line(name)
    return f"{line}\n{'=' * len(line)}"

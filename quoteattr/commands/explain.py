"""``quoteattr explain FILE...``: the reasons behind the quotes of each file."""

import json

import click

from quoteattr.commands.lexicon import lexicon_option
from quoteattr.lexicon import Lexicon
from quoteattr.marks import STYLES


@click.command("explain")
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(allow_dash=True))
@click.option("--json", "as_json", is_flag=True, help="Print JSON Lines, one object for each marked span, instead of text to read.")
@click.option("--marks", multiple=True, type=click.Choice(list(STYLES)), help="Count these marks only; may be given more than once. All by default.")
@lexicon_option
@click.pass_context
def explain_command(ctx: click.Context, files: tuple[str, ...], as_json: bool, marks: tuple[str, ...], lexicon: Lexicon | None) -> None:
    """Say of each marked span of each FILE why it is a quote or not, and why it has this speaker or none.

    A FILE holds one article as UTF-8; no FILE, or -, is standard input.

    A FILE that cannot be read is reported on standard error, the others are still done, and the exit status is 1.
    """
    from quoteattr.cli import Articles  # here because that module adds this command
    from quoteattr.explanation import Explanation, explain  # here because the other commands need not wait for it

    def lines(name: str, explanation: Explanation) -> str:
        return "".join(json.dumps({"file": name, **span.model_dump(mode="json")}, ensure_ascii=False) + "\n" for span in explanation.spans)

    articles = Articles(files or ("-",))
    for name, text in articles:
        explanation = explain(text, marks=marks or None, lexicon=lexicon)
        shown = lines(name, explanation) if as_json else f"{_heading(name)}\n\n{explanation}\n\n"
        click.echo(shown.encode("utf-8"), nl=False)
    ctx.exit(1 if articles.failed else 0)


def _heading(name: str) -> str:
    line = " ".join("".join(c if c.isprintable() else " " for c in name).split())
    return f"{line}\n{'=' * len(line)}"

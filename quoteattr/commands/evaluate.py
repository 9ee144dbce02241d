"""``quoteattr evaluate GOLD``: the library measured against a gold file."""

import click

from quoteattr.commands.lexicon import lexicon_option
from quoteattr.lexicon import Lexicon


@click.command("evaluate")
@click.argument("gold", type=click.Path(exists=True, dir_okay=False))
@click.option("--errors", metavar="N", type=click.IntRange(min=0), default=0, help="Show the N worst mistakes in context.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON instead of tables.")
@lexicon_option
def evaluate_command(gold: str, errors: int, as_json: bool, lexicon: Lexicon | None) -> None:
    """Measure the quotes against GOLD, a file of annotated articles as JSON Lines.

    Every figure stands with its 95 % bootstrap interval over the articles and with n, the number it is the share of.

    A malformed GOLD is refused with the number of the line and the reason.
    """
    from quoteattr.evaluation import GoldError, evaluate  # here because the other commands need not wait for it

    try:
        evaluation = evaluate(gold, errors=errors, lexicon=lexicon)
    except (GoldError, OSError) as error:
        raise click.ClickException(str(error)) from error
    text = evaluation.model_dump_json(indent=2) + "\n" if as_json else str(evaluation)
    click.echo(text.encode("utf-8"), nl=False)

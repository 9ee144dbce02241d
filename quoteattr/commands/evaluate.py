"""``quoteattr evaluate GOLD``: the library measured against a gold file."""

from functools import partial

import click

from quoteattr import extract_quotes
from quoteattr.commands.engine import engine_options
from quoteattr.commands.lexicon import lexicon_option
from quoteattr.engines import Engine
from quoteattr.lexicon import Lexicon


@click.command("evaluate")
@click.argument("gold", type=click.Path(exists=True, dir_okay=False))
@click.option("--errors", metavar="N", type=click.IntRange(min=0), default=0, help="Show the N worst mistakes in context.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON instead of tables.")
@lexicon_option
@engine_options
def evaluate_command(gold: str, errors: int, as_json: bool, lexicon: Lexicon | None, engine: Engine | None) -> None:
    """Measure the quotes against GOLD, a file of annotated articles as JSON Lines.

    Every figure stands with its 95 % bootstrap interval over the articles and with n, the number it is the share of.

    A malformed GOLD is refused with the number of the line and the reason.
    """
    from quoteattr.evaluation import GoldError, evaluate  # here because the other commands need not wait for it

    try:
        extract = partial(extract_quotes, lexicon=lexicon, engine=engine)
        evaluation = evaluate(gold, extract, errors=errors)
    except (GoldError, OSError) as error:
        raise click.ClickException(str(error)) from error
    text = evaluation.model_dump_json(indent=2) + "\n" if as_json else str(evaluation)
    click.echo(text.encode("utf-8"), nl=False)

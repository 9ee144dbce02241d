"""The command line. ``main`` is a group; each command lives in a module of its own and is added at the foot of this one."""

import click

from quoteattr import __version__
from quoteattr.commands.evaluate import evaluate_command
from quoteattr.commands.explain import explain_command
from quoteattr.commands.extract import extract_command
from quoteattr.commands.show import show_command


@click.group()
@click.version_option(__version__, prog_name="quoteattr")
def main() -> None:
    """Who said what, in Arabic news."""


main.add_command(extract_command)
main.add_command(evaluate_command)
main.add_command(explain_command)
main.add_command(show_command)

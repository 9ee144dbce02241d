"""The option ``--lexicon FILE`` of the commands that read articles."""

import os
from typing import Any

import click

from quoteattr.lexicon import Lexicon


class _WordFile(click.Path):
    """A file of words, read."""

    name = "words"

    def __init__(self) -> None:
        super().__init__(exists=True, dir_okay=False)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        path = super().convert(value, param, ctx)
        try:
            return Lexicon.from_toml(os.fsdecode(path))
        except (ValueError, OSError) as error:
            self.fail(str(error), param, ctx)


lexicon_option = click.option("--lexicon", metavar="FILE", type=_WordFile(), help="Know the words of FILE too: cues, titles, names, in TOML.")

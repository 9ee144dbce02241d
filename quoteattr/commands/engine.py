"""The options ``--engine stanza`` and ``--stanza-dir FOLDER`` of the commands that read articles."""

from collections.abc import Callable
from functools import wraps
from typing import Any

import click

from quoteattr.engines import Engine, engine_of


def engine_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the two options; it gets the engine, or None, as ``engine``."""

    @click.option("--engine", metavar="stanza", type=click.Choice(["stanza"]), help="Ask Stanza where the rules are unsure.")
    @click.option("--stanza-dir", metavar="FOLDER", type=click.Path(), help="Take Stanza's models from FOLDER, not from QUOTEATTR_STANZA_DIR.")
    @wraps(command)
    def called(*args: Any, engine: str | None, stanza_dir: str | None, **options: Any) -> Any:
        return command(*args, engine=_engine(engine, stanza_dir), **options)

    return called


def _engine(name: str | None, folder: str | None) -> Engine | None:
    if name is None:
        if folder is not None:
            raise click.UsageError("--stanza-dir goes with --engine stanza")
        return None
    try:
        if folder is None:
            return engine_of(name)
        from quoteattr.stanza import StanzaEngine  # here because it loads torch

        return StanzaEngine(folder)
    except (ImportError, RuntimeError) as error:
        raise click.ClickException(str(error)) from error

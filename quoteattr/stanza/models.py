"""The Arabic models: where they lie, and the pipeline that they make."""

import os
from functools import lru_cache

import stanza
from stanza.resources.common import DEFAULT_MODEL_DIR

#: The environment variable that names the folder of the models.
FOLDER_VARIABLE = "QUOTEATTR_STANZA_DIR"
PROCESSORS = ("tokenize", "mwt", "pos", "lemma", "depparse", "ner")

Folder = str | os.PathLike[str]


class ModelsError(RuntimeError):
    """The Arabic models are not there, or cannot be loaded; the message says how to get them."""


def pipeline_of(folder: Folder | None = None) -> stanza.Pipeline:
    """The pipeline of a model folder, offline, loaded once in a process.

    Args:
        folder: as ``stanza.download("ar", model_dir=folder)`` makes it; by default that of ``QUOTEATTR_STANZA_DIR``, else Stanza's own.

    Raises:
        ModelsError: the folder, or a model in it, is missing or damaged.
    """
    return _loaded(os.fspath(folder) if folder is not None else os.environ.get(FOLDER_VARIABLE) or DEFAULT_MODEL_DIR)


@lru_cache(maxsize=2)
def _loaded(folder: str) -> stanza.Pipeline:
    try:
        return stanza.Pipeline(
            "ar", dir=folder, download_method=None, processors=",".join(PROCESSORS), tokenize_no_ssplit=True, logging_level="ERROR"
        )
    except Exception as error:  # what is missing or damaged shows as one of many
        reason = f"{type(error).__name__}: {' '.join(str(error).split())}"
        where = "" if folder == DEFAULT_MODEL_DIR else f", model_dir={folder!r}"
        advice = f'get them with stanza.download("ar"{where}), or name their folder in {FOLDER_VARIABLE}'
        raise ModelsError(f"Stanza's Arabic models cannot be loaded from {folder} ({reason}): {advice}") from error

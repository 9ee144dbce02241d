"""Which files the names on a command line mean: files, folders and patterns."""

import glob
import os
from collections.abc import Callable, Collection, Iterator
from pathlib import Path


class Trouble(Exception):
    """What cannot be read.

    Attributes:
        place: the file, or ``file:line``.
        reason: what is wrong there.
    """

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(place, reason)
        self.place, self.reason = place, reason


def find(name: str, known: Callable[[str], bool], without: Collection[Path] = ()) -> Iterator[str]:
    """Find the files that a name means.

    Args:
        name: a file, ``-``, a folder or a pattern such as ``news/**/*.txt``.
        known: which files of a folder count; ``name`` itself and what a pattern matches count always.
        without: resolved paths that never count.

    Returns:
        An iterator over the paths: those of a folder and its folders by name, without hidden ones.

    Raises:
        Trouble: nothing is found, or a folder cannot be listed; raised after what is found.
    """
    for path in _matches(name):
        for file in _below(path, known) if os.path.isdir(path) else (path,):
            if not without or file == "-" or Path(file).resolve() not in without:
                yield file


def _matches(name: str) -> list[str]:
    if name == "-" or os.path.lexists(name) or not glob.has_magic(name):
        return [name]
    matches = sorted(glob.glob(name, recursive=True))
    if not matches:
        raise Trouble(name, "no file matches")
    return [match for match in matches if "**" not in name or not os.path.isdir(match)]  # ** matches what is in its folders too


def _below(folder: str, known: Callable[[str], bool]) -> Iterator[str]:
    errors: list[OSError] = []
    found = False
    for here, folders, files in os.walk(folder, onerror=errors.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if known(name) and not name.startswith("."):
                found = True
                yield os.path.join(here, name)
    for error in errors:
        raise Trouble(str(error.filename), error.strerror or str(error))
    if not found:
        raise Trouble(folder, "a directory without .txt, .jsonl, .csv or .parquet files")

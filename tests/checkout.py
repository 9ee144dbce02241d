"""A copy of the checkout, in which somebody does what the pages say, without a trace in the checkout itself."""

import contextlib
import csv
import gzip
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from needs import environment

ROOT = Path(__file__).parents[1]
ARTICLES = {
    "article.txt": "قالت مديرة المتحف ندى العطار: «سنعرض اللوحات في الربيع». وأضافت أنها «فخورة» بزملائها في «بيت الألوان».\n",
    "other.txt": "أكد الوزير سامر الحداد أن «الجسر سيفتح غداً أمام الجميع».\n",
}
#: The names that the examples of a session have made, in its own process: what they start or set ends with it.
_SESSION: dict[str, object] = {"__name__": "__main__"}


class Failed(Exception):
    """An example failed; the message says how."""


class Checkout:
    """The copy. It holds :data:`ARTICLES` as files, and again in ``news/``, ``news.csv`` and ``news.jsonl.gz``."""

    def __enter__(self) -> "Checkout":
        """Make it."""
        self._temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self._temporary.name).resolve() / "quoteattr"
        for name in ("quoteattr", "tests", "seeds", "docs"):
            shutil.copytree(ROOT / name, self.folder / name, ignore=shutil.ignore_patterns("__pycache__", "_build"))
        shutil.copy(ROOT / "pyproject.toml", self.folder)
        _write_articles(self.folder)
        programs = _write_programs(self.folder)
        self._environment = {
            **os.environ,
            "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(self.folder),
            **environment(),
            "HF_HOME": str(self.folder / ".huggingface"),
        }
        self._session = ProcessPoolExecutor(1, get_context("spawn"), _begin, (self.folder, self._environment))
        return self

    def __exit__(self, *_: object) -> None:
        """End the session and delete it."""
        self._session.shutdown()
        self._temporary.cleanup()

    def save(self, name: str, text: str) -> None:
        """Save a file."""
        (self.folder / name).write_text(text, encoding="utf-8")

    def python(self, code: str, place: str, line: int) -> str:
        """Run Python; all that is run is one session.

        Args:
            code: what to run.
            place: what tracebacks call it.
            line: the line of it where the code begins.

        Returns:
            What it prints.

        Raises:
            Failed: it raises.
        """
        return self._session.submit(_run, code, place, line).result()

    def bash(self, script: str) -> str:
        """Run commands; ``quoteattr`` and ``python`` are those of the copy.

        Returns:
            What they print.

        Raises:
            Failed: one of them fails.
        """
        command = ["bash", "-eo", "pipefail", "-c", script]
        done = subprocess.run(command, cwd=self.folder, env=self._environment, capture_output=True, encoding="utf-8")
        if done.returncode:
            raise Failed(f"exit status {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def apply(self, change: str) -> None:
        """Apply a change in the form of ``git diff``.

        Raises:
            Failed: it does not fit.
        """
        self.bash(f"git apply <<'END'\n{change}END\n")


def _write_articles(folder: Path) -> None:
    """The articles of which the pages speak, in all forms in which articles come."""
    (folder / "news").mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
        (folder / "news" / name).write_text(text, encoding="utf-8")
    with gzip.open(folder / "news.jsonl.gz", "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps({"id": name, "text": text}, ensure_ascii=False) + "\n" for name, text in ARTICLES.items())
    with (folder / "news.csv").open("w", encoding="utf-8", newline="") as table:
        csv.writer(table).writerows([("url", "body"), *ARTICLES.items()])


def _write_programs(folder: Path) -> Path:
    """What an installation of the copy would put on the path."""
    programs = folder / ".venv" / "bin"
    programs.mkdir(parents=True)
    for name, arguments in {"quoteattr": "-m quoteattr", "python": ""}.items():
        (programs / name).write_text(f'#!/bin/sh\nexec "{sys.executable}" {arguments} "$@"\n', encoding="utf-8")
        (programs / name).chmod(0o755)
    return programs


def _begin(folder: Path, environment: dict[str, str]) -> None:
    os.chdir(folder)
    os.environ.update(environment)
    sys.path.insert(0, str(folder))


def _run(code: str, place: str, line: int) -> str:
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        try:
            exec(compile("\n" * (line - 1) + code, place, "exec"), _SESSION)
        except Exception as error:
            raise Failed(f"{type(error).__name__}: {error}") from error
    return printed.getvalue()

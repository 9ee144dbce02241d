"""The examples of README.md and docs/, run: ``python tests/pages.py`` writes what they really print into the blocks below them.

A page is gone through from head to foot in a copy of the checkout, by one who types what it says:

    ```python, ```{code-cell}   is run; one page is one session
    ```sh                       is run by bash; ``quoteattr`` is that of the copy
    ```diff                     is applied to the copy
    ```text, ```json            right below an example: what that prints
    <!-- file: NAME -->         right above a block: the block is saved under that name
    <!-- not run: REASON -->    right above a block: the block is left out
    <!-- needs: MODULE -->      right above a block: the block is left out, with a warning, where the module is not installed; never where CI is set

The copy holds two more articles, ``article.txt`` and ``other.txt``, and both again in ``news/``, ``news.csv`` and ``news.jsonl.gz``. A block of
another language, or one that is indented, is refused, so that none escapes.
"""

import contextlib
import csv
import gzip
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from needs import lacking

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
ARTICLES = {
    "article.txt": "قالت مديرة المتحف ندى العطار: «سنعرض اللوحات في الربيع». وأضافت أنها «فخورة» بزملائها في «بيت الألوان».\n",
    "other.txt": "أكد الوزير سامر الحداد أن «الجسر سيفتح غداً أمام الجميع».\n",
}
_BLOCK = re.compile(
    r"(?:^<!-- (?P<marker>not run|file|needs): *(?P<about>.*?) *-->\n)?^(?P<fence>`{3,})(?P<info>[^`\n]*)\n(?P<body>.*?)^(?P=fence)$",
    re.MULTILINE | re.DOTALL,
)
_OPTIONS = re.compile(r"\A(?::[\w-]+:.*\n)+")
_RUN = ("python", "{code-cell}", "sh", "diff")
_SHOWN = ("text", "json", "toml")
#: What makes a block of something else than code.
_DIRECTIVES = ("{toctree}", "{eval-rst}", "{rules}", "{rooms}")


class Refused(Exception):
    """A page is not as it must be, or an example fails; the message says where."""


class Block(NamedTuple):
    """A fenced block of a page."""

    place: str
    line: int
    language: str
    body: str
    marker: str | None
    about: str
    span: tuple[int, int]  # of the body


def blocks(page: str, name: str = "page") -> Iterator[Block]:
    """The fenced blocks of a page, in order.

    Args:
        page: its text.
        name: what messages call it.

    Raises:
        Refused: a block is indented or has an unknown language, or a marker says nothing.
    """
    seen = 0
    for found in _BLOCK.finditer(page):
        line = page.count("\n", 0, found.start("fence")) + 1
        place = f"{name}, line {line}"
        language = (found["info"].split() or [""])[0]
        if language not in (*_RUN, *_SHOWN, *_DIRECTIVES):
            raise Refused(f"{place}: a block of {language or 'no language'}; it must be one of {', '.join(_RUN + _SHOWN)}")
        if found["marker"] and not found["about"]:
            raise Refused(f"{place}: <!-- {found['marker']}: --> must say why, or which")
        seen += 2
        yield Block(place, line, language, found["body"], found["marker"], found["about"], found.span("body"))
    if seen != len(re.findall(r"^[ \t>]*```", page, re.MULTILINE)):
        raise Refused(f"{name}: a block is indented or not closed; it must begin at the margin")


def renewed(page: str, name: str = "page") -> str:
    """Run the examples of a page.

    Args:
        page: its text.
        name: what messages call it.

    Returns:
        The text with what each example really prints in the block below it.

    Raises:
        Refused: an example fails, or the page is not as it must be.
    """
    pieces, end, printed, below = [], 0, None, 0
    with Checkout() as checkout:
        for block in blocks(page, name):
            first, last = block.span
            if block.marker == "file":
                checkout.save(block)
            elif block.language in _RUN and _to_run(block):
                printed, below = checkout.run(block), last
                continue
            elif printed is not None and block.language in ("text", "json") and _right_below(page[below:first]):
                pieces += [page[end:first], printed]
                end = last
            printed = None
    return "".join([*pieces, page[end:]])


def _to_run(block: Block) -> bool:
    """Is the example one to be run, and can it be?"""
    if block.marker == "needs" and (reason := lacking(block.about)):
        if os.environ.get("CI"):
            raise Refused(f"{block.place}: {reason}")
        warnings.warn(f"{block.place}: not run, {reason}", stacklevel=2)
        return False
    return block.marker != "not run"


def _right_below(between: str) -> bool:
    """Nothing but a blank line between the end of one block and the beginning of the next?"""
    return re.fullmatch(r"`{3,}\n\n`{3,}\w+\n", between) is not None


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


class Checkout:
    """A copy of the checkout in which a page is gone through."""

    def __enter__(self) -> "Checkout":
        """Make the copy."""
        self._before = dict(os.environ)
        self._temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self._temporary.name).resolve() / "quoteattr"
        for name in ("quoteattr", "tests", "seeds", "docs"):
            shutil.copytree(ROOT / name, self.folder / name, ignore=shutil.ignore_patterns("__pycache__", "_build"))
        shutil.copy(ROOT / "pyproject.toml", self.folder)
        _write_articles(self.folder)
        programs = self.folder / ".venv" / "bin"
        programs.mkdir(parents=True)
        for name, arguments in {"quoteattr": "-m quoteattr", "python": ""}.items():
            (programs / name).write_text(f'#!/bin/sh\nexec "{sys.executable}" {arguments} "$@"\n', encoding="utf-8")
            (programs / name).chmod(0o755)
        self._environment = {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(self.folder)}
        os.environ["HF_HOME"] = str(self.folder / ".huggingface")
        self._session: dict[str, object] = {"__name__": "__main__"}
        return self

    def __exit__(self, *_: object) -> None:
        """Delete the copy, and forget what the examples set in the environment."""
        os.environ.clear()
        os.environ.update(self._before)
        self._temporary.cleanup()

    def save(self, block: Block) -> None:
        """Save a block under the name that stands above it."""
        (self.folder / block.about).write_text(block.body, encoding="utf-8")

    def run(self, block: Block) -> str:
        """Run an example and return what it prints."""
        if block.language in ("python", "{code-cell}"):
            return self._python(block)
        return self._bash(block, block.body if block.language == "sh" else f"git apply <<'END'\n{block.body}END\n")

    def _python(self, block: Block) -> str:
        code = _OPTIONS.sub(lambda options: "\n" * options[0].count("\n"), block.body, count=1) if block.language == "{code-cell}" else block.body
        with contextlib.chdir(self.folder), contextlib.redirect_stdout(io.StringIO()) as printed:
            try:
                exec(compile("\n" * block.line + code, block.place, "exec"), self._session)
            except Exception as error:
                raise Refused(f"{block.place}: {type(error).__name__}: {error}") from error
        return printed.getvalue()

    def _bash(self, block: Block, script: str) -> str:
        command = ["bash", "-eo", "pipefail", "-c", script]
        done = subprocess.run(command, cwd=self.folder, env=self._environment, capture_output=True, encoding="utf-8")
        if done.returncode:
            raise Refused(f"{block.place}: exit status {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout


def main() -> int:
    """Renew all pages; those that are refused are named and left as they are."""
    refused = 0
    for path in PAGES:
        before = path.read_text(encoding="utf-8")
        try:
            after = renewed(before, path.name)
        except Refused as error:
            print(error, file=sys.stderr)
            refused += 1
            continue
        if after != before:
            draft = path.with_suffix(".md.new")
            draft.write_text(after, encoding="utf-8")
            draft.replace(path)
            print(f"wrote {path}")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())

"""The examples of README.md and docs/, run: ``python tests/pages.py`` writes what they really print into the blocks below them.

A page is gone through from head to foot in a copy of the checkout, by one who types what it says:

    ```python, ```{code-cell}   is run; one page is one session
    ```sh                       is run by bash; ``quoteattr`` is that of the copy
    ```diff                     is applied to the copy
    ```text, ```json            right below an example: what that prints
    <!-- file: NAME -->         right above a block: the block is saved under that name
    <!-- not run: REASON -->    right above a block: the block is left out
    <!-- needs: MODULE -->      right above a block: the block is left out, with a warning, where the module is not there; in CI only if it is rare

A block of another language, or one that is indented, is refused, so that none escapes.
"""

import os
import re
import sys
import warnings
from collections.abc import Iterator
from typing import NamedTuple

from checkout import ROOT, Checkout, Failed
from needs import RARE, lacking

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
_BLOCK = re.compile(
    r"(?:^<!-- (?P<marker>not run|file|needs): *(?P<about>.*?) *-->\n)?^(?P<fence>`{3,})(?P<info>[^`\n]*)\n(?P<body>.*?)^(?P=fence)$",
    re.MULTILINE | re.DOTALL,
)
#: The options at the head of a cell.
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
                checkout.save(block.about, block.body)
            elif block.language in _RUN and _to_run(block):
                printed, below = _run(checkout, block), last
                continue
            elif printed is not None and block.language in ("text", "json") and _right_below(page[below:first]):
                pieces += [page[end:first], printed]
                end = last
            printed = None
    return "".join([*pieces, page[end:]])


def _to_run(block: Block) -> bool:
    """Is the example one to be run, and can it be?"""
    if block.marker == "needs" and (reason := lacking(block.about)):
        if os.environ.get("CI") and block.about not in RARE:
            raise Refused(f"{block.place}: {reason}")
        warnings.warn(f"{block.place}: not run, {reason}", stacklevel=2)
        return False
    return block.marker != "not run"


def _run(checkout: Checkout, block: Block) -> str:
    """Run an example and return what it prints."""
    try:
        if block.language == "diff":
            checkout.apply(block.body)
            return ""
        if block.language == "sh":
            return checkout.bash(block.body)
        code = _OPTIONS.sub(lambda options: "\n" * options[0].count("\n"), block.body) if block.language == "{code-cell}" else block.body
        return checkout.python(code, block.place, block.line + 1)
    except Failed as error:
        raise Refused(f"{block.place}: {error}") from error


def _right_below(between: str) -> bool:
    """Nothing but a blank line between the end of one block and the beginning of the next?"""
    return re.fullmatch(r"`{3,}\n\n`{3,}\w+\n", between) is not None


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

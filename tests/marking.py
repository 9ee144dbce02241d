"""Marked-up lines: one line is one case, and a failure prints the line as the library would mark it up.

    ⟨وأضاف⟩ ⟪الوزير⟫: «لن نتراجع عن الخطة». = الوزير | direct | verb_subject

A line is a small article, then `` = `` and what is asked about it, one answer after another with `` | `` between.

    ⟨…⟩  the cue of the last quote
    ⟪…⟫  the words that name its speaker
    ¶    the end of a paragraph
    -    nothing: no speaker, no role, no gender
    #    at the beginning of a line: a remark
"""

from collections.abc import Callable, Iterable

import pytest

from quoteattr import Article, Quote, annotate
from quoteattr.records import Span

NOTHING = "-"
_SIGNS = str.maketrans({"⟨": "", "⟩": "", "⟪": "", "⟫": "", "¶": "\n\n"})

Answers = Callable[[Article], list[str]]


def cases(block: str) -> pytest.MarkDecorator:
    """Run a test once for each line of a block."""
    lines = [line for line in map(str.strip, block.splitlines()) if line and not line.startswith("#")]
    return pytest.mark.parametrize("line", [pytest.param(line, id=f"{n:02}") for n, line in enumerate(lines, 1)])


def known_failures(block: str) -> pytest.MarkDecorator:
    """Run a test once for each line of a block, all of which fail as yet; the remark above them says why. One that passes must move to the cases."""
    params: list[object] = []
    reason = ""
    for line in filter(None, map(str.strip, block.splitlines())):
        if line.startswith("#"):
            reason = line.removeprefix("#").strip()
        else:
            xfail = pytest.mark.xfail(strict=True, reason=reason, raises=AssertionError)
            params.append(pytest.param(line, id=f"{len(params) + 1:02}", marks=xfail))
    return pytest.mark.parametrize("line", params)


def check(line: str, answers: Answers, signs: str = "") -> None:
    """Annotate the article of a line and compare.

    Args:
        line: the marked-up line.
        answers: gives what is asked about the article; the line must hold all of it.
        signs: "⟨⟩" where the line marks the cue, "⟪⟫" where it marks the mention, or both.
    """
    text = read(line)
    article = annotate(text)
    spans = _spans(article.quotes[-1], signs) if article.quotes else []
    found = f"{write(text, spans)} = {' | '.join(answers(article))}"
    assert found == line, f"\ngiven: {line}\nfound: {found}"


def read(line: str) -> str:
    """The article of a line, without the signs.

    Raises:
        ValueError: the line has no answers.
    """
    article, equals, _ = line.rpartition(" = ")
    if not equals:
        raise ValueError(f"a line ends in ' = ' and its answers: {line}")
    return article.translate(_SIGNS)


def write(text: str, spans: Iterable[tuple[Span, str, str]]) -> str:
    """Mark an article up."""
    pieces = ["¶" if char == "\n" else char for char in text] + [""]
    for span, opens, closes in spans:
        pieces[span.start] = opens + pieces[span.start]
        pieces[span.end - 1] += closes
    return "".join(pieces).replace("¶¶", "¶")


def _spans(quote: Quote, signs: str) -> list[tuple[Span, str, str]]:
    marked = ((quote.cue, "⟨", "⟩"), (quote.mention, "⟪", "⟫"))
    return [(span, opens, closes) for span, opens, closes in marked if span is not None and opens in signs]

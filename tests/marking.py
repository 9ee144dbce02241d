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
NO_QUOTE = "no quote"
_SIGNS = str.maketrans({"⟨": "", "⟩": "", "⟪": "", "⟫": "", "¶": "\n\n"})

Answers = Callable[[Article], list[str]]


def cases(block: str) -> pytest.MarkDecorator:
    """Run a test once for each line of a block."""
    return pytest.mark.parametrize("line", [pytest.param(line, id=f"{n:02}") for n, line in enumerate(_lines(block), 1)])


def known_failures(reason: str, block: str) -> pytest.MarkDecorator:
    """Run a test once for each line of a block, all of which fail as yet: one that passes must move to the cases."""
    xfail = pytest.mark.xfail(strict=True, reason=reason, raises=AssertionError)
    return pytest.mark.parametrize("line", [pytest.param(line, id=f"{reason}-{n:02}", marks=xfail) for n, line in enumerate(_lines(block), 1)])


def check(line: str, answers: Answers) -> None:
    """Annotate the article of a line and compare.

    Args:
        line: the marked-up line.
        answers: what is asked about the article: all the answers that it gives.
    """
    text, _ = read(line)
    article = annotate(text)
    assert f"{write(text)} = {' | '.join(answers(article))}" == line


def check_marked(line: str, answers: Answers, signs: str = "⟨⟩⟪⟫") -> None:
    """Annotate the article of a line and compare, also its last quote's cue or mention or both: those whose signs are given."""
    text, _ = read(line)
    article = annotate(text)
    spans = _spans(article.quotes[-1], signs) if article.quotes else []
    assert f"{write(text, spans)} = {' | '.join(answers(article))}" == line


def read(line: str) -> tuple[str, str]:
    """Take a line apart: the article without the signs, and the answers."""
    article, _, answers = line.rpartition(" = ")
    return article.translate(_SIGNS), answers


def write(text: str, spans: Iterable[tuple[Span, str, str]] = ()) -> str:
    """Mark an article up."""
    pieces = ["¶" if char == "\n" else char for char in text] + [""]
    for span, opens, closes in spans:
        pieces[span.start] = opens + pieces[span.start]
        pieces[span.end - 1] += closes
    return "".join(pieces).replace("¶¶", "¶")


def _spans(quote: Quote, signs: str) -> list[tuple[Span, str, str]]:
    marked = ((quote.cue, "⟨", "⟩"), (quote.mention, "⟪", "⟫"))
    return [(span, opens, closes) for span, opens, closes in marked if span is not None and opens in signs]


def _lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip() and not line.lstrip().startswith("#")]

"""A baseline: every pair of marks that holds four words or more is a quote, of nobody.

``extract_quotes(text)`` gives the library's own records, so that the same scorer runs it.
"""

import regex

from quoteattr.records import Quote, Span

_PAIR = regex.compile(r"«([^«»\n]*)»|“([^“”\n]*)”|\"([^\"\n]*)\"")
_WORD = regex.compile(r"\w+")
_LEAST = 4


def extract_quotes(text: str) -> list[Quote]:
    """Find the quotes of an article.

    Args:
        text: the article.

    Returns:
        The quotes in their order, without cue and speaker. Offsets are code points of ``text``.
    """
    return [
        Quote(
            start=match.start() + 1,
            end=match.end() - 1,
            text=match[0][1:-1],
            outer=Span(start=match.start(), end=match.end(), text=match[0]),
            kind="direct",
            rule="four_words",
        )
        for match in _PAIR.finditer(text)
        if len(_WORD.findall(match[0])) >= _LEAST
    ]

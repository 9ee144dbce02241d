"""The words of a speaker as a record gives them: one line, without the marks round them."""

from quoteattr.page import Page

_EDGES = " \t\n\r«»“”\"″„‟‹›()[]{}،,.:؛;!؟?-–—'’‘ـ\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00a0"
_NO_MARKS = dict.fromkeys(map(ord, '«»“”"″„‟‹›'))


def phrase(page: Page, first: int, last: int, cut: int = 0) -> str:
    """The text of a range of words, on one line, without the marks at its edges.

    Args:
        page: the article.
        first: the first word.
        last: one past the last word.
        cut: letters of a proclitic to leave out in front.
    """
    tokens = page.tokens
    text = tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
    if cut:
        text = "ال" + text[2:] if text.startswith("لل") and tokens.words[first].bare.startswith("ال") else text[cut:]
    if _unpaired(text):
        text = text.translate(_NO_MARKS)
    return " ".join(text.split()).strip(_EDGES)


def _unpaired(text: str) -> bool:
    """Did the range of words cut through a pair of marks?"""
    return bool(text.count('"') % 2) or text.count("«") != text.count("»") or text.count("“") != text.count("”")

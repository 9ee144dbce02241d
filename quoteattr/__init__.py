"""quoteattr: who said what, in Arabic news.

``extract_quotes(text)`` finds the quotations of an article and links each to its speaker; ``annotate(text)`` returns all that was found.
"""

from quoteattr.explanation import Explanation, explain
from quoteattr.extraction import annotate, extract_quotes
from quoteattr.lexicon import Lexicon
from quoteattr.records import Article, Cue, Mention, Quotation, Quote, Quotes, Span, Speaker
from quoteattr.stream import Failure, annotate_many, extract_many

__all__ = [
    "Article",
    "Cue",
    "Explanation",
    "Failure",
    "Lexicon",
    "Mention",
    "Quotation",
    "Quote",
    "Quotes",
    "Span",
    "Speaker",
    "annotate",
    "annotate_many",
    "explain",
    "extract_many",
    "extract_quotes",
]
__version__ = "0.1.0"

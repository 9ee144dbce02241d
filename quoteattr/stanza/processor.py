"""The processor ``quotes`` in Stanza's own pipeline."""

from collections.abc import Sequence
from typing import Any

import stanza
from stanza.pipeline.processor import Processor, register_processor
from stanza.pipeline.registry import NAME_TO_PROCESSOR_CLASS

from quoteattr.engines import Request
from quoteattr.extraction import extract_quotes
from quoteattr.stanza.readings import AsItIs, StanzaReading

NAME = "quotes"


class QuotesProcessor(Processor):  # type: ignore[misc]  # Stanza has no types
    """Gives a document its ``quotes``: what ``extract_quotes(doc.text, engine=…)`` returns, with the names and subjects that the document has.

    It needs ``tokenize``; ``ner`` and ``depparse`` make it surer where the rules are unsure. Options of the pipeline: ``quotes_marks`` and
    ``quotes_min_confidence``, as for :func:`quoteattr.extract_quotes`.
    """

    PROVIDES_DEFAULT = {NAME}
    REQUIRES_DEFAULT = {"tokenize"}

    def __init__(self, config: dict[str, Any], pipeline: stanza.Pipeline, device: Any) -> None:
        super().__init__(config, pipeline, device)
        self._options = {option: config[option] for option in ("marks", "min_confidence") if option in config}
        extract_quotes("", **self._options)  # a wrong option is to show here

    def process(self, doc: stanza.Document) -> stanza.Document:
        """Add ``doc.quotes``.

        Args:
            doc: a document with its text.

        Returns:
            The document; the offsets of its quotes are code points of ``doc.text``.

        Raises:
            ValueError: the document has no text.
        """
        if doc.text is None:
            raise ValueError("the document has no text for quotes to point into: give the pipeline a str, or stanza.Document([], text=...)")
        doc.quotes = extract_quotes(doc.text, engine=_Parsed(doc), **self._options)
        return doc

    def mark_inactive(self) -> None:
        """Nothing to drop; Stanza calls it where a pipeline lacks what a processor needs."""


class _Parsed:
    """A document that is parsed already, as an engine for its own text."""

    name = "stanza"
    alone = False

    def __init__(self, doc: stanza.Document) -> None:
        self._doc = doc

    def read(self, requests: Sequence[Request]) -> list[StanzaReading]:
        return [StanzaReading(self._doc, AsItIs(request)) for request in requests]


if NAME not in NAME_TO_PROCESSOR_CLASS:  # twice would make it run twice
    register_processor(NAME)(QuotesProcessor)
    stanza.Document.add_property(NAME, setter=lambda doc, quotes: setattr(doc, f"_{NAME}", quotes))

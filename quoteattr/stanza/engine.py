"""The engine: a Stanza pipeline that is asked where the rules are unsure."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import lru_cache

import stanza

from quoteattr.engines import Request
from quoteattr.stanza.carriers import Carrier
from quoteattr.stanza.models import PROCESSORS, Folder, pipeline_of
from quoteattr.stanza.readings import StanzaReading

_AT_ONCE = 100_000  # code points that go through the pipeline together: about 200 MB


class StanzaEngine:
    """Stanza as an engine: its names, and its subjects of cues.

    Args:
        models: a pipeline for Arabic, or a folder of models; by default the folder of ``QUOTEATTR_STANZA_DIR``, else Stanza's own. A pipeline needs
            ``tokenize`` and at least one of ``ner`` and ``depparse``, with what these need; it is used as it is, and not changed.
        alone: ask Stanza about every quote and the rules about none, to measure it.

    Raises:
        quoteattr.stanza.ModelsError: the models are missing or damaged.
        TypeError: ``models`` is neither a pipeline nor a path.
        ValueError: the pipeline lacks a processor, is for another language, or takes its text in words.
    """

    name = "stanza"

    def __init__(self, models: stanza.Pipeline | Folder | None = None, *, alone: bool = False) -> None:
        if models is not None and not isinstance(models, (stanza.Pipeline, str, os.PathLike)):
            raise TypeError(f"StanzaEngine takes a stanza.Pipeline or the folder of the models, not {type(models).__name__}")
        self._pipeline = models if isinstance(models, stanza.Pipeline) else pipeline_of(models)
        self._processors = [name for name in PROCESSORS if name in self._pipeline.processors]
        self.alone = alone
        _check(self._pipeline)

    def __repr__(self) -> str:
        return f"StanzaEngine({self._pipeline.dir!r}{', alone=True' if self.alone else ''}: {', '.join(self._processors)})"

    def read(self, requests: Sequence[Request]) -> list[StanzaReading]:
        """Read articles; long lists go through the pipeline in parts, so that memory stays bounded.

        Args:
            requests: the articles.

        Returns:
            A reading for each, in order.
        """
        return [reading for batch in _batches(requests) for reading in self._read(batch)]

    def _read(self, requests: list[Request]) -> list[StanzaReading]:
        carriers = [Carrier(request) for request in requests]
        full = [carrier.text for carrier in carriers if carrier.text.strip()]
        documents = iter(self._pipeline.bulk_process(full, processors=self._processors) if full else [])
        return [StanzaReading(next(documents) if carrier.text.strip() else stanza.Document([]), carrier) for carrier in carriers]


@lru_cache(maxsize=1)
def default_engine() -> StanzaEngine:
    """The engine that ``engine="stanza"`` means, made once in a process.

    Raises:
        quoteattr.stanza.ModelsError: the models are missing or damaged.
    """
    return StanzaEngine()


def _check(pipeline: stanza.Pipeline) -> None:
    if pipeline.lang != "ar":
        raise ValueError(f'the pipeline is for the language {pipeline.lang!r}: make one with stanza.Pipeline("ar", ...)')
    if "tokenize" not in pipeline.processors or not {"ner", "depparse"} & set(pipeline.processors):
        raise ValueError(f"the pipeline has only {', '.join(pipeline.processors)}: it needs tokenize, and ner or depparse or both")
    if pipeline.processors["tokenize"].config.get("pretokenized"):
        raise ValueError("the pipeline takes text that is cut into words already: make one without tokenize_pretokenized")


def _batches(requests: Sequence[Request]) -> Iterator[list[Request]]:
    batch: list[Request] = []
    size = 0
    for request in requests:
        if batch and size + len(request.text) > _AT_ONCE:
            yield batch
            batch, size = [], 0
        batch.append(request)
        size += len(request.text)
    if batch:
        yield batch

"""Stanza: an engine beside the rules, and a processor in Stanza's own pipeline.

``annotate(text, engine="stanza")`` or ``engine=StanzaEngine(...)`` asks Stanza where the rules are unsure. ``import quoteattr.stanza`` registers the
processor ``quotes``, so that ``stanza.Pipeline("ar", processors="tokenize,mwt,ner,quotes")`` gives ``doc.quotes``.

Needs ``pip install "quoteattr[stanza]"`` and models; ``docs/stanza.md`` says more. ``import quoteattr`` does not load this package.
"""

try:
    import stanza as _stanza  # noqa: F401
except ImportError as error:
    raise ImportError(f'quoteattr.stanza needs Stanza, which cannot be imported ({error}): pip install "quoteattr[stanza]"') from error

from quoteattr.stanza.engine import StanzaEngine, default_engine
from quoteattr.stanza.models import FOLDER_VARIABLE, ModelsError
from quoteattr.stanza.processor import QuotesProcessor

__all__ = ["FOLDER_VARIABLE", "ModelsError", "QuotesProcessor", "StanzaEngine", "default_engine"]

"""Where the Arabic models for the tests lie: the folder in ``QUOTEATTR_STANZA_DIR``, else ``shared/stanza_ar`` beside the checkout."""

import os
from pathlib import Path

import pytest

BESIDE = Path(__file__).parents[2] / "shared" / "stanza_ar"
NAMED = os.environ.get("QUOTEATTR_STANZA_DIR")
FOLDER = Path(NAMED) if NAMED else BESIDE

_WHY = "no Arabic models for Stanza: set QUOTEATTR_STANZA_DIR to a folder of them, as stanza.download('ar') makes it"
#: For what needs them.
needs_models = pytest.mark.skipif(not NAMED and not BESIDE.is_dir(), reason=_WHY)

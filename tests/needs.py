"""What some examples need beyond the library and its tests: whether it is there."""

import os
import shutil
from importlib.util import find_spec
from pathlib import Path

from stanza_models import FOLDER

#: How the modules that examples may need are installed.
EXTRAS = {"matplotlib": "plots", "jinja2": "report", "pandas": "frames", "pyspark": "spark", "stanza": "stanza"}
#: What is not to be had everywhere, and may be missing in CI too.
RARE = ("stanza",)
#: Where Stanza itself keeps models.
OWN = Path.home() / "stanza_resources" / "ar"


def lacking(need: str) -> str | None:
    """What keeps the examples that need a module from being run.

    Args:
        need: the module.

    Returns:
        What is not there and how it comes; None where all is.
    """
    if find_spec(need) is None:
        package = f"'quoteattr[{EXTRAS[need]}]'" if need in EXTRAS else need
        return f"{need} is not installed: pip install {package}"
    if need == "pyspark" and not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        return "Spark needs Java, which is not installed"
    if need == "stanza" and not (FOLDER / "ar").is_dir() and not OWN.is_dir():
        return "Stanza has no Arabic models here: set QUOTEATTR_STANZA_DIR to a folder of them"
    return None


def environment() -> dict[str, str]:
    """What leads the examples to what they need."""
    return {"QUOTEATTR_STANZA_DIR": str(FOLDER)} if (FOLDER / "ar").is_dir() else {}

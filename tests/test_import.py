"""What ``import quoteattr`` asks for, seen from a fresh interpreter; also of what is not installed here."""

import subprocess
import sys

import quoteattr

HEAVY = ("torch", "stanza", "pandas", "numpy", "pyspark", "IPython", "click", "rich", "matplotlib", "jinja2", "playwright")
WATCH = f"""
import sys

class Watch:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {HEAVY!r}:
            print(name)

sys.meta_path.insert(0, Watch())
"""


def asked_for(code: str) -> list[str]:
    """The heavy modules that some code tries to import."""
    finished = subprocess.run([sys.executable, "-c", WATCH + code], capture_output=True, text=True, check=True, encoding="utf-8")
    return finished.stdout.split()


def test_the_watch_sees_an_import_of_what_is_not_installed() -> None:
    assert asked_for("try:\n    import torch\nexcept ImportError:\n    pass")[0] == "torch"


def test_the_import_asks_for_nothing_heavy() -> None:
    assert asked_for("import quoteattr") == []


def test_the_first_quote_asks_for_nothing_heavy() -> None:
    assert asked_for("import quoteattr\nassert quoteattr.extract_quotes('قال الوزير: «نحن متفقون على كل شيء».')") == []


def test_public_names() -> None:
    assert set(quoteattr.__all__) >= {"annotate", "extract_quotes", "Article", "Quote", "Quotation", "Speaker", "Cue", "Mention", "Span"}
    assert all(getattr(quoteattr, name).__doc__ for name in quoteattr.__all__)

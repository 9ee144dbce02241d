"""How the manual is built: ``sphinx-build -n -W --keep-going docs docs/_build/html``. Needs ``quoteattr[docs]``."""

import os
import re
import sys
from importlib.util import find_spec
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util.logging import getLogger

import quoteattr

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE / "extensions"), str(HERE.parent / "tests")]

from needs import environment, lacking  # noqa: E402 - they lie in tests/

os.environ.update(environment())

project = "quoteattr"
author = "The quoteattr developers"
copyright = author  # noqa: A001 - the name that Sphinx asks for
version = release = quoteattr.__version__
exclude_patterns = ["_build", "extensions"]

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinxcontrib.autodoc_pydantic", "sphinx_click", "directives"]
smartquotes = False  # it would turn the straight marks of Arabic examples
toc_object_entries_show_parents = "hide"
html_theme = "furo"
html_title = "quoteattr"
html_static_path = ["static"]
html_css_files = ["page.css"]

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 300
nb_output_stderr = "remove"

autodoc_typehints_format = "short"
autodoc_mock_imports = [name for name in ("pyspark", "stanza") if find_spec(name) is None]
autodoc_pydantic_model_member_order = "bysource"
autodoc_pydantic_model_show_json = False
autodoc_pydantic_model_show_config_summary = False
autodoc_pydantic_model_show_field_summary = False
autodoc_pydantic_model_show_validator_summary = False
autodoc_pydantic_model_signature_prefix = "record"
autodoc_pydantic_model_hide_paramlist = True
autodoc_pydantic_model_show_validator_members = False
autodoc_pydantic_field_list_validators = False
autodoc_pydantic_field_doc_policy = "description"
autodoc_pydantic_field_signature_prefix = "field"
autodoc_pydantic_field_show_constraints = False
autodoc_pydantic_field_show_alias = False
# Nothing is looked up on a network: what others document has no link.
nitpick_ignore_regex = [
    (r"py:.*", r"(collections|pandas|pyarrow|pathlib|os|matplotlib|pyspark|stanza)\..*"),
    (r"py:class", r"Damage|Folder|quoteattr\.engines\.Engine"),
]


def _without_links_outside(app: Sphinx, docname: str, source: list[str]) -> None:
    """Files of the checkout that are no pages of the manual are named there, not linked."""
    source[0] = re.sub(r"\[([^\]]+)\]\(\.\./[^)]*\)", r"\1", source[0])


def _without_what_is_not_there(app: Sphinx, docname: str, source: list[str]) -> None:
    """Cells of a notebook that need what is not installed are shown and not run."""

    def cell(head: re.Match[str]) -> str:
        reason = lacking(head[1])
        if reason:
            getLogger(__name__).info("%s: a cell is not run, %s", docname, reason)
        return head[2] + (":tags: [skip-execution]\n" if reason else "")

    source[0] = re.sub(r"<!-- needs: (\w+) -->\n(```{code-cell} python\n)", cell, source[0])


def _with_stars(app: Sphinx, context: object, lines: list[str]) -> None:
    """A star in the help of a command is a star."""
    lines[:] = [line.replace("*", r"\*") for line in lines]


def _in_its_direction(app: Sphinx, pagename: str, templatename: str, context: dict[str, object], doctree: object) -> None:
    """A page whose head says ``dir: rtl`` is read from right to left."""
    meta = context.get("meta") or {}
    if isinstance(meta, dict) and meta.get("dir"):
        context["body"] = f'<div lang="{meta["lang"]}" dir="{meta["dir"]}">{context["body"]}</div>'


def setup(app: Sphinx) -> None:
    """Make them known to Sphinx."""
    app.connect("source-read", _without_links_outside)
    app.connect("source-read", _without_what_is_not_there)
    app.connect("sphinx-click-process-description", _with_stars)
    app.connect("html-page-context", _in_its_direction)

"""The file of the report: page, style, script, articles and index in one, which fetches nothing and runs nothing but its own script."""

import os
from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from quoteattr import display
from quoteattr.records import Article
from quoteattr.report.index import Index

try:
    import jinja2
except ImportError as error:
    raise ImportError("quoteattr.report needs Jinja2: pip install 'quoteattr[report]'") from error


def write_report(articles: Iterable[tuple[str, Article]], path: str | os.PathLike[str]) -> None:
    """Write a report: an index of the speakers with their quotes, each linked to its place in its article, with filters and shares of voice.

    The articles are written as they come; of each only the index stays in memory. The file appears whole or not at all.

    Args:
        articles: what each article is called, and what ``annotate`` returns for it.
        path: the HTML file, which is replaced where there is one.

    Raises:
        OSError: the file cannot be written.
    """
    path = Path(path)
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with draft.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(_pieces(articles))
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _pieces(articles: Iterable[tuple[str, Article]]) -> Iterator[str]:
    index = Index()
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined)
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    style, script = display.STYLE + _resource("page.css"), _resource("page.js")
    return environment.from_string(_resource("page.html")).generate(
        policy=_policy(style, script), style=style, script=script, articles=_shown(articles, index), index=index
    )


def _shown(articles: Iterable[tuple[str, Article]], index: Index) -> Iterator[str]:
    for name, article in articles:
        index.add(name, article)
        yield display.article_html(article, style=False)


def _policy(style: str, script: str) -> str:
    """Nothing is fetched, and nothing counts as script or style but the two that are named by their hashes."""

    def source(text: str) -> str:
        return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"

    nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    return f"{nothing}; script-src {source(script)}; style-src {source(style)}"


def _resource(name: str) -> str:
    return (files("quoteattr.report") / "templates" / name).read_text(encoding="utf-8")

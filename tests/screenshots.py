"""The pictures in docs/images: ``python tests/screenshots.py`` takes them anew. Needs chromium and fonts-noto-core of Debian."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from browser import chromium
from playwright.sync_api import Browser

from quoteattr import annotate
from quoteattr.display import article_html
from quoteattr.frames import quotes_frame
from quoteattr.plots import plot_speakers
from quoteattr.report import write_report

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "images"
FONT = "Noto Naskh Arabic"
_PAGE = """<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<style>body{{margin:1em .5em;font:16px '{font}'}}</style>{view}"""


def take(browser: Browser, page: Path, name: str, scheme: str = "light", size: tuple[int, int] = (900, 1240), act: str = "") -> None:
    """Take a picture of a page as it opens.

    Args:
        browser: the browser.
        page: the HTML file.
        name: of the picture, without its ending.
        scheme: ``"light"`` or ``"dark"``.
        size: width and height in pixels.
        act: an element to click first.
    """
    opened = browser.new_page(color_scheme=scheme, viewport={"width": size[0], "height": size[1]})
    opened.goto(page.as_uri())
    if act:
        opened.locator(act).click()
    opened.screenshot(path=IMAGES / f"{name}.png")
    opened.close()


def main() -> None:
    """Take all pictures."""
    if not shutil.which("fc-list") or FONT not in subprocess.run(["fc-list", ":", "family"], capture_output=True, text=True, check=True).stdout:
        sys.exit(f"the pictures are taken with {FONT}: apt-get install fonts-noto-core fontconfig")
    IMAGES.mkdir(exist_ok=True)
    seed = annotate(next((ROOT / "seeds").glob("*.txt")).read_text(encoding="utf-8"))
    corpus = [json.loads(line) for line in (ROOT / "tests" / "gold" / "corpus.jsonl").read_text(encoding="utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        article, report = Path(folder) / "article.html", Path(folder) / "report.html"
        article.write_text(_PAGE.format(font=FONT, view=article_html(seed)), encoding="utf-8")
        write_report(((one["id"], annotate(one["text"])) for one in corpus), report)
        for scheme in ("light", "dark"):
            take(browser, article, f"article-{scheme}", scheme)
        plot_speakers(quotes_frame([seed])).figure.savefig(IMAGES / "speakers.png")
        take(browser, report, "report", size=(1100, 800))
        take(browser, report, "report-article", size=(1100, 700), act="#quotes a >> nth=0")


if __name__ == "__main__":
    main()

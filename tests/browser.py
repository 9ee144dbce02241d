"""The browser in which the views are looked at, for the tests and for the screenshots: Debian's Chromium, driven by Playwright."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

expect.set_options(timeout=30_000)  # as long as everything else may take: a busy machine is no fault of the page

# Without a sandbox, since it runs as root in containers, and without anything that calls home.
_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class NoBrowser(Exception):
    """There is no Chromium."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the browser, headless, and end it.

    Raises:
        NoBrowser: it is not installed.
    """
    path = shutil.which("chromium")
    if path is None:
        raise NoBrowser("there is no chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=_ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


class Visit:
    """Opens files, and notes whatever their pages say, ask for or open of their own accord."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.trouble: list[str] = []

    def __call__(self, path: Path, **settings: Any) -> Page:
        context = self.browser.new_context(**settings)
        page = context.new_page()
        context.on("page", lambda popup: self.trouble.append(f"opened {popup.url}"))
        page.on("console", lambda message: self.trouble.append(f"said {message.text}"))
        page.on("pageerror", lambda error: self.trouble.append(f"raised {error}"))
        page.on("request", lambda request: request.url.partition("#")[0] == path.as_uri() or self.trouble.append(f"asked for {request.url}"))
        page.on("dialog", lambda dialog: (self.trouble.append(f"showed {dialog.message}"), dialog.dismiss()))
        page.goto(path.as_uri())
        return page


def left(page: Page, words: str, within: str = "body") -> float:
    """How far to the right words begin, found in one piece of text."""
    return float(
        page.evaluate(
            """([words, within]) => {
                const walker = document.createTreeWalker(document.querySelector(within), NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                    const at = walker.currentNode.data.indexOf(words);
                    if (at < 0) continue;
                    const range = document.createRange();
                    range.setStart(walker.currentNode, at);
                    range.setEnd(walker.currentNode, at + words.length);
                    return range.getBoundingClientRect().left;
                }
                throw new Error(`no ${words}`);
            }""",
            [words, within],
        )
    )


def colour(found: Locator, name: str, pseudo: str | None = None) -> tuple[float, float, float, float]:
    numbers = re.findall(r"[\d.]+", css(found, name, pseudo))
    return (*(float(one) for one in numbers[:3]), float(numbers[3]) if len(numbers) > 3 else 1.0)  # type: ignore[return-value]


def css(found: Locator, name: str, pseudo: str | None = None) -> str:
    return str(found.evaluate("(node, [name, pseudo]) => getComputedStyle(node, pseudo).getPropertyValue(name)", [name, pseudo]))


def texts(found: Locator) -> list[str]:
    return [text.strip() for text in found.all_inner_texts()]


def luminance(red: float, green: float, blue: float) -> float:
    parts = [part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in (red, green, blue)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(ink: tuple[float, ...], ground: tuple[float, ...]) -> float:
    light, dark = sorted((luminance(*ink[:3]), luminance(*ground[:3])), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def over(tint: tuple[float, ...], ground: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(tint[3] * one + (1 - tint[3]) * other for one, other in zip(tint[:3], ground[:3], strict=True))

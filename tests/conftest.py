"""Settings that all tests share."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("fast", deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("fast"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "fast")

if TYPE_CHECKING:
    from browser import Visit
    from playwright.sync_api import Browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, for one module: its driver keeps an event loop running, in which other tests could not start theirs."""
    from browser import NoBrowser, chromium

    try:
        with chromium() as started:
            yield started
    except NoBrowser as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(error))


@pytest.fixture
def watched(browser: Browser) -> Iterator[Visit]:
    """Opens files in the browser, and notes what their pages say, ask for or open."""
    from browser import Visit

    visit = Visit(browser)
    yield visit
    for context in browser.contexts:
        context.close()


@pytest.fixture
def visit(watched: Visit) -> Iterator[Visit]:
    """As ``watched``, for pages that must not say, ask for or open anything."""
    yield watched
    assert watched.trouble == []

"""The pictures of the documentation: none is missing, none is left over, none is large."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
PICTURES = {path.resolve() for path in (ROOT / "docs" / "images").iterdir()}


def test_every_picture_is_shown_and_every_picture_shown_is_there() -> None:
    shown = {(page.parent / name).resolve() for page in PAGES for name in re.findall(r"!\[[^]]+\]\(([^)]+\.png)\)", page.read_text(encoding="utf-8"))}
    assert shown == PICTURES


def test_pictures_are_small() -> None:
    assert PICTURES
    assert [path.name for path in PICTURES if path.stat().st_size > 200_000] == []

"""The picture of the rooms in docs/design.md: every file has a room, and no way leads in a circle."""

from pathlib import Path

import house
import pytest


def test_every_file_lies_in_a_room_that_imports_only_from_rooms_above_it() -> None:
    rooms = house.edges(house.imports())
    level = house.levels(rooms)
    assert all(level[above] < level[name] for name, imported in rooms.items() for above in imported)


def test_every_room_has_its_files() -> None:
    modules = house.imports()
    assert [name for inside in house.ROOMS.values() for name in inside if name not in modules] == []


def test_the_picture_names_the_rooms_and_draws_the_ways() -> None:
    rooms = house.drawn(house.edges(house.imports()))
    picture = house.picture(rooms)
    assert [name for name in rooms if f">{name}</text>" not in picture] == []
    assert picture.count('class="way"') == len(list(house.reduced(rooms)))


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "quoteattr"
    (folder / "lexicon").mkdir(parents=True)
    (folder / "__init__.py").write_text("from quoteattr.speech import judge\n", encoding="utf-8")
    (folder / "lexicon" / "__init__.py").write_text("import json\n", encoding="utf-8")
    (folder / "tokens.py").write_text("def late():\n    from quoteattr.speech import judge\n", encoding="utf-8")
    (folder / "speech.py").write_text("from quoteattr import tokens\nfrom quoteattr.lexicon import Lexicon\n", encoding="utf-8")
    return folder


def test_only_what_is_imported_with_the_module_counts(package: Path) -> None:
    assert house.imports(package) == {"__init__": {"speech"}, "lexicon": set(), "tokens": set(), "speech": {"tokens", "lexicon"}}


def test_a_file_without_a_room_is_named(package: Path) -> None:
    (package / "attic.py").write_text("from quoteattr.tokens import late\n", encoding="utf-8")
    with pytest.raises(ValueError, match="attic lie in no room"):
        house.edges(house.imports(package))


def test_a_circle_is_named() -> None:
    with pytest.raises(ValueError, match="in a circle: marks, tokens"):
        house.levels({"tokens": {"marks"}, "marks": {"tokens"}, "page": set()})


def test_a_way_by_others_is_left_out() -> None:
    assert list(house.reduced({"tokens": set(), "page": {"tokens"}, "speech": {"page", "tokens"}})) == [("tokens", "page"), ("page", "speech")]

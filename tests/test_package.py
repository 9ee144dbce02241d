from importlib.resources import files
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "quoteattr"


def test_the_installed_package_carries_the_lexicon_and_its_types() -> None:
    """Where the package is installed and not run from the checkout, this looks into the wheel."""
    data = {path.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("*") if path.suffix in {".toml", ".txt", ".typed"}}
    assert {"py.typed", "lexicon/verbs.txt", "lexicon/cues.toml"} <= data
    assert [name for name in data if not files("quoteattr").joinpath(name).is_file()] == []

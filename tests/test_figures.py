"""The script that writes the figures down: what it writes, what it refuses, and that it leaves the files alone when it fails."""

import json
import re
import subprocess
import sys
from pathlib import Path

import figures
import pytest
from figures import EXTRACTORS, LIBRARY, PLOT, ROOT, Refused, accuracy, cell, filled, main, measured, reliability, renew, replace_all
from small_gold import ARTICLES, SMALL, extract

from quoteattr.evaluation import Figure

README = "# Before\n\n<!-- accuracy -->\nstale\n<!-- /accuracy -->\nafter, by hand\n"
MATPLOTLIB = figures._matplotlib
CARD = "# Before\n\n<!-- figures -->\n<!-- /figures -->\n"


@pytest.fixture(autouse=True)
def known_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library answers from ``small_gold.py``."""
    monkeypatch.setitem(EXTRACTORS, LIBRARY, extract)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout as the script needs it, in which nothing is drawn, so that matplotlib is not needed."""
    monkeypatch.setattr(figures, "_matplotlib", lambda: None)
    monkeypatch.setattr(figures, "reliability", lambda results: f"<svg>{', '.join(results)}</svg>\n")
    (tmp_path / "docs").mkdir()
    (tmp_path / "README.md").write_text(README, encoding="utf-8")
    (tmp_path / "docs/model-card.md").write_text(CARD, encoding="utf-8")
    (tmp_path / PLOT).write_text("<svg>old</svg>\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gold") / "small.jsonl"
    path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in SMALL), encoding="utf-8")
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def rows(section: str) -> dict[str, list[str]]:
    """The cells of each row by its first one."""
    lines = [line.strip("| ").split(" | ") for line in section.splitlines() if line.startswith("| ")]
    return {first: rest for first, *rest in lines}


def test_the_readme_gets_its_table_and_keeps_the_rest(folder: Path, small: Path) -> None:
    renew([f"small={small}"], folder)
    readme = (folder / "README.md").read_text(encoding="utf-8")
    assert readme.startswith("# Before\n\n<!-- accuracy -->\n| figure | small: quoteattr | small: afternoon script | small: four words and more |\n")
    assert readme.endswith("<!-- /accuracy -->\nafter, by hand\n")
    assert "stale" not in readme
    table = rows(readme)
    assert list(table)[2:] == list(figures.MAIN)
    assert re.fullmatch(r"0\.706 \[0\.\d{3}, [01]\.\d{3}\] n=9", table["detection F1"][0])  # 2 · 6 of 8 + 9, by hand in test_evaluation.py
    assert table["speaker acc"][0].startswith("0.600 ") and table["speaker acc"][0].endswith(" n=5")
    assert table["full name"][2] == "–"  # nobody is named where only words are counted
    assert "- small: 3 articles, 9 quotes in the gold; returned: quoteattr 8," in readme


def test_the_card_gets_every_table(folder: Path, small: Path) -> None:
    renew([f"one={small}", f"two={small}"], folder)
    card = (folder / "docs/model-card.md").read_text(encoding="utf-8")
    assert re.findall("^### (.*)", card, re.MULTILINE) == [
        "All figures",
        "By kind",
        "By the place of the cue",
        "By the style of the marks",
        "What is kept at a confidence",
        "How far confidence lies from the share that is right",
    ]
    table = rows(card)
    evaluation = measured({"one": ARTICLES})["one"][LIBRARY]
    assert set(evaluation.figures) | {"≥ 0.00", "≥ 0.95", "direct", "before", "guillemets"} <= set(table)
    assert "| mixed | detection P |" in card and "| none | speaker acc |" in card
    assert table["≥ 0.00"][1] == table["≥ 0.00"][3] and "n=8" in table["≥ 0.00"][1]
    assert {len(row) for name, row in table.items() if name in figures.MAIN} == {6}


def test_a_label_that_one_gold_lacks_has_no_figure_there(folder: Path, small: Path, tmp_path: Path) -> None:
    water = tmp_path / "water.jsonl"
    water.write_text(json.dumps(SMALL[0], ensure_ascii=False), encoding="utf-8")
    renew([f"small={small}", f"water={water}"], folder)
    card = (folder / "docs/model-card.md").read_text(encoding="utf-8")
    [straight] = re.findall(r"^\| straight \| detection R \| (.*) \|$", card, re.MULTILINE)
    assert straight.endswith(" | –")


def test_the_plot_is_written_and_a_second_run_changes_nothing(folder: Path, small: Path) -> None:
    written = renew([f"small={small}"], folder)
    assert written == [folder / "README.md", folder / "docs/model-card.md", folder / PLOT]
    assert (folder / PLOT).read_text(encoding="utf-8") == "<svg>small</svg>\n"
    before = contents(folder)
    renew([f"small={small}"], folder)
    assert contents(folder) == before


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "give one or more as NAME=PATH"),
        (["{}"], "is not NAME=PATH"),
        (["={}"], "is not NAME=PATH"),
        (["small="], "is not NAME=PATH"),
        (["a|b={}"], "is not NAME=PATH"),
        (["small={}", "small={}"], "two golds are named 'small'"),
        (["small=nowhere/gold.jsonl"], "cannot be read from nowhere/gold.jsonl: .*correct the path"),
        (["small=."], "cannot be read from"),
        (["small=broken.jsonl"], "malformed, mend it as docs/gold.md says: .*line 1"),
        (["small=empty.jsonl"], "holds no article"),
    ],
)
def test_arguments_and_golds_are_refused(
    arguments: list[str], complaint: str, folder: Path, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("broken.jsonl").write_text("{}\n", encoding="utf-8")
    Path("empty.jsonl").touch()
    before = contents(folder)
    with pytest.raises(Refused, match=complaint):
        renew([one.format(small) for one in arguments], folder)
    assert contents(folder) == before


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("README.md", "# Before\n", "README.md: put <!-- accuracy --> and <!-- /accuracy --> there once"),
        ("README.md", README + README, "there once"),
        ("README.md", "<!-- /accuracy -->\n<!-- accuracy -->\n", "there once"),
        ("docs/model-card.md", "<!-- figures -->\n", "docs/model-card.md: put <!-- figures -->"),
        ("docs/model-card.md", None, "docs/model-card.md cannot be read: .*--folder must be"),
        ("README.md", "\udcff", "README.md is not UTF-8"),
    ],
)
def test_documents_are_refused_before_anything_is_measured(
    name: str, text: str | None, complaint: str, folder: Path, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if text is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(text.encode("utf-8", "surrogateescape"))
    monkeypatch.setattr(figures, "measured", lambda golds: pytest.fail("measured in vain"))
    before = contents(folder)
    with pytest.raises(Refused, match=complaint):
        renew([f"small={small}"], folder)
    assert contents(folder) == before


def test_without_matplotlib_the_message_says_how_to_get_it(folder: Path, small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "_matplotlib", MATPLOTLIB)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    before = contents(folder)
    with pytest.raises(Refused, match=re.escape("pip install 'quoteattr[plots]'")):
        renew([f"small={small}"], folder)
    assert contents(folder) == before


def test_an_extractor_that_fails_leaves_the_files_alone(folder: Path, small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(EXTRACTORS, LIBRARY, {}.__getitem__)
    before = contents(folder)
    with pytest.raises(KeyError):
        renew([f"small={small}"], folder)
    assert contents(folder) == before


def test_a_file_that_cannot_be_replaced_leaves_the_others_alone(folder: Path, small: Path) -> None:
    (folder / PLOT).unlink()
    (folder / PLOT).mkdir()  # the last of the three
    before = contents(folder)
    with pytest.raises(Refused, match=r"reliability\.svg cannot be written: .*nothing was changed"):
        renew([f"small={small}"], folder)
    assert contents(folder) == before


@pytest.mark.parametrize("error", [OSError(28, "No space left on device", "two"), KeyboardInterrupt()])
def test_a_failure_half_way_is_taken_back(error: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    two.write_text("old", encoding="utf-8")
    replace = Path.replace

    def failing(path: Path, target: Path) -> Path:
        if target == two:
            raise error
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(Refused if isinstance(error, OSError) else KeyboardInterrupt):
        replace_all({one: "new", two: "new"})
    assert contents(tmp_path) == {"two": b"old"}


def test_only_what_stands_between_the_markers_is_replaced() -> None:
    assert filled("a\n<!-- m -->\nb\n<!-- /m -->\nc \\1", "m", "\\g<1>\n") == "a\n<!-- m -->\n\\g<1>\n<!-- /m -->\nc \\1"


@pytest.mark.parametrize(
    ("figure", "full", "written"),
    [
        (Figure(value=0.5, low=0.25, high=1.0, n=4), True, "0.500 [0.250, 1.000] n=4"),
        (Figure(value=0.5, low=0.25, high=1.0, n=4), False, "0.500"),
        (Figure(value=0.5, n=4), True, "0.500 n=4"),
        (Figure(value=None, n=0), True, "–"),
        (None, False, "–"),
    ],
)
def test_cells(figure: Figure | None, full: bool, written: str) -> None:
    assert cell(figure, full) == written


def test_the_baselines_stand_beside_the_library() -> None:
    results = measured({"small": ARTICLES})
    assert list(results["small"]) == ["quoteattr", "afternoon script", "four words and more"]
    assert results["small"]["four words and more"].returned == 2  # the two spans of four words
    assert rows(accuracy(results))["attribution F1"][2] == "0.000"


def test_the_plot_shows_every_gold_and_is_the_same_each_time() -> None:
    pytest.importorskip("matplotlib")
    results = measured({"small": ARTICLES, "other": ARTICLES[:2]})
    drawing = reliability(results)
    assert "small, n=8" in drawing and "other, n=8" in drawing
    assert drawing == reliability(results)


def test_the_command_line(folder: Path, small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([f"small={small}", "--folder", str(folder)])
    assert capsys.readouterr().out.splitlines() == [f"wrote {folder / name}" for name in ("README.md", "docs/model-card.md", PLOT)]
    with pytest.raises(SystemExit, match=r"^figures\.py: 'small' is not NAME=PATH"):
        main(["small", "--folder", str(folder)])


def test_it_runs_as_a_script() -> None:
    done = subprocess.run([sys.executable, ROOT / "tests/figures.py"], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("figures.py: no gold: give one or more as NAME=PATH")


def test_the_card_holds_its_markers_and_its_plot() -> None:
    card = (ROOT / "docs/model-card.md").read_text(encoding="utf-8")
    assert filled(card, "figures", "") != card
    assert f"({PLOT.name})" in card and (ROOT / PLOT).is_file()

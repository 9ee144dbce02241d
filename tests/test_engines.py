"""What ``engine=`` takes, with or without Stanza and its models."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from quoteattr import annotate, annotate_many, extract_many, extract_quotes
from quoteattr.cli import main
from quoteattr.stanza import ModelsError, QuotesProcessor, StanzaEngine
from quoteattr.stanza.processor import _Parsed

TEXT = "قال الوزير: «نحن متفقون على كل شيء»."
CALLS = pytest.mark.parametrize("call", [annotate, extract_quotes])


@CALLS
def test_an_unknown_engine_is_told_the_known_one(call: Callable[..., object]) -> None:
    with pytest.raises(ValueError, match="'stanza'"):
        call(TEXT, engine="spacy")


@CALLS
@pytest.mark.parametrize("wrong", [5, object(), StanzaEngine, ["stanza"]], ids=repr)
def test_what_is_no_engine(call: Callable[..., object], wrong: Any) -> None:
    with pytest.raises(TypeError, match="StanzaEngine"):
        call(TEXT, engine=wrong)


@pytest.mark.parametrize("call", [annotate_many, extract_many])
def test_the_streams_refuse_at_the_call(call: Callable[..., object]) -> None:
    with pytest.raises(ValueError, match="'stanza'"):
        call([TEXT], engine="spacy")
    with pytest.raises(ValueError, match="workers= stays 1"):
        call([TEXT], engine=_Parsed(None), workers=2)


def without_stanza(code: str) -> str:
    """The last line of what a program says on standard error, where Stanza is not installed."""
    program = f"import sys\nsys.modules['stanza'] = None\n{code}"
    finished = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, encoding="utf-8", env={"PYTHONIOENCODING": "utf-8"})
    assert finished.returncode == 1
    return finished.stderr.strip().splitlines()[-1]


@pytest.mark.parametrize(
    "code",
    [
        "import quoteattr.stanza",
        "from quoteattr import annotate\nannotate('', engine='stanza')",
        "from quoteattr import annotate_many\nannotate_many([], engine='stanza')",
        "from quoteattr.cli import main\nmain(['extract', '--engine', 'stanza', '-'])",
    ],
    ids=["import", "annotate", "annotate_many", "command"],
)
def test_without_stanza_one_line_says_how_to_get_it(code: str) -> None:
    assert without_stanza(code).endswith('pip install "quoteattr[stanza]"')


def test_a_folder_without_an_engine() -> None:
    finished = CliRunner().invoke(main, ["extract", "--stanza-dir", "models"])
    assert (finished.exit_code, "goes with --engine stanza" in finished.output) == (2, True)


def test_a_folder_without_models_names_itself_and_what_mends_it(tmp_path: Path) -> None:
    with pytest.raises(ModelsError, match=r'stanza\.download\("ar", model_dir=') as raised:
        StanzaEngine(tmp_path / "nowhere")
    assert str(tmp_path / "nowhere") in str(raised.value)


def test_a_damaged_list_of_models(tmp_path: Path) -> None:
    (tmp_path / "resources.json").write_text("{", encoding="utf-8")
    with pytest.raises(ModelsError, match=r"stanza\.download"):
        StanzaEngine(tmp_path)


def test_models_that_are_not_there_end_the_command_with_one_line(tmp_path: Path) -> None:
    finished = CliRunner().invoke(main, ["extract", "--engine", "stanza", "--stanza-dir", str(tmp_path)], input=TEXT)
    assert finished.exit_code == 1
    assert finished.output.startswith("Error: Stanza's Arabic models cannot be loaded") and finished.output.count("\n") == 1


def test_the_processor_is_registered_once() -> None:
    code = """
import sys
import quoteattr.stanza
for name in [name for name in sys.modules if name.startswith("quoteattr.stanza")]:
    del sys.modules[name]
import quoteattr.stanza
from stanza.pipeline.registry import PIPELINE_NAMES
print(PIPELINE_NAMES.count("quotes"), PIPELINE_NAMES[-1])
"""
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert finished.stdout.split() == ["1", "quotes"]


def test_the_processor_says_what_it_needs() -> None:
    assert {"quotes"} == QuotesProcessor.PROVIDES_DEFAULT
    assert {"tokenize"} == QuotesProcessor.REQUIRES_DEFAULT

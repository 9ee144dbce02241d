import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from command import MAYOR, MINISTER, extract, records
from rich.cells import cell_len

from quoteattr import __version__, extract_quotes
from quoteattr.cli import main


@pytest.fixture
def minister(tmp_path: Path) -> Path:
    path = tmp_path / "وزير.txt"
    path.write_bytes(MINISTER.encode())
    return path


@pytest.fixture
def mayor(tmp_path: Path) -> Path:
    path = tmp_path / "mayor.txt"
    path.write_bytes(MAYOR.encode())
    return path


def test_one_line_holds_the_file_and_then_the_fields_of_the_quote(minister: Path) -> None:
    result = extract(minister)
    [quote] = extract_quotes(MINISTER)
    [record] = records(result)
    assert record == {"file": str(minister), **quote.model_dump(mode="json")}
    assert list(record)[:4] == ["file", "start", "end", "text"]
    assert "سنفتح الجسر" in result.stdout  # Arabic as it is, no \u escapes
    assert (result.exit_code, result.stderr) == (0, "")


def test_files_are_read_in_the_order_given(minister: Path, mayor: Path) -> None:
    assert [record["file"] for record in records(extract(mayor, minister))] == [str(mayor), str(minister)]


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_standard_input(arguments: tuple[str, ...]) -> None:
    result = extract(*arguments, stdin=MINISTER.encode())
    assert [record["file"] for record in records(result)] == ["-"]
    assert result.exit_code == 0


def test_standard_input_among_files(minister: Path) -> None:
    assert [record["file"] for record in records(extract(minister, "-", stdin=MAYOR.encode()))] == [str(minister), "-"]


def test_a_text_without_quotes_prints_nothing() -> None:
    result = extract(stdin="زار الوفد مدينة الموصل أمس.".encode())
    assert (result.stdout, result.stderr, result.exit_code) == ("", "", 0)


def test_marks_narrow_the_styles() -> None:
    text = f"{MINISTER}\n\n{MAYOR}".encode()

    def quoted(*arguments: str) -> list[str]:
        return [record["text"][:6] for record in records(extract(*arguments, stdin=text))]

    assert quoted() == ["سنفتح ", "لن نغل"]
    assert quoted("--marks", "straight") == ["لن نغل"]
    assert quoted("--marks", "guillemets", "--marks", "curly") == ["سنفتح "]


def test_unknown_marks_are_misuse() -> None:
    result = extract("--marks", "round", stdin=MINISTER.encode())
    assert result.exit_code == 2
    assert "'guillemets', 'curly', 'straight'" in result.stderr


def unreadable(folder: Path, what: str) -> Path:
    path = folder / what
    if what == "folder":
        path.mkdir()
    elif what == "windows-1256":
        path.write_bytes(MINISTER.encode("windows-1256", errors="replace"))
    elif what == "utf-16":
        path.write_bytes(MINISTER.encode("utf-16"))
    return path


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ("missing", os.strerror(2)),
        ("folder", "a directory without .txt, .jsonl, .csv or .parquet files"),
        ("windows-1256", "not UTF-8: byte 0xde at offset 0; convert the file to UTF-8 first"),
        ("utf-16", "not UTF-8: byte 0xff at offset 0; convert the file to UTF-8 first"),
    ],
)
@pytest.mark.parametrize("table", [(), ("--table",)])
def test_an_unreadable_file_is_reported_and_the_others_are_done(
    tmp_path: Path, minister: Path, mayor: Path, what: str, reason: str, table: tuple[str, ...]
) -> None:
    bad = unreadable(tmp_path, what)
    result = extract(*table, minister, bad, mayor)
    [line] = result.stderr.splitlines()
    assert line.startswith(f"quoteattr: {bad}: ")
    assert reason in line
    assert result.exit_code == 1
    assert "سنفتح" in result.stdout
    assert "المكتبة" in result.stdout


def test_standard_input_that_is_not_utf8_is_reported() -> None:
    result = extract(stdin=b"\xc7\xe1")
    assert result.stderr.startswith("quoteattr: -: not UTF-8: ")
    assert result.exit_code == 1


def test_a_line_break_in_a_name_stays_off_standard_error() -> None:
    assert len(extract("no\nsuch\x1b[2J.txt").stderr.splitlines()) == 1


def test_a_byte_order_mark_is_not_counted() -> None:
    [plain], [marked] = records(extract(stdin=MINISTER.encode())), records(extract(stdin=MINISTER.encode("utf-8-sig")))
    assert marked == plain


def test_offsets_count_line_ends_as_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "crlf.txt"
    path.write_bytes(f"الجسر\r\n\r\n{MINISTER}".encode())
    [record] = records(extract(path))
    text = path.read_bytes().decode()
    assert text[record["start"] : record["end"]] == record["text"] == "سنفتح الجسر الجديد أمام الناس غداً"


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("│┃").replace("┃", "│").split("│")]


def test_table(minister: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(minister.parent)
    _, head, _, row, _ = extract("--table", minister.name, columns=200).stdout.splitlines()
    [quote] = extract_quotes(MINISTER)
    assert quote.speaker and quote.cue
    assert cells(head) == ["file", "speaker", "role", "cue", "kind", "quote", "confidence"]
    assert cells(row) == ["وزير.txt", quote.speaker.name, quote.speaker.role, quote.cue.text, "direct", quote.text, f"{quote.confidence:.2f}"]


def test_a_narrow_table_wraps_and_loses_no_word() -> None:
    lines = extract("--table", stdin=MINISTER.encode(), columns=20).stdout.splitlines()
    assert max(map(cell_len, lines)) == 80
    rows = [cells(line) for line in lines if line.startswith("│")]
    assert " ".join(row[5] for row in rows if row[5]) == "سنفتح الجسر الجديد أمام الناس غداً"


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        ("نريد [bold]هذا[/bold] الحل الآن", "نريد [bold]هذا[/bold] الحل الآن"),
        ("نريد \x1b[2Jهذا\u202e الحل\tالآن", "نريد [2Jهذا الحل الآن"),
        ("نريدُ هذا الحلَّ الآنَ", "نريدُ هذا الحلَّ الآنَ"),
    ],
)
def test_a_table_shows_the_text_and_obeys_nothing_in_it(inside: str, shown: str) -> None:
    row = extract("--table", stdin=f"قال الوزير: «{inside}».".encode(), columns=200).stdout.splitlines()[3]
    assert cells(row)[5] == shown


def test_on_a_terminal_the_columns_keep_their_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _: True, raising=False)
    row = extract("--table", stdin=MINISTER.encode(), columns=200).stdout.splitlines()[3]
    assert row.count("\u200e│\u200e") == row.count("│") == 8


def test_version() -> None:
    assert CliRunner().invoke(main, ["--version"]).output == f"quoteattr, version {__version__}\n"


def test_the_package_runs_as_a_module(minister: Path) -> None:
    # The C locale would make standard output ASCII: the lines are UTF-8 all the same.
    environment = {**os.environ, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    done = subprocess.run([sys.executable, "-m", "quoteattr", "extract", minister], capture_output=True, check=True, env=environment)
    assert done.stdout.decode("utf-8") == extract(minister).stdout
    assert done.stderr == b""


@pytest.mark.parametrize("table", [(), ("--table",)])
def test_a_reader_who_has_gone_is_no_error(table: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "quoteattr", "extract", *table]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdin and process.stdout and process.stderr
    process.stdout.close()
    process.stdin.write(MINISTER.encode())
    process.stdin.close()
    assert process.stderr.read() == b""
    process.wait()

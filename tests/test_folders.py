"""``quoteattr extract`` on folders, patterns and files of many articles, and the formats that it writes."""

import csv
import gzip
import io
import json
import sys
import tracemalloc
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.csv
import pyarrow.parquet
import pytest
from click.testing import CliRunner
from command import MAYOR, MINISTER, extract, records
from hypothesis import given
from hypothesis import strategies as st

from quoteattr import extract_quotes
from quoteattr.cli import main
from quoteattr.frames import quotes_schema, quotes_table
from quoteattr.sources import Fields, Sources

QUIET = "زار الوفد مدينة الموصل أمس."
Row = dict[str, Any]


def lines(rows: Iterable[Row]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode("utf-8", "backslashreplace")


def comma_separated(rows: list[Row]) -> bytes:
    written = io.StringIO(newline="")
    writer = csv.DictWriter(written, rows[0])
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue().encode()


def parquet(rows: list[Row]) -> bytes:
    written = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), written)
    return written.getvalue()


FORMATS: dict[str, Callable[[list[Row]], bytes]] = {
    "n.jsonl": lines,
    "n.csv": comma_separated,
    "n.parquet": parquet,
    "n.jsonl.gz": lambda rows: gzip.compress(lines(rows)),
    "N.CSV.GZ": lambda rows: gzip.compress(comma_separated(rows)),
}
EACH = pytest.mark.parametrize("name", FORMATS)


def write(folder: Path, files: dict[str, str | bytes]) -> None:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


# What is read


def test_a_folder_is_read_by_name_with_the_folders_in_it(here: Path) -> None:
    write(here, {f"news/{name}": MINISTER for name in ("b.txt", "a.txt", "2015/c.TXT", "2015/05/d.txt.gz.txt", ".git/e.txt", ".f.txt", "g.html")})
    result = extract("news")
    assert [record["file"] for record in records(result)] == ["news/a.txt", "news/b.txt", "news/2015/c.TXT", "news/2015/05/d.txt.gz.txt"]
    assert (result.exit_code, result.stderr) == (0, "")


def test_a_pattern_is_read_by_name(here: Path) -> None:
    write(here, {"news/b.txt": MINISTER, "news/a.txt": MINISTER, "news/2015/c.txt": MINISTER, "news/d.html": MINISTER})
    assert [record["file"] for record in records(extract("news/*.txt"))] == ["news/a.txt", "news/b.txt"]
    assert [record["file"] for record in records(extract("news/**/*.txt"))] == ["news/2015/c.txt", "news/a.txt", "news/b.txt"]
    assert [record["file"] for record in records(extract("news/*.html"))] == ["news/d.html"]
    assert len(records(extract("news/**"))) == 4


def test_a_pattern_without_a_match_is_reported(here: Path) -> None:
    write(here, {"a.txt": MINISTER})
    result = extract("*.text", "a.txt")
    assert (result.stderr, result.exit_code, len(records(result))) == ("quoteattr: *.text: no file matches\n", 1, 1)


def test_a_file_whose_name_looks_like_a_pattern(here: Path) -> None:
    write(here, {"[1].txt": MINISTER, "1.txt": MAYOR})
    assert [record["file"] for record in records(extract("[1].txt"))] == ["[1].txt"]


@EACH
def test_many_articles_in_a_file(here: Path, name: str) -> None:
    rows = [{"id": "n/1", "text": MINISTER}, {"id": "n/2", "text": QUIET}, {"id": "n/3", "text": f"{QUIET}\r\n\n{MAYOR}"}]
    write(here, {name: FORMATS[name](rows)})
    result = extract(name)
    expected = [{"file": name, "id": row["id"], **quote.model_dump()} for row in rows for quote in extract_quotes(row["text"])]
    assert records(result) == expected
    assert list(expected[0])[:3] == ["file", "id", "start"]
    assert (result.exit_code, result.stderr) == (0, "")


@EACH
def test_fields_of_other_names(here: Path, name: str) -> None:
    write(here, {name: FORMATS[name]([{"id": "no", "url": 7, "text": QUIET, "body": MINISTER}])})
    [record] = records(extract(name, "--text-field", "body", "--id-field", "url"))
    assert (record["id"], record["speaker"]["name"]) == ("7", "سامي الحداد")


@pytest.mark.parametrize(("name", "expected"), [("n.jsonl", ["1", "2"]), ("n.csv", ["2", "3"]), ("n.parquet", ["1", "2"])])
def test_an_article_without_an_id_is_named_by_its_line(here: Path, name: str, expected: list[str]) -> None:
    write(here, {name: FORMATS[name]([{"text": MINISTER}, {"text": MAYOR}])})
    assert [record["id"] for record in records(extract(name))] == expected


def test_a_byte_order_mark_is_no_part_of_the_first_field(here: Path) -> None:
    write(here, {"n.jsonl": b"\xef\xbb\xbf" + lines([{"text": MINISTER}]), "n.csv": b"\xef\xbb\xbf" + comma_separated([{"text": MINISTER}])})
    assert len(records(extract("n.jsonl", "n.csv"))) == 2


TEXTS = st.lists(st.text(st.characters(exclude_categories=["Cs"])).map("ن".__add__), min_size=1, max_size=5)


@pytest.mark.parametrize("name", ["n.jsonl", "n.csv", "n.parquet", "n.jsonl.gz"])
@given(texts=TEXTS)
def test_what_was_written_is_read(tmp_path_factory: pytest.TempPathFactory, name: str, texts: list[str]) -> None:
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(FORMATS[name]([{"text": text} for text in texts]))
    sources = Sources([str(path)])
    assert [source.text for source in sources] == texts
    assert not sources.failed


def test_half_a_surrogate_pair_goes_through(here: Path) -> None:
    said = "قال الوزير: «نحن \ud800 متفقون على كل شيء»."
    write(here, {"n.jsonl": lines([{"text": said}])})
    assert records(extract("n.jsonl"))[0]["text"] == extract_quotes(said)[0].text


# What cannot be read


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "not JSON: Expecting property name enclosed in double quotes at column 2"),
        (b"[" * 100_000, "recursion"),
        (b"9" * 5000, "digits"),
        (b"[1]", "a line holds a JSON object, not list"),
        (b"\xc7", "not UTF-8: byte 0xc7 at offset 0; convert the file to UTF-8 first"),
        (b'{"body": "a", "url": "b"}', "no field 'text', but 'body', 'url'; name it with --text-field"),
        (b"{}", "no field 'text', but nothing; name it with --text-field"),
        (b'{"text": null}', "the field 'text' holds no text but null"),
        (b'{"text": 5}', "the field 'text' holds no text but int"),
        (b'{"text": "a", "id": [1]}', "the field 'id' names no article: it is list"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_bad_line_is_reported_and_the_rest_is_done(here: Path, line: bytes, reason: str) -> None:
    good = lines([{"text": MINISTER}])
    write(here, {"n.jsonl": good + b"\n" + line + b"\n" + good})
    result = extract("n.jsonl")
    [report] = result.stderr.splitlines()
    assert report.startswith("quoteattr: n.jsonl:3: ") and reason in report
    assert [record["id"] for record in records(result)] == ["1", "4"]
    assert result.exit_code == 1


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (b"a,b,c", "3 columns, but 2 in the head"),
        (b"a", "1 columns, but 2 in the head"),
        (b'"a"b,c', "not CSV: ',' expected after '\"'"),
        (b"\xc7,b", "not UTF-8: byte 0xc7 at offset 0; convert the file to UTF-8 first"),
    ],
)
def test_a_bad_row_is_reported_and_the_rest_is_done(here: Path, row: bytes, reason: str) -> None:
    article = f'"{QUIET}\n{MINISTER}",a\n'.encode()
    write(here, {"n.csv": b"text,url\n" + article + row + b"\n\n" + article})
    result = extract("n.csv", "--id-field", "url")
    assert result.stderr == f"quoteattr: n.csv:4: {reason}\n"
    assert (len(records(result)), result.exit_code) == (2, 1)


def test_a_null_in_a_table_is_reported(here: Path) -> None:
    write(here, {"n.parquet": parquet([{"text": MINISTER}, {"text": None}, {"text": MAYOR}])})
    result = extract("n.parquet")
    assert result.stderr == "quoteattr: n.parquet:2: the field 'text' holds no text but null\n"
    assert [record["id"] for record in records(result)] == ["1", "3"]


@pytest.mark.parametrize(
    ("name", "content", "report"),
    [
        ("n.csv", "url,body\na,b\n", "n.csv: no field 'text', but 'url', 'body'; name it with --text-field"),
        ("n.csv", "", "n.csv: no field 'text', but nothing; name it with --text-field"),
        ("n.parquet", parquet([{"body": "a"}]), "n.parquet: no field 'text', but 'body'; name it with --text-field"),
        ("n.parquet", "no such thing", "n.parquet: not Parquet: "),
        ("n.parquet", "", "n.parquet: not Parquet: "),
        ("n.jsonl.gz", "no such thing", "n.jsonl.gz: Not a gzipped file"),
        ("n.txt.gz", gzip.compress(MINISTER.encode())[:-12], "n.txt.gz: Compressed file ended"),
        ("n.jsonl.gz", gzip.compress(lines([{"text": "a"}]))[:-6], "n.jsonl.gz:2: Compressed file ended"),
        ("n.txt.gz", gzip.compress(MINISTER.encode("utf-16")), "n.txt.gz: not UTF-8: byte 0xff at offset 0; convert the file to UTF-8 first"),
    ],
)
def test_a_bad_file_is_reported_and_the_others_are_done(here: Path, name: str, content: str | bytes, report: str) -> None:
    write(here, {name: content, "z.txt": MINISTER})
    result = extract(".")
    assert result.stderr.startswith(f"quoteattr: ./{report}") and len(result.stderr.splitlines()) == 1
    assert [record["file"] for record in records(result)] == ["./z.txt"]
    assert result.exit_code == 1


def test_a_wanted_id_that_is_missing_is_reported(here: Path) -> None:
    rows = [{"text": MINISTER}]
    write(here, {name: FORMATS[name](rows) for name in ("n.jsonl", "n.csv", "n.parquet")})
    reports = extract("n.jsonl", "n.csv", "n.parquet", "--id-field", "url").stderr.splitlines()
    reason = "no field 'url', but 'text'; name it with --id-field"
    assert reports == [f"quoteattr: {place}: {reason}" for place in ("n.jsonl:1", "n.csv", "n.parquet")]


# What is written


def two(folder: Path) -> list[Any]:
    write(folder, {"n.jsonl": lines([{"id": 1, "text": MINISTER}, {"id": 2, "text": QUIET}]), "mayor.txt": MAYOR})
    return [extract_quotes(MINISTER), extract_quotes(MAYOR)]


def expected_table(quotes: list[Any]) -> Any:
    """The two articles: ``file`` before what :func:`quotes_table` gives."""
    return quotes_table(quotes, ids=["1", None]).add_column(0, "file", [["n.jsonl", "mayor.txt"]])


def test_parquet_has_the_one_schema_behind_the_file(here: Path) -> None:
    quotes = two(here)
    assert extract("n.jsonl", "mayor.txt", "--output", "quotes.parquet").exit_code == 0
    assert pyarrow.parquet.read_table("quotes.parquet").equals(expected_table(quotes))


@pytest.mark.parametrize("arguments", [("--format", "csv"), ("--output", "quotes.csv")])
def test_csv_has_the_same_columns(here: Path, arguments: tuple[str, ...]) -> None:
    quotes = two(here)
    result = extract("n.jsonl", "mayor.txt", *arguments)
    written = result.stdout_bytes or Path("quotes.csv").read_bytes()
    expected = expected_table(quotes)
    types = pyarrow.csv.ConvertOptions(column_types=expected.schema, strings_can_be_null=True, quoted_strings_can_be_null=False)
    assert pyarrow.csv.read_csv(io.BytesIO(written), convert_options=types).cast(expected.schema).equals(expected)


def test_tables_without_a_quote_have_their_columns(here: Path) -> None:
    write(here, {"quiet.txt": QUIET})
    columns = ["file", *quotes_schema().names]
    extract("quiet.txt", "--output", "quotes.parquet")
    assert pyarrow.parquet.read_table("quotes.parquet").column_names == columns
    assert extract("quiet.txt", "--format", "csv").stdout.strip() == ",".join(f'"{name}"' for name in columns)


def test_a_dash_is_standard_output(here: Path) -> None:
    two(here)
    assert extract("n.jsonl", "--output", "-").stdout == extract("n.jsonl").stdout != ""
    assert not Path("-").exists()


def test_the_format_goes_before_the_ending(here: Path) -> None:
    two(here)
    extract("n.jsonl", "--format", "jsonl", "--output", "quotes.csv")
    assert json.loads(Path("quotes.csv").read_bytes())["id"] == "1"


def test_the_table_to_read_names_the_article(here: Path) -> None:
    two(here)
    result = extract("n.jsonl", "--format", "table")
    assert "n.jsonl 1" in result.stdout
    assert result.stdout == extract("n.jsonl", "--table").stdout
    extract("n.jsonl", "--table", "--output", "quotes.txt")
    assert Path("quotes.txt").read_text() == result.stdout


@pytest.mark.parametrize("output", ["quotes.jsonl", "quotes.csv", "quotes.parquet"])
def test_the_output_appears_whole_and_nothing_else_is_left(here: Path, output: str) -> None:
    two(here)
    write(here, {output: "what was there before"})
    result = extract("n.jsonl", "mayor.txt", "--output", output)
    assert (result.stdout, result.stderr, result.exit_code) == ("", "", 0)
    assert sorted(path.name for path in here.iterdir()) == sorted(["n.jsonl", "mayor.txt", output])
    assert b"before" not in Path(output).read_bytes()


def test_what_goes_to_a_file_is_what_goes_to_standard_output(here: Path) -> None:
    two(here)
    write(here, {"bad.jsonl": "{"})
    to_file, to_output = extract(".", "--output", "quotes.out"), extract(".")
    assert Path("quotes.out").read_bytes() == to_output.stdout_bytes
    assert to_file.stderr == to_output.stderr and "./bad.jsonl:1" in to_file.stderr
    assert to_file.exit_code == to_output.exit_code == 1


def test_the_output_in_the_folder_is_not_read_again(here: Path) -> None:
    two(here)
    for _ in range(2):
        assert extract(".", "--output", "quotes.jsonl").exit_code == 0
        assert len(Path("quotes.jsonl").read_bytes().splitlines()) == 2


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (("--format", "parquet"), "--output"),
        (("--resume",), "--output"),
        (("--output", "n.jsonl"), "cannot be a FILE and the --output at once"),
        (("--output", "quotes.jsonl.gz"), "leave .gz out"),
        (("--table", "--format", "csv"), "take one of the two"),
        (("--output", "folder"), "is a directory"),
        (("--workers", "0"), "--workers"),
        (("--min-confidence", "2"), "--min-confidence"),
    ],
)
def test_misuse(here: Path, arguments: tuple[str, ...], advice: str) -> None:
    two(here)
    (here / "folder").mkdir()
    before = sorted(here.iterdir())
    result = extract("n.jsonl", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert advice in result.stderr
    assert sorted(here.iterdir()) == before


def test_an_output_in_no_folder_is_an_error(here: Path) -> None:
    two(here)
    result = extract("n.jsonl", "--output", "none/quotes.jsonl")
    assert result.exit_code == 1
    assert "none/quotes.jsonl" in result.stderr and "No such file or directory" in result.stderr


def test_formats_without_their_package_say_how_to_get_it(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    two(here)
    write(here, {"n.parquet": parquet([{"text": MINISTER}])})
    monkeypatch.delitem(sys.modules, "quoteattr.frames")
    for name in ("pandas", "pyarrow", "pyarrow.parquet"):
        monkeypatch.setitem(sys.modules, name, None)
    reading = extract("n.parquet", "n.jsonl")
    assert "pip install 'quoteattr[frames]'" in reading.stderr and len(records(reading)) == 1
    writing = extract("n.jsonl", "--output", "quotes.csv")
    assert "pip install 'quoteattr[frames]'" in writing.stderr and writing.exit_code == 1


# How


def test_workers_write_the_same(here: Path) -> None:
    write(here, {"n.jsonl": lines({"id": n, "text": MINISTER if n % 3 else QUIET} for n in range(150)) + b"{\n"})
    one, two_ = extract("n.jsonl"), extract("n.jsonl", "--workers", "2")
    assert one.stdout == two_.stdout and len(records(one)) == 100
    assert one.stderr == two_.stderr and one.exit_code == two_.exit_code == 1


def test_the_less_sure_are_left_out(here: Path) -> None:
    write(here, {"a.txt": f"{MINISTER} وتابع: «ما جرى درس لنا»."})
    confidences = [record["confidence"] for record in records(extract("a.txt"))]
    assert min(confidences) < max(confidences)
    assert [record["confidence"] for record in records(extract("a.txt", "--min-confidence", str(max(confidences))))] == [max(confidences)]


def test_progress_is_on_standard_error(here: Path) -> None:
    two(here)
    result = extract("n.jsonl", "mayor.txt", "--progress")
    assert "3 articles" in result.stderr
    assert result.stdout == extract("n.jsonl", "mayor.txt").stdout


@pytest.mark.parametrize("name", ["n.jsonl", "n.csv", "n.parquet"])
def test_a_large_file_is_never_in_memory(here: Path, name: str) -> None:
    rows = [{"text": QUIET * 400}] * 1000
    if name == "n.parquet":
        table = pyarrow.Table.from_pylist(rows)
        pyarrow.parquet.write_table(table, name, use_dictionary=False, compression="none", write_batch_size=10)
    else:
        write(here, {name: FORMATS[name](rows)})
    write(here, {"a.jsonl": lines(rows[:1])})
    extract("a.jsonl", "--output", "quotes.jsonl")  # what is loaded once
    tracemalloc.start()
    try:
        assert extract(name, "--output", "quotes.jsonl").exit_code == 0
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 4_000_000 < 15_000_000 < Path(name).stat().st_size


def test_articles_are_read_when_they_are_wanted(here: Path) -> None:
    write(here, {"n.jsonl": lines([{"text": MINISTER}]) * 2, "m.jsonl": "{"})
    sources = Sources(["n.jsonl", "m.jsonl"], Fields())
    first = iter(sources)
    assert next(first).place == "n.jsonl:1"
    Path("m.jsonl").unlink()
    write(here, {"m.jsonl": lines([{"text": MAYOR}])})
    assert [source.place for source in first] == ["n.jsonl:2", "m.jsonl:1"]
    assert not sources.failed


def test_explain_reads_the_same_files(here: Path) -> None:
    two(here)
    result = CliRunner().invoke(main, ["explain", "--json", "n.jsonl", "mayor.txt"], catch_exceptions=False)
    assert [(record["file"], record.get("id")) for record in records(result)] == [("n.jsonl", "1"), ("mayor.txt", None)]

"""Quotes as tables: one row a quote, the same columns and types always, from whatever holds articles."""

import re
import subprocess
import sys
from collections.abc import Callable
from itertools import islice, repeat
from pathlib import Path
from typing import Any

import pytest

pd = pytest.importorskip("pandas")
pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

from quoteattr import Quote, Speaker, annotate, extract_quotes  # noqa: E402
from quoteattr.frames import quotes_batches, quotes_frame, quotes_schema, quotes_table  # noqa: E402
from quoteattr.keys import speaker_key  # noqa: E402
from quoteattr.stream import annotate_many, extract_many  # noqa: E402

SEED = next((Path(__file__).parents[1] / "seeds").glob("*.txt")).read_text(encoding="utf-8")
MANUAL = (Path(__file__).parents[1] / "docs" / "many.md").read_text(encoding="utf-8")
MUSEUM = "قالت مديرة المتحف ندى العطار: «سنعرض اللوحات في الربيع». وأضافت: «نحن مستعدون لكل شيء»."
BRIDGE = "أكد الوزير سامر الحداد أن «الجسر سيفتح غداً أمام الجميع»."
SOURCE = "قال مصدر أمني: «الطريق مغلق منذ الصباح»."
SILENT = "نشرت صحيفة «الضحى» الخبر."
UNCUED = Quote.model_validate({"start": 1, "end": 2, "text": "أ", "outer": {"start": 0, "end": 3, "text": "«أ»"}, "kind": "direct", "rule": "none"})


# Rows


def test_one_row_a_quote() -> None:
    frame = quotes_frame([MUSEUM, SILENT, BRIDGE])
    assert frame["id"].tolist() == [0, 0, 2]
    assert frame["text"].tolist() == ["سنعرض اللوحات في الربيع", "نحن مستعدون لكل شيء", "الجسر سيفتح غداً أمام الجميع"]
    assert frame["speaker_name"].tolist() == ["ندى العطار", "ندى العطار", "سامر الحداد"]
    assert frame["cue_lemma"].tolist() == ["قال", "أضاف", "أكد"]
    assert [MUSEUM[start:end] for start, end in zip(frame["outer_start"][:2], frame["outer_end"][:2], strict=True)] == [
        "«سنعرض اللوحات في الربيع»",
        "«نحن مستعدون لكل شيء»",
    ]


def test_every_field_has_its_column() -> None:
    """Put together again, the rows are the records."""
    quotes = [*extract_quotes(SEED), UNCUED]
    rows = quotes_table([quotes]).drop_columns(["id", "speaker_key"]).to_pylist()
    for row, quote in zip(rows, quotes, strict=True):
        known: dict[str, Any] = {"outer": {"text": quote.outer.text}}
        for column, value in row.items():
            name, _, part = column.partition("_")
            if part and value is not None:
                known.setdefault(name, {})[part] = value
            elif not part:
                known[name] = value
        if quote.speaker:
            known["speaker"] = {"role": None, "gender": None} | known["speaker"]
        assert Quote.model_validate(known) == quote


def test_what_is_not_found_is_missing() -> None:
    frame = quotes_frame([[UNCUED]])
    missing = {name for name in frame.columns if frame[name].isna().all()}
    assert missing == {name for name in frame.columns if re.match("cue_|mention_|speaker_|parent", name)}
    assert frame["speaker_name"][0] is pd.NA and frame["parent"][0] is pd.NA


@pytest.mark.parametrize(
    "made",
    [
        lambda texts: texts,
        tuple,
        iter,
        pd.Series,
        lambda texts: map(annotate, texts),
        lambda texts: [annotate(texts[0]), *texts[1:]],
        lambda texts: [extract_quotes(text) for text in texts],
        annotate_many,
        lambda texts: annotate_many(texts, workers=2, chunk_size=1),
        lambda texts: extract_many(texts, workers=2, chunk_size=1),
    ],
    ids=["list", "tuple", "iterator", "Series", "annotate", "mixed", "extract", "annotate_many", "annotate_workers", "extract_workers"],
)
def test_texts_and_all_that_is_made_of_them(made: Callable[[list[str]], Any]) -> None:
    texts = [MUSEUM, SILENT, SEED]
    pd.testing.assert_frame_equal(quotes_frame(made(texts)), quotes_frame(texts))


def test_a_failure_has_no_row() -> None:
    frame = quotes_frame(annotate_many([MUSEUM, None, BRIDGE], errors="skip"), ids=["a", "b", "c"])
    assert frame["id"].tolist() == ["a", "a", "c"]


# Ids


def test_ids_of_a_series_are_its_index() -> None:
    news = pd.DataFrame({"text": [MUSEUM, BRIDGE]}, index=["museum", "bridge"])
    assert quotes_frame(news["text"])["id"].tolist() == ["museum", "museum", "bridge"]
    assert quotes_frame(news["text"][::-1])["id"].tolist() == ["bridge", "museum", "museum"]


@pytest.mark.parametrize(
    "ids, dtype",
    [
        ([10, 20], "Int64"),
        (["a", "b"], "string"),
        (pd.Series(["a", "b"]), "string"),
        (pd.Series(["a", "b"], dtype="category"), "string"),
        (pd.Series([10, 20], dtype="int32"), "Int64"),
        (pd.Index(["a", "b"]), "string"),
        (range(10, 30, 10), "Int64"),
        (iter("ab"), "string"),
        ((str(number) for number in (10, 20)), "string"),
        ([1.5, 2.5], "float64"),
    ],
    ids=["ints", "strings", "Series", "category", "int32", "Index", "range", "iterator", "generator", "floats"],
)
def test_ids_keep_their_type(ids: Any, dtype: str) -> None:
    ids = ids if hasattr(ids, "__len__") else list(ids)
    frame = quotes_frame([MUSEUM, BRIDGE], ids=ids)
    first, second = ids
    assert frame["id"].tolist() == [first, first, second]
    assert frame["id"].dtype == dtype


def test_ids_join_the_articles() -> None:
    news = pd.DataFrame({"url": ["n/1", "n/2"], "section": ["culture", "roads"], "text": [MUSEUM, BRIDGE]})
    joined = quotes_frame(news["text"], ids=news["url"]).merge(news, left_on="id", right_on="url")
    assert joined["section"].tolist() == ["culture", "culture", "roads"]


@pytest.mark.parametrize("ids, said", [([1], "fewer ids than articles"), ([1, 2, 3], "more ids than articles"), ([], "fewer ids than articles")])
def test_ids_are_as_many_as_articles(ids: list[int], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        quotes_frame([MUSEUM, BRIDGE], ids=ids)


# Columns


@pytest.mark.parametrize("nothing", [[], [""], [SILENT], [[]], pd.Series([], dtype=str), iter(())], ids=lambda nothing: type(nothing).__name__)
def test_the_columns_are_there_without_a_quote(nothing: Any) -> None:
    frame = quotes_frame(nothing, ids=[7] * len(nothing) if isinstance(nothing, list) else [])
    assert len(frame) == 0
    pd.testing.assert_series_equal(frame.dtypes, quotes_frame([SEED]).dtypes)


def test_dtypes() -> None:
    dtypes = quotes_frame([SEED]).dtypes.astype(str)
    numbers = ["id", "start", "end", "outer_start", "outer_end", "cue_start", "cue_end", "mention_start", "mention_end", "speaker_id", "parent"]
    assert {name: dtypes[name] for name in numbers} == dict.fromkeys(numbers, "Int64")
    assert dtypes["confidence"] == "float64"
    assert set(dtypes.drop([*numbers, "confidence"])) == {"string"}


def test_frames_of_a_silent_and_a_talking_day_add_up() -> None:
    both = pd.concat([quotes_frame([SILENT]), quotes_frame([MUSEUM])])
    pd.testing.assert_series_equal(both.dtypes, quotes_frame([MUSEUM]).dtypes)


def test_the_schema_follows_the_records() -> None:
    schema = quotes_schema()
    assert quotes_table([SEED]).schema == quotes_table([]).schema == schema
    plain = {"start", "end", "text", "kind", "confidence", "rule", "parent"}
    assert set(Quote.model_fields) - {"outer", "cue", "mention", "speaker"} == plain
    assert plain < set(schema.names)
    assert {name for name in schema.names if name.startswith("speaker_")} == {f"speaker_{name}" for name in (*Speaker.model_fields, "key")}
    assert not schema.field("start").nullable and not schema.field("outer_end").nullable
    assert schema.field("speaker_id").nullable and schema.field("parent").nullable


def test_the_manual_lists_the_columns() -> None:
    table = MANUAL.partition("| column |")[2].partition("\n\n")[0]
    rows = [line.split("|")[1:3] for line in table.splitlines()[2:]]
    listed = [(name, type_.strip()) for names, type_ in rows for name in re.findall("`([a-z_]+)`", names)]
    types = {"int64": "integer", "double": "float", "string": "string"}
    assert sorted(listed) == sorted((field.name, "that of `ids`" if field.name == "id" else types[str(field.type)]) for field in quotes_schema())


# Batches and files


def test_batches_come_one_after_another() -> None:
    batches = quotes_batches(repeat(MUSEUM), rows=3)
    assert [(batch.num_rows, batch.column("id").to_pylist()) for batch in islice(batches, 2)] == [(4, [0, 0, 1, 1]), (4, [2, 2, 3, 3])]


def test_batches_with_ids_of_a_named_type() -> None:
    (batch,) = quotes_batches([MUSEUM], iter(["a"]), id_type=pa.string())
    assert batch.schema == quotes_schema(pa.string())
    assert batch.column("id").to_pylist() == ["a", "a"]


def test_batches_add_up_to_the_table() -> None:
    texts = [MUSEUM, SILENT, SEED, BRIDGE]
    assert pa.Table.from_batches(quotes_batches(texts, rows=1)).equals(quotes_table(texts))


def test_parquet_round_trip(tmp_path: Path) -> None:
    frame = quotes_frame([SEED, MUSEUM])
    pq.write_table(quotes_table([SEED, MUSEUM]), tmp_path / "quotes.parquet")
    assert pq.read_table(tmp_path / "quotes.parquet").schema == quotes_schema()
    frame.to_parquet(tmp_path / "frame.parquet")
    pd.testing.assert_frame_equal(pd.read_parquet(tmp_path / "frame.parquet"), frame)


def test_half_a_surrogate_pair_moves_no_offset() -> None:
    text = MUSEUM.replace("اللوحات", "اللو\ud83dحات")
    (quote, _), row = extract_quotes(text), quotes_frame([text]).iloc[0]
    assert row["text"] == quote.text.replace("\ud83d", "\ufffd")
    assert (row["start"], row["end"]) == (quote.start, quote.end)


# Speakers across articles


def test_one_person_in_two_articles_has_one_key() -> None:
    frame = quotes_frame(["قال عبد الفتاح الزين: «نبدأ العمل غداً».", "وقال عبدالفتّاح الزين: «انتهينا من العمل»."])
    assert frame["speaker_name"].nunique() == 2
    assert frame.groupby("speaker_key").size().tolist() == [2]


def test_who_is_somebody_else_in_another_article_has_no_key() -> None:
    frame = quotes_frame([SOURCE, BRIDGE])
    assert frame["speaker_kind"].tolist() == ["anonymous", "person"]
    assert frame["speaker_key"].isna().tolist() == [True, False]


@pytest.mark.parametrize(
    "one, other",
    [
        ("عبد الفتاح السيسي", "عبدالفتّاح السيسى"),
        ("أحمد أبو الغيط", "احمد ابوالغيط"),
        ("محمد بن سلمان", "محمد ابن سلمان"),
        ("ابن كيران", "بن كيران"),
        ("فاطمة الزهراء", "فاطمه الزهراء"),
        ("فلاديمير بوتين", "ڤلاديمير پوتين"),
        ("أورسولا فون دير-لاين", "أورسولا فون دير لاين"),
        ("مؤيد اللامي", "مُويد اللامي"),
        ("BBC عربي", "bbc عربي"),
        ("سـالم", "سالم"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert speaker_key(one) == speaker_key(other)


@pytest.mark.parametrize(
    "one, other",
    [
        ("جون كيري", "جون كيربي"),
        ("حميد الغزي", "أحمد الغزي"),
        ("محمد أحمد", "محمد الأحمد"),
        ("كيري", "جون كيري"),
        ("غابر سالم", "جابر سالم"),
        ("القمة 1", "القمة 2"),
    ],
)
def test_near_names_stay_apart(one: str, other: str) -> None:
    assert speaker_key(one) != speaker_key(other)


@pytest.mark.parametrize("name", ["", " ", "«»", "ـ", "\u200f"])
def test_a_name_without_letters_has_no_key(name: str) -> None:
    assert speaker_key(name) == ""


# Misuse


@pytest.mark.parametrize(
    "wrong, said",
    [
        (MUSEUM, "into a list"),
        (pd.DataFrame({"text": [MUSEUM]}), r"table\['text'\]"),
        ({"text": [MUSEUM]}, r"table\['text'\]"),
        (None, "a list, a Series or a generator"),
        ([MUSEUM, None], "^item 1: .*not NoneType"),
        (pd.Series([MUSEUM, float("nan")]), "^item 1: .*not float"),
        ([MUSEUM.encode()], "^item 0: .*decode the bytes first"),
        ([[MUSEUM]], "^item 0: .*not list"),
        ([{"text": MUSEUM}], "^item 0: .*not dict"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_holds_no_articles(wrong: Any, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        quotes_frame(wrong)


def test_a_single_article_is_no_list() -> None:
    with pytest.raises(TypeError, match="into a list"):
        quotes_frame(annotate(MUSEUM))


@pytest.mark.parametrize("absent", ["pandas", "pyarrow"])
def test_what_is_not_installed_is_named(absent: str) -> None:
    code = f"import sys\nsys.modules[{absent!r}] = None\nimport quoteattr, quoteattr.stream\nprint('so far')\nimport quoteattr.frames"
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert finished.stdout == "so far\n"
    assert finished.stderr.rstrip().endswith("ImportError: quoteattr.frames needs pandas and pyarrow: pip install 'quoteattr[frames]'")


# Hugging Face datasets


NEWS = {"url": ["n/1", "n/2", "n/3"], "text": [SILENT, MUSEUM, BRIDGE]}


@pytest.fixture
def datasets(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Hugging Face's, which keeps what it makes out of the home folder."""
    monkeypatch.setenv("HF_HOME", str(tmp_path_factory.mktemp("hf")))
    return pytest.importorskip("datasets")


def quotes_of(batch: Any) -> Any:
    return quotes_table(batch["text"], ids=batch["url"])


@pytest.mark.parametrize("options", [{"batch_size": 1}, {"batch_size": 2}, {"batch_size": 3}, {"num_proc": 2}], ids=str)
def test_datasets(datasets: Any, options: dict[str, int]) -> None:
    news = datasets.Dataset.from_dict(NEWS)
    quotes = news.map(quotes_of, batched=True, remove_columns=news.column_names, **options)
    assert list(zip(quotes.column_names, quotes.features.arrow_schema.types, strict=True)) == [
        (one.name, one.type) for one in quotes_schema(pa.string())
    ]
    assert quotes.to_dict() == quotes_of(NEWS).to_pydict()
    pd.testing.assert_frame_equal(quotes_frame(news["text"], news["url"]), quotes_frame(NEWS["text"], NEWS["url"]))

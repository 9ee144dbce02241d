"""Quotes of a Spark DataFrame, on a real Spark of two cores: the same, row for row, as those of one process."""

import datetime
import os
import pickle
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

if not os.environ.get("CI"):
    pytest.importorskip("pyspark", reason="Spark is not installed: pip install 'quoteattr[spark]'")
    if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        pytest.skip("Spark needs Java, which is not installed", allow_module_level=True)

import pandas as pd
import pyarrow as pa
from pyspark import cloudpickle
from pyspark.errors import PythonException
from pyspark.sql import DataFrame, SparkSession, functions
from pyspark.sql.pandas.types import from_arrow_schema

import quoteattr
from quoteattr import Lexicon
from quoteattr.frames import quotes_schema, quotes_table
from quoteattr.spark import extract_quotes
from quoteattr.stream import extract_many

pytestmark = pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")

ROOT = Path(__file__).parents[1]
MANUAL = (ROOT / "docs" / "spark.md").read_text(encoding="utf-8")
SEED = next((ROOT / "seeds").glob("*.txt")).read_text(encoding="utf-8")
MUSEUM = "قالت مديرة المتحف ندى العطار: «سنعرض اللوحات في الربيع». وأضافت: «نحن مستعدون لكل شيء»."
BRIDGE = "أكد الوزير سامر الحداد أن «الجسر سيفتح غداً أمام الجميع»."
SOURCE = "قال مصدر أمني: «الطريق مغلق منذ الصباح»."
STRAIGHT = 'وأوضح المهندس: "العمل 🙂 سيبدأ غداً". وأضاف: «لن ننتظر».'
SILENT = "نشرت صحيفة «الضحى» الخبر."
TEXTS = [MUSEUM, SILENT, SEED, "", BRIDGE, STRAIGHT, SOURCE]
LEAST = max(quotes_table(TEXTS)["confidence"].to_pylist())  # leaves out some, whatever the confidences are


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    """Spark as it runs on one machine: two tasks at a time, their Python in processes of its own."""
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.log.level": "OFF",
        "spark.driver.host": "localhost",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1",  # what runs once needs no good machine code
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.session.timeZone": "Asia/Amman",
        "spark.sql.warehouse.dir": str(tmp_path_factory.mktemp("warehouse")),
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("PYTHONPATH", str(Path(quoteattr.__file__).parents[1]), prepend=os.pathsep)
        session = SparkSession.builder.master("local[2]").config(map=settings).getOrCreate()
        yield session
        session.stop()


def table(spark: SparkSession, texts: list[Any], partitions: int = 2) -> DataFrame:
    """Articles with ids n/0, n/1 ..., in their order, in as many partitions."""
    rows = [(f"n/{number}", text) for number, text in enumerate(texts)]
    return spark.createDataFrame(spark.sparkContext.parallelize(rows, partitions), "url string, body string")


def rows(quotes: DataFrame) -> list[dict[str, Any]]:
    return [row.asDict() for row in quotes.collect()]


# The same as in one process


@pytest.mark.parametrize("partitions", [1, 2, 5])
def test_the_quotes_are_those_of_one_process(spark: SparkSession, partitions: int) -> None:
    texts = TEXTS * 4
    quotes = extract_quotes(table(spark, texts, partitions), "body", "url")
    assert rows(quotes) == quotes_table(texts, ids=[f"n/{number}" for number in range(len(texts))]).to_pylist()


@pytest.mark.parametrize("arguments", [{"marks": "straight"}, {"marks": ["curly", "guillemets"]}, {"min_confidence": LEAST}], ids=str)
def test_the_arguments_are_those_of_one_process(spark: SparkSession, arguments: dict[str, Any]) -> None:
    expected = quotes_table(extract_many(TEXTS, **arguments), ids=[f"n/{number}" for number in range(len(TEXTS))])
    assert 0 < expected.num_rows < quotes_table(TEXTS).num_rows
    assert rows(extract_quotes(table(spark, TEXTS), "body", "url", **arguments)) == expected.to_pylist()


def test_words_of_ones_own(spark: SparkSession) -> None:
    texts = [text.replace("أكد", "جاهر") for text in TEXTS]
    lexicon = Lexicon.default().with_cues("جاهر")
    expected = quotes_table(texts, [f"n/{number}" for number in range(len(texts))], lexicon=lexicon)
    assert "جاهر" in expected["cue_lemma"].to_pylist()
    assert rows(extract_quotes(table(spark, texts), "body", "url", lexicon=lexicon)) == expected.to_pylist()


def test_articles_that_come_in_several_batches(spark: SparkSession) -> None:
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "3")
    try:
        found = rows(extract_quotes(table(spark, TEXTS * 2, 1), "body", "url"))
    finally:
        spark.conf.unset("spark.sql.execution.arrow.maxRecordsPerBatch")
    assert found == quotes_table(TEXTS * 2, ids=[f"n/{number}" for number in range(14)]).to_pylist()


@pytest.mark.parametrize("texts", [[], ["", SILENT]], ids=["no article", "no quote"])
def test_the_columns_are_there_without_a_quote(spark: SparkSession, texts: list[str]) -> None:
    quotes = extract_quotes(table(spark, texts), "body")
    assert quotes.schema == from_arrow_schema(quotes_schema())
    assert quotes.collect() == []


def test_parquet_holds_the_schema_of_the_tables(spark: SparkSession, tmp_path: Path) -> None:
    extract_quotes(table(spark, TEXTS), "body", "url").write.parquet(str(tmp_path / "quotes"))
    read = pd.read_parquet(tmp_path / "quotes", dtype_backend="pyarrow")
    assert pa.Schema.from_pandas(read).remove_metadata().types == quotes_schema(pa.string()).types
    assert list(read.columns) == quotes_schema().names


def test_offsets_are_those_of_sparks_substring(spark: SparkSession) -> None:
    news = table(spark, TEXTS)
    joined = extract_quotes(news, "body", "url").join(news, functions.expr("id = url"))
    cut = joined.selectExpr("text", "substring(body, start + 1, end - start) as cut").collect()
    assert len(cut) == quotes_table(TEXTS).num_rows
    assert all(row["text"] == row["cut"] for row in cut)


def test_a_stream_of_articles(spark: SparkSession, tmp_path: Path) -> None:
    table(spark, TEXTS).write.parquet(str(tmp_path / "news"))
    arriving = spark.readStream.schema("url string, body string").parquet(str(tmp_path / "news"))
    sink = extract_quotes(arriving, "body", "url").writeStream.option("checkpointLocation", str(tmp_path / "done"))
    sink.trigger(availableNow=True).start(str(tmp_path / "quotes"), "parquet").awaitTermination()
    assert spark.read.parquet(str(tmp_path / "quotes")).count() == quotes_table(TEXTS).num_rows


# Ids


@pytest.mark.parametrize(
    "kind, one, two",
    [
        ("bigint", 2**40, 7),
        ("smallint", 1, 2),
        ("string", "n/1", "n/2"),
        ("double", 1.5, float("inf")),
        ("boolean", True, False),
        ("binary", bytearray(b"\xff"), bytearray()),
        ("date", datetime.date(2015, 12, 15), datetime.date(1900, 1, 1)),
        ("timestamp", datetime.datetime(2015, 12, 15, 20, 1, 2, 345678), datetime.datetime(1970, 1, 1)),
        ("timestamp_ntz", datetime.datetime(2015, 12, 15, 20, 1, 2, 345678), datetime.datetime(1970, 1, 1)),
        ("decimal(20,3)", Decimal("12345678901234567.125"), Decimal("0.000")),
        ("struct<day:date,number:int>", (datetime.date(2015, 12, 15), 7), (None, None)),
        ("array<string>", ["صباح", None], []),
        ("map<string,int>", {"a": 1}, {}),
        ("string", "n/1", None),
    ],
)
def test_the_id_keeps_its_type(spark: SparkSession, kind: str, one: Any, two: Any) -> None:
    news = spark.createDataFrame([(one, MUSEUM), (two, BRIDGE)], f"key {kind}, body string").coalesce(1)
    quotes = extract_quotes(news, "body", "key")
    assert quotes.schema["id"].dataType == news.schema["key"].dataType
    first, second = (row["key"] for row in news.collect())
    assert [row["id"] for row in quotes.collect()] == [first, first, second]


def test_without_ids_each_article_has_a_number(spark: SparkSession) -> None:
    found = rows(extract_quotes(table(spark, [MUSEUM, BRIDGE, MUSEUM], 2), "body"))
    numbers = [row["id"] for row in found]
    assert [numbers.count(number) for number in dict.fromkeys(numbers)] == [2, 1, 2]
    assert [{**row, "id": 0} for row in found] == [{**row, "id": 0} for row in quotes_table([MUSEUM, BRIDGE, MUSEUM]).to_pylist()]


@pytest.mark.parametrize("name", ["the text", "a.b", "`", "نص", "id", "text"])
def test_columns_of_any_name(spark: SparkSession, name: str) -> None:
    news = spark.createDataFrame([(0, BRIDGE)], ["number", "words"]).toDF("number", name)
    assert rows(extract_quotes(news, name, "number")) == quotes_table([BRIDGE]).to_pylist()
    assert [row["id"] for row in rows(extract_quotes(news, name, name))] == [BRIDGE]


# Rows that hold no text


def undecodable(spark: SparkSession) -> DataFrame:
    """Four articles, of which one is null and one Windows-1256."""
    news = spark.createDataFrame(
        [("a", BRIDGE.encode()), ("b", None), ("c", BRIDGE.replace("ً", "").encode("cp1256")), ("d", MUSEUM.encode())], "url string, raw binary"
    )
    return news.selectExpr("url", "cast(raw as string) as body").coalesce(1)


def test_bad_rows_can_be_left_out(spark: SparkSession) -> None:
    found = rows(extract_quotes(undecodable(spark), "body", "url", errors="skip"))
    assert found == quotes_table([BRIDGE, MUSEUM], ids=["a", "d"]).to_pylist()


@pytest.mark.parametrize(
    "where, said",
    [("url != 'c'", "the article with id 'b': .*not NoneType"), ("url != 'b'", "the article with id 'c': .*decode the bytes")],
)
def test_a_bad_row_raises_with_its_id(spark: SparkSession, where: str, said: str) -> None:
    quotes = extract_quotes(undecodable(spark).where(where), "body", "url")
    with pytest.raises(PythonException, match=said):
        quotes.collect()


# What goes to the workers


def test_nothing_but_names_goes_to_the_workers(spark: SparkSession, monkeypatch: pytest.MonkeyPatch) -> None:
    """The function is sent by its name: what Spark pickles stays small, and needs quoteattr where it is unpickled."""
    sent: list[bytes] = []
    map_in_arrow = type(table(spark, [])).mapInArrow

    def watched(df: DataFrame, function: Any, schema: Any) -> DataFrame:
        sent.append(cloudpickle.dumps(function))
        return map_in_arrow(df, function, schema)

    monkeypatch.setattr(type(table(spark, [])), "mapInArrow", watched)
    assert extract_quotes(table(spark, TEXTS), "body", marks="straight").count() > 0
    [pickled] = sent
    assert len(pickled) < 400
    assert pickle.loads(pickled).func.__module__ == "quoteattr.spark"


def test_the_lexicon_is_loaded_once_in_each_worker(spark: SparkSession) -> None:
    def loads(batches: Iterator[Any]) -> Iterator[Any]:
        """Asks the process that did the work before."""
        from quoteattr import lexicon, vocabulary

        list(batches)
        counts = [os.getpid(), lexicon._default.cache_info().misses, vocabulary.vocabulary.cache_info().misses]
        yield pa.RecordBatch.from_arrays([pa.array([count]) for count in counts], ["pid", "lexicon", "vocabulary"])

    quotes = extract_quotes(table(spark, TEXTS * 8, 8), "body", "url")
    asked = quotes.mapInArrow(loads, "pid long, lexicon long, vocabulary long").collect()
    assert len(asked) == 8 > len({row["pid"] for row in asked}), "processes are used again"
    assert {(row["lexicon"], row["vocabulary"]) for row in asked} - {(0, 0)} == {(1, 1)}, "some of them have done nothing but be asked"


# Misuse raises at once


@pytest.mark.parametrize(
    "wrong, kind, said",
    [
        ({"text_column": "text"}, ValueError, "text_column='text': df has no columns of this name; it has url, body, number, twice, twice"),
        ({"id_column": "Url"}, ValueError, "id_column='Url': df has no columns of this name"),
        ({"text_column": "twice"}, ValueError, "df has 2 columns of this name"),
        ({"text_column": "number"}, TypeError, "text_column='number' must hold strings, not bigint"),
        ({"text_column": 1}, TypeError, "text_column= takes the name of a column, not int"),
        ({"id_column": functions.lit}, TypeError, "id_column= takes the name of a column, not function"),
        ({"errors": "ignore"}, ValueError, "errors= takes 'raise' or 'skip'"),
        ({"marks": "round"}, ValueError, "round"),
        ({"min_confidence": 2}, ValueError, "min_confidence"),
        ({"lexicon": "words.toml"}, TypeError, "lexicon= takes a Lexicon, not str"),
    ],
    ids=str,
)
def test_misuse(spark: SparkSession, wrong: dict[str, Any], kind: type[Exception], said: str) -> None:
    news = table(spark, TEXTS).selectExpr("url", "body", "1L as number", "2 as twice", "'' as twice")
    with pytest.raises(kind, match=said):
        extract_quotes(news, **({"text_column": "body", "id_column": "url"} | wrong))


@pytest.mark.parametrize("df", [pd.DataFrame({"body": TEXTS}), TEXTS, None], ids=lambda df: type(df).__name__)
def test_what_is_no_spark_dataframe(df: Any) -> None:
    with pytest.raises(TypeError, match="df must be a Spark DataFrame, not .*quoteattr.frames"):
        extract_quotes(df, "body")


def test_without_pyspark_the_error_says_what_to_install() -> None:
    code = "import sys\nsys.modules['pyspark'] = None\nimport quoteattr, quoteattr.frames\nprint('so far')\nimport quoteattr.spark"
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert finished.stdout == "so far\n"
    assert finished.stderr.rstrip().endswith('ImportError: quoteattr.spark needs pyspark: pip install "quoteattr[spark]"')


# The manual


def test_the_manual_runs(spark: SparkSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    table(spark, [MUSEUM, BRIDGE]).write.parquet(str(tmp_path / "news"))
    names: dict[str, Any] = {}
    for block in re.findall(r"```python\n(.*?)```", MANUAL, re.DOTALL):
        exec(block.replace("s3://bucket", str(tmp_path)), names)
    assert "«سنعرض اللوحات" in capsys.readouterr().out
    bad = re.search(r'news\.where\("(.*)"\)', MANUAL)[1]
    assert [row["url"] for row in undecodable(spark).where(bad).collect()] == ["b", "c"]
    assert spark.read.parquet(str(tmp_path / "quotes")).count() == 3

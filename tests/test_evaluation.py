"""Every figure by hand, on the small gold of ``small_gold.py``: nine quotes, of which eight have a speaker; eight returned, five with a speaker."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from small_gold import ARTICLES, SMALL, WATER, article, extract, gold, person, returned

from quoteattr import Quote
from quoteattr.commands.evaluate import evaluate_command
from quoteattr.evaluation import Evaluation, Figure, GoldArticle, evaluate
from quoteattr.evaluation.intervals import Resamples, interval

BY_HAND = {
    # name: (hits, out of); F1 is twice the hits out of what was returned and what the gold has
    "detection P": (6, 8),
    "detection R": (6, 9),
    "detection F1": (2 * 6, 8 + 9),
    "attribution P": (3, 5),
    "attribution R": (3, 8),
    "attribution F1": (2 * 3, 5 + 8),
    "end-to-end P": (4, 8),  # the three speakers, and the notice on the door that is rightly nobody's
    "end-to-end R": (4, 9),
    "end-to-end F1": (2 * 4, 8 + 9),
    "speaker acc": (3, 5),
    "full name": (2, 3),  # الوزيرة is right but short
    "cue acc": (3, 5),
    "kind acc": (5, 6),
    "gender acc": (2, 3),
    "act acc": (2, 3),
    "no speaker P": (1, 2),
    "no speaker R": (1, 1),
    "span > 0.3 P": (7, 8),  # 7 of the 13 characters of لا نعرف السبب count here
    "span > 0.3 R": (7, 9),
    "span > 0.3 F1": (2 * 7, 8 + 9),
    "span > 0.8 P": (6, 8),
    "span > 0.8 R": (6, 9),
    "span > 0.8 F1": (2 * 6, 8 + 9),
    "mention overlaps": (3, 6),
    "mention exact": (2, 6),
    "speaker resolved": (4, 6),
    "calibration error": (17, 80),  # (2 · |0.3 - 0| + 3 · |0.6 - 1/3| + 3 · |0.9 - 1|) / 8
}


@pytest.fixture(scope="module")
def small() -> Evaluation:
    return evaluate(ARTICLES, extract, errors=99)


@pytest.mark.parametrize("name", BY_HAND)
def test_each_figure_is_what_a_hand_counts(small: Evaluation, name: str) -> None:
    hits, out_of = BY_HAND[name]
    assert small.figures[name].value == pytest.approx(hits / out_of)


def test_no_figure_is_left_uncounted(small: Evaluation) -> None:
    assert list(small.figures) == [*sorted(BY_HAND, key=list(small.figures).index), "calibration by chance"]
    assert (small.articles, small.quotations, small.returned) == (3, 9, 8)


@pytest.mark.parametrize(("name", "n"), [("detection P", 8), ("detection R", 9), ("detection F1", 9), ("attribution P", 5), ("no speaker R", 1)])
def test_n_is_what_the_figure_is_a_share_of(small: Evaluation, name: str, n: int) -> None:
    assert small.figures[name].n == n


@pytest.mark.parametrize(
    ("table", "row", "name", "share"),
    [
        ("outlet", "النهر", "detection P", 3 / 4),
        ("outlet", "المدينة", "detection R", 3 / 6),
        ("rule", "subject", "detection P", 3 / 4),
        ("rule", "flow", "speaker acc", 0 / 1),
        ("rule", "none", "detection P", 2 / 3),
        ("cue position", "before", "detection R", 4 / 4),
        ("cue position", "between", "detection R", 1 / 2),  # «…» قال شاهد عيان «…»
        ("cue position", "after", "detection R", 0 / 1),
        ("cue position", "none", "detection R", 1 / 2),
        ("kind", "mixed", "detection P", 1 / 2),
        ("kind", "direct", "kind acc", 4 / 5),
        ("marks", "guillemets", "detection P", 3 / 4),
        ("marks", "straight", "detection R", 3 / 4),
        ("marks", "curly", "detection R", 0 / 2),
    ],
)
def test_tables(small: Evaluation, table: str, row: str, name: str, share: float) -> None:
    assert small.tables[table][row][name].value == pytest.approx(share)


def test_the_rows_of_rules_have_no_recall(small: Evaluation) -> None:
    assert set(small.tables["rule"]) == {"subject", "flow", "none"}
    assert not any("R" in name.split() or "F1" in name.split() for row in small.tables["rule"].values() for name in row)


@pytest.mark.parametrize(("confidence", "kept", "precision"), [(0.0, 8 / 8, 4 / 8), (0.5, 6 / 8, 4 / 6), (0.9, 3 / 8, 3 / 3), (0.95, 0, None)])
def test_what_is_kept_at_a_confidence(small: Evaluation, confidence: float, kept: float, precision: float | None) -> None:
    [row] = [row for row in small.trade_off if row.confidence == confidence]
    assert (row.kept.value, row.precision.value) == (kept, precision)


def test_quotes_of_one_confidence_share_their_rate_in_every_bin() -> None:
    words = [f"كلمة{number}" for number in range(10, 30)]
    text = "".join(f"قال نبيل: «{word}». " for word in words)
    names = ["نبيل"] * 5 + ["سامر"] * 5 + ["نبيل"] * 10  # half of the first ten are right: a confidence of 0.5 is exact
    one = article("count", "النهر", text, [gold(text, f"«{word}»", "direct", "N") for word in words], {"N": person("نبيل")})
    made = [returned(text, word, name, 0.5 if at < 10 else 1.0) for at, (word, name) in enumerate(zip(words, names, strict=True))]
    evaluation = evaluate([GoldArticle.model_validate(one)], lambda _: made)
    assert evaluation.figures["calibration error"].value == 0
    assert [(one.n, one.confidence, one.right) for one in evaluation.calibration] == [(2, 0.5, 0.5)] * 5 + [(2, 1.0, 1.0)] * 5


def test_a_confidence_that_is_exact_has_no_error_though_every_draw_has() -> None:
    articles, made = [], {}
    for number in range(36):
        text = f"قال نبيل: «كلمة{number}»."
        quotation = gold(text, f"«كلمة{number}»", "direct", "N")
        articles.append(GoldArticle.model_validate(article(text, "النهر", text, [quotation], {"N": person("نبيل")})))
        quarters = number % 3 + 1  # of each four quotes of a confidence of 1/4, one is right
        made[text] = [returned(text, f"كلمة{number}", "نبيل" if number // 3 % 4 < quarters else "سامر", quarters / 4)]
    figure = evaluate(articles, made.__getitem__).figures["calibration error"]
    assert (figure.value, figure.low) == (0, 0)
    assert figure.high is not None and 0 < figure.high < 0.2


@pytest.mark.parametrize(("confidence", "error"), [(1.0, 0.0), (0.5, 0.5), (0.0, 0.0)])
def test_a_bin_of_one_quote_strays_by_chance_as_far_as_its_confidence_lets_it(confidence: float, error: float) -> None:
    text = "قال نبيل: «سنبقى هنا»."
    one = article("one", "النهر", text, [gold(text, "«سنبقى هنا»", "direct", "N")], {"N": person("نبيل")})
    figure = evaluate([GoldArticle.model_validate(one)], lambda text: [returned(text, "سنبقى هنا", "نبيل", confidence)]).figures[
        "calibration by chance"
    ]
    assert (figure.value, figure.low, figure.high, figure.n) == (error, error, error, 1)


def test_a_long_quote_covers_one_gold_quote_and_not_two() -> None:
    text = "قالت: «سنبقى هنا» «حتى الصباح»."
    quotations = [gold(text, "«سنبقى هنا»", "direct"), gold(text, "«حتى الصباح»", "direct")]
    one = GoldArticle.model_validate(article("long", "النهر", text, quotations, {}))
    figures = evaluate([one], lambda _: [returned(text, "سنبقى هنا» «حتى الصباح")]).figures
    assert (figures["span > 0.8 P"].value, figures["span > 0.8 R"].value) == (1, 1 / 2)


def test_the_middle_95_percent() -> None:
    assert interval(range(41)) == (1, 39)
    assert interval([None, 0.5, 0.5]) == (0.5, 0.5)
    assert interval([0.5]) == (None, None)


def test_each_draw_has_as_many_articles_as_there_are() -> None:
    assert Resamples(7, 50, seed=3).sums(dict.fromkeys(range(7), 2)) == [14] * 50


def test_of_a_right_and_a_wrong_article_a_draw_may_hold_one_alone(small: Evaluation) -> None:
    figure = evaluate([ARTICLES[0], ARTICLES[2]], extract).figures["detection R"]  # 3 of 3 and 0 of 2
    assert figure == Figure(value=3 / 5, low=0, high=1, n=5)


def test_one_article_has_no_interval() -> None:
    figures = evaluate(ARTICLES[:1], extract).figures
    assert figures["detection P"] == Figure(value=3 / 4, low=None, high=None, n=4)
    assert (figures["calibration error"].low, figures["calibration error"].high) == (None, None)


def test_the_same_seed_gives_the_same_intervals_and_no_value_lies_outside(small: Evaluation) -> None:
    assert evaluate(ARTICLES, extract, errors=99) == small
    assert evaluate(ARTICLES, extract, seed=1, resamples=20).figures != small.figures
    for figure in small.figures.values():
        assert figure.low is None or figure.value is not None and figure.high is not None and figure.low <= figure.value <= figure.high


def test_the_worst_mistakes_stand_first(small: Evaluation) -> None:
    assert [(mistake.text, *mistake.faults) for mistake in small.mistakes] == [
        ("متسرعة", "wrong speaker", "wrong cue"),
        ("لا نعرف", "spurious"),  # the more confident one first
        ("الضفة", "spurious"),
        ("لا نعرف السبب", "missed"),
        ("سأعود غدا", "missed"),
        ("ولن أبيع البيت", "missed"),
        ("لكن النار بدأت ليلا", "no speaker"),
        ("من رأى النار", "wrong cue"),
        ("لن يعطش أحد", "wrong kind", "short name"),
    ]
    assert len(evaluate(ARTICLES, extract, errors=2).mistakes) == 2
    assert evaluate(ARTICLES, extract).mistakes == ()


def test_a_mistake_says_where_it_stands_and_how_each_side_reads_it(small: Evaluation) -> None:
    first = small.mistakes[0]
    assert first.before + first.text + first.after == WATER
    assert WATER[first.start : first.end] == first.text
    assert first.gold is not None and (first.gold.speaker, first.gold.cue) == ("عادل شكري", "ووصف")
    assert first.returned is not None and (first.returned.speaker, first.returned.cue) == ("سلمى الحداد", "قالت")


def one_quote(text: str, quoted: str, words: str) -> Figure:
    """Detection on a text with one gold quote."""
    one = GoldArticle.model_validate(article("one", "النهر", text, [gold(text, quoted, "direct")], {}))
    return evaluate([one], lambda _: [returned(text, words)]).figures["detection F1"]


@pytest.mark.parametrize(
    ("text", "quoted", "words", "right"),
    [
        ("قالت: «سنبقى هنا».", "«سنبقى هنا»", "سنبقى هنا", 1),
        ("قالت: «سنبقى هنا.»", "«سنبقى هنا.»", "سنبقى هنا", 1),  # punctuation at the edge
        ("قالت: « سنبقى هنا ».", "« سنبقى هنا »", "سنبقى هنا", 1),  # blanks too
        ("قالت: «سنبقى هنا».", "«سنبقى هنا»", "سنبقى", 0),
        ("قالت: «سنبقى هنا حتى الصباح.", "«سنبقى هنا", "سنبقى هنا حتى الصباح", 1),  # the closing mark is lost: the opening one decides
        ("قالت: سنبقى هنا حتى الصباح».", "هنا حتى الصباح»", "سنبقى هنا حتى الصباح", 1),  # the opening mark is lost
        ("قالت: «سنبقى هنا حتى الصباح.", "«سنبقى هنا", "هنا حتى الصباح", 0),
    ],
)
def test_which_spans_are_the_same(text: str, quoted: str, words: str, right: int) -> None:
    assert one_quote(text, quoted, words).value == right


def test_a_quote_returned_twice_is_right_once() -> None:
    figures = evaluate([ARTICLES[0]], lambda text: [*extract(text)[:1], *extract(text)[:1]]).figures
    assert (figures["detection P"].value, figures["detection R"].value) == (1 / 2, 1 / 3)


def test_indirect_quotes_are_left_aside() -> None:
    def reported(text: str) -> list[Quote]:
        return [quote.model_copy(update={"kind": "indirect"}) for quote in extract(text)]

    assert evaluate(ARTICLES, reported).returned == 0


def test_nothing_returned_is_a_recall_of_nothing() -> None:
    figures = evaluate(ARTICLES, lambda _: []).figures
    assert figures["detection P"].value is None
    assert (figures["detection R"].value, figures["detection F1"].value) == (0, 0)
    assert figures["calibration error"].value is None


def test_the_library_itself_is_measured_by_default() -> None:
    text = "قال وزير النقل سامي الحداد: «سنفتح الجسر الجديد أمام الناس غداً»."
    quotation = gold(text, "«سنفتح الجسر الجديد أمام الناس غداً»", "direct", "S", "قال")
    one = GoldArticle.model_validate(article("bridge", "النهر", text, [quotation], {"S": person("سامي الحداد")}))
    assert evaluate([one]).figures["end-to-end F1"].value == 1


def test_misuse() -> None:
    with pytest.raises(TypeError, match="read them with read_gold"):
        evaluate(SMALL)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="no gold article"):
        evaluate([])
    with pytest.raises(ValueError, match="count from 0"):
        evaluate(ARTICLES, errors=-1)


def test_the_record_survives_json_and_prints_as_tables(small: Evaluation) -> None:
    assert Evaluation.model_validate_json(small.model_dump_json()) == small
    assert "by cue position" in str(small)
    assert "⟦متسرعة⟧" in str(small)
    assert all(name in str(small) for name in BY_HAND)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(evaluate_command, [*map(str, arguments)], catch_exceptions=False)


@pytest.fixture
def small_file(tmp_path: Path) -> Path:
    path = tmp_path / "small.jsonl"
    path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in SMALL), encoding="utf-8")
    return path


def test_the_command_prints_what_the_call_returns(small_file: Path) -> None:
    assert Evaluation.model_validate_json(run(small_file, "--json", "--errors", "2").stdout) == evaluate(small_file, errors=2)
    tables = run(small_file)
    assert (tables.exit_code, tables.stderr) == (0, "")
    assert tables.stdout == str(evaluate(small_file))


def test_the_command_refuses_a_malformed_file_and_says_where(small_file: Path) -> None:
    small_file.write_text(small_file.read_text(encoding="utf-8") + "{}\n", encoding="utf-8")
    refused = run(small_file)
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert f"{small_file}, line 4: id: Field required" in refused.stderr
    assert run(small_file.parent / "none.jsonl").exit_code == 2


def test_import_quoteattr_does_not_load_it() -> None:
    code = "import sys, quoteattr; sys.exit('quoteattr.evaluation' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

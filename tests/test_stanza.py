"""Stanza's real pipeline as an engine, as a processor, and on many articles."""

import pickle
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest
import stanza
import torch
from click.testing import CliRunner
from hypothesis import given, settings
from stanza_models import FOLDER, needs_models
from test_properties import ODD, articles

from quoteattr import annotate, annotate_many, extract_many, extract_quotes
from quoteattr.cli import main
from quoteattr.evaluation import read_gold
from quoteattr.stanza import ModelsError, StanzaEngine, default_engine
from quoteattr.stanza.models import pipeline_of

pytestmark = needs_models
torch.set_num_threads(1)  # on a busy machine several wait for each other most of the time

RARE = "وقال قومندان الميناء فاروجان كشيشيان للصحافيين: «لن تبحر سفينة قبل الفجر». وأضاف: «البحر هائج»."
PLAIN = "قالت مديرة المتحف ندى العطار: «سنعرض اللوحات في الربيع»."
LOCAL = [RARE, PLAIN, "", "لا كلام هنا.", "وذكر قومندان الميناء فاروجان كشيشيان أن «السفن تضاعفت ثلاث مرات»."]
OWN = [article.text for article in read_gold(Path(__file__).parent / "gold" / "corpus.jsonl")]


@pytest.fixture(scope="module")
def engine() -> StanzaEngine:
    return StanzaEngine(FOLDER)


def pipeline(processors: str, **options: Any) -> stanza.Pipeline:
    return stanza.Pipeline("ar", dir=str(FOLDER), download_method=None, processors=processors, logging_level="ERROR", **options)


@pytest.fixture(scope="module")
def quoting() -> stanza.Pipeline:
    return pipeline("tokenize,mwt,ner,quotes")


# The engine


def test_a_title_that_the_lexicon_lacks(engine: StanzaEngine) -> None:
    first, second = extract_quotes(RARE, engine=engine)
    assert (first.speaker.name, first.speaker.role, first.rule) == ("فاروجان كشيشيان", "قومندان الميناء", "stanza_name")
    assert second.speaker == first.speaker
    assert extract_quotes(RARE)[0].speaker.name == "قومندان"  # the rules alone


def test_a_speaker_whom_no_rule_finds(engine: StanzaEngine) -> None:
    text = "وذكر قومندان الميناء فاروجان كشيشيان أن «السفن تضاعفت ثلاث مرات»."
    assert extract_quotes(text)[0].speaker is None
    quote = extract_quotes(text, engine=engine)[0]
    assert (quote.speaker.name, quote.rule) == ("فاروجان كشيشيان", "stanza_subject")


def test_a_cue_that_shares_the_subject_of_another_verb(engine: StanzaEngine) -> None:
    text = "في سوق الجمعة سألت بائع كتب مستعملة عن أحوال الرزق فأجاب: «الزبون يقلّب ويصوّر الصفحة ويمشي»."
    quote = extract_quotes(text, engine=engine)[0]
    assert (quote.speaker.name, quote.rule) == ("بائع كتب مستعملة", "stanza_shared")


def test_where_the_rules_are_sure_they_are_not_overruled(engine: StanzaEngine) -> None:
    assert annotate(PLAIN, engine=engine) == annotate(PLAIN)


def test_vowel_signs_and_tatweel_change_no_speaker_and_the_offsets_are_those_of_the_text_as_given(engine: StanzaEngine) -> None:
    text = "وَقَالَ قومنـــدان المينَاءِ فارُوجان كشيشيان\u200f للصحافيين: «لن تبحر سفينة قبل الفجر»."
    quote = extract_quotes(text, engine=engine)[0]
    assert (quote.speaker.name, quote.speaker.role) == ("فارُوجان كشيشيان", "قومنـــدان المينَاءِ")
    assert quote.mention.text == text[quote.mention.start : quote.mention.end] == "قومنـــدان المينَاءِ فارُوجان كشيشيان"


def test_a_pipeline_and_a_folder_are_one(engine: StanzaEngine) -> None:
    assert extract_quotes(RARE, engine=StanzaEngine(pipeline_of(FOLDER))) == extract_quotes(RARE, engine=engine)


def test_models_are_loaded_once() -> None:
    assert pipeline_of(FOLDER) is pipeline_of(str(FOLDER))


def test_the_engine_by_its_name(engine: StanzaEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTEATTR_STANZA_DIR", str(FOLDER))
    default_engine.cache_clear()
    assert annotate(RARE, engine="stanza") == annotate(RARE, engine=engine)
    assert default_engine() is default_engine()


@pytest.mark.parametrize("processors", ["tokenize,mwt,ner", "tokenize,mwt,pos,lemma,depparse"])
def test_a_pipeline_with_names_only_or_trees_only(processors: str) -> None:
    both = StanzaEngine(pipeline(processors))
    assert [quote.text for quote in extract_quotes(RARE, engine=both)] == [quote.text for quote in extract_quotes(RARE)]


def test_stanza_alone_answers_every_quote() -> None:
    quotes = extract_quotes(RARE + " " + PLAIN, engine=StanzaEngine(FOLDER, alone=True))
    assert {quote.rule for quote in quotes} <= {"stanza_subject", "stanza_shared", "stanza_carried", "none"}
    assert quotes[0].speaker.name == "فاروجان كشيشيان"


@settings(max_examples=15)
@given(articles())
def test_every_span_is_its_text_whatever_the_text(text: str) -> None:
    article = annotate(text, engine=StanzaEngine(FOLDER))
    for quote in article.quotes:
        for span in (quote, quote.outer, quote.cue, quote.mention):
            assert span is None or text[span.start : span.end] == span.text


@pytest.mark.parametrize("odd", [*ODD, "\u2028", "\u0640" * 50, "🇲🇦", "x" * 3000])
def test_odd_characters(odd: str, engine: StanzaEngine) -> None:
    text = f"وقال قومندان{odd} فاروجان{odd}كشيشيان {odd}: «لن تبحر {odd} سفينة قبل الفجر»{odd}."
    assert [quote.text for quote in extract_quotes(text, engine=engine)] == [quote.text for quote in extract_quotes(text)]


# Misuse


def test_a_pipeline_without_what_the_engine_asks_for() -> None:
    with pytest.raises(ValueError, match="ner or depparse"):
        StanzaEngine(pipeline("tokenize"))


def test_a_pipeline_that_takes_words() -> None:
    with pytest.raises(ValueError, match="tokenize_pretokenized"):
        StanzaEngine(pipeline("tokenize,ner", tokenize_pretokenized=True))


@pytest.mark.parametrize("wrong", [5, ["tokenize"], object()], ids=repr)
def test_what_is_neither_a_pipeline_nor_a_folder(wrong: Any) -> None:
    with pytest.raises(TypeError, match="folder of the models"):
        StanzaEngine(wrong)


def copied(tmp_path: Path) -> Path:
    """The models as links, to be spoilt."""
    for file in FOLDER.rglob("*"):
        if file.is_file():
            link = tmp_path / file.relative_to(FOLDER)
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(file.resolve())
    return tmp_path


@pytest.mark.parametrize("spoil", ["missing", "damaged", "empty"])
def test_a_model_that_is_missing_or_damaged(spoil: str, tmp_path: Path) -> None:
    folder = copied(tmp_path)
    for model in (folder / "ar" / "ner").iterdir():
        model.unlink()
        if spoil != "missing":
            model.write_bytes(b"no model" if spoil == "damaged" else b"")
    with pytest.raises(ModelsError, match=r"stanza\.download"):
        StanzaEngine(folder)


# The processor


def test_the_documents_quotes_are_the_librarys_records(quoting: stanza.Pipeline) -> None:
    doc = quoting(RARE)
    assert [quote.speaker.name for quote in doc.quotes] == ["فاروجان كشيشيان"] * 2
    assert all(doc.text[quote.start : quote.end] == quote.text for quote in doc.quotes)


def test_bulk_process_is_the_same_as_one_by_one(quoting: stanza.Pipeline) -> None:
    assert [doc.quotes for doc in quoting.bulk_process(LOCAL[:2])] == [quoting(text).quotes for text in LOCAL[:2]]


def test_only_tokenize_is_needed() -> None:
    assert pipeline("tokenize,quotes")(PLAIN).quotes == extract_quotes(PLAIN)


def test_with_all_processors_and_the_engine_on_top() -> None:
    everything = pipeline("tokenize,mwt,pos,lemma,depparse,ner,quotes")
    assert everything(RARE).quotes[0].speaker.name == "فاروجان كشيشيان"
    assert extract_quotes(RARE, engine=StanzaEngine(everything))[0].speaker.name == "فاروجان كشيشيان"


def test_options_of_the_pipeline() -> None:
    strict = pipeline("tokenize,quotes", quotes_marks="curly", quotes_min_confidence=0.5)
    assert strict(PLAIN).quotes == []


def test_quotes_outlive_a_pickle(quoting: stanza.Pipeline) -> None:
    doc = quoting(RARE)
    assert pickle.loads(pickle.dumps(doc)).quotes == doc.quotes


def test_words_given_ready_are_quoted_in_the_text_that_stanza_makes_of_them() -> None:
    ready = pipeline("tokenize,quotes", tokenize_pretokenized=True)
    doc = ready([["قال", "الوزير", ":", "«", "لن", "نعود", "غدا", "»", "."]])
    assert [doc.text[quote.start : quote.end].strip() for quote in doc.quotes] == ["لن نعود غدا"]


# Many articles


def test_many_together_are_the_same_as_each_alone(engine: StanzaEngine) -> None:
    texts = [*LOCAL, *OWN[:3]]
    alone = [annotate(text, engine=engine) for text in texts]
    for size in (1, 4, 64):
        assert list(annotate_many(texts, engine=engine, chunk_size=size)) == alone
    assert list(extract_many(texts, engine=engine)) == [list(article.quotes) for article in alone]


def test_an_endless_feed_is_read_a_chunk_at_a_time(engine: StanzaEngine) -> None:
    taken = count()

    def feed() -> Iterator[str]:
        for _ in taken:
            yield RARE

    found = annotate_many(feed(), engine=engine, chunk_size=3)
    assert len(list(islice(found, 4))) == 4
    assert next(taken) == 6


def test_bad_items_keep_their_place(engine: StanzaEngine) -> None:
    found = list(annotate_many([RARE, None, PLAIN], engine=engine, errors="skip", chunk_size=2))
    assert [getattr(one, "position", None) for one in found] == [None, 1, None]
    with pytest.raises(TypeError, match="item 1"):
        list(annotate_many([RARE, None], engine=engine))


def test_a_clause_without_an_end_is_read_in_parts(engine: StanzaEngine) -> None:
    text = "كلمة " * 500 + "وقال قومندان الميناء فاروجان كشيشيان: «لن تبحر سفينة قبل الفجر»."
    assert [quote.speaker.name for quote in extract_quotes(text, engine=engine)] == ["فاروجان كشيشيان"]


# The command line


def run(*arguments: str | Path, input: str | None = None) -> Any:
    return CliRunner().invoke(main, [str(one) for one in arguments], input=input)


def test_extract_with_the_engine() -> None:
    finished = run("extract", "--engine", "stanza", "--stanza-dir", FOLDER, input=RARE)
    assert (finished.exit_code, "stanza_name" in finished.output) == (0, True)


def test_an_output_file_with_the_engine_and_no_workers_beside_it(tmp_path: Path) -> None:
    (tmp_path / "rare.txt").write_text(RARE, encoding="utf-8")
    arguments = ["extract", tmp_path / "rare.txt", "--output", tmp_path / "quotes.jsonl", "--engine", "stanza", "--stanza-dir", FOLDER]
    assert run(*arguments).exit_code == 0
    assert "stanza_name" in (tmp_path / "quotes.jsonl").read_text(encoding="utf-8")
    assert "leave --workers out" in run(*arguments, "--workers", "2").output


def test_evaluate_with_the_engine(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    lines = (Path(__file__).parent / "gold" / "corpus.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    gold.write_text("".join(line for line in lines if "52-column-library" in line), encoding="utf-8")
    finished = run("evaluate", gold, "--engine", "stanza", "--stanza-dir", FOLDER)
    assert finished.exit_code == 0, finished.output
    assert "stanza_shared" in finished.output

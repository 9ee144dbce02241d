"""The gold form: what is read, what is refused and how the refusal reads, and which answers mean the same speaker."""

import json
import pickle
import re
from pathlib import Path
from typing import Any

import pytest
from small_gold import ARTICLES, SMALL

from quoteattr.evaluation import GoldArticle, GoldEntity, GoldError, evaluate, read_gold
from quoteattr.evaluation.identity import full_name, same_speaker

DOCUMENT = (Path(__file__).parents[1] / "docs" / "gold.md").read_text(encoding="utf-8")


def written(path: Path, *lines: Any) -> Path:
    text = "\n".join(line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_gold_file_is_read_as_it_stands(tmp_path: Path) -> None:
    path = written(tmp_path / "small.jsonl", SMALL[0] | {"url": "another key"}, "", *SMALL[1:])
    assert read_gold(path) == ARTICLES
    assert read_gold(str(written(tmp_path / "bom.jsonl", "\ufeff" + json.dumps(SMALL[0])))) == ARTICLES[:1]


TEXT = "قال هاني: «نعم»."
GOOD: dict[str, Any] = {
    "id": "yes",
    "text": TEXT,
    "quotations": [{"start": 10, "end": 15, "kind": "direct", "speaker": "H"}],
    "entities": {"H": {"name": "هاني", "type": "person"}},
}


def quoting(**changes: Any) -> dict[str, Any]:
    return GOOD | {"quotations": [GOOD["quotations"][0] | changes]}


def named(**changes: Any) -> dict[str, Any]:
    return GOOD | {"entities": {"H": GOOD["entities"]["H"] | changes}}


def test_the_optional_keys_may_be_left_out(tmp_path: Path) -> None:
    [article] = read_gold(written(tmp_path / "good.jsonl", GOOD))
    [quotation] = article.quotations
    assert (article.outlet, quotation.cue, quotation.mention, quotation.act, article.entities["H"].gender) == ("?", None, None, None, None)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "Invalid JSON"),
        ("[]", "should be an object"),
        ("{}", "id: Field required"),
        (GOOD | {"id": 7}, "id: Input should be a valid string"),
        (quoting(end=17), "quotations[0]: its span is 10 to 17, in a text of 16 code points"),
        (quoting(start=15), "quotations[0]: its span is 15 to 15"),
        (quoting(start="10"), "quotations[0].start: Input should be a valid integer"),
        (quoting(start=-1), "quotations[0].start"),
        (quoting(cue=[0]), "quotations[0].cue"),
        (quoting(cue=[3, 3]), "quotations[0]: its cue is 3 to 3"),
        (quoting(mention=[4, 99]), "quotations[0]: its mention is 4 to 99"),
        (quoting(kind="indirect"), "quotations[0].kind: Input should be 'direct', 'mixed' or 'other'"),
        (quoting(speaker="K"), "quotations[0]: its speaker 'K' is none of the entities"),
        (quoting(speakr="H"), "quotations[0].speakr: Extra inputs are not permitted"),
        (named(name="هانئ"), "entities['H']: the text does not hold the wording 'هانئ'"),
        (named(aliases=["هاني", ""]), "entities['H']: the text does not hold the wording ''"),
        (named(type="woman"), "entities.H.type: Input should be 'person'"),
        (named(gender="x"), "entities.H.gender: Input should be 'm' or 'f'"),
        (SMALL[0], "the article 'water' stands on line 1 too"),
    ],
)
def test_a_malformed_line_is_refused_with_its_number_and_the_reason(tmp_path: Path, line: Any, reason: str) -> None:
    path = written(tmp_path / "bad.jsonl", SMALL[0], "", line)
    with pytest.raises(GoldError) as refused:
        evaluate(path)
    assert str(refused.value).startswith(f"{path}, line 3: ")
    assert reason in str(refused.value)
    assert str(pickle.loads(pickle.dumps(refused.value))) == str(refused.value)


def test_a_file_without_articles_or_not_in_utf_8_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="holds no article"):
        read_gold(written(tmp_path / "empty.jsonl", "", ""))
    path = tmp_path / "latin.jsonl"
    path.write_bytes(b"\n" + TEXT.encode("cp1256"))
    with pytest.raises(ValueError, match="line 2: not UTF-8: byte 0xde at offset 0"):
        read_gold(path)


def test_an_alias_may_stand_behind_a_proclitic() -> None:
    text = "قيل للوزير: «نعم»، فقال: «لا»."
    assert GoldArticle.model_validate({"id": "to", "text": text, "quotations": [], "entities": {"W": {"name": "الوزير", "type": "person"}}})


QASIM = GoldEntity(name="رائد القاسم", type="person", aliases=("القاسم", "وزير البيئة رائد القاسم", "الوزير"))
OTHERS = [GoldEntity(name="رائد القاسمي", type="person"), GoldEntity(name="هيئة البيئة", type="organisation")]


@pytest.mark.parametrize(
    ("said", "same", "full"),
    [
        ("رائد القاسم", True, True),
        ("رَائِد القـاسم", True, True),  # vowel signs and tatweel
        ("القاسم", True, False),
        ("وزير البيئة رائد القاسم", True, True),
        ("الوزير", True, False),
        ("الدكتور رائد القاسم", True, True),
        ("الدكتور " * 12 + "رائد القاسم", True, True),  # fourteen words
        ("الدكتور " * 13 + "رائد القاسم", False, False),  # a paragraph is no name
        ("مدير هيئة البيئة رائد القاسم", False, True),  # another's name stands in it
        ("رائد القاسمي", False, False),
        ("هيئة البيئة", False, False),
        ("البيئة", False, False),
        ("رائد", False, False),  # a part of either name
        ("", False, False),
        ("،", False, False),
    ],
)
def test_which_answers_mean_the_speaker(said: str, same: bool, full: bool) -> None:
    assert (same_speaker(said, QASIM, OTHERS), full_name(said, QASIM)) == (same, full)


def test_spellings_that_editors_write_either_way_are_the_same() -> None:
    assert same_speaker("مسوول اللجنه", GoldEntity(name="مسؤول اللجنة", type="anonymous"), [])
    assert same_speaker("وفيق", GoldEntity(name="وفيق", type="person"), [])
    assert same_speaker("وزارة النقل", GoldEntity(name="ووزارة النقل", type="organisation"), [])
    assert not same_speaker(None, QASIM, [])


def test_the_document_shows_an_article_that_can_be_read_and_names_every_figure() -> None:
    [example] = re.findall(r"```json\n(.*?)\n```", DOCUMENT, re.DOTALL)
    article = GoldArticle.model_validate_json(example, strict=True)
    assert [article.text[one.start : one.end][0] for one in article.quotations] == ["«"] * len(article.quotations)
    assert [article.text[slice(*one.cue)] for one in article.quotations if one.cue] == ["قالت", "وأضافت"]
    for name in evaluate(ARTICLES, lambda _: [], resamples=0).figures:
        assert f"`{name}`" in DOCUMENT, name

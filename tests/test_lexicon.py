"""Words of one's own: what they change, how they are given, and how what is wrong is refused."""

import multiprocessing
import pickle
import re
import sys
from collections import Counter
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from small_gold import article, gold, person

from quoteattr import Lexicon, annotate, annotate_many, explain, extract_many, extract_quotes, workers
from quoteattr.cli import main
from quoteattr.evaluation import GoldArticle, evaluate
from quoteattr.lexicon import LexiconError, Verb
from quoteattr.lexicon.verb import ACTS, REMARKS
from quoteattr.lexicon.wordfile import CLASSES
from quoteattr.tokens import fold

DEFAULT = Lexicon.default()
MANUAL = (Path(__file__).parents[1] / "docs" / "lexicon.md").read_text(encoding="utf-8")
CHEERED = "جاهر النائب سامي الحداد بأن «الجسر سيفتح غداً أمام الجميع»."
OWN = DEFAULT.with_cues("جاهر")


SAID = "«سنعود غداً إلى المدينة القديمة ونعمل معاً»"
NOBODY = "-"


def said(text: str, lexicon: Lexicon | None = None) -> str:
    """Speaker and lemma of the cue of the last quote; - for what is missing."""
    quotes = extract_quotes(text, lexicon=lexicon)
    if not quotes:
        return "no quote"
    speaker, cue = quotes[-1].speaker, quotes[-1].cue
    return f"{speaker.name if speaker else NOBODY} | {cue.lemma if cue else NOBODY}"


def who(text: str, lexicon: Lexicon | None = None) -> str:
    """Name, role and kind of the last quote's speaker."""
    speaker = extract_quotes(text, lexicon=lexicon)[-1].speaker
    return f"{speaker.name} | {speaker.role or NOBODY} | {speaker.kind}" if speaker else NOBODY


# One word more, one line: before and after


@pytest.mark.parametrize(
    ("line", "lexicon", "before", "after"),
    [
        # a verb by its past: its forms follow
        (f"جاهر النائب سامي الحداد بأن {SAID}.", OWN, "- | -", "سامي الحداد | جاهر"),
        (f"وجاهرت النائبة هدى السالم: {SAID}.", OWN, "هدى السالم | -", "هدى السالم | جاهر"),
        (f"سيجاهر المدرب سامي الحداد بأن {SAID}.", OWN, "- | -", "سامي الحداد | جاهر"),
        (f"وقف المدرب سامي الحداد مجاهراً: {SAID}.", OWN, "سامي الحداد | -", "سامي الحداد | جاهر"),
        # an act that puts also a few words into somebody's mouth
        ("تندّر المدرب سامي الحداد على «مهزلة كبيرة».", DEFAULT.with_cues("تندّر", act="criticise"), "no quote", "سامي الحداد | تندّر"),
        # a verb of the package gives way
        (f"غرّد المدرب سامي الحداد: {SAID}.", DEFAULT.with_cues("غرّد"), "سامي الحداد | غرد", "سامي الحداد | غرّد"),
        # cues that are no verbs
        (f"على ذمة مصدر أمني {SAID}.", DEFAULT.with_words(accord=["على ذمة"]), "no quote", "مصدر أمني | على ذمة"),
        (f"{SAID}، على ذمة الوزير سامي الحداد.", DEFAULT.with_words(accord=["على ذمة"]), "- | -", "سامي الحداد | على ذمة"),
        (
            "قال الوزير سامي الحداد: «نعم». «وهذا كثير علينا»، على ذمته.",
            DEFAULT.with_words(accord_back=["على ذمته"]),
            "سامي الحداد | قال",
            "سامي الحداد | على ذمته",
        ),
        (f"كتب سالم الحداد. منشوره: {SAID}.", DEFAULT.with_words(nouns=["منشوره"]), "- | -", "سالم الحداد | منشوره"),
        # what stands in marks is the name of something
        ("قال الوزير سامي الحداد في استديو «حديث المساء في المدينة».", DEFAULT.with_words(naming=["استديو"]), "سامي الحداد | قال", "no quote"),
    ],
)
def test_a_cue_more(line: str, lexicon: Lexicon, before: str, after: str) -> None:
    assert (said(line), said(line, lexicon)) == (before, after)


@pytest.mark.parametrize(
    ("line", "lexicon", "before", "after"),
    [
        ("قالت ساعاتية البلدة", DEFAULT.with_titles("ساعاتي"), "ساعاتية | - | person", "ساعاتية البلدة | - | person"),
        ("أفاد سمّار المقهى", DEFAULT.with_words(groups=["سمّار"]), "سمّار | - | person", "سمّار المقهى | - | group"),
        ("قال متربص", DEFAULT.with_words(anonymous=["متربص"]), "متربص | - | person", "متربص | - | anonymous"),
        ("قال البيك سامي الحداد", DEFAULT.with_words(honorifics=["البيك"]), "سامي الحداد | البيك | person", "سامي الحداد | - | person"),
        ("أعلنت حاضنة الأعمال", DEFAULT.with_words(organisations=["حاضنة"]), NOBODY, "حاضنة الأعمال | - | organisation"),
        ("أعلنت تسلا", DEFAULT.with_words(known=["تسلا"]), "تسلا | - | person", "تسلا | - | organisation"),
        ("قالت المجسة أمس", DEFAULT.with_words(documents=["مجسة"]), "المجسة | - | organisation", "المجسة | - | document"),
        ("أعلنت غيلان", DEFAULT.with_words(governments=["غيلان"]), "غيلان | - | person", "غيلان | - | government"),
        (
            "قال محافظ غيلان فاروجان كشيشيان",
            DEFAULT.with_words(places=["غيلان"]),
            "غيلان فاروجان كشيشيان | محافظ | person",
            "فاروجان كشيشيان | محافظ غيلان | person",
        ),
        ("قال أمس ثنوان الحداد", DEFAULT.with_words(given_names=["ثنوان"]), NOBODY, "ثنوان الحداد | - | person"),
        ("قال كفاح", DEFAULT.with_words(given_names=["كفاح"]), NOBODY, "كفاح | - | person"),  # also a common noun
    ],
)
def test_a_name_more(line: str, lexicon: Lexicon, before: str, after: str) -> None:
    line = f"{line}: {SAID}."
    assert (who(line), who(line, lexicon)) == (before, after)


@pytest.mark.parametrize(
    ("line", "past", "remark", "without", "with_it"),
    [
        (f"صاغ المدرب أمس في قاعة الفريق الكبرى أمام الناس {SAID}.", "صاغ", "homograph", "المدرب | صاغ", "no quote"),
        (f"طفا في بيان الوزارة: {SAID}.", "طفا", "document", "- | طفا", "الوزارة | طفا"),
        ("لعلع المدرب سامي الحداد: «ارحل» مرات.", "لعلع", "chant", "no quote", "سامي الحداد | لعلع"),
        (f"أسندت الوكالة عن الوزير سامي الحداد: {SAID}.", "أسند", "relay", "الوكالة | أسند", "سامي الحداد | أسند"),
        (f"لعلعت الأرجوحة: {SAID}.", "لعلع", "intransitive", "- | لعلع", "الأرجوحة | لعلع"),
        (f"ويمجّدها المدرب سامي الحداد بأن {SAID}.", "مجّد", "object", "- | -", "سامي الحداد | مجّد"),
    ],
)
def test_what_a_remark_does(line: str, past: str, remark: str, without: str, with_it: str) -> None:
    assert [said(line, DEFAULT.with_cues(past, remarks=remarks)) for remarks in ([], [remark])] == [without, with_it]


# The parts of a verb


@pytest.mark.parametrize(
    ("past", "present", "participle", "masdar"),
    [
        ("غرّد", "يغرد", "مغرد", "تغريد"),
        ("سمّى", "يسمي", "مسمي", "تسمية"),
        ("أكّد", "يؤكد", "مؤكد", "تأكيد"),
        ("هنّأ", "يهنئ", "مهنئ", "تهنئة"),
        ("خاطب", "يخاطب", "مخاطب", "مخاطبة"),
        ("نادى", "ينادي", "منادي", "مناداة"),
        ("أعلن", "يعلن", "معلن", "إعلان"),
        ("أبدى", "يبدي", "مبدي", "إبداء"),
        ("أشار", "يشير", "مشير", "إشارة"),
        ("أوجز", "يوجز", "موجز", "إيجاز"),
        ("أصرّ", "يصر", "مصر", "إصرار"),
        ("تهكّم", "يتهكم", "متهكم", "تهكم"),
        ("تمنّى", "يتمنى", "متمني", "تمني"),
        ("تساءل", "يتساءل", "متسائل", "تساؤل"),
        ("تمتم", "يتمتم", "متمتم", None),  # or تمتّم, by its letters
        ("انفعل", "ينفعل", "منفعل", "انفعال"),
        ("احتاج", "يحتاج", "محتاج", "احتياج"),
        ("اتّهم", "يتهم", "متهم", "اتهام"),
        ("احتج", "يحتج", "محتج", "احتجاج"),
        ("انتهى", "ينتهي", "منتهي", "انتهاء"),
        ("استنكر", "يستنكر", "مستنكر", "استنكار"),
        ("استعان", "يستعين", "مستعين", "استعانة"),
        ("استمع", "يستمع", "مستمع", None),
        ("غمغم", "يغمغم", "مغمغم", "غمغمة"),
        ("كتب", "يكتب", None, None),
        ("دعا", "يدعو", None, None),
        ("ردّ", "يرد", None, None),
        ("قال", None, None, None),  # يقول, but خاف يخاف
        ("وصف", None, None, None),  # يصف, but وضّح يوضّح
        ("أمر", None, None, None),  # يأمر, but أكّد يؤكّد
        ("رأى", None, None, None),
    ],
)
def test_parts_follow_from_the_past(past: str, present: str | None, participle: str | None, masdar: str | None) -> None:
    assert Verb.of({"past": past}) == Verb(past, present, participle, masdar, "say", frozenset())


def test_what_follows_agrees_with_the_verbs_of_the_package() -> None:
    other = set()
    for verb in DEFAULT.verbs:
        follows = Verb.of({"past": verb.past})
        for part in ("present", "participle", "masdar"):
            listed, made = getattr(verb, part), getattr(follows, part)
            if listed and made and fold(listed) != fold(made):
                other.add(f"{verb.past} {listed}")
    assert other == {"أوصى توصية", "أوضح توضيح"}  # nouns of another stem


def test_parts_that_are_given_stand_and_a_dash_is_none() -> None:
    [verb, *_] = DEFAULT.with_cues("ندب", present="يندُبُ", participle="-", act="criticise", remarks=["homograph"]).verbs
    assert verb == Verb("ندب", "يندب", None, None, "criticise", frozenset({"homograph"}))


def test_the_manual_names_the_classes_acts_and_remarks() -> None:
    assert set(CLASSES) == set(re.findall(r"^\| `(\w+)` \|", MANUAL.partition("## Classes")[2].partition("## Verbs")[0], re.MULTILINE))
    assert set(REMARKS) == set(re.findall(r"^\| `(\w+)` \|", MANUAL.partition("| remark |")[2], re.MULTILINE))
    assert set(ACTS) == set(re.findall(r"\w+", MANUAL.partition("The acts are ")[2].partition(". `Cue.act`")[0])) - {"and"}
    assert set(ACTS) >= {verb.act for verb in DEFAULT.verbs}


# What is wrong


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: DEFAULT.with_cues(), TypeError, r"one verb or more.*with_words"),
        (lambda: DEFAULT.with_cues(["جاهر"]), TypeError, "is list, not a word"),
        (lambda: DEFAULT.with_cues("shouted"), ValueError, "'shouted' is not Arabic: 's' is no Arabic letter"),
        (lambda: DEFAULT.with_cues("جاهر!"), ValueError, "'!' is no Arabic letter"),
        (lambda: DEFAULT.with_cues(""), ValueError, "'' holds no word"),
        (lambda: DEFAULT.with_cues("ق"), ValueError, "is no past"),
        (lambda: DEFAULT.with_cues("يجاهر"), ValueError, "looks like a present: give the past"),
        (lambda: DEFAULT.with_cues("جاهر بأن"), ValueError, "one word at a time"),
        (lambda: DEFAULT.with_cues("جاهر", act="shout"), ValueError, "'shout' is no act; known are say, add"),
        (lambda: DEFAULT.with_cues("جاهر", remarks=["loud"]), ValueError, "'loud' is no remark; known are strong, homograph"),
        (lambda: DEFAULT.with_cues("جاهر", remarks="strong"), TypeError, r"takes a list, as in \[\"homograph\"\]"),
        (lambda: DEFAULT.with_cues("جاهر", present="جاهر"), ValueError, "it begins with ي"),
        (lambda: DEFAULT.with_cues("جاهر", "صدح", present="يجاهر"), TypeError, "once for each verb"),
        (lambda: DEFAULT.with_titles(), TypeError, "one title or more"),
        (lambda: DEFAULT.with_titles("ساعاتي بلدة"), ValueError, "one word at a time; what follows a title"),
        (lambda: DEFAULT.with_words(roles="ساعاتي"), TypeError, "roles takes a list of words; got 'ساعاتي'"),
        (lambda: DEFAULT.with_words(roles=[5]), TypeError, "5 is int, not a word"),
        (lambda: DEFAULT.with_words(role=["ساعاتي"]), ValueError, "no 'role' .* there are verbs, nouns, .*roles"),
        (lambda: DEFAULT.with_words(preposition=["في"]), ValueError, "no 'preposition' to add words to"),
        (lambda: DEFAULT.with_words(verbs=["جاهر"]), ValueError, "by with_cues"),
        (lambda: extract_quotes("نص", lexicon="words.toml"), TypeError, r"not str: read a file of words by Lexicon.from_toml\(path\)"),
        (lambda: annotate("", lexicon={}), TypeError, "takes a Lexicon, not dict"),
        (lambda: explain("نص", lexicon=Lexicon), TypeError, "takes a Lexicon, not type"),
        (lambda: annotate_many([], lexicon=["جاهر"]), TypeError, "takes a Lexicon, not list"),
    ],
)
def test_misuse_is_told_what_to_do(call: Callable[[], object], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        call()


@pytest.mark.parametrize(
    ("file", "line", "reason"),
    [
        ('roles = [\n  "ساعاتي"\n', 3, "not TOML: Unclosed array"),
        ('roles = ["ساعاتي"]\nplaces = غيلان\n', 2, "not TOML: Invalid value"),
        ("places = []\nplaces = []\n", 2, "not TOML: Cannot overwrite a value"),
        ('# titles\n\ntitles = ["ساعاتي"]\n', 3, "there is no 'titles' to add words to"),
        ('[roles]\nfirst = "ساعاتي"\n', 1, "roles takes a list of words"),
        ('known = ["تسلا"]\nroles = "ساعاتي"\n', 2, "roles takes a list of words"),
        ('# "maker"\nroles = [\n  "ساعاتي", # "maker"\n  "maker",\n]\n', 4, "'maker' is not Arabic"),
        ('known = ["تسلا"]\nroles = [\n  "ساعاتي",\n  7,\n]\n', 4, "7 is int, not a word"),
        ('roles = [\n  "ساعاتي",\n  "ساعاتي بلدة",\n]\n', 3, "is not one word"),
        ('verbs = [\n  "جاهر",\n  "يجاهر",\n]\n', 3, "looks like a present"),
        ("verbs = 5\n", 1, "verbs takes a list"),
        ('\n[verbs]\npast = "جاهر"\n', 2, r"\[\[verbs\]\], in two brackets"),
        ('[[verbs]]\npast = "جاهر"\n\n[[verbs]]\npresent = "يصدح"\n', 4, "needs its past"),
        ('[[verbs]]\npast = "جاهر"\nact = "say"\n[[verbs]]\npast = "صدح"\nact = "shout"\n', 6, "'shout' is no act"),
        ('[[verbs]]\npast = "جاهر"\nremarks = ["strong", "loud"]\n', 3, "'loud' is no remark"),
        ('[[verbs]]\npast = "جاهر"\nremarks = "strong"\n', 3, "remarks takes a list"),
        ('[[verbs]]\npast = "جاهر"\nfuture = "سيجاهر"\n', 3, "a verb has no 'future'; it has past, present"),
        ('[[verbs]]\npast = "جاهر"\nroles = ["ساعاتي"]\n', 3, "a verb has no 'roles'"),
        ('verbs = [\n  "جاهر",\n  {past = "صدح", act = "shout"},\n]\n', 3, "'shout' is no act"),
    ],
)
def test_a_wrong_file_is_refused_with_its_line(tmp_path: Path, file: str, line: int, reason: str) -> None:
    path = tmp_path / "words.toml"
    path.write_text(file, encoding="utf-8")
    with pytest.raises(LexiconError, match=reason) as raised:
        Lexicon.from_toml(path)
    assert str(raised.value).startswith(f"{path}, line {line}: ")
    assert (raised.value.path, raised.value.line) == (str(path), line)


def test_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_bytes('# titles\nroles = ["ساعاتي"]\n'.encode("cp1256"))
    with pytest.raises(LexiconError, match="line 2: not UTF-8: byte 0xd3"):
        Lexicon.from_toml(path)


# A lexicon as a value


def test_a_file_and_the_calls_make_the_same(tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text('\ufeffroles = ["سَاعَاتي"]\nverbs = ["جاهر", {past = "نعى", present = "ينعى", act = "criticise"}]\n', encoding="utf-8")
    made = OWN.with_titles("ساعاتي").with_cues("نعى", present="ينعى", act="criticise")
    assert set(Lexicon.from_toml(path).verbs) == set(made.verbs)
    assert Lexicon.from_toml(path).roles == made.roles
    assert DEFAULT.with_file(str(path)) == Lexicon.from_toml(path)


def test_nothing_is_changed_in_place() -> None:
    assert said(CHEERED, OWN.with_titles("ساعاتي")) == said(CHEERED, OWN) == "سامي الحداد | جاهر"
    assert said(CHEERED) == "no quote"


def test_lexicons_that_hold_the_same_are_equal() -> None:
    again = Lexicon.default().with_cues("جاهر")
    assert (again, hash(again)) == (OWN, hash(OWN))
    assert DEFAULT.with_words(roles=["وزير"]) == DEFAULT
    assert len({DEFAULT, OWN, again, OWN.with_titles("ساعاتي")}) == 3


def test_a_lexicon_travels() -> None:
    there = pickle.loads(pickle.dumps(OWN))
    assert (there, hash(there)) == (OWN, hash(OWN))
    assert pickle.loads(pickle.dumps(DEFAULT)) is DEFAULT


def test_a_lexicon_shows_what_was_added() -> None:
    assert repr(DEFAULT) == "Lexicon(default)"
    assert repr(OWN.with_titles("ساعاتي", "يوتيوبر")) == "Lexicon(default and 1 verbs, 2 roles)"


@pytest.mark.parametrize("call", [Lexicon.with_cues, Lexicon.with_titles], ids=["cues", "titles"])
@settings(max_examples=50)  # each prepares a lexicon
@given(
    word=st.text("ابتحدرسطعكلمنهويءأإآؤئىةّ", max_size=8), text=st.lists(st.sampled_from(["قال", "الوزير", "«نعم»", ":", "،", "أن", "و"]), max_size=8)
)
def test_no_word_that_is_taken_makes_a_text_raise(call: Callable[..., Lexicon], word: str, text: list[str]) -> None:
    try:
        lexicon = call(DEFAULT, word)
    except ValueError:
        return
    whole = " ".join([word, *text, word, "«", word, *text, "»"])
    for quote in extract_quotes(whole, lexicon=lexicon):
        assert whole[quote.start : quote.end] == quote.text


# The calls that take one


def test_every_call_takes_a_lexicon() -> None:
    quotes = extract_quotes(CHEERED, lexicon=OWN)
    assert len(quotes) == 1
    assert list(annotate(CHEERED, lexicon=OWN).quotes) == quotes
    assert [article.quotes for article in annotate_many([CHEERED], lexicon=OWN)] == [tuple(quotes)]
    assert "by the rule verb_subject" in str(explain(CHEERED, lexicon=OWN))
    assert "by the rule" not in str(explain(CHEERED))


@pytest.mark.parametrize("method", ["fork", "spawn"] if sys.platform == "linux" else ["spawn"])
def test_processes_know_the_words_too(monkeypatch: pytest.MonkeyPatch, method: str) -> None:
    monkeypatch.setattr(workers, "_CONTEXT", multiprocessing.get_context(method))
    assert [len(quotes) for quotes in extract_many([CHEERED] * 4, workers=2, chunk_size=1, lexicon=OWN)] == [1] * 4


def test_tables_of_texts_take_a_lexicon() -> None:
    frames = pytest.importorskip("quoteattr.frames")
    assert frames.quotes_frame([CHEERED, CHEERED], lexicon=OWN)["cue_lemma"].tolist() == ["جاهر", "جاهر"]
    with pytest.raises(ValueError, match="item 0 has been read, .* pass it to annotate_many"):
        frames.quotes_frame([annotate(CHEERED)], lexicon=OWN)


CHEERED_GOLD = GoldArticle.model_validate(
    article("cheered", "النهر", CHEERED, [gold(CHEERED, "«الجسر سيفتح غداً أمام الجميع»", "direct", "S", "جاهر")], {"S": person("سامي الحداد")})
)


def test_evaluation_takes_a_lexicon() -> None:
    assert (evaluate([CHEERED_GOLD], resamples=0).returned, evaluate([CHEERED_GOLD], resamples=0, lexicon=OWN).returned) == (0, 1)
    with pytest.raises(ValueError, match="an extractor of your own takes its words by itself"):
        evaluate([CHEERED_GOLD], lambda text: [], lexicon=OWN)


def run(folder: Path, *arguments: str) -> Any:
    (folder / "page.txt").write_text(CHEERED, encoding="utf-8")
    (folder / "gold.jsonl").write_text(CHEERED_GOLD.model_dump_json() + "\n", encoding="utf-8")
    return CliRunner().invoke(main, [str(folder / one) if "." in one else one for one in arguments])


@pytest.mark.parametrize(
    ("command", "shown"), [(("extract", "page.txt"), "جاهر"), (("explain", "page.txt"), "verb_subject"), (("evaluate", "gold.jsonl"), "1.000")]
)
def test_commands_take_a_file_of_words(tmp_path: Path, command: tuple[str, ...], shown: str) -> None:
    (tmp_path / "words.toml").write_text('verbs = ["جاهر"]\n', encoding="utf-8")
    with_it, without = run(tmp_path, *command, "--lexicon", "words.toml"), run(tmp_path, *command)
    assert (with_it.exit_code, without.exit_code) == (0, 0)
    assert shown in with_it.stdout and shown not in without.stdout


@pytest.mark.parametrize("command", [("extract", "page.txt"), ("explain", "page.txt"), ("evaluate", "gold.jsonl")])
def test_commands_refuse_a_wrong_file(tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "words.toml").write_text('places = []\nverbs = ["shouted"]\n', encoding="utf-8")
    refused = run(tmp_path, *command, "--lexicon", "words.toml")
    assert refused.exit_code == 2
    assert "words.toml, line 2: 'shouted' is not Arabic" in refused.stderr
    assert refused.stdout == ""


def test_each_given_name_stands_once() -> None:
    text = files("quoteattr.lexicon").joinpath("given_names.txt").read_text(encoding="utf-8")
    written = [fold(name) for line in text.splitlines() if not line.startswith("#") for name in line.split()]
    assert [name for name, times in Counter(written).items() if times > 1] == []

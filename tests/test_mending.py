"""What marks without a partner held, one marked-up line a case.

Brackets stand round what is found as a marked span, with its marks; a tilde follows a span that was damaged, an asterisk a mark without partner.
"""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from test_marks import Marked, read, write

from quoteattr import annotate


def check(line: str, *damages: str) -> None:
    """Find the spans of a marked-up line and no others, the damaged ones in this way."""
    expected = read(line)
    article = annotate(expected.text)
    spans = [(q.outer.start, q.outer.end, -1, q.damage is not None) for q in article.quotations]
    assert write(Marked(expected.text, spans, list(article.strays))) == line
    assert {q.damage for q in article.quotations} - {None} == set(damages)


@pytest.mark.parametrize(
    "line",
    [
        "وأوضح الوزير أنهم [وجهوا رسائل كثيرة إلى الجهات المختصة»]~، لكنه لم يزد.",
        "قالت الشركة إن [المشروع يسير في موعده»]~.",
        "ختم المدير ضاحكاً، مؤكدة الناطقة أنه [لا أحد يعرف موعد الافتتاح”]~.",
        # a name in marks inside it
        "وأكد المدير أن [العمل في صحيفة [«الغد»] لن يتوقف أبداً»]~.",
        # the colon before إنّ, and a colon for a straight mark
        'وقالت الوزارة: [إن أياً من الدول لم ترسل جنوداً"]~.',
        'قال المدرب مازحاً: [سنربح كل المباريات هذا العام"]~.',
        # إنّ of another word lies nearer
        "ويؤكد سالم حداد أن [القرية بلا ماء، كما أن الطريق إليها وعرة جداً»]~.",
        # a blank before the closer
        'مؤكدة أن [الدولة العصرية ليس فيها أحد فوق القانون "]~.',
    ],
)
def test_a_lost_opener_stood_where_the_report_begins(line: str) -> None:
    check(line, "unopened")


@pytest.mark.parametrize(
    "line",
    [
        # nobody reports
        "أغلقت الطريق قبل أن يصل عمال البلدية إليها»* أمس.",
        "كان الجو بارداً لأن الريح هبت من الشمال»*.",
        # too short to say where it began
        "وأكد الوزير أن الحل قريب»*.",
        # the report stands in another sentence
        "وأكد الوزير أنه باق في منصبه. ولم يحضر أحد من نواب المدينة»*.",
    ],
)
def test_a_closer_that_no_report_explains_is_left(line: str) -> None:
    check(line)


@pytest.mark.parametrize(
    "line",
    [
        "وقال المدير: [«مطلب الحزب [«عبث سياسي»]]~، ولم يبلغ الرشد بعد، وتساءل: [«متى يبلغه؟»]",
        "قال سالم حداد: [«صعب أن نعرف من يربح المباراة غداً]~، مشيراً إلى أن الفريقين «*جاهزان.",
        'وقال العجوز: ["البداية المتأخرة للفريق ["الأصفر"] ستؤثر في مساره.]~\nوعاد إلى بيته.',
        'أكدت المديرة أن ["هذا النظام ينص على أن ["المدرسة تضمن إدماج الجميع"]]~.',
        'تركوا القرية في الوقت الذي ["تقول فيه الشرطة إن مهمتها ["حماية الناس"]]~، على حد تعبير أحد السكان.',
        'وأشار الناطق إلى اعتقال رجلين بتهمة ["التحريض على ما سمي بـ["مسيرة الغضب"]]~، وفقا للشرطة.',
        # the reporter takes the word again
        'وقال المدرب للقناة: ["على الحكم أن يسمع كلام اللاعبين]~، مشيراً إلى أنه لم يسمع أحداً.',
        "قال المدير: [«العمل جار منذ الصباح]~، وأضاف أن العمال تعبوا.",
    ],
)
def test_a_lost_closer_stood_where_the_speech_ends(line: str) -> None:
    check(line, "unclosed")


@pytest.mark.parametrize(
    "line",
    [
        # nobody reports
        "لبس الرجل في الشتاء «*معطفاً من [«الصوف»]، وفي الصيف قميصاً.",
        # the inner one has a report of its own
        "مضى الرجل إلى «*بيته القديم عند البحر، وأكد أن [«البيت لا يباع»].",
    ],
)
def test_an_opener_that_no_report_explains_is_left(line: str) -> None:
    check(line)


@pytest.mark.parametrize(
    "line",
    [
        'على متن المركب [" النورس "]~والعودة به.',
        'سلاح أبيض ["سكين "]~والسيارة.',
    ],
)
def test_blanks_on_the_wrong_side_of_both_marks(line: str) -> None:
    check(line, "mistyped")


def test_a_closer_after_a_quotation_that_goes_on() -> None:
    check("قال المدير: [«نحن في المكتب منذ ساعات الصباح»]، [وفي الساحة كل من يريد الخروج إلى الشارع»]~.", "unopened")


@pytest.mark.parametrize("line", ["قال سالم حداد: [«نحن هنا منذ الفجر ولن نمضي”]~، وعاد إلى [“البيت”]."])
def test_a_closer_of_another_style(line: str) -> None:
    check(line, "mistyped")


def test_a_guessed_edge_lowers_the_confidence() -> None:
    whole, guessed = annotate("وقالت الشركة إن «المشروع يسير في موعده»."), annotate("وقالت الشركة إن المشروع يسير في موعده».")
    assert whole.quotes[0].text == guessed.quotes[0].text
    assert whole.quotes[0].speaker == guessed.quotes[0].speaker
    assert guessed.quotes[0].confidence < whole.quotes[0].confidence


SOUPS = st.lists(
    st.sampled_from(
        ["«", "»", '"', "“", "”", " ", "، ", ". ", "\n", ": ", "؟ ", '"،']
        + ["وقال ", "أن ", "إنه ", "مضيفا ", "مؤكدا ", "كما ", "سالم ", "الحل قريب ", "و", "بحسب "]
    ),
    max_size=40,
).map("".join)


@given(SOUPS)
@example('«وقال «وقال "«')
@example('«مضيفا "« وقال ')
@example('"،«وقال وقال وقال »مضيفا أن ')
@example('«"،؟ "،««')
@example('"،"،سالم مضيفا «وقال ')
def test_whatever_the_marks_spans_are_sound(text: str) -> None:
    article = annotate(text)
    spans = article.quotations
    for one in spans:
        assert text[one.start : one.end] == one.text
        assert one.outer.start <= one.start < one.end <= one.outer.end
    for outer in spans:
        assert all(one.outer.end <= outer.outer.end for one in spans if outer.outer.start < one.outer.start < outer.outer.end)
    used = [q.outer.start for q in spans if q.damage != "unopened"] + [q.outer.end - 1 for q in spans if q.damage != "unclosed"]
    assert len({*used, *article.strays}) == len(used) + len(article.strays)


@given(SOUPS, SOUPS)
@example("«وقال «وقال ", "وقال ")
@example("«مؤكدا «وقال ", "«")
def test_text_after_a_blank_line_moves_no_earlier_span(earlier: str, later: str) -> None:
    before, after = annotate(earlier), annotate(f"{earlier}\n\n{later}")
    kept = [q for q in after.quotations if q.outer.start < len(earlier)]
    assert [(q.outer, q.start, q.end, q.damage) for q in kept] == [(q.outer, q.start, q.end, q.damage) for q in before.quotations]
    assert [at for at in after.strays if at < len(earlier)] == list(before.strays)

"""The two baselines do what they say, and no more."""

import afternoon
import four_words
import pytest


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("وقال مدير المرفأ سامر الشريدي إن «السفن ستعود غداً».", "وقال", "مدير المرفأ سامر الشريدي"),
        ("أوضحت ريم القنوني في بيان: “لا نملك الوقت”.", "أوضحت", "ريم القنوني"),
        ('قال النقيب إن الموسم جيد. وأضاف: "هو".\nوأكدت هند أن "الصيد بدأ".', "وأضاف", None),
    ],
)
def test_afternoon_reads_cue_and_the_words_after_it(text: str, cue: str, speaker: str | None) -> None:
    quote = afternoon.extract_quotes(text)[0]
    assert quote.cue is not None and quote.cue.text == cue
    assert (quote.speaker.name if quote.speaker else None) == speaker


def test_afternoon_carries_the_speaker_on() -> None:
    first, second = afternoon.extract_quotes("قالت هند: «نبدأ الآن». وأضافت: «وننتهي في الربيع».")
    assert second.mention is None and second.speaker == first.speaker


def test_afternoon_needs_a_cue_and_a_link() -> None:
    assert afternoon.extract_quotes("قرأت صحيفة «صباح المدينة» ثم قال لـ«النهر» كلاماً طويلاً.") == []


def test_four_words_counts_words_and_nothing_else() -> None:
    text = "رواية «ليلة في بيت الحكمة»، ومجلة «خط الأفق»، وقال: “نعم نحن هنا معاً”."
    found = four_words.extract_quotes(text)
    assert [quote.text for quote in found] == ["ليلة في بيت الحكمة", "نعم نحن هنا معاً"]
    assert all(text[quote.start : quote.end] == quote.text and quote.speaker is None for quote in found)

"""The spellings of nouns in the lexicon: with and without the article, feminine, dual, with a pronoun. All of them folded."""

import re
from collections.abc import Iterable

from quoteattr.inflection import POSSESSORS, Inflected
from quoteattr.lexicon import Lexicon
from quoteattr.tokens import fold

_FAMILY_NAMES = frozenset(("ولايتي",))
_LONG = frozenset(("اب", "اخ", "حم"))  # أبوه، أخوها


def plain(words: Iterable[str]) -> set[str]:
    """The words as they stand in the lexicon."""
    return {fold(word) for word in words}


def nominal(words: Iterable[str]) -> set[str]:
    """With and without the article, feminine, dual, with a pronoun: وزير الوزير وزيرة وزيران وزيرها وزيرنا."""
    made = set()
    for word in plain(words):
        feminine = word if word.endswith("ة") else word + "ة"
        for form in {word, feminine, word.removesuffix("ة") + "ان", word.removesuffix("ة") + "ين", feminine[:-1] + "تان"}:
            made |= {form, form if form.startswith("ال") else "ال" + form}
        made |= {stem + suffix for stem in (word.removesuffix("ة"), feminine[:-1] + "ت") for suffix in ("ه", "ها", "هم", "هما")}
        if word in _LONG:
            made |= {word + "و" + suffix for suffix in ("ه", "ها", "هم", "هما", "نا")}
        made |= {stem + "نا" for stem in (word.removesuffix("ة"), feminine[:-1] + "ت") if len(stem) > 3}
    return made


def indefinite(words: Iterable[str]) -> set[str]:
    """In the accusative without the article: سؤالا، تحذيرا."""
    return {word + "ا" for word in plain(words) if word[-1] not in "ةء"}


def sound_plurals(words: Iterable[str]) -> set[str]:
    """The regular plurals of titles, with and without the article, and before a noun: مدربون المدربون مدربات مدربو."""
    made = set()
    for word in plain(words):
        if len(word) > 3 and not word.endswith(("ة", "ون", "ا")):
            made |= {article + word + ending for ending in ("ون", "ات") for article in ("", "ال")} | {word + "و"}
    return made


def bound(words: Iterable[str]) -> set[str]:
    """Plurals before the noun that is bound to them: مراقبو السوق; not the few that are short: بنو."""
    return {word[:-1] for word in plain(words) if word.endswith("ون") and len(word) > 5}


def bound_oblique(words: Iterable[str]) -> set[str]:
    """The same after أنّ and a preposition: مراقبي السوق, of participles alone."""
    return {word[:-2] + "ي" for word in plain(words) if word.endswith("ون") and len(word) > 5 and word[0] == "م" and word[-3] != "ي"}


def bound_duals(words: Iterable[str]) -> set[str]:
    """Feminine duals before the noun that is bound to them: وزارتا الخارجية والدفاع، لصحيفتي «المرفأ» و«الشراع»."""
    return {word[:-1] + ending for word in plain(words) if word.endswith("ة") and len(word) > 3 for ending in ("تا", "تي")} - _FAMILY_NAMES


def mine(words: Iterable[str]) -> set[str]:
    """With the speaker's own pronoun, where that is no other word: صديقي، جدتي، والدي; not أبي، عمي، خالي."""
    return {word.removesuffix("ة") + ("تي" if word.endswith("ة") else "ي") for word in plain(words) if len(word) > 3 or word.endswith("ة")}


def articled(words: Iterable[str]) -> set[str]:
    """With and without the article. Whether a word has it is seen before it is folded: آلاف has none."""
    return {fold(form) for word in words for form in (word, word if word.startswith("ال") else "ال" + word)}


def accords(lexicon: Lexicon) -> dict[str, bool]:
    """Phrases of accord with a noun for words, to whether a pronoun points back: حسب تعبير, False; حسب تعبيره، وفق روايتها, True."""
    made: dict[str, bool] = {}
    for lead in lexicon.accord_leads:
        before = lead if lead.endswith(" ل") else lead + " "  # وفقا لقوله
        made |= {fold(before + noun): False for noun in lexicon.accord_nouns}
        for noun in lexicon.accord_nouns | lexicon.accord_own:
            stem = noun[:-1] + {"ة": "ت", "ء": "ئ"}.get(noun[-1], noun[-1])
            made |= {fold(before + stem + suffix): True for suffix, _, _ in POSSESSORS}
    return made


def owned(noun: str) -> Iterable[Inflected]:
    """With a pronoun, in every case: كلامه، كلمتها، نداؤه، ندائه."""
    ends = {"ة": "ت", "ي": "ا"}.get(noun[-1], noun[-1]) if noun[-1] != "ء" else "ءؤئ"
    for end in ends:
        for suffix, gender, number in POSSESSORS:
            yield Inflected(noun[:-1] + end + suffix, gender, number)


def plural(stem: str, definite: bool) -> bool:
    """The shape of a plural participle of persons: محتجون، مهنيين، الموجودين، الغاضبون; not ماكرون، مضامين, nor the dual شارعين."""
    if len(stem) == 6 and (definite and stem[1] == "ا" and stem.endswith("ون") or stem[2] == "ا" and stem.endswith("ين")):
        return stem[1] == "ا"
    return stem[0] == "م" and (stem[1] not in "اويك" or definite and stem[1:3] != "اك") and stem.endswith(("ون", "ين"))


_MASDAR = re.compile(r"م\w{3,4}ة|ت[^اويت]\wي\w|ان\w{2}ا\w|است\w{2}ا\w").fullmatch


def abstract(bare: str) -> bool:
    """The shape of a verbal noun of a derived verb: مساومة، تحميل، انهيار، استهداف."""
    return _MASDAR(bare) is not None


_VERBAL = re.compile(  # إنهاء، ازدحام، انهيار، استخدام، احمرار ; إعادة، استعادة ; مساعدة
    r"ا(?:\w{2}|(?:\wت|[صضظ]ط|[زذ]د)\w|ن\w{2}|ست\w{1,2}|\w{2}(?P<third>\w))ا(?(third)(?P=third)|\w)(?:ات|ي?ة)?|ا(?:ست|ن)?\w{1,2}ا\wة|م\w{3,}ة"
).fullmatch


def verbal(bare: str) -> bool:
    """The shape of a verbal noun: إعادة، إنهاء، استخدام; not احشوان of باحشوان, nor اهظة of باهظة."""
    return _VERBAL(bare) is not None

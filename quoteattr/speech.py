"""Speech or not: what a marked span is.

An ordered list of small rules, the most precise first. Each looks at one span in its clause and gives a verdict or nothing; the
first verdict wins and its name goes into the record. *direct* holds a whole clause that a source says, *mixed* a fragment that the article puts in a
source's mouth (Pareti et al. 2013), *other* is everything else: names, titles, terms, slogans, scare quotes.
"""

from collections.abc import Callable
from typing import Literal, NamedTuple

from quoteattr.clauses import Clause, accord_at, cue_after, names_so
from quoteattr.tokens import COLON, COMMA, LINE, MARK, STOP
from quoteattr.words import (
    ACCORD,
    ACTION,
    ADVERB,
    BREAKER,
    COMMON,
    COMPLEMENTIZER,
    DEFINITE,
    DOCUMENT,
    FUNCTION,
    GIVEN,
    GOVERNMENT,
    HEAD,
    KNOWN,
    NAMING,
    NEGATION,
    NUMBER,
    OPENS_PHRASE,
    ORGANISATION,
    PLACE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    Word,
)

Kind = Literal["direct", "mixed", "other"]


class Verdict(NamedTuple):
    """What a span is, by which rule, and how sure the rule is."""

    kind: Kind
    reason: str
    confidence: float


_QUOTING_ACTS = frozenset(
    {"say", "add", "affirm", "explain", "tell", "announce", "answer", "ask", "write", "conclude", "point", "reveal", "deny", "warn"}
)
#: Verbs that also take what is said as their object, a noun: أكد استمرار الجهود.
_OBJECT_ACTS = frozenset(
    {
        "affirm",
        "announce",
        "deny",
        "reveal",
        "point",
        "warn",
        "expect",
        "object",
        "call",
        "praise",
        "criticise",
        "promise",
        "threaten",
        "wish",
        "accuse",
    }
)
#: Verbs that take nothing but what is said.
_SAYING_ACTS = frozenset({"say", "add", "answer", "explain"})
_FRAGMENT_ACTS = frozenset({"describe", "accuse", "promise", "threaten", "call", "criticise", "praise", "wish", "object", "expect"})
_TITLES = frozenset(
    {
        "عنوان",
        "بعنوان",
        "عنوانه",
        "عنوانها",
        "شعار",
        "بشعار",
        "شعارها",
        "اسم",
        "باسم",
        "مسمي",
        "تسمية",
        "شعارا",
        "وسم",
        "هاشتاغ",
        "هاشتاج",
        "عناوين",
        "شعارات",
        "الشعار",
        "العنوان",
    }
)
_ENUMERATING = frozenset(
    {"ابرزها", "ابرزهم", "هي", "هم", "وهي", "وهم", "منها", "منهم", "ومنها", "التالية", "الاتية", "بينها", "بينهم", "راسها", "راسهم", "اهمها"}
)
_NEEDS = frozenset({"ضرورة", "اهمية", "وجوب", "بضرورة", "باهمية", "حرص", "رفض", "اهميه"})
_OPENING = frozenset(
    {"لكن", "ولكن", "لان", "لانه", "لانها", "لانهم", "لاننا", "لاني", "الا", "ولن", "ولم", "لقد", "ولقد", "وهذا", "وهذه", "وهو", "وهي"}
)
_WORKS = frozenset(
    {"كتاب", "كتابا", "رواية", "فيلم", "فيلما", "برنامج", "مسلسل", "ديوان", "قصيدة", "مسرحية", "مقال", "مقالا", "اغنية", "معرض", "ندوة"}
)
_COPULAS = frozenset(
    {
        "كان",
        "كانت",
        "ليس",
        "ليست",
        "هو",
        "هي",
        "يعد",
        "تعد",
        "يعتبر",
        "تعتبر",
        "اعتباره",
        "اعتبارها",
        "بمثابة",
        "يمثل",
        "تمثل",
        "يشكل",
        "تشكل",
        "يكون",
        "تكون",
        "اصبح",
        "اصبحت",
        "بات",
        "باتت",
        "وصفه",
        "وصفها",
        "مجرد",
        "انه",
        "انها",
        "كلها",
        "كله",
        "يحدث",
        "يجري",
        "سيكون",
        "ستكون",
        "كانوا",
        "سوي",
        "ليسوا",
        "تعتبرها",
        "يعتبرها",
        "اعتبرها",
        "اعتبره",
    }
)
_SO_SAID = frozenset({"هكذا", "بهذه", "بهذا"})
_WORDS_OF = frozenset({"الكلمات", "العبارة", "العبارات", "الجملة", "الجمل", "الكلام"})
_BEING = frozenset({"كان", "كانت", "بدا", "بدت", "يبدو", "تبدو", "اصبح", "اصبحت", "صار", "صارت", "يكون", "تكون"})
_CALLED = frozenset(
    {
        "يعرف",
        "تعرف",
        "عرف",
        "عرفت",
        "المعروف",
        "المعروفة",
        "المعروفين",
        "معروف",
        "معروفة",
        "يلقب",
        "تلقب",
        "لقب",
        "لقبت",
        "الملقب",
        "الملقبة",
        "الشهير",
        "الشهيرة",
        "المشهور",
        "المشهورة",
        "يسمي",
        "تسمي",
        "سمي",
        "سميت",
        "المسمي",
        "المسماة",
        "يرمز",
        "اشتهر",
        "اشتهرت",
        "يسمونه",
        "يسمونها",
        "تسميتها",
        "تسميته",
    }
)
_DEGREES = frozenset({"غير", "اكثر", "اقل", "مجرد", "ليس", "ليست", "بالغ", "بالغة", "شديد", "شديدة"})
_FUTURE = ("سن", "سي", "ست", "سا")
_ENDINGS = ("ة", "ته", "ها", "هم", "نا", "ات", "ية", "اء")
_INSCRIBED = frozenset(
    {
        "المثل",
        "المثال",
        "الامثال",
        "مكتوب",
        "مكتوبا",
        "عليها",
        "عليه",
        "لافتة",
        "لافتات",
        "عبارة",
        "العبارة",
        "كالعبارة",
        "عبارات",
        "مثل",
        "القائلة",
        "شعار",
    }
)
_UPON = frozenset({"عليها", "عليه", "عليهما", "فوقها"})
_WRITTEN = frozenset({"كتب", "كتبت", "كتبوا", "مكتوب", "مكتوبا", "مكتوبة", "يكتب", "خط", "خطت", "نقش", "نقشت"})
_I_SAID = frozenset(
    {"قلت", "قلنا", "اقول", "نقول", "سالت", "سالته", "سالتها", "سالتهم", "سالنا", "سالناه", "سالناها", "اجبت", "اجبته", "يقال", "قيل"}
)
_AND_I = frozenset(
    {
        "وانا",
        "ونحن",
        "ولدينا",
        "ولدي",
        "ولنا",
        "وعندنا",
        "وهناك",
        "وليس",
        "وليست",
        "وكان",
        "وكانت",
        "وقد",
        "وكل",
        "ولا",
        "وسوف",
        "واتمني",
        "واعتقد",
        "ونعتقد",
        "ونتمني",
        "وارجو",
        "ونحتاج",
        "وكنا",
        "وكنت",
    }
)
_LIKE = frozenset({"اشبه", "شبيه", "شبيهة", "شبيها", "اقرب"})
_OF_THOUGHTS = frozenset({"حقيقة", "علي", "فكرة", "بعد", "رغم", "لدرجة", "شرط", "بشرط", "بما", "كما", "سيما"})
_DENIALS = frozenset({"مفيش", "مافيش", "ماكو", "مش", "مو"})
_PROVERBS = frozenset({"المثل", "للمثل", "بالمثل", "الامثال"})
_SINCE = frozenset({"ف", "حيث", "لان", "لانه", "لانها", "لانهم", "اذ", "بينما", "وان"})
_PREPOSITIONS = frozenset({"ب", "ل", "الي", "علي", "من", "في", "عن", "ك", "و", "ف", "ال", "بال", "وال", "لل", "فال"})


def judge(clause: Clause, asked: list[str] | None = None) -> Verdict:
    """Say what a marked span is.

    Args:
        clause: the span and what leads up to it.
        asked: takes the names of the rules that were asked.

    Returns:
        The verdict of the first rule that has one.
    """
    for rule in RULES if clause.cue is not None else UNCUED:
        if asked is not None:
            asked.append(rule.__name__)
        verdict = rule(clause)
        if verdict is not None:
            return verdict
    return Verdict("other", "no_cue", 0.9)


def blank(clause: Clause) -> Verdict | None:
    """Nothing but figures or punctuation: «25»."""
    if clause.first == clause.last:
        return Verdict("other", "blank", 1.0)
    words = clause.page.tokens.words
    if words[clause.first].folded and not words[clause.first].classes & NUMBER:
        return None
    if all(word.classes & NUMBER or not word.folded for word in words[clause.first : clause.last]):
        return Verdict("other", "blank", 1.0)
    return None


def personal(clause: Clause) -> Verdict | None:
    """The name of a person in marks: «خالد بن إبراهيم»."""
    opening = clause.word(clause.first)
    if clause.size > 5 or not opening.classes & GIVEN or opening.classes & (FUNCTION | COMMON) or clause.joined:
        return None
    words = clause.page.tokens.words[clause.first : clause.last]
    named = all((w.classes & GIVEN or not w.classes or w.classes & DEFINITE and not w.classes & COMMON) and w.verb is None for w in words)
    return Verdict("other", "personal", 0.9) if named else None


def inside_quote(clause: Clause) -> Verdict | None:
    """A span inside another counts only where a cue or a colon inside that one introduces it."""
    if not clause.inside:
        return None
    if clause.cue and clause.size >= 2 and (clause.colon or clause.joined and clause.size >= 4):
        return Verdict("direct", "inside_quote", 0.7)
    return Verdict("other", "nested", 0.95)


def titled(clause: Clause) -> Verdict | None:
    """A title or a slogan is announced: بعنوان «…»، تحت شعار: «…»."""
    for back in (1, 2, 3):
        word = clause.before(back)
        if word is None:
            return None
        if word.bare in _TITLES and (back == 1 or word.bare not in ("اسم", "باسم")):
            return Verdict("other", "titled", 0.95)
        if clause.page.tokens.bits[clause.first - back] and back > 1 or word.verb is not None and back == 1:
            return None
    return None


def named(clause: Clause) -> Verdict | None:
    """A word that introduces a name stands right before the mark: صحيفة «…»، حزب «…»."""
    word = clause.before()
    if word is None or clause.colon or clause.joined:
        return None
    if word.folded in ("عليه", "عليها", "عليهم") and (clause.before(2) or word).folded.lstrip("وي ت") in ("اطلق", "اطلقت", "طلق", "اطلقوا"):
        return Verdict("other", "named", 0.95)
    if word.folded in ("ب", "به", "بها"):
        word = clause.before(2) or word
    if not word.classes & NAMING:
        return None
    if clause.size >= 7 and clause.cue is not None and (word.classes & DEFINITE or clause.size >= 10):
        return None
    if clause.page.verdicts.get(clause.first) == "direct":
        return None  # the word before is the end of a quote
    if clause.cue is not None and clause.size >= 2 and word.classes & DEFINITE and (_predicates(clause) or clause.size >= 3 and _verblike(clause)):
        return None  # إن المهرجان «نجح في …»
    return Verdict("other", "named", 0.95)


def known_as(clause: Clause) -> Verdict | None:
    """What everybody calls a thing: يعرف في المنطقة بـ«…»، الملقب بـ«…»."""
    word = clause.before()
    if word is None or clause.colon or clause.joined or clause.size > 6:
        return None
    if word.folded not in ("ب", "به", "بها") and clause.word(clause.first).proclitic != "ب":
        return None
    for back in range(1, 7):
        word = clause.before(back)
        if word is None:
            return None
        if word.bare in _CALLED or word.folded in _CALLED:
            return Verdict("other", "known_as", 0.9)
        if word.verb is not None or clause.page.tokens.bits[clause.first - back] & (COMMA | STOP):
            return None
    return None


def proverb(clause: Clause) -> Verdict | None:
    """What nobody in the text is saying: المثل يقول «…»، كما في المثل الشعبي: «…»."""
    for back in (1, 2, 3):
        word = clause.before(back)
        if word is None:
            return None
        if word.folded in _PROVERBS:
            return Verdict("other", "proverb", 0.85)
    return None


def inscribed(clause: Clause) -> Verdict | None:
    """What stands on a sign or a wall: لافتة كتب عليها «…»."""
    for back in (1, 2, 3):
        word, verb = clause.before(back), clause.before(back + 1)
        if word is None or verb is None:
            return None
        if word.folded in _UPON and verb.bare in _WRITTEN:
            return Verdict("other", "inscribed", 0.75)
    return None


def chanted(clause: Clause) -> Verdict | None:
    """The words of a crowd, listed: رددوا هتافات منها «…»."""
    page = clause.page
    words, bits, chants = page.tokens.words, page.tokens.bits, page.vocabulary.chants
    led = clause.colon or clause.first > 0 and words[clause.first - 1].folded in page.vocabulary.listing
    for at in range(clause.first - 1, max(-1, clause.first - 14), -1):
        if bits[at + 1] & (STOP | LINE) and not (led and at == clause.first - 2):  # …؛ منها «…»
            return None
        if words[at].folded in chants:
            return Verdict("direct", "chanted", 0.7) if led or at == clause.first - 1 else None
    return None


def recurring(clause: Clause) -> Verdict | None:
    """A few words set in marks again and again are a term: «ضعف الإدراك الخفيف»."""
    if clause.size <= 4 and not clause.colon and not clause.joined and clause.page.recurs(clause.number):
        return Verdict("other", "recurring", 0.9)
    return None


def listed(clause: Clause) -> Verdict | None:
    """Names in marks one after another, «أ» و«ب»: what the first is the others are."""
    if clause.size > 12 or clause.colon or clause.size >= 3 and clause.cue is not None and _predicates(clause):
        return None
    page = clause.page
    gap = page.tokens.text[page.tokens.ends[clause.first - 1] : page.pairs[clause.number].outer_start] if clause.first else ""
    word = clause.before()
    short = word is not None and word.folded in ("و", "او")
    at = clause.first - 2 if short else clause.first - 1
    if at < 0 or not ({"،", ","} & set(gap) or short):
        return None
    verdict = page.verdicts.get(at + 1)
    return Verdict("other", "listed", 0.9) if verdict == "other" else None


def reported_by_colon(clause: Clause) -> Verdict | None:
    """A cue and a colon: وأضاف: «…»."""
    if not clause.colon or clause.cue is None:
        return None
    if clause.cue.word.form == "accord" and clause.size < 4:
        return None
    word = clause.before()
    if word is not None and word.folded in _ENUMERATING and (_listing(clause) or clause.cue.last < clause.first - 1 and _series(clause)):
        return Verdict("other", "listed", 0.9)
    if word is not None and word.classes & NAMING and not word.classes & (DEFINITE | DOCUMENT & ~NAMING) and word.folded in _WORKS:
        return Verdict("other", "titled", 0.8)
    if clause.size <= 2 and _goes_on(clause) and "chant" not in clause.cue.word.remarks:
        return Verdict("other", "name_after_colon", 0.6)
    return Verdict("direct", "reported_by_colon", 0.97)


def reported_by_complementizer(clause: Clause) -> Verdict | None:
    """إنّ right at the mark: أكد أن «…»."""
    if not clause.joined or clause.cue is None:
        return None
    if clause.pronominal:
        if clause.cue.word.act == "describe" and (clause.size <= 3 or not _clausal(clause)):
            return Verdict("mixed", "predicate", 0.9)
        if clause.size <= 2:
            return Verdict("mixed", "predicate", 0.8)
        return Verdict("direct", "reported_by_complementizer", 0.93)
    if clause.size <= 4 and _verb_first(clause) and clause.complementizer < clause.first:
        return Verdict("mixed", "verb_after_an", 0.85)  # طالبهم بأن «يخجلوا من أنفسهم»: the subject stands outside
    if clause.size <= 4 and _nominal_sentence(clause) or clause.size == 2 and clause.bits_after() & (STOP | LINE):
        return Verdict("direct", "reported_by_complementizer", 0.75)
    if clause.size <= 2 or (clause.size <= 4 and _goes_on(clause)):
        return Verdict("other", "name_as_subject", 0.85)
    return Verdict("direct", "reported_by_complementizer", 0.96)


def reported_under_accord(clause: Clause) -> Verdict | None:
    """وبحسب الخبير فلان، مدير المركز، فإن «…»: the source is named at the head of the sentence, however far."""
    if clause.cue is not None or clause.complementizer < 0 or clause.size < 3:
        return None
    if not clause.word(clause.floor).classes & OPENS_PHRASE or accord_at(clause.page, clause.floor, clause.first) is None:
        return None
    if not clause.word(clause.complementizer).folded.startswith(("فان", "وان", "ان")):
        return None
    if clause.joined:
        return Verdict("direct", "reported_under_accord", 0.8)
    return Verdict("mixed", "reported_under_accord", 0.6) if not _namelike(clause) and not _proper(clause) else None


def reported_at_mark(clause: Clause) -> Verdict | None:
    """The cue right at the mark: وأضاف «…»."""
    cue = clause.cue
    if cue is None or clause.colon or cue.last != clause.first:
        return None
    if "chant" in cue.word.remarks:
        return Verdict("direct", "reported_at_mark", 0.9)
    if cue.word.form == "accord":
        return Verdict("other", "name_after_accord", 0.8) if clause.size <= 4 else None
    if cue.word.act == "describe" and clause.word(cue.first).folded.endswith(("ه", "ها", "هم")) and clause.size <= 4:
        return Verdict("mixed", "predicate", 0.75)  # التي اعتبرها «جائرة»
    if clause.size <= 6 and clause.bits_after() & (COMMA | COLON) and clause.last in clause.page.openings:
        return Verdict("other", "name_at_cue", 0.8)
    if clause.bits_after() & (STOP | LINE) and cue.word.form == "verb" and cue.word.act in _SAYING_ACTS and not clause.page.recurs(clause.number):
        return Verdict("direct", "reported_at_mark", 0.8)  # وأضاف «سنعود غداً».
    if clause.size <= 3 and not (clause.bits_after() & (STOP | LINE) and clause.size >= 2 and cue.word.form != "verb"):
        if cue.word.form == "verb" or _goes_on(clause):
            return Verdict("other", "name_at_cue", 0.85)
        return Verdict("mixed", "reported_at_mark", 0.7)
    if "homograph" in cue.word.remarks and cue.word.form == "verb" and clause.size <= 6 and _proper(clause):
        return Verdict("other", "name_at_cue", 0.7)  # وتعد «أبوظبي …» من الشركات
    if cue.word.act in ("describe", "accuse") and not _clausal(clause) or cue.word.act in _OBJECT_ACTS and _nominal(clause):
        return Verdict("mixed", "reported_at_mark", 0.8)
    return Verdict("direct", "reported_at_mark", 0.95)


def described(clause: Clause) -> Verdict | None:
    """وصفه بـ«…»، whatever stands before: بعد موسم وصفه بـ«الشاق»."""
    word, verb = clause.before(), clause.before(2)
    if word is None or verb is None or word.folded != "ب" or clause.colon:
        return None
    if verb.folded in _LIKE and clause.cue is not None:
        return Verdict("mixed", "described", 0.7)
    if verb.verb is None:
        return None
    if verb.verb.act != "describe" or "homograph" in verb.verb.remarks or not verb.folded.endswith(("ه", "ها", "هم")):
        return None
    noun = clause.before(3)
    return None if noun is not None and noun.classes & PREPOSITION else Verdict("mixed", "described", 0.85)  # not عن وصفهم بـ«…»


def fragment_after_preposition(clause: Clause) -> Verdict | None:
    """بـ«…»، إلى «…» after a verb that takes what is said in that way: وصفه بـ«…»، دعا إلى «…»."""
    word = clause.before()
    cue = clause.cue
    if cue is None or word is None or clause.complementizer > cue.first or clause.colon:
        return None
    distance = clause.first - cue.last
    if word.folded not in _PREPOSITIONS or word.folded in ("ل", "لل", "و", "ف", "ال") or cue.word.form == "accord":
        return None
    if clause.size >= 5 and _sentences(clause):
        return Verdict("direct", "sentence_after_preposition", 0.75)
    if cue.word.act in _FRAGMENT_ACTS and distance <= 14:
        if word.folded == "ب" and cue.word.act in ("describe", "accuse", "threaten", "promise"):
            return Verdict("mixed", "fragment_after_preposition", 0.9)
        if not _proper(clause) and (
            clause.size >= 2
            and word.folded != "في"
            or word.folded == "الي"
            and cue.word.act == "call"
            and clause.word(clause.first).classes & DEFINITE
        ):
            return Verdict("mixed", "fragment_after_preposition", 0.8)
        return None
    if clause.size == 2 and distance <= 4 and (word.folded, cue.word.act) in (("من", "warn"), ("عن", "wish")) and not _proper(clause):
        return Verdict("mixed", "fragment_after_preposition", 0.7)  # حذر من «…»، عبر عن «…»
    if (clause.size >= 3 or _indefinite(clause)) and distance <= 14 and not _proper(clause):
        return Verdict("mixed", "fragment_after_preposition", 0.75)
    return None


def reported_over_words(clause: Clause) -> Verdict | None:
    """Cue, subject and circumstances, then the mark: قال الوزير أمس «…»."""
    cue = clause.cue
    if cue is None or clause.complementizer > cue.first or clause.colon or cue.word.form == "accord":
        return None
    word = clause.before()
    if _named_so(clause):
        return Verdict("mixed", "named_so", 0.75)
    if _report_follows(clause):
        return Verdict("other", "name_on_the_way", 0.8)
    if clause.size >= 2 and clause.complementizer >= clause.floor and _predicates(clause) and not _sentences(clause):
        return Verdict("mixed", "predicate", 0.6)  # اعتبر الذي أقر القانون أن الاعتراض «غير مقبول»
    if clause.size >= 2 and word is not None and word.bare in ("اعتباره", "اعتبارها", "اعتبارهم") and clause.size <= 5:
        return Verdict("mixed", "predicate", 0.7)
    if word is not None and word.folded in _NEEDS and clause.size >= 2:
        return Verdict("mixed", "fragment_over_words", 0.75)
    if clause.size in (2, 3) and cue.word.act in _FRAGMENT_ACTS and clause.word(clause.first).proclitic == "ب":
        return Verdict("mixed", "fragment_over_words", 0.7)
    word = clause.before()
    if clause.size in (2, 3) and word is not None and word.folded in ("فيه", "فيها") and cue.word.act == "say":
        return Verdict("direct", "reported_over_words", 0.8)
    if (
        clause.word(clause.first).classes & ROLE
        and not clause.word(clause.first).classes & DEFINITE
        and clause.size <= 9
        and _goes_on(clause) is False
        and clause.bits_after() & COMMA
    ):
        return Verdict("other", "apposed", 0.6)
    if word is not None and clause.size >= 2 and (word.folded,) in clause.page.vocabulary.divine:
        return Verdict("direct", "reported_over_words", 0.85)  # قال تعالى «…»
    short = clause.size == 3 or clause.size == 2 and (clause.word(clause.first).classes & FUNCTION or _indefinite(clause))
    if short and clause.first - cue.last <= 14 and not _namelike(clause) and not _proper(clause):
        denied = clause.size == 3 and cue.word.act in _SAYING_ACTS and clause.word(clause.first).classes & NEGATION
        return Verdict("direct" if denied else "mixed", "fragment_over_words", 0.5)
    if cue.word.act == "describe" and clause.size <= 2 and clause.first - cue.last <= 10 and _second_object(clause):
        return Verdict("mixed", "predicate", 0.7)
    opening = clause.word(clause.first)
    if clause.size == 2 and _verb_first(clause) and clause.first - cue.last <= 14 and (opening.classes & ACTION or opening.folded.endswith("ون")):
        return Verdict("mixed", "fragment_over_words", 0.6)
    if (
        clause.size == 1
        and word is not None
        and cue.word.form != "accord"
        and clause.first - cue.last <= 14
        and _modifies(word, clause.word(clause.first))
        and not any(bits & COMMA for bits in clause.page.tokens.bits[max(cue.last, clause.first - 4) : clause.first])
    ):
        return Verdict("mixed", "word_in_report", 0.5)
    if (
        clause.size <= 5
        and _namelike(clause)
        or clause.size <= 3
        or clause.size <= 6
        and _proper(clause)
        and clause.word(clause.first).classes & ORGANISATION
    ):
        return None
    if cue.word.act in _QUOTING_ACTS and "object" not in cue.word.remarks:
        if _after_preposition(clause) and not _sentences(clause):
            return Verdict("mixed", "fragment_over_words", 0.7)
        if cue.word.act in _OBJECT_ACTS and _nominal(clause):
            return Verdict("mixed", "fragment_over_words", 0.7)
        if "homograph" in cue.word.remarks and clause.first - cue.last > 6:
            return Verdict("mixed", "fragment_over_words", 0.5)
        return Verdict("direct", "reported_over_words", 0.85)
    since = word is not None and word.folded in _SINCE or "addressee" in cue.word.remarks and clause.size >= 4 and not _after_preposition(clause)
    return Verdict("direct" if _sentences(clause) or since else "mixed", "fragment_over_words", 0.7)


def _report_follows(clause: Clause) -> bool:
    """Does what the cue reports come only later: قال السفير لقناة «…»: «…» ; قال الناطق باسم «…» إن «…»?"""
    cue, page = clause.cue, clause.page
    if cue is None or cue.word.act not in _QUOTING_ACTS or clause.size > 10 or _sentences(clause):
        return False
    if clause.last in page.openings and clause.bits_after() & COLON:
        return True
    opening = clause.word(clause.first)
    if clause.size >= 3 and not opening.classes & (NAMING | ORGANISATION | DEFINITE) and _phrased(clause):
        return False
    if clause.last + 1 in page.openings and clause.word(clause.last).folded == "و":
        return False
    words, bits = page.tokens.words, page.tokens.bits
    for at in range(clause.last, min(len(words), clause.last + 16)):
        if bits[at] & (STOP | LINE):
            return False
        if bits[at] & COLON and at in page.openings:
            return True
        word = words[at]
        if word.folded in ("ان", "انه", "انها") and not words[at - 1].cues:
            return words[at - 1].folded not in _OF_THOUGHTS
        if word.verb is not None or word.cues:
            return False
    return False


def _after_preposition(clause: Clause) -> bool:
    word = clause.before()
    return word is not None and (word.folded in _PREPOSITIONS or bool(word.classes & PREPOSITION))


def _named_so(clause: Clause) -> bool:
    """ما سماه الوزير «…»، التي اعتبرها الاتحاد «…»: the word is the speaker's."""
    cue = clause.cue
    if cue is None or cue.word.act != "describe" or clause.first - cue.last > 9 or clause.size > 8:
        return False
    before, verb = clause.before(), clause.word(cue.first)
    if before is not None and before.classes & PREPOSITION and clause.first > cue.last:
        return False  # ما اعتبره دليلاً على قوة «…»
    if (
        cue.word.lemma in ("سمى", "أسمى")
        and verb.bare[:1] in "يت"
        and not any(clause.word(at).classes & (GIVEN | NAMING | KNOWN) for at in range(cue.last, clause.first))
    ):
        return False  # ما يسميه الأهالي
    return names_so(clause.page.tokens.words, cue) or clause.size <= 3 and clause.word(cue.first).folded.endswith(("ه", "ها", "هم"))


def fragment_in_report(clause: Clause) -> Verdict | None:
    """Part of what إنّ introduces: قال إن الخطوة «خاطئة تماماً»."""
    cue = clause.cue
    if _named_so(clause):
        return Verdict("mixed", "named_so", 0.75)
    if cue is None or clause.complementizer <= cue.first or clause.joined or clause.colon:
        return None
    if clause.size >= 5:
        word = clause.before()
        whole = _sentences(clause) or _starts_clause(clause) or word is not None and word.folded in _SINCE
        return Verdict("direct" if whole else "mixed", "fragment_in_report", 0.85)
    word = clause.before()
    if clause.size >= 2 and _predicates(clause):
        return Verdict("mixed", "fragment_in_report", 0.75)
    if word is not None and (word.folded in ("ل", "ال", "لل", "بين") or word.classes & GIVEN):
        return Verdict("other", "name_in_report", 0.8)
    if clause.size >= 3 or word is not None and (word.folded in _COPULAS or _indefinite(clause)):
        if word is not None and word.folded in _COPULAS and clause.size <= 4:
            return Verdict("mixed", "predicate_in_report", 0.75)
        if _proper(clause):
            return Verdict("other", "name_in_report", 0.7)
        return Verdict("mixed", "fragment_in_report", 0.75)
    if clause.size == 2 and not _namelike(clause) and not _thing(clause):
        return Verdict("mixed", "fragment_in_report", 0.5)
    return _word_in_report(clause)


def _namelike(clause: Clause) -> bool:
    """Do a few words look like a name: a person's, a place's, foreign ones, with figures?"""
    words = clause.page.tokens.words[clause.first : clause.last]
    before = clause.before()
    if before is not None and (before.classes & (NAMING | GIVEN) or before.folded in ("ل", "ال", "لل", "ك")):
        return True
    if words[0].classes & (GIVEN | PLACE) and not words[0].classes & COMMON:
        return not (words[0].classes & PREPOSITION and len(words) > 1 and words[1].classes & DEFINITE)  # على المستوى
    return _foreign(words) or any(word.classes & NUMBER or word.folded.isascii() for word in words)


def _thing(clause: Clause) -> bool:
    """Two words with the article at the end that stand where a name stands: سيناريو «تدخل الجيش»، معنى «المجتمع المدني»."""
    before, last = clause.before(), clause.word(clause.last - 1)
    return bool(last.classes & DEFINITE) and not last.proclitic and not _predicates(clause) and (before is None or before.folded not in ("الي", "من"))


def _indefinite(clause: Clause) -> bool:
    """Two words without the article, no name: «دولة إرهابية»."""
    words = clause.page.tokens.words[clause.first : clause.last]
    return (
        len(words) == 2
        and (words[0].classes != 0 or not _foreign(words))
        and not any(w.classes & (DEFINITE | GIVEN | PLACE | ORGANISATION | NUMBER | ROLE) or w.folded.isascii() for w in words)
    )


def _word_in_report(clause: Clause) -> Verdict | None:
    """One or two words in a report: said of something (احتمالاً «كبيراً»), or only the name of a thing."""
    words = clause.page.tokens.words[clause.first : clause.last]
    classes = words[0].classes
    before = clause.before()
    if before is not None and len(words) == 1 and _said_of(clause, before, words[0]):
        return Verdict("mixed", "word_in_report", 0.6)
    if before is not None and len(words) == 1 and _modifies(before, words[0]):
        return Verdict("mixed", "word_in_report", 0.6)
    if classes & (DEFINITE | GIVEN | PLACE | ORGANISATION) or _proper(clause):
        return None
    alike = (
        before is not None
        and not before.classes & (DEFINITE | NAMING)
        and before.folded[-1:] == words[0].folded[-1:]
        and words[0].folded[-1:] in "اة"
        and len(words[0].bare) >= (4 if words[0].folded[-1] == "ا" else 5)
    )
    if alike and len(words) == 1:
        return Verdict("mixed", "word_in_report", 0.65)
    return None


def _second_object(clause: Clause) -> bool:
    """اعتبر الحكم «قاسياً ومفاجئاً»: an indefinite accusative after what it is said of."""
    noun, word = clause.before(), clause.word(clause.first)
    if noun is None or not noun.classes & DEFINITE or noun.classes & NAMING or len(word.folded) < 4:
        return False
    return word.folded[-1] == "ا" and not word.classes & (DEFINITE | GIVEN | PLACE | ORGANISATION | ROLE | FUNCTION)


def _modifies(noun: Word, word: Word) -> bool:
    """Is a marked word the adjective of the noun before it: الحوار «الضروري»، احتمالاً «كبيراً»، خطوة «إيجابية»?"""
    if noun.classes & (FUNCTION | GIVEN | PLACE | ORGANISATION | NAMING | ROLE) or word.classes & (GIVEN | PLACE | ORGANISATION | ROLE | FUNCTION):
        return False
    if bool(noun.classes & DEFINITE) != bool(word.classes & DEFINITE) or len(word.bare) < 5:
        return False
    if not word.classes & DEFINITE:
        return noun.folded[-1:] == "ا" == word.folded[-1:] or noun.folded[-1:] == "ة" and word.folded.endswith("ية")
    if noun.bare[-1:] == "ة" or noun.bare.endswith("ات"):
        return word.bare.endswith("ية") or word.bare[2] == "م" and word.bare[-1:] == "ة"
    return word.bare[-1:] == "ي" or word.bare[2] == "م"


def _said_of(clause: Clause, noun: Word, word: Word) -> bool:
    """إن التوقعات الاقتصادية «متوافقة» مع …: an adjective without the article after a noun with it."""
    if not noun.classes & DEFINITE or noun.classes & (NAMING | GIVEN | PLACE | ROLE) or len(word.folded) < 5 or word.proclitic:
        return False
    if word.classes & (DEFINITE | GIVEN | PLACE | ORGANISATION | ROLE | FUNCTION | NAMING) or word.folded.isascii():
        return False
    shaped = word.folded[0] == "م" or word.folded.endswith("ية")
    goes_on = clause.last < len(clause.page.tokens) and clause.word(clause.last).classes & PREPOSITION
    return shaped and bool(goes_on or clause.bits_after() & (COMMA | STOP | LINE)) and not clause.page.recurs(clause.number)


def accord_before(clause: Clause) -> Verdict | None:
    """بحسب الوزير، «…»."""
    cue, word = clause.cue, clause.before()
    if cue is None or cue.word.form != "accord" or clause.first - cue.last > 12:
        return None
    if clause.size >= 2 and word is not None and word.folded in _COPULAS:
        return Verdict("mixed", "accord_before", 0.65)
    if clause.size <= 3:
        return None
    return Verdict("direct" if clause.size >= 6 else "mixed", "accord_before", 0.65)


def postposed(clause: Clause) -> Verdict | None:
    """The cue follows: «…»، قال الوزير ; «…» بحسب مصدر ; «…» على حد قوله."""
    if clause.size <= 1:
        return None
    if clause.size >= 3 and _so_said(clause):
        return Verdict("direct", "postposed", 0.75)
    cue = cue_after(clause.page, clause.last)
    if cue is None:
        return None
    if clause.size <= 4 and cue.word.form == "verb":
        apart = clause.bits_after() & (COMMA | STOP) or clause.size == 4 and not _proper(clause) and not _namelike(clause)
        said = clause.opens and cue.word.act in _QUOTING_ACTS and apart and not clause.page.recurs(clause.number)
        return Verdict("direct", "postposed", 0.7) if said else None
    if clause.size <= 2:
        return None
    whole = (clause.opens or clause.before() is None) and clause.size >= 5
    return Verdict("direct" if whole else "mixed", "postposed", 0.75)


def _so_said(clause: Clause) -> bool:
    """«…»، هكذا علق الوزير ; «…» بهذه الكلمات بدأ الوزير ; «…» كما يقول الشاعر."""
    page = clause.page
    words, at = page.tokens.words, clause.last
    if at + 2 >= len(words) or page.tokens.bits[at] & LINE or page.tokens.bits[at + 1]:
        return False
    opening = words[at].folded
    if opening in _SO_SAID and words[at + 1].folded in _WORDS_OF:
        return True
    if opening == "كما":
        verb = words[at + 1].verb
        return verb is not None and verb.act in _QUOTING_ACTS and "homograph" not in verb.remarks
    return opening == "هكذا" and words[at + 1].folded not in _BEING and not words[at + 1].classes & FUNCTION


def document_colon(clause: Clause) -> Verdict | None:
    """في الحديث: «…»، وفي البيان: «…»."""
    paper, within = clause.before(), clause.before(2)
    if not clause.colon or paper is None or within is None or clause.size <= 2:
        return None
    if paper.classes & DOCUMENT and within.bare == "في":
        return Verdict("direct", "document_colon", 0.7)
    return None


def headline_colon(clause: Clause) -> Verdict | None:
    """A name and a bare colon: كاميرون: «…»."""
    if not clause.colon or clause.size <= 2 or clause.first - clause.floor > 14:
        return None
    head, word = clause.word(clause.floor), clause.before()
    if word is not None and (word.folded in _ENUMERATING or word.folded in ("هو", "وهو")):
        return None  # واسمها الأصلي هو: «…»
    if head.bare[:1] == "و" and not head.classes or head.proclitic == "و":
        return None
    if head.classes & (PLACE & ~GOVERNMENT):
        return Verdict("direct", "headline_colon", 0.6) if _predicates(clause) or _verb_first(clause) else None
    if _headline(clause):
        return Verdict("direct", "headline_colon", 0.7)
    return _before_colon(clause, head)


def _before_colon(clause: Clause, head: Word) -> Verdict | None:
    if head.classes & (HEAD | GIVEN) or clause.page.quoted_at(clause.floor) or not head.classes & (FUNCTION | NAMING | COMMON):
        return Verdict("direct", "headline_colon", 0.7)
    return None


def _headline(clause: Clause) -> bool:
    """A line of a few words, a colon and what somebody says: سيناتور فرنسي: «…»."""
    bits = clause.page.tokens.bits
    return (
        clause.size >= 5
        and clause.first - clause.floor <= 4
        and bool(clause.floor == 0 or bits[clause.floor] & LINE)
        and bool(clause.bits_after() & LINE)
    )


def continued(clause: Clause) -> Verdict | None:
    """A quote that goes on after a break: «…»، و«…» ; or in the next paragraph."""
    page = clause.page
    if clause.size >= 2 and page.verdicts.get(clause.first) == "direct" and not page.tokens.bits[clause.first] & ~MARK and not clause.inside:
        return Verdict("direct", "continued", 0.7)  # chants: «…» «…»
    if clause.previous < 0 or clause.size <= 1:
        return None
    if clause.size <= 3 and not (clause.size >= 2 and page.spans[clause.previous][1] - page.spans[clause.previous][0] <= 4):
        return None
    between = clause.first - page.spans[clause.previous][1]
    if between > 3:
        return None
    if clause.opens:
        return Verdict("direct", "continued", 0.75) if clause.size >= 6 else None
    if between == 1 and clause.word(clause.first - 1).folded == "و" and page.verdicts.get(clause.first - 1) == "mixed" and not _sentences(clause):
        return Verdict("mixed", "continued", 0.7)  # بأنها «جائرة» و«لا تخدم أحداً»
    if all(
        clause.word(at).folded in ("و", "ف", "ثم", "كما", "ايضا", "حيث", "لكن", "ولكن", "بل", "وان", "ان", "وانه", "وانها")
        for at in range(clause.first - between, clause.first)
    ):
        fragment = clause.size <= 3 and clause.joined and clause.pronominal and not _verb_first(clause)
        return Verdict("mixed" if fragment else "direct", "continued", 0.7)
    return None


def introduced(clause: Clause) -> Verdict | None:
    """A sentence after a colon, whatever leads to it: فوجئت بالجواب: «…»."""
    word = clause.before()
    if not clause.colon or word is None or clause.inside or _listing(clause) or clause.last in clause.page.openings:
        return None
    if clause.size >= 2 and any(clause.word(at).bare in _I_SAID for at in range(max(clause.floor, clause.first - 8), clause.first)):
        return Verdict("direct", "introduced", 0.7)
    if clause.size < 6:
        return None
    if (
        word.folded in _ENUMERATING
        or word.classes & (NAMING | PREPOSITION)
        or any(clause.word(at).folded in _INSCRIBED for at in range(max(clause.floor, clause.first - 6), clause.first))
    ):
        return None
    return Verdict("direct", "introduced", 0.5)


def report_goes_on(clause: Clause) -> Verdict | None:
    """A second span in the sentence of a quote: إن إيران «…»، وأنها «…»، وهي أيضاً «…»."""
    if clause.previous < 0 or clause.opens or clause.cue is not None or clause.size <= 1:
        return None
    if clause.page.tokens.bits[clause.floor] & (STOP | LINE) or clause.first - clause.floor > 14:
        return None
    word = clause.before()
    if word is None or word.folded in ("ل", "ال", "لل") or _proper(clause) and clause.size <= 4 or _listing(clause):
        return None
    if clause.joined or clause.colon or _sentences(clause):
        return Verdict("direct", "report_goes_on", 0.7)
    if clause.size <= 3 and (_namelike(clause) or word.folded == "و" or clause.size == 2 and not word.classes & COMPLEMENTIZER and _thing(clause)):
        return None
    return Verdict("mixed", "report_goes_on", 0.6)


def standing_alone(clause: Clause) -> Verdict | None:
    """A long span that is its own sentence, as in interviews and columns."""
    if clause.opens and clause.size >= 2 and _answers(clause):
        return Verdict("direct", "standing_alone", 0.6)
    dashed = not any(clause.word(at).folded for at in range(clause.floor, clause.first))  # ـ «…»
    if (clause.opens or dashed) and clause.size >= 6 and not _listing(clause):
        return Verdict("direct", "standing_alone", 0.65)
    return None


def _answers(clause: Clause) -> bool:
    """Is the span the whole paragraph after a question, as in interviews?"""
    page = clause.page
    start = page.pairs[clause.number].outer_start
    lead = page.tokens.text[max(0, start - 12) : start]
    return lead.rstrip(" \n\r\t•ـ-–").endswith(("؟", "?")) and "\n" in lead and bool(clause.bits_after() & LINE)


def uncued(clause: Clause) -> Verdict | None:
    """A long span inside a sentence that has no cue: more often speech than a title."""
    if _written(clause):
        return Verdict("direct", "uncued", 0.6)
    if clause.joined and not clause.pronominal and clause.size >= (4 if _after_verb(clause) else 7) and not clause.inside and not _proper(clause):
        return Verdict("direct", "uncued", 0.5)
    if clause.size >= 3 and 0 < clause.first - clause.complementizer <= 6 and clause.complementizer >= clause.floor and _predicates(clause):
        return Verdict("mixed", "uncued", 0.5)  # أن قرار المحكمة «جاء انتقاماً»
    if clause.size < 9 or not clause.page.spoken or clause.colon or _listing(clause) or clause.opens or _proper(clause):
        return None
    return Verdict("mixed", "uncued", 0.5)


def _verb_first(clause: Clause) -> bool:
    """Does the span begin with a verb of the third person present: «يطمئن المواطن»?"""
    opening = clause.word(clause.first)
    if opening.proclitic or len(opening.folded) < 3 or clause.size == 1:
        return False
    verb = opening.verb is not None or bool(opening.classes & ACTION)
    return opening.folded[0] == "ي" and (verb or not opening.classes) or opening.folded[0] == "ت" and verb and not opening.classes & ~ACTION


def _verblike(clause: Clause) -> bool:
    """Has the first word the shape of a verb of the present, and something after it that belongs to a sentence?"""
    opening = clause.word(clause.first)
    return (
        _verb_first(clause)
        or opening.folded[:1] in "تس"
        and not opening.classes
        and len(opening.folded) >= 4
        and not clause.page.recurs(clause.number)
    )


def _nominal_sentence(clause: Clause) -> bool:
    """A noun with the article and what is said of it without: «الحل قريب»، «المفاوضات شبه مقطوعة»."""
    words = clause.page.tokens.words[clause.first : clause.last]
    if words[0].folded in _DENIALS:
        return True
    last = words[-1]
    if len(words) < 2 or not words[0].classes & DEFINITE or words[0].classes & (PLACE | NAMING | GIVEN) or last.folded[:1] == "و":
        return False
    if last.classes & (DEFINITE | GIVEN | PLACE | ORGANISATION | ROLE | NUMBER | FUNCTION | NAMING) or last.folded.isascii():
        return False
    return bool(last.classes & COMMON) or last.folded[0] == "م" and len(last.folded) >= 4


def _nominal(clause: Clause) -> bool:
    """Is the span a noun with what belongs to it, the object of its verb: أكد «استمرار الجهود للتوصل إلى اتفاق»?"""
    opening, following = clause.word(clause.first), clause.word(clause.first + 1)
    if _sentences(clause) or opening.classes & (FUNCTION | ACTION | GIVEN | PLACE):
        return False
    if not opening.classes and (opening.verb is not None or opening.folded[:2] in _FUTURE or opening.folded[0] == "ن") or _verb_first(clause):
        return False
    return not opening.classes & DEFINITE or bool(following.classes & PREPOSITION) or following.proclitic == "ب"


def _predicates(clause: Clause) -> bool:
    """Does the span begin with what is said of a noun before it: «نجح في …»، «لن تقبل …»، «غير منصفة»، «أكثر طموحاً»?"""
    opening = clause.word(clause.first)
    if opening.folded in _DEGREES or opening.classes & (ACTION | NEGATION):
        return True
    return opening.verb is not None and (clause.size >= 3 or not opening.classes)


def _after_verb(clause: Clause) -> bool:
    """Does a reporting verb stand right before إنّ, though too common a word to be a cue there: وحين سئل رد بأن «…»?"""
    at = clause.complementizer - 1
    return at >= clause.floor and clause.word(at).verb is not None


def _written(clause: Clause) -> bool:
    """وكتب فلان على صفحته «…»: a verb at the head of the sentence that is too common a word to be a cue so far from the span."""
    verb = clause.word(clause.floor).verb
    return (
        verb is not None
        and verb.act == "write"
        and clause.size >= 6
        and not clause.colon
        and not clause.opens
        and clause.cue is None
        and not clause.inside
    )


def _series(clause: Clause) -> bool:
    """Is another marked span joined right after it: «…»، و«…»?"""
    openings, words = clause.page.openings, clause.page.tokens.words
    return clause.last in openings or clause.last + 1 in openings and words[clause.last].folded in ("و", "او")


def _listing(clause: Clause) -> bool:
    """Is the span a list, a comma every few words?"""
    bits = clause.page.tokens.bits[clause.first + 1 : clause.last]
    commas = sum(1 for bit in bits if bit & COMMA)
    return commas >= 2 and clause.size / (commas + 1) < 4.5


def _sentences(clause: Clause) -> bool:
    """Does the span hold more than one sentence?"""
    return any(bits & STOP for bits in clause.page.tokens.bits[clause.first + 1 : clause.last]) and clause.size >= 5


def _starts_clause(clause: Clause) -> bool:
    """Does the span begin with a word that begins a clause of its own: «لأنها …»، «لكن …»، «إلا أنه …»، «ولن …»."""
    first = clause.word(clause.first)
    return (
        clause.size >= 6
        and (first.folded in _OPENING or first.folded in _AND_I)
        or clause.size >= 4
        and first.folded in ("ان", "انه", "انها", "اننا", "انني")
    )


def _clausal(clause: Clause) -> bool:
    """Does the span look like a whole clause, not a fragment? By its length, a second sentence, or its first word."""
    if clause.size >= 9 or _sentences(clause):
        return True
    first = clause.word(clause.first)
    return (
        first.folded[:1] in "يتس" and not first.classes and clause.size >= 4 or bool(first.classes & (BREAKER | COMPLEMENTIZER)) and clause.size >= 4
    )


def _goes_on(clause: Clause) -> bool:
    """Does the sentence go on right after the closing mark, with no stop between?"""
    bits = clause.bits_after()
    if bits & (STOP | LINE | COMMA) or clause.last >= len(clause.page.tokens):
        return False
    following = clause.word(clause.last)
    if any(cue.form in ("participle", "masdar") for cue in following.cues):
        return False
    return not (following.classes & (ADVERB | ACCORD | OPENS_PHRASE) or following.folded.startswith("و") and following.verb is not None)


def _foreign(words: list[Word]) -> bool:
    """Words that the lexicon does not know and that have no Arabic shape: إنديكس تاور; not صدمته وغضبه."""
    return not any(word.classes or word.cues for word in words) and not (
        len(words) > 1
        and (
            any(word.folded == "يا" for word in words)
            or any(word.folded.endswith(_ENDINGS) for word in words)
            or all(word.folded.endswith("ا") for word in words)
        )
    )


def _proper(clause: Clause) -> bool:
    """Does the span begin like a proper name?"""
    first = clause.word(clause.first)
    if clause.size <= 4 and _foreign(clause.page.tokens.words[clause.first : clause.last]):
        return True
    if first.classes & PREPOSITION or clause.size >= 3 and _phrased(clause):
        return False
    return bool(first.classes & (GIVEN | PLACE | ORGANISATION) or first.classes & NAMING and not first.classes & ROLE and clause.size <= 2)


def _phrased(clause: Clause) -> bool:
    """Do words within the span tie it together as no name is: «الدفاع عن نفسها»، «أنشطتهم التي تمنع المنافسة»?"""
    words = clause.page.tokens.words[clause.first + 1 : clause.last]
    return any(word.classes & (PREPOSITION | RELATIVE | NEGATION | COMPLEMENTIZER) or word.folded.endswith(("ها", "هم")) for word in words)


Rule = Callable[[Clause], Verdict | None]

#: The order in which the rules are asked.
RULES: tuple[Rule, ...] = (
    blank,
    personal,
    inside_quote,
    titled,
    named,
    known_as,
    proverb,
    inscribed,
    chanted,
    recurring,
    listed,
    reported_by_colon,
    reported_by_complementizer,
    reported_at_mark,
    described,
    fragment_after_preposition,
    fragment_in_report,
    reported_over_words,
    accord_before,
    postposed,
    document_colon,
    headline_colon,
    continued,
    report_goes_on,
    introduced,
    reported_under_accord,
    standing_alone,
    uncued,
)

_CUED = (
    reported_by_colon,
    reported_by_complementizer,
    reported_at_mark,
    fragment_after_preposition,
    fragment_in_report,
    reported_over_words,
    accord_before,
)
#: Those that can speak of a span without a cue before it.
UNCUED: tuple[Rule, ...] = tuple(rule for rule in RULES if rule not in _CUED)

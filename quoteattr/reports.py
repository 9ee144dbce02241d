"""Speech that a cue right before or after the marks reports. Each rule gives a verdict or nothing."""

from quoteattr.acts import OBJECT_ACTS, QUOTING_ACTS, SAYING_ACTS
from quoteattr.clauses import Clause
from quoteattr.cues import accord_at, cue_after
from quoteattr.shapes import annexed, indefinite, listing, namelike, proper, series, unlike_name
from quoteattr.statements import (
    clausal,
    governed,
    nominal,
    nominal_sentence,
    noun_alone,
    outside,
    sentences,
    starts_clause,
    verb_alone,
    verb_first,
    verbless,
)
from quoteattr.surroundings import addressed, after_preposition, complementizer_follows, goes_on, over_words, report_follows, since, so_said
from quoteattr.tokens import COLON, COMMA, LINE, STOP
from quoteattr.verdict import Verdict
from quoteattr.words import ACTION, DEFINITE, DOCUMENT, NAMING, OPENS_PHRASE, ORGANISATION


def reported_by_colon(clause: Clause) -> Verdict | None:
    """A cue and a colon: وأضاف: «…»."""
    cue, word, spans = clause.cue, clause.before(), clause.page.vocabulary.spans
    if not clause.colon or cue is None or cue.word.form == "accord" and clause.size < 4:
        return None
    if word is not None and word.folded in spans.enumerating and (listing(clause) or cue.last < clause.first - 1 and series(clause)):
        return Verdict("other", "listed", 0.9)
    if word is not None and word.folded in spans.works and word.classes & NAMING and not word.classes & (DEFINITE | DOCUMENT):
        return Verdict("other", "titled", 0.8)
    if clause.size <= 2 and goes_on(clause) and "chant" not in cue.word.remarks:
        return Verdict("other", "name_after_colon", 0.6)
    if clause.complementizer > cue.first and not clause.pronominal and clause.first - clause.complementizer > 1 and verb_first(clause):
        return Verdict("mixed", "said_of_subject", 0.7)  # قال إن القارب: «يدور حول …»
    return Verdict("direct", "reported_by_colon", 0.97)


def reported_by_complementizer(clause: Clause) -> Verdict | None:
    """إنّ right at the mark: أكد أن «…»."""
    if not clause.joined or clause.cue is None:
        return None
    if clause.pronominal:
        act = clause.cue.word.act
        described = act == "describe" and clause.word(clause.complementizer).folded[0] == "ب" and not sentences(clause)
        if described or act == "accuse" and not clausal(clause) or act in ("describe", "accuse") and clause.size <= 3:
            return Verdict("mixed", "predicate", 0.85)  # وصف السقف بأنه «قديم لا يصلح لشيء», but رأى أنه «…»
        if clause.size <= 2 or clause.size <= 4 and verbless(clause) or clause.size <= 6 and noun_alone(clause):
            return Verdict("mixed", "predicate", 0.75)  # قال إنها «متمسكة بالحل السلمي»
        return Verdict("direct", "reported_by_complementizer", 0.97)
    if outside(clause):
        return Verdict("mixed", "verb_after_an", 0.7)  # طالبهم بأن «يخجلوا من أنفسهم»: the subject stands outside
    if clause.complementizer == clause.first and clause.size >= 3:
        return Verdict("direct", "reported_by_complementizer", 0.9)  # وطالبهم «أن يخجلوا من أنفسهم»
    if clause.size <= 4 and nominal_sentence(clause) or clause.size == 2 and clause.bits_after() & (STOP | LINE):
        return Verdict("direct", "reported_by_complementizer", 0.75)
    if annexed(clause) or indefinite(clause) and clause.word(clause.last - 1).folded.endswith(("ة", "ا")):
        return Verdict("mixed", "fragment_as_subject", 0.5)  # قال إن «فرصة ذهبية» ضاعت
    if verb_alone(clause):
        return Verdict("mixed", "verb_after_an", 0.6)  # حذر القرية من أن «تنزلق» إلى البحر
    if clause.size <= 2 or clause.size <= 4 and goes_on(clause) and not unlike_name(clause):
        return Verdict("other", "name_as_subject", 0.85)
    if clause.size <= 4 and goes_on(clause):
        return Verdict("mixed", "fragment_as_subject", 0.5)  # قال إن «الخروج عن النص المكتوب» يضر بالعرض
    return Verdict("direct", "reported_by_complementizer", 0.98)


def reported_at_mark(clause: Clause) -> Verdict | None:
    """The cue right at the mark: وأضاف «…»."""
    cue = clause.cue
    if addressed(clause) and not report_follows(clause):
        return Verdict("direct", "reported_at_mark", 0.9)
    if cue is None or clause.colon or cue.last != clause.first:
        return None
    if cue.word.form == "accord":
        return Verdict("other", "name_after_accord", 0.8) if clause.size <= 4 else None
    if cue.word.act == "describe" and clause.word(cue.first).folded.endswith(("ه", "ها", "هم")) and not sentences(clause):
        return Verdict("mixed", "predicate", 0.85)  # التي اعتبرها «جائرة في حق كل من انتظر سنوات»
    if clause.size <= 6 and clause.bits_after() & (COMMA | COLON) and clause.last in clause.page.openings or complementizer_follows(clause):
        return Verdict("other", "name_at_cue", 0.8)
    if clause.bits_after() & (STOP | LINE) and cue.word.form == "verb" and cue.word.act in SAYING_ACTS and not clause.page.recurs(clause.number):
        return Verdict("direct", "reported_at_mark", 0.95)  # وأضاف «سنعود غداً».
    if clause.size <= 3 and not (clause.bits_after() & (STOP | LINE) and clause.size >= 2 and cue.word.form != "verb"):
        if cue.word.form == "verb" or goes_on(clause):
            return Verdict("other", "name_at_cue", 0.85)
        return Verdict("mixed", "reported_at_mark", 0.7)
    if "homograph" in cue.word.remarks and cue.word.form == "verb" and clause.size <= 6 and proper(clause):
        return Verdict("other", "name_at_cue", 0.7)  # وتعد «أبوظبي …» من الشركات
    if cue.word.act in ("describe", "accuse") and not clausal(clause) or cue.word.act in OBJECT_ACTS and nominal(clause) or governed(clause):
        return Verdict("mixed", "reported_at_mark", 0.95)
    return Verdict("direct", "reported_at_mark", 0.95)


def reported_under_accord(clause: Clause) -> Verdict | None:
    """وبحسب الخبير فلان، مدير المركز، فإن «…», also without إنّ where the words are many: the source is named at the head, however far."""
    if clause.cue is not None or clause.size < (5 if clause.complementizer < 0 else 3):
        return None
    if not clause.word(clause.floor).classes & OPENS_PHRASE or accord_at(clause.page, clause.floor, clause.first) is None:
        return None
    if clause.complementizer >= 0 and not clause.word(clause.complementizer).folded.startswith(("فان", "وان", "ان")):
        return None
    if clause.joined:
        return Verdict("direct", "reported_under_accord", 0.8)
    return Verdict("mixed", "reported_under_accord", 0.6) if not namelike(clause) and not proper(clause) else None


def accord_before(clause: Clause) -> Verdict | None:
    """بحسب الوزير، «…»."""
    cue, word = clause.cue, clause.before()
    if cue is None or cue.word.form != "accord" or clause.first - cue.last > 12:
        return None
    if clause.size >= 2 and word is not None and word.folded in clause.page.vocabulary.spans.copulas:
        return Verdict("mixed", "accord_before", 0.85)
    if clause.size <= 3:
        return None
    midway = cue.first > clause.floor and "back" not in cue.word.remarks
    part = midway and not sentences(clause) and (after_preposition(clause) or verbless(clause))
    whole = clause.size >= 6 and not part  # but تدل، بحسب الخبير، على «…»، يعكس، وفق المصدر، «المستوى الذي …»
    return Verdict("direct" if whole else "mixed", "accord_before", 0.85)


def postposed(clause: Clause) -> Verdict | None:
    """The cue follows: «…»، قال الوزير ; «…» بحسب مصدر ; «…» على حد قوله."""
    short = clause.size == 2 and clause.opens and clause.last < len(clause.page.tokens)
    if (clause.size >= 3 or short and clause.word(clause.last).folded not in ("هكذا", "كما")) and so_said(clause):
        part = clause.word(clause.last).folded == "كما" and not clause.opens and not since(clause) and verbless(clause)
        return Verdict("mixed" if part else "direct", "postposed", 0.93)  # وفاء «لرجل من رجالات البلد»، كما قال الوزير
    cue = cue_after(clause.page, clause.last)
    if cue is None:
        return None
    if clause.size <= 2 and "back" in cue.word.remarks and not clause.opens and clause.word(clause.last).folded != "كما":
        return Verdict("mixed", "postposed", 0.9)  # «أضاع المفتاح» على حد قوله
    if clause.size <= 1:
        return None
    if cue.word.form == "accord" and indefinite(clause) and not clause.page.recurs(clause.number) and not clause.opens:
        return Verdict("mixed", "postposed", 0.8)  # بلغ «مستوى حرجاً»، بحسب المصرف
    if clause.size <= 4 and cue.word.form == "verb":
        apart = clause.bits_after() & (COMMA | STOP) or clause.size == 4 and not proper(clause) and not namelike(clause)
        said = clause.opens and cue.word.act in QUOTING_ACTS and apart and not clause.page.recurs(clause.number)
        return Verdict("direct", "postposed", 0.9) if said else None
    if clause.size <= 2:
        return None
    word = clause.before()
    joined = since(clause) or word is None or word.folded == "و" or clause.word(clause.first).proclitic == "ف"  # و«الصبر لا ينفع وحده»، على حد قوله
    whole = (clause.opens or joined) and clause.size >= 5 or starts_clause(clause)
    return Verdict("direct" if whole else "mixed", "postposed", 0.93)


def inside_quote(clause: Clause) -> Verdict | None:
    """A span inside another counts only where a cue or a colon inside that one introduces it."""
    if not clause.inside:
        return None
    cue = clause.cue
    if cue is None or clause.size <= 1:
        return Verdict("other", "nested", 0.95)
    said = cue.last == clause.first and cue.word.form == "verb" and cue.word.act in SAYING_ACTS and "homograph" not in cue.word.remarks
    if clause.colon or clause.size >= 4 and clause.joined or clause.size >= 3 and said:
        return Verdict("direct", "inside_quote", 0.93)
    return Verdict("other", "nested", 0.95)


def recited(clause: Clause) -> Verdict | None:
    """Words of scripture and of a paper: قال تعالى «…»، جاء فيه «…»."""
    cue, word = over_words(clause), clause.before()
    if cue is None or word is None or clause.size < 2:
        return None
    if (word.folded,) in clause.page.vocabulary.divine:
        return Verdict("direct", "recited", 0.85)
    within = clause.size <= 3 and word.folded in ("فيه", "فيها") and cue.word.act == "say"
    return Verdict("direct", "recited", 0.8) if within else None


def reported_over_words(clause: Clause) -> Verdict | None:
    """Cue, subject and circumstances, then the mark: قال الوزير أمس «…»."""
    cue, opening = over_words(clause), clause.word(clause.first)
    if cue is None or clause.size <= 3 or clause.size <= 5 and namelike(clause):
        return None
    inside = clause.page.tokens.words[clause.first : min(clause.last, clause.first + 6)]
    if clause.size <= 6 and proper(clause) and opening.classes & ORGANISATION and not any(one.classes & ACTION for one in inside):
        return None
    if cue.word.act not in QUOTING_ACTS or "object" in cue.word.remarks:
        addressed = "addressee" in cue.word.remarks and not after_preposition(clause)
        whole = sentences(clause) or since(clause) or addressed or starts_clause(clause)
        return Verdict("direct" if whole else "mixed", "fragment_over_words", 0.92)
    if after_preposition(clause) and not sentences(clause) or cue.word.act in OBJECT_ACTS and nominal(clause) or governed(clause):
        return Verdict("mixed", "fragment_over_words", 0.92)
    if "homograph" in cue.word.remarks and clause.first - cue.last > 6 and not clausal(clause) and not nominal_sentence(clause):
        return Verdict("mixed", "fragment_over_words", 0.6)
    return Verdict("direct", "reported_over_words", 0.95)

"""Marked spans that nobody says: figures, names, titles, signs, proverbs, terms. Each rule gives a verdict or nothing."""

from itertools import pairwise

from quoteattr.acts import FRAGMENT_ACTS, QUOTING_ACTS
from quoteattr.clauses import Clause
from quoteattr.cues import names_so
from quoteattr.shapes import colloquial, foreign, indefinite, names_listed, titular
from quoteattr.statements import predicates, starts_clause, verb_alone, verblike
from quoteattr.surroundings import completes, goes_on, over_words, put_so, report_follows, so_put
from quoteattr.tokens import BRACKET, COMMA, MARK, STOP
from quoteattr.verdict import Verdict
from quoteattr.words import (
    COMMON,
    DEFINITE,
    DEMONSTRATIVE,
    FUNCTION,
    GIVEN,
    HONORIFIC,
    NAMING,
    NO_LETTER,
    NUMBER,
    ORGANISATION,
    PREPOSITION,
    RELATIVE,
    ROLE,
    Word,
)


def blank(clause: Clause) -> Verdict | None:
    """Nothing but figures, punctuation or a blessing: «25»، «رعاه الله»."""
    if clause.first == clause.last or _blessing(clause):
        return Verdict("other", "blank", 1.0)
    words = clause.page.tokens.words
    if words[clause.first].folded != NO_LETTER and not words[clause.first].classes & NUMBER:
        return None
    if all(word.classes & NUMBER or word.folded == NO_LETTER for word in words[clause.first : clause.last]):
        return Verdict("other", "blank", 1.0)
    return None


def _blessing(clause: Clause) -> bool:
    """What is wished to whoever was named: حاكم الضفة «رعاه الله»."""
    spans, opening = clause.page.vocabulary.spans, clause.word(clause.first)
    if not 2 <= clause.size <= 4 or clause.colon or opening.folded not in spans.blessings:
        return False
    return not spans.blessed_by.isdisjoint(word.folded for word in clause.page.tokens.words[clause.first + 1 : clause.last])


def personal(clause: Clause) -> Verdict | None:
    """The name of a person in marks, or letters that stand for one: «خالد بن إبراهيم»، «خ. ا»، «خالد ف. ك. 41 سنة»."""
    opening = clause.word(clause.first)
    if _initials(clause):
        return Verdict("other", "personal", 0.9)
    god = opening.folded in clause.page.vocabulary.god
    if clause.size > 5 or god or not opening.classes & GIVEN or opening.classes & (FUNCTION | COMMON) or clause.joined:
        return None
    words = clause.page.tokens.words[clause.first : clause.last]
    named = all((w.classes & GIVEN or not w.classes or w.classes & DEFINITE and not w.classes & COMMON) and w.verb is None for w in words)
    return Verdict("other", "personal", 0.9) if named else None


def _initials(clause: Clause) -> bool:
    """Single letters with a stop between or behind, in a few words that no colon introduces."""
    if clause.size > 8 or clause.colon:
        return False
    tokens, pair = clause.page.tokens, clause.page.pairs[clause.number]
    if clause.size > 1 and "." not in tokens.text[pair.start : pair.end]:
        return False
    spelt = ((at, tokens.words[at].folded) for at in range(clause.first, clause.last))
    letters = [at for at, letter in spelt if len(letter) == 1 and letter.isalpha() and letter != NO_LETTER]
    dotted = any("." in tokens.gaps[at + 1] for at in letters)
    return len(letters) >= 2 and dotted or len(letters) == clause.size == 1


def appointed(clause: Clause) -> Verdict | None:
    """What somebody is made: تعيين سامي الحداد «مديراً عاماً للحسابات»."""
    opening, cue = clause.word(clause.first), clause.cue
    if not 2 <= clause.size <= 14 or clause.colon or clause.joined or not opening.folded.endswith("ا") or opening.proclitic or opening.classes:
        return None  # «إما أن نبحر …»
    if cue is not None and (cue.word.act == "describe" or cue.last == clause.first):
        return None  # اعتبره «مديراً فاشلاً»
    office = clause.page.vocabulary.words[opening.folded[:-1]].classes
    return Verdict("other", "appointed", 0.8) if office & ROLE else None


def titled(clause: Clause) -> Verdict | None:
    """A title or a slogan is announced: بعنوان «…»، تحت شعار: «…»، أغنيته الشهيرة «…»."""
    if _own_work(clause):
        return Verdict("other", "titled", 0.8)
    for back in (1, 2, 3):
        word = clause.before(back)
        if word is None:
            return None
        if word.bare in clause.page.vocabulary.spans.titles and (back == 1 or word.bare not in ("اسم", "باسم")):
            speaks = back == 1 and word.classes & GIVEN and clause.colon and (clause.before(2) or word).verb is not None
            return None if speaks else Verdict("other", "titled", 0.95)  # يقول باسم: «…»
        if clause.page.tokens.bits[clause.first - back] and back > 1 or word.verb is not None and back == 1:
            return None
    return None


def _own_work(clause: Clause) -> bool:
    """Does a work of somebody stand before, and what is said of it: كتابها الجديد «…»; not كتابها: «…»?"""
    words, bits = clause.page.tokens.words, clause.page.tokens.bits
    at = clause.first - 1
    while at > clause.floor and at > clause.first - 4 and words[at].classes & DEFINITE and not words[at].proclitic and not bits[at]:
        at -= 1
    noun = next((words[at].bare.removesuffix(ending) for ending in ("ها", "هم", "ه") if words[at].bare.endswith(ending)), "")
    if at == clause.first - 1 or not noun or clause.colon or clause.size > 10 or starts_clause(clause):
        return False
    return (noun[:-1] + "ة" if noun[-1] == "ت" else noun) in clause.page.vocabulary.spans.own_works


def named(clause: Clause) -> Verdict | None:
    """A word that introduces a name stands right before the mark: صحيفة «…»، حزب «…»."""
    word, spans = clause.before(), clause.page.vocabulary.spans
    if word is None or clause.colon or clause.joined:
        return None
    if word.folded in ("عليه", "عليها", "عليهم") and (clause.before(2) or word).folded.lstrip("وي ت") in ("اطلق", "اطلقت", "طلق", "اطلقوا"):
        return Verdict("other", "named", 0.95)
    if word.folded == "ال":
        word = clause.before(2) or word  # صحيفة الـ«…»
    if word.folded in ("ب", "به", "بها") and not clause.page.tokens.bits[clause.first - 1] & COMMA:
        word = clause.before(2) or word
        if word.classes & DEFINITE and clause.cue is not None and clause.cue.word.act in FRAGMENT_ACTS and word.bare not in spans.known_as:
            return None  # نددت المنظمة بـ«…»
    opening = clause.word(clause.first).classes
    title = clause.size >= 2 and word.classes & ROLE and not word.classes & (DEFINITE | GIVEN | HONORIFIC) and clause.first - 1 > clause.floor
    body = opening & ORGANISATION and not opening & DEFINITE
    known = word.bare in spans.known_by and clause.size >= 2 and clause.first - 1 > clause.floor and clause.word(clause.first - 2).verb is None
    if (
        known
        and not opening & PREPOSITION
        or title
        and (body or foreign(clause.page.tokens.words[clause.first : min(clause.last, clause.first + 3)]))
    ):
        return Verdict("other", "named", 0.8)  # منسق «مجموعة العمل من أجل البحر»
    charge = word.bare in spans.charges and clause.size >= 2 or _one_of_many(clause, word)
    if not word.classes & NAMING and not charge or so_put(clause):
        return None
    if word.classes & DEFINITE and (put_so(clause) or _pointed_at(clause) or completes(clause)):
        return None
    if clause.size >= (7 if clause.cue is not None else 10) and word.classes & DEFINITE or clause.size >= 10 and clause.cue is not None:
        return None
    if clause.page.verdicts.get(clause.first) == "direct":
        return None  # the word before is the end of a quote
    led = opening & PREPOSITION and clause.cue is not None and clause.complementizer > clause.cue.first
    said = clause.size >= 2 and (predicates(clause) or clause.size >= 3 and verblike(clause) or led) or verb_alone(clause)
    if word.classes & DEFINITE and (clause.cue is not None and said or starts_clause(clause) or clause.size >= 5 and colloquial(clause)):
        return None  # إن المهرجان «نجح في …»، إن المجلة «في مفترق طرق»، في السوق، «حيث …»، أمام الدكان «مش عاوزين …»
    return Verdict("other", "named", 0.95)


def _one_of_many(clause: Clause, word: Word) -> bool:
    """A name, not what is said of the noun: قناتي «المرسى» و«النبع»، مستشفى «الساحل»; not شركات «وهمية»، لجنة «تعمل ليلاً»، قنوات «كثيرة صاخبة»."""
    opening = clause.word(clause.first)
    if not {word.folded, word.bare} & clause.page.vocabulary.spans.names_follow or clause.size > 10:
        return False
    led = opening.proclitic or opening.classes & PREPOSITION and not opening.classes & GIVEN
    if predicates(clause) or clause.size >= 2 and (led or verblike(clause)):
        return False
    adjective = opening.folded.endswith("ة" if clause.size == 1 else "ية") and not opening.classes & DEFINITE
    return not (indefinite(clause) or adjective and (clause.size == 1 or word.folded.endswith("ة")))


def _pointed_at(clause: Clause) -> bool:
    """Is the noun before known already, and in no need of a name: هذا القانون «…»?"""
    pointing = clause.before(2)
    if pointing is None or clause.word(clause.first).classes & PREPOSITION:
        return False  # هذا القانون «حول …»
    return bool(pointing.classes & DEMONSTRATIVE) and not clause.page.tokens.bits[clause.first - 1]


def known_as(clause: Clause) -> Verdict | None:
    """What everybody calls a thing: يعرف في المنطقة بـ«…»، الملقب بـ«…»، وصف بأنه «…»."""
    word = clause.before()
    if word is None or clause.colon or clause.size > 6:
        return None
    if _described_by_nobody(clause):
        return Verdict("other", "known_as", 0.8)
    if clause.joined or word.folded not in ("ب", "به", "بها") and clause.word(clause.first).proclitic != "ب":
        return None
    for back in range(1, 7):
        word = clause.before(back)
        if word is None:
            return None
        if word.bare in clause.page.vocabulary.spans.known_as or word.folded in clause.page.vocabulary.spans.known_as:
            return Verdict("other", "known_as", 0.9)
        if word.verb is not None or clause.page.tokens.bits[clause.first - back] & (COMMA | STOP):
            return None
    return None


def _described_by_nobody(clause: Clause) -> bool:
    """A passive, as neither subject nor object follows the verb: ما وصف بـ«…»، بجروح وصفت بأنها «…»."""
    word, verb = clause.before(), clause.before(2)
    if word is None or verb is None or verb.folded not in clause.page.vocabulary.spans.passives:
        return False
    return word.folded == "ب" or clause.joined and word.folded.startswith("ب")


def glossed(clause: Clause) -> Verdict | None:
    """A foreign name: its Latin spelling or a year in brackets after it, «ميتافيرس» (Metaverse), or letter by letter, «آي أو إس 12»."""
    if _spelt(clause):
        return Verdict("other", "glossed", 0.95)
    tokens, at = clause.page.tokens, clause.last
    if clause.size > 5 or at >= len(tokens) or clause.bits_after() & ~(BRACKET | MARK) or "(" not in tokens.gaps[at]:
        return None
    gloss = tokens.words[at].folded
    return Verdict("other", "glossed", 0.95) if gloss.isascii() and (gloss.isalpha() or gloss.isdigit() and len(gloss) == 4) else None


def _spelt(clause: Clause) -> bool:
    """Foreign letters by their names, and no more than one other word."""
    if not 2 <= clause.size <= 8:
        return False
    spans = clause.page.vocabulary.spans
    words = [word.folded for word in clause.page.tokens.words[clause.first : min(clause.last, clause.first + 7)]]
    if spans.letters.isdisjoint(words):
        return False
    letters = sum(word in spans.letters or word in spans.letters_and_words for word in words)
    return letters >= 2 and clause.size - letters <= 1


def proverb(clause: Clause) -> Verdict | None:
    """What nobody in the text is saying: المثل يقول «…»، كما في المثل الشعبي: «…»."""
    if clause.opens or clause.page.vocabulary.spans.proverbs.isdisjoint([word.folded for word in _lead(clause, 3)]):
        return None
    return Verdict("other", "proverb", 0.85)


def inscribed(clause: Clause) -> Verdict | None:
    """What stands on a sign or a wall: لافتة كتب عليها «…»."""
    lead, spans = _lead(clause, 4), clause.page.vocabulary.spans
    if clause.opens or spans.upon.isdisjoint([word.folded for word in lead]):
        return None
    written = any(word.folded in spans.upon and verb.bare in spans.written for verb, word in pairwise(lead))
    return Verdict("other", "inscribed", 0.75) if written else None


def _lead(clause: Clause, most: int) -> list[Word]:
    """The words of the clause right before the span."""
    return clause.page.tokens.words[max(clause.floor, clause.first - most) : clause.first]


def recurring(clause: Clause) -> Verdict | None:
    """A few words set in marks again and again are a term: «ضعف الإدراك الخفيف»."""
    word = clause.before()
    if word is not None and word.folded == "و" and clause.page.verdicts.get(clause.first - 1) == "direct":
        return None  # هتفوا «…» و«…»
    if clause.size <= 4 and not clause.colon and not clause.joined and clause.page.recurs(clause.number) and not put_so(clause):
        return Verdict("other", "recurring", 0.9)
    return None


def listed(clause: Clause) -> Verdict | None:
    """Names in marks one after another, «أ» و«ب»: what the first is the others are."""
    if clause.size > 12 or clause.colon or clause.size >= 3 and clause.cue is not None and predicates(clause):
        return None
    page, cue = clause.page, clause.cue
    word = clause.before()
    short = word is not None and word.folded in ("و", "او")
    at = clause.first - 2 if short else clause.first - 1
    if at < 0 or not ({"،", ","} & set(page.lead(clause.number)) or short):
        return None
    if not short and clause.size >= 5 and cue is not None and cue.word.act in QUOTING_ACTS:
        return None  # أضاف على موقع «…»، «…»
    verdict = page.verdicts.get(at + 1)
    return Verdict("other", "listed", 0.9) if verdict == "other" else None


def enumerated(clause: Clause) -> Verdict | None:
    """Several names in one pair of marks: ثلاثة لاعبين «سالم، نبيل، كريم»."""
    word = clause.before()
    if word is None or clause.colon or clause.joined or clause.inside or word.folded == "ب":
        return None
    return Verdict("other", "enumerated", 0.8) if names_listed(clause) else None


def exemplified(clause: Clause) -> Verdict | None:
    """One of many: شركات مثل «…»، على غرار «…»; not what people say: عبارات مثل «…»."""
    word, vocabulary, opening = clause.before(), clause.page.vocabulary, clause.word(clause.first)
    if word is None or word.bare not in vocabulary.spans.examples or clause.colon or clause.inside or clause.size > 14:
        return None
    if predicates(clause) or verblike(clause) or starts_clause(clause) or opening.folded in vocabulary.spans.openings:
        return None
    said = vocabulary.chants | vocabulary.banners | vocabulary.spans.sayings
    return Verdict("other", "exemplified", 0.7) if said.isdisjoint(one.bare for one in _lead(clause, 12)) else None


def headed(clause: Clause) -> Verdict | None:
    """The marks hold the noun too that says what the name is of: زار «مهرجان المرسى للكتاب»، في «لجنة الدفاع عن البحر»."""
    word, cue, opening, spans = clause.before(), clause.cue, clause.word(clause.first), clause.page.vocabulary.spans
    if not 2 <= clause.size <= 10 or clause.colon or word is None or clause.inside or opening.folded.removeprefix("ال") not in spans.heads:
        return None
    more = goes_on(clause) or clause.last < len(clause.page.tokens) and clause.word(clause.last).classes & RELATIVE
    if word.folded in spans.copulas or (clause.joined or opening.classes & DEFINITE) and not more:
        return None
    if so_put(clause) or cue is not None and cue.word.act == "describe" and (word.folded == "ب" or names_so(clause.page.tokens.words, cue)):
        return None  # وصفهم بـ«حزب اللصوص»
    return Verdict("other", "headed", 0.8) if titular(clause) else None


def name_on_the_way(clause: Clause) -> Verdict | None:
    """A name between a cue and what it reports: قال السفير لقناة «…»: «…»."""
    return Verdict("other", "name_on_the_way", 0.8) if over_words(clause) is not None and report_follows(clause) else None


def apposed(clause: Clause) -> Verdict | None:
    """The trade of whoever speaks: قال سالم «بائع خضار»، …."""
    opening = clause.word(clause.first)
    if over_words(clause) is None or not opening.classes & ROLE or opening.classes & DEFINITE or clause.size > 9:
        return None
    return Verdict("other", "apposed", 0.6) if clause.bits_after() & COMMA and not goes_on(clause) else None

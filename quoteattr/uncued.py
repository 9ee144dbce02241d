"""Speech without a cue of its own: after a bare colon, going on from a quote, or alone. Each rule gives a verdict or nothing."""

from quoteattr.clauses import Clause
from quoteattr.shapes import accusative, colloquial, listing, namelike, proper, thing
from quoteattr.statements import predicates, sentences, starts_clause, verb_first
from quoteattr.surroundings import after_verb, answers, headline, headline_speaker, since, written
from quoteattr.tokens import COMMA, LINE, STOP
from quoteattr.verdict import Verdict
from quoteattr.words import (
    ANONYMOUS,
    COMMON,
    COMPLEMENTIZER,
    DEFINITE,
    DOCUMENT,
    FUNCTION,
    GIVEN,
    GOVERNMENT,
    GROUP,
    HEAD,
    KIN,
    NAMING,
    NEGATION,
    NO_LETTER,
    NUMBER,
    ORGANISATION,
    PEOPLE,
    PLACE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    Word,
)

_MANY = 9
_SUBJECT = DEFINITE | GIVEN | PLACE | ORGANISATION
_LONG = 40  # words that are looked at
_PROVERBIAL = {"يقال"}  # كما يقال «الجار قبل الدار»


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
    head, word, spans = clause.word(clause.floor), clause.before(), clause.page.vocabulary.spans
    if word is not None and (word.folded in spans.enumerating or word.folded in spans.being_named):
        return None  # واسمها الأصلي هو: «…»
    if head.bare[:1] == "و" and not head.classes or head.proclitic == "و" and not _joined_person(clause, head):
        return None
    if head.classes & (PLACE & ~GOVERNMENT):
        return Verdict("direct", "headline_colon", 0.75) if predicates(clause) or verb_first(clause) else None
    if headline(clause):
        return Verdict("direct", "headline_colon", 0.85)
    if head.classes & (HEAD | GIVEN) or clause.page.quoted_at(clause.floor):
        return Verdict("direct", "headline_colon", 0.85)
    told = clause.first - clause.floor <= 5 or not listing(clause) and (clause.size >= 6 or _sentence(clause))  # غنت أغنية فيها فرح: «أرض الأحلام»
    return Verdict("direct", "headline_colon", 0.85) if told and not head.classes & (FUNCTION | NAMING | COMMON) else None


def _joined_person(clause: Clause, head: Word) -> bool:
    """«…».. وشقيقه: «…»: a person or people, and little else before the colon."""
    person = head.classes & (ROLE | GROUP | ANONYMOUS | KIN | PEOPLE) or head.classes & GIVEN and not head.classes & DEFINITE
    return bool(person) and clause.first - clause.floor <= 2


def headline_fragment(clause: Clause) -> Verdict | None:
    """What the speaker of a headline says of something: وزير الري: رفع الأسعار «جريمة»."""
    word, opening = clause.before(), clause.word(clause.first)
    if word is not None and clause.size >= 4 and not clause.colon and not proper(clause) and not namelike(clause) and headline_speaker(clause):
        goes_on = word.folded == "و" and clause.page.tokens.bits[clause.first - 1] & STOP  # المدير: سنرحل.. و«السور لا يحمينا من الماء»
        if goes_on or _sentence(clause):
            return Verdict("direct", "headline_fragment", 0.6)
    if word is None or clause.colon or clause.size > 4 or word.classes & (PREPOSITION | NAMING) and not word.classes & DEFINITE:
        return None
    if len(word.folded) < 3 or opening.classes & (DEFINITE | PREPOSITION) or opening.proclitic or proper(clause) or namelike(clause):
        return None
    return Verdict("mixed", "headline_fragment", 0.5) if headline_speaker(clause) else None


def continued(clause: Clause) -> Verdict | None:
    """A quote that goes on after a break: «…»، و«…» ; or in the next paragraph."""
    page = clause.page
    if clause.previous < 0 or clause.size <= 1:
        return None
    if clause.size <= 3 and not (clause.size >= 2 and page.spans[clause.previous][1] - page.spans[clause.previous][0] <= 4):
        return None
    between = clause.first - page.spans[clause.previous][1]
    if between > 3:
        return None
    if clause.opens:
        return Verdict("direct", "continued", 0.88) if clause.size >= 6 else None
    if between == 1 and clause.word(clause.first - 1).folded == "و" and page.verdicts.get(clause.first - 1) == "mixed" and not sentences(clause):
        return Verdict("mixed", "continued", 0.88)  # بأنها «جائرة» و«لا تخدم أحداً»
    if all(clause.word(at).folded in clause.page.vocabulary.spans.resuming for at in range(clause.first - between, clause.first)):
        fragment = clause.size <= 3 and clause.joined and clause.pronominal and not verb_first(clause)
        return Verdict("mixed" if fragment else "direct", "continued", 0.88)
    return None


def report_goes_on(clause: Clause) -> Verdict | None:
    """A second span in the sentence of a quote: إن إيران «…»، وأنها «…»، وهي أيضاً «…»."""
    if clause.previous < 0 or clause.opens or clause.cue is not None or clause.size <= 1:
        return None
    if clause.page.tokens.bits[clause.floor] & (STOP | LINE) or clause.first - clause.floor > 14:
        return None
    word = clause.before()
    if word is None or word.folded in ("ل", "ال", "لل") or proper(clause) and clause.size <= 4:
        return None
    if listing(clause) and clause.complementizer < clause.floor:
        return None
    if clause.joined or clause.colon or sentences(clause) or starts_clause(clause) or clause.size >= 5 and since(clause):
        return Verdict("direct", "report_goes_on", 0.8)
    with_body = word.folded in ("مع", "لدي") and clause.word(clause.first).classes & ORGANISATION
    if with_body or word.folded == "عن" and (clause.before(2) or word).folded != "فضلا":
        return None  # «…»، وتحدث نبيل عن «…»
    if clause.size <= 3 and (namelike(clause) or word.folded == "و" or clause.size == 2 and not word.classes & COMPLEMENTIZER and thing(clause)):
        return None
    return Verdict("mixed", "report_goes_on", 0.72)


def introduced(clause: Clause) -> Verdict | None:
    """A sentence after a colon, whatever leads to it: فوجئت بالجواب: «…»."""
    word, spans = clause.before(), clause.page.vocabulary.spans
    if word is None or clause.inside or listing(clause):
        return None
    if clause.size >= 2 and _said_by_us(clause, word):
        return Verdict("direct", "introduced", 0.7)
    if not clause.colon or clause.last in clause.page.openings:
        return None
    lead = clause.page.tokens.words[max(clause.floor, clause.first - 8) : clause.first]
    if clause.size >= 2 and any(one.bare in spans.first_person for one in lead):
        return Verdict("direct", "introduced", 0.7)
    if clause.size < 6 and not _sentence(clause) or word.folded in spans.enumerating or word.classes & (NAMING | PREPOSITION):
        return None
    shown = word.folded in spans.upon or any(one.folded in spans.quoted_things for one in lead[-6:])
    return None if shown else Verdict("direct", "introduced", 0.75)


def _said_by_us(clause: Clause, word: Word) -> bool:
    """Is it the one who tells who said it, at the mark or to somebody whom a pronoun names: قلت له «…»، قلت في نفسي «…»?"""
    if clause.page.tokens.bits[clause.first] & (COMMA | STOP):
        return False
    told = clause.page.vocabulary.spans.first_person - _PROVERBIAL
    if word.bare in told:
        return clause.size >= 3 and not proper(clause) and not namelike(clause)
    spoken_to = word.classes & PREPOSITION and word.folded.endswith(("ه", "ها", "هم", "هما", "ك", "كم")) or word.bare == "نفسي"
    lead = clause.page.tokens.words[max(clause.floor, clause.first - 4) : clause.first]
    return bool(spoken_to) and any(one.bare in told for one in lead)


def _sentence(clause: Clause) -> bool:
    """Do three words and more ask, call on somebody, or speak as people do: «شغال إيه؟»، «دمت يا وطني شامخاً»، «لا يدخلها نمام»?"""
    pair, spans = clause.page.pairs[clause.number], clause.page.vocabulary.spans
    if clause.size < 3:
        return False
    words = clause.page.tokens.words[clause.first : clause.last]
    if any(word.folded in spans.openings or word.folded in spans.denials for word in words):
        return True
    return predicates(clause) or verb_first(clause) or clause.page.tokens.text[pair.start : pair.end].rstrip().endswith(("؟", "?", "!"))


def standing_alone(clause: Clause) -> Verdict | None:
    """A long span that is its own sentence, as in interviews and columns."""
    if clause.opens and clause.size >= 2 and answers(clause):
        return Verdict("direct", "standing_alone", 0.9)
    dashed = all(clause.word(at).folded == NO_LETTER for at in range(clause.floor, clause.first))  # ـ «…»
    reported = clause.word(clause.first).folded == "ان" and clause.size >= 4  # بالقول.. «إن …»
    if (clause.opens or dashed) and (clause.size >= 6 or reported) and not listing(clause):
        return Verdict("direct", "standing_alone", 0.93)
    return None


def uncued(clause: Clause) -> Verdict | None:
    """A long span inside a sentence that has no cue: more often speech than a title."""
    if written(clause):
        return Verdict("direct", "uncued", 0.85)
    least = 9 if clause.pronominal else 4 if after_verb(clause) else 7
    described = clause.pronominal and clause.word(clause.complementizer).folded.startswith("ب")
    if clause.joined and not described and clause.size >= least and not clause.inside and not proper(clause):
        return Verdict("direct", "uncued", 0.85)
    if clause.size >= 3 and 0 < clause.first - clause.complementizer <= 6 and clause.complementizer >= clause.floor and predicates(clause):
        return Verdict("mixed", "uncued", 0.85)  # أن قرار المحكمة «جاء انتقاماً»
    title = clause.word(clause.first).folded == "ان"  # a film: «أن تعيش وحدك»
    if clause.size >= 5 and not clause.colon and not clause.opens and not clause.inside and starts_clause(clause) and not title:
        return Verdict("direct", "uncued", 0.85)  # …، «حيث يبيت الصيادون في قواربهم»
    dialect = clause.size >= 4 and not clause.inside and colloquial(clause)
    if clause.size < 9 or not clause.page.spoken or clause.colon or listing(clause) or clause.opens or proper(clause):
        return Verdict("direct", "in_dialect", 0.7) if dialect else None  # يقف على الرصيف «إحنا مش راجعين خلاص»: whoever says so
    return Verdict("direct" if dialect or since(clause) or _own_sentence(clause) else "mixed", "uncued", 0.85)


def _own_sentence(clause: Clause) -> bool:
    """Do many words after a comma make a sentence of their own: وفي المساء، «غادرت القوارب …», not القوارب، «غادرت في …»، «التي غادرت …»?"""
    words, opening = clause.page.tokens.words, clause.word(clause.first)
    if not clause.page.tokens.bits[clause.first] & COMMA or opening.classes & (RELATIVE | PREPOSITION) or opening.proclitic in ("ل", "ب", "ك"):
        return False
    if not (predicates(clause) or verb_first(clause)):
        return not accusative(clause)
    return bool(words[clause.first + 1].classes & _SUBJECT) and not words[clause.first + 1].proclitic


def inflected(clause: Clause) -> Verdict | None:
    """Words that bend to the verb before them, as no name does: أطلق «حرباً على الضجيج»، يشكل «خطراً كبيراً»."""
    if clause.cue is not None or clause.colon or clause.opens or clause.inside or clause.size > 12:
        return None
    return Verdict("mixed", "inflected", 0.7) if accusative(clause) and not proper(clause) and not listing(clause) else None


def worded(clause: Clause) -> Verdict | None:
    """Words that no name has, many, or among marks that hold what people say: أقامت سوقاً «لكل من لا يجد رغيفاً»."""
    word = clause.before()
    if clause.cue is not None or clause.colon or clause.inside or word is None or clause.size < 4 or word.classes & (NAMING | NUMBER):
        return None
    among = clause.page.quotes_most()
    if clause.size < _MANY and not among or proper(clause) or namelike(clause) or listing(clause):
        return None
    pair = clause.page.pairs[clause.number]
    if pair.damage or pair.start - pair.outer_start > 1:
        return None  # a mark is missing, or a blank after it: more often it closes what came before
    said = _links(clause) or verb_first(clause) or among and _led(clause)
    return Verdict("mixed", "worded", 0.7) if said else None


def _led(clause: Clause) -> bool:
    """Does the span begin with a preposition or a negation: «للراحة من التعب», «لا تكفي أحداً»?"""
    opening = clause.word(clause.first)
    return bool(opening.classes & (PREPOSITION | NEGATION)) or opening.proclitic in ("ل", "ب")


def _links(clause: Clause) -> bool:
    """Does a word of the span link a clause to it: الذي, أن, ما لم?"""
    words = clause.page.tokens.words[clause.first : min(clause.last, clause.first + _LONG)]
    return any(word.classes & (RELATIVE | COMPLEMENTIZER) for word in words)

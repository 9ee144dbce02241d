"""The lexicon made ready to look words up."""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from quoteattr import inflection
from quoteattr.declension import accords, articled, bound, bound_duals, bound_oblique, indefinite, mine, nominal, owned, plain, plural, sound_plurals
from quoteattr.inflection import Inflected
from quoteattr.lexicon import Lexicon, Verb
from quoteattr.lexicon.spans import SpanWords
from quoteattr.proclitics import parted
from quoteattr.records import CueForm, Gender
from quoteattr.tokens import Cache, fold
from quoteattr.uses import PARTICLE, uses
from quoteattr.words import (
    ACCORD,
    ACTION,
    ADVERB,
    ANONYMOUS,
    BREAKER,
    COMMON,
    COMPLEMENTIZER,
    DEFINITE,
    DEMONSTRATIVE,
    DOCUMENT,
    FEMININE,
    GIVEN,
    GOVERNMENT,
    GROUP,
    HONORIFIC,
    KIN,
    KNOWN,
    MONTH,
    NAMING,
    NEGATION,
    NO_LETTER,
    NUMBER,
    OPENS_PHRASE,
    ORGANISATION,
    OWNED,
    PEOPLE,
    PLACE,
    PREPOSITION,
    PRONOMINAL,
    RELATIVE,
    ROLE,
    SAME,
    CueWord,
    Word,
)

_THINGS = COMMON | DOCUMENT | NAMING | ORGANISATION


class Vocabulary:
    """The lexicon made ready to look words up: folded, inflected, with its cache of words.

    Attributes:
        words: spelling to :class:`Word`, filled as texts come.
        phrases: phrases of accord by their first word and their second, "" for one alone, folded, the longest first.
        divine, prophetic, formulas, reverent, reverence: formulas of reverence, their first words and all their words.
        exalted, god, prophet: words of the formulas that are a subject themselves, and whom the formulas mean.
        honoured: words of respect that stand for whoever was named last.
        called, issued: what gives an unnamed person a name, a paper its author.
        befalls: verbs that say of somebody's deed that it was done before, or pleases: سبق للوزير أن قال.
        written, sent: papers that people write, to nobody or to somebody.
        chants, banners, calls, listing: what a crowd's words are called, and what leads to them.
        headings: what stands over headlines of other articles.
        agencies, bylines: what stands for agencies and before writers in a dateline, folded.
        spans: words that tell what a marked span is.
        joined_up, media, outlets, sources, others, generic, parts_of_paper, offices, members, things, pointing_back, any_source: lists that are asked
            by a word without its proclitic, or by a part of a name.
        title_pairs: two words of a title of which the second alone would end it.
        roughly: what leads up to a number, the longest first.
        one_of: the heads of أحد الشهود، إحداهن, to their gender.
        about: عنه، عنها، عنهم, to the gender and number of whom they mean.
        syllables: what could be another word and is part of a name with a hyphen: جيه-إن.
        foreign: فان، لي and آن as they stand in names.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.classes: dict[str, int] = defaultdict(int)
        self.cues: dict[str, list[CueWord]] = defaultdict(list)
        self.phrases: dict[tuple[str, str], list[tuple[tuple[str, ...], bool]]] = defaultdict(list)
        self.agencies = {fold(word) for word in lexicon.agencies}
        self.bylines = {fold(word) for word in lexicon.bylines}
        self.headings = {tuple(fold(phrase).split()) for phrase in lexicon.headings}
        self.divine = {tuple(fold(phrase).split()) for phrase in lexicon.divine}
        self.prophetic = {tuple(fold(phrase).split()) for phrase in lexicon.prophetic}
        self.formulas = self.divine | self.prophetic | {tuple(fold(phrase).split()) for phrase in lexicon.honouring}
        self.reverent = {formula[0] for formula in self.formulas}
        self.reverence = plain(lexicon.reverence) | {word for formula in self.formulas for word in formula}
        self.exalted = plain(lexicon.exalted)
        self.called = plain(lexicon.called)
        self.chants = plain(lexicon.chants)
        self.banners = plain(lexicon.banners)
        self.calls = plain(lexicon.calls)
        self.listing = plain(lexicon.listing)
        self.spans = SpanWords.default()
        self.honoured = plain(lexicon.honoured)
        self.issued = plain(lexicon.issued)
        self.befalls = plain(lexicon.befalls)
        self.written = plain(lexicon.written)
        self.sent = plain(lexicon.sent)
        self.prophet = plain(lexicon.prophet)
        self.articleless = plain(lexicon.articleless) | plain(name for name in lexicon.given_names if name.startswith(("أل", "إل")))
        self.god = plain(lexicon.god)
        self.joined_up = plain(lexicon.joined_up)
        self.outlets = plain(lexicon.outlets)
        self.media = plain(lexicon.media) | bound_duals(lexicon.media) | self.outlets
        self.sources = plain(lexicon.sources)
        self.others = plain(lexicon.others)
        self.words_spoken = nominal(lexicon.words_spoken) | indefinite(lexicon.words_spoken)
        self.generic = plain(lexicon.generic)
        self.parts_of_paper = plain(lexicon.parts_of_paper)
        self.offices = plain(lexicon.offices)
        self.members = plain(lexicon.members)
        self.things = plain(lexicon.things)
        self.roughly = sorted((tuple(fold(phrase).split()) for phrase in lexicon.roughly), key=len, reverse=True)
        self.title_pairs = {tuple(fold(pair).split()) for pair in lexicon.title_pairs}
        self.pointing_back = plain(lexicon.pointing_back)
        self.any_source = plain(lexicon.any_source)
        self.one_of: dict[str, Gender] = {**dict.fromkeys(plain(lexicon.one_man), "m"), **dict.fromkeys(plain(lexicon.one_woman), "f")}
        self.about = {"عن" + suffix: (gender, number) for suffix, gender, number in inflection.POSSESSORS[:3]}
        self._uses = uses(lexicon)
        self._class_words(lexicon)
        for verb in lexicon.verbs:
            self._inflect(verb)
        for action in lexicon.actions:
            forms = inflection.present(action, True) if action[0] == "ي" else inflection.past(action, False, action[-1] in "اي")
            for form in forms:
                if not self.classes.get(form.spelling, 0) and form.spelling not in self.cues:
                    self.classes[form.spelling] |= ACTION
        self._fixed_cues(lexicon)
        self._interned: dict[str, Word] = {}
        self._numbers: dict[int, int] = {}  # each number once: few differ, and those few are at hand
        self.words: Cache[Word] = Cache(self._analyse)
        self.syllables: Cache[Word] = Cache(lambda folded: Word(folded, folded, "", 0, 0, ()))
        self.foreign = {
            "فان": Word("فان", "فان", "", 0, PARTICLE, ()),
            "لي": Word("لي", "لي", "", GIVEN, 0, ()),
            "آن": Word("ان", "ان", "", GIVEN, 0, ()),
        }

    def _class_words(self, lexicon: Lexicon) -> None:
        singles = {word for word in lexicon.known if " " not in word}
        for bit, words in (
            (COMPLEMENTIZER, plain(lexicon.complementizer)),
            (PRONOMINAL, plain(lexicon.pronominal)),
            (RELATIVE, plain(lexicon.relative)),
            (PREPOSITION, plain(lexicon.preposition)),
            (ADVERB, plain(lexicon.adverb)),
            (BREAKER, plain(lexicon.breaker)),
            (DEMONSTRATIVE, plain(lexicon.demonstrative)),
            (SAME, plain(lexicon.same)),
            (MONTH, plain(lexicon.months)),
            (NEGATION, plain(lexicon.negation)),
            (ROLE, nominal(lexicon.roles)),
            (GROUP, articled(lexicon.groups) | bound(lexicon.groups)),
            (PEOPLE, articled(lexicon.groups - lexicon.collectives) | bound(lexicon.groups)),
            (ANONYMOUS, articled(lexicon.anonymous)),
            (HONORIFIC, plain(lexicon.honorifics)),
            (ORGANISATION, articled(lexicon.organisations) | bound_duals(lexicon.organisations)),
            (KNOWN, plain(singles)),
            (DOCUMENT, articled(lexicon.documents)),
            (GOVERNMENT, plain(lexicon.governments)),
            (PLACE, plain(lexicon.places | lexicon.governments)),
            (NAMING, articled(lexicon.naming)),
            (GIVEN, plain(lexicon.given_names)),
            (COMMON, plain(lexicon.common)),
            (KIN, plain(lexicon.kin)),
            (ROLE, mine(lexicon.kin)),
        ):
            for word in words:
                self.classes[word] |= bit
        for place in plain(lexicon.places | lexicon.governments) - articled(lexicon.roles | lexicon.kin):
            self.classes[place] &= ~ROLE  # عمان is no dual of عم
        for word in bound_oblique(lexicon.groups | sound_plurals(lexicon.roles)):
            if not self.classes.get(word, 0) and word not in self.cues:
                self.classes[word] |= GROUP | PEOPLE
        for word in sound_plurals(lexicon.roles):
            if not self.classes.get(word, 0) | self.classes.get(word.removeprefix("ال"), 0) & COMMON:  # منتجات
                self.classes[word] |= GROUP | PEOPLE

    def _inflect(self, verb: Verb) -> None:
        takes_object = bool(verb.remarks & {"object", "addressee"})
        bare = "bare" in verb.remarks or "homograph" in verb.remarks and not takes_object
        pronouns = None if bare else takes_object
        said = verb.act == "say" and "strong" in verb.remarks and not bare  # «…»، يقولها الحارس
        parts: list[tuple[CueForm, Iterable[Inflected]]] = [("verb", inflection.past(fold(verb.past), pronouns, verb.past[-1] in "ىا"))]
        if verb.present:
            parts.append(("verb", inflection.present(fold(verb.present), takes_object or (False if said else None))))
        if verb.participle:
            parts.append(("participle", inflection.participle(fold(verb.participle))))
        if verb.masdar:
            parts.append(("masdar", inflection.masdar(fold(verb.masdar))))
            if fold(verb.masdar) == "قول":
                parts.append(("masdar", inflection.saying(fold(verb.masdar))))
        remarks = verb.remarks | {"masdar"} if verb.masdar and fold(verb.masdar) == fold(verb.past) else verb.remarks  # رفض، وصف
        for form, inflected in parts:
            for spelling, gender, number, joined in inflected:
                self.cues[spelling].append(CueWord(verb.past, form, verb.act, gender, number, joined, remarks))

    def _fixed_cues(self, lexicon: Lexicon) -> None:
        given = dict.fromkeys(map(fold, lexicon.accord), False) | dict.fromkeys(map(fold, lexicon.accord_back), True)
        for phrase, back in (accords(lexicon) | given).items():
            folded = tuple(phrase.split())
            for first in (folded[0], "و" + folded[0]):
                self.phrases[first, "".join(folded[1:2])].append(((first, *folded[1:]), back))
                self.classes[first] |= OPENS_PHRASE | (ACCORD if len(folded) == 1 else 0)
        for phrases in self.phrases.values():
            phrases.sort(key=lambda item: -len(item[0]))
        for noun in lexicon.words_spoken:
            for form in owned(fold(noun)):
                if form.spelling not in self.cues:  # كلامه: «…»
                    self.cues[form.spelling].append(CueWord(noun, "masdar", "say", form.gender, form.number, "", frozenset({"homograph", "noun"})))
        for noun in lexicon.nouns:
            self.cues[fold(noun)].append(CueWord(noun, "masdar", "say", None, "s", "", frozenset({"homograph", "noun"})))

    def _analyse(self, spelling: str) -> Word:
        folded = fold(spelling) or NO_LETTER
        if "إمام" in spelling:
            return self._imam(folded)
        word = self._interned.get(folded)
        if word is None:
            if len(self._interned) >= 400_000:
                self._interned.clear()
            if folded == spelling:
                folded = spelling  # one string, not two alike: what lies together is found sooner
            word = self._interned[folded] = self._make(folded)
        return word

    def _imam(self, folded: str) -> Word:
        """إمام, whom the hamza alone tells from أمام."""
        word = self._make(folded)
        if word.classes & PREPOSITION:
            word.classes = word.classes & ~PREPOSITION | ROLE
        return word

    def _make(self, folded: str) -> Word:
        cues = tuple(self.cues.get(folded, ()))
        bare, proclitic, classes = parted(folded, self.classes, self.cues)
        if bare.startswith("ال") and (len(bare) > 4 or len(bare) == 4 and classes & (COMMON | ROLE)) and bare not in self.articleless:
            classes |= DEFINITE | (self.classes.get(bare[2:], 0) & COMMON)
        if classes & PREPOSITION and proclitic in ("ل", "ب", "ك"):
            classes &= ~PREPOSITION
        if not classes and len(bare) > 3 and bare.endswith("ا") and self.classes.get(bare[:-1], 0) & _THINGS:
            classes |= COMMON  # سريعا، حديثا، وفدا
        if not classes and not cues and self._noun_owned(bare):
            classes |= COMMON | OWNED
        stem = bare.removeprefix("ال")
        if not classes & ~DEFINITE and not cues and len(stem) > 5 and (stem.endswith(("يون", "يين")) or plural(stem, bare != stem)):
            classes |= GROUP  # سعوديون، المحتجون
        if classes & ORGANISATION and bare.endswith("ة"):
            classes &= ~ROLE  # مؤسسة
        if not classes & ~DEFINITE and not cues and bare.endswith("ه") and not self._uses.get(folded) and self._feminine(bare):
            return self._analyse(folded[:-1] + "ة")
        if folded[:1].isdigit():
            classes |= NUMBER
        women = classes & GROUP and bare.endswith("ات") and self.classes.get(bare[:-2].removeprefix("ال"), 0) & ROLE  # طالبات
        if bare.endswith("ة") or classes & ROLE and self._owned(bare) or women:
            classes |= FEMININE
        return Word(folded, bare, proclitic, self._numbers.setdefault(classes, classes), self._uses.get(folded, 0), cues)

    def _feminine(self, bare: str) -> bool:
        """Was the ending of a feminine written without its dots: وزاره, السعوديه? A word with the article has no pronoun."""
        stem = bare[:-1]
        if bare.startswith("ال"):
            return bool(self.classes.get(stem + "ة")) or bare.endswith("يه") and len(bare) > 7
        return bool(self.classes.get(stem + "ة")) and not self.classes.get(stem) and stem not in self.cues  # not عمله

    def _noun_owned(self, bare: str) -> bool:
        """A common noun with a pronoun: عمله، زيارتها، أبنائهم، يديه; not عوده, as Egyptians write عودة."""
        suffix = next((ending for ending in inflection.PRONOUNS if bare.endswith(ending)), "")
        stem = bare.removesuffix(suffix)
        if not suffix or len(stem) < 2 or suffix == "ه" and stem + "ة" in self.classes:
            return False
        base = stem[:-1] + ("ة" if stem[-1] == "ت" else "ء" if stem[-1] in "ئؤ" else "ي" if stem[-1] == "ا" else stem[-1])
        pair = stem[:-2] + "ة" if stem.endswith("تي") else stem.removesuffix("ي")  # شفتيه، يديه
        return any(self.classes.get(noun, 0) & _THINGS and not self.classes[noun] & GIVEN for noun in (stem, base, pair))

    def _owned(self, bare: str) -> bool:
        """A feminine title with a pronoun: زوجته، زميلتي, not متهم."""
        ends = tuple(suffix for suffix in ("ته", "تها", "تهم", "تي", "تنا") if bare.endswith(suffix))
        return any(self.classes.get(bare.removesuffix(suffix) + "ة", 0) & ROLE for suffix in ends)


@lru_cache(maxsize=4)  # each takes much memory, and more as texts come
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of a lexicon, made once per process for all lexicons that are equal; of the last few that were asked for."""
    return Vocabulary(lexicon)

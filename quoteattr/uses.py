"""The closed lists of the lexicon that the rules ask a word by, as bits: ``word.uses & TOPIC``.

A class (:mod:`quoteattr.words`) says what a word is, also under a proclitic; a use says what a spelling as a whole does in its clause.
What each list is for stands in ``clauses.toml``, ``names.toml`` and ``titles.toml``.
"""

from collections import defaultdict

from quoteattr.declension import articled, nominal
from quoteattr.lexicon import Lexicon
from quoteattr.tokens import fold

# Cues
NOUN_FOLLOWS = 1 << 0  # بن | قال
TAKEN_UP = 1 << 1  # ما | سماه
IMPERSONAL = 1 << 2  # يذكر أن
LOOKS_BACK = 1 << 3  # «…»، هكذا | قال
REPORTS_NOTHING = 1 << 4  # لأن
PASSES_ON = 1 << 5  # نقلا عن
KEPT_BACK = 1 << 6  # طلب | عدم ذكر اسمه
WRITTEN_IN = 1 << 7  # ورد | في
BETWIXT = 1 << 8  # بين
UNDER_ACCORD = 1 << 9  # وحسب المنظمة، | فإن
AUXILIARY = 1 << 10  # الذي | كان | قال
LIKE_RELATIVE = 1 << 11  # وهو | يقول
RELAY = 1 << 12  # نقلت | عن، على لسان
# Subjects
TOPIC = 1 << 13  # أما | الوزير
ALREADY = 1 << 14  # الوزير | قد | قال
TO_US = 1 << 15  # قال | لي
SAID_SO = 1 << 16  # صرح | بذلك
SET_PHRASE = 1 << 17  # في | المقابل
SET_PHRASE_OF_TWO = 1 << 18  # في | هذا | السياق
CALLED_TO = 1 << 19  # دعا الشعب | إلى
BEFORE_SUBJECT = 1 << 20  # غير | أن الوزير
BEFORE_VERB = 1 << 21  # الوزير | كان | أعلن
OPENS_CLAUSE = 1 << 22  # لكن | الوزير أعلن
# Names and titles
BEFORE_PEOPLE = 1 << 27  # مع | سامي الحداد
BOUND = 1 << 23  # عبد | العزيز
LONG_BOUND = 1 << 24  # عبد | القادر الجزائري
PARTICLE = 1 << 25  # بن
FOREIGN = 1 << 26  # دي | ميستورا
SECOND_WORD = 1 << 28  # نور | الدين
FIRST_WORD = 1 << 38  # جاد | الله
BETWEEN_NAMES = 1 << 48  # منال | السيد طه
ONE_OF = 1 << 29  # أحد | الشهود
THE_SAME = 1 << 30  # نفس | المصدر
INSIDE_TITLE = 1 << 31  # سفير فرنسا | لدى | الأمم
OF_COUNTRIES = 1 << 32  # الولايات | المتحدة
DONE_TO = 1 << 33  # المجني | عليه
POSSESSED_OF = 1 << 34  # الأشخاص | ذوي الإعاقة
TAKES_BI = 1 << 49  # القائم | بأعمال السفارة
EITHER_GENDER = 1 << 50  # عضو المجلس … | قالت
# Cues, once more
TURNED_OUT = 1 << 35  # تبين أن
VERBAL_NOUN_FOLLOWS = 1 << 36  # حسب | وصف الوزير
# Verbs
PERFECT = 1 << 37  # وقد | علق الوزير
# Countries
MASCULINE = 1 << 39  # لبنان | يرفض, where the others are feminine
# Bodies
FEMININE_BODY = 1 << 51  # حذرت | الأمم المتحدة
# People who are counted
TALLY = 1 << 45  # خمسة | وزراء
PORTION = 1 << 47  # شريحة واسعة | من السكان
ROUGHLY = 1 << 46  # نحو | خمسين نائبا, and the first word of أكثر من
DEGREE = 1 << 40  # قال بنبرة | حزينة | الوزير
# Names of letters
LETTER = 1 << 52  # سي | إن | بي | سي


def uses(lexicon: Lexicon) -> dict[str, int]:
    """What each spelling does.

    Args:
        lexicon: the words that are known.

    Returns:
        The bits of each folded spelling, 0 for all that stand in none of the lists.
    """
    found: dict[str, int] = defaultdict(int)
    for bit, words in (
        (NOUN_FOLLOWS, lexicon.noun_follows),
        (TAKEN_UP, lexicon.taken_up),
        (IMPERSONAL, lexicon.impersonal),
        (LOOKS_BACK, lexicon.looks_back),
        (REPORTS_NOTHING, lexicon.reports_nothing),
        (PASSES_ON, lexicon.passes_on),
        (KEPT_BACK, lexicon.kept_back),
        (WRITTEN_IN, lexicon.written_in),
        (BETWIXT, lexicon.betwixt),
        (UNDER_ACCORD, lexicon.under_accord),
        (AUXILIARY, lexicon.auxiliary),
        (LIKE_RELATIVE, lexicon.like_relative),
        (RELAY, {phrase.split()[-1] for phrase in lexicon.relay}),
        (TOPIC, lexicon.topic),
        (ALREADY, lexicon.already),
        (TO_US, lexicon.to_us),
        (SAID_SO, lexicon.said_so),
        (SET_PHRASE, lexicon.set_phrase),
        (SET_PHRASE_OF_TWO, lexicon.set_phrase_of_two),
        (DEGREE, lexicon.degrees),
        (LETTER, lexicon.letters),
        (CALLED_TO, lexicon.called_to),
        (BEFORE_SUBJECT, lexicon.before_subject),
        (BEFORE_VERB, lexicon.before_verb),
        (OPENS_CLAUSE, lexicon.opens_clause),
        (BEFORE_PEOPLE, lexicon.before_people),
        (BOUND, lexicon.bound),
        (LONG_BOUND, lexicon.long_bound),
        (PARTICLE, lexicon.particles),
        (FOREIGN, lexicon.foreign),
        (SECOND_WORD, lexicon.second_word),
        (FIRST_WORD, lexicon.first_word),
        (BETWEEN_NAMES, lexicon.between_names),
        (ONE_OF, lexicon.one_of),
        (THE_SAME, lexicon.the_same),
        (INSIDE_TITLE, lexicon.inside_title),
        (OF_COUNTRIES, lexicon.of_countries),
        (DONE_TO, lexicon.done_to),
        (POSSESSED_OF, lexicon.possessed_of),
        (EITHER_GENDER, articled(lexicon.either_gender)),
        (TAKES_BI, nominal(lexicon.takes_bi)),
        (TURNED_OUT, lexicon.turned_out),
        (VERBAL_NOUN_FOLLOWS, lexicon.verbal_noun_follows),
        (PERFECT, lexicon.perfect),
        (TALLY, lexicon.tally),
        (MASCULINE, lexicon.masculine),
        (FEMININE_BODY, articled(lexicon.feminine)),
        (PORTION, lexicon.portion),
        (ROUGHLY, {phrase.split()[0] for phrase in lexicon.roughly}),
    ):
        for word in words:
            found[fold(word)] |= bit
    return found

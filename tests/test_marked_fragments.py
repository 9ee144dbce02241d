"""Direct or mixed: whole sentences, and a few words of somebody in the reporter's own sentence.

Each rule has its lines and then, after a remark, lines that look alike but are something else.
"""

from answers import verdicts
from marking import cases, check


@cases("""
    وأكد المدير أن الشركة «تعمل منذ سنوات طويلة ... ولا تخالف القانون». = mixed fragment_in_report
    وأكد المدير أن الشركة «تعمل منذ سنوات طويلة (…) ولا تخالف القانون». = mixed fragment_in_report
    # two sentences
    وأكد المدير أن الشركة «تعمل منذ سنوات طويلة. ولا تخالف القانون». = direct fragment_in_report
    وأكد المدير أن الشركة «تعمل منذ سنوات طويلة؟... ولا تخالف القانون». = direct fragment_in_report
""")
def test_what_is_left_out_ends_no_sentence(line: str) -> None:
    check(line, verdicts)


@cases("""
    ونفى الوزير «كل ما نشر عن استقالته في الصحف». = mixed fragment_over_words
    ونفت الوزارة "أي خلاف بين الوزير ونائبه حول القانون". = mixed fragment_over_words
    ودعا المدير "جميع العمال إلى الحضور غداً". = mixed fragment_over_words
    # a sentence
    وقال الوزير «كل ما نشر عن استقالتي في الصحف كذب». = direct reported_over_words
""")
def test_all_of_it_is_denied(line: str) -> None:
    check(line, verdicts)


@cases("""
    وتحدث عن المحطة متهماً إياها بأنها «قناة الكذب الكبير». = mixed predicate
    واتهم النائب خصومه بأنهم «شركاء في الجريمة الكبرى». = mixed predicate
    # with a verb
    وانتقد الحزب معتبراً أنه «يقود السفينة نحو الصخور». = direct reported_by_complementizer
    واتهم النائب خصومه بأنهم «فقدوا ثقة الناس تماماً». = direct reported_by_complementizer
    ورفعوا الصوت احتجاجاً على ما وصفوه "عبثاً بمفاتيح القرية". = mixed predicate
""")
def test_a_predicate_and_a_clause(line: str) -> None:
    check(line, verdicts)


@cases("""
    وقالت الباحثة إن عدد الجياع «يتزايد» كل عام. = mixed fragment_in_report
    وقال الخبير إن المدير سامي "يستهتر" بالناس. = mixed fragment_in_report
    وقال الخبير إنه ينبغي لكل جار «تحمل مسؤولياته». = mixed fragment_in_report
    # names
    وقالت الباحثة إن الموقع «يوتيوب» توقف. = other named
    وقال الخبير إن المدير سامي "ياسين" غادر. = other personal
""")
def test_a_verb_alone(line: str) -> None:
    check(line, verdicts)


@cases("""
    وندد الوزير بـ«تصعيد» جديد. = mixed fragment_after_preposition
    ونددت المنظمة بـ"انتهاك جديد للهدنة". = mixed fragment_after_preposition
    # a name
    وتعاقدت المنظمة بـ"سهول الجنوب". = other named
""")
def test_what_is_condemned(line: str) -> None:
    check(line, verdicts)


@cases("""
    وزير الري: رفع الأسعار «جريمة»¶ولم يجب أحد. = mixed headline_fragment
    «الحداد»: القانون الجديد "ظلم كبير"¶ولم يجب أحد. = other no_cue | mixed headline_fragment
    وزير الري: سنرحل جميعاً.. و«السور القديم لا يحمينا من الماء»¶ولم يجب أحد. = direct headline_fragment
    وزير الري: الماء يعلو كل يوم «هل بقي لنا سور؟»¶ولم يجب أحد. = direct headline_fragment
    وزير الري: سنرحل جميعاً إلى «قرية الصيادين على الساحل»¶ولم يجب أحد. = other headed
    # names, and a sentence of the article
    وزير الري: نبحث عن حل لأزمة «الساحل»¶ولم يجب أحد. = other no_cue
    وزير الري: زرت مطعم «جريمة»¶ولم يجب أحد. = other named
    كان رأي الناس واحداً: رفع الأسعار «جريمة» يدفع ثمنها الفقير. = other no_cue
""")
def test_the_last_words_of_a_headline(line: str) -> None:
    check(line, verdicts)


@cases("""
    وأدان الكاتب السلم الخشبي «المائل بشدة» في البيت. = mixed fragment_over_words
    وأكد الطاهي استعداد فريقه «للقيام بالغسيل» في المطبخ. = mixed fragment_over_words
    ويعتبر الاتحاد حزب الجبل «منظمة سرية». = mixed predicate
    ووصف سامي عطا، رئيس الاتحاد، وعضو مجلس المدينة، خلال لقاء في الميناء مساء الأحد، الجسر بـ«الحلم الخاسر». = mixed fragment_after_preposition
    # peoples, a name
    وأدان الكاتب العلاقات «المصرية - الليبية» القديمة. = other no_cue
    ويعتبر الاتحاد حزب «منظمة الجبل» خصماً. = other named
""")
def test_what_a_noun_is_like(line: str) -> None:
    check(line, verdicts)


@cases("""
    وأعلن النائب أن الشروط «سخيفة» بالنسبة إلى الناس. = mixed word_in_report
    وقالت الباحثة إن الأسعار "خيالية". = mixed word_in_report
    # names
    وأعلن النائب أن البنايات «خليفة» تباع غداً. = other personal
    وقالت الباحثة إن الأسعار في "سبتة". = other no_cue
""")
def test_an_adjective_with_the_feminine_ending(line: str) -> None:
    check(line, verdicts)


@cases("""
    # a verb of the past: one that is known, or agrees with a feminine noun before it
    قال المرفأ أمس إن حارساً من أبناء القرية «انتحر» قرب الصخرة. = mixed fragment_in_report
    قالت الصيادة إن الأسعار «تراجعت» في الميناء. = mixed fragment_in_report
    قال الربان إن الأمر كان مقرراً، لكن العاصفة «غيرت المواعيد». = mixed fragment_in_report
    # foreign names end alike
    قال المعلم إن السلطات «روبوت» صغير. = other no_cue
    قال المعلم إن طلاب المدرسة الثانوية «فيرست» عادوا. = other no_cue
""")
def test_a_verb_of_the_past_in_a_report(line: str) -> None:
    check(line, verdicts)


@cases("""
    قال الربان إنه علم بالأمر «من الصحافة». = mixed fragment_in_report
    قال الربان إنه علم بالموضوع «من الصحافة». = mixed fragment_in_report
    قال الربان إن المجلة «في مفترق طرق». = mixed fragment_in_report
    # a title
    قال الربان إنه قرأ كتاب «في مفترق طرق». = other named
""")
def test_a_preposition_in_a_report(line: str) -> None:
    check(line, verdicts)


@cases("""
    وتوقع الحارس «غربلة» السفن كلها قبل الشتاء. = mixed word_in_report
    وقالت الصيادة إن التجار لم يفلحوا في «فرملة» الأسعار. = mixed word_in_report
    وأوضح الربان أن «سمعة» الميناء تضررت. = mixed fragment_as_subject
    # names: what follows describes them, or what stands before
    وقالت الصيادة إن التجار زاروا سفينة «ملاك» البيضاء. = other named
    وأوضح الربان أن العمل ببطاقة «مسار» الموحدة يبدأ غداً. = other named
    وأوضح الربان أن «سمرقند» البعيدة تنتظره. = other name_as_subject
""")
def test_a_noun_that_governs_what_follows(line: str) -> None:
    check(line, verdicts)


@cases("""
    بلغ الماء بعد المطر «مستوى حرجاً»، بحسب مصدر في المدينة. = mixed postposed
    # a name
    عاد القارب إلى «سهول الجنوب»، بحسب مصدر في المدينة. = other no_cue
""")
def test_two_words_before_their_source(line: str) -> None:
    check(line, verdicts)


@cases("""
    عبّر الحارس، صاحب القارب القديم والشباك الكثيرة، عن «تضامنه مع الصيادين جميعاً». = mixed fragment_after_preposition
    # a road
    مر الحارس عبر الجسر القديم الطويل الذي يفصل الميناء، وتحدث عن «الميناء». = other no_cue
""")
def test_what_somebody_expresses_far_from_the_verb(line: str) -> None:
    check(line, verdicts)


@cases("""
    # far from إنّ a word or two that may be a name
    قال الربان إن القارب الذي أبحر في يوم بارد من أيام الشتاء عند الفجر ومعه عشرة من الصيادين عاد بعد عام إلى «الصخرة البيضاء». = other no_cue
    قال الربان إن القارب عاد إلى «فوضى عارمة». = mixed fragment_in_report
    قال الربان إن القارب الذي أبحر في يوم بارد من أيام الشتاء عند الفجر ومعه عشرة من الصيادين عاد بعد عام إلى «فوضى عارمة». = mixed fragment_in_report
""")
def test_words_far_from_what_introduces_them(line: str) -> None:
    check(line, verdicts)


@cases("""
    # three nouns of which the last is definite are a name where nothing but a verb leads to them
    وأعلن الصيادون في المساء استئناف «صراع سفن النخيل» بعد الشتاء. = other no_cue
    وأعلن الصيادون في المساء استئناف «الجولات الطويلة المضنية» بعد الشتاء. = mixed fragment_over_words
    وأعلن الصيادون في المساء استئناف «جولات طويلة مضنية» بعد الشتاء. = mixed fragment_over_words
""")
def test_three_nouns(line: str) -> None:
    check(line, verdicts)


@cases("""
    وقال الربان إن صعود السمك إلى هذا الجزء من الشاطئ «نادر جداً». = mixed fragment_in_report
    وقال الربان إن السفينة «بطيئة للغاية». = mixed fragment_in_report
    # one word after what has names
    وقال الربان إن السفينة «بطيئة». = mixed fragment_in_report
    وقال الربان إن السفينة «بطيئة» غرقت. = other named
""")
def test_very(line: str) -> None:
    check(line, verdicts)


@cases("""
    وقال سالم«َّ سامي الحداد قال قال». = other no_cue
    وقال سالم إنه «َّ سامي الحداد». = direct reported_by_complementizer
""")
def test_a_span_that_begins_with_nothing_but_vowel_signs(line: str) -> None:
    check(line, verdicts)


@cases("""
    ندد رئيس البلدية بهذه «الأفعال المشينة» قرب الميناء. = mixed pointed_out
    وأكد المدرب أن هذا "الصمت الغريب" لن ينفع أحداً. = mixed pointed_out
    # one word, a name, no report
    وأكد المدرب أن هذا "الصمت" لن ينفع أحداً. = other no_cue
    مر الصيادون بهذه «الجزيرة الخضراء» ليلاً. = other no_cue
""")
def test_what_is_pointed_out(line: str) -> None:
    check(line, verdicts)


@cases("""
    وأشاد الوزير بعلاقاتها «المتميزة» مع الجوار. = mixed word_in_report
    وجدد السفير دعمه "الكامل" لأهل القرى. = mixed word_in_report
    # a name after what is somebody's
    وأشاد الوزير بنظيرتها «الحرية» مع الجوار. = other no_cue
    وجدد السفير شكره لصديقه "النهري" أمس. = other no_cue
""")
def test_an_adjective_after_what_somebody_owns(line: str) -> None:
    check(line, verdicts)

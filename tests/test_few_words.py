"""Speech, fragment or name: what few marked words are, where it hangs on their own shape or on what goes on after them.

Each rule has its lines and then, after a remark, lines that look alike but are something else.
"""

from answers import verdicts
from marking import cases, check


@cases("""
    يعرف سالم عند جيرانه بـ«شيخ البحر» منذ صباه. = other known_as
    وقال الحارس إن المهرب يلقب بـ"الشبح" في الميناء. = other known_as
    وتحدث النائب عن الزقاق المعروف عند سكانه بـ“باب الليل”. = other known_as
    وقال الحارس إن المهرب يوصف عند جيرانه بـ"الشبح". = other known_as
    # nobody says who described it
    وقال الحارس إن الصيادين أصيبوا بحروق وصفت بـ"العميقة". = other known_as
    وقال الحارس إن العاصفة، وهي ريح وصفت بأنها "شتاء كامل"، رحلت. = other known_as
    # what one of them calls it
    وقال الحارس إن المهرب وصف زميله بـ"الشبح الجبان". = mixed fragment_after_preposition
    عاد الحارس من شتاء وصفه بـ«الشاق». = mixed described
    وانتقد النائب قانوناً وصفه بـ"الظالم". = mixed described
""")
def test_what_everybody_calls_it(line: str) -> None:
    check(line, verdicts)


@cases("""
    قال الوزير إن الخطة "تسير بخطى ثابتة ومدروسة". = mixed fragment_in_report
    أكد المدير أن المشروع «لن يتوقف مهما حدث». = mixed fragment_in_report
    ورأى الخبير أن التقرير “غير منصف”. = mixed fragment_in_report
    # names after such nouns
    قال الوزير إن الخطة "نهر الشمال" جاهزة. = other named
    أكد المدير أن المشروع «سهول الجنوب» لم يتوقف. = other named
""")
def test_a_predicate_after_a_noun_of_naming(line: str) -> None:
    check(line, verdicts)


@cases("""
    وأوضح أن التوقعات الجديدة «متوافقة» مع خطة الوزارة. = mixed word_in_report
    وأكد السفير أن الحوار «الضروري» سيبدأ قريباً. = mixed word_in_report
    ورحبت الوزيرة بالخطوات "المهمة" التي اتخذتها البلدية. = mixed word_in_report
    # names
    وأوضح أن أرباح «سهول» متوافقة مع الخطة. = other no_cue
    وأكد السفير أن النادي «الساحلي» سيبدأ الموسم. = other named
""")
def test_an_adjective_in_marks(line: str) -> None:
    check(line, verdicts)


@cases("""
    وقالت المجلة إن الحكومة تخشى سيناريو «تدخل الجيش». = other no_cue
    وأوضح المحاضر أن الكتاب يشرح معنى "الأمن المائي". = other no_cue
    # a foreign thing with the article, which an adjective would have too
    وأكد الحارس أن الصيادين يعتمدون على «اللاب توب» في البحر. = other no_cue
    وأوضح المحاضر أن ثقب "الووكي توكي" أغلق. = other no_cue
    وأكد الحارس أن السارق كشف عنه «بلاك بلوك» قبل عام. = other no_cue
    # said of
    وأكد الحارس أن السقف «مثير للقلق» منذ عام. = mixed fragment_in_report
    قال النجار إن الوضع في السوق «مؤسف». = mixed fragment_in_report
    أكد الحارس أن الكتاب «ابن سبع سنوات من البحث»، مضيفاً أنه سعيد. = mixed fragment_in_report
    ورأت النقابة أن القانون «مضر وغير نافع». = mixed fragment_in_report
    وأكد الحارس أن تقرير اللجنة «سيكون الفيصل». = mixed fragment_in_report
    قال الحداد إن السفينة «نجمة بحر»، التي غرقت، كانت قديمة. = other named
    قال الحداد إن المجلة «ضفة بحر» توقفت. = other named
    قال الحارس إن البلدة تعرضت لعاصفة في «ليالي الشتاء». = other no_cue
    وحذر الحارس من أن المطر يؤدي إلى «انهيار السقف». = mixed fragment_in_report
    وقال القائد إن المهاجمين تلقوا «ضربات قاسية». = mixed fragment_in_report
""")
def test_things_and_fragments(line: str) -> None:
    check(line, verdicts)


@cases("""
    وحذرت الباحثة من «تجميل الأرقام». = mixed fragment_after_preposition
    وأعرب المدير عن "قلق شديد" من الحريق. = mixed fragment_after_preposition
    واعتبرت المحامية الحكم "قاسياً". = mixed predicate
    وندد الوزير بخصومه باعتبارهم «جماعات ضغط». = mixed fragment_over_words
    # names
    وتحدثت الباحثة عن «سهول الجنوب». = other no_cue
""")
def test_two_words_after_the_cue(line: str) -> None:
    check(line, verdicts)


@cases("""
    قال السفير لقناة «سهول الجنوب»: «لن نغادر قبل الصيف». = other named | direct reported_by_colon
    وقال الناطق على موقعه في «فيس بوك» إن "الجسر آمن تماماً". = other name_on_the_way | direct reported_by_complementizer
    وأكد الطبيب في لقاء على “ألوان” أن الدواء متوفر. = other name_on_the_way
    # speech with more to come
    قال السفير أمس «لن نغادر البلاد» وأضاف أن الباب مفتوح. = direct fragment_over_words
""")
def test_a_name_on_the_way_to_the_report(line: str) -> None:
    check(line, verdicts)


@cases("""
    صرح الوزير بأن «الأزمة مفتعلة» وأن الخبز متوفر. = direct reported_by_complementizer
    وطالبهم المدير بأن «يخجلوا من أنفسهم» أمام الناس. = mixed verb_after_an
    # a name
    صرح الوزير بأن «سهول الجنوب» لن تتوقف. = other name_as_subject
""")
def test_short_sentences_after_inna(line: str) -> None:
    check(line, verdicts)


@cases("""
    وأضافت "سنعود غداً". = direct reported_at_mark
    وأجاب «لا أحد». = direct reported_at_mark
    # a name that speaks
    وأضاف «الساحلي» هدفاً آخر. = other name_at_cue
    وقال "الساحلي" إن المباراة تأجلت. = other name_at_cue
    # also a long one, where إنّ comes right after it
    وأعلن «المرصد الأهلي لحقوق الصيادين» أن القوارب عادت. = other headed
    وأكد «مجلس أعيان الضفة والنبع والسهل»، أنه لن يجتمع اليوم. = other headed
    وأعلن «عودة القوارب كلها إلى المرسى» وأن البحر هادئ. = mixed reported_at_mark
    # a pronoun that says to whom
    عاد الحارس إلى البيت وقال لي «أنت متعب». = direct reported_at_mark
    عاد الحراس إلى البيت فقالوا لها «الباب مغلق منذ الفجر». = direct reported_at_mark
    عاد الحارس إلى البيت وقال له «الربان»: «الباب مغلق». = other name_on_the_way | direct reported_by_colon
    عاد الحارس إلى البيت ورد عليه «الربان القديم». = other no_cue
""")
def test_short_sentences_at_the_cue(line: str) -> None:
    check(line, verdicts)


@cases("""
    وأكد المدير «استمرار العمل في الجسر حتى نهاية العام». = mixed fragment_over_words
    واستنكرت النقابة "محاولة اقتحام مقرها وتهديد أعضائها ليلاً". = mixed fragment_over_words
    وأعلنت “الشروع في بناء مدارس جديدة خلال الصيف القادم”. = mixed reported_at_mark
    # sentences
    وأكد المدير «سنواصل العمل في الجسر حتى نهاية العام». = direct reported_over_words
    وقال المدير «استمرار العمل في الجسر أمر لا يقبل النقاش». = direct reported_over_words
""")
def test_a_noun_as_the_object_of_the_cue(line: str) -> None:
    check(line, verdicts)


@cases("""
    جلس يفكر قليلاً. «لم يبق أحد»، أضاف الحارس. = direct postposed
    «ما أجمل البحر هذا المساء»، هكذا علق الصياد العجوز. = direct postposed
    “لن أبيع الأرض ما حييت”، بهذه الكلمات بدأ الفلاح حديثه. = direct postposed
    «لسنا لصوصاً»، شعار رفعه العمال في الساحة. = direct postposed
    «وداعاً يا بحر»، كلمات سامي الحداد وألحان كريم النجار. = other no_cue
    # no words of anybody
    «سوق مهجورة وطرق خالية من الناس».. هكذا كان المشهد. = direct standing_alone
""")
def test_a_cue_after_a_short_sentence(line: str) -> None:
    check(line, verdicts)


@cases("""
    وبحسب كريم الحداد، مدير مركز البحوث في جامعة الساحل الشمالي، وهو من علماء البلاد، فإن «القمح لن يكفي هذا العام». = direct reported_under_accord
    وعلى حد تعبير أهالي الحي في عريضة وقعها المئات ونشرت أمس، فإن ما يحدث «ظلم كبير جداً». = mixed fragment_in_report
    ووفقاً للحارس، لم يبق في الحي سوى «كلب عجوز». = mixed accord_before
""")
def test_a_source_far_from_its_words(line: str) -> None:
    check(line, verdicts)


@cases("""
    لم يبد المدرب أي حزن على الخسارة: «لعبنا مباراة جيدة ولم يحالفنا الحظ أبداً». = direct introduced
    قلت لصاحبي ونحن نخرج: «انتهى الأمر». = direct introduced
    # a few words are a sentence where they ask, call on somebody, deny, or begin as sentences do
    ولم يطل ذلك الصمت الذي كان بينهما طوال تلك الليلة: «تعرف باب الميناء؟». = direct introduced
    غنت الفرقة أغنية فيها فرح كثير: «أرض الحلم والنبع». = other no_cue
    وجاءت رسالة سامي في آخر الليل كلها لوم: «أين مفتاح البيت القديم». = direct introduced
    لكن رنين الهاتف أفزعه بعد الفجر بقليل: «يا سامي احترق الدكان». = direct introduced
    ولم تقدم الفرقة في المدينة في ذلك العام كله إلا مسرحية واحدة فيها طفلان: «رحلة إلى النبع». = other no_cue
    # lists and signs
    زار الوفد قرى كثيرة هي: «النبع، الضفة، المرسى، السهل، الجبل». = other no_cue
    ورفعوا لافتة كتب عليها: «لا للغلاء ولا للجوع بعد اليوم». = other inscribed
    وعلى الباب لوحة كتب عليها "الداخل مفقود". = other inscribed
""")
def test_a_colon_without_a_cue(line: str) -> None:
    check(line, verdicts)


@cases("""
    ردد الطلاب هتافات؛ منها «لا للغلاء» و«عاشت المدرسة». = direct chanted | direct continued
    هتفوا: «لا للغلاء» «عاشت المدرسة» «ارحل يا مدير». = direct reported_by_colon | direct chanted | direct continued
""")
def test_chants(line: str) -> None:
    check(line, verdicts)


@cases("""
    # the words of a crowd, though they look like a name, stand in marks twice or go on in a list
    هتف العمال أمس في الساحة «المصنع لنا». = direct chanted
    خرج العمال وهتفوا «ارحل». ثم عادوا وهتفوا «ارحل». = direct chanted | direct chanted
    وهتفوا «كفى» و«المصنع لنا». ثم صاحوا «المصنع لنا». = direct chanted | direct continued | direct chanted
    واعتاد العمال هتافاتهم الغاضبة «المصنع لنا». = direct chanted
    كان العامل يردد شعار «المصنع لنا». = direct chanted
    ورفع العمال شعارات عدة منها «المصنع لنا». = direct displayed
    ورفعت المسيرة لافتات تضمنت «المصنع لنا». = direct displayed
    وتناقلت الصفحات تعليقات كثيرة على شاكلة «المصنع لنا». = direct displayed
    ردد العمال شعارات غاضبة مثل «المصنع لنا». = direct chanted
    وهتف الغاضبون «الوزارة نائمة» و«كفى كذباً». = direct chanted | direct continued
    وهتف آلاف العمال في ساحة المدينة الكبرى التي أغلقت قبل عام ونصف العام بعد حادث المرفأ «المصنع لنا». = direct chanted
    # what is no chant: those who are chanted against, a proverb, a motto, the one who shouts
    هتف العمال ضد «المدير الجديد». = other no_cue
    وهتف أعضاء «جمعية الصيادين» طويلاً. = other headed
    ردد العجوز المثل «الجار قبل الدار». = other proverb
    انعقد المؤتمر تحت شعار «المصنع لنا». = other titled
    ويتبادل الناس عبارات مثل «صباح الخير». = other no_cue
    وهذه عبارات يرددها «الغاضبون» كل يوم. = other no_cue
""")
def test_chants_that_look_like_names(line: str) -> None:
    check(line, verdicts)


@cases("""
    كيف بدأت؟¶«من الصفر.»¶ومتى تتوقف؟¶«حين أتعب.» = direct standing_alone | direct standing_alone
""")
def test_answers_in_an_interview(line: str) -> None:
    check(line, verdicts)


@cases("""
    ووصفت القرار بأنه «ظالم» و«لا يخدم أحداً من الناس». = mixed predicate | mixed continued
""")
def test_fragments_one_after_another(line: str) -> None:
    check(line, verdicts)


@cases("""
    وأضاف المدير أن «هناك خلافاً قديماً جداً» مع الجيران. = direct reported_by_complementizer
    وهدد المدرب بأن «القادم سيكون صعباً» على الجميع. = direct reported_by_complementizer
    وطالب القاضي الشهود “أن يخجلوا من أنفسهم” أمام الناس. = direct reported_by_complementizer
    # names of three words
    وأضاف المدير أن «أنوار الساحل الشمالي» تتعاون مع الجامعة. = other name_as_subject
""")
def test_a_sentence_of_few_words_after_inna(line: str) -> None:
    check(line, verdicts)


@cases("""
    وأكد المحامي أن العقد قائم على «أساس واضح». = mixed fragment_in_report
    ورأى المزارع أن لغة سالم «مثيرة للقلق». = mixed fragment_in_report
    سار الحارس متعباً و«أضاع المفتاح» على حد قوله. = mixed postposed
    # a name after a name, and a name that goes on
    ورأى المزارع أن كتاب سالم «سهول الجنوب» مثير للقلق. = other name_in_report
    لعب الفريق مع «الساحلي» كما قال الحارس. = other no_cue
""")
def test_fragments_beside_a_preposition_or_a_name(line: str) -> None:
    check(line, verdicts)


@cases("""
    هتفوا: «لا للغلاء»، «عاشت المدرسة حرة»، و«ارحل يا مدير المدرسة». = direct reported_by_colon | direct chanted | direct continued
    # a name after a quote
    قال الحارس: «لا أحد هنا»، «الساحلي» غادر أمس. = direct reported_by_colon | other no_cue
""")
def test_chants_with_a_comma_between(line: str) -> None:
    check(line, verdicts)


@cases("""
    وأضاف المدير، عبر صفحته على موقع "سهول"، «لم يكن اللقاء هادئاً أبداً بين الجميع». = other named | direct reported_over_words
    ورد المدرب الذي ينتهي عقده في الصيف القادم «لست أدري متى أعود إلى الملعب». = direct reported_over_words
    وافتتح الوزير اللقاء غاضباً، بالقول.. «إن الناس فقدت صبرها». = direct reported_by_colon
    ووصفت الزيارة قبل سنوات بكونها «نشاطاً مهماً». = mixed predicate
    وقال إن «فرصة ذهبية» ضاعت على الفريق. = mixed fragment_as_subject
    # names in a list, and as subjects
    زار الوفد "سهول"، «أنوار الساحل». = other no_cue | other listed
    وقال إن «فرصة نجم» جمعية تعمل منذ عامين. = other name_as_subject
    وقال إن «الخروج عن النص المكتوب» يضر بالعرض كله. = mixed fragment_as_subject
    وأضافت أن «مئات من المتفرجين» بقوا خارج القاعة. = mixed fragment_as_subject
    وقال إن «نورس البحر الأزرق» يستقبل جمهوره كل مساء. = other name_as_subject
    وحذر الفرقة من أن «تنزلق» إلى التهريج. = mixed verb_after_an
""")
def test_speech_after_a_name(line: str) -> None:
    check(line, verdicts)


@cases("""
    # one marked verb in a report is the speaker's
    قال المدير إن بلدته «ستجدد» مكتبتها قبل الخريف. = mixed word_in_report
    وندد المدير بالذين «يتباهون» بغيابهم عن الدروس. = mixed fragment_over_words
    # a name that begins like one
    قال المدير إن مصارف «ستاندرد» تمول المكتبة. = other no_cue
    وندد المدير بالذين يشاهدون «يوتيوب» في الدروس. = other no_cue
""")
def test_one_verb(line: str) -> None:
    check(line, verdicts)


@cases("""
    # compared with something, and to sign a paper: nobody says what is marked
    يرى التاجر أن السوق صغيرة مقارنةً بـ«الواحة». = other no_cue
    وقد وقع الطرفان «مذكرة تفاهم» أمس. = other no_cue
""")
def test_verbs_that_report_nothing(line: str) -> None:
    check(line, verdicts)


@cases("""
    # the name of a thing after the noun for it; what is said of it stays a mixed quote
    قال الصياد إن المطر أغرق السفن «الهدهد، النورس». = other named
    قال الصياد إن النبتة التي تحمل الرمز «إكس واي» طويلة. = other named
    قال الصياد إن السفن «لن تبحر غداً». = mixed fragment_in_report
""")
def test_ships_and_signs(line: str) -> None:
    check(line, verdicts)

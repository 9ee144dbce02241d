"""Which marked spans are quotes, where a cue stands by: one line a case, with the kind of every span and the rule that gave it.

Each rule has its lines and then, after a remark, lines that look alike but are something else.
"""

from answers import verdicts
from marking import cases, check


@cases("""
    وأضاف: «الأطلسي» لن يتدخل في النزاع. = other name_after_colon
    وأكد الوزير: "الضفة" لم تغلق أبوابها. = other name_after_colon
    وقالت المديرة: “سند” مشروع لكل الناس. = other name_after_colon
    # short, but all that is said
    سأله القاضي: «لماذا؟» فأجاب: «لا أدري». = direct reported_by_colon | direct reported_by_colon
    وقال المتهم: "نعم". = direct reported_by_colon
    هتف الجمهور: “ارحل” ثلاث مرات. = direct reported_by_colon
""")
def test_a_name_after_a_colon(line: str) -> None:
    check(line, verdicts)


@cases("""
    وأضاف: «لن نقبل بأقل من حقوقنا كاملة». = direct reported_by_colon
    قالت الوزيرة: "المدارس تفتح أبوابها غداً". = direct reported_by_colon
    وتابع الشاهد قائلاً: “كان الدخان يملأ السماء”. = direct reported_by_colon
    وقال الطبيب: »لا خوف على المريض بعد الآن«. = direct reported_by_colon
    وأكد في حديث لـ«المرسى»: «نحن جاهزون للموسم الجديد». = other name_on_the_way | direct reported_by_colon
    وكتب على صفحته: ”وصلت إلى القمة وحدي“. = direct reported_by_colon
    ـ ما رأيك؟ قال:«لا أعرف ماذا أقول». = direct reported_by_colon
    # a colon, but nobody speaks
    جدول الأعمال: «الميزانية، الصيانة، النقل». = other no_cue
    مكان اللقاء: "قاعة المكتبة". = other no_cue
    ثمن التذكرة: “20”. = other blank
""")
def test_a_cue_and_a_colon(line: str) -> None:
    check(line, verdicts)


@cases("""
    وصف الوزير المحادثات بأنها «بناءة». = mixed predicate
    ووصفت الصحيفة اللقاء بأنه "ودي وصريح". = mixed predicate
    وقال عن الخطة إنها “متسرعة”. = mixed predicate
    رفض العمال القرارات التي اعتبروها «جائرة». = mixed predicate
    انتقد النائب ما سماه "فوضى الأسواق". = mixed predicate
    # a whole clause after the pronoun
    قال الوزير إنه «لن يسافر إلى العاصمة قبل نهاية الأسبوع». = direct reported_by_complementizer
    وأكدت أنها "ستقف إلى جانب العمال حتى النهاية". = direct reported_by_complementizer
""")
def test_predicates(line: str) -> None:
    check(line, verdicts)


@cases("""
    قال الوزير إن «داعش» خطر على المنطقة. = other name_as_subject
    أكدت الشرطة أن "الشبح" لم يغادر البلاد. = other name_as_subject
    وأعلن الناطق أن “نسور الجبل” انسحبت من القرية. = other name_as_subject
    # the subject and what is said of it
    وأكد أن «المهرجان نجح في جذب السياح». = direct reported_by_complementizer
    أوضح القائد أن "داعش خسر نصف مقاتليه". = direct reported_by_complementizer
""")
def test_a_name_as_subject(line: str) -> None:
    check(line, verdicts)


@cases("""
    أكد المدير أن «العمل في الميناء لم يتوقف لحظة واحدة». = direct reported_by_complementizer
    وقالت الشركة إن "الأرباح تضاعفت مرتين هذا العام". = direct reported_by_complementizer
    ورأى الخبير أنّ “السوق بحاجة إلى قواعد جديدة”. = direct reported_by_complementizer
    اكد المدير ان «العمل في الميناء لم يتوقف لحظة واحدة». = direct reported_by_complementizer
    # the subject stands outside, or nobody reports
    قال المدير إن الرحلة «نجحت في جذب آلاف السياح». = mixed fragment_in_report
    من المعروف أن «الضفة» صحيفة أسبوعية. = other no_cue
""")
def test_a_cue_and_inna(line: str) -> None:
    check(line, verdicts)


@cases("""
    وأضاف «لا نعرف متى نعود إلى بيوتنا». = direct reported_at_mark
    وتساءلت "هل يعقل أن نبقى بلا ماء؟". = direct reported_at_mark
    ودعهم قائلا “هذا يوم لن ننساه أبدا”. = direct reported_at_mark
    وقف الناس وهتفوا «ارحل». = direct chanted
    فقال «كلنا في مركب واحد ولا نجاة إلا معاً». = direct reported_at_mark
    # the one who speaks, in marks
    أعلنت «حماس» أنها وافقت على الهدنة. = other name_at_cue
    وأكدت "رويترز" أن السفينة غرقت. = other name_at_cue
    قال “الشبح” إن المباراة صعبة. = other name_at_cue
""")
def test_a_cue_at_the_mark(line: str) -> None:
    check(line, verdicts)


@cases("""
    بحسب «المرسى» فإن الأسعار سترتفع. = other name_after_accord
    ووفق "الضفة" اجتمع الوزيران أمس. = other name_after_accord
    وحسب “النجمة” توقفت المفاوضات. = other name_after_accord
    # what is said, after whom it is said by
    بحسب الخبير، «السوق لا تحتمل ضريبة جديدة هذا العام». = direct accord_before
    "الأسواق تعافت تماماً من الأزمة الأخيرة" بحسب «المرسى». = direct postposed | other name_after_accord
""")
def test_a_name_after_accord(line: str) -> None:
    check(line, verdicts)


@cases("""
    وصف الوزير خصومه بـ«الجبناء». = mixed fragment_after_preposition
    دعا الرئيس إلى «ضبط النفس». = mixed fragment_after_preposition
    وهدد القائد بـ"رد قاس ومؤلم". = mixed fragment_after_preposition
    وتعهدت الوزيرة بـ“محاسبة كل المتورطين”. = mixed fragment_after_preposition
    اتهم النائب الحكومة بـ«التقصير المتعمد». = mixed fragment_after_preposition
    ونددت النقابة بـ"سياسة التجويع المتعمدة ضد المدنيين". = mixed fragment_after_preposition
    # no verb of saying, or only the one spoken to
    شارك في «مهرجان البحر» عدد من الفنانين. = other headed
    وصل إلى "الضفة" وفد كبير. = other no_cue
    تحدث الوزير لـ«المرسى» عن خطته. = other no_cue
""")
def test_a_fragment_after_a_preposition(line: str) -> None:
    check(line, verdicts)


@cases("""
    واختتم كلمته بـ"شكراً لكم جميعاً. سنلتقي في العام القادم". = direct sentence_after_preposition
    وعلق المدرب على الخسارة بـ“لعبنا جيداً. لم يحالفنا الحظ”. = direct sentence_after_preposition
    وأجاب عن السؤال بـ«لا أعرف شيئاً عنه. اسألوا المدير». = direct sentence_after_preposition
    # one fragment
    طالب بـ"فتح تحقيق مستقل في ما جرى". = mixed fragment_after_preposition
    ونددت بـ«سياسة التجويع المتعمدة ضد المدنيين». = mixed fragment_after_preposition
""")
def test_sentences_after_a_preposition(line: str) -> None:
    check(line, verdicts)


@cases("""
    وانتقدت اللجنة ما سماه النائب «فوضى الأسواق». = mixed named_so
    وندد الحزب بما أسماه زعيمه "انقلاباً ناعماً". = mixed named_so
    ورحب بالخطوة التي اعتبرها الاتحاد “إعلان حرب”. = mixed named_so
    # what it is called by everybody
    يعرف الشارع باسم «شارع النخيل». = other titled
    نزل في فندق "جبل النور" وسط المدينة. = other named
""")
def test_what_the_speaker_calls_it(line: str) -> None:
    check(line, verdicts)


@cases("""
    قال الوزير أمس «لن نسمح بعودة الفوضى إلى شوارعنا». = direct reported_over_words
    وأوضحت المديرة في ختام اللقاء "سنعلن النتائج كاملة خلال أسبوع". = direct reported_over_words
    وأكد قائد الشرطة “ألقينا القبض على جميع المتورطين في الحادث”. = direct reported_over_words
    # names on the way
    قال الوزير في مهرجان «ليالي الصيف» إن الدعم مستمر. = other named
    وأكد الحضور في فندق "جبل النور" دعمهم للمبادرة. = other named
""")
def test_words_between_cue_and_mark(line: str) -> None:
    check(line, verdicts)


@cases("""
    وأكد على ضرورة «وقف إطلاق النار فوراً». = mixed fragment_over_words
    وشدد على أهمية "الحوار بين الأطراف كلها". = mixed fragment_over_words
    وأبدت الوزيرة حرص “الحكومة على حماية المستهلك”. = mixed fragment_over_words
    وانتقد النائب «غياب الخطط وضعف الرقابة على الأسواق». = mixed fragment_over_words
    # names of things
    وأكد على دعم جمعية «أطفال النور» للمشروع. = other named
    وشدد على شراء كتاب "تاريخ المدن". = other named
""")
def test_a_fragment_over_words(line: str) -> None:
    check(line, verdicts)


@cases("""
    وقال أبو سعيد «بائع خضار في السوق القديم»، إن الأسعار ترتفع كل يوم. = other apposed
    وأكدت نوال "معلمة في مدرسة ابتدائية"، أن الصفوف مكتظة. = other apposed
    وقال حمدان “صياد من أهل الجزيرة”، إن البحر تغير. = other apposed
    # what they say
    وقال أبو سعيد «رجال الشرطة حضروا بعد ساعة كاملة من الحادث». = direct reported_over_words
    وأضافت نوال: "معلمة واحدة لا تكفي لستين تلميذاً". = direct reported_by_colon
""")
def test_a_description_in_marks(line: str) -> None:
    check(line, verdicts)


@cases("""
    قال إن الخطوة «خاطئة تماماً ولن تحل الأزمة». = mixed fragment_in_report
    وأكدت أن الرحلة "نجحت في جذب آلاف السياح". = mixed fragment_in_report
    وأضاف أن البلاد “تمر بمرحلة دقيقة من تاريخها”. = mixed fragment_in_report
    # names of things
    قال إن فيلم «ليل المدينة» نال الجائزة. = other named
    وأوضح أن سيارة من نوع "الفارس" احترقت. = other named
""")
def test_a_fragment_in_a_report(line: str) -> None:
    check(line, verdicts)


@cases("""
    أكد أن الدعم المقدم لـ«أطفال الجنوب» مستمر. = other name_in_report
    قال إن سالم «الجبار» اعتزل اللعب. = other name_in_report
    وأضاف أن سعاد "أم البنات" بخير. = other name_in_report
    # what is said of them
    أكد أن الدعم المقدم للأطفال «ليس كافياً لسد الحاجات». = mixed fragment_in_report
    قالت إن الفيلم كان "تجربة فريدة". = mixed predicate_in_report
""")
def test_a_name_in_a_report(line: str) -> None:
    check(line, verdicts)


@cases("""
    قال إن القرار كان «خاطئاً تماماً». = mixed fragment_in_report
    وأكد أن الوضع بات "خارج السيطرة". = mixed predicate_in_report
    واعتبر أن ما حدث يمثل “سابقة خطيرة”. = mixed predicate_in_report
    # names of things
    قال إن مقر النادي كان في شارع «النخيل» قديماً. = other named
    وأكد أن المركب يعد من طراز "السهم". = other named
""")
def test_a_predicate_in_a_report(line: str) -> None:
    check(line, verdicts)


@cases("""
    قال إن ثمة ثغرة «خطيرة» في السد. = mixed word_in_report
    وأضاف أن خطوة "مفاجئة" ستعلن غداً. = mixed word_in_report
    ورأى أن هناك تقدماً “مهماً” في الملف. = mixed word_in_report
    # names of things
    قال إن جماعة «الفنار» انسحبت. = other named
    وأوضح أن الكتاب "الأحمر" اختفى. = other named
""")
def test_a_word_in_a_report(line: str) -> None:
    check(line, verdicts)


@cases("""
    بحسب الخبير، «السوق لا تحتمل ضريبة جديدة هذا العام». = direct accord_before
    ووفقاً لمصدر أمني، "عبر الحدود أكثر من ألف شخص ليلاً". = direct accord_before
    على حد قول المدرب، “المباراة القادمة نهائي مبكر للفريقين معاً”. = direct accord_before
    # names of things
    بحسب صحيفة «المرسى»، غرقت السفينة. = other named
    حسب جدول بطولة "كأس النجوم"، تقام المباراة غداً. = other named
""")
def test_accord_before_the_mark(line: str) -> None:
    check(line, verdicts)


@cases("""
    «لن نغادر أرضنا مهما كان الثمن»، قال الشيخ. = direct postposed
    "الأمور تسير كما خططنا لها"، بحسب مدير المشروع. = direct postposed
    سيكون الدواء “متاحاً للجميع مجاناً” وفق الوزارة. = mixed postposed
    «هذا أجمل يوم في حياتي»، تقول العروس. = direct postposed
    غادر الشاب "محبطاً من أداء لاعبيه" على حد تعبيره. = mixed postposed
    # the verb belongs to what follows
    عاد فيلم «ليل المدينة القديمة»، وقال الناقد إنه يستحق. = other named
    غنى «يا جارة الوادي»، وأضاف أن الحفل طال. = other no_cue
""")
def test_the_cue_after_the_mark(line: str) -> None:
    check(line, verdicts)

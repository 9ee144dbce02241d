"""Which marked spans are quotes: one line a case, with the kind of every marked span and the rule that gave it, in the order of their start.

Each rule has its lines and then, after a remark, lines that look alike but are something else.
"""

from marking import cases, check, known_failures

from quoteattr import Article


def verdicts(article: Article) -> list[str]:
    """Kind and reason of every marked span."""
    kinds = ["other" if span.quote is None else article.quotes[span.quote].kind for span in article.quotations]
    return [f"{kind} {span.reason}" for kind, span in zip(kinds, article.quotations, strict=True)]


@cases("""
    بلغ عدد المصابين في الحادث «25» شخصاً. = other blank
    سجلت المحطة “40.5” درجة مئوية ظهر أمس. = other blank
    ارتدى اللاعب القميص رقم "10" في المباراة. = other blank
    أعلن الاتحاد أن الحافلة رقم «7» ستنقل الفريق. = other blank
    # figures with words
    قال المدرب: «10 دقائق كافية لنا كي نفوز». = direct reported_by_colon
    أكدت الوزيرة أن "50 مدرسة تحتاج إلى ترميم عاجل". = direct reported_by_complementizer
""")
def test_figures(line: str) -> None:
    check(line, verdicts)


@cases("""
    شارك في الجلسة «خالد بن إبراهيم» للمرة الأولى. = other personal
    عثر الأهالي على “سعاد محمود” قرب النهر. = other personal
    قال الوالد إن ابنه "محمد حسن" لم يعد من المدرسة. = other personal
    # speech that begins with a name
    قال الحارس: «محمود ليس صديقي ولن يكون». = direct reported_by_colon
    أكد المدرب أن «سالم لاعب كبير وسيبقى معنا». = direct reported_by_complementizer
""")
def test_a_person_in_marks(line: str) -> None:
    check(line, verdicts)


@cases("""
    قال الوزير: «قرأت في صحيفة "النهر" خبراً كاذباً عنا». = direct reported_by_colon | other nested
    وأوضح: “نعمل في إطار برنامج «سند» منذ عامين”. = direct reported_by_colon | other nested
    وأضافت: «رواية «الغريب» غيرت حياتي كلها». = direct reported_by_colon | other nested
    قال الشيخ: «صدق من سمى هذا العام "عام الجوع" بيننا». = direct reported_by_colon | other nested
    # somebody else is quoted inside
    روت المرأة: «دخل علينا وقال: "اخرجوا من البيت حالاً" ثم أغلق الباب». = direct reported_by_colon | direct inside_quote
    قال الناجي: «صاح القبطان فينا: «اقفزوا إلى الماء فوراً» فقفزنا». = direct reported_by_colon | direct inside_quote
    وأضافت الأم: “قال لي أبوه: "لا تخافي من الغد" فلم أخف”. = direct reported_by_colon | direct inside_quote
""")
def test_inside_a_quote(line: str) -> None:
    check(line, verdicts)


@cases("""
    صدرت له رواية بعنوان «ظلال المدينة القديمة». = other titled
    انطلقت الحملة تحت شعار: "معاً من أجل بيئة نظيفة". = other titled
    افتتح المعرض الذي حمل عنوان “ألوان من الجنوب”. = other titled
    ألقى محاضرة عنوانها «اللغة العربية في زمن الآلة». = other titled
    وأعلن الوزير تفاصيل الحملة تحت شعار «مدرستي بيتي الثاني». = other titled
    دشن مغردون وسم "أنقذوا بحيرتنا" مساء أمس. = other titled
    # no title, though its word stands near
    قال باسم يوسف: «هذا العرض لا يهمني أبداً». = direct reported_by_colon
    وقال المتحدث باسم الوزارة: "الإمدادات تكفي ستة أشهر". = direct reported_by_colon
    سخر من الشعار وقال: «نسمع هذا الكلام منذ سنين». = direct reported_by_colon
""")
def test_titles(line: str) -> None:
    check(line, verdicts)


@cases("""
    ذكرت صحيفة «الضفة» أن الأسعار ارتفعت. = other named
    توقفت شركة “بحر العرب” عن العمل. = other named
    قال القيادي في حزب "الأمل الوطني" إن الحوار توقف. = other named
    فاز فيلم «ليل المدينة» بالجائزة الكبرى. = other named
    يقع في حي أطلقوا عليه «وادي الذئاب» قديماً. = other named
    # the body speaks
    كتبت الصحيفة: «لا أحد يملك الحل». = direct reported_by_colon
    وأفادت الوكالة بأن «المفاوضات تعثرت بعد منتصف الليل». = direct reported_by_complementizer
    وأضافت القناة "سنواصل البث رغم كل الضغوط التي نتعرض لها". = direct reported_over_words
""")
def test_names_of_things(line: str) -> None:
    check(line, verdicts)


@cases("""
    يصيب «التعب الخفيف» كثيرين بعد الخمسين، ويزيد «التعب الخفيف» مع قلة النوم. = other recurring | other recurring
    عاد الحديث عن "الكتلة الثالثة" في الصحف، ولم تحسم "الكتلة الثالثة" موقفها. = other recurring | other recurring
    يشتكي الأهالي من «فقر الضوء» شتاء، وقال الطبيب إن علاج «فقر الضوء» سهل. = other recurring | other recurring
    # said twice
    وقف الحارس وصاح: «ارحلوا من هنا». ثم عاد وصاح: «ارحلوا من هنا». = direct reported_by_colon | direct reported_by_colon
    هتفوا: "لا للغلاء". وبعد ساعة هتفوا: "لا للغلاء". = direct reported_by_colon | direct reported_by_colon
""")
def test_terms(line: str) -> None:
    check(line, verdicts)


@cases("""
    توقفت عن الصدور صحيفة «الضفة» و«المرسى». = other named | other listed
    تعاونت شركة "المدار" و"السهم" و"الفنار" في المشروع. = other named | other listed | other listed
    عرض المهرجان فيلم “العودة”، “الليل الطويل”، “الجسر”. = other named | other listed | other listed
    أعلن أسماء القرى المتضررة وهي: «العين، التل، الوادي، النبع، الجبل». = other listed
    # speech that goes on
    قرأ علينا من صحيفة «الضفة»، وقال: «كلها أكاذيب». = other named | direct reported_by_colon
    قال المزارع: «سنعود إلى بيوتنا»، و«سنبنيها من جديد بأيدينا». = direct reported_by_colon | direct continued
""")
def test_lists(line: str) -> None:
    check(line, verdicts)


@cases("""
    يقول المثل: «من جد وجد ومن زرع حصد». = other proverb
    وكما يقول المثل الشعبي: "الجار قبل الدار". = other proverb
    وتقول الأمثال: “في التأني السلامة وفي العجلة الندامة”. = other proverb
    # somebody says it
    قال الفلاح: «المثل لا يكذب، ومن زرع حصد». = direct reported_by_colon
    وقال الجد لأحفاده: "تعلموا من النمل". = direct reported_by_colon
""")
def test_proverbs(line: str) -> None:
    check(line, verdicts)


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
    وأكد في حديث لـ«المرسى»: «نحن جاهزون للموسم الجديد». = other no_cue | direct reported_by_colon
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
    وقف الناس وهتفوا «ارحل». = direct reported_at_mark
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
    شارك في «مهرجان البحر» عدد من الفنانين. = other no_cue
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
    قال إن القرار كان «خاطئاً تماماً». = mixed predicate_in_report
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


@cases("""
    وفي البيان: «لن تسكت النقابة على هذا الظلم». = direct document_colon
    وفي الحديث: "إنما الأعمال بالنيات". = direct document_colon
    وفي الرسالة: “سامحوني فقد تعبت من الانتظار”. = direct document_colon
    # no paper
    وفي القاعة: «لوحات، تماثيل، صور». = other no_cue
    وفي الطابق الثاني: "جناح الأطفال". = other no_cue
""")
def test_a_paper_and_a_colon(line: str) -> None:
    check(line, verdicts)


@cases("""
    كاميرون: «لن نرسل جنوداً إلى الخارج» = direct headline_colon
    وزير الري: "السد لن يؤثر في حصتنا" = direct headline_colon
    خبراء: “الأسعار مرشحة للارتفاع” = direct headline_colon
    سالم الحارثي، مدير المهرجان: «نستقبل الزوار من الغد» = direct headline_colon
    # no speaker before the colon
    العنوان: «شارع النخيل رقم عشرة» = other titled
    الرياض: «المرسى» = other no_cue
    قصة الفيلم: "ليل المدينة الطويل" = other no_cue
""")
def test_a_name_and_a_colon(line: str) -> None:
    check(line, verdicts)


@cases("""
    قال المدرب: «نحن جاهزون للمباراة»، و«لن نرحم أحداً في الملعب». = direct reported_by_colon | direct continued
    وقالت الأم: "لم ينم منذ يومين".¶"ولا أعرف كيف أساعده على النوم". = direct reported_by_colon | direct continued
    هتف المشجعون: «فزنا فزنا» «لا كأس إلا كأسنا». = direct reported_by_colon | direct reported_over_words
    # a name after it
    قال المدرب: «نحن جاهزون للمباراة»، و«النجمة» فريق قوي. = direct reported_by_colon | other no_cue
    وقال الكاتب: "انتهيت من روايتي الجديدة". وعنوانها "ليل المدينة". = direct reported_by_colon | other titled
""")
def test_a_quote_that_goes_on(line: str) -> None:
    check(line, verdicts)


@cases("""
    قال الوزير إن الأعمال «تسير بخطى ثابتة ومدروسة»، وبأنها «ستنتهي قبل نهاية الصيف». = mixed fragment_in_report | direct report_goes_on
    وأكد أن «الحرب ليست خيارنا الآن»، وهي أيضاً «لا تخدم أحداً من جيراننا». = direct reported_by_complementizer | mixed report_goes_on
    وقالت إن المصنع "لوث النهر سنوات طويلة"، وأن إدارته "لم تدفع قرشاً واحداً". = mixed fragment_in_report | mixed report_goes_on
    # the report is over
    قال الوزير إن الأعمال «تسير بخطى ثابتة ومدروسة». ويطل «البرج الأبيض» على البحر. = mixed fragment_in_report | other no_cue
    وأكدت أن «الحرب ليست خيارنا الآن»، ثم زارت معرض «الخط». = direct reported_by_complementizer | other named
""")
def test_a_report_that_goes_on(line: str) -> None:
    check(line, verdicts)


@cases("""
    وصلنا إلى المخيم ليلاً.¶«لا أحد يسأل عنا ولا عن أطفالنا هنا». = direct standing_alone
    مضت ساعة كاملة. "كنا ننتظر هذا اليوم منذ عشرين عاماً". = direct standing_alone
    “لم أصدق أنني وصلت إلى القمة وحدي” = direct standing_alone
    # a name, a list
    «ليل المدينة» = other no_cue
    "خبز، زيت، سكر، شاي، أرز، حليب" = other no_cue
""")
def test_a_sentence_of_its_own(line: str) -> None:
    check(line, verdicts)


@cases("""
    قال الطبيب: «نعمل بلا توقف». وانقضت الليلة «من دون كهرباء ولا ماء ولا دواء يكفي المرضى كلهم». = direct reported_by_colon | mixed uncued
    قالت الأم: "لن أبيع البيت". وصار البيت عندها "آخر ما بقي لنا من أيام أبي ومن رائحة أمي". = direct reported_by_colon | mixed uncued
    قال الصياد: «تغير البحر». وصار الرزق “غير ما كان أيام أجدادنا حين كان السمك يأتي إلينا”. = direct reported_by_colon | mixed uncued
    # nobody has spoken, or few words
    انقضت الليلة «من دون كهرباء ولا ماء ولا دواء يكفي المرضى كلهم». = other no_cue
    قال الطبيب: «نعمل بلا توقف». وانقضت الليلة «من دون كهرباء». = direct reported_by_colon | other no_cue
""")
def test_no_cue_at_all(line: str) -> None:
    check(line, verdicts)


@cases("""
    زار «الضفة» وفد كبير من الجنوب. = other no_cue
    ليس هذا "إصلاحاً" بل فوضى. = other no_cue
    خرج “العملاق” من البطولة مبكراً. = other no_cue
    جلس بين الأب وابنه «صديق قديم». = other no_cue
    باعت المكتبة كتب «الرحالة» كلها. = other no_cue
    سمى ابنه "سيفاً" تيمناً بجده. = other no_cue
    عاد العمال إلى «ورشة النهر» القديمة. = other no_cue
    # the same words as cues
    وبيّن أن «الصداقة القديمة لا تموت بسهولة». = direct reported_by_complementizer
    وكتب: «الرحالة لا يعودون أبداً». = direct reported_by_colon
""")
def test_names_and_scare_quotes(line: str) -> None:
    check(line, verdicts)


@known_failures("a clause after a noun that often introduces a name", """
    قال المدير إن المهرجان «نجح في جذب آلاف السياح». = mixed fragment_in_report
    قال الوزير إن الخطة "تسير بخطى ثابتة ومدروسة". = mixed fragment_in_report
    غادر الملعب “محبطاً من أداء لاعبيه” على حد تعبيره. = mixed postposed
""")
def test_clauses_after_naming_words(line: str) -> None:
    check(line, verdicts)


@known_failures("a clause of two or three words", """
    أكد الوسيط أن «الحل قريب». = direct reported_by_complementizer
    وأضاف «سنعود غداً». = direct reported_at_mark
    وقال "لا أعرف". = direct reported_at_mark
    وأجاب عن السؤال بـ«لا أعرف. اسألوا المدير». = direct sentence_after_preposition
""")
def test_short_clauses(line: str) -> None:
    check(line, verdicts)


@known_failures("an adjective that the lexicon lacks", """
    قال إن ثمة احتمالاً «كبيراً» لنجاح المحادثات. = mixed word_in_report
    وأكدت أن ثمة ردوداً «إيجابية» على المبادرة. = mixed word_in_report
    ورأى أن هناك تقدماً “بطيئاً” في الملف. = mixed word_in_report
""")
def test_adjectives(line: str) -> None:
    check(line, verdicts)


@known_failures("a homograph that does not report", """
    قال الطبيب: «نعمل بلا توقف». ومضت الليلة «من دون كهرباء». = direct reported_by_colon | other no_cue
    قال الصياد: "تغير البحر". ولم يعد الرزق "كما كان أيام أجدادنا حين كان السمك يأتي إلينا". = direct reported_by_colon | mixed uncued
""")
def test_homographs(line: str) -> None:
    check(line, verdicts)


@known_failures("others", """
    وعلى حد قول المدرب، “المباراة القادمة نهائي مبكر للفريقين معاً”. = direct accord_before
    بحسب الخبير، «السوق لا تحتمل ضريبة جديدة». = direct accord_before
    وضرب المدير المثل ثم قال للموظفين: «عليكم أن تتعلموا من النمل». = direct reported_by_colon
    يعزف الفنان «لحن الخلود القديم» حسب رغبة الجمهور. = other no_cue
""")
def test_others(line: str) -> None:
    check(line, verdicts)

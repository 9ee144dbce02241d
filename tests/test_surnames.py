"""Names that look like something else: a title, a plural, a verb, a word with a preposition."""

from answers import names
from marking import cases, check


@cases("""
    # a plural or a title that is the family name of somebody whom the article names in full
    وصل القبطان كريم حجاج أمس. وقال حجاج: «البحر هادئ هذا الصباح». وأكد الشيخ حجاج: «سنبحر ليلاً». = كريم حجاج | كريم حجاج
    تأخر الحارس رامي سلطان، القادم من الجبل. وأضاف «سلطان»: «نسيت المفتاح في البئر». = رامي سلطان
    ويرى الطاهي سامي العالم، أن الملح كثير. وأضاف «العالم»: «الماء أيضاً كثير في القدر». = سامي العالم
    وصل الحارس رامي حداد. وقال حجاج عند الميناء: «تعبنا من طول الطريق». = حجاج
    # in marks no preposition is joined: كرافت is not كـ and رافت
    قال كبير الطهاة، يوهان كرافت، إن القدر كبيرة. وقال «كرافت»: «القدر تسع المدينة كلها». = يوهان كرافت
    # two words that the lexicon does not know, the first with the article
    وقال الفيندو زاميدو مدير المتحف: «اللوحة معلقة منذ قرن». وقال زاميدو: «لن ننزلها أبداً». = الفيندو زاميدو | الفيندو زاميدو
    وختم الشماوي كلامه بالقول: «الشتاء قصير هذا العام». = الشماوي
    # a name goes on with بن, and a title begins after it
    رفض الأمير الوضين بن سالم العرض، وقال: «الجمل ليس للبيع». = الوضين بن سالم
    قال الأمير خالد بن سالم بن ماجد أمير منطقة الواحات: «الماء قبل الطريق». = خالد بن سالم بن ماجد
    # the second name of a subject is no verb
    وقال مصطفى واصل شاهد الحادثة: «رأيت القارب ينقلب». = مصطفى
    # words in marks with a comma after them are words, not the name of their speaker
    «الحراس بشر»، يقول المدرب رامي حداد. وأضاف: «كلنا نخطئ مرة». = رامي حداد | رامي حداد
""")
def test_names(line: str) -> None:
    check(line, names)


@cases("""
    # a relative clause with إنّ is where its antecedent spoke; one with an object is not
    زار المعرض الرسام كريم حمادة الذي أوضح أن اللون جف. وقال: «الجدار أبيض منذ سنين». = كريم حمادة
    قال سامي لطفي إن اللون جف. ومر الرسام كريم حمادة الذي اتهم الجدار. وأضاف: «الجدار أبيض منذ سنين». = سامي لطفي
    # after إذا nobody has reported anything yet
    وقال كريم حمادة إنه إذا رفضت النقابة القارب، «فلن يبحر أحد هذا الشتاء». = كريم حمادة
    وقال كريم حمادة إن النقابة ترفض القارب. وأضاف: «لن يبحر أحد هذا الشتاء». = كريم حمادة
    # a verbal noun that another one governs is no verb
    رفض كريم حمادة استمرار وصف الفرقة بأنها صامتة، قائلاً: «غنينا حتى الفجر». = كريم حمادة
    # a topic is no subject, nor is what comes another time
    قال كريم حمادة إن الفرقة جاهزة. وفيما يخص لحن الافتتاح، أجاب: «نكتبه في الطريق». = كريم حمادة
    أوضح كريم حمادة أن السعر ثابت وعاد مرة أخرى إلى مكانه، مشيراً إلى أن القمح «كاف حتى الصيف». = كريم حمادة
""")
def test_who_goes_on(line: str) -> None:
    check(line, names)


@cases("""
    # a plural verb means the people of its sentence, where nobody else has spoken, and one of chanting those of the sentence before
    قطع المحتجون الطريق عند الجسر، وهتفوا: «الجسر لنا والنهر لنا». = المحتجون
    قطع المحتجون الطريق عند الجسر. ثم جاء المساء، وهتفوا: «الجسر لنا والنهر لنا». = المحتجون
    قطع المحتجون الطريق عند الجسر. ثم جاء المساء، وقالوا: «الجسر لنا والنهر لنا». = -
""")
def test_a_crowd(line: str) -> None:
    check(line, names)


@cases("""
    # where a description ends: عليه belongs to المجني, ذوي to what is owned; things that are held up do not
    وأخبرنا عم المجنى عليه: «كان الباب مفتوحاً والقفل على الأرض». = عم المجنى عليه
    من جهتها، دعت رئيسة نادي الأشخاص ذوي السمع الضعيف، السيدة سارة حمادة، إلى «توسيع القاعة قبل الشتاء». = سارة حمادة
    علق المعتصمون اللافتات فوق الجسر، ثم هتفوا: «الجسر لنا والنهر لنا». = المعتصمون
    # whoever refuses what he calls so, not those who stand between; هكذا is nobody
    قال كريم حمادة إن الطهاة تعبوا كثيراً، رافضاً ما سماه «استباحة المطابخ». = كريم حمادة
    هكذا قال كريم حمادة، ورفض ما سماه «استباحة المطابخ» في الشتاء. = كريم حمادة
""")
def test_descriptions(line: str) -> None:
    check(line, names)


@cases("""
    # what somebody has, says or speaks in is no part of his name
    وأبدى عميد المعهد البحري تفاؤله قائلاً: «الموج يهدأ قبل الربيع». = عميد المعهد البحري
    وأكد الربان لسامعيه أنه: «لن يبحر أحد قبل الفجر». = الربان
    وقال المعلم في كلمة أمام الصيادين: «الموج يهدأ قبل الربيع». = المعلم
    وألقى الشاعر كريم حمادة، أمس، كلمة قال فيها «جئت من آخر البحر ماشياً». = كريم حمادة
    وأشار ملخص الدراسة إلى أن «السمك قليل في هذا الفصل من السنة». = ملخص الدراسة
    ويقول أتباع الشيخ: «لن يهدأ الموج قبل أن نعود». = أتباع الشيخ
""")
def test_what_is_no_name(line: str) -> None:
    check(line, names)


@cases("""
    # a title that is the surname of one who spoke, or whom the article names with a title before
    قال الطاهي سامي النجار: «الخشب رطب». ثم قال النجار: «والنار لا تحبه». = سامي النجار | سامي النجار
    وصل وزير البحر كريم الخطيب، أمس. وقال الخطيب: «الموج يهدأ قبل الربيع». = كريم الخطيب
    قال الطاهي سامي النجار: «الخشب رطب». وقال الحداد: «الحديد أبرد منه». = سامي النجار | الحداد
    # with the article and without it
    وصل مسعود البرزان أمس. وقال برزان: «البحر هادئ هذا الصباح». = مسعود البرزان
    # the object after a surname is no part of it; another of that first name is
    قال جون كيري: «البحر هادئ». وحذر كيري حلفاءه: «لا تبحروا قبل الفجر». = جون كيري | جون كيري
    قال سامي كريم: «البحر هادئ». وقال كريم حمادة: «بل هو غاضب منا». = سامي كريم | كريم حمادة
    # a body behind a preposition
    غرقت السفن، حسبما أفاد به بيان لوزارة البحر.¶وأضاف البيان: «السفن القديمة ستباع كلها». = وزارة البحر
""")
def test_surnames_that_are_words(line: str) -> None:
    check(line, names)


@cases("""
    # two words that the lexicon does not know are a name where only a speaker can stand
    قال تشاخو بنزغي إن «الجسر قديم والنهر أقدم». = تشاخو بنزغي
    أما زغلاف ترنكو فقال: «لن نعبر الجسر قبل الفجر». = زغلاف ترنكو
    زغلاف ترنكو، رئيس البلدية، قال إن «الجسر قديم والنهر أقدم». = زغلاف ترنكو
    وقالت اختصاصية التغذية هيزلا كندري: «العدس يكفي الشتاء كله». = هيزلا كندري
    ونقلت الصحيفة عن زغلاف ترنكو قوله إن «الجسر قديم والنهر أقدم». = زغلاف ترنكو
    # the second with the article, if a title stands beside them; without one it may be the object, and several are no family
    وقال المحامي زغلاف القرتمان إن «الجسر قديم والنهر أقدم». = زغلاف القرتمان
    وقال رئيس البلدية، زغلاف القرتمان، إن «الجسر قديم والنهر أقدم». = زغلاف القرتمان
    قال زغلاف القرتمان، رئيس البلدية، إن «الجسر قديم والنهر أقدم». = زغلاف القرتمان
    أكد ترنكو المتشعبين أن «الجسر قديم والنهر أقدم». = ترنكو
    وقال المحامي ترنكو، والمطر يهطل: «الجسر قديم والنهر أقدم». = ترنكو
    # a given name before the mark does not make a clause a nickname; two foreign words are a name though one is a given name
    سأل سامي «هل وصل القطار الأخير» ثم مضى. = سامي
    وقال كريم حمادة: «الجسر قديم والنهر أقدم». وأكد الحارس أن أخاه «تشمبر بيلي» خائف. = كريم حمادة
    وقال كريم حمادة: «الجسر قديم والنهر أقدم». وأكد الحارس أن أخاه «خائف منه». = كريم حمادة | الحارس
    # a name that begins like a joined word, and a word that begins like a name
    وقال فالنتين ترنكو: «الجسر قديم والنهر أقدم». = فالنتين ترنكو
    وقال ولدي الصغير: «الجسر قديم والنهر أقدم». = -
    # after كما whoever says what stands before; not whom somebody calls to something else
    «الجسر قديم والنهر أقدم»، كما يقول المدرب سامي الحداد. = سامي الحداد
    «الجسر قديم والنهر أقدم»، كما تؤكد سعاد حمادة لزوار القرية. = سعاد حمادة
    جاء في بيان النقابة أن المجلس «يرفض» السعر و«يطالب بخفضه قبل الصيف بشهرين»، كما يدعو الجيران إلى الصبر. = النقابة | النقابة
""")
def test_names_unheard_of(line: str) -> None:
    check(line, names)


@cases("""
    # verbs of other things are no part of a name
    وقال بحارة اختطف القراصنة سفينتهم: «سنعود قبل الفجر». = بحارة
    متظاهرون يخترقون المرسى القديم. وقال المتظاهرون: «سنعود قبل الفجر». = المتظاهرون
    وقال البحارة انتزع الموج الصاري: «لن نبحر الليلة». = البحارة
    # what only looks like one
    وقال يحيى نافع: «سنعود قبل الفجر». = يحيى نافع
""")
def test_verbs_before_and_after_names(line: str) -> None:
    check(line, names)

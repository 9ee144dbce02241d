"""Marked spans with no cue before them, names and terms: one line a case, with the kind of every span and the rule that gave it.

Each rule has its lines and then, after a remark, lines that look alike but are something else.
"""

from answers import verdicts
from marking import cases, check


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
    وأضافت الأم: “عاد أبوه ثم قال "لا تخافي من الغد" فلم أخف”. = direct reported_by_colon | direct inside_quote
""")
def test_inside_a_quote(line: str) -> None:
    check(line, verdicts)


@cases("""
    صدرت له رواية بعنوان «ظلال المدينة القديمة». = other titled
    انطلقت الحملة تحت شعار: "معاً من أجل بيئة نظيفة". = other titled
    افتتح المعرض الذي حمل عنوان “ألوان من الجنوب”. = other titled
    ألقى محاضرة عنوانها «اللغة العربية في زمن الآلة». = other titled
    ألقى محاضرته الموسومة بـ«البحر لا ينام أبداً في بلدتنا». = other titled
    كتب مقالة معنونة بـ"سنوات الصيد الطويلة". = other titled
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
    والدته: «لن أبكي عليه».. وشقيقه: «حقه عندنا لا يضيع» = direct headline_colon | direct headline_colon
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
    وقال الصياد: “كان البحر كريماً معنا”. ثم “جاءت السفن الكبيرة وأخذت كل شيء”. = direct reported_by_colon | direct continued
    هتف المشجعون: «فزنا فزنا» «لا كأس إلا كأسنا». = direct reported_by_colon | direct chanted
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
    قال الصياد: «تغير البحر». ودخلت به الجمعية «مرحلة أخرى لا يعرف أحد من أهل القرى كيف تنتهي». = direct reported_by_colon | mixed uncued
    # a name of as many words, nobody has spoken, or few words
    قال الصياد: «تغير البحر». وصدر كتاب «مرحلة أخرى لا يعرف أحد من أهل القرى كيف تنتهي». = direct reported_by_colon | other named
    انقضت الليلة «من دون كهرباء ولا ماء ولا دواء يكفي المرضى كلهم». = other no_cue
    قال الطبيب: «نعمل بلا توقف». وانقضت الليلة «من دون كهرباء». = direct reported_by_colon | other no_cue
""")
def test_no_cue_at_all(line: str) -> None:
    check(line, verdicts)


@cases("""
    خاض الصيادون «حرباً على القوارب الكبيرة» طوال الشتاء. = mixed inflected
    صار الميناء يشكل "خطرا كبيرا" على البيوت القريبة. = mixed inflected
    ظل الحارس طوال عمره “مثالاً جميلاً للجار”. = mixed inflected
    # a verb, a name, one word
    كتب الأولاد على السور «عودوا للميناء القديم». = other no_cue
    اشترى الصياد قارباً من «أورورا مارينا» أمس. = other no_cue
    صار القارب «خراباً» بعد العاصفة. = other no_cue
""")
def test_words_in_the_accusative(line: str) -> None:
    check(line, verdicts)


@cases("""
    قال: «تعبنا». وأضاف: «كلنا هنا». وأغلقت العيادة «للراحة من تعب الليل». = direct reported_by_colon | direct reported_by_colon | mixed worded
    قال: «تعبنا». وأضاف: «كلنا هنا». والعيادة «لا تكفي أهل الحي». = direct reported_by_colon | direct reported_by_colon | mixed worded
    قالت: "لن أبيع". وأضافت: "كلنا هنا". وعاش أولادها "بما بقي من الحقل". = direct reported_by_colon | direct reported_by_colon | mixed worded
    صار اللقاء «محطة للتفكير في كل ما مضى وفي الأيام التي تنتظر أهل القرى». = mixed worded
    كان المطلب "الحوار مع الصيادين الذين ينتظرون رخصهم منذ سنوات بلا جواب". = mixed worded
    # a name, fewer words, other marks that hold names
    قال: «تعبنا». وأضاف: «كلنا هنا». وتدعمه «أم الخير وجارات البحر». = direct reported_by_colon | direct reported_by_colon | other no_cue
    قال: «تعبنا». وأضاف: «كلنا هنا». وتغلق العيادة أبوابها «للتعقيم ليلاً». = direct reported_by_colon | direct reported_by_colon | other no_cue
    صار اللقاء «محطة للتفكير في كل ما مضى من أيام أهل القرى». = other no_cue
    نظر الأولاد " الضفة "، ثم عادوا " القديم الذي يعرفه كل من عاش هنا من أبناء القرى " بعد الظهر. = other no_cue | other no_cue
    زار الوفد «الضفة» وقرى النهر، ثم أغلقت العيادة أبوابها «للراحة من تعب الليل». = other no_cue | other no_cue
""")
def test_a_few_words_worded(line: str) -> None:
    check(line, verdicts)


@cases("""
    زار «الضفة» وفد كبير من الجنوب. = other no_cue
    ليس هذا "إصلاحاً" بل فوضى. = other no_cue
    خرج “العملاق” من البطولة مبكراً. = other no_cue
    جلس بين الأب وابنه «صديق قديم». = other no_cue
    باعت المكتبة كتب «الرحالة» كلها. = other no_cue
    سمى ابنه "سيفاً" تيمناً بجده. = other no_cue
    عاد العمال إلى «ورشة النهر» القديمة. = other no_cue
    مشى بين البيت وبين الشجرة: «النبع». = other no_cue
    # the same words as cues
    عاد الوزير. وبيّن: «السد جاهز قبل الصيف». = direct reported_by_colon
    وبيّن أن «الصداقة القديمة لا تموت بسهولة». = direct reported_by_complementizer
    وكتب: «الرحالة لا يعودون أبداً». = direct reported_by_colon
""")
def test_names_and_scare_quotes(line: str) -> None:
    check(line, verdicts)


@cases("""
    قال الطبيب: «نعمل بلا توقف». ويسهر الممرضون قرب الميناء، «حيث يبيت الصيادون، ويشربون الشاي». = direct reported_by_colon | direct uncued
    قال الطبيب: «نعمل بلا توقف». ولا تباع الأدوية في السوق «لأنها توزع على المرضى كلهم». = direct reported_by_colon | direct uncued
    وكتبت الطبيبة سعاد النجار على حسابها في إنستغرام «وداعاً يا أبي». = direct uncued
    وكتب الطبيب سامي الحداد في صحيفة «نسيم البحر الجديد». = other named
    # a film
    قال الطبيب: «نعمل بلا توقف». وصورت هناك قصة «أن تعيش وحدك في الميناء». = direct reported_by_colon | other no_cue
""")
def test_clauses_by_their_first_words(line: str) -> None:
    check(line, verdicts)


@cases("""
    وقف البائع على الرصيف «إحنا مش راجعين البيت الليلة». = direct in_dialect
    خرجت الجارات إلى الشارع، «بدنا حدا يسمع شو عم يصير فينا». = direct uncued
    عاد الصياد إلى الميناء “واش كاين شي حوت هاد النهار”. = direct in_dialect
    # a song that is named, a few words, no dialect
    غنت الفرقة أغنية «إحنا مش راجعين البيت الليلة». = other named
    وقف البائع على الرصيف «مش راجع». = other no_cue
    وقف البائع على الرصيف «الكبير في الحي القديم». = other no_cue
""")
def test_dialect(line: str) -> None:
    check(line, verdicts)


@cases("""
    رأيت الحارس عند الباب وقلت له «الطريق مغلق»، ثم عدت. = direct introduced
    حين رأيت البحر قلت في نفسي «سأبقى هنا حتى الصباح». = direct introduced
    سمعت الخبر فقلت «لن يعود أحد منهم». = direct introduced
    # what is said proverbially, a name, somebody who is asked
    وكما يقال «الجار قبل الدار». = other no_cue
    وقلت له إن «المرسى» مغلقة. = other no_cue
    ثم سألت «ليلى الحداد» عن الطريق. = other personal
""")
def test_what_the_one_who_tells_said(line: str) -> None:
    check(line, verdicts)

"""Lines that once failed, by class: they stand here so that they never do again."""

from answers import attribution, genders, names, naming, roles, verdicts
from marking import cases, check


@cases("""
    # a clause after a noun that often introduces a name
    قال المدير إن المهرجان «نجح في جذب آلاف السياح». = mixed fragment_in_report
    قال الوزير إن الخطة "تسير بخطى ثابتة ومدروسة". = mixed fragment_in_report
    # a clause of two or three words
    أكد الوسيط أن «الحل قريب». = direct reported_by_complementizer
    وأضاف «سنعود غداً». = direct reported_at_mark
    وقال "لا أعرف". = direct reported_at_mark
    # a verb of going on to say that also takes an object
    وقال الصياد إن البحر هادئ، وتدارك «لكن الليلة لن تكون كذلك أبداً». = direct reported_at_mark
    وتدارك الصياد الخطأ «في الشباك» قبل الليل. = other no_cue
    # an adjective that the lexicon lacks
    قال إن ثمة احتمالاً «كبيراً» لنجاح المحادثات. = mixed word_in_report
    ورأى أن هناك تقدماً “بطيئاً” في الملف. = mixed word_in_report
    # a proverb was told before somebody spoke
    وضرب المدير المثل ثم قال للموظفين: «عليكم أن تتعلموا من النمل». = direct reported_by_colon
    # a homograph that does not report
    قال الصياد: "تغير البحر". ولم يعد الرزق "كما كان أيام أجدادنا حين كان السمك يأتي إلينا". = direct reported_by_colon | mixed uncued
""")
def test_speech(line: str) -> None:
    check(line, verdicts)


@cases("""
    # the object after the subject
    ⟨ووصف⟩ ⟪السفير⟫ المحادثات بأنها «مثمرة». = السفير | mixed | verb_subject
    غادرت ⟪النائبة هدى سالم⟫ القاعة ⟨مؤكدة⟩ أن "التصويت باطل من أساسه". = هدى سالم | direct | participle
    ⟨وسأل⟩ ⟪القاضي⟫ بعض الشهود: «متى سمعتم الصوت؟». = القاضي | direct | verb_subject
    ⟨وسأل⟩ ⟪القاضي⟫ أحد الشهود: "من فتح الباب؟". = القاضي | direct | verb_subject
    # the cue taken into the title
    واكتفى ⟪السفير⟫ ⟨بالقول⟩ إن "الزيارة ناجحة بكل المقاييس". = السفير | direct | participle
    # a proclitic at the mark joins the title
    ⟨وتعهدت⟩ ⟪الوزيرة⟫ بـ“محاسبة كل المتورطين”. = الوزيرة | mixed | verb_subject
    ⟨وهدد⟩ ⟪القائد⟫ بـ"رد قاس ومؤلم". = القائد | mixed | verb_subject
    # a second span in one sentence has the mention of the sentence
    ⟨قال⟩ ⟪المدرب⟫: «نحن جاهزون للمباراة»، و«لن نرحم أحداً في الملعب». = المدرب | direct | continued
    ⟨وقال⟩ ⟪الوزير⟫ إن الأعمال «تسير بخطى ثابتة ومدروسة»، وأنها «ستنتهي قبل نهاية الصيف». = الوزير | direct | continued
    # a word with the double vowel of the accusative, or with a preposition that the lexicon lacks, is no subject
    قالت هدى سالم إن الأمر صعب. ⟨وقالت⟩ أحياناً: «لن أنسى ذلك اليوم». = هدى سالم | direct | no_subject
    قال سامي عطا إن الأمر صعب. ⟨وهدد⟩ بتحويل البلاد إلى «ساحة حرب مفتوحة». = سامي عطا | mixed | no_subject
    # adverbs of manner
    ⟨وقال⟩ بأسى ⟪سامي عطا⟫: «لن أنسى ذلك اليوم». = سامي عطا | direct | verb_subject
    ⟨وقالت⟩ ⟪هدى سالم⟫ بنبرة غاضبة: «لن أنسى ذلك اليوم». = هدى سالم | direct | verb_subject
    # ورد is he answered too; كما before a verb that follows
    ⟨ورد⟩ عليه ⟪سامي عطا⟫: «هذا الكلام لا يصدقه أحد». = سامي عطا | direct | verb_subject
    «هذا الكلام لا يصدقه أحد»، كما ⟨تقول⟩ ⟪الطبيبة هدى سالم⟫. = هدى سالم | direct | postposed
    # the subject before وهو
    أما ⟪سامي عطا⟫ وهو عضو في المجلس (مستقل) ومقرب من المحافظ، ⟨فقال⟩: «لن يفتح الجسر قبل الصيف». = سامي عطا | direct | subject_verb
    # one unknown word between كان and its verb; a verb is none
    وكان ⟪دميرات⟫ قد ⟨قال⟩ إن «الانتخابات لن تتأخر يوماً واحداً». = دميرات | direct | subject_verb
    # who signs a paper is not whose it is
    ⟨وأكد⟩ ⟪البيان⟫ الذي وقعه سامي عطا أن «الانتخابات لن تتأخر يوماً واحداً». = البيان | direct | verb_subject
    # a verb and a noun with a pronoun are no part of a name or a title
    ⟨وهدد⟩ ⟪المتظاهرون⟫ رشقوا المبنى بالحجارة بأنهم «لن يرحلوا قبل الصباح». = المتظاهرون | direct | verb_subject
    ⟨وقال⟩ ⟪وزير خارجيتها سامي عطا⟫ إن «الانتخابات لن تتأخر يوماً واحداً». = سامي عطا | direct | verb_subject
    # the club before the name of its director
    ⟨وقال⟩ ⟪المدير التنفيذي للاتزيوس سامي عطا⟫ إن «الفريق جاهز للمباراة القادمة». = سامي عطا | direct | verb_subject
    # a set phrase with بهذا is no subject, and the subject may stand after it
    قال سامي عطا إن الأمر صعب. ⟨وقال⟩ بهذا الخصوص: «لن أنسى ذلك اليوم». = سامي عطا | direct | no_subject
    ⟨وقال⟩ بهذه المناسبة ⟪سامي عطا⟫: «لن أنسى ذلك اليوم». = سامي عطا | direct | verb_subject
    # a thing that the mark takes up shows its subject as إنّ does
    ⟨ويؤكد⟩ ⟪المقترح⟫ على “إلزام المدارس بتعليم السباحة لكل التلاميذ”. = المقترح | mixed | verb_subject
    # at the head of a line a verb is no speaker, however far the colon stands
    ارتفع الموج عالياً وفي عمقه ضاعت الشباك: «لن أغفر لك هذا أبداً». = - | direct | none
    # several with كل من
    ⟨وقال⟩ كل من ⟪سامي عطا وكريم النجار⟫: «لن يفتح الجسر قبل الصيف». = سامي عطا وكريم النجار | direct | verb_subject
    # the verb in an accord with the pronoun of what it tells
    «لن يفتح الجسر قبل الصيف»، ⟨وفق⟩ ما نقلته الوكالة عن ⟪سامي عطا⟫. = سامي عطا | direct | postposed
    # one word between a strong verb and إنّ
    ⟨وأشارت⟩ ⟪الأرقام⟫ إلى أن «السوق تتعافى هذا العام». = الأرقام | direct | verb_subject
    قال المدير إن الخطة جاهزة. ⟨وأكد⟩ ضرورة أن «يبدأ العمل هذا العام». = المدير | mixed | no_subject
    # one who speaks elsewhere is not what is described
    قال تنديار إن الخطة جاهزة. ⟨ووصف⟩ ⟪تنديار⟫ الاتفاق بأنه «خطأ تاريخي كبير». = تنديار | mixed | verb_subject
    # أمام (in front of)
    ووقف ⟪الوزير سامي عطا⟫ أمام الحضور ⟨قائلاً⟩: «شكراً لصبركم». = سامي عطا | direct | participle
    ⟨وأكد⟩ ⟪سامي عطا⟫ أمام اللجنة أن “الجسر آمن تماماً”. = سامي عطا | direct | verb_subject
    # words of another, recited
    وردد الحاضرون ⟨قول⟩ ⟪المتنبي⟫: "على قدر أهل العزم تأتي العزائم". = المتنبي | direct | noun_subject
    # a word of three letters after the article is no name
    ⟨قال⟩ ⟪وزير الري سامي عطا⟫: «السد لن يؤثر في حصتنا من المياه». = سامي عطا | direct | verb_subject
    # a bare verb agrees in number with whoever spoke
    قال سامي عطا إن القرية غرقت. وقال شهود عيان إن الماء ارتفع ليلاً. ⟨وأضاف⟩: «خسرنا كل شيء». = سامي عطا | direct | no_subject
    قال سامي عطا إن القرية غرقت. وقال شهود عيان إن الماء ارتفع ليلاً. ⟨وأضافوا⟩: «خسرنا كل شيء». = شهود عيان | direct | no_subject
    # whoever a verb that reports nothing is about
    وفي الساحة خرج ⟪الآلاف من المتظاهرين⟫، وأشعلوا الشموع، حيث ⟨هتفوا⟩ «لن نرحل قبل الفجر». = الآلاف من المتظاهرين | direct | no_subject
    # after the dateline
    تونس (نبأ)- أثار ⟪الرئيس التونسي سامي عطا⟫ جدلاً بعد تصريح ⟨قال⟩ فيه «قلبي من حديد». = سامي عطا | direct | no_subject
    # the relative pronoun over a parenthesis
    قال كريم حمادة إن الفكرة فكرة ⟪سلفه سامي عطا⟫، في عام 2009، الذي ⟨قال⟩: «لا مستحيل في السياسة». = سامي عطا | direct | relative
    # a title of respect before anybody spoke
    دشن وزير الصحة سامي عطا، أمس، المستشفى الجديد. ⟨وأكد⟩ ⟪معاليه⟫ أن «العمل اكتمل قبل موعده». = سامي عطا | direct | same_role
    # ذلك and the addressee between verb and subject
    صرح بذلك ⟪مصدر أمني⟫، ⟨قائلاً⟩: «نجح الرجل في الفرار ليلاً». = مصدر أمني | direct | participle
    ⟨قال⟩ لي ⟪جايمس آكتون⟫ إن «الأمر سيستغرق وقتاً طويلاً». = جايمس آكتون | direct | verb_subject
    # words after the quote that point back to it, whatever the verb; a scene is no speaker
    «القمح في المخزن يكفينا حتى الربيع».. هكذا ⟨لخص⟩ ⟪المهندس سامي عطا⟫ حال القرية. = سامي عطا | direct | postposed
    «القمح في المخزن يكفينا حتى الربيع»، بهذه الكلمات ⟨بدأت⟩ ⟪المهندسة هدى سالم⟫ حديثها. = هدى سالم | direct | postposed
    «لا تبيعوا البيت».. رسالة مختصرة كتبها ⟪المهندس سامي الحداد⟫ قبل سفره. = سامي الحداد | direct | postposed
    «احفظوا البيت من بعدي».. كانت هذه آخر الكلمات التي نطق بها ⟪العامل كريم النجار⟫. = كريم النجار | direct | postposed
    «أين ذهب ماء البئر».. سؤال وجهه ⟪أهالي القرية⟫ أمس. = أهالي القرية | direct | postposed
    «القمح في المخزن يكفينا حتى الربيع»، بتلك الكلمات البسيطة، ⟨عبر⟩ ⟪المهندس سامي عطا⟫ عن فرحه. = سامي عطا | direct | postposed
    «القمح في المخزن يكفينا حتى الربيع».. بهذا الوصف ⟨بدأ⟩ ⟪المهندس سامي عطا⟫ حديثه. = سامي عطا | direct | postposed
    «القمح في المخزن يكفينا حتى الربيع»، هذه الكلمات ⟨قالها⟩ ⟪المهندس سامي عطا⟫ أمس. = سامي عطا | direct | postposed
    «القمح في المخزن يكفينا حتى الربيع»، ⟨يقولها⟩ ⟪المهندس سامي عطا⟫ وهو يبتسم. = سامي عطا | direct | postposed
    «القمح في المخزن يكفينا حتى الربيع»، بهذه الكلمات انتهى العرض. = - | direct | none
    «القمح في المخزن يكفينا حتى الربيع».. هذا ما ⟨أكدته⟩ ⟪البلدية⟫. = البلدية | direct | postposed
    «القمح في المخزن يكفينا حتى الربيع».. كلمات ⟨رددها⟩ ⟪سامي عطا⟫ في الطريق. = سامي عطا | direct | postposed
    «سوق مهجورة وطرق خالية من الناس».. هكذا كان المشهد. = - | direct | none
    # the verb of a relative clause with أن of its own at the mark; further off, the verb outside governs
    التفت النائب إلى ⟪المدير نبيل سرحان⟫ الذي ⟨يؤكد⟩ أن «المخزن لن يتسع للقمح كله هذا العام». = نبيل سرحان | direct | relative
    ⟨قال⟩ ⟪المدير نبيل سرحان⟫ الذي أعلن استقالته أمس إن «المخزن لن يتسع للقمح كله هذا العام». = نبيل سرحان | direct | verb_subject
    # أما with a name that the lexicon lacks
    أما ⟪دارسيس⟫ ⟨فاعتبر⟩ أن المواجهة «أشبه باللعب مع حائط». = دارسيس | mixed | subject_verb
    # a place after a preposition is no participle
    ⟨قال⟩ ⟪سامي عطا⟫ من مدينة صور إنه «لم يسمع شيئاً تلك الليلة». = سامي عطا | direct | verb_subject
    # an adverb or an adjective after the name
    وصل ⟪الوزير سامي عطا⟫ متأخراً ⟨وقال⟩: «عذراً على التأخير». = سامي عطا | direct | no_subject
    # تحدث is he spoke and she tells
    تحدث ⟪الناشط سامي عطا⟫ عن الخطة، ⟨واصفاً⟩ المدير بأنه «عدو النجاح». = سامي عطا | mixed | participle
""")
def test_attribution(line: str) -> None:
    check(line, attribution, "⟨⟩⟪⟫")


@cases("""
    # علي as the whole subject, على after a name
    وقال ⟪علي حسن⟫: «لن أبيع الأرض لأحد». = علي حسن | - | name
    وأكد ⟪كمال⟫ على أن «الباب مفتوح للجميع». = كمال | - | name
    # a body with a short quotation right after it
    وأكدت ⟪الشركة⟫: “سنعوض كل المتضررين”. = الشركة | - | organisation
    وكتبت ⟪الصحيفة⟫: «لا أحد يملك الحل». = الصحيفة | - | organisation
    وقالت ⟪المنظمة⟫: "الماء لا يكفي". = المنظمة | - | organisation
    # لـ«…» after a name
    وقال ⟪نبيل سرحان⟫ لـ«المرسى»: "الأرباح تضاعفت هذا العام". = نبيل سرحان | - | name
    وأكدت ⟪ليلى منصور⟫ لـ"الضفة" أن «المعرض سيطوف القرى كلها». = ليلى منصور | - | name
    # الطبيب is a role
    وقال ⟪الطبيب علي منصور⟫: “لا خوف على المصاب”. = علي منصور | الطبيب | name
    # a title that the lexicon lacks
    وقالت ⟪العروس⟫: “هذا أجمل يوم في حياتي”. = العروس | - | role
    # بدا (seemed)
    وقال ⟪محمد عمر⟫ وقد بدا متعباً: "بنينا هذا المركب بأيدينا". = محمد عمر | - | name
    # كل من before joint speakers
    وقال كل من ⟪سامي عطا وكريم حمادة⟫: «نحن متفقان تماماً». = سامي عطا وكريم حمادة | - | group
""")
def test_mentions(line: str) -> None:
    check(line, naming, "⟪⟫")


@cases("""
    # particles and strangers in a name
    أوضح وزير العمل، فيصل بن طالب، الخطة. وقال بن طالب: «الخطة جاهزة». = فيصل بن طالب
    دعا عبد القادر بن قرينة إلى الحوار. وقال بن قرينة: «لا بديل عن الحوار». = عبد القادر بن قرينة
    أشار نبيل دو فريج إلى الأزمة. وقال دو فريج: «لن ننتظر طويلاً». = نبيل دو فريج
    زار لويس فان هورن مدرب الفريق السوق. وقال المدرب الهولندي: «لن نغير شيئاً». = لويس فان هورن
    وقال حاكم الإقليم الشمالي، ميدجياوا باكاري، من مكتبه: «الوضع هادئ تماماً». = ميدجياوا باكاري
    وقال مدير التعاون في مجال التجارة، رومان تشيكوش، من مكتبه: «لدينا مشاريع كثيرة». = رومان تشيكوش
    وقال الشيخ عبد العزيز بن صالح آل مهنا: «العلم نور». = عبد العزيز بن صالح آل مهنا
    # what is no name
    وأبلغ سامي عطا الصحفيين: «لن نرحل قبل الفجر». = سامي عطا
    وقال سامي عطا مديراً ظهره: «لن نرحل قبل الفجر». = سامي عطا
    وروى سامي عطا متذكراً أول رحلاته: «كان البحر هائجاً والقارب صغيراً». = سامي عطا
    وروى سامي متري: «كان البحر هائجاً والقارب صغيراً». = سامي متري
    # the words themselves are not who says them
    «البئر جفت منذ الربيع»، هكذا قال سامي عطا. = سامي عطا
    أعلنت «المدار»، هكذا قال سامي عطا، «أن البئر جفت منذ الربيع». = سامي عطا
    # a body in marks within a title, then the name
    وأوضح رئيس نادي «الكرمل جارنا»، أفيغدور عطا، أمس، أن «الملعب سيفتح قبل الشتاء». = أفيغدور عطا
    وأوضح مدير نادي الكرمل سامي عطا أن «الملعب سيفتح قبل الشتاء». = سامي عطا
    # a participle with له, a paper after بـ, an agency after لـ
    وقال مصدر بحري غربي مرخص له بالكلام: «رست السفينة قبل الفجر بساعة». = مصدر بحري غربي
    وقال مصدر بحري غربي: «رست السفينة قبل الفجر بساعة». = مصدر بحري غربي
    وقالت هيئة الموانئ ببيان: «رست السفينة قبل الفجر بساعة». = هيئة الموانئ
    وقال أحد البحارة لرويترز: «رست السفينة قبل الفجر بساعة». = أحد البحارة
    # a broadcaster spelt in letters is spoken to
    لكن مدير المطبخ، سامي عطا، قال لبي بي سي: «الملح قليل في هذا الحساء». وأضاف: «والنار تحته ضعيفة». = سامي عطا | سامي عطا
    # two with one title
    وقال المحاميان سامي عطا وكريم حمادة: «سنستأنف الحكم غداً». وأضافا: «الحكم جائر». = سامي عطا وكريم حمادة | سامي عطا وكريم حمادة
    # a title alone taken for the longer title of another
    قال نائب وزير المالية كريم حمادة: «الخطة جاهزة». وقال وزير المالية: «لا خطة عندنا». = كريم حمادة | وزير المالية
    قال مساعد مدير المستشفى هاني لطفي: "الأسرة لا تكفي". وقال مدير المستشفى: "الأسرة تكفي وتزيد". = هاني لطفي | مدير المستشفى
""")
def test_names_of_speakers(line: str) -> None:
    check(line, names)


@cases("""
    # the object after the name
    التقى وزير المالية سامي عطا التجار. وقال عطا: «الأسعار ستنخفض». = سامي عطا, وزير المالية
""")
def test_roles_of_speakers(line: str) -> None:
    check(line, roles)


@cases("""
    # a woman called after her kin
    وقالت ابنته ريم: «كان أبي يحب البحر». = f
    وقالت زوجته: "لم يعد إلى البيت". = f
""")
def test_genders(line: str) -> None:
    check(line, genders)

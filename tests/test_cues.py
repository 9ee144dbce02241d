"""Which of several words is the cue, and what only looks like one. Lines that look alike but are something else stand after a remark."""

from answers import attribution, reading
from marking import cases, check


@cases("""
    ⟨وأضاف⟩ ⟪الوزير سامي الحداد⟫ أن هذه الخطوة تظهر «عمق العلاقات بين البلدين». = سامي الحداد | mixed | verb_subject
    ⟨وقال⟩ ⟪الخبير كريم النجار⟫ إن زيارة الوفد تؤكد «فشل الحلول القديمة كلها». = كريم النجار | mixed | verb_subject
    ⟨واعتبر⟩ ⟪النائب نبيل سرحان⟫ أن اللقاء الذي عقد أمس كشف عن «أزمة ثقة بين الطرفين». = نبيل سرحان | mixed | verb_subject
    ⟨وقالت⟩ ⟪الممثلة هدى سالم⟫ إنها تحدثت مع المخرج و«وجدته متعباً من الانتظار الطويل». = هدى سالم | direct | verb_subject
    # somebody speaks in what is reported
    وأضاف الوزير سامي الحداد أن ⟪السفير كريم النجار⟫ ⟨أكد⟩ أن «العلاقات عميقة بين البلدين». = كريم النجار | direct | subject_verb
    وقال الخبير كريم النجار إن ⟪النقابة⟫ ⟨طالبت⟩ بـ«رفع الأجور فوراً». = النقابة | mixed | subject_verb
""")
def test_a_thing_does_not_speak_in_a_report(line: str) -> None:
    check(line, attribution, "⟨⟩⟪⟫")


@cases("""
    ⟨وقال⟩ ⟪الحزب⟫، في بيان نشر على صفحته، إن «الانتخابات ستجرى في موعدها». = الحزب | direct | verb_subject
    ⟨وقال⟩ ⟪نبيل سرحان طالب بكلية الحقوق⟫ إن «القاعة لا تتسع للجميع». = نبيل سرحان | direct | verb_subject
    ⟨وقالت⟩ ⟪موسكو⟫، أبرز الحلفاء في الحرب، أمس إن «الحل لا يزال بعيداً جداً». = موسكو | direct | verb_subject
    # a clause of its own
    وقال الحزب إنه باق، فيما ⟨رأى⟩ ⟪النائب نبيل سرحان⟫ أن «الانتخابات ستجرى في موعدها». = نبيل سرحان | direct | verb_subject
    وبالمناسبة، ⟨أبرز⟩ ⟪الدكتور سامي الحداد⟫ أن «الحل لا يزال بعيداً جداً». = سامي الحداد | direct | verb_subject
""")
def test_a_verb_on_the_way_to_the_report(line: str) -> None:
    check(line, attribution, "⟨⟩⟪⟫")


@cases("""
    ⟨وعبر⟩ ⟪الحزب⟫، صاحب الأغلبية في البرلمان القديم، عن «تضامنه الكامل مع العمال». = الحزب | mixed | verb_subject
    ⟨وبين⟩ ⟪المصدر⟫ الذي طلب من الصحيفة كتم اسمه وعمله أن «الجسر سيفتح غداً أمام الناس». = المصدر | direct | verb_subject
    ⟨وكتب⟩ ⟪المدرب⟫ الذي ينتهي عقده في الصيف القادم «لن أعود إلى الملعب مهما حدث». = المدرب | direct | verb_subject
    ⟨وجاء⟩ في ⟪التقرير⟫ الذي وصل إلى مكتب الوزير صباحاً «لم يلتزم المقاول بموعد التسليم». = التقرير | direct | document
    ⟨ووجه⟩ ⟪الوزير سامي الحداد⟫ في ختام الحفل رسالة إلى «كل من شكك في المشروع يوماً». = سامي الحداد | mixed | verb_subject
    ⟨وأرجع⟩ ⟪المدير سامي الحداد⟫ ارتفاع الأسعار في الشهر الماضي إلى «جشع التجار وحدهم». = سامي الحداد | mixed | verb_subject
    # things go back to a time
    ويرجع تاريخ البيت القديم في حي النجارين إلى «عصر الملوك الأوائل». = no quote
""")
def test_a_long_subject(line: str) -> None:
    check(line, attribution, "⟨⟩⟪⟫")


@cases("""
    قال الوزير ⟨⟩مجدداً إنه باق. ووصف علاقته بالنقابة مجدداً بأنها «متينة وقديمة جداً». = وصف | verb | describe
    قال المدرب جازماً: «سنفوز في المباراة القادمة». = قال | verb | say
    بقوله نصاً: «سنفوز في المباراة القادمة». = قال | masdar | say
    # with a comma before it
    وغادر المدرب القاعة، ساخراً: «سنفوز في المباراة القادمة». = سخر | participle | criticise
""")
def test_adverbs_that_look_like_cues(line: str) -> None:
    check(line.replace("⟨⟩", ""), reading)


@cases("""
    وبدأ الوزير سامي الحداد كلمته: «أيها الناس، اسمعوا». = سامي الحداد | direct | verb_subject
    وعاد النائب كريم النجار للقول إن «الخطة لن تنجح أبداً». = كريم النجار | direct | verb_subject
    وتعرّف المنظمة النازح بأنه «من ترك بيته مكرهاً». = المنظمة النازح | mixed | verb_subject
    ووجدت اللجنة أن «الجسر القديم يهدد المارة كل يوم». = اللجنة | direct | verb_subject
    # nothing is said
    ووجدت اللجنة في المخزن «خمسين صندوقاً قديماً». = no quote
    ويشهد ركن الخبز «سنابل النيل» زحاماً. = no quote
    وردا على سؤال عن الضرائب في «المدينة القديمة». = no quote
    وبدأت الفرقة العزف في الساحة: «حفل لا ينسى أبداً». = no quote
    وكان النادي يعرف أن «نهر الشمال» قريب. = no quote
    وتبين من التحقيق أن «سهول الجنوب» باعت الأرض. = no quote
""")
def test_verbs_that_report_with_something_only(line: str) -> None:
    check(line, attribution)


@cases("""
    ⟨وأكد⟩ ⟪الوزير سامي الحداد⟫ أن رفض النقابة الحوار «خطأ لا يغتفر». = سامي الحداد | mixed | verb_subject
    ⟨وقال⟩ ⟪المدير⟫ إن تمسك العمال بالمطلب «يعرقل العمل كله». = المدير | mixed | verb_subject
    وكانت الخطة، ⟨حسب وصف⟩ ⟪الوزير سامي الحداد⟫، «حبراً على ورق لا أكثر». = سامي الحداد | mixed | accord
    ⟨وقال⟩ ⟪تامر سعيد مدير النادي⟫: «سنفوز في المباراة القادمة». = تامر سعيد | direct | verb_subject
    ⟨وقال⟩ ⟪العميد روي سالم⟫ إن الحادث، وهو أمر «لا يغتفر أبداً»، تكرر. = روي سالم | mixed | verb_subject
    ⟨وأضافت⟩ ⟪المصادر⟫، التي رفضت ذكر اسمها، أن الرحلة «كانت هادئة من أولها إلى آخرها». = المصادر | mixed | verb_subject
    # verbs
    وكان ذلك بعد أن ⟨رفض⟩ ⟪الوزير سامي الحداد⟫ أن «تباع الأرض للغرباء مهما حدث». = سامي الحداد | direct | verb_subject
""")
def test_nouns_and_names_that_look_like_verbs(line: str) -> None:
    check(line, attribution, "⟨⟩⟪⟫")


@cases("""
    وتهكم المدرب على «مهزلة كبيرة». = تهكم | verb | criticise
    وتوسل الأب إلى القاضي: «أعيدوا إليّ ابني الصغير». = توسل | verb | call
    واستخلص الباحث أن «المدينة كانت تجهل خطر النهر». = استخلص | verb | conclude
    ودحض المحامي التهمة قائلاً إنه بريء، وعاتبه القاضي: «لقد تأخرت كثيراً علينا». = عاتب | verb | criticise
    وأجمع الخبراء على أن «المدينة كانت تجهل خطر النهر». = أجمع | verb | affirm
""")
def test_more_verbs(line: str) -> None:
    check(line, reading)


@cases("""
    وخرج المدرب، ورد عليه الصحفي، فنظر إليه قائلاً: «لن أعود إلى الملعب أبداً». = قال | participle | say
    وأشار الأب إليها مؤكداً: «لن أعود إلى القرية أبداً». = أكد | participle | affirm
    وذهب الوزير إلى القول «إن المدينة لن تنسى أبناءها». = القول | masdar | say
    # what stands after a preposition is a noun
    وأشار الوزير إلى ناقل القمح: «لن نغلق الميناء أبداً». = أشار | verb | point
""")
def test_after_a_preposition(line: str) -> None:
    check(line, reading)


@cases("""
    ⟨وحضت⟩ ⟪النقابة⟫ أعضاءها على «الصبر حتى آخر الشهر». = النقابة | mixed | verb_subject
    ⟨وتشبثت⟩ ⟪العائلة⟫ بـ«حقها الكامل في البيت القديم». = العائلة | mixed | verb_subject
    ⟨وتغزل⟩ ⟪المدرب سامي الحداد⟫ في حارسه: «لم أر مثله في حياتي». = سامي الحداد | direct | verb_subject
    ⟨واستفظع⟩ ⟪المحامي نبيل سرحان⟫ أن «يسجن الرجل بلا محاكمة». = نبيل سرحان | mixed | verb_subject
    ⟨وطرح⟩ ⟪النائب كريم النجار⟫ سؤالاً على الوزير: «متى يفتح الجسر أمام الناس؟». = كريم النجار | direct | verb_subject
    ⟨ونعى⟩ ⟪المخرج سامي الحداد⟫ صديقه الراحل: «كنت أخي الذي لم تلده أمي». = سامي الحداد | direct | verb_subject
    وتحدث المدرب سامي الحداد طويلاً. وكان مما جاء في ⟨مداخلته⟩: «لم أر مثله في حياتي». = سامي الحداد | direct | participle
    # something else is done
    وطرحت الشركة في الأسواق «قهوة الجبل القديم». = no quote
    وأرسل الفريق إلى المدينة «قافلة الخير الثانية». = no quote
""")
def test_verbs_less_often_read(line: str) -> None:
    check(line, attribution, "⟨⟩⟪⟫")


@cases("""
    وأكد ⟪الوزير سامي الحداد⟫ أن المخزن القديم في الميناء «يكفي المدينة شهراً»، ⟨على حد قوله⟩. = سامي الحداد | mixed | verb_subject
    ورأت ⟪النائبة هدى سالم⟫ أن الخطة ستصل إلى القرى «بعد أن يرحل أهلها عنها»، ⟨بحسب تعبيرها⟩. = هدى سالم | mixed | verb_subject
    # the verb is the nearer one; somebody else's words
    ⟨وأكد⟩ ⟪الوزير سامي الحداد⟫ أن «المخزن القديم يكفي المدينة شهراً»، على حد قوله. = سامي الحداد | direct | verb_subject
    ⟨وقال⟩ ⟪الوزير سامي الحداد⟫: «المخزن القديم يكفي المدينة شهراً»، على حد قوله. = سامي الحداد | direct | verb_subject
    ⟨وأكد⟩ ⟪الوزير سامي الحداد⟫ أن المخزن القديم في الميناء «يكفي المدينة شهراً»، على حد قولها. = سامي الحداد | mixed | verb_subject
""")
def test_in_whose_words(line: str) -> None:
    check(line, attribution, "⟨⟩⟪⟫")


@cases("""
    ⟨وأعرب⟩ ⟪الوزير سامي الحداد⟫ عن أمله بأن «الصيادين سيعودون قبل الشتاء». = سامي الحداد | direct | verb_subject
    وختم ⟪الوزير سامي الحداد⟫ زيارته ⟨معرباً⟩ عن اعتقاده أن «الصيادين سيعودون قبل الشتاء». = سامي الحداد | direct | participle
    # not under عن
    ونقلت الصحيفة عن ⟪الوزير سامي الحداد⟫ ⟨قوله⟩ إن «الصيادين سيعودون قبل الشتاء». = سامي الحداد | direct | relayed
""")
def test_a_noun_under_its_verb(line: str) -> None:
    check(line, attribution, "⟨⟩⟪⟫")


@cases("""
    # verbs of the face and the breath, and rarer ones
    ⟨وابتسم⟩ ⟪الشيخ سامي الحداد⟫: «لن أبيع البيت لأحد غيركم». = سامي الحداد | direct | verb_subject
    ⟨وزفرت⟩ ⟪الأم⟫: «لم نعد نملك شيئاً في هذا البيت». = الأم | direct | verb_subject
    ⟨واستحضرت⟩ ⟪منى عطا⟫: «كنا نعبر النهر على ظهور الحمير». = منى عطا | direct | verb_subject
    ⟨وازدرى⟩ ⟪الناقد كريم النجار⟫: «القصة فارغة من أولها إلى آخرها». = كريم النجار | direct | verb_subject
    # they do other things as well
    وابتسم الشيخ سامي الحداد، ثم ⟨قال⟩ ⟪كريم النجار⟫: «لن أبيع البيت لأحد غيركم». = كريم النجار | direct | verb_subject
""")
def test_rarer_verbs(line: str) -> None:
    check(line, attribution, "⟨⟩⟪⟫")

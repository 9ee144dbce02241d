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
    # an adjective that the lexicon lacks
    قال إن ثمة احتمالاً «كبيراً» لنجاح المحادثات. = mixed word_in_report
    ورأى أن هناك تقدماً “بطيئاً” في الملف. = mixed word_in_report
    # a proverb was told before somebody spoke
    وضرب المدير المثل ثم قال للموظفين: «عليكم أن تتعلموا من النمل». = direct reported_by_colon
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
    # أمام (in front of)
    ووقف ⟪الوزير سامي عطا⟫ أمام الحضور ⟨قائلاً⟩: «شكراً لصبركم». = سامي عطا | direct | participle
    ⟨وأكد⟩ ⟪سامي عطا⟫ أمام اللجنة أن “الجسر آمن تماماً”. = سامي عطا | direct | verb_subject
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
    # a title that the lexicon lacks
    وقالت ⟪العروس⟫: “هذا أجمل يوم في حياتي”. = العروس | - | role
""")
def test_mentions(line: str) -> None:
    check(line, naming, "⟪⟫")


@cases("""
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

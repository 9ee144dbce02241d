"""Names in marks that stand where speech could stand: in a report, beside a cue, in a row.

Each rule has its lines and then, after a remark, lines that look alike but are something else.
"""

from answers import verdicts
from marking import cases, check


@cases("""
    وقال المهندس إن الشركة تدعم نظامي «موج أو إس» (MogOS) وغيره. = other glossed
    وقال الناقد إن أجمل ما قرأه هو «ليالي البحر» (1985) لكاتب مغمور. = other glossed
    # an agency, and what was said long ago
    وقال المهندس إن الشركة «لن تدعم أي نظام آخر» (موج). = mixed fragment_in_report
    وقال الناقد إن أجمل ما قرأه هو «ليالي البحر». = mixed predicate_in_report
""")
def test_a_name_with_its_latin_spelling(line: str) -> None:
    check(line, verdicts)


@cases("""
    وقال المدرب إن الفريق يضم ثلاثة لاعبين «كريم النجار، وليد منصور، طارق زيدان» هذا الموسم. = other enumerated
    وأكد المحامي اهتمام النقابات «الأطباء، والصيادلة، والمهندسين» بالقانون. = other enumerated
    # what somebody says of others
    ورأى الكاتب أن خصومه «خونة، ومأجورون، ولصوص». = mixed fragment_in_report
    وقال الكاتب: «الصبر، والحكمة، والعمل». = direct reported_by_colon
""")
def test_names_in_a_row(line: str) -> None:
    check(line, verdicts)


@cases("""
    وقال المحامي إن موكله يواجه تهمة «القتل العمد مع سبق الإصرار» أمام المحكمة. = other named
    وأكد النائب إحالة الموظف بتهمة "الاستيلاء على المال العام". = other named
""")
def test_a_charge(line: str) -> None:
    check(line, verdicts)


@cases("""
    وقالت المديرة "نحن نعمل ليلاً ونهاراً"، وكانت تتعاون مع "جمعية أصدقاء البيئة في الشمال". = direct reported_over_words | other headed
    وقالت المديرة "نحن نعمل ليلاً ونهاراً"، والباحث سالم عن "سهول الشمال في الصيف". = direct reported_over_words | other no_cue
    # the report goes on
    وقالت المديرة "نحن نعمل ليلاً ونهاراً"، وكانت تتعاون مع "كل من يريد الخير". = direct reported_over_words | mixed report_goes_on
""")
def test_a_name_after_a_quote(line: str) -> None:
    check(line, verdicts)


@cases("""
    ونددت النقابة بما سمته «التسريح التعسفي». والناس تعرف «التسريح التعسفي» منذ زمن. = mixed predicate | other named
    وتحدث المدير عما أسماه المؤتمر "الإهمال الكبير". = mixed named_so
    والجفاف، وما أسماه المؤتمر "الإهمال الكبير". = mixed named_so
    ورفض العمال القانون «المعادي للنقابات»، على حد تعبيرهم. = mixed postposed
    غادر الملعب “محبطاً من أداء لاعبيه” على حد تعبيره. = mixed postposed
    # what everybody calls it, and a conference of that name
    وتحدث المدير عما يسمى «التسريح التعسفي». = other named
    وتحدث المدير عن مليونية "الكرامة الأولى". = other named
    وأقر البرلمان القانون «سهول الجنوب» أمس. = other named
    # one of several, and what somebody goes by
    وقال المحامي إن الحريق ضرب بلدتي «خربة النبع» و«ساحل الضفة». = other named | other listed
    وأكد النائب مقاطعة أحزاب «الأفق والنهضة الزرقاء». = other named
    وقال المحامي إن موكله كريم حمادة وشهرته «السيد بصلة» بريء. = other named
    وقال المحامي إن الحريق ضرب مستشفى «النبع والضفة الغربية» أمس. = other named
    وقال المحامي إن الكاتبة أهدته روايتها «مجانين على ضفة النبع» قبل عام. = other named
    وقال المحامي إن هناك شركات «وهمية تماماً» في المدينة. = mixed fragment_in_report
    وقال المحامي إن الوزارة شكلت لجنة «تعمل ليلاً ونهاراً» في المدينة. = mixed fragment_in_report
    وقال المحامي إن الوزارة شكلت لجنة «للدفاع عن الصيادين» في المدينة. = mixed fragment_in_report
    # what is pointed at needs no name
    وقال المحامي إن هذا القانون «ظلم كبير للصيادين». = mixed fragment_in_report
    وقال المحامي إن القانون «سهول الجنوب» قديم. = other named
""")
def test_the_word_is_the_speakers(line: str) -> None:
    check(line, verdicts)


@cases("""
    وقال كريم حمادة إن الصيادين يشاركون في «مهرجان المرسى للكتاب والصورة» كل عام. = other headed
    وأكدت الوزيرة أن المدينة ستستفيد من «مركز الضفة للأعمال الخيرية». = other headed
    نظمت «لجنة الدفاع عن حقوق الصيادين»، إغلاق المرسى القديم. = other headed
    وأوضح المدير أنه زار «المجلس الوطني لرعاية أسر الصيادين» ومخازنه. = other headed
    وزارت الوزيرة «معرض كتاب الساحل» و«سوق السمك القديم». = other headed | other listed
    # a body that is only described, or judged
    وقال كريم حمادة إن الصيادين ينتمون إلى «لجنة سرية صغيرة مرتبطة بالميناء القديم». = mixed fragment_in_report
    ووصف كريم حمادة خصومه بأنهم «حزب الخراب والفشل». = mixed predicate
    وقال كريم حمادة إن خصومه هم «حزب الخراب والفشل». = mixed predicate_in_report
    # what a body does
    وأضاف كريم حمادة «حزب الضفة يريد إغلاق المرسى القديم قبل الصيف». = direct reported_over_words
    وأكد كريم حمادة أن «مركز الضفة لن يغلق أبوابه هذا العام». = direct reported_by_complementizer
    وقال كريم حمادة إن «مجلس أعيان الضفة للصيد والبحر»، الذي عاد أمس، قديم. = other headed
    واعتبر كريم حمادة أن كلمات أهل «لجنة الدفاع عن الصيادين» قديمة. = other headed
    وخاف كريم حمادة مما تسميه المدينة كلها «مجلس الخراب والفشل». = mixed named_so
""")
def test_the_noun_stands_in_the_marks_too(line: str) -> None:
    check(line, verdicts)


@cases("""
    وقال كريم حمادة إن البحر يأتي بأسماك كثيرة مثل «سلطان الليل الأحمر» كل صيف. = other exemplified
    وتحدث المدير عن قوارب جديدة على غرار «بنت الريح القديمة» وغيرها. = other exemplified
    # what is said, or holds a clause
    وقال كريم حمادة إن الصيادين يكتبون عبارات مثل «أحلى صيد في المدينة» كل صيف. = mixed fragment_in_report
    وقال كريم حمادة إن البحر مثل «لا شيء في هذه المدينة». = mixed fragment_in_report
    وهتف الصيادون هتافات مثل «البحر لنا» أمام الميناء. = direct chanted
""")
def test_an_example(line: str) -> None:
    check(line, verdicts)


@cases("""
    يقول باسم: «لم أعد أعرف أحداً في هذا الحي». = direct reported_by_colon
    # a name
    تأسس النادي باسم: «نجوم الحي القديم». = other titled
""")
def test_a_man_who_is_called_as_a_word(line: str) -> None:
    check(line, verdicts)


@cases("""
    واستنكر الاتحاد الحكم وعدّه "ظلماً كبيراً" للعمال. = mixed predicate
    وحذفت الصفحة، وهو ما عدّه رئيس الهيئة «إساءة لا تليق بأحد». = mixed named_so
    # to promise, and to count
    ووعد الوزير بأن «يزور القرية كل شهر مرة». = direct reported_by_complementizer
    وعاد الراعي يعد «النجوم». = other no_cue
""")
def test_to_count_as(line: str) -> None:
    check(line, verdicts)


@cases("""
    # letters for a person, also with an age
    أفادت الشرطة بتوقيف كل من «س.ب» و«ر. ك» عند الجسر. = other personal | other personal
    قال المحقق إن السارق «سامي ف. ك. 41 سنة» عاد إلى بيته. = other personal
    قال المحقق إن السارق «ف» عاد إلى بيته. = other personal
    قال المحقق: «ف. ك. هو السارق». = direct reported_by_colon
    # what somebody is made, and what he is called
    أعلن الربان تعيين سامي الحداد «مديراً عاماً للمرسى الجديد». = other appointed
    وقال الربان إنه يقرأ كتابه المفضل «سيرة بحار عجوز» كل مساء. = other titled
    وقال الربان إنه يغني للبحر أغنيته الأخيرة «ليل المرسى». = other titled
    وقال الربان إن مركبه القديم «لا يصلح للبحر». = mixed fragment_in_report
    وقال الربان إن صديقه سامي الحداد مؤلف «حكاية موجتين» غرق. = other named
    وأضاف الربان - أمام الطاقم - «إما أن نبحر الآن أو نبقى شهراً آخر». = direct reported_over_words
    أعلن الربان رفضه سامي الحداد واعتبره «مديراً فاشلاً». = mixed predicate
    # the body of a title
    حذر منسق «مجموعة المرسى من أجل البحر» سامي الحداد من الموج. = other named
    # what is wished to whoever was named; but a colon before it
    وأكد كريم حمادة أن حاكم الضفة «رعاه الله» زار المرسى. = other blank
    قال كريم حمادة: «رحمه الله». = direct reported_by_colon
""")
def test_names_of_persons_and_offices(line: str) -> None:
    check(line, verdicts)


@cases("""
    # letters by their names
    قالت الباحثة إن وكالة الأخبار العالمية «إس بي واي» تكتب عن البحر. = other glossed
    قالت الباحثة إن الهاتف يعمل على «آي أو إس 12» منذ عام. = other glossed
    قالت الباحثة إنها تثق «في أي يوم». = mixed fragment_in_report
    # what has a name is definite
    قالت الباحثة إن الشرطة تحقق في «شبكة فساد دولية». = mixed fragment_in_report
    قالت الباحثة إن الميناء يحتاج إلى «خطة دفاعية». = mixed fragment_in_report
    قالت الباحثة إن الشرطة تحقق في «شبكة الساحل». = other no_cue
    # a known name, and a paper with its article outside the marks
    قالت الباحثة إنها تحدثت مع «فيسبوك وتويتر» قبل عام. = other name_in_report
    قالت الباحثة إن صحيفة الـ«غارديان» كتبت عن البحر. = other named
    قالت الباحثة إن الوزير يسعى إلى «فتح المرسى القديم». = mixed fragment_in_report
""")
def test_letters_and_indefinite_phrases(line: str) -> None:
    check(line, verdicts)

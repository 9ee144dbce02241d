"""Direct or mixed: a whole clause, or less than one."""

from marking import cases, check

from quoteattr import Article


def kinds(article: Article) -> list[str]:
    """The kinds of the quotes, one after another."""
    return [quote.kind for quote in article.quotes]


@cases("""
    # what something is described as is a predicate, also a long one; what somebody holds is a clause
    وصف الحارس السقف بأنه «قديم لا يصلح لشيء ولا يرجى منه نفع». = mixed
    ويرى كريم حمادة أنه «لا يزال في القدر كثير من الحساء». = direct
    وحذر كريم حمادة مما سماه «سباقاً إلى المرسى لا يربحه إلا أصحاب القوارب الكبيرة في الجزيرة». = mixed
    وزار كريم حمادة السوق واعتبرها «خطوة في الطريق إلى مرسى يتسع لكل من يخرج إلى البحر». = mixed
    واعتبر كريم حمادة أن «السوق خطوة في الطريق إلى مرسى يتسع لكل من يخرج إلى البحر». = direct
    # what a quote with كما قال after it lacks
    وغنى الحاضرون «لرجل من رجال المرسى القديم»، كما قال كريم حمادة. = mixed
    وغنى الحاضرون كلهم. «لا يعود البحر إلى الوراء أبداً»، كما قال كريم حمادة. = direct
    # nothing but an addition between a pronoun on إنّ and the span
    وأكد كريم حمادة أننا كبحارة «لن نترك المرسى قبل أن يهدأ الموج». = direct
    وأكد كريم حمادة أنه بعد العاصفة «نقول إن المرسى لم يعد يكفينا كلنا». = direct
    وأكد كريم حمادة أنه رجل «لن يترك المرسى قبل أن يهدأ الموج». = mixed
    # the subject stands outside, before a colon
    قال كريم حمادة إن القارب: «يدور حول الصخرة منذ الفجر ولا يصل». = mixed
    قال كريم حمادة إنه: «يدور حول الصخرة منذ الفجر ولا يصل». = direct
    قال كريم حمادة إن نشر الخريطة: «يأتي بعد عام من رسمها بالحبر». = mixed
    قال سامي لطفي بعد أن نشر الخريطة: «البحر أوسع من الورق كله». = direct
    # a preposition that belongs to the verb; but whatever follows إنّ is a clause
    وشدد كريم حمادة «على أهمية ترميم المرسى قبل أن يهبط الشتاء». = mixed
    وأكد كريم حمادة التزامه «بترميم المرسى القديم قبل أن يهبط الشتاء». = mixed
    وأفاد كريم حمادة «بعودة القوارب كلها إلى المرسى قبل العاصفة». = mixed
    وأشار كريم حمادة «إلى أن المرسى لن يرمم قبل أن يهبط الشتاء». = direct
    وأكد كريم حمادة «بهذه القوارب لا نصل إلى الجزيرة قبل الشتاء». = direct
    وقال كريم حمادة «على الوزير أن يرمم المرسى قبل أن يهبط الشتاء». = direct
    # a verb after أن whose subject stands outside, or follows it
    وطالب كريم حمادة الصيادين بأن «يعودوا إلى المرسى قبل أن تهبط العاصفة». = mixed
    وتعهدت الوزارة بأن «تلتزم بترميم المرسى القديم قبل نهاية الشتاء». = mixed
    وتوقع كريم حمادة أن «يعود الصيادون إلى المرسى قبل أن تهبط العاصفة». = direct
    وتمنى كريم حمادة أن «تتعاون معهم الوزارة قبل أن تهبط العاصفة». = direct
    # a sentence of its own after a word that leads one
    وقال كريم حمادة إن المرسى قديم، لكن «الصيادين كلهم عادوا إليه قبل العاصفة». = direct
    وقال كريم حمادة إن المرسى قديم، وعاد إليه «كل الصيادين قبل أن تهبط العاصفة». = mixed
    وعاد الصيادون إلى المرسى، وقد «حملت القوارب كل ما في المدينة من سمك»، بحسب الوزارة. = direct
    وعاد الصيادون إلى المرسى، ومعهم «كل ما في المدينة من سمك وحساء»، بحسب الوزارة. = mixed
    قال كريم حمادة: «المرسى قديم جداً» ولا نفع منه، ولذلك «سيعود السمك إلى المدينة كلها قريباً». = direct | direct
    # what is said of a pronoun, without a verb; but not where a preposition opens a sentence
    وقال كريم حمادة إنها «محاولة لسرقة السمك من المرسى». = mixed
    وقال كريم حمادة إنه «في كل شتاء يسرق السمك». = direct
    وقال كريم حمادة إنه «يسرق السمك في كل شتاء». = direct
""")
def test_kinds(line: str) -> None:
    check(line, kinds)


@cases("""
    # an accord in the middle of the sentence, then a noun or what a preposition governs
    وتدل هذه الصور، بحسب الخبير، على «وجود حطام قارب كبير تحت رمال الشاطئ». = mixed
    ويعكس هذا الرقم، وفق التقرير، «المستوى الذي بلغته أسعار السمك في المدينة هذا العام». = mixed
    وبحسب الخبير، «حطام القارب الكبير تحت رمال الشاطئ منذ عشرين عاماً». = direct
    وغرق القارب، بحسب الخبير، «ولم يبحث عنه أحد من رجال المرسى ليلتها». = direct
    # a clause of its own after another
    وقال كريم حمادة إن القارب غرق ليلاً، «ولو كان أحد هناك لما ضاع أحد من رجاله». = direct
    وقال كريم حمادة إن القارب غرق بسبب «الموج والريح وغفلة رجاله في تلك الليلة». = mixed
    وقال كريم حمادة إن الريح قوية «وإننا سنبقى في المرسى». = direct
    # what is asked or allowed is a verb
    وقال كريم حمادة إنه في هذه الحال «يجب أن تبقى القوارب كلها في المرسى». = direct
""")
def test_clauses_and_parts(line: str) -> None:
    check(line, kinds)


@cases("""
    # a pronoun on a preposition is no preposition before the span
    وقال لهم «سوف نعود إلى الميناء أولاً ثم نبحث عن القارب». = direct
    وكتب كريم حمادة رسالة قال فيها «لقد انتظرت القارب عاماً كاملاً عند الصخرة». = direct
    وتحدث كريم حمادة عن «عام كامل من الانتظار عند الصخرة قرب الميناء». = mixed
""")
def test_pronouns_on_prepositions(line: str) -> None:
    check(line, kinds)


@cases("""
    # after a pronoun on إنّ a few words without a verb are a predicate, with one a clause
    قالت ليلى الساعدي إنها «متمسكة بالبحر والشراع». = mixed
    قالت ليلى الساعدي إنها «ليست سفينة كبيرة». = mixed
    قالت ليلى الساعدي إنها «تبحر كل يوم». = direct
    قالت ليلى الساعدي إنها «لن تبيع القارب». = direct
    قالت ليلى الساعدي إنه «ليس بين البحارة غريب». = direct
    # first words that bring a subject of their own
    وأوضح كريم حمادة أن أحد البحارة نقل إلى المدينة «ووضعه ليس جيداً». = direct
    وأوضح كريم حمادة أن الشباك جديدة «لكننا نحتاج إلى قوارب». = direct
    وأوضح كريم حمادة أن الشباك لم تصلح منذ عام، «فهي لا تحتمل موج الشتاء كله». = direct
    وأوضح كريم حمادة أن الشباك لا تباع «لكن تصلح في الشتاء وترسل إلى قرى الجنوب». = mixed
    نزل البحارة إلى الماء، «إلا أن القارب غرق»، على حد قول الحارس. = direct
    نزل البحارة إلى الماء «قرب الصخرة البيضاء»، على حد قول الحارس. = mixed
""")
def test_whole_clauses_by_their_first_words(line: str) -> None:
    check(line, kinds)


@cases("""
    # whoever calls, asks or speaks of himself
    ووجهت الأم حديثها إلى ابنها في كلام طويل، قالت إن البحر بعيد «يا ولدي لا تذهب وحدك إلى الصخرة». = direct
    وقال كريم حمادة إن سؤال البحارة «هل يعود القارب قبل أن يهدأ الموج». = direct
    وقال كريم حمادة إن سؤال البحارة «يعود كل يوم قبل أن يهدأ الموج». = mixed
    وقال كريم حمادة إن القوارب قليلة «نحتاج إلى عشرة قوارب في هذا الشتاء». = direct
    ودعا كريم حمادة البحارة صراحة «يا أصدقائي اتركوا القوارب هذه الليلة». = direct
    ودعا كريم حمادة البحارة صراحة «إلى ترك القوارب في هذه الليلة». = mixed
""")
def test_openings_of_speech(line: str) -> None:
    check(line, kinds)

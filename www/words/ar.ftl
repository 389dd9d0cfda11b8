# العربية. Digits are Latin (CLDR's "latn" symbols for ar), as in axes, codes
# and sources; marks of direction keep signs on the left of their number,
# and tell what has no letter of its own that it runs from right to left.

kind = { $kind ->
    [year] سنة
    [quarter] ربع سنة
   *[month] شهر
}
no-figure = لا بيانات
missing = غير متوفر
missing-long = غير متوفر: لم يُنشر رقم ولم يُعثر عليه
suppressed = محجوب
suppressed-long = محجوب من جهة الإحصاء
zero-long = { $amount }، صفر منشور
pinned = مثبّت. اضغط مرة أخرى أو مفتاح Esc لتحريره.
released = تم التحرير.
route = { $flow ->
    [import] واردات { $reporter } من { $partner }
    [re-export] إعادة التصدير من { $reporter } إلى { $partner }
   *[export] الصادرات من { $reporter } إلى { $partner }
}
several-partners = عدة شركاء
source = المصدر: { $source }
goods = السلع
hs-code = رمز النظام المنسق
hs = النظام المنسق { $code }
claim-base = 100 = الأساس
claim-change = { $way ->
    [fell] { $qualifier ->
        [over] انخفاض بأكثر من { $size }
        [nearly] انخفاض بما يقارب { $size }
        [about] انخفاض بحوالي { $size }
       *[exact] انخفاض بنسبة { $size }
    }
    [rose] { $qualifier ->
        [over] ارتفاع بأكثر من { $size }
        [nearly] ارتفاع بما يقارب { $size }
        [about] ارتفاع بحوالي { $size }
       *[exact] ارتفاع بنسبة { $size }
    }
   *[none] دون تغيير
}
claim-size = { $part ->
    [two-thirds] الثلثين
    [three-quarters] ثلاثة أرباع
    [third] الثلث
    [quarter] الربع
    [half] النصف
   *[number] ‎{ $n }‎%‎
}
claim-left = { $bound ->
    [less] بقي أقل من { $left } من كل 100
    [more] بقي أكثر من { $left } من كل 100
    [nearly] بقي أكثر بقليل من { $left } من كل 100
    [about] بقي حوالي { $left } من كل 100
   *[exact] بقي { $left } من كل 100
}
claim-until = حتى { PERIOD($to) }، دون ذكر الأساس
claim-by = بحسب { $who }
claim-no-level = نسبة منشورة؛ المبالغ غير معروفة.
claim-title = ‏{ $goods }: { $change }
claim-foot = ‏{ $left }، { $span }. { $who }
claim-spoken = القول { $number } من { $of }: { $goods }، من { $reporter } إلى { $partner }، { $change }، { $span }. بحسب { $who }.
claim-largest = أكبر انخفاض مُعلن: { $goods }، من { $reporter } إلى { $partner }، { $change }، { $span }.
claim-reading = كل شريط يبيّن ما بقي من 100؛ الخط الأحمر هو الرقم المنشور، والطرف المخطط يعني أن المصدر تركه مفتوحًا. هذه أقوال وليست مبالغ.
claim-column-change = التغير كما نُشر
claim-column-from = من
claim-column-to = إلى
claim-column-left = الباقي من 100
claim-column-who = القائل
claim-not-stated = غير مذكور
claim-table = نسب منشورة كما أُعلنت
claim-method-said = بحسب { $who }: { $text }
claim-method-drawn = الرسم: ‎100 { $sign } { $change }%‎ = الباقي { $left } من 100.
claim-method-exact = يذكر المصدر الرقم دون تحفظ.
claim-method-open = يقول المصدر «{ $stated }» ({ $qualifier ->
    [over] أكثر من
    [nearly] ما يقارب
   *[about] حوالي
}): الطرف المخطط مفتوح، وطوله ليس بيانًا.
collapse-none = لا سلع للمقارنة.
collapse-no-base = لا أساس
collapse-mixed = تداخل
collapse-small = أساس صغير
collapse-values = { $before } ← { $after }
collapse-values-small = { $before } ← { $after } · أساس صغير
collapse-hundred = { PERIOD($when, form: "short") } = 100
collapse-key = { PERIOD($when) }
collapse-key-mean = { PERIOD($when) } (متوسط كل { kind })
collapse-key-sum = { PERIOD($when) } (مجموع)
collapse-small-key = أساس صغير: أقل من { $amount } لكل { kind } من الأساس؛ هذه النسب تقوم على القليل.
collapse-means = { PERIOD($from, form: "short") }: { $before }؛ { PERIOD($to, form: "short") }: { $after }
collapse-small-line = أساس صغير: النسبة تقوم على القليل.
change-title = ‏{ $goods }: { $change }
collapse-spoken = { $number } من { $of }: { $goods }، { $change }، من { $before } في { PERIOD($from) } إلى { $after } في { PERIOD($to) }.{ $small ->
    [yes] { "" } أساس صغير.
   *[no] { "" }
}
collapse-edited = عدّله القارئ. المنشور: { PERIOD($to) } مقارنة مع { PERIOD($from) }.
collapse-are-means = الأرقام متوسطات الفترتين المقارنتين.
collapse-are-sums = الأرقام مجاميع الفترتين المقارنتين.
collapse-most = { $route }، { PERIOD($to) } مقارنة مع { PERIOD($from) }: أكبر { $way ->
    [rose] ارتفاع
   *[fell] انخفاض
} هو { $goods }، { $change }، من { $before } إلى { $after }.
collapse-other = ‏{ $goods } { $change }
collapse-others = { $list }.
collapse-unknown = لا تغير مذكور لـ { $list }: ينقص رقم في الفترات أو الأساس صفر.
collapse-unequal = المعروض متوسطات: مجاميع فترات غير متساوية الطول لا تُقارَن.
collapse-column = { PERIOD($when) } ({ $unit })
collapse-column-sum = { PERIOD($when) } (مجموع، { $unit })
collapse-column-change = التغير
collapse-column-remark = ملاحظة
collapse-table = { $route }، قبل وبعد، { $unit }
collapse-formula = التغير = ({ $now } − { $base }) ÷ { $base } × 100 = { $change }
collapse-no-ratio = لا نسبة: الأساس { $base }، ولا توجد نسبة إليه.
collapse-overlap = لا نسبة: الفترتان متداخلتان.
collapse-gap = { $kind ->
    [year] لا نسبة: السنة بلا رقم ليست صفرًا، ولا تحل سنة أخرى محلها.
    [quarter] لا نسبة: ربع السنة بلا رقم ليس صفرًا، ولا يحل ربع آخر محله.
   *[month] لا نسبة: الشهر بلا رقم ليس صفرًا، ولا يحل شهر آخر محله.
}
collapse-before = قبل ({ PERIOD($when) }): { $figures }{ $total }.
collapse-after = بعد ({ PERIOD($when) }): { $figures }{ $total }.
collapse-figure = ‏{ PERIOD($when) } { $figure }
collapse-mean = ؛ متوسط { $kind ->
    [year] { years }
    [quarter] { quarters }
   *[month] { months-counted }
} { $mean }
collapse-sum = ؛ مجموع { $kind ->
    [year] { years }
    [quarter] { quarters }
   *[month] { months-counted }
} { $mean }
collapse-gaps = ؛ دون رقم { $gaps } من { $kind ->
    [year] { years }
    [quarter] { quarters }
   *[month] { months-counted }
}
years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $count } سنوات
   *[many] { $count } سنة
}
quarters = { $count ->
    [zero] { $count } ربع
    [one] ربع واحد
    [two] ربعين
    [few] { $count } أرباع
   *[many] { $count } ربعًا
}
months-counted = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
flow-none = لا سلاسل للرسم.
flow-unit = { $unit } لكل { kind }
flow-unit-index = مؤشر، { PERIOD($base) } = 100
flow-points = نقاط المؤشر ({ PERIOD($base) } = 100)
flow-log = { $unit }، كل درجة عشرة أضعاف ما تحتها
flow-no-figure = { $goods }: لا بيانات
flow-title = { $goods }، { PERIOD($when) }
flow-index = المؤشر { $index } ({ PERIOD($base) } = 100)
flow-change = { $kind ->
    [year] { $change } عن السنة السابقة
    [quarter] { $change } عن الربع السابق
   *[month] { $change } عن الشهر السابق
}
flow-quality = { $quality ->
    [derived] رقم مشتق
    [provisional] رقم أولي
    [estimated] رقم مقدّر
   *[stated] رقم مذكور
}
flow-spoken = { $goods }، { PERIOD($when) }: { $figure }{ $change ->
    [none] { "" }
   *[other] ‏، { $change }
}.{ $any ->
    [yes] { "" } أحداث: { $events }.
   *[no] { "" }
}
flow-event-key = { PERIOD($date, form: "short") }: { $title }
flow-event-spoken = { PERIOD($date) }: { $title }. { $status ->
    [confirmed] مؤكد
    [reported] بحسب تقارير
    [denied] منفي
   *[reversed] أُلغي لاحقًا
}، الحدث { $number } من { $of }.
flow-largest = { $route }: أكبر انخفاض في { kind } بوحدة { $unit } هو { $goods } في { PERIOD($when) }، من { $before } إلى { $after } ({ $change }).
flow-whole = من { PERIOD($from) } إلى { PERIOD($to) }، { $kind ->
    [year] لا تنقص سنة.
    [quarter] لا ينقص ربع.
   *[month] لا ينقص شهر.
}
flow-gaps = من { PERIOD($from) } إلى { PERIOD($to) }؛ فجوات مخططة بلا رقم: { $kind ->
    [year] { years }
    [quarter] { quarters }
   *[month] { months-counted }
}.
flow-hollow = علامات مفرغة: أرقام أولية أو تقديرية، عددها { $count }.
flow-below-zero = { $count ->
    [one] رقم واحد تحت الصفر: لا مكان له على مقياس لوغاريتمي، وهو في الجدول.
    [two] رقمان تحت الصفر: لا مكان لهما على مقياس لوغاريتمي، وهما في الجدول.
    [few] { $count } أرقام تحت الصفر: لا مكان لها على مقياس لوغاريتمي، وهي في الجدول.
   *[other] { $count } رقمًا تحت الصفر: لا مكان لها على مقياس لوغاريتمي، وهي في الجدول.
}
flow-no-index = لا مؤشر لـ { $list }: لا رقم فوق الصفر في { PERIOD($base) }.
flow-column = { $kind ->
    [year] السنة
    [quarter] الربع
   *[month] الشهر
}
flow-column-goods = { $goods } ({ $unit })
flow-table = { $route }، { $unit } لكل { kind }
months-all = من { PERIOD($from) } إلى { PERIOD($to) }، كلها: { $kind ->
    [year] { years }
    [quarter] { quarters }
   *[month] { months-counted }
}
months-some = من { PERIOD($from) } إلى { PERIOD($to) }، { $count } من { $of } { $kind ->
    [year] { $of ->
        [few] سنوات
       *[other] سنة
    }
    [quarter] { $of ->
        [few] أرباع
        [many] ربعًا
       *[other] ربع
    }
   *[month] { $of ->
        [few] أشهر
        [many] شهرًا
       *[other] شهر
    }
}
option-show = عرض
option-scale = المقياس
option-base = 100 في
option-value = القيمة
option-index = المؤشر
option-linear = خطي
option-log = لوغاريتمي
option-remaining = ما بقي من 100
option-value-log = القيمة (لوغاريتمية)
option-against = مقارنة مع
option-base-published = الأساس المنشور
option-base-year = الأشهر نفسها قبل عام
option-base-month = الشهر السابق
option-before = قبل
option-after = بعد
option-windows = الفترات
option-mean = متوسطات
option-sum = مجاميع
events = { $count ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}
event-when = { PERIOD($when) }{ $precision ->
    [day] { "" }
    [month] { "" } (الشهر وحده معروف)
    [quarter] { "" } (ربع السنة وحده معروف)
   *[year] { "" } (السنة وحدها معروفة)
}
event-status = { $status ->
    [confirmed] مؤكد
    [reported] بحسب تقارير، غير مؤكد
    [denied] نُفي في حينه
   *[reversed] أُلغي لاحقًا
}
event-announced = أُعلن في { PERIOD($when) }
event-wound-down = مهلة التصفية حتى { PERIOD($when) }
event-spoken = { $when }: { $title } { $kind }{ $actor ->
    [none] { "" }
   *[other] ‏، { $actor }
}. { event-status }. مسار { $lane }، الحدث { $number } من { $of }.
events-table = الأحداث من { PERIOD($from) } إلى { PERIOD($to) } بحسب التاريخ
events-columns = الرقم | التاريخ | من | ماذا | الحالة | المصدر
events-caption = { events } في { $lanes ->
    [one] مسار { $lane }
    [some] { $used } من { $all } من المسارات
   *[all] جميع المسارات، وعددها { $all }
}، { $dates ->
    [one] بتاريخ { PERIOD($first) }
    [same] كلها بتاريخ { PERIOD($first) }
   *[span] أولها { PERIOD($first) } وآخرها { PERIOD($last) }
}؛ { $statuses }.
events-status = ‏{ $status ->
    [confirmed] مؤكد
    [reported] بحسب تقارير دون تأكيد
    [denied] نُفي في حينه
   *[reversed] أُلغي لاحقًا
}{ $count ->
    [only] { "" }
    [all] : الكل
   *[other] ‏: { $count }
}
events-none = لا أحداث من { PERIOD($from) } إلى { PERIOD($to) }.
events-outside = غير معروض: { events } خارج الفترة من { PERIOD($from) } إلى { PERIOD($to) }.
events-no-lane = غير معروض: { events } دون مسار.
events-empty = لا أحداث في هذه الفترة.
events-numbered = الأرقام هي أرقام القائمة أدناه.
events-marked = دون تسمية: { events }؛ تجدها في القائمة أدناه.
events-counted = مجموع في أرقام: { events }؛ اختر رقمًا لتنظر عن قرب.
events-beyond = قبل هذه الأشهر أو بعدها: { events }.
events-left-out = مستبعد باختيار الجهة والسلع: { events }.
events-shown = الخط الزمني: { events }.
events-all = جميع الأحداث معروضة.
events-no-goods = لا يذكر سلعًا
events-no-day = اليوم غير معروف
events-range = من البداية إلى النهاية
events-announced = أُعلن قبل ذلك
events-wound-down = مهلة التصفية حتى
events-on = يستمر خارج هذه الأشهر
events-lanes = المسارات
events-by-actor = من تصرّف
events-by-kind = ما الذي جرى
events-by-target = ضد من
events-who = من
events-everyone = الجميع
events-naming = السلع المذكورة
events-any-goods = أي سلع أو دونها
events-other-kinds = أنواع أخرى
events-other-targets = أهداف أخرى
events-nobody = لم يُذكر أحد
compared = { $side ->
    [after] { option-after }
   *[before] { option-before }
}: { PERIOD($when) }.
compared-none = لا أرقام لهذه الأشهر.
effects = السلع المذكورة، { PERIOD($to) } مقابل { PERIOD($from) }:
effects-no-code = لا يذكر سلعًا برمزها.
effects-other = لا يذكر أيًا من سلع هذه الرسوم.
effects-year = السنة وحدها معروفة: لا أشهر قبله وبعده مباشرة.
address-unknown = يطلب العنوان «{ $asked }»، وهو غير موجود في هذا الموضوع. عُرض الباقي.
address-version = العنوان من نسخة أخرى من هذه الصفحة. يُعرض الموضوع كما نُشر.
undone = جرى التراجع.
help = الأسهم تتنقل بين البيانات، Enter يثبّت، Esc يحرّر.
help-time = الأسهم تتنقل بين البيانات، زائد وناقص للتكبير والتصغير، 0 يعرض كل الأشهر، Enter يثبّت، Esc يحرّر.
kind-event = حدث
kind-sanction = عقوبة
kind-export_control = رقابة على الصادرات
kind-trade_ban = حظر تجاري
kind-financial = إجراء مالي
kind-enforcement = إنفاذ القانون
kind-retaliation = رد بالمثل
kind-corporate_exit = انسحاب شركة
kind-statement = تصريح
kind-military = عمل عسكري
kind-other = غير ذلك
list-comma = ،
list-semicolon = ؛

# Facts (CLDR 46)
language = ar
name = العربية
direction = rtl
plural = zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99
number-decimal = .
number-group = ,
number-group-least = 4
number-minus = ‎−
number-plus = ‎+
number-percent = ‎{ $n }‎%‎
number-steps = 12 تريليون 9 مليار 6 مليون 3 ألف
number-step = ‏{ $n } { $word }
amount-currency = ‏{ $n } { $symbol }
amount-unit = ‏{ $n } { $unit }
unit-kg = كغم
currencies = EUR € USD US$ GBP UK£
names = European Union=الاتحاد الأوروبي|Russia=روسيا|China=الصين|United States=الولايات المتحدة|Kazakhstan=كازاخستان|Kyrgyzstan=قيرغيزستان|Armenia=أرمينيا|Georgia=جورجيا|Belarus=بيلاروس|Uzbekistan=أوزبكستان|Turkey=تركيا|Japan=اليابان|South Korea=كوريا الجنوبية|World=العالم|Russian Federation=روسيا|United States of America=الولايات المتحدة|USA=الولايات المتحدة|Türkiye=تركيا|Rep. of Korea=كوريا الجنوبية|Republic of Korea=كوريا الجنوبية|Ukraine=أوكرانيا|Germany=ألمانيا|France=فرنسا|Italy=إيطاليا|Poland=بولندا|Netherlands=هولندا|United Kingdom=المملكة المتحدة|India=الهند|Brazil=البرازيل|United Arab Emirates=الإمارات العربية المتحدة|Hong Kong=هونغ كونغ|Taiwan=تايوان|Vietnam=فيتنام|Viet Nam=فيتنام|Iran=إيران|Switzerland=سويسرا|Spain=إسبانيا|Mexico=المكسيك|Canada=كندا|Serbia=صربيا|Israel=إسرائيل|North Korea=كوريا الشمالية|Tajikistan=طاجيكستان|Azerbaijan=أذربيجان|Moldova=مولدوفا|Mongolia=منغوليا|Thailand=تايلاند|Malaysia=ماليزيا|Singapore=سنغافورة|Indonesia=إندونيسيا|Australia=أستراليا|Norway=النرويج
months = يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
months-short = يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
period-year = { $year }
period-quarter = { $quarter ->
    [1] الربع الأول
    [2] الربع الثاني
    [3] الربع الثالث
   *[4] الربع الرابع
} { $year }
period-month = ‏{ $month } { $year }
period-day = ‏{ $day } { $month } { $year }
period-range = ‏{ PERIOD($from) } إلى { PERIOD($to) }
period-range-short = ‏{ PERIOD($from, form: "short") } – { PERIOD($to, form: "short") }

# Reading: steps, descriptions, sound, terms
step-events = الأحداث
step-series = { $name }: عدد القيم { $count }، من { PERIOD($from) } إلى { PERIOD($to) }. الأعلى { $top } في { PERIOD($when) }، والأدنى { $low } في { PERIOD($date) }.{ $gaps ->
    [0] { "" }
   *[other] { "" } بلا رقم: { $gaps }.
}
step-year = { $name }: عدد القيم { $count }، من { $first } إلى { $last }.
step-group = { $name }: عدد القيم { $count }.
step-group-events = { $name }: عدد الأحداث { $count }.
reading-trend = من { $first } في { PERIOD($from) } إلى { $last } في { PERIOD($to) }: { $change }.
reading-fall = أشد انخفاض: { PERIOD($when) }، { $change }.
reading-more = صفوف أخرى في الجدول: { $count }.
reading-summary = باختصار
reading-how = كيف يُقرأ
reading-details = بالتفصيل
reading-terms = معاني الكلمات
reading-steps = خطوة خطوة
reading-steps-help = السهم إلى الأمام يدخل، وإلى الخلف يخرج، وأعلى وأسفل للتالي، والحروف تقفز إلى اسم؛ والرسم يبيّن مكانك.
reading-sound = بالصوت
sound-choose = السلسلة
sound-speed = السرعة
sound-slow = بطيئة
sound-usual = عادية
sound-fast = سريعة
sound-play = استماع
sound-stop = إيقاف
sound-series = { $name }، من { PERIOD($from) } إلى { PERIOD($to) }: نغمة لكل قيمة. كلما علت النغمة كبر الرقم، من { $low } إلى { $top }.
sound-pairs = { $name }. نغمتان لكل صف من الجدول، قبل وبعد. كلما علت النغمة كبر الرقم، من { $low } إلى { $top }.
sound-rows = { $name }: نغمة لكل صف من الجدول، عددها { $count }. كلما علت النغمة كبر الرقم، من { $low } إلى { $top }.
sound-events = { $count ->
    [one] نقرة تدل على حدث.
   *[other] نقرات تدل على أحداث، عددها { $count }.
}
sound-after = نقرة تدل على { PERIOD($when) }، أول شهر يقارَن بما قبله.
sound-gaps = الهسيس الخافت يعني أنه لا رقم، وعدد ذلك { $count }.
sound-phrases = في النهاية نغمتان طويلتان: متوسط ما قبل، { $before }، والمتوسط منذ { PERIOD($when) }، { $after }.
how-claims = كل شريط يبيّن ما بقي من 100 بحسب مصدر. الطرف المخطط مفتوح: لم يذكر المصدر رقمًا دقيقًا. لم ينشر أحد المبالغ، فلم تُرسم.
how-collapse = كل سطر سلعة. الحلقة قبل، والنقطة بعد، والسهم يصل بينهما. كلما ابتعد السهم إلى اليسار زادت الخسارة.
how-flow = يجري الزمن من اليسار إلى اليمين. كلما علا الخط كبر الرقم. الانقطاع شهر بلا رقم، وليس صفرًا. الخطوط العمودية المنقطة أحداث. في المقياس اللوغاريتمي الخطوات المتساوية نسب متساوية.
how-timeline = يجري الزمن من اليسار إلى اليمين، وكل مسار مجموعة. شكل العلامة يبيّن ما حدث، وتعبئتها مدى التأكد منه. العلامة العريضة تعني أن اليوم غير معروف.
how-rank = كل صف نوع من السلع، والأكبر تغيرًا أولًا. الخط الرفيع يبيّن المراتب التي تعطيها فترات معقولة أخرى: كلما طال قلّ معنى المرتبة.
how-heat = كل صف نوع من السلع، وكل عمود شهر. اللون يبيّن ما بقي مقارنة بالسنة المعتادة. الخانات المخططة بلا رقم.
how-density = كل الخطوط بعضها فوق بعض. حيث يغمق اللون تكثر الخطوط. يُقارن كل خط بسنته المعتادة على أنها 100.
how-evidence = العلامة الكبيرة هي النسبة المنشورة، والصغيرة هي النسب التي تعطيها تواريخ أو أسس أو طرق أخرى. إذا ابتعدت عنها فهي غير معتادة.
how-expected = الخط هو ما سُجّل. والنطاق هو ما كان متوقعًا من السنوات السابقة. حيث يخرج الخط من النطاق تغيّر شيء.
how-mirror = سجلان للتجارة نفسها: ما يقول بلد إنه أرسله، وما يقول الآخر إنه تسلّمه. إذا انخفضا معًا فالانخفاض حقيقي؛ وإذا انخفض واحد فاسأل عن السبب.
how-multiples = لكل سلسلة رسم صغير خاص بها، والزمن فيها كلها يجري من اليسار إلى اليمين. إذا كان للرسوم محور واحد أمكنت مقارنة الارتفاعات؛ وإذا كان لكل منها محوره فلا تُقارن إلا الأشكال.
how-reroute = الأعمدة في الأعلى: إلى اليمين ما كسبه بلد فوق اتجاهه، وإلى اليسار ما نقصه عنه. في الوسط الخسارة والمكاسب شهرًا بعد شهر؛ وفي الأسفل تقود أشهر ما قبل، على اليسار، إلى أشهر ما بعد، على اليمين. حدوث الخسارة والمكاسب معًا لا يثبت أن السلع سلكت ذلك الطريق.
how-shares = أجزاء الكل بعضها فوق بعض، شهرًا بعد شهر. كلما ارتفع الشريط كبرت حصته. الشهر المخطط لا حصص له: ليست كل أجزائه معروفة، فلا كلّ له.
how-slope = كل خط يمتد من الأشهر السابقة، إلى اليسار، إلى الأشهر اللاحقة، إلى اليمين. كلما اشتد هبوطه كانت الخسارة أكبر. الطرف المفتوح يعني أنه لا رقم، لا صفرًا.
how-stress = هذا سيناريو وليس بيانات. يطبّق انخفاضًا مرصودًا على تجارة أخرى. النطاق المخطط هو مدى ما قد يبقى.
keys = المفاتيح: الأسهم تتنقل بين البيانات، Home وEnd إلى الطرفين، Page Up وPage Down سنة، Enter يثبّت، Esc يحرّر.
keys-time = المفاتيح: الأسهم تتنقل بين البيانات، Home وEnd إلى الطرفين، Page Up وPage Down سنة، Enter يثبّت، Esc يحرّر. زائد وناقص للتكبير والتصغير، Shift مع الأسهم ينقل الأشهر، 0 يعرضها كلها، Backspace يتراجع. B وA يقارنان الأشهر المعروضة على أنها قبل وبعد. N وP إلى الحدث التالي والسابق.
term-hs = رمز النظام المنسق (HS)
term-hs-means = رقم تستعمله الجمارك في كل مكان لنوع من السلع. 8542 هي الرقائق. كلما زاد عدد الخانات كان النوع أدق.
term-index = المؤشر
term-index-means = رقم مقارن بشهر أو سنة مختارة تُحسب 100. المؤشر 40 يعني أنه بقي 40 من كل 100.
term-base = فترة الأساس
term-base-means = الأشهر التي تُقارن بها الأشهر اللاحقة. أساس آخر يعطي نسبة أخرى.
term-mirror = بيانات المرآة
term-mirror-means = سجل الشريك للتجارة نفسها. ينبغي أن يتقارب السجلان؛ ويفرّق بينهما الشحن والوقت والأخطاء.
term-gap = لا رقم
term-gap-means = لم ينشر أحد رقمًا لذلك الشهر. ربما كان كثيرًا أو قليلًا: الفجوة ليست صفرًا.
term-small = أساس صغير
term-small-means = كانت الكمية قليلة منذ البداية. ومع القليل يبدو التغير الصغير نسبة كبيرة.
term-provisional = أولي
term-provisional-means = قد تغيّر الجهة هذا الرقم. تُرسم هذه الأرقام مفرغة.
term-claim = قول
term-claim-means = رقم نُشر من دون المبالغ التي وراءه. لا يمكن التحقق منه هنا.
term-status = مؤكد، بحسب تقارير
term-status-means = مؤكد: يقوله أصحاب الفعل أو قانون. بحسب تقارير: معروف من آخرين فقط.
term-precision = دقة التاريخ
term-precision-means = بعض الأحداث لا يُعرف منها إلا الشهر. تُرسم بعرض الشهر.
term-expected = متوقع
term-expected-means = ما كان متوقعًا من السنوات السابقة لو لم يحدث شيء آخر. وهو مدى، فلا أحد يعرف بالضبط.
term-excess = فوق اتجاهه
term-excess-means = أكثر مما كان البلد سيشتريه على أي حال بحسب سنواته السابقة.

# Studies: what if
stress-flow = ‏{ $goods }، { $reporter } إلى { $partner }
stress-target = { $goods } إلى { $partner }
stress-total = جميع صادرات { $reporter } في { PERIOD($when) }
stress-title = سيناريو لا بيانات: { $flow }
stress-observed = بيانات: ما بقي من 100 في الانخفاضات المرصودة
stress-none = لا سيناريو: ليس لأي انخفاض مرصود أساس وشهر بعده.
stress-no-base = لا سيناريو: لا رقم لدى { $flow } في { PERIOD($when) }.
stress-span = ‏{ $low } إلى { $high }
stress-loss = { $loss } أقل ({ $months })، أي { $share } من المعتاد
stress-depth-all = بالعمق المرصود نفسه
stress-depth = بنسبة { $share } من العمق المرصود
stress-at-once = دفعة واحدة
stress-over = تدريجيًا ({ $months })
stress-not-replaced = دون بيع شيء منه في مكان آخر
stress-replaced = بيع { $share } من المفقود في مكان آخر
stress-price-same = بأسعار دون تغيير
stress-price = أسعار الباقي { $change }
stress-settings = ‏{ $depth }، { $speed }، المدة { $months }، { $replaced }، { $price }
stress-axis = الأشهر بعد الإجراء
stress-stamp = سيناريو
stress-key = السيناريو، من الأدنى إلى الأعلى
stress-key-usual = المعتاد: الشهر نفسه من سنة الأساس
stress-month = سيناريو، الشهر { $number }: { $value }
stress-month-none = سيناريو، الشهر { $number }: لا مدى
stress-usual = المعتاد: { $value }
stress-less = أقل بمقدار { $value }
stress-usual-unknown = القيمة المعتادة غير معروفة
stress-unobserved = لم يُرصد أي من الانخفاضات في هذا الشهر
stress-fall = { $label }، الشهر { $number }: بقي { $left } من 100
stress-column-month = الشهر بعد الإجراء
stress-column-usual = المعتاد ({ $unit })
stress-column-low = السيناريو، الأدنى
stress-column-high = السيناريو، الأعلى
stress-column-falls = الانخفاضات المرصودة
stress-column-left = { $label }، الباقي من 100
stress-no-range = لا مدى
stress-part = أي { $share } من { $name }.
stress-fewer = يقوم المدى أولًا على { $most } من الانخفاضات، وفي الأشهر اللاحقة على { $least }، إذ لم تُرصد كلها هذه المدة؛ وقد يضيق أو يتسع لهذا وحده.
stress-method = كيف بُني السيناريو
stress-method-settings = الإعدادات: { $settings }.
stress-method-usual = المعتاد: الشهر نفسه في { PERIOD($when) }، { $amount } في الأشهر التي لها مدى.
stress-method-formula = قيمة الشهر = المعتاد × (الباقي × (1 + السعر) + مكان آخر × (1 − الباقي))، حيث الباقي = 1 − العمق × الأصغر من (1، الشهر ÷ السرعة) × (1 − المرصود). الأدنى والأعلى بين جميع الانخفاضات المرصودة وطرفي المكان الآخر.
stress-method-loss = الخسارة = مجموع المعتاد − القيمة = { $low } إلى { $high }.
stress-method-observed = المرصود: { $label }. { $origin }؛ المعروف: { $months }.
stress-limits = ما لا يستطيع قوله
stress-limit-forecast = هو حساب لما رُصد في مكان آخر لا تنبؤ: لا شيء هنا يقول ما احتمال إجراء كهذا.
stress-limit-others = تختلف السلع والشركاء والسنوات الأخرى في المخزون والعقود والطرق البديلة؛ وتفاوت الانخفاضات المرصودة وحده يراعي ذلك.
stress-limit-sales = تُحسب مبيعات المصدّر وحدها: لا ما يخسره المشترون ولا ما يتبع في تجارة أخرى.
stress-limit-chance = لا صدفة فيه: الإعدادات نفسها تعطي الأرقام نفسها في كل مكان، والعنوان يضمها كلها.
stress-all = كلها
stress-unchanged = دون تغيير
stress-option-target = مطبق على
stress-option-depth = العمق قياسًا بالمرصود
stress-option-speed = القوة الكاملة بعد
stress-option-months = المدة
stress-option-least = يباع في مكان آخر، على الأقل
stress-option-most = يباع في مكان آخر، على الأكثر
stress-option-price = سعر ما زال يباع
stress-origin = { $goods }، { $reporter } إلى { $partner }، بوحدة { $unit }، منذ { PERIOD($from) } مقابل { $mean ->
    [yes] متوسط{ " " }
   *[no] { "" }
}{ PERIOD($before) }
stress-months = { $count ->
    [zero] لا أشهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
stress-rests = { $count ->
    [0] انتهى الإجراء
    [one] يقوم على انخفاض مرصود واحد
    [two] يقوم على انخفاضين مرصودين
   *[other] يقوم على { $count } من الانخفاضات المرصودة
}
stress-caption = سيناريو لا بيانات. { $flow }، وفق الانخفاضات المرصودة ({ $labels })، { $settings }: { $loss }.
stress-lacking = أشهر بلا مدى ولا تدخل في أي مجموع: { $count } من { $of }.
study-low = الحد الأدنى
study-high = الحد الأعلى
study-of = ‏{ $name }: { $value }
study-month = ‏{ PERIOD($when) }: { $value }
study-range = المدى: { $range }
study-then = { "، ثم " }
study-stop = .
study-no-percent = لا نسبة
study-column-percent = التغير بالمئة
study-gain = ‏{ $partner } من { $before } إلى { $after }{ $ratio ->
    [none] { "" }
   *[other] { "" } ‏({ $ratio })
}
expected-none = لا توقع: { $flow } منذ { PERIOD($when) }. { $method ->
    [naive] يلزم التوقع وفق السنة السابقة الأشهر الأربعة والعشرون التي قبله، ولكل منها رقم،
   *[damped] يلزم التوقع باتجاه متخامد وموسمية 24 شهرًا متتاليًا قبله
} ورقم بعده. لا تُملأ الفجوات.
expected-by = { $method ->
    [naive] كما قبل سنة
   *[damped] باتجاه متخامد وموسمية
}
expected-loss = ‏{ $amount } { $way ->
    [rose] أكثر
   *[fell] أقل
} من المتوقع خلال { months-counted } (عند طرفي المدى: أقل بمقدار { $low } إلى { $high })
expected-key = الأرقام | المتوقع | مدى 95 من كل 100 | ما ينقص عنه
expected-line = المتوقع: { $amount }، { expected-by }
expected-caption = ‏{ $flow }، منذ { PERIOD($when) }: { $loss }؛ والمتوقع { expected-by }.
expected-below = دون مداها { $number } من أصل { months-counted }.
expected-gaps = منها { $count } بلا رقم ولا تدخل في المجموع.
expected-column-figure = الرقم ({ $unit })
expected-column = المتوقع
expected-how = { $method ->
    [naive] المتوقع: الشهر نفسه من السنة التي سبقت الحدث (التوقع الموسمي البسيط؛ R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice، الطبعة الثالثة، 5.2). المدى: 1.96 من الانحراف المعياري للفروق بين السنوات حتى ذلك الحين، ويتسع بجذر عدد السنوات المقبلة.
   *[damped] المتوقع: مستوى واتجاه متخامد وموسمية جمعية بالتمهيد الأسي لجميع الأشهر المتتالية قبل الحدث (هولت ووينترز؛ R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice، الطبعة الثالثة، 8.3)، بالأوزان ذات الخطأ التربيعي الأصغر من شبكة ثابتة. المدى: مدى النموذج ETS(A,Ad,A)، 8.7، بتوزيع ستيودنت t للأشهر الباقية لتقدير خطئه.
}
expected-sum = مجموع المتوقع − الرقم خلال { months-counted } = { $loss }؛ عند الأطراف الدنيا للمدى { $low }، وعند العليا { $high }، كأن جميع الأشهر انحرفت معًا.
expected-limit = يقول ما يُتوقع من الماضي وحده؛ وكل ما تغير في الوقت نفسه داخل في الفرق أيضًا.
expected-title = ‏{ $flow }: { $loss }
expected-table = ‏{ $flow }: الأرقام وما كان متوقعًا
expected-option = { $method ->
    [naive] كما قبل سنة
   *[damped] اتجاه متخامد وموسمية
}
multiples-axes = محاور الرسوم
multiples-shared = محور واحد للجميع
multiples-own = لكل رسم محوره
multiples-unit = { $unit }؛ لكل رسم محوره، فقارن الأشكال لا الارتفاعات
shares-unit = الحصة من مجموع الأجزاء
shares-unit-whole = الحصة من الكل: { $whole }
shares-rest = آخرون
shares-gap = { $why ->
    [negative] دون الصفر
    [beyond] تناقض
    [nothing] لا تجارة
    [some] لا حصص
   *[missing] لا رقم
}
shares-hatched = المخطط: لا حصص، لأن الأجزاء ليست كلها معروفة أو لا تكوّن كلًّا
shares-none = { $why ->
    [negative] لا حصة: أحد الأجزاء دون الصفر، وهو تصحيح
    [beyond] لا حصة: الأجزاء أكثر من الكل
    [nothing] لا حصة: لم تجرِ تجارة
   *[missing] لا حصة: ليس لكل أجزاء الكل رقم
}
shares-no = لا حصة
shares-of = ‏{ $share } من { $total }
shares-change = { $route }، { PERIOD($to) } مقارنة مع { PERIOD($from) }: أكبر خسارة في الحصة هي { $lost }، من { $before } إلى { $after }، أقل بمقدار { $fall } نقطة مئوية؛ وأكبر زيادة هي { $gained }، من { $start } إلى { $end }، أكثر بمقدار { $rise } نقطة مئوية.
shares-same = { $route }، { PERIOD($to) } مقارنة مع { PERIOD($from) }: كل الحصص متساوية إلى عُشر نقطة مئوية.
shares-unknown = لا توجد فترتان يمكن مقارنة حصصهما.
shares-gaps = من { PERIOD($from) } إلى { PERIOD($to) }؛ بلا حصص، مخططة: { $kind ->
    [year] { years }
    [quarter] { quarters }
   *[month] { months-counted }
}.
shares-why = { $kind ->
    [year] { years }
    [quarter] { quarters }
   *[month] { months-counted }
}: { $why }.
shares-unfirm = أرقام أولية أو تقديرية: { $count }.
shares-method = كيف تُحسب الحصص
shares-method-sum = الحصة = رقم الجزء ÷ مجموع كل الأجزاء × 100. لا تُحسب فترة إلا إذا كان لكل جزء رقم: فمجموع المعروف ليس إجماليًا.
shares-method-whole = الحصة = رقم الجزء ÷ { $whole } × 100؛ وما تتركه الأجزاء منه هو الآخرون. إذا زادت الأجزاء على الكل بما لا يتجاوز { $rounding } عُدّ ذلك تقريبًا؛ وإذا زادت أكثر فلا حصة.
shares-method-line = ‏{ $goods }، { PERIOD($when) }: { $part } ÷ { $total } × 100 = { $share }.
shares-method-points = تتغير الحصص بالنقاط المئوية: الحصة بعد − الحصة قبل.
shares-column-share = الحصة بالمئة
shares-column-total = المجموع ({ $unit })
shares-table = { $route }، الحصص بالمئة
shares-share = الحصص
shares-whole = الكل
shares-of-whole = الكل مع آخرين
shares-of-parts = الأجزاء المعروضة
slope-sums = { $unit }، مجاميع الفترات
slope-log = { $unit }، الميل المتساوي نسبة متساوية
mirror-none = لا شهر معروف في السجلين معًا.
mirror-verdict = { $verdict ->
    [both] ينخفض السجلان كلاهما إلى النصف أو دونه
    [neither] لا ينخفض أي من السجلين إلى النصف
    [only] ينهار سجل واحد فقط ({ $who }): ربما تغير الإبلاغ، لا التجارة بالضرورة
    [ends] بعد فترة الأساس لا أرقام في أحد السجلين ({ $who }): توقف الإبلاغ، لا التجارة بالضرورة
   *[unknown] الأرقام أقل من أن يُقارن السجلان
}
mirror-agreement = من الأشهر المعروفة في السجلين، وعددها { $count }، لا يتجاوز الفرق في { $number } منها { $tolerance } من الأكبر، وهو ما قد يفسره الشحن والتأمين والوقت.
mirror-apart = الفرق { $share } من الأكبر
mirror-apart-unknown = لا مقارنة
mirror-sent = ‏{ $who }: المُرسَل بحسب سجله
mirror-received = ‏{ $who }: المُستلَم بحسب سجله{ $lag ->
    [0] { "" }
    [1] ، بعد شهر
    [2] ، بعد شهرين
   *[other] ، بعد { $lag } أشهر
}
mirror-key-apart = الفرق أكبر من حد التسامح
mirror-caption = ‏{ $flow }، { PERIOD($to) } مقارنة مع { PERIOD($from) }: { $sent } بحسب سجل المصدّر، و{ $received } بحسب سجل المستورد. { $verdict }.
mirror-column-sent = ‏{ $who }: المُرسَل ({ $unit })
mirror-column-received = ‏{ $who }: المُستلَم ({ $unit })
mirror-column-apart = الفرق، بالمئة من الأكبر
mirror-method = كيف يُقارن السجلان
mirror-method-apart = الفرق = |المُرسَل − المُستلَم| ÷ الأكبر منهما × 100؛ وشهر المستورد { $lag ->
    [0] هو نفسه
    [1] بعده بشهر
    [2] بعده بشهرين
   *[other] بعده بـ { $lag } أشهر
}. حد التسامح { $tolerance }: يحسب المستوردون الشحن والتأمين (CIF) ولا يحسبهما المصدّرون (FOB)، وتصل السلع بعد أن تغادر.
mirror-method-fall = الانهيار هو انخفاض متوسط السجل إلى النصف أو دونه بين الفترتين. والسجل الذي لا رقم فيه في الفترة اللاحقة قد توقف؛ وليس ذلك انخفاضًا.
mirror-method-third = السلع التي تمر ببلد ثالث يسجلها أحد الطرفين عليه ولا يسجلها الآخر؛ ولهذا تختلف السجلات بحسب المنشأ عنها بحسب بلد الإرسال.
mirror-table = ‏{ $goods }: سجل المصدّر وسجل المستورد
mirror-option-lag = الاستلام
mirror-option-tolerance = حد التسامح
mirror-lag = { $lag ->
    [0] في الشهر نفسه
    [1] بعد شهر
    [2] بعد شهرين
   *[other] بعد { $lag } أشهر
}
evidence-none = لا نسب لفحصها.
evidence-nothing = لا نسبة لفحصها
evidence-dates = تواريخ أخرى
evidence-dates-in = تواريخ أخرى
evidence-bases = أسس أخرى
evidence-bases-in = أسس أخرى
evidence-across = طرق وسلع أخرى
evidence-across-in = طرق وسلع أخرى
evidence-part = { $all ->
    [yes] كلها، وعددها { $count }
   *[no] { $number } من { $count }
}
evidence-dates-larger = أشد من { evidence-part }
evidence-across-larger = أشد من { evidence-part }
evidence-bases-range = ‏{ $low } إلى { $high }، عدد الأسس { $count }
evidence-strip = ‏{ $goods }، { $name }: { $value }
evidence-printed = المنشور: { $change }
evidence-others = الأخرى وعددها { $count }: من { $low } إلى { $high }
evidence-other = ‏{ $goods }، { $partner }
evidence-claim = المُعلن: { $qualifier ->
    [over] أكثر من { $size }
    [nearly] نحو { $size } إلا قليلًا
    [about] نحو { $size }
   *[exact] { $size }
}، { $who }
evidence-key = المنشور | تاريخ أو طريق أو سلعة أخرى | أساس أطول | أشهر أكثر على الجانبين | قبل سنة | دون الموسمية
evidence-title = ‏{ $goods }{ $code ->
    [none] { "" }
   *[other] { "" } ‏({ $code })
}، { $reporter } إلى { $partner }: { $change }
evidence-caption = ‏{ $title }. { $list }.
evidence-column-what = ماذا
evidence-column-which = أيّ
evidence-what = { $what ->
    [printed] المنشور
    [date] تاريخ آخر
    [base] أساس آخر
    [across] طريق آخر أو سلعة أخرى
   *[claim] قول
}
evidence-windows = ‏{ PERIOD($from) } ← { PERIOD($to) }
evidence-rule = { $rule ->
    [longer] أساس أطول
    [both] على الجانبين
    [year] قبل سنة
   *[season] معدّل موسميًا
}، { stress-months }
evidence-no-change = لا شيء
evidence-table = ما وراء كل نسبة
evidence-overlap = لا نسبة: الفترتان { PERIOD($from) } و{ PERIOD($to) } متداخلتان.
evidence-gaps = لا نسبة: أشهر بلا رقم في الفترتين { PERIOD($from) } و{ PERIOD($to) }، وعددها { $count }.
evidence-means = من { $before } ({ $mean ->
    [yes] متوسط الشهر،{ " " }
   *[no] { "" }
}{ PERIOD($from) }) إلى { $after } ({ $means ->
    [yes] متوسط الشهر،{ " " }
   *[no] { "" }
}{ PERIOD($to) }).
evidence-sums = كمجموع { months-counted }: من { $before } إلى { $after }، والنسبة نفسها.
evidence-lowest = الأدنى في { PERIOD($when) }، { $count ->
    [0] وهو أول شهر بعد الأساس
   *[other] بعد الأول بـ { months-counted }
}: { $amount }، { $change } مقارنة بالأساس.{ $any ->
    [yes] { "" } أول مرة دون كل شهر من السنة السابقة: { PERIOD($date) }.
   *[no] { "" }
}
evidence-recovery = حتى { PERIOD($when) } عاد { $share } من ذلك الانخفاض؛ ومقارنة بالأساس نقص { $amount } في مجموع { months-counted }{ $gaps ->
    [0] { "" }
   *[other] ؛ وبلا رقم أيضًا: { $gaps }
}.
evidence-unusual = أشد مما في { $number } من التواريخ الأخرى في هذه السلسلة التي تتسع للفترتين نفسيهما، وعددها { $count }.{ $any ->
    [yes] { "" } الأشد: { PERIOD($when) }، { $change }.
   *[no] { "" }
}
evidence-among = أشد من { $number } من طرق هذا المصدّر وسلعه الأخرى بين الفترتين نفسيهما، وعددها { $count }.
evidence-level = دون أن يُعطى تاريخًا، يجد اختبار بيتيت أن المستوى { $way ->
    [fell] أدنى
   *[rose] أعلى
} منذ { PERIOD($when) } (p نحو { $p }).{ $any ->
    [yes] { "" } أقرب حدث: «{ $title }»، { $count ->
        [0] في الشهر نفسه
       *[other] { evidence-side } بـ { months-counted }
    }.
   *[no] { "" }
}
evidence-side = { $side ->
    [before] قبله
   *[after] بعده
}
evidence-spread = بحسب الأسس المعقولة، وعددها { $count }: { $low } إلى { $high }{ $any ->
    [yes] ؛ الشهر الأول مقارنة بما قبل سنة { $change }
   *[no] { "" }
}.
evidence-price = الكمية { $quantity }، قيمة الوحدة { $price }.
evidence-no-split = لا تقسيم إلى سعر وكمية: { evidence-why }.
evidence-why = { $why ->
    [none] لا كميات في الجداول
    [units] الكميات بوحدات عدة
    [months] القيمة والكمية من أشهر مختلفة
    [gap] شهر بلا قيمة أو بلا كمية
    [zero] لا قيمة للوحدة حيث القيمة أو الكمية صفر
   *[far] القيمة والكمية متباعدتان إلى حد لا تُقسمان معه
}
evidence-expected = دون ما يُتوقع وفق السنة السابقة، والمدى هو الفروق بين السنوات حتى ذلك الحين: { $number } من أصل { months-counted }.
evidence-elsewhere = في الوقت نفسه، شهريًا: { $list }. ما يتجاوز اتجاهاتها يتزامن مع { $amount } من أصل { $loss } فُقدت على الطريق المباشر؛ ولا يُثبت هذا أن أحدهما سبب الآخر.{ $any ->
    [yes] { "" } بلا أرقام في جميع الأشهر: { $left }.
   *[no] { "" }
}
evidence-concentration = التركز على الشركاء (مؤشر هيرفيندال وهيرشمان، 10,000 لشريك واحد): { $before } قبل، { $after } بعد.{ $any ->
    [yes] { "" } حصة { $partner } منها: { $low } قبل، { $high } بعد.
   *[no] { "" }
}
reroute-none = لا سلع لتتبعها.
reroute-loss = ‏{ $goods }، { $reporter } إلى { $partner }: أقل بمقدار { $amount } شهريًا{ $change ->
    [none] { "" }
   *[other] { "" } ‏({ $change })
}
reroute-no-loss = ‏{ $goods }: لم يُفقد شيء على الطريق المباشر، { $reporter } إلى { $partner }، فلا شيء يوضع إلى جانبه.
reroute-gaps = ‏{ $goods }: لا مقابلة. { $reporter } إلى { $partner } بلا رقم في { $list }، والفجوة ليست خسارة.
reroute-third = البلدان الثالثة: { PERIOD($to, form: "short") } مقارنة مع { PERIOD($from, form: "short") }، ما فوق اتجاهها، شهريًا
reroute-from-zero = من 0
reroute-no-third = ليس لأي بلد ثالث أرقام في جميع أشهر الفترتين.
reroute-together = معًا { $amount } شهريًا، وهو ما يتزامن مع { $share } من الخسارة. الخطوط الرفيعة: ما كانت ستجعله أشهر شاذة منفردة من قبل.
reroute-capped = معًا { $amount } شهريًا، أكثر مما فُقد؛ ولا يُحسب أكثر من الخسارة نفسها، { $loss }. الخطوط الرفيعة: ما كانت ستجعله أشهر شاذة منفردة من قبل.
reroute-excess = ‏{ $partner }: { $amount } شهريًا { $way ->
    [fell] دون
   *[rose] فوق
} اتجاهه
reroute-values = ‏{ $before } ← { $after } شهريًا ({ $ratio })
reroute-trend = المتوقع وفق اتجاهه { $amount }
reroute-counted = المحسوب مقابل الخسارة: { $amount }
reroute-bars = شهرًا بعد شهر، { $unit }، كلٌّ مقارنة بماضيه
reroute-hatched = المخطط: لا رقم ({ $partner })، وليس خسارة.
reroute-month-direct = ‏{ $partner }: { $amount } { $way ->
    [fell] دون
   *[rose] فوق
} أساسه
reroute-month-third = ‏{ $partner }: { $amount } { $way ->
    [fell] دون اتجاهه
   *[rose] فوقه
}
reroute-key-direct = ‏{ $partner }، الطريق المباشر
reroute-key-below = أي منها دون اتجاهه
reroute-flows = قبل وبعد، شهريًا
reroute-bands = الأشرطة المصمتة: الطريق نفسه. الأشرطة المخططة: خسارة ومكاسب متزامنة؛ ولا يُثبت هذا أن السلع نفسها سلكت الطريق الآخر.
reroute-block = ‏{ $name }: { $amount } شهريًا، { PERIOD($when) }
reroute-coincide = ‏{ $amount } فوق اتجاهه تتزامن مع الخسارة
reroute-gone = ما فُقد على الطريق المباشر ولم يظهر لدى أي منها: { $amount } شهريًا
reroute-gone-why = بلدان أخرى أو سلع أخرى أو إنتاج محلي أو لا شيء البتة: لا تقول هذه الجداول.
reroute-gone-name = لا لدى أي منها
reroute-column-to = إلى
reroute-column-mean = ‏{ PERIOD($when) } ({ $unit } شهريًا)
reroute-column-ratio = بعد ÷ قبل
reroute-column-trend = المتوقع وفق الاتجاه
reroute-column-excess = فوق الاتجاه
reroute-column-counted = المحسوب مقابل الخسارة
reroute-table = ‏{ $reporter } إلى { $partner }: الخسارة، وما كسبته بلدان ثالثة فوق اتجاهها
reroute-caption = ‏{ $loss }: من { $before } ({ PERIOD($from) }) إلى { $after } ({ PERIOD($to) }).
reroute-meanwhile = في الوقت نفسه، شهريًا: { $list }.
reroute-coincides = ما يتجاوز اتجاهاتها ({ $amount } شهريًا؛ و{ $range } مع أشهر شاذة منفردة من الأساس) يتزامن مع { $share } من الخسارة. ولا تُثبت هذه الأرقام أن السلع نفسها سلكت طريقًا آخر.
reroute-onward = سجّل { $name } بدوره { $after } شهريًا إلى { $partner } بعد { $before } ({ $ratio })، أي { $amount } فوق اتجاهه.
reroute-left-out = بلا أرقام في جميع أشهر الفترتين ولذلك استُبعدت: { $list }.
reroute-row-direct = ‏{ $partner } (الطريق المباشر)
reroute-row-gap = أشهر ناقصة
reroute-method-loss = الخسارة = متوسط الشهر في { PERIOD($from) } − متوسط الشهر في { PERIOD($to) } = { $before } − { $after } = { $loss }.
reroute-method-trend = الاتجاه الخاص: وسيط الميل بين جميع أزواج أشهر { PERIOD($from) } (تايل وسين)، ممدودًا إلى منتصف { PERIOD($to) }؛ وإن قلّت الأشهر عن ستة فوسيط المستوى. لا يقل عن الصفر.
reroute-method-gain = ‏{ $partner }: { $after } − المتوقع { $amount } = { $excess }؛ والمدى { $low } إلى { $high } لو انحرف كل شهر مثل أشذ أشهر الأساس.
reroute-method-capped = مجموع المكاسب فوق الصفر { $amount }، أكثر من الخسارة؛ ويُحسب كل منها بحصته من الخسارة، كي لا يعود شيء أكثر مما فُقد.
reroute-method-sum = مجموع المكاسب فوق الصفر { $amount }؛ ولم يُبلغ الحد، وهو الخسارة نفسها.
reroute-method-limits = لا تُطرح الانخفاضات في أماكن أخرى من المكاسب. ولا تُجمع أبدًا سلع يتضمن بعضها بعضًا. والتزامن هو كل ما تستطيع سجلات الجمارك من هذا النوع إظهاره.

# Goods: views of every line of goods
goods-none = ليس لأي سطر من السلع أساس فوق الصفر في الفترة السابقة.
goods-lines = { $count ->
    [zero] لا سطور
    [one] سطر واحد
    [two] سطران
    [few] { NUMBER($count) } سطور
    [many] { NUMBER($count) } سطرًا
   *[other] { NUMBER($count) } سطر
}
goods-aggregates = استُبعد لأنه يتضمن غيره: { goods-lines } ({ $list }).
goods-other-digits = استُبعد لاختلاف طول الرمز: { goods-lines }.
goods-other-periods = استُبعد لأنه بلا أشهر: { goods-lines }.
goods-not-shown = غير معروض: { goods-lines }. لا مؤشر دون رقم لكل شهر من { PERIOD($when) } ومتوسط فوق الصفر.
goods-cell = ‏{ PERIOD($when) }: { $value }
goods-index = ‏{ $index }، على أن { $amount } شهريًا هي 100
goods-before-is = متوسط الفترة السابقة = 100
goods-first = أولًا
rank-none = لم يُعثر على سلع.
rank-apart = بلا مرتبة: { goods-lines }، { $standing ->
    [floor] دون الحد: { rank-floor }
    [missing] بشهر بلا رقم في إحدى الفترتين
   *[base] بلا أساس فوق الصفر
}
rank-apart-line = { rank-apart }.
rank-floor = ‏{ $floor ->
    [both] { $amount } شهريًا و{ $share } من جميع الأسس
    [share] { $share } من جميع الأسس
   *[value] { $amount } شهريًا
}
rank-range = { $same ->
    [yes] المرتبة { $best } بجميع أزواج الفترات، وعددها { $count }
   *[no] المراتب { $best } إلى { $worst } بأزواج من الفترات عددها { $count }
}
rank-range-line = { rank-range }.
rank-cell-no = بلا مرتبة
rank-spoken = { $rank ->
    [none] بلا مرتبة.
   *[other] المرتبة { $rank } من { $of }.
} { $goods }: { $change }، من { $before } إلى { $after } شهريًا.
rank-values = ‏{ $before } ← { $after } شهريًا
rank-caption = ‏{ goods-lines } من أصل { NUMBER($of) } من السلع، مرتبة بحسب التغير بين { PERIOD($from) } و{ PERIOD($to) }{ $mean ->
    [yes] ، متوسطات شهرية
   *[no] { "" }
}. { $route }.
rank-first = { $way ->
    [fell] أكبر انخفاض
   *[rose] أصغر ارتفاع
}: { $goods }، { $change }، من { $before } إلى { $after }.
rank-depend = تتوقف المراتب على الفترات: بفترات معقولة أخرى قد تنزل العشرة الأولى حتى المرتبة { $worst } من { $of }.
rank-method = كيف أُعد الترتيب
rank-method-change = التغير = (المتوسط الشهري { PERIOD($to) } − المتوسط الشهري { PERIOD($from) }) ÷ الأخير × 100. التغيرات المتساوية تتقاسم مرتبة، ويأتي منها الأساس الأكبر أولًا.
rank-method-gap = السطر الذي فيه شهر بلا رقم في إحدى الفترتين، أو بلا أساس فوق الصفر، لا نسبة له ولا مرتبة.
rank-method-floor = الحد: { rank-floor }؛ والمعرّض للخطر هو الأساس.
rank-method-ranges = المراتب بفترات أخرى: أصغر مرتبة وأكبرها بين السطور نفسها بشهر إلى 12 شهرًا حتى الأساس، وعلى الجانبين، ومقارنة بالأشهر نفسها قبل سنة، وعلى الجانبين دون الموسمية، حيث لنصف السطور على الأقل رقم.
rank-stake = المعرّض للخطر: { $amount } شهريًا، { $share } من مجموع الأسس.
rank-columns = المرتبة | الرمز | السلع | قبل | بعد | التغير بالمئة | التغير شهريًا | الحصة من جميع الأسس بالمئة | أفضل مرتبة بفترات أخرى | أسوأ مرتبة بفترات أخرى | الحالة
rank-table = ‏{ $route }، { $unit }، متوسطات شهرية: { PERIOD($from) } و{ PERIOD($to) }
rank-state = { $standing ->
    [ranked] ذو مرتبة
    [floor] دون الحد
    [missing] غير متوفر
   *[base] لا أساس
}
rank-all = كل السطور شهريًا، حتى { $amount }
rank-window = { $side ->
    [after] بعد
   *[before] قبل
}: { PERIOD($when, form: "short") }
rank-heads = المرتبة | الرمز | السلع | كلٌّ من الصفر إلى / أعلى أشهره | التغير | المعرّض / شهريًا | المراتب بفترات / أخرى | التغير / شهريًا | المرتبة، السلع
rank-shown = أول { $count } من { $of } من السطور ذات المراتب.
rank-order = { $order ->
    [fall] أكبر انخفاض بالمئة
    [loss] أكبر خسارة
    [stake] الأكثر تعرضًا للخطر
    [worst] الانخفاض بأقل الفترات ملاءمة
   *[code] الرمز
}
rank-option-floor = أساس لا يقل عن
rank-any-size = أي حجم
rank-monthly = ‏{ $amount } شهريًا
goods-mean = { $narrow ->
    [yes] 100
   *[no] المتوسط = 100
}
heat-value = شهر، بأنصاف قوى العشرة
heat-zero = صفر منشور
heat-suppressed = محجوب
heat-onset = أول مرة دون السنة السابقة: { PERIOD($when) }
heat-one-of = واحد مما في هذا الصف: { goods-lines }
heat-caption = ‏{ goods-lines } من السلع في { NUMBER($of) } من الأشهر، { PERIOD($from) } إلى { PERIOD($to) }. { $route }.
heat-fell = انخفض { $count ->
    [zero] 0 سطر
    [one] سطر واحد
    [two] سطران
    [few] { NUMBER($count) } سطور
    [many] { NUMBER($count) } سطرًا
   *[other] { NUMBER($count) } سطر
} دون جميع الأشهر المعروفة من السنة المنتهية في { PERIOD($to) }، منها { $number } أول مرة في { PERIOD($when) }.
heat-method = كيف أُعدت الخريطة
heat-method-index = الخانة هي رقم الشهر ÷ المتوسط الشهري { PERIOD($when) } × 100، في فئات متساوية النسبة حول 100.
heat-method-value = الخانة هي رقم الشهر، في فئات بنصف قوة للعشرة.
heat-method-onset = البداية هي أول شهر بعد { PERIOD($when) } دون كل شهر معروف من السنة المنتهية بها؛ ويجب أن تُعرف ستة من تلك الأشهر الاثني عشر.
heat-method-alike = التشابه هو زاوية السطر في مستوى المركبتين الرئيسيتين الأوليين لفئات جميع السطور.
heat-no-onset = لا شيء
heat-columns = الرمز | السلع | البداية
heat-table = ‏{ $route }، { $unit }، شهريًا
heat-order = { $order ->
    [onset] الأبكر انخفاضًا
    [size] أكبر أساس
    [code] الرمز
   *[similarity] المسارات المتشابهة معًا
}
density-legend = متوسط الفترة السابقة = 100؛ لكل خط الوزن نفسه في كل عمود
density-few = خط واحد
density-many = حتى { NUMBER($count) } من الخطوط
density-zero = صفر
density-caption = ‏{ goods-lines } من السلع بعضها فوق بعض، متوسط كل منها في { PERIOD($when) } هو 100. { $route }.
density-month = في { PERIOD($when) }: { $low } دون 50، و{ $high } فوق 200، و{ $zero } عند الصفر، و{ $gaps } بلا رقم.
density-columns = الشهر | دون 50 | من 50 إلى 200 | فوق 200 | صفر | بلا رقم
density-table = ‏{ $route }، عدد الخطوط بحسب المؤشر
density-method = كيف أُعدت الكثافة
density-method-index = المؤشر هو رقم الشهر ÷ المتوسط الشهري { PERIOD($when) } × 100. لكل خط الوزن نفسه في كل عمود من الصورة مهما اشتد ميله؛ ويشتد لون الخانة بجذر الوزن فيها.
density-method-ends = دون 0.1 وفوق 10,000 تُرسم الخطوط على الحافة. لا تُوصل الفجوات، وللأصفار صف خاص بها.

# Page: its own words, under the letters of the English ones; no variants
page-retrieved-date = استُخرج في { $date }.
page-the-event-chosen = الحدث المختار
page-the-events-as-a-list = الأحداث في قائمة
page-search-events-and-goods = بحث في الأحداث والسلع
page-events-by-date = الأحداث بحسب التاريخ
page-events-count-of-all = الأحداث: { $count } من { $all }
page-events-by-date-all = الأحداث بحسب التاريخ: { $all }
page-the-month-of-the-event-is-left-out-that-a-change-came-after-it-does-not-say-that-it-was-caused-by-it = شهر الحدث نفسه مستبعد. ومجيء التغير بعده لا يعني أنه سببه.
page-compare-these-months-in-the-chart = قارن هذه الأشهر في الرسم
page-previous = السابق
page-next = التالي
page-source-source = المصدر: { $source }
page-close = إغلاق
page-number-of-all = { $number } من { $all }
page-the-figures-as-a-table = الأرقام في جدول
page-the-first-count-of-all-rows-the-csv-has-all-of-them = أول الصفوف: { $count } من { $all }؛ ملف CSV يضمها كلها.
page-rank = المرتبة
page-code = الرمز
page-goods = السلع
page-change-in-percent = التغير بالمئة
page-change-a-month = التغير شهريًا
page-at-stake-a-month-before = المعرّض للخطر قبل، شهريًا
page-ranks-by-other-windows = المراتب بفترات أخرى
page-search-goods-and-codes = بحث في السلع والرموز
page-the-line-chosen = الصف المختار
page-window-before = الفترة قبل
page-window-after = الفترة بعد
page-goods-found-count = السلع التي وُجدت: { $count }
page-goods-count = السلع: { $count }
page-what-was-set-aside = ما نُحّي جانبًا
page-matches-the-published-data = ، يطابق البيانات المنشورة
page-what-was-fetched-is-not-what-was-published-do-not-rely-on-it = . ما جرى تحميله ليس ما نُشر: لا تعتمد عليه.
page-zoom-in = تكبير
page-zoom-out = تصغير
page-earlier = أقدم
page-later = أحدث
page-undo = تراجع
page-undo-the-last-step = التراجع عن الخطوة الأخيرة
page-all-months = كل الأشهر
page-select-months = اختر أشهرًا
page-select-before = اختر «قبل»
page-select-after = اختر «بعد»
page-before-in-view = قبل = المعروض
page-compare-before-are-the-months-in-view = مقارنة: «قبل» هي الأشهر المعروضة
page-after-in-view = بعد = المعروض
page-compare-after-are-the-months-in-view = مقارنة: «بعد» هي الأشهر المعروضة
page-first-month-in-view = أول شهر معروض
page-last-month-in-view = آخر شهر معروض
page-months-in-view = الأشهر المعروضة
page-something-went-wrong-while-drawing-the-picture-may-be-old = حدث خلل أثناء الرسم؛ قد تكون الصورة قديمة.
page-read-or-hear-this-chart = اقرأ هذا الرسم أو استمع إليه
page-how-was-this-computed = كيف حُسب ذلك؟
page-story = الموضوع
page-language = اللغة
page-sources = المصادر
page-read-your-own-file = اقرأ ملفًا من عندك
page-all-rows = كل الصفوف
page-rows-from-to-to-of-all = الصفوف { $from } إلى { $to } من { $all }
# What a frame is called that its page gives no title.
frame-title = رسم بياني

# Told: what went wrong, by the form of the English sentence; no variants
told-columns = { $file }: السطر { $line }: الأعمدة المطلوبة { $columns }، وأقصى عددها { $most }؛ ينقص { $missing }، والموجود «{ $found }»
told-fields = { $file }، السطر { $line }: عدد الحقول المطلوب كما في صف العناوين { $number }، والموجود { $count }
told-cell = { $file }، السطر { $line }، { $column }: المطلوب: { $wanted }؛ والموجود: «{ $found }»
told-row = { $file }، السطر { $line }: المطلوب: { $wanted }؛ والموجود: «{ $found }»
told-more = { $file }: صفوف أخرى نُحّيت جانبًا: { $count }.
told-size = { $file }: لا يُقرأ أكثر من { $most } MiB، وحجم الملف { $found } MiB (الحد MAX_BYTES)
told-encoding = { $file }: المطلوب نص بترميز UTF-8، وفي السطر { $line } بايتات أخرى؛ احفظ الجدول بصيغة CSV UTF-8
told-web-page = { $file }: المطلوب جدول CSV، والموجود صفحة ويب؛ ربما فشل التنزيل
told-empty = { $file }: المطلوب سطر عناوين فيه { $columns }، والملف فارغ
told-status = { $file }: الملف غير موجود (HTTP { $status }). تحقق من المسار في الموضوع.
told-fetch = { $file }: تعذر التحميل ({ $why }). تحقق من الشبكة والمسار.
told-json = { $file }: المطلوب موضوع بصيغة JSON، والنص ليس كذلك: { $why }
told-elsewhere = { $file }: المطلوب موضوع من هذا الموقع
told-no-view = ليس في هذا الموضوع عرض باسم «{ $found }»، بل { $list }
told-view = يطلب الموضوع ما لا يمكن رسمه. لمؤلفيه: view “{ $why }
told-story = لا يمكن عرض الموضوع. لمؤلفيه: story “{ $why }
told-unusable = لا يمكن عرض الموضوع. لمؤلفيه: { $why }
told-engine = تعذر تحميل البرنامج الذي يرسم الرسوم: { $why }
told-no-wasm = لا يستطيع هذا المتصفح تشغيل WebAssembly، أو تمنعه سياسة ما. والرسوم تحتاج إليه.
told-no-canvas = لا يتيح هذا المتصفح لوحة للرسم
wanted-place = اسم بلد أو مجموعة
wanted-flow = export أو import أو re-export
wanted-hs = أرقام رمز HS، أو رموز يصلها +، أو TOTAL
wanted-goods-name = اسم السلعة
wanted-period = YYYY أو YYYY-MM أو YYYY-Qn
wanted-quality = stated أو derived أو provisional أو estimated
wanted-publisher = من نشر الرقم
wanted-currency = رمز ISO 4217 مثل EUR
wanted-unit = وحدة مثل kg
wanted-physical = وحدة قياس؛ والمال مكانه value
wanted-one = رقم واحد لكل سلعة وشريك ومدة ووحدة
wanted-number = رقم بسيط مثل 1234.5، أو 0، أو c (محجوب)، أو لا شيء
wanted-claim-id = معرّف ليس لقول آخر
wanted-event-id = معرّف ليس لحدث آخر
wanted-change = رقم لا يقل عن -100
wanted-key = معرّف خاص به
wanted-goods = السلعة
wanted-qualifier = exact أو over أو nearly أو about
wanted-who = من قاله
wanted-day = يوم مثل 2022-02-24
wanted-not-before = لا شيء، أو يوم لا يسبق التاريخ
wanted-not-after = لا شيء، أو يوم لا يلي التاريخ
wanted-precision = day أو month أو quarter أو year
wanted-actor = من قام بالفعل
wanted-group = مجموعة الفاعل
wanted-kind = نوع مثل export_control
wanted-title = عنوان
wanted-certainty = confirmed أو reported أو denied أو reversed
wanted-text = نص بلا بايتات NUL، وحقول ضمن MAX_FIELD، وعلامات تنصيص مغلقة
published-as = Tradefall { $version }، المحتوى { $content }

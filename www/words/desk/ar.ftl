# العربية: صفحة الملفات الخاصة

# The page's own words
page-trade-figures-as-statistics-offices-publish-them-csv-workbooks-json-the-page-says-what-it-recognised-sets-aside-what-it-cannot-use-and-draws-the-rest = أرقام التجارة كما تنشرها أجهزة الإحصاء: ملفات CSV ومصنفات وJSON. تقول الصفحة ما تعرّفت عليه، وتنحّي جانبًا ما لا يمكنها استعماله، وترسم الباقي.
page-files-to-read = ملفات للقراءة
page-or-drop-them-anywhere-on-this-page-or-paste-a-table = أو أفلتها في أي مكان من هذه الصفحة، أو الصق جدولًا.
page-everything-stays-in-this-browser-nothing-is-sent-nothing-is-stored = كل شيء يبقى في هذا المتصفح: لا يُرسل شيء ولا يُحفظ شيء.
page-paste-a-table-here = الصق جدولًا هنا
page-cells-copied-from-a-spreadsheet-or-the-text-of-a-csv-file = خلايا منسوخة من جدول بيانات، أو نص ملف CSV
page-read-this-table = اقرأ هذا الجدول
page-cancel = إلغاء
page-what-was-read = ما قُرئ
page-download-as-tidy-csv = تنزيل بصيغة CSV موحدة
page-download-the-charts-as-a-story = تنزيل الرسوم كموضوع
page-download-the-notes-as-csv = تنزيل الملاحظات بصيغة CSV
page-clear-all-files = إزالة كل الملفات
page-what-is-shown = ما يُعرض
page-stories-of-this-site = موضوعات هذا الموقع
page-read-a-long-series-by-day-hour-or-second = اقرأ سلسلة طويلة باليوم أو الساعة أو الثانية
page-progress-of-reading = تقدم القراءة
page-the-reading-engine-could-not-be-loaded-why = تعذر تحميل البرنامج الذي يقرأ الملفات: { $why }
page-the-browser-does-not-say-why = لا يذكر المتصفح السبب
page-reading-file-at-of-of-file-count-rows-so-far = تجري قراءة الملف { $at } من { $of }، { $file }: { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
} حتى الآن
page-reading-file-count-rows-so-far = تجري قراءة { $file }: { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
} حتى الآن
page-count-rows-so-far = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
} حتى الآن
page-reading = تجري القراءة…
page-something-went-wrong-while-reading-this-file-it-was-set-aside-the-others-were-read-again = حدث خطأ أثناء قراءة هذا الملف فنُحّي جانبًا. وقُرئت الملفات الأخرى من جديد.
page-nothing-to-read-was-found-drop-or-choose-files-or-paste-a-table = لم يوجد ما يُقرأ. أفلت ملفات أو اخترها، أو الصق جدولًا.
page-cancelled-nothing-of-these-files-was-kept = أُلغيت القراءة: لم يُحتفظ بشيء من هذه الملفات.
page-file-was-taken-off-the-page = أُزيل { $file } من الصفحة.
page-all-files-were-taken-off-the-page = أُزيلت كل الملفات من الصفحة.
page-count-rows-were-read-aside-set-aside = الصفوف المقروءة: { $count }، والمنحّاة جانبًا: { $aside }.
page-count-of-of-files-could-not-be-read = ملفات تعذرت قراءتها: { $count } من { $of }.
page-the-file-could-not-be-read = تعذرت قراءة الملف.
page-the-charts-of-your-files-as-a-story-for-tradefall = رسوم ملفاتك، كموضوع لـTradefall.
page-say-in-story-json-where-the-figures-come-from-and-what-may-be-done-with-them-sources-url-licence-and-what-the-charts-show-title-standfirst-alt = اذكر في story.json مصدر الأرقام وما يجوز فعله بها («sources»: url وlicence)، وما تعرضه الرسوم («title» و«standfirst» و«alt»).
page-what-you-chose-in-the-charts-is-not-in-the-story-it-is-shown-by-this-address-address = ما اخترته في الرسوم ليس في الموضوع؛ يعرضه هذا العنوان: { $address }
page-pasted-table = جدول ملصق
page-count-figures-have-a-place-in-the-tidy-table = أرقام لها مكان في الجدول الموحد: { $count }.
page-the-page-begins-anew-in-another-language-without-the-files-that-were-read-go-on = تبدأ الصفحة من جديد بلغة أخرى، من دون الملفات المقروءة. هل تريد المتابعة؟
page-comma = فاصلة
page-semicolon = فاصلة منقوطة
page-tab = علامة جدولة
page-bar = خط عمودي
page-decimal-point = نقطة عشرية: 1234.5
page-decimal-comma = فاصلة عشرية: 1234,5
page-exports = الصادرات
page-imports = الواردات
page-re-exports = إعادة التصدير
page-thousands = الآلاف
page-millions = الملايين
page-billions = المليارات
page-reporter = البلد المبلِّغ
page-partner = البلد الشريك
page-flow = اتجاه التجارة
page-currency-such-as-eur = العملة، مثل EUR
page-values-are-in = القيم بـ
page-units = الوحدات
page-hs-code-or-total = رمز النظام المنسق، أو TOTAL
page-name-of-the-goods = اسم السلعة
page-decimal-sign = العلامة العشرية
page-not-stated = غير مذكور
page-read-again-with-this = اقرأ من جديد بهذا
page-the-file-does-not-say-what = لا يذكر الملف: { $what }
page-as-recognised = كما عُرف
page-no-name = (بلا اسم)
page-what-column-holds = ما يحتويه { $column }
page-what-the-column-holds = ما يحتويه العمود
page-as-recognised-role = كما عُرف: { $role }
page-not-used = غير مستعمل
page-column = العمود
page-holds = المحتوى
page-rule = القاعدة
page-columns-of-file = أعمدة { $file }
page-format = الصيغة
page-encoding = الترميز
page-delimiter = الفاصل
page-count-more-columns-are-read-as-recognised = تُقرأ الأعمدة الباقية كما عُرفت، وعددها { $count }.
page-count-set-aside-cells-cells-of-used-records = نُحّي { $count }، وكذلك خلايا من سجلات مستعملة: { $cells }
page-count-set-aside = نُحّي { $count }
page-set-aside-in-file-where-what-was-expected-what-was-found = ما نُحّي جانبًا في { $file }: أين، وما المتوقع، وما الموجود.
page-the-first-count-are-shown-the-download-has-more = يُعرض أول { $count }؛ وفي ملف التنزيل المزيد.
page-what-was-set-aside-and-why-words = ما نُحّي جانبًا ولماذا ({ $words })
page-line = السطر
page-expected = المتوقع
page-found = الموجود
page-remove = إزالة
page-remove-file = إزالة { $file }
page-the-earlier-reading-stays = تبقى القراءة السابقة.
page-recognised-as-format-the-header-stands-in-line-line = عُرف على أنه { $format }؛ صف العناوين في السطر { $line }.
page-recognised-as-format = عُرف على أنه { $format }.
page-count-records-in-the-file-used-used-aside-set-aside = السجلات في الملف: { $count }؛ المستعملة: { $used }، والمنحّاة جانبًا: { $aside }.
page-what-to-know-about-these-figures-count = ما ينبغي معرفته عن هذه الأرقام ({ $count })
page-how-each-column-was-understood-count = كيف فُهم كل عمود ({ $count })
page-say-what-the-columns-are = بيّن ما هي الأعمدة
page-count-more-type-a-code-or-a-word-to-find-them = هناك { $count } غيرها: اكتب رمزًا أو كلمة للعثور عليها.
page-no-goods-fit-these-words = لا سلع توافق هذه الكلمات.
page-charts = الرسوم
page-as-they-were-taken-away = كما نُزّلت
page-of-a-choice-of-my-own = بحسب اختياري
page-goods-up-to-count-lines = السلع، { $count } خطوط على الأكثر
page-find = بحث
page-flow-and-unit = الاتجاه والوحدة
page-compare-last-period-before = المقارنة: آخر فترة قبل
page-first-period-after = أول فترة بعد
page-each-side-covers = كل جانب يشمل

# The page for long series
page-a-long-series = سلسلة طويلة
page-figures-by-day-hour-minute-or-second-up-to-a-hundred-million-of-them-gas-through-a-pipeline-a-rate-of-exchange-ships-in-a-port-every-extreme-stays-in-the-picture-and-every-gap-stays-a-gap = أرقام باليوم أو الساعة أو الدقيقة أو الثانية، حتى مئة مليون: غاز في خط أنابيب، أو سعر صرف، أو سفن في ميناء. يبقى كل طرف أقصى في الصورة، وتبقى كل فجوة فجوة.
page-the-file-to-read = الملف المراد قراءته
page-file-to-read = ملف للقراءة
page-or-drop-it-anywhere-on-this-page-a-csv-with-a-moment-such-as-and-a-figure-on-each-line = أو أفلته في أي مكان من هذه الصفحة: ملف CSV في كل سطر منه لحظة مثل 2024-03-05 13:00 ورقم.
page-read-tables-of-statistics-offices = قراءة جداول أجهزة الإحصاء
page-everything = الكل
page-select-a-stretch = اختر مقطعًا
page-time-in-view = الزمن المعروض
page-start-of-what-is-in-view = بداية المعروض
page-end-of-what-is-in-view = نهاية المعروض
page-reading-file = تجري قراءة { $file }
page-source-file-as-it-was-handed-over = المصدر: { $file }، كما سُلّم
page-left-and-right-walk-the-figures-up-and-down-lead-to-the-highest-and-lowest-in-view-page-up-and-page-down-go-a-tenth-of-it-plus-and-minus-zoom-shows-everything-enter-pins-escape-lets-go = السهمان الأيمن والأيسر يتنقلان بين الأرقام، والأعلى والأسفل إلى أعلى المعروض وأدناه، وPage Up وPage Down بمقدار عُشره؛ زائد وناقص للتكبير والتصغير، 0 يعرض الكل، Enter يثبّت، Esc يحرّر.
page-fit-the-height-to-what-is-in-view = ملاءمة الارتفاع لما يُعرض
page-csv-of-what-is-in-view = ملف CSV للمعروض
page-column-for-opening-at-once = عمود يُفتح فورًا
page-set-aside-count-lines-were-read-these-could-not-be-used = ما نُحّي جانبًا: قُرئت { $count } من السطور، وهذه تعذر استعمالها
page-count-lines-were-read = السطور المقروءة: { $count }.
page-some-could-not-be-used-they-are-listed-below-the-chart = بعضها تعذر استعماله؛ وهي مذكورة تحت الرسم.
page-cancelled-nothing-of-this-file-was-kept = أُلغيت القراءة: لم يُحتفظ بشيء من هذا الملف.

# Sentences and names of the desk, by their forms: kinds stand before the first hyphen

# Why a file is not read
fault-empty = المطلوب جدول، والملف فارغ.
fault-web-page = المطلوب جدول، والملف صفحة ويب. ربما فشل التنزيل: افتح الملف في متصفح لترى ما أجابت به الجهة.
fault-xml = المطلوب جدول، والملف XML. نزّل البيانات بصيغة CSV أو XLSX.
fault-locked = المطلوب جدول، والملف مصنف بكلمة سر. افتحه واحفظه من دونها.
fault-old = المطلوب جدول، والملف مصنف قديم (.xls) أو مصنف بكلمة سر. افتحه واحفظه بصيغة .xlsx أو CSV.
fault-pdf = المطلوب جدول، والملف PDF. نزّل البيانات بصيغة CSV أو XLSX.
fault-gzip = المطلوب جدول، والملف مضغوط بـgzip. فك ضغطه أولًا.
fault-picture = المطلوب جدول، والملف صورة.
fault-parquet = المطلوب جدول، والملف Parquet. نزّل البيانات بصيغة CSV.
fault-unread = تعذرت القراءة: { $error }
fault-text-size = الحد الأقصى 4 GiB من النص (MAX_TEXT_BYTES)، والموجود أكثر.
fault-cells-size = الحد الأقصى 512 MiB من الخلايا (MAX_MATRIX_BYTES).
fault-size = الحد الأقصى { $size } MiB ({ $limit })، والموجود أكثر.
fault-columns = الحد الأقصى 16,384 عمودًا (MAX_COLUMNS)، والموجود أكثر.
fault-no-column = لا يوجد عمود «{ $column }» لتغييره.
fault-constant = { $key }: المطلوب قيمة أخرى غير «{ $found }».
fault-no-constant = المطلوب reporter أو partner أو flow أو product أو commodity أو currency أو scale، والموجود «{ $found }».
fault-no-records = المطلوب جدول فيه سجلات، ولا سجلات فيه.
fault-no-text = المطلوب نص بفواصل، والملف من نوع آخر.
fault-bare = المطلوب صف عناوين وسجلات، وليست في الملف.
fault-header = المطلوب صف عناوين ضمن أول 512 KiB (HEAD_BYTES) وبحد أقصى 16,384 عمودًا (MAX_COLUMNS)؛ والسطر أطول.
fault-json = المطلوب JSON أو جدول: { $json }
fault-json-list = المطلوب JSON فيه قائمة سجلات كما تجيب واجهة Comtrade؛ ولا قائمة فيه.
fault-format = المطلوب أعمدة الصيغة { $key }، والموجود «{ $found }».
fault-no-format = المطلوب إحدى الصيغ { $list }، والموجود «{ $found }».
fault-unknown = المطلوب جدول بأرقام التجارة، فيه عمود للفترات (أو عمود لكل فترة) وعمود للأرقام. الموجود «{ $found }». بيّن ما هي الأعمدة.
fault-damaged = المطلوب مصنف (.xlsx)، وهذا تالف أو ملف مضغوط آخر: { $error }. افتحه واحفظه من جديد.
fault-cut = المطلوب مصنف (.xlsx)، والملف المضغوط تالف: { $error }. نزّله مرة أخرى.
fault-archive = المطلوب مصنف (.xlsx)، وهذا ملف مضغوط آخر. فك ضغطه واقرأ الملفات التي فيه.
fault-sheets = الحد الأقصى للأوراق { $most } (MAX_SHEETS)، والموجود { $count }.
fault-parts = الحد الأقصى لأجزاء المصنف { $most } (MAX_WORKBOOK_PARTS)، والموجود { $count }.
fault-cells = الحد الأقصى 1,048,576 صفًا و16,384 عمودًا (MAX_SHEET_ROWS، MAX_COLUMNS)، وهناك خلية خارجه.
fault-unpacked = الحد الأقصى للمصنف بعد فك ضغطه 512 MiB (MAX_UNPACKED_BYTES)، والموجود أكثر؛ قد يكون قنبلة مضغوطة.
fault-our-columns = السطر { $line }: الأعمدة المطلوبة { $list }، وأقصى عددها { $most }؛ ينقص { $missing }، والموجود «{ $found }».
fault-nothing = لم يُقرأ أي رقم.
fault-no-fit = لا رقم يوافق هذا الاختيار.
fault-column-cut = المطلوب عمود أرقام كل منها 8 بايتات، وهذا مقطوع.
fault-column-none = المطلوب عمود أرقام، وهذا ملف آخر.
fault-column-count = المطلوب عمود من رقم واحد إلى مئة مليون رقم.
fault-line = المطلوب سطور جدول، وأحدها أطول من 64 kB.
fault-most = الحد الأقصى مئة مليون رقم، والموجود أكثر.
fault-two-columns = المطلوب عمودان، لحظة مثل 2024-03-05 13:00 ورقم؛ والموجود واحد.
fault-two-lines = المطلوب سطران على الأقل في كل منهما لحظة مثل 2024-03-05 13:00 ورقم.
fault-steps = المطلوب أرقام بخطوات متساوية، والموجود { $used } في { $count } من الخطوات طول كل منها { $seconds } ثانية. الجداول الشهرية تقرؤها صفحة الملفات.
fault-elsewhere = المطلوب ملف من هذا الموقع، وهذا من موقع آخر.
fault-answer = الملف غير موجود (HTTP { $status }).
json-place = السطر { $line }، العمود { $column }: { $json }
json-size = الحد الأقصى 64 MiB (MAX_JSON_BYTES)، والموجود أكثر
json-utf = المطلوب UTF-8، والموجود بايتات أخرى
json-syntax = المطلوب { $json }، والموجود { $end }
json-value = قيمة
json-bracket = فاصلة أو قوس مربع مغلق
json-brace = فاصلة أو قوس معقوف مغلق
json-name = اسم بين علامتي اقتباس
json-colon = نقطتان
json-escape = رمز هروب بدل حرف تحكم
json-quote = علامة اقتباس مغلقة
json-escapes = رمز هروب مثل \n أو \u0041
json-hex = أربعة أرقام ست عشرية
json-digit = رقم
json-end = نهاية المستند
json-depth = 128 مستوى متداخلًا على الأكثر (MAX_JSON_DEPTH)
json-nothing = النهاية

# What is expected of a record
wanted-record = سجل
wanted-header = صف العناوين؛ وهذا يسبقه
wanted-fields = عدد الحقول كما في صف العناوين: { $count }
wanted-columns = أعمدة أول جدول في الملف
wanted-list-record = سجل من القائمة «{ $column }»
wanted-closed = علامة اقتباس تُغلق
wanted-field-size = حقول لا تتجاوز 64 KiB (MAX_FIELD_BYTES)
wanted-record-size = سجلات لا تتجاوز 4 MiB (MAX_RECORD_BYTES)
wanted-most-columns = 16,384 عمودًا على الأكثر (MAX_COLUMNS)
wanted-plain-text = نص
wanted-most-figures = 50,000,000 رقم على الأكثر (MAX_FIGURES)
wanted-most-measures = 1,000 مقياس على الأكثر (MAX_MEASURES)
wanted-most-texts = 1,000,000 نص مختلف على الأكثر (MAX_TEXTS)
wanted-first = رقم واحد للتجارة نفسها في الفترة نفسها؛ ويبقى الأول
wanted-decimal = رقم علامته العشرية معروفة؛ اذكر أيها
wanted-some-period = فترة مثل 2022-03
wanted-any-period = فترة مثل 2022-03 أو 202203 أو Mar-22
wanted-figure = رقم، أو علامة على عدمه مثل «:»
wanted-flags = علامات مثل p (أولي) أو e أو c، أو stated أو derived
wanted-year = سنة مثل 2022
wanted-month = شهر من 1 إلى 12، أو اسمه، أو كلمة للسنة كلها
wanted-area = اسم أو رمز بلد أو مجموعة
wanted-code = رمز النظام المنسق من 2 أو 4 أو 6 أو 8 أو 10 أرقام، أو TOTAL
wanted-a-flow = اتجاه مثل export أو import
wanted-power = قوة للعشرة مثل 6، أو Millions
wanted-iso = رمز ISO 4217 مثل EUR
wanted-measure = مقياس مثل VALUE_IN_EUROS
wanted-event = حدث له عنوان
wanted-date = تاريخ مثل 2022-02-24 أو 2022-02 أو 2022
wanted-date-parts = سنة، مع شهر ويوم موجودين أو لا شيء
wanted-end-parts = سنة وشهر ويوم موجودة، أو لا شيء
wanted-end = تاريخ مثل 2022-02-24، أو لا شيء
wanted-later = نهاية لا تسبق البداية
wanted-moment = يوم أو لحظة مثل 2024-03-05 13:00
wanted-zone = المنطقة الزمنية للسطور السابقة
wanted-or-nothing = رقم، أو لا شيء حيث لا رقم
wanted-own-moment = لحظة خاصة به
found-fields = الحقول { $count }: { $start }
found-note = ملاحظة: { $start }
found-more = أكثر
found-no-object = ليس كائنًا

# How a file is laid out
format-text = { $format }؛ { $encoding }، بين الحقول { $delimiter }
format-other = { $format }؛ { $kind }
format-ours = جدول Tradefall
format-events = أحداث Tradefall
format-claims = نسب Tradefall
format-list = قائمة أحداث (Datawrapper)
format-census = US Census, country.xlsx
format-china = استعلام الجمارك الصينية
format-comext = Easy Comext, Relational View
format-workbook = مصنف Eurostat Data Browser
format-any = جدول حر
delimiter-comma = فاصلة
delimiter-semicolon = فاصلة منقوطة
delimiter-tab = علامة جدولة
delimiter-bar = خط عمودي
kind-workbook = مصنف

# What a column holds
role-reporter = البلد المبلِّغ
role-reporter-code = رمز البلد المبلِّغ
role-partner = البلد الشريك
role-partner-code = رمز البلد الشريك
role-flow = اتجاه التجارة
role-code = رمز السلعة
role-name = اسم السلعة
role-period = الفترة
role-year = السنة
role-month = الشهر
role-currency = العملة
role-unit = وحدة الكمية
role-indicator = ما يُقاس
role-power = قوة للعشرة
role-flags = علامات
role-estimate = علامة تقدير
role-breakdown = تفصيل
role-nothing = غير مستعمل
role-exports = الصادرات
role-imports = الواردات
role-re-exports = إعادة التصدير
role-figures = أرقام
role-value = القيمة
role-quantity-in = الكمية بـ{ $unit }
role-quantity = الكمية
role-thousands = بالآلاف
role-millions = بالملايين
role-billions = بالمليارات
role-times = مضروبة في 10^{ $power }
role-of-month = الشهر { $month }
role-whole-year = السنة كلها
role-of-period = { PERIOD($period) }
role-began = متى بدأ
role-ended = متى انتهى
role-title = العنوان
role-summary = الخلاصة
role-group = مجموعة الفاعل
role-source = المصدر

# By which rule
rule-sign = { $rule }؛ العلامة العشرية كما في الأعمدة الأخرى
rule-said = كما ذكرت
rule-unknown = لا قاعدة تعرف الملف
rule-twice = عمود آخر يقول الشيء نفسه
rule-not-needed = غير لازم
rule-no-name = بلا اسم
rule-no-powers = ليست قوى للعشرة
rule-no-flags = ليست علامات
rule-no-codes = بحسب اسمه؛ لا رموز فيه
rule-no-years = بحسب اسمه؛ لا عمود للسنوات
rule-name = بحسب اسمه
rule-period-name = اسمه فترة
rule-figures = أرقام، بحسب اسمه
rule-no-rule = لا قاعدة تعرف اسمه
rule-country = بلد بجانب الصادرات والواردات: الشريك
rule-months = أشهر بجانب عمود للسنوات
rule-period = الفترة تقول الشيء نفسه
rule-only = عمود الأرقام الوحيد
rule-census = اسم عمود من US Census
rule-query = اسم عمود من الاستعلام
rule-comext = اسم عمود من Comext
rule-comtrade = اسم عمود من Comtrade
rule-dollars = دولارات أمريكية: الواردات CIF والصادرات FOB
rule-estimates = يعلّم الكميات المقدّرة
rule-above = فوق الجدول في ورقته
rule-time = العنوان TIME
rule-label = عمود تسميات في الورقة
rule-kept = يبقى في الملف فقط
rule-ours = عمود من أعمدتنا
rule-dimension = بُعد لا تعرفه الصيغة: تبقى قيمه منفصلة
rule-sdmx = اسم بُعد أو سمة في SDMX
rule-usa = اسم عمود من USA Trade

# What was read
fact-figures = الأرقام: { $count } (قيم: { $values }، أصفار: { $zeros }، غير متوفرة: { $missing }، محجوبة: { $suppressed })
fact-periods = الفترات: من { PERIOD($from) } إلى { PERIOD($to) }
fact-reporters = المبلِّغون: { $count }: { $list }
fact-partners = الشركاء: { $count }: { $list }
fact-goods = السلع: { $count }: { $list }
fact-variant = المقيس: { $flow }، { $unit } ({ $variant })
fact-measured = المقيس: { $flow }، { $unit }
fact-events = الأحداث: { $count }
fact-claims = النسب: { $count }
list-more = و{ $count } غيرها
list-not-stated = غير مذكور
flow-export = تصدير
flow-import = استيراد
flow-re-export = إعادة تصدير
flow-not-stated = الاتجاه غير مذكور
flow-exports = الصادرات
flow-imports = الواردات
flow-re-exports = إعادة التصدير
flow-none-stated = الاتجاه غير مذكور
unit-no-currency = العملة غير مذكورة
unit-none = الوحدة غير مذكورة
unit-supplementary = وحدة إضافية
variant-re-import = إعادة الاستيراد
variant-domestic = من منشأ محلي
variant-foreign = من منشأ أجنبي
variant-for-inward = للتجهيز الداخلي
variant-after-inward = بعد التجهيز الداخلي
variant-after-outward = بعد التجهيز الخارجي
variant-for-outward = للتجهيز الخارجي
variant-second = كمية ثانية
variant-net = الوزن الصافي

# What the file does not say
ask-reporter = أي بلد يبلّغ؟
ask-partner = ما البلد الشريك؟
ask-flow = صادرات أم واردات؟
ask-currency = بأي عملة؟
ask-goods = أي سلع؟
ask-mixed = العمود { $column }: في بعض الأرقام نقطة عشرية وفي غيرها فاصلة عشرية؛ قُرئ بالنقطة.
ask-sign = العمود { $column }: رقم مثل 1,234 قد يكون أكثر من ألف أو أكثر من واحد بقليل؛ ما العلامة العشرية؟

# What to know about the figures
warn-code = { $code }: تغيّر النظام المنسق في { $year } ({ $old } ← { $new }؛ { $heading })؛ الأرقام قبل ذلك وبعده ليست سلسلة واحدة
warn-gaps = خلايا بلا رقم: { $count }؛ لا تجارة أو البيانات غير متاحة
warn-quantities = كميات صفرية مع وجود قيمة: { $count }؛ لم يُبلَّغ عنها، وقُرئت على أنها غير متوفرة
warn-currency = القيم بعملة لا يذكرها الملف
warn-zero = الرقم الوحيد بعد { PERIOD($after) } صفر: ربما لم يُنشر بعد، وأُبقي صفرًا
warn-zeros = كل الأرقام بعد { PERIOD($after) } أصفار، وعددها { $count }: ربما لم تُنشر بعد، وأُبقيت أصفارًا
warn-future = الأرقام بعد { PERIOD($after) }، وعددها { $count }، ومجاميع تلك السنة غير المكتملة أصفار كلها: عُدّت غير منشورة بعد، وقُرئت على أنها غير متوفرة
warn-groups = { $what }: بين البلدان { $list }؛ تأخذ المجاميع هذه أو أجزاءها، لا كليهما
warn-levels = سلع من مستويات عدة ({ $levels })؛ تأخذ المجاميع البند أو أجزاءه، لا كليهما
warn-breakdown = الصفوف مفصّلة أكثر (النقل، الإجراء، الشريك الثاني)؛ تأخذ المجاميع صف المجموع أو الأجزاء، لا كليهما
warn-characters = حروف تعذرت قراءتها بترميز { $encoding }: { $count }؛ اذكر ترميزًا آخر
warn-twice = السطر { $line }: «{ $column }» مرتان في كائن واحد؛ وتُحسب الثانية
warn-reported = لا تذكر القائمة مدى ثبوت أحداثها؛ تبقى «بحسب تقارير»
heading-telephones = الهواتف المحمولة: الهواتف الذكية على حدة
heading-aerials = أجزاء الهواتف وأجهزة الشبكات: الهوائيات على حدة
heading-diodes = الصمامات الباعثة للضوء والخلايا الكهروضوئية
heading-transducers = أشباه موصلات أخرى: المحوّلات على حدة
heading-furnaces = أفران صناعية أخرى
heading-cameras = كاميرات التلفزيون والكاميرات الرقمية
heading-presses = آلات ذات وظيفة قائمة بذاتها: المكابس متساوية الضغط على حدة
level-digits = { $count ->
    [two] رقمان
    [few] { $count } أرقام
    [many] { $count } رقمًا
   *[other] { $count } رقم
}

# How sums were made
way-repeated = الملفات: أرقام في أكثر من ملف: { $count }؛ يُحسب كل منها مرة واحدة
way-contrary = الملفات: أرقام تختلف بين الملفات: { $count }؛ يُعرض الملف المقروء أولًا
way-years = الفترات: السنوات؛ أُهملت الفترات الأطول بجانبها
way-quarters = الفترات: الأرباع؛ أُهملت الفترات الأطول بجانبها
way-months = الفترات: الأشهر؛ أُهملت الفترات الأطول بجانبها
way-row = { $what }: الصف «{ $name }»؛ أُهملت أجزاؤه
way-countries = { $what }: مجموع البلدان؛ أُهملت مجموعات البلدان
way-alone = { $what }: «{ $name }» وحدها؛ قد تتداخل معها مجموعات أخرى
way-table = { $what }: مجموع البلدان في الجدول
way-goods-row = السلع: الصف «{ $code }»؛ أُهملت الرموز المفردة
way-finest = السلع: أدق الرموز؛ أُهملت البنود التي فوقها، وعددها { $count }
way-parts = التفاصيل: مجموع الأجزاء؛ ليس في الجدول صف للمجموع
way-total = التفاصيل: صف المجموع؛ أُهملت أجزاؤه
way-other = { $goods }: فتراتها غير فترات الباقي؛ أُهملت
way-gaps = { $goods }: فترات تنقص فيها أجزاء من المجموع أو تُحجب: { $count }؛ يضم المجموع الباقي
way-units = { $goods }: المطلوب وحدة واحدة، والموجود { $found }
way-flows = { $goods }: المطلوب اتجاه واحد، والموجود { $found }
way-kinds = { $goods }: المطلوب نوع واحد من الفترات، والموجود أشهر وأرباع أو سنوات معًا
what-reporter = المبلِّغون
what-partner = الشركاء
what-reporters = المبلِّغون
what-partners = الشركاء
left-unstated = أرقام بقيت خارجًا: { $count }؛ لا يذكر الملف من، ومع من، وماذا، أو في أي اتجاه.
left-currency = أرقام بقيت خارجًا: { $count }؛ لا يذكر الملف عملتها.
left-parts = أرقام بقيت خارجًا: { $count }؛ هي أجزاء من تفصيل أو قياس ثانٍ للتجارة نفسها.

# What can be chosen, and is shown
place-all-reporters = كل المبلِّغين معًا ({ $count })
place-all-partners = كل الشركاء معًا ({ $count })
place-none = غير مذكور في الملف
place-group = { $name } (مجموعة)
side-all-reporters = كل المبلِّغين معًا
side-all-partners = كل الشركاء معًا
side-reporter = بلد مبلِّغ غير مذكور
side-partner = بلد شريك غير مذكور
side-none = غير مذكور
goods-all = كل السلع (TOTAL)
goods-every = كل السلع
goods-together = كل سلع الملف معًا
goods-unstated = السلع غير مذكورة في الملف
measure-variant = { $flow }، { $unit } ({ $variant })
measure-plain = { $flow }، { $unit }
window-month = شهرًا واحدًا
window-months = ثلاثة أشهر
window-year = اثني عشر شهرًا
window-quarter = ربعًا واحدًا
window-quarters = أربعة أرباع
window-one-year = سنة واحدة
window-years = ثلاث سنوات
title-exports = الصادرات من { $reporter } إلى { $partner }
title-imports = واردات { $reporter } من { $partner }
title-re-exports = إعادة التصدير من { $reporter } إلى { $partner }
title-compared = قبل وبعد
title-events = الأحداث
title-claims = نسب منشورة
title-assumed = لا يذكر الملف أهي صادرات أم واردات؛ تُعرض صادراتٍ إلى أن تذكر ذلك.

# Long series: what their chart says; the engine has what stands below
long-caption = ‏{ $name }{ $unit ->
    [none] { "" }
   *[other] ‏، { $unit }
}: { long-every }، { long-span }. عدد الأرقام { NUMBER($known) }.
long-every = { $step ->
    [week] { $every ->
        [1] كل أسبوع
        [two] كل أسبوعين
        [few] كل { $every } أسابيع
       *[other] كل { $every } أسبوعًا
    }
    [day] { $every ->
        [1] كل يوم
        [two] كل يومين
        [few] كل { $every } أيام
       *[other] كل { $every } يومًا
    }
    [hour] { $every ->
        [1] كل ساعة
        [two] كل ساعتين
        [few] كل { $every } ساعات
       *[other] كل { $every } ساعة
    }
    [minute] { $every ->
        [1] كل دقيقة
        [two] كل دقيقتين
        [few] كل { $every } دقائق
       *[other] كل { $every } دقيقة
    }
   *[second] { $every ->
        [1] كل ثانية
        [two] كل ثانيتين
        [few] كل { $every } ثوانٍ
       *[other] كل { $every } ثانية
    }
}
long-span = من { $from } إلى { $to }
long-moment = ‏{ $day }، { $time }
long-day = ‏{ $day } { $month }
long-unnamed = سلسلة
long-whole = لا ينقص أي رقم.
long-gaps = خطوات بلا رقم: { NUMBER($gaps) }؛ فجوات لا أصفار.
long-gaps-suppressed = خطوات بلا رقم: { NUMBER($gaps) }، وبرقم محجوب: { NUMBER($held) }؛ فجوات لا أصفار.
long-extremes = أعلى رقم { $high }، { $when }؛ وأدنى رقم { $low }، { $date }.
long-start = يبدأ المحور من { $amount } لا من الصفر.
long-empty = ليس لأي لحظة من هذه السلسلة رقم.
long-key = المخطط أو الرمادي: لا أرقام هناك. العلامات تحت الرسم: ينقص بعضها أو كلها.
long-pixel = واحد من { NUMBER($count) } في هذه النقطة: { $range }
long-range = ‏{ $low } إلى { $high }
long-spoken = ‏{ $when }: { $value }.
long-window = { long-span }، { NUMBER($count) } من الخطوات من أصل { NUMBER($of) }
long-window-all = { long-span }، جميع الخطوات وعددها { NUMBER($count) }
long-each = كل رقم معروض، { long-span }
long-figure = الرقم
long-when = متى
long-stretches = المعروض{ $unit ->
    [none] { "" }
   *[other] ‏، { $unit }
}، { long-span }؛ كبّر لترى كل رقم
long-columns = متى | الأرقام | بلا رقم | الأدنى | الأعلى | متوسط الأرقام
long-method = كيف يُرسم
long-method-columns = حيث تزيد الأرقام على نقاط الشاشة يمتد كل عمود من النقاط من أدنى موضع إلى أعلى موضع للخط المار بجميع أرقامه، فلا يضيع طرف أقصى عند أي تكبير.
long-method-middle = يقع الرقم في منتصف خطوته. ولا تُوصل الخطوات التي بلا رقم.
long-method-zones = اللحظات كما في الملف؛ ولا تُحوّل المناطق الزمنية.

# Українська: сторінка для власних файлів

# The page's own words
page-trade-figures-as-statistics-offices-publish-them-csv-workbooks-json-the-page-says-what-it-recognised-sets-aside-what-it-cannot-use-and-draws-the-rest = Дані про торгівлю в тому вигляді, в якому їх публікують статистичні служби: CSV, книги Excel, JSON. Сторінка каже, що розпізнала, відкладає те, чого не може використати, і малює решту.
page-files-to-read = Файли для читання
page-or-drop-them-anywhere-on-this-page-or-paste-a-table = або перетягніть їх будь-куди на цю сторінку, або вставте таблицю.
page-everything-stays-in-this-browser-nothing-is-sent-nothing-is-stored = Усе лишається в цьому браузері: нічого не надсилається й не зберігається.
page-paste-a-table-here = Вставити таблицю
page-cells-copied-from-a-spreadsheet-or-the-text-of-a-csv-file = Клітинки, скопійовані з електронної таблиці, або текст файлу CSV
page-read-this-table = Прочитати цю таблицю
page-cancel = Скасувати
page-what-was-read = Що прочитано
page-download-as-tidy-csv = Завантажити як єдиний CSV
page-download-the-charts-as-a-story = Завантажити діаграми як матеріал
page-download-the-notes-as-csv = Завантажити зауваження в CSV
page-clear-all-files = Прибрати всі файли
page-what-is-shown = Що показано
page-stories-of-this-site = Матеріали цього сайту
page-read-a-long-series-by-day-hour-or-second = Прочитати довгий ряд: за днями, годинами чи секундами
page-progress-of-reading = Перебіг читання
page-the-reading-engine-could-not-be-loaded-why = Не вдалося завантажити програму, що читає файли: { $why }
page-the-browser-does-not-say-why = браузер не називає причини
page-reading-file-at-of-of-file-count-rows-so-far = Читається файл { $at } із { $of }, { $file }: поки що { $count } { $count ->
    [one] рядок
    [few] рядки
   *[other] рядків
}
page-reading-file-count-rows-so-far = Читається { $file }: поки що { $count } { $count ->
    [one] рядок
    [few] рядки
   *[other] рядків
}
page-count-rows-so-far = Поки що { $count } { $count ->
    [one] рядок
    [few] рядки
   *[other] рядків
}
page-reading = Читання…
page-something-went-wrong-while-reading-this-file-it-was-set-aside-the-others-were-read-again = Під час читання цього файлу сталася помилка; його відкладено. Решту прочитано заново.
page-nothing-to-read-was-found-drop-or-choose-files-or-paste-a-table = Читати не було чого. Перетягніть або виберіть файли чи вставте таблицю.
page-cancelled-nothing-of-these-files-was-kept = Скасовано: із цих файлів нічого не залишено.
page-file-was-taken-off-the-page = Файл { $file } прибрано зі сторінки.
page-all-files-were-taken-off-the-page = Усі файли прибрано зі сторінки.
page-count-rows-were-read-aside-set-aside = Прочитано { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
   *[other] { $count } рядків
}, відкладено { $aside }.
page-count-of-of-files-could-not-be-read = Не вдалося прочитати { $count ->
    [one] { $count } файл
    [few] { $count } файли
   *[other] { $count } файлів
} із { $of }.
page-the-file-could-not-be-read = Не вдалося прочитати файл.
page-the-charts-of-your-files-as-a-story-for-tradefall = Діаграми ваших файлів як матеріал для Tradefall.
page-say-in-story-json-where-the-figures-come-from-and-what-may-be-done-with-them-sources-url-licence-and-what-the-charts-show-title-standfirst-alt = Зазначте в story.json, звідки дані й що з ними можна робити («sources»: url, licence), і що показують діаграми («title», «standfirst», «alt»).
page-what-you-chose-in-the-charts-is-not-in-the-story-it-is-shown-by-this-address-address = Те, що ви вибрали в діаграмах, до матеріалу не входить; його показує ця адреса: { $address }
page-pasted-table = вставлена таблиця
page-count-figures-have-a-place-in-the-tidy-table = У єдиній таблиці { $count ->
    [one] знайшлося місце для { $count } числа
   *[other] знайшлося місце для { $count } чисел
}.
page-the-page-begins-anew-in-another-language-without-the-files-that-were-read-go-on = Іншою мовою сторінка почнеться заново, без прочитаних файлів. Продовжити?
page-comma = кома
page-semicolon = крапка з комою
page-tab = табуляція
page-bar = вертикальна риска
page-decimal-point = десяткова крапка: 1234.5
page-decimal-comma = десяткова кома: 1234,5
page-exports = експорт
page-imports = імпорт
page-re-exports = реекспорт
page-thousands = тисячі
page-millions = мільйони
page-billions = мільярди
page-reporter = Країна, що звітує
page-partner = Країна-партнер
page-flow = Потік
page-currency-such-as-eur = Валюта, наприклад EUR
page-values-are-in = Значення подано в
page-units = одиницях
page-hs-code-or-total = Код ГС або TOTAL
page-name-of-the-goods = Назва товару
page-decimal-sign = Десятковий знак
page-not-stated = не зазначено
page-read-again-with-this = Прочитати заново з цим
page-the-file-does-not-say-what = У файлі не сказано: { $what }
page-as-recognised = як розпізнано
page-no-name = (без назви)
page-what-column-holds = Що містить { $column }
page-what-the-column-holds = Що містить стовпець
page-as-recognised-role = як розпізнано: { $role }
page-not-used = не використовується
page-column = Стовпець
page-holds = Вміст
page-rule = Правило
page-columns-of-file = Стовпці файлу { $file }
page-format = Формат
page-encoding = Кодування
page-delimiter = Роздільник
page-count-more-columns-are-read-as-recognised = { $count ->
    [one] Ще { $count } стовпець прочитано
    [few] Ще { $count } стовпці прочитано
   *[other] Ще { $count } стовпців прочитано
} як розпізнано.
page-count-set-aside-cells-cells-of-used-records = відкладено: { $count }, і ще { $cells } { $cells ->
    [one] клітинка
    [few] клітинки
   *[other] клітинок
} використаних записів
page-count-set-aside = відкладено: { $count }
page-set-aside-in-file-where-what-was-expected-what-was-found = Відкладено у файлі { $file }: де, чого очікували, що знайдено.
page-the-first-count-are-shown-the-download-has-more = { $count ->
    [one] Показано перший { $count }
   *[other] Показано перші { $count }
}; у файлі для завантаження більше.
page-what-was-set-aside-and-why-words = Що відкладено й чому ({ $words })
page-line = Рядок
page-expected = Очікувалося
page-found = Знайдено
page-remove = Прибрати
page-remove-file = Прибрати { $file }
page-the-earlier-reading-stays = Лишається прочитане раніше.
page-recognised-as-format-the-header-stands-in-line-line = Розпізнано: { $format }; заголовок у рядку { $line }.
page-recognised-as-format = Розпізнано: { $format }.
page-count-records-in-the-file-used-used-aside-set-aside = У файлі { $count ->
    [one] { $count } запис
    [few] { $count } записи
   *[other] { $count } записів
}: використано { $used }, відкладено { $aside }.
page-what-to-know-about-these-figures-count = Що варто знати про ці числа ({ $count })
page-how-each-column-was-understood-count = Як витлумачено кожен стовпець ({ $count })
page-say-what-the-columns-are = Зазначити, що у стовпцях
page-count-more-type-a-code-or-a-word-to-find-them = Ще { $count }: введіть код або слово, щоб знайти.
page-no-goods-fit-these-words = Таких товарів немає.
page-charts = Діаграми
page-as-they-were-taken-away = як їх було завантажено
page-of-a-choice-of-my-own = за моїм вибором
page-goods-up-to-count-lines = Товари, не більше { $count } { $count ->
    [one] лінії
   *[other] ліній
}
page-find = Знайти
page-flow-and-unit = Потік і одиниця
page-compare-last-period-before = Порівняти: останній період до
page-first-period-after = Перший період після
page-each-side-covers = Кожна сторона охоплює

# The page for long series
page-a-long-series = Довгий ряд
page-figures-by-day-hour-minute-or-second-up-to-a-hundred-million-of-them-gas-through-a-pipeline-a-rate-of-exchange-ships-in-a-port-every-extreme-stays-in-the-picture-and-every-gap-stays-a-gap = Числа за днями, годинами, хвилинами чи секундами, до ста мільйонів: газ у трубопроводі, валютний курс, судна в порту. Кожен сплеск лишається на рисунку, і кожна прогалина лишається прогалиною.
page-the-file-to-read = Файл для читання
page-file-to-read = Файл
page-or-drop-it-anywhere-on-this-page-a-csv-with-a-moment-such-as-and-a-figure-on-each-line = або перетягніть його будь-куди на сторінку: CSV, де в кожному рядку момент, наприклад 2024-03-05 13:00, і число.
page-read-tables-of-statistics-offices = Прочитати таблиці статистичних відомств
page-everything = Усе
page-select-a-stretch = Вибрати відрізок
page-time-in-view = Показаний час
page-start-of-what-is-in-view = Початок показаного
page-end-of-what-is-in-view = Кінець показаного
page-reading-file = Читається { $file }
page-source-file-as-it-was-handed-over = Джерело: { $file }, як передано
page-left-and-right-walk-the-figures-up-and-down-lead-to-the-highest-and-lowest-in-view-page-up-and-page-down-go-a-tenth-of-it-plus-and-minus-zoom-shows-everything-enter-pins-escape-lets-go = Ліворуч і праворуч ведуть числами, вгору і вниз — до найбільшого й найменшого на екрані, Page Up і Page Down — на десяту частину; плюс і мінус змінюють масштаб, 0 показує все, Enter закріплює, Esc відпускає.
page-fit-the-height-to-what-is-in-view = Припасувати висоту до показаного
page-csv-of-what-is-in-view = CSV показаного
page-column-for-opening-at-once = Стовпець, відкривається одразу
page-set-aside-count-lines-were-read-these-could-not-be-used = Відкладено: прочитано рядків: { $count }, цих не вдалося використати
page-count-lines-were-read = Прочитано рядків: { $count }.
page-some-could-not-be-used-they-are-listed-below-the-chart = Деякі не вдалося використати; їх перелічено під діаграмою.
page-cancelled-nothing-of-this-file-was-kept = Скасовано: із цього файлу нічого не залишено.

# Sentences and names of the desk, by their forms: kinds stand before the first hyphen

# Why a file is not read
fault-empty = Очікувалася таблиця, файл порожній.
fault-web-page = Очікувалася таблиця, а це вебсторінка. Можливо, файл не завантажився: відкрийте його в браузері й подивіться, що відповіло відомство.
fault-xml = Очікувалася таблиця, а це XML. Завантажте дані в CSV або XLSX.
fault-locked = Очікувалася таблиця, а це книга Excel із паролем. Відкрийте її та збережіть без пароля.
fault-old = Очікувалася таблиця, а це стара книга Excel (.xls) або книга з паролем. Відкрийте її та збережіть як .xlsx або CSV.
fault-pdf = Очікувалася таблиця, а це PDF. Завантажте дані в CSV або XLSX.
fault-gzip = Очікувалася таблиця, а це архів gzip. Спершу розпакуйте його.
fault-picture = Очікувалася таблиця, а це зображення.
fault-parquet = Очікувалася таблиця, а це файл Parquet. Завантажте дані в CSV.
fault-unread = Файл не читається: { $error }
fault-text-size = Очікувалося не більше 4 ГіБ тексту (MAX_TEXT_BYTES), тут більше.
fault-cells-size = Очікувалося не більше 512 МіБ клітинок (MAX_MATRIX_BYTES).
fault-size = Очікувалося не більше { $size } МіБ ({ $limit }), тут більше.
fault-columns = Очікувалося не більше 16 384 стовпців (MAX_COLUMNS), тут більше.
fault-no-column = Стовпця «{ $column }», який треба змінити, немає.
fault-constant = { $key }: очікувалося інше значення, знайдено «{ $found }».
fault-no-constant = Очікувалося reporter, partner, flow, product, commodity, currency або scale, знайдено «{ $found }».
fault-no-records = Очікувалася таблиця із записами, записів немає.
fault-no-text = Очікувався текст із роздільниками, файл іншого виду.
fault-bare = Очікувалися заголовок і записи, у файлі їх немає.
fault-header = Очікувався заголовок у перших 512 КіБ (HEAD_BYTES), не більше 16 384 стовпців (MAX_COLUMNS); рядок довший.
fault-json = Очікувався JSON або таблиця: { $json }
fault-json-list = Очікувався JSON зі списком записів, як відповідає API Comtrade; списку немає.
fault-format = Очікувалися стовпці формату { $key }, знайдено «{ $found }».
fault-no-format = Очікувався один із форматів { $list }, знайдено «{ $found }».
fault-unknown = Очікувалася таблиця з даними про торгівлю: зі стовпцем періодів (або зі стовпцем на кожен період) і стовпцем чисел. Знайдено: «{ $found }». Зазначте, що у стовпцях.
fault-damaged = Очікувалася книга Excel (.xlsx), ця пошкоджена або це інший архів: { $error }. Відкрийте її та збережіть наново.
fault-cut = Очікувалася книга Excel (.xlsx), архів пошкоджено: { $error }. Завантажте його ще раз.
fault-archive = Очікувалася книга Excel (.xlsx), а це інший архів. Розпакуйте його та прочитайте файли з нього.
fault-sheets = Очікувалося не більше { $most } аркушів (MAX_SHEETS), знайдено { $count }.
fault-parts = Очікувалася книга не більш як із { $most } частин (MAX_WORKBOOK_PARTS), знайдено { $count }.
fault-cells = Очікувалося не більше 1 048 576 рядків і 16 384 стовпців (MAX_SHEET_ROWS, MAX_COLUMNS), знайдено клітинку за їхніми межами.
fault-unpacked = Очікувалася книга не більше 512 МіБ після розпакування (MAX_UNPACKED_BYTES), тут більше; можливо, це zip-бомба.
fault-our-columns = Рядок { $line }: очікувалися стовпці { $list }, усього не більше { $most }; бракує { $missing }, знайдено «{ $found }».
fault-nothing = Не прочитано жодного числа.
fault-no-fit = Цьому вибору не відповідає жодне число.
fault-column-cut = Очікувався стовпець чисел по 8 байтів, цей обрізано.
fault-column-none = Очікувався стовпець чисел, а це інший файл.
fault-column-count = Очікувався стовпець від одного до ста мільйонів чисел.
fault-line = Очікувалися рядки таблиці, один довший за 64 кБ.
fault-most = Очікувалося не більше ста мільйонів чисел, тут більше.
fault-two-columns = Очікувалися два стовпці, момент на зразок 2024-03-05 13:00 і число; стовпець один.
fault-two-lines = Очікувалося щонайменше два рядки з моментом, наприклад 2024-03-05 13:00, і числом.
fault-steps = Очікувалися числа з рівним кроком, знайдено { $used } на { $count } кроків по { $seconds } с. Таблиці за місяцями читає сторінка для файлів.
fault-elsewhere = Очікувався файл цього сайту, цей з іншого.
fault-answer = Файлу немає (HTTP { $status }).
json-place = рядок { $line }, стовпець { $column }: { $json }
json-size = очікувалося не більше 64 МіБ (MAX_JSON_BYTES), тут більше
json-utf = очікувався UTF-8, знайдено інші байти
json-syntax = очікувалося: { $json }; знайдено: { $end }
json-value = значення
json-bracket = кома або закривна квадратна дужка
json-brace = кома або закривна фігурна дужка
json-name = ім’я в лапках
json-colon = двокрапка
json-escape = екранування замість керівного знака
json-quote = закривна лапка
json-escapes = екранування на зразок \n або \u0041
json-hex = чотири шістнадцяткові цифри
json-digit = цифра
json-end = кінець документа
json-depth = не більше 128 рівнів вкладення (MAX_JSON_DEPTH)
json-nothing = кінець

# What is expected of a record
wanted-record = запис
wanted-header = заголовок; це стоїть перед ним
wanted-fields = стільки полів, скільки в заголовку: { $count }
wanted-columns = стовпці першої таблиці файлу
wanted-list-record = запис списку «{ $column }»
wanted-closed = лапка, що закривається
wanted-field-size = поля не більше 64 КіБ (MAX_FIELD_BYTES)
wanted-record-size = записи не більше 4 МіБ (MAX_RECORD_BYTES)
wanted-most-columns = не більше 16 384 стовпців (MAX_COLUMNS)
wanted-plain-text = текст
wanted-most-figures = не більше 50 000 000 чисел (MAX_FIGURES)
wanted-most-measures = не більше 1000 показників (MAX_MEASURES)
wanted-most-texts = не більше 1 000 000 різних текстів (MAX_TEXTS)
wanted-first = одне число для тієї самої торгівлі й періоду; лишається перше
wanted-decimal = число з відомим десятковим знаком; зазначте його
wanted-some-period = період, наприклад 2022-03
wanted-any-period = період, наприклад 2022-03, 202203 або Mar-22
wanted-figure = число або знак його відсутності, наприклад «:»
wanted-flags = позначки: p (попередньо), e, c або stated, derived
wanted-year = рік, наприклад 2022
wanted-month = місяць від 1 до 12, його назва або слово для цілого року
wanted-area = назва або код країни чи групи
wanted-code = код ГС із 2, 4, 6, 8 або 10 цифр чи TOTAL
wanted-a-flow = потік, наприклад export або import
wanted-power = степінь десяти, наприклад 6, або Millions
wanted-iso = код ISO 4217, наприклад EUR
wanted-measure = показник, наприклад VALUE_IN_EUROS
wanted-event = подія з назвою
wanted-date = дата, наприклад 2022-02-24, 2022-02 або 2022
wanted-date-parts = рік, а також наявні місяць і день або нічого
wanted-end-parts = наявні рік, місяць і день або нічого
wanted-end = дата, наприклад 2022-02-24, або нічого
wanted-later = кінець не раніше за початок
wanted-moment = день або момент, наприклад 2024-03-05 13:00
wanted-zone = часовий пояс попередніх рядків
wanted-or-nothing = число або нічого, де його немає
wanted-own-moment = власний момент
found-fields = { $count } { $count ->
    [one] поле
    [few] поля
   *[other] полів
}: { $start }
found-note = примітка: { $start }
found-more = більше
found-no-object = не об’єкт

# How a file is laid out
format-text = { $format }; { $encoding }, між полями { $delimiter }
format-other = { $format }; { $kind }
format-ours = таблиця Tradefall
format-events = події Tradefall
format-claims = відсотки Tradefall
format-list = список подій (Datawrapper)
format-census = US Census, country.xlsx
format-china = запит китайської митниці
format-comext = Easy Comext, Relational View
format-workbook = книга Excel з Eurostat Data Browser
format-any = довільна таблиця
delimiter-comma = кома
delimiter-semicolon = крапка з комою
delimiter-tab = табуляція
delimiter-bar = вертикальна риска
kind-workbook = книга Excel

# What a column holds
role-reporter = країна, що звітує
role-reporter-code = код країни, що звітує
role-partner = країна-партнер
role-partner-code = код країни-партнера
role-flow = потік
role-code = код товару
role-name = назва товару
role-period = період
role-year = рік
role-month = місяць
role-currency = валюта
role-unit = одиниця кількості
role-indicator = що вимірюється
role-power = степінь десяти
role-flags = позначки
role-estimate = позначка оцінки
role-breakdown = розбивка
role-nothing = не використовується
role-exports = експорт
role-imports = імпорт
role-re-exports = реекспорт
role-figures = числа
role-value = вартість
role-quantity-in = кількість, { $unit }
role-quantity = кількість
role-thousands = у тисячах
role-millions = у мільйонах
role-billions = у мільярдах
role-times = помножити на 10^{ $power }
role-of-month = місяць { $month }
role-whole-year = увесь рік
role-of-period = { PERIOD($period) }
role-began = коли почалося
role-ended = коли скінчилося
role-title = назва
role-summary = короткий зміст
role-group = група учасника
role-source = джерело

# By which rule
rule-sign = { $rule }; десятковий знак як в інших стовпцях
rule-said = як ви зазначили
rule-unknown = жодне правило не знає цього файлу
rule-twice = інший стовпець каже те саме
rule-not-needed = не потрібен
rule-no-name = без назви
rule-no-powers = не степені десяти
rule-no-flags = не позначки
rule-no-codes = за назвою; кодів у ньому немає
rule-no-years = за назвою; стовпця років немає
rule-name = за назвою
rule-period-name = його назва — період
rule-figures = числа, за назвою
rule-no-rule = жодне правило не знає його назви
rule-country = країна поруч з експортом та імпортом: партнер
rule-months = місяці поруч зі стовпцем років
rule-period = період каже те саме
rule-only = єдиний стовпець чисел
rule-census = назва стовпця US Census
rule-query = назва стовпця запиту
rule-comext = назва стовпця Comext
rule-comtrade = назва стовпця Comtrade
rule-dollars = долари США: імпорт CIF, експорт FOB
rule-estimates = позначає оцінені кількості
rule-above = стоїть над таблицею на її аркуші
rule-time = заголовок TIME
rule-label = стовпець підписів на аркуші
rule-kept = лишається тільки у файлі
rule-ours = наш власний стовпець
rule-dimension = ознака, якої формат не знає: її значення лишаються окремо
rule-sdmx = назва ознаки або атрибута SDMX
rule-usa = назва стовпця USA Trade

# What was read
fact-figures = Числа: { $count } (значення: { $values }, нулі: { $zeros }, немає даних: { $missing }, приховано: { $suppressed })
fact-periods = Періоди: { PERIOD($from) } — { PERIOD($to) }
fact-reporters = Звітують: { $count }: { $list }
fact-partners = Партнери: { $count }: { $list }
fact-goods = Товари: { $count }: { $list }
fact-variant = Вимірюється: { $flow }, { $unit } ({ $variant })
fact-measured = Вимірюється: { $flow }, { $unit }
fact-events = Події: { $count }
fact-claims = Відсотки: { $count }
list-more = і ще { $count }
list-not-stated = не зазначено
flow-export = експорт
flow-import = імпорт
flow-re-export = реекспорт
flow-not-stated = потік не зазначено
flow-exports = Експорт
flow-imports = Імпорт
flow-re-exports = Реекспорт
flow-none-stated = Потік не зазначено
unit-no-currency = валюту не зазначено
unit-none = одиницю не зазначено
unit-supplementary = додаткова одиниця
variant-re-import = реімпорт
variant-domestic = вітчизняні товари
variant-foreign = іноземні товари
variant-for-inward = для переробки на митній території
variant-after-inward = після переробки на митній території
variant-after-outward = після переробки за межами митної території
variant-for-outward = для переробки за межами митної території
variant-second = друга кількість
variant-net = вага нетто

# What the file does not say
ask-reporter = Яка країна звітує?
ask-partner = Яка країна — партнер?
ask-flow = Експорт чи імпорт?
ask-currency = У якій валюті?
ask-goods = Які товари?
ask-mixed = Стовпець { $column }: в одних числах десяткова крапка, в інших кома; прочитано з крапкою.
ask-sign = Стовпець { $column }: число на зразок 1,234 може бути понад тисячу або трохи більше за одиницю; який десятковий знак?

# What to know about the figures
warn-code = { $code }: Гармонізована система змінилася { $year } року ({ $old } → { $new }; { $heading }); числа до і після — не один ряд
warn-gaps = { $count } { $count ->
    [one] клітинка
    [few] клітинки
   *[other] клітинок
} без числа: торгівлі не було або дані недоступні
warn-quantities = { $count ->
    [one] { $count } кількість дорівнює нулю
    [few] { $count } кількості дорівнюють нулю
   *[other] { $count } кількостей дорівнюють нулю
} за зазначеної вартості: не повідомлялося, прочитано як відсутність даних
warn-currency = Значення у валюті, якої файл не називає
warn-zero = Єдине число пізніше, ніж { PERIOD($after) }, дорівнює нулю: можливо, ще не опубліковане; залишено нулем
warn-zeros = Усі числа ({ $count }) пізніше, ніж { PERIOD($after) }, дорівнюють нулю: можливо, ще не опубліковані; залишено нулями
warn-future = Числа ({ $count }) пізніше, ніж { PERIOD($after) }, і суми цього незакінченого року суцільно дорівнюють нулю: вважаються неопублікованими, прочитано як відсутність даних
warn-groups = { $what }: серед країн стоять { $list }; до суми входять вони або їхні частини, але не разом
warn-levels = Товари кількох рівнів ({ $levels }); до суми входить позиція або її частини, але не разом
warn-breakdown = Рядки розбито далі (транспорт, процедура, другий партнер); до суми входить підсумковий рядок або частини, але не разом
warn-characters = Не вдалося прочитати { $count ->
    [one] { $count } знак
    [few] { $count } знаки
   *[other] { $count } знаків
} як { $encoding }; зазначте інше кодування
warn-twice = Рядок { $line }: «{ $column }» стоїть в об’єкті двічі; рахується друге
warn-reported = У списку не сказано, наскільки встановлено події; вони лишаються як такі, про які повідомляли
heading-telephones = мобільні телефони: смартфони окремо
heading-aerials = частини телефонів і мережевого обладнання: антени окремо
heading-diodes = світлодіоди та фотоелементи
heading-transducers = інші напівпровідникові прилади: перетворювачі окремо
heading-furnaces = інші промислові печі
heading-cameras = телевізійні та цифрові камери
heading-presses = машини з власною функцією: ізостатичні преси окремо
level-digits = { $count } { $count ->
    [one] цифра
    [few] цифри
   *[other] цифр
}

# How sums were made
way-repeated = Файли: { $count ->
    [one] { $count } число стоїть
    [few] { $count } числа стоять
   *[other] { $count } чисел стоять
} у кількох файлах; кожне рахується один раз
way-contrary = Файли: { $count ->
    [one] { $count } число розходиться
    [few] { $count } числа розходяться
   *[other] { $count } чисел розходяться
} між файлами; показано файл, прочитаний першим
way-years = Періоди: роки; довші поруч пропущено
way-quarters = Періоди: квартали; довші поруч пропущено
way-months = Періоди: місяці; довші поруч пропущено
way-row = { $what }: рядок «{ $name }»; його частини пропущено
way-countries = { $what }: сума країн; групи країн пропущено
way-alone = { $what }: лише «{ $name }»; інші групи можуть із нею перетинатися
way-table = { $what }: сума країн таблиці
way-goods-row = Товари: рядок «{ $code }»; окремі коди пропущено
way-finest = Товари: найдокладніші коди; пропущено { $count ->
    [one] { $count } вищу позицію
    [few] { $count } вищі позиції
   *[other] { $count } вищих позицій
}
way-parts = Розбивки: сума частин; підсумкового рядка в таблиці немає
way-total = Розбивки: підсумковий рядок; його частини пропущено
way-other = { $goods }: інші періоди, ніж у решти; пропущено
way-gaps = { $goods }: у { $count ->
    [one] { $count } періоді
   *[other] { $count } періодах
} частини суми відсутні або приховані; у ній решта
way-units = { $goods }: очікувалася одна одиниця, знайдено { $found }
way-flows = { $goods }: очікувався один потік, знайдено { $found }
way-kinds = { $goods }: очікувався один вид періоду, знайдено разом місяці, квартали або роки
what-reporter = Звітують
what-partner = Партнери
what-reporters = Звітують
what-partners = Партнери
left-unstated = { $count ->
    [one] { $count } число не ввійшло
    [few] { $count } числа не ввійшли
   *[other] { $count } чисел не ввійшли
}: у файлі не сказано, хто, з ким, чим торгував або в який бік.
left-currency = { $count ->
    [one] { $count } число не ввійшло
    [few] { $count } числа не ввійшли
   *[other] { $count } чисел не ввійшли
}: файл не називає валюти.
left-parts = { $count ->
    [one] { $count } число не ввійшло
    [few] { $count } числа не ввійшли
   *[other] { $count } чисел не ввійшли
}: це частини розбивки або друге вимірювання тієї самої торгівлі.

# What can be chosen, and is shown
place-all-reporters = Усі країни, що звітують, разом ({ $count })
place-all-partners = Усі партнери разом ({ $count })
place-none = у файлі не зазначено
place-group = { $name } (група)
side-all-reporters = усі країни, що звітують, разом
side-all-partners = усі партнери разом
side-reporter = країну, що звітує, не зазначено
side-partner = партнера не зазначено
side-none = не зазначено
goods-all = Усі товари (TOTAL)
goods-every = Усі товари
goods-together = Усі товари файлу разом
goods-unstated = товари у файлі не зазначено
measure-variant = { $flow }, { $unit } ({ $variant })
measure-plain = { $flow }, { $unit }
window-month = один місяць
window-months = три місяці
window-year = дванадцять місяців
window-quarter = один квартал
window-quarters = чотири квартали
window-one-year = один рік
window-years = три роки
title-exports = Експорт: { $reporter } → { $partner }
title-imports = Імпорт: { $reporter } ← { $partner }
title-re-exports = Реекспорт: { $reporter } → { $partner }
title-compared = До і після
title-events = Події
title-claims = Опубліковані відсотки
title-assumed = У файлі не сказано, експорт це чи імпорт; показано як експорт, доки ви не зазначите.

# Long series: what their chart says; the engine has what stands below
long-caption = { $name }{ $unit ->
    [none] { "" }
   *[other] , { $unit }
}: { long-every }, { long-span }; чисел: { NUMBER($known) }.
long-every = { $step ->
    [week] { $every ->
        [1] щотижня
        [one] кожен { $every } тиждень
        [few] кожні { $every } тижні
       *[other] кожні { $every } тижнів
    }
    [day] { $every ->
        [1] щодня
        [one] кожен { $every } день
        [few] кожні { $every } дні
       *[other] кожні { $every } днів
    }
    [hour] { $every ->
        [1] щогодини
        [one] кожну { $every } годину
        [few] кожні { $every } години
       *[other] кожні { $every } годин
    }
    [minute] { $every ->
        [1] щохвилини
        [one] кожну { $every } хвилину
        [few] кожні { $every } хвилини
       *[other] кожні { $every } хвилин
    }
   *[second] { $every ->
        [1] щосекунди
        [one] кожну { $every } секунду
        [few] кожні { $every } секунди
       *[other] кожні { $every } секунд
    }
}
long-span = { $from } — { $to }
long-moment = { $day }, { $time }
long-day = { $day } { $month }
long-unnamed = Ряд
long-whole = Усі числа на місці.
long-gaps = { $gaps ->
    [one] { NUMBER($gaps) } крок
    [few] { NUMBER($gaps) } кроки
   *[other] { NUMBER($gaps) } кроків
} без числа: прогалини, а не нулі.
long-gaps-suppressed = { $gaps ->
    [one] { NUMBER($gaps) } крок
    [few] { NUMBER($gaps) } кроки
   *[other] { NUMBER($gaps) } кроків
} без числа, число приховано — { NUMBER($held) }: прогалини, а не нулі.
long-extremes = Найбільше число — { $high }, { $when }; найменше — { $low }, { $date }.
long-start = Вісь починається з { $amount }, а не з нуля.
long-empty = У жоден момент цього ряду немає числа.
long-key = Штрихування або сірий колір: чисел немає. Позначки під графіком: бракує деяких або всіх.
long-pixel = Одне з { NUMBER($count) } у цьому пікселі: { $range }
long-range = { $low } — { $high }
long-spoken = { $when }: { $value }.
long-window = { long-span }, { $count ->
    [one] { NUMBER($count) } крок із { NUMBER($of) }
    [few] { NUMBER($count) } кроки з { NUMBER($of) }
   *[other] { NUMBER($count) } кроків із { NUMBER($of) }
}
long-window-all = { long-span }, { $count ->
    [one] увесь { NUMBER($count) } крок
    [few] усі { NUMBER($count) } кроки
   *[other] усі { NUMBER($count) } кроків
}
long-each = Кожне показане число, { long-span }
long-figure = Число
long-when = Коли
long-stretches = Показане{ $unit ->
    [none] { "" }
   *[other] , { $unit }
}, { long-span }; наблизьте, щоб бачити кожне число
long-columns = Коли | Числа | Без числа | Найменше | Найбільше | Середнє чисел
long-method = Як це намальовано
long-method-columns = Де чисел більше, ніж пікселів, кожен стовпець пікселів тягнеться від найнижчого до найвищого місця лінії через усі його числа; жоден сплеск не губиться за жодного масштабу.
long-method-middle = Число стоїть посередині свого кроку. Кроки без числа не з’єднуються.
long-method-zones = Моменти такі, як у файлі; часові пояси не перераховуються.

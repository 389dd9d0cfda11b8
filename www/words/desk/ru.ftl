# Русский: страница для своих файлов

# The page's own words
page-trade-figures-as-statistics-offices-publish-them-csv-workbooks-json-the-page-says-what-it-recognised-sets-aside-what-it-cannot-use-and-draws-the-rest = Данные о торговле в том виде, в каком их публикуют статистические службы: CSV, книги Excel, JSON. Страница говорит, что распознала, откладывает то, что не может использовать, и рисует остальное.
page-files-to-read = Файлы для чтения
page-or-drop-them-anywhere-on-this-page-or-paste-a-table = или перетащите их в любое место страницы, или вставьте таблицу.
page-everything-stays-in-this-browser-nothing-is-sent-nothing-is-stored = Всё остаётся в этом браузере: ничего не отправляется и не сохраняется.
page-paste-a-table-here = Вставить таблицу
page-cells-copied-from-a-spreadsheet-or-the-text-of-a-csv-file = Ячейки, скопированные из электронной таблицы, или текст файла CSV
page-read-this-table = Прочитать эту таблицу
page-cancel = Отменить
page-what-was-read = Что прочитано
page-download-as-tidy-csv = Скачать в едином CSV
page-download-the-charts-as-a-story = Скачать диаграммы как материал
page-download-the-notes-as-csv = Скачать замечания в CSV
page-clear-all-files = Убрать все файлы
page-what-is-shown = Что показано
page-stories-of-this-site = Материалы этого сайта
page-read-a-long-series-by-day-hour-or-second = Прочитать длинный ряд: по дням, часам или секундам
page-progress-of-reading = Ход чтения
page-the-reading-engine-could-not-be-loaded-why = Не удалось загрузить программу, которая читает файлы: { $why }
page-the-browser-does-not-say-why = браузер не называет причину
page-reading-file-at-of-of-file-count-rows-so-far = Читается файл { $at } из { $of }, { $file }: пока { $count } { $count ->
    [one] строка
    [few] строки
   *[other] строк
}
page-reading-file-count-rows-so-far = Читается { $file }: пока { $count } { $count ->
    [one] строка
    [few] строки
   *[other] строк
}
page-count-rows-so-far = Пока { $count } { $count ->
    [one] строка
    [few] строки
   *[other] строк
}
page-reading = Чтение…
page-something-went-wrong-while-reading-this-file-it-was-set-aside-the-others-were-read-again = При чтении этого файла произошла ошибка; он отложен. Остальные прочитаны заново.
page-nothing-to-read-was-found-drop-or-choose-files-or-paste-a-table = Читать было нечего. Перетащите или выберите файлы либо вставьте таблицу.
page-cancelled-nothing-of-these-files-was-kept = Отменено: из этих файлов ничего не оставлено.
page-file-was-taken-off-the-page = Файл { $file } убран со страницы.
page-all-files-were-taken-off-the-page = Все файлы убраны со страницы.
page-count-rows-were-read-aside-set-aside = Прочитано строк: { $count }, отложено: { $aside }.
page-count-of-of-files-could-not-be-read = Не удалось прочитать { $count ->
    [one] { $count } файл
    [few] { $count } файла
   *[other] { $count } файлов
} из { $of }.
page-the-file-could-not-be-read = Не удалось прочитать файл.
page-the-charts-of-your-files-as-a-story-for-tradefall = Диаграммы ваших файлов как материал для Tradefall.
page-say-in-story-json-where-the-figures-come-from-and-what-may-be-done-with-them-sources-url-licence-and-what-the-charts-show-title-standfirst-alt = Укажите в story.json, откуда данные и что с ними можно делать («sources»: url, licence), и что показывают диаграммы («title», «standfirst», «alt»).
page-what-you-chose-in-the-charts-is-not-in-the-story-it-is-shown-by-this-address-address = То, что вы выбрали в диаграммах, в материал не входит; его показывает этот адрес: { $address }
page-pasted-table = вставленная таблица
page-count-figures-have-a-place-in-the-tidy-table = В единой таблице { $count ->
    [one] место нашлось для { $count } числа
   *[other] место нашлось для { $count } чисел
}.
page-the-page-begins-anew-in-another-language-without-the-files-that-were-read-go-on = На другом языке страница начнётся заново, без прочитанных файлов. Продолжить?
page-comma = запятая
page-semicolon = точка с запятой
page-tab = табуляция
page-bar = вертикальная черта
page-decimal-point = десятичная точка: 1234.5
page-decimal-comma = десятичная запятая: 1234,5
page-exports = экспорт
page-imports = импорт
page-re-exports = реэкспорт
page-thousands = тысячи
page-millions = миллионы
page-billions = миллиарды
page-reporter = Отчитывающаяся страна
page-partner = Страна-партнёр
page-flow = Поток
page-currency-such-as-eur = Валюта, например EUR
page-values-are-in = Значения указаны в
page-units = единицах
page-hs-code-or-total = Код ГС или TOTAL
page-name-of-the-goods = Название товара
page-decimal-sign = Десятичный знак
page-not-stated = не указано
page-read-again-with-this = Прочитать заново с этим
page-the-file-does-not-say-what = В файле не сказано: { $what }
page-as-recognised = как распознано
page-no-name = (без названия)
page-what-column-holds = Что содержит { $column }
page-what-the-column-holds = Что содержит столбец
page-as-recognised-role = как распознано: { $role }
page-not-used = не используется
page-column = Столбец
page-holds = Содержание
page-rule = Правило
page-columns-of-file = Столбцы файла { $file }
page-format = Формат
page-encoding = Кодировка
page-delimiter = Разделитель
page-count-more-columns-are-read-as-recognised = { $count ->
    [one] Ещё { $count } столбец прочитан
    [few] Ещё { $count } столбца прочитаны
   *[other] Ещё { $count } столбцов прочитаны
} как распознано.
page-count-set-aside-cells-cells-of-used-records = отложено: { $count }, и ещё { $cells } { $cells ->
    [one] ячейка
    [few] ячейки
   *[other] ячеек
} использованных записей
page-count-set-aside = отложено: { $count }
page-set-aside-in-file-where-what-was-expected-what-was-found = Отложено в файле { $file }: где, что ожидалось, что найдено.
page-the-first-count-are-shown-the-download-has-more = { $count ->
    [one] Показана первая { $count }
   *[other] Показаны первые { $count }
}; в скачиваемом файле больше.
page-what-was-set-aside-and-why-words = Что отложено и почему ({ $words })
page-line = Строка
page-expected = Ожидалось
page-found = Найдено
page-remove = Убрать
page-remove-file = Убрать { $file }
page-the-earlier-reading-stays = Остаётся прочитанное раньше.
page-recognised-as-format-the-header-stands-in-line-line = Распознано: { $format }; заголовок в строке { $line }.
page-recognised-as-format = Распознано: { $format }.
page-count-records-in-the-file-used-used-aside-set-aside = В файле { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[other] { $count } записей
}: использовано { $used }, отложено { $aside }.
page-what-to-know-about-these-figures-count = Что следует знать об этих числах ({ $count })
page-how-each-column-was-understood-count = Как понят каждый столбец ({ $count })
page-say-what-the-columns-are = Указать, что в столбцах
page-count-more-type-a-code-or-a-word-to-find-them = Ещё { $count }: введите код или слово, чтобы найти.
page-no-goods-fit-these-words = Таких товаров нет.
page-charts = Диаграммы
page-as-they-were-taken-away = как они были скачаны
page-of-a-choice-of-my-own = по моему выбору
page-goods-up-to-count-lines = Товары, не более { $count } { $count ->
    [one] линии
   *[other] линий
}
page-find = Найти
page-flow-and-unit = Поток и единица
page-compare-last-period-before = Сравнить: последний период до
page-first-period-after = Первый период после
page-each-side-covers = Каждая сторона охватывает

# The page for long series
page-a-long-series = Длинный ряд
page-figures-by-day-hour-minute-or-second-up-to-a-hundred-million-of-them-gas-through-a-pipeline-a-rate-of-exchange-ships-in-a-port-every-extreme-stays-in-the-picture-and-every-gap-stays-a-gap = Числа по дням, часам, минутам или секундам, до ста миллионов: газ в трубопроводе, валютный курс, суда в порту. Каждый всплеск остаётся на рисунке, и каждый пропуск остаётся пропуском.
page-the-file-to-read = Файл для чтения
page-file-to-read = Файл
page-or-drop-it-anywhere-on-this-page-a-csv-with-a-moment-such-as-and-a-figure-on-each-line = или перетащите его в любое место страницы: CSV, где в каждой строке момент, например 2024-03-05 13:00, и число.
page-read-tables-of-statistics-offices = Прочитать таблицы статистических ведомств
page-everything = Всё
page-select-a-stretch = Выбрать отрезок
page-time-in-view = Показанное время
page-start-of-what-is-in-view = Начало показанного
page-end-of-what-is-in-view = Конец показанного
page-reading-file = Читается { $file }
page-source-file-as-it-was-handed-over = Источник: { $file }, как передан
page-left-and-right-walk-the-figures-up-and-down-lead-to-the-highest-and-lowest-in-view-page-up-and-page-down-go-a-tenth-of-it-plus-and-minus-zoom-shows-everything-enter-pins-escape-lets-go = Влево и вправо ведут по числам, вверх и вниз — к наибольшему и наименьшему на экране, Page Up и Page Down — на десятую часть; плюс и минус меняют масштаб, 0 показывает всё, Enter закрепляет, Esc отпускает.
page-fit-the-height-to-what-is-in-view = Подогнать высоту к показанному
page-csv-of-what-is-in-view = CSV показанного
page-column-for-opening-at-once = Столбец, открывается сразу
page-set-aside-count-lines-were-read-these-could-not-be-used = Отложено: прочитано строк: { $count }, эти не удалось использовать
page-count-lines-were-read = Прочитано строк: { $count }.
page-some-could-not-be-used-they-are-listed-below-the-chart = Некоторые не удалось использовать; они перечислены под диаграммой.
page-cancelled-nothing-of-this-file-was-kept = Отменено: из этого файла ничего не оставлено.

# Sentences and names of the desk, by their forms: kinds stand before the first hyphen

# Why a file is not read
fault-empty = Ожидалась таблица, файл пуст.
fault-web-page = Ожидалась таблица, а это веб-страница. Возможно, файл не скачался: откройте его в браузере и посмотрите, что ответило ведомство.
fault-xml = Ожидалась таблица, а это XML. Скачайте данные в CSV или XLSX.
fault-locked = Ожидалась таблица, а это книга Excel с паролем. Откройте её и сохраните без пароля.
fault-old = Ожидалась таблица, а это старая книга Excel (.xls) или книга с паролем. Откройте её и сохраните как .xlsx или CSV.
fault-pdf = Ожидалась таблица, а это PDF. Скачайте данные в CSV или XLSX.
fault-gzip = Ожидалась таблица, а это архив gzip. Сначала распакуйте его.
fault-picture = Ожидалась таблица, а это картинка.
fault-parquet = Ожидалась таблица, а это файл Parquet. Скачайте данные в CSV.
fault-unread = Файл не читается: { $error }
fault-text-size = Ожидалось не более 4 ГиБ текста (MAX_TEXT_BYTES), здесь больше.
fault-cells-size = Ожидалось не более 512 МиБ ячеек (MAX_MATRIX_BYTES).
fault-size = Ожидалось не более { $size } МиБ ({ $limit }), здесь больше.
fault-columns = Ожидалось не более 16 384 столбцов (MAX_COLUMNS), здесь больше.
fault-no-column = Столбца «{ $column }», который нужно изменить, нет.
fault-constant = { $key }: ожидалось другое значение, найдено «{ $found }».
fault-no-constant = Ожидалось reporter, partner, flow, product, commodity, currency или scale, найдено «{ $found }».
fault-no-records = Ожидалась таблица с записями, записей нет.
fault-no-text = Ожидался текст с разделителями, файл другого вида.
fault-bare = Ожидались заголовок и записи, в файле их нет.
fault-header = Ожидался заголовок в первых 512 КиБ (HEAD_BYTES), не более 16 384 столбцов (MAX_COLUMNS); строка длиннее.
fault-json = Ожидался JSON или таблица: { $json }
fault-json-list = Ожидался JSON со списком записей, как отвечает API Comtrade; списка нет.
fault-format = Ожидались столбцы формата { $key }, найдено «{ $found }».
fault-no-format = Ожидался один из форматов { $list }, найдено «{ $found }».
fault-unknown = Ожидалась таблица с данными о торговле: со столбцом периодов (или по столбцу на период) и столбцом чисел. Найдено: «{ $found }». Укажите, что в столбцах.
fault-damaged = Ожидалась книга Excel (.xlsx), эта повреждена или это другой архив: { $error }. Откройте её и сохраните заново.
fault-cut = Ожидалась книга Excel (.xlsx), архив повреждён: { $error }. Скачайте его ещё раз.
fault-archive = Ожидалась книга Excel (.xlsx), а это другой архив. Распакуйте его и прочитайте файлы из него.
fault-sheets = Ожидалось не более { $most } листов (MAX_SHEETS), найдено { $count }.
fault-parts = Ожидалась книга не более чем из { $most } частей (MAX_WORKBOOK_PARTS), найдено { $count }.
fault-cells = Ожидалось не более 1 048 576 строк и 16 384 столбцов (MAX_SHEET_ROWS, MAX_COLUMNS), найдена ячейка за их пределами.
fault-unpacked = Ожидалась книга не более 512 МиБ после распаковки (MAX_UNPACKED_BYTES), здесь больше; возможно, это zip-бомба.
fault-our-columns = Строка { $line }: ожидались столбцы { $list }, всего не более { $most }; не хватает { $missing }, найдено «{ $found }».
fault-nothing = Не прочитано ни одного числа.
fault-no-fit = Этому выбору не отвечает ни одно число.
fault-column-cut = Ожидался столбец чисел по 8 байт, этот обрезан.
fault-column-none = Ожидался столбец чисел, а это другой файл.
fault-column-count = Ожидался столбец от одного до ста миллионов чисел.
fault-line = Ожидались строки таблицы, одна длиннее 64 кБ.
fault-most = Ожидалось не более ста миллионов чисел, здесь больше.
fault-two-columns = Ожидались два столбца, момент вроде 2024-03-05 13:00 и число; столбец один.
fault-two-lines = Ожидались хотя бы две строки с моментом, например 2024-03-05 13:00, и числом.
fault-steps = Ожидались числа с равным шагом, найдено { $used } на { $count } шагов по { $seconds } с. Таблицы по месяцам читает страница для файлов.
fault-elsewhere = Ожидался файл этого сайта, этот с другого.
fault-answer = Файла нет (HTTP { $status }).
json-place = строка { $line }, столбец { $column }: { $json }
json-size = ожидалось не более 64 МиБ (MAX_JSON_BYTES), здесь больше
json-utf = ожидался UTF-8, найдены другие байты
json-syntax = ожидалось: { $json }; найдено: { $end }
json-value = значение
json-bracket = запятая или закрывающая квадратная скобка
json-brace = запятая или закрывающая фигурная скобка
json-name = имя в кавычках
json-colon = двоеточие
json-escape = экранирование вместо управляющего знака
json-quote = закрывающая кавычка
json-escapes = экранирование вроде \n или \u0041
json-hex = четыре шестнадцатеричные цифры
json-digit = цифра
json-end = конец документа
json-depth = не более 128 уровней вложенности (MAX_JSON_DEPTH)
json-nothing = конец

# What is expected of a record
wanted-record = запись
wanted-header = заголовок; это стоит перед ним
wanted-fields = столько же полей, сколько в заголовке: { $count }
wanted-columns = столбцы первой таблицы файла
wanted-list-record = запись списка «{ $column }»
wanted-closed = кавычка, которая закрывается
wanted-field-size = поля не более 64 КиБ (MAX_FIELD_BYTES)
wanted-record-size = записи не более 4 МиБ (MAX_RECORD_BYTES)
wanted-most-columns = не более 16 384 столбцов (MAX_COLUMNS)
wanted-plain-text = текст
wanted-most-figures = не более 50 000 000 чисел (MAX_FIGURES)
wanted-most-measures = не более 1000 показателей (MAX_MEASURES)
wanted-most-texts = не более 1 000 000 разных текстов (MAX_TEXTS)
wanted-first = одно число для той же торговли и периода; остаётся первое
wanted-decimal = число с известным десятичным знаком; укажите его
wanted-some-period = период, например 2022-03
wanted-any-period = период, например 2022-03, 202203 или Mar-22
wanted-figure = число или знак его отсутствия, например «:»
wanted-flags = пометки: p (предварительно), e, c или stated, derived
wanted-year = год, например 2022
wanted-month = месяц от 1 до 12, его название или слово для целого года
wanted-area = название или код страны или группы
wanted-code = код ГС из 2, 4, 6, 8 или 10 цифр либо TOTAL
wanted-a-flow = поток, например export или import
wanted-power = степень десяти, например 6, или Millions
wanted-iso = код ISO 4217, например EUR
wanted-measure = показатель, например VALUE_IN_EUROS
wanted-event = событие с названием
wanted-date = дата, например 2022-02-24, 2022-02 или 2022
wanted-date-parts = год, а также существующие месяц и день или ничего
wanted-end-parts = существующие год, месяц и день или ничего
wanted-end = дата, например 2022-02-24, или ничего
wanted-later = конец не раньше начала
wanted-moment = день или момент, например 2024-03-05 13:00
wanted-zone = часовой пояс предыдущих строк
wanted-or-nothing = число или ничего, где его нет
wanted-own-moment = свой собственный момент
found-fields = { $count } { $count ->
    [one] поле
    [few] поля
   *[other] полей
}: { $start }
found-note = примечание: { $start }
found-more = больше
found-no-object = не объект

# How a file is laid out
format-text = { $format }; { $encoding }, между полями { $delimiter }
format-other = { $format }; { $kind }
format-ours = таблица Tradefall
format-events = события Tradefall
format-claims = проценты Tradefall
format-list = список событий (Datawrapper)
format-census = US Census, country.xlsx
format-china = запрос китайской таможни
format-comext = Easy Comext, Relational View
format-workbook = книга Excel из Eurostat Data Browser
format-any = произвольная таблица
delimiter-comma = запятая
delimiter-semicolon = точка с запятой
delimiter-tab = табуляция
delimiter-bar = вертикальная черта
kind-workbook = книга Excel

# What a column holds
role-reporter = отчитывающаяся страна
role-reporter-code = код отчитывающейся страны
role-partner = страна-партнёр
role-partner-code = код страны-партнёра
role-flow = поток
role-code = код товара
role-name = название товара
role-period = период
role-year = год
role-month = месяц
role-currency = валюта
role-unit = единица количества
role-indicator = что измеряется
role-power = степень десяти
role-flags = пометки
role-estimate = пометка оценки
role-breakdown = разбивка
role-nothing = не используется
role-exports = экспорт
role-imports = импорт
role-re-exports = реэкспорт
role-figures = числа
role-value = стоимость
role-quantity-in = количество, { $unit }
role-quantity = количество
role-thousands = в тысячах
role-millions = в миллионах
role-billions = в миллиардах
role-times = умножить на 10^{ $power }
role-of-month = месяц { $month }
role-whole-year = весь год
role-of-period = { PERIOD($period) }
role-began = когда началось
role-ended = когда закончилось
role-title = название
role-summary = краткое содержание
role-group = группа участника
role-source = источник

# By which rule
rule-sign = { $rule }; десятичный знак как в других столбцах
rule-said = как вы указали
rule-unknown = ни одно правило не знает этого файла
rule-twice = другой столбец говорит то же самое
rule-not-needed = не нужен
rule-no-name = без названия
rule-no-powers = не степени десяти
rule-no-flags = не пометки
rule-no-codes = по названию; кодов в нём нет
rule-no-years = по названию; столбца годов нет
rule-name = по названию
rule-period-name = его название — период
rule-figures = числа, по названию
rule-no-rule = ни одно правило не знает его названия
rule-country = страна рядом с экспортом и импортом: партнёр
rule-months = месяцы рядом со столбцом годов
rule-period = период говорит то же самое
rule-only = единственный столбец чисел
rule-census = название столбца US Census
rule-query = название столбца запроса
rule-comext = название столбца Comext
rule-comtrade = название столбца Comtrade
rule-dollars = доллары США: импорт CIF, экспорт FOB
rule-estimates = помечает оценочные количества
rule-above = стоит над таблицей на её листе
rule-time = заголовок TIME
rule-label = столбец подписей на листе
rule-kept = остаётся только в файле
rule-ours = наш собственный столбец
rule-dimension = признак, которого формат не знает: его значения остаются порознь
rule-sdmx = название признака или атрибута SDMX
rule-usa = название столбца USA Trade

# What was read
fact-figures = Числа: { $count } (значения: { $values }, нули: { $zeros }, нет данных: { $missing }, скрыто: { $suppressed })
fact-periods = Периоды: { PERIOD($from) } — { PERIOD($to) }
fact-reporters = Отчитываются: { $count }: { $list }
fact-partners = Партнёры: { $count }: { $list }
fact-goods = Товары: { $count }: { $list }
fact-variant = Измеряется: { $flow }, { $unit } ({ $variant })
fact-measured = Измеряется: { $flow }, { $unit }
fact-events = События: { $count }
fact-claims = Проценты: { $count }
list-more = и ещё { $count }
list-not-stated = не указано
flow-export = экспорт
flow-import = импорт
flow-re-export = реэкспорт
flow-not-stated = поток не указан
flow-exports = Экспорт
flow-imports = Импорт
flow-re-exports = Реэкспорт
flow-none-stated = Поток не указан
unit-no-currency = валюта не указана
unit-none = единица не указана
unit-supplementary = дополнительная единица
variant-re-import = реимпорт
variant-domestic = отечественные товары
variant-foreign = иностранные товары
variant-for-inward = для переработки на таможенной территории
variant-after-inward = после переработки на таможенной территории
variant-after-outward = после переработки вне таможенной территории
variant-for-outward = для переработки вне таможенной территории
variant-second = второе количество
variant-net = вес нетто

# What the file does not say
ask-reporter = Какая страна отчитывается?
ask-partner = Какая страна — партнёр?
ask-flow = Экспорт или импорт?
ask-currency = В какой валюте?
ask-goods = Какие товары?
ask-mixed = Столбец { $column }: в одних числах десятичная точка, в других запятая; прочитано с точкой.
ask-sign = Столбец { $column }: число вроде 1,234 может быть больше тысячи или чуть больше единицы; какой десятичный знак?

# What to know about the figures
warn-code = { $code }: Гармонизированная система изменилась в { $year } году ({ $old } → { $new }; { $heading }); числа до и после — не один ряд
warn-gaps = { $count } { $count ->
    [one] ячейка
    [few] ячейки
   *[other] ячеек
} без числа: торговли не было или данные недоступны
warn-quantities = { $count ->
    [one] { $count } количество равно нулю
    [few] { $count } количества равны нулю
   *[other] { $count } количеств равны нулю
} при указанной стоимости: не сообщалось, прочитано как отсутствие данных
warn-currency = Значения в валюте, которую файл не называет
warn-zero = Единственное число позже, чем { PERIOD($after) }, равно нулю: возможно, ещё не опубликовано; оставлено нулём
warn-zeros = Все числа ({ $count }) позже, чем { PERIOD($after) }, равны нулю: возможно, ещё не опубликованы; оставлены нулями
warn-future = Числа ({ $count }) позже, чем { PERIOD($after) }, и суммы этого незаконченного года сплошь равны нулю: сочтены неопубликованными, прочитаны как отсутствие данных
warn-groups = { $what }: среди стран стоят { $list }; в сумму входят они или их части, но не вместе
warn-levels = Товары нескольких уровней ({ $levels }); в сумму входит позиция или её части, но не вместе
warn-breakdown = Строки разбиты дальше (транспорт, процедура, второй партнёр); в сумму входит итоговая строка или части, но не вместе
warn-characters = Не удалось прочитать { $count ->
    [one] { $count } знак
    [few] { $count } знака
   *[other] { $count } знаков
} как { $encoding }; укажите другую кодировку
warn-twice = Строка { $line }: «{ $column }» стоит в объекте дважды; считается второе
warn-reported = В списке не сказано, насколько установлены события; они остаются как сообщавшиеся
heading-telephones = мобильные телефоны: смартфоны отдельно
heading-aerials = части телефонов и сетевого оборудования: антенны отдельно
heading-diodes = светодиоды и фотоэлементы
heading-transducers = прочие полупроводниковые приборы: преобразователи отдельно
heading-furnaces = прочие промышленные печи
heading-cameras = телевизионные и цифровые камеры
heading-presses = машины с собственной функцией: изостатические прессы отдельно
level-digits = { $count } { $count ->
    [one] цифра
    [few] цифры
   *[other] цифр
}

# How sums were made
way-repeated = Файлы: { $count ->
    [one] { $count } число стоит
    [few] { $count } числа стоят
   *[other] { $count } чисел стоят
} в нескольких файлах; каждое считается один раз
way-contrary = Файлы: { $count ->
    [one] { $count } число расходится
    [few] { $count } числа расходятся
   *[other] { $count } чисел расходятся
} между файлами; показан файл, прочитанный первым
way-years = Периоды: годы; более длинные рядом опущены
way-quarters = Периоды: кварталы; более длинные рядом опущены
way-months = Периоды: месяцы; более длинные рядом опущены
way-row = { $what }: строка «{ $name }»; её части опущены
way-countries = { $what }: сумма стран; группы стран опущены
way-alone = { $what }: только «{ $name }»; другие группы могут с ней пересекаться
way-table = { $what }: сумма стран таблицы
way-goods-row = Товары: строка «{ $code }»; отдельные коды опущены
way-finest = Товары: самые подробные коды; { $count ->
    [one] опущена { $count } вышестоящая позиция
    [few] опущены { $count } вышестоящие позиции
   *[other] опущено { $count } вышестоящих позиций
}
way-parts = Разбивки: сумма частей; итоговой строки в таблице нет
way-total = Разбивки: итоговая строка; её части опущены
way-other = { $goods }: другие периоды, чем у остальных; опущено
way-gaps = { $goods }: в { $count ->
    [one] { $count } периоде
   *[other] { $count } периодах
} части суммы отсутствуют или скрыты; в ней остальные
way-units = { $goods }: ожидалась одна единица, найдено { $found }
way-flows = { $goods }: ожидался один поток, найдено { $found }
way-kinds = { $goods }: ожидался один вид периода, найдены вместе месяцы, кварталы или годы
what-reporter = Отчитываются
what-partner = Партнёры
what-reporters = Отчитываются
what-partners = Партнёры
left-unstated = { $count ->
    [one] { $count } число не вошло
    [few] { $count } числа не вошли
   *[other] { $count } чисел не вошли
}: в файле не сказано, кто, с кем, чем торговал или в какую сторону.
left-currency = { $count ->
    [one] { $count } число не вошло
    [few] { $count } числа не вошли
   *[other] { $count } чисел не вошли
}: файл не называет валюту.
left-parts = { $count ->
    [one] { $count } число не вошло
    [few] { $count } числа не вошли
   *[other] { $count } чисел не вошли
}: это части разбивки или второе измерение той же торговли.

# What can be chosen, and is shown
place-all-reporters = Все отчитывающиеся страны вместе ({ $count })
place-all-partners = Все партнёры вместе ({ $count })
place-none = в файле не указано
place-group = { $name } (группа)
side-all-reporters = все отчитывающиеся страны вместе
side-all-partners = все партнёры вместе
side-reporter = отчитывающаяся страна не указана
side-partner = партнёр не указан
side-none = не указано
goods-all = Все товары (TOTAL)
goods-every = Все товары
goods-together = Все товары файла вместе
goods-unstated = товары в файле не указаны
measure-variant = { $flow }, { $unit } ({ $variant })
measure-plain = { $flow }, { $unit }
window-month = один месяц
window-months = три месяца
window-year = двенадцать месяцев
window-quarter = один квартал
window-quarters = четыре квартала
window-one-year = один год
window-years = три года
title-exports = Экспорт: { $reporter } → { $partner }
title-imports = Импорт: { $reporter } ← { $partner }
title-re-exports = Реэкспорт: { $reporter } → { $partner }
title-compared = До и после
title-events = События
title-claims = Опубликованные проценты
title-assumed = В файле не сказано, экспорт это или импорт; показано как экспорт, пока вы не укажете.

# Long series: what their chart says; the engine has what stands below
long-caption = { $name }{ $unit ->
    [none] { "" }
   *[other] , { $unit }
}: { long-every }, { long-span }; чисел: { NUMBER($known) }.
long-every = { $step ->
    [week] { $every ->
        [1] каждую неделю
        [one] каждую { $every } неделю
        [few] каждые { $every } недели
       *[other] каждые { $every } недель
    }
    [day] { $every ->
        [1] каждый день
        [one] каждый { $every } день
        [few] каждые { $every } дня
       *[other] каждые { $every } дней
    }
    [hour] { $every ->
        [1] каждый час
        [one] каждый { $every } час
        [few] каждые { $every } часа
       *[other] каждые { $every } часов
    }
    [minute] { $every ->
        [1] каждую минуту
        [one] каждую { $every } минуту
        [few] каждые { $every } минуты
       *[other] каждые { $every } минут
    }
   *[second] { $every ->
        [1] каждую секунду
        [one] каждую { $every } секунду
        [few] каждые { $every } секунды
       *[other] каждые { $every } секунд
    }
}
long-span = { $from } — { $to }
long-moment = { $day }, { $time }
long-day = { $day } { $month }
long-unnamed = Ряд
long-whole = Все числа на месте.
long-gaps = { $gaps ->
    [one] { NUMBER($gaps) } шаг
    [few] { NUMBER($gaps) } шага
   *[other] { NUMBER($gaps) } шагов
} без числа: пропуски, а не нули.
long-gaps-suppressed = { $gaps ->
    [one] { NUMBER($gaps) } шаг
    [few] { NUMBER($gaps) } шага
   *[other] { NUMBER($gaps) } шагов
} без числа, число скрыто — { NUMBER($held) }: пропуски, а не нули.
long-extremes = Наибольшее число — { $high }, { $when }; наименьшее — { $low }, { $date }.
long-start = Ось начинается с { $amount }, а не с нуля.
long-empty = Ни в один момент этого ряда нет числа.
long-key = Штриховка или серый цвет: чисел нет. Метки под графиком: нет некоторых или всех.
long-pixel = Одно из { NUMBER($count) } в этом пикселе: { $range }
long-range = { $low } — { $high }
long-spoken = { $when }: { $value }.
long-window = { long-span }, { $count ->
    [one] { NUMBER($count) } шаг
    [few] { NUMBER($count) } шага
   *[other] { NUMBER($count) } шагов
} из { NUMBER($of) }
long-window-all = { long-span }, { $count ->
    [one] весь { NUMBER($count) } шаг
    [few] все { NUMBER($count) } шага
   *[other] все { NUMBER($count) } шагов
}
long-each = Каждое показанное число, { long-span }
long-figure = Число
long-when = Когда
long-stretches = Показанное{ $unit ->
    [none] { "" }
   *[other] , { $unit }
}, { long-span }; приблизьте, чтобы видеть каждое число
long-columns = Когда | Числа | Без числа | Наименьшее | Наибольшее | Среднее чисел
long-method = Как это нарисовано
long-method-columns = Где чисел больше, чем пикселей, каждый столбец пикселей тянется от самого низкого до самого высокого места линии через все его числа; ни один всплеск не теряется ни при каком масштабе.
long-method-middle = Число стоит в середине своего шага. Шаги без числа не соединяются.
long-method-zones = Моменты такие, как в файле; часовые пояса не пересчитываются.

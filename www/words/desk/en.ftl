# The page's own words
page-trade-figures-as-statistics-offices-publish-them-csv-workbooks-json-the-page-says-what-it-recognised-sets-aside-what-it-cannot-use-and-draws-the-rest = Trade figures as statistics offices publish them: CSV, workbooks, JSON. The page says what it recognised, sets aside what it cannot use, and draws the rest.
page-files-to-read = Files to read
page-or-drop-them-anywhere-on-this-page-or-paste-a-table = or drop them anywhere on this page, or paste a table.
page-everything-stays-in-this-browser-nothing-is-sent-nothing-is-stored = Everything stays in this browser: nothing is sent, nothing is stored.
page-paste-a-table-here = Paste a table here
page-cells-copied-from-a-spreadsheet-or-the-text-of-a-csv-file = Cells copied from a spreadsheet, or the text of a CSV file
page-read-this-table = Read this table
page-cancel = Cancel
page-what-was-read = What was read
page-download-as-tidy-csv = Download as tidy CSV
page-download-the-charts-as-a-story = Download the charts as a story
page-download-the-notes-as-csv = Download the notes as CSV
page-clear-all-files = Clear all files
page-what-is-shown = What is shown
page-stories-of-this-site = Stories of this site
page-read-a-long-series-by-day-hour-or-second = Read a long series, by day, hour or second
page-progress-of-reading = Progress of reading
page-the-reading-engine-could-not-be-loaded-why = The reading engine could not be loaded: { $why }
page-the-browser-does-not-say-why = the browser does not say why
page-reading-file-at-of-of-file-count-rows-so-far = Reading file { $at } of { $of }, { $file }: { $count } rows so far
page-reading-file-count-rows-so-far = Reading { $file }: { $count } rows so far
page-count-rows-so-far = { $count } rows so far
page-reading = Reading …
page-something-went-wrong-while-reading-this-file-it-was-set-aside-the-others-were-read-again = Something went wrong while reading this file; it was set aside. The others were read again.
page-nothing-to-read-was-found-drop-or-choose-files-or-paste-a-table = Nothing to read was found. Drop or choose files, or paste a table.
page-cancelled-nothing-of-these-files-was-kept = Cancelled: nothing of these files was kept.
page-file-was-taken-off-the-page = { $file } was taken off the page.
page-all-files-were-taken-off-the-page = All files were taken off the page.
page-count-rows-were-read-aside-set-aside = { $count } rows were read, { $aside } set aside.
page-count-of-of-files-could-not-be-read = { $count } of { $of } files could not be read.
page-the-file-could-not-be-read = The file could not be read.
page-the-charts-of-your-files-as-a-story-for-tradefall = The charts of your files, as a story for Tradefall.
page-say-in-story-json-where-the-figures-come-from-and-what-may-be-done-with-them-sources-url-licence-and-what-the-charts-show-title-standfirst-alt = Say in story.json where the figures come from and what may be done with them (“sources”: url, licence), and what the charts show (“title”, “standfirst”, “alt”).
page-what-you-chose-in-the-charts-is-not-in-the-story-it-is-shown-by-this-address-address = What you chose in the charts is not in the story; it is shown by this address: { $address }
page-pasted-table = pasted table
page-count-figures-have-a-place-in-the-tidy-table = { $count } figures have a place in the tidy table.
page-the-page-begins-anew-in-another-language-without-the-files-that-were-read-go-on = The page begins anew in another language, without the files that were read. Go on?
page-comma = comma
page-semicolon = semicolon
page-tab = tab
page-bar = bar
page-decimal-point = decimal point: 1234.5
page-decimal-comma = decimal comma: 1234,5
page-exports = exports
page-imports = imports
page-re-exports = re-exports
page-thousands = thousands
page-millions = millions
page-billions = billions
page-reporter = Reporter
page-partner = Partner
page-flow = Flow
page-currency-such-as-eur = Currency, such as EUR
page-values-are-in = Values are in
page-units = units
page-hs-code-or-total = HS code, or TOTAL
page-name-of-the-goods = Name of the goods
page-decimal-sign = Decimal sign
page-not-stated = not stated
page-read-again-with-this = Read again with this
page-the-file-does-not-say-what = The file does not say: { $what }
page-as-recognised = as recognised
page-no-name = (no name)
page-what-column-holds = What { $column } holds
page-what-the-column-holds = What the column holds
page-as-recognised-role = as recognised: { $role }
page-not-used = not used
page-column = Column
page-holds = Holds
page-rule = Rule
page-columns-of-file = Columns of { $file }
page-format = Format
page-encoding = Encoding
page-delimiter = Delimiter
page-count-more-columns-are-read-as-recognised = { $count } more columns are read as recognised.
page-count-set-aside-cells-cells-of-used-records = { $count } set aside, { $cells } cells of used records
page-count-set-aside = { $count } set aside
page-set-aside-in-file-where-what-was-expected-what-was-found = Set aside in { $file }: where, what was expected, what was found.
page-the-first-count-are-shown-the-download-has-more = The first { $count } are shown; the download has more.
page-what-was-set-aside-and-why-words = What was set aside, and why ({ $words })
page-line = Line
page-expected = Expected
page-found = Found
page-remove = Remove
page-remove-file = Remove { $file }
page-the-earlier-reading-stays = The earlier reading stays.
page-recognised-as-format-the-header-stands-in-line-line = Recognised as { $format }; the header stands in line { $line }.
page-recognised-as-format = Recognised as { $format }.
page-count-records-in-the-file-used-used-aside-set-aside = { $count } records in the file: { $used } used, { $aside } set aside.
page-what-to-know-about-these-figures-count = What to know about these figures ({ $count })
page-how-each-column-was-understood-count = How each column was understood ({ $count })
page-say-what-the-columns-are = Say what the columns are
page-count-more-type-a-code-or-a-word-to-find-them = { $count } more: type a code or a word to find them.
page-no-goods-fit-these-words = No goods fit these words.
page-charts = Charts
page-as-they-were-taken-away = as they were taken away
page-of-a-choice-of-my-own = of a choice of my own
page-goods-up-to-count-lines = Goods, up to { $count } lines
page-find = Find
page-flow-and-unit = Flow and unit
page-compare-last-period-before = Compare: last period before
page-first-period-after = First period after
page-each-side-covers = Each side covers

# The page for long series
page-a-long-series = A long series
page-figures-by-day-hour-minute-or-second-up-to-a-hundred-million-of-them-gas-through-a-pipeline-a-rate-of-exchange-ships-in-a-port-every-extreme-stays-in-the-picture-and-every-gap-stays-a-gap = Figures by day, hour, minute or second, up to a hundred million of them: gas through a pipeline, a rate of exchange, ships in a port. Every extreme stays in the picture, and every gap stays a gap.
page-the-file-to-read = The file to read
page-file-to-read = File to read
page-or-drop-it-anywhere-on-this-page-a-csv-with-a-moment-such-as-and-a-figure-on-each-line = or drop it anywhere on this page: a CSV with a moment, such as 2024-03-05 13:00, and a figure on each line.
page-read-tables-of-statistics-offices = Read tables of statistics offices
page-everything = Everything
page-select-a-stretch = Select a stretch
page-time-in-view = Time in view
page-start-of-what-is-in-view = Start of what is in view
page-end-of-what-is-in-view = End of what is in view
page-reading-file = Reading { $file }
page-source-file-as-it-was-handed-over = Source: { $file }, as it was handed over
page-left-and-right-walk-the-figures-up-and-down-lead-to-the-highest-and-lowest-in-view-page-up-and-page-down-go-a-tenth-of-it-plus-and-minus-zoom-shows-everything-enter-pins-escape-lets-go = Left and right walk the figures, up and down lead to the highest and lowest in view, Page Up and Page Down go a tenth of it; plus and minus zoom, 0 shows everything, Enter pins, Escape lets go.
page-fit-the-height-to-what-is-in-view = Fit the height to what is in view
page-csv-of-what-is-in-view = CSV of what is in view
page-column-for-opening-at-once = Column, for opening at once
page-set-aside-count-lines-were-read-these-could-not-be-used = Set aside: { $count } lines were read, these could not be used
page-count-lines-were-read = { $count } lines were read.
page-some-could-not-be-used-they-are-listed-below-the-chart = Some could not be used; they are listed below the chart.
page-cancelled-nothing-of-this-file-was-kept = Cancelled: nothing of this file was kept.

# Sentences and names of the desk, by their forms: kinds stand before the first hyphen

# Why a file is not read
fault-empty = expected a table, found an empty file
fault-web-page = expected a table, found a web page; the download may have failed: open the file in a browser to see what the office answered
fault-xml = expected a table, found XML; download the data as CSV or XLSX
fault-locked = expected a table, found a workbook with a password; open it and save it without one
fault-old = expected a table, found an old workbook (.xls) or one with a password; open it and save it as .xlsx or CSV
fault-pdf = expected a table, found a PDF; download the data as CSV or XLSX
fault-gzip = expected a table, found a gzip archive; unpack it first
fault-picture = expected a table, found a picture
fault-parquet = expected a table, found a Parquet file; download the data as CSV
fault-unread = cannot read it: { $error }
fault-text-size = expected at most 4 GiB of text (MAX_TEXT_BYTES), found more
fault-cells-size = expected at most 512 MiB of cells (MAX_MATRIX_BYTES)
fault-size = expected at most { $size } MiB ({ $limit }), found more
fault-columns = expected at most 16,384 columns (MAX_COLUMNS), found more
fault-no-column = expected a column to change, found no “{ $column }”
fault-constant = { $key }: expected another value, found “{ $found }”
fault-no-constant = expected reporter, partner, flow, product, commodity, currency or scale, found “{ $found }”
fault-no-records = expected a table with records, found none
fault-no-text = expected delimited text, found another kind of file
fault-bare = expected a header and records, found a file without them
fault-header = expected a header within the first 512 KiB (HEAD_BYTES) and at most 16,384 columns (MAX_COLUMNS), found a longer line
fault-json = expected JSON or a table: { $json }
fault-json-list = expected JSON with an array of records, as the Comtrade API answers; found none
fault-format = expected the columns of the format { $key }, found “{ $found }”
fault-no-format = expected a format of { $list }, found “{ $found }”
fault-unknown = expected a table of trade figures, with a column of periods (or a column per period) and one of figures; found “{ $found }”; say what its columns are
fault-damaged = expected a workbook (.xlsx), found a damaged one or another archive: { $error }; open it and save it anew
fault-cut = expected a workbook (.xlsx), found a damaged archive: { $error }; download it again
fault-archive = expected a workbook (.xlsx), found another archive; unpack it and read the files in it
fault-sheets = expected at most { NUMBER($most) } sheets (MAX_SHEETS), found { NUMBER($count) }
fault-parts = expected a workbook of at most { NUMBER($most) } parts (MAX_WORKBOOK_PARTS), found { NUMBER($count) }
fault-cells = expected at most 1,048,576 rows and 16,384 columns (MAX_SHEET_ROWS, MAX_COLUMNS), found a cell beyond
fault-unpacked = expected a workbook of at most 512 MiB when unpacked (MAX_UNPACKED_BYTES), found more; it may be a zip bomb
fault-our-columns = line { NUMBER($line) }: expected the columns { $list }, and at most { NUMBER($most) } in all; missing { $missing }, found “{ $found }”
fault-nothing = no figure was read
fault-no-fit = no figure fits the choice
fault-column-cut = expected a column of numbers of 8 bytes each, found one that is cut off
fault-column-none = expected a column of numbers, found another file
fault-column-count = expected a column of one to a hundred million numbers
fault-line = expected lines of a table, found one longer than 64 kB
fault-most = expected at most a hundred million figures, found more
fault-two-columns = expected two columns, a moment such as 2024-03-05 13:00 and a figure, found one
fault-two-lines = expected at least two lines with a moment, such as 2024-03-05 13:00, and a figure
fault-steps = expected figures at equal steps, found { NUMBER($used) } of them on { NUMBER($count) } steps of { NUMBER($seconds) } seconds. Tables by month are read by the page for files
fault-elsewhere = expected a file of this site, found another site’s
fault-answer = expected the file, found HTTP { $status }
json-place = line { NUMBER($line) }, column { NUMBER($column) }: { $json }
json-size = expected at most 64 MiB (MAX_JSON_BYTES), found more
json-utf = expected UTF-8, found other bytes
json-syntax = expected { $json }, found { $end }
json-value = a value
json-bracket = a comma or the closing bracket
json-brace = a comma or the closing brace
json-name = a name in quotes
json-colon = a colon
json-escape = an escape instead of a control character
json-quote = the closing quote
json-escapes = an escape such as \n or \u0041
json-hex = four hexadecimal digits
json-digit = a digit
json-end = the end of the document
json-depth = at most 128 levels of nesting (MAX_JSON_DEPTH)
json-nothing = the end

# What is expected of a record
wanted-record = a record
wanted-header = the header; this stands before it
wanted-fields = { NUMBER($count) } fields as in the header
wanted-columns = the columns of the first table in the file
wanted-list-record = a record of the list “{ $column }”
wanted-closed = a quote that closes
wanted-field-size = fields of at most 64 KiB (MAX_FIELD_BYTES)
wanted-record-size = records of at most 4 MiB (MAX_RECORD_BYTES)
wanted-most-columns = at most 16,384 columns (MAX_COLUMNS)
wanted-plain-text = text
wanted-most-figures = at most 50,000,000 figures (MAX_FIGURES)
wanted-most-measures = at most 1,000 measures (MAX_MEASURES)
wanted-most-texts = at most 1,000,000 different texts (MAX_TEXTS)
wanted-first = one figure for the same trade and period; the first is kept
wanted-decimal = a figure whose decimal sign is known; say which it is
wanted-some-period = a period such as 2022-03
wanted-any-period = a period such as 2022-03, 202203 or Mar-22
wanted-figure = a figure, or a sign for none such as “:”
wanted-flags = flags such as p (provisional), e, c, or stated, derived
wanted-year = a year such as 2022
wanted-month = a month from 1 to 12, its name, or a word for the whole year
wanted-area = the name or code of a country or group
wanted-code = an HS code of 2, 4, 6, 8 or 10 digits, or TOTAL
wanted-a-flow = a flow such as export or import
wanted-power = a power of ten such as 6, or Millions
wanted-iso = an ISO 4217 code such as EUR
wanted-measure = a measure such as VALUE_IN_EUROS
wanted-event = an event with a title
wanted-date = a date such as 2022-02-24, 2022-02 or 2022
wanted-date-parts = a year, and a month and day that exist or nothing
wanted-end-parts = a year, month and day that exist or nothing
wanted-end = a date such as 2022-02-24, or nothing
wanted-later = an end that is not before the start
wanted-moment = a day or a moment such as 2024-03-05 13:00
wanted-zone = the time zone of the records before
wanted-or-nothing = a number, or nothing where there is none
wanted-own-moment = a moment of its own
found-fields = { NUMBER($count) } fields: { $start }
found-note = a note: { $start }
found-more = more
found-no-object = no object

# How a file is laid out
format-text = { $format }; { $encoding }, { $delimiter } between fields
format-other = { $format }; { $kind }
format-ours = Tradefall table
format-events = Tradefall events
format-claims = Tradefall claims
format-list = list of events (Datawrapper)
format-census = US Census, country.xlsx
format-china = China customs query
format-comext = Easy Comext, Relational View
format-workbook = Eurostat Data Browser workbook
format-any = table of anyone
delimiter-comma = comma
delimiter-semicolon = semicolon
delimiter-tab = tab
delimiter-bar = bar
kind-workbook = workbook

# What a column holds
role-reporter = reporter
role-reporter-code = code of the reporter
role-partner = partner
role-partner-code = code of the partner
role-flow = flow
role-code = commodity code
role-name = name of the commodity
role-period = period
role-year = year
role-month = month
role-currency = currency
role-unit = unit of the quantity
role-indicator = what is measured
role-power = power of ten
role-flags = flags
role-estimate = mark of an estimate
role-breakdown = breakdown
role-nothing = not used
role-exports = exports
role-imports = imports
role-re-exports = re-exports
role-figures = figures
role-value = value
role-quantity-in = quantity in { $unit }
role-quantity = quantity
role-thousands = in thousands
role-millions = in millions
role-billions = in billions
role-times = times 10^{ $power }
role-of-month = month { NUMBER($month) }
role-whole-year = whole year
role-of-period = { PERIOD($period) }
role-began = when it began
role-ended = when it ended
role-title = title
role-summary = summary
role-group = group of the actor
role-source = source

# By which rule
rule-sign = { $rule }; decimal sign as in the other columns
rule-said = as you said
rule-unknown = no rule knows the file
rule-twice = another column says the same
rule-not-needed = not needed
rule-no-name = has no name
rule-no-powers = no powers of ten
rule-no-flags = no flags
rule-no-codes = by its name; no codes in it
rule-no-years = by its name; no column of years
rule-name = by its name
rule-period-name = its name is a period
rule-figures = figures, by its name
rule-no-rule = no rule knows its name
rule-country = a country beside exports and imports: the partner
rule-months = months beside a column of years
rule-period = the period says the same
rule-only = the only column of figures
rule-census = name of a Census column
rule-query = name of a column of the query
rule-comext = name of a Comext column
rule-comtrade = name of a Comtrade column
rule-dollars = US dollars: cif for imports, fob for exports
rule-estimates = marks estimated quantities
rule-above = stands above the table in its sheet
rule-time = the TIME header
rule-label = a label column of the sheet
rule-kept = kept in the file only
rule-ours = our own column
rule-dimension = a dimension that the format does not know: its values stay apart
rule-sdmx = name of an SDMX dimension or attribute
rule-usa = name of a USA Trade column

# What was read
fact-figures = figures: { NUMBER($count) } ({ NUMBER($values) } values, { NUMBER($zeros) } zeros, { NUMBER($missing) } missing, { NUMBER($suppressed) } suppressed)
fact-periods = periods: { PERIOD($from) } to { PERIOD($to) }
fact-reporters = reporters: { NUMBER($count) }: { $list }
fact-partners = partners: { NUMBER($count) }: { $list }
fact-goods = goods: { NUMBER($count) }: { $list }
fact-variant = measured: { $flow }, { $unit } ({ $variant })
fact-measured = measured: { $flow }, { $unit }
fact-events = events: { NUMBER($count) }
fact-claims = claims: { NUMBER($count) }
list-more = and { NUMBER($count) } more
list-not-stated = not stated
flow-export = export
flow-import = import
flow-re-export = re-export
flow-not-stated = flow not stated
flow-exports = Exports
flow-imports = Imports
flow-re-exports = Re-exports
flow-none-stated = Flow not stated
unit-no-currency = currency not stated
unit-none = unit not stated
unit-supplementary = supplementary unit
variant-re-import = re-import
variant-domestic = domestic
variant-foreign = foreign
variant-for-inward = for inward processing
variant-after-inward = after inward processing
variant-after-outward = after outward processing
variant-for-outward = for outward processing
variant-second = second quantity
variant-net = net weight

# What the file does not say
ask-reporter = who reports?
ask-partner = who is the partner?
ask-flow = exports or imports?
ask-currency = in which currency?
ask-goods = which goods?
ask-mixed = column { $column }: some figures have a decimal point, others a decimal comma; read with a point
ask-sign = column { $column }: figures such as 1,234 may be a thousand or a little more than one; which is the decimal sign?

# What to know about the figures
warn-code = { $code }: the Harmonized System changed in { $year } ({ $old } → { $new }; { $heading }); figures before and after are not one series
warn-gaps = { NUMBER($count) } cells hold no figure: no trade or not available
warn-quantities = { NUMBER($count) } quantities are zero beside a value: not reported, read as missing
warn-currency = values are of a currency that the file does not state
warn-zero = the only figure after { PERIOD($after) } is zero: perhaps not yet published, kept as zero
warn-zeros = all { NUMBER($count) } figures after { PERIOD($after) } are zero: perhaps not yet published, kept as zero
warn-future = { NUMBER($count) } figures after { PERIOD($after) }, and sums of that unfinished year, are zero throughout: taken for not yet published, read as missing
warn-groups = { $what }: { $list } stand among the countries; sums take them or their parts, never both
warn-levels = goods of several levels ({ $levels }); sums take a heading or its parts, never both
warn-breakdown = rows are broken down further (transport, procedure, second partner); sums take the total row or the parts, never both
warn-characters = { NUMBER($count) } characters could not be decoded as { $encoding }; name another encoding
warn-twice = line { NUMBER($line) }: “{ $column }” stands twice in one object; the later one counts
warn-reported = the list does not say how well its events are established; they are kept as reported
heading-telephones = mobile telephones: smartphones stand apart
heading-aerials = parts of telephones and network equipment: aerials stand apart
heading-diodes = light-emitting diodes and photovoltaic cells
heading-transducers = other semiconductor devices: transducers stand apart
heading-furnaces = other industrial furnaces and ovens
heading-cameras = television and digital cameras
heading-presses = machines with functions of their own: isostatic presses stand apart
level-digits = { NUMBER($count) } digits

# How sums were made
way-repeated = files: { NUMBER($count) } figures stand in several files; each counts once
way-contrary = files: { NUMBER($count) } figures stand in several files with different numbers; those of the file read first are shown
way-years = periods: the years; longer periods beside them are left out
way-quarters = periods: the quarters; longer periods beside them are left out
way-months = periods: the months; longer periods beside them are left out
way-row = { $what }: the row “{ $name }”; its parts are left out
way-countries = { $what }: the sum of countries; groups of countries are left out
way-alone = { $what }: “{ $name }” alone; other groups may overlap with it
way-table = { $what }: the sum of the countries in the table
way-goods-row = goods: the row “{ $code }”; single codes are left out
way-finest = goods: the finest codes; { NUMBER($count) } headings above them are left out
way-parts = breakdowns: the sum of the parts; the table has no total row
way-total = breakdowns: the total row; its parts are left out
way-other = { $goods }: of other periods than the rest; left out
way-gaps = { $goods }: in { NUMBER($count) } periods, parts of the sum are missing or suppressed; it holds the others
way-units = { $goods }: expected one unit, found { $found }
way-flows = { $goods }: expected one flow, found { $found }
way-kinds = { $goods }: expected one kind of period, found months, quarters or years together
what-reporter = reporter
what-partner = partner
what-reporters = reporters
what-partners = partners
left-unstated = { NUMBER($count) } figures stay out: the file does not say who, with whom, what or which way
left-currency = { NUMBER($count) } figures stay out: the file does not state their currency
left-parts = { NUMBER($count) } figures stay out: they are parts of a breakdown or a second measure of the same trade

# What can be chosen, and is shown
place-all-reporters = All { NUMBER($count) } reporters together
place-all-partners = All { NUMBER($count) } partners together
place-none = not stated in the file
place-group = { $name } (group)
side-all-reporters = all reporters together
side-all-partners = all partners together
side-reporter = a reporter that the file does not state
side-partner = a partner that the file does not state
side-none = not stated
goods-all = All goods (TOTAL)
goods-every = All goods
goods-together = All goods of the file together
goods-unstated = goods not stated in the file
measure-variant = { $flow }, { $unit } ({ $variant })
measure-plain = { $flow }, { $unit }
window-month = one month
window-months = three months
window-year = twelve months
window-quarter = one quarter
window-quarters = four quarters
window-one-year = one year
window-years = three years
title-exports = Exports from { $reporter } to { $partner }
title-imports = Imports of { $reporter } from { $partner }
title-re-exports = Re-exports from { $reporter } to { $partner }
title-compared = Before and after
title-events = Events
title-claims = Published percentages
title-assumed = The file does not say whether these are exports or imports; shown as exports until you say.

# Long series: what their chart says; the engine has what stands below
long-caption = { $name }{ $unit ->
    [none] { "" }
   *[other] , { $unit }
}: { long-every }, { long-span }. { $known ->
    [one] { NUMBER($known) } figure
   *[other] { NUMBER($known) } figures
}.
long-every = { $step ->
    [week] { $every ->
        [1] every week
       *[other] every { $every } weeks
    }
    [day] { $every ->
        [1] every day
       *[other] every { $every } days
    }
    [hour] { $every ->
        [1] every hour
       *[other] every { $every } hours
    }
    [minute] { $every ->
        [1] every minute
       *[other] every { $every } minutes
    }
   *[second] { $every ->
        [1] every second
       *[other] every { $every } seconds
    }
}
long-span = { $from } to { $to }
long-moment = { $day }, { $time }
long-day = { $day } { $month }
long-unnamed = A series
long-whole = No figure is missing.
long-gaps = { $gaps ->
    [one] { NUMBER($gaps) } step
   *[other] { NUMBER($gaps) } steps
} without a figure: gaps, not zeros.
long-gaps-suppressed = { $gaps ->
    [one] { NUMBER($gaps) } step
   *[other] { NUMBER($gaps) } steps
} without a figure and { NUMBER($held) } with one that is suppressed: gaps, not zeros.
long-extremes = The highest figure is { $high }, { $when }; the lowest is { $low }, { $date }.
long-start = The axis begins at { $amount }, not at zero.
long-empty = No moment of this series has a figure.
long-key = Hatched or grey: no figures there. Marks under the plot: some, or all, are missing.
long-pixel = One of { NUMBER($count) } in this pixel: { $range }
long-range = { $low } to { $high }
long-spoken = { $when }: { $value }.
long-window = { long-span }, { $count ->
    [one] { NUMBER($count) } step
   *[other] { NUMBER($count) } steps
} of { NUMBER($of) }
long-window-all = { long-span }, all { $count ->
    [one] { NUMBER($count) } step
   *[other] { NUMBER($count) } steps
}
long-each = Each figure in view, { long-span }
long-figure = Figure
long-when = When
long-stretches = What is in view{ $unit ->
    [none] { "" }
   *[other] , { $unit }
}, { long-span }; zoom in for each figure
long-columns = When | Figures | Without | Lowest | Highest | Mean of the figures
long-method = How it is drawn
long-method-columns = Where there are more figures than pixels, each column of pixels reaches from the lowest to the highest place of the line through all figures in it, so no extreme is left out at any zoom.
long-method-middle = A figure stands in the middle of its step. Steps without a figure are not bridged.
long-method-zones = Moments stand as the file has them; time zones are not converted.

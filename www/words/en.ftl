kinds = { $kind }{ $count ->
    [one] { "" }
   *[other] s
}
no-figure = no figure
missing = missing
missing-long = missing: no figure was published or found
suppressed = suppressed
suppressed-long = suppressed by the office
zero-long = { $amount }, a published zero
pinned = Pinned. Escape lets go.
route = { $flow ->
    [import] Imports of { $reporter } from { $partner }
    [re-export] Re-exports from { $reporter } to { $partner }
   *[export] Exports from { $reporter } to { $partner }
}
several-partners = several partners
source = Source: { $source }
goods = Goods
hs-code = HS code
hs = HS { $code }
claim-base = 100 = base month
claim-change = { $way ->
    [none] unchanged ({ $stated })
   *[other] { $way }{ $to ->
        [yes] { "" }
       *[no] { "" } by
    } { $stated }
}
claim-left = { $bound ->
    [less] less than { $left } left of every 100
    [more] more than { $left } left of every 100
    [nearly] a little over { $left } left of every 100
    [about] about { $left } left of every 100
   *[exact] { $left } left of every 100
}
claim-until = until { PERIOD($to) }, base not stated
claim-by = Claimed by { $who }
claim-no-level = A published percentage; no level is known.
claim-title = { $goods } { $change }
claim-foot = { $left }, { $span }. { $who }
claim-spoken = Claim { $number } of { $of }: { $goods } from { $reporter } to { $partner } { $change }, { $span }. Said by { $who }.
claim-largest = Largest claimed fall: { $goods } from { $reporter } to { $partner } { $change }, { $span }.
claim-reading = Each bar is what is left of 100; the red line is the number as published, a hatched end says that the source left it open. These are claims: no levels were published.
claim-column-change = Change as published
claim-column-from = From
claim-column-to = To
claim-column-left = Left of 100
claim-column-who = Who said it
claim-not-stated = not stated
claim-table = Published percentages, as claimed
claim-method-said = Said by { $who }: { $text }
claim-method-drawn = Drawn: 100 { $sign } { $change }% = { $left } left of 100.
claim-method-exact = The source states the number without a qualifier.
claim-method-open = The source says “{ $stated }” ({ $qualifier ->
    [over] over
    [nearly] nearly
   *[about] about
}): the hatched end is open, its length is not data.
collapse-none = No products to compare.
collapse-no-base = no base
collapse-mixed = overlap
collapse-small = small base
collapse-values = { $before } → { $after }
collapse-values-small = { $before } → { $after } · small base
collapse-hundred = { PERIOD($when, form: "short") } = 100
collapse-key = { PERIOD($when) }
collapse-key-mean = { PERIOD($when) } (mean of a { $kind })
collapse-key-sum = { PERIOD($when) } (sum)
collapse-small-key = Small base: less than { $amount } in a { $kind } of the base; such percentages rest on little.
collapse-means = { PERIOD($from, form: "short") }: { $before }; { PERIOD($to, form: "short") }: { $after }
collapse-small-line = Small base: the percentage rests on little.
change-title = { $goods }: { $change }
collapse-spoken = { $number } of { $of }: { $goods }, { $change }, from { $before } in { PERIOD($from) } to { $after } in { PERIOD($to) }.{ $small ->
    [yes] { "" } Small base.
   *[no] { "" }
}
collapse-edited = Edited by reader. Published: { PERIOD($to) } against { PERIOD($from) }.
collapse-are-means = Figures are means of the windows compared.
collapse-are-sums = Figures are sums of the windows compared.
collapse-most = { $route }, { PERIOD($to) } against { PERIOD($from) }: { $goods } changed most, { $change }, from { $before } to { $after }.
collapse-other = { $goods } { $change }
collapse-others = { $list }.
collapse-unknown = No change is given for { $list }: a { $kind } of the windows is missing or the base is zero.
collapse-unequal = Means are shown: sums of windows that are not equally long are no comparison.
collapse-column = { PERIOD($when) } ({ $unit })
collapse-column-sum = { PERIOD($when) } (sum, { $unit })
collapse-column-change = Change
collapse-column-remark = Remark
collapse-table = { $route }, before and after, { $unit }
collapse-formula = Change = ({ $now } − { $base }) ÷ { $base } × 100 = { $change }
collapse-no-ratio = No percentage: the base is { $base }, and no ratio to it exists.
collapse-overlap = No percentage: the windows overlap.
collapse-gap = No percentage: a { $kind } without a figure is not a zero, and no other { $kind } takes its place.
collapse-before = Before ({ PERIOD($when) }): { $figures }{ $total }.
collapse-after = After ({ PERIOD($when) }): { $figures }{ $total }.
collapse-figure = { PERIOD($when) } { $figure }
collapse-mean = ; mean of { $count } { kinds } { $mean }
collapse-sum = ; sum of { $count } { kinds } { $mean }
collapse-gaps = ; { $gaps } of { $count } { kinds } without a figure
flow-none = No series to draw.
flow-unit = { $unit } a { $kind }
flow-unit-index = index, { PERIOD($base) } = 100
flow-log = { $unit }, each step is ten times the one below
flow-no-figure = { $goods }: no figure
flow-title = { $goods }, { PERIOD($when) }
flow-index = Index { $index } ({ PERIOD($base) } = 100)
flow-change = { $change } on the { $kind } before
flow-quality = { $quality } figure
flow-spoken = { $goods }, { PERIOD($when) }: { $figure }{ $change ->
    [none] { "" }
   *[other] , { $change }
}.{ $any ->
    [yes] { "" } Events: { $events }.
   *[no] { "" }
}
flow-event-key = { PERIOD($date, form: "short") }: { $title }
flow-event-spoken = { PERIOD($date) }: { $title } ({ $status }). Event { $number } of { $of }.
flow-largest = { $route }: the largest fall within a { $kind } in { $unit } is that of { $goods } in { PERIOD($when) }, from { $before } to { $after } ({ $change }).
flow-whole = { PERIOD($from) } to { PERIOD($to) }, no { $kind } is missing.
flow-gaps = { PERIOD($from) } to { PERIOD($to) }; { $count } { kinds } without a figure stay gaps, hatched.
flow-hollow = Hollow marks: provisional or estimated figures, { $count } in all.
flow-below-zero = { $count ->
    [one] { $count } figure below zero: a logarithmic scale has no place for them, the table has.
   *[other] { $count } figures below zero: a logarithmic scale has no place for them, the table has.
}
flow-no-index = No index for { $list }: no figure above zero in { PERIOD($base) }.
flow-column = { $kind ->
    [year] Year
    [quarter] Quarter
   *[month] Month
}
flow-column-goods = { $goods } ({ $unit })
flow-table = { $route }, { $unit } a { $kind }
months-all = { PERIOD($from) } to { PERIOD($to) }, all { $count } months
months-some = { PERIOD($from) } to { PERIOD($to) }, { $count } of { $of } months
option-show = Show
option-scale = Scale
option-base = 100 in
option-value = Value
option-index = Index
option-linear = Linear
option-log = Logarithmic
option-remaining = What is left of 100
option-value-log = Value (logarithmic)
option-against = Against
option-base-published = the base as published
option-base-year = the same months a year before
option-base-month = the month before
option-before = Before
option-after = After
option-windows = Windows as
option-mean = Means
option-sum = Sums
event-when = { PERIOD($when) }{ $precision ->
    [day] { "" }
   *[other] { "" } (only the { $precision } is known)
}
event-status = { $status ->
    [confirmed] Confirmed
    [reported] Reported, not confirmed
    [denied] Denied at the time
   *[reversed] Later reversed
}
event-announced = Announced { PERIOD($when) }
event-wound-down = Wound down until { PERIOD($when) }
event-spoken = { $when }: { $title } { $kind }{ $actor ->
    [none] { "" }
   *[other] { "" } by { $actor }
}. { event-status }. Lane { $lane }, event { $number } of { $of }.
events-table = Events from { PERIOD($from) } to { PERIOD($to) }, by date
events-columns = No. | Date | Who | What | Status | Source
events-caption = { $count ->
    [one] { $count } event
   *[other] { $count } events
} in { $lanes ->
    [one] the lane { $lane }
    [some] { $used } of { $all } lanes
   *[all] { $all } lanes
}, { $dates ->
    [one] dated { PERIOD($first) }
    [same] all dated { PERIOD($first) }
   *[span] the first dated { PERIOD($first) }, the last { PERIOD($last) }
}; { $statuses }.
events-status = { $count ->
    [only] { "" }
    [all] all{ " " }
   *[other] { $count }{ " " }
}{ $status ->
    [confirmed] confirmed
    [reported] reported but not confirmed
    [denied] denied at the time
   *[reversed] later reversed
}
events-none = No events from { PERIOD($from) } to { PERIOD($to) }.
events-outside = Not shown: { $count ->
    [one] { $count } event
   *[other] { $count } events
} outside { PERIOD($from) } to { PERIOD($to) }.
events-no-lane = Not shown: { $count ->
    [one] { $count } event
   *[other] { $count } events
} in no lane.
events-empty = No events in this period.
events-numbered = Numbers are those of the list below.
events-marked = { $count ->
    [one] { $count } event has no label; the list below names it.
   *[other] { $count } events have no label; the list below names them.
}
events-counted = { $count ->
    [one] { $count } event is counted in a number; choose it to look closer.
   *[other] { $count } events are counted in numbers; choose one to look closer.
}
events-beyond = { $count ->
    [one] { $count } event lies before or after these months.
   *[other] { $count } events lie before or after these months.
}
events-left-out = { $count ->
    [one] { $count } event
   *[other] { $count } events
} left out by the choice of who and of goods.
events-shown = Timeline: { $count ->
    [one] { $count } event
   *[other] { $count } events
}.
events-all = All events are shown.
events-no-goods = Names no goods
events-no-day = The day is not known
events-range = From start to end
events-announced = Announced before
events-wound-down = Wound down until
events-on = Goes on beyond these months
events-lanes = Lanes
events-by-actor = Who acted
events-by-kind = What was done
events-by-target = At whom
events-who = Who
events-everyone = Everyone
events-naming = Naming
events-any-goods = Any goods or none
events-other-kinds = Other kinds
events-other-targets = Other targets
events-nobody = Nobody named
compared = { $side ->
    [after] { option-after }
   *[before] { option-before }
}: { PERIOD($when) }.
compared-none = There are no figures for these months.
effects = Goods it names, { PERIOD($to) } against { PERIOD($from) }:
effects-no-code = It names no goods by code.
effects-other = It names none of the goods in these charts.
effects-year = Only its year is known: no months stand just before and after it.
address-unknown = The address asks for “{ $asked }”, which is not in this story. The rest of it is shown.
address-version = The address was made by another version of this page. The story is shown as it was published.
undone = Undone.
help = Arrow keys walk the data, Enter pins, Escape lets go.
help-time = Arrow keys walk the data, plus and minus zoom, 0 shows all months, Enter pins, Escape lets go.
list-comma = ,
list-semicolon = ;

# Facts
language = en
name = English
direction = ltr
plural = one: i = 1 and v = 0
number-decimal = .
number-group = ,
number-group-least = 4
number-minus = −
number-plus = +
number-percent = { $n }%
number-steps = 12 tn 9 bn 6 m 3 k
number-step = { $n }{ $word }
amount-currency = { $symbol }{ $n }
amount-unit = { $n } { $unit }
currencies = EUR € USD $ GBP £
months = January February March April May June July August September October November December
months-short = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
period-year = { $year }
period-quarter = Q{ $quarter } { $year }
period-month = { $month } { $year }
period-day = { $day } { $month } { $year }
period-range = { PERIOD($from) } to { PERIOD($to) }
period-range-short = { PERIOD($from, form: "short") } to { PERIOD($to, form: "short") }

# Reading: steps, descriptions, sound, terms
step-events = Events
step-series = { $name }: { $count } { kinds }, { PERIOD($from) } to { PERIOD($to) }. Highest { $top } in { PERIOD($when) }, lowest { $low } in { PERIOD($date) }.{ $gaps ->
    [0] { "" }
   *[other] { "" } Without a figure: { $gaps }.
}
step-year = { $name }: { $count } { kinds }, from { $first } to { $last }.
step-group = { $name }: { $count } values.
step-group-events = { $name }: { $count ->
    [one] { $count } event
   *[other] { $count } events
}.
reading-trend = From { $first } in { PERIOD($from) } to { $last } in { PERIOD($to) }: { $change }.
reading-fall = Sharpest fall: { PERIOD($when) }, { $change }.
reading-more = { $count ->
    [one] One more is in the table.
   *[other] { $count } more are in the table.
}
reading-open = Read or hear this chart
reading-summary = In short
reading-how = How to read it
reading-details = In full
reading-terms = What the words mean
reading-steps = Step by step
reading-steps-help = Right goes in, Left goes out, Up and Down go on, letters jump to a name; the chart shows where you are.
reading-sound = As sound
sound-choose = Series
sound-speed = Speed
sound-slow = slow
sound-usual = usual
sound-fast = fast
sound-play = Play
sound-stop = Stop
sound-series = { $name }, { PERIOD($from) } to { PERIOD($to) }: a tone for each { $kind }. The higher the tone, the larger the figure, from { $low } to { $top }.
sound-events = { $count ->
    [one] A click marks an event.
   *[other] Clicks mark events, in { $count } { kinds }.
}
sound-gaps = { $count ->
    [one] A soft hiss is a { $kind } without a figure.
   *[other] A soft hiss is a { $kind } without a figure; there are { $count }.
}
sound-phrases = At the end two long tones: the mean before { PERIOD($when) }, { $before }, and the mean from then on, { $after }.
how-claims = Each bar shows what is left of 100, by what a source said. A hatched end is open: the source did not give an exact number. Nobody published the amounts, so none are drawn.
how-collapse = Each line is one product. The ring is before, the dot is after, and the arrow leads from one to the other. The further the arrow runs to the left, the more was lost.
how-flow = Time runs from left to right. The higher the line, the larger the figure. A break in a line is a month without a figure, not a zero. Upright dotted lines are events. On a logarithmic scale equal steps are equal ratios.
how-timeline = Time runs from left to right, each lane is one group. The form of a sign says what was done, its fill how sure that is. A wide sign means that the day is not known.
how-rank = Each row is one kind of goods, the largest change first. The thin line shows which ranks other fair windows would give: the longer it is, the less the rank means.
how-heat = Each row is one kind of goods, each column a month. Colour says how much is left compared with the usual year. Hatched cells have no figure.
how-density = All lines lie over each other. Where it is dark, there are many. Each line is compared with its own usual year as 100.
how-evidence = The thick mark is the printed percentage, the small marks are the percentages that other dates, bases or routes would give. Where it stands apart from them, it is unusual.
how-expected = The line is what was recorded. The band is what the years before led to expect. Where the line leaves the band, something changed.
how-mirror = Two records of the same trade: what one country says it sent, and what the other says it received. Where both fall together, the fall is real; where only one does, ask why.
how-reroute = To the left the loss on the direct way, to the right what other countries gained beyond their own trend. That both happen at once does not prove that goods took that way.
how-stress = This is a scenario, not data. It takes how observed trade fell and applies that to another trade. The hatched band is the range of what could be left.
keys = Keys: arrows walk the data, Home and End go to the ends, Page Up and Page Down a year, Enter pins, Escape lets go.
keys-time = Keys: arrows walk the data, Home and End go to the ends, Page Up and Page Down a year, Enter pins, Escape lets go. Plus and minus zoom, Shift with arrows moves the months in view, 0 shows all of them, Backspace undoes. B and A compare the months in view as before and after. N and P go to the next and the previous event.
term-hs = HS code
term-hs-means = A number that customs offices everywhere use for a kind of goods. 8542 are chips. More digits mean a narrower kind.
term-index = Index
term-index-means = A figure compared with a chosen month or year, which counts as 100. An index of 40 means that 40 of every 100 are left.
term-base = Base period
term-base-means = The months that later ones are compared with. Another base gives another percentage.
term-mirror = Mirror data
term-mirror-means = The partner’s record of the same trade. Both should be alike; freight, time and mistakes keep them apart.
term-gap = No figure
term-gap-means = Nobody published a number for that month. It may have been much or little: a gap is not a zero.
term-small = Small base
term-small-means = There was little to begin with. From little, a small change looks like a large percentage.
term-provisional = Provisional
term-provisional-means = The office may still change the figure. Such figures are drawn hollow.
term-claim = Claim
term-claim-means = A number that somebody published without the amounts behind it. It cannot be checked here.
term-status = Confirmed, reported
term-status-means = Confirmed: those who acted say so, or a law does. Reported: known only from others.
term-precision = How exact a date is
term-precision-means = Of some events only the month is known. They are drawn as wide as the month.
term-expected = Expected
term-expected-means = What the years before would lead one to expect, had nothing else happened. A range, since nobody knows exactly.
term-excess = Above its own trend
term-excess-means = More than that country would have bought anyway, by its own earlier years.

# Studies: what if
stress-flow = { $goods }, { $reporter } to { $partner }
stress-target = { $goods } to { $partner }
stress-total = { $reporter } exports of all goods in { PERIOD($when) }
stress-origin = { $goods }, { $reporter } to { $partner }, in { $unit }, from { PERIOD($from) } on against { $mean ->
    [yes] the mean of{ " " }
   *[no] { "" }
}{ PERIOD($before) }
stress-title = Scenario, not data: { $flow }
stress-observed = Data: what was left of 100 in the falls it rests on
stress-none = No scenario: no observed fall has a base and a month after it.
stress-no-base = No scenario: { $flow } has no figure in { PERIOD($when) }.
stress-span = { $low } to { $high }
stress-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
stress-loss = { $loss } less in { $months }, { $share } of what is usual
stress-depth-all = as deep as observed
stress-depth = with { $share } of the observed depth
stress-at-once = at once
stress-over = over { $months }
stress-not-replaced = nothing of it sold elsewhere
stress-replaced = { $share } of what is lost sold elsewhere
stress-price-same = at unchanged prices
stress-price = prices of the rest { $change }
stress-settings = { $depth }, { $speed }, for { $months }, { $replaced }, { $price }
stress-axis = months after the measure
stress-stamp = SCENARIO
stress-key = scenario, lowest to highest
stress-key-usual = usual: the same month of the year taken as base
stress-month = Scenario, month { $number }: { $value }
stress-month-none = Scenario, month { $number }: no range
stress-usual = Usual: { $value }
stress-less = Less by { $value }
stress-rests = { $count ->
    [0] The measure is over
    [one] Rests on one observed fall
   *[other] Rests on { $count } observed falls
}
stress-usual-unknown = The usual value is not known
stress-unobserved = None of the falls was observed in this month
stress-fall = { $label }, month { $number }: { $left } left of 100
stress-column-month = Month after the measure
stress-column-usual = Usual ({ $unit })
stress-column-low = Scenario, lowest
stress-column-high = Scenario, highest
stress-column-falls = Observed falls
stress-column-left = { $label }, left of 100
stress-no-range = no range
stress-caption = Scenario, not data. { $flow }, if it followed { $count ->
    [one] one observed fall
   *[other] observed falls
} ({ $labels }), { $settings }: { $loss }.
stress-part = That is { $share } of { $name }.
stress-fewer = The range rests on { $most } falls at first and on { $least } in later months, because not all were observed that long; it may narrow or widen for that reason alone.
stress-lacking = { $count ->
    [one] { $count } month of { $of } has no range and is in no sum.
   *[other] { $count } months of { $of } have no range and are in no sum.
}
stress-method = How the scenario is made
stress-method-settings = Settings: { $settings }.
stress-method-usual = Usual: the same month in { PERIOD($when) }, { $amount } in the months that have a range.
stress-method-formula = Value of a month = usual × (left × (1 + price) + elsewhere × (1 − left)), where left = 1 − depth × min(1, month ÷ speed) × (1 − observed). Lowest and highest over all observed falls and both ends of elsewhere.
stress-method-loss = Loss = sum of usual − value = { $low } to { $high }.
stress-method-observed = Observed: { $label }. { $origin }; { $months } known.
stress-limits = What it cannot say
stress-limit-forecast = It is arithmetic on what was seen elsewhere, no forecast: nothing here says how likely such a measure is.
stress-limit-others = Other goods, other partners and other years differ in stocks, contracts and roads around; the spread of the observed falls is the only allowance for that.
stress-limit-sales = Only the exporter's sales are counted: neither what buyers lose nor what follows in other trades.
stress-limit-chance = There is no chance in it: the same settings give the same numbers everywhere, and the address holds all of them.
stress-all = All of them
stress-unchanged = unchanged
stress-option-target = Applied to
stress-option-depth = Depth, of what was observed
stress-option-speed = Full force after
stress-option-months = Lasts
stress-option-least = Sold elsewhere, at least
stress-option-most = Sold elsewhere, at most
stress-option-price = Price of what is still sold

# Page: its own words, under the letters of the English ones; no variants.
# Engines carry what stands above. Facts are those of CLDR 46; tn, bn, m, k and
# the long minus are ours.
page-retrieved-date = Retrieved { $date }.
page-the-event-chosen = The event chosen
page-the-events-as-a-list = The events as a list
page-search-events-and-goods = Search events and goods
page-events-by-date = Events by date
page-events-count-of-all = Events: { $count } of { $all }
page-events-by-date-all = Events by date: { $all }
page-the-month-of-the-event-is-left-out-that-a-change-came-after-it-does-not-say-that-it-was-caused-by-it = The month of the event is left out. That a change came after it does not say that it was caused by it.
page-compare-these-months-in-the-chart = Compare these months in the chart
page-previous = Previous
page-next = Next
page-source-source = Source: { $source }
page-close = Close
page-number-of-all = { $number } of { $all }
page-the-figures-as-a-table = The figures as a table
page-the-first-count-of-all-rows-the-csv-has-all-of-them = The first { $count } of { $all } rows; the CSV has all of them.
page-rank = Rank
page-code = Code
page-goods = Goods
page-change-in-percent = Change in percent
page-change-a-month = Change a month
page-at-stake-a-month-before = At stake, a month before
page-ranks-by-other-windows = Ranks by other windows
page-search-goods-and-codes = Search goods and codes
page-the-line-chosen = The line chosen
page-window-before = Window before
page-window-after = Window after
page-goods-found-count = Goods found: { $count }
page-goods-count = Goods: { $count }
page-what-was-set-aside = What was set aside
page-matches-the-published-data = , matches the published data
page-what-was-fetched-is-not-what-was-published-do-not-rely-on-it = . What was fetched is not what was published: do not rely on it.
page-zoom-in = Zoom in
page-zoom-out = Zoom out
page-earlier = Earlier
page-later = Later
page-undo = Undo
page-undo-the-last-step = Undo the last step
page-all-months = All months
page-select-months = Select months
page-select-before = Select before
page-select-after = Select after
page-before-in-view = Before = in view
page-compare-before-are-the-months-in-view = Compare: before are the months in view
page-after-in-view = After = in view
page-compare-after-are-the-months-in-view = Compare: after are the months in view
page-first-month-in-view = First month in view
page-last-month-in-view = Last month in view
page-months-in-view = Months in view
page-something-went-wrong-while-drawing-the-picture-may-be-old = Something went wrong while drawing; the picture may be old.
page-read-or-hear-this-chart = Read or hear this chart
page-how-was-this-computed = How was this computed?
page-story = Story
page-language = Language
page-sources = Sources
page-read-your-own-file = Read your own file
page-all-rows = All rows
page-rows-from-to-to-of-all = Rows { $from } to { $to } of { $all }

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
pinned = Pinned. Press again, or Escape, to let go.
released = Let go.
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
collapse-no-base = no base
collapse-values = { $before } → { $after }
change-title = { $goods }: { $change }
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
flow-points = index points ({ PERIOD($base) } = 100)
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
months-all = { PERIOD($from) } to { PERIOD($to) }, { $count ->
    [one] the only { $kind }
   *[other] all { $count } { $kind }s
}
months-some = { PERIOD($from) } to { PERIOD($to) }, { $count } of { $of } { $kind }s
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
kind-financial = Financial measure
kind-military = Military action
events-left-out = { $count ->
    [one] { $count } event
   *[other] { $count } events
} left out by the choice of who and of goods.
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
help = Arrow keys walk the data, Enter pins, Escape lets go.
help-time = Arrow keys walk the data, plus and minus zoom, 0 shows all months, Enter pins, Escape lets go.
list-comma = ,
list-semicolon = ;

# Facts
language = en
name = English
direction = ltr
plural = one: i = 1 and v = 0
names-within = European Union=the European Union|United States=the United States
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

# Kinds: claims, before and after, timelines
claim-base = 100 = base
claim-change = { $way ->
    [none] unchanged ({ $stated })
   *[other] { $way }{ $to ->
        [yes] { "" }
       *[no] { "" } by
    } { $stated }
}
claim-size = { $n }%
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
claim-reading = Each bar is what is left of 100; the red line is the number as published, a hatched end says that the source left it open. These are claims, not levels.
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
collapse-mixed = overlap
collapse-small = small base
collapse-values-small = { $before } → { $after } · small base
collapse-hundred = { PERIOD($when, form: "short") } = 100
collapse-key = { PERIOD($when) }
collapse-key-mean = { PERIOD($when) } (mean of a { $kind })
collapse-key-sum = { PERIOD($when) } (sum)
collapse-small-key = Small base: less than { $amount } in a { $kind } of the base; such percentages rest on little.
collapse-means = { PERIOD($from, form: "short") }: { $before }; { PERIOD($to, form: "short") }: { $after }
collapse-small-line = Small base: the percentage rests on little.
collapse-spoken = { $number } of { $of }: { $goods }, { $change }, from { $before } in { PERIOD($from) } to { $after } in { PERIOD($to) }.{ $small ->
    [yes] { "" } Small base.
   *[no] { "" }
}
collapse-edited = Edited by reader. Published: { PERIOD($to) } against { PERIOD($from) }.
collapse-are-means = Figures are means of the windows compared.
collapse-are-sums = Figures are sums of the windows compared.
collapse-most = { $route }, { PERIOD($to) } against { PERIOD($from) }: { $goods } { $way ->
    [rose] rose
   *[fell] fell
} most, { $change }, from { $before } to { $after }.
collapse-other = { $goods } { $change }
collapse-others = { $list }.
collapse-unknown = No change is given for { $list }: a { $kind } of the windows is missing or the base is zero.
collapse-unequal = Means are shown: sums of windows that are not equally long are no comparison.
collapse-column = { PERIOD($when) } ({ $unit })
collapse-column-sum = { PERIOD($when) } (sum, { $unit })
collapse-column-change = Change
collapse-column-remark = Remark
collapse-table = { $route }, before and after, { $unit }
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
events-no-goods = Names no goods
events-no-day = The day is not known
events-range = From start to end
events-announced = Announced before
events-wound-down = Wound down until
events-on = Goes on beyond these months

# Use: what is said of what a reader does
events-shown = Timeline: { $count ->
    [one] { $count } event
   *[other] { $count } events
}.
events-all = All events are shown.
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
sound-pairs = { $name }. Two tones for each row of the table, before and after. The higher the tone, the larger the figure, from { $low } to { $top }.
sound-rows = { $name }: a tone for each row of the table, { $count } in all. The higher the tone, the larger the figure, from { $low } to { $top }.
sound-events = { $count ->
    [one] A click marks an event.
   *[other] Clicks mark events, in { $count } { kinds }.
}
sound-after = A click marks { PERIOD($when) }, the first month that is compared with those before.
sound-gaps = { $count ->
    [one] A soft hiss is a { $kind } without a figure.
   *[other] A soft hiss is a { $kind } without a figure; there are { $count }.
}
sound-phrases = At the end two long tones: the mean before { PERIOD($when) }, { $before }, and the mean from then on, { $after }.
how-claims = Each bar shows what is left of 100, by what a source said. A hatched end is open: the source did not give an exact number.
how-collapse = Each line is one product. The ring is before, the dot is after, and the arrow leads from one to the other. The further the arrow runs to the left, the more was lost.
how-flow = Time runs from left to right. The higher the line, the larger the figure. A break in a line is a month without a figure, not a zero. Upright dotted lines are events. On a logarithmic scale equal steps are equal ratios.
how-timeline = Time runs from left to right, each lane is one group. The form of a sign says what was done, its fill how sure that is. A wide sign means that the day is not known.
how-rank = Each row is one kind of goods, the largest change first. The ranks that other fair windows would give stand beside it: the further apart, the less a rank means.
how-heat = Each row is one kind of goods, each column a month. Colour says how much is left compared with the usual year. Hatched cells have no figure.
how-density = All lines lie over each other. Where it is dark, there are many. Each line is compared with its own usual year as 100.
how-evidence = The thick mark is the printed percentage, the small marks are the percentages that other dates, bases or routes would give. Where it stands apart from them, it is unusual.
how-expected = The line is what was recorded. The band is what the years before led to expect. Where the line leaves the band, something changed.
how-mirror = Two records of the same trade: what one country says it sent, and what the other says it received. Where only one falls, ask why.
how-multiples = Each series has a small chart of its own. Time runs from left to right in all of them. Where all panels share one axis, heights compare; where each has its own, only the shapes do.
how-reroute = Bars above: to the right what a country gained beyond its own trend, to the left by how much it stayed below. In the middle loss and gains month by month; at the bottom the months before, on the left, lead to those after, on the right. That loss and gains happen at once does not prove that goods took that way.
how-shares = Parts of one whole lie on each other, month by month. The higher a band, the larger its share. A hatched month has no shares: not all of its parts are known, so there is no whole.
how-slope = Each line leads from the months before, on the left, to the months after, on the right. The steeper it falls, the more was lost. An open end means that there is no figure, not zero.
how-stress = This is a scenario, not data. It takes how observed trade fell and applies that to another trade. The hatched band is the range of what could be left.
keys = Keys: arrows walk the data, Home and End go to the ends, Page Up and Page Down a year, Enter pins, Escape lets go.
keys-time = { keys } Plus and minus zoom, Shift with arrows moves the months in view, 0 shows all of them, Backspace undoes. B and A compare the months in view as before and after. N and P go to the next and the previous event.
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

# Studies: what several of them say
stress-target = { $goods } to { $partner }
stress-flow = { $goods }, { $reporter } to { $partner }
stress-span = { $low } to { $high }
study-low = Low
study-high = High
study-of = { $name }: { $value }
study-range = Range { $range }
study-then = { " " }to{ " " }
study-stop = .
study-no-percent = no percentage
study-gain = { $partner } { $before } to { $after }{ $ratio ->
    [none] { "" }
   *[other] { "" } ({ $ratio })
}
reroute-left-out = Without figures in all months of both windows, and left out: { $list }.

# Evidence behind a percentage
study-column-percent = Change in percent
evidence-none = No percentages to look behind.
evidence-nothing = no percentage to look behind
evidence-dates = Other dates
evidence-dates-in = other dates
evidence-bases = Other bases
evidence-bases-in = other bases
evidence-across = Other routes and goods
evidence-across-in = other routes and goods
evidence-part = { $all ->
    [yes] all { $count }
   *[no] { $number } of { $count }
}
evidence-dates-larger = larger than at { evidence-part }
evidence-across-larger = larger than { evidence-part }
evidence-bases-range = { $low } to { $high } by { $count ->
    [one] { $count } base
   *[other] { $count } bases
}
evidence-strip = { $goods }, { $name }: { $value }
evidence-printed = Printed: { $change }
evidence-others = { $count ->
    [one] { $count } other, { $low }
   *[other] { $count } others from { $low } to { $high }
}
evidence-other = { $goods }, { $partner }
evidence-claim = claimed: { $stated }, { $who }
evidence-key = printed | other date, route or good | longer base | more months on both sides | a year before | without the season
evidence-title = { $goods }{ $code ->
    [none] { "" }
   *[other] { "" } ({ $code })
}, { $reporter } to { $partner }: { $change }
evidence-caption = { $title }. { $list }.
evidence-column-what = What
evidence-column-which = Which
evidence-what = { $what ->
    [printed] printed
    [date] other date
    [base] other base
    [across] other route or good
   *[claim] claim
}
evidence-windows = { PERIOD($from) } → { PERIOD($to) }
evidence-rule = { $rule ->
    [longer] longer base
    [both] both sides
    [year] a year before
   *[season] season adjusted
}, { $count ->
    [one] { $count } month
   *[other] { $count } months
}
evidence-no-change = none
evidence-table = What stands behind each percentage
evidence-overlap = No percentage: the windows { PERIOD($from) } and { PERIOD($to) } overlap.
evidence-gaps = No percentage: { $count ->
    [one] { $count } month
   *[other] { $count } months
} without a figure in the windows { PERIOD($from) } and { PERIOD($to) }.
evidence-means = From { $before } ({ $mean ->
    [yes] mean of a month,{ " " }
   *[no] { "" }
}{ PERIOD($from) }) to { $after } ({ $means ->
    [yes] mean of a month,{ " " }
   *[no] { "" }
}{ PERIOD($to) }).
evidence-sums = As sums of { $count } months: from { $before } to { $after }, the same percentage.
evidence-lowest = Lowest in { PERIOD($when) }, { $count ->
    [0] the first month after the base
    [one] { $count } month after the first
   *[other] { $count } months after the first
}: { $amount }, { $change } against the base.{ $any ->
    [yes] { "" } First below every month of the year before in { PERIOD($date) }.
   *[no] { "" }
}
evidence-recovery = By { PERIOD($when) } { $share } of that fall had come back; against the base { $amount } were missing, summed over { $count ->
    [one] { $count } month
   *[other] { $count } months
}{ $gaps ->
    [0] { "" }
    [one] ; { $gaps } more has no figure
   *[other] ; { $gaps } more have no figure
}.
evidence-unusual = Larger than at { $number } of the { $count ->
    [one] { $count } other date
   *[other] { $count } other dates
} in this series where the same windows fit.{ $any ->
    [yes] { "" } The largest is that of { PERIOD($when) }, { $change }.
   *[no] { "" }
}
evidence-among = Larger than { $number } of the { $count ->
    [one] { $count } other route or good
   *[other] { $count } other routes and goods
} of this exporter between the same windows.
evidence-level = Without being told when, Pettitt's test finds the level { $way ->
    [fell] lower
   *[rose] higher
} from { PERIOD($when) } on (p about { $p }).{ $any ->
    [yes] { "" } Nearest event: “{ $title }”, { $count ->
        [0] in the same month
        [one] { $count } month { evidence-side }
       *[other] { $count } months { evidence-side }
    }.
   *[no] { "" }
}
evidence-side = { $side ->
    [before] before
   *[after] later
}
evidence-spread = By { $count ->
    [one] { $count } sensible base
   *[other] { $count } sensible bases
}: { $low } to { $high }{ $any ->
    [yes] ; the first month against a year before { $change }
   *[no] { "" }
}.
evidence-price = Quantity { $quantity }, unit value { $price }.
evidence-no-split = No split into price and quantity: { evidence-why }.
evidence-why = { $why ->
    [none] the tables hold no quantities of it
    [units] its quantities are in several units
    [months] value and quantity are of different months
    [gap] a month without a value or without a quantity
    [zero] no unit value where value or quantity is zero
   *[far] value and quantity are too far apart to be divided
}
evidence-expected = Below what a year before leads to expect, with the differences between years until then as its range: { $number } of { $count ->
    [one] { $count } month
   *[other] { $count } months
}.
evidence-elsewhere = Meanwhile, a month: { $list }. What exceeds their own trends coincides with { $amount } of the { $loss } lost on the direct route; that one caused the other is not shown.{ $any ->
    [yes] { "" } Without figures in all months: { $left }.
   *[no] { "" }
}
evidence-concentration = Concentration on partners (Herfindahl–Hirschman index, 10,000 is one alone): { $before } before, { $after } after.{ $any ->
    [yes] { "" } The share of { $partner } in them: { $low } before, { $high } after.
   *[no] { "" }
}

# Expected: what the past alone led to expect
study-month = { PERIOD($when) }: { $value }
expected-none = No expectation for { $flow } from { PERIOD($when) } on by { $method ->
    [naive] a year before: it needs the 24 months before it, each with a figure
   *[damped] a damped trend with a season: it needs 24 months in a row before it
}, and a figure after it. A gap is not filled.
expected-by = { $method ->
    [naive] as a year before
   *[damped] by a damped trend with a season
}
expected-loss = { $amount } { $way ->
    [rose] more
   *[fell] less
} than expected in { $count ->
    [one] { $count } month
   *[other] { $count } months
} ({ $low } to { $high } less at the ends of the ranges)
expected-key = figures | expected | range of 95 in 100 | missing against it
expected-line = Expected { $amount } { expected-by }
expected-caption = { $flow }, from { PERIOD($when) } on: { $loss }; what was to be expected is { expected-by }.
expected-below = { $number } of { $count ->
    [one] { $count } month lies below its range.
   *[other] { $count } months lie below their range.
}
expected-gaps = { $count ->
    [one] { $count } of them has no figure and is not in the sum.
   *[other] { $count } of them have no figure and are not in the sum.
}
expected-column-figure = Figure ({ $unit })
expected-column = Expected
expected-how = { $method ->
    [naive] Expected: the same month a year before the event (seasonal naive; Hyndman and Athanasopoulos, Forecasting, 3rd edition, 5.2). Range: 1.96 standard deviations of the differences between years until then, wider by the square root of the years ahead.
   *[damped] Expected: level, damped trend and additive season by exponential smoothing of all months in a row before the event (Holt and Winters; Hyndman and Athanasopoulos, Forecasting, 3rd edition, 8.3), the weights of smallest squared error from a fixed grid. Range: that of the model ETS(A,Ad,A), 8.7, with Student's t for the months that are left to tell its error.
}
expected-sum = Sum of expected − figure over { $count ->
    [one] { $count } month
   *[other] { $count } months
} = { $loss }; with the lower ends of the ranges { $low }, with the upper ends { $high }, as if all months strayed alike.
expected-limit = It says what the past alone leads to expect; whatever else changed at the time is in the difference too.
expected-title = { $flow }: { $loss }
expected-table = { $flow }, and what was to be expected
expected-option = { $method ->
    [naive] As a year before
   *[damped] Damped trend and season
}

# Mirror: two records of one trade
mirror-none = No month is known in both records.
mirror-verdict = { $verdict ->
    [both] Both records fall by half or more
    [neither] Neither record falls by half
    [only] Only the record of { $who } collapses: perhaps reporting changed, not necessarily trade
    [ends] After the base the record of { $who } has no figures: reporting stopped, not necessarily trade
   *[unknown] Too few figures to compare both records
}
mirror-agreement = In { $number } of { $count ->
    [one] { $count } month
   *[other] { $count } months
} known in both records they lie within { $tolerance } of the larger, which freight, insurance and time may explain.
mirror-apart = { $share } of the larger apart
mirror-apart-unknown = Not comparable
mirror-sent = { $who } says it sent
mirror-received = { $who } says it received{ $lag ->
    [0] { "" }
    [1] , a month later
   *[other] , { $lag } months later
}
mirror-key-apart = apart by more than the tolerance
mirror-caption = { $flow }, { PERIOD($to) } against { PERIOD($from) }: { $sent } by the exporter's record, { $received } by the importer's. { $verdict }.
mirror-column-sent = { $who } sent ({ $unit })
mirror-column-received = { $who } received ({ $unit })
mirror-column-apart = Apart, percent of the larger
mirror-method = How both records are compared
mirror-method-apart = Apart = |sent − received| ÷ the larger of both × 100; the importer's month is { $lag ->
    [0] the same
    [1] a month later
   *[other] { $lag } months later
}. Tolerance { $tolerance }: importers count freight and insurance (CIF), exporters do not (FOB), and goods arrive later than they leave.
mirror-method-fall = A collapse is a fall of a record's mean by half or more between the windows. A record without any figure in the window after has ended; that is not a fall.
mirror-method-third = Goods that pass through a third country are recorded there by one side and not by the other; records by origin and by consignment differ for the same reason.
mirror-table = { $goods }: the exporter's and the importer's record
mirror-option-lag = Received
mirror-option-tolerance = Tolerance
mirror-lag = { $lag ->
    [0] the same month
    [1] a month later
   *[other] { $lag } months later
}

# Multiples: each line in a panel
multiples-axes = Axes of the panels
multiples-shared = one for all
multiples-own = each its own
multiples-unit = { $unit }; each panel has an axis of its own, so compare shapes, not heights

# Reroute: a loss beside what others gained
reroute-none = No goods to follow.
reroute-loss = { $goods }, { $reporter } to { $partner }: { $amount } a month less{ $change ->
    [none] { "" }
   *[other] { "" } ({ $change })
}
reroute-no-loss = { $goods }: nothing was lost on the direct route, { $reporter } to { $partner }, so there is nothing to set beside it.
reroute-gaps = { $goods }: no ledger. { $reporter } to { $partner } has no figure in { $list }, and a gap is not a loss.
reroute-third = Third countries: { PERIOD($to, form: "short") } against { PERIOD($from, form: "short") }, what lies above their own trend, a month
reroute-from-zero = from 0
reroute-no-third = No third country has figures in all months of both windows.
reroute-together = Together { $amount } a month, coinciding with { $share } of the loss. Thin lines: what single odd months before would make of it.
reroute-capped = Together { $amount } a month, more than was lost; no more than the loss, { $loss }, is counted. Thin lines: what single odd months before would make of it.
reroute-excess = { $partner }: { $amount } a month { $way ->
    [fell] below
   *[rose] above
} its own trend
reroute-values = { $before } → { $after } a month ({ $ratio })
reroute-trend = Own trend leads to expect { $amount }
reroute-counted = Counted against the loss: { $amount }
reroute-bars = Month by month, { $unit }, each against its own past
reroute-hatched = Hatched: no figure for { $partner }, not a loss.
reroute-month-direct = { $partner } { $amount } { $way ->
    [fell] below
   *[rose] above
} its base
reroute-month-third = { $partner } { $amount } { $way ->
    [fell] below its trend
   *[rose] above
}
reroute-key-direct = { $partner }, direct route
reroute-key-below = any of them below its trend
reroute-flows = Before and after, a month
reroute-bands = Full bands: the same route. Lined bands: a loss and gains that coincide; that the same goods took another road is not shown.
reroute-block = { $name }: { $amount } a month, { PERIOD($when) }
reroute-coincide = { $amount } above its own trend coincide with the loss
reroute-gone = Lost on the direct route and seen in none of these: { $amount } a month
reroute-gone-why = Other countries, other goods, own production or nothing at all: these tables do not say.
reroute-gone-name = None of these
reroute-column-to = To
reroute-column-mean = { PERIOD($when) } ({ $unit } a month)
reroute-column-ratio = After ÷ before
reroute-column-trend = Expected by own trend
reroute-column-excess = Above trend
reroute-column-counted = Counted against the loss
reroute-table = { $reporter } to { $partner }: the loss, and what third countries gained over their own trend
reroute-caption = { $loss }: from { $before } ({ PERIOD($from) }) to { $after } ({ PERIOD($to) }).
reroute-meanwhile = Meanwhile, a month: { $list }.
reroute-coincides = What exceeds their own trends ({ $amount } a month; { $range } with single odd months of the base) coincides with { $share } of the loss. That the same goods took another road is not shown.
reroute-onward = { $name } in turn recorded { $after } a month to { $partner } after { $before } ({ $ratio }), { $amount } above its own trend.
reroute-row-direct = { $partner } (direct route)
reroute-row-gap = months missing
reroute-method-loss = Loss = mean of a month in { PERIOD($from) } − mean of a month in { PERIOD($to) } = { $before } − { $after } = { $loss }.
reroute-method-trend = Own trend: the median slope between all pairs of months of { PERIOD($from) } (Theil and Sen), drawn on to the middle of { PERIOD($to) }; with fewer than six months, the median level. Not below zero.
reroute-method-gain = { $partner }: { $after } − { $amount } expected = { $excess }; range { $low } to { $high } if every month strayed as the oddest of the base did.
reroute-method-capped = Gains above zero sum to { $amount }, more than the loss; each is counted by its share of the loss, so that nothing comes back more often than it went missing.
reroute-method-sum = Gains above zero sum to { $amount }; the cap, the loss itself, is not reached.
reroute-method-limits = Falls elsewhere are not set against the gains. Goods that contain each other are never added up. Coincidence in time is all that such records can show.

# Shares: the parts of a whole
shares-unit = share of the sum of the parts
shares-unit-whole = share of the whole: { $whole }
shares-rest = Others
shares-gap = { $why ->
    [negative] below zero
    [beyond] contradiction
    [nothing] nothing traded
    [some] no shares
   *[missing] no figure
}
shares-hatched = Hatched: no shares, because the parts are not all known or make no whole
shares-none = { $why ->
    [negative] no share: a part is below zero, a correction
    [beyond] no share: the parts are more than the whole
    [nothing] no share: nothing was traded
   *[missing] no share: not all parts of the whole have a figure
}
shares-no = no share
shares-of = { $share } of { $total }
shares-change = { $route }, { PERIOD($to) } against { PERIOD($from) }: the largest loss of share is that of { $lost }, from { $before } to { $after }, { $fall } percentage points less; the largest gain is that of { $gained }, from { $start } to { $end }, { $rise } percentage points more.
shares-same = { $route }, { PERIOD($to) } against { PERIOD($from) }: all shares are the same to a tenth of a percentage point.
shares-unknown = There are no two periods whose shares could be compared.
shares-gaps = { PERIOD($from) } to { PERIOD($to) }; { $count } { kinds } without shares, hatched.
shares-why = { $count } { kinds }: { $why }.
shares-unfirm = Provisional or estimated figures: { $count }.
shares-method = How shares are computed
shares-method-sum = Share = figure of a part ÷ sum of all parts × 100. A period counts only where every part has a figure: a sum of what is known is no total.
shares-method-whole = Share = figure of a part ÷ { $whole } × 100; what the parts leave of it are the others. Parts that are more than the whole by up to { $rounding } are taken as rounding; by more, there is no share.
shares-method-line = { $goods }, { PERIOD($when) }: { $part } ÷ { $total } × 100 = { $share }.
shares-method-points = Shares change by percentage points: share after − share before.
shares-column-share = share, percent
shares-column-total = Sum ({ $unit })
shares-table = { $route }, shares in percent
shares-share = Shares
shares-whole = Whole
shares-of-whole = all, with others
shares-of-parts = the parts shown

# Slope: before and after as the ends of lines
slope-sums = { $unit }, sums of the windows
slope-log = { $unit }, equal slopes are equal ratios

# Stress: what if
stress-total = { $reporter } exports of all goods in { PERIOD($when) }
stress-origin = { $goods }, { $reporter } to { $partner }, in { $unit }, from { PERIOD($from) } on against { $mean ->
    [yes] the mean of{ " " }
   *[no] { "" }
}{ PERIOD($before) }
stress-title = Scenario, not data: { $flow }
stress-observed = Data: what was left of 100 in the falls it rests on
stress-none = No scenario: no observed fall has a base and a month after it.
stress-no-base = No scenario: { $flow } has no figure in { PERIOD($when) }.
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
stress-fewer = The range rests on { $most } falls at first and on { $least } in later months, because not all were observed that long; that alone may narrow or widen it.
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
stress-limit-others = Other goods, other partners and other years differ in stocks, contracts and roads around; only the spread of the observed falls allows for that.
stress-limit-sales = Only the exporter's sales are counted: neither what buyers lose nor what follows in other trades.
stress-limit-chance = The same settings, all in the address, give the same numbers.
stress-all = All of them
stress-unchanged = unchanged
stress-option-target = Applied to
stress-option-depth = Depth, of what was observed
stress-option-speed = Full force after
stress-option-months = Lasts
stress-option-least = Sold elsewhere, at least
stress-option-most = Sold elsewhere, at most
stress-option-price = Price of what is still sold

# Goods: views of every line of goods
goods-none = No line of goods has a base above zero in the window before.
goods-lines = { $count ->
    [one] { NUMBER($count) } line
   *[other] { NUMBER($count) } lines
}
goods-aggregates = { goods-lines } left out that hold others: { $list }.
goods-other-digits = { goods-lines } left out with codes of other lengths.
goods-other-periods = { goods-lines } left out that have no months.
goods-not-shown = { goods-lines } not shown: no index without a figure for every month of { PERIOD($when) } and a mean above zero.
goods-cell = { PERIOD($when) }: { $value }
goods-index = { $index }, with { $amount } a month as 100
goods-before-is = Mean of the window before = 100
goods-first = First
rank-none = No line of goods is found.
rank-apart = No rank: { goods-lines } { $standing ->
    [floor] below the floor of { rank-floor }
    [missing] with a month without figure in a window
   *[base] without a base above zero
}
rank-apart-line = { rank-apart }.
rank-floor = { $floor ->
    [both] { $amount } a month and of { $share } of all bases
    [share] { $share } of all bases
   *[value] { $amount } a month
}
rank-range = { $same ->
    [yes] Rank { $best } by all of { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    } of windows
   *[no] Rank { $best } to { $worst } by { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    } of windows
}
rank-range-line = { rank-range }.
rank-cell-no = no rank
rank-spoken = { $rank ->
    [none] No rank.
   *[other] Rank { $rank } of { $of }.
} { $goods }: { $change }, from { $before } to { $after } a month.
rank-values = { $before } → { $after } a month
rank-caption = { NUMBER($count) } of { $of ->
    [one] { NUMBER($of) } line
   *[other] { NUMBER($of) } lines
} of goods, ranked by the change between { PERIOD($from) } and { PERIOD($to) }{ $mean ->
    [yes] , means of a month
   *[no] { "" }
}. { $route }.
rank-first = { $way ->
    [fell] The largest fall
   *[rose] The smallest rise
}: { $goods }, { $change }, from { $before } to { $after }.
rank-depend = Ranks depend on the windows: by other sensible ones the first ten would stand anywhere down to rank { $worst } of { $of }.
rank-method = How the ranking is made
rank-method-change = Change = (mean of a month in { PERIOD($to) } − mean of a month in { PERIOD($from) }) ÷ the latter × 100. Equal changes share a rank, the larger base first.
rank-method-gap = A line with a month without figure in a window, or without a base above zero, has no percentage and no rank.
rank-method-floor = The floor is { rank-floor }; what is at stake is the base.
rank-method-ranges = Ranks by other windows: the smallest and largest rank among the same lines with 1 to 12 months up to the base, on both sides, against the same months a year before, and on both sides without the season, where at least half of the lines have a figure.
rank-stake = At stake: { $amount } a month, { $share } of the sum of all bases.
rank-columns = Rank | Code | Goods | Before | After | Change in percent | Change a month | Share of all bases in percent | Best rank by other windows | Worst rank by other windows | State
rank-table = { $route }, { $unit }, means of a month: { PERIOD($from) } and { PERIOD($to) }
rank-state = { $standing ->
    [ranked] ranked
    [floor] below the floor
    [missing] missing
   *[base] no base
}
rank-all = All lines together, by month; at most { $amount }
rank-window = { $side ->
    [after] After
   *[before] Before
}: { PERIOD($when, form: "short") }
rank-heads = Rank | Code | Goods | Each from zero to / its highest month | Change | At stake / a month | Ranks by / other windows | Change / a month | Rank, goods
rank-shown = The first { $count } of { $of } ranked lines.
rank-order = { $order ->
    [fall] Largest fall, percent
    [loss] Largest loss
    [stake] Most at stake
    [worst] Fall by the least favourable windows
   *[code] Code
}
rank-option-floor = Base of at least
rank-any-size = any size
rank-monthly = { $amount } a month
goods-mean = { $narrow ->
    [yes] 100
   *[no] mean = 100
}
heat-value = A month, by halves of a power of ten
heat-zero = a published zero
heat-suppressed = withheld
heat-onset = First below the year before in { PERIOD($when) }
heat-one-of = One of { goods-lines } in this row
heat-caption = { goods-lines } of goods by { $of ->
    [one] { NUMBER($of) } month
   *[other] { NUMBER($of) } months
}, { PERIOD($from) } to { PERIOD($to) }. { $route }.
heat-fell = { goods-lines } fell below all known months of the year that ends with { PERIOD($to) }, { $number } of them for the first time in { PERIOD($when) }.
heat-method = How the map is made
heat-method-index = A cell is a month's figure ÷ the mean of a month in { PERIOD($when) } × 100, in classes of equal ratio around 100.
heat-method-value = A cell is a month's figure, in classes of half a power of ten.
heat-method-onset = Onset is the first month after { PERIOD($when) } below every known month of the year that ends with it; six of those twelve must be known.
heat-method-alike = Similarity is the angle of a line in the plane of the first two principal components of all lines' classes.
heat-no-onset = none
heat-columns = Code | Goods | Onset
heat-table = { $route }, { $unit }, by month
heat-order = { $order ->
    [onset] Earliest fall
    [size] Largest base
    [code] Code
   *[similarity] Similar courses together
}
density-legend = Mean of the window before = 100; each line counts the same in every column
density-few = one line
density-many = up to { NUMBER($count) } lines
density-zero = zero
density-caption = { goods-lines } of goods over each other, each with its mean of { PERIOD($when) } as 100. { $route }.
density-month = In { PERIOD($when) }, { $low } stood below 50, { $high } above 200, { $zero } at zero, and { $gaps } had no figure.
density-columns = Month | Below 50 | 50 to 200 | Above 200 | Zero | No figure
density-table = { $route }, number of lines by index
density-method = How the density is made
density-method-index = An index is a month's figure ÷ the mean of a month in { PERIOD($when) } × 100. Each line weighs the same in every column, however steep; a cell's shade grows with the root of the weight in it.
density-method-ends = Below 0.1 and above 10,000 lines are drawn at the edge. Gaps are not bridged; zeros stand in a row of their own.

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
# What a frame is called that its page gives no title.
frame-title = Chart

# Told: what page and engine say in English of what went wrong, by the form of
# the English sentence (www/told.js); no variants.
told-columns = { $file }: line { $line }: expected the columns { $columns }, and at most { $most } in all; missing { $missing }, found “{ $found }”
told-fields = { $file }, line { $line }: expected { $number } fields as in the header, found “{ $count } fields”
told-cell = { $file }, line { $line }, { $column }: expected { $wanted }, found “{ $found }”
told-row = { $file }, line { $line }: expected { $wanted }, found “{ $found }”
told-more = { $file }: { $count } more records were set aside.
told-size = { $file }: expected at most { $most } MiB, found { $found } MiB (limit MAX_BYTES)
told-encoding = { $file }: expected UTF-8 text, found other bytes on line { $line }; save the table as CSV UTF-8
told-web-page = { $file }: expected a CSV table, found a web page; the download may have failed
told-empty = { $file }: expected a header line with { $columns }, found an empty file
told-status = { $file }: expected the file, found HTTP { $status }. Check the path in the story.
told-fetch = { $file }: could not be fetched ({ $why }). Check the network and the path.
told-json = { $file }: expected a story in JSON, found text that is none: { $why }
told-elsewhere = { $file }: expected a story of this site
told-no-view = view: expected { $list }, found “{ $found }”
told-view = view “{ $why }
told-story = story “{ $why }
told-unusable = the story cannot be used: { $why }
told-engine = The engine could not be loaded: { $why }
told-no-wasm = This browser cannot run WebAssembly, or a policy forbids it. The charts need it.
told-no-canvas = this browser gives no canvas to draw on
wanted-place = the name of a country or group
wanted-flow = export, import or re-export
wanted-hs = digits of an HS code, codes joined by +, or TOTAL
wanted-goods-name = the name of the goods
wanted-period = YYYY, YYYY-MM or YYYY-Qn
wanted-quality = stated, derived, provisional or estimated
wanted-publisher = who published the figure
wanted-currency = an ISO 4217 code such as EUR
wanted-unit = a unit such as kg
wanted-physical = a physical unit; money belongs in value
wanted-one = one figure per goods, partner, period and unit
wanted-number = a plain number such as 1234.5, 0, c (suppressed) or nothing
wanted-claim-id = an id that no other claim has
wanted-event-id = an id that no other event has
wanted-change = a number of at least -100
wanted-key = a key of its own
wanted-goods = the goods
wanted-qualifier = exact, over, nearly or about
wanted-who = who said it
wanted-day = a day such as 2022-02-24
wanted-not-before = nothing, or a day not before the date
wanted-not-after = nothing, or a day not after the date
wanted-precision = day, month, quarter or year
wanted-actor = who acted
wanted-group = the group of the actor
wanted-kind = a kind such as export_control
wanted-title = a title
wanted-certainty = confirmed, reported, denied or reversed
wanted-text = text without NUL bytes, fields within MAX_FIELD, closed quotes
published-as = Tradefall { $version }, content { $content }

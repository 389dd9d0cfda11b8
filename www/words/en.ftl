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
collapse-small = small base
collapse-values = { $before } → { $after }
collapse-values-small = { $before } → { $after } · small base
collapse-hundred = { PERIOD($when, form: "short") } = 100
collapse-key = { PERIOD($when) }
collapse-key-mean = { PERIOD($when) } (mean of a { $kind })
collapse-small-key = Small base: less than { $amount } in a { $kind } of the base; such percentages rest on little.
collapse-means = { PERIOD($from, form: "short") }: { $before }; { PERIOD($to, form: "short") }: { $after }
collapse-small-line = Small base: the percentage rests on little.
change-title = { $goods }: { $change }
collapse-spoken = { $number } of { $of }: { $goods }, { $change }, from { $before } in { PERIOD($from) } to { $after } in { PERIOD($to) }.{ $small ->
    [yes] { "" } Small base.
   *[no] { "" }
}
collapse-edited = Edited by reader. Published: { PERIOD($to) } against { PERIOD($from) }.
collapse-most = { $route }, { PERIOD($to) } against { PERIOD($from) }: { $goods } changed most, { $change }, from { $before } to { $after }.
collapse-other = { $goods } { $change }
collapse-others = { $list }.
collapse-unknown = No change is given for { $list }: a { $kind } of the windows is missing or the base is zero.
collapse-column = { PERIOD($when) } ({ $unit })
collapse-column-change = Change
collapse-column-remark = Remark
collapse-table = { $route }, before and after, { $unit }
collapse-formula = Change = ({ $now } − { $base }) ÷ { $base } × 100 = { $change }
collapse-no-ratio = No percentage: the base is { $base }, and no ratio to it exists.
collapse-gap = No percentage: a { $kind } without a figure is not a zero, and no other { $kind } takes its place.
collapse-before = Before ({ PERIOD($when) }): { $figures }{ $total }.
collapse-after = After ({ PERIOD($when) }): { $figures }{ $total }.
collapse-figure = { PERIOD($when) } { $figure }
collapse-mean = ; mean of { $count } { kinds } { $mean }
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
list-comma = ,
list-semicolon = ;

# Facts (CLDR 46; tn, bn, m, k and the long minus are ours)
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

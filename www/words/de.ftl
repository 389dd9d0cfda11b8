# Deutsch. „Tsd.“ nach Duden, CLDR kennt für Tausend keine Kurzform.

kind = { $kind ->
    [year] Jahr
    [quarter] Quartal
   *[month] Monat
}
kinds = { $kind ->
    [year] { $count ->
        [one] Jahr
       *[other] Jahren
    }
    [quarter] { $count ->
        [one] Quartal
       *[other] Quartalen
    }
   *[month] { $count ->
        [one] Monat
       *[other] Monaten
    }
}
no-figure = keine Angabe
missing = fehlt
missing-long = fehlt: keine Zahl wurde veröffentlicht oder gefunden
suppressed = geheim
suppressed-long = von der Behörde geheim gehalten
zero-long = { $amount }, als Null veröffentlicht
pinned = Festgehalten. Escape lässt los.
route = { $flow ->
    [import] Einfuhren: { $reporter } aus { $partner }
    [re-export] Wiederausfuhren: { $reporter } nach { $partner }
   *[export] Ausfuhren: { $reporter } nach { $partner }
}
several-partners = mehreren Partnern
source = Quelle: { $source }
goods = Waren
hs-code = HS-Nummer
hs = HS { $code }
claim-base = 100 = Ausgangsmonat
claim-change = { $way ->
    [fell] { $qualifier ->
        [over] um mehr als { $size } gefallen
        [nearly] um fast { $size } gefallen
        [about] um etwa { $size } gefallen
       *[exact] um { $size } gefallen
    }
    [rose] { $qualifier ->
        [over] um mehr als { $size } gestiegen
        [nearly] um fast { $size } gestiegen
        [about] um etwa { $size } gestiegen
       *[exact] um { $size } gestiegen
    }
   *[none] unverändert
}
claim-left = { $bound ->
    [less] weniger als { $left } von 100 übrig
    [more] mehr als { $left } von 100 übrig
    [nearly] etwas über { $left } von 100 übrig
    [about] etwa { $left } von 100 übrig
   *[exact] { $left } von 100 übrig
}
claim-until = bis { PERIOD($to) }, Ausgangsmonat nicht genannt
claim-by = Behauptet von: { $who }
claim-no-level = Eine veröffentlichte Prozentzahl; die Beträge sind nicht bekannt.
claim-title = { $goods }: { $change }
claim-foot = { $left }, { $span }. { $who }
claim-spoken = Angabe { $number } von { $of }: { $goods }, { $reporter } nach { $partner }, { $change }, { $span }. Laut { $who }.
claim-largest = Größter behaupteter Rückgang: { $goods }, { $reporter } nach { $partner }, { $change }, { $span }.
claim-reading = Jeder Balken zeigt, was von 100 übrig ist; die rote Linie ist die veröffentlichte Zahl, ein schraffiertes Ende heißt, dass die Quelle es offen ließ. Das sind Behauptungen: Beträge wurden nicht veröffentlicht.
claim-column-change = Veröffentlichte Änderung
claim-column-from = Von
claim-column-to = Bis
claim-column-left = Übrig von 100
claim-column-who = Wer es sagte
claim-not-stated = nicht genannt
claim-table = Veröffentlichte Prozentzahlen, wie behauptet
claim-method-said = Laut { $who }: { $text }
claim-method-drawn = Gezeichnet: 100 { $sign } { $change } % = { $left } von 100 übrig.
claim-method-exact = Die Quelle nennt die Zahl ohne Einschränkung.
claim-method-open = Die Quelle sagt „{ $stated }“ ({ $qualifier ->
    [over] mehr als
    [nearly] fast
   *[about] etwa
}): das schraffierte Ende ist offen, seine Länge ist kein Messwert.
collapse-none = Keine Waren zum Vergleichen.
collapse-no-base = keine Basis
collapse-small = kleine Basis
collapse-values = { $before } → { $after }
collapse-values-small = { $before } → { $after } · kleine Basis
collapse-hundred = { PERIOD($when, form: "short") } = 100
collapse-key = { PERIOD($when) }
collapse-key-mean = { PERIOD($when) } (Mittel je { kind })
collapse-small-key = Kleine Basis: weniger als { $amount } je { kind } der Basis; solche Prozentzahlen stehen auf wenig.
collapse-means = { PERIOD($from, form: "short") }: { $before }; { PERIOD($to, form: "short") }: { $after }
collapse-small-line = Kleine Basis: die Prozentzahl steht auf wenig.
change-title = { $goods }: { $change }
collapse-spoken = { $number } von { $of }: { $goods }, { $change }, von { $before } ({ PERIOD($from) }) auf { $after } ({ PERIOD($to) }).{ $small ->
    [yes] { "" } Kleine Basis.
   *[no] { "" }
}
collapse-edited = Vom Leser geändert. Veröffentlicht: { PERIOD($to) } gegen { PERIOD($from) }.
collapse-most = { $route }, { PERIOD($to) } gegen { PERIOD($from) }: am stärksten änderte sich { $goods }, { $change }, von { $before } auf { $after }.
collapse-other = { $goods } { $change }
collapse-others = { $list }.
collapse-unknown = Keine Änderung für { $list }: In den Zeiträumen fehlt { $kind ->
    [year] ein Jahr
    [quarter] ein Quartal
   *[month] ein Monat
}, oder die Basis ist null.
collapse-column = { PERIOD($when) } ({ $unit })
collapse-column-change = Änderung
collapse-column-remark = Bemerkung
collapse-table = { $route }, vorher und nachher, { $unit }
collapse-formula = Änderung = ({ $now } − { $base }) ÷ { $base } × 100 = { $change }
collapse-no-ratio = Keine Prozentzahl: die Basis ist { $base }, dazu gibt es kein Verhältnis.
collapse-gap = { $kind ->
    [year] Keine Prozentzahl: Ein Jahr ohne Angabe ist keine Null, und kein anderes Jahr tritt an seine Stelle.
    [quarter] Keine Prozentzahl: Ein Quartal ohne Angabe ist keine Null, und kein anderes Quartal tritt an seine Stelle.
   *[month] Keine Prozentzahl: Ein Monat ohne Angabe ist keine Null, und kein anderer Monat tritt an seine Stelle.
}
collapse-before = Vorher ({ PERIOD($when) }): { $figures }{ $total }.
collapse-after = Nachher ({ PERIOD($when) }): { $figures }{ $total }.
collapse-figure = { PERIOD($when) } { $figure }
collapse-mean = ; Mittel von { $count } { kinds } { $mean }
collapse-gaps = ; { $gaps } von { $count } { kinds } ohne Angabe
flow-none = Keine Reihen zu zeichnen.
flow-unit = { $unit } je { kind }
flow-unit-index = Index, { PERIOD($base) } = 100
flow-log = { $unit }, jede Stufe ist das Zehnfache der darunter
flow-no-figure = { $goods }: keine Angabe
flow-title = { $goods }, { PERIOD($when) }
flow-index = Index { $index } ({ PERIOD($base) } = 100)
flow-change = { $kind ->
    [year] { $change } gegenüber dem Vorjahr
    [quarter] { $change } gegenüber dem Vorquartal
   *[month] { $change } gegenüber dem Vormonat
}
flow-quality = { $quality ->
    [derived] abgeleitete Zahl
    [provisional] vorläufige Zahl
    [estimated] geschätzte Zahl
   *[stated] genannte Zahl
}
flow-spoken = { $goods }, { PERIOD($when) }: { $figure }{ $change ->
    [none] { "" }
   *[other] , { $change }
}.{ $any ->
    [yes] { "" } Ereignisse: { $events }.
   *[no] { "" }
}
flow-event-key = { PERIOD($date, form: "short") }: { $title }
flow-event-spoken = { PERIOD($date) }: { $title }. { $status ->
    [confirmed] Bestätigt
    [reported] Berichtet
    [denied] Bestritten
   *[reversed] Zurückgenommen
}, Ereignis { $number } von { $of }.
flow-largest = { $route }: der größte Rückgang { $kind ->
    [year] in einem Jahr
    [quarter] in einem Quartal
   *[month] in einem Monat
} in { $unit } ist der von { $goods }, { PERIOD($when) }, von { $before } auf { $after } ({ $change }).
flow-whole = { PERIOD($from) } bis { PERIOD($to) }, { $kind ->
    [year] kein Jahr fehlt.
    [quarter] kein Quartal fehlt.
   *[month] kein Monat fehlt.
}
flow-gaps = { PERIOD($from) } bis { PERIOD($to) }; Lücken in { $count } { kinds } ohne Angabe bleiben offen, schraffiert.
flow-hollow = Hohle Zeichen: vorläufige oder geschätzte Zahlen, insgesamt { $count }.
flow-below-zero = { $count ->
    [one] { $count } Zahl unter null: eine logarithmische Skala hat keinen Platz dafür, die Tabelle schon.
   *[other] { $count } Zahlen unter null: eine logarithmische Skala hat keinen Platz dafür, die Tabelle schon.
}
flow-no-index = Kein Index für { $list }: keine Zahl über null, { PERIOD($base) }.
flow-column = { kind }
flow-column-goods = { $goods } ({ $unit })
flow-table = { $route }, { $unit } je { kind }
months-all = { PERIOD($from) } bis { PERIOD($to) }, { $count ->
    [one] der eine Monat
   *[other] alle { $count } Monate
}
months-some = { PERIOD($from) } bis { PERIOD($to) }, { $count } von { $of } Monaten
option-show = Zeigen
option-scale = Skala
option-base = 100 im
option-value = Wert
option-index = Index
option-linear = Linear
option-log = Logarithmisch
option-remaining = Was von 100 übrig ist
option-value-log = Wert (logarithmisch)
option-against = Gegen
option-base-published = die veröffentlichte Basis
option-base-year = dieselben Monate ein Jahr zuvor
option-base-month = den Monat davor
option-before = Vorher
option-after = Nachher
list-comma = ,
list-semicolon = ;

# Facts (CLDR 46)
language = de
name = Deutsch
direction = ltr
plural = one: i = 1 and v = 0
number-decimal = ,
number-group = .
number-group-least = 4
number-minus = −
number-plus = +
number-percent = { $n } %
number-steps = 12 Bio. 9 Mrd. 6 Mio. 3 Tsd.
number-step = { $n } { $word }
amount-currency = { $n } { $symbol }
amount-unit = { $n } { $unit }
currencies = EUR € USD $ GBP £
months = Januar Februar März April Mai Juni Juli August September Oktober November Dezember
months-short = Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.
period-year = { $year }
period-quarter = { $quarter }. Quartal { $year }
period-month = { $month } { $year }
period-day = { $day }. { $month } { $year }
period-range = { PERIOD($from) } bis { PERIOD($to) }
period-range-short = { PERIOD($from, form: "short") } bis { PERIOD($to, form: "short") }

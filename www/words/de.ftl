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
pinned = Festgehalten. Nochmals drücken oder Escape lässt los.
released = Losgelassen.
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
claim-base = 100 = Ausgangswert
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
claim-size = { $part ->
    [two-thirds] zwei Drittel
    [three-quarters] drei Viertel
    [third] ein Drittel
    [quarter] ein Viertel
    [half] die Hälfte
   *[number] { $n } %
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
claim-reading = Jeder Balken zeigt, was von 100 übrig ist; die rote Linie ist die veröffentlichte Zahl, ein schraffiertes Ende heißt, dass die Quelle es offen ließ. Das sind Behauptungen, keine Beträge.
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
collapse-mixed = überlappt
collapse-small = kleine Basis
collapse-values = { $before } → { $after }
collapse-values-small = { $before } → { $after } · kleine Basis
collapse-hundred = { PERIOD($when, form: "short") } = 100
collapse-key = { PERIOD($when) }
collapse-key-mean = { PERIOD($when) } (Mittel je { kind })
collapse-key-sum = { PERIOD($when) } (Summe)
collapse-small-key = Kleine Basis: weniger als { $amount } je { kind } der Basis; solche Prozentzahlen stehen auf wenig.
collapse-means = { PERIOD($from, form: "short") }: { $before }; { PERIOD($to, form: "short") }: { $after }
collapse-small-line = Kleine Basis: die Prozentzahl steht auf wenig.
change-title = { $goods }: { $change }
collapse-spoken = { $number } von { $of }: { $goods }, { $change }, von { $before } ({ PERIOD($from) }) auf { $after } ({ PERIOD($to) }).{ $small ->
    [yes] { "" } Kleine Basis.
   *[no] { "" }
}
collapse-edited = Vom Leser geändert. Veröffentlicht: { PERIOD($to) } gegen { PERIOD($from) }.
collapse-are-means = Angegeben sind Mittelwerte der verglichenen Zeiträume.
collapse-are-sums = Angegeben sind Summen der verglichenen Zeiträume.
collapse-most = { $route }, { PERIOD($to) } gegen { PERIOD($from) }: { $way ->
    [rose] stärkster Anstieg
   *[fell] stärkster Rückgang
} bei { $goods }, { $change }, von { $before } auf { $after }.
collapse-other = { $goods } { $change }
collapse-others = { $list }.
collapse-unknown = Keine Änderung für { $list }: In den Zeiträumen fehlt { $kind ->
    [year] ein Jahr
    [quarter] ein Quartal
   *[month] ein Monat
}, oder die Basis ist null.
collapse-unequal = Gezeigt werden Mittel: Summen ungleich langer Zeiträume sind kein Vergleich.
collapse-column = { PERIOD($when) } ({ $unit })
collapse-column-sum = { PERIOD($when) } (Summe, { $unit })
collapse-column-change = Änderung
collapse-column-remark = Bemerkung
collapse-table = { $route }, vorher und nachher, { $unit }
collapse-formula = Änderung = ({ $now } − { $base }) ÷ { $base } × 100 = { $change }
collapse-no-ratio = Keine Prozentzahl: die Basis ist { $base }, dazu gibt es kein Verhältnis.
collapse-overlap = Keine Prozentzahl: die Zeiträume überlappen sich.
collapse-gap = { $kind ->
    [year] Keine Prozentzahl: Ein Jahr ohne Angabe ist keine Null, und kein anderes Jahr tritt an seine Stelle.
    [quarter] Keine Prozentzahl: Ein Quartal ohne Angabe ist keine Null, und kein anderes Quartal tritt an seine Stelle.
   *[month] Keine Prozentzahl: Ein Monat ohne Angabe ist keine Null, und kein anderer Monat tritt an seine Stelle.
}
collapse-before = Vorher ({ PERIOD($when) }): { $figures }{ $total }.
collapse-after = Nachher ({ PERIOD($when) }): { $figures }{ $total }.
collapse-figure = { PERIOD($when) } { $figure }
collapse-mean = ; Mittel von { $count } { kinds } { $mean }
collapse-sum = ; Summe von { $count } { kinds } { $mean }
collapse-gaps = ; { $gaps } von { $count } { kinds } ohne Angabe
flow-none = Keine Reihen zu zeichnen.
flow-unit = { $unit } je { kind }
flow-unit-index = Index, { PERIOD($base) } = 100
flow-points = Indexpunkten ({ PERIOD($base) } = 100)
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
    [one] { $kind ->
        [month] der eine
       *[other] das eine
    } { kind }
   *[other] alle { $count } { $kind ->
        [year] Jahre
        [quarter] Quartale
       *[month] Monate
    }
}
months-some = { PERIOD($from) } bis { PERIOD($to) }, { $count } von { $of } { $kind ->
    [year] Jahren
    [quarter] Quartalen
   *[month] Monaten
}
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
option-windows = Zeiträume als
option-mean = Mittel
option-sum = Summen
event-when = { PERIOD($when) }{ $precision ->
    [day] { "" }
    [month] { "" } (nur der Monat ist bekannt)
    [quarter] { "" } (nur das Quartal ist bekannt)
   *[year] { "" } (nur das Jahr ist bekannt)
}
event-status = { $status ->
    [confirmed] Bestätigt
    [reported] Berichtet, nicht bestätigt
    [denied] Damals bestritten
   *[reversed] Später zurückgenommen
}
event-announced = Angekündigt am { PERIOD($when) }
event-wound-down = Abwicklung bis { PERIOD($when) }
event-spoken = { $when }: { $title } { $kind }{ $actor ->
    [none] { "" }
   *[other] , { $actor }
}. { event-status }. Spur { $lane }, Ereignis { $number } von { $of }.
events-table = Ereignisse von { PERIOD($from) } bis { PERIOD($to) }, nach Datum
events-columns = Nr. | Datum | Wer | Was | Stand | Quelle
events-caption = { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
} in { $lanes ->
    [one] der Spur { $lane }
    [some] { $used } von { $all } Spuren
   *[all] { $all } Spuren
}, { $dates ->
    [one] Datum: { PERIOD($first) }
    [same] Datum aller: { PERIOD($first) }
   *[span] das erste: { PERIOD($first) }, das letzte: { PERIOD($last) }
}; { $statuses }.
events-status = { $count ->
    [only] { "" }
    [all] alle{ " " }
   *[other] { $count }{ " " }
}{ $status ->
    [confirmed] bestätigt
    [reported] berichtet, aber nicht bestätigt
    [denied] damals bestritten
   *[reversed] später zurückgenommen
}
events-none = Keine Ereignisse von { PERIOD($from) } bis { PERIOD($to) }.
events-outside = Nicht gezeigt: { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
} außerhalb von { PERIOD($from) } bis { PERIOD($to) }.
events-no-lane = Nicht gezeigt: { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
} ohne Spur.
events-empty = Keine Ereignisse in diesem Zeitraum.
events-numbered = Die Zahlen sind die der Liste darunter.
events-marked = { $count ->
    [one] { $count } Ereignis hat keine Beschriftung; die Liste darunter nennt es.
   *[other] { $count } Ereignisse haben keine Beschriftung; die Liste darunter nennt sie.
}
events-counted = { $count ->
    [one] { $count } Ereignis ist in einer Zahl enthalten; sie öffnet sich, wenn man sie wählt.
   *[other] { $count } Ereignisse sind in Zahlen zusammengefasst; wer eine wählt, sieht genauer hin.
}
events-beyond = { $count ->
    [one] { $count } Ereignis liegt vor oder nach diesen Monaten.
   *[other] { $count } Ereignisse liegen vor oder nach diesen Monaten.
}
events-left-out = { $count ->
    [one] { $count } Ereignis fällt durch die Auswahl von Handelnden und Waren weg.
   *[other] { $count } Ereignisse fallen durch die Auswahl von Handelnden und Waren weg.
}
events-shown = Zeitleiste: { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
}.
events-all = Alle Ereignisse sind zu sehen.
events-no-goods = Nennt keine Waren
events-no-day = Der Tag ist nicht bekannt
events-range = Von Anfang bis Ende
events-announced = Vorher angekündigt
events-wound-down = Abwicklung bis
events-on = Reicht über diese Monate hinaus
events-lanes = Spuren
events-by-actor = Wer handelte
events-by-kind = Was geschah
events-by-target = Gegen wen
events-who = Wer
events-everyone = Alle
events-naming = Genannte Waren
events-any-goods = Alle Waren oder keine
events-other-kinds = Anderes
events-other-targets = Andere Ziele
events-nobody = Niemand genannt
compared = { $side ->
    [after] { option-after }
   *[before] { option-before }
}: { PERIOD($when) }.
compared-none = Für diese Monate gibt es keine Zahlen.
effects = Genannte Waren, { PERIOD($to) } gegen { PERIOD($from) }:
effects-no-code = Es nennt keine Waren mit Nummer.
effects-other = Es nennt keine der Waren dieser Grafiken.
effects-year = Nur das Jahr ist bekannt: Kein Monat steht unmittelbar davor oder danach.
address-unknown = Die Adresse verlangt „{ $asked }“, was es in diesem Beitrag nicht gibt. Alles andere wird gezeigt.
address-version = Die Adresse stammt von einer anderen Fassung dieser Seite. Der Beitrag steht da, wie er veröffentlicht wurde.
undone = Zurückgenommen.
help = Pfeiltasten gehen durch die Daten, Eingabe hält fest, Escape lässt los.
help-time = Pfeiltasten gehen durch die Daten, Plus und Minus zoomen, 0 zeigt alle Monate, Eingabe hält fest, Escape lässt los.
kind-event = Ereignis
kind-sanction = Sanktion
kind-export_control = Ausfuhrkontrolle
kind-trade_ban = Handelsverbot
kind-financial = Finanzmaßnahme
kind-enforcement = Durchsetzung
kind-retaliation = Vergeltung
kind-corporate_exit = Rückzug eines Unternehmens
kind-statement = Erklärung
kind-military = Militäraktion
kind-other = Anderes
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
names = European Union=EU|Russia=Russland|China=China|United States=USA|Kazakhstan=Kasachstan|Kyrgyzstan=Kirgisistan|Armenia=Armenien|Georgia=Georgien|Belarus=Belarus|Uzbekistan=Usbekistan|Turkey=Türkei|Japan=Japan|South Korea=Südkorea|World=Welt|Russian Federation=Russland|United States of America=USA|Türkiye=Türkei|Rep. of Korea=Südkorea|Republic of Korea=Südkorea|Germany=Deutschland|France=Frankreich|Italy=Italien|Poland=Polen|Netherlands=Niederlande|United Kingdom=Vereinigtes Königreich|India=Indien|Brazil=Brasilien|United Arab Emirates=Vereinigte Arabische Emirate|Hong Kong=Hongkong|Viet Nam=Vietnam|Switzerland=Schweiz|Spain=Spanien|Mexico=Mexiko|Canada=Kanada|Serbia=Serbien|North Korea=Nordkorea|Tajikistan=Tadschikistan|Azerbaijan=Aserbaidschan|Moldova=Republik Moldau|Mongolia=Mongolei|Singapore=Singapur|Indonesia=Indonesien|Australia=Australien|Norway=Norwegen
months = Januar Februar März April Mai Juni Juli August September Oktober November Dezember
months-short = Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.
period-year = { $year }
period-quarter = { $quarter }. Quartal { $year }
period-month = { $month } { $year }
period-day = { $day }. { $month } { $year }
period-range = { PERIOD($from) } bis { PERIOD($to) }
period-range-short = { PERIOD($from, form: "short") } bis { PERIOD($to, form: "short") }

# Reading: steps, descriptions, sound, terms
step-events = Ereignisse
step-series = { $name }: { $count } Werte, { PERIOD($from) } bis { PERIOD($to) }. Höchster: { $top } im { PERIOD($when) }, niedrigster: { $low } im { PERIOD($date) }.{ $gaps ->
    [0] { "" }
   *[other] { "" } Ohne Angabe: { $gaps }.
}
step-year = { $name }: { $count } Werte, von { $first } auf { $last }.
step-group = { $name }: { $count } Werte.
step-group-events = { $name }: { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
}.
reading-trend = Von { $first } ({ PERIOD($from) }) auf { $last } ({ PERIOD($to) }): { $change }.
reading-fall = Stärkster Rückgang: { PERIOD($when) }, { $change }.
reading-more = { $count ->
    [one] Ein weiterer Eintrag steht in der Tabelle.
   *[other] { $count } weitere stehen in der Tabelle.
}
reading-summary = Kurz gesagt
reading-how = So liest man sie
reading-details = Ausführlich
reading-terms = Was die Wörter bedeuten
reading-steps = Schritt für Schritt
reading-steps-help = Rechts führt hinein, Links hinaus, Auf und Ab gehen weiter, Buchstaben springen zu einem Namen; die Grafik zeigt, wo man ist.
reading-sound = Als Klang
sound-choose = Reihe
sound-speed = Tempo
sound-slow = langsam
sound-usual = normal
sound-fast = schnell
sound-play = Abspielen
sound-stop = Anhalten
sound-series = { $name }, { PERIOD($from) } bis { PERIOD($to) }: ein Ton für jeden Wert. Je höher der Ton, desto größer die Zahl, von { $low } bis { $top }.
sound-pairs = { $name }. Zwei Töne für jede Zeile der Tabelle, vorher und nachher. Je höher der Ton, desto größer die Zahl, von { $low } bis { $top }.
sound-rows = { $name }: ein Ton für jede Zeile der Tabelle, { $count } an der Zahl. Je höher der Ton, desto größer die Zahl, von { $low } bis { $top }.
sound-events = { $count ->
    [one] Ein Klick steht für ein Ereignis.
   *[other] { $count } Klicks stehen für Ereignisse.
}
sound-after = Ein Klick steht bei { PERIOD($when) }, dem ersten Monat, der mit denen davor verglichen wird.
sound-gaps = { $count ->
    [one] Ein leises Rauschen ist eine fehlende Angabe.
   *[other] Leises Rauschen sind fehlende Angaben, { $count } an der Zahl.
}
sound-phrases = Am Ende zwei lange Töne: das Mittel vorher, { $before }, und das Mittel ab { PERIOD($when) }, { $after }.
how-claims = Jeder Balken zeigt, was von 100 übrig ist, wie eine Quelle es sagte. Ein schraffiertes Ende ist offen: Die Quelle gab keine genaue Zahl an. Beträge hat niemand veröffentlicht, darum sind keine gezeichnet.
how-collapse = Jede Zeile ist eine Ware. Der Ring ist vorher, der Punkt nachher, der Pfeil führt vom einen zum anderen. Je weiter er nach links führt, desto mehr ging verloren.
how-flow = Die Zeit läuft von links nach rechts. Je höher die Linie, desto größer die Zahl. Eine Lücke ist ein Monat ohne Angabe, keine Null. Senkrechte gepunktete Linien sind Ereignisse. Auf einer logarithmischen Skala sind gleiche Schritte gleiche Verhältnisse.
how-timeline = Die Zeit läuft von links nach rechts, jede Spur ist eine Gruppe. Die Form eines Zeichens sagt, was geschah, die Füllung, wie sicher das ist. Ein breites Zeichen heißt: Der Tag ist nicht bekannt.
how-rank = Jede Zeile ist eine Warenart, die größte Änderung zuerst. Die dünne Linie zeigt, welche Ränge andere vernünftige Zeiträume ergäben: Je länger sie ist, desto weniger sagt der Rang.
how-heat = Jede Zeile ist eine Warenart, jede Spalte ein Monat. Die Farbe sagt, wie viel vom üblichen Jahr übrig ist. Schraffierte Felder haben keine Angabe.
how-density = Alle Linien liegen übereinander. Wo es dunkel ist, sind es viele. Jede wird mit ihrem eigenen üblichen Jahr als 100 verglichen.
how-evidence = Das dicke Zeichen ist der veröffentlichte Prozentwert, die kleinen sind die Werte, die andere Daten, Basen oder Wege ergäben. Wo es abseits steht, ist es ungewöhnlich.
how-expected = Die Linie ist, was gemeldet wurde. Das Band ist, was die Jahre davor erwarten ließen. Wo die Linie das Band verlässt, hat sich etwas geändert.
how-mirror = Zwei Aufzeichnungen desselben Handels: was ein Land gesendet haben will und was das andere empfangen haben will. Fallen beide, ist der Rückgang echt; fällt nur eine, muss man fragen, warum.
how-multiples = Jede Reihe hat ein kleines Diagramm für sich. In allen läuft die Zeit von links nach rechts. Haben alle Felder dieselbe Achse, lassen sich Höhen vergleichen; hat jedes seine eigene, nur die Verläufe.
how-reroute = Balken oben: nach rechts, was ein Land über seinen eigenen Trend hinaus gewann, nach links, um wie viel es darunter blieb. In der Mitte Verlust und Zuwächse Monat für Monat; unten führen die Monate vorher, links, zu denen nachher, rechts. Dass Verlust und Zuwächse zugleich geschehen, beweist nicht, dass Waren diesen Weg nahmen.
how-shares = Teile eines Ganzen liegen Monat für Monat übereinander. Je höher ein Band, desto größer sein Anteil. Ein schraffierter Monat hat keine Anteile: Nicht alle Teile sind bekannt, also gibt es kein Ganzes.
how-slope = Jede Linie führt von den Monaten vorher, links, zu den Monaten nachher, rechts. Je steiler sie fällt, desto mehr ging verloren. Ein offenes Ende heißt: keine Angabe, nicht null.
how-stress = Dies ist ein Szenario, keine Daten. Es überträgt, wie beobachteter Handel fiel, auf einen anderen. Das schraffierte Band ist die Spanne dessen, was übrig sein könnte.
keys = Tasten: Pfeile gehen durch die Daten, Pos1 und Ende an die Enden, Bild auf und Bild ab ein Jahr, Eingabe hält fest, Esc lässt los.
keys-time = Tasten: Pfeile gehen durch die Daten, Pos1 und Ende an die Enden, Bild auf und Bild ab ein Jahr, Eingabe hält fest, Esc lässt los. Plus und Minus zoomen, Umschalt mit Pfeilen verschiebt die Monate, 0 zeigt alle, Rücktaste nimmt zurück. B und A vergleichen die gezeigten Monate als vorher und nachher. N und P gehen zum nächsten und zum vorigen Ereignis.
term-hs = HS-Nummer
term-hs-means = Eine Nummer, mit der Zollämter überall eine Warenart bezeichnen. 8542 sind Chips. Mehr Ziffern heißen eine engere Art.
term-index = Index
term-index-means = Eine Zahl im Vergleich zu einem gewählten Monat oder Jahr, das als 100 zählt. Ein Index von 40 heißt: Von 100 sind 40 übrig.
term-base = Basiszeitraum
term-base-means = Die Monate, mit denen spätere verglichen werden. Eine andere Basis ergibt einen anderen Prozentwert.
term-mirror = Spiegeldaten
term-mirror-means = Die Aufzeichnung des Partners über denselben Handel. Beide sollten gleich sein; Fracht, Zeit und Fehler trennen sie.
term-gap = Keine Angabe
term-gap-means = Für diesen Monat hat niemand eine Zahl veröffentlicht. Es kann viel oder wenig gewesen sein: Eine Lücke ist keine Null.
term-small = Kleine Basis
term-small-means = Es war von Anfang an wenig. Bei wenig sieht eine kleine Änderung wie ein großer Prozentwert aus.
term-provisional = Vorläufig
term-provisional-means = Das Amt kann die Zahl noch ändern. Solche Zahlen sind hohl gezeichnet.
term-claim = Behauptung
term-claim-means = Eine Zahl, die jemand ohne die Beträge dahinter veröffentlicht hat. Sie lässt sich hier nicht prüfen.
term-status = Bestätigt, berichtet
term-status-means = Bestätigt: Die Handelnden oder ein Gesetz sagen es. Berichtet: nur von anderen bekannt.
term-precision = Wie genau ein Datum ist
term-precision-means = Von manchen Ereignissen ist nur der Monat bekannt. Sie sind so breit wie der Monat gezeichnet.
term-expected = Erwartet
term-expected-means = Was die Jahre davor erwarten ließen, wäre sonst nichts geschehen. Eine Spanne, denn genau weiß es niemand.
term-excess = Über dem eigenen Trend
term-excess-means = Mehr, als das Land nach seinen eigenen früheren Jahren ohnehin gekauft hätte.

# Studies: what if
stress-flow = { $goods }, { $reporter } nach { $partner }
stress-target = { $goods } nach { $partner }
stress-total = aller Ausfuhren ({ $reporter }, { PERIOD($when) })
stress-title = Szenario, keine Daten: { $flow }
stress-observed = Daten: was bei den beobachteten Rückgängen von 100 übrig blieb
stress-none = Kein Szenario: Kein beobachteter Rückgang hat eine Basis und einen Monat danach.
stress-no-base = Kein Szenario: { $flow } hat keine Zahl für { PERIOD($when) }.
stress-span = { $low } bis { $high }
stress-loss = { $loss } weniger über { $months }, { $share } des Üblichen
stress-depth-all = so tief wie beobachtet
stress-depth = mit { $share } der beobachteten Tiefe
stress-at-once = sofort
stress-over = über { $months }
stress-not-replaced = nichts davon anderswo verkauft
stress-replaced = { $share } des Verlorenen anderswo verkauft
stress-price-same = zu unveränderten Preisen
stress-price = Preise des Rests { $change }
stress-settings = { $depth }, { $speed }, Dauer { $months }, { $replaced }, { $price }
stress-axis = Monate nach der Maßnahme
stress-stamp = SZENARIO
stress-key = Szenario, von niedrigst bis höchst
stress-key-usual = üblich: derselbe Monat des Basisjahres
stress-month = Szenario, Monat { $number }: { $value }
stress-month-none = Szenario, Monat { $number }: keine Spanne
stress-usual = Üblich: { $value }
stress-less = Weniger: { $value }
stress-usual-unknown = Der übliche Wert ist nicht bekannt
stress-unobserved = Keiner der Rückgänge wurde in diesem Monat beobachtet
stress-fall = { $label }, Monat { $number }: { $left } von 100 übrig
stress-column-month = Monat nach der Maßnahme
stress-column-usual = Üblich ({ $unit })
stress-column-low = Szenario, niedrigst
stress-column-high = Szenario, höchst
stress-column-falls = Beobachtete Rückgänge
stress-column-left = { $label }, von 100 übrig
stress-no-range = keine Spanne
stress-part = Das sind { $share } { $name }.
stress-fewer = Die Spanne beruht anfangs auf { $most } Rückgängen, in späteren Monaten auf { $least }, weil nicht alle so lange beobachtet wurden; schon darum kann sie enger oder weiter werden.
stress-method = Wie das Szenario entsteht
stress-method-settings = Einstellungen: { $settings }.
stress-method-usual = Üblich: derselbe Monat in { PERIOD($when) }, { $amount } in den Monaten mit einer Spanne.
stress-method-formula = Wert eines Monats = üblich × (übrig × (1 + Preis) + anderswo × (1 − übrig)), wobei übrig = 1 − Tiefe × min(1, Monat ÷ Tempo) × (1 − beobachtet). Niedrigster und höchster Wert über alle beobachteten Rückgänge und beide Enden von anderswo.
stress-method-loss = Verlust = Summe von üblich − Wert = { $low } bis { $high }.
stress-method-observed = Beobachtet: { $label }. { $origin }; bekannt: { $months }.
stress-limits = Was es nicht sagen kann
stress-limit-forecast = Es ist Rechnung mit anderswo Gesehenem, keine Vorhersage: Nichts hier sagt, wie wahrscheinlich eine solche Maßnahme ist.
stress-limit-others = Andere Waren, Partner und Jahre unterscheiden sich in Vorräten, Verträgen und Umwegen; nur die Streuung der beobachteten Rückgänge trägt dem Rechnung.
stress-limit-sales = Gezählt sind allein die Verkäufe des Ausführers: weder was Käufer verlieren noch was in anderem Handel folgt.
stress-limit-chance = Es ist kein Zufall darin: Dieselben Einstellungen geben überall dieselben Zahlen, und die Adresse enthält sie alle.
stress-all = Alle
stress-unchanged = unverändert
stress-option-target = Angewandt auf
stress-option-depth = Tiefe, gemessen am Beobachteten
stress-option-speed = Volle Wirkung nach
stress-option-months = Dauer
stress-option-least = Anderswo verkauft, mindestens
stress-option-most = Anderswo verkauft, höchstens
stress-option-price = Preis des noch Verkauften
stress-origin = { $goods }, { $reporter } nach { $partner }, in { $unit }, ab { PERIOD($from) } gegen { $mean ->
    [yes] das Mittel von{ " " }
   *[no] { "" }
}{ PERIOD($before) }
stress-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
stress-rests = { $count ->
    [0] Die Maßnahme ist vorbei
    [one] Beruht auf einem beobachteten Rückgang
   *[other] Beruht auf { $count } beobachteten Rückgängen
}
stress-caption = Szenario, keine Daten. { $flow }, { $count ->
    [one] nach einem beobachteten Rückgang
   *[other] nach beobachteten Rückgängen
} ({ $labels }), { $settings }: { $loss }.
stress-lacking = { $count ->
    [one] { $count } Monat von { $of } hat keine Spanne und steht in keiner Summe.
   *[other] { $count } Monate von { $of } haben keine Spanne und stehen in keiner Summe.
}
study-low = Untergrenze
study-high = Obergrenze
study-of = { $name }: { $value }
study-month = { PERIOD($when) }: { $value }
study-range = Spanne: { $range }
study-then = { ", dann " }
study-stop = .
study-no-percent = kein Prozentwert
study-column-percent = Änderung in Prozent
study-gain = { $partner } von { $before } auf { $after }{ $ratio ->
    [none] { "" }
   *[other] { "" } ({ $ratio })
}
expected-none = Keine Erwartung für { $flow } ab { PERIOD($when) } { $method ->
    [naive] nach dem Vorjahr: Nötig sind die 24 Monate davor, jeder mit einer Zahl,
   *[damped] nach gedämpftem Trend und Saison: Nötig sind 24 Monate in Folge davor
} und eine Zahl danach. Eine Lücke wird nicht gefüllt.
expected-by = { $method ->
    [naive] wie ein Jahr zuvor
   *[damped] nach gedämpftem Trend und Saison
}
expected-loss = { $amount } { $way ->
    [rose] mehr
   *[fell] weniger
} als erwartet in { $count ->
    [one] { $count } Monat
   *[other] { $count } Monaten
} (an den Enden der Spannen { $low } bis { $high } weniger)
expected-key = Zahlen | erwartet | Spanne für 95 von 100 | was daran fehlt
expected-line = Erwartet: { $amount }, { expected-by }
expected-caption = { $flow }, ab { PERIOD($when) }: { $loss }; erwartet { expected-by }.
expected-below = Unter ihrer Spanne: { $number } von { $count ->
    [one] { $count } Monat.
   *[other] { $count } Monaten.
}
expected-gaps = { $count ->
    [one] { $count } davon hat keine Zahl und steht nicht in der Summe.
   *[other] { $count } davon haben keine Zahl und stehen nicht in der Summe.
}
expected-column-figure = Zahl ({ $unit })
expected-column = Erwartet
expected-how = { $method ->
    [naive] Erwartet: derselbe Monat des Jahres vor dem Ereignis (saisonal-naiv; R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3. Auflage, 5.2). Spanne: 1,96 Standardabweichungen der bisherigen Unterschiede zwischen den Jahren, breiter mit der Wurzel aus der Zahl der Jahre voraus.
   *[damped] Erwartet: Niveau, gedämpfter Trend und additive Saison durch exponentielle Glättung aller lückenlosen Monate vor dem Ereignis (Holt und Winters; R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3. Auflage, 8.3), mit den Gewichten des kleinsten quadratischen Fehlers aus einem festen Raster. Spanne: die des Modells ETS(A,Ad,A), 8.7, mit Students t für die Monate, die übrig bleiben, um seinen Fehler zu schätzen.
}
expected-sum = Summe von erwartet − Zahl über { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
} = { $loss }; mit den unteren Enden der Spannen { $low }, mit den oberen { $high }, als wichen alle Monate gleich ab.
expected-limit = Es sagt, was allein die Vergangenheit erwarten lässt; was sich zugleich sonst änderte, steckt mit im Unterschied.
expected-title = { $flow }: { $loss }
expected-table = { $flow }, und was zu erwarten war
expected-option = { $method ->
    [naive] Wie ein Jahr zuvor
   *[damped] Gedämpfter Trend und Saison
}
multiples-axes = Achsen der Felder
multiples-shared = eine für alle
multiples-own = jedes seine eigene
multiples-unit = { $unit }; jedes Feld hat seine eigene Achse: Verläufe vergleichen, nicht Höhen
shares-unit = Anteil an der Summe der Teile
shares-unit-whole = Anteil an: { $whole }
shares-rest = Andere
shares-gap = { $why ->
    [negative] unter null
    [beyond] Widerspruch
    [nothing] kein Handel
    [some] keine Anteile
   *[missing] keine Angabe
}
shares-hatched = Schraffiert: keine Anteile, weil nicht alle Teile bekannt sind oder sie kein Ganzes ergeben
shares-none = { $why ->
    [negative] kein Anteil: ein Teil liegt unter null, eine Korrektur
    [beyond] kein Anteil: die Teile sind mehr als das Ganze
    [nothing] kein Anteil: es wurde nichts gehandelt
   *[missing] kein Anteil: nicht alle Teile des Ganzen haben eine Angabe
}
shares-no = kein Anteil
shares-of = { $share } von { $total }
shares-change = { $route }, { PERIOD($to) } gegen { PERIOD($from) }: Den größten Anteil verliert { $lost }, von { $before } auf { $after }, { $fall } Prozentpunkte weniger; den größten gewinnt { $gained }, von { $start } auf { $end }, { $rise } Prozentpunkte mehr.
shares-same = { $route }, { PERIOD($to) } gegen { PERIOD($from) }: alle Anteile gleich, auf ein Zehntel Prozentpunkt.
shares-unknown = Es gibt keine zwei Zeiträume, deren Anteile sich vergleichen ließen.
shares-gaps = { PERIOD($from) } bis { PERIOD($to) }; ohne Anteile, schraffiert: { $count } { kinds }.
shares-why = { $count } { kinds }: { $why }.
shares-unfirm = Vorläufige oder geschätzte Zahlen: { $count }.
shares-method = Wie Anteile berechnet werden
shares-method-sum = Anteil = Zahl eines Teils ÷ Summe aller Teile × 100. Ein Zeitraum zählt nur, wenn jeder Teil eine Angabe hat: Eine Summe des Bekannten ist keine Gesamtzahl.
shares-method-whole = Anteil = Zahl eines Teils ÷ { $whole } × 100; was die Teile davon übrig lassen, sind die anderen. Sind die Teile um bis zu { $rounding } mehr als das Ganze, gilt das als Rundung; ist es mehr, gibt es keinen Anteil.
shares-method-line = { $goods }, { PERIOD($when) }: { $part } ÷ { $total } × 100 = { $share }.
shares-method-points = Anteile ändern sich um Prozentpunkte: Anteil nachher − Anteil vorher.
shares-column-share = Anteil, Prozent
shares-column-total = Summe ({ $unit })
shares-table = { $route }, Anteile in Prozent
shares-share = Anteile
shares-whole = Ganzes
shares-of-whole = alles, mit anderen
shares-of-parts = die gezeigten Teile
slope-sums = { $unit }, Summen der Zeiträume
slope-log = { $unit }, gleiche Neigung heißt gleiches Verhältnis
mirror-none = Kein Monat ist in beiden Aufzeichnungen bekannt.
mirror-verdict = { $verdict ->
    [both] Beide Aufzeichnungen fallen um die Hälfte oder mehr
    [neither] Keine der Aufzeichnungen fällt um die Hälfte
    [only] Nur eine Aufzeichnung bricht ein ({ $who }): Vielleicht hat sich die Meldung geändert, nicht unbedingt der Handel
    [ends] Nach der Basis hat eine Aufzeichnung keine Zahlen mehr ({ $who }): Die Meldung endete, nicht unbedingt der Handel
   *[unknown] Zu wenige Zahlen, um beide Aufzeichnungen zu vergleichen
}
mirror-agreement = In { $number } von { $count ->
    [one] { $count } Monat, der
   *[other] { $count } Monaten, die
} in beiden Aufzeichnungen bekannt sind, liegen sie höchstens { $tolerance } der größeren auseinander; das können Fracht, Versicherung und Zeit erklären.
mirror-apart = { $share } der größeren auseinander
mirror-apart-unknown = Nicht vergleichbar
mirror-sent = { $who }: nach eigenen Angaben gesendet
mirror-received = { $who }: nach eigenen Angaben empfangen{ $lag ->
    [0] { "" }
    [1] , einen Monat später
   *[other] , { $lag } Monate später
}
mirror-key-apart = weiter auseinander als die Toleranz
mirror-caption = { $flow }, { PERIOD($to) } gegen { PERIOD($from) }: { $sent } nach der Aufzeichnung des Ausführers, { $received } nach der des Einführers. { $verdict }.
mirror-column-sent = { $who }: gesendet ({ $unit })
mirror-column-received = { $who }: empfangen ({ $unit })
mirror-column-apart = Abstand, Prozent der größeren
mirror-method = Wie beide Aufzeichnungen verglichen werden
mirror-method-apart = Abstand = |gesendet − empfangen| ÷ die größere von beiden × 100; der Monat des Einführers ist { $lag ->
    [0] derselbe
    [1] einen Monat später
   *[other] { $lag } Monate später
}. Toleranz { $tolerance }: Einführer zählen Fracht und Versicherung mit (CIF), Ausführer nicht (FOB), und Waren kommen später an, als sie abgehen.
mirror-method-fall = Ein Einbruch ist ein Rückgang des Mittels einer Aufzeichnung um die Hälfte oder mehr zwischen den Zeiträumen. Eine Aufzeichnung ohne jede Zahl im Zeitraum danach hat geendet; das ist kein Rückgang.
mirror-method-third = Waren, die durch ein drittes Land gehen, verzeichnet dort die eine Seite und die andere nicht; Aufzeichnungen nach Ursprung und nach Versendung unterscheiden sich aus demselben Grund.
mirror-table = { $goods }: die Aufzeichnung des Ausführers und die des Einführers
mirror-option-lag = Empfangen
mirror-option-tolerance = Toleranz
mirror-lag = { $lag ->
    [0] im selben Monat
    [1] einen Monat später
   *[other] { $lag } Monate später
}
evidence-none = Keine Prozentwerte, hinter die man sehen könnte.
evidence-nothing = kein Prozentwert, hinter den man sehen könnte
evidence-dates = Andere Zeitpunkte
evidence-dates-in = andere Zeitpunkte
evidence-bases = Andere Basen
evidence-bases-in = andere Basen
evidence-across = Andere Wege und Waren
evidence-across-in = andere Wege und Waren
evidence-part = { $all ->
    [yes] allen { $count }
   *[no] { $number } von { $count }
}
evidence-dates-larger = größer als an { evidence-part }
evidence-across-larger = größer als bei { evidence-part }
evidence-bases-range = { $low } bis { $high } nach { $count ->
    [one] { $count } Basis
   *[other] { $count } Basen
}
evidence-strip = { $goods }, { $name }: { $value }
evidence-printed = Veröffentlicht: { $change }
evidence-others = { $count ->
    [one] { $count } anderer, { $low }
   *[other] { $count } andere von { $low } bis { $high }
}
evidence-other = { $goods }, { $partner }
evidence-claim = behauptet: { $qualifier ->
    [over] mehr als { $size }
    [nearly] fast { $size }
    [about] etwa { $size }
   *[exact] { $size }
}, { $who }
evidence-key = veröffentlicht | anderer Zeitpunkt, Weg oder Ware | längere Basis | mehr Monate auf beiden Seiten | ein Jahr zuvor | ohne die Saison
evidence-title = { $goods }{ $code ->
    [none] { "" }
   *[other] { "" } ({ $code })
}, { $reporter } nach { $partner }: { $change }
evidence-caption = { $title }. { $list }.
evidence-column-what = Was
evidence-column-which = Welche
evidence-what = { $what ->
    [printed] veröffentlicht
    [date] anderer Zeitpunkt
    [base] andere Basis
    [across] anderer Weg oder andere Ware
   *[claim] Behauptung
}
evidence-windows = { PERIOD($from) } → { PERIOD($to) }
evidence-rule = { $rule ->
    [longer] längere Basis
    [both] beide Seiten
    [year] ein Jahr zuvor
   *[season] saisonbereinigt
}, { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
evidence-no-change = keiner
evidence-table = Was hinter jedem Prozentwert steht
evidence-overlap = Kein Prozentwert: Die Zeiträume { PERIOD($from) } und { PERIOD($to) } überschneiden sich.
evidence-gaps = Kein Prozentwert: { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
} ohne Zahl in den Zeiträumen { PERIOD($from) } und { PERIOD($to) }.
evidence-means = Von { $before } ({ $mean ->
    [yes] Mittel eines Monats,{ " " }
   *[no] { "" }
}{ PERIOD($from) }) auf { $after } ({ $means ->
    [yes] Mittel eines Monats,{ " " }
   *[no] { "" }
}{ PERIOD($to) }).
evidence-sums = Als Summen von { $count ->
    [one] { $count } Monat
   *[other] { $count } Monaten
}: von { $before } auf { $after }, derselbe Prozentwert.
evidence-lowest = Tiefster Stand: { PERIOD($when) }, { $count ->
    [0] der erste Monat nach der Basis
    [one] { $count } Monat nach dem ersten Monat
   *[other] { $count } Monate nach dem ersten Monat
}, { $amount }, { $change } gegenüber der Basis.{ $any ->
    [yes] { "" } Zum ersten Mal unter jedem Monat des Jahres davor: { PERIOD($date) }.
   *[no] { "" }
}
evidence-recovery = Bis { PERIOD($when) } waren { $share } dieses Rückgangs aufgeholt; gegenüber der Basis fehlten { $amount }, summiert über { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}{ $gaps ->
    [0] { "" }
    [one] ; { $gaps } weiterer hat keine Zahl
   *[other] ; { $gaps } weitere haben keine Zahl
}.
evidence-unusual = Größer als an { $number } von { $count ->
    [one] { $count } anderen Zeitpunkt
   *[other] { $count } anderen Zeitpunkten
} dieser Reihe, an denen dieselben Zeiträume Platz haben.{ $any ->
    [yes] { "" } Am größten: { PERIOD($when) }, { $change }.
   *[no] { "" }
}
evidence-among = Größer als bei { $number } von { $count ->
    [one] { $count } anderen Weg oder anderer Ware
   *[other] { $count } anderen Wegen und Waren
} dieses Ausführers zwischen denselben Zeiträumen.
evidence-level = Ohne dass man ihm sagt, wann, findet Pettitts Test das Niveau ab { PERIOD($when) } { $way ->
    [fell] niedriger
   *[rose] höher
} (p etwa { $p }).{ $any ->
    [yes] { "" } Nächstes Ereignis: „{ $title }“, { $count ->
        [0] im selben Monat
        [one] { $count } Monat { evidence-side }
       *[other] { $count } Monate { evidence-side }
    }.
   *[no] { "" }
}
evidence-side = { $side ->
    [before] davor
   *[after] danach
}
evidence-spread = Nach { $count ->
    [one] { $count } vernünftigen Basis
   *[other] { $count } vernünftigen Basen
}: { $low } bis { $high }{ $any ->
    [yes] ; der erste Monat gegen ein Jahr zuvor { $change }
   *[no] { "" }
}.
evidence-price = Menge { $quantity }, Wert je Einheit { $price }.
evidence-no-split = Keine Zerlegung in Preis und Menge: { evidence-why }.
evidence-why = { $why ->
    [none] die Tabellen enthalten keine Mengen
    [units] die Mengen stehen in mehreren Einheiten
    [months] Wert und Menge sind aus verschiedenen Monaten
    [gap] ein Monat ohne Wert oder ohne Menge
    [zero] kein Wert je Einheit, wo Wert oder Menge null ist
   *[far] Wert und Menge liegen zu weit auseinander, um geteilt zu werden
}
evidence-expected = Unter dem, was das Jahr zuvor erwarten lässt, mit den bisherigen Unterschieden zwischen den Jahren als Spanne: { $number } von { $count ->
    [one] { $count } Monat
   *[other] { $count } Monaten
}.
evidence-elsewhere = Zugleich, je Monat: { $list }. Was über deren eigene Trends hinausgeht, fällt mit { $amount } der { $loss } zusammen, die auf dem direkten Weg verloren gingen; dass das eine das andere bewirkte, ist nicht gezeigt.{ $any ->
    [yes] { "" } Ohne Zahlen in allen Monaten: { $left }.
   *[no] { "" }
}
evidence-concentration = Konzentration auf Partner (Herfindahl-Hirschman-Index, 10.000 ist einer allein): { $before } davor, { $after } danach.{ $any ->
    [yes] { "" } Anteil daran ({ $partner }): { $low } davor, { $high } danach.
   *[no] { "" }
}
reroute-none = Keine Waren zu verfolgen.
reroute-loss = { $goods }, { $reporter } nach { $partner }: { $amount } im Monat weniger{ $change ->
    [none] { "" }
   *[other] { "" } ({ $change })
}
reroute-no-loss = { $goods }: Auf dem direkten Weg, { $reporter } nach { $partner }, ging nichts verloren; daneben ist nichts zu stellen.
reroute-gaps = { $goods }: keine Gegenüberstellung. { $reporter } nach { $partner } hat keine Zahl für { $list }, und eine Lücke ist kein Verlust.
reroute-third = Drittländer: { PERIOD($to, form: "short") } gegen { PERIOD($from, form: "short") }, was über ihrem eigenen Trend liegt, je Monat
reroute-from-zero = von 0
reroute-no-third = Kein Drittland hat Zahlen in allen Monaten beider Zeiträume.
reroute-together = Zusammen { $amount } im Monat, das fällt mit { $share } des Verlusts zusammen. Dünne Linien: was einzelne ungewöhnliche Monate davor daraus machen würden.
reroute-capped = Zusammen { $amount } im Monat, mehr als verloren ging; gezählt wird nicht mehr als der Verlust, { $loss }. Dünne Linien: was einzelne ungewöhnliche Monate davor daraus machen würden.
reroute-excess = { $partner }: { $amount } im Monat { $way ->
    [fell] unter
   *[rose] über
} dem eigenen Trend
reroute-values = { $before } → { $after } im Monat ({ $ratio })
reroute-trend = Der eigene Trend lässt { $amount } erwarten
reroute-counted = Gegen den Verlust gerechnet: { $amount }
reroute-bars = Monat für Monat, { $unit }, jeweils gegen die eigene Vergangenheit
reroute-hatched = Schraffiert: keine Zahl für { $partner }, kein Verlust.
reroute-month-direct = { $partner } { $amount } { $way ->
    [fell] unter
   *[rose] über
} der Basis
reroute-month-third = { $partner } { $amount } { $way ->
    [fell] unter dem Trend
   *[rose] darüber
}
reroute-key-direct = { $partner }, direkter Weg
reroute-key-below = eines davon unter seinem Trend
reroute-flows = Vorher und nachher, je Monat
reroute-bands = Volle Bänder: derselbe Weg. Bänder aus Linien: ein Verlust und Zuwächse, die zusammenfallen; dass dieselben Waren den anderen Weg nahmen, ist nicht gezeigt.
reroute-block = { $name }: { $amount } im Monat, { PERIOD($when) }
reroute-coincide = { $amount } über dem eigenen Trend fallen mit dem Verlust zusammen
reroute-gone = Auf dem direkten Weg verloren und bei keinem von diesen zu sehen: { $amount } im Monat
reroute-gone-why = Andere Länder, andere Waren, eigene Herstellung oder gar nichts: Das sagen diese Tabellen nicht.
reroute-gone-name = Keines davon
reroute-column-to = Nach
reroute-column-mean = { PERIOD($when) } ({ $unit } im Monat)
reroute-column-ratio = Nachher ÷ vorher
reroute-column-trend = Nach eigenem Trend erwartet
reroute-column-excess = Über dem Trend
reroute-column-counted = Gegen den Verlust gerechnet
reroute-table = { $reporter } nach { $partner }: der Verlust, und was Drittländer über ihren eigenen Trend hinaus gewannen
reroute-caption = { $loss }: von { $before } ({ PERIOD($from) }) auf { $after } ({ PERIOD($to) }).
reroute-meanwhile = Zugleich, je Monat: { $list }.
reroute-coincides = Was über deren eigene Trends hinausgeht ({ $amount } im Monat; { $range } mit einzelnen ungewöhnlichen Monaten der Basis), fällt mit { $share } des Verlusts zusammen. Dass dieselben Waren einen anderen Weg nahmen, zeigen diese Zahlen nicht.
reroute-onward = { $name } verzeichnete seinerseits { $after } im Monat nach { $partner }, davor { $before } ({ $ratio }), { $amount } über dem eigenen Trend.
reroute-left-out = Ohne Zahlen in allen Monaten beider Zeiträume und darum weggelassen: { $list }.
reroute-row-direct = { $partner } (direkter Weg)
reroute-row-gap = Monate fehlen
reroute-method-loss = Verlust = Mittel eines Monats ({ PERIOD($from) }) − Mittel eines Monats ({ PERIOD($to) }) = { $before } − { $after } = { $loss }.
reroute-method-trend = Eigener Trend: die mittlere Steigung (Median) aller Paare von Monaten des Zeitraums { PERIOD($from) } (Theil und Sen), fortgeführt bis zur Mitte des Zeitraums { PERIOD($to) }; bei weniger als sechs Monaten das mittlere Niveau (Median). Nicht unter null.
reroute-method-gain = { $partner }: { $after } − { $amount } erwartet = { $excess }; Spanne { $low } bis { $high }, wenn jeder Monat so abwiche wie der ungewöhnlichste der Basis.
reroute-method-capped = Zuwächse über null ergeben { $amount }, mehr als den Verlust; jeder zählt mit seinem Anteil am Verlust, damit nichts öfter wiederkommt, als es verschwand.
reroute-method-sum = Zuwächse über null ergeben { $amount }; die Obergrenze, der Verlust selbst, ist nicht erreicht.
reroute-method-limits = Rückgänge anderswo werden nicht gegen die Zuwächse gerechnet. Waren, die einander enthalten, werden nie zusammengezählt. Gleichzeitigkeit ist alles, was Zollzahlen dieser Art zeigen können.

# Goods: views of every line of goods
goods-none = Keine Warenzeile hat im Zeitraum davor eine Basis über null.
goods-lines = { $count ->
    [one] { NUMBER($count) } Warenzeile
   *[other] { NUMBER($count) } Warenzeilen
}
goods-aggregates = Weggelassen, weil sie andere enthalten: { goods-lines } ({ $list }).
goods-other-digits = Weggelassen wegen anderer Länge des Codes: { goods-lines }.
goods-other-periods = Weggelassen, weil ohne Monate: { goods-lines }.
goods-not-shown = Nicht gezeigt: { goods-lines }. Ohne Zahl für jeden Monat des Zeitraums { PERIOD($when) } und ein Mittel über null gibt es keinen Index.
goods-cell = { PERIOD($when) }: { $value }
goods-index = { $index }, mit { $amount } im Monat als 100
goods-before-is = Mittel des Zeitraums davor = 100
goods-first = Zuerst
rank-none = Keine Waren gefunden.
rank-apart = Ohne Rang: { goods-lines } { $standing ->
    [floor] unter der Schwelle von { rank-floor }
    [missing] mit einem Monat ohne Zahl in einem Zeitraum
   *[base] ohne Basis über null
}
rank-apart-line = { rank-apart }.
rank-floor = { $floor ->
    [both] { $amount } im Monat und { $share } aller Basen
    [share] { $share } aller Basen
   *[value] { $amount } im Monat
}
rank-range = { $same ->
    [yes] Rang { $best } nach { $count ->
        [one] { $count } Paar
       *[other] allen { $count } Paaren
    } von Zeiträumen
   *[no] Rang { $best } bis { $worst } nach { $count ->
        [one] { $count } Paar
       *[other] { $count } Paaren
    } von Zeiträumen
}
rank-range-line = { rank-range }.
rank-cell-no = ohne Rang
rank-spoken = { $rank ->
    [none] Ohne Rang.
   *[other] Rang { $rank } von { $of }.
} { $goods }: { $change }, von { $before } auf { $after } im Monat.
rank-values = { $before } → { $after } im Monat
rank-caption = { goods-lines } von { NUMBER($of) }, geordnet nach der Änderung zwischen { PERIOD($from) } und { PERIOD($to) }{ $mean ->
    [yes] , Monatsmittel
   *[no] { "" }
}. { $route }.
rank-first = { $way ->
    [fell] Der größte Rückgang
   *[rose] Der kleinste Anstieg
}: { $goods }, { $change }, von { $before } auf { $after }.
rank-depend = Ränge hängen von den Zeiträumen ab: Nach anderen vernünftigen stünden die ersten zehn irgendwo bis hinab zu Rang { $worst } von { $of }.
rank-method = Wie die Rangliste entsteht
rank-method-change = Änderung = (Monatsmittel { PERIOD($to) } − Monatsmittel { PERIOD($from) }) ÷ das letztere × 100. Gleiche Änderungen teilen einen Rang; von ihnen steht die größere Basis zuerst.
rank-method-gap = Eine Zeile mit einem Monat ohne Zahl in einem Zeitraum oder ohne Basis über null hat keinen Prozentwert und keinen Rang.
rank-method-floor = Die Schwelle ist { rank-floor }; auf dem Spiel steht die Basis.
rank-method-ranges = Ränge nach anderen Zeiträumen: der kleinste und der größte Rang unter denselben Zeilen mit 1 bis 12 Monaten bis zur Basis, auf beiden Seiten, gegen dieselben Monate ein Jahr zuvor und auf beiden Seiten ohne die Saison, wo mindestens die Hälfte der Zeilen eine Zahl hat.
rank-stake = Auf dem Spiel: { $amount } im Monat, { $share } der Summe aller Basen.
rank-columns = Rang | Code | Waren | Vorher | Nachher | Änderung in Prozent | Änderung im Monat | Anteil an allen Basen in Prozent | Bester Rang nach anderen Zeiträumen | Schlechtester Rang nach anderen Zeiträumen | Stand
rank-table = { $route }, { $unit }, Monatsmittel: { PERIOD($from) } und { PERIOD($to) }
rank-state = { $standing ->
    [ranked] mit Rang
    [floor] unter der Schwelle
    [missing] fehlt
   *[base] keine Basis
}
rank-all = Alle Zeilen zusammen, je Monat; höchstens { $amount }
rank-window = { $side ->
    [after] Nachher
   *[before] Vorher
}: { PERIOD($when, form: "short") }
rank-heads = Rang | Code | Waren | Jede von null bis / zum höchsten Monat | Änderung | Auf dem Spiel / im Monat | Ränge nach / anderen Zeiten | Änderung / im Monat | Rang, Waren
rank-shown = Die ersten { $count } von { $of } Zeilen mit Rang.
rank-order = { $order ->
    [fall] Größter Rückgang, Prozent
    [loss] Größter Verlust
    [stake] Am meisten auf dem Spiel
    [worst] Rückgang nach den ungünstigsten Zeiträumen
   *[code] Code
}
rank-option-floor = Basis von mindestens
rank-any-size = jede Größe
rank-monthly = { $amount } im Monat
goods-mean = { $narrow ->
    [yes] 100
   *[no] Mittel = 100
}
heat-value = Ein Monat, in halben Zehnerpotenzen
heat-zero = veröffentlichte Null
heat-suppressed = geheim
heat-onset = Zuerst unter dem Jahr davor: { PERIOD($when) }
heat-one-of = Eine von { $count ->
    [one] { NUMBER($count) } Warenzeile
   *[other] { NUMBER($count) } Warenzeilen
} in dieser Reihe
heat-caption = { goods-lines } in { $of ->
    [one] { NUMBER($of) } Monat
   *[other] { NUMBER($of) } Monaten
}, { PERIOD($from) } bis { PERIOD($to) }. { $route }.
heat-fell = { $count ->
    [one] { NUMBER($count) } Warenzeile fiel
   *[other] { NUMBER($count) } Warenzeilen fielen
} unter alle bekannten Monate des Jahres, das mit { PERIOD($to) } endet; zum ersten Mal im { PERIOD($when) }: { $number }.
heat-method = Wie die Karte entsteht
heat-method-index = Ein Feld ist die Zahl eines Monats ÷ das Monatsmittel { PERIOD($when) } × 100, in Klassen gleichen Verhältnisses um 100.
heat-method-value = Ein Feld ist die Zahl eines Monats, in Klassen einer halben Zehnerpotenz.
heat-method-onset = Beginn ist der erste Monat nach { PERIOD($when) }, der unter jedem bekannten Monat des Jahres liegt, das damit endet; sechs dieser zwölf müssen bekannt sein.
heat-method-alike = Ähnlichkeit ist der Winkel einer Zeile in der Ebene der ersten beiden Hauptkomponenten der Klassen aller Zeilen.
heat-no-onset = keiner
heat-columns = Code | Waren | Beginn
heat-table = { $route }, { $unit }, je Monat
heat-order = { $order ->
    [onset] Frühester Rückgang
    [size] Größte Basis
    [code] Code
   *[similarity] Ähnliche Verläufe beisammen
}
density-legend = Mittel des Zeitraums davor = 100; jede Linie zählt in jeder Spalte gleich viel
density-few = eine Linie
density-many = bis zu { NUMBER($count) } Linien
density-zero = null
density-caption = { goods-lines } übereinander, jede mit ihrem Mittel { PERIOD($when) } als 100. { $route }.
density-month = { PERIOD($when) }: { $low } unter 50, { $high } über 200, { $zero } bei null, { $gaps } ohne Zahl.
density-columns = Monat | Unter 50 | 50 bis 200 | Über 200 | Null | Ohne Zahl
density-table = { $route }, Zahl der Linien nach Index
density-method = Wie die Dichte entsteht
density-method-index = Ein Index ist die Zahl eines Monats ÷ das Monatsmittel { PERIOD($when) } × 100. Jede Linie wiegt in jeder Spalte des Bildes gleich viel, wie steil sie auch ist; die Tönung eines Feldes wächst mit der Wurzel des Gewichts darin.
density-method-ends = Unter 0,1 und über 10.000 werden Linien am Rand gezeichnet. Lücken werden nicht überbrückt; Nullen stehen in einer eigenen Zeile.

# Page: its own words, under the letters of the English ones; no variants
page-retrieved-date = Abgerufen am { $date }.
page-the-event-chosen = Das gewählte Ereignis
page-the-events-as-a-list = Die Ereignisse als Liste
page-search-events-and-goods = Ereignisse und Waren suchen
page-events-by-date = Ereignisse nach Datum
page-events-count-of-all = Ereignisse: { $count } von { $all }
page-events-by-date-all = Ereignisse nach Datum: { $all }
page-the-month-of-the-event-is-left-out-that-a-change-came-after-it-does-not-say-that-it-was-caused-by-it = Der Monat des Ereignisses ist ausgelassen. Dass eine Änderung darauf folgte, heißt nicht, dass sie davon kommt.
page-compare-these-months-in-the-chart = Diese Monate in der Grafik vergleichen
page-previous = Zurück
page-next = Weiter
page-source-source = Quelle: { $source }
page-close = Schließen
page-number-of-all = { $number } von { $all }
page-the-figures-as-a-table = Die Zahlen als Tabelle
page-the-first-count-of-all-rows-the-csv-has-all-of-them = Die ersten { $count } von { $all } Zeilen; die CSV-Datei enthält alle.
page-rank = Rang
page-code = Nummer
page-goods = Waren
page-change-in-percent = Änderung in Prozent
page-change-a-month = Änderung im Monat
page-at-stake-a-month-before = Je Monat vorher im Spiel
page-ranks-by-other-windows = Ränge bei anderen Zeiträumen
page-search-goods-and-codes = Waren und Nummern suchen
page-the-line-chosen = Die gewählte Zeile
page-window-before = Zeitraum vorher
page-window-after = Zeitraum nachher
page-goods-found-count = Gefundene Waren: { $count }
page-goods-count = Waren: { $count }
page-what-was-set-aside = Was beiseitegelegt wurde
page-matches-the-published-data = , entspricht den veröffentlichten Daten
page-what-was-fetched-is-not-what-was-published-do-not-rely-on-it = . Was geladen wurde, ist nicht das Veröffentlichte: bitte nicht darauf verlassen.
page-zoom-in = Vergrößern
page-zoom-out = Verkleinern
page-earlier = Früher
page-later = Später
page-undo = Rückgängig
page-undo-the-last-step = Den letzten Schritt rückgängig machen
page-all-months = Alle Monate
page-select-months = Monate wählen
page-select-before = Vorher wählen
page-select-after = Nachher wählen
page-before-in-view = Vorher = im Bild
page-compare-before-are-the-months-in-view = Vergleichen: vorher sind die gezeigten Monate
page-after-in-view = Nachher = im Bild
page-compare-after-are-the-months-in-view = Vergleichen: nachher sind die gezeigten Monate
page-first-month-in-view = Erster gezeigter Monat
page-last-month-in-view = Letzter gezeigter Monat
page-months-in-view = Gezeigte Monate
page-something-went-wrong-while-drawing-the-picture-may-be-old = Beim Zeichnen ging etwas schief; das Bild ist vielleicht veraltet.
page-read-or-hear-this-chart = Diese Grafik lesen oder hören
page-how-was-this-computed = Wie wurde das berechnet?
page-story = Beitrag
page-language = Sprache
page-sources = Quellen
page-read-your-own-file = Eine eigene Datei lesen
page-all-rows = Alle Zeilen
page-rows-from-to-to-of-all = Zeilen { $from } bis { $to } von { $all }
# What a frame is called that its page gives no title.
frame-title = Grafik

# Told: what went wrong, by the form of the English sentence; no variants
told-columns = { $file }: Zeile { $line }: Erwartet werden die Spalten { $columns } und höchstens { $most } insgesamt; es fehlen { $missing }, gefunden wurde „{ $found }“
told-fields = { $file }, Zeile { $line }: Erwartet werden so viele Felder wie im Kopf, { $number }; gefunden wurden { $count }
told-cell = { $file }, Zeile { $line }, { $column }: Erwartet: { $wanted }; gefunden: „{ $found }“
told-row = { $file }, Zeile { $line }: Erwartet: { $wanted }; gefunden: „{ $found }“
told-more = { $file }: Weitere beiseitegelegte Zeilen: { $count }.
told-size = { $file }: Höchstens { $most } MiB werden gelesen, die Datei hat { $found } MiB (Grenze MAX_BYTES)
told-encoding = { $file }: Erwartet wird Text in UTF-8, in Zeile { $line } stehen andere Bytes; die Tabelle als CSV UTF-8 speichern
told-web-page = { $file }: Erwartet wird eine CSV-Tabelle, gefunden wurde eine Webseite; das Herunterladen ist vielleicht gescheitert
told-empty = { $file }: Erwartet wird eine Kopfzeile mit { $columns }, die Datei ist leer
told-status = { $file }: Die Datei ist nicht da (HTTP { $status }). Bitte den Pfad im Beitrag prüfen.
told-fetch = { $file }: ließ sich nicht laden ({ $why }). Bitte Netz und Pfad prüfen.
told-json = { $file }: Erwartet wird ein Beitrag in JSON, der Text ist keiner: { $why }
told-elsewhere = { $file }: Erwartet wird ein Beitrag dieser Website
told-no-view = In diesem Beitrag gibt es die Ansicht „{ $found }“ nicht, nur { $list }
told-view = Der Beitrag verlangt etwas, das sich nicht zeichnen lässt. Für seine Autoren: view “{ $why }
told-story = Der Beitrag lässt sich nicht zeigen. Für seine Autoren: story “{ $why }
told-unusable = Der Beitrag lässt sich nicht zeigen. Für seine Autoren: { $why }
told-engine = Das Programm, das die Grafiken zeichnet, ließ sich nicht laden: { $why }
told-no-wasm = Dieser Browser kann kein WebAssembly ausführen, oder eine Richtlinie verbietet es. Die Grafiken brauchen es.
told-no-canvas = Dieser Browser gibt keine Fläche zum Zeichnen her
wanted-place = der Name eines Landes oder einer Gruppe
wanted-flow = export, import oder re-export
wanted-hs = die Ziffern einer HS-Nummer, mit + verbundene Nummern oder TOTAL
wanted-goods-name = der Name der Ware
wanted-period = YYYY, YYYY-MM oder YYYY-Qn
wanted-quality = stated, derived, provisional oder estimated
wanted-publisher = wer die Zahl veröffentlicht hat
wanted-currency = ein Code nach ISO 4217 wie EUR
wanted-unit = eine Einheit wie kg
wanted-physical = eine Maßeinheit; Geld gehört in value
wanted-one = eine Zahl je Ware, Partner, Zeitraum und Einheit
wanted-number = eine schlichte Zahl wie 1234.5, 0, c (geheim gehalten) oder nichts
wanted-claim-id = eine Kennung, die keine andere Angabe hat
wanted-event-id = eine Kennung, die kein anderes Ereignis hat
wanted-change = eine Zahl von mindestens -100
wanted-key = eine eigene Kennung
wanted-goods = die Ware
wanted-qualifier = exact, over, nearly oder about
wanted-who = wer es gesagt hat
wanted-day = ein Tag wie 2022-02-24
wanted-not-before = nichts oder ein Tag, der nicht vor dem Datum liegt
wanted-not-after = nichts oder ein Tag, der nicht nach dem Datum liegt
wanted-precision = day, month, quarter oder year
wanted-actor = wer gehandelt hat
wanted-group = die Gruppe des Handelnden
wanted-kind = eine Art wie export_control
wanted-title = ein Titel
wanted-certainty = confirmed, reported, denied oder reversed
wanted-text = Text ohne NUL-Bytes, Felder innerhalb von MAX_FIELD, geschlossene Anführungszeichen
published-as = Tradefall { $version }, Inhalt { $content }

# Polski

kind = { $kind ->
    [year] rok
    [quarter] kwartał
   *[month] miesiąc
}
kinds = { $kind ->
    [year] { $count ->
        [one] roku
       *[other] lat
    }
    [quarter] { $count ->
        [one] kwartału
       *[other] kwartałów
    }
   *[month] { $count ->
        [one] miesiąca
       *[other] miesięcy
    }
}
no-figure = brak danych
missing = brak danych
missing-long = brak danych: liczby nie opublikowano ani nie znaleziono
suppressed = utajnione
suppressed-long = utajnione przez urząd
zero-long = { $amount }, opublikowane zero
pinned = Przypięto. Ponowne naciśnięcie lub Escape puszcza.
released = Puszczono.
route = { $flow ->
    [import] Import: { $reporter } ← { $partner }
    [re-export] Reeksport: { $reporter } → { $partner }
   *[export] Eksport: { $reporter } → { $partner }
}
several-partners = kilku partnerów
source = Źródło: { $source }
goods = Towary
hs-code = Kod HS
hs = HS { $code }
claim-base = 100 = baza
claim-change = { $way ->
    [fell] { $qualifier ->
        [over] spadek o ponad { $size }
        [nearly] spadek o prawie { $size }
        [about] spadek o około { $size }
       *[exact] spadek o { $size }
    }
    [rose] { $qualifier ->
        [over] wzrost o ponad { $size }
        [nearly] wzrost o prawie { $size }
        [about] wzrost o około { $size }
       *[exact] wzrost o { $size }
    }
   *[none] bez zmian
}
claim-size = { $part ->
    [two-thirds] dwie trzecie
    [three-quarters] trzy czwarte
    [third] jedną trzecią
    [quarter] jedną czwartą
    [half] połowę
   *[number] { $n }%
}
claim-left = { $bound ->
    [less] ze 100 zostało mniej niż { $left }
    [more] ze 100 zostało więcej niż { $left }
    [nearly] ze 100 zostało nieco więcej niż { $left }
    [about] ze 100 zostało około { $left }
   *[exact] ze 100 zostało { $left }
}
claim-until = do: { PERIOD($to) }, bazy nie podano
claim-by = Podaje: { $who }
claim-no-level = Opublikowano tylko procent; kwoty nie są znane.
claim-title = { $goods }: { $change }
claim-foot = { $left }, { $span }; { $who }
claim-spoken = Podana liczba { $number } z { $of }: { $goods }, { $reporter } → { $partner }, { $span }: { $change } (źródło: { $who }).
claim-largest = Największy podany spadek: { $goods }, { $reporter } → { $partner }, { $span }: { $change }.
claim-reading = Każdy pasek pokazuje, ile zostało ze 100; czerwona linia to liczba opublikowana, zakreskowany koniec znaczy, że źródło zostawiło ją otwartą. To podane liczby, a nie kwoty.
claim-column-change = Zmiana, jak opublikowano
claim-column-from = Od
claim-column-to = Do
claim-column-left = Zostało ze 100
claim-column-who = Kto podał
claim-not-stated = nie podano
claim-table = Opublikowane procenty, jak je podano
claim-method-said = Według źródła ({ $who }): { $text }
claim-method-drawn = Na rysunku: 100 { $sign } { $change }% = zostało { $left } ze 100.
claim-method-exact = Źródło podaje liczbę bez zastrzeżeń.
claim-method-open = Źródło mówi „{ $stated }” ({ $qualifier ->
    [over] ponad
    [nearly] prawie
   *[about] około
}): zakreskowany koniec jest otwarty, jego długość nie jest danymi.
collapse-none = Brak towarów do porównania.
collapse-no-base = brak bazy
collapse-mixed = okresy zachodzą na siebie
collapse-small = mała baza
collapse-values = { $before } → { $after }
collapse-values-small = { $before } → { $after } · mała baza
collapse-hundred = { PERIOD($when, form: "short") } = 100
collapse-key = { PERIOD($when) }
collapse-key-mean = { PERIOD($when) } (średnio na { kind })
collapse-key-sum = { PERIOD($when) } (suma)
collapse-small-key = Mała baza: mniej niż { $amount } na { kind } bazy; takie procenty liczone są od małej liczby.
collapse-means = { PERIOD($from, form: "short") }: { $before }; { PERIOD($to, form: "short") }: { $after }
collapse-small-line = Mała baza: procent liczony jest od małej liczby.
change-title = { $goods }: { $change }
collapse-spoken = { $number } z { $of }: { $goods }, { $change }, z { $before } ({ PERIOD($from) }) do { $after } ({ PERIOD($to) }).{ $small ->
    [yes] { "" } Mała baza.
   *[no] { "" }
}
collapse-edited = Zmienione przez czytelnika. Opublikowano: { PERIOD($to) } wobec { PERIOD($from, form: "of") }.
collapse-are-means = Pokazano średnie z porównywanych okresów.
collapse-are-sums = Pokazano sumy z porównywanych okresów.
collapse-most = { $route }, { PERIOD($to) } wobec { PERIOD($from, form: "of") }: { $way ->
    [rose] największy wzrost
   *[fell] największy spadek
}: { $goods }, { $change }, z { $before } do { $after }.
collapse-other = { $goods } { $change }
collapse-others = { $list }.
collapse-unknown = Zmiany nie podano dla: { $list }. { $kind ->
    [year] W okresach brakuje roku
    [quarter] W okresach brakuje kwartału
   *[month] W okresach brakuje miesiąca
} albo baza wynosi zero.
collapse-unequal = Pokazano średnie: sum okresów o różnej długości nie można porównać.
collapse-column = { PERIOD($when) } ({ $unit })
collapse-column-sum = { PERIOD($when) } (suma, { $unit })
collapse-column-change = Zmiana
collapse-column-remark = Uwaga
collapse-table = { $route }, przed i po, { $unit }
collapse-formula = Zmiana = ({ $now } − { $base }) ÷ { $base } × 100 = { $change }
collapse-no-ratio = Brak procentu: baza wynosi { $base }, stosunek do niej nie istnieje.
collapse-overlap = Brak procentu: okresy zachodzą na siebie.
collapse-gap = Brak procentu: { kind } bez danych to nie zero i żaden inny { kind } go nie zastępuje.
collapse-before = Przed ({ PERIOD($when) }): { $figures }{ $total }.
collapse-after = Po ({ PERIOD($when) }): { $figures }{ $total }.
collapse-figure = { PERIOD($when) } { $figure }
collapse-mean = ; średnia z { $count } { kinds } { $mean }
collapse-sum = ; suma z { $count } { kinds } { $mean }
collapse-gaps = ; { $gaps } z { $count } { kinds } bez danych
flow-none = Brak szeregów do narysowania.
flow-unit = { $unit } na { kind }
flow-unit-index = indeks, { PERIOD($base) } = 100
flow-points = punktach indeksu ({ PERIOD($base) } = 100)
flow-log = { $unit }, każdy stopień jest dziesięć razy większy od niższego
flow-no-figure = { $goods }: brak danych
flow-title = { $goods }, { PERIOD($when) }
flow-index = Indeks { $index } ({ PERIOD($base) } = 100)
flow-change = { $kind ->
    [year] { $change } wobec poprzedniego roku
    [quarter] { $change } wobec poprzedniego kwartału
   *[month] { $change } wobec poprzedniego miesiąca
}
flow-quality = { $quality ->
    [derived] wartość obliczona
    [provisional] wartość wstępna
    [estimated] wartość szacunkowa
   *[stated] wartość opublikowana
}
flow-spoken = { $goods }, { PERIOD($when) }: { $figure }{ $change ->
    [none] { "" }
   *[other] , { $change }
}.{ $any ->
    [yes] { "" } Wydarzenia: { $events }.
   *[no] { "" }
}
flow-event-key = { PERIOD($date, form: "short") }: { $title }
flow-event-spoken = { PERIOD($date) }: { $title }. { $status ->
    [confirmed] Potwierdzone
    [reported] Według doniesień
    [denied] Zdementowane
   *[reversed] Odwołane
}, wydarzenie { $number } z { $of }.
flow-largest = { $route }: największy spadek na { kind } w { $unit }: { $goods } w { PERIOD($when, form: "in") }, z { $before } do { $after } ({ $change }).
flow-whole = { PERIOD($from) } – { PERIOD($to) }, { $kind ->
    [year] nie brakuje żadnego roku.
    [quarter] nie brakuje żadnego kwartału.
   *[month] nie brakuje żadnego miesiąca.
}
flow-gaps = { PERIOD($from) } – { PERIOD($to) }; { $kind ->
    [year] { $count ->
        [one] { $count } rok bez danych pozostaje luką
        [few] { $count } lata bez danych pozostają lukami
       *[many] { $count } lat bez danych pozostaje lukami
    }
    [quarter] { $count ->
        [one] { $count } kwartał bez danych pozostaje luką
        [few] { $count } kwartały bez danych pozostają lukami
       *[many] { $count } kwartałów bez danych pozostaje lukami
    }
   *[month] { $count ->
        [one] { $count } miesiąc bez danych pozostaje luką
        [few] { $count } miesiące bez danych pozostają lukami
       *[many] { $count } miesięcy bez danych pozostaje lukami
    }
}, z kreskowaniem.
flow-hollow = Puste znaki: dane wstępne lub szacunkowe, łącznie { $count }.
flow-below-zero = { $count ->
    [one] { $count } wartość poniżej zera: na skali logarytmicznej nie ma dla niej miejsca, w tabeli jest.
    [few] { $count } wartości poniżej zera: na skali logarytmicznej nie ma dla nich miejsca, w tabeli są.
   *[many] { $count } wartości poniżej zera: na skali logarytmicznej nie ma dla nich miejsca, w tabeli są.
}
flow-no-index = Brak indeksu dla: { $list }; w { PERIOD($base, form: "in") } nie ma wartości powyżej zera.
flow-column = { $kind ->
    [year] Rok
    [quarter] Kwartał
   *[month] Miesiąc
}
flow-column-goods = { $goods } ({ $unit })
flow-table = { $route }, { $unit } na { kind }
months-all = { PERIOD($from) } – { PERIOD($to) }, { $count ->
    [one] jedyny { kind }
   *[other] { $kind ->
        [year] { $count ->
            [few] wszystkie { $count } lata
           *[many] wszystkie lata ({ $count })
        }
        [quarter] { $count ->
            [few] wszystkie { $count } kwartały
           *[many] wszystkie kwartały ({ $count })
        }
       *[month] { $count ->
            [few] wszystkie { $count } miesiące
           *[many] wszystkie miesiące ({ $count })
        }
    }
}
months-some = { PERIOD($from) } – { PERIOD($to) }, { $count } z { $of } { $kind ->
    [year] { $of ->
        [one] roku
       *[other] lat
    }
    [quarter] { $of ->
        [one] kwartału
       *[other] kwartałów
    }
   *[month] { $of ->
        [one] miesiąca
       *[other] miesięcy
    }
}
option-show = Pokaż
option-scale = Skala
option-base = 100 w
option-value = Wartość
option-index = Indeks
option-linear = Liniowa
option-log = Logarytmiczna
option-remaining = Ile zostało ze 100
option-value-log = Wartość (logarytm.)
option-against = Wobec
option-base-published = opublikowanej bazy
option-base-year = tych samych miesięcy rok wcześniej
option-base-month = poprzedniego miesiąca
option-before = Przed
option-after = Po
option-windows = Okresy jako
option-mean = Średnie
option-sum = Sumy
event-when = { PERIOD($when) }{ $precision ->
    [day] { "" }
    [month] { "" } (znany jest tylko miesiąc)
    [quarter] { "" } (znany jest tylko kwartał)
   *[year] { "" } (znany jest tylko rok)
}
event-status = { $status ->
    [confirmed] Potwierdzone
    [reported] Według doniesień, niepotwierdzone
    [denied] Wówczas dementowane
   *[reversed] Później odwołane
}
event-announced = Ogłoszono: { PERIOD($when) }
event-wound-down = Okres przejściowy do: { PERIOD($when) }
event-spoken = { $when }: { $title } { $kind }{ $actor ->
    [none] { "" }
   *[other] , { $actor }
}. { event-status }. Tor „{ $lane }”, wydarzenie { $number } z { $of }.
events-table = Wydarzenia według dat, { PERIOD($from) } – { PERIOD($to) }
events-columns = Nr | Data | Kto | Co | Status | Źródło
events-caption = { $count ->
    [one] { $count } wydarzenie
    [few] { $count } wydarzenia
   *[other] { $count } wydarzeń
}, { $lanes ->
    [one] tor „{ $lane }”
    [some] zajęte tory: { $used } z { $all }
   *[all] tory: { $all }
}; { $dates ->
    [one] data: { PERIOD($first) }
    [same] data wszystkich: { PERIOD($first) }
   *[span] pierwsze: { PERIOD($first) }, ostatnie: { PERIOD($last) }
}; { $statuses }.
events-status = { $count ->
    [only] { "" }
    [all] wszystkie:{ " " }
   *[other] { $count }:{ " " }
}{ $status ->
    [confirmed] potwierdzone
    [reported] według doniesień, niepotwierdzone
    [denied] wówczas dementowane
   *[reversed] później odwołane
}
events-none = Brak wydarzeń: { PERIOD($from) } – { PERIOD($to) }.
events-outside = Nie pokazano: { $count ->
    [one] { $count } wydarzenie
    [few] { $count } wydarzenia
   *[other] { $count } wydarzeń
} spoza okresu { PERIOD($from) } – { PERIOD($to) }.
events-no-lane = Nie pokazano: { $count ->
    [one] { $count } wydarzenie
    [few] { $count } wydarzenia
   *[other] { $count } wydarzeń
} bez toru.
events-empty = W tym okresie nie ma wydarzeń.
events-numbered = Numery są z listy poniżej.
events-marked = { $count ->
    [one] { $count } wydarzenie bez podpisu; wymienia je lista poniżej.
    [few] { $count } wydarzenia bez podpisu; wymienia je lista poniżej.
   *[other] { $count } wydarzeń bez podpisu; wymienia je lista poniżej.
}
events-counted = { $count ->
    [one] { $count } wydarzenie jest ujęte w liczbie; wybierz ją, aby przyjrzeć się bliżej.
    [few] { $count } wydarzenia są ujęte w liczbach; wybierz liczbę, aby przyjrzeć się bliżej.
   *[other] { $count } wydarzeń jest ujętych w liczbach; wybierz liczbę, aby przyjrzeć się bliżej.
}
events-beyond = { $count ->
    [one] { $count } wydarzenie leży przed tymi miesiącami lub po nich.
    [few] { $count } wydarzenia leżą przed tymi miesiącami lub po nich.
   *[other] { $count } wydarzeń leży przed tymi miesiącami lub po nich.
}
events-left-out = { $count ->
    [one] { $count } wydarzenie pominięto
    [few] { $count } wydarzenia pominięto
   *[other] { $count } wydarzeń pominięto
} przez wybór uczestników i towarów.
events-shown = Oś czasu: { $count ->
    [one] { $count } wydarzenie
    [few] { $count } wydarzenia
   *[other] { $count } wydarzeń
}.
events-all = Pokazano wszystkie wydarzenia.
events-no-goods = Nie wymienia towarów
events-no-day = Dzień nie jest znany
events-range = Od początku do końca
events-announced = Ogłoszone wcześniej
events-wound-down = Okres przejściowy
events-on = Trwa poza tymi miesiącami
events-lanes = Tory
events-by-actor = Kto działał
events-by-kind = Co zrobiono
events-by-target = Wobec kogo
events-who = Kto
events-everyone = Wszyscy
events-naming = Wymienione towary
events-any-goods = Dowolne lub żadne
events-other-kinds = Inne działania
events-other-targets = Inni adresaci
events-nobody = Nikogo nie wymieniono
compared = { $side ->
    [after] { option-after }
   *[before] { option-before }
}: { PERIOD($when) }.
compared-none = Dla tych miesięcy brak danych.
effects = Wymienione towary, { PERIOD($to) } wobec { PERIOD($from, form: "of") }:
effects-no-code = Wydarzenie nie wymienia towarów z kodem.
effects-other = Wydarzenie nie wymienia żadnego z towarów na tych wykresach.
effects-year = Znany jest tylko rok: nie ma miesięcy bezpośrednio przed nim i po nim.
address-unknown = Adres prosi o „{ $asked }”, czego w tym materiale nie ma. Resztę pokazano.
address-version = Adres utworzyła inna wersja tej strony. Materiał pokazano tak, jak go opublikowano.
undone = Cofnięto.
help = Strzałki prowadzą po danych, Enter przypina, Esc puszcza.
help-time = Strzałki prowadzą po danych, plus i minus zmieniają powiększenie, 0 pokazuje wszystkie miesiące, Enter przypina, Esc puszcza.
kind-event = Wydarzenie
kind-sanction = Sankcja
kind-export_control = Kontrola eksportu
kind-trade_ban = Zakaz handlu
kind-financial = Środek finansowy
kind-enforcement = Egzekwowanie prawa
kind-retaliation = Działanie odwetowe
kind-corporate_exit = Wyjście firmy
kind-statement = Oświadczenie
kind-military = Działanie wojenne
kind-other = Inne
list-comma = ,
list-semicolon = ;

# Facts (CLDR 46). "months-in": the locative, which CLDR does not have.
language = pl
name = Polski
direction = ltr
plural = one: i = 1 and v = 0; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; many: v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14
number-decimal = ,
number-group =  
number-group-least = 5
number-minus = −
number-plus = +
number-percent = { $n }%
number-steps = 12 bln 9 mld 6 mln 3 tys.
number-step = { $n } { $word }
amount-currency = { $n } { $symbol }
amount-unit = { $n } { $unit }
currencies = EUR € PLN zł
names = European Union=UE|Russia=Rosja|China=Chiny|United States=Stany Zjednoczone|Kazakhstan=Kazachstan|Kyrgyzstan=Kirgistan|Armenia=Armenia|Georgia=Gruzja|Belarus=Białoruś|Uzbekistan=Uzbekistan|Turkey=Turcja|Japan=Japonia|South Korea=Korea Południowa|World=Świat|Russian Federation=Rosja|United States of America=Stany Zjednoczone|USA=Stany Zjednoczone|Türkiye=Turcja|Rep. of Korea=Korea Południowa|Republic of Korea=Korea Południowa|Ukraine=Ukraina|Germany=Niemcy|France=Francja|Italy=Włochy|Poland=Polska|Netherlands=Holandia|United Kingdom=Wielka Brytania|India=Indie|Brazil=Brazylia|United Arab Emirates=Zjednoczone Emiraty Arabskie|Hong Kong=Hongkong|Taiwan=Tajwan|Vietnam=Wietnam|Viet Nam=Wietnam|Iran=Iran|Switzerland=Szwajcaria|Spain=Hiszpania|Mexico=Meksyk|Canada=Kanada|Serbia=Serbia|Israel=Izrael|North Korea=Korea Północna|Tajikistan=Tadżykistan|Azerbaijan=Azerbejdżan|Moldova=Mołdawia|Mongolia=Mongolia|Thailand=Tajlandia|Malaysia=Malezja|Singapore=Singapur|Indonesia=Indonezja|Australia=Australia|Norway=Norwegia
months = styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
months-day = stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
months-of = stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
months-in = styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu
months-short = sty lut mar kwi maj cze lip sie wrz paź lis gru
period-year = { $year } r.
period-year-short = { $year }
period-year-in = { $year } r.
period-quarter = { $quarter }. kw. { $year } r.
period-month = { $month } { $year } r.
period-month-short = { $month } { $year }
period-month-in = { $month } { $year } r.
period-day = { $day } { $month } { $year } r.
period-day-short = { $day } { $month } { $year }
period-range = { PERIOD($from) } – { PERIOD($to) }
period-range-short = { PERIOD($from, form: "short") } – { PERIOD($to, form: "short") }
period-range-of = { PERIOD($from, form: "of") } – { PERIOD($to, form: "of") }
period-range-in = okresie { PERIOD($from) } – { PERIOD($to) }

# Reading: steps, descriptions, sound, terms
step-events = Wydarzenia
step-series = { $name }: { $count ->
    [one] { $count } wartość
    [few] { $count } wartości
   *[other] { $count } wartości
}, { PERIOD($from) } – { PERIOD($to) }. Najwyższa: { $top } ({ PERIOD($when) }), najniższa: { $low } ({ PERIOD($date) }).{ $gaps ->
    [0] { "" }
   *[other] { "" } Bez danych: { $gaps }.
}
step-year = { $name }: { $count ->
    [one] { $count } wartość
   *[other] { $count } wartości
}, od { $first } do { $last }.
step-group = { $name }: { $count ->
    [one] { $count } wartość
   *[other] { $count } wartości
}.
step-group-events = { $name }: { $count ->
    [one] { $count } wydarzenie
    [few] { $count } wydarzenia
   *[other] { $count } wydarzeń
}.
reading-trend = Z { $first } ({ PERIOD($from) }) do { $last } ({ PERIOD($to) }): { $change }.
reading-fall = Najostrzejszy spadek: { PERIOD($when) }, { $change }.
reading-more = Dalsze wiersze w tabeli: { $count }.
reading-summary = W skrócie
reading-how = Jak to czytać
reading-details = Szczegółowo
reading-terms = Co znaczą słowa
reading-steps = Krok po kroku
reading-steps-help = W prawo: do środka, w lewo: na zewnątrz, w górę i w dół: dalej, litery prowadzą do nazwy; wykres pokazuje, gdzie jesteś.
reading-sound = Jako dźwięk
sound-choose = Szereg
sound-speed = Tempo
sound-slow = wolno
sound-usual = zwykle
sound-fast = szybko
sound-play = Odtwórz
sound-stop = Zatrzymaj
sound-series = { $name }, { PERIOD($from) } – { PERIOD($to) }: jeden ton na każdą wartość. Im wyższy ton, tym większa liczba, od { $low } do { $top }.
sound-pairs = { $name }. Dwa tony na każdy wiersz tabeli: przed i po. Im wyższy ton, tym większa liczba, od { $low } do { $top }.
sound-rows = { $name }: jeden ton na każdy wiersz tabeli, łącznie { $count }. Im wyższy ton, tym większa liczba, od { $low } do { $top }.
sound-events = { $count ->
    [one] { $count } stuknięcie oznacza wydarzenie.
    [few] { $count } stuknięcia oznaczają wydarzenia.
   *[other] { $count } stuknięć oznacza wydarzenia.
}
sound-after = Stuknięcie oznacza { PERIOD($when) }, pierwszy miesiąc porównywany z wcześniejszymi.
sound-gaps = Cichy szum to brak danych; takich miejsc: { $count }.
sound-phrases = Na końcu dwa długie tony: średnia przed wydarzeniem, { $before }, i średnia począwszy od okresu { PERIOD($when) }, { $after }.
how-claims = Każdy pasek pokazuje, ile zostało ze 100 według źródła. Zakreskowany koniec jest otwarty: źródło nie podało dokładnej liczby.
how-collapse = Każdy wiersz to jeden towar. Kółko to stan przed, kropka to stan po, strzałka prowadzi od jednego do drugiego. Im dalej strzałka sięga w lewo, tym większa strata.
how-flow = Czas biegnie od lewej do prawej. Im wyżej linia, tym większa liczba. Przerwa w linii to miesiąc bez danych, a nie zero. Pionowe kropkowane linie to wydarzenia. Na skali logarytmicznej równe kroki to równe stosunki.
how-timeline = Czas biegnie od lewej do prawej, każdy tor to jedna grupa. Kształt znaku mówi, co zrobiono, wypełnienie, na ile to pewne. Szeroki znak znaczy, że dzień nie jest znany.
how-rank = Każdy wiersz to jeden rodzaj towarów, największa zmiana na początku. Obok stoją miejsca, które dałyby inne rozsądne okresy: im dalej od siebie, tym mniej znaczy miejsce.
how-heat = Każdy wiersz to jeden rodzaj towarów, każda kolumna to miesiąc. Kolor mówi, ile zostało w porównaniu ze zwykłym rokiem. Zakreskowane komórki nie mają danych.
how-density = Wszystkie linie leżą na sobie. Gdzie jest ciemno, tam jest ich wiele. Każda jest porównana z własnym zwykłym rokiem przyjętym za 100.
how-evidence = Duży znak to opublikowany procent, małe znaki to procenty, które dałyby inne daty, bazy lub trasy. Jeśli stoi z dala od nich, jest niezwykły.
how-expected = Linia to zapisane dane. Pas to to, czego kazały oczekiwać poprzednie lata. Gdzie linia wychodzi z pasa, tam coś się zmieniło.
how-mirror = Dwa zapisy tego samego handlu: co jeden kraj według siebie wysłał i co drugi według siebie otrzymał. Gdy spada tylko jeden, trzeba spytać dlaczego.
how-multiples = Każdy szereg ma własny mały wykres. Czas we wszystkich biegnie od lewej do prawej. Gdy oś jest wspólna, można porównywać wysokości; gdy każdy ma własną, tylko kształty.
how-reroute = Słupki u góry: w prawo to, co kraj zyskał ponad własny trend, w lewo to, o ile był poniżej niego. Pośrodku strata i zyski miesiąc po miesiącu; na dole miesiące przed, po lewej, prowadzą do miesięcy po, po prawej. To, że strata i zyski wystąpiły w tym samym czasie, nie dowodzi, że towary poszły tą drogą.
how-shares = Części jednej całości leżą na sobie, miesiąc po miesiącu. Im wyższy pas, tym większy jego udział. Zakreskowany miesiąc nie ma udziałów: nie wszystkie części są znane, więc nie ma całości.
how-slope = Każda linia prowadzi od miesięcy przed, po lewej, do miesięcy po, po prawej. Im stromiej opada, tym większa strata. Otwarty koniec znaczy, że nie ma danych, a nie zero.
how-stress = To scenariusz, a nie dane. Zaobserwowany spadek jednego handlu zastosowano do innego. Zakreskowany pas to zakres tego, co mogłoby zostać.
keys = Klawisze: strzałki prowadzą po danych, Home i End na krańce, Page Up i Page Down o rok, Enter przypina, Esc puszcza.
keys-time = { keys } Plus i minus zmieniają powiększenie, Shift ze strzałkami przesuwa miesiące, 0 pokazuje wszystkie, Backspace cofa. B i A porównują widoczne miesiące jako przed i po. N i P prowadzą do następnego i poprzedniego wydarzenia.
term-hs = Kod HS
term-hs-means = Numer, którym urzędy celne na całym świecie oznaczają rodzaj towarów. 8542 to układy scalone. Im więcej cyfr, tym węższy rodzaj.
term-index = Indeks
term-index-means = Liczba porównana z wybranym miesiącem lub rokiem, przyjętym za 100. Indeks 40 znaczy, że ze 100 zostało 40.
term-base = Baza
term-base-means = Miesiące, z którymi porównuje się późniejsze. Inna baza daje inny procent.
term-mirror = Dane lustrzane
term-mirror-means = Zapis partnera o tym samym handlu. Oba powinny być podobne; różnią je transport, czas i błędy.
term-gap = Brak danych
term-gap-means = Za ten miesiąc nikt nie opublikował liczby. Mogło to być dużo albo mało: luka to nie zero.
term-small = Mała baza
term-small-means = Na początku było mało. Gdy jest mało, niewielka zmiana wygląda jak duży procent.
term-provisional = Wstępne
term-provisional-means = Urząd może jeszcze zmienić liczbę. Takie liczby rysowane są jako puste znaki.
term-claim = Podana liczba
term-claim-means = Liczba, którą ktoś opublikował bez kwot, które za nią stoją. Nie da się jej tu sprawdzić.
term-status = Potwierdzone, według doniesień
term-status-means = Potwierdzone: mówią tak sami działający albo prawo. Według doniesień: wiadomo tylko od innych.
term-precision = Dokładność daty
term-precision-means = Przy niektórych wydarzeniach znany jest tylko miesiąc. Są rysowane na szerokość miesiąca.
term-expected = Oczekiwane
term-expected-means = Czego kazały oczekiwać poprzednie lata, gdyby nic innego się nie stało. Zakres, bo dokładnie nie wie nikt.
term-excess = Ponad własny trend
term-excess-means = Więcej, niż kraj i tak by kupił, sądząc po jego wcześniejszych latach.

# Studies: what if
stress-flow = { $goods }, { $reporter } → { $partner }
stress-target = { $goods } → { $partner }
stress-total = cały eksport ({ $reporter }, { PERIOD($when) })
stress-title = Scenariusz, nie dane: { $flow }
stress-observed = Dane: ile zostało ze 100 w zaobserwowanych spadkach
stress-none = Brak scenariusza: żaden zaobserwowany spadek nie ma bazy i miesiąca po niej.
stress-no-base = Brak scenariusza: { $flow }, brak danych za okres { PERIOD($when) }.
stress-span = { $low } – { $high }
stress-loss = Mniej o { $loss } przez { $months }, { $share } zwykłej wartości
stress-depth-all = głębokość jak zaobserwowana
stress-depth = głębokość: { $share } zaobserwowanej
stress-at-once = od razu
stress-over = stopniowo, { $months }
stress-not-replaced = nic nie sprzedano gdzie indziej
stress-replaced = { $share } utraconego sprzedano gdzie indziej
stress-price-same = ceny bez zmian
stress-price = ceny reszty { $change }
stress-settings = { $depth }, { $speed }, czas trwania: { $months }, { $replaced }, { $price }
stress-axis = miesiące po wprowadzeniu środka
stress-stamp = SCENARIUSZ
stress-key = scenariusz, od najniższego do najwyższego
stress-key-usual = zwykle: ten sam miesiąc roku bazowego
stress-month = Scenariusz, miesiąc { $number }: { $value }
stress-month-none = Scenariusz, miesiąc { $number }: brak zakresu
stress-usual = Zwykle: { $value }
stress-less = Mniej o: { $value }
stress-usual-unknown = Zwykła wartość nie jest znana
stress-unobserved = W tym miesiącu nie obserwowano żadnego ze spadków
stress-fall = { $label }, miesiąc { $number }: zostało { $left } ze 100
stress-column-month = Miesiąc po wprowadzeniu środka
stress-column-usual = Zwykle ({ $unit })
stress-column-low = Scenariusz, najniżej
stress-column-high = Scenariusz, najwyżej
stress-column-falls = Zaobserwowane spadki
stress-column-left = { $label }, zostało ze 100
stress-no-range = brak zakresu
stress-part = To { $share } wartości „{ $name }”.
stress-fewer = Spadki, na których opiera się zakres: na początku { $most }, w późniejszych miesiącach { $least }, bo nie wszystkie obserwowano tak długo; już to może go zwęzić lub poszerzyć.
stress-method = Jak powstaje scenariusz
stress-method-settings = Ustawienia: { $settings }.
stress-method-usual = Zwykle: ten sam miesiąc okresu { PERIOD($when) }, { $amount } w miesiącach z zakresem.
stress-method-formula = Wartość miesiąca = zwykle × (zostało × (1 + cena) + gdzie indziej × (1 − zostało)), gdzie zostało = 1 − głębokość × min(1, miesiąc ÷ tempo) × (1 − zaobserwowane). Najniżej i najwyżej po wszystkich spadkach i obu krańcach „gdzie indziej”.
stress-method-loss = Strata = suma zwykle − wartość = { $low } – { $high }.
stress-method-observed = Zaobserwowano: { $label }. { $origin }; znane: { $months }.
stress-limits = Czego nie mówi
stress-limit-forecast = To rachunek na tym, co widziano gdzie indziej, a nie prognoza: nic tu nie mówi, jak prawdopodobny jest taki środek.
stress-limit-others = Inne towary, partnerzy i lata różnią się zapasami, umowami i drogami obejścia; uwzględnia to tylko rozrzut zaobserwowanych spadków.
stress-limit-sales = Liczona jest tylko sprzedaż eksportera: ani straty kupujących, ani skutki dla innego handlu.
stress-limit-chance = Nie ma tu przypadku: te same ustawienia, wszystkie zapisane w adresie, dają te same liczby.
stress-all = Wszystkie
stress-unchanged = bez zmian
stress-option-target = Zastosuj do
stress-option-depth = Głębokość, względem zaobserwowanej
stress-option-speed = Pełna siła po
stress-option-months = Trwa
stress-option-least = Sprzedane gdzie indziej, co najmniej
stress-option-most = Sprzedane gdzie indziej, co najwyżej
stress-option-price = Cena tego, co nadal się sprzedaje
stress-origin = { $goods }, { $reporter } → { $partner }, { $unit }, od: { PERIOD($from) }; baza: { $mean ->
    [yes] średnia z okresu{ " " }
   *[no] { "" }
}{ PERIOD($before) }
stress-months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
   *[other] { $count } miesięcy
}
stress-rests = { $count ->
    [0] Środek przestał działać
    [one] Opiera się na { $count } zaobserwowanym spadku
   *[other] Opiera się na { $count } zaobserwowanych spadkach
}
stress-caption = Scenariusz, nie dane. { $flow }, { $count ->
    [one] według zaobserwowanego spadku
   *[other] według zaobserwowanych spadków
} ({ $labels }), { $settings }. { $loss }.
stress-lacking = { $count ->
    [one] { $count } miesiąc z { $of } nie ma zakresu i nie wchodzi do sum.
    [few] { $count } miesiące z { $of } nie mają zakresu i nie wchodzą do sum.
   *[other] { $count } miesięcy z { $of } nie ma zakresu i nie wchodzi do sum.
}
study-low = Dolna granica
study-high = Górna granica
study-of = { $name }: { $value }
study-month = { PERIOD($when) }: { $value }
study-range = Zakres: { $range }
study-then = { ", potem " }
study-stop = .
study-no-percent = brak procentu
study-column-percent = Zmiana w procentach
study-gain = { $partner }: z { $before } do { $after }{ $ratio ->
    [none] { "" }
   *[other] { "" } ({ $ratio })
}
expected-none = Brak oczekiwania: { $flow }, od { PERIOD($when, form: "of") } { $method ->
    [naive] na podstawie poprzedniego roku potrzeba 24 miesięcy wcześniej, każdego z danymi,
   *[damped] na podstawie gasnącego trendu i sezonu potrzeba 24 kolejnych miesięcy wcześniej
} oraz danych później. Luk się nie wypełnia.
expected-by = { $method ->
    [naive] jak rok wcześniej
   *[damped] według gasnącego trendu i sezonu
}
expected-loss = { $way ->
    [rose] Więcej
   *[fell] Mniej
} od oczekiwanego o { $amount } przez { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
   *[other] { $count } miesięcy
} (na krańcach zakresów mniej o { $low } – { $high })
expected-key = dane | oczekiwane | zakres dla 95 ze 100 | brakuje do oczekiwanego
expected-line = Oczekiwane: { $amount }, { expected-by }
expected-caption = { $loss }. { $flow }, od { PERIOD($when, form: "of") }; oczekiwanie: { expected-by }.
expected-below = Poniżej swojego zakresu: { $number } z { $count ->
    [one] { $count } miesiąca.
   *[other] { $count } miesięcy.
}
expected-gaps = { $count ->
    [one] { $count } z nich nie ma danych i nie wchodzi do sumy.
    [few] { $count } z nich nie mają danych i nie wchodzą do sumy.
   *[other] { $count } z nich nie ma danych i nie wchodzi do sumy.
}
expected-column-figure = Dane ({ $unit })
expected-column = Oczekiwane
expected-how = { $method ->
    [naive] Oczekiwane: ten sam miesiąc roku przed wydarzeniem (sezonowa prognoza naiwna; R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, wyd. 3, 5.2). Zakres: 1,96 odchylenia standardowego dotychczasowych różnic między latami, szerszy o pierwiastek z liczby lat naprzód.
   *[damped] Oczekiwane: poziom, gasnący trend i addytywny sezon z wygładzania wykładniczego wszystkich kolejnych miesięcy przed wydarzeniem (Holt i Winters; R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, wyd. 3, 8.3), z wagami najmniejszego błędu kwadratowego z ustalonej siatki. Zakres: modelu ETS(A,Ad,A), 8.7, z rozkładem t Studenta dla miesięcy, które zostają do oszacowania jego błędu.
}
expected-sum = Suma oczekiwane − dane przez { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
   *[other] { $count } miesięcy
} = { $loss }; z dolnymi krańcami zakresów { $low }, z górnymi { $high }, jakby wszystkie miesiące odchylały się jednakowo.
expected-limit = To tylko to, czego kazała oczekiwać sama przeszłość; wszystko inne, co zmieniło się w tym czasie, też jest w różnicy.
expected-title = { $loss }: { $flow }
expected-table = { $flow }: dane i oczekiwania
expected-option = { $method ->
    [naive] Jak rok wcześniej
   *[damped] Gasnący trend i sezon
}
multiples-axes = Osie wykresów
multiples-shared = jedna dla wszystkich
multiples-own = każdy ma własną
multiples-unit = { $unit }; każdy wykres ma własną oś: porównuj kształty, a nie wysokości
shares-unit = udział w sumie części
shares-unit-whole = udział w całości: { $whole }
shares-rest = Pozostali
shares-gap = { $why ->
    [negative] poniżej zera
    [beyond] sprzeczność
    [nothing] brak handlu
    [some] brak udziałów
   *[missing] brak danych
}
shares-hatched = Kreskowanie: brak udziałów, bo nie wszystkie części są znane albo nie tworzą całości
shares-none = { $why ->
    [negative] brak udziału: jedna z części jest poniżej zera, to korekta
    [beyond] brak udziału: części są większe od całości
    [nothing] brak udziału: nie było handlu
   *[missing] brak udziału: nie wszystkie części całości mają dane
}
shares-no = brak udziału
shares-of = { $share } z { $total }
shares-change = { $route }, { PERIOD($to) } wobec { PERIOD($from, form: "of") }. Największa strata udziału: { $lost }, z { $before } do { $after }, o { $fall } punktu procentowego mniej. Największy wzrost udziału: { $gained }, z { $start } do { $end }, o { $rise } punktu procentowego więcej.
shares-same = { $route }, { PERIOD($to) } wobec { PERIOD($from, form: "of") }: wszystkie udziały są takie same z dokładnością do dziesiątej części punktu procentowego.
shares-unknown = Nie ma dwóch okresów, których udziały można by porównać.
shares-gaps = { PERIOD($from) } – { PERIOD($to) }; bez udziałów, zakreskowane: { $count } z okresów ({ kind }).
shares-why = { $count } z okresów ({ kind }): { $why }.
shares-unfirm = Dane wstępne lub szacunkowe: { $count }.
shares-method = Jak liczone są udziały
shares-method-sum = Udział = dane części ÷ suma wszystkich części × 100. Okres liczy się tylko wtedy, gdy każda część ma dane: suma tego, co znane, nie jest całością.
shares-method-whole = Udział = dane części ÷ { $whole } × 100; to, co części z tego zostawiają, to pozostali. Części większe od całości o nie więcej niż { $rounding } uznaje się za zaokrąglenie; przy większej różnicy udziału nie ma.
shares-method-line = { $goods }, { PERIOD($when) }: { $part } ÷ { $total } × 100 = { $share }.
shares-method-points = Udziały zmieniają się o punkty procentowe: udział po − udział przed.
shares-column-share = udział, procent
shares-column-total = Suma ({ $unit })
shares-table = { $route }, udziały w procentach
shares-share = Udziały
shares-whole = Całość
shares-of-whole = wszystko, z pozostałymi
shares-of-parts = pokazane części
slope-sums = { $unit }, sumy z okresów
slope-log = { $unit }, równe nachylenie to równy stosunek
mirror-none = Żaden miesiąc nie jest znany z obu zapisów.
mirror-verdict = { $verdict ->
    [both] Oba zapisy spadają o połowę lub więcej
    [neither] Żaden z zapisów nie spada o połowę
    [only] Załamuje się tylko jeden zapis ({ $who }): być może zmieniła się sprawozdawczość, niekoniecznie handel
    [ends] Po bazie jeden z zapisów nie ma danych ({ $who }): ustała sprawozdawczość, niekoniecznie handel
   *[unknown] Za mało danych, aby porównać oba zapisy
}
mirror-agreement = Z miesięcy znanych z obu zapisów ({ $count }) w { $number } różnica nie przekracza { $tolerance } większej liczby; mogą ją tłumaczyć transport, ubezpieczenie i czas.
mirror-apart = Różnica: { $share } większej liczby
mirror-apart-unknown = Nie da się porównać
mirror-sent = { $who }: wysłane, własne dane
mirror-received = { $who }: otrzymane, własne dane{ $lag ->
    [0] { "" }
    [1] , miesiąc później
    [few] , { $lag } miesiące później
   *[other] , { $lag } miesięcy później
}
mirror-key-apart = różnica większa niż tolerancja
mirror-caption = { $flow }, { PERIOD($to) } wobec { PERIOD($from, form: "of") }: { $sent } według zapisu eksportera, { $received } według zapisu importera. { $verdict }.
mirror-column-sent = { $who }: wysłane ({ $unit })
mirror-column-received = { $who }: otrzymane ({ $unit })
mirror-column-apart = Różnica, % większej liczby
mirror-method = Jak porównywane są oba zapisy
mirror-method-apart = Różnica = |wysłane − otrzymane| ÷ większa z obu × 100; miesiąc importera: { $lag ->
    [0] ten sam
    [1] następny
    [few] { $lag } miesiące później
   *[other] { $lag } miesięcy później
}. Tolerancja { $tolerance }: importerzy liczą transport i ubezpieczenie (CIF), eksporterzy nie (FOB), a towary docierają później, niż wyruszają.
mirror-method-fall = Załamanie to spadek średniej zapisu między okresami o połowę lub więcej. Zapis bez żadnej liczby w okresie po ustał; to nie jest spadek.
mirror-method-third = Towary, które idą przez trzeci kraj, jedna strona zapisuje przy nim, a druga nie; z tego samego powodu różnią się zapisy według pochodzenia i według wysyłki.
mirror-table = { $goods }: zapis eksportera i zapis importera
mirror-option-lag = Otrzymane
mirror-option-tolerance = Tolerancja
mirror-lag = { $lag ->
    [0] w tym samym miesiącu
    [1] miesiąc później
    [few] { $lag } miesiące później
   *[other] { $lag } miesięcy później
}
evidence-none = Brak procentów do zbadania.
evidence-nothing = brak procentu do zbadania
evidence-dates = Inne daty
evidence-dates-in = inne daty
evidence-bases = Inne bazy
evidence-bases-in = inne bazy
evidence-across = Inne trasy i towary
evidence-across-in = inne trasy i towary
evidence-part = { $all ->
    [yes] wszystkie { $count }
   *[no] { $number } z { $count }
}
evidence-dates-larger = silniej niż { evidence-part }
evidence-across-larger = silniej niż { evidence-part }
evidence-bases-range = od { $low } do { $high }, bazy: { $count }
evidence-strip = { $goods }, { $name }: { $value }
evidence-printed = Opublikowano: { $change }
evidence-others = { $count ->
    [1] Jeszcze jedna: { $low }
   *[other] Inne ({ $count }): od { $low } do { $high }
}
evidence-other = { $goods }, { $partner }
evidence-claim = podano: { $qualifier ->
    [over] ponad { $size }
    [nearly] prawie { $size }
    [about] około { $size }
   *[exact] { $size }
}, { $who }
evidence-key = opublikowano | inna data, trasa lub towar | dłuższa baza | więcej miesięcy po obu stronach | rok wcześniej | bez sezonu
evidence-title = { $goods }{ $code ->
    [none] { "" }
   *[other] { "" } ({ $code })
}, { $reporter } → { $partner }: { $change }
evidence-caption = { $title }. { $list }.
evidence-column-what = Co
evidence-column-which = Które
evidence-what = { $what ->
    [printed] opublikowano
    [date] inna data
    [base] inna baza
    [across] inna trasa lub towar
   *[claim] podana liczba
}
evidence-windows = { PERIOD($from) } → { PERIOD($to) }
evidence-rule = { $rule ->
    [longer] dłuższa baza
    [both] po obu stronach
    [year] rok wcześniej
   *[season] bez sezonowości
}, { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
   *[other] { $count } miesięcy
}
evidence-no-change = brak
evidence-table = Co stoi za każdym procentem
evidence-overlap = Brak procentu: okresy { PERIOD($from) } i { PERIOD($to) } zachodzą na siebie.
evidence-gaps = Brak procentu: { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
   *[other] { $count } miesięcy
} bez danych w okresach { PERIOD($from) } i { PERIOD($to) }.
evidence-means = Z { $before } ({ $mean ->
    [yes] średnia miesięczna,{ " " }
   *[no] { "" }
}{ PERIOD($from) }) do { $after } ({ $means ->
    [yes] średnia miesięczna,{ " " }
   *[no] { "" }
}{ PERIOD($to) }).
evidence-sums = Jako sumy z { $count ->
    [one] { $count } miesiąca
   *[other] { $count } miesięcy
}: z { $before } do { $after }, ten sam procent.
evidence-lowest = Najniżej: { PERIOD($when) }, { $count ->
    [0] pierwszy miesiąc po bazie
    [one] { $count } miesiąc po pierwszym
    [few] { $count } miesiące po pierwszym
   *[other] { $count } miesięcy po pierwszym
}, { $amount }, { $change } wobec bazy.{ $any ->
    [yes] { "" } W { PERIOD($date, form: "in") } po raz pierwszy poniżej każdego miesiąca poprzedniego roku.
   *[no] { "" }
}
evidence-recovery = Do końca szeregu ({ PERIOD($when) }) wróciło { $share } tego spadku; wobec bazy brakowało { $amount }, łącznie przez { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
   *[other] { $count } miesięcy
}{ $gaps ->
    [0] { "" }
   *[other] ; ponadto bez danych: { $gaps }
}.
evidence-unusual = Silniej niż dla { $number } z { $count ->
    [one] { $count } innej daty
   *[other] { $count } innych dat
} tego szeregu, do których pasują te same okresy.{ $any ->
    [yes] { "" } Najsilniej: { PERIOD($when) }, { $change }.
   *[no] { "" }
}
evidence-among = Silniej niż { $number } z { $count ->
    [one] { $count } innej trasy lub towaru
   *[other] { $count } innych tras i towarów
} tego eksportera między tymi samymi okresami.
evidence-level = Bez podania daty test Pettitta znajduje poziom { $way ->
    [fell] niższy
   *[rose] wyższy
} od { PERIOD($when, form: "of") } (p około { $p }).{ $any ->
    [yes] { "" } Najbliższe wydarzenie: „{ $title }”, { $count ->
        [0] w tym samym miesiącu
        [one] { $count } miesiąc { evidence-side }
        [few] { $count } miesiące { evidence-side }
       *[other] { $count } miesięcy { evidence-side }
    }.
   *[no] { "" }
}
evidence-side = { $side ->
    [before] wcześniej
   *[after] później
}
evidence-spread = Według { $count ->
    [one] { $count } rozsądnej bazy
   *[other] { $count } rozsądnych baz
}: od { $low } do { $high }{ $any ->
    [yes] ; pierwszy miesiąc wobec tego samego miesiąca rok wcześniej { $change }
   *[no] { "" }
}.
evidence-price = Ilość { $quantity }, cena jednostkowa { $price }.
evidence-no-split = Bez podziału na cenę i ilość: { evidence-why }.
evidence-why = { $why ->
    [none] w tabelach nie ma ilości
    [units] ilości są w różnych jednostkach
    [months] wartość i ilość są z różnych miesięcy
    [gap] jest miesiąc bez wartości lub bez ilości
    [zero] nie ma ceny tam, gdzie wartość lub ilość wynosi zero
   *[far] wartość i ilość są zbyt odległe, by je dzielić
}
evidence-expected = Poniżej tego, czego każe oczekiwać poprzedni rok, z dotychczasowymi różnicami między latami jako zakresem: { $number } z { $count ->
    [one] { $count } miesiąca
   *[other] { $count } miesięcy
}.
evidence-elsewhere = W tym czasie, miesięcznie: { $list }. To, co przekracza ich własne trendy, zbiega się z { $amount } z { $loss } utraconych na trasie bezpośredniej; że jedno spowodowało drugie, tego nie pokazano.{ $any ->
    [yes] { "" } Bez danych za wszystkie miesiące: { $left }.
   *[no] { "" }
}
evidence-concentration = Koncentracja na partnerach (wskaźnik Herfindahla–Hirschmana, 10 000 to jeden partner): { $before } przed, { $after } po.{ $any ->
    [yes] { "" } Udział w nich ({ $partner }): { $low } przed, { $high } po.
   *[no] { "" }
}
reroute-none = Brak towarów do śledzenia.
reroute-loss = { $goods }, { $reporter } → { $partner }: mniej o { $amount } miesięcznie{ $change ->
    [none] { "" }
   *[other] { "" } ({ $change })
}
reroute-no-loss = { $goods }: na trasie bezpośredniej ({ $reporter } → { $partner }) nic nie stracono, nie ma czego zestawiać.
reroute-gaps = { $goods }: brak zestawienia. { $reporter } → { $partner }: brak danych ({ $list }), a luka to nie strata.
reroute-third = Kraje trzecie: { PERIOD($to, form: "short") } wobec { PERIOD($from, form: "short") }, ponad własny trend, miesięcznie
reroute-from-zero = od 0
reroute-no-third = Żaden kraj trzeci nie ma danych za wszystkie miesiące obu okresów.
reroute-together = Razem { $amount } miesięcznie, co odpowiada { $share } straty. Cienkie linie: co wyszłoby z pojedynczymi nietypowymi miesiącami przedtem.
reroute-capped = Razem { $amount } miesięcznie, więcej niż stracono; policzono nie więcej niż samą stratę, { $loss }. Cienkie linie: co wyszłoby z pojedynczymi nietypowymi miesiącami przedtem.
reroute-excess = { $partner }: o { $amount } miesięcznie { $way ->
    [fell] poniżej
   *[rose] powyżej
} własnego trendu
reroute-values = { $before } → { $after } miesięcznie ({ $ratio })
reroute-trend = Według własnego trendu oczekiwano { $amount }
reroute-counted = Policzono na poczet straty: { $amount }
reroute-bars = Miesiąc po miesiącu, { $unit }, każdy wobec własnej przeszłości
reroute-hatched = Kreskowanie: brak danych ({ $partner }), to nie strata.
reroute-month-direct = { $partner }: o { $amount } { $way ->
    [fell] poniżej
   *[rose] powyżej
} bazy
reroute-month-third = { $partner }: o { $amount } { $way ->
    [fell] poniżej trendu
   *[rose] powyżej
}
reroute-key-direct = { $partner }, trasa bezpośrednia
reroute-key-below = dowolny z nich poniżej swojego trendu
reroute-flows = Przed i po, miesięcznie
reroute-bands = Pełne pasy: ta sama trasa. Pasy z linii: strata i zyski, które się zbiegły; że te same towary poszły inną drogą, tego nie pokazano.
reroute-block = { $name }: { $amount } miesięcznie, { PERIOD($when) }
reroute-coincide = { $amount } ponad własny trend zbiega się ze stratą
reroute-gone = Stracone na trasie bezpośredniej i niewidoczne u żadnego z nich: { $amount } miesięcznie
reroute-gone-why = Inne kraje, inne towary, własna produkcja albo zupełnie nic: te tabele tego nie mówią.
reroute-gone-name = U żadnego z nich
reroute-column-to = Dokąd
reroute-column-mean = { PERIOD($when) } ({ $unit } miesięcznie)
reroute-column-ratio = Po ÷ przed
reroute-column-trend = Oczekiwane według trendu
reroute-column-excess = Ponad trend
reroute-column-counted = Policzono na poczet straty
reroute-table = { $reporter } → { $partner }: strata i to, co kraje trzecie zyskały ponad własny trend
reroute-caption = { $loss }: z { $before } ({ PERIOD($from) }) do { $after } ({ PERIOD($to) }).
reroute-meanwhile = W tym czasie, miesięcznie: { $list }.
reroute-coincides = To, co przekracza ich własne trendy ({ $amount } miesięcznie; { $range } z pojedynczymi nietypowymi miesiącami bazy), odpowiada { $share } straty. Że te same towary poszły inną drogą, tego nie pokazano.
reroute-onward = { $name } → { $partner }: z kolei zapisano { $after } miesięcznie, wcześniej { $before } ({ $ratio }), o { $amount } powyżej własnego trendu.
reroute-left-out = Bez danych za wszystkie miesiące obu okresów, dlatego pominięte: { $list }.
reroute-row-direct = { $partner } (trasa bezpośrednia)
reroute-row-gap = brakuje miesięcy
reroute-method-loss = Strata = średnia miesięczna ({ PERIOD($from) }) − średnia miesięczna ({ PERIOD($to) }) = { $before } − { $after } = { $loss }.
reroute-method-trend = Własny trend: mediana nachyleń po wszystkich parach miesięcy okresu { PERIOD($from) } (Theil i Sen), przedłużona do środka okresu { PERIOD($to) }; przy mniej niż sześciu miesiącach mediana poziomu. Nie poniżej zera.
reroute-method-gain = { $partner }: { $after } − { $amount } (oczekiwano) = { $excess }; zakres { $low } – { $high }, gdyby każdy miesiąc odchylał się jak najdziwniejszy w bazie.
reroute-method-capped = Zyski powyżej zera dają razem { $amount }, więcej niż strata; każdy liczony jest według swojego udziału w stracie, tak aby nic nie wróciło częściej, niż zniknęło.
reroute-method-sum = Zyski powyżej zera dają razem { $amount }; granicy, czyli samej straty, nie osiągnięto.
reroute-method-limits = Spadków gdzie indziej nie odejmuje się od zysków. Towarów, które się zawierają w sobie, nigdy się nie dodaje. Zbieżność w czasie to wszystko, co takie zapisy mogą pokazać.

# Goods: views of every line of goods
goods-none = Żaden wiersz towarów nie ma w okresie przed bazy powyżej zera.
goods-lines = { $count ->
    [one] { NUMBER($count) } wiersz
    [few] { NUMBER($count) } wiersze
   *[other] { NUMBER($count) } wierszy
}
goods-aggregates = Pominięto, bo zawierają inne: { goods-lines } ({ $list }).
goods-other-digits = Pominięto z powodu innej długości kodu: { goods-lines }.
goods-other-periods = Pominięto, bo nie mają miesięcy: { goods-lines }.
goods-not-shown = Nie pokazano: { goods-lines }. Bez danych za każdy miesiąc okresu { PERIOD($when) } i średniej powyżej zera nie ma indeksu.
goods-cell = { PERIOD($when) }: { $value }
goods-index = { $index }; za 100 przyjęto { $amount } miesięcznie
goods-before-is = Średnia z okresu przed = 100
goods-first = Najpierw
rank-none = Nie znaleziono towarów.
rank-apart = Bez miejsca: { goods-lines }, { $standing ->
    [floor] poniżej progu: { rank-floor }
    [missing] miesiąc bez danych w jednym z okresów
   *[base] brak bazy powyżej zera
}
rank-apart-line = { rank-apart }.
rank-floor = { $floor ->
    [both] { $amount } miesięcznie i { $share } wszystkich baz
    [share] { $share } wszystkich baz
   *[value] { $amount } miesięcznie
}
rank-range = { $same ->
    [yes] Miejsce { $best } we wszystkich parach okresów ({ $count })
   *[no] Miejsca { $best }–{ $worst } w parach okresów ({ $count })
}
rank-range-line = { rank-range }.
rank-cell-no = bez miejsca
rank-spoken = { $rank ->
    [none] Bez miejsca.
   *[other] Miejsce { $rank } z { $of }.
} { $goods }: { $change }, z { $before } do { $after } miesięcznie.
rank-values = { $before } → { $after } miesięcznie
rank-caption = { goods-lines } towarów z { NUMBER($of) }, uporządkowane według zmiany między okresami { PERIOD($from) } i { PERIOD($to) }{ $mean ->
    [yes] , średnio miesięcznie
   *[no] { "" }
}. { $route }.
rank-first = { $way ->
    [fell] Największy spadek
   *[rose] Najmniejszy wzrost
}: { $goods }, { $change }, z { $before } do { $after }.
rank-depend = Miejsca zależą od okresów: przy innych rozsądnych pierwsza dziesiątka stałaby gdziekolwiek aż do miejsca { $worst } z { $of }.
rank-method = Jak powstaje ranking
rank-method-change = Zmiana = (średnia miesięczna, { PERIOD($to) } − średnia miesięczna, { PERIOD($from) }) ÷ druga z nich × 100. Równe zmiany dzielą miejsce, większa baza stoi pierwsza.
rank-method-gap = Wiersz z miesiącem bez danych w jednym z okresów albo bez bazy powyżej zera nie ma ani procentu, ani miejsca.
rank-method-floor = Próg: { rank-floor }; zagrożona jest baza.
rank-method-ranges = Miejsca w innych okresach: najmniejsze i największe miejsce wśród tych samych wierszy przy 1–12 miesiącach do bazy, po obu stronach, wobec tych samych miesięcy rok wcześniej i po obu stronach bez sezonu, tam gdzie dane ma co najmniej połowa wierszy.
rank-stake = Zagrożone: { $amount } miesięcznie, { $share } sumy wszystkich baz.
rank-columns = Miejsce | Kod | Towary | Przed | Po | Zmiana w procentach | Zmiana miesięczna | Udział we wszystkich bazach, % | Najlepsze miejsce w innych okresach | Najgorsze miejsce w innych okresach | Stan
rank-table = { $route }, { $unit }, średnie miesięczne: { PERIOD($from) } i { PERIOD($to) }
rank-state = { $standing ->
    [ranked] z miejscem
    [floor] poniżej progu
    [missing] brak danych
   *[base] brak bazy
}
rank-all = Razem według miesięcy; do { $amount }
rank-window = { $side ->
    [after] Po
   *[before] Przed
}: { PERIOD($when, form: "short") }
rank-heads = Miejsce | Kod | Towary | Każdy od zera do / najwyższego miesiąca | Zmiana | Zagrożone / miesięcznie | Miejsca, inne / okresy | Zmiana / miesięcznie | Miejsce, towary
rank-shown = Pierwsze { $count } z { $of } wierszy z miejscem.
rank-order = { $order ->
    [fall] Największy spadek, %
    [loss] Największa strata
    [stake] Najwięcej zagrożone
    [worst] Spadek w najmniej korzystnych okresach
   *[code] Kod
}
rank-option-floor = Baza co najmniej
rank-any-size = dowolnej wielkości
rank-monthly = { $amount } miesięcznie
goods-mean = { $narrow ->
    [yes] 100
   *[no] średnia = 100
}
heat-value = Miesiąc, co pół potęgi dziesięciu
heat-zero = opublikowane zero
heat-suppressed = utajnione
heat-onset = Po raz pierwszy poniżej poprzedniego roku: { PERIOD($when) }
heat-one-of = W tym rzędzie { goods-lines }, to jeden z nich
heat-caption = { goods-lines } towarów według miesięcy ({ NUMBER($of) }), { PERIOD($from) } – { PERIOD($to) }. { $route }.
heat-fell = { $count ->
    [one] { NUMBER($count) } wiersz spadł
    [few] { NUMBER($count) } wiersze spadły
   *[other] { NUMBER($count) } wierszy spadło
} poniżej wszystkich znanych miesięcy roku do { PERIOD($to, form: "of") }; po raz pierwszy w { PERIOD($when, form: "in") }: { $number }.
heat-method = Jak powstaje mapa
heat-method-index = Komórka to dane z miesiąca ÷ średnia miesięczna ({ PERIOD($when) }) × 100, w klasach równych stosunków wokół 100.
heat-method-value = Komórka to dane z miesiąca, w klasach co pół potęgi dziesięciu.
heat-method-onset = Początek to pierwszy miesiąc po okresie { PERIOD($when) } poniżej każdego znanego miesiąca roku, który na nim się kończy; znanych musi być sześć z dwunastu.
heat-method-alike = Podobieństwo to kąt wiersza w płaszczyźnie dwóch pierwszych składowych głównych klas wszystkich wierszy.
heat-no-onset = brak
heat-columns = Kod | Towary | Początek
heat-table = { $route }, { $unit }, według miesięcy
heat-order = { $order ->
    [onset] Najwcześniejszy spadek
    [size] Największa baza
    [code] Kod
   *[similarity] Podobne obok siebie
}
density-legend = Średnia z okresu przed = 100; każda linia waży w każdej kolumnie tyle samo
density-few = jedna linia
density-many = linii do { NUMBER($count) }
density-zero = zero
density-caption = { goods-lines } towarów jeden na drugim; za 100 przyjęto średnią każdego, { PERIOD($when) }. { $route }.
density-month = { PERIOD($when) }: poniżej 50: { $low }, powyżej 200: { $high }, na zerze: { $zero }, bez danych: { $gaps }.
density-columns = Miesiąc | Poniżej 50 | Od 50 do 200 | Powyżej 200 | Zero | Brak danych
density-table = { $route }, liczba linii według indeksu
density-method = Jak powstaje gęstość
density-method-index = Indeks to dane z miesiąca ÷ średnia miesięczna ({ PERIOD($when) }) × 100. Każda linia waży w każdej kolumnie tyle samo, choćby była stroma; odcień komórki rośnie z pierwiastkiem wagi w niej.
density-method-ends = Poniżej 0,1 i powyżej 10 000 linie rysowane są na krawędzi. Luk się nie łączy; zera stoją w osobnym rzędzie.

# Page: its own words, under the letters of the English ones; no variants
page-retrieved-date = Pobrano { $date }.
page-the-event-chosen = Wybrane wydarzenie
page-the-events-as-a-list = Wydarzenia jako lista
page-search-events-and-goods = Szukaj wydarzeń i towarów
page-events-by-date = Wydarzenia według dat
page-events-count-of-all = Wydarzenia: { $count } z { $all }
page-events-by-date-all = Wydarzenia według dat: { $all }
page-the-month-of-the-event-is-left-out-that-a-change-came-after-it-does-not-say-that-it-was-caused-by-it = Miesiąca wydarzenia nie uwzględniono. To, że zmiana przyszła po nim, nie znaczy, że je spowodowało.
page-compare-these-months-in-the-chart = Porównaj te miesiące na wykresie
page-previous = Wstecz
page-next = Dalej
page-source-source = Źródło: { $source }
page-close = Zamknij
page-number-of-all = { $number } z { $all }
page-the-figures-as-a-table = Dane jako tabela
page-the-first-count-of-all-rows-the-csv-has-all-of-them = Pierwsze wiersze: { $count } z { $all }; w CSV są wszystkie.
page-rank = Miejsce
page-code = Kod
page-goods = Towary
page-change-in-percent = Zmiana w procentach
page-change-a-month = Zmiana miesięczna
page-at-stake-a-month-before = Zagrożone przedtem, miesięcznie
page-ranks-by-other-windows = Miejsca w innych okresach
page-search-goods-and-codes = Szukaj towarów i kodów
page-the-line-chosen = Wybrany wiersz
page-window-before = Okres przed
page-window-after = Okres po
page-goods-found-count = Znalezione towary: { $count }
page-goods-count = Towary: { $count }
page-what-was-set-aside = Co odłożono
page-matches-the-published-data = , zgodne z opublikowanymi danymi
page-what-was-fetched-is-not-what-was-published-do-not-rely-on-it = . Pobrano co innego, niż opublikowano: nie należy na tym polegać.
page-zoom-in = Powiększ
page-zoom-out = Pomniejsz
page-earlier = Wcześniej
page-later = Później
page-undo = Cofnij
page-undo-the-last-step = Cofnij ostatni krok
page-all-months = Wszystkie miesiące
page-select-months = Wybierz miesiące
page-select-before = Wybierz „przed”
page-select-after = Wybierz „po”
page-before-in-view = Przed = widoczne
page-compare-before-are-the-months-in-view = Porównaj: „przed” to widoczne miesiące
page-after-in-view = Po = widoczne
page-compare-after-are-the-months-in-view = Porównaj: „po” to widoczne miesiące
page-first-month-in-view = Pierwszy widoczny miesiąc
page-last-month-in-view = Ostatni widoczny miesiąc
page-months-in-view = Widoczne miesiące
page-something-went-wrong-while-drawing-the-picture-may-be-old = Podczas rysowania coś się nie udało; obraz może być nieaktualny.
page-read-or-hear-this-chart = Przeczytaj lub posłuchaj tego wykresu
page-how-was-this-computed = Jak to policzono?
page-story = Materiał
page-language = Język
page-sources = Źródła
page-read-your-own-file = Wczytaj własny plik
page-all-rows = Wszystkie wiersze
page-rows-from-to-to-of-all = Wiersze { $from }–{ $to } z { $all }
# What a frame is called that its page gives no title.
frame-title = Wykres

# Told: what went wrong, by the form of the English sentence; no variants
told-columns = { $file }: wiersz { $line }: oczekiwano kolumn { $columns }, łącznie najwyżej { $most }; brakuje { $missing }, znaleziono „{ $found }”
told-fields = { $file }, wiersz { $line }: oczekiwano tylu pól, ile w nagłówku, { $number }; znaleziono „{ $count }”
told-cell = { $file }, wiersz { $line }, { $column }: oczekiwane: { $wanted }; znalezione: „{ $found }”
told-row = { $file }, wiersz { $line }: oczekiwane: { $wanted }; znalezione: „{ $found }”
told-more = { $file }: odłożono jeszcze wierszy: { $count }.
told-size = { $file }: wczytywane jest najwyżej { $most } MiB, a plik ma { $found } MiB (granica MAX_BYTES)
told-encoding = { $file }: oczekiwano tekstu w UTF-8, w wierszu { $line } są inne bajty; zapisz tabelę jako CSV UTF-8
told-web-page = { $file }: oczekiwano tabeli CSV, znaleziono stronę internetową; pobieranie mogło się nie udać
told-empty = { $file }: oczekiwano wiersza nagłówka z kolumnami { $columns }, plik jest pusty
told-status = { $file }: brak pliku (HTTP { $status }). Sprawdź ścieżkę w materiale.
told-fetch = { $file }: nie udało się pobrać ({ $why }). Sprawdź sieć i ścieżkę.
told-json = { $file }: oczekiwano materiału w JSON, tekst nim nie jest: { $why }
told-elsewhere = { $file }: oczekiwano materiału z tej witryny
told-no-view = W tym materiale nie ma widoku „{ $found }”, są { $list }
told-view = Materiał prosi o coś, czego nie da się narysować. Dla jego autorów: view “{ $why }
told-story = Nie da się pokazać materiału. Dla jego autorów: story “{ $why }
told-unusable = Nie da się pokazać materiału. Dla jego autorów: { $why }
told-engine = Nie udało się wczytać programu, który rysuje wykresy: { $why }
told-no-wasm = Ta przeglądarka nie może uruchomić WebAssembly albo zabraniają tego reguły. Wykresy go potrzebują.
told-no-canvas = ta przeglądarka nie daje powierzchni do rysowania
wanted-place = nazwa kraju lub grupy
wanted-flow = export, import lub re-export
wanted-hs = cyfry kodu HS, kody połączone znakiem + albo TOTAL
wanted-goods-name = nazwa towaru
wanted-period = YYYY, YYYY-MM lub YYYY-Qn
wanted-quality = stated, derived, provisional lub estimated
wanted-publisher = kto opublikował liczbę
wanted-currency = kod ISO 4217, na przykład EUR
wanted-unit = jednostka, na przykład kg
wanted-physical = jednostka fizyczna; pieniądze należą do kolumny value
wanted-one = jedna liczba na towar, partnera, okres i jednostkę
wanted-number = zwykła liczba, na przykład 1234.5, 0, c (utajnione) albo nic
wanted-claim-id = identyfikator, którego nie ma żadne inne twierdzenie
wanted-event-id = identyfikator, którego nie ma żadne inne wydarzenie
wanted-change = liczba nie mniejsza niż -100
wanted-key = własny identyfikator
wanted-goods = towar
wanted-qualifier = exact, over, nearly lub about
wanted-who = kto to powiedział
wanted-day = dzień, na przykład 2022-02-24
wanted-not-before = nic albo dzień nie wcześniejszy od daty
wanted-not-after = nic albo dzień nie późniejszy od daty
wanted-precision = day, month, quarter lub year
wanted-actor = kto działał
wanted-group = grupa działającego
wanted-kind = rodzaj, na przykład export_control
wanted-title = tytuł
wanted-certainty = confirmed, reported, denied lub reversed
wanted-text = tekst bez bajtów NUL, pola w granicach MAX_FIELD, zamknięte cudzysłowy
published-as = Tradefall { $version }, treść { $content }

# The page's own words
page-trade-figures-as-statistics-offices-publish-them-csv-workbooks-json-the-page-says-what-it-recognised-sets-aside-what-it-cannot-use-and-draws-the-rest = Dane o handlu tak, jak publikują je urzędy statystyczne: CSV, skoroszyty, JSON. Strona mówi, co rozpoznała, odkłada to, czego nie może użyć, i rysuje resztę.
page-files-to-read = Pliki do wczytania
page-or-drop-them-anywhere-on-this-page-or-paste-a-table = albo upuść je gdziekolwiek na tej stronie lub wklej tabelę.
page-everything-stays-in-this-browser-nothing-is-sent-nothing-is-stored = Wszystko zostaje w tej przeglądarce: nic nie jest wysyłane ani zapisywane.
page-paste-a-table-here = Wklej tu tabelę
page-cells-copied-from-a-spreadsheet-or-the-text-of-a-csv-file = Komórki skopiowane z arkusza albo tekst pliku CSV
page-read-this-table = Wczytaj tę tabelę
page-cancel = Anuluj
page-what-was-read = Co wczytano
page-download-as-tidy-csv = Pobierz jako uporządkowany CSV
page-download-the-charts-as-a-story = Pobierz wykresy jako materiał
page-download-the-notes-as-csv = Pobierz uwagi jako CSV
page-clear-all-files = Usuń wszystkie pliki
page-what-is-shown = Co pokazano
page-stories-of-this-site = Materiały tej witryny
page-read-a-long-series-by-day-hour-or-second = Wczytaj długi szereg, co dzień, godzinę lub sekundę
page-progress-of-reading = Postęp wczytywania
page-the-reading-engine-could-not-be-loaded-why = Nie udało się wczytać programu, który czyta pliki: { $why }
page-the-browser-does-not-say-why = przeglądarka nie mówi dlaczego
page-reading-file-at-of-of-file-count-rows-so-far = Wczytywanie pliku { $at } z { $of }, { $file }; wierszy dotąd: { $count }
page-reading-file-count-rows-so-far = Wczytywanie { $file }; wierszy dotąd: { $count }
page-count-rows-so-far = Wierszy dotąd: { $count }
page-reading = Wczytywanie …
page-something-went-wrong-while-reading-this-file-it-was-set-aside-the-others-were-read-again = Podczas wczytywania tego pliku coś się nie udało; odłożono go. Pozostałe wczytano ponownie.
page-nothing-to-read-was-found-drop-or-choose-files-or-paste-a-table = Nie znaleziono niczego do wczytania. Upuść lub wybierz pliki albo wklej tabelę.
page-cancelled-nothing-of-these-files-was-kept = Anulowano: nic z tych plików nie zostało.
page-file-was-taken-off-the-page = Usunięto ze strony: { $file }.
page-all-files-were-taken-off-the-page = Usunięto ze strony wszystkie pliki.
page-count-rows-were-read-aside-set-aside = Wczytane wiersze: { $count }, odłożone: { $aside }.
page-count-of-of-files-could-not-be-read = Pliki, których nie dało się wczytać: { $count } z { $of }.
page-the-file-could-not-be-read = Nie udało się wczytać pliku.
page-the-charts-of-your-files-as-a-story-for-tradefall = Wykresy z Twoich plików jako materiał dla Tradefall.
page-say-in-story-json-where-the-figures-come-from-and-what-may-be-done-with-them-sources-url-licence-and-what-the-charts-show-title-standfirst-alt = Podaj w story.json, skąd pochodzą dane i co wolno z nimi robić („sources”: url, licence) oraz co pokazują wykresy („title”, „standfirst”, „alt”).
page-what-you-chose-in-the-charts-is-not-in-the-story-it-is-shown-by-this-address-address = Tego, co wybrano na wykresach, nie ma w materiale; pokazuje to ten adres: { $address }
page-pasted-table = wklejona tabela
page-count-figures-have-a-place-in-the-tidy-table = Liczby z miejscem w uporządkowanej tabeli: { $count }.
page-the-page-begins-anew-in-another-language-without-the-files-that-were-read-go-on = W innym języku strona zacznie od nowa, bez wczytanych plików. Kontynuować?
page-comma = przecinek
page-semicolon = średnik
page-tab = tabulator
page-bar = kreska pionowa
page-decimal-point = kropka dziesiętna: 1234.5
page-decimal-comma = przecinek dziesiętny: 1234,5
page-exports = eksport
page-imports = import
page-re-exports = reeksport
page-thousands = tysiące
page-millions = miliony
page-billions = miliardy
page-reporter = Kraj sprawozdający
page-partner = Partner
page-flow = Kierunek
page-currency-such-as-eur = Waluta, na przykład EUR
page-values-are-in = Wartości podano w
page-units = jednostki
page-hs-code-or-total = Kod HS lub TOTAL
page-name-of-the-goods = Nazwa towaru
page-decimal-sign = Znak dziesiętny
page-not-stated = nie podano
page-read-again-with-this = Wczytaj z tym ponownie
page-the-file-does-not-say-what = Plik nie mówi: { $what }
page-as-recognised = jak rozpoznano
page-no-name = (bez nazwy)
page-what-column-holds = Co zawiera { $column }
page-what-the-column-holds = Co zawiera kolumna
page-as-recognised-role = jak rozpoznano: { $role }
page-not-used = nieużywana
page-column = Kolumna
page-holds = Zawiera
page-rule = Reguła
page-columns-of-file = Kolumny pliku { $file }
page-format = Format
page-encoding = Kodowanie
page-delimiter = Separator
page-count-more-columns-are-read-as-recognised = Dalsze kolumny czytane tak, jak je rozpoznano: { $count }.
page-count-set-aside-cells-cells-of-used-records = odłożono: { $count }, komórki użytych wierszy: { $cells }
page-count-set-aside = odłożono: { $count }
page-set-aside-in-file-where-what-was-expected-what-was-found = Odłożono w { $file }: gdzie, czego oczekiwano, co znaleziono.
page-the-first-count-are-shown-the-download-has-more = Pokazano pierwsze: { $count }; w pobranym pliku jest więcej.
page-what-was-set-aside-and-why-words = Co odłożono i dlaczego ({ $words })
page-line = Wiersz
page-expected = Oczekiwane
page-found = Znalezione
page-remove = Usuń
page-remove-file = Usuń { $file }
page-the-earlier-reading-stays = Wcześniejsze wczytanie pozostaje.
page-recognised-as-format-the-header-stands-in-line-line = Rozpoznano: { $format }; nagłówek stoi w wierszu { $line }.
page-recognised-as-format = Rozpoznano: { $format }.
page-count-records-in-the-file-used-used-aside-set-aside = Wiersze w pliku: { $count }; użyte: { $used }, odłożone: { $aside }.
page-what-to-know-about-these-figures-count = Co trzeba wiedzieć o tych liczbach ({ $count })
page-how-each-column-was-understood-count = Jak zrozumiano każdą kolumnę ({ $count })
page-say-what-the-columns-are = Powiedz, czym są kolumny
page-count-more-type-a-code-or-a-word-to-find-them = Dalsze: { $count }; wpisz kod lub słowo, aby je znaleźć.
page-no-goods-fit-these-words = Żadne towary nie pasują do tych słów.
page-charts = Wykresy
page-as-they-were-taken-away = tak, jak je pobrano
page-of-a-choice-of-my-own = według własnego wyboru
page-goods-up-to-count-lines = Towary, najwyżej linii: { $count }
page-find = Znajdź
page-flow-and-unit = Kierunek i jednostka
page-compare-last-period-before = Porównaj: ostatni okres przed
page-first-period-after = Pierwszy okres po
page-each-side-covers = Każda strona obejmuje

# The page for long series
page-a-long-series = Długi szereg
page-figures-by-day-hour-minute-or-second-up-to-a-hundred-million-of-them-gas-through-a-pipeline-a-rate-of-exchange-ships-in-a-port-every-extreme-stays-in-the-picture-and-every-gap-stays-a-gap = Liczby co dzień, godzinę, minutę lub sekundę, do stu milionów: gaz w rurociągu, kurs walutowy, statki w porcie. Każda wartość skrajna zostaje na rysunku, a każda luka zostaje luką.
page-the-file-to-read = Plik do wczytania
page-file-to-read = Plik do wczytania
page-or-drop-it-anywhere-on-this-page-a-csv-with-a-moment-such-as-and-a-figure-on-each-line = albo upuść go gdziekolwiek na tej stronie: CSV z chwilą, na przykład 2024-03-05 13:00, i liczbą w każdym wierszu.
page-read-tables-of-statistics-offices = Wczytaj tabele urzędów statystycznych
page-everything = Wszystko
page-select-a-stretch = Wybierz odcinek
page-time-in-view = Widoczny czas
page-start-of-what-is-in-view = Początek tego, co widać
page-end-of-what-is-in-view = Koniec tego, co widać
page-reading-file = Wczytywanie { $file }
page-source-file-as-it-was-handed-over = Źródło: { $file }, tak jak przekazano
page-left-and-right-walk-the-figures-up-and-down-lead-to-the-highest-and-lowest-in-view-page-up-and-page-down-go-a-tenth-of-it-plus-and-minus-zoom-shows-everything-enter-pins-escape-lets-go = W lewo i w prawo prowadzi po liczbach, w górę i w dół do najwyższej i najniższej z widocznych, Page Up i Page Down o dziesiątą część; plus i minus zmieniają powiększenie, 0 pokazuje wszystko, Enter przypina, Escape puszcza.
page-fit-the-height-to-what-is-in-view = Dopasuj wysokość do tego, co widać
page-csv-of-what-is-in-view = CSV tego, co widać
page-column-for-opening-at-once = Kolumna, do otwierania od razu
page-set-aside-count-lines-were-read-these-could-not-be-used = Odłożono: z wczytanych wierszy ({ $count }) tych nie dało się użyć
page-count-lines-were-read = Wczytane wiersze: { $count }.
page-some-could-not-be-used-they-are-listed-below-the-chart = Niektórych nie dało się użyć; wymieniono je pod wykresem.
page-cancelled-nothing-of-this-file-was-kept = Anulowano: nic z tego pliku nie zostało.

# Sentences and names of the desk, by their forms: kinds stand before the first hyphen

# Why a file is not read
fault-empty = oczekiwano tabeli, plik jest pusty
fault-web-page = oczekiwano tabeli, znaleziono stronę internetową; pobieranie mogło się nie udać: otwórz plik w przeglądarce, aby zobaczyć, co odpowiedział urząd
fault-xml = oczekiwano tabeli, znaleziono XML; pobierz dane jako CSV lub XLSX
fault-locked = oczekiwano tabeli, znaleziono skoroszyt z hasłem; otwórz go i zapisz bez hasła
fault-old = oczekiwano tabeli, znaleziono stary skoroszyt (.xls) albo skoroszyt z hasłem; otwórz go i zapisz jako .xlsx lub CSV
fault-pdf = oczekiwano tabeli, znaleziono PDF; pobierz dane jako CSV lub XLSX
fault-gzip = oczekiwano tabeli, znaleziono archiwum gzip; najpierw je rozpakuj
fault-picture = oczekiwano tabeli, znaleziono obraz
fault-parquet = oczekiwano tabeli, znaleziono plik Parquet; pobierz dane jako CSV
fault-unread = nie da się wczytać: { $error }
fault-text-size = oczekiwano najwyżej 4 GiB tekstu (MAX_TEXT_BYTES), jest więcej
fault-cells-size = oczekiwano najwyżej 512 MiB komórek (MAX_MATRIX_BYTES)
fault-size = oczekiwano najwyżej { $size } MiB ({ $limit }), jest więcej
fault-columns = oczekiwano najwyżej 16 384 kolumn (MAX_COLUMNS), jest więcej
fault-no-column = oczekiwano kolumny do zmiany, kolumny „{ $column }” nie ma
fault-constant = { $key }: oczekiwano innej wartości, znaleziono „{ $found }”
fault-no-constant = oczekiwano reporter, partner, flow, product, commodity, currency lub scale, znaleziono „{ $found }”
fault-no-records = oczekiwano tabeli z wierszami danych, nie ma żadnego
fault-no-text = oczekiwano tekstu z separatorami, znaleziono inny rodzaj pliku
fault-bare = oczekiwano nagłówka i wierszy danych, w pliku ich nie ma
fault-header = oczekiwano nagłówka w pierwszych 512 KiB (HEAD_BYTES) i najwyżej 16 384 kolumn (MAX_COLUMNS), wiersz jest dłuższy
fault-json = oczekiwano JSON lub tabeli: { $json }
fault-json-list = oczekiwano JSON z listą rekordów, jak odpowiada API Comtrade; listy nie ma
fault-format = oczekiwano kolumn formatu { $key }, znaleziono „{ $found }”
fault-no-format = oczekiwano jednego z formatów { $list }, znaleziono „{ $found }”
fault-unknown = oczekiwano tabeli danych o handlu, z kolumną okresów (albo kolumną na każdy okres) i kolumną liczb; znaleziono „{ $found }”; powiedz, czym są jej kolumny
fault-damaged = oczekiwano skoroszytu (.xlsx), znaleziono uszkodzony albo inne archiwum: { $error }; otwórz go i zapisz od nowa
fault-cut = oczekiwano skoroszytu (.xlsx), archiwum jest uszkodzone: { $error }; pobierz je ponownie
fault-archive = oczekiwano skoroszytu (.xlsx), znaleziono inne archiwum; rozpakuj je i wczytaj pliki, które zawiera
fault-sheets = oczekiwano arkuszy: najwyżej { NUMBER($most) } (MAX_SHEETS), znaleziono { NUMBER($count) }
fault-parts = oczekiwano części skoroszytu: najwyżej { NUMBER($most) } (MAX_WORKBOOK_PARTS), znaleziono { NUMBER($count) }
fault-cells = oczekiwano najwyżej 1 048 576 wierszy i 16 384 kolumn (MAX_SHEET_ROWS, MAX_COLUMNS), jest komórka poza nimi
fault-unpacked = oczekiwano skoroszytu do 512 MiB po rozpakowaniu (MAX_UNPACKED_BYTES), jest więcej; to może być bomba zip
fault-our-columns = wiersz { NUMBER($line) }: oczekiwano kolumn { $list }, łącznie najwyżej { NUMBER($most) }; brakuje { $missing }, znaleziono „{ $found }”
fault-nothing = nie wczytano żadnej liczby
fault-no-fit = żadna liczba nie pasuje do wyboru
fault-column-cut = oczekiwano kolumny liczb po 8 bajtów, plik jest ucięty
fault-column-none = oczekiwano kolumny liczb, znaleziono inny plik
fault-column-count = oczekiwano kolumny od jednej do stu milionów liczb
fault-line = oczekiwano wierszy tabeli, jest wiersz dłuższy niż 64 kB
fault-most = oczekiwano najwyżej stu milionów liczb, jest więcej
fault-two-columns = oczekiwano dwóch kolumn, chwili, na przykład 2024-03-05 13:00, i liczby, jest jedna
fault-two-lines = oczekiwano co najmniej dwóch wierszy z chwilą, na przykład 2024-03-05 13:00, i liczbą
fault-steps = oczekiwano liczb w równych krokach, znaleziono { NUMBER($used) } na krokach: { NUMBER($count) } po { NUMBER($seconds) } s. Tabele miesięczne czyta strona dla plików
fault-elsewhere = oczekiwano pliku z tej witryny, znaleziono plik z innej
fault-answer = oczekiwano pliku, odpowiedź HTTP { $status }
json-place = wiersz { NUMBER($line) }, kolumna { NUMBER($column) }: { $json }
json-size = oczekiwano najwyżej 64 MiB (MAX_JSON_BYTES), jest więcej
json-utf = oczekiwano UTF-8, są inne bajty
json-syntax = oczekiwane: { $json }; znalezione: { $end }
json-value = wartość
json-bracket = przecinek lub nawias zamykający
json-brace = przecinek lub klamra zamykająca
json-name = nazwa w cudzysłowie
json-colon = dwukropek
json-escape = sekwencja ucieczki zamiast znaku sterującego
json-quote = cudzysłów zamykający
json-escapes = sekwencja ucieczki, na przykład \n lub \u0041
json-hex = cztery cyfry szesnastkowe
json-digit = cyfra
json-end = koniec dokumentu
json-depth = najwyżej 128 poziomów zagnieżdżenia (MAX_JSON_DEPTH)
json-nothing = koniec

# What is expected of a record
wanted-record = wiersz danych
wanted-header = nagłówek; to stoi przed nim
wanted-fields = tyle pól, ile w nagłówku: { NUMBER($count) }
wanted-columns = kolumny pierwszej tabeli w pliku
wanted-list-record = rekord listy „{ $column }”
wanted-closed = cudzysłów, który się zamyka
wanted-field-size = pola do 64 KiB (MAX_FIELD_BYTES)
wanted-record-size = rekordy do 4 MiB (MAX_RECORD_BYTES)
wanted-most-columns = najwyżej 16 384 kolumn (MAX_COLUMNS)
wanted-plain-text = tekst
wanted-most-figures = najwyżej 50 000 000 liczb (MAX_FIGURES)
wanted-most-measures = najwyżej 1000 miar (MAX_MEASURES)
wanted-most-texts = najwyżej 1 000 000 różnych tekstów (MAX_TEXTS)
wanted-first = jedna liczba na ten sam handel i okres; pierwsza zostaje
wanted-decimal = liczba, której znak dziesiętny jest znany; powiedz, który to
wanted-some-period = okres, na przykład 2022-03
wanted-any-period = okres, na przykład 2022-03, 202203 lub Mar-22
wanted-figure = liczba albo znak jej braku, na przykład „:”
wanted-flags = oznaczenia, na przykład p (wstępne), e, c albo stated, derived
wanted-year = rok, na przykład 2022
wanted-month = miesiąc od 1 do 12, jego nazwa albo słowo na cały rok
wanted-area = nazwa lub kod kraju albo grupy
wanted-code = kod HS o 2, 4, 6, 8 lub 10 cyfrach albo TOTAL
wanted-a-flow = kierunek, na przykład export lub import
wanted-power = potęga dziesięciu, na przykład 6, albo Millions
wanted-iso = kod ISO 4217, na przykład EUR
wanted-measure = miara, na przykład VALUE_IN_EUROS
wanted-event = wydarzenie z tytułem
wanted-date = data, na przykład 2022-02-24, 2022-02 lub 2022
wanted-date-parts = rok oraz istniejące miesiąc i dzień albo nic
wanted-end-parts = istniejące rok, miesiąc i dzień albo nic
wanted-end = data, na przykład 2022-02-24, albo nic
wanted-later = koniec nie wcześniejszy od początku
wanted-moment = dzień lub chwila, na przykład 2024-03-05 13:00
wanted-zone = strefa czasowa poprzednich wierszy
wanted-or-nothing = liczba albo nic, gdzie jej nie ma
wanted-own-moment = własna chwila
found-fields = pola: { NUMBER($count) }: { $start }
found-note = uwaga: { $start }
found-more = więcej
found-no-object = brak obiektu

# How a file is laid out
format-text = { $format }; { $encoding }, pola rozdziela { $delimiter }
format-other = { $format }; { $kind }
format-ours = tabela Tradefall
format-events = wydarzenia Tradefall
format-claims = podane liczby Tradefall
format-list = lista wydarzeń (Datawrapper)
format-census = US Census, country.xlsx
format-china = zapytanie do chińskiego urzędu celnego
format-comext = Easy Comext, Relational View
format-workbook = skoroszyt Eurostat Data Browser
format-any = dowolna tabela
delimiter-comma = przecinek
delimiter-semicolon = średnik
delimiter-tab = tabulator
delimiter-bar = kreska pionowa
kind-workbook = skoroszyt

# What a column holds
role-reporter = kraj sprawozdający
role-reporter-code = kod kraju sprawozdającego
role-partner = partner
role-partner-code = kod partnera
role-flow = kierunek
role-code = kod towaru
role-name = nazwa towaru
role-period = okres
role-year = rok
role-month = miesiąc
role-currency = waluta
role-unit = jednostka ilości
role-indicator = co zmierzono
role-power = potęga dziesięciu
role-flags = oznaczenia
role-estimate = oznaczenie szacunku
role-breakdown = podział
role-nothing = nieużywana
role-exports = eksport
role-imports = import
role-re-exports = reeksport
role-figures = liczby
role-value = wartość
role-quantity-in = ilość w { $unit }
role-quantity = ilość
role-thousands = w tysiącach
role-millions = w milionach
role-billions = w miliardach
role-times = razy 10^{ $power }
role-of-month = miesiąc { NUMBER($month) }
role-whole-year = cały rok
role-of-period = { PERIOD($period) }
role-began = kiedy się zaczęło
role-ended = kiedy się skończyło
role-title = tytuł
role-summary = streszczenie
role-group = grupa działającego
role-source = źródło

# By which rule
rule-sign = { $rule }; znak dziesiętny jak w innych kolumnach
rule-said = jak powiedziano
rule-unknown = żadna reguła nie zna tego pliku
rule-twice = inna kolumna mówi to samo
rule-not-needed = niepotrzebna
rule-no-name = nie ma nazwy
rule-no-powers = nie ma potęg dziesięciu
rule-no-flags = nie ma oznaczeń
rule-no-codes = po nazwie; nie ma w niej kodów
rule-no-years = po nazwie; nie ma kolumny lat
rule-name = po nazwie
rule-period-name = jej nazwa to okres
rule-figures = liczby, po nazwie
rule-no-rule = żadna reguła nie zna jej nazwy
rule-country = kraj obok eksportu i importu: partner
rule-months = miesiące obok kolumny lat
rule-period = okres mówi to samo
rule-only = jedyna kolumna liczb
rule-census = nazwa kolumny Census
rule-query = nazwa kolumny zapytania
rule-comext = nazwa kolumny Comext
rule-comtrade = nazwa kolumny Comtrade
rule-dollars = dolary USA: cif dla importu, fob dla eksportu
rule-estimates = oznacza szacowane ilości
rule-above = stoi nad tabelą w jej arkuszu
rule-time = nagłówek TIME
rule-label = kolumna z podpisami arkusza
rule-kept = zostaje tylko w pliku
rule-ours = nasza własna kolumna
rule-dimension = wymiar, którego format nie zna: jego wartości zostają osobno
rule-sdmx = nazwa wymiaru lub atrybutu SDMX
rule-usa = nazwa kolumny USA Trade

# What was read
fact-figures = liczby: { NUMBER($count) } (wartości { NUMBER($values) }, zera { NUMBER($zeros) }, brakujące { NUMBER($missing) }, utajnione { NUMBER($suppressed) })
fact-periods = okresy: { PERIOD($from) } – { PERIOD($to) }
fact-reporters = kraje sprawozdające: { NUMBER($count) }: { $list }
fact-partners = partnerzy: { NUMBER($count) }: { $list }
fact-goods = towary: { NUMBER($count) }: { $list }
fact-variant = zmierzono: { $flow }, { $unit } ({ $variant })
fact-measured = zmierzono: { $flow }, { $unit }
fact-events = wydarzenia: { NUMBER($count) }
fact-claims = podane liczby: { NUMBER($count) }
list-more = i jeszcze { NUMBER($count) }
list-not-stated = nie podano
flow-export = eksport
flow-import = import
flow-re-export = reeksport
flow-not-stated = kierunku nie podano
flow-exports = Eksport
flow-imports = Import
flow-re-exports = Reeksport
flow-none-stated = Kierunku nie podano
unit-no-currency = waluty nie podano
unit-none = jednostki nie podano
unit-supplementary = jednostka uzupełniająca
variant-re-import = reimport
variant-domestic = krajowe
variant-foreign = zagraniczne
variant-for-inward = do uszlachetniania czynnego
variant-after-inward = po uszlachetnianiu czynnym
variant-after-outward = po uszlachetnianiu biernym
variant-for-outward = do uszlachetniania biernego
variant-second = druga ilość
variant-net = masa netto

# What the file does not say
ask-reporter = kto sprawozdaje?
ask-partner = kto jest partnerem?
ask-flow = eksport czy import?
ask-currency = w jakiej walucie?
ask-goods = jakie towary?
ask-mixed = kolumna { $column }: jedne liczby mają kropkę dziesiętną, inne przecinek; przeczytano z kropką
ask-sign = kolumna { $column }: liczby takie jak 1,234 mogą znaczyć ponad tysiąc albo nieco więcej niż jeden; który znak jest dziesiętny?

# What to know about the figures
warn-code = { $code }: System Zharmonizowany zmienił się w { $year } r. ({ $old } → { $new }; { $heading }); liczby przed i po nie są jednym szeregiem
warn-gaps = { $count ->
    [one] { $count } komórka
    [few] { $count } komórki
   *[other] { $count } komórek
} bez liczby: brak handlu albo dane niedostępne
warn-quantities = { $count ->
    [one] { $count } ilość wynosi zero
    [few] { $count } ilości wynoszą zero
   *[other] { $count } ilości wynosi zero
} obok podanej wartości: nie podano, przeczytano jako brak danych
warn-currency = Wartości są w walucie, której plik nie podaje
warn-zero = Jedyna liczba po okresie { PERIOD($after) } to zero: być może jeszcze nie opublikowano; zostaje zerem
warn-zeros = { $count ->
    [one] Jedyna liczba
    [few] Wszystkie liczby ({ $count })
   *[other] Wszystkie liczby ({ $count })
} po okresie { PERIOD($after) } to zera: być może jeszcze nie opublikowano; zostają zerami
warn-future = Liczby po okresie { PERIOD($after) } ({ NUMBER($count) }) i sumy tego niedokończonego roku to same zera: uznano je za jeszcze nie opublikowane, przeczytano jako brak danych
warn-groups = { $what }: wśród krajów stoją { $list }; sumy biorą je albo ich części, nigdy razem
warn-levels = Towary różnych poziomów ({ $levels }); sumy biorą pozycję albo jej części, nigdy razem
warn-breakdown = Wiersze są podzielone dalej (transport, procedura, drugi partner); sumy biorą wiersz łączny albo części, nigdy razem
warn-characters = Nie udało się odczytać znaków ({ NUMBER($count) }) jako { $encoding }; podaj inne kodowanie
warn-twice = Wiersz { NUMBER($line) }: „{ $column }” stoi w obiekcie dwa razy; liczy się drugie
warn-reported = Lista nie mówi, na ile jej wydarzenia są ustalone; zostają jako wydarzenia według doniesień
heading-telephones = telefony komórkowe: smartfony osobno
heading-aerials = części telefonów i sprzętu sieciowego: anteny osobno
heading-diodes = diody świecące i ogniwa fotowoltaiczne
heading-transducers = inne przyrządy półprzewodnikowe: przetworniki osobno
heading-furnaces = inne piece przemysłowe
heading-cameras = kamery telewizyjne i aparaty cyfrowe
heading-presses = maszyny o własnych funkcjach: prasy izostatyczne osobno
level-digits = { $count ->
    [one] { $count } cyfra
    [few] { $count } cyfry
   *[other] { $count } cyfr
}

# How sums were made
way-repeated = Pliki: { $count ->
    [one] { $count } liczba stoi
    [few] { $count } liczby stoją
   *[other] { $count } liczb stoi
} w kilku plikach; każda liczy się raz
way-contrary = Pliki: { $count ->
    [one] { $count } liczba różni się
    [few] { $count } liczby różnią się
   *[other] { $count } liczb różni się
} między plikami; pokazano plik wczytany jako pierwszy
way-years = Okresy: lata; dłuższe obok nich pominięto
way-quarters = Okresy: kwartały; dłuższe obok nich pominięto
way-months = Okresy: miesiące; dłuższe obok nich pominięto
way-row = { $what }: wiersz „{ $name }”; jego części pominięto
way-countries = { $what }: suma krajów; grupy krajów pominięto
way-alone = { $what }: tylko „{ $name }”; inne grupy mogą na nią zachodzić
way-table = { $what }: suma krajów w tabeli
way-goods-row = Towary: wiersz „{ $code }”; pojedyncze kody pominięto
way-finest = Towary: najdokładniejsze kody; pominięto wyższe pozycje ({ NUMBER($count) })
way-parts = Podziały: suma części; tabela nie ma wiersza łącznego
way-total = Podziały: wiersz łączny; jego części pominięto
way-other = { $goods }: inne okresy niż w reszcie; pominięto
way-gaps = { $goods }: w { $count ->
    [one] { $count } okresie
   *[other] { $count } okresach
} części sumy brakuje lub są utajnione; zawiera ona pozostałe
way-units = { $goods }: oczekiwano jednej jednostki, znaleziono { $found }
way-flows = { $goods }: oczekiwano jednego kierunku, znaleziono { $found }
way-kinds = { $goods }: oczekiwano jednego rodzaju okresów, znaleziono razem miesiące, kwartały lub lata
what-reporter = Kraj sprawozdający
what-partner = Partner
what-reporters = Kraje sprawozdające
what-partners = Partnerzy
left-unstated = Liczby, które nie weszły: { NUMBER($count) }. Plik nie mówi, kto, z kim, czym handlował lub w którą stronę.
left-currency = Liczby, które nie weszły: { NUMBER($count) }. Plik nie podaje ich waluty.
left-parts = Liczby, które nie weszły: { NUMBER($count) }. To części podziału albo druga miara tego samego handlu.

# What can be chosen, and is shown
place-all-reporters = Wszystkie kraje sprawozdające razem ({ NUMBER($count) })
place-all-partners = Wszyscy partnerzy razem ({ NUMBER($count) })
place-none = w pliku nie podano
place-group = { $name } (grupa)
side-all-reporters = wszystkie kraje sprawozdające razem
side-all-partners = wszyscy partnerzy razem
side-reporter = kraj sprawozdający, którego plik nie podaje
side-partner = partner, którego plik nie podaje
side-none = nie podano
goods-all = Wszystkie towary (TOTAL)
goods-every = Wszystkie towary
goods-together = Wszystkie towary z pliku razem
goods-unstated = w pliku nie podano towarów
measure-variant = { $flow }, { $unit } ({ $variant })
measure-plain = { $flow }, { $unit }
window-month = jeden miesiąc
window-months = trzy miesiące
window-year = dwanaście miesięcy
window-quarter = jeden kwartał
window-quarters = cztery kwartały
window-one-year = jeden rok
window-years = trzy lata
title-exports = Eksport: { $reporter } → { $partner }
title-imports = Import: { $reporter } ← { $partner }
title-re-exports = Reeksport: { $reporter } → { $partner }
title-compared = Przed i po
title-events = Wydarzenia
title-claims = Opublikowane procenty
title-assumed = Plik nie mówi, czy to eksport, czy import; pokazano jako eksport, dopóki tego nie wskażesz.

# Long series: what their chart says; the engine has what stands below
long-caption = { $name }{ $unit ->
    [none] { "" }
   *[other] , { $unit }
}: { long-every }, { long-span }; liczby: { NUMBER($known) }.
long-every = { $step ->
    [week] { $every ->
        [1] co tydzień
        [few] co { $every } tygodnie
       *[other] co { $every } tygodni
    }
    [day] { $every ->
        [1] codziennie
        [few] co { $every } dni
       *[other] co { $every } dni
    }
    [hour] { $every ->
        [1] co godzinę
        [few] co { $every } godziny
       *[other] co { $every } godzin
    }
    [minute] { $every ->
        [1] co minutę
        [few] co { $every } minuty
       *[other] co { $every } minut
    }
   *[second] { $every ->
        [1] co sekundę
        [few] co { $every } sekundy
       *[other] co { $every } sekund
    }
}
long-span = { $from } – { $to }
long-moment = { $day }, { $time }
long-day = { $day } { $month }
long-unnamed = Szereg
long-whole = Nie brakuje żadnej liczby.
long-gaps = { $gaps ->
    [one] { NUMBER($gaps) } krok
    [few] { NUMBER($gaps) } kroki
   *[other] { NUMBER($gaps) } kroków
} bez liczby: luki, a nie zera.
long-gaps-suppressed = { $gaps ->
    [one] { NUMBER($gaps) } krok
    [few] { NUMBER($gaps) } kroki
   *[other] { NUMBER($gaps) } kroków
} bez liczby, z utajnioną liczbą: { NUMBER($held) }; luki, a nie zera.
long-extremes = Najwyższa liczba: { $high }, { $when }; najniższa: { $low }, { $date }.
long-start = Oś zaczyna się od { $amount }, a nie od zera.
long-empty = Żadna chwila tego szeregu nie ma liczby.
long-key = Kreskowanie lub szarość: brak liczb. Znaki pod wykresem: brakuje niektórych albo wszystkich.
long-pixel = Jedna z { NUMBER($count) } w tym pikselu: { $range }
long-range = { $low } – { $high }
long-spoken = { $when }: { $value }.
long-window = { long-span }, { $count ->
    [one] { NUMBER($count) } krok z { NUMBER($of) }
    [few] { NUMBER($count) } kroki z { NUMBER($of) }
   *[other] { NUMBER($count) } kroków z { NUMBER($of) }
}
long-window-all = { long-span }, { $count ->
    [one] jedyny krok
    [few] wszystkie { NUMBER($count) } kroki
   *[other] wszystkie kroki ({ NUMBER($count) })
}
long-each = Każda widoczna liczba, { long-span }
long-figure = Liczba
long-when = Kiedy
long-stretches = To, co widać{ $unit ->
    [none] { "" }
   *[other] , { $unit }
}, { long-span }; powiększ, aby zobaczyć każdą liczbę
long-columns = Kiedy | Liczby | Bez | Najniższa | Najwyższa | Średnia liczb
long-method = Jak to narysowano
long-method-columns = Gdzie liczb jest więcej niż pikseli, każda kolumna pikseli sięga od najniższego do najwyższego miejsca linii przez wszystkie liczby w niej, więc żadna wartość skrajna nie znika przy żadnym powiększeniu.
long-method-middle = Liczba stoi w środku swojego kroku. Kroków bez liczby się nie łączy.
long-method-zones = Chwile są takie, jak w pliku; stref czasowych się nie przelicza.

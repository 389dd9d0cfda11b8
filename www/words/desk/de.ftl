# Deutsch: die Seite für eigene Dateien

# The page's own words
page-trade-figures-as-statistics-offices-publish-them-csv-workbooks-json-the-page-says-what-it-recognised-sets-aside-what-it-cannot-use-and-draws-the-rest = Handelszahlen, wie statistische Ämter sie veröffentlichen: CSV, Arbeitsmappen, JSON. Die Seite sagt, was sie erkannt hat, legt beiseite, was sie nicht verwenden kann, und zeichnet den Rest.
page-files-to-read = Dateien zum Lesen
page-or-drop-them-anywhere-on-this-page-or-paste-a-table = oder irgendwo auf dieser Seite ablegen oder eine Tabelle einfügen.
page-everything-stays-in-this-browser-nothing-is-sent-nothing-is-stored = Alles bleibt in diesem Browser: Nichts wird gesendet, nichts wird gespeichert.
page-paste-a-table-here = Eine Tabelle hier einfügen
page-cells-copied-from-a-spreadsheet-or-the-text-of-a-csv-file = Zellen aus einer Tabellenkalkulation oder der Text einer CSV-Datei
page-read-this-table = Diese Tabelle lesen
page-cancel = Abbrechen
page-what-was-read = Was gelesen wurde
page-download-as-tidy-csv = Als einheitliche CSV-Datei herunterladen
page-download-the-charts-as-a-story = Die Grafiken als Beitrag herunterladen
page-download-the-notes-as-csv = Die Anmerkungen als CSV herunterladen
page-clear-all-files = Alle Dateien entfernen
page-what-is-shown = Was gezeigt wird
page-stories-of-this-site = Beiträge dieser Website
page-read-a-long-series-by-day-hour-or-second = Eine lange Reihe lesen, nach Tag, Stunde oder Sekunde
page-progress-of-reading = Stand des Lesens
page-the-reading-engine-could-not-be-loaded-why = Das Programm, das Dateien liest, ließ sich nicht laden: { $why }
page-the-browser-does-not-say-why = der Browser nennt keinen Grund
page-reading-file-at-of-of-file-count-rows-so-far = Datei { $at } von { $of } wird gelesen, { $file }: bisher { $count } { $count ->
    [one] Zeile
   *[other] Zeilen
}
page-reading-file-count-rows-so-far = { $file } wird gelesen: bisher { $count } { $count ->
    [one] Zeile
   *[other] Zeilen
}
page-count-rows-so-far = Bisher { $count } { $count ->
    [one] Zeile
   *[other] Zeilen
}
page-reading = Wird gelesen …
page-something-went-wrong-while-reading-this-file-it-was-set-aside-the-others-were-read-again = Beim Lesen dieser Datei ging etwas schief; sie wurde beiseitegelegt. Die anderen wurden neu gelesen.
page-nothing-to-read-was-found-drop-or-choose-files-or-paste-a-table = Es gab nichts zu lesen. Bitte Dateien ablegen oder auswählen oder eine Tabelle einfügen.
page-cancelled-nothing-of-these-files-was-kept = Abgebrochen: Von diesen Dateien wurde nichts behalten.
page-file-was-taken-off-the-page = { $file } wurde von der Seite genommen.
page-all-files-were-taken-off-the-page = Alle Dateien wurden von der Seite genommen.
page-count-rows-were-read-aside-set-aside = { $count } { $count ->
    [one] Zeile
   *[other] Zeilen
} gelesen, { $aside } beiseitegelegt.
page-count-of-of-files-could-not-be-read = { $count } von { $of } Dateien { $count ->
    [one] ließ
   *[other] ließen
} sich nicht lesen.
page-the-file-could-not-be-read = Die Datei ließ sich nicht lesen.
page-the-charts-of-your-files-as-a-story-for-tradefall = Die Grafiken Ihrer Dateien, als Beitrag für Tradefall.
page-say-in-story-json-where-the-figures-come-from-and-what-may-be-done-with-them-sources-url-licence-and-what-the-charts-show-title-standfirst-alt = Sagen Sie in story.json, woher die Zahlen kommen und was man mit ihnen tun darf („sources“: url, licence) und was die Grafiken zeigen („title“, „standfirst“, „alt“).
page-what-you-chose-in-the-charts-is-not-in-the-story-it-is-shown-by-this-address-address = Was Sie in den Grafiken gewählt haben, steht nicht im Beitrag; diese Adresse zeigt es: { $address }
page-pasted-table = eingefügte Tabelle
page-count-figures-have-a-place-in-the-tidy-table = { $count } { $count ->
    [one] Zahl hat
   *[other] Zahlen haben
} einen Platz in der einheitlichen Tabelle.
page-the-page-begins-anew-in-another-language-without-the-files-that-were-read-go-on = In einer anderen Sprache beginnt die Seite von vorn, ohne die gelesenen Dateien. Fortfahren?
page-comma = Komma
page-semicolon = Semikolon
page-tab = Tabulator
page-bar = senkrechter Strich
page-decimal-point = Dezimalpunkt: 1234.5
page-decimal-comma = Dezimalkomma: 1234,5
page-exports = Ausfuhren
page-imports = Einfuhren
page-re-exports = Wiederausfuhren
page-thousands = Tausend
page-millions = Millionen
page-billions = Milliarden
page-reporter = Meldeland
page-partner = Partnerland
page-flow = Handelsrichtung
page-currency-such-as-eur = Währung, etwa EUR
page-values-are-in = Werte in
page-units = ganzen Einheiten
page-hs-code-or-total = HS-Nummer oder TOTAL
page-name-of-the-goods = Name der Ware
page-decimal-sign = Dezimalzeichen
page-not-stated = nicht angegeben
page-read-again-with-this = Damit neu lesen
page-the-file-does-not-say-what = Die Datei sagt nicht: { $what }
page-as-recognised = wie erkannt
page-no-name = (ohne Namen)
page-what-column-holds = Was { $column } enthält
page-what-the-column-holds = Was die Spalte enthält
page-as-recognised-role = wie erkannt: { $role }
page-not-used = nicht verwendet
page-column = Spalte
page-holds = Inhalt
page-rule = Regel
page-columns-of-file = Spalten von { $file }
page-format = Format
page-encoding = Zeichenkodierung
page-delimiter = Trennzeichen
page-count-more-columns-are-read-as-recognised = { $count } weitere { $count ->
    [one] Spalte wird
   *[other] Spalten werden
} gelesen wie erkannt.
page-count-set-aside-cells-cells-of-used-records = { $count } beiseitegelegt, dazu { $cells } { $cells ->
    [one] Zelle
   *[other] Zellen
} verwendeter Datensätze
page-count-set-aside = { $count } beiseitegelegt
page-set-aside-in-file-where-what-was-expected-what-was-found = Beiseitegelegt in { $file }: wo, was erwartet und was gefunden wurde.
page-the-first-count-are-shown-the-download-has-more = Gezeigt sind die ersten { $count }; die Datei zum Herunterladen enthält mehr.
page-what-was-set-aside-and-why-words = Was beiseitegelegt wurde und warum ({ $words })
page-line = Zeile
page-expected = Erwartet
page-found = Gefunden
page-remove = Entfernen
page-remove-file = { $file } entfernen
page-the-earlier-reading-stays = Was vorher gelesen wurde, bleibt.
page-recognised-as-format-the-header-stands-in-line-line = Erkannt als { $format }; der Kopf steht in Zeile { $line }.
page-recognised-as-format = Erkannt als { $format }.
page-count-records-in-the-file-used-used-aside-set-aside = { $count } { $count ->
    [one] Datensatz
   *[other] Datensätze
} in der Datei: { $used } verwendet, { $aside } beiseitegelegt.
page-what-to-know-about-these-figures-count = Was man über diese Zahlen wissen sollte ({ $count })
page-how-each-column-was-understood-count = Wie jede Spalte verstanden wurde ({ $count })
page-say-what-the-columns-are = Sagen, was die Spalten sind
page-count-more-type-a-code-or-a-word-to-find-them = { $count } weitere: mit einer Nummer oder einem Wort zu finden.
page-no-goods-fit-these-words = Keine Ware passt zu diesen Wörtern.
page-charts = Grafiken
page-as-they-were-taken-away = wie sie entnommen wurden
page-of-a-choice-of-my-own = nach eigener Wahl
page-goods-up-to-count-lines = Waren, höchstens { $count } Linien
page-find = Suchen
page-flow-and-unit = Handelsrichtung und Einheit
page-compare-last-period-before = Vergleich: letzter Zeitraum vorher
page-first-period-after = Erster Zeitraum nachher
page-each-side-covers = Jede Seite umfasst

# The page for long series
page-a-long-series = Eine lange Reihe
page-figures-by-day-hour-minute-or-second-up-to-a-hundred-million-of-them-gas-through-a-pipeline-a-rate-of-exchange-ships-in-a-port-every-extreme-stays-in-the-picture-and-every-gap-stays-a-gap = Zahlen nach Tag, Stunde, Minute oder Sekunde, bis zu hundert Millionen: Gas durch eine Leitung, ein Wechselkurs, Schiffe in einem Hafen. Jeder Ausschlag bleibt im Bild, und jede Lücke bleibt eine Lücke.
page-the-file-to-read = Die Datei zum Lesen
page-file-to-read = Datei zum Lesen
page-or-drop-it-anywhere-on-this-page-a-csv-with-a-moment-such-as-and-a-figure-on-each-line = oder irgendwo auf dieser Seite ablegen: eine CSV-Datei mit einem Zeitpunkt, etwa 2024-03-05 13:00, und einer Zahl je Zeile.
page-read-tables-of-statistics-offices = Tabellen statistischer Ämter lesen
page-everything = Alles
page-select-a-stretch = Abschnitt wählen
page-time-in-view = Gezeigte Zeit
page-start-of-what-is-in-view = Anfang des Gezeigten
page-end-of-what-is-in-view = Ende des Gezeigten
page-reading-file = { $file } wird gelesen
page-source-file-as-it-was-handed-over = Quelle: { $file }, wie übergeben
page-left-and-right-walk-the-figures-up-and-down-lead-to-the-highest-and-lowest-in-view-page-up-and-page-down-go-a-tenth-of-it-plus-and-minus-zoom-shows-everything-enter-pins-escape-lets-go = Links und rechts gehen von Zahl zu Zahl, auf und ab zur höchsten und niedrigsten im Bild, Bild auf und Bild ab um ein Zehntel davon; Plus und Minus zoomen, 0 zeigt alles, Eingabe hält fest, Escape lässt los.
page-fit-the-height-to-what-is-in-view = Höhe an das Gezeigte anpassen
page-csv-of-what-is-in-view = CSV des Gezeigten
page-column-for-opening-at-once = Spalte, die sofort aufgeht
page-set-aside-count-lines-were-read-these-could-not-be-used = Beiseitegelegt: { $count } Zeilen wurden gelesen, diese waren nicht zu verwenden
page-count-lines-were-read = { $count } Zeilen wurden gelesen.
page-some-could-not-be-used-they-are-listed-below-the-chart = Manche waren nicht zu verwenden; sie stehen unter der Grafik.
page-cancelled-nothing-of-this-file-was-kept = Abgebrochen: Von dieser Datei wurde nichts behalten.

# Sentences and names of the desk, by their forms: kinds stand before the first hyphen

# Why a file is not read
fault-empty = Erwartet wird eine Tabelle, die Datei ist leer.
fault-web-page = Erwartet wird eine Tabelle, die Datei ist eine Webseite. Vielleicht ist das Herunterladen fehlgeschlagen: Öffnen Sie die Datei im Browser, um zu sehen, was das Amt geantwortet hat.
fault-xml = Erwartet wird eine Tabelle, die Datei ist XML. Laden Sie die Daten als CSV oder XLSX herunter.
fault-locked = Erwartet wird eine Tabelle, die Datei ist eine Arbeitsmappe mit Passwort. Öffnen Sie sie und speichern Sie sie ohne.
fault-old = Erwartet wird eine Tabelle, die Datei ist eine alte Arbeitsmappe (.xls) oder eine mit Passwort. Öffnen Sie sie und speichern Sie sie als .xlsx oder CSV.
fault-pdf = Erwartet wird eine Tabelle, die Datei ist ein PDF. Laden Sie die Daten als CSV oder XLSX herunter.
fault-gzip = Erwartet wird eine Tabelle, die Datei ist ein gzip-Archiv. Entpacken Sie es zuerst.
fault-picture = Erwartet wird eine Tabelle, die Datei ist ein Bild.
fault-parquet = Erwartet wird eine Tabelle, die Datei ist eine Parquet-Datei. Laden Sie die Daten als CSV herunter.
fault-unread = Die Datei lässt sich nicht lesen: { $error }
fault-text-size = Erwartet werden höchstens 4 GiB Text (MAX_TEXT_BYTES), es sind mehr.
fault-cells-size = Erwartet werden höchstens 512 MiB Zellen (MAX_MATRIX_BYTES).
fault-size = Erwartet werden höchstens { $size } MiB ({ $limit }), es sind mehr.
fault-columns = Erwartet werden höchstens 16.384 Spalten (MAX_COLUMNS), es sind mehr.
fault-no-column = Eine Spalte „{ $column }“, die sich ändern ließe, gibt es nicht.
fault-constant = { $key }: Erwartet wird ein anderer Wert als „{ $found }“.
fault-no-constant = Erwartet wird reporter, partner, flow, product, commodity, currency oder scale, gefunden wurde „{ $found }“.
fault-no-records = Erwartet wird eine Tabelle mit Datensätzen, es gibt keine.
fault-no-text = Erwartet wird Text mit Trennzeichen, die Datei ist von anderer Art.
fault-bare = Erwartet werden ein Kopf und Datensätze, die Datei hat keine.
fault-header = Erwartet wird ein Kopf innerhalb der ersten 512 KiB (HEAD_BYTES) mit höchstens 16.384 Spalten (MAX_COLUMNS), die Zeile ist länger.
fault-json = Erwartet wird JSON oder eine Tabelle: { $json }
fault-json-list = Erwartet wird JSON mit einer Liste von Datensätzen, wie die Schnittstelle von Comtrade antwortet; es gibt keine.
fault-format = Erwartet werden die Spalten des Formats { $key }, gefunden wurden „{ $found }“.
fault-no-format = Erwartet wird eines der Formate { $list }, gefunden wurde „{ $found }“.
fault-unknown = Erwartet wird eine Tabelle mit Handelszahlen, mit einer Spalte für Zeiträume (oder einer Spalte je Zeitraum) und einer für Zahlen. Gefunden wurden „{ $found }“. Sagen Sie, was die Spalten sind.
fault-damaged = Erwartet wird eine Arbeitsmappe (.xlsx), diese ist beschädigt oder ein anderes Archiv: { $error }. Öffnen Sie sie und speichern Sie sie neu.
fault-cut = Erwartet wird eine Arbeitsmappe (.xlsx), das Archiv ist beschädigt: { $error }. Laden Sie es noch einmal herunter.
fault-archive = Erwartet wird eine Arbeitsmappe (.xlsx), die Datei ist ein anderes Archiv. Entpacken Sie es und lesen Sie die Dateien darin.
fault-sheets = Erwartet werden höchstens { $most } Blätter (MAX_SHEETS), es sind { $count }.
fault-parts = Erwartet wird eine Arbeitsmappe mit höchstens { $most } Teilen (MAX_WORKBOOK_PARTS), es sind { $count }.
fault-cells = Erwartet werden höchstens 1.048.576 Zeilen und 16.384 Spalten (MAX_SHEET_ROWS, MAX_COLUMNS), eine Zelle liegt außerhalb.
fault-unpacked = Erwartet wird eine Arbeitsmappe von höchstens 512 MiB in entpackter Form (MAX_UNPACKED_BYTES), es ist mehr; es könnte eine Zip-Bombe sein.
fault-our-columns = Zeile { $line }: Erwartet werden die Spalten { $list } und höchstens { $most } insgesamt; es fehlen { $missing }, gefunden wurde „{ $found }“.
fault-nothing = Es wurde keine Zahl gelesen.
fault-no-fit = Keine Zahl passt zu dieser Auswahl.
fault-column-cut = Erwartet wird eine Spalte aus Zahlen zu je 8 Byte, diese ist abgeschnitten.
fault-column-none = Erwartet wird eine Spalte aus Zahlen, die Datei ist eine andere.
fault-column-count = Erwartet wird eine Spalte mit einer bis hundert Millionen Zahlen.
fault-line = Erwartet werden Zeilen einer Tabelle, eine ist länger als 64 kB.
fault-most = Erwartet werden höchstens hundert Millionen Zahlen, es sind mehr.
fault-two-columns = Erwartet werden zwei Spalten, ein Zeitpunkt wie 2024-03-05 13:00 und eine Zahl; es gibt nur eine.
fault-two-lines = Erwartet werden mindestens zwei Zeilen mit einem Zeitpunkt, etwa 2024-03-05 13:00, und einer Zahl.
fault-steps = Erwartet werden Zahlen in gleichen Schritten, gefunden wurden { $used } auf { $count } Schritten zu { $seconds } Sekunden. Tabellen nach Monaten liest die Seite für eigene Dateien.
fault-elsewhere = Erwartet wird eine Datei dieser Website, diese liegt auf einer anderen.
fault-answer = Die Datei gibt es nicht (HTTP { $status }).
json-place = Zeile { $line }, Spalte { $column }: { $json }
json-size = erwartet werden höchstens 64 MiB (MAX_JSON_BYTES), es sind mehr
json-utf = erwartet wird UTF-8, gefunden wurden andere Bytes
json-syntax = erwartet: { $json }, gefunden: { $end }
json-value = ein Wert
json-bracket = ein Komma oder die schließende eckige Klammer
json-brace = ein Komma oder die schließende geschweifte Klammer
json-name = ein Name in Anführungszeichen
json-colon = ein Doppelpunkt
json-escape = eine Umschreibung statt eines Steuerzeichens
json-quote = das schließende Anführungszeichen
json-escapes = eine Umschreibung wie \n oder \u0041
json-hex = vier hexadezimale Ziffern
json-digit = eine Ziffer
json-end = das Ende des Dokuments
json-depth = höchstens 128 Ebenen ineinander (MAX_JSON_DEPTH)
json-nothing = das Ende

# What is expected of a record
wanted-record = ein Datensatz
wanted-header = der Kopf; dies steht davor
wanted-fields = so viele Felder wie im Kopf: { $count }
wanted-columns = die Spalten der ersten Tabelle der Datei
wanted-list-record = ein Datensatz der Liste „{ $column }“
wanted-closed = ein Anführungszeichen, das wieder schließt
wanted-field-size = Felder von höchstens 64 KiB (MAX_FIELD_BYTES)
wanted-record-size = Datensätze von höchstens 4 MiB (MAX_RECORD_BYTES)
wanted-most-columns = höchstens 16.384 Spalten (MAX_COLUMNS)
wanted-plain-text = Text
wanted-most-figures = höchstens 50.000.000 Zahlen (MAX_FIGURES)
wanted-most-measures = höchstens 1.000 Messgrößen (MAX_MEASURES)
wanted-most-texts = höchstens 1.000.000 verschiedene Texte (MAX_TEXTS)
wanted-first = eine Zahl für denselben Handel und Zeitraum; die erste bleibt
wanted-decimal = eine Zahl mit bekanntem Dezimalzeichen; sagen Sie, welches es ist
wanted-some-period = ein Zeitraum wie 2022-03
wanted-any-period = ein Zeitraum wie 2022-03, 202203 oder Mar-22
wanted-figure = eine Zahl oder ein Zeichen für keine, etwa „:“
wanted-flags = Kennzeichen wie p (vorläufig), e, c oder stated, derived
wanted-year = ein Jahr wie 2022
wanted-month = ein Monat von 1 bis 12, sein Name oder ein Wort für das ganze Jahr
wanted-area = der Name oder Code eines Landes oder einer Gruppe
wanted-code = eine HS-Nummer mit 2, 4, 6, 8 oder 10 Ziffern oder TOTAL
wanted-a-flow = eine Handelsrichtung wie export oder import
wanted-power = eine Zehnerpotenz wie 6 oder Millions
wanted-iso = ein Code nach ISO 4217 wie EUR
wanted-measure = eine Messgröße wie VALUE_IN_EUROS
wanted-event = ein Ereignis mit einem Titel
wanted-date = ein Datum wie 2022-02-24, 2022-02 oder 2022
wanted-date-parts = ein Jahr, dazu Monat und Tag, die es gibt, oder nichts
wanted-end-parts = Jahr, Monat und Tag, die es gibt, oder nichts
wanted-end = ein Datum wie 2022-02-24 oder nichts
wanted-later = ein Ende, das nicht vor dem Anfang liegt
wanted-moment = ein Tag oder ein Zeitpunkt wie 2024-03-05 13:00
wanted-zone = die Zeitzone der Zeilen davor
wanted-or-nothing = eine Zahl, oder nichts, wo es keine gibt
wanted-own-moment = ein eigener Zeitpunkt
found-fields = { $count } { $count ->
    [one] Feld
   *[other] Felder
}: { $start }
found-note = eine Anmerkung: { $start }
found-more = mehr
found-no-object = kein Objekt

# How a file is laid out
format-text = { $format }; { $encoding }, { $delimiter } zwischen den Feldern
format-other = { $format }; { $kind }
format-ours = Tabelle von Tradefall
format-events = Ereignisse von Tradefall
format-claims = Prozentangaben von Tradefall
format-list = Liste von Ereignissen (Datawrapper)
format-census = US Census, country.xlsx
format-china = Abfrage des chinesischen Zolls
format-comext = Easy Comext, Relational View
format-workbook = Arbeitsmappe des Eurostat Data Browser
format-any = freie Tabelle
delimiter-comma = Komma
delimiter-semicolon = Semikolon
delimiter-tab = Tabulator
delimiter-bar = senkrechter Strich
kind-workbook = Arbeitsmappe

# What a column holds
role-reporter = Meldeland
role-reporter-code = Code des Meldelands
role-partner = Partnerland
role-partner-code = Code des Partnerlands
role-flow = Handelsrichtung
role-code = Warennummer
role-name = Name der Ware
role-period = Zeitraum
role-year = Jahr
role-month = Monat
role-currency = Währung
role-unit = Einheit der Menge
role-indicator = was gemessen wird
role-power = Zehnerpotenz
role-flags = Kennzeichen
role-estimate = Zeichen für eine Schätzung
role-breakdown = Untergliederung
role-nothing = nicht verwendet
role-exports = Ausfuhren
role-imports = Einfuhren
role-re-exports = Wiederausfuhren
role-figures = Zahlen
role-value = Wert
role-quantity-in = Menge in { $unit }
role-quantity = Menge
role-thousands = in Tausend
role-millions = in Millionen
role-billions = in Milliarden
role-times = mal 10^{ $power }
role-of-month = Monat { $month }
role-whole-year = ganzes Jahr
role-of-period = { PERIOD($period) }
role-began = wann es begann
role-ended = wann es endete
role-title = Titel
role-summary = Zusammenfassung
role-group = Gruppe des Handelnden
role-source = Quelle

# By which rule
rule-sign = { $rule }; Dezimalzeichen wie in den anderen Spalten
rule-said = wie Sie gesagt haben
rule-unknown = keine Regel kennt die Datei
rule-twice = eine andere Spalte sagt dasselbe
rule-not-needed = nicht nötig
rule-no-name = hat keinen Namen
rule-no-powers = keine Zehnerpotenzen
rule-no-flags = keine Kennzeichen
rule-no-codes = nach dem Namen; keine Nummern darin
rule-no-years = nach dem Namen; keine Spalte mit Jahren
rule-name = nach dem Namen
rule-period-name = der Name ist ein Zeitraum
rule-figures = Zahlen, nach dem Namen
rule-no-rule = keine Regel kennt den Namen
rule-country = ein Land neben Aus- und Einfuhren: der Partner
rule-months = Monate neben einer Spalte mit Jahren
rule-period = der Zeitraum sagt dasselbe
rule-only = die einzige Spalte mit Zahlen
rule-census = Name einer Spalte des US Census
rule-query = Name einer Spalte der Abfrage
rule-comext = Name einer Spalte von Comext
rule-comtrade = Name einer Spalte von Comtrade
rule-dollars = US-Dollar: Einfuhren cif, Ausfuhren fob
rule-estimates = bezeichnet geschätzte Mengen
rule-above = steht auf dem Blatt über der Tabelle
rule-time = der Kopf TIME
rule-label = eine Spalte des Blatts mit Bezeichnungen
rule-kept = bleibt nur in der Datei
rule-ours = unsere eigene Spalte
rule-dimension = ein Merkmal, das das Format nicht kennt: Seine Werte bleiben getrennt
rule-sdmx = Name eines Merkmals oder Attributs von SDMX
rule-usa = Name einer Spalte von USA Trade

# What was read
fact-figures = Zahlen: { $count } (Werte: { $values }, Nullen: { $zeros }, fehlend: { $missing }, geheim: { $suppressed })
fact-periods = Zeiträume: { PERIOD($from) } bis { PERIOD($to) }
fact-reporters = Meldeländer: { $count }: { $list }
fact-partners = Partnerländer: { $count }: { $list }
fact-goods = Waren: { $count }: { $list }
fact-variant = Gemessen: { $flow }, { $unit } ({ $variant })
fact-measured = Gemessen: { $flow }, { $unit }
fact-events = Ereignisse: { $count }
fact-claims = Prozentangaben: { $count }
list-more = und { $count } weitere
list-not-stated = nicht angegeben
flow-export = Ausfuhr
flow-import = Einfuhr
flow-re-export = Wiederausfuhr
flow-not-stated = Handelsrichtung nicht angegeben
flow-exports = Ausfuhren
flow-imports = Einfuhren
flow-re-exports = Wiederausfuhren
flow-none-stated = Handelsrichtung nicht angegeben
unit-no-currency = Währung nicht angegeben
unit-none = Einheit nicht angegeben
unit-supplementary = besondere Maßeinheit
variant-re-import = Wiedereinfuhr
variant-domestic = inländischer Herkunft
variant-foreign = ausländischer Herkunft
variant-for-inward = zur aktiven Veredelung
variant-after-inward = nach aktiver Veredelung
variant-after-outward = nach passiver Veredelung
variant-for-outward = zur passiven Veredelung
variant-second = zweite Menge
variant-net = Eigenmasse

# What the file does not say
ask-reporter = Welches Land meldet?
ask-partner = Welches Land ist der Partner?
ask-flow = Ausfuhren oder Einfuhren?
ask-currency = In welcher Währung?
ask-goods = Welche Waren?
ask-mixed = Spalte { $column }: Manche Zahlen haben einen Dezimalpunkt, andere ein Dezimalkomma; gelesen mit Punkt.
ask-sign = Spalte { $column }: Zahlen wie 1,234 können gut tausend oder etwas mehr als eins sein; was ist das Dezimalzeichen?

# What to know about the figures
warn-code = { $code }: Das Harmonisierte System hat sich { $year } geändert ({ $old } → { $new }; { $heading }); Zahlen davor und danach sind keine einheitliche Reihe
warn-gaps = { $count } { $count ->
    [one] Zelle enthält
   *[other] Zellen enthalten
} keine Zahl: kein Handel oder nicht verfügbar
warn-quantities = { $count } { $count ->
    [one] Menge ist null
   *[other] Mengen sind null
}, obwohl ein Wert dabei steht: nicht gemeldet, als fehlend gelesen
warn-currency = Die Werte sind in einer Währung, die die Datei nicht nennt
warn-zero = Die einzige Zahl nach { PERIOD($after) } ist null: vielleicht noch nicht veröffentlicht, als Null behalten
warn-zeros = Alle { $count } Zahlen nach { PERIOD($after) } sind null: vielleicht noch nicht veröffentlicht, als Null behalten
warn-future = { $count } { $count ->
    [one] Zahl
   *[other] Zahlen
} nach { PERIOD($after) } und die Summen dieses unfertigen Jahres sind durchweg null: wohl noch nicht veröffentlicht, als fehlend gelesen
warn-groups = { $what }: Zwischen den Ländern stehen { $list }; Summen nehmen sie oder ihre Teile, nie beides
warn-levels = Waren mehrerer Ebenen ({ $levels }); Summen nehmen eine Position oder ihre Teile, nie beides
warn-breakdown = Die Zeilen sind weiter untergliedert (Verkehrszweig, Verfahren, zweiter Partner); Summen nehmen die Gesamtzeile oder die Teile, nie beides
warn-characters = { $count } Zeichen { $count ->
    [one] ließ
   *[other] ließen
} sich nicht als { $encoding } lesen; nennen Sie eine andere Zeichenkodierung
warn-twice = Zeile { $line }: „{ $column }“ steht zweimal in einem Objekt; das spätere zählt
warn-reported = Die Liste sagt nicht, wie gut ihre Ereignisse belegt sind; sie gelten als berichtet
heading-telephones = Mobiltelefone: Smartphones stehen für sich
heading-aerials = Teile von Telefonen und Netzgeräten: Antennen stehen für sich
heading-diodes = Leuchtdioden und Fotovoltaikzellen
heading-transducers = andere Halbleiterbauelemente: Wandler stehen für sich
heading-furnaces = andere Industrieöfen
heading-cameras = Fernseh- und Digitalkameras
heading-presses = Maschinen mit eigener Funktion: isostatische Pressen stehen für sich
level-digits = { $count } Ziffern

# How sums were made
way-repeated = Dateien: { $count } { $count ->
    [one] Zahl steht
   *[other] Zahlen stehen
} in mehreren Dateien; jede zählt einmal
way-contrary = Dateien: { $count } { $count ->
    [one] Zahl steht
   *[other] Zahlen stehen
} in mehreren Dateien verschieden; gezeigt ist die zuerst gelesene Datei
way-years = Zeiträume: die Jahre; längere daneben bleiben weg
way-quarters = Zeiträume: die Quartale; längere daneben bleiben weg
way-months = Zeiträume: die Monate; längere daneben bleiben weg
way-row = { $what }: die Zeile „{ $name }“; ihre Teile bleiben weg
way-countries = { $what }: die Summe der Länder; Ländergruppen bleiben weg
way-alone = { $what }: nur „{ $name }“; andere Gruppen können sich damit überschneiden
way-table = { $what }: die Summe der Länder in der Tabelle
way-goods-row = Waren: die Zeile „{ $code }“; einzelne Nummern bleiben weg
way-finest = Waren: die feinsten Nummern; { $count } übergeordnete { $count ->
    [one] Position bleibt
   *[other] Positionen bleiben
} weg
way-parts = Untergliederungen: die Summe der Teile; die Tabelle hat keine Gesamtzeile
way-total = Untergliederungen: die Gesamtzeile; ihre Teile bleiben weg
way-other = { $goods }: andere Zeiträume als die übrigen; weggelassen
way-gaps = { $goods }: In { $count } { $count ->
    [one] Zeitraum
   *[other] Zeiträumen
} fehlen Teile der Summe oder sind geheim; sie enthält die übrigen
way-units = { $goods }: Erwartet wird eine einzige Einheit, gefunden wurden { $found }
way-flows = { $goods }: Erwartet wird eine einzige Handelsrichtung, gefunden wurden { $found }
way-kinds = { $goods }: Erwartet wird eine Art von Zeitraum, gefunden wurden Monate, Quartale oder Jahre zugleich
what-reporter = Meldeland
what-partner = Partnerland
what-reporters = Meldeländer
what-partners = Partnerländer
left-unstated = { $count } { $count ->
    [one] Zahl bleibt
   *[other] Zahlen bleiben
} unberücksichtigt: Die Datei sagt nicht, wer mit wem, was oder in welcher Richtung.
left-currency = { $count } { $count ->
    [one] Zahl bleibt
   *[other] Zahlen bleiben
} unberücksichtigt: Die Datei nennt ihre Währung nicht.
left-parts = { $count } { $count ->
    [one] Zahl bleibt
   *[other] Zahlen bleiben
} unberücksichtigt: Teile einer Untergliederung oder eine zweite Messung desselben Handels.

# What can be chosen, and is shown
place-all-reporters = Alle { $count } Meldeländer zusammen
place-all-partners = Alle { $count } Partnerländer zusammen
place-none = in der Datei nicht angegeben
place-group = { $name } (Gruppe)
side-all-reporters = alle Meldeländer zusammen
side-all-partners = alle Partnerländer zusammen
side-reporter = Meldeland nicht angegeben
side-partner = Partnerland nicht angegeben
side-none = nicht angegeben
goods-all = Alle Waren (TOTAL)
goods-every = Alle Waren
goods-together = Alle Waren der Datei zusammen
goods-unstated = Waren in der Datei nicht angegeben
measure-variant = { $flow }, { $unit } ({ $variant })
measure-plain = { $flow }, { $unit }
window-month = ein Monat
window-months = drei Monate
window-year = zwölf Monate
window-quarter = ein Quartal
window-quarters = vier Quartale
window-one-year = ein Jahr
window-years = drei Jahre
title-exports = Ausfuhren: { $reporter } nach { $partner }
title-imports = Einfuhren: { $reporter } aus { $partner }
title-re-exports = Wiederausfuhren: { $reporter } nach { $partner }
title-compared = Vorher und nachher
title-events = Ereignisse
title-claims = Veröffentlichte Prozentangaben
title-assumed = Die Datei sagt nicht, ob dies Ausfuhren oder Einfuhren sind; gezeigt als Ausfuhren, bis Sie es sagen.

# Long series: what their chart says; the engine has what stands below
long-caption = { $name }{ $unit ->
    [none] { "" }
   *[other] , { $unit }
}: { long-every }, { long-span }. { $known ->
    [one] { NUMBER($known) } Zahl
   *[other] { NUMBER($known) } Zahlen
}.
long-every = { $step ->
    [week] { $every ->
        [1] jede Woche
       *[other] alle { $every } Wochen
    }
    [day] { $every ->
        [1] jeden Tag
       *[other] alle { $every } Tage
    }
    [hour] { $every ->
        [1] jede Stunde
       *[other] alle { $every } Stunden
    }
    [minute] { $every ->
        [1] jede Minute
       *[other] alle { $every } Minuten
    }
   *[second] { $every ->
        [1] jede Sekunde
       *[other] alle { $every } Sekunden
    }
}
long-span = { $from } bis { $to }
long-moment = { $day }, { $time }
long-day = { $day }. { $month }
long-unnamed = Eine Reihe
long-whole = Keine Zahl fehlt.
long-gaps = { $gaps ->
    [one] { NUMBER($gaps) } Schritt
   *[other] { NUMBER($gaps) } Schritte
} ohne Zahl: Lücken, keine Nullen.
long-gaps-suppressed = { $gaps ->
    [one] { NUMBER($gaps) } Schritt
   *[other] { NUMBER($gaps) } Schritte
} ohne Zahl und { NUMBER($held) } mit geheimer Zahl: Lücken, keine Nullen.
long-extremes = Die höchste Zahl ist { $high }, { $when }; die niedrigste ist { $low }, { $date }.
long-start = Die Achse beginnt bei { $amount }, nicht bei null.
long-empty = Diese Reihe hat zu keinem Zeitpunkt eine Zahl.
long-key = Schraffiert oder grau: dort keine Zahlen. Marken unter dem Bild: Manche oder alle fehlen.
long-pixel = Eine von { NUMBER($count) } in diesem Bildpunkt: { $range }
long-range = { $low } bis { $high }
long-spoken = { $when }: { $value }.
long-window = { long-span }, { $count ->
    [one] { NUMBER($count) } Schritt
   *[other] { NUMBER($count) } Schritte
} von { NUMBER($of) }
long-window-all = { long-span }, { $count ->
    [one] der eine Schritt
   *[other] alle { NUMBER($count) } Schritte
}
long-each = Jede gezeigte Zahl, { long-span }
long-figure = Zahl
long-when = Wann
long-stretches = Was gezeigt ist{ $unit ->
    [none] { "" }
   *[other] , { $unit }
}, { long-span }; näher heran für jede Zahl
long-columns = Wann | Zahlen | Ohne | Niedrigste | Höchste | Mittel der Zahlen
long-method = Wie gezeichnet wird
long-method-columns = Wo es mehr Zahlen als Bildpunkte gibt, reicht jede Spalte von Bildpunkten von der niedrigsten bis zur höchsten Stelle der Linie durch alle Zahlen darin; so fehlt bei keiner Vergrößerung ein Ausschlag.
long-method-middle = Eine Zahl steht in der Mitte ihres Schritts. Schritte ohne Zahl werden nicht überbrückt.
long-method-zones = Zeitpunkte stehen, wie die Datei sie hat; Zeitzonen werden nicht umgerechnet.

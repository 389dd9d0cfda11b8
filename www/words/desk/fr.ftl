# Français : la page pour vos propres fichiers

# The page's own words
page-trade-figures-as-statistics-offices-publish-them-csv-workbooks-json-the-page-says-what-it-recognised-sets-aside-what-it-cannot-use-and-draws-the-rest = Les chiffres du commerce tels que les offices statistiques les publient : CSV, classeurs, JSON. La page dit ce qu’elle a reconnu, met de côté ce qu’elle ne peut pas utiliser et dessine le reste.
page-files-to-read = Fichiers à lire
page-or-drop-them-anywhere-on-this-page-or-paste-a-table = ou déposez-les n’importe où sur cette page, ou collez un tableau.
page-everything-stays-in-this-browser-nothing-is-sent-nothing-is-stored = Tout reste dans ce navigateur : rien n’est envoyé, rien n’est enregistré.
page-paste-a-table-here = Coller un tableau ici
page-cells-copied-from-a-spreadsheet-or-the-text-of-a-csv-file = Cellules copiées d’un tableur, ou texte d’un fichier CSV
page-read-this-table = Lire ce tableau
page-cancel = Annuler
page-what-was-read = Ce qui a été lu
page-download-as-tidy-csv = Télécharger en CSV uniforme
page-download-the-charts-as-a-story = Télécharger les graphiques sous forme d’article
page-download-the-notes-as-csv = Télécharger les remarques en CSV
page-clear-all-files = Retirer tous les fichiers
page-what-is-shown = Ce qui est montré
page-stories-of-this-site = Articles de ce site
page-read-a-long-series-by-day-hour-or-second = Lire une longue série, par jour, heure ou seconde
page-progress-of-reading = Avancement de la lecture
page-the-reading-engine-could-not-be-loaded-why = Le programme qui lit les fichiers n’a pas pu être chargé : { $why }
page-the-browser-does-not-say-why = le navigateur ne dit pas pourquoi
page-reading-file-at-of-of-file-count-rows-so-far = Lecture du fichier { $at } sur { $of }, { $file } : { $count } { $count ->
    [one] ligne
   *[other] lignes
} jusqu’ici
page-reading-file-count-rows-so-far = Lecture de { $file } : { $count } { $count ->
    [one] ligne
   *[other] lignes
} jusqu’ici
page-count-rows-so-far = { $count } { $count ->
    [one] ligne
   *[other] lignes
} jusqu’ici
page-reading = Lecture en cours…
page-something-went-wrong-while-reading-this-file-it-was-set-aside-the-others-were-read-again = Une erreur s’est produite à la lecture de ce fichier ; il a été mis de côté. Les autres ont été relus.
page-nothing-to-read-was-found-drop-or-choose-files-or-paste-a-table = Il n’y avait rien à lire. Déposez ou choisissez des fichiers, ou collez un tableau.
page-cancelled-nothing-of-these-files-was-kept = Annulé : rien de ces fichiers n’a été gardé.
page-file-was-taken-off-the-page = { $file } a été retiré de la page.
page-all-files-were-taken-off-the-page = Tous les fichiers ont été retirés de la page.
page-count-rows-were-read-aside-set-aside = { $count ->
    [one] { $count } ligne lue
   *[other] { $count } lignes lues
}, { $aside } { $aside ->
    [one] mise
   *[other] mises
} de côté.
page-count-of-of-files-could-not-be-read = { $count ->
    [one] { $count } fichier sur { $of } n’a pas pu être lu
   *[other] { $count } fichiers sur { $of } n’ont pas pu être lus
}.
page-the-file-could-not-be-read = Le fichier n’a pas pu être lu.
page-the-charts-of-your-files-as-a-story-for-tradefall = Les graphiques de vos fichiers, sous forme d’article pour Tradefall.
page-say-in-story-json-where-the-figures-come-from-and-what-may-be-done-with-them-sources-url-licence-and-what-the-charts-show-title-standfirst-alt = Dites dans story.json d’où viennent les chiffres et ce qu’on peut en faire (« sources » : url, licence), et ce que montrent les graphiques (« title », « standfirst », « alt »).
page-what-you-chose-in-the-charts-is-not-in-the-story-it-is-shown-by-this-address-address = Ce que vous avez choisi dans les graphiques n’est pas dans l’article ; cette adresse le montre : { $address }
page-pasted-table = tableau collé
page-count-figures-have-a-place-in-the-tidy-table = { $count ->
    [one] { $count } chiffre a
   *[other] { $count } chiffres ont
} une place dans le tableau uniforme.
page-the-page-begins-anew-in-another-language-without-the-files-that-were-read-go-on = Dans une autre langue, la page recommence à zéro, sans les fichiers lus. Continuer ?
page-comma = virgule
page-semicolon = point-virgule
page-tab = tabulation
page-bar = barre verticale
page-decimal-point = point décimal : 1234.5
page-decimal-comma = virgule décimale : 1234,5
page-exports = exportations
page-imports = importations
page-re-exports = réexportations
page-thousands = milliers
page-millions = millions
page-billions = milliards
page-reporter = Déclarant
page-partner = Partenaire
page-flow = Flux
page-currency-such-as-eur = Monnaie, par exemple EUR
page-values-are-in = Valeurs en
page-units = unités
page-hs-code-or-total = Code SH, ou TOTAL
page-name-of-the-goods = Nom des produits
page-decimal-sign = Séparateur décimal
page-not-stated = non précisé
page-read-again-with-this = Relire ainsi
page-the-file-does-not-say-what = Le fichier ne dit pas : { $what }
page-as-recognised = comme reconnu
page-no-name = (sans nom)
page-what-column-holds = Ce que contient { $column }
page-what-the-column-holds = Ce que contient la colonne
page-as-recognised-role = comme reconnu : { $role }
page-not-used = non utilisé
page-column = Colonne
page-holds = Contenu
page-rule = Règle
page-columns-of-file = Colonnes de { $file }
page-format = Format
page-encoding = Codage
page-delimiter = Séparateur
page-count-more-columns-are-read-as-recognised = { $count ->
    [one] { $count } autre colonne est lue comme reconnue
   *[other] { $count } autres colonnes sont lues comme reconnues
}.
page-count-set-aside-cells-cells-of-used-records = { $count } mis de côté, ainsi que { $cells } { $cells ->
    [one] cellule
   *[other] cellules
} d’enregistrements utilisés
page-count-set-aside = { $count } mis de côté
page-set-aside-in-file-where-what-was-expected-what-was-found = Mis de côté dans { $file } : où, ce qui était attendu, ce qui a été trouvé.
page-the-first-count-are-shown-the-download-has-more = { $count ->
    [one] Seul le premier est montré
   *[other] Les { $count } premiers sont montrés
} ; le fichier à télécharger en contient plus.
page-what-was-set-aside-and-why-words = Ce qui a été mis de côté, et pourquoi ({ $words })
page-line = Ligne
page-expected = Attendu
page-found = Trouvé
page-remove = Retirer
page-remove-file = Retirer { $file }
page-the-earlier-reading-stays = La lecture précédente reste.
page-recognised-as-format-the-header-stands-in-line-line = Reconnu comme { $format } ; l’en-tête est à la ligne { $line }.
page-recognised-as-format = Reconnu comme { $format }.
page-count-records-in-the-file-used-used-aside-set-aside = { $count ->
    [one] { $count } enregistrement
   *[other] { $count } enregistrements
} dans le fichier : { $used } { $used ->
    [one] utilisé
   *[other] utilisés
}, { $aside } mis de côté.
page-what-to-know-about-these-figures-count = Ce qu’il faut savoir de ces chiffres ({ $count })
page-how-each-column-was-understood-count = Comment chaque colonne a été comprise ({ $count })
page-say-what-the-columns-are = Dire ce que sont les colonnes
page-count-more-type-a-code-or-a-word-to-find-them = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
} : tapez un code ou un mot pour les trouver.
page-no-goods-fit-these-words = Aucun produit ne correspond à ces mots.
page-charts = Graphiques
page-as-they-were-taken-away = tels qu’ils ont été emportés
page-of-a-choice-of-my-own = selon mon propre choix
page-goods-up-to-count-lines = Produits, { $count } lignes au plus
page-find = Chercher
page-flow-and-unit = Flux et unité
page-compare-last-period-before = Comparer : dernière période avant
page-first-period-after = Première période après
page-each-side-covers = Chaque côté couvre

# The page for long series
page-a-long-series = Une longue série
page-figures-by-day-hour-minute-or-second-up-to-a-hundred-million-of-them-gas-through-a-pipeline-a-rate-of-exchange-ships-in-a-port-every-extreme-stays-in-the-picture-and-every-gap-stays-a-gap = Des chiffres par jour, heure, minute ou seconde, jusqu’à cent millions : le gaz d’un gazoduc, un taux de change, les navires d’un port. Chaque extrême reste visible, et chaque trou reste un trou.
page-the-file-to-read = Le fichier à lire
page-file-to-read = Fichier à lire
page-or-drop-it-anywhere-on-this-page-a-csv-with-a-moment-such-as-and-a-figure-on-each-line = ou déposez-le n’importe où sur cette page : un CSV avec, sur chaque ligne, un moment comme 2024-03-05 13:00 et un chiffre.
page-read-tables-of-statistics-offices = Lire des tableaux d’offices statistiques
page-everything = Tout
page-select-a-stretch = Choisir une plage
page-time-in-view = Temps affiché
page-start-of-what-is-in-view = Début de ce qui est affiché
page-end-of-what-is-in-view = Fin de ce qui est affiché
page-reading-file = Lecture de { $file }
page-source-file-as-it-was-handed-over = Source : { $file }, tel que remis
page-left-and-right-walk-the-figures-up-and-down-lead-to-the-highest-and-lowest-in-view-page-up-and-page-down-go-a-tenth-of-it-plus-and-minus-zoom-shows-everything-enter-pins-escape-lets-go = Gauche et droite parcourent les chiffres, haut et bas mènent au plus haut et au plus bas de la vue, Page préc. et Page suiv. en sautent un dixième ; plus et moins zooment, 0 montre tout, Entrée épingle, Échap relâche.
page-fit-the-height-to-what-is-in-view = Ajuster la hauteur à ce qui est affiché
page-csv-of-what-is-in-view = CSV de ce qui est affiché
page-column-for-opening-at-once = Colonne, pour ouvrir aussitôt
page-set-aside-count-lines-were-read-these-could-not-be-used = Mis de côté : { $count } lignes ont été lues, celles-ci n’ont pas pu servir
page-count-lines-were-read = { $count } lignes ont été lues.
page-some-could-not-be-used-they-are-listed-below-the-chart = Certaines n’ont pas pu servir ; elles figurent sous le graphique.
page-cancelled-nothing-of-this-file-was-kept = Annulé : rien de ce fichier n’a été gardé.

# Sentences and names of the desk, by their forms: kinds stand before the first hyphen

# Why a file is not read
fault-empty = Un tableau était attendu, le fichier est vide.
fault-web-page = Un tableau était attendu, le fichier est une page web. Le téléchargement a peut-être échoué : ouvrez le fichier dans un navigateur pour voir ce que l’office a répondu.
fault-xml = Un tableau était attendu, le fichier est du XML. Téléchargez les données en CSV ou XLSX.
fault-locked = Un tableau était attendu, le fichier est un classeur protégé par un mot de passe. Ouvrez-le et enregistrez-le sans.
fault-old = Un tableau était attendu, le fichier est un ancien classeur (.xls) ou protégé par un mot de passe. Ouvrez-le et enregistrez-le en .xlsx ou CSV.
fault-pdf = Un tableau était attendu, le fichier est un PDF. Téléchargez les données en CSV ou XLSX.
fault-gzip = Un tableau était attendu, le fichier est une archive gzip. Décompressez-la d’abord.
fault-picture = Un tableau était attendu, le fichier est une image.
fault-parquet = Un tableau était attendu, le fichier est au format Parquet. Téléchargez les données en CSV.
fault-unread = Le fichier ne peut pas être lu : { $error }
fault-text-size = 4 Gio de texte au plus étaient attendus (MAX_TEXT_BYTES), il y en a plus.
fault-cells-size = 512 Mio de cellules au plus étaient attendus (MAX_MATRIX_BYTES).
fault-size = { $size } Mio au plus étaient attendus ({ $limit }), il y en a plus.
fault-columns = 16 384 colonnes au plus étaient attendues (MAX_COLUMNS), il y en a plus.
fault-no-column = Il n’y a pas de colonne « { $column } » à changer.
fault-constant = { $key } : une autre valeur que « { $found } » était attendue.
fault-no-constant = Attendu : reporter, partner, flow, product, commodity, currency ou scale ; trouvé : « { $found } ».
fault-no-records = Un tableau avec des enregistrements était attendu, il n’y en a aucun.
fault-no-text = Un texte avec séparateurs était attendu, le fichier est d’un autre type.
fault-bare = Un en-tête et des enregistrements étaient attendus, le fichier n’en a pas.
fault-header = Un en-tête dans les 512 premiers Kio (HEAD_BYTES), avec 16 384 colonnes au plus (MAX_COLUMNS), était attendu ; la ligne est plus longue.
fault-json = Du JSON ou un tableau était attendu : { $json }
fault-json-list = Du JSON avec une liste d’enregistrements était attendu, comme répond l’API de Comtrade ; il n’y en a aucune.
fault-format = Les colonnes du format { $key } étaient attendues ; trouvé : « { $found } ».
fault-no-format = Un de ces formats était attendu : { $list } ; trouvé : « { $found } ».
fault-unknown = Un tableau de chiffres du commerce était attendu, avec une colonne de périodes (ou une colonne par période) et une de chiffres. Trouvé : « { $found } ». Dites ce que sont les colonnes.
fault-damaged = Un classeur (.xlsx) était attendu, celui-ci est endommagé ou est une autre archive : { $error }. Ouvrez-le et enregistrez-le à nouveau.
fault-cut = Un classeur (.xlsx) était attendu, l’archive est endommagée : { $error }. Téléchargez-la à nouveau.
fault-archive = Un classeur (.xlsx) était attendu, le fichier est une autre archive. Décompressez-la et lisez les fichiers qu’elle contient.
fault-sheets = { $most } feuilles au plus étaient attendues (MAX_SHEETS), il y en a { $count }.
fault-parts = Un classeur de { $most } parties au plus était attendu (MAX_WORKBOOK_PARTS), il y en a { $count }.
fault-cells = 1 048 576 lignes et 16 384 colonnes au plus étaient attendues (MAX_SHEET_ROWS, MAX_COLUMNS), une cellule est au-delà.
fault-unpacked = Un classeur de 512 Mio au plus une fois décompressé était attendu (MAX_UNPACKED_BYTES), il y en a plus ; c’est peut-être une bombe zip.
fault-our-columns = Ligne { $line } : colonnes attendues { $list }, et { $most } au plus en tout ; manquent { $missing }, trouvé « { $found } ».
fault-nothing = Aucun chiffre n’a été lu.
fault-no-fit = Aucun chiffre ne correspond à ce choix.
fault-column-cut = Une colonne de nombres de 8 octets était attendue, celle-ci est tronquée.
fault-column-none = Une colonne de nombres était attendue, c’est un autre fichier.
fault-column-count = Une colonne d’un à cent millions de nombres était attendue.
fault-line = Des lignes d’un tableau étaient attendues, l’une dépasse 64 ko.
fault-most = Cent millions de chiffres au plus étaient attendus, il y en a plus.
fault-two-columns = Deux colonnes étaient attendues, un moment comme 2024-03-05 13:00 et un chiffre ; il n’y en a qu’une.
fault-two-lines = Au moins deux lignes avec un moment, comme 2024-03-05 13:00, et un chiffre étaient attendues.
fault-steps = Des chiffres à pas égaux étaient attendus, il y en a { $used } sur { $count } pas de { $seconds } secondes. Les tableaux par mois se lisent sur la page des fichiers.
fault-elsewhere = Un fichier de ce site était attendu, celui-ci est d’un autre.
fault-answer = Le fichier n’est pas là (HTTP { $status }).
json-place = ligne { $line }, colonne { $column } : { $json }
json-size = 64 Mio au plus attendus (MAX_JSON_BYTES), il y en a plus
json-utf = de l’UTF-8 était attendu, d’autres octets ont été trouvés
json-syntax = attendu : { $json } ; trouvé : { $end }
json-value = une valeur
json-bracket = une virgule ou le crochet fermant
json-brace = une virgule ou l’accolade fermante
json-name = un nom entre guillemets
json-colon = un deux-points
json-escape = un échappement au lieu d’un caractère de contrôle
json-quote = le guillemet fermant
json-escapes = un échappement comme \n ou \u0041
json-hex = quatre chiffres hexadécimaux
json-digit = un chiffre
json-end = la fin du document
json-depth = 128 niveaux d’imbrication au plus (MAX_JSON_DEPTH)
json-nothing = la fin

# What is expected of a record
wanted-record = un enregistrement
wanted-header = l’en-tête ; ceci se trouve avant
wanted-fields = autant de champs que dans l’en-tête : { $count }
wanted-columns = les colonnes du premier tableau du fichier
wanted-list-record = un enregistrement de la liste « { $column } »
wanted-closed = un guillemet qui se ferme
wanted-field-size = des champs de 64 Kio au plus (MAX_FIELD_BYTES)
wanted-record-size = des enregistrements de 4 Mio au plus (MAX_RECORD_BYTES)
wanted-most-columns = 16 384 colonnes au plus (MAX_COLUMNS)
wanted-plain-text = du texte
wanted-most-figures = 50 000 000 chiffres au plus (MAX_FIGURES)
wanted-most-measures = 1 000 mesures au plus (MAX_MEASURES)
wanted-most-texts = 1 000 000 textes différents au plus (MAX_TEXTS)
wanted-first = un seul chiffre pour le même échange et la même période ; le premier est gardé
wanted-decimal = un chiffre dont le séparateur décimal est connu ; dites lequel
wanted-some-period = une période comme 2022-03
wanted-any-period = une période comme 2022-03, 202203 ou Mar-22
wanted-figure = un chiffre, ou un signe d’absence comme « : »
wanted-flags = des marques comme p (provisoire), e, c, ou stated, derived
wanted-year = une année comme 2022
wanted-month = un mois de 1 à 12, son nom, ou un mot pour l’année entière
wanted-area = le nom ou le code d’un pays ou d’un groupe
wanted-code = un code SH de 2, 4, 6, 8 ou 10 chiffres, ou TOTAL
wanted-a-flow = un flux comme export ou import
wanted-power = une puissance de dix comme 6, ou Millions
wanted-iso = un code ISO 4217 comme EUR
wanted-measure = une mesure comme VALUE_IN_EUROS
wanted-event = un événement avec un titre
wanted-date = une date comme 2022-02-24, 2022-02 ou 2022
wanted-date-parts = une année, avec un mois et un jour qui existent, ou rien
wanted-end-parts = une année, un mois et un jour qui existent, ou rien
wanted-end = une date comme 2022-02-24, ou rien
wanted-later = une fin qui ne précède pas le début
wanted-moment = un jour ou un moment comme 2024-03-05 13:00
wanted-zone = le fuseau horaire des lignes précédentes
wanted-or-nothing = un nombre, ou rien s’il n’y en a pas
wanted-own-moment = un moment à lui seul
found-fields = { $count } { $count ->
    [one] champ
   *[other] champs
} : { $start }
found-note = une remarque : { $start }
found-more = plus
found-no-object = pas un objet

# How a file is laid out
format-text = { $format } ; { $encoding }, { $delimiter } entre les champs
format-other = { $format } ; { $kind }
format-ours = tableau de Tradefall
format-events = événements de Tradefall
format-claims = pourcentages de Tradefall
format-list = liste d’événements (Datawrapper)
format-census = US Census, country.xlsx
format-china = requête des douanes chinoises
format-comext = Easy Comext, Relational View
format-workbook = classeur du Data Browser d’Eurostat
format-any = tableau libre
delimiter-comma = virgule
delimiter-semicolon = point-virgule
delimiter-tab = tabulation
delimiter-bar = barre verticale
kind-workbook = classeur

# What a column holds
role-reporter = déclarant
role-reporter-code = code du déclarant
role-partner = partenaire
role-partner-code = code du partenaire
role-flow = flux
role-code = code du produit
role-name = nom du produit
role-period = période
role-year = année
role-month = mois
role-currency = monnaie
role-unit = unité de la quantité
role-indicator = ce qui est mesuré
role-power = puissance de dix
role-flags = marques
role-estimate = marque d’estimation
role-breakdown = ventilation
role-nothing = non utilisé
role-exports = exportations
role-imports = importations
role-re-exports = réexportations
role-figures = chiffres
role-value = valeur
role-quantity-in = quantité en { $unit }
role-quantity = quantité
role-thousands = en milliers
role-millions = en millions
role-billions = en milliards
role-times = fois 10^{ $power }
role-of-month = mois { $month }
role-whole-year = année entière
role-of-period = { PERIOD($period) }
role-began = quand cela a commencé
role-ended = quand cela a fini
role-title = titre
role-summary = résumé
role-group = groupe de l’acteur
role-source = source

# By which rule
rule-sign = { $rule } ; séparateur décimal comme dans les autres colonnes
rule-said = comme vous l’avez dit
rule-unknown = aucune règle ne connaît le fichier
rule-twice = une autre colonne dit la même chose
rule-not-needed = pas nécessaire
rule-no-name = n’a pas de nom
rule-no-powers = pas de puissances de dix
rule-no-flags = pas de marques
rule-no-codes = d’après son nom ; sans codes
rule-no-years = d’après son nom ; pas de colonne d’années
rule-name = d’après son nom
rule-period-name = son nom est une période
rule-figures = des chiffres, d’après son nom
rule-no-rule = aucune règle ne connaît son nom
rule-country = un pays à côté d’exportations et d’importations : le partenaire
rule-months = des mois à côté d’une colonne d’années
rule-period = la période dit la même chose
rule-only = la seule colonne de chiffres
rule-census = nom d’une colonne du US Census
rule-query = nom d’une colonne de la requête
rule-comext = nom d’une colonne de Comext
rule-comtrade = nom d’une colonne de Comtrade
rule-dollars = dollars américains : importations CAF, exportations FAB
rule-estimates = marque les quantités estimées
rule-above = se trouve au-dessus du tableau dans sa feuille
rule-time = l’en-tête TIME
rule-label = une colonne de libellés de la feuille
rule-kept = gardé dans le fichier seulement
rule-ours = notre propre colonne
rule-dimension = une dimension que le format ne connaît pas : ses valeurs restent séparées
rule-sdmx = nom d’une dimension ou d’un attribut SDMX
rule-usa = nom d’une colonne de USA Trade

# What was read
fact-figures = Chiffres : { $count } (valeurs : { $values }, zéros : { $zeros }, manquants : { $missing }, confidentiels : { $suppressed })
fact-periods = Périodes : { PERIOD($from) } à { PERIOD($to) }
fact-reporters = Déclarants : { $count } : { $list }
fact-partners = Partenaires : { $count } : { $list }
fact-goods = Produits : { $count } : { $list }
fact-variant = Mesuré : { $flow }, { $unit } ({ $variant })
fact-measured = Mesuré : { $flow }, { $unit }
fact-events = Événements : { $count }
fact-claims = Pourcentages : { $count }
list-more = et { $count } { $count ->
    [one] autre
   *[other] autres
}
list-not-stated = non précisé
flow-export = exportation
flow-import = importation
flow-re-export = réexportation
flow-not-stated = flux non précisé
flow-exports = Exportations
flow-imports = Importations
flow-re-exports = Réexportations
flow-none-stated = Flux non précisé
unit-no-currency = monnaie non précisée
unit-none = unité non précisée
unit-supplementary = unité supplémentaire
variant-re-import = réimportation
variant-domestic = d’origine nationale
variant-foreign = d’origine étrangère
variant-for-inward = pour perfectionnement actif
variant-after-inward = après perfectionnement actif
variant-after-outward = après perfectionnement passif
variant-for-outward = pour perfectionnement passif
variant-second = seconde quantité
variant-net = masse nette

# What the file does not say
ask-reporter = Quel pays déclare ?
ask-partner = Quel est le pays partenaire ?
ask-flow = Exportations ou importations ?
ask-currency = Dans quelle monnaie ?
ask-goods = Quels produits ?
ask-mixed = Colonne { $column } : certains chiffres ont un point décimal, d’autres une virgule ; lue avec un point.
ask-sign = Colonne { $column } : des chiffres comme 1,234 peuvent valoir plus de mille ou un peu plus de un ; quel est le séparateur décimal ?

# What to know about the figures
warn-code = { $code } : le Système harmonisé a changé en { $year } ({ $old } → { $new } ; { $heading }) ; les chiffres d’avant et d’après ne forment pas une seule série
warn-gaps = { $count } { $count ->
    [one] cellule ne contient
   *[other] cellules ne contiennent
} aucun chiffre : pas d’échange, ou non disponible
warn-quantities = { $count } { $count ->
    [one] quantité est nulle
   *[other] quantités sont nulles
} à côté d’une valeur : non déclarées, lues comme manquantes
warn-currency = Les valeurs sont dans une monnaie que le fichier ne précise pas
warn-zero = Le seul chiffre après { PERIOD($after) } est zéro : peut-être pas encore publié, gardé comme zéro
warn-zeros = Les { $count } chiffres après { PERIOD($after) } sont tous à zéro : peut-être pas encore publiés, gardés comme zéros
warn-future = { $count } { $count ->
    [one] chiffre
   *[other] chiffres
} après { PERIOD($after) }, et les sommes de cette année inachevée, sont tous à zéro : sans doute pas encore publiés, lus comme manquants
warn-groups = { $what } : { $list } se trouvent parmi les pays ; les sommes les prennent, ou prennent leurs parties, jamais les deux
warn-levels = Produits de plusieurs niveaux ({ $levels }) ; les sommes prennent une position ou ses parties, jamais les deux
warn-breakdown = Les lignes sont ventilées davantage (transport, régime, second partenaire) ; les sommes prennent la ligne du total ou les parties, jamais les deux
warn-characters = { $count } { $count ->
    [one] caractère n’a pas pu être décodé
   *[other] caractères n’ont pas pu être décodés
} en { $encoding } ; indiquez un autre codage
warn-twice = Ligne { $line } : « { $column } » figure deux fois dans un objet ; le second compte
warn-reported = La liste ne dit pas si ses événements sont bien établis ; ils sont gardés comme rapportés
heading-telephones = téléphones mobiles : les smartphones sont à part
heading-aerials = parties de téléphones et d’appareils de réseau : les antennes sont à part
heading-diodes = diodes électroluminescentes et cellules photovoltaïques
heading-transducers = autres dispositifs à semi-conducteur : les transducteurs sont à part
heading-furnaces = autres fours industriels
heading-cameras = caméras de télévision et appareils photo numériques
heading-presses = machines ayant une fonction propre : les presses isostatiques sont à part
level-digits = { $count } chiffres

# How sums were made
way-repeated = Fichiers : { $count } { $count ->
    [one] chiffre figure
   *[other] chiffres figurent
} dans plusieurs fichiers ; chacun compte une fois
way-contrary = Fichiers : { $count } { $count ->
    [one] chiffre diffère
   *[other] chiffres diffèrent
} d’un fichier à l’autre ; ceux du fichier lu en premier sont montrés
way-years = Périodes : les années ; les périodes plus longues à côté sont laissées de côté
way-quarters = Périodes : les trimestres ; les périodes plus longues à côté sont laissées de côté
way-months = Périodes : les mois ; les périodes plus longues à côté sont laissées de côté
way-row = { $what } : la ligne « { $name } » ; ses parties sont laissées de côté
way-countries = { $what } : la somme des pays ; les groupes de pays sont laissés de côté
way-alone = { $what } : « { $name } » seul ; d’autres groupes peuvent le recouper
way-table = { $what } : la somme des pays du tableau
way-goods-row = Produits : la ligne « { $code } » ; les codes isolés sont laissés de côté
way-finest = Produits : les codes les plus fins ; { $count ->
    [one] { $count } position au-dessus est laissée
   *[other] { $count } positions au-dessus sont laissées
} de côté
way-parts = Ventilations : la somme des parties ; le tableau n’a pas de ligne du total
way-total = Ventilations : la ligne du total ; ses parties sont laissées de côté
way-other = { $goods } : d’autres périodes que le reste ; laissé de côté
way-gaps = { $goods } : dans { $count } { $count ->
    [one] période
   *[other] périodes
}, des parties de la somme manquent ou sont confidentielles ; elle contient les autres
way-units = { $goods } : une seule unité attendue, trouvé { $found }
way-flows = { $goods } : un seul flux attendu, trouvé { $found }
way-kinds = { $goods } : un seul type de période attendu, trouvé mois, trimestres ou années ensemble
what-reporter = Déclarant
what-partner = Partenaire
what-reporters = Déclarants
what-partners = Partenaires
left-unstated = { $count } { $count ->
    [one] chiffre est exclu
   *[other] chiffres sont exclus
} : le fichier ne dit pas qui, avec qui, quoi ou dans quel sens.
left-currency = { $count } { $count ->
    [one] chiffre est exclu
   *[other] chiffres sont exclus
} : le fichier ne précise pas leur monnaie.
left-parts = { $count } { $count ->
    [one] chiffre est exclu
   *[other] chiffres sont exclus
} : parties d’une ventilation, ou seconde mesure du même échange.

# What can be chosen, and is shown
place-all-reporters = Les { $count } déclarants ensemble
place-all-partners = Les { $count } partenaires ensemble
place-none = non précisé dans le fichier
place-group = { $name } (groupe)
side-all-reporters = tous les déclarants ensemble
side-all-partners = tous les partenaires ensemble
side-reporter = déclarant non précisé
side-partner = partenaire non précisé
side-none = non précisé
goods-all = Tous les produits (TOTAL)
goods-every = Tous les produits
goods-together = Tous les produits du fichier ensemble
goods-unstated = produits non précisés dans le fichier
measure-variant = { $flow }, { $unit } ({ $variant })
measure-plain = { $flow }, { $unit }
window-month = un mois
window-months = trois mois
window-year = douze mois
window-quarter = un trimestre
window-quarters = quatre trimestres
window-one-year = un an
window-years = trois ans
title-exports = Exportations : { $reporter } vers { $partner }
title-imports = Importations : { $reporter } depuis { $partner }
title-re-exports = Réexportations : { $reporter } vers { $partner }
title-compared = Avant et après
title-events = Événements
title-claims = Pourcentages publiés
title-assumed = Le fichier ne dit pas s’il s’agit d’exportations ou d’importations ; montré comme exportations jusqu’à ce que vous le disiez.

# Long series: what their chart says; the engine has what stands below
long-caption = { $name }{ $unit ->
    [none] { "" }
   *[other] , { $unit }
} : { long-every }, { long-span }. { $known ->
    [one] { NUMBER($known) } chiffre
   *[other] { NUMBER($known) } chiffres
}.
long-every = { $step ->
    [week] { $every ->
        [1] chaque semaine
       *[other] toutes les { $every } semaines
    }
    [day] { $every ->
        [1] chaque jour
       *[other] tous les { $every } jours
    }
    [hour] { $every ->
        [1] chaque heure
       *[other] toutes les { $every } heures
    }
    [minute] { $every ->
        [1] chaque minute
       *[other] toutes les { $every } minutes
    }
   *[second] { $every ->
        [1] chaque seconde
       *[other] toutes les { $every } secondes
    }
}
long-span = { $from } à { $to }
long-moment = { $day }, { $time }
long-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
long-unnamed = Une série
long-whole = Aucun chiffre ne manque.
long-gaps = { $gaps ->
    [one] { NUMBER($gaps) } pas
   *[other] { NUMBER($gaps) } pas
} sans chiffre : des trous, pas des zéros.
long-gaps-suppressed = { $gaps ->
    [one] { NUMBER($gaps) } pas
   *[other] { NUMBER($gaps) } pas
} sans chiffre et { NUMBER($held) } à chiffre confidentiel : des trous, pas des zéros.
long-extremes = Le chiffre le plus haut est { $high }, { $when } ; le plus bas est { $low }, { $date }.
long-start = L’axe commence à { $amount }, pas à zéro.
long-empty = Aucun moment de cette série n’a de chiffre.
long-key = Hachuré ou gris : pas de chiffres. Marques sous le tracé : il en manque, en partie ou en tout.
long-pixel = Un parmi { NUMBER($count) } dans ce pixel : { $range }
long-range = { $low } à { $high }
long-spoken = { $when } : { $value }.
long-window = { long-span }, { NUMBER($count) } pas sur { NUMBER($of) }
long-window-all = { long-span }, { $count ->
    [one] le seul pas
   *[other] les { NUMBER($count) } pas
}
long-each = Chaque chiffre affiché, { long-span }
long-figure = Chiffre
long-when = Quand
long-stretches = Ce qui est affiché{ $unit ->
    [none] { "" }
   *[other] , { $unit }
}, { long-span } ; zoomez pour chaque chiffre
long-columns = Quand | Chiffres | Sans | Plus bas | Plus haut | Moyenne des chiffres
long-method = Comment c’est tracé
long-method-columns = Là où il y a plus de chiffres que de pixels, chaque colonne de pixels va du plus bas au plus haut de la ligne passant par tous ses chiffres : aucun extrême ne manque, quel que soit le zoom.
long-method-middle = Un chiffre se tient au milieu de son pas. Les pas sans chiffre ne sont pas comblés.
long-method-zones = Les moments sont ceux du fichier ; les fuseaux horaires ne sont pas convertis.

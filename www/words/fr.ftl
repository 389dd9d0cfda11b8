# Français

kind = { $kind ->
    [year] année
    [quarter] trimestre
   *[month] mois
}
kinds = { $kind ->
    [year] { $count ->
        [one] année
       *[other] années
    }
    [quarter] { $count ->
        [one] trimestre
       *[other] trimestres
    }
   *[month] mois
}
no-figure = aucun chiffre
missing = manquant
missing-long = manquant : aucun chiffre publié ni trouvé
suppressed = confidentiel
suppressed-long = gardé confidentiel par l’office
zero-long = { $amount }, publié comme zéro
pinned = Fixé. Appuyer à nouveau, ou Échap, relâche.
released = Relâché.
route = { $flow ->
    [import] Importations : { $reporter } depuis { $partner }
    [re-export] Réexportations : { $reporter } vers { $partner }
   *[export] Exportations : { $reporter } vers { $partner }
}
several-partners = plusieurs partenaires
source = Source : { $source }
goods = Produits
hs-code = Code SH
hs = SH { $code }
claim-base = 100 = base
claim-change = { $way ->
    [fell] { $qualifier ->
        [over] baisse de plus de { $size }
        [nearly] baisse de près de { $size }
        [about] baisse d’environ { $size }
       *[exact] baisse de { $size }
    }
    [rose] { $qualifier ->
        [over] hausse de plus de { $size }
        [nearly] hausse de près de { $size }
        [about] hausse d’environ { $size }
       *[exact] hausse de { $size }
    }
   *[none] sans changement
}
claim-size = { $part ->
    [two-thirds] deux tiers
    [three-quarters] trois quarts
    [third] un tiers
    [quarter] un quart
    [half] la moitié
   *[number] { $n } %
}
claim-left = { $bound ->
    [less] il reste moins de { $left } sur 100
    [more] il reste plus de { $left } sur 100
    [nearly] il reste un peu plus de { $left } sur 100
    [about] il reste environ { $left } sur 100
   *[exact] il reste { $left } sur 100
}
claim-until = jusqu’à { PERIOD($to) }, base non précisée
claim-by = Selon { $who }
claim-no-level = Un pourcentage publié ; les montants ne sont pas connus.
claim-title = { $goods } : { $change }
claim-foot = { $left }, { $span }. { $who }
claim-spoken = Affirmation { $number } sur { $of } : { $goods }, { $reporter } vers { $partner }, { $change }, { $span }. Selon { $who }.
claim-largest = Plus forte baisse, d’après les sources : { $goods }, { $reporter } vers { $partner }, { $change }, { $span }.
claim-reading = Chaque barre montre ce qui reste de 100 ; la ligne rouge est le chiffre publié, une extrémité hachurée signale que la source l’a laissé ouvert. Ce sont des affirmations, pas des montants.
claim-column-change = Variation publiée
claim-column-from = De
claim-column-to = À
claim-column-left = Reste sur 100
claim-column-who = Qui l’a dit
claim-not-stated = non précisé
claim-table = Pourcentages publiés, d’après leurs sources
claim-method-said = Selon { $who } : { $text }
claim-method-drawn = Tracé : 100 { $sign } { $change } % = il reste { $left } sur 100.
claim-method-exact = La source donne le chiffre sans réserve.
claim-method-open = La source dit « { $stated } » ({ $qualifier ->
    [over] plus de
    [nearly] près de
   *[about] environ
}) : l’extrémité hachurée est ouverte, sa longueur n’est pas une donnée.
collapse-none = Aucun produit à comparer.
collapse-no-base = pas de base
collapse-mixed = chevauchement
collapse-small = base faible
collapse-values = { $before } → { $after }
collapse-values-small = { $before } → { $after } · base faible
collapse-hundred = { PERIOD($when, form: "short") } = 100
collapse-key = { PERIOD($when) }
collapse-key-mean = { PERIOD($when) } (moyenne par { kind })
collapse-key-sum = { PERIOD($when) } (somme)
collapse-small-key = Base faible : moins de { $amount } par { kind } de la base ; de tels pourcentages reposent sur peu.
collapse-means = { PERIOD($from, form: "short") } : { $before } ; { PERIOD($to, form: "short") } : { $after }
collapse-small-line = Base faible : le pourcentage repose sur peu.
change-title = { $goods } : { $change }
collapse-spoken = { $number } sur { $of } : { $goods }, { $change }, de { $before } ({ PERIOD($from) }) à { $after } ({ PERIOD($to) }).{ $small ->
    [yes] { "" } Base faible.
   *[no] { "" }
}
collapse-edited = Modifié par le lecteur. Publié : { PERIOD($to) } par rapport à { PERIOD($from) }.
collapse-are-means = Les chiffres sont des moyennes des périodes comparées.
collapse-are-sums = Les chiffres sont des sommes des périodes comparées.
collapse-most = { $route }, { PERIOD($to) } par rapport à { PERIOD($from) } : la plus forte { $way ->
    [rose] hausse
   *[fell] baisse
} est celle de { $goods }, { $change }, de { $before } à { $after }.
collapse-other = { $goods } { $change }
collapse-others = { $list }.
collapse-unknown = Aucune variation pour { $list } : { $kind ->
    [year] une année des périodes manque
    [quarter] un trimestre des périodes manque
   *[month] un mois des périodes manque
} ou la base est nulle.
collapse-unequal = Des moyennes sont affichées : les sommes de périodes de longueur inégale ne se comparent pas.
collapse-column = { PERIOD($when) } ({ $unit })
collapse-column-sum = { PERIOD($when) } (somme, { $unit })
collapse-column-change = Variation
collapse-column-remark = Remarque
collapse-table = { $route }, avant et après, { $unit }
collapse-formula = Variation = ({ $now } − { $base }) ÷ { $base } × 100 = { $change }
collapse-no-ratio = Pas de pourcentage : la base est { $base }, il n’existe pas de rapport.
collapse-overlap = Pas de pourcentage : les périodes se chevauchent.
collapse-gap = { $kind ->
    [year] Pas de pourcentage : une année sans chiffre n’est pas un zéro, et aucune autre année ne la remplace.
    [quarter] Pas de pourcentage : un trimestre sans chiffre n’est pas un zéro, et aucun autre trimestre ne le remplace.
   *[month] Pas de pourcentage : un mois sans chiffre n’est pas un zéro, et aucun autre mois ne le remplace.
}
collapse-before = Avant ({ PERIOD($when) }) : { $figures }{ $total }.
collapse-after = Après ({ PERIOD($when) }) : { $figures }{ $total }.
collapse-figure = { PERIOD($when) } { $figure }
collapse-mean = { "" } ; moyenne de { $count } { kinds } { $mean }
collapse-sum = { "" } ; somme de { $count } { kinds } { $mean }
collapse-gaps = { "" } ; { $gaps } sur { $count } { kinds } sans chiffre
flow-none = Aucune série à tracer.
flow-unit = { $unit } par { kind }
flow-unit-index = indice, { PERIOD($base) } = 100
flow-points = points d’indice ({ PERIOD($base) } = 100)
flow-log = { $unit }, chaque pas vaut dix fois le précédent
flow-no-figure = { $goods } : aucun chiffre
flow-title = { $goods }, { PERIOD($when) }
flow-index = Indice { $index } ({ PERIOD($base) } = 100)
flow-change = { $kind ->
    [year] { $change } par rapport à l’année précédente
    [quarter] { $change } par rapport au trimestre précédent
   *[month] { $change } par rapport au mois précédent
}
flow-quality = { $quality ->
    [derived] chiffre déduit
    [provisional] chiffre provisoire
    [estimated] chiffre estimé
   *[stated] chiffre publié
}
flow-spoken = { $goods }, { PERIOD($when) } : { $figure }{ $change ->
    [none] { "" }
   *[other] , { $change }
}.{ $any ->
    [yes] { "" } Événements : { $events }.
   *[no] { "" }
}
flow-event-key = { PERIOD($date, form: "short") } : { $title }
flow-event-spoken = { PERIOD($date) } : { $title }. { $status ->
    [confirmed] Confirmé
    [reported] Rapporté
    [denied] Démenti
   *[reversed] Annulé
}, événement { $number } sur { $of }.
flow-largest = { $route } : la plus forte baisse en { $kind ->
    [year] une année
    [quarter] un trimestre
   *[month] un mois
}, en { $unit }, est celle de { $goods } en { PERIOD($when) }, de { $before } à { $after } ({ $change }).
flow-whole = { PERIOD($from) } à { PERIOD($to) }, { $kind ->
    [year] aucune année ne manque.
    [quarter] aucun trimestre ne manque.
   *[month] aucun mois ne manque.
}
flow-gaps = { PERIOD($from) } à { PERIOD($to) } ; { $count } { kinds } sans chiffre : des vides, hachurés.
flow-hollow = Marques creuses : chiffres provisoires ou estimés, { $count } au total.
flow-below-zero = { $count ->
    [one] { $count } chiffre sous zéro : une échelle logarithmique ne peut le montrer, le tableau le donne.
   *[other] { $count } chiffres sous zéro : une échelle logarithmique ne peut les montrer, le tableau les donne.
}
flow-no-index = Pas d’indice pour { $list } : aucun chiffre au-dessus de zéro en { PERIOD($base) }.
flow-column = { $kind ->
    [year] Année
    [quarter] Trimestre
   *[month] Mois
}
flow-column-goods = { $goods } ({ $unit })
flow-table = { $route }, { $unit } par { kind }
months-all = { PERIOD($from) } à { PERIOD($to) }, { $count ->
    [one] { $kind ->
        [year] une seule
       *[other] un seul
    } { kind }
   *[other] les { $count } { kinds }
}
months-some = { PERIOD($from) } à { PERIOD($to) }, { $count } { kinds } sur { $of }
option-show = Montrer
option-scale = Échelle
option-base = 100 en
option-value = Valeur
option-index = Indice
option-linear = Linéaire
option-log = Logarithmique
option-remaining = Ce qui reste de 100
option-value-log = Valeur (logarithmique)
option-against = Par rapport à
option-base-published = la base publiée
option-base-year = les mêmes mois un an plus tôt
option-base-month = le mois précédent
option-before = Avant
option-after = Après
option-windows = Périodes en
option-mean = Moyennes
option-sum = Sommes
event-when = { PERIOD($when) }{ $precision ->
    [day] { "" }
    [month] { "" } (seul le mois est connu)
    [quarter] { "" } (seul le trimestre est connu)
   *[year] { "" } (seule l’année est connue)
}
event-status = { $status ->
    [confirmed] Confirmé
    [reported] Rapporté, non confirmé
    [denied] Démenti à l’époque
   *[reversed] Annulé par la suite
}
event-announced = Annonce : { PERIOD($when) }
event-wound-down = Fin de la transition : { PERIOD($when) }
event-spoken = { $when } : { $title } { $kind }{ $actor ->
    [none] { "" }
   *[other] , { $actor }
}. { event-status }. Couloir { $lane }, événement { $number } sur { $of }.
events-table = Événements de { PERIOD($from) } à { PERIOD($to) }, par date
events-columns = N° | Date | Qui | Quoi | Statut | Source
events-caption = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
} dans { $lanes ->
    [one] le couloir { $lane }
    [some] { $used } couloirs sur { $all }
   *[all] { $all } couloirs
}, { $dates ->
    [one] daté : { PERIOD($first) }
    [same] tous datés : { PERIOD($first) }
   *[span] le premier : { PERIOD($first) }, le dernier : { PERIOD($last) }
} ; { $statuses }.
events-status = { $count ->
    [only] { $status ->
        [confirmed] confirmé
        [reported] rapporté mais non confirmé
        [denied] démenti à l’époque
       *[reversed] annulé par la suite
    }
    [all] { $status ->
        [confirmed] tous confirmés
        [reported] tous rapportés mais non confirmés
        [denied] tous démentis à l’époque
       *[reversed] tous annulés par la suite
    }
    [one] { $count } { $status ->
        [confirmed] confirmé
        [reported] rapporté mais non confirmé
        [denied] démenti à l’époque
       *[reversed] annulé par la suite
    }
   *[other] { $count } { $status ->
        [confirmed] confirmés
        [reported] rapportés mais non confirmés
        [denied] démentis à l’époque
       *[reversed] annulés par la suite
    }
}
events-none = Aucun événement de { PERIOD($from) } à { PERIOD($to) }.
events-outside = Non montré : { $count ->
    [one] { $count } événement
   *[other] { $count } événements
} hors de la période de { PERIOD($from) } à { PERIOD($to) }.
events-no-lane = Non montré : { $count ->
    [one] { $count } événement
   *[other] { $count } événements
} sans couloir.
events-empty = Aucun événement dans cette période.
events-numbered = Les numéros sont ceux de la liste ci-dessous.
events-marked = { $count ->
    [one] { $count } événement est sans étiquette ; la liste ci-dessous le nomme.
   *[other] { $count } événements sont sans étiquette ; la liste ci-dessous les nomme.
}
events-counted = { $count ->
    [one] { $count } événement est compté dans un nombre ; choisissez-le pour y regarder de plus près.
   *[other] { $count } événements sont comptés dans des nombres ; choisissez-en un pour y regarder de plus près.
}
events-beyond = { $count ->
    [one] { $count } événement se situe avant ou après ces mois.
   *[other] { $count } événements se situent avant ou après ces mois.
}
events-left-out = { $count ->
    [one] { $count } événement écarté
   *[other] { $count } événements écartés
} par le choix de l’acteur et des produits.
events-shown = Chronologie : { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}.
events-all = Tous les événements sont montrés.
events-no-goods = Ne nomme aucun produit
events-no-day = Le jour n’est pas connu
events-range = Du début à la fin
events-announced = Annoncé auparavant
events-wound-down = Transition jusqu’à
events-on = Se poursuit au-delà de ces mois
events-lanes = Couloirs
events-by-actor = Qui a agi
events-by-kind = Ce qui a été fait
events-by-target = Contre qui
events-who = Qui
events-everyone = Tous
events-naming = Produits nommés
events-any-goods = Tous ou aucun
events-other-kinds = Autres mesures
events-other-targets = Autres cibles
events-nobody = Personne de nommé
compared = { $side ->
    [after] { option-after }
   *[before] { option-before }
} : { PERIOD($when) }.
compared-none = Il n’y a pas de chiffres pour ces mois.
effects = Produits nommés, { PERIOD($to) } comparé à { PERIOD($from) } :
effects-no-code = Il ne nomme aucun produit par son code.
effects-other = Il ne nomme aucun des produits de ces graphiques.
effects-year = Seule l’année est connue : aucun mois ne se situe juste avant ou après.
address-unknown = L’adresse demande « { $asked } », qui n’est pas dans cet article. Le reste est montré.
address-version = L’adresse vient d’une autre version de cette page. L’article est montré tel qu’il a été publié.
undone = Annulé.
help = Les flèches parcourent les données, Entrée fixe, Échap relâche.
help-time = Les flèches parcourent les données, plus et moins zooment, 0 montre tous les mois, Entrée fixe, Échap relâche.
kind-event = Événement
kind-sanction = Sanction
kind-export_control = Contrôle des exportations
kind-trade_ban = Interdiction commerciale
kind-financial = Mesure financière
kind-enforcement = Application de la loi
kind-retaliation = Représailles
kind-corporate_exit = Retrait d’entreprise
kind-statement = Déclaration
kind-military = Action militaire
kind-other = Autre
list-comma = ,
list-semicolon =  ;

# Facts (CLDR 46)
language = fr
name = Français
direction = ltr
plural = one: i = 0,1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
number-decimal = ,
number-group =  
number-group-least = 4
number-minus = −
number-plus = +
number-percent = { $n } %
number-steps = 12 Bn 9 Md 6 M 3 k
number-step = { $n } { $word }
amount-currency = { $n } { $symbol }
amount-unit = { $n } { $unit }
currencies = EUR € USD $US GBP £GB
names = European Union=UE|Russia=Russie|China=Chine|United States=États-Unis|Kazakhstan=Kazakhstan|Kyrgyzstan=Kirghizistan|Armenia=Arménie|Georgia=Géorgie|Belarus=Bélarus|Uzbekistan=Ouzbékistan|Turkey=Turquie|Japan=Japon|South Korea=Corée du Sud|World=Monde|Russian Federation=Russie|United States of America=États-Unis|USA=États-Unis|Türkiye=Turquie|Rep. of Korea=Corée du Sud|Republic of Korea=Corée du Sud|Germany=Allemagne|Italy=Italie|Poland=Pologne|Netherlands=Pays-Bas|United Kingdom=Royaume-Uni|India=Inde|Brazil=Brésil|United Arab Emirates=Émirats arabes unis|Taiwan=Taïwan|Vietnam=Viêt Nam|Viet Nam=Viêt Nam|Switzerland=Suisse|Spain=Espagne|Mexico=Mexique|Serbia=Serbie|Israel=Israël|North Korea=Corée du Nord|Tajikistan=Tadjikistan|Azerbaijan=Azerbaïdjan|Moldova=Moldavie|Mongolia=Mongolie|Thailand=Thaïlande|Malaysia=Malaisie|Singapore=Singapour|Indonesia=Indonésie|Australia=Australie|Norway=Norvège
months = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
months-short = janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.
period-year = { $year }
period-quarter = T{ $quarter } { $year }
period-month = { $month } { $year }
period-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
period-range = { PERIOD($from) } à { PERIOD($to) }
period-range-short = { PERIOD($from, form: "short") } à { PERIOD($to, form: "short") }

# Reading: steps, descriptions, sound, terms
step-events = Événements
step-series = { $name } : { $count } valeurs, { PERIOD($from) } à { PERIOD($to) }. Plus haut : { $top } en { PERIOD($when) }, plus bas : { $low } en { PERIOD($date) }.{ $gaps ->
    [0] { "" }
   *[other] { "" } Sans chiffre : { $gaps }.
}
step-year = { $name } : { $count } valeurs, de { $first } à { $last }.
step-group = { $name } : { $count } valeurs.
step-group-events = { $name } : { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}.
reading-trend = De { $first } en { PERIOD($from) } à { $last } en { PERIOD($to) } : { $change }.
reading-fall = Plus forte baisse : { PERIOD($when) }, { $change }.
reading-more = { $count ->
    [one] Une autre ligne est dans le tableau.
   *[other] { $count } autres sont dans le tableau.
}
reading-summary = En bref
reading-how = Comment le lire
reading-details = En entier
reading-terms = Ce que les mots veulent dire
reading-steps = Pas à pas
reading-steps-help = Droite entre, Gauche sort, Haut et Bas avancent, une lettre saute à un nom ; le graphique montre où l’on est.
reading-sound = En son
sound-choose = Série
sound-speed = Vitesse
sound-slow = lente
sound-usual = normale
sound-fast = rapide
sound-play = Écouter
sound-stop = Arrêter
sound-series = { $name }, { PERIOD($from) } à { PERIOD($to) } : un son par valeur. Plus le son est aigu, plus le chiffre est grand, de { $low } à { $top }.
sound-pairs = { $name }. Deux sons par ligne du tableau, avant et après. Plus le son est aigu, plus le chiffre est grand, de { $low } à { $top }.
sound-rows = { $name } : un son par ligne du tableau, { $count } en tout. Plus le son est aigu, plus le chiffre est grand, de { $low } à { $top }.
sound-events = { $count ->
    [one] Un clic marque un événement.
   *[other] { $count } clics marquent des événements.
}
sound-after = Un clic marque { PERIOD($when) }, le premier mois comparé à ceux d’avant.
sound-gaps = { $count ->
    [one] Un léger souffle est une valeur absente.
   *[other] De légers souffles sont des valeurs absentes, { $count } en tout.
}
sound-phrases = À la fin deux sons longs : la moyenne d’avant, { $before }, et la moyenne à partir de { PERIOD($when) }, { $after }.
how-claims = Chaque barre montre ce qui reste de 100, selon une source. Un bout hachuré est ouvert : la source n’a pas donné de chiffre exact. Personne n’a publié les montants, aucun n’est donc dessiné.
how-collapse = Chaque ligne est un produit. L’anneau montre l’avant, le point l’après ; la flèche mène de l’un à l’autre. Plus elle va à gauche, plus la perte est grande.
how-flow = Le temps va de gauche à droite. Plus la ligne est haute, plus le chiffre est grand. Une coupure est un mois sans chiffre, pas un zéro. Les lignes verticales pointillées sont des événements. Sur une échelle logarithmique, des pas égaux sont des rapports égaux.
how-timeline = Le temps va de gauche à droite, chaque couloir est un groupe. La forme d’un signe dit ce qui s’est passé, son remplissage dit à quel point c’est sûr. Un signe large veut dire que le jour n’est pas connu.
how-rank = Chaque ligne est un type de biens, le plus grand changement d’abord. Le trait fin montre les rangs que d’autres périodes raisonnables donneraient : plus il est long, moins le rang compte.
how-heat = Chaque ligne est un type de biens, chaque colonne un mois. La couleur dit ce qui reste par rapport à une année normale. Les cases hachurées sont sans chiffre.
how-density = Toutes les lignes sont superposées. Là où c’est sombre, il y en a beaucoup. Chacune est comparée à sa propre année normale, prise pour 100.
how-evidence = La grande marque est le pourcentage publié, les petites sont ceux que d’autres dates, bases ou routes donneraient. S’il s’en écarte, il est inhabituel.
how-expected = La ligne est ce qui a été relevé. La bande est ce que les années d’avant laissaient attendre. Là où la ligne sort de la bande, quelque chose a changé.
how-mirror = Deux relevés du même commerce : ce qu’un pays dit avoir envoyé, et ce que l’autre dit avoir reçu. Si les deux baissent, la baisse est réelle ; si un seul baisse, il faut demander pourquoi.
how-multiples = Chaque série a un petit graphique à elle. Dans tous, le temps va de gauche à droite. Si tous les volets partagent un axe, les hauteurs se comparent ; si chacun a le sien, seules les formes se comparent.
how-reroute = Barres du haut : à droite ce qu’un pays a gagné au-delà de sa tendance, à gauche ce qui lui a manqué pour l’atteindre. Au milieu, la perte et les gains mois par mois ; en bas, les mois d’avant, à gauche, mènent à ceux d’après, à droite. Que perte et gains arrivent en même temps ne prouve pas que les biens ont pris cette route.
how-shares = Les parties d’un tout se superposent, mois par mois. Plus une bande est haute, plus sa part est grande. Un mois hachuré n’a pas de parts : toutes ses parties ne sont pas connues, donc il n’y a pas de tout.
how-slope = Chaque ligne mène des mois d’avant, à gauche, aux mois d’après, à droite. Plus elle descend, plus la perte est grande. Un bout ouvert signifie : pas de chiffre, et non zéro.
how-stress = C’est un scénario, pas des données. Il applique la baisse observée d’un commerce à un autre. La bande hachurée est la fourchette de ce qui pourrait rester.
keys = Touches : les flèches parcourent les données, Début et Fin vont aux bouts, Page haut et Page bas d’un an, Entrée fixe, Échap relâche.
keys-time = Touches : les flèches parcourent les données, Début et Fin vont aux bouts, Page haut et Page bas d’un an, Entrée fixe, Échap relâche. Plus et moins zooment, Maj et flèches déplacent les mois, 0 les montre tous, Retour arrière annule. B et A comparent les mois visibles comme avant et après. N et P vont à l’événement suivant et précédent.
term-hs = Code SH
term-hs-means = Un numéro par lequel toutes les douanes désignent un type de biens. 8542, ce sont les puces. Plus il a de chiffres, plus le type est précis.
term-index = Indice
term-index-means = Un chiffre comparé à un mois ou une année choisis, qui comptent pour 100. Un indice de 40 veut dire qu’il reste 40 sur 100.
term-base = Période de base
term-base-means = Les mois auxquels on compare les suivants. Une autre base donne un autre pourcentage.
term-mirror = Données miroir
term-mirror-means = Ce que le partenaire a relevé du même commerce. Les deux chiffres devraient être proches ; le fret, les délais et les erreurs les écartent.
term-gap = Aucun chiffre
term-gap-means = Personne n’a publié de chiffre pour ce mois. C’était peut-être beaucoup ou peu : un vide n’est pas un zéro.
term-small = Petite base
term-small-means = Il y avait peu au départ. Quand il y a peu, un petit changement donne un grand pourcentage.
term-provisional = Provisoire
term-provisional-means = L’office peut encore changer ce chiffre. Ces chiffres sont dessinés en creux.
term-claim = Affirmation
term-claim-means = Un chiffre publié sans les montants dont il est tiré. On ne peut pas le vérifier ici.
term-status = Confirmé, rapporté
term-status-means = Confirmé : ceux qui agissent le disent, ou une loi. Rapporté : connu seulement par d’autres.
term-precision = Précision d’une date
term-precision-means = De certains événements, on ne connaît que le mois. Ils sont dessinés aussi larges que le mois.
term-expected = Attendu
term-expected-means = Ce que les années d’avant laissaient attendre si rien d’autre n’était arrivé. Une fourchette, car personne ne le sait exactement.
term-excess = Au-delà de sa tendance
term-excess-means = Plus que ce que le pays aurait acheté de toute façon, selon ses années précédentes.

# Studies: what if
stress-flow = { $goods }, { $reporter } → { $partner }
stress-target = { $goods } → { $partner }
stress-total = toutes les exportations ({ $reporter }, { PERIOD($when) })
stress-title = Scénario, pas des données : { $flow }
stress-observed = Données : ce qui restait de 100 lors des chutes observées
stress-none = Pas de scénario : aucune chute observée n’a une base et un mois après elle.
stress-no-base = Pas de scénario : { $flow } n’a aucun chiffre pour { PERIOD($when) }.
stress-span = { $low } à { $high }
stress-loss = { $loss } de moins en { $months }, { $share } de l’habituel
stress-depth-all = aussi profond qu’observé
stress-depth = avec { $share } de la profondeur observée
stress-at-once = d’un coup
stress-over = sur { $months }
stress-not-replaced = rien de vendu ailleurs
stress-replaced = { $share } de ce qui est perdu vendus ailleurs
stress-price-same = à prix inchangés
stress-price = prix du reste { $change }
stress-settings = { $depth }, { $speed }, durée : { $months }, { $replaced }, { $price }
stress-axis = mois après la mesure
stress-stamp = SCÉNARIO
stress-key = scénario, du plus bas au plus haut
stress-key-usual = habituel : le même mois de l’année de base
stress-month = Scénario, mois { $number } : { $value }
stress-month-none = Scénario, mois { $number } : pas de fourchette
stress-usual = Habituel : { $value }
stress-less = De moins : { $value }
stress-usual-unknown = La valeur habituelle n’est pas connue
stress-unobserved = Aucune des chutes n’a été observée ce mois-là
stress-fall = { $label }, mois { $number } : reste { $left } sur 100
stress-column-month = Mois après la mesure
stress-column-usual = Habituel ({ $unit })
stress-column-low = Scénario, plus bas
stress-column-high = Scénario, plus haut
stress-column-falls = Chutes observées
stress-column-left = { $label }, reste sur 100
stress-no-range = pas de fourchette
stress-part = Cela représente { $share } de { $name }.
stress-fewer = La fourchette repose d’abord sur { $most } chutes, puis sur { $least } les mois suivants, car toutes n’ont pas été observées aussi longtemps ; elle peut se resserrer ou s’élargir pour cette seule raison.
stress-method = Comment le scénario est fait
stress-method-settings = Réglages : { $settings }.
stress-method-usual = Habituel : le même mois de { PERIOD($when) }, { $amount } dans les mois qui ont une fourchette.
stress-method-formula = Valeur d’un mois = habituel × (reste × (1 + prix) + ailleurs × (1 − reste)), où reste = 1 − profondeur × min(1, mois ÷ vitesse) × (1 − observé). Le plus bas et le plus haut sur toutes les chutes observées et les deux bouts d’ailleurs.
stress-method-loss = Perte = somme de habituel − valeur = { $low } à { $high }.
stress-method-observed = Observé : { $label }. { $origin } ; connu : { $months }.
stress-limits = Ce qu’il ne peut pas dire
stress-limit-forecast = C’est un calcul sur ce qu’on a vu ailleurs, pas une prévision : rien ici ne dit si une telle mesure est probable.
stress-limit-others = D’autres produits, partenaires et années diffèrent par leurs stocks, leurs contrats et leurs détours ; seule la dispersion des chutes observées en tient compte.
stress-limit-sales = Seules les ventes de l’exportateur sont comptées : ni ce que perdent les acheteurs, ni ce qui suit dans d’autres échanges.
stress-limit-chance = Il n’y a pas de hasard : les mêmes réglages donnent partout les mêmes nombres, et l’adresse les contient tous.
stress-all = Toutes
stress-unchanged = inchangé
stress-option-target = Appliqué à
stress-option-depth = Profondeur, de l’observé
stress-option-speed = Plein effet après
stress-option-months = Durée
stress-option-least = Vendu ailleurs, au moins
stress-option-most = Vendu ailleurs, au plus
stress-option-price = Prix de ce qui se vend encore
stress-origin = { $goods }, { $reporter } → { $partner }, en { $unit }, à partir de { PERIOD($from) } contre { $mean ->
    [yes] la moyenne de{ " " }
   *[no] { "" }
}{ PERIOD($before) }
stress-months = { $count } mois
stress-rests = { $count ->
    [0] La mesure est finie
    [one] Repose sur une chute observée
   *[other] Repose sur { $count } chutes observées
}
stress-caption = Scénario, pas des données. { $flow }, d’après { $count ->
    [one] une chute observée
   *[other] des chutes observées
} ({ $labels }), { $settings } : { $loss }.
stress-lacking = { $count ->
    [one] { $count } mois sur { $of } n’a pas de fourchette et n’entre dans aucune somme.
   *[other] { $count } mois sur { $of } n’ont pas de fourchette et n’entrent dans aucune somme.
}
study-low = Borne basse
study-high = Borne haute
study-of = { $name } : { $value }
study-month = { PERIOD($when) } : { $value }
study-range = Fourchette : { $range }
study-then = { ", puis " }
study-stop = .
study-no-percent = pas de pourcentage
study-column-percent = Variation en pour cent
study-gain = { $partner } de { $before } à { $after }{ $ratio ->
    [none] { "" }
   *[other] { "" } ({ $ratio })
}
expected-none = Aucune valeur attendue pour { $flow } à partir de { PERIOD($when) } { $method ->
    [naive] d’après l’année précédente : il faut les 24 mois d’avant, chacun avec un chiffre,
   *[damped] par tendance amortie et saison : il faut 24 mois de suite avant
} et un chiffre après. Un vide n’est pas comblé.
expected-by = { $method ->
    [naive] comme un an plus tôt
   *[damped] selon une tendance amortie et la saisonnalité
}
expected-loss = { $amount } { $way ->
    [rose] de plus
   *[fell] de moins
} qu’attendu en { $count } mois (aux bouts des fourchettes, { $low } à { $high } de moins)
expected-key = chiffres | attendu | fourchette de 95 sur 100 | ce qui y manque
expected-line = Attendu : { $amount }, { expected-by }
expected-caption = { $flow }, à partir de { PERIOD($when) } : { $loss } ; attendu { expected-by }.
expected-below = Sous leur fourchette : { $number } mois sur { $count }.
expected-gaps = { $count ->
    [one] { $count } d’entre eux n’a pas de chiffre et n’entre pas dans la somme.
   *[other] { $count } d’entre eux n’ont pas de chiffre et n’entrent pas dans la somme.
}
expected-column-figure = Chiffre ({ $unit })
expected-column = Attendu
expected-how = { $method ->
    [naive] Attendu : le même mois de l’année d’avant l’événement (naïf saisonnier ; R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3e édition, 5.2). Fourchette : 1,96 écart type des différences entre années jusque-là, élargie par la racine du nombre d’années à venir.
   *[damped] Attendu : niveau, tendance amortie et saisonnalité additive par lissage exponentiel de tous les mois de suite avant l’événement (Holt et Winters ; R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3e édition, 8.3), avec les poids de moindre erreur quadratique sur une grille fixe. Fourchette : celle du modèle ETS(A,Ad,A), 8.7, avec le t de Student pour les mois qui restent pour estimer son erreur.
}
expected-sum = Somme de attendu − chiffre sur { $count } mois = { $loss } ; avec les bornes basses des fourchettes { $low }, avec les bornes hautes { $high }, comme si tous les mois s’écartaient de même.
expected-limit = Il dit ce que le passé seul laisse attendre ; tout ce qui a changé par ailleurs au même moment est aussi dans l’écart.
expected-title = { $flow } : { $loss }
expected-table = { $flow }, et ce qu’il fallait attendre
expected-option = { $method ->
    [naive] Comme un an plus tôt
   *[damped] Tendance amortie et saisonnalité
}
multiples-axes = Axes des volets
multiples-shared = un pour tous
multiples-own = un pour chacun
multiples-unit = { $unit } ; chaque volet a son propre axe : comparer les formes, non les hauteurs
shares-unit = part de la somme des parties
shares-unit-whole = part de l’ensemble : { $whole }
shares-rest = Autres
shares-gap = { $why ->
    [negative] sous zéro
    [beyond] contradiction
    [nothing] aucun échange
    [some] pas de parts
   *[missing] pas de chiffre
}
shares-hatched = Hachuré : pas de parts, car les parties ne sont pas toutes connues ou ne font pas un tout
shares-none = { $why ->
    [negative] pas de part : une partie est sous zéro, une correction
    [beyond] pas de part : les parties dépassent le tout
    [nothing] pas de part : rien n’a été échangé
   *[missing] pas de part : toutes les parties du tout n’ont pas de chiffre
}
shares-no = pas de part
shares-of = { $share } de { $total }
shares-change = { $route }, { PERIOD($to) } par rapport à { PERIOD($from) } : la plus forte perte de part est celle de { $lost }, de { $before } à { $after }, { $fall } points de pourcentage de moins ; le plus fort gain est celui de { $gained }, de { $start } à { $end }, { $rise } points de pourcentage de plus.
shares-same = { $route }, { PERIOD($to) } par rapport à { PERIOD($from) } : toutes les parts sont les mêmes, à un dixième de point près.
shares-unknown = Il n’y a pas deux périodes dont les parts pourraient être comparées.
shares-gaps = { PERIOD($from) } à { PERIOD($to) } ; sans parts, hachuré : { $count } { kinds }.
shares-why = { $count } { kinds } : { $why }.
shares-unfirm = Chiffres provisoires ou estimés : { $count }.
shares-method = Comment les parts sont calculées
shares-method-sum = Part = chiffre d’une partie ÷ somme de toutes les parties × 100. Une période ne compte que si chaque partie a un chiffre : une somme de ce qui est connu n’est pas un total.
shares-method-whole = Part = chiffre d’une partie ÷ { $whole } × 100 ; ce que les parties en laissent, ce sont les autres. Des parties qui dépassent le tout de { $rounding } au plus passent pour un arrondi ; au-delà, il n’y a pas de part.
shares-method-line = { $goods }, { PERIOD($when) } : { $part } ÷ { $total } × 100 = { $share }.
shares-method-points = Les parts changent en points de pourcentage : part après − part avant.
shares-column-share = part, pour cent
shares-column-total = Somme ({ $unit })
shares-table = { $route }, parts en pour cent
shares-share = Parts
shares-whole = Tout
shares-of-whole = tout, avec les autres
shares-of-parts = les parties montrées
slope-sums = { $unit }, sommes des périodes
slope-log = { $unit }, à pente égale, rapport égal
mirror-none = Aucun mois n’est connu des deux relevés.
mirror-verdict = { $verdict ->
    [both] Les deux relevés chutent de moitié ou plus
    [neither] Aucun des deux relevés ne chute de moitié
    [only] Un seul relevé s’effondre ({ $who }) : la déclaration a peut-être changé, pas forcément le commerce
    [ends] Après la base, un relevé n’a plus de chiffres ({ $who }) : la déclaration a cessé, pas forcément le commerce
   *[unknown] Trop peu de chiffres pour comparer les deux relevés
}
mirror-agreement = Pour { $number } mois sur { $count } connus des deux relevés, l’écart est d’au plus { $tolerance } du plus grand des deux, ce que le fret, l’assurance et les délais peuvent expliquer.
mirror-apart = Écart : { $share } du plus grand des deux
mirror-apart-unknown = Non comparable
mirror-sent = { $who } : envoyé, selon ses chiffres
mirror-received = { $who } : reçu, selon ses chiffres{ $lag ->
    [0] { "" }
    [1] , un mois plus tard
   *[other] , { $lag } mois plus tard
}
mirror-key-apart = écart au-delà de la tolérance
mirror-caption = { $flow }, { PERIOD($to) } par rapport à { PERIOD($from) } : { $sent } selon le relevé de l’exportateur, { $received } selon celui de l’importateur. { $verdict }.
mirror-column-sent = { $who } : envoyé ({ $unit })
mirror-column-received = { $who } : reçu ({ $unit })
mirror-column-apart = Écart, en pour cent du plus grand
mirror-method = Comment les deux relevés sont comparés
mirror-method-apart = Écart = |envoyé − reçu| ÷ le plus grand des deux × 100 ; le mois de l’importateur est { $lag ->
    [0] le même
    [1] un mois plus tard
   *[other] { $lag } mois plus tard
}. Tolérance { $tolerance } : les importateurs comptent le fret et l’assurance (CAF), les exportateurs non (FAB), et les biens arrivent plus tard qu’ils ne partent.
mirror-method-fall = Un effondrement est une chute de la moyenne d’un relevé de moitié ou plus entre les périodes. Un relevé sans aucun chiffre dans la période d’après a cessé ; ce n’est pas une chute.
mirror-method-third = Les biens qui passent par un pays tiers y sont relevés par un côté et pas par l’autre ; les relevés par origine et par provenance diffèrent pour la même raison.
mirror-table = { $goods } : le relevé de l’exportateur et celui de l’importateur
mirror-option-lag = Reçu
mirror-option-tolerance = Tolérance
mirror-lag = { $lag ->
    [0] le même mois
    [1] un mois plus tard
   *[other] { $lag } mois plus tard
}
evidence-none = Aucun pourcentage à examiner.
evidence-nothing = aucun pourcentage à examiner
evidence-dates = Autres dates
evidence-dates-in = autres dates
evidence-bases = Autres bases
evidence-bases-in = autres bases
evidence-across = Autres routes et produits
evidence-across-in = autres routes et produits
evidence-part = { $all ->
    [yes] { $count } sur { $count }
   *[no] { $number } sur { $count }
}
evidence-dates-larger = plus forte que { evidence-part }
evidence-across-larger = plus forte que { evidence-part }
evidence-bases-range = { $low } à { $high } selon { $count ->
    [one] { $count } base
   *[other] { $count } bases
}
evidence-strip = { $goods }, { $name } : { $value }
evidence-printed = Publié : { $change }
evidence-others = { $count ->
    [one] { $count } autre, { $low }
   *[other] { $count } autres, de { $low } à { $high }
}
evidence-other = { $goods }, { $partner }
evidence-claim = affirmé : { $qualifier ->
    [over] plus de { $size }
    [nearly] près de { $size }
    [about] environ { $size }
   *[exact] { $size }
}, { $who }
evidence-key = publié | autre date, route ou produit | base plus longue | plus de mois des deux côtés | un an plus tôt | sans la saisonnalité
evidence-title = { $goods }{ $code ->
    [none] { "" }
   *[other] { "" } ({ $code })
}, { $reporter } → { $partner } : { $change }
evidence-caption = { $title }. { $list }.
evidence-column-what = Quoi
evidence-column-which = Lequel
evidence-what = { $what ->
    [printed] publié
    [date] autre date
    [base] autre base
    [across] autre route ou produit
   *[claim] affirmation
}
evidence-windows = { PERIOD($from) } → { PERIOD($to) }
evidence-rule = { $rule ->
    [longer] base plus longue
    [both] des deux côtés
    [year] un an plus tôt
   *[season] corrigé de la saison
}, { $count } mois
evidence-no-change = aucun
evidence-table = Ce qu’il y a derrière chaque pourcentage
evidence-overlap = Pas de pourcentage : les périodes { PERIOD($from) } et { PERIOD($to) } se recouvrent.
evidence-gaps = Pas de pourcentage : { $count } mois sans chiffre dans les périodes { PERIOD($from) } et { PERIOD($to) }.
evidence-means = De { $before } ({ $mean ->
    [yes] moyenne d’un mois,{ " " }
   *[no] { "" }
}{ PERIOD($from) }) à { $after } ({ $means ->
    [yes] moyenne d’un mois,{ " " }
   *[no] { "" }
}{ PERIOD($to) }).
evidence-sums = En sommes de { $count } mois : de { $before } à { $after }, le même pourcentage.
evidence-lowest = Au plus bas : { PERIOD($when) }, { $count ->
    [0] le premier mois après la base
   *[other] { $count } mois après le premier
}, { $amount }, { $change } par rapport à la base.{ $any ->
    [yes] { "" } Pour la première fois sous chaque mois de l’année d’avant : { PERIOD($date) }.
   *[no] { "" }
}
evidence-recovery = Jusqu’à { PERIOD($when) }, { $share } de cette chute étaient rattrapés ; par rapport à la base il manquait { $amount }, en somme sur { $count } mois{ $gaps ->
    [0] { "" }
    [one] { "" } ; { $gaps } autre n’a pas de chiffre
   *[other] { "" } ; { $gaps } autres n’ont pas de chiffre
}.
evidence-unusual = Plus forte que { $number } fois sur { $count }, aux autres dates de cette série où les mêmes périodes tiennent.{ $any ->
    [yes] { "" } La plus forte : { PERIOD($when) }, { $change }.
   *[no] { "" }
}
evidence-among = Plus forte que { $number } fois sur { $count }, pour les autres routes et produits de cet exportateur entre les mêmes périodes.
evidence-level = Sans qu’on lui dise quand, le test de Pettitt trouve le niveau { $way ->
    [fell] plus bas
   *[rose] plus haut
} à partir de { PERIOD($when) } (p environ { $p }).{ $any ->
    [yes] { "" } Événement le plus proche : « { $title } », { $count ->
        [0] le même mois
       *[other] { $count } mois { evidence-side }
    }.
   *[no] { "" }
}
evidence-side = { $side ->
    [before] avant
   *[after] après
}
evidence-spread = Selon { $count ->
    [one] { $count } base raisonnable
   *[other] { $count } bases raisonnables
} : { $low } à { $high }{ $any ->
    [yes] { "" } ; le premier mois par rapport à un an plus tôt { $change }
   *[no] { "" }
}.
evidence-price = Quantité { $quantity }, valeur unitaire { $price }.
evidence-no-split = Pas de partage entre prix et quantité : { evidence-why }.
evidence-why = { $why ->
    [none] les tables n’en donnent pas les quantités
    [units] les quantités sont en plusieurs unités
    [months] valeur et quantité sont de mois différents
    [gap] un mois sans valeur ou sans quantité
    [zero] pas de valeur unitaire là où la valeur ou la quantité est nulle
   *[far] valeur et quantité sont trop éloignées pour être divisées
}
evidence-expected = Sous ce que l’année d’avant laisse attendre, avec les différences entre années jusque-là comme fourchette : { $number } mois sur { $count }.
evidence-elsewhere = Dans le même temps, par mois : { $list }. Ce qui dépasse leurs tendances coïncide avec { $amount } des { $loss } perdus sur la route directe ; que l’un ait causé l’autre n’est pas montré.{ $any ->
    [yes] { "" } Sans chiffres pour tous les mois : { $left }.
   *[no] { "" }
}
evidence-concentration = Concentration sur les partenaires (indice de Herfindahl-Hirschman, 10 000 pour un seul) : { $before } avant, { $after } après.{ $any ->
    [yes] { "" } Part de { $partner } : { $low } avant, { $high } après.
   *[no] { "" }
}
reroute-none = Aucun produit à suivre.
reroute-loss = { $goods }, { $reporter } → { $partner } : { $amount } de moins par mois{ $change ->
    [none] { "" }
   *[other] { "" } ({ $change })
}
reroute-no-loss = { $goods } : rien n’a été perdu sur la route directe, { $reporter } → { $partner } ; il n’y a donc rien à mettre en regard.
reroute-gaps = { $goods } : pas de mise en regard. { $reporter } → { $partner } n’a pas de chiffre pour { $list }, et un vide n’est pas une perte.
reroute-third = Pays tiers : { PERIOD($to, form: "short") } par rapport à { PERIOD($from, form: "short") }, ce qui dépasse leur propre tendance, par mois
reroute-from-zero = depuis 0
reroute-no-third = Aucun pays tiers n’a de chiffres pour tous les mois des deux périodes.
reroute-together = Ensemble { $amount } par mois, ce qui coïncide avec { $share } de la perte. Traits fins : ce qu’en feraient, avant, des mois isolés hors norme.
reroute-capped = Ensemble { $amount } par mois, plus que la perte ; on ne compte pas plus que celle-ci, { $loss }. Traits fins : ce qu’en feraient, avant, des mois isolés hors norme.
reroute-excess = { $partner } : { $amount } par mois { $way ->
    [fell] sous
   *[rose] au-dessus de
} sa propre tendance
reroute-values = { $before } → { $after } par mois ({ $ratio })
reroute-trend = Sa propre tendance laisse attendre { $amount }
reroute-counted = Compté en face de la perte : { $amount }
reroute-bars = Mois par mois, { $unit }, chacun par rapport à son passé
reroute-hatched = Hachuré : pas de chiffre ({ $partner }), ce n’est pas une perte.
reroute-month-direct = { $partner } { $amount } { $way ->
    [fell] sous sa base
   *[rose] au-dessus de sa base
}
reroute-month-third = { $partner } { $amount } { $way ->
    [fell] sous sa tendance
   *[rose] au-dessus
}
reroute-key-direct = { $partner }, route directe
reroute-key-below = l’un d’eux sous sa tendance
reroute-flows = Avant et après, par mois
reroute-bands = Bandes pleines : la même route. Bandes rayées : une perte et des gains qui coïncident ; rien ne montre que les mêmes biens ont pris l’autre route.
reroute-block = { $name } : { $amount } par mois, { PERIOD($when) }
reroute-coincide = { $amount } au-dessus de sa tendance coïncident avec la perte
reroute-gone = Perdu sur la route directe et vu chez aucun d’eux : { $amount } par mois
reroute-gone-why = D’autres pays, d’autres biens, une production propre ou rien du tout : ces tables ne le disent pas.
reroute-gone-name = Aucun d’eux
reroute-column-to = Vers
reroute-column-mean = { PERIOD($when) } ({ $unit } par mois)
reroute-column-ratio = Après ÷ avant
reroute-column-trend = Attendu selon sa tendance
reroute-column-excess = Au-dessus de la tendance
reroute-column-counted = Compté en face de la perte
reroute-table = { $reporter } → { $partner } : la perte, et ce que des pays tiers ont gagné au-delà de leur tendance
reroute-caption = { $loss } : de { $before } ({ PERIOD($from) }) à { $after } ({ PERIOD($to) }).
reroute-meanwhile = Dans le même temps, par mois : { $list }.
reroute-coincides = Ce qui dépasse leurs tendances ({ $amount } par mois ; { $range } avec des mois de base isolés hors norme) coïncide avec { $share } de la perte. Que les mêmes biens aient pris une autre route, ces chiffres ne le montrent pas.
reroute-onward = { $name } a relevé à son tour { $after } par mois vers { $partner }, après { $before } ({ $ratio }), soit { $amount } au-dessus de sa tendance.
reroute-left-out = Sans chiffres pour tous les mois des deux périodes, et donc laissés de côté : { $list }.
reroute-row-direct = { $partner } (route directe)
reroute-row-gap = il manque des mois
reroute-method-loss = Perte = moyenne mensuelle ({ PERIOD($from) }) − moyenne mensuelle ({ PERIOD($to) }) = { $before } − { $after } = { $loss }.
reroute-method-trend = Tendance propre : la pente médiane de toutes les paires de mois de la période { PERIOD($from) } (Theil et Sen), prolongée jusqu’au milieu de la période { PERIOD($to) } ; avec moins de six mois, le niveau médian. Jamais sous zéro.
reroute-method-gain = { $partner } : { $after } − { $amount } attendu = { $excess } ; fourchette { $low } à { $high } si chaque mois s’écartait comme le plus singulier de la base.
reroute-method-capped = Les gains au-dessus de zéro font { $amount }, plus que la perte ; chacun compte pour sa part de la perte, afin que rien ne revienne plus souvent qu’il n’a disparu.
reroute-method-sum = Les gains au-dessus de zéro font { $amount } ; le plafond, la perte elle-même, n’est pas atteint.
reroute-method-limits = Les baisses ailleurs ne sont pas retranchées des gains. Des produits qui se contiennent l’un l’autre ne sont jamais additionnés. La coïncidence dans le temps est tout ce que de tels chiffres douaniers peuvent montrer.

# Goods: views of every line of goods
goods-none = Aucune ligne de produits n’a de base au-dessus de zéro dans la période d’avant.
goods-lines = { $count ->
    [one] { NUMBER($count) } ligne
   *[other] { NUMBER($count) } lignes
}
goods-aggregates = Laissées de côté car elles en contiennent d’autres : { goods-lines } ({ $list }).
goods-other-digits = Laissées de côté, codes d’une autre longueur : { goods-lines }.
goods-other-periods = Laissées de côté, sans mois : { goods-lines }.
goods-not-shown = Non montrées : { goods-lines }. Pas d’indice sans un chiffre pour chaque mois de la période { PERIOD($when) } et une moyenne au-dessus de zéro.
goods-cell = { PERIOD($when) } : { $value }
goods-index = { $index }, avec { $amount } par mois pour 100
goods-before-is = Moyenne de la période d’avant = 100
goods-first = D’abord
rank-none = Aucun produit trouvé.
rank-apart = Sans rang : { goods-lines } { $standing ->
    [floor] sous le seuil de { rank-floor }
    [missing] avec un mois sans chiffre dans une période
   *[base] sans base au-dessus de zéro
}
rank-apart-line = { rank-apart }.
rank-floor = { $floor ->
    [both] { $amount } par mois et de { $share } de toutes les bases
    [share] { $share } de toutes les bases
   *[value] { $amount } par mois
}
rank-range = { $same ->
    [yes] Rang { $best } selon { $count ->
        [one] { $count } paire
       *[other] les { $count } paires
    } de périodes
   *[no] Rang { $best } à { $worst } selon { $count ->
        [one] { $count } paire
       *[other] { $count } paires
    } de périodes
}
rank-range-line = { rank-range }.
rank-cell-no = sans rang
rank-spoken = { $rank ->
    [none] Sans rang.
   *[other] Rang { $rank } sur { $of }.
} { $goods } : { $change }, de { $before } à { $after } par mois.
rank-values = { $before } → { $after } par mois
rank-caption = { goods-lines } sur { NUMBER($of) }, classées par la variation entre { PERIOD($from) } et { PERIOD($to) }{ $mean ->
    [yes] , moyennes mensuelles
   *[no] { "" }
}. { $route }.
rank-first = { $way ->
    [fell] La plus forte baisse
   *[rose] La plus faible hausse
} : { $goods }, { $change }, de { $before } à { $after }.
rank-depend = Les rangs dépendent des périodes : selon d’autres, raisonnables, les dix premiers pourraient descendre jusqu’au rang { $worst } sur { $of }.
rank-method = Comment le classement est fait
rank-method-change = Variation = (moyenne mensuelle { PERIOD($to) } − moyenne mensuelle { PERIOD($from) }) ÷ cette dernière × 100. Des variations égales partagent un rang ; la plus grande base vient alors d’abord.
rank-method-gap = Une ligne avec un mois sans chiffre dans une période, ou sans base au-dessus de zéro, n’a ni pourcentage ni rang.
rank-method-floor = Le seuil est de { rank-floor } ; l’enjeu est la base.
rank-method-ranges = Rangs selon d’autres périodes : le plus petit et le plus grand rang parmi les mêmes lignes avec 1 à 12 mois jusqu’à la base, des deux côtés, par rapport aux mêmes mois un an plus tôt, et des deux côtés sans la saison, là où la moitié des lignes au moins a un chiffre.
rank-stake = En jeu : { $amount } par mois, { $share } de la somme de toutes les bases.
rank-columns = Rang | Code | Produits | Avant | Après | Variation en pour cent | Variation par mois | Part de toutes les bases en pour cent | Meilleur rang selon d’autres périodes | Pire rang selon d’autres périodes | État
rank-table = { $route }, { $unit }, moyennes mensuelles : { PERIOD($from) } et { PERIOD($to) }
rank-state = { $standing ->
    [ranked] classé
    [floor] sous le seuil
    [missing] manquant
   *[base] pas de base
}
rank-all = Toutes les lignes ensemble, par mois ; au plus { $amount }
rank-window = { $side ->
    [after] Après
   *[before] Avant
} : { PERIOD($when, form: "short") }
rank-heads = Rang | Code | Produits | Chacune de zéro à / son mois le plus haut | Variation | En jeu / par mois | Rangs, autres / périodes | Variation / par mois | Rang, produits
rank-shown = Les { $count } premières des { $of } lignes classées.
rank-order = { $order ->
    [fall] Plus forte baisse, pour cent
    [loss] Plus forte perte
    [stake] Plus grand enjeu
    [worst] Baisse selon les périodes les moins favorables
   *[code] Code
}
rank-option-floor = Base d’au moins
rank-any-size = toute taille
rank-monthly = { $amount } par mois
goods-mean = { $narrow ->
    [yes] 100
   *[no] moyenne = 100
}
heat-value = Un mois, par demi-puissances de dix
heat-zero = zéro publié
heat-suppressed = confidentiel
heat-onset = D’abord sous l’année d’avant : { PERIOD($when) }
heat-one-of = L’une de { goods-lines } dans cette rangée
heat-caption = { goods-lines } de produits sur { NUMBER($of) } mois, { PERIOD($from) } à { PERIOD($to) }. { $route }.
heat-fell = { $count ->
    [one] { NUMBER($count) } ligne est passée
   *[other] { NUMBER($count) } lignes sont passées
} sous tous les mois connus de l’année qui finit en { PERIOD($to) }, dont { $number } pour la première fois en { PERIOD($when) }.
heat-method = Comment la carte est faite
heat-method-index = Une case est le chiffre d’un mois ÷ la moyenne mensuelle { PERIOD($when) } × 100, en classes de rapport égal autour de 100.
heat-method-value = Une case est le chiffre d’un mois, en classes d’une demi-puissance de dix.
heat-method-onset = Le début est le premier mois après { PERIOD($when) } sous chaque mois connu de l’année qui finit avec cette période ; six de ces douze mois doivent être connus.
heat-method-alike = La ressemblance est l’angle d’une ligne dans le plan des deux premières composantes principales des classes de toutes les lignes.
heat-no-onset = aucun
heat-columns = Code | Produits | Début
heat-table = { $route }, { $unit }, par mois
heat-order = { $order ->
    [onset] Baisse la plus précoce
    [size] Plus grande base
    [code] Code
   *[similarity] Évolutions semblables ensemble
}
density-legend = Moyenne de la période d’avant = 100 ; chaque ligne compte autant dans chaque colonne
density-few = une ligne
density-many = jusqu’à { NUMBER($count) } lignes
density-zero = zéro
density-caption = { goods-lines } de produits superposées, chacune avec sa moyenne { PERIOD($when) } pour 100. { $route }.
density-month = En { PERIOD($when) }, { $low } sous 50, { $high } au-dessus de 200, { $zero } à zéro et { $gaps } sans chiffre.
density-columns = Mois | Sous 50 | 50 à 200 | Au-dessus de 200 | Zéro | Sans chiffre
density-table = { $route }, nombre de lignes par indice
density-method = Comment la densité est faite
density-method-index = Un indice est le chiffre d’un mois ÷ la moyenne mensuelle { PERIOD($when) } × 100. Chaque ligne pèse autant dans chaque colonne de l’image, si raide soit-elle ; la teinte d’une case croît avec la racine du poids qu’elle contient.
density-method-ends = Sous 0,1 et au-dessus de 10 000, les lignes sont tracées au bord. Les vides ne sont pas enjambés ; les zéros ont une rangée à eux.

# Page: its own words, under the letters of the English ones; no variants
page-retrieved-date = Consulté le { $date }.
page-the-event-chosen = L’événement choisi
page-the-events-as-a-list = Les événements en liste
page-search-events-and-goods = Chercher événements et produits
page-events-by-date = Événements par date
page-events-count-of-all = Événements : { $count } sur { $all }
page-events-by-date-all = Événements par date : { $all }
page-the-month-of-the-event-is-left-out-that-a-change-came-after-it-does-not-say-that-it-was-caused-by-it = Le mois de l’événement est laissé de côté. Qu’un changement soit venu après ne dit pas qu’il en découle.
page-compare-these-months-in-the-chart = Comparer ces mois dans le graphique
page-previous = Précédent
page-next = Suivant
page-source-source = Source : { $source }
page-close = Fermer
page-number-of-all = { $number } sur { $all }
page-the-figures-as-a-table = Les chiffres en tableau
page-the-first-count-of-all-rows-the-csv-has-all-of-them = Les { $count } premières lignes sur { $all } ; le fichier CSV les contient toutes.
page-rank = Rang
page-code = Code
page-goods = Produits
page-change-in-percent = Variation en pour cent
page-change-a-month = Variation par mois
page-at-stake-a-month-before = En jeu avant, par mois
page-ranks-by-other-windows = Rangs selon d’autres périodes
page-search-goods-and-codes = Chercher produits et codes
page-the-line-chosen = La ligne choisie
page-window-before = Période d’avant
page-window-after = Période d’après
page-goods-found-count = Produits trouvés : { $count }
page-goods-count = Produits : { $count }
page-what-was-set-aside = Ce qui a été mis de côté
page-matches-the-published-data = , conforme aux données publiées
page-what-was-fetched-is-not-what-was-published-do-not-rely-on-it = . Ce qui a été chargé n’est pas ce qui a été publié : ne vous y fiez pas.
page-zoom-in = Agrandir
page-zoom-out = Réduire
page-earlier = Plus tôt
page-later = Plus tard
page-undo = Annuler
page-undo-the-last-step = Annuler la dernière étape
page-all-months = Tous les mois
page-select-months = Choisir des mois
page-select-before = Choisir l’avant
page-select-after = Choisir l’après
page-before-in-view = Avant = affiché
page-compare-before-are-the-months-in-view = Comparer : l’avant, ce sont les mois affichés
page-after-in-view = Après = affiché
page-compare-after-are-the-months-in-view = Comparer : l’après, ce sont les mois affichés
page-first-month-in-view = Premier mois affiché
page-last-month-in-view = Dernier mois affiché
page-months-in-view = Mois affichés
page-something-went-wrong-while-drawing-the-picture-may-be-old = Le dessin a échoué ; l’image est peut-être ancienne.
page-read-or-hear-this-chart = Lire ou écouter ce graphique
page-how-was-this-computed = Comment a-t-on calculé ?
page-story = Article
page-language = Langue
page-sources = Sources
page-read-your-own-file = Lire votre propre fichier
page-all-rows = Toutes les lignes
page-rows-from-to-to-of-all = Lignes { $from } à { $to } sur { $all }
# What a frame is called that its page gives no title.
frame-title = Graphique

# Told: what went wrong, by the form of the English sentence; no variants
told-columns = { $file } : ligne { $line } : colonnes attendues { $columns }, et { $most } au plus en tout ; manquent { $missing }, trouvé « { $found } »
told-fields = { $file }, ligne { $line } : { $number } champs attendus comme dans l’en-tête, { $count } trouvés
told-cell = { $file }, ligne { $line }, { $column } : attendu : { $wanted } ; trouvé : « { $found } »
told-row = { $file }, ligne { $line } : attendu : { $wanted } ; trouvé : « { $found } »
told-more = { $file } : autres lignes mises de côté : { $count }.
told-size = { $file } : { $most } Mio au plus sont lus, le fichier en a { $found } (limite MAX_BYTES)
told-encoding = { $file } : texte en UTF-8 attendu, d’autres octets à la ligne { $line } ; enregistrez le tableau en CSV UTF-8
told-web-page = { $file } : tableau CSV attendu, page web trouvée ; le téléchargement a peut-être échoué
told-empty = { $file } : ligne d’en-tête attendue avec { $columns }, le fichier est vide
told-status = { $file } : le fichier n’est pas là (HTTP { $status }). Vérifiez le chemin dans l’article.
told-fetch = { $file } : chargement impossible ({ $why }). Vérifiez le réseau et le chemin.
told-json = { $file } : article en JSON attendu, le texte n’en est pas un : { $why }
told-elsewhere = { $file } : un article de ce site est attendu
told-no-view = Cet article n’a pas de vue « { $found } », seulement { $list }
told-view = L’article demande quelque chose qui ne peut être dessiné. Pour ses auteurs : view “{ $why }
told-story = L’article ne peut être affiché. Pour ses auteurs : story “{ $why }
told-unusable = L’article ne peut être affiché. Pour ses auteurs : { $why }
told-engine = Le programme qui dessine les graphiques n’a pas pu être chargé : { $why }
told-no-wasm = Ce navigateur ne peut exécuter WebAssembly, ou une règle l’interdit. Les graphiques en ont besoin.
told-no-canvas = ce navigateur ne donne pas de surface où dessiner
wanted-place = le nom d’un pays ou d’un groupe
wanted-flow = export, import ou re-export
wanted-hs = les chiffres d’un code SH, des codes liés par +, ou TOTAL
wanted-goods-name = le nom du produit
wanted-period = YYYY, YYYY-MM ou YYYY-Qn
wanted-quality = stated, derived, provisional ou estimated
wanted-publisher = qui a publié le chiffre
wanted-currency = un code ISO 4217 comme EUR
wanted-unit = une unité comme kg
wanted-physical = une unité physique ; l’argent va dans value
wanted-one = un seul chiffre par produit, partenaire, période et unité
wanted-number = un nombre simple comme 1234.5, 0, c (secret) ou rien
wanted-claim-id = un identifiant qu’aucune autre déclaration n’a
wanted-event-id = un identifiant qu’aucun autre événement n’a
wanted-change = un nombre d’au moins -100
wanted-key = un identifiant propre
wanted-goods = le produit
wanted-qualifier = exact, over, nearly ou about
wanted-who = qui l’a dit
wanted-day = un jour comme 2022-02-24
wanted-not-before = rien, ou un jour qui ne précède pas la date
wanted-not-after = rien, ou un jour qui ne suit pas la date
wanted-precision = day, month, quarter ou year
wanted-actor = qui a agi
wanted-group = le groupe de l’acteur
wanted-kind = un genre comme export_control
wanted-title = un titre
wanted-certainty = confirmed, reported, denied ou reversed
wanted-text = un texte sans octets NUL, des champs dans la limite MAX_FIELD, des guillemets fermés
published-as = Tradefall { $version }, contenu { $content }

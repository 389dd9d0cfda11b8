# Español

kind = { $kind ->
    [year] año
    [quarter] trimestre
   *[month] mes
}
kinds = { $kind ->
    [year] { $count ->
        [one] año
       *[other] años
    }
    [quarter] { $count ->
        [one] trimestre
       *[other] trimestres
    }
   *[month] { $count ->
        [one] mes
       *[other] meses
    }
}
no-figure = sin dato
missing = falta
missing-long = falta: no se publicó ni se encontró ninguna cifra
suppressed = confidencial
suppressed-long = confidencial según la oficina
zero-long = { $amount }, publicado como cero
pinned = Fijado. Pulsar otra vez, o Escape, lo suelta.
released = Soltado.
route = { $flow ->
    [import] Importaciones: { $reporter } desde { $partner }
    [re-export] Reexportaciones: { $reporter } a { $partner }
   *[export] Exportaciones: { $reporter } a { $partner }
}
several-partners = varios socios
source = Fuente: { $source }
goods = Productos
hs-code = Código SA
hs = SA { $code }
claim-base = 100 = base
claim-change = { $way ->
    [fell] { $qualifier ->
        [over] caída de más de { $size }
        [nearly] caída de casi { $size }
        [about] caída de alrededor de { $size }
       *[exact] caída de { $size }
    }
    [rose] { $qualifier ->
        [over] subida de más de { $size }
        [nearly] subida de casi { $size }
        [about] subida de alrededor de { $size }
       *[exact] subida de { $size }
    }
   *[none] sin cambios
}
claim-size = { $part ->
    [two-thirds] dos tercios
    [three-quarters] tres cuartos
    [third] un tercio
    [quarter] un cuarto
    [half] la mitad
   *[number] un { $n } %
}
claim-left = { $bound ->
    [less] quedan menos de { $left } de cada 100
    [more] quedan más de { $left } de cada 100
    [nearly] quedan algo más de { $left } de cada 100
    [about] quedan unos { $left } de cada 100
   *[exact] quedan { $left } de cada 100
}
claim-until = hasta { PERIOD($to) }, base no indicada
claim-by = Según { $who }
claim-no-level = Un porcentaje publicado; los importes no se conocen.
claim-title = { $goods }: { $change }
claim-foot = { $left }, { $span }. { $who }
claim-spoken = Afirmación { $number } de { $of }: { $goods }, { $reporter } a { $partner }, { $change }, { $span }. Según { $who }.
claim-largest = Mayor caída, según las fuentes: { $goods }, { $reporter } a { $partner }, { $change }, { $span }.
claim-reading = Cada barra muestra lo que queda de 100; la línea roja es la cifra publicada, un extremo rayado indica que la fuente lo dejó abierto. Son afirmaciones, no importes.
claim-column-change = Variación publicada
claim-column-from = Desde
claim-column-to = Hasta
claim-column-left = Queda de 100
claim-column-who = Quién lo dijo
claim-not-stated = no indicado
claim-table = Porcentajes publicados, según sus fuentes
claim-method-said = Según { $who }: { $text }
claim-method-drawn = Dibujado: 100 { $sign } { $change } % = quedan { $left } de 100.
claim-method-exact = La fuente da la cifra sin matices.
claim-method-open = La fuente dice «{ $stated }» ({ $qualifier ->
    [over] más de
    [nearly] casi
   *[about] alrededor de
}): el extremo rayado está abierto, su longitud no es un dato.
collapse-none = No hay productos que comparar.
collapse-no-base = sin base
collapse-mixed = se solapan
collapse-small = base pequeña
collapse-values = { $before } → { $after }
collapse-values-small = { $before } → { $after } · base pequeña
collapse-hundred = { PERIOD($when, form: "short") } = 100
collapse-key = { PERIOD($when) }
collapse-key-mean = { PERIOD($when) } (media por { kind })
collapse-key-sum = { PERIOD($when) } (suma)
collapse-small-key = Base pequeña: menos de { $amount } por { kind } de la base; esos porcentajes se apoyan en poco.
collapse-means = { PERIOD($from, form: "short") }: { $before }; { PERIOD($to, form: "short") }: { $after }
collapse-small-line = Base pequeña: el porcentaje se apoya en poco.
change-title = { $goods }: { $change }
collapse-spoken = { $number } de { $of }: { $goods }, { $change }, de { $before } ({ PERIOD($from) }) a { $after } ({ PERIOD($to) }).{ $small ->
    [yes] { "" } Base pequeña.
   *[no] { "" }
}
collapse-edited = Cambiado por el lector. Publicado: { PERIOD($to) } frente a { PERIOD($from) }.
collapse-are-means = Las cifras son medias de los periodos comparados.
collapse-are-sums = Las cifras son sumas de los periodos comparados.
collapse-most = { $route }, { PERIOD($to) } frente a { PERIOD($from) }: lo que más { $way ->
    [rose] subió
   *[fell] bajó
} fue { $goods }, { $change }, de { $before } a { $after }.
collapse-other = { $goods } { $change }
collapse-others = { $list }.
collapse-unknown = Sin variación para { $list }: falta un { kind } de los periodos o la base es cero.
collapse-unequal = Se muestran medias: las sumas de periodos de distinta duración no se comparan.
collapse-column = { PERIOD($when) } ({ $unit })
collapse-column-sum = { PERIOD($when) } (suma, { $unit })
collapse-column-change = Variación
collapse-column-remark = Nota
collapse-table = { $route }, antes y después, { $unit }
collapse-formula = Variación = ({ $now } − { $base }) ÷ { $base } × 100 = { $change }
collapse-no-ratio = Sin porcentaje: la base es { $base } y no hay proporción posible.
collapse-overlap = Sin porcentaje: los periodos se solapan.
collapse-gap = Sin porcentaje: un { kind } sin dato no es un cero, y ningún otro { kind } ocupa su lugar.
collapse-before = Antes ({ PERIOD($when) }): { $figures }{ $total }.
collapse-after = Después ({ PERIOD($when) }): { $figures }{ $total }.
collapse-figure = { PERIOD($when) } { $figure }
collapse-mean = ; media de { $count } { kinds } { $mean }
collapse-sum = ; suma de { $count } { kinds } { $mean }
collapse-gaps = ; { $gaps } de { $count } { kinds } sin dato
flow-none = No hay series que dibujar.
flow-unit = { $unit } por { kind }
flow-unit-index = índice, { PERIOD($base) } = 100
flow-points = puntos del índice ({ PERIOD($base) } = 100)
flow-log = { $unit }, cada paso es diez veces el anterior
flow-no-figure = { $goods }: sin dato
flow-title = { $goods }, { PERIOD($when) }
flow-index = Índice { $index } ({ PERIOD($base) } = 100)
flow-change = { $change } respecto al { kind } anterior
flow-quality = { $quality ->
    [derived] cifra derivada
    [provisional] cifra provisional
    [estimated] cifra estimada
   *[stated] cifra publicada
}
flow-spoken = { $goods }, { PERIOD($when) }: { $figure }{ $change ->
    [none] { "" }
   *[other] , { $change }
}.{ $any ->
    [yes] { "" } Acontecimientos: { $events }.
   *[no] { "" }
}
flow-event-key = { PERIOD($date, form: "short") }: { $title }
flow-event-spoken = { PERIOD($date) }: { $title }. { $status ->
    [confirmed] Confirmado
    [reported] Según informes
    [denied] Desmentido
   *[reversed] Revocado
}, acontecimiento { $number } de { $of }.
flow-largest = { $route }: la mayor caída en un { kind }, en { $unit }, es la de { $goods } en { PERIOD($when) }, de { $before } a { $after } ({ $change }).
flow-whole = { PERIOD($from) } a { PERIOD($to) }, no falta ningún { kind }.
flow-gaps = { PERIOD($from) } a { PERIOD($to) }; { $count } { kinds } sin dato: quedan huecos, rayados.
flow-hollow = Marcas huecas: cifras provisionales o estimadas, { $count } en total.
flow-below-zero = { $count ->
    [one] { $count } cifra bajo cero: una escala logarítmica no tiene sitio para ella, la tabla sí.
   *[other] { $count } cifras bajo cero: una escala logarítmica no tiene sitio para ellas, la tabla sí.
}
flow-no-index = Sin índice para { $list }: ninguna cifra sobre cero en { PERIOD($base) }.
flow-column = { $kind ->
    [year] Año
    [quarter] Trimestre
   *[month] Mes
}
flow-column-goods = { $goods } ({ $unit })
flow-table = { $route }, { $unit } por { kind }
months-all = { PERIOD($from) } a { PERIOD($to) }, { $count ->
    [one] un solo { kind }
   *[other] los { $count } { kinds }
}
months-some = { PERIOD($from) } a { PERIOD($to) }, { $count } de { $of } { $kind ->
    [year] años
    [quarter] trimestres
   *[month] meses
}
option-show = Mostrar
option-scale = Escala
option-base = 100 en
option-value = Valor
option-index = Índice
option-linear = Lineal
option-log = Logarítmica
option-remaining = Lo que queda de 100
option-value-log = Valor (logarítmico)
option-against = Frente a
option-base-published = la base publicada
option-base-year = los mismos meses un año antes
option-base-month = el mes anterior
option-before = Antes
option-after = Después
option-windows = Periodos como
option-mean = Medias
option-sum = Sumas
event-when = { PERIOD($when) }{ $precision ->
    [day] { "" }
    [month] { "" } (solo se conoce el mes)
    [quarter] { "" } (solo se conoce el trimestre)
   *[year] { "" } (solo se conoce el año)
}
event-status = { $status ->
    [confirmed] Confirmado
    [reported] Según informes, sin confirmar
    [denied] Desmentido en su momento
   *[reversed] Revocado más tarde
}
event-announced = Anunciado: { PERIOD($when) }
event-wound-down = Fin del plazo de liquidación: { PERIOD($when) }
event-spoken = { $when }: { $title } { $kind }{ $actor ->
    [none] { "" }
   *[other] , { $actor }
}. { event-status }. Carril { $lane }, acontecimiento { $number } de { $of }.
events-table = Acontecimientos de { PERIOD($from) } a { PERIOD($to) }, por fecha
events-columns = N.º | Fecha | Quién | Qué | Estado | Fuente
events-caption = { $count ->
    [one] { $count } acontecimiento
   *[other] { $count } acontecimientos
} en { $lanes ->
    [one] el carril { $lane }
    [some] { $used } de { $all } carriles
   *[all] { $all } carriles
}, { $dates ->
    [one] con fecha { PERIOD($first) }
    [same] todos con fecha { PERIOD($first) }
   *[span] el primero, { PERIOD($first) }; el último, { PERIOD($last) }
}; { $statuses }.
events-status = { $count ->
    [only] { $status ->
        [confirmed] confirmado
        [reported] según informes, sin confirmar
        [denied] desmentido en su momento
       *[reversed] revocado más tarde
    }
    [all] { $status ->
        [confirmed] todos confirmados
        [reported] todos según informes, sin confirmar
        [denied] todos desmentidos en su momento
       *[reversed] todos revocados más tarde
    }
    [one] { $count } { $status ->
        [confirmed] confirmado
        [reported] según informes, sin confirmar
        [denied] desmentido en su momento
       *[reversed] revocado más tarde
    }
   *[other] { $count } { $status ->
        [confirmed] confirmados
        [reported] según informes, sin confirmar
        [denied] desmentidos en su momento
       *[reversed] revocados más tarde
    }
}
events-none = Ningún acontecimiento de { PERIOD($from) } a { PERIOD($to) }.
events-outside = No se muestra: { $count ->
    [one] { $count } acontecimiento
   *[other] { $count } acontecimientos
} fuera del periodo de { PERIOD($from) } a { PERIOD($to) }.
events-no-lane = No se muestra: { $count ->
    [one] { $count } acontecimiento
   *[other] { $count } acontecimientos
} sin carril.
events-empty = Ningún acontecimiento en este periodo.
events-numbered = Los números son los de la lista de abajo.
events-marked = { $count ->
    [one] { $count } acontecimiento no lleva etiqueta; la lista de abajo lo nombra.
   *[other] { $count } acontecimientos no llevan etiqueta; la lista de abajo los nombra.
}
events-counted = { $count ->
    [one] { $count } acontecimiento está contado en un número; elíjalo para verlo de cerca.
   *[other] { $count } acontecimientos están contados en números; elija uno para verlo de cerca.
}
events-beyond = { $count ->
    [one] { $count } acontecimiento queda antes o después de estos meses.
   *[other] { $count } acontecimientos quedan antes o después de estos meses.
}
events-left-out = { $count ->
    [one] { $count } acontecimiento queda
   *[other] { $count } acontecimientos quedan
} fuera por la elección de actores y productos.
events-shown = Cronología: { $count ->
    [one] { $count } acontecimiento
   *[other] { $count } acontecimientos
}.
events-all = Se muestran todos los acontecimientos.
events-no-goods = No nombra productos
events-no-day = No se conoce el día
events-range = De principio a fin
events-announced = Anunciado antes
events-wound-down = Liquidación hasta
events-on = Sigue más allá de estos meses
events-lanes = Carriles
events-by-actor = Quién actuó
events-by-kind = Qué se hizo
events-by-target = Contra quién
events-who = Quién
events-everyone = Todos
events-naming = Productos nombrados
events-any-goods = Cualquiera o ninguno
events-other-kinds = Otras medidas
events-other-targets = Otros destinatarios
events-nobody = Nadie nombrado
compared = { $side ->
    [after] { option-after }
   *[before] { option-before }
}: { PERIOD($when) }.
compared-none = No hay cifras para estos meses.
effects = Productos que nombra, { PERIOD($to) } frente a { PERIOD($from) }:
effects-no-code = No nombra productos por su código.
effects-other = No nombra ninguno de los productos de estos gráficos.
effects-year = Solo se conoce el año: no hay meses justo antes y después.
address-unknown = La dirección pide «{ $asked }», que no está en este artículo. Lo demás se muestra.
address-version = La dirección es de otra versión de esta página. El artículo se muestra como se publicó.
undone = Deshecho.
help = Las flechas recorren los datos, Intro fija, Escape suelta.
help-time = Las flechas recorren los datos, más y menos acercan y alejan, 0 muestra todos los meses, Intro fija, Escape suelta.
kind-event = Acontecimiento
kind-sanction = Sanción
kind-export_control = Control de exportaciones
kind-trade_ban = Prohibición comercial
kind-financial = Medida financiera
kind-enforcement = Aplicación de la ley
kind-retaliation = Represalia
kind-corporate_exit = Retirada de una empresa
kind-statement = Declaración
kind-military = Acción militar
kind-other = Otro
list-comma = ,
list-semicolon = ;

# Facts (CLDR 46)
language = es
name = Español
direction = ltr
plural = one: n = 1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
number-decimal = ,
number-group = .
number-group-least = 5
number-minus = −
number-plus = +
number-percent = { $n } %
number-steps = 12 B 6 M 3 mil
number-step = { $n } { $word }
amount-currency = { $n } { $symbol }
amount-unit = { $n } { $unit }
currencies = EUR € USD US$
names = European Union=UE|Russia=Rusia|China=China|United States=Estados Unidos|Kazakhstan=Kazajistán|Kyrgyzstan=Kirguistán|Armenia=Armenia|Georgia=Georgia|Belarus=Bielorrusia|Uzbekistan=Uzbekistán|Turkey=Turquía|Japan=Japón|South Korea=Corea del Sur|World=Mundo|Russian Federation=Rusia|United States of America=Estados Unidos|USA=Estados Unidos|Türkiye=Turquía|Rep. of Korea=Corea del Sur|Republic of Korea=Corea del Sur|Ukraine=Ucrania|Germany=Alemania|France=Francia|Italy=Italia|Poland=Polonia|Netherlands=Países Bajos|United Kingdom=Reino Unido|Brazil=Brasil|United Arab Emirates=Emiratos Árabes Unidos|Taiwan=Taiwán|Viet Nam=Vietnam|Iran=Irán|Switzerland=Suiza|Spain=España|Mexico=México|Canada=Canadá|North Korea=Corea del Norte|Tajikistan=Tayikistán|Azerbaijan=Azerbaiyán|Moldova=Moldavia|Thailand=Tailandia|Malaysia=Malasia|Singapore=Singapur|Norway=Noruega
months = enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
months-short = ene feb mar abr may jun jul ago sept oct nov dic
period-year = { $year }
period-quarter = T{ $quarter } { $year }
period-month = { $month } de { $year }
period-month-short = { $month } { $year }
period-day = { $day } de { $month } de { $year }
period-day-short = { $day } { $month } { $year }
period-range = { PERIOD($from) } a { PERIOD($to) }
period-range-short = { PERIOD($from, form: "short") } a { PERIOD($to, form: "short") }

# Reading: steps, descriptions, sound, terms
step-events = Acontecimientos
step-series = { $name }: { $count } valores, { PERIOD($from) } a { PERIOD($to) }. Más alto: { $top } en { PERIOD($when) }, más bajo: { $low } en { PERIOD($date) }.{ $gaps ->
    [0] { "" }
   *[other] { "" } Sin dato: { $gaps }.
}
step-year = { $name }: { $count } valores, de { $first } a { $last }.
step-group = { $name }: { $count } valores.
step-group-events = { $name }: { $count ->
    [one] { $count } acontecimiento
   *[other] { $count } acontecimientos
}.
reading-trend = De { $first } en { PERIOD($from) } a { $last } en { PERIOD($to) }: { $change }.
reading-fall = Mayor caída: { PERIOD($when) }, { $change }.
reading-more = { $count ->
    [one] Una línea más está en la tabla.
   *[other] { $count } más están en la tabla.
}
reading-summary = En breve
reading-how = Cómo leerlo
reading-details = Completo
reading-terms = Qué significan las palabras
reading-steps = Paso a paso
reading-steps-help = Derecha entra, Izquierda sale, Arriba y Abajo siguen, las letras saltan a un nombre; el gráfico muestra dónde está.
reading-sound = Como sonido
sound-choose = Serie
sound-speed = Velocidad
sound-slow = lenta
sound-usual = normal
sound-fast = rápida
sound-play = Escuchar
sound-stop = Parar
sound-series = { $name }, { PERIOD($from) } a { PERIOD($to) }: un tono por valor. Cuanto más agudo el tono, mayor la cifra, de { $low } a { $top }.
sound-pairs = { $name }. Dos tonos por fila de la tabla, antes y después. Cuanto más agudo el tono, mayor la cifra, de { $low } a { $top }.
sound-rows = { $name }: un tono por fila de la tabla, { $count } en total. Cuanto más agudo el tono, mayor la cifra, de { $low } a { $top }.
sound-events = { $count ->
    [one] Un clic marca un acontecimiento.
   *[other] { $count } clics marcan acontecimientos.
}
sound-after = Un clic marca { PERIOD($when) }, el primer mes que se compara con los anteriores.
sound-gaps = { $count ->
    [one] Un soplo suave es un valor que falta.
   *[other] Soplos suaves son valores que faltan, { $count } en total.
}
sound-phrases = Al final dos tonos largos: la media anterior, { $before }, y la media desde { PERIOD($when) }, { $after }.
how-claims = Cada barra muestra lo que queda de 100, según una fuente. Un extremo rayado está abierto: la fuente no dio un número exacto. Nadie publicó los importes, por eso no se dibujan.
how-collapse = Cada línea es un producto. El anillo es antes, el punto es después, la flecha va de uno a otro. Cuanto más va a la izquierda, más se perdió.
how-flow = El tiempo va de izquierda a derecha. Cuanto más alta la línea, mayor la cifra. Un corte es un mes sin dato, no un cero. Las líneas verticales de puntos son acontecimientos. En una escala logarítmica, pasos iguales son razones iguales.
how-timeline = El tiempo va de izquierda a derecha, cada carril es un grupo. La forma de un signo dice qué se hizo; su relleno, hasta qué punto es seguro. Un signo ancho significa que no se conoce el día.
how-rank = Cada fila es un tipo de bienes, primero el mayor cambio. La línea fina muestra los puestos que darían otros periodos razonables: cuanto más larga, menos dice el puesto.
how-heat = Cada fila es un tipo de bienes, cada columna un mes. El color dice cuánto queda frente al año habitual. Las casillas rayadas no tienen dato.
how-density = Todas las líneas están superpuestas. Donde está oscuro hay muchas. Cada una se compara con su propio año habitual como 100.
how-evidence = La marca gruesa es el porcentaje publicado; las pequeñas, los que darían otras fechas, bases o rutas. Si queda aparte, es inusual.
how-expected = La línea es lo que se registró. La banda es lo que los años anteriores hacían esperar. Donde la línea sale de la banda, algo cambió.
how-mirror = Dos registros del mismo comercio: lo que un país dice que envió y lo que el otro dice que recibió. Si caen los dos, la caída es real; si cae uno solo, hay que preguntar por qué.
how-multiples = Cada serie tiene un pequeño gráfico propio. En todos, el tiempo va de izquierda a derecha. Si todos los paneles comparten un eje, se comparan las alturas; si cada uno tiene el suyo, solo las formas.
how-reroute = Barras de arriba: a la derecha lo que un país ganó por encima de su tendencia, a la izquierda lo que le faltó para alcanzarla. En medio, la pérdida y las ganancias mes a mes; abajo, los meses anteriores, a la izquierda, llevan a los posteriores, a la derecha. Que pérdida y ganancias ocurran a la vez no prueba que los bienes tomaran esa ruta.
how-shares = Las partes de un todo se apilan, mes a mes. Cuanto más alta una banda, mayor su cuota. Un mes rayado no tiene cuotas: no se conocen todas sus partes, así que no hay un todo.
how-slope = Cada línea va de los meses de antes, a la izquierda, a los de después, a la derecha. Cuanto más baja, más se perdió. Un extremo abierto significa que no hay dato, no un cero.
how-stress = Es un escenario, no datos. Aplica la caída observada de un comercio a otro. La banda rayada es el rango de lo que podría quedar.
keys = Teclas: las flechas recorren los datos, Inicio y Fin van a los extremos, Re Pág y Av Pág un año, Intro fija, Esc suelta.
keys-time = Teclas: las flechas recorren los datos, Inicio y Fin van a los extremos, Re Pág y Av Pág un año, Intro fija, Esc suelta. Más y menos acercan y alejan, Mayús con flechas mueve los meses, 0 los muestra todos, Retroceso deshace. B y A comparan los meses visibles como antes y después. N y P van al acontecimiento siguiente y al anterior.
term-hs = Código SA
term-hs-means = Un número con el que todas las aduanas designan un tipo de bienes. 8542 son los chips. Cuantos más dígitos tiene, más concreto es el tipo.
term-index = Índice
term-index-means = Una cifra comparada con la de un mes o año elegido, que vale 100. Un índice de 40 significa que quedan 40 de cada 100.
term-base = Periodo base
term-base-means = Los meses con los que se comparan los posteriores. Otra base da otro porcentaje.
term-mirror = Datos espejo
term-mirror-means = Lo que el socio registró del mismo comercio. Las dos cifras deberían parecerse; el flete, los plazos y los errores las separan.
term-gap = Sin dato
term-gap-means = Nadie publicó una cifra de ese mes. Pudo ser mucho o poco: un hueco no es un cero.
term-small = Base pequeña
term-small-means = Ya había poco al principio. Cuando hay poco, un cambio pequeño da un porcentaje grande.
term-provisional = Provisional
term-provisional-means = La oficina aún puede cambiar la cifra. Esas cifras se dibujan huecas.
term-claim = Afirmación
term-claim-means = Un número que alguien publicó sin los importes de los que sale. Aquí no se puede comprobar.
term-status = Confirmado, según informes
term-status-means = Confirmado: lo dicen quienes actuaron, o una ley. Según informes: se sabe solo por otros.
term-precision = Precisión de una fecha
term-precision-means = De algunos acontecimientos solo se conoce el mes. Se dibujan tan anchos como el mes.
term-expected = Esperado
term-expected-means = Lo que los años anteriores hacían esperar si nada más hubiera pasado. Un rango, pues nadie lo sabe con exactitud.
term-excess = Por encima de su tendencia
term-excess-means = Más de lo que el país habría comprado de todos modos, según sus años anteriores.

# Studies: what if
stress-flow = { $goods }, { $reporter } a { $partner }
stress-target = { $goods } a { $partner }
stress-total = todas las exportaciones ({ $reporter }, { PERIOD($when) })
stress-title = Escenario, no datos: { $flow }
stress-observed = Datos: lo que quedó de 100 en las caídas observadas
stress-none = Sin escenario: ninguna caída observada tiene una base y un mes después.
stress-no-base = Sin escenario: { $flow } no tiene cifra en { PERIOD($when) }.
stress-span = { $low } a { $high }
stress-loss = { $loss } menos en { $months }, { $share } de lo habitual
stress-depth-all = con la profundidad observada
stress-depth = con el { $share } de la profundidad observada
stress-at-once = de golpe
stress-over = a lo largo de { $months }
stress-not-replaced = nada vendido en otra parte
stress-replaced = { $share } de lo perdido vendido en otra parte
stress-price-same = a precios sin cambios
stress-price = precios del resto { $change }
stress-settings = { $depth }, { $speed }, duración: { $months }, { $replaced }, { $price }
stress-axis = meses después de la medida
stress-stamp = ESCENARIO
stress-key = escenario, del más bajo al más alto
stress-key-usual = habitual: el mismo mes del año de base
stress-month = Escenario, mes { $number }: { $value }
stress-month-none = Escenario, mes { $number }: sin rango
stress-usual = Habitual: { $value }
stress-less = Menos: { $value }
stress-usual-unknown = No se conoce el valor habitual
stress-unobserved = Ninguna de las caídas se observó en este mes
stress-fall = { $label }, mes { $number }: quedan { $left } de 100
stress-column-month = Mes después de la medida
stress-column-usual = Habitual ({ $unit })
stress-column-low = Escenario, más bajo
stress-column-high = Escenario, más alto
stress-column-falls = Caídas observadas
stress-column-left = { $label }, queda de 100
stress-no-range = sin rango
stress-part = Equivale a { $share } de { $name }.
stress-fewer = El rango se apoya al principio en { $most } caídas y en meses posteriores en { $least }, porque no todas se observaron tanto tiempo; solo por eso puede estrecharse o ensancharse.
stress-method = Cómo se hace el escenario
stress-method-settings = Ajustes: { $settings }.
stress-method-usual = Habitual: el mismo mes de { PERIOD($when) }, { $amount } en los meses que tienen rango.
stress-method-formula = Valor de un mes = habitual × (queda × (1 + precio) + otra parte × (1 − queda)), donde queda = 1 − profundidad × min(1, mes ÷ rapidez) × (1 − observado). El más bajo y el más alto de todas las caídas observadas y de ambos extremos de otra parte.
stress-method-loss = Pérdida = suma de habitual − valor = { $low } a { $high }.
stress-method-observed = Observado: { $label }. { $origin }; conocido: { $months }.
stress-limits = Lo que no puede decir
stress-limit-forecast = Es aritmética sobre lo visto en otra parte, no un pronóstico: nada dice aquí lo probable que es una medida así.
stress-limit-others = Otros productos, socios y años difieren en existencias, contratos y rodeos; solo la dispersión de las caídas observadas lo tiene en cuenta.
stress-limit-sales = Solo se cuentan las ventas del exportador: ni lo que pierden los compradores ni lo que sigue en otros comercios.
stress-limit-chance = No hay azar: los mismos ajustes dan los mismos números en todas partes, y la dirección los contiene todos.
stress-all = Todas
stress-unchanged = sin cambios
stress-option-target = Aplicado a
stress-option-depth = Profundidad, de lo observado
stress-option-speed = Efecto pleno tras
stress-option-months = Duración
stress-option-least = Vendido en otra parte, al menos
stress-option-most = Vendido en otra parte, como mucho
stress-option-price = Precio de lo que aún se vende
stress-origin = { $goods }, { $reporter } a { $partner }, en { $unit }, desde { PERIOD($from) } frente a { $mean ->
    [yes] la media de{ " " }
   *[no] { "" }
}{ PERIOD($before) }
stress-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
stress-rests = { $count ->
    [0] La medida ha terminado
    [one] Se apoya en una caída observada
   *[other] Se apoya en { $count } caídas observadas
}
stress-caption = Escenario, no datos. { $flow }, según { $count ->
    [one] una caída observada
   *[other] caídas observadas
} ({ $labels }), { $settings }: { $loss }.
stress-lacking = { $count ->
    [one] { $count } mes de { $of } no tiene rango y no entra en ninguna suma.
   *[other] { $count } meses de { $of } no tienen rango y no entran en ninguna suma.
}
study-low = Límite inferior
study-high = Límite superior
study-of = { $name }: { $value }
study-month = { PERIOD($when) }: { $value }
study-range = Rango: { $range }
study-then = { ", luego " }
study-stop = .
study-no-percent = sin porcentaje
study-column-percent = Variación en porcentaje
study-gain = { $partner } de { $before } a { $after }{ $ratio ->
    [none] { "" }
   *[other] { "" } ({ $ratio })
}
expected-none = No hay expectativa para { $flow } desde { PERIOD($when) } { $method ->
    [naive] según el año anterior: hacen falta los 24 meses previos, cada uno con su cifra,
   *[damped] por tendencia amortiguada y estacionalidad: hacen falta 24 meses seguidos antes
} y una cifra después. Un hueco no se rellena.
expected-by = { $method ->
    [naive] como un año antes
   *[damped] por tendencia amortiguada y estacionalidad
}
expected-loss = { $amount } { $way ->
    [rose] más
   *[fell] menos
} de lo esperado en { $count ->
    [one] { $count } mes
   *[other] { $count } meses
} (en los extremos de los rangos, { $low } a { $high } menos)
expected-key = cifras | esperado | rango de 95 de cada 100 | lo que falta
expected-line = Esperado: { $amount }, { expected-by }
expected-caption = { $flow }, desde { PERIOD($when) }: { $loss }; esperado { expected-by }.
expected-below = Por debajo de su rango: { $number } de { $count ->
    [one] { $count } mes.
   *[other] { $count } meses.
}
expected-gaps = { $count ->
    [one] { $count } de ellos no tiene cifra y no entra en la suma.
   *[other] { $count } de ellos no tienen cifra y no entran en la suma.
}
expected-column-figure = Cifra ({ $unit })
expected-column = Esperado
expected-how = { $method ->
    [naive] Esperado: el mismo mes del año anterior al acontecimiento (método ingenuo estacional; R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3.ª edición, 5.2). Rango: 1,96 desviaciones típicas de las diferencias entre años hasta entonces, más ancho según la raíz de los años por delante.
   *[damped] Esperado: nivel, tendencia amortiguada y estacionalidad aditiva por suavizado exponencial de todos los meses seguidos antes del acontecimiento (Holt y Winters; R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3.ª edición, 8.3), con los pesos de menor error cuadrático de una rejilla fija. Rango: el del modelo ETS(A,Ad,A), 8.7, con la t de Student para los meses que quedan para estimar su error.
}
expected-sum = Suma de esperado − cifra en { $count ->
    [one] { $count } mes
   *[other] { $count } meses
} = { $loss }; con los extremos inferiores de los rangos { $low }, con los superiores { $high }, como si todos los meses se desviaran igual.
expected-limit = Dice lo que el pasado por sí solo hace esperar; todo lo demás que cambió a la vez está también en la diferencia.
expected-title = { $flow }: { $loss }
expected-table = { $flow }, y lo que cabía esperar
expected-option = { $method ->
    [naive] Como un año antes
   *[damped] Tendencia amortiguada y estacionalidad
}
multiples-axes = Ejes de los paneles
multiples-shared = uno para todos
multiples-own = cada uno el suyo
multiples-unit = { $unit }; cada panel tiene su propio eje: compare las formas, no las alturas
shares-unit = cuota en la suma de las partes
shares-unit-whole = cuota en el total: { $whole }
shares-rest = Otros
shares-gap = { $why ->
    [negative] bajo cero
    [beyond] contradicción
    [nothing] sin comercio
    [some] sin cuotas
   *[missing] sin dato
}
shares-hatched = Rayado: sin cuotas, porque no se conocen todas las partes o no forman un todo
shares-none = { $why ->
    [negative] sin cuota: una parte está bajo cero, una corrección
    [beyond] sin cuota: las partes superan el todo
    [nothing] sin cuota: no hubo comercio
   *[missing] sin cuota: no todas las partes del todo tienen dato
}
shares-no = sin cuota
shares-of = { $share } de { $total }
shares-change = { $route }, { PERIOD($to) } frente a { PERIOD($from) }: la mayor pérdida de cuota es la de { $lost }, de { $before } a { $after }, { $fall } puntos porcentuales menos; el mayor aumento es el de { $gained }, de { $start } a { $end }, { $rise } puntos porcentuales más.
shares-same = { $route }, { PERIOD($to) } frente a { PERIOD($from) }: todas las cuotas son iguales, con un margen de una décima de punto.
shares-unknown = No hay dos períodos cuyas cuotas se puedan comparar.
shares-gaps = { PERIOD($from) } a { PERIOD($to) }; sin cuotas, rayado: { $count } { kinds }.
shares-why = { $count } { kinds }: { $why }.
shares-unfirm = Cifras provisionales o estimadas: { $count }.
shares-method = Cómo se calculan las cuotas
shares-method-sum = Cuota = cifra de una parte ÷ suma de todas las partes × 100. Un período solo cuenta si cada parte tiene dato: una suma de lo conocido no es un total.
shares-method-whole = Cuota = cifra de una parte ÷ { $whole } × 100; lo que las partes dejan son los otros. Si las partes superan el todo en { $rounding } como mucho, se toma por redondeo; si es más, no hay cuota.
shares-method-line = { $goods }, { PERIOD($when) }: { $part } ÷ { $total } × 100 = { $share }.
shares-method-points = Las cuotas cambian en puntos porcentuales: cuota después − cuota antes.
shares-column-share = cuota, por ciento
shares-column-total = Suma ({ $unit })
shares-table = { $route }, cuotas en por ciento
shares-share = Cuotas
shares-whole = Todo
shares-of-whole = todo, con otros
shares-of-parts = las partes mostradas
slope-sums = { $unit }, sumas de los períodos
slope-log = { $unit }, a igual pendiente, igual proporción
mirror-none = Ningún mes consta en ambos registros.
mirror-verdict = { $verdict ->
    [both] Ambos registros caen a la mitad o más
    [neither] Ninguno de los registros cae a la mitad
    [only] Solo se desploma un registro ({ $who }): quizá cambió la declaración, no necesariamente el comercio
    [ends] Tras la base, un registro no tiene cifras ({ $who }): cesó la declaración, no necesariamente el comercio
   *[unknown] Muy pocas cifras para comparar ambos registros
}
mirror-agreement = En { $number } de { $count ->
    [one] { $count } mes que consta
   *[other] { $count } meses que constan
} en ambos registros, distan a lo sumo un { $tolerance } del mayor, lo que flete, seguro y tiempo pueden explicar.
mirror-apart = Distancia: { $share } del mayor
mirror-apart-unknown = No comparable
mirror-sent = { $who }: enviado, según sus cifras
mirror-received = { $who }: recibido, según sus cifras{ $lag ->
    [0] { "" }
    [1] , un mes después
   *[other] , { $lag } meses después
}
mirror-key-apart = distancia mayor que la tolerancia
mirror-caption = { $flow }, { PERIOD($to) } frente a { PERIOD($from) }: { $sent } según el registro del exportador, { $received } según el del importador. { $verdict }.
mirror-column-sent = { $who }: enviado ({ $unit })
mirror-column-received = { $who }: recibido ({ $unit })
mirror-column-apart = Distancia, porcentaje del mayor
mirror-method = Cómo se comparan ambos registros
mirror-method-apart = Distancia = |enviado − recibido| ÷ el mayor de ambos × 100; el mes del importador es { $lag ->
    [0] el mismo
    [1] un mes después
   *[other] { $lag } meses después
}. Tolerancia { $tolerance }: los importadores cuentan flete y seguro (CIF), los exportadores no (FOB), y las mercancías llegan más tarde de lo que salen.
mirror-method-fall = Un desplome es una caída de la media de un registro a la mitad o más entre los periodos. Un registro sin ninguna cifra en el periodo posterior ha cesado; eso no es una caída.
mirror-method-third = Las mercancías que pasan por un tercer país constan allí en un lado y no en el otro; los registros por origen y por procedencia difieren por la misma razón.
mirror-table = { $goods }: el registro del exportador y el del importador
mirror-option-lag = Recibido
mirror-option-tolerance = Tolerancia
mirror-lag = { $lag ->
    [0] el mismo mes
    [1] un mes después
   *[other] { $lag } meses después
}
evidence-none = No hay porcentajes que examinar.
evidence-nothing = no hay porcentaje que examinar
evidence-dates = Otras fechas
evidence-dates-in = otras fechas
evidence-bases = Otras bases
evidence-bases-in = otras bases
evidence-across = Otras rutas y productos
evidence-across-in = otras rutas y productos
evidence-part = { $all ->
    [yes] { $count } de { $count }
   *[no] { $number } de { $count }
}
evidence-dates-larger = mayor que en { evidence-part }
evidence-across-larger = mayor que { evidence-part }
evidence-bases-range = { $low } a { $high } según { $count ->
    [one] { $count } base
   *[other] { $count } bases
}
evidence-strip = { $goods }, { $name }: { $value }
evidence-printed = Publicado: { $change }
evidence-others = { $count ->
    [one] { $count } más, { $low }
   *[other] { $count } más, de { $low } a { $high }
}
evidence-other = { $goods }, { $partner }
evidence-claim = afirmado: { $qualifier ->
    [over] más de { $size }
    [nearly] casi { $size }
    [about] cerca de { $size }
   *[exact] { $size }
}, { $who }
evidence-key = publicado | otra fecha, ruta o producto | base más larga | más meses a ambos lados | un año antes | sin la estacionalidad
evidence-title = { $goods }{ $code ->
    [none] { "" }
   *[other] { "" } ({ $code })
}, { $reporter } a { $partner }: { $change }
evidence-caption = { $title }. { $list }.
evidence-column-what = Qué
evidence-column-which = Cuál
evidence-what = { $what ->
    [printed] publicado
    [date] otra fecha
    [base] otra base
    [across] otra ruta o producto
   *[claim] afirmación
}
evidence-windows = { PERIOD($from) } → { PERIOD($to) }
evidence-rule = { $rule ->
    [longer] base más larga
    [both] ambos lados
    [year] un año antes
   *[season] desestacionalizado
}, { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
evidence-no-change = ninguno
evidence-table = Lo que hay detrás de cada porcentaje
evidence-overlap = Sin porcentaje: los periodos { PERIOD($from) } y { PERIOD($to) } se solapan.
evidence-gaps = Sin porcentaje: { $count ->
    [one] { $count } mes
   *[other] { $count } meses
} sin cifra en los periodos { PERIOD($from) } y { PERIOD($to) }.
evidence-means = De { $before } ({ $mean ->
    [yes] media de un mes,{ " " }
   *[no] { "" }
}{ PERIOD($from) }) a { $after } ({ $means ->
    [yes] media de un mes,{ " " }
   *[no] { "" }
}{ PERIOD($to) }).
evidence-sums = Como sumas de { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}: de { $before } a { $after }, el mismo porcentaje.
evidence-lowest = Mínimo: { PERIOD($when) }, { $count ->
    [0] el primer mes tras la base
    [one] { $count } mes después del primero
   *[other] { $count } meses después del primero
}, { $amount }, { $change } respecto a la base.{ $any ->
    [yes] { "" } Por primera vez por debajo de todos los meses del año anterior: { PERIOD($date) }.
   *[no] { "" }
}
evidence-recovery = Hasta { PERIOD($when) } se había recuperado { $share } de esa caída; respecto a la base faltaban { $amount }, sumados en { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}{ $gaps ->
    [0] { "" }
    [one] ; { $gaps } más no tiene cifra
   *[other] ; { $gaps } más no tienen cifra
}.
evidence-unusual = Mayor que en { $number } de { $count ->
    [one] { $count } fecha más
   *[other] { $count } fechas más
} de esta serie en las que caben los mismos periodos.{ $any ->
    [yes] { "" } La mayor: { PERIOD($when) }, { $change }.
   *[no] { "" }
}
evidence-among = Mayor que { $number } de { $count ->
    [one] { $count } ruta o producto más
   *[other] { $count } rutas y productos más
} de este exportador entre los mismos periodos.
evidence-level = Sin que se le diga cuándo, la prueba de Pettitt detecta que el nivel { $way ->
    [fell] baja
   *[rose] sube
} a partir de { PERIOD($when) } (p cerca de { $p }).{ $any ->
    [yes] { "" } Acontecimiento más próximo: «{ $title }», { $count ->
        [0] en el mismo mes
        [one] { $count } mes { evidence-side }
       *[other] { $count } meses { evidence-side }
    }.
   *[no] { "" }
}
evidence-side = { $side ->
    [before] antes
   *[after] después
}
evidence-spread = Según { $count ->
    [one] { $count } base razonable
   *[other] { $count } bases razonables
}: { $low } a { $high }{ $any ->
    [yes] ; el primer mes frente a un año antes { $change }
   *[no] { "" }
}.
evidence-price = Cantidad { $quantity }, valor unitario { $price }.
evidence-no-split = Sin reparto entre precio y cantidad: { evidence-why }.
evidence-why = { $why ->
    [none] las tablas no dan sus cantidades
    [units] sus cantidades están en varias unidades
    [months] valor y cantidad son de meses distintos
    [gap] un mes sin valor o sin cantidad
    [zero] no hay valor unitario donde el valor o la cantidad es cero
   *[far] valor y cantidad distan demasiado para dividirlos
}
evidence-expected = Por debajo de lo que un año antes hace esperar, con las diferencias entre años hasta entonces como rango: { $number } de { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}.
evidence-elsewhere = Mientras tanto, al mes: { $list }. Lo que supera sus propias tendencias coincide con { $amount } de los { $loss } perdidos en la ruta directa; que lo uno causara lo otro no queda demostrado.{ $any ->
    [yes] { "" } Sin cifras en todos los meses: { $left }.
   *[no] { "" }
}
evidence-concentration = Concentración en socios (índice de Herfindahl-Hirschman, 10.000 es uno solo): { $before } antes, { $after } después.{ $any ->
    [yes] { "" } Parte de { $partner }: { $low } antes, { $high } después.
   *[no] { "" }
}
reroute-none = No hay productos que seguir.
reroute-loss = { $goods }, { $reporter } a { $partner }: { $amount } menos al mes{ $change ->
    [none] { "" }
   *[other] { "" } ({ $change })
}
reroute-no-loss = { $goods }: no se perdió nada en la ruta directa, { $reporter } a { $partner }, así que no hay nada que ponerle al lado.
reroute-gaps = { $goods }: sin comparación. { $reporter } a { $partner } no tiene cifra en { $list }, y un hueco no es una pérdida.
reroute-third = Terceros países: { PERIOD($to, form: "short") } frente a { PERIOD($from, form: "short") }, lo que supera su propia tendencia, al mes
reroute-from-zero = desde 0
reroute-no-third = Ningún tercer país tiene cifras en todos los meses de ambos periodos.
reroute-together = En conjunto { $amount } al mes, que coinciden con el { $share } de la pérdida. Líneas finas: lo que resultaría con meses previos sueltos fuera de lo común.
reroute-capped = En conjunto { $amount } al mes, más de lo perdido; no se cuenta más que la pérdida, { $loss }. Líneas finas: lo que resultaría con meses previos sueltos fuera de lo común.
reroute-excess = { $partner }: { $amount } al mes por { $way ->
    [fell] debajo
   *[rose] encima
} de su propia tendencia
reroute-values = { $before } → { $after } al mes ({ $ratio })
reroute-trend = Su propia tendencia hace esperar { $amount }
reroute-counted = Contado frente a la pérdida: { $amount }
reroute-bars = Mes a mes, { $unit }, cada cual frente a su propio pasado
reroute-hatched = Rayado: sin cifra ({ $partner }), no es una pérdida.
reroute-month-direct = { $partner } { $amount } por { $way ->
    [fell] debajo
   *[rose] encima
} de su base
reroute-month-third = { $partner } { $amount } por { $way ->
    [fell] debajo de su tendencia
   *[rose] encima
}
reroute-key-direct = { $partner }, ruta directa
reroute-key-below = cualquiera de ellos por debajo de su tendencia
reroute-flows = Antes y después, al mes
reroute-bands = Bandas llenas: la misma ruta. Bandas de líneas: una pérdida y unas ganancias que coinciden; que los mismos productos tomaran la otra ruta no queda demostrado.
reroute-block = { $name }: { $amount } al mes, { PERIOD($when) }
reroute-coincide = { $amount } por encima de su tendencia coinciden con la pérdida
reroute-gone = Perdido en la ruta directa y no visto en ninguno de estos: { $amount } al mes
reroute-gone-why = Otros países, otros productos, producción propia o nada en absoluto: estas tablas no lo dicen.
reroute-gone-name = Ninguno de estos
reroute-column-to = A
reroute-column-mean = { PERIOD($when) } ({ $unit } al mes)
reroute-column-ratio = Después ÷ antes
reroute-column-trend = Esperado según su tendencia
reroute-column-excess = Por encima de la tendencia
reroute-column-counted = Contado frente a la pérdida
reroute-table = { $reporter } a { $partner }: la pérdida, y lo que terceros países ganaron por encima de su tendencia
reroute-caption = { $loss }: de { $before } ({ PERIOD($from) }) a { $after } ({ PERIOD($to) }).
reroute-meanwhile = Mientras tanto, al mes: { $list }.
reroute-coincides = Lo que supera sus propias tendencias ({ $amount } al mes; { $range } con meses sueltos de la base fuera de lo común) coincide con el { $share } de la pérdida. Que los mismos productos tomaran otra ruta no lo muestran estas cifras.
reroute-onward = { $name } registró a su vez { $after } al mes hacia { $partner }, tras { $before } ({ $ratio }), { $amount } por encima de su tendencia.
reroute-left-out = Sin cifras en todos los meses de ambos periodos, y por eso fuera: { $list }.
reroute-row-direct = { $partner } (ruta directa)
reroute-row-gap = faltan meses
reroute-method-loss = Pérdida = media mensual ({ PERIOD($from) }) − media mensual ({ PERIOD($to) }) = { $before } − { $after } = { $loss }.
reroute-method-trend = Tendencia propia: la pendiente mediana entre todos los pares de meses del periodo { PERIOD($from) } (Theil y Sen), prolongada hasta la mitad del periodo { PERIOD($to) }; con menos de seis meses, el nivel mediano. Nunca por debajo de cero.
reroute-method-gain = { $partner }: { $after } − { $amount } esperado = { $excess }; rango { $low } a { $high } si cada mes se desviara como el más raro de la base.
reroute-method-capped = Las ganancias por encima de cero suman { $amount }, más que la pérdida; cada una cuenta por su parte de la pérdida, para que nada vuelva más veces de las que faltó.
reroute-method-sum = Las ganancias por encima de cero suman { $amount }; el tope, la pérdida misma, no se alcanza.
reroute-method-limits = Las caídas en otras partes no se restan de las ganancias. Los productos que se contienen unos a otros nunca se suman. La coincidencia en el tiempo es todo lo que pueden mostrar registros aduaneros de este tipo.

# Goods: views of every line of goods
goods-none = Ninguna línea de productos tiene una base por encima de cero en el periodo anterior.
goods-lines = { $count ->
    [one] { NUMBER($count) } línea
   *[other] { NUMBER($count) } líneas
}
goods-aggregates = Fuera, porque contienen otras: { goods-lines } ({ $list }).
goods-other-digits = Fuera, por códigos de otra longitud: { goods-lines }.
goods-other-periods = Fuera, por no tener meses: { goods-lines }.
goods-not-shown = No se muestran: { goods-lines }. No hay índice sin cifra en cada mes del periodo { PERIOD($when) } y una media por encima de cero.
goods-cell = { PERIOD($when) }: { $value }
goods-index = { $index }, con { $amount } al mes como 100
goods-before-is = Media del periodo anterior = 100
goods-first = Primero
rank-none = No se encuentra ningún producto.
rank-apart = Sin puesto: { goods-lines } { $standing ->
    [floor] por debajo del umbral de { rank-floor }
    [missing] con un mes sin cifra en un periodo
   *[base] sin base por encima de cero
}
rank-apart-line = { rank-apart }.
rank-floor = { $floor ->
    [both] { $amount } al mes y de { $share } de todas las bases
    [share] { $share } de todas las bases
   *[value] { $amount } al mes
}
rank-range = { $same ->
    [yes] Puesto { $best } según { $count ->
        [one] { $count } par
       *[other] los { $count } pares
    } de periodos
   *[no] Puesto { $best } a { $worst } según { $count ->
        [one] { $count } par
       *[other] { $count } pares
    } de periodos
}
rank-range-line = { rank-range }.
rank-cell-no = sin puesto
rank-spoken = { $rank ->
    [none] Sin puesto.
   *[other] Puesto { $rank } de { $of }.
} { $goods }: { $change }, de { $before } a { $after } al mes.
rank-values = { $before } → { $after } al mes
rank-caption = { goods-lines } de { NUMBER($of) }, ordenadas por la variación entre { PERIOD($from) } y { PERIOD($to) }{ $mean ->
    [yes] , medias mensuales
   *[no] { "" }
}. { $route }.
rank-first = { $way ->
    [fell] La mayor caída
   *[rose] La menor subida
}: { $goods }, { $change }, de { $before } a { $after }.
rank-depend = Los puestos dependen de los periodos: según otros razonables, los diez primeros podrían bajar hasta el puesto { $worst } de { $of }.
rank-method = Cómo se hace la clasificación
rank-method-change = Variación = (media mensual { PERIOD($to) } − media mensual { PERIOD($from) }) ÷ esta última × 100. Las variaciones iguales comparten puesto; de ellas va primero la base mayor.
rank-method-gap = Una línea con un mes sin cifra en un periodo, o sin base por encima de cero, no tiene porcentaje ni puesto.
rank-method-floor = El umbral es de { rank-floor }; lo que está en juego es la base.
rank-method-ranges = Puestos según otros periodos: el menor y el mayor puesto entre las mismas líneas con 1 a 12 meses hasta la base, a ambos lados, frente a los mismos meses un año antes, y a ambos lados sin la estacionalidad, donde al menos la mitad de las líneas tiene cifra.
rank-stake = En juego: { $amount } al mes, { $share } de la suma de todas las bases.
rank-columns = Puesto | Código | Productos | Antes | Después | Variación en porcentaje | Variación al mes | Parte de todas las bases en porcentaje | Mejor puesto según otros periodos | Peor puesto según otros periodos | Estado
rank-table = { $route }, { $unit }, medias mensuales: { PERIOD($from) } y { PERIOD($to) }
rank-state = { $standing ->
    [ranked] con puesto
    [floor] bajo el umbral
    [missing] falta
   *[base] sin base
}
rank-all = Todas las líneas juntas, por mes; como mucho { $amount }
rank-window = { $side ->
    [after] Después
   *[before] Antes
}: { PERIOD($when, form: "short") }
rank-heads = Puesto | Código | Productos | Cada una de cero a / su mes más alto | Variación | En juego / al mes | Puestos, otros / periodos | Variación / al mes | Puesto, productos
rank-shown = Las primeras { $count } de { $of } líneas con puesto.
rank-order = { $order ->
    [fall] Mayor caída, porcentaje
    [loss] Mayor pérdida
    [stake] Más en juego
    [worst] Caída según los periodos menos favorables
   *[code] Código
}
rank-option-floor = Base de al menos
rank-any-size = cualquier tamaño
rank-monthly = { $amount } al mes
goods-mean = { $narrow ->
    [yes] 100
   *[no] media = 100
}
heat-value = Un mes, por medias potencias de diez
heat-zero = cero publicado
heat-suppressed = confidencial
heat-onset = Por primera vez bajo el año anterior: { PERIOD($when) }
heat-one-of = Una de { goods-lines } en esta fila
heat-caption = { goods-lines } de productos en { $of ->
    [one] { NUMBER($of) } mes
   *[other] { NUMBER($of) } meses
}, { PERIOD($from) } a { PERIOD($to) }. { $route }.
heat-fell = { $count ->
    [one] { NUMBER($count) } línea cayó
   *[other] { NUMBER($count) } líneas cayeron
} por debajo de todos los meses conocidos del año que acaba en { PERIOD($to) }, { $number } de ellas por primera vez en { PERIOD($when) }.
heat-method = Cómo se hace el mapa
heat-method-index = Una casilla es la cifra de un mes ÷ la media mensual { PERIOD($when) } × 100, en clases de igual razón en torno a 100.
heat-method-value = Una casilla es la cifra de un mes, en clases de media potencia de diez.
heat-method-onset = El comienzo es el primer mes tras { PERIOD($when) } por debajo de cada mes conocido del año que acaba con ese periodo; seis de esos doce deben conocerse.
heat-method-alike = La semejanza es el ángulo de una línea en el plano de las dos primeras componentes principales de las clases de todas las líneas.
heat-no-onset = ninguno
heat-columns = Código | Productos | Comienzo
heat-table = { $route }, { $unit }, por mes
heat-order = { $order ->
    [onset] Caída más temprana
    [size] Mayor base
    [code] Código
   *[similarity] Evoluciones parecidas juntas
}
density-legend = Media del periodo anterior = 100; cada línea cuenta lo mismo en cada columna
density-few = una línea
density-many = hasta { NUMBER($count) } líneas
density-zero = cero
density-caption = { goods-lines } de productos superpuestas, cada una con su media de { PERIOD($when) } como 100. { $route }.
density-month = En { PERIOD($when) }, { $low } por debajo de 50, { $high } por encima de 200, { $zero } en cero y { $gaps } sin cifra.
density-columns = Mes | Menos de 50 | 50 a 200 | Más de 200 | Cero | Sin cifra
density-table = { $route }, número de líneas por índice
density-method = Cómo se hace la densidad
density-method-index = Un índice es la cifra de un mes ÷ la media mensual { PERIOD($when) } × 100. Cada línea pesa lo mismo en cada columna de la imagen, por empinada que sea; el tono de una casilla crece con la raíz del peso que contiene.
density-method-ends = Por debajo de 0,1 y por encima de 10.000 las líneas se dibujan en el borde. Los huecos no se salvan; los ceros tienen fila propia.

# Page: its own words, under the letters of the English ones; no variants
page-retrieved-date = Consultado el { $date }.
page-the-event-chosen = El acontecimiento elegido
page-the-events-as-a-list = Los acontecimientos en una lista
page-search-events-and-goods = Buscar acontecimientos y productos
page-events-by-date = Acontecimientos por fecha
page-events-count-of-all = Acontecimientos: { $count } de { $all }
page-events-by-date-all = Acontecimientos por fecha: { $all }
page-the-month-of-the-event-is-left-out-that-a-change-came-after-it-does-not-say-that-it-was-caused-by-it = El mes del acontecimiento queda fuera. Que un cambio llegara después no dice que se deba a él.
page-compare-these-months-in-the-chart = Comparar estos meses en el gráfico
page-previous = Anterior
page-next = Siguiente
page-source-source = Fuente: { $source }
page-close = Cerrar
page-number-of-all = { $number } de { $all }
page-the-figures-as-a-table = Las cifras en una tabla
page-the-first-count-of-all-rows-the-csv-has-all-of-them = Las primeras { $count } filas de { $all }; el archivo CSV las tiene todas.
page-rank = Puesto
page-code = Código
page-goods = Productos
page-change-in-percent = Variación en porcentaje
page-change-a-month = Variación al mes
page-at-stake-a-month-before = En juego antes, al mes
page-ranks-by-other-windows = Puestos según otros periodos
page-search-goods-and-codes = Buscar productos y códigos
page-the-line-chosen = La fila elegida
page-window-before = Periodo anterior
page-window-after = Periodo posterior
page-goods-found-count = Productos hallados: { $count }
page-goods-count = Productos: { $count }
page-what-was-set-aside = Lo que se dejó aparte
page-matches-the-published-data = , coincide con los datos publicados
page-what-was-fetched-is-not-what-was-published-do-not-rely-on-it = . Lo cargado no es lo que se publicó: no se fíe de ello.
page-zoom-in = Acercar
page-zoom-out = Alejar
page-earlier = Más atrás
page-later = Más adelante
page-undo = Deshacer
page-undo-the-last-step = Deshacer el último paso
page-all-months = Todos los meses
page-select-months = Elegir meses
page-select-before = Elegir «antes»
page-select-after = Elegir «después»
page-before-in-view = Antes = a la vista
page-compare-before-are-the-months-in-view = Comparar: «antes» son los meses a la vista
page-after-in-view = Después = a la vista
page-compare-after-are-the-months-in-view = Comparar: «después» son los meses a la vista
page-first-month-in-view = Primer mes a la vista
page-last-month-in-view = Último mes a la vista
page-months-in-view = Meses a la vista
page-something-went-wrong-while-drawing-the-picture-may-be-old = Algo falló al dibujar; la imagen puede no estar al día.
page-read-or-hear-this-chart = Leer o escuchar este gráfico
page-how-was-this-computed = ¿Cómo se ha calculado?
page-story = Artículo
page-language = Idioma
page-sources = Fuentes
page-read-your-own-file = Leer un archivo propio
page-all-rows = Todas las filas
page-rows-from-to-to-of-all = Filas { $from } a { $to } de { $all }
# What a frame is called that its page gives no title.
frame-title = Gráfico

# Told: what went wrong, by the form of the English sentence; no variants
told-columns = { $file }: línea { $line }: se esperaban las columnas { $columns }, y como máximo { $most } en total; faltan { $missing }, se halló «{ $found }»
told-fields = { $file }, línea { $line }: se esperaban { $number } campos, como en el encabezado; se hallaron { $count }
told-cell = { $file }, línea { $line }, { $column }: se esperaba: { $wanted }; se halló: «{ $found }»
told-row = { $file }, línea { $line }: se esperaba: { $wanted }; se halló: «{ $found }»
told-more = { $file }: otras filas dejadas aparte: { $count }.
told-size = { $file }: se leen como máximo { $most } MiB, el archivo tiene { $found } MiB (límite MAX_BYTES)
told-encoding = { $file }: se esperaba texto en UTF-8, hay otros bytes en la línea { $line }; guarde la tabla como CSV UTF-8
told-web-page = { $file }: se esperaba una tabla CSV, se halló una página web; quizá falló la descarga
told-empty = { $file }: se esperaba una línea de encabezado con { $columns }, el archivo está vacío
told-status = { $file }: el archivo no está (HTTP { $status }). Compruebe la ruta en el artículo.
told-fetch = { $file }: no se pudo cargar ({ $why }). Compruebe la red y la ruta.
told-json = { $file }: se esperaba un artículo en JSON, el texto no lo es: { $why }
told-elsewhere = { $file }: se esperaba un artículo de este sitio
told-no-view = Este artículo no tiene la vista «{ $found }», solo { $list }
told-view = El artículo pide algo que no se puede dibujar. Para sus autores: view “{ $why }
told-story = El artículo no se puede mostrar. Para sus autores: story “{ $why }
told-unusable = El artículo no se puede mostrar. Para sus autores: { $why }
told-engine = No se pudo cargar el programa que dibuja los gráficos: { $why }
told-no-wasm = Este navegador no puede ejecutar WebAssembly, o una directiva lo prohíbe. Los gráficos lo necesitan.
told-no-canvas = este navegador no ofrece una superficie donde dibujar
wanted-place = el nombre de un país o grupo
wanted-flow = export, import o re-export
wanted-hs = las cifras de un código SA, códigos unidos por + o TOTAL
wanted-goods-name = el nombre del producto
wanted-period = YYYY, YYYY-MM o YYYY-Qn
wanted-quality = stated, derived, provisional o estimated
wanted-publisher = quién publicó la cifra
wanted-currency = un código ISO 4217 como EUR
wanted-unit = una unidad como kg
wanted-physical = una unidad física; el dinero va en value
wanted-one = una sola cifra por producto, socio, periodo y unidad
wanted-number = un número simple como 1234.5, 0, c (confidencial) o nada
wanted-claim-id = un identificador que no tenga otra afirmación
wanted-event-id = un identificador que no tenga otro acontecimiento
wanted-change = un número de al menos -100
wanted-key = un identificador propio
wanted-goods = el producto
wanted-qualifier = exact, over, nearly o about
wanted-who = quién lo dijo
wanted-day = un día como 2022-02-24
wanted-not-before = nada, o un día no anterior a la fecha
wanted-not-after = nada, o un día no posterior a la fecha
wanted-precision = day, month, quarter o year
wanted-actor = quién actuó
wanted-group = el grupo del actor
wanted-kind = un tipo como export_control
wanted-title = un título
wanted-certainty = confirmed, reported, denied o reversed
wanted-text = texto sin bytes NUL, campos dentro de MAX_FIELD, comillas cerradas
published-as = Tradefall { $version }, contenido { $content }

# Español: la página para archivos propios

# The page's own words
page-trade-figures-as-statistics-offices-publish-them-csv-workbooks-json-the-page-says-what-it-recognised-sets-aside-what-it-cannot-use-and-draws-the-rest = Cifras de comercio como las publican las oficinas de estadística: CSV, libros de cálculo, JSON. La página dice qué ha reconocido, deja aparte lo que no puede usar y dibuja el resto.
page-files-to-read = Archivos que leer
page-or-drop-them-anywhere-on-this-page-or-paste-a-table = o suéltelos en cualquier lugar de esta página, o pegue una tabla.
page-everything-stays-in-this-browser-nothing-is-sent-nothing-is-stored = Todo se queda en este navegador: no se envía ni se guarda nada.
page-paste-a-table-here = Pegar una tabla aquí
page-cells-copied-from-a-spreadsheet-or-the-text-of-a-csv-file = Celdas copiadas de una hoja de cálculo, o el texto de un archivo CSV
page-read-this-table = Leer esta tabla
page-cancel = Cancelar
page-what-was-read = Lo que se ha leído
page-download-as-tidy-csv = Descargar como CSV uniforme
page-download-the-charts-as-a-story = Descargar los gráficos como artículo
page-download-the-notes-as-csv = Descargar las notas en CSV
page-clear-all-files = Quitar todos los archivos
page-what-is-shown = Lo que se muestra
page-stories-of-this-site = Artículos de este sitio
page-read-a-long-series-by-day-hour-or-second = Leer una serie larga, por día, hora o segundo
page-progress-of-reading = Avance de la lectura
page-the-reading-engine-could-not-be-loaded-why = No se pudo cargar el programa que lee archivos: { $why }
page-the-browser-does-not-say-why = el navegador no dice por qué
page-reading-file-at-of-of-file-count-rows-so-far = Leyendo el archivo { $at } de { $of }, { $file }: { $count } { $count ->
    [one] fila
   *[other] filas
} hasta ahora
page-reading-file-count-rows-so-far = Leyendo { $file }: { $count } { $count ->
    [one] fila
   *[other] filas
} hasta ahora
page-count-rows-so-far = { $count } { $count ->
    [one] fila
   *[other] filas
} hasta ahora
page-reading = Leyendo…
page-something-went-wrong-while-reading-this-file-it-was-set-aside-the-others-were-read-again = Algo falló al leer este archivo; se dejó aparte. Los demás se leyeron de nuevo.
page-nothing-to-read-was-found-drop-or-choose-files-or-paste-a-table = No había nada que leer. Suelte o elija archivos, o pegue una tabla.
page-cancelled-nothing-of-these-files-was-kept = Cancelado: no se conservó nada de estos archivos.
page-file-was-taken-off-the-page = { $file } se quitó de la página.
page-all-files-were-taken-off-the-page = Se quitaron de la página todos los archivos.
page-count-rows-were-read-aside-set-aside = { $count ->
    [one] { $count } fila leída
   *[other] { $count } filas leídas
}, { $aside } { $aside ->
    [one] dejada
   *[other] dejadas
} aparte.
page-count-of-of-files-could-not-be-read = No se { $count ->
    [one] pudo leer { $count } archivo
   *[other] pudieron leer { $count } archivos
} de { $of }.
page-the-file-could-not-be-read = No se pudo leer el archivo.
page-the-charts-of-your-files-as-a-story-for-tradefall = Los gráficos de sus archivos, como artículo para Tradefall.
page-say-in-story-json-where-the-figures-come-from-and-what-may-be-done-with-them-sources-url-licence-and-what-the-charts-show-title-standfirst-alt = Diga en story.json de dónde vienen las cifras y qué se puede hacer con ellas («sources»: url, licence), y qué muestran los gráficos («title», «standfirst», «alt»).
page-what-you-chose-in-the-charts-is-not-in-the-story-it-is-shown-by-this-address-address = Lo que eligió en los gráficos no está en el artículo; lo muestra esta dirección: { $address }
page-pasted-table = tabla pegada
page-count-figures-have-a-place-in-the-tidy-table = { $count ->
    [one] { $count } cifra tiene
   *[other] { $count } cifras tienen
} sitio en la tabla uniforme.
page-the-page-begins-anew-in-another-language-without-the-files-that-were-read-go-on = En otro idioma la página empieza de nuevo, sin los archivos leídos. ¿Continuar?
page-comma = coma
page-semicolon = punto y coma
page-tab = tabulador
page-bar = barra vertical
page-decimal-point = punto decimal: 1234.5
page-decimal-comma = coma decimal: 1234,5
page-exports = exportaciones
page-imports = importaciones
page-re-exports = reexportaciones
page-thousands = miles
page-millions = millones
page-billions = miles de millones
page-reporter = Declarante
page-partner = Socio
page-flow = Flujo
page-currency-such-as-eur = Moneda, por ejemplo EUR
page-values-are-in = Valores en
page-units = unidades
page-hs-code-or-total = Código SA, o TOTAL
page-name-of-the-goods = Nombre de los productos
page-decimal-sign = Separador decimal
page-not-stated = no consta
page-read-again-with-this = Leer de nuevo así
page-the-file-does-not-say-what = El archivo no dice: { $what }
page-as-recognised = como se reconoció
page-no-name = (sin nombre)
page-what-column-holds = Qué contiene { $column }
page-what-the-column-holds = Qué contiene la columna
page-as-recognised-role = como se reconoció: { $role }
page-not-used = no se usa
page-column = Columna
page-holds = Contenido
page-rule = Regla
page-columns-of-file = Columnas de { $file }
page-format = Formato
page-encoding = Codificación
page-delimiter = Separador
page-count-more-columns-are-read-as-recognised = { $count ->
    [one] { $count } columna más se lee como se reconoció
   *[other] { $count } columnas más se leen como se reconocieron
}.
page-count-set-aside-cells-cells-of-used-records = { $count } aparte, y además { $cells } { $cells ->
    [one] celda
   *[other] celdas
} de registros usados
page-count-set-aside = { $count } aparte
page-set-aside-in-file-where-what-was-expected-what-was-found = Dejado aparte en { $file }: dónde, qué se esperaba, qué se halló.
page-the-first-count-are-shown-the-download-has-more = { $count ->
    [one] Se muestra el primero
   *[other] Se muestran los { $count } primeros
}; el archivo para descargar tiene más.
page-what-was-set-aside-and-why-words = Lo que se dejó aparte, y por qué ({ $words })
page-line = Línea
page-expected = Se esperaba
page-found = Se halló
page-remove = Quitar
page-remove-file = Quitar { $file }
page-the-earlier-reading-stays = Queda la lectura anterior.
page-recognised-as-format-the-header-stands-in-line-line = Reconocido como { $format }; el encabezado está en la línea { $line }.
page-recognised-as-format = Reconocido como { $format }.
page-count-records-in-the-file-used-used-aside-set-aside = { $count ->
    [one] { $count } registro
   *[other] { $count } registros
} en el archivo: { $used } { $used ->
    [one] usado
   *[other] usados
}, { $aside } aparte.
page-what-to-know-about-these-figures-count = Qué conviene saber de estas cifras ({ $count })
page-how-each-column-was-understood-count = Cómo se entendió cada columna ({ $count })
page-say-what-the-columns-are = Decir qué son las columnas
page-count-more-type-a-code-or-a-word-to-find-them = { $count } más: escriba un código o una palabra para encontrarlos.
page-no-goods-fit-these-words = Ningún producto coincide con esas palabras.
page-charts = Gráficos
page-as-they-were-taken-away = tal como se descargaron
page-of-a-choice-of-my-own = de mi propia elección
page-goods-up-to-count-lines = Productos, { $count } líneas como máximo
page-find = Buscar
page-flow-and-unit = Flujo y unidad
page-compare-last-period-before = Comparar: último periodo antes
page-first-period-after = Primer periodo después
page-each-side-covers = Cada lado abarca

# The page for long series
page-a-long-series = Una serie larga
page-figures-by-day-hour-minute-or-second-up-to-a-hundred-million-of-them-gas-through-a-pipeline-a-rate-of-exchange-ships-in-a-port-every-extreme-stays-in-the-picture-and-every-gap-stays-a-gap = Cifras por día, hora, minuto o segundo, hasta cien millones: el gas de un gasoducto, un tipo de cambio, los barcos de un puerto. Cada extremo queda en la imagen y cada hueco sigue siendo un hueco.
page-the-file-to-read = El archivo que leer
page-file-to-read = Archivo que leer
page-or-drop-it-anywhere-on-this-page-a-csv-with-a-moment-such-as-and-a-figure-on-each-line = o suéltelo en cualquier lugar de esta página: un CSV con un momento, como 2024-03-05 13:00, y una cifra en cada línea.
page-read-tables-of-statistics-offices = Leer tablas de oficinas de estadística
page-everything = Todo
page-select-a-stretch = Elegir un tramo
page-time-in-view = Tiempo a la vista
page-start-of-what-is-in-view = Comienzo de lo que se ve
page-end-of-what-is-in-view = Final de lo que se ve
page-reading-file = Leyendo { $file }
page-source-file-as-it-was-handed-over = Fuente: { $file }, tal como se entregó
page-left-and-right-walk-the-figures-up-and-down-lead-to-the-highest-and-lowest-in-view-page-up-and-page-down-go-a-tenth-of-it-plus-and-minus-zoom-shows-everything-enter-pins-escape-lets-go = Izquierda y derecha recorren las cifras, arriba y abajo llevan a la más alta y a la más baja a la vista, Re Pág y Av Pág avanzan una décima parte; más y menos acercan y alejan, 0 lo muestra todo, Intro fija, Escape suelta.
page-fit-the-height-to-what-is-in-view = Ajustar la altura a lo que se ve
page-csv-of-what-is-in-view = CSV de lo que se ve
page-column-for-opening-at-once = Columna, para abrir al instante
page-set-aside-count-lines-were-read-these-could-not-be-used = Dejado aparte: se leyeron { $count } líneas, estas no se pudieron usar
page-count-lines-were-read = Se leyeron { $count } líneas.
page-some-could-not-be-used-they-are-listed-below-the-chart = Algunas no se pudieron usar; figuran debajo del gráfico.
page-cancelled-nothing-of-this-file-was-kept = Cancelado: no se conservó nada de este archivo.

# Sentences and names of the desk, by their forms: kinds stand before the first hyphen

# Why a file is not read
fault-empty = Se esperaba una tabla; el archivo está vacío.
fault-web-page = Se esperaba una tabla; el archivo es una página web. Quizá falló la descarga: abra el archivo en un navegador para ver qué respondió la oficina.
fault-xml = Se esperaba una tabla; el archivo es XML. Descargue los datos como CSV o XLSX.
fault-locked = Se esperaba una tabla; el archivo es un libro con contraseña. Ábralo y guárdelo sin ella.
fault-old = Se esperaba una tabla; el archivo es un libro antiguo (.xls) o con contraseña. Ábralo y guárdelo como .xlsx o CSV.
fault-pdf = Se esperaba una tabla; el archivo es un PDF. Descargue los datos como CSV o XLSX.
fault-gzip = Se esperaba una tabla; es un archivo comprimido con gzip. Descomprímalo antes.
fault-picture = Se esperaba una tabla; el archivo es una imagen.
fault-parquet = Se esperaba una tabla; el archivo es de tipo Parquet. Descargue los datos como CSV.
fault-unread = No se puede leer el archivo: { $error }
fault-text-size = Se esperaban como máximo 4 GiB de texto (MAX_TEXT_BYTES); hay más.
fault-cells-size = Se esperaban como máximo 512 MiB de celdas (MAX_MATRIX_BYTES).
fault-size = Se esperaban como máximo { $size } MiB ({ $limit }); hay más.
fault-columns = Se esperaban como máximo 16.384 columnas (MAX_COLUMNS); hay más.
fault-no-column = No hay ninguna columna «{ $column }» que cambiar.
fault-constant = { $key }: se esperaba otro valor, no «{ $found }».
fault-no-constant = Se esperaba reporter, partner, flow, product, commodity, currency o scale; se halló «{ $found }».
fault-no-records = Se esperaba una tabla con registros; no hay ninguno.
fault-no-text = Se esperaba texto con separadores; el archivo es de otro tipo.
fault-bare = Se esperaban un encabezado y registros; el archivo no los tiene.
fault-header = Se esperaba un encabezado en los primeros 512 KiB (HEAD_BYTES), con 16.384 columnas como máximo (MAX_COLUMNS); la línea es más larga.
fault-json = Se esperaba JSON o una tabla: { $json }
fault-json-list = Se esperaba JSON con una lista de registros, como responde la API de Comtrade; no hay ninguna.
fault-format = Se esperaban las columnas del formato { $key }; se halló «{ $found }».
fault-no-format = Se esperaba uno de estos formatos: { $list }; se halló «{ $found }».
fault-unknown = Se esperaba una tabla de cifras de comercio, con una columna de periodos (o una columna por periodo) y otra de cifras. Se halló «{ $found }». Diga qué son las columnas.
fault-damaged = Se esperaba un libro (.xlsx); este está dañado o es otro tipo de archivo comprimido: { $error }. Ábralo y guárdelo de nuevo.
fault-cut = Se esperaba un libro (.xlsx); el archivo comprimido está dañado: { $error }. Descárguelo de nuevo.
fault-archive = Se esperaba un libro (.xlsx); es otro archivo comprimido. Descomprímalo y lea los archivos que contiene.
fault-sheets = Se esperaban como máximo { $most } hojas (MAX_SHEETS); hay { $count }.
fault-parts = Se esperaba un libro con { $most } partes como máximo (MAX_WORKBOOK_PARTS); hay { $count }.
fault-cells = Se esperaban como máximo 1.048.576 filas y 16.384 columnas (MAX_SHEET_ROWS, MAX_COLUMNS); hay una celda fuera.
fault-unpacked = Se esperaba un libro de 512 MiB como máximo una vez descomprimido (MAX_UNPACKED_BYTES); hay más, puede ser una bomba zip.
fault-our-columns = Línea { $line }: se esperaban las columnas { $list }, y como máximo { $most } en total; faltan { $missing }, se halló «{ $found }».
fault-nothing = No se leyó ninguna cifra.
fault-no-fit = Ninguna cifra coincide con esta elección.
fault-column-cut = Se esperaba una columna de números de 8 bytes; esta está cortada.
fault-column-none = Se esperaba una columna de números; es otro archivo.
fault-column-count = Se esperaba una columna de entre uno y cien millones de números.
fault-line = Se esperaban líneas de una tabla; una pasa de 64 kB.
fault-most = Se esperaban como máximo cien millones de cifras; hay más.
fault-two-columns = Se esperaban dos columnas, un momento como 2024-03-05 13:00 y una cifra; solo hay una.
fault-two-lines = Se esperaban al menos dos líneas con un momento, como 2024-03-05 13:00, y una cifra.
fault-steps = Se esperaban cifras a pasos iguales; se hallaron { $used } en { $count } pasos de { $seconds } segundos. Las tablas por mes se leen en la página de archivos.
fault-elsewhere = Se esperaba un archivo de este sitio; es de otro.
fault-answer = El archivo no está (HTTP { $status }).
json-place = línea { $line }, columna { $column }: { $json }
json-size = se esperaban como máximo 64 MiB (MAX_JSON_BYTES); hay más
json-utf = se esperaba UTF-8; se hallaron otros bytes
json-syntax = se esperaba { $json }; se halló { $end }
json-value = un valor
json-bracket = una coma o el corchete de cierre
json-brace = una coma o la llave de cierre
json-name = un nombre entre comillas
json-colon = dos puntos
json-escape = una secuencia de escape en vez de un carácter de control
json-quote = la comilla de cierre
json-escapes = una secuencia de escape como \n o \u0041
json-hex = cuatro dígitos hexadecimales
json-digit = un dígito
json-end = el final del documento
json-depth = 128 niveles anidados como máximo (MAX_JSON_DEPTH)
json-nothing = el final

# What is expected of a record
wanted-record = un registro
wanted-header = el encabezado; esto está antes
wanted-fields = tantos campos como en el encabezado: { $count }
wanted-columns = las columnas de la primera tabla del archivo
wanted-list-record = un registro de la lista «{ $column }»
wanted-closed = unas comillas que se cierran
wanted-field-size = campos de 64 KiB como máximo (MAX_FIELD_BYTES)
wanted-record-size = registros de 4 MiB como máximo (MAX_RECORD_BYTES)
wanted-most-columns = 16.384 columnas como máximo (MAX_COLUMNS)
wanted-plain-text = texto
wanted-most-figures = 50.000.000 de cifras como máximo (MAX_FIGURES)
wanted-most-measures = 1.000 medidas como máximo (MAX_MEASURES)
wanted-most-texts = 1.000.000 de textos distintos como máximo (MAX_TEXTS)
wanted-first = una sola cifra para el mismo comercio y periodo; queda la primera
wanted-decimal = una cifra con separador decimal conocido; diga cuál es
wanted-some-period = un periodo como 2022-03
wanted-any-period = un periodo como 2022-03, 202203 o Mar-22
wanted-figure = una cifra, o un signo de que no la hay, como «:»
wanted-flags = marcas como p (provisional), e, c, o stated, derived
wanted-year = un año como 2022
wanted-month = un mes del 1 al 12, su nombre, o una palabra para el año entero
wanted-area = el nombre o código de un país o grupo
wanted-code = un código SA de 2, 4, 6, 8 o 10 dígitos, o TOTAL
wanted-a-flow = un flujo como export o import
wanted-power = una potencia de diez como 6, o Millions
wanted-iso = un código ISO 4217 como EUR
wanted-measure = una medida como VALUE_IN_EUROS
wanted-event = un acontecimiento con título
wanted-date = una fecha como 2022-02-24, 2022-02 o 2022
wanted-date-parts = un año, y un mes y un día que existan, o nada
wanted-end-parts = un año, un mes y un día que existan, o nada
wanted-end = una fecha como 2022-02-24, o nada
wanted-later = un final que no sea anterior al comienzo
wanted-moment = un día o un momento como 2024-03-05 13:00
wanted-zone = la zona horaria de las líneas anteriores
wanted-or-nothing = un número, o nada donde no lo hay
wanted-own-moment = un momento propio
found-fields = { $count } { $count ->
    [one] campo
   *[other] campos
}: { $start }
found-note = una nota: { $start }
found-more = más
found-no-object = no es un objeto

# How a file is laid out
format-text = { $format }; { $encoding }, { $delimiter } entre los campos
format-other = { $format }; { $kind }
format-ours = tabla de Tradefall
format-events = acontecimientos de Tradefall
format-claims = porcentajes de Tradefall
format-list = lista de acontecimientos (Datawrapper)
format-census = US Census, country.xlsx
format-china = consulta de las aduanas de China
format-comext = Easy Comext, Relational View
format-workbook = libro del Data Browser de Eurostat
format-any = tabla libre
delimiter-comma = coma
delimiter-semicolon = punto y coma
delimiter-tab = tabulador
delimiter-bar = barra vertical
kind-workbook = libro de cálculo

# What a column holds
role-reporter = declarante
role-reporter-code = código del declarante
role-partner = socio
role-partner-code = código del socio
role-flow = flujo
role-code = código del producto
role-name = nombre del producto
role-period = periodo
role-year = año
role-month = mes
role-currency = moneda
role-unit = unidad de la cantidad
role-indicator = qué se mide
role-power = potencia de diez
role-flags = marcas
role-estimate = marca de estimación
role-breakdown = desglose
role-nothing = no se usa
role-exports = exportaciones
role-imports = importaciones
role-re-exports = reexportaciones
role-figures = cifras
role-value = valor
role-quantity-in = cantidad en { $unit }
role-quantity = cantidad
role-thousands = en miles
role-millions = en millones
role-billions = en miles de millones
role-times = por 10^{ $power }
role-of-month = mes { $month }
role-whole-year = año entero
role-of-period = { PERIOD($period) }
role-began = cuándo empezó
role-ended = cuándo acabó
role-title = título
role-summary = resumen
role-group = grupo del actor
role-source = fuente

# By which rule
rule-sign = { $rule }; separador decimal como en las demás columnas
rule-said = como usted ha dicho
rule-unknown = ninguna regla conoce el archivo
rule-twice = otra columna dice lo mismo
rule-not-needed = no hace falta
rule-no-name = no tiene nombre
rule-no-powers = no son potencias de diez
rule-no-flags = no son marcas
rule-no-codes = por su nombre; no contiene códigos
rule-no-years = por su nombre; no hay columna de años
rule-name = por su nombre
rule-period-name = su nombre es un periodo
rule-figures = cifras, por su nombre
rule-no-rule = ninguna regla conoce su nombre
rule-country = un país junto a exportaciones e importaciones: el socio
rule-months = meses junto a una columna de años
rule-period = el periodo dice lo mismo
rule-only = la única columna de cifras
rule-census = nombre de una columna del US Census
rule-query = nombre de una columna de la consulta
rule-comext = nombre de una columna de Comext
rule-comtrade = nombre de una columna de Comtrade
rule-dollars = dólares estadounidenses: importaciones CIF, exportaciones FOB
rule-estimates = marca las cantidades estimadas
rule-above = está encima de la tabla en su hoja
rule-time = el encabezado TIME
rule-label = una columna de etiquetas de la hoja
rule-kept = se conserva solo en el archivo
rule-ours = una columna nuestra
rule-dimension = una dimensión que el formato no conoce: sus valores quedan separados
rule-sdmx = nombre de una dimensión o un atributo de SDMX
rule-usa = nombre de una columna de USA Trade

# What was read
fact-figures = Cifras: { $count } (valores: { $values }, ceros: { $zeros }, faltan: { $missing }, confidenciales: { $suppressed })
fact-periods = Periodos: de { PERIOD($from) } a { PERIOD($to) }
fact-reporters = Declarantes: { $count }: { $list }
fact-partners = Socios: { $count }: { $list }
fact-goods = Productos: { $count }: { $list }
fact-variant = Se mide: { $flow }, { $unit } ({ $variant })
fact-measured = Se mide: { $flow }, { $unit }
fact-events = Acontecimientos: { $count }
fact-claims = Porcentajes: { $count }
list-more = y { $count } más
list-not-stated = no consta
flow-export = exportación
flow-import = importación
flow-re-export = reexportación
flow-not-stated = flujo sin indicar
flow-exports = Exportaciones
flow-imports = Importaciones
flow-re-exports = Reexportaciones
flow-none-stated = Flujo sin indicar
unit-no-currency = moneda sin indicar
unit-none = unidad sin indicar
unit-supplementary = unidad suplementaria
variant-re-import = reimportación
variant-domestic = de origen nacional
variant-foreign = de origen extranjero
variant-for-inward = para perfeccionamiento activo
variant-after-inward = tras perfeccionamiento activo
variant-after-outward = tras perfeccionamiento pasivo
variant-for-outward = para perfeccionamiento pasivo
variant-second = segunda cantidad
variant-net = peso neto

# What the file does not say
ask-reporter = ¿Qué país declara?
ask-partner = ¿Cuál es el país socio?
ask-flow = ¿Exportaciones o importaciones?
ask-currency = ¿En qué moneda?
ask-goods = ¿Qué productos?
ask-mixed = Columna { $column }: unas cifras tienen punto decimal y otras coma; leída con punto.
ask-sign = Columna { $column }: cifras como 1,234 pueden ser más de mil o algo más de uno; ¿cuál es el separador decimal?

# What to know about the figures
warn-code = { $code }: el Sistema Armonizado cambió en { $year } ({ $old } → { $new }; { $heading }); las cifras de antes y de después no son una misma serie
warn-gaps = { $count } { $count ->
    [one] celda no contiene
   *[other] celdas no contienen
} cifra: sin comercio o no disponible
warn-quantities = { $count } { $count ->
    [one] cantidad es cero
   *[other] cantidades son cero
} junto a un valor: no declaradas, leídas como ausentes
warn-currency = Los valores están en una moneda que el archivo no indica
warn-zero = La única cifra posterior a { PERIOD($after) } es cero: quizá aún no publicada, se conserva como cero
warn-zeros = Las { $count } cifras posteriores a { PERIOD($after) } son cero: quizá aún no publicadas, se conservan como ceros
warn-future = { $count } { $count ->
    [one] cifra posterior
   *[other] cifras posteriores
} a { PERIOD($after) }, y las sumas de ese año inacabado, son siempre cero: se tienen por no publicadas y se leen como ausentes
warn-groups = { $what }: entre los países figuran { $list }; las sumas toman esas filas o sus partes, nunca ambas
warn-levels = Productos de varios niveles ({ $levels }); las sumas toman una partida o sus partes, nunca ambas
warn-breakdown = Las filas están más desglosadas (transporte, régimen, segundo socio); las sumas toman la fila del total o las partes, nunca ambas
warn-characters = { $count } { $count ->
    [one] carácter no se pudo
   *[other] caracteres no se pudieron
} descodificar como { $encoding }; indique otra codificación
warn-twice = Línea { $line }: «{ $column }» aparece dos veces en un objeto; vale la segunda
warn-reported = La lista no dice si sus acontecimientos están bien establecidos; quedan como «según informes»
heading-telephones = teléfonos móviles: los inteligentes van aparte
heading-aerials = partes de teléfonos y equipos de red: las antenas van aparte
heading-diodes = diodos emisores de luz y células fotovoltaicas
heading-transducers = otros dispositivos semiconductores: los transductores van aparte
heading-furnaces = otros hornos industriales
heading-cameras = cámaras de televisión y digitales
heading-presses = máquinas con función propia: las prensas isostáticas van aparte
level-digits = { $count } dígitos

# How sums were made
way-repeated = Archivos: { $count } { $count ->
    [one] cifra está
   *[other] cifras están
} en varios archivos; cada una cuenta una vez
way-contrary = Archivos: { $count } { $count ->
    [one] cifra difiere
   *[other] cifras difieren
} de un archivo a otro; se muestran las del archivo leído primero
way-years = Periodos: los años; se omiten los periodos más largos
way-quarters = Periodos: los trimestres; se omiten los periodos más largos
way-months = Periodos: los meses; se omiten los periodos más largos
way-row = { $what }: la fila «{ $name }»; se omiten sus partes
way-countries = { $what }: la suma de los países; se omiten los grupos de países
way-alone = { $what }: solo «{ $name }»; otros grupos pueden solaparse con él
way-table = { $what }: la suma de los países de la tabla
way-goods-row = Productos: la fila «{ $code }»; se omiten los códigos sueltos
way-finest = Productos: los códigos más finos; se { $count ->
    [one] omite { $count } partida superior
   *[other] omiten { $count } partidas superiores
}
way-parts = Desgloses: la suma de las partes; la tabla no tiene fila del total
way-total = Desgloses: la fila del total; se omiten sus partes
way-other = { $goods }: de otros periodos que el resto; se omite
way-gaps = { $goods }: en { $count } { $count ->
    [one] periodo
   *[other] periodos
} faltan partes de la suma o son confidenciales; contiene las demás
way-units = { $goods }: se esperaba una sola unidad; se halló { $found }
way-flows = { $goods }: se esperaba un solo flujo; se halló { $found }
way-kinds = { $goods }: se esperaba un solo tipo de periodo; se hallaron meses, trimestres o años juntos
what-reporter = Declarante
what-partner = Socio
what-reporters = Declarantes
what-partners = Socios
left-unstated = { $count } { $count ->
    [one] cifra queda
   *[other] cifras quedan
} fuera: el archivo no dice quién, con quién, qué o en qué sentido.
left-currency = { $count } { $count ->
    [one] cifra queda
   *[other] cifras quedan
} fuera: el archivo no indica su moneda.
left-parts = { $count } { $count ->
    [one] cifra queda
   *[other] cifras quedan
} fuera: son partes de un desglose o una segunda medida del mismo comercio.

# What can be chosen, and is shown
place-all-reporters = Los { $count } declarantes juntos
place-all-partners = Los { $count } socios juntos
place-none = no consta en el archivo
place-group = { $name } (grupo)
side-all-reporters = todos los declarantes juntos
side-all-partners = todos los socios juntos
side-reporter = declarante sin indicar
side-partner = socio sin indicar
side-none = no consta
goods-all = Todos los productos (TOTAL)
goods-every = Todos los productos
goods-together = Todos los productos del archivo juntos
goods-unstated = productos sin indicar en el archivo
measure-variant = { $flow }, { $unit } ({ $variant })
measure-plain = { $flow }, { $unit }
window-month = un mes
window-months = tres meses
window-year = doce meses
window-quarter = un trimestre
window-quarters = cuatro trimestres
window-one-year = un año
window-years = tres años
title-exports = Exportaciones: { $reporter } a { $partner }
title-imports = Importaciones: { $reporter } desde { $partner }
title-re-exports = Reexportaciones: { $reporter } a { $partner }
title-compared = Antes y después
title-events = Acontecimientos
title-claims = Porcentajes publicados
title-assumed = El archivo no dice si son exportaciones o importaciones; se muestran como exportaciones hasta que usted lo diga.

# Long series: what their chart says; the engine has what stands below
long-caption = { $name }{ $unit ->
    [none] { "" }
   *[other] , { $unit }
}: { long-every }, { long-span }. { $known ->
    [one] { NUMBER($known) } cifra
   *[other] { NUMBER($known) } cifras
}.
long-every = { $step ->
    [week] { $every ->
        [1] cada semana
       *[other] cada { $every } semanas
    }
    [day] { $every ->
        [1] cada día
       *[other] cada { $every } días
    }
    [hour] { $every ->
        [1] cada hora
       *[other] cada { $every } horas
    }
    [minute] { $every ->
        [1] cada minuto
       *[other] cada { $every } minutos
    }
   *[second] { $every ->
        [1] cada segundo
       *[other] cada { $every } segundos
    }
}
long-span = { $from } a { $to }
long-moment = { $day }, { $time }
long-day = { $day } { $month }
long-unnamed = Una serie
long-whole = No falta ninguna cifra.
long-gaps = { $gaps ->
    [one] { NUMBER($gaps) } paso
   *[other] { NUMBER($gaps) } pasos
} sin cifra: huecos, no ceros.
long-gaps-suppressed = { $gaps ->
    [one] { NUMBER($gaps) } paso
   *[other] { NUMBER($gaps) } pasos
} sin cifra y { NUMBER($held) } con una confidencial: huecos, no ceros.
long-extremes = La cifra más alta es { $high }, { $when }; la más baja es { $low }, { $date }.
long-start = El eje empieza en { $amount }, no en cero.
long-empty = Ningún momento de esta serie tiene cifra.
long-key = Rayado o gris: sin cifras. Marcas bajo el trazado: faltan algunas o todas.
long-pixel = Una de { NUMBER($count) } en este píxel: { $range }
long-range = { $low } a { $high }
long-spoken = { $when }: { $value }.
long-window = { long-span }, { $count ->
    [one] { NUMBER($count) } paso
   *[other] { NUMBER($count) } pasos
} de { NUMBER($of) }
long-window-all = { long-span }, { $count ->
    [one] el único paso
   *[other] los { NUMBER($count) } pasos
}
long-each = Cada cifra a la vista, { long-span }
long-figure = Cifra
long-when = Cuándo
long-stretches = Lo que se ve{ $unit ->
    [none] { "" }
   *[other] , { $unit }
}, { long-span }; acérquese para ver cada cifra
long-columns = Cuándo | Cifras | Sin cifra | Más baja | Más alta | Media de las cifras
long-method = Cómo se dibuja
long-method-columns = Donde hay más cifras que píxeles, cada columna de píxeles va del punto más bajo al más alto de la línea que pasa por todas sus cifras; así no se pierde ningún extremo, sea cual sea la ampliación.
long-method-middle = Una cifra está en la mitad de su paso. Los pasos sin cifra no se salvan.
long-method-zones = Los momentos están como en el archivo; no se convierten zonas horarias.

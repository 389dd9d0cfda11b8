# Українська

kind = { $kind ->
    [year] рік
    [quarter] квартал
   *[month] місяць
}
kinds = { $kind ->
    [year] { $count ->
        [one] року
       *[other] років
    }
    [quarter] { $count ->
        [one] кварталу
       *[other] кварталів
    }
   *[month] { $count ->
        [one] місяця
       *[other] місяців
    }
}
no-figure = немає даних
missing = немає даних
missing-long = немає даних: цифру не опубліковано й не знайдено
suppressed = приховано
suppressed-long = приховано відомством
zero-long = { $amount }, опубліковано нуль
pinned = Закріплено. Escape відпускає.
route = { $flow ->
    [import] Імпорт: { $reporter } з { $partner }
    [re-export] Реекспорт: { $reporter } → { $partner }
   *[export] Експорт: { $reporter } → { $partner }
}
several-partners = кілька партнерів
source = Джерело: { $source }
goods = Товари
hs-code = Код ГС
hs = ГС { $code }
claim-base = 100 = базовий місяць
claim-change = { $way ->
    [fell] { $qualifier ->
        [over] падіння більш ніж на { $size }
        [nearly] падіння майже на { $size }
        [about] падіння приблизно на { $size }
       *[exact] падіння на { $size }
    }
    [rose] { $qualifier ->
        [over] зростання більш ніж на { $size }
        [nearly] зростання майже на { $size }
        [about] зростання приблизно на { $size }
       *[exact] зростання на { $size }
    }
   *[none] без змін
}
claim-left = { $bound ->
    [less] залишилося менше { $left } зі 100
    [more] залишилося більше { $left } зі 100
    [nearly] залишилося трохи більше { $left } зі 100
    [about] залишилося близько { $left } зі 100
   *[exact] залишилося { $left } зі 100
}
claim-until = по { PERIOD($to) }, базу не вказано
claim-by = Стверджує: { $who }
claim-no-level = Опубліковано лише відсоток; суми невідомі.
claim-title = { $goods }: { $change }
claim-foot = { $left }, { $span }; { $who }
claim-spoken = Твердження { $number } з { $of }: { $goods }, { $reporter } → { $partner }, { $span }: { $change } (джерело: { $who }).
claim-largest = Найбільше заявлене падіння: { $goods }, { $reporter } → { $partner }, { $span }: { $change }.
claim-reading = Кожна смуга показує, що залишилося від 100; червона лінія — опубліковане число, заштрихований край означає, що джерело залишило його відкритим. Це твердження: сум не опубліковано.
claim-column-change = Зміна, як опубліковано
claim-column-from = З
claim-column-to = По
claim-column-left = Залишилося зі 100
claim-column-who = Хто повідомив
claim-not-stated = не вказано
claim-table = Опубліковані відсотки, як заявлено
claim-method-said = Джерело: { $who }: { $text }
claim-method-drawn = На рисунку: 100 { $sign } { $change }% = залишилося { $left } зі 100.
claim-method-exact = Джерело називає число без застережень.
claim-method-open = Джерело каже «{ $stated }» ({ $qualifier ->
    [over] більше
    [nearly] майже
   *[about] близько
}): заштрихований край відкритий, його довжина не є даними.
collapse-none = Немає товарів для порівняння.
collapse-no-base = немає бази
collapse-small = мала база
collapse-values = { $before } → { $after }
collapse-values-small = { $before } → { $after } · мала база
collapse-hundred = { PERIOD($when, form: "short") } = 100
collapse-key = { PERIOD($when) }
collapse-key-mean = { PERIOD($when) } (у середньому за { kind })
collapse-small-key = Мала база: менше { $amount } за { kind } бази; такі відсотки спираються на мале.
collapse-means = { PERIOD($from, form: "short") }: { $before }; { PERIOD($to, form: "short") }: { $after }
collapse-small-line = Мала база: відсоток спирається на мале.
change-title = { $goods }: { $change }
collapse-spoken = { $number } з { $of }: { $goods }, { $change }, з { $before } ({ PERIOD($from) }) до { $after } ({ PERIOD($to) }).{ $small ->
    [yes] { "" } Мала база.
   *[no] { "" }
}
collapse-edited = Змінено читачем. Опубліковано: { PERIOD($to) } проти { PERIOD($from, form: "of") }.
collapse-most = { $route }, { PERIOD($to) } проти { PERIOD($from, form: "of") }: найбільше змінилося: { $goods }, { $change }, з { $before } до { $after }.
collapse-other = { $goods } { $change }
collapse-others = { $list }.
collapse-unknown = Зміну не вказано для: { $list }. { $kind ->
    [year] У періодах бракує року
    [quarter] У періодах бракує кварталу
   *[month] У періодах бракує місяця
} або база дорівнює нулю.
collapse-column = { PERIOD($when) } ({ $unit })
collapse-column-change = Зміна
collapse-column-remark = Примітка
collapse-table = { $route }, до і після, { $unit }
collapse-formula = Зміна = ({ $now } − { $base }) ÷ { $base } × 100 = { $change }
collapse-no-ratio = Відсотка немає: база дорівнює { $base }, відношення до неї не існує.
collapse-gap = Відсотка немає: { kind } без даних — не нуль, і жоден інший { kind } його не замінює.
collapse-before = До ({ PERIOD($when) }): { $figures }{ $total }.
collapse-after = Після ({ PERIOD($when) }): { $figures }{ $total }.
collapse-figure = { PERIOD($when) } { $figure }
collapse-mean = ; середнє з { $count } { kinds } { $mean }
collapse-gaps = ; { $gaps } з { $count } { kinds } без даних
flow-none = Немає рядів для рисунка.
flow-unit = { $unit } за { kind }
flow-unit-index = індекс, { PERIOD($base) } = 100
flow-log = { $unit }, кожен щабель удесятеро більший за нижчий
flow-no-figure = { $goods }: немає даних
flow-title = { $goods }, { PERIOD($when) }
flow-index = Індекс { $index } ({ PERIOD($base) } = 100)
flow-change = { $kind ->
    [year] { $change } до попереднього року
    [quarter] { $change } до попереднього кварталу
   *[month] { $change } до попереднього місяця
}
flow-quality = { $quality ->
    [derived] виведена цифра
    [provisional] попередня цифра
    [estimated] оцінена цифра
   *[stated] названа цифра
}
flow-spoken = { $goods }, { PERIOD($when) }: { $figure }{ $change ->
    [none] { "" }
   *[other] , { $change }
}.{ $any ->
    [yes] { "" } Події: { $events }.
   *[no] { "" }
}
flow-event-key = { PERIOD($date, form: "short") }: { $title }
flow-event-spoken = { PERIOD($date) }: { $title }. { $status ->
    [confirmed] Підтверджено
    [reported] За повідомленнями
    [denied] Спростовано
   *[reversed] Скасовано
}, подія { $number } з { $of }.
flow-largest = { $route }: найбільше падіння за { kind } у { $unit }: { $goods } у { PERIOD($when, form: "in") }, з { $before } до { $after } ({ $change }).
flow-whole = { PERIOD($from) } — { PERIOD($to) }, { $kind ->
    [year] жодного року не пропущено.
    [quarter] жодного кварталу не пропущено.
   *[month] жодного місяця не пропущено.
}
flow-gaps = { PERIOD($from) } — { PERIOD($to) }; { $kind ->
    [year] { $count ->
        [one] { $count } рік без даних лишається прогалиною
        [few] { $count } роки без даних лишаються прогалинами
       *[many] { $count } років без даних лишаються прогалинами
    }
    [quarter] { $count ->
        [one] { $count } квартал без даних лишається прогалиною
        [few] { $count } квартали без даних лишаються прогалинами
       *[many] { $count } кварталів без даних лишаються прогалинами
    }
   *[month] { $count ->
        [one] { $count } місяць без даних лишається прогалиною
        [few] { $count } місяці без даних лишаються прогалинами
       *[many] { $count } місяців без даних лишаються прогалинами
    }
}, зі штрихуванням.
flow-hollow = Порожні знаки: попередні або оціночні дані, усього { $count }.
flow-below-zero = { $count ->
    [one] { $count } цифра нижче нуля: на логарифмічній шкалі їй немає місця, у таблиці є.
    [few] { $count } цифри нижче нуля: на логарифмічній шкалі їм немає місця, у таблиці є.
   *[many] { $count } цифр нижче нуля: на логарифмічній шкалі їм немає місця, у таблиці є.
}
flow-no-index = Немає індексу для: { $list }; у { PERIOD($base, form: "in") } немає цифри вище нуля.
flow-column = { $kind ->
    [year] Рік
    [quarter] Квартал
   *[month] Місяць
}
flow-column-goods = { $goods } ({ $unit })
flow-table = { $route }, { $unit } за { kind }
months-all = { PERIOD($from) } — { PERIOD($to) }, { $count ->
    [one] увесь { $count } місяць
    [few] усі { $count } місяці
   *[many] усі { $count } місяців
}
months-some = { PERIOD($from) } — { PERIOD($to) }, { $count } з { $of } { $of ->
    [one] місяця
   *[other] місяців
}
option-show = Показати
option-scale = Шкала
option-base = 100 у
option-value = Значення
option-index = Індекс
option-linear = Лінійна
option-log = Логарифмічна
option-remaining = Що залишилося від 100
option-value-log = Значення (логарифм.)
option-against = Проти
option-base-published = опублікованої бази
option-base-year = тих самих місяців рік тому
option-base-month = попереднього місяця
option-before = До
option-after = Після
list-comma = ,
list-semicolon = ;

# Facts (CLDR 46). „months-in“: місцевий відмінок, якого в CLDR немає.
language = uk
name = Українська
direction = ltr
plural = one: v = 0 and i % 10 = 1 and i % 100 != 11; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; many: v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14
number-decimal = ,
number-group =  
number-group-least = 4
number-minus = −
number-plus = +
number-percent = { $n }%
number-steps = 12 трлн 9 млрд 6 млн 3 тис.
number-step = { $n } { $word }
amount-currency = { $n } { $symbol }
amount-unit = { $n } { $unit }
unit-kg = кг
currencies = EUR €
months = січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
months-day = січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
months-of = січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
months-in = січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні
months-short = січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.
period-year = { $year } р.
period-year-short = { $year }
period-year-in = { $year } році
period-quarter = { $quarter }-й кв. { $year } р.
period-month = { $month } { $year } р.
period-month-short = { $month } { $year }
period-month-in = { $month } { $year } року
period-day = { $day } { $month } { $year } р.
period-day-short = { $day } { $month } { $year }
period-range = { PERIOD($from) } — { PERIOD($to) }
period-range-short = { PERIOD($from, form: "short") } — { PERIOD($to, form: "short") }
period-range-in = період { PERIOD($from) } — { PERIOD($to) }

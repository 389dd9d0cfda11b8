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
missing-long = немає даних: числа не опубліковано й не знайдено
suppressed = приховано
suppressed-long = приховано відомством
zero-long = { $amount }, опубліковано нуль
pinned = Закріплено. Повторне натискання або Escape відпускає.
released = Відпущено.
route = { $flow ->
    [import] Імпорт: { $reporter } ← { $partner }
    [re-export] Реекспорт: { $reporter } → { $partner }
   *[export] Експорт: { $reporter } → { $partner }
}
several-partners = кілька партнерів
source = Джерело: { $source }
goods = Товари
hs-code = Код ГС
hs = ГС { $code }
claim-base = 100 = база
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
claim-size = { $part ->
    [two-thirds] дві третини
    [three-quarters] три чверті
    [third] третину
    [quarter] чверть
    [half] половину
   *[number] { $n }%
}
claim-left = { $bound ->
    [less] залишилося менше ніж { $left } зі 100
    [more] залишилося більше ніж { $left } зі 100
    [nearly] залишилося трохи більше ніж { $left } зі 100
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
claim-reading = Кожна смуга показує, що залишилося від 100; червона лінія — опубліковане число, заштрихований край означає, що джерело залишило його відкритим. Це твердження, а не суми.
claim-column-change = Зміна, як опубліковано
claim-column-from = З
claim-column-to = По
claim-column-left = Залишилося зі 100
claim-column-who = Хто повідомив
claim-not-stated = не вказано
claim-table = Опубліковані відсотки, як заявлено
claim-method-said = За даними джерела ({ $who }): { $text }
claim-method-drawn = На рисунку: 100 { $sign } { $change }% = залишилося { $left } зі 100.
claim-method-exact = Джерело називає число без застережень.
claim-method-open = Джерело каже «{ $stated }» ({ $qualifier ->
    [over] більше
    [nearly] майже
   *[about] близько
}): заштрихований край відкритий, його довжина не є даними.
collapse-none = Немає товарів для порівняння.
collapse-no-base = немає бази
collapse-mixed = перетин
collapse-small = мала база
collapse-values = { $before } → { $after }
collapse-values-small = { $before } → { $after } · мала база
collapse-hundred = { PERIOD($when, form: "short") } = 100
collapse-key = { PERIOD($when) }
collapse-key-mean = { PERIOD($when) } (у середньому за { kind })
collapse-key-sum = { PERIOD($when) } (сума)
collapse-small-key = Мала база: менше ніж { $amount } за { kind } бази; такі відсотки пораховано від малого числа.
collapse-means = { PERIOD($from, form: "short") }: { $before }; { PERIOD($to, form: "short") }: { $after }
collapse-small-line = Мала база: відсоток пораховано від малого числа.
change-title = { $goods }: { $change }
collapse-spoken = { $number } з { $of }: { $goods }, { $change }, з { $before } ({ PERIOD($from) }) до { $after } ({ PERIOD($to) }).{ $small ->
    [yes] { "" } Мала база.
   *[no] { "" }
}
collapse-edited = Змінено читачем. Опубліковано: { PERIOD($to) } проти { PERIOD($from, form: "of") }.
collapse-are-means = Показано середні значення за порівнювані періоди.
collapse-are-sums = Показано суми за порівнювані періоди.
collapse-most = { $route }, { PERIOD($to) } проти { PERIOD($from, form: "of") }: { $way ->
    [rose] найбільше зростання
   *[fell] найбільше падіння
}: { $goods }, { $change }, з { $before } до { $after }.
collapse-other = { $goods } { $change }
collapse-others = { $list }.
collapse-unknown = Зміну не вказано для: { $list }. { $kind ->
    [year] У періодах бракує року
    [quarter] У періодах бракує кварталу
   *[month] У періодах бракує місяця
} або база дорівнює нулю.
collapse-unequal = Показано середні: суми періодів різної довжини непорівнянні.
collapse-column = { PERIOD($when) } ({ $unit })
collapse-column-sum = { PERIOD($when) } (сума, { $unit })
collapse-column-change = Зміна
collapse-column-remark = Примітка
collapse-table = { $route }, до і після, { $unit }
collapse-formula = Зміна = ({ $now } − { $base }) ÷ { $base } × 100 = { $change }
collapse-no-ratio = Відсотка немає: база дорівнює { $base }, відношення до неї не існує.
collapse-overlap = Відсотка немає: періоди перетинаються.
collapse-gap = Відсотка немає: { kind } без даних — не нуль, і жоден інший { kind } його не замінює.
collapse-before = До ({ PERIOD($when) }): { $figures }{ $total }.
collapse-after = Після ({ PERIOD($when) }): { $figures }{ $total }.
collapse-figure = { PERIOD($when) } { $figure }
collapse-mean = ; середнє з { $count } { kinds } { $mean }
collapse-sum = ; сума { $count } { kinds } { $mean }
collapse-gaps = ; { $gaps } з { $count } { kinds } без даних
flow-none = Немає рядів для рисунка.
flow-unit = { $unit } за { kind }
flow-unit-index = індекс, { PERIOD($base) } = 100
flow-points = пунктах індексу ({ PERIOD($base) } = 100)
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
    [derived] розраховане значення
    [provisional] попереднє значення
    [estimated] оцінкове значення
   *[stated] опубліковане значення
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
    [one] { $count } значення нижче нуля: на логарифмічній шкалі йому немає місця, у таблиці є.
    [few] { $count } значення нижче нуля: на логарифмічній шкалі їм немає місця, у таблиці є.
   *[many] { $count } значень нижче нуля: на логарифмічній шкалі їм немає місця, у таблиці є.
}
flow-no-index = Немає індексу для: { $list }; у { PERIOD($base, form: "in") } немає значення вище нуля.
flow-column = { $kind ->
    [year] Рік
    [quarter] Квартал
   *[month] Місяць
}
flow-column-goods = { $goods } ({ $unit })
flow-table = { $route }, { $unit } за { kind }
months-all = { PERIOD($from) } — { PERIOD($to) }, { $count ->
    [one] увесь { $count } { kind }
   *[other] усі { $count } { $kind ->
        [year] { $count ->
            [few] роки
           *[many] років
        }
        [quarter] { $count ->
            [few] квартали
           *[many] кварталів
        }
       *[month] { $count ->
            [few] місяці
           *[many] місяців
        }
    }
}
months-some = { PERIOD($from) } — { PERIOD($to) }, { $count } з { $of } { $kind ->
    [year] { $of ->
        [one] року
       *[other] років
    }
    [quarter] { $of ->
        [one] кварталу
       *[other] кварталів
    }
   *[month] { $of ->
        [one] місяця
       *[other] місяців
    }
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
option-windows = Періоди як
option-mean = Середні
option-sum = Суми
event-when = { PERIOD($when) }{ $precision ->
    [day] { "" }
    [month] { "" } (відомий лише місяць)
    [quarter] { "" } (відомий лише квартал)
   *[year] { "" } (відомий лише рік)
}
event-status = { $status ->
    [confirmed] Підтверджено
    [reported] За повідомленнями, не підтверджено
    [denied] Тоді спростовувалося
   *[reversed] Згодом скасовано
}
event-announced = Оголошено: { PERIOD($when) }
event-wound-down = Перехідний строк до: { PERIOD($when) }
event-spoken = { $when }: { $title } { $kind }{ $actor ->
    [none] { "" }
   *[other] , { $actor }
}. { event-status }. Доріжка «{ $lane }», подія { $number } з { $of }.
events-table = Події за датами, { PERIOD($from) } — { PERIOD($to) }
events-columns = № | Дата | Хто | Що | Статус | Джерело
events-caption = { $count ->
    [one] { $count } подія
    [few] { $count } події
   *[other] { $count } подій
}, { $lanes ->
    [one] доріжка «{ $lane }»
    [some] зайнято доріжок: { $used } з { $all }
   *[all] доріжок: { $all }
}; { $dates ->
    [one] дата — { PERIOD($first) }
    [same] дата всіх — { PERIOD($first) }
   *[span] перша — { PERIOD($first) }, остання — { PERIOD($last) }
}; { $statuses }.
events-status = { $count ->
    [only] { "" }
    [all] усі —{ " " }
   *[other] { $count } —{ " " }
}{ $status ->
    [confirmed] підтверджено
    [reported] за повідомленнями, без підтвердження
    [denied] тоді спростовувалося
   *[reversed] згодом скасовано
}
events-none = Подій немає: { PERIOD($from) } — { PERIOD($to) }.
events-outside = Не показано: { $count ->
    [one] { $count } подія
    [few] { $count } події
   *[other] { $count } подій
} поза періодом { PERIOD($from) } — { PERIOD($to) }.
events-no-lane = Не показано: { $count ->
    [one] { $count } подія
    [few] { $count } події
   *[other] { $count } подій
} без доріжки.
events-empty = У цьому періоді подій немає.
events-numbered = Номери — зі списку нижче.
events-marked = { $count ->
    [one] { $count } подія без підпису; її названо в списку нижче.
    [few] { $count } події без підпису; їх названо в списку нижче.
   *[other] { $count } подій без підпису; їх названо в списку нижче.
}
events-counted = { $count ->
    [one] { $count } подію враховано в числі; виберіть його, щоб роздивитися ближче.
    [few] { $count } події враховано в числах; виберіть число, щоб роздивитися ближче.
   *[other] { $count } подій враховано в числах; виберіть число, щоб роздивитися ближче.
}
events-beyond = { $count ->
    [one] { $count } подія лежить до цих місяців або після них.
    [few] { $count } події лежать до цих місяців або після них.
   *[other] { $count } подій лежить до цих місяців або після них.
}
events-left-out = { $count ->
    [one] { $count } подію приховано
    [few] { $count } події приховано
   *[other] { $count } подій приховано
} вибором учасників і товарів.
events-shown = Хронологія: { $count ->
    [one] { $count } подія
    [few] { $count } події
   *[other] { $count } подій
}.
events-all = Показано всі події.
events-no-goods = Товарів не названо
events-no-day = День невідомий
events-range = Від початку до кінця
events-announced = Оголошено раніше
events-wound-down = Перехідний строк
events-on = Триває поза цими місяцями
events-lanes = Доріжки
events-by-actor = Хто діяв
events-by-kind = Що зроблено
events-by-target = Проти кого
events-who = Хто
events-everyone = Усі
events-naming = Названі товари
events-any-goods = Будь-які або жодних
events-other-kinds = Інші заходи
events-other-targets = Інші адресати
events-nobody = Нікого не названо
compared = { $side ->
    [after] { option-after }
   *[before] { option-before }
}: { PERIOD($when) }.
compared-none = За ці місяці даних немає.
effects = Названі товари, { PERIOD($to) } проти { PERIOD($from, form: "of") }:
effects-no-code = Подія не називає товарів за кодом.
effects-other = Подія не називає товарів цих діаграм.
effects-year = Відомий лише рік: немає місяців безпосередньо до і після.
address-unknown = В адресі запитано «{ $asked }», у цьому матеріалі такого немає. Решту показано.
address-version = Адресу створила інша версія цієї сторінки. Матеріал показано так, як його опубліковано.
undone = Скасовано.
help = Стрілки ведуть даними, Enter закріплює, Esc відпускає.
help-time = Стрілки ведуть даними, плюс і мінус змінюють масштаб, 0 показує всі місяці, Enter закріплює, Esc відпускає.
kind-event = Подія
kind-sanction = Санкція
kind-export_control = Експортний контроль
kind-trade_ban = Заборона торгівлі
kind-financial = Фінансовий захід
kind-enforcement = Правозастосування
kind-retaliation = Захід у відповідь
kind-corporate_exit = Вихід компанії
kind-statement = Заява
kind-military = Воєнна подія
kind-other = Інше
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
names = European Union=ЄС|Russia=Росія|China=Китай|United States=США|Kazakhstan=Казахстан|Kyrgyzstan=Киргизстан|Armenia=Вірменія|Georgia=Грузія|Belarus=Білорусь|Uzbekistan=Узбекистан|Turkey=Туреччина|Japan=Японія|South Korea=Південна Корея|World=Увесь світ|Russian Federation=Росія|United States of America=США|USA=США|Türkiye=Туреччина|Rep. of Korea=Південна Корея|Republic of Korea=Південна Корея|Ukraine=Україна|Germany=Німеччина|France=Франція|Italy=Італія|Poland=Польща|Netherlands=Нідерланди|United Kingdom=Велика Британія|India=Індія|Brazil=Бразилія|United Arab Emirates=Об’єднані Арабські Емірати|Hong Kong=Гонконг|Taiwan=Тайвань|Vietnam=В’єтнам|Viet Nam=В’єтнам|Iran=Іран|Switzerland=Швейцарія|Spain=Іспанія|Mexico=Мексика|Canada=Канада|Serbia=Сербія|Israel=Ізраїль|North Korea=Північна Корея|Tajikistan=Таджикистан|Azerbaijan=Азербайджан|Moldova=Молдова|Mongolia=Монголія|Thailand=Таїланд|Malaysia=Малайзія|Singapore=Сінгапур|Indonesia=Індонезія|Australia=Австралія|Norway=Норвегія
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
period-range-of = { PERIOD($from, form: "of") } — { PERIOD($to, form: "of") }
period-range-in = період { PERIOD($from) } — { PERIOD($to) }

# Reading: steps, descriptions, sound, terms
step-events = Події
step-series = { $name }: { $count ->
    [one] { $count } значення
    [few] { $count } значення
   *[other] { $count } значень
}, { PERIOD($from) } — { PERIOD($to) }. Найбільше: { $top } ({ PERIOD($when) }), найменше: { $low } ({ PERIOD($date) }).{ $gaps ->
    [0] { "" }
   *[other] { "" } Без даних: { $gaps }.
}
step-year = { $name }: { $count ->
    [one] { $count } значення
    [few] { $count } значення
   *[other] { $count } значень
}, з { $first } до { $last }.
step-group = { $name }: { $count ->
    [one] { $count } значення
    [few] { $count } значення
   *[other] { $count } значень
}.
step-group-events = { $name }: { $count ->
    [one] { $count } подія
    [few] { $count } події
   *[other] { $count } подій
}.
reading-trend = З { $first } ({ PERIOD($from) }) до { $last } ({ PERIOD($to) }): { $change }.
reading-fall = Найрізкіше падіння: { PERIOD($when) }, { $change }.
reading-more = Ще рядків у таблиці: { $count }.
reading-summary = Коротко
reading-how = Як його читати
reading-details = Докладно
reading-terms = Що означають слова
reading-steps = Крок за кроком
reading-steps-help = Праворуч — всередину, ліворуч — назовні, вгору і вниз — далі, літери ведуть до назви; на діаграмі видно, де ви.
reading-sound = Звуком
sound-choose = Ряд
sound-speed = Швидкість
sound-slow = повільно
sound-usual = звичайно
sound-fast = швидко
sound-play = Слухати
sound-stop = Зупинити
sound-series = { $name }, { PERIOD($from) } — { PERIOD($to) }: один тон на кожне значення. Що вищий тон, то більше число, від { $low } до { $top }.
sound-pairs = { $name }. Два тони на кожен рядок таблиці: до і після. Що вищий тон, то більше число, від { $low } до { $top }.
sound-rows = { $name }: один тон на кожен рядок таблиці, усього { $count }. Що вищий тон, то більше число, від { $low } до { $top }.
sound-events = { $count ->
    [one] { $count } клац позначає подію.
    [few] { $count } клаци позначають події.
   *[other] { $count } клаців позначають події.
}
sound-after = Клац позначає { PERIOD($when) } — перший місяць, який порівнюють із попередніми.
sound-gaps = Тихе шипіння — немає даних; таких місць: { $count }.
sound-phrases = Наприкінці два довгі тони: середнє до події, { $before }, і середнє починаючи з періоду { PERIOD($when) }, { $after }.
how-claims = Кожна смуга показує, що лишилося від 100, за словами джерела. Заштрихований кінець відкритий: точного числа джерело не назвало. Сум ніхто не публікував, тому їх тут немає.
how-collapse = Кожен рядок — один товар. Кільце — до, точка — після, стрілка веде від одного до другого. Що далі стрілка ліворуч, то більша втрата.
how-flow = Час іде зліва направо. Що вища лінія, то більше число. Розрив — місяць без даних, а не нуль. Вертикальні пунктири — події. На логарифмічній шкалі рівні кроки — рівні відношення.
how-timeline = Час іде зліва направо, кожна доріжка — одна група. Форма знака каже, що зроблено, заливка — наскільки це певно. Широкий знак означає, що день невідомий.
how-rank = Кожен рядок — один вид товарів, спершу найбільша зміна. Тонка лінія показує місця за інших прийнятних періодів: що вона довша, то менше важить місце.
how-heat = Кожен рядок — один вид товарів, кожен стовпець — місяць. Колір каже, скільки лишилося від звичайного року. У заштрихованих клітинках даних немає.
how-density = Усі лінії лежать одна на одній. Де темно, там їх багато. Кожну порівняно з її звичайним роком, узятим за 100.
how-evidence = Велика позначка — опублікований відсоток, малі — відсотки за інших дат, баз і шляхів. Якщо вона стоїть осторонь, це незвично.
how-expected = Лінія — що записано. Смуга — чого чекали за попередніми роками. Де лінія виходить зі смуги, там щось змінилося.
how-mirror = Два записи однієї торгівлі: що одна країна надіслала і що інша отримала. Якщо падають обидва, падіння справжнє; якщо один, треба спитати чому.
how-multiples = Кожен ряд має власний маленький графік. Час у всіх іде зліва направо. Якщо вісь у всіх спільна, можна порівнювати висоту; якщо в кожного своя — лише форму.
how-reroute = Смуги вгорі: праворуч — приріст країни понад її тренд, ліворуч — наскільки вона лишилася нижче за нього. Посередині втрата й приріст місяць за місяцем; унизу місяці до, ліворуч, ведуть до місяців після, праворуч. Те, що втрата й приріст сталися водночас, не доводить, що товари йшли цим шляхом.
how-shares = Частини цілого лежать одна на одній, місяць за місяцем. Що вища смуга, то більша її частка. У заштрихованого місяця часток немає: відомі не всі його частини, тож немає й цілого.
how-slope = Кожна лінія веде від місяців до, ліворуч, до місяців після, праворуч. Що крутіше вона падає, то більше втрачено. Відкритий кінець означає, що даних немає, а не нуль.
how-stress = Це сценарій, а не дані. Спостережене падіння однієї торгівлі застосовано до іншої. Заштрихована смуга — діапазон того, що могло б лишитися.
keys = Клавіші: стрілки ведуть даними, Home і End — до країв, Page Up і Page Down — на рік, Enter закріплює, Esc відпускає.
keys-time = Клавіші: стрілки ведуть даними, Home і End — до країв, Page Up і Page Down — на рік, Enter закріплює, Esc відпускає. Плюс і мінус змінюють масштаб, Shift зі стрілками зсуває місяці, 0 показує всі, Backspace скасовує. B і A порівнюють видимі місяці як до і після. N і P — наступна і попередня подія.
term-hs = Код ГС (УКТ ЗЕД)
term-hs-means = Номер, яким митниці всіх країн позначають вид товарів. 8542 — мікросхеми. Що більше цифр, то вужчий вид.
term-index = Індекс
term-index-means = Число порівняно з вибраним місяцем або роком, узятим за 100. Індекс 40 означає, що зі 100 лишилося 40.
term-base = База
term-base-means = Місяці, з якими порівнюють пізніші. За іншої бази відсоток інший.
term-mirror = Дзеркальні дані
term-mirror-means = Запис партнера про ту саму торгівлю. Обидва мали б збігатися; їх розводять перевезення, час і помилки.
term-gap = Немає даних
term-gap-means = За цей місяць ніхто не опублікував числа. Могло бути багато або мало: пропуск — не нуль.
term-small = Мала база
term-small-means = Від початку було мало. Коли мало, невелика зміна виглядає великим відсотком.
term-provisional = Попередньо
term-provisional-means = Відомство ще може змінити число. Такі числа намальовано порожніми всередині.
term-claim = Твердження
term-claim-means = Число, яке опублікували без сум за ним. Перевірити його тут не можна.
term-status = Підтверджено, повідомлялося
term-status-means = Підтверджено: так кажуть самі учасники або закон. Повідомлялося: відомо лише від інших.
term-precision = Точність дати
term-precision-means = Для деяких подій відомий лише місяць. Їх намальовано завширшки з місяць.
term-expected = Очікувалося
term-expected-means = Чого чекали за попередніми роками, якби більше нічого не сталося. Діапазон, бо точно не знає ніхто.
term-excess = Понад свій тренд
term-excess-means = Більше, ніж країна купила б і так, судячи з її попередніх років.

# Studies: what if
stress-flow = { $goods }, { $reporter } → { $partner }
stress-target = { $goods } → { $partner }
stress-total = увесь експорт ({ $reporter }, { PERIOD($when) })
stress-title = Сценарій, не дані: { $flow }
stress-observed = Дані: що лишилося зі 100 за спостережених падінь
stress-none = Сценарію немає: у жодного падіння немає бази та місяця після неї.
stress-no-base = Сценарію немає: { $flow } — немає даних за { PERIOD($when) }.
stress-span = { $low } — { $high }
stress-loss = Менше на { $loss } за { $months }, { $share } від звичного
stress-depth-all = глибина — як спостерігалося
stress-depth = глибина — { $share } від спостереженої
stress-at-once = одразу
stress-over = поступово, { $months }
stress-not-replaced = нічого не продано деінде
stress-replaced = { $share } втраченого продано деінде
stress-price-same = ціни незмінні
stress-price = ціни решти { $change }
stress-settings = { $depth }, { $speed }, строк — { $months }, { $replaced }, { $price }
stress-axis = місяці після заходу
stress-stamp = СЦЕНАРІЙ
stress-key = сценарій, від найнижчого до найвищого
stress-key-usual = звично: той самий місяць базового року
stress-month = Сценарій, місяць { $number }: { $value }
stress-month-none = Сценарій, місяць { $number }: діапазону немає
stress-usual = Звично: { $value }
stress-less = Менше на: { $value }
stress-usual-unknown = Звичне значення невідоме
stress-unobserved = Жодного з падінь цього місяця не спостерігали
stress-fall = { $label }, місяць { $number }: лишилося { $left } зі 100
stress-column-month = Місяць після заходу
stress-column-usual = Звично ({ $unit })
stress-column-low = Сценарій, найнижче
stress-column-high = Сценарій, найвище
stress-column-falls = Спостережені падіння
stress-column-left = { $label }, лишилося зі 100
stress-no-range = діапазону немає
stress-part = Це { $share } від показника «{ $name }».
stress-fewer = Падінь, на які спирається діапазон, спершу { $most }, у пізніші місяці { $least }, бо не всі спостерігали так довго; уже через це він може звузитися або розширитися.
stress-method = Як побудовано сценарій
stress-method-settings = Налаштування: { $settings }.
stress-method-usual = Звично: той самий місяць періоду { PERIOD($when) }, { $amount } у місяці з діапазоном.
stress-method-formula = Значення місяця = звично × (лишилося × (1 + ціна) + деінде × (1 − лишилося)), де лишилося = 1 − глибина × min(1, місяць ÷ швидкість) × (1 − спостережено). Найнижче й найвище за всіма падіннями та обома краями «деінде».
stress-method-loss = Втрата = сума звично − значення = { $low } — { $high }.
stress-method-observed = Спостережено: { $label }. { $origin }; відомо: { $months }.
stress-limits = Чого він не каже
stress-limit-forecast = Це розрахунок за побаченим деінде, а не прогноз: ніщо тут не каже, наскільки ймовірний такий захід.
stress-limit-others = Інші товари, партнери та роки різняться запасами, договорами й обхідними шляхами; це враховано лише розкидом спостережених падінь.
stress-limit-sales = Рахуються лише продажі експортера: ні втрати покупців, ні наслідки для іншої торгівлі.
stress-limit-chance = Випадковості тут немає: ті самі налаштування всюди дають ті самі числа, і всі вони є в адресі.
stress-all = Усі
stress-unchanged = без змін
stress-option-target = Застосувати до
stress-option-depth = Глибина від спостереженої
stress-option-speed = Повна сила через
stress-option-months = Триває
stress-option-least = Продано деінде, щонайменше
stress-option-most = Продано деінде, щонайбільше
stress-option-price = Ціна того, що ще продається
stress-origin = { $goods }, { $reporter } → { $partner }, { $unit }, починаючи з: { PERIOD($from) }; база: { $mean ->
    [yes] середнє за{ " " }
   *[no] { "" }
}{ PERIOD($before) }
stress-months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[other] { $count } місяців
}
stress-rests = { $count ->
    [0] Дія заходу скінчилася
    [one] Спирається на { $count } спостережене падіння
    [few] Спирається на { $count } спостережені падіння
   *[other] Спирається на { $count } спостережених падінь
}
stress-caption = Сценарій, не дані. { $flow }, { $count ->
    [one] за спостереженим падінням
   *[other] за спостереженими падіннями
} ({ $labels }), { $settings }. { $loss }.
stress-lacking = { $count ->
    [one] { $count } місяць з { $of } без діапазону й не входить до сум.
    [few] { $count } місяці з { $of } без діапазону й не входять до сум.
   *[other] { $count } місяців з { $of } без діапазону й не входять до сум.
}
study-low = Нижня межа
study-high = Верхня межа
study-of = { $name }: { $value }
study-month = { PERIOD($when) }: { $value }
study-range = Діапазон: { $range }
study-then = { ", потім " }
study-stop = .
study-no-percent = відсотка немає
study-column-percent = Зміна у відсотках
study-gain = { $partner }: з { $before } до { $after }{ $ratio ->
    [none] { "" }
   *[other] { "" } ({ $ratio })
}
expected-none = Очікування немає: { $flow }, з { PERIOD($when, form: "of") } { $method ->
    [naive] за попереднім роком потрібні 24 місяці до цього, кожен із даними,
   *[damped] за згасним трендом і сезоном потрібні 24 місяці поспіль до цього
} і дані після. Прогалину не заповнюють.
expected-by = { $method ->
    [naive] як роком раніше
   *[damped] за згасним трендом і сезоном
}
expected-loss = { $way ->
    [rose] Більше
   *[fell] Менше
} за очікуване на { $amount } за { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[other] { $count } місяців
} (на краях діапазонів менше на { $low } — { $high })
expected-key = дані | очікувалося | діапазон для 95 зі 100 | бракує до очікуваного
expected-line = Очікувалося: { $amount }, { expected-by }
expected-caption = { $loss }. { $flow }, з { PERIOD($when, form: "of") }; очікування — { expected-by }.
expected-below = Нижче свого діапазону: { $number } з { $count ->
    [one] { $count } місяця.
   *[other] { $count } місяців.
}
expected-gaps = { $count ->
    [one] { $count } з них без даних і не входить до суми.
   *[other] { $count } з них без даних і не входять до суми.
}
expected-column-figure = Дані ({ $unit })
expected-column = Очікувалося
expected-how = { $method ->
    [naive] Очікувалося: той самий місяць року перед подією (сезонний наївний прогноз; R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3-тє вид., 5.2). Діапазон: 1,96 стандартного відхилення дотогочасних різниць між роками; ширшає з коренем із кількості років наперед.
   *[damped] Очікувалося: рівень, згасний тренд і адитивний сезон, отримані експоненційним згладжуванням усіх місяців поспіль перед подією (Гольт і Вінтерс; R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3-тє вид., 8.3), з вагами найменшої квадратичної похибки із заданої сітки. Діапазон: моделі ETS(A,Ad,A), 8.7, з t Стьюдента для місяців, що лишаються, аби оцінити її похибку.
}
expected-sum = Сума очікувалося − дані за { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[other] { $count } місяців
} = { $loss }; за нижніми краями діапазонів { $low }, за верхніми { $high }, ніби всі місяці відхилялися однаково.
expected-limit = Тут те, чого можна було чекати лише за минулим; усе, що змінилося тоді ж, теж входить до різниці.
expected-title = { $loss }: { $flow }
expected-table = { $flow }: дані й очікування
expected-option = { $method ->
    [naive] Як роком раніше
   *[damped] Згасний тренд і сезон
}
multiples-axes = Осі графіків
multiples-shared = одна на всіх
multiples-own = у кожного своя
multiples-unit = { $unit }; кожен графік має власну вісь: порівнюйте форму, а не висоту
shares-unit = частка в сумі частин
shares-unit-whole = частка в цілому: { $whole }
shares-rest = Інші
shares-gap = { $why ->
    [negative] нижче нуля
    [beyond] суперечність
    [nothing] торгівлі не було
    [some] часток немає
   *[missing] немає даних
}
shares-hatched = Штриховка: часток немає, бо відомі не всі частини або вони не складають цілого
shares-none = { $why ->
    [negative] частки немає: одна з частин нижче нуля, це виправлення
    [beyond] частки немає: частини більші за ціле
    [nothing] частки немає: торгівлі не було
   *[missing] частки немає: дані є не для всіх частин цілого
}
shares-no = частки немає
shares-of = { $share } від { $total }
shares-change = { $route }, { PERIOD($to) } проти { PERIOD($from, form: "of") }. Найбільша втрата частки: { $lost }, з { $before } до { $after }, на { $fall } відсоткового пункту менше. Найбільший приріст частки: { $gained }, з { $start } до { $end }, на { $rise } відсоткового пункту більше.
shares-same = { $route }, { PERIOD($to) } проти { PERIOD($from, form: "of") }: усі частки однакові з точністю до десятої відсоткового пункту.
shares-unknown = Немає двох періодів, частки яких можна було б порівняти.
shares-gaps = { PERIOD($from) } — { PERIOD($to) }; без часток, заштриховано: { $count } { kinds }.
shares-why = { $count } { kinds }: { $why }.
shares-unfirm = Попередні або оціночні дані: { $count }.
shares-method = Як обчислюються частки
shares-method-sum = Частка = дані частини ÷ сума всіх частин × 100. Період враховується, лише якщо дані є для кожної частини: сума відомого — не підсумок.
shares-method-whole = Частка = дані частини ÷ { $whole } × 100; те, що частини від нього лишають, — інші. Якщо частини більші за ціле не більш ніж на { $rounding }, це округлення; якщо більше, частки немає.
shares-method-line = { $goods }, { PERIOD($when) }: { $part } ÷ { $total } × 100 = { $share }.
shares-method-points = Частки змінюються на відсоткові пункти: частка після − частка до.
shares-column-share = частка, відсотки
shares-column-total = Сума ({ $unit })
shares-table = { $route }, частки у відсотках
shares-share = Частки
shares-whole = Ціле
shares-of-whole = усе, з іншими
shares-of-parts = показані частини
slope-sums = { $unit }, суми за періоди
slope-log = { $unit }, рівний нахил — рівне відношення
mirror-none = Немає жодного місяця, відомого з обох записів.
mirror-verdict = { $verdict ->
    [both] Обидва записи падають удвічі або сильніше
    [neither] Жоден із записів не падає вдвічі
    [only] Обвалюється лише один запис ({ $who }): можливо, змінилася звітність, а не обов’язково торгівля
    [ends] Після бази в одному із записів немає даних ({ $who }): припинилася звітність, а не обов’язково торгівля
   *[unknown] Замало даних, щоб порівняти обидва записи
}
mirror-agreement = З місяців, відомих з обох записів ({ $count }), у { $number } розбіжність не більша за { $tolerance } від більшого; її можуть пояснити перевезення, страхування і час.
mirror-apart = Розбіжність: { $share } від більшого
mirror-apart-unknown = Порівняти не можна
mirror-sent = { $who }: надіслано, за власними даними
mirror-received = { $who }: отримано, за власними даними{ $lag ->
    [0] { "" }
    [1] , місяцем пізніше
    [one] , на { $lag } місяць пізніше
    [few] , на { $lag } місяці пізніше
   *[other] , на { $lag } місяців пізніше
}
mirror-key-apart = розбіжність більша за допуск
mirror-caption = { $flow }, { PERIOD($to) } проти { PERIOD($from, form: "of") }: { $sent } за записом експортера, { $received } за записом імпортера. { $verdict }.
mirror-column-sent = { $who }: надіслано ({ $unit })
mirror-column-received = { $who }: отримано ({ $unit })
mirror-column-apart = Розбіжність, % від більшого
mirror-method = Як порівнюють обидва записи
mirror-method-apart = Розбіжність = |надіслано − отримано| ÷ більше з двох × 100; місяць імпортера — { $lag ->
    [0] той самий
    [1] наступний
    [one] на { $lag } місяць пізніше
    [few] на { $lag } місяці пізніше
   *[other] на { $lag } місяців пізніше
}. Допуск { $tolerance }: імпортери враховують перевезення і страхування (CIF), експортери ні (FOB), а товари прибувають пізніше, ніж вирушають.
mirror-method-fall = Обвал — це падіння середнього за записом удвічі або сильніше між періодами. Запис без жодного значення в періоді після припинився; це не падіння.
mirror-method-third = Товари, що йдуть через третю країну, одна сторона записує за нею, а інша ні; з тієї ж причини розходяться записи за походженням і за відправленням.
mirror-table = { $goods }: запис експортера і запис імпортера
mirror-option-lag = Отримано
mirror-option-tolerance = Допуск
mirror-lag = { $lag ->
    [0] того самого місяця
    [1] місяцем пізніше
    [one] на { $lag } місяць пізніше
    [few] на { $lag } місяці пізніше
   *[other] на { $lag } місяців пізніше
}
evidence-none = Немає відсотків для розбору.
evidence-nothing = відсотка для розбору немає
evidence-dates = Інші дати
evidence-dates-in = інші дати
evidence-bases = Інші бази
evidence-bases-in = інші бази
evidence-across = Інші шляхи й товари
evidence-across-in = інші шляхи й товари
evidence-part = { $all ->
    [yes] усі { $count }
   *[no] { $number } з { $count }
}
evidence-dates-larger = сильніше, ніж { evidence-part }
evidence-across-larger = сильніше, ніж { evidence-part }
evidence-bases-range = { $low } — { $high }, баз: { $count }
evidence-strip = { $goods }, { $name }: { $value }
evidence-printed = Опубліковано: { $change }
evidence-others = { $count ->
    [1] Ще одне: { $low }
   *[other] Інші ({ $count }): від { $low } до { $high }
}
evidence-other = { $goods }, { $partner }
evidence-claim = заявлено: { $qualifier ->
    [over] понад { $size }
    [nearly] майже { $size }
    [about] близько { $size }
   *[exact] { $size }
}, { $who }
evidence-key = опубліковано | інша дата, шлях або товар | довша база | більше місяців з обох боків | роком раніше | без сезону
evidence-title = { $goods }{ $code ->
    [none] { "" }
   *[other] { "" } ({ $code })
}, { $reporter } → { $partner }: { $change }
evidence-caption = { $title }. { $list }.
evidence-column-what = Що
evidence-column-which = Яке
evidence-what = { $what ->
    [printed] опубліковано
    [date] інша дата
    [base] інша база
    [across] інший шлях або товар
   *[claim] твердження
}
evidence-windows = { PERIOD($from) } → { PERIOD($to) }
evidence-rule = { $rule ->
    [longer] довша база
    [both] з обох боків
    [year] роком раніше
   *[season] без сезонності
}, { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[other] { $count } місяців
}
evidence-no-change = немає
evidence-table = Що стоїть за кожним відсотком
evidence-overlap = Відсотка немає: періоди { PERIOD($from) } і { PERIOD($to) } перетинаються.
evidence-gaps = Відсотка немає: { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[other] { $count } місяців
} без даних у періодах { PERIOD($from) } і { PERIOD($to) }.
evidence-means = З { $before } ({ $mean ->
    [yes] середнє за місяць,{ " " }
   *[no] { "" }
}{ PERIOD($from) }) до { $after } ({ $means ->
    [yes] середнє за місяць,{ " " }
   *[no] { "" }
}{ PERIOD($to) }).
evidence-sums = Сумами за { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[other] { $count } місяців
}: з { $before } до { $after }, той самий відсоток.
evidence-lowest = Найнижче: { PERIOD($when) }, { $count ->
    [0] перший місяць після бази
    [one] через { $count } місяць після першого
    [few] через { $count } місяці після першого
   *[other] через { $count } місяців після першого
}, { $amount }, { $change } до бази.{ $any ->
    [yes] { "" } У { PERIOD($date, form: "in") } вперше нижче за кожен місяць попереднього року.
   *[no] { "" }
}
evidence-recovery = До кінця ряду ({ PERIOD($when) }) повернулося { $share } цього падіння; проти бази бракувало { $amount }, сумарно за { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[other] { $count } місяців
}{ $gaps ->
    [0] { "" }
   *[other] ; ще без даних: { $gaps }
}.
evidence-unusual = Сильніше, ніж для { $number } з { $count ->
    [one] { $count } іншої дати
   *[other] { $count } інших дат
} цього ряду, куди вміщаються ті самі періоди.{ $any ->
    [yes] { "" } Найсильніше: { PERIOD($when) }, { $change }.
   *[no] { "" }
}
evidence-among = Сильніше, ніж { $number } з { $count ->
    [one] { $count } іншого шляху або товару
   *[other] { $count } інших шляхів і товарів
} цього експортера між тими самими періодами.
evidence-level = Без підказки про дату тест Петтітта показує, що рівень { $way ->
    [fell] нижчий
   *[rose] вищий
} з { PERIOD($when, form: "of") } (p близько { $p }).{ $any ->
    [yes] { "" } Найближча подія: «{ $title }», { $count ->
        [0] того самого місяця
        [one] на { $count } місяць { evidence-side }
        [few] на { $count } місяці { evidence-side }
       *[other] на { $count } місяців { evidence-side }
    }.
   *[no] { "" }
}
evidence-side = { $side ->
    [before] раніше
   *[after] пізніше
}
evidence-spread = За { $count ->
    [one] { $count } прийнятною базою
   *[other] { $count } прийнятними базами
}: { $low } — { $high }{ $any ->
    [yes] ; перший місяць до того самого місяця роком раніше { $change }
   *[no] { "" }
}.
evidence-price = Кількість { $quantity }, ціна за одиницю { $price }.
evidence-no-split = На ціну й кількість не розкласти: { evidence-why }.
evidence-why = { $why ->
    [none] у таблицях немає кількості
    [units] кількість подано в різних одиницях
    [months] вартість і кількість за різні місяці
    [gap] є місяць без вартості або без кількості
    [zero] немає ціни там, де вартість або кількість дорівнює нулю
   *[far] вартість і кількість надто далекі для ділення
}
evidence-expected = Нижче за очікуване за попереднім роком, з дотогочасними різницями між роками як діапазоном: { $number } з { $count ->
    [one] { $count } місяця
   *[other] { $count } місяців
}.
evidence-elsewhere = Тим часом, за місяць: { $list }. Те, що вище за їхні власні тренди, збігається з { $amount } із { $loss }, втрачених на прямому шляху; що одне спричинило інше, не показано.{ $any ->
    [yes] { "" } Без даних за всі місяці: { $left }.
   *[no] { "" }
}
evidence-concentration = Концентрація на партнерах (індекс Герфіндаля — Гіршмана, 10 000 — один партнер): { $before } до, { $after } після.{ $any ->
    [yes] { "" } Частка в них ({ $partner }): { $low } до, { $high } після.
   *[no] { "" }
}
reroute-none = Немає товарів, за якими можна простежити.
reroute-loss = { $goods }, { $reporter } → { $partner }: менше на { $amount } на місяць{ $change ->
    [none] { "" }
   *[other] { "" } ({ $change })
}
reroute-no-loss = { $goods }: на прямому шляху ({ $reporter } → { $partner }) нічого не втрачено, зіставляти нічого.
reroute-gaps = { $goods }: зіставлення немає. { $reporter } → { $partner }: немає даних ({ $list }), а прогалина — не втрата.
reroute-third = Треті країни: { PERIOD($to, form: "short") } проти { PERIOD($from, form: "short") }, понад власний тренд, на місяць
reroute-from-zero = з 0
reroute-no-third = У жодної третьої країни немає даних за всі місяці обох періодів.
reroute-together = Разом { $amount } на місяць, це відповідає { $share } втрати. Тонкі лінії: що вийшло б з окремими незвичними місяцями до того.
reroute-capped = Разом { $amount } на місяць, більше за втрату; зараховано не більше за саму втрату, { $loss }. Тонкі лінії: що вийшло б з окремими незвичними місяцями до того.
reroute-excess = { $partner }: на { $amount } на місяць { $way ->
    [fell] нижче
   *[rose] вище
} за власний тренд
reroute-values = { $before } → { $after } на місяць ({ $ratio })
reroute-trend = За власним трендом очікувалося { $amount }
reroute-counted = Зараховано проти втрати: { $amount }
reroute-bars = За місяцями, { $unit }, кожен проти власного минулого
reroute-hatched = Штрихування: немає даних ({ $partner }), це не втрата.
reroute-month-direct = { $partner }: на { $amount } { $way ->
    [fell] нижче
   *[rose] вище
} за базу
reroute-month-third = { $partner }: на { $amount } { $way ->
    [fell] нижче за тренд
   *[rose] вище
}
reroute-key-direct = { $partner }, прямий шлях
reroute-key-below = будь-яка з них нижче за свій тренд
reroute-flows = До і після, на місяць
reroute-bands = Суцільні смуги: той самий шлях. Смуги з ліній: втрата і приріст, що збіглися; що ті самі товари пішли іншим шляхом, не показано.
reroute-block = { $name }: { $amount } на місяць, { PERIOD($when) }
reroute-coincide = { $amount } понад власний тренд збігаються із втратою
reroute-gone = Втрачено на прямому шляху і не видно в жодної з них: { $amount } на місяць
reroute-gone-why = Інші країни, інші товари, власне виробництво або взагалі нічого: таблиці цього не кажуть.
reroute-gone-name = У жодної з них
reroute-column-to = Куди
reroute-column-mean = { PERIOD($when) } ({ $unit } на місяць)
reroute-column-ratio = Після ÷ до
reroute-column-trend = Очікувалося за трендом
reroute-column-excess = Понад тренд
reroute-column-counted = Зараховано проти втрати
reroute-table = { $reporter } → { $partner }: втрата і приріст третіх країн понад їхній власний тренд
reroute-caption = { $loss }: з { $before } ({ PERIOD($from) }) до { $after } ({ PERIOD($to) }).
reroute-meanwhile = Тим часом, за місяць: { $list }.
reroute-coincides = Те, що вище за їхні власні тренди ({ $amount } на місяць; { $range } з окремими незвичними місяцями бази), відповідає { $share } втрати. Що ті самі товари пішли іншим шляхом, ці дані не показують.
reroute-onward = { $name } → { $partner }: своєю чергою записано { $after } на місяць, раніше { $before } ({ $ratio }), на { $amount } вище за власний тренд.
reroute-left-out = Без даних за всі місяці обох періодів і тому не враховано: { $list }.
reroute-row-direct = { $partner } (прямий шлях)
reroute-row-gap = бракує місяців
reroute-method-loss = Втрата = середнє за місяць ({ PERIOD($from) }) − середнє за місяць ({ PERIOD($to) }) = { $before } − { $after } = { $loss }.
reroute-method-trend = Власний тренд: медіанний нахил за всіма парами місяців періоду { PERIOD($from) } (Тейл і Сен), продовжений до середини періоду { PERIOD($to) }; якщо місяців менше шести — медіанний рівень. Не нижче нуля.
reroute-method-gain = { $partner }: { $after } − { $amount } (очікувалося) = { $excess }; діапазон { $low } — { $high }, якби кожен місяць відхилявся як найнезвичніший у базі.
reroute-method-capped = Приріст понад нуль разом { $amount }, більше за втрату; кожен зараховано за його часткою у втраті, щоб ніщо не повернулося частіше, ніж зникло.
reroute-method-sum = Приріст понад нуль разом { $amount }; межі, самої втрати, не досягнуто.
reroute-method-limits = Падіння деінде від приросту не віднімають. Товари, що входять один до одного, не додають. Збіг у часі — усе, що можуть показати митні записи такого роду.

# Goods: views of every line of goods
goods-none = У жодного рядка товарів немає бази вище нуля в періоді до.
goods-lines = { $count ->
    [one] { NUMBER($count) } рядок
    [few] { NUMBER($count) } рядки
   *[other] { NUMBER($count) } рядків
}
goods-aggregates = Не враховано, бо містять інші: { goods-lines } ({ $list }).
goods-other-digits = Не враховано через іншу довжину коду: { goods-lines }.
goods-other-periods = Не враховано, бо немає місяців: { goods-lines }.
goods-not-shown = Не показано: { goods-lines }. Без даних за кожен місяць періоду { PERIOD($when) } і середнього вище нуля індексу немає.
goods-cell = { PERIOD($when) }: { $value }
goods-index = { $index }; за 100 узято { $amount } на місяць
goods-before-is = Середнє за період до = 100
goods-first = Спершу
rank-none = Товарів не знайдено.
rank-apart = Без місця: { goods-lines }, { $standing ->
    [floor] нижче порога: { rank-floor }
    [missing] є місяць без даних в одному з періодів
   *[base] немає бази вище нуля
}
rank-apart-line = { rank-apart }.
rank-floor = { $floor ->
    [both] { $amount } на місяць і { $share } усіх баз
    [share] { $share } усіх баз
   *[value] { $amount } на місяць
}
rank-range = { $same ->
    [yes] Місце { $best } за всіма парами періодів ({ $count })
   *[no] Місця { $best }–{ $worst } за парами періодів ({ $count })
}
rank-range-line = { rank-range }.
rank-cell-no = без місця
rank-spoken = { $rank ->
    [none] Без місця.
   *[other] Місце { $rank } з { $of }.
} { $goods }: { $change }, з { $before } до { $after } на місяць.
rank-values = { $before } → { $after } на місяць
rank-caption = { goods-lines } товарів із { NUMBER($of) }, упорядковано за зміною між періодами { PERIOD($from) } і { PERIOD($to) }{ $mean ->
    [yes] , у середньому за місяць
   *[no] { "" }
}. { $route }.
rank-first = { $way ->
    [fell] Найбільше падіння
   *[rose] Найменше зростання
}: { $goods }, { $change }, з { $before } до { $after }.
rank-depend = Місця залежать від періодів: за інших прийнятних перші десять опинилися б будь-де аж до місця { $worst } з { $of }.
rank-method = Як складено список
rank-method-change = Зміна = (середнє за місяць, { PERIOD($to) } − середнє за місяць, { PERIOD($from) }) ÷ друге з них × 100. Рівні зміни ділять місце; з них першою стоїть більша база.
rank-method-gap = Рядок із місяцем без даних в одному з періодів або без бази вище нуля не має ні відсотка, ні місця.
rank-method-floor = Поріг: { rank-floor }; під загрозою — база.
rank-method-ranges = Місця за інших періодів: найменше й найбільше місце серед тих самих рядків за 1–12 місяців до бази, з обох боків, проти тих самих місяців роком раніше і з обох боків без сезону, де дані є щонайменше в половини рядків.
rank-stake = Під загрозою: { $amount } на місяць, { $share } суми всіх баз.
rank-columns = Місце | Код | Товари | До | Після | Зміна у відсотках | Зміна на місяць | Частка в усіх базах, % | Найкраще місце за інших періодів | Найгірше місце за інших періодів | Стан
rank-table = { $route }, { $unit }, середні за місяць: { PERIOD($from) } і { PERIOD($to) }
rank-state = { $standing ->
    [ranked] з місцем
    [floor] нижче порога
    [missing] немає даних
   *[base] немає бази
}
rank-all = Усі рядки за місяцями; до { $amount }
rank-window = { $side ->
    [after] Після
   *[before] До
}: { PERIOD($when, form: "short") }
rank-heads = Місце | Код | Товари | Кожен від нуля до / найвищого місяця | Зміна | Під загрозою / на місяць | Місця, інші / періоди | Зміна / на місяць | Місце, товари
rank-shown = Перші { $count } з { $of } рядків із місцем.
rank-order = { $order ->
    [fall] Найбільше падіння, %
    [loss] Найбільша втрата
    [stake] Найбільше під загрозою
    [worst] Падіння за найменш вигідних періодів
   *[code] Код
}
rank-option-floor = База щонайменше
rank-any-size = будь-який розмір
rank-monthly = { $amount } на місяць
goods-mean = { $narrow ->
    [yes] 100
   *[no] середнє = 100
}
heat-value = Місяць, за половинами степеня десяти
heat-zero = опубліковано нуль
heat-suppressed = приховано
heat-onset = Уперше нижче попереднього року: { PERIOD($when) }
heat-one-of = У цьому ряду { goods-lines }, це один із них
heat-caption = { goods-lines } товарів за місяцями ({ NUMBER($of) }), { PERIOD($from) } — { PERIOD($to) }. { $route }.
heat-fell = { $count ->
    [one] { NUMBER($count) } рядок упав
    [few] { NUMBER($count) } рядки впали
   *[other] { NUMBER($count) } рядків упало
} нижче всіх відомих місяців року по { PERIOD($to) }; уперше у { PERIOD($when, form: "in") }: { $number }.
heat-method = Як побудовано карту
heat-method-index = Клітинка — дані за місяць ÷ середнє за місяць ({ PERIOD($when) }) × 100, за класами рівних відношень навколо 100.
heat-method-value = Клітинка — дані за місяць, за класами в половину степеня десяти.
heat-method-onset = Початок — перший місяць після { PERIOD($when, form: "of") } нижче кожного відомого місяця року до цього; відомі мають бути шість із дванадцяти.
heat-method-alike = Схожість — кут рядка в площині перших двох головних компонент класів усіх рядків.
heat-no-onset = немає
heat-columns = Код | Товари | Початок
heat-table = { $route }, { $unit }, за місяцями
heat-order = { $order ->
    [onset] Найраніше падіння
    [size] Найбільша база
    [code] Код
   *[similarity] Схожі поруч
}
density-legend = Середнє за період до = 100; кожна лінія важить у кожному стовпці однаково
density-few = одна лінія
density-many = ліній до { NUMBER($count) }
density-zero = нуль
density-caption = { goods-lines } товарів один на одному; за 100 узято середнє кожного, { PERIOD($when) }. { $route }.
density-month = { PERIOD($when) }: нижче 50 — { $low }, вище 200 — { $high }, на нулі — { $zero }, без даних — { $gaps }.
density-columns = Місяць | Нижче 50 | Від 50 до 200 | Вище 200 | Нуль | Немає даних
density-table = { $route }, кількість ліній за індексом
density-method = Як побудовано густину
density-method-index = Індекс — дані за місяць ÷ середнє за місяць ({ PERIOD($when) }) × 100. Кожна лінія важить у кожному стовпці рисунка однаково, хоч яка крута; тон клітинки росте з коренем ваги в ній.
density-method-ends = Нижче 0,1 і вище 10 000 лінії малюються по краю. Прогалини не з’єднуються; нулі стоять у власному ряду.

# Page: its own words, under the letters of the English ones; no variants
page-retrieved-date = Отримано { $date }.
page-the-event-chosen = Вибрана подія
page-the-events-as-a-list = Події списком
page-search-events-and-goods = Пошук подій і товарів
page-events-by-date = Події за датами
page-events-count-of-all = Події: { $count } з { $all }
page-events-by-date-all = Події за датами: { $all }
page-the-month-of-the-event-is-left-out-that-a-change-came-after-it-does-not-say-that-it-was-caused-by-it = Місяць самої події не враховано. Те, що зміна сталася пізніше, не означає, що подія її спричинила.
page-compare-these-months-in-the-chart = Порівняти ці місяці на діаграмі
page-previous = Назад
page-next = Далі
page-source-source = Джерело: { $source }
page-close = Закрити
page-number-of-all = { $number } з { $all }
page-the-figures-as-a-table = Дані таблицею
page-the-first-count-of-all-rows-the-csv-has-all-of-them = Перші рядки: { $count } з { $all }; у CSV є всі.
page-rank = Місце
page-code = Код
page-goods = Товари
page-change-in-percent = Зміна у відсотках
page-change-a-month = Зміна на місяць
page-at-stake-a-month-before = Під загрозою до, на місяць
page-ranks-by-other-windows = Місця за інших періодів
page-search-goods-and-codes = Пошук товарів і кодів
page-the-line-chosen = Вибраний рядок
page-window-before = Період до
page-window-after = Період після
page-goods-found-count = Знайдено товарів: { $count }
page-goods-count = Товарів: { $count }
page-what-was-set-aside = Що відкладено
page-matches-the-published-data = , збігається з опублікованими даними
page-what-was-fetched-is-not-what-was-published-do-not-rely-on-it = . Завантажено не те, що було опубліковано: не покладайтеся на це.
page-zoom-in = Більше
page-zoom-out = Менше
page-earlier = Раніше
page-later = Пізніше
page-undo = Скасувати
page-undo-the-last-step = Скасувати останній крок
page-all-months = Усі місяці
page-select-months = Вибрати місяці
page-select-before = Вибрати «до»
page-select-after = Вибрати «після»
page-before-in-view = До = на екрані
page-compare-before-are-the-months-in-view = Порівняти: «до» — це показані місяці
page-after-in-view = Після = на екрані
page-compare-after-are-the-months-in-view = Порівняти: «після» — це показані місяці
page-first-month-in-view = Перший показаний місяць
page-last-month-in-view = Останній показаний місяць
page-months-in-view = Показані місяці
page-something-went-wrong-while-drawing-the-picture-may-be-old = Під час малювання щось пішло не так; зображення може бути старим.
page-read-or-hear-this-chart = Прочитати або прослухати діаграму
page-how-was-this-computed = Як це пораховано?
page-story = Матеріал
page-language = Мова
page-sources = Джерела
page-read-your-own-file = Прочитати власний файл
page-all-rows = Усі рядки
page-rows-from-to-to-of-all = Рядки { $from }–{ $to } з { $all }
# What a frame is called that its page gives no title.
frame-title = Діаграма

# Told: what went wrong, by the form of the English sentence; no variants
told-columns = { $file }: рядок { $line }: очікувалися стовпці { $columns }, усього не більше { $most }; бракує { $missing }, знайдено «{ $found }»
told-fields = { $file }, рядок { $line }: очікувалося стільки полів, скільки в заголовку, { $number }; знайдено { $count }
told-cell = { $file }, рядок { $line }, { $column }: очікується: { $wanted }; знайдено: «{ $found }»
told-row = { $file }, рядок { $line }: очікується: { $wanted }; знайдено: «{ $found }»
told-more = { $file }: відкладено ще рядків: { $count }.
told-size = { $file }: читається не більше { $most } МіБ, а у файлі { $found } МіБ (межа MAX_BYTES)
told-encoding = { $file }: очікувався текст в UTF-8, у рядку { $line } інші байти; збережіть таблицю як CSV UTF-8
told-web-page = { $file }: очікувалася таблиця CSV, знайдено вебсторінку; можливо, завантаження не вдалося
told-empty = { $file }: очікувався рядок заголовка зі стовпцями { $columns }, файл порожній
told-status = { $file }: файлу немає (HTTP { $status }). Перевірте шлях у матеріалі.
told-fetch = { $file }: не вдалося завантажити ({ $why }). Перевірте мережу та шлях.
told-json = { $file }: очікувався матеріал у JSON, текст ним не є: { $why }
told-elsewhere = { $file }: очікувався матеріал цього сайту
told-no-view = У цьому матеріалі немає вигляду «{ $found }», є { $list }
told-view = Матеріал просить те, що не можна намалювати. Для його авторів: view “{ $why }
told-story = Матеріал не можна показати. Для його авторів: story “{ $why }
told-unusable = Матеріал не можна показати. Для його авторів: { $why }
told-engine = Не вдалося завантажити програму, що малює діаграми: { $why }
told-no-wasm = Цей браузер не може виконувати WebAssembly, або це заборонено правилами. Діаграмам він потрібен.
told-no-canvas = цей браузер не дає поверхні для малювання
wanted-place = назва країни або групи
wanted-flow = export, import або re-export
wanted-hs = цифри коду УКТ ЗЕД (HS), коди через + або TOTAL
wanted-goods-name = назва товару
wanted-period = YYYY, YYYY-MM або YYYY-Qn
wanted-quality = stated, derived, provisional або estimated
wanted-publisher = хто опублікував число
wanted-currency = код ISO 4217, наприклад EUR
wanted-unit = одиниця, наприклад kg
wanted-physical = фізична одиниця; гроші — у стовпці value
wanted-one = одне число на товар, партнера, період і одиницю
wanted-number = просте число, наприклад 1234.5, 0, c (приховано) або нічого
wanted-claim-id = ідентифікатор, якого немає в іншого твердження
wanted-event-id = ідентифікатор, якого немає в іншої події
wanted-change = число не менше -100
wanted-key = власний ідентифікатор
wanted-goods = товар
wanted-qualifier = exact, over, nearly або about
wanted-who = хто це сказав
wanted-day = день, наприклад 2022-02-24
wanted-not-before = нічого або день не раніше дати
wanted-not-after = нічого або день не пізніше дати
wanted-precision = day, month, quarter або year
wanted-actor = хто діяв
wanted-group = група дійової особи
wanted-kind = вид, наприклад export_control
wanted-title = заголовок
wanted-certainty = confirmed, reported, denied або reversed
wanted-text = текст без байтів NUL, поля в межах MAX_FIELD, закриті лапки
published-as = Tradefall { $version }, вміст { $content }

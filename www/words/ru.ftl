# Русский

kind = { $kind ->
    [year] год
    [quarter] квартал
   *[month] месяц
}
kinds = { $kind ->
    [year] { $count ->
        [one] года
       *[other] лет
    }
    [quarter] { $count ->
        [one] квартала
       *[other] кварталов
    }
   *[month] { $count ->
        [one] месяца
       *[other] месяцев
    }
}
no-figure = нет данных
missing = нет данных
missing-long = нет данных: число не опубликовано и не найдено
suppressed = скрыто
suppressed-long = скрыто ведомством
zero-long = { $amount }, опубликован ноль
pinned = Закреплено. Повторное нажатие или Escape отпускает.
released = Отпущено.
route = { $flow ->
    [import] Импорт: { $reporter } ← { $partner }
    [re-export] Реэкспорт: { $reporter } → { $partner }
   *[export] Экспорт: { $reporter } → { $partner }
}
several-partners = несколько партнёров
source = Источник: { $source }
goods = Товары
hs-code = Код ГС
hs = ГС { $code }
claim-base = 100 = база
claim-change = { $way ->
    [fell] { $qualifier ->
        [over] падение более чем на { $size }
        [nearly] падение почти на { $size }
        [about] падение примерно на { $size }
       *[exact] падение на { $size }
    }
    [rose] { $qualifier ->
        [over] рост более чем на { $size }
        [nearly] рост почти на { $size }
        [about] рост примерно на { $size }
       *[exact] рост на { $size }
    }
   *[none] без изменений
}
claim-size = { $part ->
    [two-thirds] две трети
    [three-quarters] три четверти
    [third] треть
    [quarter] четверть
    [half] половину
   *[number] { $n } %
}
claim-left = { $bound ->
    [less] осталось менее { $left } из 100
    [more] осталось более { $left } из 100
    [nearly] осталось чуть более { $left } из 100
    [about] осталось около { $left } из 100
   *[exact] осталось { $left } из 100
}
claim-until = по { PERIOD($to) }, база не указана
claim-by = Утверждает: { $who }
claim-no-level = Опубликован только процент; суммы неизвестны.
claim-title = { $goods }: { $change }
claim-foot = { $left }, { $span }; { $who }
claim-spoken = Утверждение { $number } из { $of }: { $goods }, { $reporter } → { $partner }, { $span }: { $change } (источник: { $who }).
claim-largest = Самое большое заявленное падение: { $goods }, { $reporter } → { $partner }, { $span }: { $change }.
claim-reading = Каждая полоса показывает, что осталось от 100; красная линия — опубликованное число, заштрихованный край означает, что источник оставил его открытым. Это утверждения, а не суммы.
claim-column-change = Изменение, как опубликовано
claim-column-from = С
claim-column-to = По
claim-column-left = Осталось из 100
claim-column-who = Кто сообщил
claim-not-stated = не указано
claim-table = Опубликованные проценты, как заявлено
claim-method-said = По данным источника ({ $who }): { $text }
claim-method-drawn = На рисунке: 100 { $sign } { $change } % = осталось { $left } из 100.
claim-method-exact = Источник называет число без оговорок.
claim-method-open = Источник говорит «{ $stated }» ({ $qualifier ->
    [over] более
    [nearly] почти
   *[about] около
}): заштрихованный край открыт, его длина не является данными.
collapse-none = Нет товаров для сравнения.
collapse-no-base = нет базы
collapse-mixed = пересечение
collapse-small = малая база
collapse-values = { $before } → { $after }
collapse-values-small = { $before } → { $after } · малая база
collapse-hundred = { PERIOD($when, form: "short") } = 100
collapse-key = { PERIOD($when) }
collapse-key-mean = { PERIOD($when) } (в среднем за { kind })
collapse-key-sum = { PERIOD($when) } (сумма)
collapse-small-key = Малая база: менее { $amount } за { kind } базы; такие проценты опираются на малое.
collapse-means = { PERIOD($from, form: "short") }: { $before }; { PERIOD($to, form: "short") }: { $after }
collapse-small-line = Малая база: процент опирается на малое.
change-title = { $goods }: { $change }
collapse-spoken = { $number } из { $of }: { $goods }, { $change }, с { $before } ({ PERIOD($from) }) до { $after } ({ PERIOD($to) }).{ $small ->
    [yes] { "" } Малая база.
   *[no] { "" }
}
collapse-edited = Изменено читателем. Опубликовано: { PERIOD($to) } против { PERIOD($from, form: "of") }.
collapse-are-means = Показаны средние значения за сравниваемые периоды.
collapse-are-sums = Показаны суммы за сравниваемые периоды.
collapse-most = { $route }, { PERIOD($to) } против { PERIOD($from, form: "of") }: { $way ->
    [rose] наибольший рост
   *[fell] наибольшее падение
}: { $goods }, { $change }, с { $before } до { $after }.
collapse-other = { $goods } { $change }
collapse-others = { $list }.
collapse-unknown = Изменение не указано для: { $list }. { $kind ->
    [year] В периодах не хватает года
    [quarter] В периодах не хватает квартала
   *[month] В периодах не хватает месяца
} или база равна нулю.
collapse-unequal = Показаны средние: суммы периодов разной длины несравнимы.
collapse-column = { PERIOD($when) } ({ $unit })
collapse-column-sum = { PERIOD($when) } (сумма, { $unit })
collapse-column-change = Изменение
collapse-column-remark = Примечание
collapse-table = { $route }, до и после, { $unit }
collapse-formula = Изменение = ({ $now } − { $base }) ÷ { $base } × 100 = { $change }
collapse-no-ratio = Процента нет: база равна { $base }, отношения к ней не существует.
collapse-overlap = Процента нет: периоды пересекаются.
collapse-gap = Процента нет: { kind } без данных не ноль, и никакой другой { kind } его не заменяет.
collapse-before = До ({ PERIOD($when) }): { $figures }{ $total }.
collapse-after = После ({ PERIOD($when) }): { $figures }{ $total }.
collapse-figure = { PERIOD($when) } { $figure }
collapse-mean = ; среднее из { $count } { kinds } { $mean }
collapse-sum = ; сумма { $count } { kinds } { $mean }
collapse-gaps = ; { $gaps } из { $count } { kinds } без данных
flow-none = Нет рядов для рисунка.
flow-unit = { $unit } за { kind }
flow-unit-index = индекс, { PERIOD($base) } = 100
flow-points = пунктах индекса ({ PERIOD($base) } = 100)
flow-log = { $unit }, каждая ступень в десять раз больше нижней
flow-no-figure = { $goods }: нет данных
flow-title = { $goods }, { PERIOD($when) }
flow-index = Индекс { $index } ({ PERIOD($base) } = 100)
flow-change = { $kind ->
    [year] { $change } к предыдущему году
    [quarter] { $change } к предыдущему кварталу
   *[month] { $change } к предыдущему месяцу
}
flow-quality = { $quality ->
    [derived] расчётное значение
    [provisional] предварительное значение
    [estimated] оценочное значение
   *[stated] опубликованное значение
}
flow-spoken = { $goods }, { PERIOD($when) }: { $figure }{ $change ->
    [none] { "" }
   *[other] , { $change }
}.{ $any ->
    [yes] { "" } События: { $events }.
   *[no] { "" }
}
flow-event-key = { PERIOD($date, form: "short") }: { $title }
flow-event-spoken = { PERIOD($date) }: { $title }. { $status ->
    [confirmed] Подтверждено
    [reported] По сообщениям
    [denied] Опровергнуто
   *[reversed] Отменено
}, событие { $number } из { $of }.
flow-largest = { $route }: самое большое падение за { kind } в { $unit }: { $goods } в { PERIOD($when, form: "in") }, с { $before } до { $after } ({ $change }).
flow-whole = { PERIOD($from) } — { PERIOD($to) }, { $kind ->
    [year] ни один год не пропущен.
    [quarter] ни один квартал не пропущен.
   *[month] ни один месяц не пропущен.
}
flow-gaps = { PERIOD($from) } — { PERIOD($to) }; { $kind ->
    [year] { $count ->
        [one] { $count } год без данных остаётся пробелом
        [few] { $count } года без данных остаются пробелами
       *[many] { $count } лет без данных остаются пробелами
    }
    [quarter] { $count ->
        [one] { $count } квартал без данных остаётся пробелом
        [few] { $count } квартала без данных остаются пробелами
       *[many] { $count } кварталов без данных остаются пробелами
    }
   *[month] { $count ->
        [one] { $count } месяц без данных остаётся пробелом
        [few] { $count } месяца без данных остаются пробелами
       *[many] { $count } месяцев без данных остаются пробелами
    }
}, со штриховкой.
flow-hollow = Полые знаки: предварительные или оценочные данные, всего { $count }.
flow-below-zero = { $count ->
    [one] { $count } значение ниже нуля: на логарифмической шкале ему нет места, в таблице есть.
    [few] { $count } значения ниже нуля: на логарифмической шкале им нет места, в таблице есть.
   *[many] { $count } значений ниже нуля: на логарифмической шкале им нет места, в таблице есть.
}
flow-no-index = Нет индекса для: { $list }; в { PERIOD($base, form: "in") } нет значения выше нуля.
flow-column = { $kind ->
    [year] Год
    [quarter] Квартал
   *[month] Месяц
}
flow-column-goods = { $goods } ({ $unit })
flow-table = { $route }, { $unit } за { kind }
months-all = { PERIOD($from) } — { PERIOD($to) }, { $count ->
    [one] весь { $count } { kind }
   *[other] все { $count } { $kind ->
        [year] { $count ->
            [few] года
           *[many] лет
        }
        [quarter] { $count ->
            [few] квартала
           *[many] кварталов
        }
       *[month] { $count ->
            [few] месяца
           *[many] месяцев
        }
    }
}
months-some = { PERIOD($from) } — { PERIOD($to) }, { $count } из { $of } { $kind ->
    [year] { $of ->
        [one] года
       *[other] лет
    }
    [quarter] { $of ->
        [one] квартала
       *[other] кварталов
    }
   *[month] { $of ->
        [one] месяца
       *[other] месяцев
    }
}
option-show = Показать
option-scale = Шкала
option-base = 100 в
option-value = Значение
option-index = Индекс
option-linear = Линейная
option-log = Логарифмическая
option-remaining = Что осталось от 100
option-value-log = Значение (логарифм.)
option-against = Против
option-base-published = опубликованной базы
option-base-year = тех же месяцев годом ранее
option-base-month = предыдущего месяца
option-before = До
option-after = После
option-windows = Периоды как
option-mean = Средние
option-sum = Суммы
event-when = { PERIOD($when) }{ $precision ->
    [day] { "" }
    [month] { "" } (известен только месяц)
    [quarter] { "" } (известен только квартал)
   *[year] { "" } (известен только год)
}
event-status = { $status ->
    [confirmed] Подтверждено
    [reported] По сообщениям, не подтверждено
    [denied] Тогда опровергалось
   *[reversed] Позже отменено
}
event-announced = Объявлено: { PERIOD($when) }
event-wound-down = Переходный срок до: { PERIOD($when) }
event-spoken = { $when }: { $title } { $kind }{ $actor ->
    [none] { "" }
   *[other] , { $actor }
}. { event-status }. Дорожка «{ $lane }», событие { $number } из { $of }.
events-table = События по датам, { PERIOD($from) } — { PERIOD($to) }
events-columns = № | Дата | Кто | Что | Статус | Источник
events-caption = { $count ->
    [one] { $count } событие
    [few] { $count } события
   *[other] { $count } событий
}, { $lanes ->
    [one] дорожка «{ $lane }»
    [some] занято дорожек: { $used } из { $all }
   *[all] дорожек: { $all }
}; { $dates ->
    [one] дата — { PERIOD($first) }
    [same] дата всех — { PERIOD($first) }
   *[span] первое — { PERIOD($first) }, последнее — { PERIOD($last) }
}; { $statuses }.
events-status = { $count ->
    [only] { "" }
    [all] все —{ " " }
   *[other] { $count } —{ " " }
}{ $status ->
    [confirmed] подтверждено
    [reported] по сообщениям, без подтверждения
    [denied] тогда опровергалось
   *[reversed] позже отменено
}
events-none = Событий нет: { PERIOD($from) } — { PERIOD($to) }.
events-outside = Не показано: { $count ->
    [one] { $count } событие
    [few] { $count } события
   *[other] { $count } событий
} вне периода { PERIOD($from) } — { PERIOD($to) }.
events-no-lane = Не показано: { $count ->
    [one] { $count } событие
    [few] { $count } события
   *[other] { $count } событий
} без дорожки.
events-empty = В этом периоде событий нет.
events-numbered = Номера — из списка ниже.
events-marked = { $count ->
    [one] { $count } событие без подписи; оно названо в списке ниже.
    [few] { $count } события без подписи; они названы в списке ниже.
   *[other] { $count } событий без подписи; они названы в списке ниже.
}
events-counted = { $count ->
    [one] { $count } событие учтено в числе; выберите его, чтобы рассмотреть ближе.
    [few] { $count } события учтены в числах; выберите число, чтобы рассмотреть ближе.
   *[other] { $count } событий учтено в числах; выберите число, чтобы рассмотреть ближе.
}
events-beyond = { $count ->
    [one] { $count } событие лежит до этих месяцев или после них.
    [few] { $count } события лежат до этих месяцев или после них.
   *[other] { $count } событий лежит до этих месяцев или после них.
}
events-left-out = { $count ->
    [one] { $count } событие скрыто
    [few] { $count } события скрыты
   *[other] { $count } событий скрыто
} выбором участников и товаров.
events-shown = Хронология: { $count ->
    [one] { $count } событие
    [few] { $count } события
   *[other] { $count } событий
}.
events-all = Показаны все события.
events-no-goods = Товары не названы
events-no-day = День неизвестен
events-range = От начала до конца
events-announced = Объявлено раньше
events-wound-down = Переходный срок
events-on = Продолжается за пределами этих месяцев
events-lanes = Дорожки
events-by-actor = Кто действовал
events-by-kind = Что сделано
events-by-target = Против кого
events-who = Кто
events-everyone = Все
events-naming = Названные товары
events-any-goods = Любые или никаких
events-other-kinds = Другие меры
events-other-targets = Другие адресаты
events-nobody = Никто не назван
compared = { $side ->
    [after] { option-after }
   *[before] { option-before }
}: { PERIOD($when) }.
compared-none = За эти месяцы данных нет.
effects = Названные товары, { PERIOD($to) } против { PERIOD($from, form: "of") }:
effects-no-code = Событие не называет товаров по коду.
effects-other = Событие не называет товаров этих диаграмм.
effects-year = Известен только год: нет месяцев непосредственно до и после.
address-unknown = В адресе запрошено «{ $asked }», в этом материале такого нет. Остальное показано.
address-version = Адрес создан другой версией этой страницы. Материал показан так, как был опубликован.
undone = Отменено.
help = Стрелки ведут по данным, Enter закрепляет, Esc отпускает.
help-time = Стрелки ведут по данным, плюс и минус меняют масштаб, 0 показывает все месяцы, Enter закрепляет, Esc отпускает.
kind-event = Событие
kind-sanction = Санкция
kind-export_control = Экспортный контроль
kind-trade_ban = Запрет торговли
kind-financial = Финансовая мера
kind-enforcement = Правоприменение
kind-retaliation = Ответная мера
kind-corporate_exit = Уход компании
kind-statement = Заявление
kind-military = Военное событие
kind-other = Другое
list-comma = ,
list-semicolon = ;

# Facts (CLDR 46). „months-in“: предложный падеж, которого в CLDR нет.
language = ru
name = Русский
direction = ltr
plural = one: v = 0 and i % 10 = 1 and i % 100 != 11; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; many: v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14
number-decimal = ,
number-group =  
number-group-least = 4
number-minus = −
number-plus = +
number-percent = { $n } %
number-steps = 12 трлн 9 млрд 6 млн 3 тыс.
number-step = { $n } { $word }
amount-currency = { $n } { $symbol }
amount-unit = { $n } { $unit }
unit-kg = кг
currencies = EUR € USD $ GBP £
names = European Union=ЕС|Russia=Россия|China=Китай|United States=США|Kazakhstan=Казахстан|Kyrgyzstan=Киргизия|Armenia=Армения|Georgia=Грузия|Belarus=Белоруссия|Uzbekistan=Узбекистан|Turkey=Турция|Japan=Япония|South Korea=Республика Корея|World=Весь мир|Russian Federation=Россия|United States of America=США|USA=США|Türkiye=Турция|Rep. of Korea=Республика Корея|Republic of Korea=Республика Корея|Ukraine=Украина|Germany=Германия|France=Франция|Italy=Италия|Poland=Польша|Netherlands=Нидерланды|United Kingdom=Великобритания|India=Индия|Brazil=Бразилия|United Arab Emirates=ОАЭ|Hong Kong=Гонконг|Taiwan=Тайвань|Vietnam=Вьетнам|Viet Nam=Вьетнам|Iran=Иран|Switzerland=Швейцария|Spain=Испания|Mexico=Мексика|Canada=Канада|Serbia=Сербия|Israel=Израиль|North Korea=КНДР|Tajikistan=Таджикистан|Azerbaijan=Азербайджан|Moldova=Молдова|Mongolia=Монголия|Thailand=Таиланд|Malaysia=Малайзия|Singapore=Сингапур|Indonesia=Индонезия|Australia=Австралия|Norway=Норвегия
months = январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
months-day = января февраля марта апреля мая июня июля августа сентября октября ноября декабря
months-of = января февраля марта апреля мая июня июля августа сентября октября ноября декабря
months-in = январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре
months-short = янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.
months-short-day = янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.
period-year = { $year } г.
period-year-short = { $year }
period-year-in = { $year } году
period-quarter = { $quarter }-й кв. { $year } г.
period-month = { $month } { $year } г.
period-month-short = { $month } { $year }
period-month-in = { $month } { $year } года
period-day = { $day } { $month } { $year } г.
period-day-short = { $day } { $month } { $year }
period-range = { PERIOD($from) } — { PERIOD($to) }
period-range-short = { PERIOD($from, form: "short") } — { PERIOD($to, form: "short") }
period-range-of = { PERIOD($from, form: "of") } — { PERIOD($to, form: "of") }
period-range-in = период { PERIOD($from) } — { PERIOD($to) }

# Reading: steps, descriptions, sound, terms
step-events = События
step-series = { $name }: { $count ->
    [one] { $count } значение
    [few] { $count } значения
   *[other] { $count } значений
}, { PERIOD($from) } — { PERIOD($to) }. Наибольшее: { $top } ({ PERIOD($when) }), наименьшее: { $low } ({ PERIOD($date) }).{ $gaps ->
    [0] { "" }
   *[other] { "" } Без данных: { $gaps }.
}
step-year = { $name }: { $count ->
    [one] { $count } значение
    [few] { $count } значения
   *[other] { $count } значений
}, с { $first } до { $last }.
step-group = { $name }: { $count ->
    [one] { $count } значение
    [few] { $count } значения
   *[other] { $count } значений
}.
step-group-events = { $name }: { $count ->
    [one] { $count } событие
    [few] { $count } события
   *[other] { $count } событий
}.
reading-trend = С { $first } ({ PERIOD($from) }) до { $last } ({ PERIOD($to) }): { $change }.
reading-fall = Самое резкое падение: { PERIOD($when) }, { $change }.
reading-more = Ещё строк в таблице: { $count }.
reading-summary = Коротко
reading-how = Как его читать
reading-details = Подробно
reading-terms = Что значат слова
reading-steps = Шаг за шагом
reading-steps-help = Вправо — внутрь, влево — наружу, вверх и вниз — дальше, буквы ведут к названию; на графике видно, где вы.
reading-sound = Звуком
sound-choose = Ряд
sound-speed = Скорость
sound-slow = медленно
sound-usual = обычно
sound-fast = быстро
sound-play = Слушать
sound-stop = Остановить
sound-series = { $name }, { PERIOD($from) } — { PERIOD($to) }: один тон на каждое значение. Чем выше тон, тем больше число, от { $low } до { $top }.
sound-pairs = { $name }. Два тона на каждую строку таблицы: до и после. Чем выше тон, тем больше число, от { $low } до { $top }.
sound-rows = { $name }: один тон на каждую строку таблицы, всего { $count }. Чем выше тон, тем больше число, от { $low } до { $top }.
sound-events = { $count ->
    [one] { $count } щелчок отмечает событие.
    [few] { $count } щелчка отмечают события.
   *[other] { $count } щелчков отмечают события.
}
sound-after = Щелчок отмечает { PERIOD($when) } — первый месяц, который сравнивают с прежними.
sound-gaps = Тихое шипение — нет данных; таких мест: { $count }.
sound-phrases = В конце два долгих тона: среднее до события, { $before }, и среднее начиная с периода { PERIOD($when) }, { $after }.
how-claims = Каждая полоса показывает, что осталось от 100, по словам источника. Заштрихованный конец открыт: точного числа источник не назвал. Сумм никто не публиковал, поэтому их здесь нет.
how-collapse = Каждая строка — один товар. Кольцо — до, точка — после, стрелка ведёт от одного к другому. Чем дальше стрелка влево, тем больше потеря.
how-flow = Время идёт слева направо. Чем выше линия, тем больше число. Разрыв — месяц без данных, а не ноль. Вертикальные пунктиры — события. На логарифмической шкале равные шаги — равные отношения.
how-timeline = Время идёт слева направо, каждая дорожка — одна группа. Форма знака говорит, что сделано, заливка — насколько это точно известно. Широкий знак значит, что день неизвестен.
how-rank = Каждая строка — один вид товаров, сначала самое большое изменение. Тонкая линия показывает места при других разумных периодах: чем она длиннее, тем меньше значит место.
how-heat = Каждая строка — один вид товаров, каждый столбец — месяц. Цвет говорит, сколько осталось от обычного года. В заштрихованных клетках данных нет.
how-density = Все линии лежат друг на друге. Где темно, там их много. Каждая сравнивается со своим обычным годом, принятым за 100.
how-evidence = Большая метка — опубликованный процент, малые — проценты при других датах, базах и путях. Если она стоит в стороне, это необычно.
how-expected = Линия — что записано. Полоса — чего ждали по прежним годам. Где линия выходит из полосы, там что-то изменилось.
how-mirror = Две записи одной торговли: что одна страна отправила и что другая получила. Если падают обе, падение настоящее; если одна, надо спросить почему.
how-multiples = У каждого ряда свой маленький график. Время во всех идёт слева направо. Если ось у всех общая, можно сравнивать высоту; если у каждого своя — только форму.
how-reroute = Полосы вверху: вправо — прирост страны сверх её тренда, влево — насколько она осталась ниже него. В середине потеря и прирост месяц за месяцем; внизу месяцы до, слева, ведут к месяцам после, справа. То, что потеря и прирост случились одновременно, не доказывает, что товары шли этим путём.
how-shares = Части целого лежат друг на друге, месяц за месяцем. Чем выше полоса, тем больше её доля. У заштрихованного месяца долей нет: известны не все его части, а значит, нет и целого.
how-slope = Каждая линия ведёт от месяцев до, слева, к месяцам после, справа. Чем круче она падает, тем больше потеряно. Открытый конец значит, что данных нет, а не ноль.
how-stress = Это сценарий, а не данные. Наблюдавшееся падение одной торговли применено к другой. Заштрихованная полоса — диапазон того, что могло бы остаться.
keys = Клавиши: стрелки ведут по данным, Home и End — к краям, Page Up и Page Down — на год, Enter закрепляет, Esc отпускает.
keys-time = Клавиши: стрелки ведут по данным, Home и End — к краям, Page Up и Page Down — на год, Enter закрепляет, Esc отпускает. Плюс и минус меняют масштаб, Shift со стрелками сдвигает месяцы, 0 показывает все, Backspace отменяет. B и A сравнивают видимые месяцы как до и после. N и P — следующее и предыдущее событие.
term-hs = Код ГС (ТН ВЭД)
term-hs-means = Номер, которым таможни всех стран обозначают вид товаров. 8542 — микросхемы. Чем больше цифр, тем уже вид.
term-index = Индекс
term-index-means = Число в сравнении с выбранным месяцем или годом, принятым за 100. Индекс 40 значит, что от 100 осталось 40.
term-base = База
term-base-means = Месяцы, с которыми сравнивают более поздние. При другой базе процент другой.
term-mirror = Зеркальные данные
term-mirror-means = Запись партнёра о той же торговле. Обе должны совпадать; их разводят перевозка, время и ошибки.
term-gap = Нет данных
term-gap-means = За этот месяц никто не опубликовал числа. Могло быть много или мало: пропуск — не ноль.
term-small = Малая база
term-small-means = С самого начала было мало. Когда мало, небольшое изменение выглядит большим процентом.
term-provisional = Предварительно
term-provisional-means = Ведомство ещё может изменить число. Такие числа нарисованы пустыми внутри.
term-claim = Утверждение
term-claim-means = Число, которое опубликовали без сумм за ним. Проверить его здесь нельзя.
term-status = Подтверждено, сообщалось
term-status-means = Подтверждено: так говорят сами участники или закон. Сообщалось: известно только от других.
term-precision = Точность даты
term-precision-means = Для некоторых событий известен только месяц. Они нарисованы шириной в месяц.
term-expected = Ожидалось
term-expected-means = Чего ждали по прежним годам, если бы больше ничего не случилось. Диапазон, ведь точно не знает никто.
term-excess = Сверх своего тренда
term-excess-means = Больше, чем страна купила бы и так, судя по её прежним годам.

# Studies: what if
stress-flow = { $goods }, { $reporter } → { $partner }
stress-target = { $goods } → { $partner }
stress-total = весь экспорт ({ $reporter }, { PERIOD($when) })
stress-title = Сценарий, не данные: { $flow }
stress-observed = Данные: что осталось от 100 при наблюдавшихся падениях
stress-none = Сценария нет: ни у одного падения нет базы и месяца после неё.
stress-no-base = Сценария нет: { $flow } — нет данных за { PERIOD($when) }.
stress-span = { $low } — { $high }
stress-loss = Меньше на { $loss } за { $months }, { $share } от обычного
stress-depth-all = глубина — как наблюдалась
stress-depth = глубина — { $share } от наблюдавшейся
stress-at-once = сразу
stress-over = постепенно, { $months }
stress-not-replaced = ничего не продано в другом месте
stress-replaced = { $share } потерянного продано в другом месте
stress-price-same = цены прежние
stress-price = цены остального { $change }
stress-settings = { $depth }, { $speed }, срок — { $months }, { $replaced }, { $price }
stress-axis = месяцы после меры
stress-stamp = СЦЕНАРИЙ
stress-key = сценарий, от низшего до высшего
stress-key-usual = обычно: тот же месяц базового года
stress-month = Сценарий, месяц { $number }: { $value }
stress-month-none = Сценарий, месяц { $number }: диапазона нет
stress-usual = Обычно: { $value }
stress-less = Меньше на: { $value }
stress-usual-unknown = Обычное значение неизвестно
stress-unobserved = Ни одно из падений не наблюдалось в этом месяце
stress-fall = { $label }, месяц { $number }: осталось { $left } из 100
stress-column-month = Месяц после меры
stress-column-usual = Обычно ({ $unit })
stress-column-low = Сценарий, низшее
stress-column-high = Сценарий, высшее
stress-column-falls = Наблюдавшиеся падения
stress-column-left = { $label }, осталось из 100
stress-no-range = диапазона нет
stress-part = Это { $share } от показателя «{ $name }».
stress-fewer = Падений, на которые опирается диапазон, сначала { $most }, в поздние месяцы { $least }: не все наблюдались так долго; уже поэтому он может сужаться или расширяться.
stress-method = Как построен сценарий
stress-method-settings = Настройки: { $settings }.
stress-method-usual = Обычно: тот же месяц периода { PERIOD($when) }, { $amount } в месяцы с диапазоном.
stress-method-formula = Значение месяца = обычно × (осталось × (1 + цена) + в другом месте × (1 − осталось)), где осталось = 1 − глубина × min(1, месяц ÷ скорость) × (1 − наблюдалось). Низшее и высшее по всем падениям и обоим краям «в другом месте».
stress-method-loss = Потеря = сумма обычно − значение = { $low } — { $high }.
stress-method-observed = Наблюдалось: { $label }. { $origin }; известно: { $months }.
stress-limits = Чего он не говорит
stress-limit-forecast = Это расчёт по увиденному в другом месте, а не прогноз: здесь ничто не говорит, насколько вероятна такая мера.
stress-limit-others = Другие товары, партнёры и годы отличаются запасами, договорами и обходными путями; это учтено только разбросом наблюдавшихся падений.
stress-limit-sales = Считаются лишь продажи экспортёра: ни потери покупателей, ни последствия для другой торговли.
stress-limit-chance = Случайности здесь нет: одни и те же настройки везде дают одни и те же числа, и все они есть в адресе.
stress-all = Все
stress-unchanged = без изменений
stress-option-target = Применить к
stress-option-depth = Глубина от наблюдавшейся
stress-option-speed = Полная сила через
stress-option-months = Длится
stress-option-least = Продано в другом месте, не менее
stress-option-most = Продано в другом месте, не более
stress-option-price = Цена того, что ещё продаётся
stress-origin = { $goods }, { $reporter } → { $partner }, { $unit }, начиная с: { PERIOD($from) }; база: { $mean ->
    [yes] среднее за{ " " }
   *[no] { "" }
}{ PERIOD($before) }
stress-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[other] { $count } месяцев
}
stress-rests = { $count ->
    [0] Действие меры закончилось
    [one] Опирается на { $count } наблюдавшееся падение
    [few] Опирается на { $count } наблюдавшихся падения
   *[other] Опирается на { $count } наблюдавшихся падений
}
stress-caption = Сценарий, не данные. { $flow }, { $count ->
    [one] по наблюдавшемуся падению
   *[other] по наблюдавшимся падениям
} ({ $labels }), { $settings }. { $loss }.
stress-lacking = { $count ->
    [one] { $count } месяц из { $of } без диапазона и не входит в суммы.
    [few] { $count } месяца из { $of } без диапазона и не входят в суммы.
   *[other] { $count } месяцев из { $of } без диапазона и не входят в суммы.
}
study-low = Нижняя граница
study-high = Верхняя граница
study-of = { $name }: { $value }
study-month = { PERIOD($when) }: { $value }
study-range = Диапазон: { $range }
study-then = { ", затем " }
study-stop = .
study-no-percent = процента нет
study-column-percent = Изменение в процентах
study-gain = { $partner }: с { $before } до { $after }{ $ratio ->
    [none] { "" }
   *[other] { "" } ({ $ratio })
}
expected-none = Ожидания нет: { $flow }, с { PERIOD($when, form: "of") } { $method ->
    [naive] по прошлому году нужны 24 месяца до этого, каждый с данными,
   *[damped] по затухающему тренду и сезону нужны 24 месяца подряд до этого
} и данные после. Пробел не заполняется.
expected-by = { $method ->
    [naive] как годом ранее
   *[damped] по затухающему тренду и сезону
}
expected-loss = { $way ->
    [rose] Больше
   *[fell] Меньше
} ожидаемого на { $amount } за { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[other] { $count } месяцев
} (на краях диапазонов меньше на { $low } — { $high })
expected-key = данные | ожидалось | диапазон для 95 из 100 | недостаёт до ожидаемого
expected-line = Ожидалось: { $amount }, { expected-by }
expected-caption = { $loss }. { $flow }, с { PERIOD($when, form: "of") }; ожидание — { expected-by }.
expected-below = Ниже своего диапазона: { $number } из { $count ->
    [one] { $count } месяца.
   *[other] { $count } месяцев.
}
expected-gaps = { $count ->
    [one] { $count } из них без данных и не входит в сумму.
   *[other] { $count } из них без данных и не входят в сумму.
}
expected-column-figure = Данные ({ $unit })
expected-column = Ожидалось
expected-how = { $method ->
    [naive] Ожидалось: тот же месяц года до события (сезонный наивный прогноз; R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3-е изд., 5.2). Диапазон: 1,96 стандартного отклонения прежних разностей между годами, шире на корень из числа лет вперёд.
   *[damped] Ожидалось: уровень, затухающий тренд и аддитивный сезон, полученные экспоненциальным сглаживанием всех идущих подряд месяцев до события (Хольт и Уинтерс; R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3-е изд., 8.3), с весами наименьшей квадратичной ошибки из заданной сетки. Диапазон: модели ETS(A,Ad,A), 8.7, с t Стьюдента для месяцев, которые остаются для оценки её ошибки.
}
expected-sum = Сумма ожидалось − данные за { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[other] { $count } месяцев
} = { $loss }; по нижним краям диапазонов { $low }, по верхним { $high }, как если бы все месяцы отклонялись одинаково.
expected-limit = Здесь то, чего можно было ждать по одному лишь прошлому; всё, что изменилось тогда же, тоже входит в разницу.
expected-title = { $loss }: { $flow }
expected-table = { $flow }: данные и ожидание
expected-option = { $method ->
    [naive] Как годом ранее
   *[damped] Затухающий тренд и сезон
}
multiples-axes = Оси графиков
multiples-shared = одна на всех
multiples-own = у каждого своя
multiples-unit = { $unit }; у каждого графика своя ось: сравнивайте форму, а не высоту
shares-unit = доля в сумме частей
shares-unit-whole = доля в целом: { $whole }
shares-rest = Другие
shares-gap = { $why ->
    [negative] ниже нуля
    [beyond] противоречие
    [nothing] торговли не было
    [some] долей нет
   *[missing] нет данных
}
shares-hatched = Штриховка: долей нет, так как известны не все части или они не составляют целого
shares-none = { $why ->
    [negative] доли нет: одна из частей ниже нуля, это поправка
    [beyond] доли нет: части больше целого
    [nothing] доли нет: торговли не было
   *[missing] доли нет: данные есть не для всех частей целого
}
shares-no = доли нет
shares-of = { $share } от { $total }
shares-change = { $route }, { PERIOD($to) } против { PERIOD($from, form: "of") }. Наибольшая потеря доли: { $lost }, с { $before } до { $after }, на { $fall } процентного пункта меньше. Наибольший прирост доли: { $gained }, с { $start } до { $end }, на { $rise } процентного пункта больше.
shares-same = { $route }, { PERIOD($to) } против { PERIOD($from, form: "of") }: все доли одинаковы с точностью до десятой процентного пункта.
shares-unknown = Нет двух периодов, доли которых можно было бы сравнить.
shares-gaps = { PERIOD($from) } — { PERIOD($to) }; без долей, заштриховано: { $count } { kinds }.
shares-why = { $count } { kinds }: { $why }.
shares-unfirm = Предварительные или оценочные данные: { $count }.
shares-method = Как вычисляются доли
shares-method-sum = Доля = данные части ÷ сумма всех частей × 100. Период учитывается, только если данные есть для каждой части: сумма известного — не итог.
shares-method-whole = Доля = данные части ÷ { $whole } × 100; то, что части от него оставляют, — другие. Если части больше целого не более чем на { $rounding }, это округление; если больше, доли нет.
shares-method-line = { $goods }, { PERIOD($when) }: { $part } ÷ { $total } × 100 = { $share }.
shares-method-points = Доли меняются на процентные пункты: доля после − доля до.
shares-column-share = доля, проценты
shares-column-total = Сумма ({ $unit })
shares-table = { $route }, доли в процентах
shares-share = Доли
shares-whole = Целое
shares-of-whole = всё, с другими
shares-of-parts = показанные части
slope-sums = { $unit }, суммы за периоды
slope-log = { $unit }, равный наклон — равное отношение
mirror-none = Нет ни одного месяца, известного из обеих записей.
mirror-verdict = { $verdict ->
    [both] Обе записи падают вдвое или сильнее
    [neither] Ни одна из записей не падает вдвое
    [only] Обваливается только одна запись ({ $who }): возможно, изменилась отчётность, а не обязательно торговля
    [ends] После базы в одной из записей нет данных ({ $who }): прекратилась отчётность, а не обязательно торговля
   *[unknown] Слишком мало данных, чтобы сравнить обе записи
}
mirror-agreement = Из месяцев, известных из обеих записей ({ $count }), в { $number } расхождение не больше { $tolerance } от большей; его могут объяснить перевозка, страховка и время.
mirror-apart = Расхождение: { $share } от большей
mirror-apart-unknown = Не сравнить
mirror-sent = { $who }: отправлено, по собственным данным
mirror-received = { $who }: получено, по собственным данным{ $lag ->
    [0] { "" }
    [1] , месяцем позже
    [one] , на { $lag } месяц позже
    [few] , на { $lag } месяца позже
   *[other] , на { $lag } месяцев позже
}
mirror-key-apart = расхождение больше допуска
mirror-caption = { $flow }, { PERIOD($to) } против { PERIOD($from, form: "of") }: { $sent } по записи экспортёра, { $received } по записи импортёра. { $verdict }.
mirror-column-sent = { $who }: отправлено ({ $unit })
mirror-column-received = { $who }: получено ({ $unit })
mirror-column-apart = Расхождение, % от большей
mirror-method = Как сравниваются обе записи
mirror-method-apart = Расхождение = |отправлено − получено| ÷ большая из двух × 100; месяц импортёра — { $lag ->
    [0] тот же
    [1] следующий
    [one] на { $lag } месяц позже
    [few] на { $lag } месяца позже
   *[other] на { $lag } месяцев позже
}. Допуск { $tolerance }: импортёры учитывают перевозку и страховку (CIF), экспортёры нет (FOB), а товары приходят позже, чем уходят.
mirror-method-fall = Обвал — это падение среднего по записи вдвое или сильнее между периодами. Запись без единого значения в периоде после прекратилась; это не падение.
mirror-method-third = Товары, идущие через третью страну, одна сторона записывает за ней, а другая нет; по той же причине расходятся записи по происхождению и по отправлению.
mirror-table = { $goods }: запись экспортёра и запись импортёра
mirror-option-lag = Получено
mirror-option-tolerance = Допуск
mirror-lag = { $lag ->
    [0] в том же месяце
    [1] месяцем позже
    [one] на { $lag } месяц позже
    [few] на { $lag } месяца позже
   *[other] на { $lag } месяцев позже
}
evidence-none = Нет процентов для разбора.
evidence-nothing = процента для разбора нет
evidence-dates = Другие даты
evidence-dates-in = другие даты
evidence-bases = Другие базы
evidence-bases-in = другие базы
evidence-across = Другие пути и товары
evidence-across-in = другие пути и товары
evidence-part = { $all ->
    [yes] все { $count }
   *[no] { $number } из { $count }
}
evidence-dates-larger = сильнее, чем { evidence-part }
evidence-across-larger = сильнее, чем { evidence-part }
evidence-bases-range = { $low } — { $high }, баз: { $count }
evidence-strip = { $goods }, { $name }: { $value }
evidence-printed = Опубликовано: { $change }
evidence-others = { $count ->
    [1] Ещё одно: { $low }
   *[other] Другие ({ $count }): от { $low } до { $high }
}
evidence-other = { $goods }, { $partner }
evidence-claim = заявлено: { $qualifier ->
    [over] более { $size }
    [nearly] почти { $size }
    [about] около { $size }
   *[exact] { $size }
}, { $who }
evidence-key = опубликовано | другая дата, путь или товар | база длиннее | больше месяцев с обеих сторон | годом ранее | без сезона
evidence-title = { $goods }{ $code ->
    [none] { "" }
   *[other] { "" } ({ $code })
}, { $reporter } → { $partner }: { $change }
evidence-caption = { $title }. { $list }.
evidence-column-what = Что
evidence-column-which = Какое
evidence-what = { $what ->
    [printed] опубликовано
    [date] другая дата
    [base] другая база
    [across] другой путь или товар
   *[claim] утверждение
}
evidence-windows = { PERIOD($from) } → { PERIOD($to) }
evidence-rule = { $rule ->
    [longer] база длиннее
    [both] с обеих сторон
    [year] годом ранее
   *[season] без сезонности
}, { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[other] { $count } месяцев
}
evidence-no-change = нет
evidence-table = Что стоит за каждым процентом
evidence-overlap = Процента нет: периоды { PERIOD($from) } и { PERIOD($to) } пересекаются.
evidence-gaps = Процента нет: { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[other] { $count } месяцев
} без данных в периодах { PERIOD($from) } и { PERIOD($to) }.
evidence-means = С { $before } ({ $mean ->
    [yes] среднее за месяц,{ " " }
   *[no] { "" }
}{ PERIOD($from) }) до { $after } ({ $means ->
    [yes] среднее за месяц,{ " " }
   *[no] { "" }
}{ PERIOD($to) }).
evidence-sums = Суммами за { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[other] { $count } месяцев
}: с { $before } до { $after }, тот же процент.
evidence-lowest = Ниже всего: { PERIOD($when) }, { $count ->
    [0] первый месяц после базы
    [one] через { $count } месяц после первого
    [few] через { $count } месяца после первого
   *[other] через { $count } месяцев после первого
}, { $amount }, { $change } к базе.{ $any ->
    [yes] { "" } В { PERIOD($date, form: "in") } впервые ниже каждого месяца предыдущего года.
   *[no] { "" }
}
evidence-recovery = К концу ряда ({ PERIOD($when) }) вернулось { $share } этого падения; по сравнению с базой недоставало { $amount }, в сумме за { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[other] { $count } месяцев
}{ $gaps ->
    [0] { "" }
   *[other] ; ещё без данных: { $gaps }
}.
evidence-unusual = Сильнее, чем в { $number } из { $count ->
    [one] { $count } другой даты
   *[other] { $count } других дат
} этого ряда, куда вмещаются те же периоды.{ $any ->
    [yes] { "" } Самое сильное: { PERIOD($when) }, { $change }.
   *[no] { "" }
}
evidence-among = Сильнее, чем { $number } из { $count ->
    [one] { $count } другого пути или товара
   *[other] { $count } других путей и товаров
} этого экспортёра между теми же периодами.
evidence-level = Без подсказки о дате тест Петтитта показывает, что уровень { $way ->
    [fell] ниже
   *[rose] выше
} с { PERIOD($when, form: "of") } (p около { $p }).{ $any ->
    [yes] { "" } Ближайшее событие: «{ $title }», { $count ->
        [0] в том же месяце
        [one] на { $count } месяц { evidence-side }
        [few] на { $count } месяца { evidence-side }
       *[other] на { $count } месяцев { evidence-side }
    }.
   *[no] { "" }
}
evidence-side = { $side ->
    [before] раньше
   *[after] позже
}
evidence-spread = По { $count ->
    [one] { $count } разумной базе
   *[other] { $count } разумным базам
}: { $low } — { $high }{ $any ->
    [yes] ; первый месяц к тому же месяцу годом ранее { $change }
   *[no] { "" }
}.
evidence-price = Количество { $quantity }, цена за единицу { $price }.
evidence-no-split = На цену и количество не разложить: { evidence-why }.
evidence-why = { $why ->
    [none] в таблицах нет количества
    [units] количество дано в разных единицах
    [months] стоимость и количество за разные месяцы
    [gap] есть месяц без стоимости или без количества
    [zero] нет цены там, где стоимость или количество равны нулю
   *[far] стоимость и количество слишком далеки для деления
}
evidence-expected = Ниже ожидаемого по прошлому году, с прежними разностями между годами как диапазоном: { $number } из { $count ->
    [one] { $count } месяца
   *[other] { $count } месяцев
}.
evidence-elsewhere = Тем временем, за месяц: { $list }. То, что выше их собственных трендов, совпадает с { $amount } из { $loss }, потерянных на прямом пути; что одно вызвало другое, не показано.{ $any ->
    [yes] { "" } Без данных за все месяцы: { $left }.
   *[no] { "" }
}
evidence-concentration = Концентрация на партнёрах (индекс Херфиндаля — Хиршмана, 10 000 — один партнёр): { $before } до, { $after } после.{ $any ->
    [yes] { "" } Доля в них ({ $partner }): { $low } до, { $high } после.
   *[no] { "" }
}
reroute-none = Нет товаров, за которыми можно проследить.
reroute-loss = { $goods }, { $reporter } → { $partner }: меньше на { $amount } в месяц{ $change ->
    [none] { "" }
   *[other] { "" } ({ $change })
}
reroute-no-loss = { $goods }: на прямом пути ({ $reporter } → { $partner }) ничего не потеряно, сопоставлять нечего.
reroute-gaps = { $goods }: сопоставления нет. { $reporter } → { $partner }: нет данных ({ $list }), а пробел — не потеря.
reroute-third = Третьи страны: { PERIOD($to, form: "short") } против { PERIOD($from, form: "short") }, сверх собственного тренда, в месяц
reroute-from-zero = с 0
reroute-no-third = Ни у одной третьей страны нет данных за все месяцы обоих периодов.
reroute-together = Вместе { $amount } в месяц, это совпадает с { $share } потери. Тонкие линии: что вышло бы с отдельными необычными месяцами до того.
reroute-capped = Вместе { $amount } в месяц, больше потери; засчитано не больше самой потери, { $loss }. Тонкие линии: что вышло бы с отдельными необычными месяцами до того.
reroute-excess = { $partner }: на { $amount } в месяц { $way ->
    [fell] ниже
   *[rose] выше
} собственного тренда
reroute-values = { $before } → { $after } в месяц ({ $ratio })
reroute-trend = По собственному тренду ожидалось { $amount }
reroute-counted = Засчитано против потери: { $amount }
reroute-bars = По месяцам, { $unit }, каждый против собственного прошлого
reroute-hatched = Штриховка: нет данных ({ $partner }), это не потеря.
reroute-month-direct = { $partner }: на { $amount } { $way ->
    [fell] ниже
   *[rose] выше
} базы
reroute-month-third = { $partner }: на { $amount } { $way ->
    [fell] ниже тренда
   *[rose] выше
}
reroute-key-direct = { $partner }, прямой путь
reroute-key-below = любая из них ниже своего тренда
reroute-flows = До и после, в месяц
reroute-bands = Сплошные полосы: тот же путь. Полосы из линий: потеря и прирост, которые совпали; что те же товары пошли другим путём, не показано.
reroute-block = { $name }: { $amount } в месяц, { PERIOD($when) }
reroute-coincide = { $amount } сверх собственного тренда совпадают с потерей
reroute-gone = Потеряно на прямом пути и не видно ни у кого из них: { $amount } в месяц
reroute-gone-why = Другие страны, другие товары, собственное производство или вовсе ничего: таблицы этого не говорят.
reroute-gone-name = Ни у кого из них
reroute-column-to = Куда
reroute-column-mean = { PERIOD($when) } ({ $unit } в месяц)
reroute-column-ratio = После ÷ до
reroute-column-trend = Ожидалось по тренду
reroute-column-excess = Сверх тренда
reroute-column-counted = Засчитано против потери
reroute-table = { $reporter } → { $partner }: потеря и прирост третьих стран сверх их собственного тренда
reroute-caption = { $loss }: с { $before } ({ PERIOD($from) }) до { $after } ({ PERIOD($to) }).
reroute-meanwhile = Тем временем, за месяц: { $list }.
reroute-coincides = То, что выше их собственных трендов ({ $amount } в месяц; { $range } с отдельными необычными месяцами базы), совпадает с { $share } потери. Что те же товары пошли другим путём, эти данные не показывают.
reroute-onward = { $name } → { $partner }: в свою очередь записано { $after } в месяц, раньше { $before } ({ $ratio }), на { $amount } выше собственного тренда.
reroute-left-out = Без данных за все месяцы обоих периодов и потому не учтены: { $list }.
reroute-row-direct = { $partner } (прямой путь)
reroute-row-gap = нет части месяцев
reroute-method-loss = Потеря = среднее за месяц ({ PERIOD($from) }) − среднее за месяц ({ PERIOD($to) }) = { $before } − { $after } = { $loss }.
reroute-method-trend = Собственный тренд: медианный наклон по всем парам месяцев периода { PERIOD($from) } (Тейл и Сен), продолженный до середины периода { PERIOD($to) }; если месяцев меньше шести — медианный уровень. Не ниже нуля.
reroute-method-gain = { $partner }: { $after } − { $amount } (ожидалось) = { $excess }; диапазон { $low } — { $high }, если бы каждый месяц отклонялся как самый необычный в базе.
reroute-method-capped = Прирост выше нуля в сумме { $amount }, больше потери; каждый засчитан по его доле в потере, чтобы ничто не вернулось чаще, чем пропало.
reroute-method-sum = Прирост выше нуля в сумме { $amount }; предел, сама потеря, не достигнут.
reroute-method-limits = Падения в других местах из прироста не вычитаются. Товары, входящие друг в друга, не складываются. Совпадение во времени — всё, что могут показать таможенные записи такого рода.

# Goods: views of every line of goods
goods-none = Ни у одной строки товаров нет базы выше нуля в периоде до.
goods-lines = { $count ->
    [one] { NUMBER($count) } строка
    [few] { NUMBER($count) } строки
   *[other] { NUMBER($count) } строк
}
goods-aggregates = Не учтено, так как содержат другие: { goods-lines } ({ $list }).
goods-other-digits = Не учтено из-за другой длины кода: { goods-lines }.
goods-other-periods = Не учтено, так как нет месяцев: { goods-lines }.
goods-not-shown = Не показано: { goods-lines }. Без данных за каждый месяц периода { PERIOD($when) } и среднего выше нуля индекса нет.
goods-cell = { PERIOD($when) }: { $value }
goods-index = { $index }; за 100 принято { $amount } в месяц
goods-before-is = Среднее периода до = 100
goods-first = Сначала
rank-none = Товары не найдены.
rank-apart = Без места: { goods-lines }, { $standing ->
    [floor] ниже порога: { rank-floor }
    [missing] есть месяц без данных в одном из периодов
   *[base] нет базы выше нуля
}
rank-apart-line = { rank-apart }.
rank-floor = { $floor ->
    [both] { $amount } в месяц и { $share } всех баз
    [share] { $share } всех баз
   *[value] { $amount } в месяц
}
rank-range = { $same ->
    [yes] Место { $best } по всем парам периодов ({ $count })
   *[no] Места { $best }–{ $worst } по парам периодов ({ $count })
}
rank-range-line = { rank-range }.
rank-cell-no = без места
rank-spoken = { $rank ->
    [none] Без места.
   *[other] Место { $rank } из { $of }.
} { $goods }: { $change }, с { $before } до { $after } в месяц.
rank-values = { $before } → { $after } в месяц
rank-caption = { goods-lines } товаров из { NUMBER($of) }, упорядочено по изменению между периодами { PERIOD($from) } и { PERIOD($to) }{ $mean ->
    [yes] , в среднем за месяц
   *[no] { "" }
}. { $route }.
rank-first = { $way ->
    [fell] Самое большое падение
   *[rose] Самый малый рост
}: { $goods }, { $change }, с { $before } до { $after }.
rank-depend = Места зависят от периодов: при других разумных первые десять оказались бы где угодно вплоть до места { $worst } из { $of }.
rank-method = Как составлен список
rank-method-change = Изменение = (среднее за месяц, { PERIOD($to) } − среднее за месяц, { PERIOD($from) }) ÷ последнее × 100. Равные изменения делят место; из них первой стоит большая база.
rank-method-gap = У строки с месяцем без данных в одном из периодов или без базы выше нуля нет ни процента, ни места.
rank-method-floor = Порог: { rank-floor }; под угрозой — база.
rank-method-ranges = Места при других периодах: наименьшее и наибольшее место среди тех же строк при 1–12 месяцах до базы, с обеих сторон, против тех же месяцев годом ранее и с обеих сторон без сезона, где данные есть хотя бы у половины строк.
rank-stake = Под угрозой: { $amount } в месяц, { $share } суммы всех баз.
rank-columns = Место | Код | Товары | До | После | Изменение в процентах | Изменение в месяц | Доля во всех базах, % | Лучшее место при других периодах | Худшее место при других периодах | Статус
rank-table = { $route }, { $unit }, средние за месяц: { PERIOD($from) } и { PERIOD($to) }
rank-state = { $standing ->
    [ranked] с местом
    [floor] ниже порога
    [missing] нет данных
   *[base] нет базы
}
rank-all = Все строки по месяцам; до { $amount }
rank-window = { $side ->
    [after] После
   *[before] До
}: { PERIOD($when, form: "short") }
rank-heads = Место | Код | Товары | Каждая от нуля до / высшего месяца | Изменение | Под угрозой / в месяц | Места, другие / периоды | Изменение / в месяц | Место, товары
rank-shown = Первые { $count } из { $of } строк с местом.
rank-order = { $order ->
    [fall] Самое большое падение, %
    [loss] Самая большая потеря
    [stake] Больше всего под угрозой
    [worst] Падение при наименее выгодных периодах
   *[code] Код
}
rank-option-floor = База не менее
rank-any-size = любой размер
rank-monthly = { $amount } в месяц
goods-mean = { $narrow ->
    [yes] 100
   *[no] среднее = 100
}
heat-value = Месяц, по половинам степени десяти
heat-zero = опубликован ноль
heat-suppressed = скрыто
heat-onset = Впервые ниже предыдущего года: { PERIOD($when) }
heat-one-of = В этом ряду { goods-lines }, это одна из них
heat-caption = { goods-lines } товаров по месяцам ({ NUMBER($of) }), { PERIOD($from) } — { PERIOD($to) }. { $route }.
heat-fell = { $count ->
    [one] { NUMBER($count) } строка упала
    [few] { NUMBER($count) } строки упали
   *[other] { NUMBER($count) } строк упало
} ниже всех известных месяцев года по { PERIOD($to) }; впервые в { PERIOD($when, form: "in") }: { $number }.
heat-method = Как построена карта
heat-method-index = Клетка — данные за месяц ÷ среднее за месяц ({ PERIOD($when) }) × 100, по классам равных отношений вокруг 100.
heat-method-value = Клетка — данные за месяц, по классам в половину степени десяти.
heat-method-onset = Начало — первый месяц после { PERIOD($when, form: "of") } ниже каждого известного месяца года до этого; известны должны быть шесть из двенадцати.
heat-method-alike = Сходство — угол строки в плоскости первых двух главных компонент классов всех строк.
heat-no-onset = нет
heat-columns = Код | Товары | Начало
heat-table = { $route }, { $unit }, по месяцам
heat-order = { $order ->
    [onset] Самое раннее падение
    [size] Самая большая база
    [code] Код
   *[similarity] Похожие рядом
}
density-legend = Среднее периода до = 100; каждая линия весит в каждом столбце одинаково
density-few = одна линия
density-many = линий до { NUMBER($count) }
density-zero = ноль
density-caption = { goods-lines } товаров друг на друге; за 100 принято среднее каждой, { PERIOD($when) }. { $route }.
density-month = { PERIOD($when) }: ниже 50 — { $low }, выше 200 — { $high }, на нуле — { $zero }, без данных — { $gaps }.
density-columns = Месяц | Ниже 50 | От 50 до 200 | Выше 200 | Ноль | Нет данных
density-table = { $route }, число линий по индексу
density-method = Как построена плотность
density-method-index = Индекс — данные за месяц ÷ среднее за месяц ({ PERIOD($when) }) × 100. Каждая линия весит в каждом столбце рисунка одинаково, как бы крута ни была; тон клетки растёт с корнем из веса в ней.
density-method-ends = Ниже 0,1 и выше 10 000 линии рисуются по краю. Пробелы не соединяются; нули стоят в своём ряду.

# Page: its own words, under the letters of the English ones; no variants
page-retrieved-date = Получено { $date }.
page-the-event-chosen = Выбранное событие
page-the-events-as-a-list = События списком
page-search-events-and-goods = Поиск событий и товаров
page-events-by-date = События по датам
page-events-count-of-all = События: { $count } из { $all }
page-events-by-date-all = События по датам: { $all }
page-the-month-of-the-event-is-left-out-that-a-change-came-after-it-does-not-say-that-it-was-caused-by-it = Месяц самого события не учтён. То, что изменение случилось позже, не значит, что оно им вызвано.
page-compare-these-months-in-the-chart = Сравнить эти месяцы на диаграмме
page-previous = Назад
page-next = Дальше
page-source-source = Источник: { $source }
page-close = Закрыть
page-number-of-all = { $number } из { $all }
page-the-figures-as-a-table = Данные таблицей
page-the-first-count-of-all-rows-the-csv-has-all-of-them = Первые строки: { $count } из { $all }; в CSV есть все.
page-rank = Место
page-code = Код
page-goods = Товары
page-change-in-percent = Изменение в процентах
page-change-a-month = Изменение в месяц
page-at-stake-a-month-before = Под угрозой до, в месяц
page-ranks-by-other-windows = Места при других периодах
page-search-goods-and-codes = Поиск товаров и кодов
page-the-line-chosen = Выбранная строка
page-window-before = Период до
page-window-after = Период после
page-goods-found-count = Найдено товаров: { $count }
page-goods-count = Товаров: { $count }
page-what-was-set-aside = Что отложено
page-matches-the-published-data = , совпадает с опубликованными данными
page-what-was-fetched-is-not-what-was-published-do-not-rely-on-it = . Загружено не то, что было опубликовано: не полагайтесь на это.
page-zoom-in = Крупнее
page-zoom-out = Мельче
page-earlier = Раньше
page-later = Позже
page-undo = Отменить
page-undo-the-last-step = Отменить последний шаг
page-all-months = Все месяцы
page-select-months = Выбрать месяцы
page-select-before = Выбрать «до»
page-select-after = Выбрать «после»
page-before-in-view = До = на экране
page-compare-before-are-the-months-in-view = Сравнить: «до» — это показанные месяцы
page-after-in-view = После = на экране
page-compare-after-are-the-months-in-view = Сравнить: «после» — это показанные месяцы
page-first-month-in-view = Первый показанный месяц
page-last-month-in-view = Последний показанный месяц
page-months-in-view = Показанные месяцы
page-something-went-wrong-while-drawing-the-picture-may-be-old = При рисовании что-то пошло не так; изображение может быть старым.
page-read-or-hear-this-chart = Прочитать или прослушать диаграмму
page-how-was-this-computed = Как это посчитано?
page-story = Материал
page-language = Язык
page-sources = Источники
page-read-your-own-file = Прочитать свой файл
page-all-rows = Все строки
page-rows-from-to-to-of-all = Строки { $from }–{ $to } из { $all }
# What a frame is called that its page gives no title.
frame-title = Диаграмма

# Told: what went wrong, by the form of the English sentence; no variants
told-columns = { $file }: строка { $line }: ожидались столбцы { $columns }, всего не более { $most }; не хватает { $missing }, найдено «{ $found }»
told-fields = { $file }, строка { $line }: ожидалось столько полей, сколько в заголовке, { $number }; найдено { $count }
told-cell = { $file }, строка { $line }, { $column }: ожидается: { $wanted }; найдено: «{ $found }»
told-row = { $file }, строка { $line }: ожидается: { $wanted }; найдено: «{ $found }»
told-more = { $file }: отложено ещё строк: { $count }.
told-size = { $file }: читается не более { $most } МиБ, а в файле { $found } МиБ (предел MAX_BYTES)
told-encoding = { $file }: ожидался текст в UTF-8, в строке { $line } другие байты; сохраните таблицу как CSV UTF-8
told-web-page = { $file }: ожидалась таблица CSV, найдена веб-страница; возможно, загрузка не удалась
told-empty = { $file }: ожидалась строка заголовка со столбцами { $columns }, файл пуст
told-status = { $file }: файла нет (HTTP { $status }). Проверьте путь в материале.
told-fetch = { $file }: не удалось загрузить ({ $why }). Проверьте сеть и путь.
told-json = { $file }: ожидался материал в JSON, текст им не является: { $why }
told-elsewhere = { $file }: ожидался материал этого сайта
told-no-view = В этом материале нет вида «{ $found }», есть { $list }
told-view = Материал просит о том, что нельзя нарисовать. Для его авторов: view “{ $why }
told-story = Материал нельзя показать. Для его авторов: story “{ $why }
told-unusable = Материал нельзя показать. Для его авторов: { $why }
told-engine = Не удалось загрузить программу, которая рисует диаграммы: { $why }
told-no-wasm = Этот браузер не может выполнять WebAssembly, или это запрещено правилами. Диаграммам он нужен.
told-no-canvas = этот браузер не даёт поверхности для рисования
wanted-place = название страны или группы
wanted-flow = export, import или re-export
wanted-hs = цифры кода ТН ВЭД (HS), коды через + или TOTAL
wanted-goods-name = название товара
wanted-period = YYYY, YYYY-MM или YYYY-Qn
wanted-quality = stated, derived, provisional или estimated
wanted-publisher = кто опубликовал число
wanted-currency = код ISO 4217, например EUR
wanted-unit = единица, например kg
wanted-physical = физическая единица; деньги — в столбце value
wanted-one = одно число на товар, партнёра, период и единицу
wanted-number = простое число, например 1234.5, 0, c (скрыто) или ничего
wanted-claim-id = идентификатор, которого нет у другого утверждения
wanted-event-id = идентификатор, которого нет у другого события
wanted-change = число не меньше -100
wanted-key = собственный идентификатор
wanted-goods = товар
wanted-qualifier = exact, over, nearly или about
wanted-who = кто это сказал
wanted-day = день, например 2022-02-24
wanted-not-before = ничего или день не раньше даты
wanted-not-after = ничего или день не позже даты
wanted-precision = day, month, quarter или year
wanted-actor = кто действовал
wanted-group = группа действующего лица
wanted-kind = вид, например export_control
wanted-title = заголовок
wanted-certainty = confirmed, reported, denied или reversed
wanted-text = текст без байтов NUL, поля в пределах MAX_FIELD, закрытые кавычки
published-as = Tradefall { $version }, содержимое { $content }

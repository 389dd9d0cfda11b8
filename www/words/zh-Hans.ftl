# 简体中文

kind = { $kind ->
    [year] 年
    [quarter] 季度
   *[month] 月
}
kinds = { $kind ->
    [year] 年
    [quarter] 个季度
   *[month] 个月
}
no-figure = 无数据
missing = 缺失
missing-long = 缺失：未公布或未找到数据
suppressed = 保密
suppressed-long = 统计机构保密
zero-long = { $amount }，公布值为零
pinned = 已固定。按 Escape 解除。
route = { $flow ->
    [import] { $reporter }自{ $partner }进口
    [re-export] { $reporter }对{ $partner }再出口
   *[export] { $reporter }对{ $partner }出口
}
several-partners = 多个伙伴
source = 来源：{ $source }
goods = 商品
hs-code = HS 编码
hs = HS { $code }
claim-base = 100 = 基期月份
claim-change = { $way ->
    [fell] { $qualifier ->
        [over] 下降超过 { $size }
        [nearly] 下降近 { $size }
        [about] 下降约 { $size }
       *[exact] 下降 { $size }
    }
    [rose] { $qualifier ->
        [over] 上升超过 { $size }
        [nearly] 上升近 { $size }
        [about] 上升约 { $size }
       *[exact] 上升 { $size }
    }
   *[none] 无变化
}
claim-left = { $bound ->
    [less] 每 100 剩余不到 { $left }
    [more] 每 100 剩余超过 { $left }
    [nearly] 每 100 剩余略高于 { $left }
    [about] 每 100 剩余约 { $left }
   *[exact] 每 100 剩余 { $left }
}
claim-until = 截至{ PERIOD($to) }，未说明基期
claim-by = 说法来自：{ $who }
claim-no-level = 仅公布了百分比，具体数值未知。
claim-title = { $goods }：{ $change }
claim-foot = { $left }，{ $span }。{ $who }
claim-spoken = 第 { $number } 条说法，共 { $of } 条：{ $goods }，{ $reporter }对{ $partner }，{ $change }，{ $span }。来源：{ $who }。
claim-largest = 所称的最大降幅：{ $goods }，{ $reporter }对{ $partner }，{ $change }，{ $span }。
claim-reading = 每条表示 100 中剩余的部分；红线是公布的数字，斜线端表示来源未说明确切数值。这些是说法：未公布具体数值。
claim-column-change = 公布的变化
claim-column-from = 自
claim-column-to = 至
claim-column-left = 每 100 剩余
claim-column-who = 来源
claim-not-stated = 未说明
claim-table = 公布的百分比（按所称）
claim-method-said = { $who }：{ $text }
claim-method-drawn = 图示：100 { $sign } { $change }% = 每 100 剩余 { $left }。
claim-method-exact = 来源给出的数字没有限定语。
claim-method-open = 来源称“{ $stated }”（{ $qualifier ->
    [over] 超过
    [nearly] 近
   *[about] 约
}）：斜线端是开放的，其长度不是数据。
collapse-none = 没有可比较的商品。
collapse-no-base = 无基数
collapse-small = 基数小
collapse-values = { $before } → { $after }
collapse-values-small = { $before } → { $after } · 基数小
collapse-hundred = { PERIOD($when, form: "short") } = 100
collapse-key = { PERIOD($when) }
collapse-key-mean = { $kind ->
    [year] { PERIOD($when) }（年均）
    [quarter] { PERIOD($when) }（季均）
   *[month] { PERIOD($when) }（月均）
}
collapse-small-key = 基数小：基期每{ kind }不足 { $amount }；这类百分比依据很少。
collapse-means = { PERIOD($from, form: "short") }：{ $before }；{ PERIOD($to, form: "short") }：{ $after }
collapse-small-line = 基数小：该百分比依据很少。
change-title = { $goods }：{ $change }
collapse-spoken = 第 { $number } 项，共 { $of } 项：{ $goods }，{ $change }，从{ PERIOD($from) }的 { $before } 到{ PERIOD($to) }的 { $after }。{ $small ->
    [yes] 基数小。
   *[no] { "" }
}
collapse-edited = 读者已修改。发布的是：{ PERIOD($to) }与{ PERIOD($from) }相比。
collapse-most = { $route }，{ PERIOD($to) }与{ PERIOD($from) }相比：变化最大的是{ $goods }，{ $change }，从 { $before } 到 { $after }。
collapse-other = { $goods } { $change }
collapse-others = { $list }。
collapse-unknown = { $list }没有给出变化：时段内缺少数据或基数为零。
collapse-column = { PERIOD($when) }（{ $unit }）
collapse-column-change = 变化
collapse-column-remark = 备注
collapse-table = { $route }，前后对比，{ $unit }
collapse-formula = 变化 = ({ $now } − { $base }) ÷ { $base } × 100 = { $change }
collapse-no-ratio = 没有百分比：基数为 { $base }，不存在比率。
collapse-gap = { $kind ->
    [year] 没有百分比：没有数据的年份不是零，也不用其他年份代替。
    [quarter] 没有百分比：没有数据的季度不是零，也不用其他季度代替。
   *[month] 没有百分比：没有数据的月份不是零，也不用其他月份代替。
}
collapse-before = 之前（{ PERIOD($when) }）：{ $figures }{ $total }。
collapse-after = 之后（{ PERIOD($when) }）：{ $figures }{ $total }。
collapse-figure = { PERIOD($when) } { $figure }
collapse-mean = ；{ $count } { kinds }的平均值 { $mean }
collapse-gaps = ；{ $count } { kinds }中有 { $gaps } 个没有数据
flow-none = 没有可绘制的序列。
flow-unit = { $kind ->
    [year] 每年 { $unit }
    [quarter] 每季度 { $unit }
   *[month] 每月 { $unit }
}
flow-unit-index = 指数，{ PERIOD($base) } = 100
flow-log = { $unit }，每级是下一级的十倍
flow-no-figure = { $goods }：无数据
flow-title = { $goods }，{ PERIOD($when) }
flow-index = 指数 { $index }（{ PERIOD($base) } = 100）
flow-change = { $kind ->
    [year] 较上年 { $change }
    [quarter] 较上季度 { $change }
   *[month] 较上月 { $change }
}
flow-quality = { $quality ->
    [derived] 推算数据
    [provisional] 初步数据
    [estimated] 估计数据
   *[stated] 公布数据
}
flow-spoken = { $goods }，{ PERIOD($when) }：{ $figure }{ $change ->
    [none] { "" }
   *[other] ，{ $change }
}。{ $any ->
    [yes] 事件：{ $events }。
   *[no] { "" }
}
flow-event-key = { PERIOD($date, form: "short") }：{ $title }
flow-event-spoken = { PERIOD($date) }：{ $title }。{ $status ->
    [confirmed] 已确认
    [reported] 据报道
    [denied] 被否认
   *[reversed] 已撤销
}，第 { $number } 个事件，共 { $of } 个。
flow-largest = { $route }：以 { $unit } 计，单{ kind }最大降幅是{ PERIOD($when) }的{ $goods }，从 { $before } 到 { $after }（{ $change }）。
flow-whole = { $kind ->
    [year] { PERIOD($from) }至{ PERIOD($to) }，没有缺失年份。
    [quarter] { PERIOD($from) }至{ PERIOD($to) }，没有缺失季度。
   *[month] { PERIOD($from) }至{ PERIOD($to) }，没有缺失月份。
}
flow-gaps = { PERIOD($from) }至{ PERIOD($to) }；{ $count } { kinds }没有数据，以斜线留空。
flow-hollow = 空心标记：初步或估计数据，共 { $count } 个。
flow-below-zero = { $count } 个数值低于零：对数坐标无法显示，表格中有。
flow-no-index = { $list }没有指数：{ PERIOD($base) }没有大于零的数值。
flow-column = { $kind ->
    [year] 年份
    [quarter] 季度
   *[month] 月份
}
flow-column-goods = { $goods }（{ $unit }）
flow-table = { $kind ->
    [year] { $route }，每年 { $unit }
    [quarter] { $route }，每季度 { $unit }
   *[month] { $route }，每月 { $unit }
}
months-all = { PERIOD($from) }至{ PERIOD($to) }，全部 { $count } 个月
months-some = { PERIOD($from) }至{ PERIOD($to) }，{ $of } 个月中的 { $count } 个
option-show = 显示
option-scale = 坐标
option-base = 100 =
option-value = 数值
option-index = 指数
option-linear = 线性
option-log = 对数
option-remaining = 100 中剩余
option-value-log = 数值（对数）
option-against = 对比
option-base-published = 已发布的基期
option-base-year = 上年同月
option-base-month = 上个月
option-before = 之前
option-after = 之后
list-comma = 、
list-semicolon = ；

# Facts (CLDR 46)
language = zh-Hans
name = 简体中文
direction = ltr
plural = other:
number-decimal = .
number-group = ,
number-group-least = 4
number-minus = −
number-plus = +
number-percent = { $n }%
number-steps = 12 万亿 8 亿 4 万
number-step = { $n }{ $word }
amount-currency = { $symbol }{ $n }
amount-unit = { $n }{ $unit }
unit-kg = 千克
currencies = EUR € USD US$ GBP £
months = 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月
months-short = 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月
period-year = { $year }年
period-quarter = { $year }年第{ $quarter }季度
period-month = { $year }年{ $month }
period-day = { $year }年{ $month }{ $day }日
period-range = { PERIOD($from) }至{ PERIOD($to) }
period-range-short = { PERIOD($from, form: "short") }至{ PERIOD($to, form: "short") }

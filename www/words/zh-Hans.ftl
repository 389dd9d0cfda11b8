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
pinned = 已固定。再按一次或按 Escape 解除。
released = 已放开。
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
claim-base = 100 = 基期
claim-change = { $way ->
    [fell] { $qualifier ->
        [over] 下降超过{ $size }
        [nearly] 下降近{ $size }
        [about] 下降约{ $size }
       *[exact] 下降{ $size }
    }
    [rose] { $qualifier ->
        [over] 上升超过{ $size }
        [nearly] 上升近{ $size }
        [about] 上升约{ $size }
       *[exact] 上升{ $size }
    }
   *[none] 无变化
}
claim-size = { $part ->
    [two-thirds] 三分之二
    [three-quarters] 四分之三
    [third] 三分之一
    [quarter] 四分之一
    [half] 一半
   *[number] { " " }{ $n }%
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
claim-largest = 据称的最大降幅：{ $goods }，{ $reporter }对{ $partner }，{ $change }，{ $span }。
claim-reading = 每条表示 100 中剩余的部分；红线是公布的数字，斜线端表示来源未说明确切数值。这些是说法，不是具体数值。
claim-column-change = 公布的变化
claim-column-from = 自
claim-column-to = 至
claim-column-left = 每 100 剩余
claim-column-who = 来源
claim-not-stated = 未说明
claim-table = 公布的百分比（据来源所称）
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
collapse-mixed = 时段重叠
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
collapse-key-sum = { PERIOD($when) }（总和）
collapse-small-key = 基数小：基期每{ kind }不足 { $amount }；这类百分比依据很少。
collapse-means = { PERIOD($from, form: "short") }：{ $before }；{ PERIOD($to, form: "short") }：{ $after }
collapse-small-line = 基数小：该百分比依据很少。
change-title = { $goods }：{ $change }
collapse-spoken = 第 { $number } 项，共 { $of } 项：{ $goods }，{ $change }，从{ PERIOD($from) }的 { $before } 到{ PERIOD($to) }的 { $after }。{ $small ->
    [yes] 基数小。
   *[no] { "" }
}
collapse-edited = 读者已修改。发布的是：{ PERIOD($to) }与{ PERIOD($from) }相比。
collapse-are-means = 数字为所比较时段的平均值。
collapse-are-sums = 数字为所比较时段的总和。
collapse-most = { $route }，{ PERIOD($to) }与{ PERIOD($from) }相比：{ $way ->
    [rose] 升幅
   *[fell] 降幅
}最大的是{ $goods }，{ $change }，从 { $before } 到 { $after }。
collapse-other = { $goods } { $change }
collapse-others = { $list }。
collapse-unknown = { $list }没有给出变化：时段内缺少数据或基数为零。
collapse-unequal = 显示的是平均值：长度不等的时段，其总和不可比较。
collapse-column = { PERIOD($when) }（{ $unit }）
collapse-column-sum = { PERIOD($when) }（总和，{ $unit }）
collapse-column-change = 变化
collapse-column-remark = 备注
collapse-table = { $route }，前后对比，{ $unit }
collapse-formula = 变化 = ({ $now } − { $base }) ÷ { $base } × 100 = { $change }
collapse-no-ratio = 没有百分比：基数为 { $base }，不存在比率。
collapse-overlap = 没有百分比：时段互相重叠。
collapse-gap = { $kind ->
    [year] 没有百分比：没有数据的年份不是零，也不用其他年份代替。
    [quarter] 没有百分比：没有数据的季度不是零，也不用其他季度代替。
   *[month] 没有百分比：没有数据的月份不是零，也不用其他月份代替。
}
collapse-before = 之前（{ PERIOD($when) }）：{ $figures }{ $total }。
collapse-after = 之后（{ PERIOD($when) }）：{ $figures }{ $total }。
collapse-figure = { PERIOD($when) } { $figure }
collapse-mean = ；{ $count } { kinds }的平均值 { $mean }
collapse-sum = ；{ $count } { kinds }的总和 { $mean }
collapse-gaps = ；{ $count } { kinds }中有 { $gaps } 个没有数据
flow-none = 没有可绘制的序列。
flow-unit = { $kind ->
    [year] 每年 { $unit }
    [quarter] 每季度 { $unit }
   *[month] 每月 { $unit }
}
flow-unit-index = 指数，{ PERIOD($base) } = 100
flow-points = 指数（{ PERIOD($base) } = 100）
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
months-all = { PERIOD($from) }至{ PERIOD($to) }，全部 { $count } { kinds }
months-some = { PERIOD($from) }至{ PERIOD($to) }，{ $of } { kinds }中的 { $count } { $kind ->
    [year] 年
   *[other] 个
}
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
option-windows = 时段按
option-mean = 平均值
option-sum = 总和
event-when = { PERIOD($when) }{ $precision ->
    [day] { "" }
    [month] （仅知月份）
    [quarter] （仅知季度）
   *[year] （仅知年份）
}
event-status = { $status ->
    [confirmed] 已确认
    [reported] 据报道，未经确认
    [denied] 当时被否认
   *[reversed] 后来撤销
}
event-announced = { PERIOD($when) }宣布
event-wound-down = 过渡期至{ PERIOD($when) }
event-spoken = { $when }：{ $title } { $kind }{ $actor ->
    [none] { "" }
   *[other] ，{ $actor }
}。{ event-status }。“{ $lane }”栏，第 { $number } 个事件，共 { $of } 个。
events-table = { PERIOD($from) }至{ PERIOD($to) }的事件，按日期排列
events-columns = 序号 | 日期 | 行动方 | 内容 | 状态 | 来源
events-caption = { $lanes ->
    [one] “{ $lane }”栏中
    [some] { $all } 栏中的 { $used } 栏里
   *[all] { $all } 栏中
}共有 { $count } 个事件，{ $dates ->
    [one] 日期为{ PERIOD($first) }
    [same] 日期均为{ PERIOD($first) }
   *[span] 最早为{ PERIOD($first) }，最晚为{ PERIOD($last) }
}；{ $statuses }。
events-status = { $count ->
    [only] { "" }
    [all] 全部
   *[other] { $count } 个
}{ $status ->
    [confirmed] 已确认
    [reported] 据报道但未经确认
    [denied] 当时被否认
   *[reversed] 后来撤销
}
events-none = { PERIOD($from) }至{ PERIOD($to) }没有事件。
events-outside = 未显示：{ PERIOD($from) }至{ PERIOD($to) }以外的 { $count } 个事件。
events-no-lane = 未显示：不属于任何一栏的 { $count } 个事件。
events-empty = 这段时间没有事件。
events-numbered = 数字为下方列表中的序号。
events-marked = { $count } 个事件没有标签，名称见下方列表。
events-counted = { $count } 个事件合计为数字；选择数字可放大查看。
events-beyond = { $count } 个事件在这些月份之前或之后。
events-left-out = 因所选的行动方和商品，{ $count } 个事件未显示。
events-shown = 时间线：{ $count } 个事件。
events-all = 显示全部事件。
events-no-goods = 未提及商品
events-no-day = 具体日期不详
events-range = 从开始到结束
events-announced = 事先宣布
events-wound-down = 过渡期至
events-on = 延续到这些月份之外
events-lanes = 分栏
events-by-actor = 谁采取行动
events-by-kind = 采取了什么行动
events-by-target = 针对谁
events-who = 行动方
events-everyone = 全部
events-naming = 提及的商品
events-any-goods = 不限
events-other-kinds = 其他类型
events-other-targets = 其他对象
events-nobody = 未指明对象
compared = { $side ->
    [after] { option-after }
   *[before] { option-before }
}：{ PERIOD($when) }。
compared-none = 这些月份没有数据。
effects = 所提及的商品，{ PERIOD($to) }与{ PERIOD($from) }相比：
effects-no-code = 该事件没有用编码指明商品。
effects-other = 该事件没有提及这些图表中的商品。
effects-year = 只知道年份：无法确定紧接前后的月份。
address-unknown = 网址要求“{ $asked }”，但本文中没有。其余内容照常显示。
address-version = 网址来自本页的另一个版本。文章按发布时的样子显示。
undone = 已撤销。
help = 方向键浏览数据，Enter 固定，Esc 放开。
help-time = 方向键浏览数据，加号和减号缩放，0 显示所有月份，Enter 固定，Esc 放开。
kind-event = 事件
kind-sanction = 制裁
kind-export_control = 出口管制
kind-trade_ban = 贸易禁令
kind-financial = 金融措施
kind-enforcement = 执法
kind-retaliation = 反制
kind-corporate_exit = 企业退出
kind-statement = 声明
kind-military = 军事行动
kind-other = 其他
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
names = European Union=欧盟|Russia=俄罗斯|China=中国|United States=美国|Kazakhstan=哈萨克斯坦|Kyrgyzstan=吉尔吉斯斯坦|Armenia=亚美尼亚|Georgia=格鲁吉亚|Belarus=白俄罗斯|Uzbekistan=乌兹别克斯坦|Turkey=土耳其|Japan=日本|South Korea=韩国|World=世界|Russian Federation=俄罗斯|United States of America=美国|USA=美国|Türkiye=土耳其|Rep. of Korea=韩国|Republic of Korea=韩国|Ukraine=乌克兰|Germany=德国|France=法国|Italy=意大利|Poland=波兰|Netherlands=荷兰|United Kingdom=英国|India=印度|Brazil=巴西|United Arab Emirates=阿拉伯联合酋长国|Hong Kong=香港|Taiwan=台湾|Vietnam=越南|Viet Nam=越南|Iran=伊朗|Switzerland=瑞士|Spain=西班牙|Mexico=墨西哥|Canada=加拿大|Serbia=塞尔维亚|Israel=以色列|North Korea=朝鲜|Tajikistan=塔吉克斯坦|Azerbaijan=阿塞拜疆|Moldova=摩尔多瓦|Mongolia=蒙古|Thailand=泰国|Malaysia=马来西亚|Singapore=新加坡|Indonesia=印度尼西亚|Australia=澳大利亚|Norway=挪威
months = 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月
months-short = 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月
period-year = { $year }年
period-quarter = { $year }年第{ $quarter }季度
period-month = { $year }年{ $month }
period-day = { $year }年{ $month }{ $day }日
period-range = { PERIOD($from) }至{ PERIOD($to) }
period-range-short = { PERIOD($from, form: "short") }至{ PERIOD($to, form: "short") }

# Reading: steps, descriptions, sound, terms
step-events = 事件
step-series = { $name }：{ PERIOD($from) }至{ PERIOD($to) }，共 { $count } 个数值。最高 { $top }（{ PERIOD($when) }），最低 { $low }（{ PERIOD($date) }）。{ $gaps ->
    [0] { "" }
   *[other] 无数据：{ $gaps }。
}
step-year = { $name }：{ $count } 个数值，从 { $first } 到 { $last }。
step-group = { $name }：{ $count } 个数值。
step-group-events = { $name }：{ $count } 个事件。
reading-trend = 从{ PERIOD($from) }的 { $first } 到{ PERIOD($to) }的 { $last }：{ $change }。
reading-fall = 最急剧的下降：{ PERIOD($when) }，{ $change }。
reading-more = 表格中还有 { $count } 行。
reading-summary = 简述
reading-how = 如何阅读
reading-details = 详述
reading-terms = 用词说明
reading-steps = 逐步浏览
reading-steps-help = 向右进入，向左退出，上下移动，按字母跳到名称；图中会标出所在位置。
reading-sound = 声音
sound-choose = 序列
sound-speed = 速度
sound-slow = 慢
sound-usual = 正常
sound-fast = 快
sound-play = 播放
sound-stop = 停止
sound-series = { $name }，{ PERIOD($from) }至{ PERIOD($to) }：每个数值一个音。音越高，数字越大，从 { $low } 到 { $top }。
sound-pairs = { $name }。表中每行两个音：之前和之后。音越高，数字越大，从 { $low } 到 { $top }。
sound-rows = { $name }：表中每行一个音，共 { $count } 个。音越高，数字越大，从 { $low } 到 { $top }。
sound-events = { $count } 声咔嗒表示事件。
sound-after = 一声咔嗒表示{ PERIOD($when) }，即与之前比较的第一个月。
sound-gaps = 轻微的嘶声表示没有数据，共 { $count } 处。
sound-phrases = 最后是两个长音：此前的平均值 { $before }，以及自{ PERIOD($when) }起的平均值 { $after }。
how-claims = 每个条形表示某个来源所说的 100 中还剩多少。斜线末端是开放的：来源没有给出确切数字。没有人公布金额，所以图中没有金额。
how-collapse = 每行是一种商品。圆环是之前，圆点是之后，箭头从前指向后。箭头越往左，损失越大。
how-flow = 时间从左到右。线越高，数字越大。断开处是没有数据的月份，不是零。竖直虚线是事件。在对数刻度上，相等的间隔是相等的比率。
how-timeline = 时间从左到右，每一栏是一组行动方。符号的形状表示做了什么，填充表示有多确定。宽的符号表示不知道具体日期。
how-rank = 每行是一类商品，变化最大的在前。细线表示换用其他合理时段会得到的名次：线越长，名次越不可靠。
how-heat = 每行是一类商品，每列是一个月。颜色表示与平常年份相比还剩多少。斜线格没有数据。
how-density = 所有线叠在一起。深色处线条多。每条线都以自己的平常年份为 100。
how-evidence = 粗标记是刊出的百分比，小标记是换用其他日期、基期或路线得到的百分比。粗标记远离其他标记，就不寻常。
how-expected = 线是记录到的数字。带状区域是按往年预期的范围。线离开带状区域的地方，情况发生了变化。
how-mirror = 同一贸易的两份记录：一国说运出了多少，另一国说收到了多少。两者都下降，下降是真的；只有一方下降，就要问为什么。
how-multiples = 每个序列各有一张小图，时间都从左到右。各图共用坐标轴时，可以比较高低；各用自己的坐标轴时，只能比较形状。
how-reroute = 上方的条形：向右是一国超出自身趋势的增加，向左是低于自身趋势的差额。中间是逐月的损失与增加；下方由左边的之前各月连到右边的之后各月。损失与增加同时发生，并不证明货物走了那条路。
how-shares = 整体的各部分逐月叠在一起。色带越高，份额越大。斜线月份没有份额：并非所有部分都已知，因此没有整体。
how-slope = 每条线从左边之前的月份通到右边之后的月份。下降越陡，损失越多。开口的一端表示没有数据，不是零。
how-stress = 这是情景，不是数据。它把观察到的下降套用到另一项贸易上。斜线带是可能剩下的范围。
keys = 按键：方向键浏览数据，Home 和 End 到两端，Page Up 和 Page Down 移动一年，Enter 固定，Esc 放开。
keys-time = 按键：方向键浏览数据，Home 和 End 到两端，Page Up 和 Page Down 移动一年，Enter 固定，Esc 放开。加号和减号缩放，Shift 加方向键移动月份，0 显示全部，Backspace 撤销。B 和 A 把所见月份作为之前和之后比较。N 和 P 到下一个和上一个事件。
term-hs = HS 编码
term-hs-means = 各国海关用来表示一类商品的编号。8542 是芯片。位数越多，类别越窄。
term-index = 指数
term-index-means = 与选定月份或年份（记为 100）相比的数字。指数 40 表示 100 中还剩 40。
term-base = 基期
term-base-means = 用来与后来月份比较的月份。换一个基期，百分比也会不同。
term-mirror = 镜像数据
term-mirror-means = 贸易伙伴对同一贸易的记录。两者应当相近；运费、时间和差错使它们不同。
term-gap = 无数据
term-gap-means = 没有人公布该月的数字。可能多，也可能少：空缺不是零。
term-small = 基数小
term-small-means = 原本就很少。数量少时，小变化看起来也是大百分比。
term-provisional = 初步数据
term-provisional-means = 统计机构仍可能修改该数字。这类数字画成空心。
term-claim = 说法
term-claim-means = 有人公布、但没有金额佐证的数字。在这里无法核实。
term-status = 已确认、据报道
term-status-means = 已确认：当事方或法律如此说明。据报道：只从他人得知。
term-precision = 日期的精确程度
term-precision-means = 有些事件只知道月份，图中画得与该月一样宽。
term-expected = 预期
term-expected-means = 假如没有别的事发生，按往年可以预期的数字。是一个范围，因为没有人确切知道。
term-excess = 超出自身趋势
term-excess-means = 超出该国按往年情况本来就会购买的数量。

# Studies: what if
stress-flow = { $goods }，{ $reporter }对{ $partner }
stress-target = 对{ $partner }的{ $goods }
stress-total = { $reporter }{ PERIOD($when) }全部商品出口
stress-title = 情景，并非数据：{ $flow }
stress-observed = 数据：所依据的各次下降中，每 100 剩下多少
stress-none = 没有情景：没有一次观察到的下降既有基数又有其后的月份。
stress-no-base = 没有情景：{ $flow }在{ PERIOD($when) }没有数据。
stress-span = { $low } 至 { $high }
stress-loss = { $months }内减少 { $loss }，为通常水平的 { $share }
stress-depth-all = 深度与观察值相同
stress-depth = 深度为观察值的 { $share }
stress-at-once = 立即生效
stress-over = 历时{ $months }
stress-not-replaced = 没有转售他处
stress-replaced = 损失的 { $share } 转售他处
stress-price-same = 价格不变
stress-price = 其余部分的价格 { $change }
stress-settings = { $depth }，{ $speed }，持续{ $months }，{ $replaced }，{ $price }
stress-axis = 措施之后的月份
stress-stamp = 情景
stress-key = 情景，最低到最高
stress-key-usual = 通常：作为基数的那一年的同月
stress-month = 情景，第 { $number } 个月：{ $value }
stress-month-none = 情景，第 { $number } 个月：没有范围
stress-usual = 通常：{ $value }
stress-less = 减少 { $value }
stress-usual-unknown = 通常的数值未知
stress-unobserved = 这个月没有观察到任何下降
stress-fall = { $label }，第 { $number } 个月：每 100 剩 { $left }
stress-column-month = 措施之后的月份
stress-column-usual = 通常（{ $unit }）
stress-column-low = 情景，最低
stress-column-high = 情景，最高
stress-column-falls = 观察到的下降
stress-column-left = { $label }，每 100 剩余
stress-no-range = 没有范围
stress-part = 相当于{ $name }的 { $share }。
stress-fewer = 范围起初依据 { $most } 次下降，后来的月份只依据 { $least } 次，因为并非每一次都观察了那么久；仅此一点就可能使范围变窄或变宽。
stress-method = 情景是怎样得出的
stress-method-settings = 设置：{ $settings }。
stress-method-usual = 通常：{ PERIOD($when) }的同月，有范围的月份共 { $amount }。
stress-method-formula = 某月数值 = 通常 ×（剩余 ×（1 + 价格）+ 他处 ×（1 − 剩余）），其中剩余 = 1 − 深度 × min(1, 月 ÷ 速度) ×（1 − 观察值）。取所有观察到的下降以及他处两端的最低和最高值。
stress-method-loss = 损失 = 通常 − 数值之和 = { $low } 至 { $high }。
stress-method-observed = 观察到：{ $label }。{ $origin }；已知{ $months }。
stress-limits = 它不能说明什么
stress-limit-forecast = 这是根据别处所见的算术，并非预测：这里没有任何内容说明这种措施有多大可能。
stress-limit-others = 其他商品、伙伴和年份在库存、合同和绕道上各不相同；只有观察到的下降之间的差异反映了这一点。
stress-limit-sales = 只计出口方的销售：不计买方的损失，也不计其他贸易的后果。
stress-limit-chance = 其中没有随机成分：同样的设置在任何地方都得出同样的数字，网址中包含全部设置。
stress-all = 全部
stress-unchanged = 不变
stress-option-target = 应用于
stress-option-depth = 深度（相对于观察值）
stress-option-speed = 完全生效需
stress-option-months = 持续
stress-option-least = 转售他处，至少
stress-option-most = 转售他处，至多
stress-option-price = 仍在销售部分的价格
stress-origin = { $goods }，{ $reporter }对{ $partner }，以 { $unit } 计，自{ PERIOD($from) }起，对比{ PERIOD($before) }{ $mean ->
    [yes] 的平均
   *[no] { "" }
}
stress-months = { $count } 个月
stress-rests = { $count ->
    [0] 措施已结束
   *[other] 依据 { $count } 次观察到的下降
}
stress-caption = 情景，并非数据。{ $flow }，若照观察到的下降（{ $labels }），{ $settings }：{ $loss }。
stress-lacking = { $of } 个月中有 { $count } 个月没有范围，不计入任何总和。
study-low = 下限
study-high = 上限
study-of = { $name }：{ $value }
study-month = { PERIOD($when) }：{ $value }
study-range = 范围：{ $range }
study-then = { "，其后 " }
study-stop = 。
study-no-percent = 没有百分比
study-column-percent = 变化（%）
study-gain = { $partner }从 { $before } 到 { $after }{ $ratio ->
    [none] { "" }
   *[other] （{ $ratio }）
}
expected-none = { $flow }自{ PERIOD($when) }起没有预期值：{ $method ->
    [naive] 按上年同月推算，需要此前 24 个月每月都有数据，
   *[damped] 按阻尼趋势加季节因素推算，需要此前连续 24 个月的数据，
}其后也要有数据。空缺不予填补。
expected-by = { $method ->
    [naive] 按上年同月
   *[damped] 按阻尼趋势加季节因素
}
expected-loss = { $count } 个月比预期{ $way ->
    [rose] 多
   *[fell] 少
} { $amount }（按范围两端为少 { $low } 至 { $high }）
expected-key = 数据 | 预期 | 95% 的范围 | 比预期缺少的部分
expected-line = 预期（{ expected-by }）：{ $amount }
expected-caption = { $flow }，自{ PERIOD($when) }起：{ $loss }；预期值{ expected-by }推算。
expected-below = { $count } 个月中有 { $number } 个月低于其范围。
expected-gaps = 其中 { $count } 个月没有数据，不计入总和。
expected-column-figure = 数据（{ $unit }）
expected-column = 预期
expected-how = { $method ->
    [naive] 预期：事件之前一年的同月（季节性朴素法；R. J. Hyndman、G. Athanasopoulos，Forecasting: Principles and Practice，第 3 版，5.2）。范围：此前各年之间差额的 1.96 个标准差，并随向前年数的平方根加宽。
   *[damped] 预期：对事件之前连续各月作指数平滑，得出水平、阻尼趋势和加法季节项（霍尔特与温特斯；R. J. Hyndman、G. Athanasopoulos，Forecasting: Principles and Practice，第 3 版，8.3），权重取固定网格中平方误差最小者。范围：模型 ETS(A,Ad,A) 的范围（8.7），并按可用来估计误差的月数采用学生 t 分布。
}
expected-sum = { $count } 个月的“预期 − 数据”之和 = { $loss }；按范围下端为 { $low }，按上端为 { $high }，即假定各月偏离的方向相同。
expected-limit = 它只说明单凭过去可以预期什么；同时发生的其他变化也都在差额之中。
expected-title = { $flow }：{ $loss }
expected-table = { $flow }：数据与预期
expected-option = { $method ->
    [naive] 按上年同月
   *[damped] 阻尼趋势加季节因素
}
multiples-axes = 小图的坐标轴
multiples-shared = 共用
multiples-own = 各用各的
multiples-unit = { $unit }；每张小图各有坐标轴，请比较形状，不要比较高低
shares-unit = 占各部分总和的份额
shares-unit-whole = 占{ $whole }的份额
shares-rest = 其他
shares-gap = { $why ->
    [negative] 低于零
    [beyond] 矛盾
    [nothing] 没有贸易
    [some] 没有份额
   *[missing] 没有数据
}
shares-hatched = 斜线：没有份额，因为各部分并非全部已知，或不能构成整体
shares-none = { $why ->
    [negative] 没有份额：有一部分低于零，是更正
    [beyond] 没有份额：各部分之和大于整体
    [nothing] 没有份额：没有贸易
   *[missing] 没有份额：并非整体的所有部分都有数据
}
shares-no = 没有份额
shares-of = { $total } 的 { $share }
shares-change = { $route }，{ PERIOD($to) }与{ PERIOD($from) }相比：份额减少最多的是{ $lost }，从 { $before } 到 { $after }，减少 { $fall } 个百分点；增加最多的是{ $gained }，从 { $start } 到 { $end }，增加 { $rise } 个百分点。
shares-same = { $route }，{ PERIOD($to) }与{ PERIOD($from) }相比：所有份额相同，误差不到 0.1 个百分点。
shares-unknown = 没有两个时期的份额可以比较。
shares-gaps = { PERIOD($from) }至{ PERIOD($to) }；{ $count } { kinds }没有份额，画斜线。
shares-why = { $count } { kinds }：{ $why }。
shares-unfirm = 初步或估计数据：{ $count } 个。
shares-method = 份额的计算方法
shares-method-sum = 份额 = 部分的数值 ÷ 所有部分的总和 × 100。只有每个部分都有数据的时期才计算：已知数值之和不是总计。
shares-method-whole = 份额 = 部分的数值 ÷ { $whole } × 100；各部分之外剩下的是其他。各部分之和超过整体不多于 { $rounding } 时视为四舍五入；超过更多时没有份额。
shares-method-line = { $goods }，{ PERIOD($when) }：{ $part } ÷ { $total } × 100 = { $share }。
shares-method-points = 份额的变化以百分点计：之后的份额 − 之前的份额。
shares-column-share = 份额，百分比
shares-column-total = 总和（{ $unit }）
shares-table = { $route }，份额（百分比）
shares-share = 份额
shares-whole = 整体
shares-of-whole = 全部，含其他
shares-of-parts = 所示部分
slope-sums = { $unit }，各时期的总和
slope-log = { $unit }，斜率相同即比例相同
mirror-none = 没有一个月在两份记录中都有数据。
mirror-verdict = { $verdict ->
    [both] 两份记录都下降了一半或更多
    [neither] 两份记录都没有下降一半
    [only] 只有{ $who }的记录骤降：可能是申报方式变了，不一定是贸易变了
    [ends] 基期之后{ $who }的记录没有数据：停止的是申报，不一定是贸易
   *[unknown] 数据太少，无法比较两份记录
}
mirror-agreement = 在两份记录都有数据的 { $count } 个月中，有 { $number } 个月两者相差不超过较大者的 { $tolerance }，运费、保险和时间可以解释这种差别。
mirror-apart = 相差为较大者的 { $share }
mirror-apart-unknown = 无法比较
mirror-sent = { $who }称运出
mirror-received = { $who }称收到{ $lag ->
    [0] { "" }
   *[other] （晚 { $lag } 个月）
}
mirror-key-apart = 相差超过容差
mirror-caption = { $flow }，{ PERIOD($to) }与{ PERIOD($from) }相比：按出口方记录为 { $sent }，按进口方记录为 { $received }。{ $verdict }。
mirror-column-sent = { $who }运出（{ $unit }）
mirror-column-received = { $who }收到（{ $unit }）
mirror-column-apart = 相差，占较大者的百分比
mirror-method = 两份记录如何比较
mirror-method-apart = 相差 = |运出 − 收到| ÷ 两者中较大者 × 100；进口方的月份{ $lag ->
    [0] 相同
   *[other] 晚 { $lag } 个月
}。容差 { $tolerance }：进口方计入运费和保险（CIF），出口方不计（FOB），而且货物运到晚于运出。
mirror-method-fall = 骤降指一份记录的平均值在两个时段之间下降一半或更多。后一时段没有任何数据的记录是中断，不是下降。
mirror-method-third = 经第三国转运的货物，一方记在第三国名下，另一方则不然；按原产地和按启运地的记录也因此不同。
mirror-table = { $goods }：出口方与进口方的记录
mirror-option-lag = 收到
mirror-option-tolerance = 容差
mirror-lag = { $lag ->
    [0] 同月
   *[other] 晚 { $lag } 个月
}
evidence-none = 没有可供查证的百分比。
evidence-nothing = 没有可供查证的百分比
evidence-dates = 其他日期
evidence-dates-in = 其他日期
evidence-bases = 其他基期
evidence-bases-in = 其他基期
evidence-across = 其他路线和商品
evidence-across-in = 其他路线和商品
evidence-part = { $all ->
    [yes] 全部 { $count } 个
   *[no] 其中 { $number } 个（共 { $count } 个）
}
evidence-dates-larger = 降幅大于{ evidence-part }
evidence-across-larger = 降幅大于{ evidence-part }
evidence-bases-range = { $count } 种基期：{ $low } 至 { $high }
evidence-strip = { $goods }，{ $name }：{ $value }
evidence-printed = 刊出：{ $change }
evidence-others = 其他 { $count } 个：{ $low } 至 { $high }
evidence-other = { $goods }，{ $partner }
evidence-claim = 说法：{ $qualifier ->
    [over] 超过{ $size }
    [nearly] 近 { $size }
    [about] 约{ $size }
   *[exact] { $size }
}，{ $who }
evidence-key = 刊出 | 其他日期、路线或商品 | 更长的基期 | 两侧取更多月份 | 上年同期 | 剔除季节因素
evidence-title = { $goods }{ $code ->
    [none] { "" }
   *[other] （{ $code }）
}，{ $reporter }对{ $partner }：{ $change }
evidence-caption = { $title }。{ $list }。
evidence-column-what = 类别
evidence-column-which = 内容
evidence-what = { $what ->
    [printed] 刊出
    [date] 其他日期
    [base] 其他基期
    [across] 其他路线或商品
   *[claim] 说法
}
evidence-windows = { PERIOD($from) } → { PERIOD($to) }
evidence-rule = { $rule ->
    [longer] 更长的基期
    [both] 两侧
    [year] 上年同期
   *[season] 季节调整
}，{ $count } 个月
evidence-no-change = 无
evidence-table = 每个百分比背后的数据
evidence-overlap = 没有百分比：时段{ PERIOD($from) }与{ PERIOD($to) }重叠。
evidence-gaps = 没有百分比：时段{ PERIOD($from) }和{ PERIOD($to) }中有 { $count } 个月没有数据。
evidence-means = 从 { $before }（{ $mean ->
    [yes] 月平均，
   *[no] { "" }
}{ PERIOD($from) }）到 { $after }（{ $means ->
    [yes] 月平均，
   *[no] { "" }
}{ PERIOD($to) }）。
evidence-sums = 按 { $count } 个月的总和：从 { $before } 到 { $after }，百分比相同。
evidence-lowest = 最低为{ PERIOD($when) }，即{ $count ->
    [0] 基期后的第一个月
   *[other] 第一个月之后 { $count } 个月
}：{ $amount }，与基期相比 { $change }。{ $any ->
    [yes] { PERIOD($date) }首次低于此前一年的每个月。
   *[no] { "" }
}
evidence-recovery = 到{ PERIOD($when) }，降幅已恢复 { $share }；与基期相比，{ $count } 个月合计缺少 { $amount }{ $gaps ->
    [0] { "" }
   *[other] ；另有 { $gaps } 个月没有数据
}。
evidence-unusual = 本序列中还有 { $count } 个日期放得下同样的时段，这次的降幅大于其中 { $number } 个。{ $any ->
    [yes] 最大的是{ PERIOD($when) }，{ $change }。
   *[no] { "" }
}
evidence-among = 在同样的时段之间，该出口方的其他路线和商品共 { $count } 个，这次的降幅大于其中 { $number } 个。
evidence-level = 在未被告知时间的情况下，佩蒂特检验发现自{ PERIOD($when) }起水平{ $way ->
    [fell] 降低
   *[rose] 升高
}（p 约为 { $p }）。{ $any ->
    [yes] 最近的事件：“{ $title }”，{ $count ->
        [0] 在同月
       *[other] { evidence-side } { $count } 个月
    }。
   *[no] { "" }
}
evidence-side = { $side ->
    [before] 早
   *[after] 晚
}
evidence-spread = 按 { $count } 种合理的基期：{ $low } 至 { $high }{ $any ->
    [yes] ；第一个月与上年同月相比 { $change }
   *[no] { "" }
}。
evidence-price = 数量 { $quantity }，单位价值 { $price }。
evidence-no-split = 无法拆分为价格和数量：{ evidence-why }。
evidence-why = { $why ->
    [none] 表中没有数量
    [units] 数量的单位不一
    [months] 金额与数量的月份不同
    [gap] 有的月份没有金额或没有数量
    [zero] 金额或数量为零，没有单位价值
   *[far] 金额与数量相差太远，无法相除
}
evidence-expected = 低于按上年同月的预期（以此前各年之间的差额为范围）：{ $count } 个月中的 { $number } 个月。
evidence-elsewhere = 与此同时，每月：{ $list }。它们超出自身趋势的部分，与直接路线上损失的 { $loss } 中的 { $amount } 同时出现；这并不说明两者有因果关系。{ $any ->
    [yes] 并非每月都有数据的：{ $left }。
   *[no] { "" }
}
evidence-concentration = 伙伴集中度（赫芬达尔—赫希曼指数，10,000 表示只有一个伙伴）：之前 { $before }，之后 { $after }。{ $any ->
    [yes] 其中{ $partner }的份额：之前 { $low }，之后 { $high }。
   *[no] { "" }
}
reroute-none = 没有可供追踪的商品。
reroute-loss = { $goods }，{ $reporter }对{ $partner }：每月减少 { $amount }{ $change ->
    [none] { "" }
   *[other] （{ $change }）
}
reroute-no-loss = { $goods }：直接路线（{ $reporter }对{ $partner }）没有损失，因此无可对照。
reroute-gaps = { $goods }：无法对照。{ $reporter }对{ $partner }在{ $list }没有数据，空缺不是损失。
reroute-third = 第三国：{ PERIOD($to, form: "short") }与{ PERIOD($from, form: "short") }相比，每月超出自身趋势的部分
reroute-from-zero = 从 0 起
reroute-no-third = 没有一个第三国在两个时段的每个月都有数据。
reroute-together = 合计每月 { $amount }，与损失的 { $share } 同时发生。细线：此前个别异常月份会使结果变成多少。
reroute-capped = 合计每月 { $amount }，多于损失；最多只计到损失本身 { $loss }。细线：此前个别异常月份会使结果变成多少。
reroute-excess = { $partner }：每月{ $way ->
    [fell] 低于
   *[rose] 高于
}自身趋势 { $amount }
reroute-values = 每月 { $before } → { $after }（{ $ratio }）
reroute-trend = 按自身趋势预期 { $amount }
reroute-counted = 计入损失对照：{ $amount }
reroute-bars = 逐月，{ $unit }，各与自身过去相比
reroute-hatched = 斜线：{ $partner }没有数据，不是损失。
reroute-month-direct = { $partner }{ $way ->
    [fell] 低于
   *[rose] 高于
}基期 { $amount }
reroute-month-third = { $partner }{ $way ->
    [fell] 低于
   *[rose] 高于
}趋势 { $amount }
reroute-key-direct = { $partner }，直接路线
reroute-key-below = 其中任何一国低于自身趋势
reroute-flows = 之前与之后，每月
reroute-bands = 实心带：同一路线。线条带：同时出现的损失与增加；这并不说明同一批货物改走了另一条路。
reroute-block = { $name }：每月 { $amount }，{ PERIOD($when) }
reroute-coincide = 高于自身趋势的 { $amount } 与损失同时出现
reroute-gone = 在直接路线上损失而未见于上述各国：每月 { $amount }
reroute-gone-why = 其他国家、其他商品、本国生产，或者什么也没有：这些表没有说明。
reroute-gone-name = 未见于各国
reroute-column-to = 对象
reroute-column-mean = { PERIOD($when) }（每月 { $unit }）
reroute-column-ratio = 之后 ÷ 之前
reroute-column-trend = 按自身趋势预期
reroute-column-excess = 高于趋势
reroute-column-counted = 计入损失对照
reroute-table = { $reporter }对{ $partner }：损失，以及第三国超出自身趋势的增加
reroute-caption = { $loss }：从 { $before }（{ PERIOD($from) }）到 { $after }（{ PERIOD($to) }）。
reroute-meanwhile = 与此同时，每月：{ $list }。
reroute-coincides = 超出自身趋势的部分（每月 { $amount }；计入基期个别异常月份则为 { $range }）与损失的 { $share } 同时发生。这些数字并不说明同一批货物改走了另一条路。
reroute-onward = { $name }自己又记录对{ $partner }每月 { $after }，此前为 { $before }（{ $ratio }），高于自身趋势 { $amount }。
reroute-left-out = 两个时段中并非每月都有数据，因而未计入：{ $list }。
reroute-row-direct = { $partner }（直接路线）
reroute-row-gap = 缺月份
reroute-method-loss = 损失 = { PERIOD($from) }的月平均 − { PERIOD($to) }的月平均 = { $before } − { $after } = { $loss }。
reroute-method-trend = 自身趋势：{ PERIOD($from) }所有月份两两之间斜率的中位数（泰尔与森），延伸到{ PERIOD($to) }的中点；不足六个月时用中位水平。不低于零。
reroute-method-gain = { $partner }：{ $after } − 预期 { $amount } = { $excess }；若每个月都像基期最异常的月份那样偏离，范围为 { $low } 至 { $high }。
reroute-method-capped = 大于零的增加合计 { $amount }，多于损失；各按其在损失中的份额计入，使找回的不多于失去的。
reroute-method-sum = 大于零的增加合计 { $amount }；未达到上限，即损失本身。
reroute-method-limits = 别处的下降不从增加中扣除。互相包含的商品从不相加。这类海关记录只能说明时间上的同步。

# Goods: views of every line of goods
goods-none = 没有一行商品在前一时段的基数大于零。
goods-lines = { NUMBER($count) } 行
goods-aggregates = 因包含其他行而未列入：{ goods-lines }（{ $list }）。
goods-other-digits = 因编码长度不同而未列入：{ goods-lines }。
goods-other-periods = 因没有月度数据而未列入：{ goods-lines }。
goods-not-shown = 未显示：{ goods-lines }。{ PERIOD($when) }须每月都有数据且平均值大于零，才有指数。
goods-cell = { PERIOD($when) }：{ $value }
goods-index = { $index }，以每月 { $amount } 为 100
goods-before-is = 前一时段的平均值 = 100
goods-first = 排列
rank-none = 没有找到商品。
rank-apart = 没有名次：{ goods-lines }，{ $standing ->
    [floor] 低于下限 { rank-floor }
    [missing] 某一时段有月份没有数据
   *[base] 基数不大于零
}
rank-apart-line = { rank-apart }。
rank-floor = { $floor ->
    [both] 每月 { $amount } 及全部基数的 { $share }
    [share] 全部基数的 { $share }
   *[value] 每月 { $amount }
}
rank-range = { $same ->
    [yes] 按全部 { $count } 组时段均为第 { $best } 名
   *[no] 按 { $count } 组时段为第 { $best } 至 { $worst } 名
}
rank-range-line = { rank-range }。
rank-cell-no = 没有名次
rank-spoken = { $rank ->
    [none] 没有名次。
   *[other] 第 { $rank } 名，共 { $of } 名。
}{ $goods }：{ $change }，每月从 { $before } 到 { $after }。
rank-values = 每月 { $before } → { $after }
rank-caption = { NUMBER($of) } 行商品中的 { goods-lines }，按{ PERIOD($from) }与{ PERIOD($to) }之间的变化排名{ $mean ->
    [yes] ，取月平均
   *[no] { "" }
}。{ $route }。
rank-first = { $way ->
    [fell] 降幅最大
   *[rose] 升幅最小
}：{ $goods }，{ $change }，从 { $before } 到 { $after }。
rank-depend = 名次取决于时段：换用其他合理的时段，前十名最低可能落到第 { $worst } 名（共 { $of } 名）。
rank-method = 排名是怎样得出的
rank-method-change = 变化 =（{ PERIOD($to) }的月平均 − { PERIOD($from) }的月平均）÷ 后者 × 100。变化相同者名次相同，其中基数大的在前。
rank-method-gap = 某一时段有月份没有数据或基数不大于零的行，没有百分比，也没有名次。
rank-method-floor = 下限为{ rank-floor }；涉及额即基数。
rank-method-ranges = 其他时段的名次：在同样的各行中，取截至基期的 1 至 12 个月、两侧各取 1 至 12 个月、与上年同月相比，以及两侧剔除季节因素，在至少一半的行有数据之处的最小和最大名次。
rank-stake = 涉及额：每月 { $amount }，占全部基数之和的 { $share }。
rank-columns = 名次 | 编码 | 商品 | 之前 | 之后 | 变化（%） | 每月变化 | 占全部基数（%） | 其他时段的最好名次 | 其他时段的最差名次 | 状态
rank-table = { $route }，{ $unit }，月平均：{ PERIOD($from) }和{ PERIOD($to) }
rank-state = { $standing ->
    [ranked] 有名次
    [floor] 低于下限
    [missing] 缺失
   *[base] 无基数
}
rank-all = 所有行合计，逐月；最多 { $amount }
rank-window = { $side ->
    [after] 之后
   *[before] 之前
}：{ PERIOD($when, form: "short") }
rank-heads = 名次 | 编码 | 商品 | 各从零到 / 最高的月份 | 变化 | 涉及额 / 每月 | 其他时段 / 的名次 | 变化 / 每月 | 名次、商品
rank-shown = 有名次的 { $of } 行中的前 { $count } 行。
rank-order = { $order ->
    [fall] 降幅最大（%）
    [loss] 损失最大
    [stake] 涉及额最大
    [worst] 按最不利时段的降幅
   *[code] 编码
}
rank-option-floor = 基数至少
rank-any-size = 不限大小
rank-monthly = 每月 { $amount }
goods-mean = { $narrow ->
    [yes] 100
   *[no] 平均 = 100
}
heat-value = 月度数据，每级为十的半次方
heat-zero = 公布为零
heat-suppressed = 保密
heat-onset = { PERIOD($when) }首次低于前一年
heat-one-of = 本格共 { goods-lines }，这是其中之一
heat-caption = { goods-lines }商品 × { NUMBER($of) } 个月，{ PERIOD($from) }至{ PERIOD($to) }。{ $route }。
heat-fell = { goods-lines }降到截至{ PERIOD($to) }的一年中所有已知月份以下，其中 { $number } 行首次发生在{ PERIOD($when) }。
heat-method = 图是怎样得出的
heat-method-index = 每格为当月数据 ÷ { PERIOD($when) }的月平均 × 100，以 100 为中心按等比分级。
heat-method-value = 每格为当月数据，每级为十的半次方。
heat-method-onset = 起点是{ PERIOD($when) }之后第一个低于截至该时段一年中每个已知月份的月份；这十二个月中至少须知六个。
heat-method-alike = 相似度是一行在所有行的等级的前两个主成分平面上的角度。
heat-no-onset = 无
heat-columns = 编码 | 商品 | 起点
heat-table = { $route }，{ $unit }，逐月
heat-order = { $order ->
    [onset] 最早下降
    [size] 基数最大
    [code] 编码
   *[similarity] 走势相近者相邻
}
density-legend = 前一时段的平均值 = 100；每条线在每一列分量相同
density-few = 一条线
density-many = 最多 { NUMBER($count) } 条线
density-zero = 零
density-caption = { goods-lines }商品叠在一起，各以{ PERIOD($when) }的平均值为 100。{ $route }。
density-month = { PERIOD($when) }：低于 50 的 { $low } 条，高于 200 的 { $high } 条，为零的 { $zero } 条，没有数据的 { $gaps } 条。
density-columns = 月 | 低于 50 | 50 至 200 | 高于 200 | 零 | 无数据
density-table = { $route }，各指数段的线数
density-method = 密度是怎样得出的
density-method-index = 指数为当月数据 ÷ { PERIOD($when) }的月平均 × 100。每条线无论多陡，在图的每一列分量相同；一格的深浅随其中分量的平方根增加。
density-method-ends = 低于 0.1 和高于 10,000 的线画在边缘。空缺不相连；零单独成行。

# Page: its own words, under the letters of the English ones; no variants
page-retrieved-date = 检索日期：{ $date }。
page-the-event-chosen = 所选事件
page-the-events-as-a-list = 事件列表
page-search-events-and-goods = 搜索事件和商品
page-events-by-date = 按日期排列的事件
page-events-count-of-all = 事件：{ $all } 个中的 { $count } 个
page-events-by-date-all = 事件（按日期）：{ $all } 个
page-the-month-of-the-event-is-left-out-that-a-change-came-after-it-does-not-say-that-it-was-caused-by-it = 事件所在月份不计入。变化发生在事件之后，并不说明由它引起。
page-compare-these-months-in-the-chart = 在图表中比较这些月份
page-previous = 上一个
page-next = 下一个
page-source-source = 来源：{ $source }
page-close = 关闭
page-number-of-all = 第 { $number } 个，共 { $all } 个
page-the-figures-as-a-table = 数据表
page-the-first-count-of-all-rows-the-csv-has-all-of-them = 前 { $count } 行，共 { $all } 行；CSV 文件包含全部。
page-rank = 名次
page-code = 编码
page-goods = 商品
page-change-in-percent = 变化（百分比）
page-change-a-month = 每月变化
page-at-stake-a-month-before = 之前每月涉及额
page-ranks-by-other-windows = 其他时段的名次
page-search-goods-and-codes = 搜索商品和编码
page-the-line-chosen = 所选的一行
page-window-before = 之前的时段
page-window-after = 之后的时段
page-goods-found-count = 找到的商品：{ $count }
page-goods-count = 商品：{ $count }
page-what-was-set-aside = 未采用的内容
page-matches-the-published-data = ，与发布的数据一致
page-what-was-fetched-is-not-what-was-published-do-not-rely-on-it = 。加载的内容与发布的不一致：请勿依赖。
page-zoom-in = 放大
page-zoom-out = 缩小
page-earlier = 更早
page-later = 更晚
page-undo = 撤销
page-undo-the-last-step = 撤销上一步
page-all-months = 所有月份
page-select-months = 选择月份
page-select-before = 选择“之前”
page-select-after = 选择“之后”
page-before-in-view = 之前 = 所示月份
page-compare-before-are-the-months-in-view = 比较：“之前”为所示月份
page-after-in-view = 之后 = 所示月份
page-compare-after-are-the-months-in-view = 比较：“之后”为所示月份
page-first-month-in-view = 所示的第一个月
page-last-month-in-view = 所示的最后一个月
page-months-in-view = 所示月份
page-something-went-wrong-while-drawing-the-picture-may-be-old = 绘图时出错；图像可能不是最新的。
page-read-or-hear-this-chart = 阅读或收听此图表
page-how-was-this-computed = 这是怎样计算的？
page-story = 文章
page-language = 语言
page-sources = 来源
page-read-your-own-file = 读取自己的文件
page-all-rows = 全部行
page-rows-from-to-to-of-all = 第 { $from } 至 { $to } 行，共 { $all } 行
# What a frame is called that its page gives no title.
frame-title = 图表

# Told: what went wrong, by the form of the English sentence; no variants
told-columns = { $file }：第 { $line } 行：应有列 { $columns }，总共不超过 { $most } 列；缺少 { $missing }，实际为“{ $found }”
told-fields = { $file }，第 { $line } 行：应与表头一样有 { $number } 个字段，实际有 { $count } 个
told-cell = { $file }，第 { $line } 行，{ $column }：应为{ $wanted }；实际为“{ $found }”
told-row = { $file }，第 { $line } 行：应为{ $wanted }；实际为“{ $found }”
told-more = { $file }：另有 { $count } 行未采用。
told-size = { $file }：最多读取 { $most } MiB，文件有 { $found } MiB（上限 MAX_BYTES）
told-encoding = { $file }：应为 UTF-8 文本，第 { $line } 行有其他字节；请将表格另存为 CSV UTF-8
told-web-page = { $file }：应为 CSV 表格，实际是网页；下载可能失败了
told-empty = { $file }：应有表头行（{ $columns }），文件为空
told-status = { $file }：找不到文件（HTTP { $status }）。请检查文章中的路径。
told-fetch = { $file }：无法加载（{ $why }）。请检查网络和路径。
told-json = { $file }：应为 JSON 格式的文章，文本不是：{ $why }
told-elsewhere = { $file }：应为本网站的文章
told-no-view = 这篇文章没有视图“{ $found }”，只有 { $list }
told-view = 文章要求的内容无法绘制。供作者参考：view “{ $why }
told-story = 无法显示这篇文章。供作者参考：story “{ $why }
told-unusable = 无法显示这篇文章。供作者参考：{ $why }
told-engine = 无法加载绘制图表的程序：{ $why }
told-no-wasm = 此浏览器无法运行 WebAssembly，或有策略禁止。图表需要它。
told-no-canvas = 此浏览器不提供绘图画布
wanted-place = 国家或集团的名称
wanted-flow = export、import 或 re-export
wanted-hs = HS 编码的数字、以 + 连接的编码或 TOTAL
wanted-goods-name = 商品名称
wanted-period = YYYY、YYYY-MM 或 YYYY-Qn
wanted-quality = stated、derived、provisional 或 estimated
wanted-publisher = 数据的发布者
wanted-currency = ISO 4217 代码，如 EUR
wanted-unit = 单位，如 kg
wanted-physical = 物理单位；金额应放在 value 列
wanted-one = 每种商品、伙伴、时期和单位只有一个数字
wanted-number = 普通数字（如 1234.5）、0、c（保密）或空白
wanted-claim-id = 其他说法没有用过的标识
wanted-event-id = 其他事件没有用过的标识
wanted-change = 不小于 -100 的数字
wanted-key = 自己的标识
wanted-goods = 商品
wanted-qualifier = exact、over、nearly 或 about
wanted-who = 说法的出处
wanted-day = 日期，如 2022-02-24
wanted-not-before = 空白，或不早于该日期的一天
wanted-not-after = 空白，或不晚于该日期的一天
wanted-precision = day、month、quarter 或 year
wanted-actor = 行动者
wanted-group = 行动者所属的组
wanted-kind = 类型，如 export_control
wanted-title = 标题
wanted-certainty = confirmed、reported、denied 或 reversed
wanted-text = 不含 NUL 字节的文本、不超过 MAX_FIELD 的字段、闭合的引号
published-as = Tradefall { $version }，内容 { $content }

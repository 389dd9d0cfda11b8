# 日本語

kind = { $kind ->
    [year] 年
    [quarter] 四半期
   *[month] 月
}
kinds = { $kind ->
    [year] 年
    [quarter] 四半期
   *[month] か月
}
no-figure = データなし
missing = 欠測
missing-long = 欠測：公表値がないか、見つかっていません
suppressed = 秘匿
suppressed-long = 統計機関により秘匿
zero-long = { $amount }、公表されたゼロ
pinned = 固定中。Escape で解除します。
route = { $flow ->
    [import] { $reporter }の{ $partner }からの輸入
    [re-export] { $reporter }から{ $partner }への再輸出
   *[export] { $reporter }から{ $partner }への輸出
}
several-partners = 複数の相手国
source = 出典：{ $source }
goods = 品目
hs-code = HSコード
hs = HS { $code }
claim-base = 100 = 基準月
claim-change = { $way ->
    [fell] { $qualifier ->
        [over] { $size }超の減少
        [nearly] { $size }近い減少
        [about] 約{ $size }の減少
       *[exact] { $size }の減少
    }
    [rose] { $qualifier ->
        [over] { $size }超の増加
        [nearly] { $size }近い増加
        [about] 約{ $size }の増加
       *[exact] { $size }の増加
    }
   *[none] 変化なし
}
claim-left = { $bound ->
    [less] 100のうち残りは{ $left }未満
    [more] 100のうち残りは{ $left }超
    [nearly] 100のうち残りは{ $left }強
    [about] 100のうち残りは約{ $left }
   *[exact] 100のうち残りは{ $left }
}
claim-until = { PERIOD($to) }まで、基準は不明
claim-by = 主張：{ $who }
claim-no-level = 公表されたのは割合のみで、金額は不明です。
claim-title = { $goods }：{ $change }
claim-foot = { $left }、{ $span }。{ $who }
claim-spoken = 主張 { $of }件中{ $number }件目：{ $goods }、{ $reporter }から{ $partner }、{ $change }、{ $span }。{ $who }による。
claim-largest = 主張された最大の減少：{ $goods }、{ $reporter }から{ $partner }、{ $change }、{ $span }。
claim-reading = 各棒は100のうち残った分です。赤い線は公表値、斜線の端は出典が確定していないことを示します。これらは主張であり、金額は公表されていません。
claim-column-change = 公表された変化
claim-column-from = 開始
claim-column-to = 終了
claim-column-left = 100のうちの残り
claim-column-who = 発言者
claim-not-stated = 不明
claim-table = 公表された割合（主張どおり）
claim-method-said = { $who }：{ $text }
claim-method-drawn = 図示：100 { $sign } { $change }% = 残り{ $left }。
claim-method-exact = 出典は数値を限定なしで示しています。
claim-method-open = 出典は「{ $stated }」としています（{ $qualifier ->
    [over] 超
    [nearly] 近い
   *[about] 約
}）。斜線の端は未確定で、その長さはデータではありません。
collapse-none = 比較する品目がありません。
collapse-no-base = 基準なし
collapse-small = 基準が小さい
collapse-values = { $before } → { $after }
collapse-values-small = { $before } → { $after } · 基準が小さい
collapse-hundred = { PERIOD($when, form: "short") } = 100
collapse-key = { PERIOD($when) }
collapse-key-mean = { $kind ->
    [year] { PERIOD($when) }（年平均）
    [quarter] { PERIOD($when) }（四半期平均）
   *[month] { PERIOD($when) }（月平均）
}
collapse-small-key = 基準が小さい：基準は1{ kinds }あたり{ $amount }未満で、割合の根拠はわずかです。
collapse-means = { PERIOD($from, form: "short") }：{ $before }、{ PERIOD($to, form: "short") }：{ $after }
collapse-small-line = 基準が小さい：割合の根拠はわずかです。
change-title = { $goods }：{ $change }
collapse-spoken = { $of }件中{ $number }件目：{ $goods }、{ $change }、{ PERIOD($from) }の{ $before }から{ PERIOD($to) }の{ $after }へ。{ $small ->
    [yes] 基準が小さい。
   *[no] { "" }
}
collapse-edited = 読者が変更しました。公表時：{ PERIOD($from) }と比べた{ PERIOD($to) }。
collapse-most = { $route }、{ PERIOD($from) }と比べた{ PERIOD($to) }：最も変化したのは{ $goods }、{ $change }、{ $before }から{ $after }へ。
collapse-other = { $goods } { $change }
collapse-others = { $list }。
collapse-unknown = { $list }の変化は示しません。期間に欠測があるか、基準がゼロです。
collapse-column = { PERIOD($when) }（{ $unit }）
collapse-column-change = 変化
collapse-column-remark = 備考
collapse-table = { $route }、前後比較、{ $unit }
collapse-formula = 変化 = ({ $now } − { $base }) ÷ { $base } × 100 = { $change }
collapse-no-ratio = 割合なし：基準は{ $base }で、比は存在しません。
collapse-gap = { $kind ->
    [year] 割合なし：データのない年はゼロではなく、他の年で補いません。
    [quarter] 割合なし：データのない四半期はゼロではなく、他の四半期で補いません。
   *[month] 割合なし：データのない月はゼロではなく、他の月で補いません。
}
collapse-before = 前（{ PERIOD($when) }）：{ $figures }{ $total }。
collapse-after = 後（{ PERIOD($when) }）：{ $figures }{ $total }。
collapse-figure = { PERIOD($when) } { $figure }
collapse-mean = 、{ $count }{ kinds }の平均 { $mean }
collapse-gaps = 、{ $count }{ kinds }のうち{ $gaps }はデータなし
flow-none = 描く系列がありません。
flow-unit = { $kind ->
    [year] { $unit}、年次
    [quarter] { $unit}、四半期
   *[month] { $unit }、月次
}
flow-unit-index = 指数、{ PERIOD($base) } = 100
flow-log = { $unit }、1目盛りごとに10倍
flow-no-figure = { $goods }：データなし
flow-title = { $goods }、{ PERIOD($when) }
flow-index = 指数 { $index }（{ PERIOD($base) } = 100）
flow-change = { $kind ->
    [year] 前年比 { $change }
    [quarter] 前期比 { $change }
   *[month] 前月比 { $change }
}
flow-quality = { $quality ->
    [derived] 算出値
    [provisional] 速報値
    [estimated] 推計値
   *[stated] 公表値
}
flow-spoken = { $goods }、{ PERIOD($when) }：{ $figure }{ $change ->
    [none] { "" }
   *[other] 、{ $change }
}。{ $any ->
    [yes] 出来事：{ $events }。
   *[no] { "" }
}
flow-event-key = { PERIOD($date, form: "short") }：{ $title }
flow-event-spoken = { PERIOD($date) }：{ $title }。{ $status ->
    [confirmed] 確認済み
    [reported] 報道
    [denied] 否定
   *[reversed] 撤回
}、{ $of }件中{ $number }件目の出来事。
flow-largest = { $route }：{ $unit }で1{ kinds }の最大の減少は{ PERIOD($when) }の{ $goods }、{ $before }から{ $after }（{ $change }）。
flow-whole = { PERIOD($from) }から{ PERIOD($to) }、欠測の{ kind }はありません。
flow-gaps = { PERIOD($from) }から{ PERIOD($to) }、{ $count }{ kinds }はデータがなく、斜線の空白のままです。
flow-hollow = 白抜きの印：暫定値または推計値、計{ $count }件。
flow-below-zero = ゼロ未満の値が{ $count }件あります。対数目盛りには示せず、表にあります。
flow-no-index = { $list }の指数なし：{ PERIOD($base) }にゼロより大きい値がありません。
flow-column = { kind }
flow-column-goods = { $goods }（{ $unit }）
flow-table = { $kind ->
    [year] { $route }、{ $unit }、年次
    [quarter] { $route }、{ $unit }、四半期
   *[month] { $route }、{ $unit }、月次
}
months-all = { PERIOD($from) }から{ PERIOD($to) }、全{ $count }か月
months-some = { PERIOD($from) }から{ PERIOD($to) }、{ $of }か月中{ $count }か月
option-show = 表示
option-scale = 目盛り
option-base = 100 =
option-value = 値
option-index = 指数
option-linear = 線形
option-log = 対数
option-remaining = 100のうち残った分
option-value-log = 値（対数）
option-against = 比較対象
option-base-published = 公表時の基準
option-base-year = 前年同月
option-base-month = 前月
option-before = 前
option-after = 後
list-comma = 、
list-semicolon = ；

# Facts (CLDR 46)
language = ja
name = 日本語
direction = ltr
plural = other:
number-decimal = .
number-group = ,
number-group-least = 4
number-minus = −
number-plus = +
number-percent = { $n }%
number-steps = 12 兆 8 億 4 万
number-step = { $n }{ $word }
amount-currency = { $symbol }{ $n }
amount-unit = { $n } { $unit }
currencies = EUR € USD $ GBP £
months = 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月
months-short = 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月
period-year = { $year }年
period-quarter = { $year }年第{ $quarter }四半期
period-month = { $year }年{ $month }
period-day = { $year }年{ $month }{ $day }日
period-range = { PERIOD($from) }から{ PERIOD($to) }
period-range-short = { PERIOD($from, form: "short") }から{ PERIOD($to, form: "short") }

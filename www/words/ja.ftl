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
pinned = 固定中。もう一度押すか Escape で解除します。
released = 解除しました。
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
claim-base = 100 = 基準
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
claim-size = { $part ->
    [two-thirds] 3分の2
    [three-quarters] 4分の3
    [third] 3分の1
    [quarter] 4分の1
    [half] 半分
   *[number] { $n }%
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
claim-reading = 各棒は100のうち残った分です。赤い線は公表値、斜線の端は出典が確定していないことを示します。これらは主張であり、金額ではありません。
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
collapse-mixed = 期間重複
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
collapse-key-sum = { PERIOD($when) }（合計）
collapse-small-key = 基準が小さい：基準は1{ kinds }あたり{ $amount }未満で、割合の根拠はわずかです。
collapse-means = { PERIOD($from, form: "short") }：{ $before }、{ PERIOD($to, form: "short") }：{ $after }
collapse-small-line = 基準が小さい：割合の根拠はわずかです。
change-title = { $goods }：{ $change }
collapse-spoken = { $of }件中{ $number }件目：{ $goods }、{ $change }、{ PERIOD($from) }の{ $before }から{ PERIOD($to) }の{ $after }へ。{ $small ->
    [yes] 基準が小さい。
   *[no] { "" }
}
collapse-edited = 読者が変更しました。公表時：{ PERIOD($from) }と比べた{ PERIOD($to) }。
collapse-are-means = 数値は比較した期間の平均です。
collapse-are-sums = 数値は比較した期間の合計です。
collapse-most = { $route }、{ PERIOD($from) }と比べた{ PERIOD($to) }：最も{ $way ->
    [rose] 増加
   *[fell] 減少
}したのは{ $goods }、{ $change }、{ $before }から{ $after }へ。
collapse-other = { $goods } { $change }
collapse-others = { $list }。
collapse-unknown = { $list }の変化は示しません。期間に欠測があるか、基準がゼロです。
collapse-unequal = 平均を示しています：長さの異なる期間の合計は比較になりません。
collapse-column = { PERIOD($when) }（{ $unit }）
collapse-column-sum = { PERIOD($when) }（合計、{ $unit }）
collapse-column-change = 変化
collapse-column-remark = 備考
collapse-table = { $route }、前後比較、{ $unit }
collapse-formula = 変化 = ({ $now } − { $base }) ÷ { $base } × 100 = { $change }
collapse-no-ratio = 割合なし：基準は{ $base }で、比は存在しません。
collapse-overlap = 割合なし：期間が重なっています。
collapse-gap = { $kind ->
    [year] 割合なし：データのない年はゼロではなく、他の年で補いません。
    [quarter] 割合なし：データのない四半期はゼロではなく、他の四半期で補いません。
   *[month] 割合なし：データのない月はゼロではなく、他の月で補いません。
}
collapse-before = 前（{ PERIOD($when) }）：{ $figures }{ $total }。
collapse-after = 後（{ PERIOD($when) }）：{ $figures }{ $total }。
collapse-figure = { PERIOD($when) } { $figure }
collapse-mean = 、{ $count }{ kinds }の平均 { $mean }
collapse-sum = 、{ $count }{ kinds }の合計 { $mean }
collapse-gaps = 、{ $count }{ kinds }のうち{ $gaps }はデータなし
flow-none = 描く系列がありません。
flow-unit = { $kind ->
    [year] { $unit}、年次
    [quarter] { $unit}、四半期
   *[month] { $unit }、月次
}
flow-unit-index = 指数、{ PERIOD($base) } = 100
flow-points = 指数（{ PERIOD($base) } = 100）
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
months-all = { PERIOD($from) }から{ PERIOD($to) }、全{ $count }{ kinds }
months-some = { PERIOD($from) }から{ PERIOD($to) }、{ $of }{ kinds }中{ $count }{ kinds }
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
option-windows = 期間の集計
option-mean = 平均
option-sum = 合計
event-when = { PERIOD($when) }{ $precision ->
    [day] { "" }
    [month] （月のみ判明）
    [quarter] （四半期のみ判明）
   *[year] （年のみ判明）
}
event-status = { $status ->
    [confirmed] 確認済み
    [reported] 報道、未確認
    [denied] 当時は否定
   *[reversed] のちに撤回
}
event-announced = { PERIOD($when) }発表
event-wound-down = { PERIOD($when) }まで経過措置
event-spoken = { $when }：{ $title } { $kind }{ $actor ->
    [none] { "" }
   *[other] 、{ $actor }
}。{ event-status }。レーン「{ $lane }」、{ $of }件中{ $number }件目の出来事。
events-table = { PERIOD($from) }から{ PERIOD($to) }までの出来事、日付順
events-columns = 番号 | 日付 | 主体 | 内容 | 状態 | 出典
events-caption = { $lanes ->
    [one] レーン「{ $lane }」
    [some] { $all }レーン中{ $used }レーン
   *[all] { $all }レーン
}に{ $count }件の出来事、{ $dates ->
    [one] 日付は{ PERIOD($first) }
    [same] 日付はすべて{ PERIOD($first) }
   *[span] 最初は{ PERIOD($first) }、最後は{ PERIOD($last) }
}。{ $statuses }。
events-status = { $status ->
    [confirmed] 確認済み
    [reported] 報道のみで未確認
    [denied] 当時は否定
   *[reversed] のちに撤回
}{ $count ->
    [only] { "" }
    [all] （すべて）
   *[other] { $count }件
}
events-none = { PERIOD($from) }から{ PERIOD($to) }までに出来事はありません。
events-outside = 非表示：{ PERIOD($from) }から{ PERIOD($to) }までの期間外の{ $count }件。
events-no-lane = 非表示：どのレーンにも属さない{ $count }件。
events-empty = この期間に出来事はありません。
events-numbered = 数字は下の一覧の番号です。
events-marked = { $count }件の出来事には名前の表示がなく、下の一覧に載っています。
events-counted = { $count }件の出来事は数字にまとめてあります。選ぶと拡大します。
events-beyond = { $count }件の出来事はこの期間の前か後にあります。
events-left-out = 主体と品目の選択により{ $count }件の出来事を省いています。
events-shown = 年表：{ $count }件の出来事。
events-all = すべての出来事を表示しています。
events-no-goods = 品目の指定なし
events-no-day = 日は不明
events-range = 開始から終了まで
events-announced = 事前に発表
events-wound-down = 経過措置の期限
events-on = この期間の外へ続く
events-lanes = レーン
events-by-actor = 誰が行ったか
events-by-kind = 何をしたか
events-by-target = 誰に対してか
events-who = 主体
events-everyone = すべて
events-naming = 指定品目
events-any-goods = 問わない
events-other-kinds = その他の種類
events-other-targets = その他の対象
events-nobody = 対象の指定なし
compared = { $side ->
    [after] { option-after }
   *[before] { option-before }
}：{ PERIOD($when) }。
compared-none = この期間の数値はありません。
effects = 指定された品目、{ PERIOD($from) }に対する{ PERIOD($to) }：
effects-no-code = 品目番号の指定がありません。
effects-other = これらのグラフの品目は指定されていません。
effects-year = 年しか分からないため、直前と直後の月がありません。
address-unknown = アドレスが求める「{ $asked }」はこの記事にありません。残りは表示しています。
address-version = アドレスはこのページの別の版で作られたものです。記事は公開時のまま表示しています。
undone = 元に戻しました。
help = 矢印キーでデータをたどり、Enterで固定、Escで解除します。
help-time = 矢印キーでデータをたどり、＋と−で拡大・縮小、0で全期間、Enterで固定、Escで解除します。
kind-event = 出来事
kind-sanction = 制裁
kind-export_control = 輸出管理
kind-trade_ban = 取引禁止
kind-financial = 金融措置
kind-enforcement = 法執行
kind-retaliation = 報復措置
kind-corporate_exit = 企業の撤退
kind-statement = 声明
kind-military = 軍事行動
kind-other = その他
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
names = European Union=EU|Russia=ロシア|China=中国|United States=米国|Kazakhstan=カザフスタン|Kyrgyzstan=キルギス|Armenia=アルメニア|Georgia=ジョージア|Belarus=ベラルーシ|Uzbekistan=ウズベキスタン|Turkey=トルコ|Japan=日本|South Korea=韓国|World=世界|Russian Federation=ロシア|United States of America=米国|USA=米国|Türkiye=トルコ|Rep. of Korea=韓国|Republic of Korea=韓国|Ukraine=ウクライナ|Germany=ドイツ|France=フランス|Italy=イタリア|Poland=ポーランド|Netherlands=オランダ|United Kingdom=英国|India=インド|Brazil=ブラジル|United Arab Emirates=アラブ首長国連邦|Hong Kong=香港|Taiwan=台湾|Vietnam=ベトナム|Viet Nam=ベトナム|Iran=イラン|Switzerland=スイス|Spain=スペイン|Mexico=メキシコ|Canada=カナダ|Serbia=セルビア|Israel=イスラエル|North Korea=北朝鮮|Tajikistan=タジキスタン|Azerbaijan=アゼルバイジャン|Moldova=モルドバ|Mongolia=モンゴル|Thailand=タイ|Malaysia=マレーシア|Singapore=シンガポール|Indonesia=インドネシア|Australia=オーストラリア|Norway=ノルウェー
months = 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月
months-short = 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月
period-year = { $year }年
period-quarter = { $year }年第{ $quarter }四半期
period-month = { $year }年{ $month }
period-day = { $year }年{ $month }{ $day }日
period-range = { PERIOD($from) }から{ PERIOD($to) }
period-range-short = { PERIOD($from, form: "short") }から{ PERIOD($to, form: "short") }

# Reading: steps, descriptions, sound, terms
step-events = 出来事
step-series = { $name }：{ PERIOD($from) }から{ PERIOD($to) }、値{ $count }個。最高は{ $top }（{ PERIOD($when) }）、最低は{ $low }（{ PERIOD($date) }）。{ $gaps ->
    [0] { "" }
   *[other] データなし：{ $gaps }。
}
step-year = { $name }：値{ $count }個、{ $first }から{ $last }へ。
step-group = { $name }：値{ $count }個。
step-group-events = { $name }：出来事{ $count }件。
reading-trend = { PERIOD($from) }の{ $first }から{ PERIOD($to) }の{ $last }へ：{ $change }。
reading-fall = 最も急な減少：{ PERIOD($when) }、{ $change }。
reading-more = ほかに{ $count }行が表にあります。
reading-summary = 要点
reading-how = 図の読み方
reading-details = 詳しく
reading-terms = 用語の意味
reading-steps = 順にたどる
reading-steps-help = 右で中へ、左で外へ、上下で前後へ、文字で名前へ移ります。今いる場所は図に示されます。
reading-sound = 音で聞く
sound-choose = 系列
sound-speed = 速さ
sound-slow = 遅い
sound-usual = 普通
sound-fast = 速い
sound-play = 再生
sound-stop = 停止
sound-series = { $name }、{ PERIOD($from) }から{ PERIOD($to) }：値ごとに一つの音。音が高いほど数値が大きく、{ $low }から{ $top }までです。
sound-pairs = { $name }。表の各行に前と後の二つの音。音が高いほど数値が大きく、{ $low }から{ $top }までです。
sound-rows = { $name }：表の各行に一つの音、全部で{ $count }。音が高いほど数値が大きく、{ $low }から{ $top }までです。
sound-events = カチッという音{ $count }回は出来事です。
sound-after = カチッという音は{ PERIOD($when) }、それ以前と比べる最初の月です。
sound-gaps = かすかな雑音はデータなし、{ $count }か所です。
sound-phrases = 最後に長い音が二つ：それ以前の平均{ $before }と、{ PERIOD($when) }以降の平均{ $after }。
how-claims = 各棒は、情報源の言う「100のうち残った量」です。斜線の端は開いています。情報源は正確な数を示していません。金額は公表されていないので、描いていません。
how-collapse = 各行は一つの品目です。輪が前、点が後、矢印が前から後を指します。矢印が左へ伸びるほど、失われた量が大きいです。
how-flow = 時間は左から右へ進みます。線が高いほど数値は大きいです。線の切れ目はデータのない月で、ゼロではありません。縦の点線は出来事です。対数目盛では、同じ間隔は同じ比です。
how-timeline = 時間は左から右へ進み、各レーンは一つの集団です。印の形は何をしたか、塗りは確かさを示します。幅のある印は、日が分からないことを示します。
how-rank = 各行は一種類の品目で、変化の大きい順です。細い線は、ほかの妥当な期間での順位です。長いほど、順位の意味は小さくなります。
how-heat = 各行は一種類の品目、各列は一か月です。色は、平年と比べてどれだけ残ったかを示します。斜線のます目はデータがありません。
how-density = すべての線を重ねています。濃い所には線が多くあります。どの線も、自分の平年を100として比べます。
how-evidence = 太い印は記載された割合、小さい印はほかの日付・基準・経路での割合です。離れていれば、珍しいことです。
how-expected = 線は記録された値です。帯は、それまでの年から予想された範囲です。線が帯を出た所で、何かが変わりました。
how-mirror = 同じ貿易の二つの記録です。一方の国が送ったという量と、他方が受け取ったという量です。両方が減れば本当の減少です。一方だけなら、理由を問うべきです。
how-multiples = 系列ごとに小さなグラフがあります。時間はどれも左から右へ進みます。軸が共通なら高さを比べられますが、それぞれの軸なら比べられるのは形だけです。
how-reroute = 上の棒は、右が自国の傾向を超えて増やした分、左が傾向に届かなかった分です。中央は損失と増加の月ごとの動き、下は左の前の期間から右の後の期間への流れです。損失と増加が同時に起きても、品物がその経路を通った証拠にはなりません。
how-shares = 全体の部分が月ごとに積み重なっています。帯が高いほど、その割合は大きくなります。斜線の月には割合がありません。すべての部分が分かってはいないため、全体がないからです。
how-slope = 線は左の前の月から右の後の月へ延びます。下りが急なほど、失われた分は大きくなります。開いた端はデータがないという意味で、ゼロではありません。
how-stress = これは想定で、データではありません。観察された減り方を別の貿易に当てはめています。斜線の帯は、残りうる範囲です。
keys = キー：矢印でデータをたどり、HomeとEndで端へ、Page UpとPage Downで一年、Enterで固定、Escで解除します。
keys-time = キー：矢印でデータをたどり、HomeとEndで端へ、Page UpとPage Downで一年、Enterで固定、Escで解除します。プラスとマイナスで拡大縮小、Shiftと矢印で月を移動、0で全体、Backspaceで取り消し。BとAは表示中の月を前と後として比べます。NとPは次と前の出来事へ移ります。
term-hs = HSコード
term-hs-means = 各国の税関が品目の種類に使う番号です。8542は半導体です。桁が多いほど、種類は細かくなります。
term-index = 指数
term-index-means = 選んだ月や年を100として比べた数です。指数40は、100のうち40が残ったという意味です。
term-base = 基準期間
term-base-means = 後の月と比べるもとの月です。基準が変われば、割合も変わります。
term-mirror = ミラーデータ
term-mirror-means = 同じ貿易についての相手国の記録です。本来は近い値です。運賃、時間、誤りで差が出ます。
term-gap = データなし
term-gap-means = その月の数は公表されていません。多かったかも少なかったかもしれません。欠測はゼロではありません。
term-small = 小さい基準
term-small-means = もともと少量でした。少量では、小さな変化も大きな割合に見えます。
term-provisional = 暫定
term-provisional-means = 統計機関が後で変えることがあります。そのような数は白抜きで描きます。
term-claim = 主張
term-claim-means = もとの金額なしに公表された数です。ここでは確かめられません。
term-status = 確認済み、報道
term-status-means = 確認済み：当事者または法令が述べています。報道：ほかからのみ知られています。
term-precision = 日付の正確さ
term-precision-means = 月までしか分からない出来事があります。その月の幅で描きます。
term-expected = 予想
term-expected-means = ほかに何も起きなければ、それまでの年から予想された値です。正確には誰にも分からないので、範囲で示します。
term-excess = 自国の傾向を超える分
term-excess-means = その国が、以前の年からみて、どのみち買ったはずの量を超える分です。

# Studies: what if
stress-flow = { $goods }、{ $reporter }から{ $partner }へ
stress-target = { $partner }向けの{ $goods }
stress-total = { $reporter }の{ PERIOD($when) }の全輸出
stress-title = シナリオであり、データではない：{ $flow }
stress-observed = データ：もとになった減少で100のうち残った分
stress-none = シナリオなし：基準とその後の月をもつ減少が観測されていません。
stress-no-base = シナリオなし：{ $flow }には{ PERIOD($when) }の数値がありません。
stress-span = { $low }〜{ $high }
stress-loss = { $months }で{ $loss }の減少、通常の{ $share }
stress-depth-all = 観測どおりの深さ
stress-depth = 観測された深さの{ $share }
stress-at-once = 直ちに
stress-over = { $months }かけて
stress-not-replaced = 他への販売なし
stress-replaced = 失われた分の{ $share }を他へ販売
stress-price-same = 価格は不変
stress-price = 残りの価格{ $change }
stress-settings = { $depth }、{ $speed }、期間{ $months }、{ $replaced }、{ $price }
stress-axis = 措置からの月数
stress-stamp = シナリオ
stress-key = シナリオ、最低から最高まで
stress-key-usual = 通常：基準とした年の同じ月
stress-month = シナリオ、{ $number }か月目：{ $value }
stress-month-none = シナリオ、{ $number }か月目：範囲なし
stress-usual = 通常：{ $value }
stress-less = 減少：{ $value }
stress-usual-unknown = 通常の値は不明
stress-unobserved = この月に観測された減少はない
stress-fall = { $label }、{ $number }か月目：100のうち{ $left }
stress-column-month = 措置からの月数
stress-column-usual = 通常（{ $unit }）
stress-column-low = シナリオ、最低
stress-column-high = シナリオ、最高
stress-column-falls = 観測された減少
stress-column-left = { $label }、100のうち残り
stress-no-range = 範囲なし
stress-part = これは{ $name }の{ $share }にあたります。
stress-fewer = 範囲は初めは{ $most }件の減少、後の月は{ $least }件に基づきます。すべてがそれほど長く観測されたわけではなく、それだけで範囲が狭まったり広がったりすることがあります。
stress-method = シナリオの作り方
stress-method-settings = 設定：{ $settings }。
stress-method-usual = 通常：{ PERIOD($when) }の同じ月、範囲のある月で計{ $amount }。
stress-method-formula = 月の値 = 通常 ×（残り ×（1 + 価格）+ 他 ×（1 − 残り））、ただし残り = 1 − 深さ × min(1, 月 ÷ 速さ) ×（1 − 観測）。観測されたすべての減少と「他」の両端にわたる最低と最高。
stress-method-loss = 損失 = 通常 − 値の合計 = { $low }〜{ $high }。
stress-method-observed = 観測：{ $label }。{ $origin }、既知は{ $months }。
stress-limits = これでは言えないこと
stress-limit-forecast = ほかで見られたことに基づく計算であり、予測ではありません。このような措置がどれほど起こりそうかは何も示しません。
stress-limit-others = 品目、相手国、年が違えば在庫も契約も迂回路も違います。それを考慮するのは観測された減少のばらつきだけです。
stress-limit-sales = 数えるのは輸出側の販売だけで、買い手の損失も他の貿易への影響も含みません。
stress-limit-chance = 偶然は含まれません。同じ設定ならどこでも同じ数値になり、アドレスがそのすべてを含みます。
stress-all = すべて
stress-unchanged = 変化なし
stress-option-target = 適用先
stress-option-depth = 深さ（観測に対して）
stress-option-speed = 完全に効くまで
stress-option-months = 期間
stress-option-least = 他への販売、最小
stress-option-most = 他への販売、最大
stress-option-price = なお売れる分の価格
stress-origin = { $goods }、{ $reporter }から{ $partner }へ、{ $unit }、{ PERIOD($from) }以降、基準は{ PERIOD($before) }{ $mean ->
    [yes] の平均
   *[no] { "" }
}
stress-months = { $count }か月
stress-rests = { $count ->
    [0] 措置は終わっている
   *[other] { $count }件の観測された減少に基づく
}
stress-caption = シナリオであり、データではない。{ $flow }、観測された減少（{ $labels }）に従った場合、{ $settings }：{ $loss }。
stress-lacking = { $of }か月中{ $count }か月は範囲がなく、どの合計にも入りません。
study-low = 下限
study-high = 上限
study-of = { $name }：{ $value }
study-month = { PERIOD($when) }：{ $value }
study-range = 範囲：{ $range }
study-then = { "、その後" }
study-stop = 。
study-no-percent = 割合なし
study-column-percent = 変化率（%）
study-gain = { $partner }は{ $before }から{ $after }へ{ $ratio ->
    [none] { "" }
   *[other] （{ $ratio }）
}
expected-none = { $flow }の{ PERIOD($when) }以降には予想値がありません。{ $method ->
    [naive] 前年同月による予想には、それ以前の24か月すべての数値と、
   *[damped] 減衰トレンドと季節による予想には、それ以前の連続した24か月の数値と、
}その後の数値が必要です。空白は埋めません。
expected-by = { $method ->
    [naive] 前年同月による
   *[damped] 減衰トレンドと季節による
}
expected-loss = { $count }か月で予想より{ $amount }{ $way ->
    [rose] 多い
   *[fell] 少ない
}（範囲の両端では{ $low }〜{ $high }少ない）
expected-key = 数値 | 予想 | 100のうち95の範囲 | 予想に足りない分
expected-line = { expected-by }予想：{ $amount }
expected-caption = { $flow }、{ PERIOD($when) }以降：{ $loss }。{ expected-by }予想です。
expected-below = { $count }か月中{ $number }か月が範囲を下回ります。
expected-gaps = そのうち{ $count }か月は数値がなく、合計に入りません。
expected-column-figure = 数値（{ $unit }）
expected-column = 予想
expected-how = { $method ->
    [naive] 予想：出来事の前の年の同じ月（季節ナイーブ法、R. J. Hyndman、G. Athanasopoulos、Forecasting: Principles and Practice、第3版、5.2）。範囲：それまでの年ごとの差の標準偏差の1.96倍で、先の年数の平方根に応じて広がります。
   *[damped] 予想：出来事までの連続した月を指数平滑して得た水準、減衰トレンド、加法的な季節（ホルトとウィンタース、R. J. Hyndman、G. Athanasopoulos、Forecasting: Principles and Practice、第3版、8.3）。重みは決まった格子の中で二乗誤差が最小のもの。範囲：モデルETS(A,Ad,A)のもの（8.7）で、誤差の推定に残る月数に応じてスチューデントのtを使います。
}
expected-sum = { $count }か月の（予想 − 数値）の合計 = { $loss }。範囲の下端では{ $low }、上端では{ $high }で、すべての月が同じようにずれたとみた場合です。
expected-limit = 過去だけから予想されることを示します。同じ時期にほかに変わったことも、この差に含まれます。
expected-title = { $flow }：{ $loss }
expected-table = { $flow }：数値と予想
expected-option = { $method ->
    [naive] 前年同月
   *[damped] 減衰トレンドと季節
}
multiples-axes = 小グラフの軸
multiples-shared = 共通
multiples-own = それぞれ
multiples-unit = { $unit }。小グラフはそれぞれ軸が異なるため、高さではなく形を比べてください
shares-unit = 部分の合計に占める割合
shares-unit-whole = { $whole }に占める割合
shares-rest = その他
shares-gap = { $why ->
    [negative] ゼロ未満
    [beyond] 矛盾
    [nothing] 取引なし
    [some] 割合なし
   *[missing] データなし
}
shares-hatched = 斜線：割合なし。部分がすべては分からないか、全体にならないため
shares-none = { $why ->
    [negative] 割合なし：部分の一つがゼロ未満（訂正）
    [beyond] 割合なし：部分が全体より大きい
    [nothing] 割合なし：取引がない
   *[missing] 割合なし：全体の部分すべてにデータがあるわけではない
}
shares-no = 割合なし
shares-of = { $total }の{ $share }
shares-change = { $route }、{ PERIOD($from) }と比べた{ PERIOD($to) }：割合を最も減らしたのは{ $lost }、{ $before }から{ $after }へ{ $fall }ポイント減。最も増やしたのは{ $gained }、{ $start }から{ $end }へ{ $rise }ポイント増。
shares-same = { $route }、{ PERIOD($from) }と比べた{ PERIOD($to) }：割合はどれも0.1ポイントの範囲で同じです。
shares-unknown = 割合を比べられる二つの期間がありません。
shares-gaps = { PERIOD($from) }から{ PERIOD($to) }、割合のない{ $count }{ kinds }は斜線です。
shares-why = { $count }{ kinds }：{ $why }。
shares-unfirm = 暫定値または推計値：{ $count }件。
shares-method = 割合の計算
shares-method-sum = 割合 = 部分の値 ÷ すべての部分の合計 × 100。すべての部分にデータのある期間だけを数えます。分かっている分の合計は総計ではありません。
shares-method-whole = 割合 = 部分の値 ÷ { $whole } × 100。部分を除いた残りがその他です。部分が全体を{ $rounding }まで上回るのは丸めとみなし、それより大きければ割合はありません。
shares-method-line = { $goods }、{ PERIOD($when) }：{ $part } ÷ { $total } × 100 = { $share }。
shares-method-points = 割合の変化はポイントで数えます：後の割合 − 前の割合。
shares-column-share = 割合、パーセント
shares-column-total = 合計（{ $unit }）
shares-table = { $route }、割合（パーセント）
shares-share = 割合
shares-whole = 全体
shares-of-whole = その他を含む全体
shares-of-parts = 示した部分
slope-sums = { $unit }、期間の合計
slope-log = { $unit }、傾きが同じなら比も同じ
mirror-none = 両方の記録で分かる月がありません。
mirror-verdict = { $verdict ->
    [both] どちらの記録も半分以下に減っています
    [neither] どちらの記録も半分までは減っていません
    [only] { $who }の記録だけが急減しています。変わったのは報告かもしれず、貿易とは限りません
    [ends] 基準期間の後、{ $who }の記録に数値がありません。止まったのは報告で、貿易とは限りません
   *[unknown] 数値が少なく、二つの記録を比べられません
}
mirror-agreement = 両方の記録で分かる{ $count }か月のうち{ $number }か月では、差が大きい方の{ $tolerance }以内です。運賃、保険、時間で説明できる差です。
mirror-apart = 差は大きい方の{ $share }
mirror-apart-unknown = 比較できません
mirror-sent = { $who }が送ったとする量
mirror-received = { $who }が受け取ったとする量{ $lag ->
    [0] { "" }
   *[other] （{ $lag }か月後）
}
mirror-key-apart = 許容幅を超える差
mirror-caption = { $flow }、{ PERIOD($from) }と比べた{ PERIOD($to) }：輸出側の記録では{ $sent }、輸入側の記録では{ $received }。{ $verdict }。
mirror-column-sent = { $who }の送り出し（{ $unit }）
mirror-column-received = { $who }の受け取り（{ $unit }）
mirror-column-apart = 差、大きい方に対する%
mirror-method = 二つの記録の比べ方
mirror-method-apart = 差 = |送り出し − 受け取り| ÷ 大きい方 × 100。輸入側の月は{ $lag ->
    [0] 同じ月
   *[other] { $lag }か月後
}です。許容幅{ $tolerance }：輸入側は運賃と保険を含め（CIF）、輸出側は含めず（FOB）、品物は出た後に着きます。
mirror-method-fall = 急減とは、記録の平均が二つの期間の間で半分以下になることです。後の期間に数値が一つもない記録は途絶えたのであり、減少ではありません。
mirror-method-third = 第三国を通る品物は、一方ではその国のものとして記録され、他方ではされません。原産地による記録と仕出地による記録も、同じ理由で違います。
mirror-table = { $goods }：輸出側と輸入側の記録
mirror-option-lag = 受け取り
mirror-option-tolerance = 許容幅
mirror-lag = { $lag ->
    [0] 同じ月
   *[other] { $lag }か月後
}
evidence-none = 調べる割合がありません。
evidence-nothing = 調べる割合がありません
evidence-dates = ほかの時点
evidence-dates-in = ほかの時点
evidence-bases = ほかの基準
evidence-bases-in = ほかの基準
evidence-across = ほかの経路と品目
evidence-across-in = ほかの経路と品目
evidence-part = { $all ->
    [yes] { $count }件すべて
   *[no] { $count }件中{ $number }件
}
evidence-dates-larger = { evidence-part }より大きい
evidence-across-larger = { evidence-part }より大きい
evidence-bases-range = { $count }通りの基準で{ $low }〜{ $high }
evidence-strip = { $goods }、{ $name }：{ $value }
evidence-printed = 記載：{ $change }
evidence-others = ほか{ $count }件：{ $low }〜{ $high }
evidence-other = { $goods }、{ $partner }
evidence-claim = 主張：{ $qualifier ->
    [over] { $size }超
    [nearly] { $size }近く
    [about] 約{ $size }
   *[exact] { $size }
}、{ $who }
evidence-key = 記載 | ほかの時点、経路、品目 | より長い基準 | 両側の月を増やす | 前年同期 | 季節を除く
evidence-title = { $goods }{ $code ->
    [none] { "" }
   *[other] （{ $code }）
}、{ $reporter }から{ $partner }へ：{ $change }
evidence-caption = { $title }。{ $list }。
evidence-column-what = 種類
evidence-column-which = 内容
evidence-what = { $what ->
    [printed] 記載
    [date] ほかの時点
    [base] ほかの基準
    [across] ほかの経路または品目
   *[claim] 主張
}
evidence-windows = { PERIOD($from) } → { PERIOD($to) }
evidence-rule = { $rule ->
    [longer] より長い基準
    [both] 両側
    [year] 前年同期
   *[season] 季節調整
}、{ $count }か月
evidence-no-change = なし
evidence-table = それぞれの割合の背後にあるもの
evidence-overlap = 割合なし：期間{ PERIOD($from) }と{ PERIOD($to) }が重なっています。
evidence-gaps = 割合なし：期間{ PERIOD($from) }と{ PERIOD($to) }に数値のない月が{ $count }か月あります。
evidence-means = { $before }（{ $mean ->
    [yes] 月平均、
   *[no] { "" }
}{ PERIOD($from) }）から{ $after }（{ $means ->
    [yes] 月平均、
   *[no] { "" }
}{ PERIOD($to) }）へ。
evidence-sums = { $count }か月の合計では{ $before }から{ $after }へ、割合は同じです。
evidence-lowest = 最低は{ PERIOD($when) }、{ $count ->
    [0] 基準の後の最初の月
   *[other] 最初の月の{ $count }か月後
}：{ $amount }、基準に対して{ $change }。{ $any ->
    [yes] { PERIOD($date) }に初めて前の年のどの月も下回りました。
   *[no] { "" }
}
evidence-recovery = { PERIOD($when) }までに、この減少の{ $share }が戻りました。基準に対する不足は{ $count }か月の合計で{ $amount }です{ $gaps ->
    [0] { "" }
   *[other] （ほかに{ $gaps }か月は数値なし）
}。
evidence-unusual = この系列で同じ期間がとれるほかの{ $count }時点のうち、{ $number }時点より大きな減少です。{ $any ->
    [yes] 最大は{ PERIOD($when) }の{ $change }です。
   *[no] { "" }
}
evidence-among = 同じ期間の間で、この輸出国のほかの経路と品目{ $count }件のうち、{ $number }件より大きな減少です。
evidence-level = 時期を知らせずにペティット検定を行うと、{ PERIOD($when) }以降の水準は{ $way ->
    [fell] 低く
   *[rose] 高く
}なっています（pは約{ $p }）。{ $any ->
    [yes] 最も近い出来事：「{ $title }」、{ $count ->
        [0] 同じ月
       *[other] { $count }か月{ evidence-side }
    }。
   *[no] { "" }
}
evidence-side = { $side ->
    [before] 前
   *[after] 後
}
evidence-spread = 妥当な{ $count }通りの基準で{ $low }〜{ $high }{ $any ->
    [yes] 、最初の月の前年同月比は{ $change }
   *[no] { "" }
}。
evidence-price = 数量{ $quantity }、単価{ $price }。
evidence-no-split = 価格と数量には分けられません：{ evidence-why }。
evidence-why = { $why ->
    [none] 表に数量がありません
    [units] 数量の単位が一つではありません
    [months] 金額と数量の月が違います
    [gap] 金額または数量のない月があります
    [zero] 金額または数量がゼロで、単価がありません
   *[far] 金額と数量の差が大きすぎて割れません
}
evidence-expected = 前年同月からの予想（範囲はそれまでの年ごとの差）を下回るのは、{ $count }か月中{ $number }か月です。
evidence-elsewhere = 同じころ、月あたり：{ $list }。それぞれの傾向を超える分は、直接の経路で失われた{ $loss }のうち{ $amount }と時期が重なります。因果関係は示していません。{ $any ->
    [yes] すべての月の数値がそろわない国：{ $left }。
   *[no] { "" }
}
evidence-concentration = 相手国への集中（ハーフィンダール・ハーシュマン指数、10,000は一国のみ）：前{ $before }、後{ $after }。{ $any ->
    [yes] そのうち{ $partner }の割合：前{ $low }、後{ $high }。
   *[no] { "" }
}
reroute-none = 追う品目がありません。
reroute-loss = { $goods }、{ $reporter }から{ $partner }へ：月あたり{ $amount }の減少{ $change ->
    [none] { "" }
   *[other] （{ $change }）
}
reroute-no-loss = { $goods }：直接の経路（{ $reporter }から{ $partner }へ）では何も失われておらず、並べるものがありません。
reroute-gaps = { $goods }：対照できません。{ $reporter }から{ $partner }へは{ $list }の数値がなく、空白は損失ではありません。
reroute-third = 第三国：{ PERIOD($from, form: "short") }と比べた{ PERIOD($to, form: "short") }、自国の傾向を超える分、月あたり
reroute-from-zero = 0から
reroute-no-third = 両方の期間のすべての月に数値のある第三国がありません。
reroute-together = 合わせて月あたり{ $amount }、損失の{ $share }と時期が重なります。細い線：それ以前の特異な月によって変わりうる幅。
reroute-capped = 合わせて月あたり{ $amount }で、損失を上回ります。数えるのは損失の{ $loss }までです。細い線：それ以前の特異な月によって変わりうる幅。
reroute-excess = { $partner }：自国の傾向を月あたり{ $amount }{ $way ->
    [fell] 下回る
   *[rose] 上回る
}
reroute-values = 月あたり{ $before } → { $after }（{ $ratio }）
reroute-trend = 自国の傾向からの予想は{ $amount }
reroute-counted = 損失に対して数えた分：{ $amount }
reroute-bars = 月ごと、{ $unit }、それぞれの過去と比べて
reroute-hatched = 斜線：{ $partner }の数値がなく、損失ではありません。
reroute-month-direct = { $partner }：基準を{ $amount }{ $way ->
    [fell] 下回る
   *[rose] 上回る
}
reroute-month-third = { $partner }：傾向を{ $amount }{ $way ->
    [fell] 下回る
   *[rose] 上回る
}
reroute-key-direct = { $partner }、直接の経路
reroute-key-below = いずれかが自国の傾向を下回る
reroute-flows = 前と後、月あたり
reroute-bands = 塗りの帯：同じ経路。線の帯：時期の重なる損失と増加。同じ品物が別の経路を通ったことは示していません。
reroute-block = { $name }：月あたり{ $amount }、{ PERIOD($when) }
reroute-coincide = 自国の傾向を超える{ $amount }が損失と重なります
reroute-gone = 直接の経路で失われ、どの国にも見えない分：月あたり{ $amount }
reroute-gone-why = ほかの国、ほかの品目、自国での生産、あるいは何もないか。これらの表は示しません。
reroute-gone-name = どこにもない分
reroute-column-to = 相手
reroute-column-mean = { PERIOD($when) }（{ $unit }、月あたり）
reroute-column-ratio = 後 ÷ 前
reroute-column-trend = 自国の傾向からの予想
reroute-column-excess = 傾向を超える分
reroute-column-counted = 損失に対して数えた分
reroute-table = { $reporter }から{ $partner }へ：損失と、第三国が自国の傾向を超えて増やした分
reroute-caption = { $loss }：{ $before }（{ PERIOD($from) }）から{ $after }（{ PERIOD($to) }）へ。
reroute-meanwhile = 同じころ、月あたり：{ $list }。
reroute-coincides = それぞれの傾向を超える分（月あたり{ $amount }、基準の特異な月を考えると{ $range }）は、損失の{ $share }と時期が重なります。同じ品物が別の経路を通ったことは、これらの数値からは分かりません。
reroute-onward = { $name }の記録では、{ $partner }へは月あたり{ $before }から{ $after }になり（{ $ratio }）、自国の傾向を{ $amount }上回ります。
reroute-left-out = 両方の期間のすべての月の数値がそろわず、除いた国：{ $list }。
reroute-row-direct = { $partner }（直接の経路）
reroute-row-gap = 欠けた月あり
reroute-method-loss = 損失 = { PERIOD($from) }の月平均 − { PERIOD($to) }の月平均 = { $before } − { $after } = { $loss }。
reroute-method-trend = 自国の傾向：{ PERIOD($from) }のすべての月の組の傾きの中央値（タイルとセン）を、{ PERIOD($to) }の中ほどまで延ばしたもの。6か月に満たなければ水準の中央値。ゼロを下回りません。
reroute-method-gain = { $partner }：{ $after } − 予想{ $amount } = { $excess }。どの月も基準の最も特異な月と同じだけずれたとすれば、範囲は{ $low }〜{ $high }です。
reroute-method-capped = ゼロを超える増加の合計は{ $amount }で、損失を上回ります。失われた以上に戻ることのないよう、それぞれを損失の割合で数えます。
reroute-method-sum = ゼロを超える増加の合計は{ $amount }で、上限である損失には達しません。
reroute-method-limits = ほかでの減少は増加から差し引きません。互いに含みあう品目は足しません。この種の税関の記録で示せるのは、時期が重なることだけです。

# Goods: views of every line of goods
goods-none = 前の期間にゼロを超える基準をもつ品目の行がありません。
goods-lines = { NUMBER($count) }行
goods-aggregates = ほかの行を含むため除いたもの：{ goods-lines }（{ $list }）。
goods-other-digits = コードの桁数が違うため除いたもの：{ goods-lines }。
goods-other-periods = 月の数値がないため除いたもの：{ goods-lines }。
goods-not-shown = 表示しないもの：{ goods-lines }。{ PERIOD($when) }のすべての月に数値があり、平均がゼロを超えなければ指数はありません。
goods-cell = { PERIOD($when) }：{ $value }
goods-index = { $index }（月あたり{ $amount }が100）
goods-before-is = 前の期間の平均 = 100
goods-first = 並べ方
rank-none = 品目が見つかりません。
rank-apart = 順位なし：{ goods-lines }、{ $standing ->
    [floor] 下限の{ rank-floor }未満
    [missing] どちらかの期間に数値のない月がある
   *[base] ゼロを超える基準がない
}
rank-apart-line = { rank-apart }。
rank-floor = { $floor ->
    [both] 月あたり{ $amount }、かつ全基準の{ $share }
    [share] 全基準の{ $share }
   *[value] 月あたり{ $amount }
}
rank-range = { $same ->
    [yes] { $count }組の期間すべてで{ $best }位
   *[no] { $count }組の期間で{ $best }位から{ $worst }位
}
rank-range-line = { rank-range }。
rank-cell-no = 順位なし
rank-spoken = { $rank ->
    [none] 順位なし。
   *[other] { $of }行中{ $rank }位。
}{ $goods }：{ $change }、月あたり{ $before }から{ $after }へ。
rank-values = 月あたり{ $before } → { $after }
rank-caption = 品目{ NUMBER($of) }行のうち{ goods-lines }を、{ PERIOD($from) }と{ PERIOD($to) }の間の変化で順位づけ{ $mean ->
    [yes] （月平均）
   *[no] { "" }
}。{ $route }。
rank-first = { $way ->
    [fell] 最大の減少
   *[rose] 最小の増加
}：{ $goods }、{ $change }、{ $before }から{ $after }へ。
rank-depend = 順位は期間しだいです。ほかの妥当な期間では、上位10行は{ $of }行中{ $worst }位まで下がりえます。
rank-method = 順位の付け方
rank-method-change = 変化 =（{ PERIOD($to) }の月平均 − { PERIOD($from) }の月平均）÷ 後者 × 100。同じ変化は同じ順位とし、その中では基準の大きい行を先にします。
rank-method-gap = どちらかの期間に数値のない月がある行や、ゼロを超える基準のない行には、割合も順位もありません。
rank-method-floor = 下限は{ rank-floor }。対象額は基準のことです。
rank-method-ranges = ほかの期間での順位：同じ行の中で、基準までの1〜12か月、両側の1〜12か月、前年同月との比較、季節を除いた両側のうち、半数以上の行に数値がある場合の最小と最大の順位。
rank-stake = 対象額：月あたり{ $amount }、全基準の合計の{ $share }。
rank-columns = 順位 | コード | 品目 | 前 | 後 | 変化率（%） | 月あたりの変化 | 全基準に占める割合（%） | ほかの期間での最高順位 | ほかの期間での最低順位 | 状態
rank-table = { $route }、{ $unit }、月平均：{ PERIOD($from) }と{ PERIOD($to) }
rank-state = { $standing ->
    [ranked] 順位あり
    [floor] 下限未満
    [missing] 欠測
   *[base] 基準なし
}
rank-all = 全行の合計、月ごと。最大{ $amount }
rank-window = { $side ->
    [after] 後
   *[before] 前
}：{ PERIOD($when, form: "short") }
rank-heads = 順位 | コード | 品目 | ゼロから各行の / 最高の月まで | 変化率 | 対象額 / 月あたり | ほかの期間 / での順位 | 変化 / 月あたり | 順位、品目
rank-shown = 順位のある{ $of }行のうち最初の{ $count }行。
rank-order = { $order ->
    [fall] 減少率の大きい順
    [loss] 損失の大きい順
    [stake] 対象額の大きい順
    [worst] 最も不利な期間での減少順
   *[code] コード順
}
rank-option-floor = 基準の下限
rank-any-size = 制限なし
rank-monthly = 月あたり{ $amount }
goods-mean = { $narrow ->
    [yes] 100
   *[no] 平均 = 100
}
heat-value = 月の値、10の半乗ごと
heat-zero = 公表されたゼロ
heat-suppressed = 秘匿
heat-onset = { PERIOD($when) }に初めて前の年を下回る
heat-one-of = この段の{ goods-lines }のうちの一つ
heat-caption = 品目{ goods-lines } × { NUMBER($of) }か月、{ PERIOD($from) }から{ PERIOD($to) }。{ $route }。
heat-fell = { goods-lines }が、{ PERIOD($to) }までの1年の分かっているすべての月を下回りました。うち{ $number }行は{ PERIOD($when) }が初めてです。
heat-method = 図の作り方
heat-method-index = ますは月の数値 ÷ { PERIOD($when) }の月平均 × 100で、100を中心に等比の階級に分けています。
heat-method-value = ますは月の数値で、10の半乗ごとの階級に分けています。
heat-method-onset = 開始は、{ PERIOD($when) }より後で、その期間で終わる1年の分かっているどの月も下回る最初の月です。12か月のうち6か月は分かっていなければなりません。
heat-method-alike = 類似は、全行の階級の第1・第2主成分の平面での行の角度です。
heat-no-onset = なし
heat-columns = コード | 品目 | 開始
heat-table = { $route }、{ $unit }、月ごと
heat-order = { $order ->
    [onset] 減少の早い順
    [size] 基準の大きい順
    [code] コード順
   *[similarity] 似た動きを隣に
}
density-legend = 前の期間の平均 = 100。どの線も各列で同じ重み
density-few = 線1本
density-many = 線{ NUMBER($count) }本まで
density-zero = ゼロ
density-caption = 品目{ goods-lines }を重ね、それぞれ{ PERIOD($when) }の平均を100としています。{ $route }。
density-month = { PERIOD($when) }：50未満は{ $low }、200超は{ $high }、ゼロは{ $zero }、データなしは{ $gaps }。
density-columns = 月 | 50未満 | 50〜200 | 200超 | ゼロ | データなし
density-table = { $route }、指数ごとの線の数
density-method = 密度の作り方
density-method-index = 指数は月の数値 ÷ { PERIOD($when) }の月平均 × 100です。どれほど急でも、線は図の各列で同じ重みをもち、ますの濃さは中の重みの平方根とともに増します。
density-method-ends = 0.1未満と10,000超の線は端に描きます。空白はつながず、ゼロは別の段に置きます。

# Page: its own words, under the letters of the English ones; no variants
page-retrieved-date = { $date }取得。
page-the-event-chosen = 選択した出来事
page-the-events-as-a-list = 出来事の一覧
page-search-events-and-goods = 出来事と品目を検索
page-events-by-date = 日付順の出来事
page-events-count-of-all = 出来事：{ $all }件中{ $count }件
page-events-by-date-all = 出来事（日付順）：{ $all }件
page-the-month-of-the-event-is-left-out-that-a-change-came-after-it-does-not-say-that-it-was-caused-by-it = 出来事のあった月は除いています。変化がその後に起きても、それが原因とは言えません。
page-compare-these-months-in-the-chart = グラフでこの期間を比較
page-previous = 前へ
page-next = 次へ
page-source-source = 出典：{ $source }
page-close = 閉じる
page-number-of-all = { $all }件中{ $number }件目
page-the-figures-as-a-table = 数値の表
page-the-first-count-of-all-rows-the-csv-has-all-of-them = { $all }行中、最初の{ $count }行。CSVにはすべてあります。
page-rank = 順位
page-code = 番号
page-goods = 品目
page-change-in-percent = 変化率（％）
page-change-a-month = 月あたりの変化
page-at-stake-a-month-before = 変化前の月額
page-ranks-by-other-windows = ほかの期間での順位
page-search-goods-and-codes = 品目と番号を検索
page-the-line-chosen = 選択した行
page-window-before = 前の期間
page-window-after = 後の期間
page-goods-found-count = 該当する品目：{ $count }
page-goods-count = 品目：{ $count }
page-what-was-set-aside = 除いたもの
page-matches-the-published-data = 、公開されたデータと一致します
page-what-was-fetched-is-not-what-was-published-do-not-rely-on-it = 。取得した内容は公開されたものと異なります。信頼しないでください。
page-zoom-in = 拡大
page-zoom-out = 縮小
page-earlier = 前の時期
page-later = 後の時期
page-undo = 元に戻す
page-undo-the-last-step = 直前の操作を元に戻す
page-all-months = 全期間
page-select-months = 期間を選ぶ
page-select-before = 前を選ぶ
page-select-after = 後を選ぶ
page-before-in-view = 前＝表示中
page-compare-before-are-the-months-in-view = 比較：前は表示中の期間
page-after-in-view = 後＝表示中
page-compare-after-are-the-months-in-view = 比較：後は表示中の期間
page-first-month-in-view = 表示の最初の月
page-last-month-in-view = 表示の最後の月
page-months-in-view = 表示中の期間
page-something-went-wrong-while-drawing-the-picture-may-be-old = 描画中に問題が起きました。図は古い可能性があります。
page-read-or-hear-this-chart = このグラフを読む・聞く
page-how-was-this-computed = 計算のしかた
page-story = 記事
page-language = 言語
page-sources = 出典
page-read-your-own-file = 自分のファイルを読む
page-all-rows = すべての行
page-rows-from-to-to-of-all = { $all }行中{ $from }〜{ $to }行目
# What a frame is called that its page gives no title.
frame-title = グラフ

# Told: what went wrong, by the form of the English sentence; no variants
told-columns = { $file }：{ $line }行目：必要な列は{ $columns }、全体で{ $most }列まで。不足：{ $missing }、実際の内容：「{ $found }」
told-fields = { $file }、{ $line }行目：見出しと同じ{ $number }項目が必要ですが、{ $count }項目でした
told-cell = { $file }、{ $line }行目、{ $column }：必要なのは{ $wanted }、実際の内容は「{ $found }」
told-row = { $file }、{ $line }行目：必要なのは{ $wanted }、実際の内容は「{ $found }」
told-more = { $file }：ほかに{ $count }行を除きました。
told-size = { $file }：読み込めるのは{ $most } MiBまでですが、{ $found } MiBあります（上限MAX_BYTES）
told-encoding = { $file }：UTF-8のテキストが必要ですが、{ $line }行目に別のバイトがあります。表をCSV UTF-8で保存してください
told-web-page = { $file }：CSVの表が必要ですが、ウェブページでした。ダウンロードに失敗した可能性があります
told-empty = { $file }：見出し行（{ $columns }）が必要ですが、ファイルは空です
told-status = { $file }：ファイルがありません（HTTP { $status }）。記事内のパスを確認してください。
told-fetch = { $file }：読み込めませんでした（{ $why }）。ネットワークとパスを確認してください。
told-json = { $file }：JSON形式の記事が必要ですが、そうではありません：{ $why }
told-elsewhere = { $file }：このサイトの記事が必要です
told-no-view = この記事に「{ $found }」というビューはありません。あるのは{ $list }です
told-view = 記事の指定どおりには描けません。作成者向け：view “{ $why }
told-story = この記事は表示できません。作成者向け：story “{ $why }
told-unusable = この記事は表示できません。作成者向け：{ $why }
told-engine = グラフを描くプログラムを読み込めませんでした：{ $why }
told-no-wasm = このブラウザーはWebAssemblyを実行できないか、ポリシーで禁止されています。グラフにはこれが必要です。
told-no-canvas = このブラウザーには描画用のキャンバスがありません
wanted-place = 国または地域群の名前
wanted-flow = export、import、re-exportのいずれか
wanted-hs = HSコードの数字、+でつないだコード、またはTOTAL
wanted-goods-name = 品目の名前
wanted-period = YYYY、YYYY-MM、YYYY-Qnのいずれか
wanted-quality = stated、derived、provisional、estimatedのいずれか
wanted-publisher = 数値を公表した者
wanted-currency = EURのようなISO 4217のコード
wanted-unit = kgのような単位
wanted-physical = 物理的な単位（金額はvalue列へ）
wanted-one = 品目・相手・期間・単位ごとに一つの数値
wanted-number = 1234.5のような数、0、c（秘匿）、または空欄
wanted-claim-id = ほかの主張にない識別子
wanted-event-id = ほかの出来事にない識別子
wanted-change = -100以上の数
wanted-key = 固有の識別子
wanted-goods = 品目
wanted-qualifier = exact、over、nearly、aboutのいずれか
wanted-who = 発言した者
wanted-day = 2022-02-24のような日付
wanted-not-before = 空欄、または日付より前でない日
wanted-not-after = 空欄、または日付より後でない日
wanted-precision = day、month、quarter、yearのいずれか
wanted-actor = 行為者
wanted-group = 行為者の属する群
wanted-kind = export_controlのような種類
wanted-title = 見出し
wanted-certainty = confirmed、reported、denied、reversedのいずれか
wanted-text = NULバイトのないテキスト、MAX_FIELD以内の項目、閉じた引用符
published-as = Tradefall { $version }、内容 { $content }

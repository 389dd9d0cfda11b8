# 日本語：自分のファイルのページ

# The page's own words
page-trade-figures-as-statistics-offices-publish-them-csv-workbooks-json-the-page-says-what-it-recognised-sets-aside-what-it-cannot-use-and-draws-the-rest = 統計機関が公表する形のままの貿易統計：CSV、ブック、JSON。このページは何と認識したかを示し、使えないものを除き、残りを描きます。
page-files-to-read = 読み込むファイル
page-or-drop-them-anywhere-on-this-page-or-paste-a-table = または、このページのどこにでもドロップするか、表を貼り付けてください。
page-everything-stays-in-this-browser-nothing-is-sent-nothing-is-stored = すべてこのブラウザーの中だけで行われます。送信も保存もしません。
page-paste-a-table-here = ここに表を貼り付ける
page-cells-copied-from-a-spreadsheet-or-the-text-of-a-csv-file = 表計算ソフトからコピーしたセル、またはCSVファイルのテキスト
page-read-this-table = この表を読む
page-cancel = 中止
page-what-was-read = 読み込んだもの
page-download-as-tidy-csv = 統一形式のCSVをダウンロード
page-download-the-charts-as-a-story = グラフを記事としてダウンロード
page-download-the-notes-as-csv = 注記をCSVでダウンロード
page-clear-all-files = すべてのファイルを外す
page-what-is-shown = 表示しているもの
page-stories-of-this-site = このサイトの記事
page-read-a-long-series-by-day-hour-or-second = 日・時・秒ごとの長い系列を読む
page-progress-of-reading = 読み込みの進み具合
page-the-reading-engine-could-not-be-loaded-why = ファイルを読むプログラムを読み込めませんでした：{ $why }
page-the-browser-does-not-say-why = ブラウザーは理由を示していません
page-reading-file-at-of-of-file-count-rows-so-far = { $of }個中{ $at }個目のファイル{ $file }を読み込み中：これまでに{ $count }行
page-reading-file-count-rows-so-far = { $file }を読み込み中：これまでに{ $count }行
page-count-rows-so-far = これまでに{ $count }行
page-reading = 読み込み中…
page-something-went-wrong-while-reading-this-file-it-was-set-aside-the-others-were-read-again = このファイルの読み込み中に問題が起き、除きました。ほかのファイルは読み直しました。
page-nothing-to-read-was-found-drop-or-choose-files-or-paste-a-table = 読むものがありませんでした。ファイルをドロップするか選ぶか、表を貼り付けてください。
page-cancelled-nothing-of-these-files-was-kept = 中止しました。これらのファイルからは何も残していません。
page-file-was-taken-off-the-page = { $file }をページから外しました。
page-all-files-were-taken-off-the-page = すべてのファイルをページから外しました。
page-count-rows-were-read-aside-set-aside = { $count }行を読み込み、{ $aside }行を除きました。
page-count-of-of-files-could-not-be-read = { $of }個中{ $count }個のファイルを読めませんでした。
page-the-file-could-not-be-read = ファイルを読めませんでした。
page-the-charts-of-your-files-as-a-story-for-tradefall = ファイルのグラフを、Tradefallの記事にしたものです。
page-say-in-story-json-where-the-figures-come-from-and-what-may-be-done-with-them-sources-url-licence-and-what-the-charts-show-title-standfirst-alt = story.jsonに、数値の出典と利用条件（“sources”：url、licence）、グラフの内容（“title”、“standfirst”、“alt”）を書いてください。
page-what-you-chose-in-the-charts-is-not-in-the-story-it-is-shown-by-this-address-address = グラフで選んだことは記事に含まれません。次のアドレスで表示できます：{ $address }
page-pasted-table = 貼り付けた表
page-count-figures-have-a-place-in-the-tidy-table = { $count }個の数値を統一形式の表に収めました。
page-the-page-begins-anew-in-another-language-without-the-files-that-were-read-go-on = 別の言語ではページが最初からになり、読み込んだファイルはなくなります。続けますか。
page-comma = コンマ
page-semicolon = セミコロン
page-tab = タブ
page-bar = 縦線
page-decimal-point = 小数点がピリオド：1234.5
page-decimal-comma = 小数点がコンマ：1234,5
page-exports = 輸出
page-imports = 輸入
page-re-exports = 再輸出
page-thousands = 千
page-millions = 百万
page-billions = 十億
page-reporter = 報告国
page-partner = 相手国
page-flow = 貿易の向き
page-currency-such-as-eur = 通貨（EURなど）
page-values-are-in = 値の単位
page-units = そのままの単位
page-hs-code-or-total = HSコード、またはTOTAL
page-name-of-the-goods = 品名
page-decimal-sign = 小数点の記号
page-not-stated = 記載なし
page-read-again-with-this = この内容で読み直す
page-the-file-does-not-say-what = ファイルに書かれていないこと：{ $what }
page-as-recognised = 認識したとおり
page-no-name = （名前なし）
page-what-column-holds = { $column }の内容
page-what-the-column-holds = この列の内容
page-as-recognised-role = 認識したとおり：{ $role }
page-not-used = 使わない
page-column = 列
page-holds = 内容
page-rule = 規則
page-columns-of-file = { $file }の列
page-format = 形式
page-encoding = 文字コード
page-delimiter = 区切り文字
page-count-more-columns-are-read-as-recognised = ほかの{ $count }列は認識したとおりに読みます。
page-count-set-aside-cells-cells-of-used-records = { $count }件を除外、使った記録のうち{ $cells }セルも除外
page-count-set-aside = { $count }件を除外
page-set-aside-in-file-where-what-was-expected-what-was-found = { $file }で除いたもの：場所、必要なもの、実際の内容。
page-the-first-count-are-shown-the-download-has-more = 最初の{ $count }件を示しています。ダウンロードにはもっとあります。
page-what-was-set-aside-and-why-words = 除いたものとその理由（{ $words }）
page-line = 行
page-expected = 必要なもの
page-found = 実際の内容
page-remove = 外す
page-remove-file = { $file }を外す
page-the-earlier-reading-stays = 前に読み込んだものは残ります。
page-recognised-as-format-the-header-stands-in-line-line = { $format }として認識。見出しは{ $line }行目です。
page-recognised-as-format = { $format }として認識。
page-count-records-in-the-file-used-used-aside-set-aside = ファイルの記録は{ $count }件：使用{ $used }件、除外{ $aside }件。
page-what-to-know-about-these-figures-count = この数値について知っておくこと（{ $count }）
page-how-each-column-was-understood-count = 各列をどう理解したか（{ $count }）
page-say-what-the-columns-are = 列が何かを示す
page-count-more-type-a-code-or-a-word-to-find-them = ほかに{ $count }件：コードか言葉を入力すると見つかります。
page-no-goods-fit-these-words = この言葉に合う品目はありません。
page-charts = グラフ
page-as-they-were-taken-away = 取り出したときのまま
page-of-a-choice-of-my-own = 自分で選んだもの
page-goods-up-to-count-lines = 品目（{ $count }本の線まで）
page-find = 探す
page-flow-and-unit = 向きと単位
page-compare-last-period-before = 比較：前の最後の期間
page-first-period-after = 後の最初の期間
page-each-side-covers = それぞれの長さ

# The page for long series
page-a-long-series = 長い系列
page-figures-by-day-hour-minute-or-second-up-to-a-hundred-million-of-them-gas-through-a-pipeline-a-rate-of-exchange-ships-in-a-port-every-extreme-stays-in-the-picture-and-every-gap-stays-a-gap = 日・時・分・秒ごとの数値を1億個まで。パイプラインのガス、為替相場、港の船など。極値はすべて図に残り、欠測は欠測のままです。
page-the-file-to-read = 読み込むファイル
page-file-to-read = ファイル
page-or-drop-it-anywhere-on-this-page-a-csv-with-a-moment-such-as-and-a-figure-on-each-line = または、このページのどこにでもドロップしてください。各行に時刻（2024-03-05 13:00など）と数値のあるCSVです。
page-read-tables-of-statistics-offices = 統計機関の表を読む
page-everything = すべて
page-select-a-stretch = 区間を選ぶ
page-time-in-view = 表示中の時間
page-start-of-what-is-in-view = 表示範囲の始まり
page-end-of-what-is-in-view = 表示範囲の終わり
page-reading-file = { $file }を読み込み中
page-source-file-as-it-was-handed-over = 出典：{ $file }（渡されたまま）
page-left-and-right-walk-the-figures-up-and-down-lead-to-the-highest-and-lowest-in-view-page-up-and-page-down-go-a-tenth-of-it-plus-and-minus-zoom-shows-everything-enter-pins-escape-lets-go = 左右キーで数値をたどり、上下キーで表示中の最高と最低へ、Page UpとPage Downで10分の1ずつ移動。プラスとマイナスで拡大・縮小、0ですべて表示、Enterで固定、Escで解除。
page-fit-the-height-to-what-is-in-view = 高さを表示範囲に合わせる
page-csv-of-what-is-in-view = 表示範囲のCSV
page-column-for-opening-at-once = 列ファイル（すぐに開ける）
page-set-aside-count-lines-were-read-these-could-not-be-used = 除外：{ $count }行を読み込み、次の行は使えませんでした
page-count-lines-were-read = { $count }行を読み込みました。
page-some-could-not-be-used-they-are-listed-below-the-chart = 使えなかった行は、グラフの下に示します。
page-cancelled-nothing-of-this-file-was-kept = 中止しました。このファイルからは何も残していません。

# Sentences and names of the desk, by their forms: kinds stand before the first hyphen

# Why a file is not read
fault-empty = 表が必要ですが、ファイルは空です。
fault-web-page = 表が必要ですが、これはウェブページです。ダウンロードに失敗したのかもしれません。ブラウザーで開き、機関が何と答えたか確かめてください。
fault-xml = 表が必要ですが、これはXMLです。CSVかXLSXでダウンロードしてください。
fault-locked = 表が必要ですが、これはパスワード付きのブックです。開いて、パスワードなしで保存してください。
fault-old = 表が必要ですが、これは古いブック（.xls）かパスワード付きのブックです。開いて、.xlsxかCSVで保存してください。
fault-pdf = 表が必要ですが、これはPDFです。CSVかXLSXでダウンロードしてください。
fault-gzip = 表が必要ですが、これはgzipの書庫です。先に展開してください。
fault-picture = 表が必要ですが、これは画像です。
fault-parquet = 表が必要ですが、これはParquetファイルです。CSVでダウンロードしてください。
fault-unread = 読めません：{ $error }
fault-text-size = テキストは4 GiBまでです（MAX_TEXT_BYTES）。それを超えています。
fault-cells-size = セルは512 MiBまでです（MAX_MATRIX_BYTES）。
fault-size = { $size } MiBまでです（{ $limit }）。それを超えています。
fault-columns = 16,384列までです（MAX_COLUMNS）。それを超えています。
fault-no-column = 変更する列「{ $column }」がありません。
fault-constant = { $key }：「{ $found }」ではない値が必要です。
fault-no-constant = reporter、partner、flow、product、commodity、currency、scaleのいずれかが必要ですが、「{ $found }」でした。
fault-no-records = 記録のある表が必要ですが、記録がありません。
fault-no-text = 区切り文字のあるテキストが必要ですが、別の種類のファイルです。
fault-bare = 見出しと記録が必要ですが、ファイルにはありません。
fault-header = 見出しは最初の512 KiB（HEAD_BYTES）の中にあり、16,384列（MAX_COLUMNS）までです。この行はそれより長いものです。
fault-json = JSONか表が必要です：{ $json }
fault-json-list = ComtradeのAPIの答えのように、記録の一覧を持つJSONが必要ですが、ありません。
fault-format = { $key }形式の列が必要ですが、「{ $found }」でした。
fault-no-format = 次の形式のいずれかが必要です：{ $list }。実際は「{ $found }」でした。
fault-unknown = 期間の列（または期間ごとの列）と数値の列を持つ貿易統計の表が必要です。実際は「{ $found }」でした。列が何かを示してください。
fault-damaged = ブック（.xlsx）が必要ですが、壊れているか別の書庫です：{ $error }。開いて保存し直してください。
fault-cut = ブック（.xlsx）が必要ですが、書庫が壊れています：{ $error }。もう一度ダウンロードしてください。
fault-archive = ブック（.xlsx）が必要ですが、別の書庫です。展開して中のファイルを読み込んでください。
fault-sheets = シートは{ $most }枚までです（MAX_SHEETS）。{ $count }枚ありました。
fault-parts = ブックの部品は{ $most }個までです（MAX_WORKBOOK_PARTS）。{ $count }個ありました。
fault-cells = 1,048,576行、16,384列までです（MAX_SHEET_ROWS、MAX_COLUMNS）。その外にセルがあります。
fault-unpacked = ブックは展開後512 MiBまでです（MAX_UNPACKED_BYTES）。それを超えています。zip爆弾かもしれません。
fault-our-columns = { $line }行目：必要な列は{ $list }、全体で{ $most }列まで。不足：{ $missing }、実際の内容：「{ $found }」。
fault-nothing = 数値を読み込めませんでした。
fault-no-fit = この選択に合う数値はありません。
fault-column-cut = 1個8バイトの数値の列が必要ですが、途中で切れています。
fault-column-none = 数値の列が必要ですが、別のファイルです。
fault-column-count = 1個から1億個の数値の列が必要です。
fault-line = 表の行が必要ですが、64 kBを超える行があります。
fault-most = 数値は1億個までです。それを超えています。
fault-two-columns = 時刻（2024-03-05 13:00など）と数値の2列が必要ですが、1列しかありません。
fault-two-lines = 時刻（2024-03-05 13:00など）と数値のある行が2行以上必要です。
fault-steps = 等間隔の数値が必要ですが、{ $seconds }秒の間隔{ $count }個のうち数値は{ $used }個でした。月ごとの表はファイル用のページで読めます。
fault-elsewhere = このサイトのファイルが必要ですが、別のサイトのものです。
fault-answer = ファイルがありません（HTTP { $status }）。
json-place = { $line }行目、{ $column }文字目：{ $json }
json-size = 64 MiBまでです（MAX_JSON_BYTES）。それを超えています
json-utf = UTF-8が必要ですが、別のバイトでした
json-syntax = 必要なのは{ $json }、実際は{ $end }
json-value = 値
json-bracket = コンマか閉じる角括弧
json-brace = コンマか閉じる波括弧
json-name = 引用符で囲んだ名前
json-colon = コロン
json-escape = 制御文字ではなくエスケープ
json-quote = 閉じる引用符
json-escapes = \nや\u0041のようなエスケープ
json-hex = 16進数字4桁
json-digit = 数字
json-end = 文書の終わり
json-depth = 入れ子は128段まで（MAX_JSON_DEPTH）
json-nothing = 終わり

# What is expected of a record
wanted-record = 記録
wanted-header = 見出し。これはその前にあります
wanted-fields = 見出しと同じ項目数：{ $count }
wanted-columns = ファイルの最初の表と同じ列
wanted-list-record = 一覧「{ $column }」の記録
wanted-closed = 閉じる引用符
wanted-field-size = 64 KiBまでの項目（MAX_FIELD_BYTES）
wanted-record-size = 4 MiBまでの記録（MAX_RECORD_BYTES）
wanted-most-columns = 16,384列まで（MAX_COLUMNS）
wanted-plain-text = テキスト
wanted-most-figures = 50,000,000個までの数値（MAX_FIGURES）
wanted-most-measures = 1,000種までの指標（MAX_MEASURES）
wanted-most-texts = 1,000,000種までのテキスト（MAX_TEXTS）
wanted-first = 同じ貿易と期間に数値は1つ。最初のものを残します
wanted-decimal = 小数点の記号が分かる数値。どれかを示してください
wanted-some-period = 2022-03のような期間
wanted-any-period = 2022-03、202203、Mar-22のような期間
wanted-figure = 数値、または「:」のような、ないことを表す記号
wanted-flags = p（暫定）、e、c、またはstated、derivedのような印
wanted-year = 2022のような年
wanted-month = 1から12の月、その名前、または年全体を表す言葉
wanted-area = 国または地域群の名前かコード
wanted-code = 2、4、6、8、10桁のHSコード、またはTOTAL
wanted-a-flow = exportやimportのような貿易の向き
wanted-power = 6のような10の累乗、またはMillions
wanted-iso = EURのようなISO 4217のコード
wanted-measure = VALUE_IN_EUROSのような指標
wanted-event = 題名のある出来事
wanted-date = 2022-02-24、2022-02、2022のような日付
wanted-date-parts = 年と、実在する月と日、または空欄
wanted-end-parts = 実在する年、月、日、または空欄
wanted-end = 2022-02-24のような日付、または空欄
wanted-later = 始まりより前ではない終わり
wanted-moment = 2024-03-05 13:00のような日または時刻
wanted-zone = 前の行と同じ時間帯
wanted-or-nothing = 数値。ないところは空欄
wanted-own-moment = ほかの行と重ならない時刻
found-fields = { $count }項目：{ $start }
found-note = 注：{ $start }
found-more = それ以上
found-no-object = オブジェクトではない

# How a file is laid out
format-text = { $format }（{ $encoding }、{ $delimiter }区切り）
format-other = { $format }（{ $kind }）
format-ours = Tradefallの表
format-events = Tradefallの出来事
format-claims = Tradefallの割合
format-list = 出来事の一覧（Datawrapper）
format-census = US Census, country.xlsx
format-china = 中国税関の検索結果
format-comext = Easy Comext, Relational View
format-workbook = Eurostat Data Browserのブック
format-any = 自由な形の表
delimiter-comma = コンマ
delimiter-semicolon = セミコロン
delimiter-tab = タブ
delimiter-bar = 縦線
kind-workbook = ブック

# What a column holds
role-reporter = 報告国
role-reporter-code = 報告国のコード
role-partner = 相手国
role-partner-code = 相手国のコード
role-flow = 貿易の向き
role-code = 品目コード
role-name = 品名
role-period = 期間
role-year = 年
role-month = 月
role-currency = 通貨
role-unit = 数量の単位
role-indicator = 指標
role-power = 10の累乗
role-flags = 印
role-estimate = 推計の印
role-breakdown = 内訳
role-nothing = 使わない
role-exports = 輸出
role-imports = 輸入
role-re-exports = 再輸出
role-figures = 数値
role-value = 金額
role-quantity-in = 数量（{ $unit }）
role-quantity = 数量
role-thousands = 千単位
role-millions = 百万単位
role-billions = 十億単位
role-times = 10^{ $power }倍
role-of-month = { $month }月
role-whole-year = 年全体
role-of-period = { PERIOD($period) }
role-began = 始まった時
role-ended = 終わった時
role-title = 題名
role-summary = 要約
role-group = 当事者の区分
role-source = 出典

# By which rule
rule-sign = { $rule }。小数点の記号はほかの列と同じ
rule-said = 指定のとおり
rule-unknown = このファイルに合う規則がない
rule-twice = 別の列に同じ内容がある
rule-not-needed = 不要
rule-no-name = 名前がない
rule-no-powers = 10の累乗ではない
rule-no-flags = 印ではない
rule-no-codes = 名前から。コードは入っていない
rule-no-years = 名前から。年の列がない
rule-name = 名前から
rule-period-name = 名前が期間
rule-figures = 名前から数値
rule-no-rule = この名前に合う規則がない
rule-country = 輸出と輸入に並ぶ国：相手国
rule-months = 年の列に並ぶ月
rule-period = 期間の列に同じ内容がある
rule-only = 数値のただ一つの列
rule-census = US Censusの列名
rule-query = 検索結果の列名
rule-comext = Comextの列名
rule-comtrade = Comtradeの列名
rule-dollars = 米ドル：輸入はCIF、輸出はFOB
rule-estimates = 推計の数量に印を付ける
rule-above = シートで表の上にある
rule-time = TIMEの見出し
rule-label = シートの名称の列
rule-kept = ファイルにだけ残る
rule-ours = このサイト自身の列
rule-dimension = 形式にない区分：値を分けたままにする
rule-sdmx = SDMXの次元または属性の名前
rule-usa = USA Tradeの列名

# What was read
fact-figures = 数値：{ $count }（値{ $values }、ゼロ{ $zeros }、欠測{ $missing }、秘匿{ $suppressed }）
fact-periods = 期間：{ PERIOD($from) }から{ PERIOD($to) }
fact-reporters = 報告国：{ $count }：{ $list }
fact-partners = 相手国：{ $count }：{ $list }
fact-goods = 品目：{ $count }：{ $list }
fact-variant = 指標：{ $flow }、{ $unit }（{ $variant }）
fact-measured = 指標：{ $flow }、{ $unit }
fact-events = 出来事：{ $count }
fact-claims = 割合：{ $count }
list-more = ほか{ $count }件
list-not-stated = 記載なし
flow-export = 輸出
flow-import = 輸入
flow-re-export = 再輸出
flow-not-stated = 向きの記載なし
flow-exports = 輸出
flow-imports = 輸入
flow-re-exports = 再輸出
flow-none-stated = 向きの記載なし
unit-no-currency = 通貨の記載なし
unit-none = 単位の記載なし
unit-supplementary = 補助単位
variant-re-import = 再輸入
variant-domestic = 国内産品
variant-foreign = 外国産品
variant-for-inward = 域内加工用
variant-after-inward = 域内加工後
variant-after-outward = 域外加工後
variant-for-outward = 域外加工用
variant-second = 第二数量
variant-net = 正味重量

# What the file does not say
ask-reporter = どの国の報告ですか。
ask-partner = 相手国はどこですか。
ask-flow = 輸出ですか、輸入ですか。
ask-currency = どの通貨ですか。
ask-goods = どの品目ですか。
ask-mixed = { $column }列：小数点がピリオドの数値とコンマの数値があります。ピリオドとして読みました。
ask-sign = { $column }列：1,234のような数値は、千余りにも一余りにも読めます。小数点はどちらですか。

# What to know about the figures
warn-code = { $code }：HSが{ $year }年に変わりました（{ $old } → { $new }、{ $heading }）。前と後の数値は一つの系列ではありません
warn-gaps = { $count }個のセルに数値がありません：貿易がないか、入手できません
warn-quantities = { $count }個の数量は、金額があるのにゼロです：報告なしとして、欠測として読みました
warn-currency = 金額の通貨がファイルに書かれていません
warn-zero = { PERIOD($after) }より後のただ一つの数値はゼロです：未公表かもしれませんが、ゼロのままにします
warn-zeros = { PERIOD($after) }より後の{ $count }個の数値はすべてゼロです：未公表かもしれませんが、ゼロのままにします
warn-future = { PERIOD($after) }より後の{ $count }個の数値と、その途中の年の合計はすべてゼロです：未公表とみなし、欠測として読みました
warn-groups = { $what }：国の間に{ $list }があります。合計にはそれらか、その部分のどちらかだけを使います
warn-levels = 品目に複数の段階があります（{ $levels }）。合計には上位の項か、その部分のどちらかだけを使います
warn-breakdown = 行はさらに分かれています（輸送、手続き、第二の相手国）。合計には合計行か部分のどちらかだけを使います
warn-characters = { $count }文字を{ $encoding }として読めませんでした。別の文字コードを指定してください
warn-twice = { $line }行目：「{ $column }」が一つのオブジェクトに2度あります。後のものを使います
warn-reported = 出来事がどれほど確かか、一覧に書かれていません。報道として扱います
heading-telephones = 携帯電話：スマートフォンは別
heading-aerials = 電話機と通信網機器の部品：アンテナは別
heading-diodes = 発光ダイオードと太陽電池
heading-transducers = その他の半導体デバイス：トランスデューサーは別
heading-furnaces = その他の工業炉
heading-cameras = テレビカメラとデジタルカメラ
heading-presses = 固有の機能を持つ機械：静水圧プレスは別
level-digits = { $count }桁

# How sums were made
way-repeated = ファイル：{ $count }個の数値が複数のファイルにあり、それぞれ1度だけ数えます
way-contrary = ファイル：{ $count }個の数値がファイルによって異なり、先に読んだファイルのものを示します
way-years = 期間：年。それより長い期間は除きました
way-quarters = 期間：四半期。それより長い期間は除きました
way-months = 期間：月。それより長い期間は除きました
way-row = { $what }：「{ $name }」の行。その部分は除きました
way-countries = { $what }：国の合計。国の集まりは除きました
way-alone = { $what }：「{ $name }」のみ。ほかの集まりと重なることがあります
way-table = { $what }：表にある国の合計
way-goods-row = 品目：「{ $code }」の行。個々のコードは除きました
way-finest = 品目：最も細かいコード。上位の{ $count }項は除きました
way-parts = 内訳：部分の合計。表に合計行がありません
way-total = 内訳：合計行。その部分は除きました
way-other = { $goods }：期間がほかと異なるため除きました
way-gaps = { $goods }：{ $count }期間で合計の一部が欠測か秘匿です。合計は残りの部分です
way-units = { $goods }：単位は一つ必要ですが、{ $found }がありました
way-flows = { $goods }：貿易の向きは一つ必要ですが、{ $found }がありました
way-kinds = { $goods }：期間の種類は一つ必要ですが、月、四半期、年が混ざっていました
what-reporter = 報告国
what-partner = 相手国
what-reporters = 報告国
what-partners = 相手国
left-unstated = { $count }個の数値を収めていません：どの国が、どの国と、何を、どちら向きに取引したか書かれていません。
left-currency = { $count }個の数値を収めていません：通貨が書かれていません。
left-parts = { $count }個の数値を収めていません：内訳の部分か、同じ貿易の別の計測です。

# What can be chosen, and is shown
place-all-reporters = 全{ $count }報告国の合計
place-all-partners = 全{ $count }相手国の合計
place-none = ファイルに記載なし
place-group = { $name }（国の集まり）
side-all-reporters = 全報告国
side-all-partners = 全相手国
side-reporter = 記載のない報告国
side-partner = 記載のない相手国
side-none = 記載なし
goods-all = 全品目（TOTAL）
goods-every = 全品目
goods-together = ファイルの全品目の合計
goods-unstated = ファイルに品目の記載なし
measure-variant = { $flow }、{ $unit }（{ $variant }）
measure-plain = { $flow }、{ $unit }
window-month = 1か月
window-months = 3か月
window-year = 12か月
window-quarter = 1四半期
window-quarters = 4四半期
window-one-year = 1年
window-years = 3年
title-exports = { $reporter }から{ $partner }への輸出
title-imports = { $reporter }の{ $partner }からの輸入
title-re-exports = { $reporter }から{ $partner }への再輸出
title-compared = 前と後
title-events = 出来事
title-claims = 公表された割合
title-assumed = ファイルには輸出か輸入かが書かれていません。指定があるまで輸出として示します。

# Long series: what their chart says; the engine has what stands below
long-caption = { $name }{ $unit ->
    [none] { "" }
   *[other] （{ $unit }）
}：{ long-every }、{ long-span }。数値{ NUMBER($known) }個。
long-every = { $step ->
    [week] { $every ->
        [1] 毎週
       *[other] { $every }週間ごと
    }
    [day] { $every ->
        [1] 毎日
       *[other] { $every }日ごと
    }
    [hour] { $every ->
        [1] 毎時
       *[other] { $every }時間ごと
    }
    [minute] { $every ->
        [1] 毎分
       *[other] { $every }分ごと
    }
   *[second] { $every ->
        [1] 毎秒
       *[other] { $every }秒ごと
    }
}
long-span = { $from }から{ $to }
long-moment = { $day }{ $time }
long-day = { $month }{ $day }日
long-unnamed = 系列
long-whole = 欠けている数値はありません。
long-gaps = 数値のない時点が{ NUMBER($gaps) }個：欠測であり、ゼロではありません。
long-gaps-suppressed = 数値のない時点が{ NUMBER($gaps) }個、秘匿が{ NUMBER($held) }個：欠測であり、ゼロではありません。
long-extremes = 最高は{ $high }（{ $when }）、最低は{ $low }（{ $date }）。
long-start = 軸は{ $amount }から始まり、ゼロからではありません。
long-empty = この系列にはどの時点にも数値がありません。
long-key = 斜線または灰色：数値なし。図の下の印：一部または全部が欠けています。
long-pixel = このピクセルの{ NUMBER($count) }個のうちの1つ：{ $range }
long-range = { $low }〜{ $high }
long-spoken = { $when }：{ $value }。
long-window = { long-span }、{ NUMBER($of) }時点のうち{ NUMBER($count) }
long-window-all = { long-span }、全{ NUMBER($count) }時点
long-each = 表示中の各数値、{ long-span }
long-figure = 数値
long-when = 時
long-stretches = 表示範囲{ $unit ->
    [none] { "" }
   *[other] （{ $unit }）
}、{ long-span }。拡大すると各数値が見えます
long-columns = 時 | 数値 | 欠測 | 最低 | 最高 | 数値の平均
long-method = 描き方
long-method-columns = 数値がピクセルより多いところでは、ピクセルの各列を、その中のすべての数値を通る線の最低から最高まで描きます。どの倍率でも極値は失われません。
long-method-middle = 数値はその時間の中央に置きます。数値のない時間はつなぎません。
long-method-zones = 時刻はファイルのとおりです。時間帯は変換しません。

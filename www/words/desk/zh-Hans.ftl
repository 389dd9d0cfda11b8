# 简体中文：读取自己文件的页面

# The page's own words
page-trade-figures-as-statistics-offices-publish-them-csv-workbooks-json-the-page-says-what-it-recognised-sets-aside-what-it-cannot-use-and-draws-the-rest = 统计机构发布的贸易数据：CSV、工作簿、JSON。页面会说明识别出了什么，把不能使用的放在一边，并画出其余部分。
page-files-to-read = 要读取的文件
page-or-drop-them-anywhere-on-this-page-or-paste-a-table = 也可以把文件拖到本页任意位置，或粘贴表格。
page-everything-stays-in-this-browser-nothing-is-sent-nothing-is-stored = 一切都留在本浏览器中：不发送，也不保存。
page-paste-a-table-here = 在此粘贴表格
page-cells-copied-from-a-spreadsheet-or-the-text-of-a-csv-file = 从电子表格复制的单元格，或 CSV 文件的文本
page-read-this-table = 读取此表格
page-cancel = 取消
page-what-was-read = 读取的内容
page-download-as-tidy-csv = 下载为统一的 CSV
page-download-the-charts-as-a-story = 把图表下载为文章
page-download-the-notes-as-csv = 把说明下载为 CSV
page-clear-all-files = 移除所有文件
page-what-is-shown = 显示的内容
page-stories-of-this-site = 本站文章
page-read-a-long-series-by-day-hour-or-second = 读取按日、小时或秒的长序列
page-progress-of-reading = 读取进度
page-the-reading-engine-could-not-be-loaded-why = 无法加载读取文件的程序：{ $why }
page-the-browser-does-not-say-why = 浏览器没有说明原因
page-reading-file-at-of-of-file-count-rows-so-far = 正在读取第 { $at } 个文件（共 { $of } 个）{ $file }：已读 { $count } 行
page-reading-file-count-rows-so-far = 正在读取 { $file }：已读 { $count } 行
page-count-rows-so-far = 已读 { $count } 行
page-reading = 正在读取……
page-something-went-wrong-while-reading-this-file-it-was-set-aside-the-others-were-read-again = 读取此文件时出错，已放在一边。其余文件已重新读取。
page-nothing-to-read-was-found-drop-or-choose-files-or-paste-a-table = 没有可读取的内容。请拖入或选择文件，或粘贴表格。
page-cancelled-nothing-of-these-files-was-kept = 已取消：没有保留这些文件的任何内容。
page-file-was-taken-off-the-page = 已从页面移除 { $file }。
page-all-files-were-taken-off-the-page = 已从页面移除所有文件。
page-count-rows-were-read-aside-set-aside = 读取了 { $count } 行，{ $aside } 行未采用。
page-count-of-of-files-could-not-be-read = { $of } 个文件中有 { $count } 个无法读取。
page-the-file-could-not-be-read = 无法读取该文件。
page-the-charts-of-your-files-as-a-story-for-tradefall = 您的文件的图表，作为 Tradefall 的文章。
page-say-in-story-json-where-the-figures-come-from-and-what-may-be-done-with-them-sources-url-licence-and-what-the-charts-show-title-standfirst-alt = 请在 story.json 中写明数字的来源和使用条件（“sources”：url、licence），以及图表的内容（“title”、“standfirst”、“alt”）。
page-what-you-chose-in-the-charts-is-not-in-the-story-it-is-shown-by-this-address-address = 您在图表中的选择不在文章中；用此地址可以看到：{ $address }
page-pasted-table = 粘贴的表格
page-count-figures-have-a-place-in-the-tidy-table = 统一表格收入了 { $count } 个数字。
page-the-page-begins-anew-in-another-language-without-the-files-that-were-read-go-on = 换语言后页面会重新开始，已读取的文件不再保留。要继续吗？
page-comma = 逗号
page-semicolon = 分号
page-tab = 制表符
page-bar = 竖线
page-decimal-point = 小数点为句点：1234.5
page-decimal-comma = 小数点为逗号：1234,5
page-exports = 出口
page-imports = 进口
page-re-exports = 再出口
page-thousands = 千
page-millions = 百万
page-billions = 十亿
page-reporter = 报告方
page-partner = 伙伴方
page-flow = 贸易流向
page-currency-such-as-eur = 货币，如 EUR
page-values-are-in = 数值单位
page-units = 原单位
page-hs-code-or-total = HS 编码，或 TOTAL
page-name-of-the-goods = 商品名称
page-decimal-sign = 小数点符号
page-not-stated = 未注明
page-read-again-with-this = 按此重新读取
page-the-file-does-not-say-what = 文件没有说明：{ $what }
page-as-recognised = 按识别结果
page-no-name = （无名称）
page-what-column-holds = { $column } 列的内容
page-what-the-column-holds = 此列的内容
page-as-recognised-role = 按识别结果：{ $role }
page-not-used = 不使用
page-column = 列
page-holds = 内容
page-rule = 规则
page-columns-of-file = { $file } 的列
page-format = 格式
page-encoding = 编码
page-delimiter = 分隔符
page-count-more-columns-are-read-as-recognised = 另有 { $count } 列按识别结果读取。
page-count-set-aside-cells-cells-of-used-records = 未采用 { $count } 条，另有所用记录中的 { $cells } 个单元格
page-count-set-aside = 未采用 { $count } 条
page-set-aside-in-file-where-what-was-expected-what-was-found = { $file } 中未采用的内容：位置、应为何、实际为何。
page-the-first-count-are-shown-the-download-has-more = 显示前 { $count } 条；下载的文件中更多。
page-what-was-set-aside-and-why-words = 未采用的内容及原因（{ $words }）
page-line = 行
page-expected = 应为
page-found = 实际
page-remove = 移除
page-remove-file = 移除 { $file }
page-the-earlier-reading-stays = 保留先前读取的结果。
page-recognised-as-format-the-header-stands-in-line-line = 识别为{ $format }；表头在第 { $line } 行。
page-recognised-as-format = 识别为{ $format }。
page-count-records-in-the-file-used-used-aside-set-aside = 文件中有 { $count } 条记录：采用 { $used } 条，未采用 { $aside } 条。
page-what-to-know-about-these-figures-count = 关于这些数字需要知道的（{ $count }）
page-how-each-column-was-understood-count = 各列如何理解（{ $count }）
page-say-what-the-columns-are = 说明各列是什么
page-count-more-type-a-code-or-a-word-to-find-them = 另有 { $count } 种：输入编码或词语即可查找。
page-no-goods-fit-these-words = 没有符合的商品。
page-charts = 图表
page-as-they-were-taken-away = 按下载时的样子
page-of-a-choice-of-my-own = 按我的选择
page-goods-up-to-count-lines = 商品，最多 { $count } 条线
page-find = 查找
page-flow-and-unit = 流向和单位
page-compare-last-period-before = 比较：之前的最后一期
page-first-period-after = 之后的第一期
page-each-side-covers = 每一侧包含

# The page for long series
page-a-long-series = 长序列
page-figures-by-day-hour-minute-or-second-up-to-a-hundred-million-of-them-gas-through-a-pipeline-a-rate-of-exchange-ships-in-a-port-every-extreme-stays-in-the-picture-and-every-gap-stays-a-gap = 按日、小时、分钟或秒的数字，最多一亿个：管道中的天然气、汇率、港口的船舶。每个极值都留在图中，每处空缺仍是空缺。
page-the-file-to-read = 要读取的文件
page-file-to-read = 文件
page-or-drop-it-anywhere-on-this-page-a-csv-with-a-moment-such-as-and-a-figure-on-each-line = 也可以把它拖到本页任意位置：CSV 文件，每行一个时刻（如 2024-03-05 13:00）和一个数字。
page-read-tables-of-statistics-offices = 读取统计机构的表格
page-everything = 全部
page-select-a-stretch = 选择一段
page-time-in-view = 所示时间
page-start-of-what-is-in-view = 所示部分的开头
page-end-of-what-is-in-view = 所示部分的结尾
page-reading-file = 正在读取 { $file }
page-source-file-as-it-was-handed-over = 来源：{ $file }（按提交原样）
page-left-and-right-walk-the-figures-up-and-down-lead-to-the-highest-and-lowest-in-view-page-up-and-page-down-go-a-tenth-of-it-plus-and-minus-zoom-shows-everything-enter-pins-escape-lets-go = 左右键逐个浏览数字，上下键到所示的最高和最低，Page Up 和 Page Down 移动十分之一；加号和减号缩放，0 显示全部，Enter 固定，Esc 放开。
page-fit-the-height-to-what-is-in-view = 使高度适合所示部分
page-csv-of-what-is-in-view = 所示部分的 CSV
page-column-for-opening-at-once = 列文件，可立即打开
page-set-aside-count-lines-were-read-these-could-not-be-used = 未采用：共读取 { $count } 行，以下各行无法使用
page-count-lines-were-read = 已读取 { $count } 行。
page-some-could-not-be-used-they-are-listed-below-the-chart = 有些无法使用，列在图表下方。
page-cancelled-nothing-of-this-file-was-kept = 已取消：没有保留此文件的任何内容。

# Sentences and names of the desk, by their forms: kinds stand before the first hyphen

# Why a file is not read
fault-empty = 应为表格，但文件是空的。
fault-web-page = 应为表格，但这是网页。可能下载失败：请用浏览器打开文件，看看机构返回了什么。
fault-xml = 应为表格，但这是 XML。请下载 CSV 或 XLSX 格式的数据。
fault-locked = 应为表格，但这是带密码的工作簿。请打开后去掉密码再保存。
fault-old = 应为表格，但这是旧版工作簿（.xls）或带密码的工作簿。请打开后另存为 .xlsx 或 CSV。
fault-pdf = 应为表格，但这是 PDF。请下载 CSV 或 XLSX 格式的数据。
fault-gzip = 应为表格，但这是 gzip 压缩文件。请先解压。
fault-picture = 应为表格，但这是图片。
fault-parquet = 应为表格，但这是 Parquet 文件。请下载 CSV 格式的数据。
fault-unread = 无法读取：{ $error }
fault-text-size = 文本最多 4 GiB（MAX_TEXT_BYTES），实际超出。
fault-cells-size = 单元格最多 512 MiB（MAX_MATRIX_BYTES）。
fault-size = 最多 { $size } MiB（{ $limit }），实际超出。
fault-columns = 最多 16,384 列（MAX_COLUMNS），实际超出。
fault-no-column = 没有可以更改的列“{ $column }”。
fault-constant = { $key }：值“{ $found }”不可用，应为其他值。
fault-no-constant = 应为 reporter、partner、flow、product、commodity、currency 或 scale，实际为“{ $found }”。
fault-no-records = 应为带记录的表格，但没有记录。
fault-no-text = 应为带分隔符的文本，但文件属于其他类型。
fault-bare = 应有表头和记录，但文件中没有。
fault-header = 表头应在前 512 KiB 内（HEAD_BYTES），且最多 16,384 列（MAX_COLUMNS）；该行更长。
fault-json = 应为 JSON 或表格：{ $json }
fault-json-list = 应为带有记录列表的 JSON（如 Comtrade API 的返回），但没有列表。
fault-format = 应为 { $key } 格式的列，实际为“{ $found }”。
fault-no-format = 应为以下格式之一：{ $list }；实际为“{ $found }”。
fault-unknown = 应为贸易数据表，有一列时期（或每期一列）和一列数字。实际为“{ $found }”。请说明各列是什么。
fault-damaged = 应为工作簿（.xlsx），但它已损坏或是其他压缩文件：{ $error }。请打开后重新保存。
fault-cut = 应为工作簿（.xlsx），但压缩文件已损坏：{ $error }。请重新下载。
fault-archive = 应为工作簿（.xlsx），但这是其他压缩文件。请解压后读取其中的文件。
fault-sheets = 最多 { $most } 个工作表（MAX_SHEETS），实际有 { $count } 个。
fault-parts = 工作簿最多 { $most } 个部分（MAX_WORKBOOK_PARTS），实际有 { $count } 个。
fault-cells = 最多 1,048,576 行、16,384 列（MAX_SHEET_ROWS、MAX_COLUMNS），有单元格超出。
fault-unpacked = 工作簿解压后最多 512 MiB（MAX_UNPACKED_BYTES），实际超出；可能是 zip 炸弹。
fault-our-columns = 第 { $line } 行：应有列 { $list }，总共不超过 { $most } 列；缺少 { $missing }，实际为“{ $found }”。
fault-nothing = 没有读到任何数字。
fault-no-fit = 没有符合此选择的数字。
fault-column-cut = 应为每个 8 字节的数字列，但此文件不完整。
fault-column-none = 应为数字列，但这是其他文件。
fault-column-count = 应为包含一个到一亿个数字的列。
fault-line = 应为表格的各行，但有一行超过 64 kB。
fault-most = 最多一亿个数字，实际超出。
fault-two-columns = 应有两列：时刻（如 2024-03-05 13:00）和数字；只有一列。
fault-two-lines = 至少应有两行，每行一个时刻（如 2024-03-05 13:00）和一个数字。
fault-steps = 应为等间隔的数字，实际在 { $count } 个 { $seconds } 秒的间隔中有 { $used } 个。按月的表格请用读取文件的页面。
fault-elsewhere = 应为本网站的文件，但它来自其他网站。
fault-answer = 找不到文件（HTTP { $status }）。
json-place = 第 { $line } 行第 { $column } 列：{ $json }
json-size = 最多 64 MiB（MAX_JSON_BYTES），实际超出
json-utf = 应为 UTF-8，实际为其他字节
json-syntax = 应为{ $json }，实际为{ $end }
json-value = 一个值
json-bracket = 逗号或右方括号
json-brace = 逗号或右花括号
json-name = 引号中的名称
json-colon = 冒号
json-escape = 转义序列，而不是控制字符
json-quote = 结束引号
json-escapes = 转义序列，如 \n 或 \u0041
json-hex = 四个十六进制数字
json-digit = 一个数字
json-end = 文档结尾
json-depth = 嵌套最多 128 层（MAX_JSON_DEPTH）
json-nothing = 结尾

# What is expected of a record
wanted-record = 一条记录
wanted-header = 表头；此行在表头之前
wanted-fields = 与表头一样的字段数：{ $count }
wanted-columns = 文件中第一个表格的列
wanted-list-record = 列表“{ $column }”的一条记录
wanted-closed = 成对的引号
wanted-field-size = 每个字段最多 64 KiB（MAX_FIELD_BYTES）
wanted-record-size = 每条记录最多 4 MiB（MAX_RECORD_BYTES）
wanted-most-columns = 最多 16,384 列（MAX_COLUMNS）
wanted-plain-text = 文本
wanted-most-figures = 最多 50,000,000 个数字（MAX_FIGURES）
wanted-most-measures = 最多 1,000 种指标（MAX_MEASURES）
wanted-most-texts = 最多 1,000,000 个不同的文本（MAX_TEXTS）
wanted-first = 同一贸易、同一时期只有一个数字；保留第一个
wanted-decimal = 小数点符号明确的数字；请说明是哪一种
wanted-some-period = 时期，如 2022-03
wanted-any-period = 时期，如 2022-03、202203 或 Mar-22
wanted-figure = 数字，或表示没有数字的符号，如“:”
wanted-flags = 标记，如 p（初步）、e、c，或 stated、derived
wanted-year = 年份，如 2022
wanted-month = 1 到 12 的月份、月份名称，或表示全年的词
wanted-area = 国家或集团的名称或代码
wanted-code = 2、4、6、8 或 10 位的 HS 编码，或 TOTAL
wanted-a-flow = 流向，如 export 或 import
wanted-power = 10 的幂，如 6，或 Millions
wanted-iso = ISO 4217 代码，如 EUR
wanted-measure = 指标，如 VALUE_IN_EUROS
wanted-event = 有标题的事件
wanted-date = 日期，如 2022-02-24、2022-02 或 2022
wanted-date-parts = 年份，以及存在的月、日，或空白
wanted-end-parts = 存在的年、月、日，或空白
wanted-end = 日期，如 2022-02-24，或空白
wanted-later = 不早于开始的结束日期
wanted-moment = 日期或时刻，如 2024-03-05 13:00
wanted-zone = 前面各行的时区
wanted-or-nothing = 数字；没有时留空
wanted-own-moment = 与其他行不同的时刻
found-fields = { $count } 个字段：{ $start }
found-note = 注释：{ $start }
found-more = 更多
found-no-object = 不是对象

# How a file is laid out
format-text = { $format }；{ $encoding }，字段以{ $delimiter }分隔
format-other = { $format }；{ $kind }
format-ours = Tradefall 表格
format-events = Tradefall 事件
format-claims = Tradefall 百分比
format-list = 事件列表（Datawrapper）
format-census = US Census, country.xlsx
format-china = 中国海关查询结果
format-comext = Easy Comext, Relational View
format-workbook = Eurostat Data Browser 工作簿
format-any = 自由格式的表格
delimiter-comma = 逗号
delimiter-semicolon = 分号
delimiter-tab = 制表符
delimiter-bar = 竖线
kind-workbook = 工作簿

# What a column holds
role-reporter = 报告方
role-reporter-code = 报告方代码
role-partner = 伙伴方
role-partner-code = 伙伴方代码
role-flow = 流向
role-code = 商品编码
role-name = 商品名称
role-period = 时期
role-year = 年份
role-month = 月份
role-currency = 货币
role-unit = 数量单位
role-indicator = 指标
role-power = 10 的幂
role-flags = 标记
role-estimate = 估计标记
role-breakdown = 细分
role-nothing = 不使用
role-exports = 出口
role-imports = 进口
role-re-exports = 再出口
role-figures = 数字
role-value = 金额
role-quantity-in = 数量（{ $unit }）
role-quantity = 数量
role-thousands = 以千计
role-millions = 以百万计
role-billions = 以十亿计
role-times = 乘以 10^{ $power }
role-of-month = { $month } 月
role-whole-year = 全年
role-of-period = { PERIOD($period) }
role-began = 开始时间
role-ended = 结束时间
role-title = 标题
role-summary = 摘要
role-group = 行动方的类别
role-source = 来源

# By which rule
rule-sign = { $rule }；小数点符号与其他列相同
rule-said = 按您的说明
rule-unknown = 没有规则认识此文件
rule-twice = 另一列内容相同
rule-not-needed = 不需要
rule-no-name = 没有名称
rule-no-powers = 不是 10 的幂
rule-no-flags = 不是标记
rule-no-codes = 按名称；其中没有编码
rule-no-years = 按名称；没有年份列
rule-name = 按名称
rule-period-name = 名称是一个时期
rule-figures = 按名称是数字
rule-no-rule = 没有规则认识此名称
rule-country = 与出口、进口并列的国家：伙伴方
rule-months = 与年份列并列的月份
rule-period = 时期列内容相同
rule-only = 唯一的数字列
rule-census = US Census 的列名
rule-query = 查询结果的列名
rule-comext = Comext 的列名
rule-comtrade = Comtrade 的列名
rule-dollars = 美元：进口为 CIF，出口为 FOB
rule-estimates = 标明估计的数量
rule-above = 在工作表中位于表格上方
rule-time = TIME 表头
rule-label = 工作表的标签列
rule-kept = 只保留在文件中
rule-ours = 我们自己的列
rule-dimension = 格式不认识的维度：各值分开保留
rule-sdmx = SDMX 维度或属性的名称
rule-usa = USA Trade 的列名

# What was read
fact-figures = 数字：{ $count }（有值 { $values }，零 { $zeros }，缺失 { $missing }，保密 { $suppressed }）
fact-periods = 时期：{ PERIOD($from) }至{ PERIOD($to) }
fact-reporters = 报告方：{ $count }：{ $list }
fact-partners = 伙伴方：{ $count }：{ $list }
fact-goods = 商品：{ $count }：{ $list }
fact-variant = 指标：{ $flow }，{ $unit }（{ $variant }）
fact-measured = 指标：{ $flow }，{ $unit }
fact-events = 事件：{ $count }
fact-claims = 百分比：{ $count }
list-more = 另有 { $count } 个
list-not-stated = 未注明
flow-export = 出口
flow-import = 进口
flow-re-export = 再出口
flow-not-stated = 未注明流向
flow-exports = 出口
flow-imports = 进口
flow-re-exports = 再出口
flow-none-stated = 未注明流向
unit-no-currency = 未注明货币
unit-none = 未注明单位
unit-supplementary = 补充单位
variant-re-import = 再进口
variant-domestic = 本国产品
variant-foreign = 外国产品
variant-for-inward = 进境加工
variant-after-inward = 进境加工后
variant-after-outward = 出境加工后
variant-for-outward = 出境加工
variant-second = 第二数量
variant-net = 净重

# What the file does not say
ask-reporter = 报告方是谁？
ask-partner = 伙伴方是谁？
ask-flow = 出口还是进口？
ask-currency = 什么货币？
ask-goods = 什么商品？
ask-mixed = { $column } 列：有的数字用句点作小数点，有的用逗号；按句点读取。
ask-sign = { $column } 列：1,234 这样的数字可能是一千多，也可能是一点几；小数点是哪个符号？

# What to know about the figures
warn-code = { $code }：协调制度在 { $year } 年有变化（{ $old } → { $new }；{ $heading }）；前后的数字不是同一序列
warn-gaps = { $count } 个单元格没有数字：没有贸易或无法获得
warn-quantities = { $count } 个数量为零但有金额：未报告，按缺失读取
warn-currency = 文件没有注明金额的货币
warn-zero = { PERIOD($after) }之后唯一的数字为零：可能尚未公布，保留为零
warn-zeros = { PERIOD($after) }之后的 { $count } 个数字全部为零：可能尚未公布，保留为零
warn-future = { PERIOD($after) }之后的 { $count } 个数字以及该未完年份的合计全部为零：视为尚未公布，按缺失读取
warn-groups = { $what }：国家之间还有 { $list }；求和时取它们或其组成部分，不会同时取
warn-levels = 商品有多个层级（{ $levels }）；求和时取品目或其组成部分，不会同时取
warn-breakdown = 各行还有细分（运输方式、海关程序、第二伙伴）；求和时取合计行或各部分，不会同时取
warn-characters = { $count } 个字符无法按 { $encoding } 解码；请指定其他编码
warn-twice = 第 { $line } 行：“{ $column }”在一个对象中出现两次；以后一个为准
warn-reported = 列表没有说明事件的可靠程度；按“据报道”保留
heading-telephones = 移动电话：智能手机单列
heading-aerials = 电话和网络设备的零件：天线单列
heading-diodes = 发光二极管和光伏电池
heading-transducers = 其他半导体器件：换能器单列
heading-furnaces = 其他工业炉
heading-cameras = 电视摄像机和数码相机
heading-presses = 具有独立功能的机器：等静压机单列
level-digits = { $count } 位

# How sums were made
way-repeated = 文件：{ $count } 个数字在多个文件中出现；各只计一次
way-contrary = 文件：{ $count } 个数字在多个文件中不一致；显示先读取的文件
way-years = 时期：取年度；更长的时期略去
way-quarters = 时期：取季度；更长的时期略去
way-months = 时期：取月度；更长的时期略去
way-row = { $what }：取“{ $name }”行；其组成部分略去
way-countries = { $what }：各国之和；国家集团略去
way-alone = { $what }：只取“{ $name }”；其他集团可能与之重叠
way-table = { $what }：表中各国之和
way-goods-row = 商品：取“{ $code }”行；单个编码略去
way-finest = 商品：取最细的编码；略去上级的 { $count } 个品目
way-parts = 细分：各部分之和；表中没有合计行
way-total = 细分：取合计行；其各部分略去
way-other = { $goods }：时期与其余不同；略去
way-gaps = { $goods }：有 { $count } 期合计缺少部分数字或部分保密；合计只含其余部分
way-units = { $goods }：应为一种单位，实际为 { $found }
way-flows = { $goods }：应为一个流向，实际为 { $found }
way-kinds = { $goods }：应为一种时期，实际同时有月、季或年
what-reporter = 报告方
what-partner = 伙伴方
what-reporters = 报告方
what-partners = 伙伴方
left-unstated = { $count } 个数字没有收入：文件没有说明谁、与谁、什么商品或哪个流向。
left-currency = { $count } 个数字没有收入：文件没有注明货币。
left-parts = { $count } 个数字没有收入：它们是细分的部分，或同一贸易的第二种计量。

# What can be chosen, and is shown
place-all-reporters = 全部 { $count } 个报告方合计
place-all-partners = 全部 { $count } 个伙伴方合计
place-none = 文件中未注明
place-group = { $name }（集团）
side-all-reporters = 全部报告方
side-all-partners = 全部伙伴方
side-reporter = 未注明的报告方
side-partner = 未注明的伙伴方
side-none = 未注明
goods-all = 全部商品（TOTAL）
goods-every = 全部商品
goods-together = 文件中全部商品合计
goods-unstated = 文件未注明商品
measure-variant = { $flow }，{ $unit }（{ $variant }）
measure-plain = { $flow }，{ $unit }
window-month = 一个月
window-months = 三个月
window-year = 十二个月
window-quarter = 一个季度
window-quarters = 四个季度
window-one-year = 一年
window-years = 三年
title-exports = { $reporter }对{ $partner }出口
title-imports = { $reporter }自{ $partner }进口
title-re-exports = { $reporter }对{ $partner }再出口
title-compared = 前后对比
title-events = 事件
title-claims = 公布的百分比
title-assumed = 文件没有说明这是出口还是进口；在您说明之前按出口显示。

# Long series: what their chart says; the engine has what stands below
long-caption = { $name }{ $unit ->
    [none] { "" }
   *[other] （{ $unit }）
}：{ long-every }，{ long-span }。共 { NUMBER($known) } 个数字。
long-every = { $step ->
    [week] { $every ->
        [1] 每周
       *[other] 每 { $every } 周
    }
    [day] { $every ->
        [1] 每天
       *[other] 每 { $every } 天
    }
    [hour] { $every ->
        [1] 每小时
       *[other] 每 { $every } 小时
    }
    [minute] { $every ->
        [1] 每分钟
       *[other] 每 { $every } 分钟
    }
   *[second] { $every ->
        [1] 每秒
       *[other] 每 { $every } 秒
    }
}
long-span = { $from }至{ $to }
long-moment = { $day } { $time }
long-day = { $month }{ $day }日
long-unnamed = 序列
long-whole = 没有缺失的数字。
long-gaps = { NUMBER($gaps) } 个时点没有数字：是空缺，不是零。
long-gaps-suppressed = { NUMBER($gaps) } 个时点没有数字，{ NUMBER($held) } 个保密：是空缺，不是零。
long-extremes = 最高为 { $high }（{ $when }），最低为 { $low }（{ $date }）。
long-start = 纵轴从 { $amount } 开始，不是从零开始。
long-empty = 此序列的任何时点都没有数字。
long-key = 斜线或灰色：没有数字。图下的标记：部分或全部缺失。
long-pixel = 此像素中 { NUMBER($count) } 个之一：{ $range }
long-range = { $low } 至 { $high }
long-spoken = { $when }：{ $value }。
long-window = { long-span }，{ NUMBER($of) } 个时点中的 { NUMBER($count) } 个
long-window-all = { long-span }，全部 { NUMBER($count) } 个时点
long-each = 所示的每个数字，{ long-span }
long-figure = 数字
long-when = 时间
long-stretches = 所示部分{ $unit ->
    [none] { "" }
   *[other] （{ $unit }）
}，{ long-span }；放大可查看每个数字
long-columns = 时间 | 数字 | 缺失 | 最低 | 最高 | 数字的平均值
long-method = 怎样绘制
long-method-columns = 数字多于像素之处，每列像素都从经过其中所有数字的线的最低处画到最高处，因此无论怎样缩放都不会漏掉极值。
long-method-middle = 数字位于其时段的中间。没有数字的时段不相连。
long-method-zones = 时刻与文件中的一致；不换算时区。

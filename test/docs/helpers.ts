// The helpers and blocks in docs/templates.md: a line in each language, an example with the sample log, and its output.

/** A helper in the docs. `example` is a template for the log of test/template/rich.ts, `prints` its output. */
export interface HelperDoc {
  readonly en: string;
  readonly zh: string;
  readonly example: string;
  readonly prints: string;
}

/** The helpers of src/template/run/template-helpers.ts, in the order of the docs. */
export const helperDocs: Readonly<Record<string, HelperDoc>> = {
  any: {
    en: 'whether one of them is there and not zero',
    zh: '其中有一项不为空、不为零',
    example: '{{#if (any visits.count calls.count)}}有联系{{/if}}',
    prints: '有联系',
  },
  all: {
    en: 'whether all of them are there and not zero',
    zh: '各项都不为空、不为零',
    example: '{{#if (all visits.count calls.count)}}家访和通话都有{{/if}}',
    prints: '家访和通话都有',
  },
  not: {
    en: 'whether it is absent or zero',
    zh: '为空或为零',
    example: '{{#if (not awards.people)}}未统计人数{{/if}}',
    prints: '未统计人数',
  },
  whole: {
    en: 'whether every entry says what the figure adds up',
    zh: '有关的记录都写了这一项，合计是完整的',
    example: '{{#if (whole trainings.people)}}共{{trainings.people}}人次{{/if}}',
    prints: '共20人次',
  },
  equals: {
    en: 'whether two are the same',
    zh: '两者相同',
    example: '{{#if (equals visits.count 2)}}两次{{/if}}',
    prints: '两次',
  },
  'at-least': {
    en: 'whether a figure, or the length of a list, reaches a number',
    zh: '数值（或清单的条数）不小于某数',
    example: '{{#if (at-least visits.count 2)}}共{{/if}}家访{{visits.count}}次',
    prints: '共家访2次',
  },
  'more-than': {
    en: 'whether it goes beyond a number',
    zh: '大于某数',
    example: '{{#if (more-than visits.count 1)}}多次家访{{/if}}',
    prints: '多次家访',
  },
  'fewer-than': {
    en: 'whether it stays below a number',
    zh: '小于某数',
    example: '{{#if (fewer-than visits.list 3)}}家访不足三次{{/if}}',
    prints: '家访不足三次',
  },
  first: {
    en: 'the first items of a list (one where no number is given)',
    zh: '清单的前几项，不写数目时为一项',
    example: '{{#each (first visits.list)}}{{date when}}{{/each}}',
    prints: '2024年9月20日',
  },
  last: {
    en: 'the last items of a list',
    zh: '清单的后几项',
    example: '{{#each (last visits.list)}}{{date when}}{{/each}}',
    prints: '2024年11月2日',
  },
  rest: {
    en: 'a list without its first items',
    zh: '去掉前几项之后的清单',
    example: '{{#each (rest visits.list 1)}}{{date when}}{{/each}}',
    prints: '2024年11月2日',
  },
  where: {
    en: 'the items of a list in which a name says a word',
    zh: '清单中某一项等于某词的各条',
    example: '{{#each (where activities.list "category" "文体活动")}}{{title}}{{/each}}',
    prints: '经典诵读比赛',
  },
  'where-not': {
    en: 'the items of a list in which it does not',
    zh: '清单中某一项不等于某词的各条',
    example: '{{#each (where-not visits.list "place" "柳湾村")}}{{date when}}{{/each}}',
    prints: '2024年11月2日',
  },
  distinct: {
    en: 'what stands under a name in a list, each text once',
    zh: '清单中某一项的内容，相同的只取一次',
    example: '{{list (distinct surveys.list "villages")}}',
    prints: '柳湾村、石桥村',
  },
  commonest: {
    en: 'what stands under a name in a list, each text once, the most frequent first',
    zh: '清单中某一项的内容，相同的只取一次，出现多的在前',
    example: '{{list (commonest talks.list "topic") limit=5}}',
    prints: '适应新班级',
  },
  'in-every': {
    en: 'the texts under a name that every item of a list has',
    zh: '清单中每一条都有的内容',
    example: '{{list (in-every checkups.list "examined") and="和"}}',
    prints: '视力和身高',
  },
  'not-in-every': {
    en: 'the texts under a name that only some items of a list have',
    zh: '清单中只有一部分条目有的内容',
    example: '{{#if (not-in-every checkups.list "examined")}}部分加查{{else}}各批相同{{/if}}',
    prints: '各批相同',
  },
  needed: {
    en: 'a fact the document cannot do without; where it is missing a visible blank, and a warning that says where to write what',
    zh: '文中必不可少的事实；缺少时印出待补的空白，并说明该在哪里补写什么',
    example: '{{#each (first trainings.list)}}主讲：{{needed hosts "培训主讲人" write="该条的“主讲”"}}{{/each}}',
    prints: '主讲：〔待补：培训主讲人〕',
  },
  said: {
    en: 'over how many entries a figure was said',
    zh: '这一项合计有几条记录写了',
    example: '其中{{said publicity.copies}}次印发资料',
    prints: '其中1次印发资料',
  },
  exactly: {
    en: 'a figure printed whatever it is, zero too; `zero` stands in for nothing',
    zh: '照原数印出，零也印；zero 写零时的说法',
    example: '{{exactly children.left zero="无"}}',
    prints: '无',
  },
  number: {
    en: 'a figure with so many decimals, rounded half up',
    zh: '保留几位小数，四舍五入',
    example: '{{number indicators.left-behind.growth digits=1}}',
    prints: '10.7',
  },
  chinese: {
    en: 'a whole number in Chinese numerals, as in 第三届; “two of something” is 两, which it does not write',
    zh: '整数写成汉字，用于“第三届”；量词前的“两”要自己写',
    example: '{{#each activities.list}}{{#if contest.edition}}第{{chinese contest.edition}}届{{/if}}{{/each}}',
    prints: '第三届',
  },
  about: {
    en: 'rounded words: 余 or 多 above a round number, 近 just below it',
    zh: '概数：略多写“余”“多”，略少写“近”',
    example: '{{about activities.people unit="人次"}}',
    prints: '1000余人次',
  },
  between: {
    en: 'a range (GB/T 15835); one number where there is no other end',
    zh: '数值范围（GB/T 15835）；没有另一端时只印一个数',
    example: '{{between indicators.pay.value indicators.pay.upper unit="元"}}',
    prints: '3600至4800元',
  },
  rounds: {
    en: 'a round number as it is spoken, for “per thousand”',
    zh: '整千整万的读法，用于“每千名”',
    example: '每{{rounds 1000}}名',
    prints: '每千名',
  },
  percent: {
    en: 'a share in percent',
    zh: '百分比',
    example: '{{percent indicators.left-behind.share digits=1}}',
    prints: '16.6%',
  },
  'percentage-points': {
    en: 'the difference of two percentages',
    zh: '两个百分比之差，单位是百分点',
    example: '{{percentage-points indicators.rate.points}}',
    prints: '3.2个百分点',
  },
  size: {
    en: 'a difference without its sign',
    zh: '差额的大小，不带正负号',
    example: '增加{{size indicators.left-behind.difference}}人',
    prints: '增加16人',
  },
  money: {
    en: 'an amount of money, exact: in 元, and from 10,000元 on in 万元 where two decimals of it are exact; `sign=false` leaves out the sign',
    zh: '金额，写准数：单位元；满1万元、以万元计不超过两位小数的，单位万元。sign=false 不写正负号',
    example: '{{money supplies.value}}',
    prints: '200.50元',
  },
  date: {
    en: 'a day, a month, or the days of an entry; `year=false` leaves the year out',
    zh: '日期、月份或一条记录的起止日期；year=false 不写年份',
    example: '{{date period.from}}，{{date period.from year=false}}',
    prints: '2024年9月1日，9月1日',
  },
  range: {
    en: 'from one day to another, what is the same said once (GB/T 15835)',
    zh: '起止日期，相同的部分只写一次（GB/T 15835）',
    example: '{{range period.from period.to}}',
    prints: '2024年9月1日至2025年1月15日',
  },
  clock: {
    en: 'a time of day; `spoken=true` says 上午, 下午, 晚上',
    zh: '时刻；spoken=true 写上午、下午、晚上',
    example: '{{clock "08:40"}}，{{clock "14:05" spoken=true}}',
    prints: '8时40分，下午2时05分',
  },
  weekday: {
    en: 'the day of the week',
    zh: '星期几',
    example: '{{weekday period.from}}',
    prints: '星期日',
  },
  list: {
    en: 'texts joined by 、 (GB/T 15834); `and` before the last, `limit` and `etc` for the rest (of `limit=3` and more, one alone is not hidden), `marks` around each',
    zh: '用顿号连接（GB/T 15834）；and 写在最后一项之前，limit 限定项数（三项以上的，只多一项照写）、etc 写“等”，marks 加在每项两边',
    example: '{{list (distinct checkups.list "examined") and="和"}}',
    prints: '视力和身高',
  },
  titled: {
    en: 'the name of a work or rule in 《》',
    zh: '作品或文件名加书名号',
    example: '{{#each rules.list}}{{titled title}}{{/each}}',
    prints: '《结对帮扶制度》',
  },
  unended: {
    en: 'words without the mark a sentence ends with, for a heading',
    zh: '去掉句末的标点，用作标题',
    example: '{{#each (first problems)}}{{unended problem}}{{/each}}',
    prints: '器材偏少',
  },
  activity: {
    en: 'a category as a kind of activity',
    zh: '把类别说成一种活动，已是活动、比赛、班会等名称的不变',
    example: '{{activity "节日"}}、{{activity "主题班会"}}',
    prints: '节日活动、主题班会',
  },
  ended: {
    en: 'words that end as a sentence does',
    zh: '补上句末的句号',
    example: '{{#each surveys.list}}{{ended "底数已清"}}{{/each}}',
    prints: '底数已清。',
  },
};

/** The blocks of src/template/run/blocks.ts. */
export const blockDocs: Readonly<Record<string, HelperDoc>> = {
  if: {
    en: 'said when it is there and not zero; `{{else}}` and `{{else if}}` for the rest',
    zh: '不为空、不为零时才写；另有 {{else}} 和 {{else if}}',
    example: '{{#if visits.count}}家访{{visits.count}}次{{else}}未家访{{/if}}',
    prints: '家访2次',
  },
  unless: {
    en: 'said when it is absent or zero',
    zh: '为空或为零时才写',
    example: '{{#unless awards.people}}未统计人数{{/unless}}',
    prints: '未统计人数',
  },
  each: {
    en: 'said once for each item; names inside are the item’s own',
    zh: '逐项写出，里面用的是该项自己的名称',
    example: '{{#each visits.list}}{{date when year=false}}{{#unless @last}}，{{/unless}}{{/each}}',
    prints: '9月20日，11月2日',
  },
  with: {
    en: 'names inside are those of what is given',
    zh: '里面用的是所给一项的名称',
    example: '{{#with leadingGroup.head}}{{post}}{{/with}}',
    prints: '校长',
  },
  series: {
    en: 'one for each item, joined by 、 (GB/T 15834)',
    zh: '逐项写出，用顿号连接（GB/T 15834）',
    example: '{{#series supplies.items and="和"}}{{item}}{{quantity}}{{unit}}{{/series}}',
    prints: '书包2个和文具盒2套',
  },
  points: {
    en: '一是…；二是…。 from the points inside that say something',
    zh: '里面写出了内容的各点连成“一是……；二是……。”',
    example:
      '{{#points}}{{#point}}家访{{visits.count}}次{{/point}}{{#point}}谈心{{talks.count}}次{{/point}}{{/points}}',
    prints: '一是家访2次；二是谈心1次。',
  },
  sentence: {
    en: '…，…。 from the points inside that say something',
    zh: '里面写出了内容的各点用逗号连成一句',
    example:
      '{{#sentence}}{{#point}}家访{{visits.count}}次{{/point}}{{#point}}谈心{{talks.count}}次{{/point}}{{/sentence}}',
    prints: '家访2次，谈心1次。',
  },
  parts: {
    en: '…、… from the points inside that say something',
    zh: '里面写出了内容的各点用顿号连接',
    example: '{{#parts}}{{#point}}家访{{visits.count}}次{{/point}}{{#point}}谈心{{talks.count}}次{{/point}}{{/parts}}',
    prints: '家访2次、谈心1次',
  },
  point: {
    en: 'one point of `points`, `sentence` or `parts`; left out when it says nothing',
    zh: '上面三种里的一点，没有内容时整点省去',
    example:
      '{{#sentence}}{{#point}}家访{{visits.count}}次{{/point}}{{#point}}{{#if awards.people}}获奖{{awards.people}}人{{/if}}{{/point}}{{/sentence}}',
    prints: '家访2次。',
  },
};

/** The directives of src/template/set/directives.ts. */
export const directiveDocs: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  register: {
    en: 'a register (登记表) as a table; `columns` picks some. That of a kind of your own is called as the kind is (`name="热线"`), unless kinds.yaml says 登记表: 否',
    zh: '登记表；columns 只取其中几栏。自定义种类的登记表就叫种类的名称（`name="热线"`），kinds.yaml 里写了“登记表: 否”的没有',
  },
  breakdown: {
    en: 'one or several breakdowns side by side, by the names under `rows` (`visits.byVillage`, `children.byGrade`, 热线.结果), with a total and shares; of those by month, category, helper or a field of a kind of your own, `measures` counts several things of each row, without shares. A number that some entries do not say is told below the table',
    zh: '一项或并列的几项分类统计，写有 `rows` 的名称（`visits.byVillage`、`children.byGrade`、热线.结果），末行合计，旁边占比；按月份、类别、帮扶人或自定义种类的项目分的，可以用 measures 同时统计几样（次数、人次、户次、金额、合计项目的名称），不印占比。有的记录没有写明的，表下注明',
  },
  indicators: {
    en: 'indicators as a table: value, earlier value, change, target; `names` picks some by id, name or category',
    zh: '指标表：本期、上期、增减、增长、目标、完成；names 按编号、名称或类别只取几项',
  },
  photo: { en: 'a photo of the log with its caption', zh: '记录中的一张照片和说明' },
  photos: { en: 'the photos of the log', zh: '记录中的照片' },
  narrative: { en: 'a file of narrative/', zh: 'narrative/ 中的一篇' },
  'page-break': { en: 'a new page', zh: '另起一页' },
  unnumbered: { en: 'headings and paragraphs after it stand outside the last numbered part', zh: '此后的标题不再编号' },
  numbered: { en: 'headings after it are numbered again', zh: '此后的标题重新编号' },
  attachments: { en: 'the names of what is attached (附件)', zh: '附件说明' },
  signature: {
    en: 'organisation and date; with room for a seal if program.yaml says `sealed: yes`',
    zh: '署名和成文日期；program.yaml 写了“盖章: 是”的，留出印章的位置',
  },
};

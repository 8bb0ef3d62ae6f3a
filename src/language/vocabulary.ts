// Every word that a workspace can be written in, English and Chinese: keys, kinds, groups, units and values. The
// checker, the JSON Schema, the messages and the documents all read it. carelog itself writes the first Chinese word
// of a row.

/** The Chinese words for an English word, the preferred one first. */
export type ChineseWords = readonly [string, ...string[]];

/** Keys of the workspace files. A Chinese word may be in several rows, as long as no object has both keys. */
export const keyWords = {
  // a log file that is a map
  entries: ['记录'],
  // an entry of any kind
  date: ['日期'],
  kind: ['类型'],
  by: ['帮扶人', '人员', '经办人'],
  /** The people an entry reached. Beside `from`: the last day of a period. */
  to: ['对象', '结束'],
  /** The people in care: their list, or how many of them an entry reached. */
  children: ['儿童数', '留守儿童', '儿童', '关爱对象', '关爱人数', 'cared'],
  households: ['户数'],
  people: ['人数'],
  place: ['地点'],
  title: ['名称', '标题'],
  topic: ['主题'],
  category: ['类别'],
  note: ['备注', '说明'],
  photos: ['照片'],
  document: ['佐证材料'],
  void: ['作废'],
  /** A narrative file that describes the entry in detail. */
  story: ['纪实'],
  // entries of one kind
  with: ['通话对象', '通信对象'],
  minutes: ['时长'],
  findings: ['发现'],
  followUp: ['后续'],
  until: ['结束日期', '至'],
  items: ['物品'],
  item: ['品名'],
  quantity: ['数量'],
  unit: ['单位', '计量单位'],
  value: ['金额', '数值', '值'],
  donor: ['捐赠方'],
  participants: ['参加'],
  hosts: ['主讲', '主持'],
  starts: ['开始时间'],
  ends: ['结束时间'],
  works: ['节目'],
  work: ['作品'],
  feature: ['重点'],
  contest: ['比赛'],
  edition: ['届', '届次'],
  groups: ['组别'],
  contestants: ['参赛人数'],
  prizes: ['奖项'],
  prize: ['奖次'],
  winner: ['获奖者', '获奖人'],
  provider: ['机构'],
  examined: ['检查项目'],
  villages: ['村庄'],
  householdsByVillage: ['各村户数', '各组户数'],
  channel: ['渠道'],
  copies: ['份数'],
  honour: ['荣誉'],
  level: ['级别'],
  // people
  helpers: ['帮扶人', '教师'],
  leadingGroup: ['领导小组'],
  committees: ['工作机构'],
  duty: ['职责'],
  links: ['联系'],
  files: ['档案'],
  fields: ['项目'],
  id: ['编号'],
  name: ['名称', '姓名'],
  nickname: ['小名'],
  gender: ['性别'],
  grade: ['年级'],
  class: ['班级'],
  village: ['村', '村民小组'],
  household: ['户'],
  stay: ['留守情况', '居住情况'],
  boarding: ['寄宿'],
  difficulty: ['困难'],
  birth: ['出生日期'],
  age: ['年龄'],
  identity: ['身份证号'],
  guardian: ['监护人', '亲属'],
  relation: ['关系'],
  phone: ['电话'],
  post: ['职务'],
  joined: ['转入', '列入'],
  left: ['转出', '退出'],
  role: ['小组职务'],
  // programme
  organisation: ['单位'],
  self: ['自称'],
  nature: ['性质'],
  period: ['期间'],
  from: ['开始'],
  report: ['报告'],
  template: ['模板'],
  theme: ['版式'],
  addressee: ['主送'],
  byline: ['副题'],
  signature: ['署名'],
  sealed: ['盖章'],
  attachments: ['附件'],
  promises: ['承诺'],
  times: ['次数'],
  every: ['每'],
  per: ['对'],
  action: ['做法'],
  privacy: ['隐私'],
  names: ['姓名', '姓名方式'],
  /** Where people.yaml is, if not in the workspace. */
  peopleList: ['人员名单'],
  /** The zone whose day is today. */
  timeZone: ['时区'],
  keepWords: ['不隐名'],
  definition: ['统计口径'],
  basis: ['依据'],
  rules: ['现行制度'],
  cared: ['关爱对象'],
  short: ['简称'],
  measure: ['量词'],
  kin: ['亲属'],
  task: ['工作名称'],
  // indicators
  indicators: ['指标'],
  source: ['来源'],
  earlier: ['上期'],
  target: ['目标'],
  of: ['占'],
  // problems
  problems: ['问题'],
  problem: ['问题'],
  detail: ['说明'],
  plans: ['打算'],
  plan: ['措施'],
  // kinds of a workspace's own
  kinds: ['种类'],
  english: ['英文'],
  phrase: ['说法'],
  reach: ['对象'],
  type: ['类型'],
  options: ['选项'],
  required: ['必填'],
  access: ['公开'],
  rolledUp: ['汇总'],
  take: ['取用'],
  formerly: ['旧称'],
  funds: ['资金'],
  retired: ['退用'],
  since: ['自'],
  uncollected: ['未采集'],
  personFields: ['人员项目'],
  kindFields: ['种类项目'],
} as const satisfies Record<string, ChineseWords>;

/** The fourteen kinds of entry. */
export const kindWords = {
  visit: ['家访', '走访'],
  call: ['通话', '电话'],
  letter: ['书信'],
  talk: ['谈心'],
  pairing: ['结对'],
  supplies: ['物资'],
  activity: ['活动'],
  meeting: ['会议'],
  training: ['培训'],
  checkup: ['体检'],
  survey: ['摸底'],
  publicity: ['宣传'],
  award: ['表彰'],
  rule: ['制度'],
} as const satisfies Record<string, ChineseWords>;

/** The name of a kind of entry. */
export type KindName = keyof typeof kindWords;

/** Enumerated values, by the field they belong to. */
export const valueWords = {
  gender: { female: ['女'], male: ['男'] },
  /**
   * Of children: which parents are away. Of the elderly: whom they live with. `definition` in program.yaml says which
   * definition a report uses.
   */
  stay: {
    both: ['双亲外出'],
    one: ['单亲外出'],
    orphan: ['孤儿'],
    none: ['非留守'],
    alone: ['独居'],
    couple: ['夫妻同住', '空巢'],
    grandchildren: ['照看孙辈'],
    kin: ['与亲属同住'],
  },
  nature: { school: ['学校'], bureau: ['机关'], committee: ['委员会'], community: ['社区'], village: ['村'] },
  every: { week: ['周'], month: ['月'], quarter: ['三个月', '季度'], halfYear: ['半年'], term: ['学期'], year: ['年'] },
  per: { child: ['儿童', '每名儿童', '关爱对象', '每人', 'person'], programme: ['项目'] },
  names: { masked: ['隐名'], full: ['实名'] },
  peopleList: { elsewhere: ['不在此处'] },
  yesNo: { yes: ['是'], no: ['否'] },
  /** Whether an entry of a kind names or counts the people it reached. */
  reach: { must: ['必写'], may: ['可不写'], none: ['无'] },
  /** What a field of a workspace's own holds. */
  type: {
    text: ['文字'],
    number: ['数'],
    money: ['金额'],
    minutes: ['分钟'],
    option: ['选项'],
    yesNo: ['是否'],
    date: ['日期'],
  },
  /** Who may read what stands in a field: anybody, those who work with it, nobody. */
  access: { public: ['公开'], internal: ['内部'], secret: ['保密'] },
  /** Whether 未采集 may stand for the value of a field. */
  uncollected: { may: ['可'], no: ['不可'] },
  /** Whether money comes in by entries of a kind, or goes out. */
  funds: { received: ['收入'], paid: ['支出'] },
  /** How the values of a field are brought together: added up, or counted by value. */
  rolledUp: { sum: ['合计'], split: ['分类'] },
  participants: {
    students: ['学生'],
    children: ['留守儿童', '关爱对象'],
    parents: ['家长'],
    guardians: ['监护人'],
    kin: ['亲属', '子女'],
    teachers: ['教师'],
    staff: ['干部职工'],
    villageOfficials: ['村干部'],
    volunteers: ['志愿者'],
    judges: ['评委'],
    guests: ['来宾'],
    residents: ['群众'],
    others: ['其他'],
  },
} as const satisfies Record<string, Record<string, ChineseWords>>;

/** A field whose values are enumerated. */
export type ValueField = keyof typeof valueWords;

/** Units in English, and the Chinese word that is printed. Any other Chinese word can be a unit, too. */
export const unitWords = {
  person: ['人'],
  personTime: ['人次'],
  time: ['次'],
  household: ['户'],
  set: ['套'],
  piece: ['件'],
  item: ['个'],
  book: ['本'],
  volume: ['册'],
  box: ['盒'],
  carton: ['箱'],
  bag: ['袋'],
  bottle: ['瓶'],
  pair: ['双'],
  portion: ['份'],
  sheet: ['张'],
  blanket: ['床'],
  school: ['所'],
  class: ['个班'],
  kilogram: ['千克', '公斤', 'kg'],
  gram: ['克', 'g'],
  jin: ['斤', '市斤'],
  squareMetre: ['平方米', 'm2', 'm²', '㎡'],
  yuan: ['元', '圆'],
  yuanPerYear: ['元/年'],
  yuanPerMonth: ['元/月'],
  percent: ['%'],
} as const satisfies Record<string, ChineseWords>;

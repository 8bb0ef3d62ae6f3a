// What the command line says: help, questions, progress and results.
import { doctorWords } from './doctor.ts';
import type { Language } from './language.ts';
import { traceWords } from './trace-words.ts';
import { type Translated, translated } from './wording.ts';

/** How far it is where there are several, as in `3/12 `. */
const step = ({ at, of }: { at: number; of: number }): string => (of > 1 ? `${at}/${of} ` : '');

/** One row for each sentence. */
export const commandWords = {
  about: {
    en: 'Turns care logs into work summaries in which every figure is counted.',
    zh: '把手工记下的关爱日志变成工作总结，每个数字都有据可查。',
  },
  examples: { en: 'Examples:', zh: '示例：' },
  commands: { en: 'Commands:', zh: '命令：' },
  options: { en: 'Options:', zh: '选项：' },
  arguments: { en: 'Arguments:', zh: '参数：' },
  usage: { en: 'Usage:', zh: '用法：' },
  byDefault: translated<{ value: string }>({ en: (v) => ` (default: ${v.value})`, zh: (v) => `（默认：${v.value}）` }),
  optionsMark: { en: '[options]', zh: '[选项]' },
  commandMark: { en: '[command]', zh: '[命令]' },
  help: { en: 'show this help', zh: '显示帮助' },
  helpCommand: { en: 'show the help of a command', zh: '显示某个命令的帮助' },
  version: { en: 'print the version', zh: '显示版本号' },
  lang: { en: 'language of messages: en or zh', zh: '信息所用语言：en 或 zh' },
  exitCodes: {
    en: 'Exit codes: 0 fine · 1 problems in the data · 2 wrong usage · 3 browser, font or disk (a PDF that fails leaves the DOCX written) · 130 interrupted',
    zh: '退出码：0 正常 · 1 数据有问题 · 2 用法有误 · 3 浏览器、字体或磁盘有问题（PDF 没做成时，DOCX 照样生成） · 130 被中断',
  },
  folder: { en: 'folder of the workspace', zh: '工作区所在的文件夹' },
  folders: { en: 'folders of the workspaces', zh: '工作区所在的文件夹，可写多个' },
  init: { en: 'create a workspace with one entry of each kind', zh: '新建工作区，每种记录各有一条示例' },
  check: { en: 'list every problem of a workspace', zh: '检查工作区，一次列出全部问题' },
  build: { en: 'check, count and write the reports', zh: '检查、汇总并生成报告' },
  show: { en: 'print the figures', zh: '列出汇总数据' },
  trace: { en: 'print what a figure was counted from', zh: '列出一个数字是由哪些记录得出的' },
  schema: { en: 'write the JSON Schemas that editors use for completion', zh: '输出供编辑器补全用的 JSON Schema' },
  doctor: { en: 'check browser, fonts, versions and write access', zh: '检查浏览器、字体、版本与写入权限' },
  completion: { en: 'print the script with which a shell completes what is typed', zh: '输出命令行补全脚本' },
  explain: {
    en: 'say what a problem code means, with an example and how it is mended',
    zh: '说明一个问题代码，有例子和改法',
  },
  code: {
    en: 'a code, as in unknown-child; without one, all are listed',
    zh: '问题代码，如 unknown-child；不写则列出全部',
  },
  error: { en: 'Error: no report is whole before it is mended.', zh: '错误：改好以后，报告才能全部生成。' },
  warning: {
    en: 'Warning: reports are written, but not with --strict.',
    zh: '警告：报告照样生成；加 --strict 时不生成。',
  },
  note: { en: 'Note: reports are written; --quiet leaves it out.', zh: '提示：报告照样生成；加 --quiet 时不列出。' },
  shell: { en: 'bash, zsh or fish', zh: 'bash、zsh 或 fish' },
  complete: { en: 'print what may follow the words typed', zh: '列出接下来可以写的词' },
  wordsTyped: { en: 'the words typed so far', zh: '已经写下的词' },
  checkFormat: {
    en: 'output format: pretty, json, github, gitlab or junit',
    zh: '输出形式：pretty、json、github、gitlab 或 junit',
  },
  summary: {
    en: 'file to add a summary to, as Markdown: problems, key figures, promises',
    zh: '把概要（Markdown：问题、主要数字、承诺）添加到这个文件',
  },
  allOrNothing: {
    en: 'write no report where one of several cannot be written',
    zh: '几份报告中有一份不能生成，就一份也不生成',
  },
  shard: {
    en: 'of several workspaces build part I of N, for jobs side by side',
    zh: '工作区分成 N 份，只做第 I 份，供几个任务同时做',
  },
  force: { en: 'replace reports that were edited since they were built', zh: '生成以后改过的报告也替换掉' },
  watch: { en: 'build again at each save, until Ctrl-C', zh: '每次保存后重新生成，按 Ctrl-C 结束' },
  quiet: { en: 'print errors and warnings only', zh: '只列出错误和警告' },
  strict: { en: 'treat warnings as errors', zh: '有警告也算不通过' },
  buildFormat: { en: 'files to write: docx, pdf, or both as docx,pdf', zh: '生成哪些文件：docx、pdf，可同时写' },
  out: {
    en: 'folder for the reports (default: out, in a folder below a workspace: that of the workspace)',
    zh: '报告存放的文件夹（默认：out；在工作区里面的文件夹运行时，是工作区的 out）',
  },
  template: {
    en: 'template to use instead of the one in program.yaml: a name, or a file such as my.md.hbs',
    zh: '改用指定的模板：名称，或 my.md.hbs 这样的文件',
  },
  theme: { en: 'theme to use instead of the one in program.yaml', zh: '改用指定的版式' },
  fonts: {
    en: 'folder with fonts to use for the PDF, before those in fonts/ of the workspace',
    zh: '这个文件夹里的字体先用于 PDF，其次是工作区 fonts 文件夹里的',
  },
  period: { en: 'days to report on, FROM..TO', zh: '只报告这段日子，写作 起..止' },
  level: {
    en: 'whom it is for: masked (张某某), public (no registers), internal (also fields that are 内部), full (also names; program.yaml must allow it: names: full)',
    zh: '给谁看：masked 隐名（张某某），public 公开（没有登记表），internal 内部（另有标“内部”的项目），full 实名（program.yaml 须写“姓名: 实名”）',
  },
  people: {
    en: 'list of people to use, wherever it lies: a file like people.yaml',
    zh: '人员名单放在别处时，写出这个文件（内容同 people.yaml）',
  },
  kinds: { en: 'kinds.yaml that several workspaces share', zh: '几个工作区共用的 kinds.yaml' },
  json: { en: 'print JSON, with evidence', zh: '以 JSON 输出，附依据' },
  jsonOfTrace: { en: 'print JSON', zh: '以 JSON 输出' },
  figureAsked: {
    en: 'a figure by its name, as carelog show prints it, or in Chinese',
    zh: '哪个数字：carelog show 列出的名称，或“家访次数”这样的中文',
  },
  missed: {
    en: 'list who was missed, of which promise and when; with --json as data',
    zh: '列出承诺没有落实到的人和时段，加 --json 则输出为数据',
  },
  names: {
    en: 'list the names a template can use, or those that contain a word',
    zh: '列出模板可用的名称，可写一个词来筛选',
  },
  noNames: translated<{ word: string }>({
    en: (v) => `No name contains "${v.word}".`,
    zh: (v) => `没有含“${v.word}”的名称。`,
  }),
  blankNames: translated<{ count: number }>({
    en: (v) => `Names left out because they have no value here: ${v.count}. --names without a word lists them all.`,
    zh: (v) => `另有 ${v.count} 个名称在这里没有内容；--names 后面不写词时全部列出。`,
  }),
  name: { en: 'name', zh: '名称' },
  meaning: { en: 'in Chinese', zh: '含义' },
  items: translated<{ count: number }>({ en: (v) => `list of ${v.count}`, zh: (v) => `清单，${v.count}项` }),
  partly: translated<{ silent: number }>({
    en: (v) => `a part: not said in ${v.silent} ${v.silent === 1 ? 'entry' : 'entries'}`,
    zh: (v) => `只是一部分：另有${v.silent}条记录没有写`,
  }),
  yes: { en: 'ask no questions, use the defaults', zh: '不提问，全部用默认值' },
  like: { en: 'start from an example, by its number or name', zh: '照一个例子的样子新建，写编号或名称' },
  list: { en: 'list the examples', zh: '列出可以照着做的例子' },
  schemaOf: { en: 'folder of a workspace with a kinds.yaml', zh: '有 kinds.yaml 的工作区文件夹' },
  schemaOut: { en: 'folder for the six schemas', zh: '六个 Schema 文件写入的文件夹' },
  heldBack: translated<{ count: number }>({
    en: (v) =>
      `${v.count} name${v.count === 1 ? ' or number was' : 's or numbers were'} hidden only at the last moment. This is a mistake in carelog: please report it, without the names.`,
    zh: (v) => `有 ${v.count} 处姓名或号码到最后一刻才隐去。这是 carelog 的错误，请反馈给我们（不要附上姓名）。`,
  }),
  wrote: translated<{ path: string }>({ en: (v) => `wrote ${v.path}`, zh: (v) => `已生成 ${v.path}` }),
  pdfNotMade: translated<{ path: string }>({
    en: (v) => `${v.path} was not made.`,
    zh: (v) => `${v.path} 没有生成。`,
  }),
  pdfOld: translated<{ path: string }>({
    en: (v) => `${v.path} was not made. The one that stands there is old: it is from an earlier build.`,
    zh: (v) => `${v.path} 没有生成。文件夹里的这份 PDF 是以前生成的旧文件，内容可能不同，请勿使用。`,
  }),
  notWritten: translated<{ path: string }>({
    en: (v) => `The report of ${v.path} was not written.`,
    zh: (v) => `${v.path} 的报告没有生成。`,
  }),
  fileOld: translated<{ path: string }>({
    en: (v) => `${v.path} is old: it is from an earlier build.`,
    zh: (v) => `${v.path} 是以前生成的旧文件，内容可能不同，请勿使用。`,
  }),
  nothingWritten: { en: 'Nothing was written.', zh: '没有生成任何文件。' },
  allRight: translated<{ entries: number }>({
    en: (v) => `No problems in ${v.entries} entries.`,
    zh: (v) => `共 ${v.entries} 条记录，没有问题。`,
  }),
  reading: translated<{ at: number; of: number }>({
    en: (v) => `${step(v)}Reading the log…`,
    zh: (v) => `${step(v)}正在读取日志……`,
  }),
  writing: translated<{ at: number; of: number; name: string }>({
    en: (v) => `${step(v)}Writing ${v.name}…`,
    zh: (v) => `${step(v)}正在生成《${v.name}》……`,
  }),
  waiting: { en: 'Waiting for the next save. Ctrl-C ends.', zh: '等待下一次保存，按 Ctrl-C 结束。' },
  stopped: { en: 'Ended; the reports are those of the last build.', zh: '已结束，报告是最近一次生成的。' },
  interrupted: { en: 'Interrupted; nothing was changed.', zh: '已中断，未改动任何文件。' },
  interruptedPartly: {
    en: 'Interrupted; the reports that were finished stay, the others were left.',
    zh: '已中断；已经生成的报告保留，其余的未改动。',
  },
  initDone: translated<{ path: string; own: string }>({
    en: (v) => `A workspace is ready in ${v.path}. Next:\n  ${v.own} check ${v.path}\n  ${v.own} build ${v.path}`,
    zh: (v) => `工作区已建好：${v.path}。接下来：\n  ${v.own} check ${v.path}\n  ${v.own} build ${v.path}`,
  }),
  askFolder: { en: 'Which folder should the workspace be in?', zh: '工作区放在哪个文件夹？' },
  askOrganisation: { en: 'Which organisation reports?', zh: '由哪个单位报告？（单位名称）' },
  askNature: { en: 'What kind of organisation is it? (↑ or ↓, then Enter)', zh: '单位性质是？（按 ↑ ↓ 选，回车确定）' },
  askSchool: { en: 'a school, reporting by term', zh: '学校，按学期报告' },
  askBureau: { en: 'a bureau or office, reporting by half year', zh: '机关单位，按半年报告' },
  askFrom: { en: 'First day of the period', zh: '报告期间从哪一天开始？' },
  askTo: { en: 'Last day of the period', zh: '报告期间到哪一天结束？' },
  askDay: { en: 'Please type a day like 2024-09-01.', zh: '请写成 2024-09-01 这样的日期。' },
  askLater: translated<{ from: string }>({
    en: (v) => `The last day must be ${v.from} or later.`,
    zh: (v) => `最后一天要在 ${v.from} 当天或以后。`,
  }),
  initNotBegun: translated<{ from: string }>({
    en: (v) =>
      `The period from ${v.from} has not begun, so the sample entries are in the one before it. When it begins, change 期间 in program.yaml.`,
    zh: (v) => `${v.from} 开始的期间还没到，示例先写在眼下这一期里；到时请改 program.yaml 的“期间”。`,
  }),
  ...doctorWords,
  unexpected: translated<{ reason: string }>({
    en: (v) => `This is an error in carelog, not in your log: ${v.reason}`,
    zh: (v) => `这是 carelog 自身的错误，不是日志的问题：${v.reason}`,
  }),
  ...traceWords,
  andMore: translated<{ count: number }>({ en: (v) => ` and ${v.count} more`, zh: (v) => ` 等，另有${v.count}个` }),
  promise: { en: 'promise', zh: '承诺' },
  noPromises: { en: 'program.yaml makes no promises.', zh: 'program.yaml 里没有写承诺。' },
  nothingMissed: translated<{ promise: string; due: string }>({
    en: (v) => `${v.promise}: nothing missed, ${v.due} due.`,
    zh: (v) => `${v.promise}：应落实${v.due}，没有漏下。`,
  }),
  someMissed: translated<{ promise: string; due: string; missed: string }>({
    en: (v) => `${v.promise}: ${v.missed} missed, ${v.due} due.`,
    zh: (v) => `${v.promise}：应落实${v.due}，漏下${v.missed}。`,
  }),
  uncountedOwnWords: translated<{ promise: string }>({
    en: (v) => `${v.promise}: not counted, since entries of any kind may keep it (做法).`,
    zh: (v) => `${v.promise}：写了“做法”，哪些记录算落实无从认定，所以没有核对。`,
  }),
  uncountedNotDue: translated<{ promise: string }>({
    en: (v) => `${v.promise}: not counted, since no such stretch of days lies whole in the period and is over.`,
    zh: (v) => `${v.promise}：报告期间里没有完整到期的一期，所以没有核对。`,
  }),
  uncountedNobodyThroughout: translated<{ promise: string }>({
    en: (v) =>
      `${v.promise}: not counted, since nobody in people.yaml was in care through a whole such stretch of days.`,
    zh: (v) => `${v.promise}：名册上没有整期在册的人，所以没有核对。`,
  }),
  uncountedNobody: translated<{ promise: string }>({
    en: (v) => `${v.promise}: not counted, since no list says to whom it was made.`,
    zh: (v) => `${v.promise}：没有名册，无法逐人核对。`,
  }),
  uncountedUnnamed: translated<{ promise: string; at: string }>({
    en: (v) => `${v.promise}: not counted, since not every entry names everybody it reached, the first at ${v.at}.`,
    zh: (v) => `${v.promise}：有的记录没有写全对象，无法逐人核对，如 ${v.at}。`,
  }),
  uncountedUnclear: translated<{ promise: string }>({
    en: (v) => `${v.promise}: not counted, since its entries do not tell whom they reached, or on which days.`,
    zh: (v) => `${v.promise}：相应的记录没有写明对象或日期，无法核对。`,
  }),
  writtenAt: { en: 'written at', zh: '出处' },
  day: { en: 'day', zh: '日期' },
  whoHelped: { en: 'by', zh: '帮扶人' },
  reached: { en: 'whom', zh: '对象' },
  where: { en: 'place', zh: '地点' },
  kind: { en: 'kind', zh: '类型' },
  matter: { en: 'about', zh: '内容' },
  adds: { en: 'adds', zh: '计入' },
  id: { en: 'id', zh: '编号' },
  who: { en: 'who', zh: '姓名' },
  classOrGrade: { en: 'class', zh: '班级' },
  village: { en: 'village', zh: '村社' },
  post: { en: 'post', zh: '职务' },
  days: { en: 'days', zh: '期间' },
  entriesNamed: { en: 'entries', zh: '记录数' },
  first: { en: 'first at', zh: '首条出处' },
  traceIt: { en: 'trace it with', zh: '继续查看' },
  figure: { en: 'figure', zh: '数据' },
  value: { en: 'value', zh: '数值' },
  unit: { en: 'unit', zh: '单位' },
} as const satisfies Readonly<Record<string, Translated<never>>>;

type Rows = typeof commandWords;

/** What a row is printed with: nothing, or the values it states. */
type Given<K extends keyof Rows> =
  Rows[K] extends Readonly<Record<Language, string>> ? [] : Rows[K] extends Translated<infer V> ? [values: V] : never;

/** The rows that name no values. */
export type PlainRow = { [K in keyof Rows]: Given<K> extends [] ? K : never }[keyof Rows];

type Row<K extends keyof Rows> = Readonly<Record<Language, string | ((...given: Given<K>) => string)>>;
const rows: { readonly [K in keyof Rows]: Row<K> } = commandWords;

/** The sentence of a row in a language. */
export function say<K extends keyof Rows>(language: Language, key: K, ...given: Given<K>): string {
  const wording: Row<K>[Language] = rows[key][language];
  return typeof wording === 'string' ? wording : wording(...given);
}

// Messages about what people tell in narrative/ and what they left to be filled in.
import { detail, type Message, written } from './message.ts';

/** Narrative and blanks. */
export const narrativeMessages = {
  'narrative-syntax': {
    en: (v) => `The braces cannot be read here${detail(written(v), ': ', '')}.`,
    enRemedy: () =>
      'Two braces call a figure, {{visits.count}}, and have to be closed; to print them, put a backslash before: \\{{.',
    zh: (v) => `这里的花括号读不懂${detail(written(v), '：', '')}。`,
    zhRemedy: () => '两个花括号用来引用数据，要前后成对，如 {{visits.count}}；只想印出花括号，就在前面加反斜杠：\\{{。',
  },
  'narrative-include': {
    en: (v) => `A narrative file cannot show another text, photo or register${detail(written(v), ': ', '')}.`,
    enRemedy: () =>
      'Write the words here; photos belong to an entry of the log, registers and other files into the template.',
    zh: (v) => `narrative 里的文件不能再插入别的文字、照片或登记表${detail(written(v), '：', '')}。`,
    zhRemedy: () => '文字请直接写在这里；照片请写在记录的“照片”里，登记表和别的文件请放进模板。',
  },
  'kind-untold': {
    en: (v) =>
      `The template${detail(v.template, ' ', '')} tells of no entry of this kind${detail(v.kind, ' (', ')')}${detail(v.count, '; the log has ', '')}.`,
    enRemedy: () => 'Name it in a template of your own (docs/templates.md), or take another template.',
    zh: (v) =>
      `模板${detail(v.template, ' ', ' ')}不写${v.word || '这一类记录'}，日志里的${v.word}记录${detail(v.count, '（', '条）')}没有进总结。`,
    zhRemedy: () => '可以换一个模板，或在工作区的 templates/ 里改模板，把它写进去（见 docs/templates.zh-CN.md）。',
  },
  'unused-narrative': {
    en: (v) => `The report does not show ${written(v)}.`,
    enRemedy: (v) =>
      v.nearest
        ? `Should the file be called ${v.nearest}?`
        : `Call it ${String(v.allowed).replaceAll('、', ', ')}, or name it under "story" in an entry.`,
    zh: (v) => `报告里没有用到 ${written(v)}。`,
    zhRemedy: (v) =>
      v.nearest
        ? `文件名是不是应为“${v.nearest}”？`
        : `文件名可以用：${v.allowed}；也可以在某条日志的“纪实”里写上它的名字。`,
  },
  'blank-left': {
    en: (v) => `The report is left blank here: ${v.field}.`,
    enRemedy: (v) => `Fill in ${v.usage}; until then 〔待补：${v.field}〕 is printed.`,
    zh: (v) => `报告里还缺“${v.field}”。`,
    zhRemedy: (v) => `请补写：${v.usage}。补上以前，报告里印作〔待补：${v.field}〕。`,
  },
} as const satisfies Record<string, Message>;

// Messages about the texts in narrative/, and about blanks that are still to be filled in.
import { detail, message, type NumberOrMarks, type Values } from './message.ts';

/** Narrative texts and blanks. */
export const narrativeMessages = {
  'narrative-syntax': message<Values<'found'>>({
    en: {
      wrong: (v) => `carelog cannot read the braces here${detail(v.found, ': ', '')}.`,
      remedy:
        'Two braces insert a figure, as in {{visits.count}}, and must be closed. To print braces, put a backslash before them: \\{{.',
    },
    zh: {
      wrong: (v) => `这里的花括号读不懂${detail(v.found, '：', '')}。`,
      remedy: '两个花括号用来引用数据，要前后成对，如 {{visits.count}}；只想印出花括号，就在前面加反斜杠：\\{{。',
    },
  }),
  'narrative-include': message<Values<'found'>>({
    en: {
      wrong: (v) => `A narrative file cannot include another text, a photo or a register${detail(v.found, ': ', '')}.`,
      remedy: 'Write the text here. Put photos in an entry of the log, and registers and other files in the template.',
    },
    zh: {
      wrong: (v) => `narrative 里的文件不能再插入别的文字、照片或登记表${detail(v.found, '：', '')}。`,
      remedy: '文字请直接写在这里；照片请写在记录的“照片”里，登记表和别的文件请放进模板。',
    },
  }),
  'kind-untold': message<{ template: string; kind: string; word: string; count: NumberOrMarks }>({
    en: {
      wrong: (v) => `Template ${v.template} does not mention entries of this kind (${v.kind}); the log has ${v.count}.`,
      remedy: 'Use another template, or add the kind to a template of your own (see docs/templates.md).',
    },
    zh: {
      wrong: (v) => `模板 ${v.template} 不写${v.word}，日志里的${v.word}记录（${v.count}条）没有进总结。`,
      remedy: '可以换一个模板，或在工作区的 templates/ 里改模板，把它写进去（见 docs/templates.zh-CN.md）。',
    },
  }),
  'unused-narrative': message<Values<'value' | 'nearest' | 'allowed'>>({
    en: {
      wrong: (v) => `The report does not use ${v.value}.`,
      remedy: (v) =>
        v.nearest
          ? `Should the file be called ${v.nearest}?`
          : `Rename it to one of these: ${v.allowed.replaceAll('、', ', ')}; or name it under "story" in an entry.`,
    },
    zh: {
      wrong: (v) => `报告里没有用到 ${v.value}。`,
      remedy: (v) =>
        v.nearest
          ? `文件名是不是应为“${v.nearest}”？`
          : `文件名可以用：${v.allowed}；也可以在某条日志的“纪实”里写上它的名字。`,
    },
  }),
  'blank-left': message<{ field: string; usage: string }>({
    en: {
      wrong: (v) => `The report still has a blank: ${v.field}.`,
      remedy: (v) => `Fill in ${v.usage}. Until then the report shows 〔待补：${v.field}〕.`,
    },
    zh: {
      wrong: (v) => `报告里还缺“${v.field}”。`,
      remedy: (v) => `请补写：${v.usage}。补上以前，报告里印作〔待补：${v.field}〕。`,
    },
  }),
} as const;

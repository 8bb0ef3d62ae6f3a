// Messages about the texts in narrative/, and about blanks that are still to be filled in.
import { detail, message, type NumberOrMarks, type Values } from './message.ts';

/** The sections that every summary is expected to have, as the files of narrative/ may be called. */
const outlookWords: Readonly<Record<string, string>> = { problems: '存在的问题', plans: '下一步打算' };

/** What to type instead of a mark that is printed as it stands. */
const instead: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  braces: {
    en: 'To insert a figure, type half-width braces in pairs: {{visits.count}}.',
    zh: '要引用数据，请用英文花括号，前后成对：{{visits.count}}。',
  },
  strike: {
    en: 'Delete what is struck through, or delete the ~~.',
    zh: '报告里没有删除线：不要的字请删去，要的请删去 ~~。',
  },
  footnote: {
    en: 'A report has no footnotes: write the note in brackets （…） where it belongs.',
    zh: '报告里没有脚注：请把注的内容写在正文的括号（…）里。',
  },
  checkbox: {
    en: 'A report has no boxes to tick: delete the box, and write in words what is done.',
    zh: '报告里没有勾选框：请删去方括号，用文字写明是否完成。',
  },
  table: {
    en: 'For a table, put a line such as |---|---| under its first row, with as many columns, and an empty line above it.',
    zh: '要印成表格，请在第一行下面加一行 |---|---|，列数与第一行相同，用英文竖线；表格上面空一行。',
  },
  tabs: {
    en: 'Write it as a sentence; or as a table: a bar between the cells (甲 | 乙), a line |---|---| under the first row.',
    zh: '请写成句子；要印成表格，格子之间用英文竖线“|”隔开（甲 | 乙），第一行下面加一行 |---|---|，表格上面空一行。',
  },
  bold: {
    en: 'For bold text, type two asterisks directly before and after it: **words**. To print asterisks, type \\*\\*.',
    zh: '要加粗，请在文字前后各写两个星号，中间不留空格：**文字**；要印出星号，请写 \\*\\*。',
  },
  underline: {
    en: 'Delete this line. For a heading, type # and a space before its words.',
    zh: '请删去这一行。上面一行若是标题，请在它前面写 # 和一个空格。',
  },
  colons: {
    en: 'Begin the line with two half-width colons, without a blank: ::signature.',
    zh: '请在行首写两个英文冒号，后面不留空格：::signature。',
  },
  heading: {
    en: 'For a heading, type a half-width # and a blank before its words.',
    zh: '要作标题，请在文字前写英文的 # 和一个空格。',
  },
};

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
  'attachments-left-out': message<{ template: string }>({
    en: {
      wrong: (v) =>
        `Template ${v.template} does not print the attachments listed here: the report does not mention them.`,
      remedy: 'Put a line ::attachments before ::signature in the template, or delete the list.',
    },
    zh: {
      wrong: (v) => `模板 ${v.template} 不印附件说明，这里列的附件报告里没有提。`,
      remedy: '请在模板的 ::signature 前面加一行 ::attachments；不要附件，就删去这份清单。',
    },
  }),
  'attachment-unlisted': message<{ caption: string; listed: string; nearest: string }>({
    en: {
      wrong: (v) =>
        `The report attaches "${v.caption}", which the list of attachments does not name${detail(v.listed, ' (', ')')}.`,
      remedy: (v) =>
        v.nearest
          ? `If "${v.nearest}" means it, write "${v.caption}" in the list: both names should be the same.`
          : `Add "${v.caption}" to the list, or delete the list: then it is made from what is attached.`,
    },
    zh: {
      wrong: (v) => `报告后面附有“${v.caption}”，附件清单里没有这个名称${detail(v.listed, '（清单：', '）')}。`,
      remedy: (v) =>
        v.nearest
          ? `“${v.nearest}”若就是它，请在清单里写“${v.caption}”：附件说明与附件标题应当一致。`
          : `请把“${v.caption}”补进清单；或删去清单，附件说明就按实际附上的写。`,
    },
  }),
  'attachment-not-printed': message<{ title: string; register: string }>({
    en: {
      wrong: (v) => `"${v.title}" is listed as an attachment, but the report does not print it.`,
      remedy: (v) =>
        `carelog can: put ::register{name="${v.register}"} after ::signature in the template. If it is added on paper, do nothing.`,
    },
    zh: {
      wrong: (v) => `附件清单里有“${v.title}”，报告后面没有印。`,
      remedy: (v) =>
        `要随报告印出，请在模板的 ::signature 后面加一行 ::register{name="${v.register}"}；另附纸质的，可以不管。`,
    },
  }),
  'attachment-missing': message<{ found: string; count: NumberOrMarks }>({
    en: {
      wrong: (v) =>
        v.count === '0'
          ? `The report says "${v.found}", but it names no attachment.`
          : `The report says "${v.found}", but it names only ${v.count} attachment${v.count === '1' ? '' : 's'}.`,
      remedy:
        'List the attachments in program.yaml (report: attachments), also those added on paper; or delete these words.',
    },
    zh: {
      wrong: (v) =>
        v.count === '0'
          ? `报告里写了“${v.found}”，却没有列出附件。`
          : `报告里写了“${v.found}”，附件却只列了${v.count}个。`,
      remedy: '请把附件（另附纸质的也算）写进 program.yaml 的“报告”的“附件”里；没有附件，就删去这几个字。',
    },
  }),
  'promises-untold': message<{ template: string; count: NumberOrMarks }>({
    en: {
      wrong: (v) => `Template ${v.template} does not mention promises; program.yaml makes ${v.count}.`,
      remedy: 'Use another template, or put {{> promises}} into a template of your own (see docs/templates.md).',
    },
    zh: {
      wrong: (v) => `模板 ${v.template} 不写承诺，program.yaml 里的承诺（${v.count}项）没有进总结。`,
      remedy: '可以换一个模板，或在工作区的 templates/ 里改模板，写进 {{> promises}}（见 docs/templates.zh-CN.md）。',
    },
  }),
  'outlook-absent': message<{ part: string }>({
    en: {
      wrong: (v) => `The report names no ${v.part}: nothing is written of them, so that section is left out.`,
      remedy: (v) => `Write them under "${v.part}" in problems.yaml, or in narrative/${v.part}.md.`,
    },
    zh: {
      wrong: (v) => `没有写“${outlookWords[v.part] ?? ''}”，总结里不印这一节。`,
      remedy: (v) => `请写在 problems.yaml 里，或写成 narrative/${outlookWords[v.part] ?? ''}.md。`,
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
  'markdown-as-text': message<Values<'found'> & { what: string }>({
    en: {
      wrong: (v) =>
        v.what === 'tabs'
          ? 'These look like the cells of a table. The report runs them together.'
          : `This is printed as it stands: ${v.found}`,
      remedy: (v) => instead[v.what]?.en ?? 'Delete the marks if they should not be printed.',
    },
    zh: {
      wrong: (v) =>
        v.what === 'tabs' ? '这几格像是从表格里粘贴来的，印出来会连成一句。' : `这里会照原样印出来：${v.found}`,
      remedy: (v) => instead[v.what]?.zh ?? '不想印出来，请删去这些符号。',
    },
  }),
  'heading-left-out': message<Values<'found'>>({
    en: {
      wrong: (v) => `Nothing stands under this heading, so it is not printed: ${v.found}`,
      remedy: 'Write text under it. If it is text itself, delete the # before it.',
    },
    zh: {
      wrong: (v) => `这个标题下面没有内容，没有印出来：${v.found}`,
      remedy: '请在标题下面写上正文；如果这一行就是正文，请删去前面的 #。',
    },
  }),
  'heading-renumbered': message<Values<'found'> & { suggestion: string }>({
    en: {
      wrong: (v) => `carelog numbers headings itself: ${v.suggestion} is printed instead of ${v.found}`,
      remedy: (v) => `Delete ${v.found}. Where the text refers to this part, write ${v.suggestion}`,
    },
    zh: {
      wrong: (v) => `标题的序号自动编排：这里印作“${v.suggestion}”，不是“${v.found}”。`,
      remedy: (v) => `标题里的“${v.found}”可以删去；正文里提到这一部分的，请核对序号。`,
    },
  }),
  /** `typed`: the blank itself, where somebody left one in a text. */
  'blank-left': message<{ field: string; usage?: string; typed?: string }>({
    en: {
      wrong: (v) =>
        v.typed
          ? `A blank was left here: ${v.typed}. It is printed as it stands.`
          : `The report still has a blank: ${v.field}.`,
      remedy: (v) =>
        v.typed
          ? 'Write what is missing. If it is not known, leave these words out.'
          : `${v.usage ? `Fill in ${v.usage}` : 'Write it here'}. Until then the report shows 〔待补：${v.field}〕.`,
    },
    zh: {
      wrong: (v) => (v.typed ? `这里留着空没有填：${v.typed}，会照样印出来。` : `报告里还缺“${v.field}”。`),
      remedy: (v) =>
        v.typed
          ? '请填上；还不知道的，请把这几个字删去。'
          : `${v.usage ? `请补写：${v.usage}` : '请在这里写上'}。补上以前，报告里印作〔待补：${v.field}〕。`,
    },
  }),
} as const;

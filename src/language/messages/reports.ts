// Messages about the Markdown and directives of a report, and what it must not contain when it is printed.
import type { Language } from '../language.ts';
import { type AsText, detail, hint, message, type NumberOrMarks, type Values } from './message.ts';

/** What to type instead of Markdown that a report cannot contain, by its name in mdast. */
const instead: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  thematicBreak: {
    en: 'Delete this line. For a heading, type # and a space before its words.',
    zh: '请删去这一行。上面一行若是标题，请在它前面写 # 和一个空格。',
  },
  comment: {
    en: 'For a comment that is not printed, type {{!-- … --}}.',
    zh: '不想印出来的话，请写成 {{!-- … --}}。',
  },
  html: {
    en: 'Delete the tag; for bold text type **…**. To print <, type \\<.',
    zh: '请删去尖括号里的标记；要加粗，请写 **…**；要印出 <，请写 \\<。',
  },
  image: {
    en: 'Name the photo under "photos" in an entry of the log.',
    zh: '照片请写在日志记录的“照片”里。',
  },
  link: {
    en: 'A link is [words](https://…). To print brackets, type \\[.',
    zh: '链接要写成 [文字](https://…)；要印出方括号，请写 \\[。',
  },
  heading: {
    en: 'Use one # to four ####, not inside a list or quotation. To print #, type \\#.',
    zh: '标题用一个 # 到四个 ####，不能写在列表或引文里；要印出 #，请写 \\#。',
  },
};

/** What a report says, prints and must not print. */
export const reportMessages = {
  'markdown-not-supported': message<Values<'found'> & { what?: string }>({
    en: {
      wrong: (v) => `A report cannot contain this Markdown${detail(v.found, ': ', '')}.`,
      remedy: (v) => instead[v.what ?? '']?.en ?? 'Use headings, paragraphs, lists, tables, bold text and links.',
    },
    zh: {
      wrong: (v) => `报告里不支持这种写法${detail(v.found, '：', '')}。`,
      remedy: (v) => instead[v.what ?? '']?.zh ?? '可以用标题、段落、列表、表格、加粗和链接。',
    },
  }),
  'unknown-directive': message<Values<'name' | 'nearest'>>({
    en: {
      wrong: (v) => `There is no directive called "${v.name}".`,
      remedy: (v) => hint.en(v) || 'Compare with the templates that come with carelog.',
    },
    zh: { wrong: (v) => `没有“${v.name}”这个指令。`, remedy: (v) => hint.zh(v) || '请对照自带模板里的写法。' },
  }),
  // `kind` is one of the workspace's own that has no register.
  'directive-misuse': message<
    Values<'name'> & Partial<Values<'nearest'>> & { reason?: string; usage?: string; kind?: string }
  >({
    en: {
      wrong: (v) => `The directive "${v.name}" is not used correctly${detail(v.reason, ': ', '')}.`,
      remedy: (v) => {
        if (v.kind)
          return `${v.kind} is only counted. To have its register, write 登记表: 是 (register: yes) under it in kinds.yaml.`;
        return v.usage ? `Type: ${v.usage}` : hint.en(v) || 'Compare with the templates that come with carelog.';
      },
    },
    zh: {
      wrong: (v) => `指令“${v.name}”写得不对${detail(v.reason, '：', '')}。`,
      remedy: (v) => {
        if (v.kind) return `“${v.kind}”只计数。确要列登记表，请在 kinds.yaml 里给它写上“登记表: 是”。`;
        return v.usage ? `应当这样写：${v.usage}` : hint.zh(v) || '请对照自带模板里的写法。';
      },
    },
  }),
  'zero-printed': message<Values<'name'>>({
    en: {
      wrong: (v) => `"${v.name}" is zero, and the report would print it.`,
      remedy: 'Put the sentence in {{#if …}} … {{/if}} to leave it out.',
    },
    zh: {
      wrong: (v) => `“${v.name}”是零，会原样印出来。`,
      remedy: '请用 {{#if …}} … {{/if}} 把这句话包起来，为零时就不出现。',
    },
  }),
  'part-printed': message<Values<'name'> & { silent: NumberOrMarks; count: NumberOrMarks }>({
    en: {
      wrong: (v) =>
        v.silent === v.count
          ? `"${v.name}" is not known: none of ${v.count} entries says it, and the report would take it for zero.`
          : `"${v.name}" is only a part: ${v.silent} of ${v.count} entries do not say it.`,
      remedy: (v) => `Print it in {{#if (whole ${v.name})}} … {{/if}}, and say in {{else}} that it is a part.`,
    },
    zh: {
      wrong: (v) =>
        v.silent === v.count
          ? `“${v.name}”不知道是多少：${v.count}条记录都没有写，会当成零。`
          : `“${v.name}”只是一部分的合计：${v.count}条记录中有${v.silent}条没有写。`,
      remedy: (v) => `请写在 {{#if (whole ${v.name})}} … {{/if}} 里，并在 {{else}} 里说明只是其中一部分。`,
    },
  }),
  /** `word`: the text as somebody wrote it that ends or begins with one of the numbers. */
  'digits-meet': message<Values<'found'> & { apart: string; word?: string }>({
    en: {
      wrong: (v) => `Two numbers would read as one (${v.found}), so they are printed as "${v.apart}".`,
      remedy: (v) =>
        v.word
          ? `Write "${v.word}" so that no number stands at its end or beginning (一年级, 1组).`
          : 'Put a word or brackets between them in the template, or write the name in full (一年级, 1组).',
    },
    zh: {
      wrong: (v) => `两个数挨在一起会读成一个数（${v.found}），已隔开印成“${v.apart}”。`,
      remedy: (v) =>
        v.word
          ? `请把“${v.word}”写全，使末尾、开头不是数字（如一年级、1组）。`
          : '请在模板里用文字或括号隔开，或把名称写全（如一年级、1组）。',
    },
  }),
  'nothing-printed': message<Values<'name'>>({
    en: {
      wrong: (v) => `"${v.name}" is empty, so nothing would be printed here.`,
      remedy: 'Fill it in, or put the sentence in {{#if …}} … {{/if}} to leave it out.',
    },
    zh: {
      wrong: (v) => `“${v.name}”没有内容，这里会空着。`,
      remedy: '请补上内容，或用 {{#if …}} … {{/if}} 把这句话包起来，没有内容时就不出现。',
    },
  }),
  'name-left-in': message<{ where: string; who?: string; count: NumberOrMarks; lost?: NumberOrMarks }>({
    en: {
      wrong: (v) =>
        `The report still contains a name, an identity number or a phone number (${leakOf(v, ': ')}).${v.lost ? ' Where it was written is not known.' : ''}`,
      remedy:
        'Write the id or the masked name instead. A word that means nobody may stay: privacy: {keepWords: [the word]} in program.yaml.',
    },
    zh: {
      wrong: (v) => `报告里还留着姓名、证件号或电话（${leakOf(v, '：')}）。${v.lost ? '写在哪一行还不知道。' : ''}`,
      remedy: '请改用编号，或写成张某某的样子；若只是普通词语，请在 program.yaml 写“隐私: {不隐名: [这个词]}”。',
    },
  }),
  'name-of-other-workspace': message<{ path: string }>({
    en: {
      wrong: (v) => `Somebody in the list of people of ${v.path} is called so, and it is printed in this report.`,
      remedy:
        'If it is that person, write the id or the masked name instead. If it is somebody else, nothing need be done.',
    },
    zh: {
      wrong: (v) => `${v.path} 的人员名单里有人叫这个名字，而它印在了这份报告里。`,
      remedy: '若是同一个人，请改用编号，或写成张某某的样子；若是别人，可以不管。',
    },
  }),
  'full-names-not-asked': message({
    en: {
      wrong: 'This allows names in full, but which report is wanted was not said.',
      remedy:
        'After the command type --level full for a report with names (internal), or --level masked for 张某某; without this key a report is always masked.',
    },
    zh: {
      wrong: '这里只是允许实名；这一次要实名还是隐名，还没有说。',
      remedy: '要实名的内部资料，命令后面加 --level full；要隐名的，加 --level masked，或删去这一项。',
    },
  }),
  'full-names-not-allowed': message({
    en: {
      wrong: 'Names in full were asked for (--level full), but program.yaml does not allow them.',
      remedy: 'Type --level masked; if the report is internal, type privacy: {names: full} in program.yaml.',
    },
    zh: {
      wrong: '命令里要求实名（--level full），但 program.yaml 没有允许。',
      remedy: '不必实名的，请改写 --level masked；确是内部资料的，请在 program.yaml 写“隐私: {姓名: 实名}”。',
    },
  }),
  'report-name-twice': message<Values<'name'> & { path: string }>({
    en: {
      wrong: (v) => `Two reports would have the file name ${v.name}; the other is that of ${v.path}.`,
      remedy: 'Give one of them a different title or period.',
    },
    zh: { wrong: (v) => `有两份报告都叫 ${v.name}，另一份是 ${v.path} 的。`, remedy: '请改其中一份的标题或期间。' },
  }),
  'report-edited': message<{ path: string }>({
    en: {
      wrong: (v) => `${v.path} was edited since it was built, and would be replaced.`,
      remedy: 'Rename the edited file to keep it, or build with --force to replace it.',
    },
    zh: {
      wrong: (v) => `${v.path} 生成以后有人改过，再生成会把它替换掉。`,
      remedy: '要留下改过的，请先给它改名；不要了，就加 --force 再生成。',
    },
  }),
} as const;

/** Who has the name that was left in, and the words around it. */
function leakOf({ who, where }: AsText<{ where: string; who?: string }>, colon: string): string {
  return who === undefined ? where : `${who}${colon}${where}`;
}

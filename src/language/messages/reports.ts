// Messages about templates, themes, and what a printed report must not contain.
import type { Language } from '../language.ts';
import { type AsText, correction, detail, hint, message, type NumberOrMarks, type Values } from './message.ts';

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

/** Templates, reports and output. */
export const reportMessages = {
  'unknown-template': message<Values<'name' | 'nearest' | 'allowed'>>({
    en: {
      wrong: (v) => `There is no template "${v.name}".`,
      remedy: (v) => hint.en(v) || 'Correct the name in program.yaml, or put the template in templates/.',
    },
    zh: {
      wrong: (v) => `没有名为“${v.name}”的模板。`,
      remedy: (v) => hint.zh(v) || '请核对 program.yaml 里写的模板名，或把模板放进 templates 文件夹。',
    },
  }),
  'unused-template': message<Values<'nearest'>>({
    en: {
      wrong: 'No report uses this template.',
      remedy: (v) =>
        v.nearest
          ? `Should the file be called ${v.nearest}?`
          : 'To replace a partial of carelog, give the file the name of that partial.',
    },
    zh: {
      wrong: '报告没有用到这个模板文件。',
      remedy: (v) => (v.nearest ? `文件名是不是应为“${v.nearest}”？` : '要替换自带的片段，文件名须与它一致。'),
    },
  }),
  'unknown-theme': message<Values<'name' | 'nearest' | 'allowed'>>({
    en: { wrong: (v) => `There is no theme "${v.name}".`, remedy: (v) => hint.en(v) || 'Type official or plain.' },
    zh: {
      wrong: (v) => `没有名为“${v.name}”的版式。`,
      remedy: (v) => hint.zh(v) || '请写 official（公文）或 plain（普通）。',
    },
  }),
  'theme-broken': message<{ key?: string } & Partial<Values<'nearest' | 'allowed'>>>({
    en: {
      wrong: (v) => (v.key ? `"${v.key}" is missing or wrong in this theme.` : 'carelog cannot read the theme here.'),
      remedy: (v) => hint.en(v) || 'Compare with the theme "official" that comes with carelog.',
    },
    zh: {
      wrong: (v) => (v.key ? `版式里的“${v.key}”写得不对。` : '版式文件这里读不懂。'),
      remedy: (v) => hint.zh(v) || '请对照自带的版式 official。',
    },
  }),
  'template-syntax': message<Values<'found'>>({
    en: {
      wrong: (v) => `carelog cannot read the template here${detail(v.found, ': ', '')}.`,
      remedy: 'Check that every {{ has its }}, and every {{#…}} its {{/…}}.',
    },
    zh: {
      wrong: (v) => `模板这里读不懂${detail(v.found, '：', '')}。`,
      remedy: '请看 {{ 和 }} 是否成对，每个 {{#…}} 是否都有 {{/…}}。',
    },
  }),
  'template-raw-output': message<Values<'found' | 'suggestion'>>({
    en: {
      wrong: (v) => `Unescaped output is not allowed${detail(v.found, ': ', '')}.`,
      remedy: (v) => correction.en(v, 'Use two braces, {{ … }}, without &.'),
    },
    zh: {
      wrong: (v) => `不能不经处理就输出文字${detail(v.found, '：', '')}。`,
      remedy: (v) => correction.zh(v, '请只用两个花括号 {{ … }}，不用三个，也不加 &。'),
    },
  }),
  'template-unknown-name': message<Values<'name' | 'nearest'>>({
    en: {
      wrong: (v) => `There is no figure or text called "${v.name}".`,
      remedy: (v) => hint.en(v) || 'carelog show lists every name.',
    },
    zh: {
      wrong: (v) => `没有名为“${v.name}”的数据。`,
      remedy: (v) => hint.zh(v) || '运行 carelog show 可以看到全部名称。',
    },
  }),
  'template-unknown-helper': message<Values<'name' | 'nearest' | 'allowed'>>({
    en: {
      wrong: (v) => `There is no template helper called "${v.name}".`,
      remedy: (v) => hint.en(v) || 'Compare with the templates that come with carelog.',
    },
    zh: { wrong: (v) => `模板里没有“${v.name}”这个用法。`, remedy: (v) => hint.zh(v) || '请对照自带模板里的写法。' },
  }),
  'template-unknown-partial': message<Values<'name' | 'nearest'>>({
    en: {
      wrong: (v) => `There is no partial called "${v.name}".`,
      remedy: (v) => hint.en(v) || 'Put it in templates/partials/.',
    },
    zh: {
      wrong: (v) => `没有名为“${v.name}”的模板片段。`,
      remedy: (v) => hint.zh(v) || '请放进 templates/partials 文件夹。',
    },
  }),
  'template-recursion': message<Values<'name'>>({
    en: { wrong: (v) => `The partial "${v.name}" calls itself.`, remedy: 'Remove one of the calls.' },
    zh: { wrong: (v) => `模板片段“${v.name}”绕回来又用到了自己。`, remedy: '请删去其中一处引用。' },
  }),
  'template-endless': message<{ limit: NumberOrMarks }>({
    en: {
      wrong: (v) => `Loops and partials inside each other make more than ${v.limit} parts here.`,
      remedy: 'Take out one level of loops or partials.',
    },
    zh: {
      wrong: (v) => `循环和片段层层相套，到这里已超过 ${v.limit} 段。`,
      remedy: '请少套一层循环或片段。',
    },
  }),
  'template-helper-misuse': message<Values<'name'> & { usage: string }>({
    en: {
      wrong: (v) => `"${v.name}" is not used correctly.`,
      remedy: (v) =>
        v.usage
          ? `Write it as ${v.usage}, with the names you need.`
          : 'Compare with the templates that come with carelog.',
    },
    zh: {
      wrong: (v) => `“${v.name}”用得不对。`,
      remedy: (v) => (v.usage ? `写法是 ${v.usage}，名称换成要用的。` : '请对照自带模板里的写法。'),
    },
  }),
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
  'digits-meet': message<Values<'found'> & { apart: string }>({
    en: {
      wrong: (v) => `Two numbers would read as one (${v.found}), so they are printed as "${v.apart}".`,
      remedy: 'Put a word or brackets between them in the template, or write the name in full (一年级, 1组).',
    },
    zh: {
      wrong: (v) => `两个数挨在一起会读成一个数（${v.found}），已隔开印成“${v.apart}”。`,
      remedy: '请在模板里用文字或括号隔开，或把名称写全（如一年级、1组）。',
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

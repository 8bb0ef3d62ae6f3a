// Messages about templates, themes, and what a printed report may not hold.
import {
  type Allowed,
  type Count,
  detail,
  type Found,
  hintEn,
  hintZh,
  message,
  type Named,
  type Nearest,
  type Told,
  type Written,
} from './message.ts';

/** Templates and reports, output. */
export const reportMessages = {
  'unknown-template': message<Named & Nearest & Allowed>({
    en: (v) => `There is no template "${v.name}".`,
    enRemedy: (v) => hintEn(v) || 'Look for it in templates/, or correct the name in program.yaml.',
    zh: (v) => `没有名为“${v.name}”的模板。`,
    zhRemedy: (v) => hintZh(v) || '请核对 program.yaml 里写的模板名，或把模板放进 templates 文件夹。',
  }),
  'unused-template': message<Nearest>({
    en: () => 'No report uses this template.',
    enRemedy: (v) =>
      v.nearest ? `Should the file be called ${v.nearest}?` : 'Call it by the name of the partial it stands in for.',
    zh: () => '报告没有用到这个模板文件。',
    zhRemedy: (v) => (v.nearest ? `文件名是不是应为“${v.nearest}”？` : '要替换自带的片段，文件名须与它一致。'),
  }),
  'unknown-theme': message<Named & Nearest & Allowed>({
    en: (v) => `There is no theme "${v.name}".`,
    enRemedy: (v) => hintEn(v) || 'Type official or plain.',
    zh: (v) => `没有名为“${v.name}”的版式。`,
    zhRemedy: (v) => hintZh(v) || '请写 official（公文）或 plain（普通）。',
  }),
  'theme-broken': message<{ key?: string } & Partial<Nearest & Allowed>>({
    en: (v) =>
      v.key ? `What stands under "${v.key}" is not what a theme has there.` : 'The theme cannot be read here.',
    enRemedy: (v) => hintEn(v) || 'Compare with the theme official that comes with carelog.',
    zh: (v) => (v.key ? `版式里的“${v.key}”写得不对。` : '版式文件这里读不懂。'),
    zhRemedy: (v) => hintZh(v) || '请对照自带的版式 official。',
  }),
  'template-syntax': message<Found>({
    en: (v) => `The template cannot be read here${detail(v.found, ': ', '')}.`,
    enRemedy: () => 'Look whether {{ and }} are paired, and each {{#…}} has its {{/…}}.',
    zh: (v) => `模板这里读不懂${detail(v.found, '：', '')}。`,
    zhRemedy: () => '请看 {{ 和 }} 是否成对，每个 {{#…}} 是否都有 {{/…}}。',
  }),
  'template-raw-output': message<Found>({
    en: (v) => `Text may not be put in unescaped${detail(v.found, ': ', '')}.`,
    enRemedy: () => 'Type two braces, {{ … }}, and no &.',
    zh: (v) => `不能不经处理就输出文字${detail(v.found, '：', '')}。`,
    zhRemedy: () => '请只用两个花括号 {{ … }}，不用三个，也不加 &。',
  }),
  'template-unknown-name': message<Named & Nearest>({
    en: (v) => `There is no figure or text "${v.name}".`,
    enRemedy: (v) => hintEn(v) || 'carelog show lists every name.',
    zh: (v) => `没有名为“${v.name}”的数据。`,
    zhRemedy: (v) => hintZh(v) || '运行 carelog show 可以看到全部名称。',
  }),
  'template-unknown-helper': message<Named & Nearest & Allowed>({
    en: (v) => `There is no helper "${v.name}" for templates.`,
    enRemedy: (v) => hintEn(v) || 'Compare with the templates that come with carelog.',
    zh: (v) => `模板里没有“${v.name}”这个用法。`,
    zhRemedy: (v) => hintZh(v) || '请对照自带模板里的写法。',
  }),
  'template-unknown-partial': message<Named & Nearest>({
    en: (v) => `There is no partial "${v.name}".`,
    enRemedy: (v) => hintEn(v) || 'Put it into templates/partials/.',
    zh: (v) => `没有名为“${v.name}”的模板片段。`,
    zhRemedy: (v) => hintZh(v) || '请放进 templates/partials 文件夹。',
  }),
  'template-recursion': message<Named>({
    en: (v) => `The partial "${v.name}" calls itself.`,
    enRemedy: () => 'Take the call out of one of them.',
    zh: (v) => `模板片段“${v.name}”绕回来又用到了自己。`,
    zhRemedy: () => '请删去其中一处引用。',
  }),
  'template-helper-misuse': message<Named & { usage: string }>({
    en: (v) => `"${v.name}" is not called the way it works.`,
    enRemedy: (v) => (v.usage ? `Type: ${v.usage}` : 'Compare with the templates that come with carelog.'),
    zh: (v) => `“${v.name}”用得不对。`,
    zhRemedy: (v) => (v.usage ? `应当这样写：${v.usage}` : '请对照自带模板里的写法。'),
  }),
  'markdown-not-supported': message<Found>({
    en: (v) => `A report cannot hold this Markdown${detail(v.found, ': ', '')}.`,
    enRemedy: () => 'Use headings, paragraphs, lists, tables, bold and links.',
    zh: (v) => `报告里不支持这种写法${detail(v.found, '：', '')}。`,
    zhRemedy: () => '可以用标题、段落、列表、表格、加粗和链接。',
  }),
  'unknown-directive': message<Named & Nearest>({
    en: (v) => `There is no directive "${v.name}".`,
    enRemedy: (v) => hintEn(v) || 'Compare with the templates that come with carelog.',
    zh: (v) => `没有“${v.name}”这个指令。`,
    zhRemedy: (v) => hintZh(v) || '请对照自带模板里的写法。',
  }),
  'directive-misuse': message<Named & Partial<Nearest> & { reason?: string; usage?: string }>({
    en: (v) => `The directive "${v.name}" is not written the way it works${detail(v.reason, ': ', '')}.`,
    enRemedy: (v) => (v.usage ? `Type: ${v.usage}` : hintEn(v) || 'Compare with the templates that come with carelog.'),
    zh: (v) => `指令“${v.name}”写得不对${detail(v.reason, '：', '')}。`,
    zhRemedy: (v) => (v.usage ? `应当这样写：${v.usage}` : hintZh(v) || '请对照自带模板里的写法。'),
  }),
  'zero-printed': message<Named>({
    en: (v) => `"${v.name}" is zero and would be printed as such.`,
    enRemedy: () => 'Put the sentence into {{#if …}} … {{/if}}, so that it is left out.',
    zh: (v) => `“${v.name}”是零，会原样印出来。`,
    zhRemedy: () => '请用 {{#if …}} … {{/if}} 把这句话包起来，为零时就不出现。',
  }),
  'nothing-printed': message<Named>({
    en: (v) => `"${v.name}" is empty and would print nothing.`,
    enRemedy: () => 'Fill it in, or put the sentence into {{#if …}} … {{/if}}, so that it is left out.',
    zh: (v) => `“${v.name}”没有内容，这里会空着。`,
    zhRemedy: () => '请补上内容，或用 {{#if …}} … {{/if}} 把这句话包起来，没有内容时就不出现。',
  }),
  'name-left-in': message<{ where: string; who?: string; count: Count }>({
    en: (v) => `A name, id number or phone is left in the report (${leakOf(v, ': ')}).`,
    enRemedy: () => 'Write the id or the masked name instead.',
    zh: (v) => `报告里还留着姓名、证件号或电话（${leakOf(v, '：')}）。`,
    zhRemedy: () => '请改用编号，或写成张某某的样子。',
  }),
  'report-name-twice': message<Named>({
    en: (v) => `Two reports would be called ${v.name}.`,
    enRemedy: () => 'Give one of them another title or period.',
    zh: (v) => `有两份报告都叫 ${v.name}。`,
    zhRemedy: () => '请改其中一份的标题或期间。',
  }),
  'glyph-missing': message<Written>({
    en: (v) => `The faces lack these characters: ${v.value}`,
    enRemedy: () => 'Use another character, or a theme with a face that has them.',
    zh: (v) => `字体里没有这些字：${v.value}`,
    zhRemedy: () => '请换一个字，或在版式里换一种收字更全的字体。',
  }),
  'face-substituted': message<Written & { suggestion: string }>({
    en: (v) => `The face ${v.value} is not here; the PDF is printed in ${v.suggestion}.`,
    enRemedy: () => 'The DOCX still names the right one: it shows where that is installed.',
    zh: (v) => `这里没有“${v.value}”字体，PDF 改用${faceZh(v.suggestion)}。`,
    zhRemedy: () => 'DOCX 里仍写着原字体，装有该字体的电脑会正常显示。',
  }),
} as const;

/** Whom a name that was left in belongs to, and the words around it. */
function leakOf({ who, where }: Told<{ where: string; who?: string }>, colon: string): string {
  return who === undefined ? where : `${who}${colon}${where}`;
}

// The names Chinese readers know the shipped faces by.
const facesZh: readonly (readonly [file: string, name: string])[] = [
  ['NotoSerifSC', '宋体（思源宋体）'],
  ['NotoSansSC', '黑体（思源黑体）'],
  ['LXGWWenKai', '楷体（霞鹜文楷）'],
];

function faceZh(face: string): string {
  return facesZh.find(([file]) => face.startsWith(file))?.[1] ?? face;
}

// Messages about templates and themes: their names, and how templates are written.
import { correction, detail, hint, message, type NumberOrMarks, type Values } from './message.ts';

/** Templates and themes. */
export const templateMessages = {
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
  /** `counted`: the name of what was counted, under a helper for shares. */
  'template-helper-misuse': message<Values<'name'> & { usage: string; counted?: string }>({
    en: {
      wrong: (v) =>
        v.counted ? `"${v.counted}" is a count, and no percentage.` : `"${v.name}" is not used correctly.`,
      remedy: (v) => {
        if (v.counted) return 'Name a share, as pairings.share; carelog show --names share lists them.';
        return v.usage
          ? `Write it as ${v.usage}, with the names you need.`
          : 'Compare with the templates that come with carelog.';
      },
    },
    zh: {
      wrong: (v) => (v.counted ? `“${v.counted}”是个数，不是百分比。` : `“${v.name}”用得不对。`),
      remedy: (v) => {
        if (v.counted) return '请换成占比的名称，如 pairings.share；运行 carelog show --names 占比 可以查到。';
        return v.usage ? `写法是 ${v.usage}，名称换成要用的。` : '请对照自带模板里的写法。';
      },
    },
  }),
} as const;

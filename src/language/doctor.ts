// What carelog doctor says.
import { type Translated, translated } from './wording.ts';

/** Rows of the sentences of the command line (commands.ts). */
export const doctorWords = {
  doctorNode: { en: 'Node.js', zh: 'Node.js' },
  doctorFonts: { en: 'fonts', zh: '字体' },
  doctorPrint: { en: 'printing', zh: '打印' },
  doctorWrite: { en: 'write access', zh: '写入权限' },
  doctorFine: { en: 'All is well.', zh: '一切正常。' },
  doctorNodeOld: translated<{ needed: string }>({
    en: (v) => `Install Node.js ${v.needed} or newer.`,
    zh: (v) => `请安装 Node.js ${v.needed} 或更新的版本。`,
  }),
  doctorFontsFine: translated<{ count: number }>({
    en: (v) => `${v.count} font files shipped with carelog`,
    zh: (v) => `随软件附带 ${v.count} 个字体文件`,
  }),
  doctorFontsMissing: translated<{ file: string }>({
    en: (v) => `${v.file} is missing. Install carelog again: npm ci`,
    zh: (v) => `缺少 ${v.file}，请重新安装：npm ci`,
  }),
  doctorFontShipped: translated<{ font: string }>({
    en: (v) => `${v.font}, shipped with carelog`,
    zh: (v) => `用随软件带来的${v.font}`,
  }),
  doctorFontStandsIn: translated<{ font: string; source: string }>({
    en: (v) =>
      `${v.font} stands in for it in the PDF. For the official look put the font into fonts/ of the workspace: ${v.source}`,
    zh: (v) => `PDF 里暂用${v.font}。要合规范，请把字体放进工作区的 fonts 文件夹：${v.source}`,
  }),
  doctorPrintFine: translated<{ origin: string; executable: string }>({
    en: (v) => `a page was printed with the ${v.origin} browser, ${v.executable}`,
    zh: (v) => `试印成功，所用浏览器（${v.origin}）：${v.executable}`,
  }),
  doctorWriteFine: translated<{ path: string }>({
    en: (v) => `files can be written to ${v.path}`,
    zh: (v) => `可以写入 ${v.path}`,
  }),
  doctorWriteMissing: translated<{ path: string }>({
    en: (v) => `Files cannot be written to ${v.path}. Choose another folder with --out.`,
    zh: (v) => `无法写入 ${v.path}，请用 --out 换一个文件夹。`,
  }),
} as const satisfies Readonly<Record<string, Translated<never>>>;

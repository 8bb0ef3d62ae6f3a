// Messages about the files that are written: what fonts lack, and what could not be read in a PDF.
import type { Language } from '../language.ts';
import { message, type NumberOrMarks, type Values } from './message.ts';

/** Rows about what is printed. */
export const outputMessages = {
  'glyph-missing': message<Values<'value'> & { count?: NumberOrMarks }>({
    en: {
      wrong: (v) => `The fonts do not have these characters: ${v.value}${v.count ? ` (lines: ${v.count})` : ''}`,
      remedy: 'Use other characters, or a theme with a font that has them. Until then there is no PDF, only a DOCX.',
    },
    zh: {
      wrong: (v) => `字体里没有这些字：${v.value}${v.count ? `（共${v.count}行）` : ''}`,
      remedy: '请换一个字，或在版式里换一种收字更全的字体。在此之前没有 PDF，只生成 DOCX。',
    },
  }),
  'face-substituted': message<Values<'value'> & { suggestion: string }>({
    en: {
      wrong: (v) => `Font ${v.value} is not available; the PDF uses ${fontName('en', v.suggestion)}.`,
      remedy: 'The DOCX still names the right font, and shows it wherever it is installed.',
    },
    zh: {
      wrong: (v) => `这里没有“${v.value}”字体，PDF 改用${fontName('zh', v.suggestion)}。`,
      remedy: 'DOCX 里仍写着原字体，装有该字体的电脑会正常显示。',
    },
  }),
  'pdf-text-unsure': message<{ found: string; count: NumberOrMarks }>({
    en: {
      wrong: (v) =>
        `Not all of the text was found again in the PDF: ${v.found}${v.count === '1' ? '' : ` (places: ${v.count})`}`,
      remedy: 'The files were written. Look at this place in the PDF; the DOCX is not concerned.',
    },
    zh: {
      wrong: (v) => `PDF 里有文字没能核对上：${v.found}${v.count === '1' ? '' : `（共${v.count}处）`}`,
      remedy: '文件已经生成。请打开 PDF 看一看这个地方；DOCX 不受影响。',
    },
  }),
  'pdf-not-read': message({
    en: {
      wrong: 'The browser wrote the PDF in a form that carelog cannot read.',
      remedy:
        'It was saved as it is: nobody compared its text or looked for names in it, and searching it may miss words. Look through it, or print with another browser (carelog doctor).',
    },
    zh: {
      wrong: '浏览器生成的 PDF，carelog 读不了它的格式。',
      remedy:
        'PDF 已原样保存，但没有核对文字和姓名，有些字可能搜不到。请自己通读一遍，或换一个浏览器再生成（见 carelog doctor）。',
    },
  }),
} as const;

// The names of the shipped fonts, by the beginning of their file names.
const fontNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  NotoSerifSC: { en: 'Noto Serif SC', zh: '宋体（思源宋体）' },
  NotoSansSC: { en: 'Noto Sans SC', zh: '黑体（思源黑体）' },
  LXGWWenKai: { en: 'LXGW WenKai', zh: '楷体（霞鹜文楷）' },
};

function fontName(language: Language, file: string): string {
  return fontNames[file.replace(/-.*/, '')]?.[language] ?? file;
}

// Messages about the files that are written: what fonts lack, and what could not be read in a PDF. Those about the fonts
// themselves are in fonts.ts.
import { message, type NumberOrMarks, type Values } from './message.ts';

/** Rows about what is printed. */
export const outputMessages = {
  'glyph-missing': message<Values<'value'> & { count?: NumberOrMarks }>({
    en: {
      wrong: (v) => `The fonts do not have these characters: ${v.value}${v.count ? ` (lines: ${v.count})` : ''}`,
      remedy:
        'Use other characters, or put a font that has them (a 宋体 or 仿宋, for instance) into fonts/ in the workspace. Until then there is no PDF, only a DOCX.',
    },
    zh: {
      wrong: (v) => `字体里没有这些字：${v.value}${v.count ? `（共${v.count}行）` : ''}`,
      remedy:
        '请换一个字，或把收有这些字的字体（宋体、仿宋等）放进工作区的 fonts 文件夹。在此之前没有 PDF，只生成 DOCX。',
    },
  }),
  'glyph-left-to-word': message<Values<'value'> & { count?: NumberOrMarks }>({
    en: {
      wrong: (v) =>
        `Our fonts do not have these characters: ${v.value}${v.count ? ` (lines: ${v.count})` : ''}. Word draws them with fonts of its own; a PDF could not be made.`,
      remedy:
        'For the DOCX nothing need be done. For a PDF use other characters, or put a font that has them into fonts/ in the workspace.',
    },
    zh: {
      wrong: (v) =>
        `我们的字体里没有这些字：${v.value}${v.count ? `（共${v.count}行）` : ''}。Word 会用电脑上的字体显示；PDF 则不能生成。`,
      remedy: '只要 DOCX 的，可以不管；要 PDF 的，请换一个字，或把收有这些字的字体放进工作区的 fonts 文件夹。',
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

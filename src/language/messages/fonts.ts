// Messages about fonts: shipped ones that stand for others, and those that somebody brought.
import { fontName, fontSource } from '../fonts.ts';
import type { Language } from '../language.ts';
import { type AsText, detail, message, type NumberOrMarks, type Values } from './message.ts';

/** Why a file cannot be used as a font, and what to do. */
const faults: Readonly<Record<string, Readonly<Record<Language, readonly [wrong: string, remedy: string]>>>> = {
  'no-font': {
    en: ['This is no font, and was not used', 'A font is a .ttf or .ttc file. Unpack it, if it is in an archive.'],
    zh: ['这不是字体文件，没有使用', '字体是 .ttf 或 .ttc 文件；下载的若是压缩包，请先解压。'],
  },
  broken: {
    en: ['This font is damaged or not complete, and was not used', 'Download or copy it again.'],
    zh: ['这个字体不完整或已损坏，没有使用', '请重新下载或复制一份。'],
  },
  variable: {
    en: [
      'This is a variable font, which a PDF cannot hold; it was not used',
      'Take a file of one weight from the same maker (its name often ends in Regular).',
    ],
    zh: ['这是可变字体，PDF 里放不进去，没有使用', '请换成同一种字体的单个字重（文件名常带 Regular）。'],
  },
  outlines: {
    en: [
      'This font has PostScript outlines (OTF), of which a PDF gets text that cannot be checked; it was not used',
      'Take the .ttf file of the same font.',
    ],
    zh: ['这个字体是 PostScript 轮廓（OTF），印成 PDF 后文字无法核对，没有使用', '请换成同一种字体的 .ttf 文件。'],
  },
  compressed: {
    en: ['This is a font for web pages (WOFF), and was not used', 'Take the .ttf file of the same font.'],
    zh: ['这是网页用的字体（WOFF），没有使用', '请换成同一种字体的 .ttf 文件。'],
  },
  'too-large': {
    en: ['This file is too large for a font (over 100 MB), and was not used', 'Take a file with one font in it.'],
    zh: ['这个文件太大（超过 100 MB），没有当作字体使用', '请换成只含一种字体的文件。'],
  },
};

/** The fonts. `more` is how many other files the same is true of. */
export const fontMessages = {
  'face-substituted': message<Values<'value'> & { suggestion: string }>({
    en: {
      wrong: (v) => `Font ${v.value} is not available; the PDF uses ${fontName('en', v.suggestion)}.`,
      remedy: (v) =>
        `Put a font of this kind into fonts/ in the workspace, and the PDF uses it${detail(fontSource('en', v.value), ' (', ')')}. The DOCX names the right font all the same.`,
    },
    zh: {
      wrong: (v) => `这里没有“${v.value}”字体，PDF 改用${fontName('zh', v.suggestion)}。`,
      remedy: (v) =>
        `把这种字体的文件放进工作区的 fonts 文件夹，PDF 就用它${detail(fontSource('zh', v.value), '：', '')}。DOCX 里写的本来就是原字体。`,
    },
  }),
  'font-unreadable': message<{ reason: string; more: NumberOrMarks }>({
    en: { wrong: (v) => `${faultOf('en', v)[0]}${others('en', v)}.`, remedy: (v) => faultOf('en', v)[1] },
    zh: { wrong: (v) => `${faultOf('zh', v)[0]}${others('zh', v)}。`, remedy: (v) => faultOf('zh', v)[1] },
  }),
  'font-restricted': message<{ more: NumberOrMarks }>({
    en: {
      wrong: (v) => `This font says that it may not be embedded, so the PDF does not use it${others('en', v)}.`,
      remedy: 'Take another font of this kind, or remove this one: the PDF is then set in the shipped fonts.',
    },
    zh: {
      wrong: (v) => `这个字体注明不许嵌入文件，PDF 没有用它${others('zh', v)}。`,
      remedy: '请换一种同类的字体；移走它也可以，PDF 仍用随软件带来的字体。',
    },
  }),
  'font-unused': message<Values<'name' | 'allowed'> & { more: NumberOrMarks }>({
    en: {
      wrong: (v) => `No text of this theme is set in the font ${v.name}${others('en', v)}.`,
      remedy: (v) =>
        `The theme has ${v.allowed.replaceAll('、', ', ')}, and takes fonts of these kinds. The file may stay: it does no harm.`,
    },
    zh: {
      wrong: (v) => `这个版式里没有用${v.name}的地方${others('zh', v)}。`,
      remedy: (v) => `版式里有${v.allowed}，只用这几类字体。文件留着也没有妨碍。`,
    },
  }),
  'font-lacks-characters': message<Values<'value'>>({
    en: {
      wrong: (v) => `This font lacks these characters, which the PDF has in another font: ${v.value}`,
      remedy: 'Nothing has to be done. For one look throughout, take a font with more characters (GBK, not GB2312).',
    },
    zh: {
      wrong: (v) => `这个字体里没有这些字，PDF 里用了别的字体：${v.value}`,
      remedy: '不改也可以；想要字形一致，请换一种收字更多的字体（GBK，不是 GB2312）。',
    },
  }),
} as const;

function faultOf(language: Language, { reason }: AsText<{ reason: string }>): readonly [wrong: string, remedy: string] {
  return faults[reason]?.[language] ?? ['', ''];
}

function others(language: Language, { more }: AsText<{ more: NumberOrMarks }>): string {
  if (more === '0') return '';
  return language === 'en' ? ` (the same holds for ${more} more)` : `（另有 ${more} 个文件也是这样）`;
}

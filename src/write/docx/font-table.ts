// word/fontTable.xml: what to show where a face of the theme is not installed. docx can only write faces that it embeds.
import { escapeMarkup } from '../escape.ts';
import type { Theme } from '../theme/theme.ts';

/** Faces of one look under all the names they are installed with, by Windows, WPS, macOS and ministries. */
const looks: readonly {
  readonly names: readonly string[];
  readonly family: 'roman' | 'swiss' | 'modern';
}[] = [
  {
    family: 'roman',
    names: ['方正小标宋简体', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '小标宋', '华文中宋', 'STZhongsong'],
  },
  { family: 'modern', names: ['仿宋', '仿宋_GB2312', 'FangSong', 'FangSong_GB2312', '华文仿宋', 'STFangsong'] },
  { family: 'modern', names: ['楷体', '楷体_GB2312', 'KaiTi', 'KaiTi_GB2312', '华文楷体', 'STKaiti'] },
  { family: 'swiss', names: ['黑体', 'SimHei', '华文黑体', 'STHeiti'] },
  { family: 'roman', names: ['宋体', 'SimSun', '新宋体', '华文宋体', 'STSong'] },
];

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The Chinese faces of a theme with other names to look for, and their kind if none of them is there. */
export function fontTable({ faces }: Theme): string {
  const names = [...new Set(Object.values(faces).map(({ office }) => office))];
  return [
    declaration,
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...names.map(font),
    '</w:fonts>',
  ].join('');
}

// 86 is the character set of GB 2312.
function font(name: string): string {
  const look = looks.find(({ names }) => names.includes(name));
  const others = look?.names.filter((other) => other !== name).join(',');
  return [
    `<w:font w:name="${escapeMarkup(name)}">`,
    others === undefined ? '' : `<w:altName w:val="${others}"/>`,
    '<w:charset w:val="86"/>',
    look === undefined ? '' : `<w:family w:val="${look.family}"/>`,
    '</w:font>',
  ].join('');
}

// The typefaces that official documents are set in, recognised by the names of a font.

/** A typeface, whoever drew the font: 方正仿宋, 仿宋_GB2312 and 朱雀仿宋 are all 仿宋. */
export type Typeface = '小标宋' | '仿宋' | '楷体' | '黑体' | '宋体';

// In this order: 仿宋 and 小标宋 hold 宋. 行楷 is another hand than 楷体; 中宋, 粗宋, 雅黑 and 圆黑 are no 宋体 and 黑体. The
// short Latin ones are how Founder names its fonts (FZXBSJW--GB1-0).
const namedAs: readonly (readonly [typeface: Typeface, names: RegExp])[] = [
  ['小标宋', /小标宋|小標宋|xiaobiaosong|^fzxbs/],
  ['仿宋', /仿宋|fangsong|^fzfs|^fandolfang/],
  ['楷体', /(?<!行)楷|kaiti|wenkai|^fzkt|^fzkai|^stkai|^fandolkai|^kai$/],
  ['黑体', /^(?:方正|华文|思源|汉仪)?黑体|simhei|heiti|^fzht|^fzhei|notosans(?:cjk)?sc|sourcehansans|^fandolhei/],
  ['宋体', /^(?:新|华文|思源)?宋体|书宋|simsun|shusong|^fzss|notoserif(?:cjk)?sc|sourcehanserif|^stsong|^fandolsong/],
];

/** The typeface that a font is of, by one of its names. */
export function typefaceOf(name: string): Typeface | undefined {
  const letters = plainName(name);
  return namedAs.find(([, names]) => names.test(letters))?.[0];
}

/** Whether two names are of one font: blanks, hyphens and capitals make no difference. */
export function isSameName(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/gu, '');
}

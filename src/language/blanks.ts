// Blanks that somebody left to be filled: 共__户, XX人次, （待补）. A report would print them as they stand.

// What is counted, behind a blank for the number: not the first character of a word (日报, 年级, 人民).
const measures = [
  ...['户(?![外籍主型])', '人次', '人(?![民家员才口们士物生文工大])', '次(?![日年要序])', '名(?![师校称字单])'],
  ...[
    '元(?![旦素宵])',
    '万元',
    '年(?![级轻纪终底])',
    '月(?![亮饼嫂])',
    '日(?![报志子常])',
    '个(?![体别性])',
    '位(?![于置])',
  ],
  ...['份(?!额)', '件', '天(?![津河使然])', '小时', '分钟', '公里', '岁', '[%％]'],
];
const measure = `(?:${measures.join('|')})`;

const forms = [
  // XX村 and ××同学 hide who is meant, and stay.
  `(?<![A-Za-z×\\d])(?:20)?[XxＸ×]{2,4}年(?:[XxＸ×]{1,2}月)?(?:[XxＸ×]{1,2}日)?(?!级)`,
  `(?<![A-Za-z])[XxＸ×]{1,2}月[XxＸ×]{1,2}日`,
  `(?<![A-Za-z×])[XＸ×]{2,4}(?=\\s?${measure})`,
  `[?？]{2,}(?=\\s?${measure})`,
  `[（(][ \\u3000_＿]+[)）](?=\\s?${measure})`,
  // Three or more are no emphasis of Markdown, and no name of a file.
  `(?<![\\w.*/-])[_＿]{3,}(?![\\w.*/-])`,
  `(?<![\\w＿])[_＿]{2}(?=\\s?${measure})`,
  `[〔【[（(]\\s*待(?:补|填)[^〕】\\])）\\n]{0,20}[〕】\\])）]`,
];
const blank = new RegExp(forms.join('|'), 'gu');
const any = /[_＿]{2}|[XxＸ×]{2}|[XxＸ×]月|[?？]{2}|[（(][ \u3000]|待[补填]/u;

// Two underscores on each side are bold text: __户外活动__.
const bold = /(?<![\p{L}\p{N}_])__(?=[^\s_])[^_\n]*[^\s_]__(?![\p{L}\p{N}_])/gu;

/** A blank in a line: where it begins, what it is, and the words that it stands for, where somebody wrote these. */
export interface Blank {
  readonly index: number;
  readonly text: string;
  readonly field: string;
}

/** Whether a text may have blanks. */
export function mayHaveBlanks(text: string): boolean {
  return any.test(text);
}

/** The blanks in a line, each with the measure behind it (__户). */
export function blanksIn(line: string): readonly Blank[] {
  if (!mayHaveBlanks(line)) return [];
  const plain = line.replace(bold, (found) => ' '.repeat(found.length));
  return [...plain.matchAll(blank)].map(({ 0: found, index }) => {
    const [behind = ''] = new RegExp(`^\\s?${measure}`, 'u').exec(plain.slice(index + found.length)) ?? [];
    const [, field = ''] = /^.\s*待(?:补充?|填写?)[:：]?\s*(.*?)\s*.$/u.exec(found) ?? [];
    return { index, text: found + behind, field };
  });
}

// Numbers that only their label makes somebody's: QQ, 学籍号, 护照, 卡号.
import type { Run } from './digit-runs.ts';
import { isAmount, isDate } from './figures.ts';
import type { Span } from './seen-text.ts';

const papers = '身份证|证件|学籍|学号|社保|医保|新农合|残疾人?证|低保证|户口[本簿]|护照|通行证|驾驶?证|驾照';
const accounts = '银行卡|储蓄卡|社保卡|一卡通|卡号|[账帐][号户]|存折|折号|QQ|扣扣|企鹅号|短号|尾号|[后末]四位';
const between = '(?:[号码证编卡折群本簿为是：:( "“\'*]|[后末尾][四五六八4568]?位?数?)*[A-Za-z]{0,3}';
const labelled = new RegExp(`(?:${papers}|${accounts})${between} ?$`, 'i');
// The last four digits of a number say which of two people is meant.
const ending = /[后末]|尾号/;

/** What follows a label in a run of digits: all of it, since nobody writes anything else behind one. */
export function labelledIn(seen: string, run: Run): Span[] {
  const { start = 0 } = run[0] ?? {};
  const [label] = labelled.exec(seen.slice(Math.max(0, start - 24), start)) ?? [];
  if (label === undefined) return [];
  const end = run.at(-1)?.end ?? start;
  const groups = run.map(({ digits }) => digits);
  const { length } = groups.join('');
  const isOne = length >= (ending.test(label) ? 3 : 5) && length <= 24;
  return isOne && !isDate(groups) && !isAmount(seen.slice(end, end + 8)) ? [{ start, end }] : [];
}

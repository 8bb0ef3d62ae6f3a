// Measure words and units that are printed as they were typed: which of them look like a slip in another.
import { nearestWord } from './nearest.ts';
import { formsOfUnits } from './words.ts';

// What is counted in besides the units of the vocabulary.
const others: readonly string[] = [...'名位例笔批条项场节期对起宗间段幅组堂'].concat(
  '户次',
  '场次',
  '批次',
  '班次',
  '小时',
);

/** The measure word that was probably meant (户次 for 户此), or '' where it may be right as it stands. */
export function measureMeant(written: string): string {
  const word = written.trim();
  const known = [...formsOfUnits(), ...others];
  if (known.includes(word)) return '';
  const meant = nearestWord(word, known);
  // A longer word, or part of one, may be one of its own: 服务人次, 班, 元/人.
  return word.includes(meant) || meant.includes(word) || word.includes('/') ? '' : meant;
}

// The units that carelog gives to figures, in English. Units that a log writes (册, 双) stay as they are written.
import type { Language } from './language.ts';

const english: Readonly<Record<string, string>> = {
  人: 'people',
  名: 'people',
  人次: 'person-times',
  户: 'households',
  户次: 'household-times',
  次: 'times',
  条: 'entries',
  对: 'pairs',
  批: 'batches',
  份: 'copies',
  个: 'items',
  项: 'items',
  周: 'weeks',
  个月: 'months',
  个学期: 'terms',
  分钟: 'minutes',
  元: 'yuan',
  百分点: 'points',
};

/** A unit as somebody reads it who looks at a list of figures: 次 is 次 in Chinese, `times` in English. */
export function unitIn(language: Language, unit: string): string {
  return language === 'en' ? (english[unit] ?? unit) : unit;
}

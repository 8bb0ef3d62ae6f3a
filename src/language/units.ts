// The units that carelog gives to figures, in words. Units that a log writes (册, 双) stay as they are written.
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
  小时: 'hours',
  元: 'yuan',
  百分点: 'points',
};

/** A unit as somebody reads it who looks at a list of figures: 次 is 次 in Chinese, `times` in English. */
export function unitIn(language: Language, unit: string): string {
  return language === 'en' ? (english[unit] ?? unit) : unit;
}

/** Units in which figures are kept exactly, as they are printed: money in fen, time of service in minutes. */
const printed: Readonly<Record<string, { readonly word: string; readonly parts: number }>> = {
  fen: { word: '元', parts: 100 },
  minute: { word: '小时', parts: 60 },
  percent: { word: '%', parts: 1 },
  point: { word: '百分点', parts: 1 },
};

/** A unit as printed: 元 for money, 小时 for time of service, % for shares, 百分点 for their differences. */
export function unitWord(unit: string): string {
  return printed[unit]?.word ?? unit;
}

/** An amount in the unit in which it is printed. */
export function inUnitWord(amount: number, unit: string): number {
  return amount / (printed[unit]?.parts ?? 1);
}

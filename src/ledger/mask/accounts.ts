// What leads to a person and is no number alone: WeChat, e-mail, number plates.
import type { Span } from './seen-text.ts';

// 微信号: with a colon or a label, whatever could be a name; after 微信 alone, what is no word.
const labels = '(?:微信|威信|薇信|we?i?chat|(?<![a-z])[vw]x|v信|加v)';
const wechatLabelled = new RegExp(
  `(?<=${labels} ?(?:(?:号码?|id|[账帐]号) ?[为是:]?|[为是:]) ?[("“'*]?)(?!https?:|www\\.|\\d{4}-\\d\\d?(?!\\d))[a-z0-9][-\\w]{4,24}`,
  'gi',
);
const wechatAlone = new RegExp(`(?<=${labels} ?)(?=[-a-z_]*[\\d_])[a-z][-\\w]{5,24}(?! ?[版机])`, 'gi');
const wechatGiven = /(?<!\w)wxid_\w{3,24}/gi;
const email = /[\w.%+-]{1,64} ?@ ?[\w-]{1,64}(?:\.[\w-]{1,64}){0,4}\.[a-z]{2,24}(?![\w-])/gi;

// 苏A·12345, 粤B1234学; and with new energy, eight characters: 沪AD12345.
/** What the plates of each province begin with. */
export const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const letter = '[A-HJ-NP-Za-hj-np-z]';
const letterOrDigit = '[A-HJ-NP-Za-hj-np-z0-9]';
const twoDigits = '(?=[A-Za-z]*\\d[A-Za-z]*\\d)';
const serials = [
  `[A-Ka-k]${letterOrDigit}\\d{4}`,
  '\\d{5}[A-Ka-k]',
  `${twoDigits}${letterOrDigit}{5}`,
  `${twoDigits}${letterOrDigit}{4}(?=[挂学警港澳])`,
].join('|');
const plate = new RegExp(`(?<=[${provinces}] ?${letter}[ .·•・-]?)(?:${serials})(?![A-Za-z0-9]|标准|国标|规范)`, 'g');

/** The forms, each with what no text lacks that holds one. */
const accounts: readonly (readonly [needs: RegExp, form: RegExp])[] = [
  [/信|chat|[vw]x|加v/i, wechatLabelled],
  [/信|chat|[vw]x|加v/i, wechatAlone],
  [/wxid/i, wechatGiven],
  [/@/, email],
  [new RegExp(`[${provinces}] ?[A-Za-z][ .·•・-]?[A-Za-z0-9]`), plate],
];

/** The WeChat names, e-mail addresses and number plates in a seen text. */
export function accountsIn(seen: string): Span[] {
  return accounts.flatMap(([needs, form]) => {
    if (!needs.test(seen)) return [];
    return [...seen.matchAll(form)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  });
}

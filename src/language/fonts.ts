// What fonts are called, and where those come from that carelog does not ship.
import type { Language } from './language.ts';

// The shipped fonts, by the beginning of their PostScript names.
const shipped: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  NotoSerifSC: { en: 'Noto Serif SC', zh: '宋体（思源宋体）' },
  NotoSansSC: { en: 'Noto Sans SC', zh: '黑体（思源黑体）' },
  LXGWWenKai: { en: 'LXGW WenKai', zh: '楷体（霞鹜文楷）' },
};

/** The name of a shipped font, by its PostScript name (NotoSerifSC-Bold). */
export function fontName(language: Language, postScriptName: string): string {
  return shipped[postScriptName.replace(/-.*/, '')]?.[language] ?? postScriptName;
}

// 方正小标宋简体 costs money; offices have it, since their documents are to be set in it.
const sources: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  仿宋: {
    en: 'free: 朱雀仿宋 (Zhuque Fangsong), github.com/TrionesType/zhuque; on Windows: C:\\Windows\\Fonts\\simfang.ttf',
    zh: '免费的有朱雀仿宋（github.com/TrionesType/zhuque）；Windows 自带的是 C:\\Windows\\Fonts\\simfang.ttf',
  },
  小标宋: {
    en: '方正小标宋简体, which many office computers have; it is sold by 方正字库 (foundertype.com)',
    zh: '方正小标宋简体，机关单位的电脑里多半有，也可向方正字库（foundertype.com）购买',
  },
};

/** Where a font comes from that carelog does not ship, by its typeface; '' where carelog does not know. */
export function fontSource(language: Language, typeface: string): string {
  return sources[typeface]?.[language] ?? '';
}

// Names in traditional characters: a household register has 劉國慶, and whoever keeps the log types 刘国庆.
import { traditionalPairs } from './traditional-characters.ts';

// Other forms of one character, and those of Japanese that people take for Chinese ones.
const others =
  '峯峰喆哲堃坤甯宁珎珍徳德恵惠濶阔煕熙凃涂栢柏呉吴淸清靑青敎教尙尚黒黑戸户儁俊璵玙渢沨灩滟翽翙翬翚濚溁嫺娴嵗岁澐沄濛蒙璿璇琱雕彔录棊棋鍼针鷴鹇靉叆欅榉嶽岳満满淩凌沢泽桜樱渓溪広广辺边竜龙栄荣検检権权観观覚觉経经継继軽轻険险県县験验穏稳' +
  '歓欢気气亀龟帰归楽乐顕显厳严済济斎斋様样実实収收従从粛肃乗乘浄净剣剑譲让穂穗瀬濑戦战銭钱聡聪荘庄蔵藏増增続续対对単单団团転转伝传発发仏佛変变毎每頼赖覧览霊灵歴历労劳亜亚隠隐暁晓勲勋蛍萤巻卷鉄铁鶏鸡図图駅驿応应';

/** The code of the simplified form, at the code of the traditional one. Built at need: most commands read no names. */
let codes: Uint16Array | undefined;

function simplifiedCodes(): Uint16Array {
  if (codes) return codes;
  const pairs = traditionalPairs + others;
  codes = new Uint16Array(0x10000);
  for (let at = 0; at < pairs.length; at += 2) codes[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);
  return codes;
}

/** A text with its traditional characters in their simplified form: 劉國慶 → 刘国庆. */
export function simplified(text: string): string {
  const forms = simplifiedCodes();
  for (let at = 0; at < text.length; at++) {
    if (forms[text.charCodeAt(at)] === 0) continue;
    return text.replace(/[\u4e00-\u9fff]/g, (character) => {
      const code = forms[character.charCodeAt(0)];
      return code ? String.fromCharCode(code) : character;
    });
  }
  return text;
}

let traditionalOf: Map<string, string> | undefined;

/** The traditional characters for a simplified one: 鍾鐘 for 钟; '' where there is none. */
export function traditional(character: string): string {
  if (!traditionalOf) {
    traditionalOf = new Map();
    for (const [, from = '', to = ''] of (traditionalPairs + others).matchAll(/(.)(.)/g)) {
      traditionalOf.set(to, (traditionalOf.get(to) ?? '') + from);
    }
  }
  return traditionalOf.get(character) ?? '';
}

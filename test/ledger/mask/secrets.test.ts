import { expect, test } from 'vitest';
import { maskName } from '../../../src/language/names.ts';
import { simplified } from '../../../src/language/simplified.ts';
import { textMask } from '../../../src/ledger/mask/mask-text.ts';
import { toSecrets } from '../../../src/ledger/mask/secrets.ts';

test('names of one character and numbers of fewer than five digits are no secrets', () => {
  const { names, kept, numbers } = toSecrets({
    names: ['明', '张明'],
    kept: ['芳', '王芳'],
    numbers: ['1234', '12345', undefined],
  });
  expect({ names, kept, numbers }).toEqual({ names: ['张明'], kept: ['王芳'], numbers: ['12345'] });
});

test('a name that is masked is not kept', () => {
  expect(toSecrets({ names: ['李小明（三班）'], kept: ['李小明', '王芳'], numbers: [] })).toMatchObject({
    names: ['李小明（三班）', '李小明'],
    kept: ['王芳'],
  });
});

test('two names in one field are two', () => {
  const { names } = toSecrets({ names: ['邹有田、柏玉芳', '石山/石水'], kept: [], numbers: [] });
  expect(names).toEqual(expect.arrayContaining(['邹有田', '柏玉芳', '石山', '石水']));
});

test.each([
  ['刘國慶', '刘国庆回来了，刘國慶想家', '刘某某回来了，刘某某想家'],
  ['陳曉雲（二班）', '陈晓云说', '陈某某说'],
  ['劉國慶', '刘國慶来过', '刘某某来过'],
  ['刘国庆', '劉國慶來過，國慶的奶奶在家', '劉某某來過，刘某某的奶奶在家'],
  ['欧阳晓云', '歐陽曉雲，歐陽晓云', '歐陽某某，歐陽某某'],
  ['钟灵', '鍾灵和鐘靈', '鍾某和鐘某'],
  ['石满仓', '石滿倉，石満仓，滿倉的奶奶', '石某某，石某某，石某某的奶奶'],
  ['石金乐', '石金樂、石金楽', '石某某、石某某'],
])('%s is found in traditional and in simplified characters', (name, text, masked) => {
  expect(textMask(toSecrets({ names: [name], kept: [], numbers: [] }), '*', maskName)(text)).toBe(masked);
});

test('characters that children are called by have their simplified form, and those of simplified texts stay', () => {
  const written = '倉樂歸顯檸楨漣瀟煉爍獨篤築繽蘋薈蘿薔規記論誼賜輯邁際險霧韜颯馳驕鮮穀媧峽愷攬欽淩滄閏霽響鷗満';
  expect(simplified(written)).toBe(
    '仓乐归显柠桢涟潇炼烁独笃筑缤苹荟萝蔷规记论谊赐辑迈际险雾韬飒驰骄鲜谷娲峡恺揽钦凌沧闰霁响鸥满',
  );
  expect(simplified('著名的李乾在后面')).toBe('著名的李乾在后面');
});

test('places are parted by every mark that stands between them', () => {
  const { places } = toSecrets({
    names: [],
    kept: [],
    numbers: [],
    places: ['甲村、乙村，丙村,丁村；戊村;己村：庚村:辛村', '村', undefined],
  });
  expect(places).toEqual(['甲村', '乙村', '丙村', '丁村', '戊村', '己村', '庚村', '辛村']);
});

import { describe, expect, test } from 'vitest';
import { keyWords, kindWords, unitWords, valueWords } from '../../src/language/vocabulary.ts';
import {
  choiceOf,
  formsOfKeys,
  formsOfKinds,
  formsOfUnits,
  formsOfValues,
  isChinese,
  keyOf,
  kindOf,
  unitOf,
  wordOf,
  wordOfKey,
  wordOfKind,
} from '../../src/language/words.ts';

describe('keys', () => {
  const entry = ['date', 'kind', 'by', 'to', 'followUp', 'place', 'value'];
  test.each([
    ['date', 'date'],
    ['Date', 'date'],
    ['日期', 'date'],
    ['followUp', 'followUp'],
    ['follow-up', 'followUp'],
    ['Follow-Up', 'followUp'],
    ['FOLLOWUP', 'followUp'],
    ['后续', 'followUp'],
    ['帮扶人', 'by'],
    ['经办人', 'by'],
    ['金额', 'value'],
    ['follow', undefined],
    ['da-te', undefined],
    ['', undefined],
    ['constructor', undefined],
    ['toString', undefined],
  ])('%s is %s', (written, key) => expect(keyOf(written, entry)).toBe(key));

  test('one Chinese word means the key the object has', () => {
    expect(keyOf('单位', ['item', 'quantity', 'unit'])).toBe('unit');
    expect(keyOf('单位', ['organisation', 'period'])).toBe('organisation');
    expect(keyOf('帮扶人', ['children', 'helpers'])).toBe('helpers');
    expect(keyOf('姓名', ['id', 'name'])).toBe('name');
    expect(keyOf('姓名', ['names'])).toBe('names');
  });

  test('a key outside the table is still known by its English word', () => {
    expect(keyOf('someKey', ['someKey'])).toBe('someKey');
    expect(keyOf('some-key', ['someKey'])).toBe('someKey');
    expect(keyOf('constructor', ['constructor'])).toBe('constructor');
  });

  test('every row is reached by each of its words', () => {
    for (const [key, words] of Object.entries(keyWords)) {
      for (const word of [key, ...words]) expect(keyOf(word, [key]), word).toBe(key);
      expect(wordOfKey(key)).toBe(words[0]);
    }
    expect(wordOfKey('nothing')).toBe('nothing');
    expect(wordOfKey('constructor')).toBe('constructor');
  });

  test('to is the end of a period where it stands beside from', () => {
    expect(wordOfKey('to')).toBe('对象');
    expect(wordOfKey('to', ['from', 'to', 'name'])).toBe('结束');
    expect(keyOf('结束', ['from', 'to', 'name'])).toBe('to');
    expect(keyOf('结束', ['date', 'to', 'ends'])).toBeUndefined();
    expect(keyOf('对象', ['from', 'to', 'name'])).toBeUndefined();
    expect(formsOfKeys(['date', 'to'])).not.toContain('结束');
  });

  test.each([
    ['title', ['template', 'title'], '标题'],
    ['title', ['date', 'title'], '名称'],
    ['name', ['id', 'name', 'phone'], '姓名'],
    ['name', ['from', 'to', 'name'], '名称'],
    ['value', ['id', 'name', 'value', 'earlier'], '数值'],
    ['value', ['value', 'date'], '数值'],
    ['value', ['item', 'quantity', 'value'], '金额'],
    ['children', ['children', 'helpers'], '儿童'],
  ])('%s beside %j is %s', (key, allowed, word) => {
    expect(wordOfKey(key, allowed)).toBe(word);
    expect(keyOf(word, allowed)).toBe(key);
  });
});

test.each([
  ['kg', '千克'],
  ['KG', '千克'],
  ['g', '克'],
  ['m2', '平方米'],
  ['m²', '平方米'],
  ['㎡', '平方米'],
])('the unit %s is printed %s', (written, word) => expect(unitOf(written)).toBe(word));

describe('kinds', () => {
  test.each([
    ['visit', 'visit'],
    ['Visit', 'visit'],
    ['家访', 'visit'],
    ['走访', 'visit'],
    ['制度', 'rule'],
    ['家防', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('%s is %s', (written, kind) => expect(kindOf(written)).toBe(kind));

  test('no Chinese word stands for two kinds', () => {
    const words = Object.values(kindWords).flat();
    expect(new Set(words).size).toBe(words.length);
    for (const [kind, row] of Object.entries(kindWords)) for (const word of row) expect(kindOf(word)).toBe(kind);
    expect(wordOfKind('visit')).toBe('家访');
  });
});

describe('values', () => {
  test('are looked up by field', () => {
    expect(choiceOf('gender', '女')).toBe('female');
    expect(choiceOf('gender', 'Male')).toBe('male');
    expect(choiceOf('every', 'half-year')).toBe('halfYear');
    expect(choiceOf('every', '季度')).toBe('quarter');
    expect(choiceOf('yesNo', 'YES')).toBe('yes');
    expect(choiceOf('participants', '家长')).toBe('parents');
    expect(choiceOf('gender', '家长')).toBeUndefined();
    expect(wordOf('stay', 'both')).toBe('双亲外出');
    expect(wordOf('stay', 'unheard')).toBe('unheard');
    expect(wordOf('stay', 'toString')).toBe('toString');
  });

  test('no word of a field stands for two values', () => {
    for (const [field, rows] of Object.entries(valueWords)) {
      const words = Object.values(rows).flat();
      expect(new Set(words).size, field).toBe(words.length);
    }
  });
});

describe('units', () => {
  test.each([
    ['set', '套'],
    ['Set', '套'],
    ['square-metre', '平方米'],
    ['套', '套'],
    ['公斤', '千克'],
    ['kg', '千克'],
    ['市斤', '斤'],
    ['圆', '元'],
    ['个', '个'],
    ['只', '只'],
    ['摞', '摞'],
    ['percent', '%'],
    ['%', '%'],
    ['kgs', undefined],
    ['ft²', undefined],
    ['', undefined],
  ])('%s prints as %s', (written, unit) => expect(unitOf(written)).toBe(unit));

  test('no word stands for two units', () => {
    const words = Object.values(unitWords).flat();
    expect(new Set(words).size).toBe(words.length);
  });
});

test('forms hold English and Chinese, for a "did you mean"', () => {
  expect(formsOfKeys(['date', 'by'])).toEqual(['date', 'by', '日期', '帮扶人', '人员', '经办人']);
  expect(formsOfKinds()).toContain('走访');
  expect(formsOfValues('gender')).toEqual(['female', 'male', '女', '男']);
  expect(formsOfUnits()).toContain('公斤');
});

test('a word is Chinese when it holds a Han character', () => {
  expect(isChinese('类型')).toBe(true);
  expect(isChinese('kind')).toBe(false);
  expect(isChinese('：')).toBe(false);
});

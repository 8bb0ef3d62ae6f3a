// What an author of templates finds by a word, with a log that has a value for every name.
import { describe, expect, test } from 'vitest';
import { isTrue } from '../../../src/template/run/value.ts';
import { templateNames } from '../../../src/template/view/catalogue.ts';
import { partsOf } from '../../../src/template/view/chinese-names.ts';
import { meaningOf, searchNames, wordsOfPart } from '../../../src/template/view/search.ts';
import { rich } from '../rich.ts';

const rollup = rich();
const found = (word: string) => searchNames(rollup, word).names.map(({ name }) => name);

test('every part of every name has Chinese words', () => {
  const parts = templateNames(rollup)
    .map(({ name }) => name.replace(/^(indicators|narrative)\.[^.]+/, '$1'))
    .flatMap((name) => partsOf(name).map((_, index, all) => all.slice(0, index + 1).join('.')));
  const bare = [...new Set(parts)].filter((name) => !/\p{sc=Han}/u.test(wordsOfPart(name, rollup)[0] ?? ''));
  expect(bare).toEqual([]);
});

describe('what a word finds first', () => {
  test.each([
    ['结对率', 'pairings.share', '结对·结对率'],
    ['建档率', 'files[].share', '档案·建档率'],
    ['人均', 'pairings.childrenPerHelper', '结对·人均结对'],
    ['每百名', 'indicators.beds.rate', '指标·宿舍床位·每百人'],
    ['增长率', 'indicators.left-behind.growth', '指标·留守儿童·增长率'],
    ['household', 'children.households', '关爱对象·户数'],
  ])('%s', (word, name, meaning) => {
    expect(found(word)[0]).toBe(name);
    expect(meaningOf(name, rollup)).toBe(meaning);
  });
});

test('shares everywhere are found by 占', () => {
  expect(meaningOf('indicators.left-behind.share', rollup)).toBe('指标·留守儿童·占在校学生的比例');
  expect(found('占')).toEqual(
    expect.arrayContaining(['pairings.share', 'files[].share', 'indicators.left-behind.share']),
  );
});

test('rules in force are found by what they are called in program.yaml, rules adopted in the period are not', () => {
  expect(found('现行制度')).toContain('rulesInForce[].title');
  expect(found('现行制度').filter((name) => name.startsWith('rules.'))).toEqual([]);
  expect(found('制度')).toEqual(expect.arrayContaining(['rules.count', 'rulesInForce[].title']));
});

test('a row is found by its label, with its figure and nothing of the other rows', () => {
  const { names } = searchNames(rollup, '评委');
  const row = names.filter(({ name }) => name.startsWith('activities.byGroup.rows[]'));
  expect(row.map(({ name }) => name)).toEqual(['activities.byGroup.rows[].figure', 'activities.byGroup.rows[].label']);
  expect(row[0]?.values).toMatchObject([{ value: 18 }]);
});

test('a rate is found by another word for it', () => {
  expect(found('建档度')).toContain('indicators.rate.value');
});

test('figures with a value come first, names without a value are counted', () => {
  const { names, blank } = searchNames(rollup, '结对');
  expect(names[0]?.name).toBe('pairings.pairs');
  expect(names.filter(({ values }) => !values.some(isTrue))).toEqual([]);
  expect(names.filter(({ name }) => /writtenAt|featured\[\]/.test(name))).toEqual([]);
  expect(names.length).toBeLessThan(50);
  expect(blank).toBeGreaterThan(20);
});

test('if no name has a value, all are given', () => {
  const { names, blank } = searchNames(rollup, 'awards.people');
  expect(names.map(({ name }) => name)).toContain('awards.people');
  expect(blank).toBe(0);
});

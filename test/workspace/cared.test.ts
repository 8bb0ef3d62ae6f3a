// The words for the people cared for: those written, and those that follow from them.
import { describe, expect, test } from 'vitest';
import { caredOf, wordForKind } from '../../src/workspace/cared.ts';

describe('caredOf', () => {
  test.each([
    [undefined, ['留守儿童', '孩子', '儿童', '名', '家长和监护人', '关爱留守儿童工作', '留守儿童之家', '家访', '女生']],
    [
      { name: '困境儿童', short: '孩子' },
      ['困境儿童', '孩子', '孩子', '名', '家长和监护人', '关爱困境儿童工作', '困境儿童之家', '家访', '女生'],
    ],
    [
      { name: '留守老人', short: '老人', measure: '位' },
      ['留守老人', '老人', '老人', '位', '子女和亲属', '关爱留守老人工作', '留守老人之家', '走访', '女性'],
    ],
    [
      { name: '居民', task: '社区建设工作' },
      ['居民', '居民', '居民', '名', '家属', '社区建设工作', '居民之家', '走访', '女性'],
    ],
    [{ name: '社工', kin: '同事' }, ['社工', '社工', '社工', '名', '同事', '关爱社工工作', '社工之家', '走访', '女性']],
  ])('%j', (written, words) => {
    const { name, short, noun, measure, kin, task, home, visit, female } = caredOf(written);
    expect([name, short, noun, measure, kin, task, home, visit, female]).toEqual(words);
  });
});

test.each([
  [undefined, 'visit', '家访'],
  [{ name: '留守老人' }, 'visit', '走访'],
  [{ name: '留守老人' }, 'call', '通话'],
] as const)('%j: an entry of the kind %s is %s', (written, kind, word) => {
  expect(wordForKind(caredOf(written), kind)).toBe(word);
});

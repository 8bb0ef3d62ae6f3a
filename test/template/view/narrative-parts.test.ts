import { describe, expect, test } from 'vitest';
import { narrativeNamed, storyNamed, withKnownNarrative } from '../../../src/template/view/narrative-parts.ts';
import { bare } from '../rich.ts';

const filesOf = (names: readonly string[]) =>
  names.map((name) => ({ name, file: `narrative/${name}.md`, text: `${name}。` }));

test.each([
  ['a Chinese name', ['存在的问题'], ['problems']],
  ['two for one part: the first has it', ['存在的问题', '不足'], ['problems', '不足']],
  ['the English name wins', ['不足', 'problems'], ['不足', 'problems']],
  ['the home of those cared for', ['留守儿童之家', '留守老人之家'], ['home', '留守老人之家']],
  ['no part', ['晚会'], ['晚会']],
])('what files are called: %s', (_, names, known) => {
  const { narrative } = withKnownNarrative({ ...bare(), narrative: filesOf(names) });
  expect(narrative.map(({ name }) => name)).toEqual(known);
});

describe('a file is found', () => {
  const { narrative } = withKnownNarrative({ ...bare(), narrative: filesOf(['不足', '存在的问题', '晚会']) });

  test.each([
    ['problems', 'narrative/不足.md'],
    ['存在问题', 'narrative/不足.md'],
    ['存在的问题', 'narrative/存在的问题.md'],
    ['晚会', 'narrative/晚会.md'],
    ['会', undefined],
  ])('by a template: %s', (name, file) => expect(narrativeNamed(name, narrative)?.file).toBe(file));

  test.each([
    ['不足', 'problems'],
    ['problems', 'problems'],
    ['存在的问题', '存在的问题'],
    ['会', undefined],
    [undefined, undefined],
  ])('by a story: %s', (story, name) => expect(storyNamed(story, narrative)).toBe(name));
});

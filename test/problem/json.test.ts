import { expect, test } from 'vitest';
import { formatJson } from '../../src/problem/json.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { asIs, asMask } from './masks.ts';

const mask = asMask((text) => text.replaceAll('王小芳', '王某某'));
const at = (line: number) => ({ file: 'log/王小芳.yaml', line, column: 7, length: 2 });

test('an array of problems, names hidden', () => {
  const problems: Problem[] = [
    {
      code: 'unknown-kind',
      place: at(2),
      values: { value: '王小芳', nearest: '', allowed: 'visit、call、letter' },
      also: [at(9)],
    },
    { code: 'file-missing', place: null, values: { value: 'program.yaml' } },
  ];
  const text = formatJson(problems, new Map(), 'en', mask, { folder: 'data/' });
  expect(JSON.parse(text)).toEqual([
    {
      code: 'unknown-kind',
      severity: 'error',
      file: 'data/log/王某某.yaml',
      line: 2,
      column: 7,
      length: 2,
      message: '"王某某" is not a kind of entry.',
      remedy: expect.stringContaining('visit, call, letter'),
      also: [{ file: 'data/log/王某某.yaml', line: 9, column: 7, length: 2 }],
    },
    {
      code: 'file-missing',
      severity: 'error',
      file: null,
      line: null,
      column: null,
      length: null,
      message: 'File program.yaml is missing.',
      remedy:
        'Check that this is the right folder. If it is, add the file or correct its name; carelog init shows what a workspace looks like.',
    },
  ]);
});

test('no problems are an empty array', () => {
  expect(JSON.parse(formatJson([], new Map(), 'zh', mask))).toEqual([]);
});

test('control characters are escaped, also those that JSON allows', () => {
  const place = { file: 'log/a\u001b\u009b[2J\u202e.yaml', line: 1, column: 1, length: 1 };
  const printed = formatJson([{ code: 'file-empty', place, values: {} }], new Map(), 'en', asIs);
  for (const sign of '\u001b\u009b\u202e') expect(printed).not.toContain(sign);
  expect(JSON.parse(printed)[0].file).toBe(place.file);
});

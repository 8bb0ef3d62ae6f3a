// carelog explain: every code in both languages, and what is said where there is none of that name.
import { expect, test } from 'vitest';
import { say } from '../../src/language/commands.ts';
import { languages } from '../../src/language/language.ts';
import { problemCodes, severities } from '../../src/problem/codes.ts';
import { carelog } from './inside.ts';

test.each(languages)('in %s, each code is told with its severity and an example of it alone', async (language) => {
  for (const code of problemCodes) {
    const { code: ended, out } = await carelog(['explain', code, '--lang', language]);
    expect([ended, out.split('\n').slice(0, 3)]).toEqual([0, [code, '', say(language, severities[code])]]);
    expect(out.split(/\s+/).filter((word) => word === code).length, code).toBeGreaterThan(1);
    expect(out).not.toMatch(/^(?:```|## )/m);
  }
});

test('an example stands as check prints it, and its mended line below', async () => {
  expect(await carelog(['explain', 'Unknown-Child'])).toEqual({
    code: 0,
    err: '',
    out: `unknown-child

Error: no report is whole before it is mended.

data/log/2024-09.yaml:3:13  unknown-child
 │
3│   对象: [c02, c10]
 │               ^^^ people.yaml lists nobody in care with the id "c10".
 = Did you mean c01 (李某某)?

Mended:

3│   对象: [c02, c01]
`,
  });
});

test('without a code, all are listed by severity, each with what it says', async () => {
  const { code, out } = await carelog(['explain', '--lang', 'zh']);
  const blocks = out.split('\n\n').map((block) => block.trimEnd().split('\n'));
  expect(code).toBe(0);
  expect(blocks.map(([head]) => head)).toEqual(['error', 'warning', 'note'].map((one) => say('zh', one as 'error')));
  const rows = blocks.flatMap(([, ...lines]) => lines.map((line) => line.trim().split(/\s{2,}/)));
  expect(rows.map(([listed]) => listed).toSorted()).toEqual(problemCodes.toSorted());
  expect(rows.filter(([, message = '', ...more]) => !/^\S.*。?$/.test(message) || more.length > 0)).toEqual([]);
  expect(out).toMatch(/^ {2}full-width-quote +这里用了中文引号/m);
});

test.each([
  ['unknown-chidl', 'Did you mean unknown-child?'],
  ['photo', 'Did you mean photo-missing or photo-outside-workspace or photo-not-an-image?'],
  ['nonsense', 'There is no problem code "nonsense". carelog explain lists them all.'],
  ['', 'There is no problem code "". carelog explain lists them all.'],
])('%j is no code: %s', async (typed, said) => {
  expect(await carelog(['explain', typed])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) });
});

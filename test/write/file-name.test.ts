// The file name of a report, for every kind of title.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from '../../src/write/file-name.ts';

test.each([
  ['某镇小学2024年秋季学期工作总结', '某镇小学2024年秋季学期工作总结'],
  ['上学期/下学期: "总结"?', '上学期_下学期_ _总结__'],
  ['总结\n第一稿\t\u007f', '总结_第一稿__'],
  ['nul', 'nul_'],
  ['NUL', 'NUL_'],
  ['com1', 'com1_'],
  ['lpt9', 'lpt9_'],
  ['com10', 'com10'],
  ['总结 . ', '总结'],
  // A leading dot hides a file, and .docx alone is not a name.
  ['.总结', '_总结'],
  ['../../etc', '_._.._etc'],
  ['...', '工作总结'],
  [' ', '工作总结'],
  // Invisible characters can reverse a name: U+202E and fdp.docx look like xcod.pdf.
  ['总结\u202Efdp\u200B', '总结fdp'],
])('%j → %j', (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});

test('a long title is cut between characters', () => {
  const name = fileNameOf('𠮷'.repeat(100));
  expect(name).toBe('𠮷'.repeat(60));
});

test.each([
  ['总结', '总结', '总结（实名）'],
  ['nul', 'nul_', 'nul（实名）'],
  ['总结（实名）', '总结（实名）_', '总结（实名）（实名）'],
  [`${'总'.repeat(76)}（实名）结`, `${'总'.repeat(76)}（实名）_`, `${'总'.repeat(76)}（实名）`],
])('%j, masked and with names', (title, masked, named) => {
  expect([fileNameOf(title), fileNameOf(title, true)]).toEqual([masked, named]);
});

test('no report with names is called like a masked one', () => {
  const title = fc.string({ unit: fc.constantFrom(...'总结（实名）_. a𠮷\u200b'), maxLength: 120 });
  fc.assert(
    fc.property(title, title, (one, other) => {
      expect(fileNameOf(one)).not.toBe(fileNameOf(other, true));
      expect(Buffer.from(fileNameOf(one, true)).length).toBeLessThanOrEqual(240);
    }),
  );
});

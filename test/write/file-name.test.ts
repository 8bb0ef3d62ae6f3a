// The file name of a report, for every kind of title.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levels } from '../../src/workspace/program.ts';
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
  ['con.txt', 'con_.txt'],
  ['Nul.tar.gz', 'Nul_.tar.gz'],
  ['aux .总结', 'aux_ .总结'],
  ['COM1.x', 'COM1_.x'],
  ['COM¹', 'COM¹_'],
  ['lpt².总结', 'lpt²_.总结'],
  ['CONIN$', 'CONIN$_'],
  ['conout$.1', 'conout$_.1'],
  ['con。', 'con。'],
  ['contest.txt', 'contest.txt'],
  ['com¹²', 'com¹²'],
  ['con\u200b . .', 'con_'],
  ['总结 . ', '总结'],
  ['总结.　. ', '总结'],
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
  // A cut leaves no dots and blanks at the end.
  expect(fileNameOf(`${'a'.repeat(235)}. . . . 总结`)).toBe('a'.repeat(235));
});

test.each([
  ['总结', '总结', '总结（实名）'],
  ['nul', 'nul_', 'nul_（实名）'],
  ['con.1', 'con_.1', 'con_.1（实名）'],
  ['总结（实名）', '总结（实名）_', '总结（实名）（实名）'],
  [`${'总'.repeat(76)}（实名）结`, `${'总'.repeat(76)}（实名）_`, `${'总'.repeat(76)}（实名）`],
])('%j, masked and with names', (title, masked, named) => {
  expect([fileNameOf(title), fileNameOf(title, 'full')]).toEqual([masked, named]);
});

test('no report for one is called like a report for another', () => {
  const title = fc.string({ unit: fc.constantFrom(...'总结（实名公开内部）_. a𠮷\u200b', '（公开）'), maxLength: 120 });
  const level = fc.constantFrom(...levels);
  fc.assert(
    fc.property(title, title, level, level, (one, other, ofOne, ofOther) => {
      if (ofOne !== ofOther) expect(fileNameOf(one, ofOne)).not.toBe(fileNameOf(other, ofOther));
      expect(Buffer.from(fileNameOf(one, ofOne)).length).toBeLessThanOrEqual(240);
    }),
  );
});

test('no title gives a name that Windows refuses or changes', () => {
  const piece = fc.constantFrom(
    'con',
    'NUL',
    'com',
    'lpt',
    '1',
    '¹',
    '$',
    'conin',
    '.',
    ' ',
    '\u3000',
    '\u200b',
    '总',
    ':',
    'txt',
  );
  const title = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(title, fc.constantFrom(...levels), (one, level) => {
      const name = fileNameOf(one, level);
      const [base = ''] = `${name}.docx`.split('.');
      expect(base.trim()).not.toMatch(/^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i);
      expect(name).toBe(name.trim().replace(/[. ]+$/, ''));
    }),
  );
});

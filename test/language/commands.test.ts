import { expect, test } from 'vitest';
import { say } from '../../src/language/commands.ts';

test('a row is told in a language, with its values where it has some', () => {
  expect(say('zh', 'examples')).toBe('示例：');
  expect(say('en', 'byDefault', { value: '.' })).toBe(' (default: .)');
  expect(say('zh', 'doctorPrintFine', { origin: 'embedded', executable: '/x' })).toContain('embedded）：/x');
});

// The compiler is the test here: `npm run types` fails where one of these lines compiles.
test('a row without the values its sentence names does not compile', () => {
  const refused = [
    // @ts-expect-error: no values at all
    () => say('en', 'wrote'),
    // @ts-expect-error: one of two is missing
    () => say('en', 'doctorPrintFine', { origin: 'embedded' }),
    // @ts-expect-error: a name is misspelt
    () => say('en', 'wrote', { file: 'out/a.docx' }),
    // @ts-expect-error: a value that the sentence does not name
    () => say('en', 'examples', { value: '.' }),
    // @ts-expect-error: a language there is not
    () => say('fr', 'examples'),
  ];
  expect(refused).toHaveLength(5);
});

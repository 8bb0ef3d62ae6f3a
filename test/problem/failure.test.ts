import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { EnvironmentError, maskedFailure, UsageError } from '../../src/problem/failure.ts';
import { asMask } from './masks.ts';

// The compiler is the test here: `npm run types` fails where one of these lines compiles.
test('a failure without what its sentence names does not compile', () => {
  const refused = [
    // @ts-expect-error: no values at all
    () => new UsageError('folder-missing'),
    // @ts-expect-error: one of two is missing
    () => new EnvironmentError('cannot-read', { path: 'log' }),
    // @ts-expect-error: a name is misspelt
    () => new EnvironmentError('browser-failed', { raison: 'no libnss3' }),
    // @ts-expect-error: a value that no sentence of this code names
    () => new EnvironmentError('file-in-use', { path: 'out/a.docx', reason: 'EBUSY' }),
    // @ts-expect-error: a code that stands for one of two, with values of only one
    (code: 'cannot-read' | 'print-failed') => new EnvironmentError(code, { reason: 'EIO' }),
    // @ts-expect-error: a number, not a text
    () => new EnvironmentError('print-timeout', { seconds: '60' }),
  ];
  expect(refused).toHaveLength(6);
});

describe('a failure', () => {
  const cause = new Error('EACCES');
  const failure = new EnvironmentError('cannot-read', { path: 'photos/王小芳.jpg', reason: 'EACCES' }, { cause });

  test('has a sentence in every language', () => {
    expect(Object.keys(failure.sentences)).toEqual([...languages]);
    expect(failure.message).toBe(failure.sentences.en);
    expect(failure.sentences.en).toBe('Cannot read photos/王小芳.jpg: no permission (EACCES)');
    expect(failure.sentences.zh).toBe('无法读取 photos/王小芳.jpg：没有权限');
  });

  test('tells a reason it does not know as the system gave it', () => {
    const unknown = new EnvironmentError('cannot-read', { path: 'log', reason: 'EXDEV' });
    expect(unknown.sentences).toEqual({ en: 'Cannot read log: EXDEV', zh: '无法读取 log：EXDEV' });
  });

  test('is masked in every language and in its values', () => {
    const masked = maskedFailure(
      failure,
      asMask((text) => text.replaceAll('王小芳', '王某某')),
    );
    expect(masked).toMatchObject({
      code: 'cannot-read',
      values: { path: 'photos/王某某.jpg', reason: 'EACCES' },
      cause,
    });
    expect(masked.message + Object.values(masked.sentences).join('')).not.toContain('小芳');
  });

  test('keeps a number when it is masked', () => {
    const masked = maskedFailure(
      new EnvironmentError('print-timeout', { seconds: 60 }),
      asMask(() => '某'),
    );
    expect(masked.values).toEqual({ seconds: 60 });
  });
});

test('a path shows no control character on the terminal', () => {
  const { sentences } = new UsageError('folder-missing', { path: 'a\u001b[2J\nb' });
  expect(sentences.zh).toContain('a\uFFFD[2J b');
});

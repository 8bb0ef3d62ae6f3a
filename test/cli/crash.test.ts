import { expect, test, vi } from 'vitest';
import { crashOf } from '../../src/cli/crash.ts';
import { fail } from '../../src/cli/run.ts';

test('a crash is told by its kind and its places, never by its message', () => {
  const error = new TypeError('cannot read log/王小芳.yaml\n    at 王小芳 (/home/log/王小芳.yaml)', {
    cause: Object.assign(new Error('ENOENT: 王小芳'), { code: 'ENOENT' }),
  });
  const told = crashOf(error);
  expect(told).toMatch(/^TypeError\n\s+at .*crash\.test\.ts:\d+:\d+/);
  expect(told).toContain('caused by Error ENOENT');
  expect(told).not.toContain('小芳');
});

test.each([
  ['王小芳', 'string'],
  [undefined, 'undefined'],
  [Object.assign(new Error(''), { stack: undefined }), 'Error'],
  [Object.assign(new Error('王小芳'), { name: '王小芳', stack: '王小芳: 王小芳' }), 'Error'],
])('%j is told as %s', (thrown, told) => expect(crashOf(thrown)).toBe(told));

test.each(['EMFILE', 'ENOMEM', 'ENOSPC'])('%s, wherever it comes from, is the machine and no crash', (code) => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const exitCode = fail(Object.assign(new Error(`${code}: 王小芳`), { code }), 'en');
  const told = written.mock.calls.join('');
  written.mockRestore();
  expect(exitCode).toBe(3);
  expect(told).toMatch(new RegExp(`^carelog: This machine is short of .*\\(${code}\\)\\.\n$`));
});

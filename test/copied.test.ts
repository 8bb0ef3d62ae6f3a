// test/copied.js finds a copy whatever stands between its characters.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'carelog-copied-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is found in a README of this text. */
function copied(text: string): string {
  writeFileSync(
    path.join(folder, 'source'),
    '河水慢慢流过,村口的老槐树开了3朵花。“晚风轻轻吹过窗台上的旧书”《清溪村夏夜读书会的十三条公约》\n',
  );
  writeFileSync(path.join(folder, 'README.md'), text);
  try {
    return execFileSync(process.execPath, [path.resolve('test/copied.js'), 'source'], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

test.each([
  ['marks of another width', '河水慢慢流过，村口的老槐树开了'],
  ['no marks', '河水慢慢流过村口的老槐树开了'],
  ['lines and blanks', '河水慢慢\n流过， 村口的老槐树开了'],
  ['names of a template', '村口的老槐树开了{{count}}朵花。晚风轻轻吹过'],
  ['quotation marks', '朵花，“晚风轻轻吹过窗台上的旧书”'],
])('a copy with %s', (_, text) => {
  expect(copied(`第一行\n${text}`)).toMatch(/^README\.md:\d+: /);
});

test.each([
  ['twelve characters', '河水慢慢流过，村口的老槐树。'],
  ['a title in 《》', '学习《清溪村夏夜读书会的十三条公约》。'],
])('no copy: %s', (_, text) => {
  expect(copied(text)).toMatch(/^0 runs/);
});

// A report whose PDF cannot be made gets its other files, exit code 3, and a word about the PDF that stands there.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { reportsIn } from '../reports-in.ts';
import { carelog } from './inside.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-unprinted-'));
  await cp(path.join(import.meta.dirname, '../problems/glyph-missing/data'), path.join(folder, 'rare'), {
    recursive: true,
  });
  await cp(path.join(import.meta.dirname, '../problems/pdf-text-unsure/data'), path.join(folder, 'sound'), {
    recursive: true,
  });
  await writeFile(
    path.join(folder, 'rare/log/2024-10.yaml'),
    '- 日期: 2024-10-08\n  类型: 家访\n  备注: 孩子很开心😀\n',
  );
});
afterEach(() => rm(path.join(folder, 'out'), { recursive: true, force: true }));
afterAll(() => rm(folder, { recursive: true, force: true }));

const name = '2024年秋季学期关爱工作总结';
const written = async () => reportsIn(path.join(folder, 'out')).catch(() => []);
const run = (...words: string[]) => carelog([...words, '--lang', 'en'], { cwd: folder });
const noBrowser = { environment: { CARELOG_BROWSER: '/does/not/exist' } };

describe('characters that no face has', () => {
  test('are told by check and build alike, with file, line and column', async () => {
    const checked = await run('check', 'rare');
    const built = await run('build', 'rare');
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('rare/templates/tiny.md.hbs:3:28  glyph-missing');
    expect(built.out).toBe(`${checked.out}wrote out/${name}.docx\n`);
  });

  test('leave the DOCX written, and the PDF of an earlier build is called old', async () => {
    expect(await run('build', 'rare')).toMatchObject({ code: 3, err: `out/${name}.pdf was not made.\n` });
    expect(await written()).toEqual([`${name}.docx`]);
    await writeFile(path.join(folder, `out/${name}.pdf`), 'old');
    const { code, err } = await run('build', 'rare');
    expect({ code, err }).toEqual({
      code: 3,
      err: `out/${name}.pdf was not made. The one that stands there is old: it is from an earlier build.\n`,
    });
    expect(await readFile(path.join(folder, `out/${name}.pdf`), 'utf8')).toBe('old');
  });

  test('leave nothing to write where a PDF alone was asked for', async () => {
    const { code, err } = await run('build', 'rare', '--format', 'pdf');
    expect({ code, err }).toEqual({ code: 3, err: `out/${name}.pdf was not made.\nNothing was written.\n` });
    expect(await written()).toEqual([]);
  });

  test('are a note where a DOCX alone was asked for', async () => {
    const built = await run('build', 'rare', '--format', 'docx');
    expect(built).toMatchObject({ code: 0, err: '' });
    expect(built.out).toContain('rare/templates/tiny.md.hbs:3:28  glyph-left-to-word (note)');
  });
});

test('without a browser that starts, the DOCX is written', async () => {
  const { code, out, err } = await carelog(['build', 'sound', '--lang', 'zh'], { cwd: folder, ...noBrowser });
  expect(code).toBe(3);
  expect(out).toBe(`已生成 out/${name}.docx\n`);
  expect(err).toMatch(/^carelog: 浏览器未能启动.*\nout\/.*\.pdf 没有生成。\n$/);
  expect(await written()).toEqual([`${name}.docx`]);
});

test('an error in the data still stops everything', async () => {
  await writeFile(path.join(folder, 'sound/log/2024-11.yaml'), '- 日期: 2024-11-31\n  类型: 家访\n');
  expect(await carelog(['build', 'sound'], { cwd: folder, ...noBrowser })).toMatchObject({ code: 1 });
  expect(await written()).toEqual([]);
});

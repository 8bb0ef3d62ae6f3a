// One call gives the very bytes that `carelog build` saves, and nothing of a workspace with an error.
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Printer, startPrinter } from '../../src/browser/printer.ts';
import { facesFolder } from '../../src/disk/resources.ts';
import { buildReports } from '../../src/flow/build.ts';
import { writeReport } from '../../src/flow/write-report.ts';

const root = 'examples/13-village-quarter';
const today = '2026-01-01';
let folder = '';
let printer: Printer;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-write-report-'));
  printer = await startPrinter(facesFolder);
});
afterAll(async () => {
  await printer.close();
  await rm(folder, { recursive: true, force: true });
});

test('the bytes are those that a build saves, with a printer for many and with its own', async () => {
  const out = path.join(folder, 'out');
  const { written, workspaces } = await buildReports(
    [root],
    { today, formats: ['docx', 'pdf'], out },
    Promise.resolve(printer),
  );
  const saved = written.map((file) => [path.basename(file), readFileSync(file)] as const);
  const docx = await writeReport(root, 'docx', { today });
  const own = await writeReport(root, 'pdf', { today });
  const shared = await writeReport(root, 'pdf', { today, printer });
  expect([docx.file?.name, own.file?.name]).toEqual(saved.map(([name]) => name));
  for (const [index, { file }] of [docx, own].entries()) {
    expect(saved[index]?.[1].equals(file?.bytes ?? new Uint8Array())).toBe(true);
  }
  expect(shared.file?.name).toBe(own.file?.name);
  expect(Buffer.from(shared.file?.bytes ?? []).equals(own.file?.bytes ?? new Uint8Array())).toBe(true);
  expect(own.workspace.problems).toEqual(workspaces[0]?.problems);
  // The shared one still prints.
  expect((await printer.print('<p>再印一页</p>')).length).toBeGreaterThan(0);
});

test('an error leaves no file, a warning does with `strict`, and a PDF that no font can print is one', async () => {
  const data = path.join(folder, 'data');
  await cp(root, data, { recursive: true });
  const log = (text: string) => writeFile(path.join(data, 'log', 'own.yaml'), text);

  await log('- 日期: 2024-10-09\n  类型: 家坊\n');
  const broken = await writeReport(data, 'docx', { today });
  expect([broken.file, broken.workspace.problems.map(({ code }) => code)]).toEqual([undefined, ['unknown-kind']]);

  await log('- 日期: 2024-10-09\n  类型: 制度\n  名称: 走访制度\u{1F98A}\n');
  expect((await writeReport(data, 'docx', { today })).file?.bytes.length).toBeGreaterThan(0);
  const undrawn = await writeReport(data, 'pdf', { today, printer });
  expect(undrawn.file).toBeUndefined();
  expect(undrawn.workspace.problems.map(({ code }) => code)).toContain('glyph-missing');

  await log('- 日期: 2024-10-09\n  类型: 通话\n  时长: 900\n');
  expect((await writeReport(data, 'docx', { today })).file).toBeDefined();
  expect((await writeReport(data, 'docx', { today, strict: true })).file).toBeUndefined();
});

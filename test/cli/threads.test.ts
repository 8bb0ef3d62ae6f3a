// Reports made by several threads: the same files, problems and sentences as by one.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Printer, startPrinter } from '../../src/browser/printer.ts';
import { inThreads } from '../../src/cli/threads.ts';
import { today } from '../../src/cli/today.ts';
import { facesFolder } from '../../src/disk/resources.ts';
import { type Built, buildReports } from '../../src/flow/build.ts';
import { formatPretty } from '../../src/problem/pretty.ts';
import { reportsIn } from '../reports-in.ts';

// Threads run what was compiled.
const threads = inThreads(pathToFileURL(path.resolve('dist/bin/thread.js')), 2);

let folder = '';
let roots: readonly string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-threads-'));
  const copy = async (name: string, changed: Readonly<Record<string, string>> = {}) => {
    const root = path.join(folder, name);
    await cp('examples/03-class-visit', root, { recursive: true });
    for (const [file, text] of Object.entries(changed)) await writeFile(path.join(root, file), text);
    return root;
  };
  roots = [
    'examples/13-village-quarter',
    await copy('broken', { 'log/zz.yaml': '- {日期: 2024-09-02, 类型: 家坊, 备注: 陈槐安在家}\n' }),
    await copy('first'),
    path.join(folder, 'missing'),
    await copy('twin'),
    'examples/12-cooperative-half-year',
  ];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function told({ workspaces, written, failed }: Built, out: string) {
  const messages = workspaces.map(({ problems, texts, mask, lastLook }) =>
    lastLook(formatPretty(problems, texts, 'zh', mask)),
  );
  const failures = failed.map(({ root, failure, old }) => ({ root, failure: failure?.sentences, old: old.length }));
  const bytes = await Promise.all((await reportsIn(out)).map((file) => readFile(path.join(out, file), 'base64')));
  return { messages, failures, written: written.map((file) => path.basename(file)), bytes };
}

test('tell and write the same as one', async () => {
  const by = async (count: 1 | 2) => {
    const out = path.join(folder, `by ${count}`);
    const seen: string[] = [];
    const options = {
      today,
      formats: ['docx'],
      out,
      onReport: ({ name }: { name: string }) => seen.push(name),
    } as const;
    const built = await buildReports(roots, options, null, count === 2 ? threads : undefined);
    expect(seen.length).toBeGreaterThan(2);
    return told(built, out);
  };
  const [one, two] = [await by(1), await by(2)];
  expect(two).toEqual(one);
  expect(one.failures.map(({ root }) => path.basename(root))).toEqual(['broken', 'missing', 'twin']);
  expect(one.messages.map(({ text }) => text).join('')).toMatch(/家坊[\s\S]*first 的/u);
});

test('print with the browser of the thread that began, and tell what it lacks', async () => {
  const printer = startPrinter(facesFolder);
  const by = async (count: 1 | 2, printing: Promise<Printer>) => {
    const out = path.join(folder, `printed by ${count}`);
    const options = { today, formats: ['docx', 'pdf'], out } as const;
    const built = await buildReports(roots.slice(0, 3), options, printing, count === 2 ? threads : undefined);
    const unprinted = built.unprinted.map(({ path: file, reason }) => [path.basename(file), reason]);
    return { unprinted, ...(await told(built, out)) };
  };
  const [one, two] = [await by(1, printer), await by(2, printer)];
  expect(two).toEqual(one);
  expect(one.written.filter((file) => file.endsWith('.pdf'))).toHaveLength(2);
  await (await printer).close();
  const closed = [await by(1, printer), await by(2, printer)];
  expect(closed[1]).toEqual(closed[0]);
  expect(closed[0]?.unprinted.map(([file]) => file)).toEqual(one.written.filter((file) => file.endsWith('.pdf')));
});

test('stop with the signal, and nothing of them stays', async () => {
  const stopping = new AbortController();
  const options = { today, formats: ['docx'], out: path.join(folder, 'stopped'), signal: stopping.signal } as const;
  const onSaved = () => stopping.abort();
  await expect(buildReports(roots, { ...options, onSaved }, null, threads)).rejects.toThrow('abort');
  expect(await reportsIn(options.out)).toHaveLength(1);
});

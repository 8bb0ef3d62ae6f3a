// Each remedy of the gallery is obeyed, and cures: its problem is gone, and none is there that was not. by-hand.yaml
// says why some cannot be obeyed word for word; `then` in case.yaml what somebody decided, which has to cure as well.
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { pathOf, type Problem } from '../../src/problem/problem.ts';
import { sentenceOf } from '../../src/problem/sentence.ts';
import { type Case, caseNames, gallery, type Outcome, readCase, runCase } from './gallery.ts';
import { obeyed } from './obey.ts';

const reasons = z.record(z.string(), z.string());
const { decided, left } = z
  .strictObject({ decided: reasons, left: reasons })
  .parse(parse(await readFile(path.join(gallery, 'by-hand.yaml'), 'utf8')));
const names = await caseNames();
const temporary = await mkdtemp(path.join(tmpdir(), 'carelog-remedies-'));
const metByHand = new Set<string>();

afterAll(() => rm(temporary, { recursive: true, force: true }));

describe.each(names)('%s', (name) => {
  test('its remedies cure', async () => {
    const { how, outcomes, changed } = await open(name);
    const before = outcomes.flatMap(({ told }) => told);
    const failed: string[] = [];
    const choices: string[] = [];
    for (const { outcome, told, folder } of outcomes) {
      for (const [at, problem] of outcome.problems.entries()) {
        const one = told[at] ?? '';
        const file = path.join(folder, pathOf({ written: outcome.written }, problem.place?.file ?? ''));
        const texts = await obeyed(problem, outcome, path.join(temporary, name, 'data', file));
        if (texts.length > 1 && texts.includes(null)) failed.push(`obeyed in one language only: ${one}`);
        for (const text of texts) {
          if (text !== null) {
            const after = await changed({ [file]: text });
            failed.push(...without(after, without(before, [one])).map((fresh) => `${one} ⇒ ${fresh}`));
            continue;
          }
          metByHand.add(problem.code);
          if (problem.code in decided) choices.push(one);
          else if (!(problem.code in left)) failed.push(`by-hand.yaml does not say why: ${one}`);
        }
      }
    }
    expect(failed).toEqual([]);
    if (choices.length === 0) return expect(how.then).toBeUndefined();
    expect(how.then, `nothing is decided about ${choices.join('; ')}`).toBeDefined();
    expect(without(await changed(how.then ?? {}), without(before, choices))).toEqual([]);
  });
});

test('each reason why is needed', () => {
  expect(Object.keys({ ...decided, ...left }).filter((code) => !metByHand.has(code))).toEqual([]);
});

/** A case in a folder of its own, as it is told, and as it is told with some files changed. */
async function open(name: string) {
  const how = await readCase(name);
  const root = path.join(temporary, name, 'data');
  const own = path.join(gallery, name);
  const run = async () =>
    (await runCase(root, how, temporary)).map((outcome, at) => ({
      outcome,
      told: outcome.problems.map((problem) => toldAs(problem, outcome)),
      folder: how.folders[at] ?? '',
    }));
  const changed = async (edits: NonNullable<Case['then']>) => {
    for (const [file, edit] of Object.entries(edits)) await change(path.join(root, file), edit);
    const after = await run();
    for (const file of Object.keys(edits)) await restore(path.join('data', file));
    return after.flatMap(({ told }) => told);
  };
  const restore = async (file: string) => {
    await rm(path.join(temporary, name, file), { recursive: true, force: true });
    if (existsSync(path.join(own, file))) await cp(path.join(own, file), path.join(temporary, name, file), { recursive: true });
  };
  await restore('.');
  return { how, outcomes: await run(), changed };
}

async function change(file: string, edit: NonNullable<Case['then']>[string]): Promise<void> {
  if (edit === null) return rm(file, { recursive: true });
  await mkdir(path.dirname(file), { recursive: true });
  if (typeof edit === 'string') return writeFile(file, edit);
  const lines = (await readFile(file, 'utf8')).split('\n');
  const changed = lines.flatMap((line, at) => {
    const now = edit[at + 1];
    return now === null ? [] : [now ?? line];
  });
  return writeFile(file, changed.join('\n'));
}

/** A problem as its reader sees it, but for its line, which moves as others are mended. */
function toldAs(problem: Problem, { mask }: Outcome): string {
  // What a file has several of becomes less as one of them is mended.
  const wrong = sentenceOf(problem, 'en', mask).wrong.replace(/the file has \d+/, 'the file has some');
  return `${problem.code} ${problem.place?.file ?? ''}: ${wrong}`;
}

/** What is left of some lines without others, each of them once. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const rest = [...lines];
  for (const other of others) if (rest.includes(other)) rest.splice(rest.indexOf(other), 1);
  return rest;
}

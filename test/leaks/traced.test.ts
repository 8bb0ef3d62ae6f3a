// The records behind every figure, over a workspace with a canary (I6): what each piece is masked with leaves nothing
// for the last look, which is not asked here.
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CountedWorkspace, countedWorkspace } from '../../src/cli/counted.ts';
import { missedJson } from '../../src/cli/missed.ts';
import { traceText } from '../../src/cli/trace-text.ts';
import { tracing } from '../../src/cli/traced.ts';
import { figures } from '../../src/rollup/trace.ts';
import { carelog } from '../cli/inside.ts';
import { canary, canaryWorkspace, found } from './canary.ts';

let folder = '';
let workspace = '';
let counted: CountedWorkspace | undefined;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-leaks-'));
  workspace = await canaryWorkspace(folder);
  await rename(path.join(workspace, 'log', 'examples.yaml'), path.join(workspace, 'log', `${canary.child}.yaml`));
  counted = await countedWorkspace({ dir: workspace }, 'en');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('no record behind any figure has a secret', () => {
  if (counted === undefined) throw new Error('the canary’s workspace has problems');
  const { rollup } = counted;
  const all = [...figures(rollup, { lines: true }).values()];
  expect(all.length).toBeGreaterThan(200);
  const form = { language: 'zh', cared: rollup.cared, called: '', command: (name: string) => name } as const;
  const traced = tracing(counted);
  const words = all.flatMap((figure) => {
    const evidence = traced(figure);
    return [JSON.stringify(evidence), traceText(evidence, form)];
  });
  expect(found([...words, missedJson(counted)].join('\n'))).toEqual([]);
  expect(words.join('\n')).toContain('金某某');
});

test.each([
  [canary.child],
  [`${canary.child}家`],
  [`indicators.${canary.child}家.value`],
  [`${canary.child}家的数字`],
  [canary.phone],
])('what is typed is not printed either: %s', async (figure) => {
  for (const lang of ['en', 'zh']) {
    const { out, err } = await carelog(['trace', figure, workspace, '--lang', lang]);
    expect(found(out + err)).toEqual([]);
  }
});

// One slip of the hand in a log gives few problems, the first beside it, and loses no entry in silence.
// test/prove/fuzz.js does the same with ten thousand logs.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutFollowUps } from '../../src/source/raw/as-typed.ts';
import { checkWorkspace } from '../../src/workspace/workspace.ts';
import { judge, type ReadLog } from '../prove/judged.ts';
import { chanceOf, mutated } from '../prove/mutations.ts';
import { casesOf } from '../thinned.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = 'log/2024-09.yaml';
const others = ['program.yaml', 'people.yaml'].map((name) => [name, readFileSync(`data/${name}`)] as const);
const log = [
  readFileSync('data/log/2024-10.yaml', 'utf8').split('\n').slice(0, 40).join('\n'),
  readFileSync('data/log/calls/2024-10.yaml', 'utf8').split('\n').slice(2, 12).join('\n'),
].join('\n');

function read(text: string): ReadLog {
  const { value, problems, sources } = checkWorkspace({
    texts: new Map([...others, [file, bytes(text)]]),
    photos: new Map(),
  });
  const entries = [...(value?.entries ?? []), ...(value?.refused ?? [])].map(({ origin }) => origin.line);
  return { problems: withoutFollowUps(problems, sources), entries: new Set(entries) };
}

test('a blank in a key is told as the key that was meant', () => {
  const typed = log.replace('  类型: 家访', '  类\u00a0型: 家访');
  const { problems } = read(typed);
  expect(problems.map(({ code }) => code)).toContain('unknown-key');
  expect(problems.map(({ code }) => code)).not.toContain('space-in-disguise');
});

test('one slip, one message', () => {
  const before = read(log);
  expect(before.problems.filter(({ place }) => place?.file === file)).toEqual([]);
  const judged = Array.from({ length: casesOf(120, 300) }, (_, seed) => mutated(log, chanceOf(seed + 1)))
    .filter((slip) => slip !== null)
    .map((slip) => ({ slip, ...judge(file, before, read(slip.text), slip, log.split('\n').length) }));
  expect(judged.length).toBeGreaterThan(casesOf(80, 200));
  expect(judged.filter(({ lost }) => lost.length > 0).map(({ slip, lost }) => [slip.text, lost])).toEqual([]);
  const told = judged.filter(({ count }) => count > 0);
  expect(told.length).toBeGreaterThan(casesOf(60, 150));
  const far = told.filter(({ distance }) => distance !== null && distance > 1);
  expect(far.length).toBeLessThanOrEqual(told.length / 50);
  const sum = told.reduce((total, { count }) => total + count, 0);
  expect(sum / told.length).toBeLessThan(1.3);
  expect(Math.max(...told.map(({ count }) => count))).toBeLessThanOrEqual(6);
});

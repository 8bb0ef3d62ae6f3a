import { expect, test } from 'vitest';
import { formatGitlab } from '../../src/problem/gitlab.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { problemOf } from './fewest.ts';
import { asIs } from './masks.ts';

const at = (line: number) => ({ file: 'log/a.yaml', line, column: 7, length: 2 });
const kind = (line: number): Problem => ({
  code: 'unknown-kind',
  place: at(line),
  values: { value: '家防', nearest: '家访', allowed: '' },
});

test('each problem has its line, its weight and a fingerprint that does not name the line', () => {
  const problems = [kind(2), kind(9), problemOf('zero-printed', at(3)), problemOf('file-empty', null)];
  const list = JSON.parse(formatGitlab(problems, new Map(), 'zh', asIs, { folder: 'data/' }));
  expect(list[0]).toEqual({
    description: '没有“家防”这种记录。 是不是想写“家访”？',
    check_name: 'unknown-kind',
    fingerprint: 'unknown-kind data/log/a.yaml 没有“家防”这种记录。',
    severity: 'major',
    location: { path: 'data/log/a.yaml', lines: { begin: 2 } },
  });
  expect(list.map(({ severity }: { severity: string }) => severity)).toEqual(['major', 'major', 'minor', 'info']);
  expect(list[3].location).toEqual({ path: 'data/program.yaml', lines: { begin: 1 } });
  expect(new Set(list.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(4);
  const moved = JSON.parse(formatGitlab([kind(30)], new Map(), 'zh', asIs, { folder: 'data/' }));
  expect(moved[0].fingerprint).toBe(list[0].fingerprint);
});

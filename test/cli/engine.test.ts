import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { flagsFor, flagsForThreads } from '../../src/cli/engine.ts';

test('V8 knows each flag that it is given, and says nothing', () => {
  const flags = [flagsFor, flagsForThreads].flatMap((flagsOf) => flagsOf(process.versions.v8));
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '-p', '1'], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '1\n', stderr: '' });
});

test('Node 20 and 22 have flags of their own, and a V8 that nobody tried has none', () => {
  const [twenty, twentyTwo, later] = ['11.3.244.8-node.33', '12.4.254.21-node.33', '15.0.1'].map(flagsFor);
  expect(twenty).toContain('--interrupt-budget=1000000');
  expect(twentyTwo).not.toContain('--interrupt-budget=1000000');
  expect(twentyTwo).not.toEqual([]);
  expect(later).toEqual([]);
});

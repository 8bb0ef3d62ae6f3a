import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatJunit, joinJunit } from '../../src/problem/junit.ts';
import { problemOf } from './fewest.ts';
import { asIs } from './masks.ts';

const at = (file: string) => ({ file, line: 2, column: 7, length: 2 });

test('an error is a failed case; a sound log has one that passed', () => {
  expect(formatJunit([], new Map(), 'en', asIs, { folder: 'data/' })).toContain(
    '<testsuite name="carelog data/" tests="1" failures="0">\n    <testcase classname="carelog" name="check"/>',
  );
  const problems = [problemOf('unknown-kind', at('log/a.yaml')), problemOf('file-empty', at('log/b.yaml'))];
  const report = formatJunit(problems, new Map(), 'en', asIs);
  expect(report).toContain('tests="2" failures="1"');
  expect(report).toMatch(/name="log\/a\.yaml:2 unknown-kind" file="log\/a\.yaml"><failure type="unknown-kind"/);
  expect(report).toMatch(/name="log\/b\.yaml:2 file-empty" file="log\/b\.yaml"><system-out>/);
});

test('several reports are one document', () => {
  const one = formatJunit([], new Map(), 'en', asIs, { folder: 'a/' });
  const both = joinJunit([one, formatJunit([], new Map(), 'en', asIs, { folder: 'b/' })]);
  expect(both.match(/<\?xml/g)).toHaveLength(1);
  expect(both.match(/<testsuite /g)).toHaveLength(2);
  expect(both.trimEnd().endsWith('</testsuites>')).toBe(true);
});

test('whatever was written, no mark of it ends an attribute or an element', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (file) => {
      const report = formatJunit([problemOf('unknown-kind', at(file))], new Map(), 'en', asIs);
      expect(report.split('\n')).toHaveLength(7);
      expect(report.match(/</g)).toHaveLength(8);
      expect(report).not.toMatch(/[\p{Cs}\uFFFE\uFFFF]/u);
    }),
  );
});

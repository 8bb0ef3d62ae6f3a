import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationsOf, formatGithub } from '../../src/problem/github.ts';
import { ownFolder, type Problem } from '../../src/problem/problem.ts';
import { problemOf } from './fewest.ts';
import { asIs } from './masks.ts';

const at = (file: string) => ({ file, line: 2, column: 7, length: 2 });

test('one workflow command a problem', () => {
  const problems: Problem[] = [
    { code: 'unknown-kind', place: at('log/a.yaml'), values: { value: '家防', nearest: '家访', allowed: '' } },
    { code: 'zero-printed', place: at('templates/b.md.hbs'), values: { name: 'visits.count' } },
    { code: 'file-empty', place: null, values: {} },
  ];
  expect(formatGithub(problems, new Map(), 'zh', asIs, { folder: 'data/' })).toBe(
    [
      '::error file=data/log/a.yaml,line=2,col=7,endColumn=9,title=unknown-kind::没有“家防”这种记录。%0A是不是想写“家访”？',
      '::warning file=data/templates/b.md.hbs,line=2,col=7,endColumn=9,title=zero-printed::“visits.count”是零，会原样印出来。%0A请用 {{#if …}} … {{/if}} 把这句话包起来，为零时就不出现。',
      '::notice title=file-empty::这个文件是空的。%0A写上内容，或者删掉它。',
      '',
    ].join('\n'),
  );
});

test('a template of carelog itself is in no folder', () => {
  const problem = problemOf('zero-printed', at(`${ownFolder}templates/b.md.hbs`));
  expect(formatGithub([problem], new Map(), 'en', asIs, { folder: 'data/' })).toContain(
    'file=<carelog>/templates/b.md.hbs,',
  );
});

test('what would end a property or a command is escaped', () => {
  const problem: Problem = {
    code: 'unknown-kind',
    place: at('log/a,b:100%.yaml'),
    values: { value: '100%\r\n::error::x', nearest: 'visit', allowed: '' },
    also: [at('log/c.yaml')],
  };
  expect(formatGithub([problem], new Map(), 'en', asIs)).toBe(
    '::error file=log/a%2Cb%3A100%25.yaml,line=2,col=7,endColumn=9,title=unknown-kind::"100%25  ::error::x" is not a kind of entry.%0ADid you mean visit?%0Alog/c.yaml:2:7\n',
  );
});

test('whatever was written, a problem is one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (file, value) => {
      const lines = formatGithub(
        [{ code: 'unknown-kind', place: at(file), values: { value, nearest: '', allowed: '' } }],
        new Map(),
        'en',
        asIs,
      ).split(/[\r\n]/);
      expect(lines).toHaveLength(2);
      expect(lines[0]?.split('::')[1]?.match(/,/g)).toHaveLength(4);
    }),
  );
});

test('GitHub shows ten: the heaviest are annotations, the others lines of a group', () => {
  const notes = Array.from({ length: 8 }, (_, n) => problemOf('file-empty', at(`log/n${n}.yaml`)));
  const errors = Array.from({ length: 9 }, (_, n) => problemOf('unknown-kind', at(`log/e${n}.yaml`)));
  const lines = formatGithub([...notes, ...errors], new Map(), 'en', asIs)
    .trimEnd()
    .split('\n');
  expect(lines.slice(0, 9).every((line) => line.startsWith('::error '))).toBe(true);
  expect(lines[9]).toMatch(/^::notice file=log\/n0/);
  expect(lines[10]).toBe('::group::7 notes');
  expect(lines.slice(11, 18).every((line) => line.startsWith('- log/n'))).toBe(true);
  expect(lines.at(-1)).toBe('::endgroup::');
});

test('ten in all, over several workspaces', () => {
  const of = (code: 'file-empty' | 'unknown-kind', count: number) =>
    Array.from({ length: count }, (_, n) => problemOf(code, at(`log/${n}.yaml`)));
  expect(annotationsOf([of('file-empty', 20), of('unknown-kind', 4), []])).toEqual([6, 4, 0]);
});

// The last look at messages, with the mask before it taken away: every format in every language.
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/language/language.ts';
import { lastLook } from '../../../src/ledger/mask/last-look.ts';
import { secretsOfPeople } from '../../../src/ledger/mask/secrets.ts';
import { formatGithub } from '../../../src/problem/github.ts';
import { formatJson } from '../../../src/problem/json.ts';
import { formatPretty } from '../../../src/problem/pretty.ts';
import type { Problem } from '../../../src/problem/problem.ts';
import { asIs } from '../../problem/masks.ts';

const people = {
  children: [
    { id: 'c1', name: '林小禾', phone: '13800000001', birth: '2015-03-04', guardian: { name: '阿依古丽·买买提' } },
    { id: 'c2', name: 'Jack Wang' },
    { id: 'c3', name: '高兴' },
  ],
  helpers: [{ id: 't1', name: '林小禾苗' }],
  leadingGroup: [],
};
const look = lastLook(secretsOfPeople(people));
const file = 'log/林小禾.yaml';
const texts = new Map([[file, '- {日期: 2015-03-04, 备注: 林小禾和Jack Wang打13800000001找阿依古丽买买提}\n']]);
const problems: readonly Problem[] = [
  {
    code: 'unknown-child',
    place: { file, line: 1, column: 24, length: 3 },
    values: { value: '林 小禾', nearest: '', name: '' },
  },
];

describe.each(languages)('in %s', (language) => {
  test.each(Object.entries({ pretty: formatPretty, json: formatJson, github: formatGithub }))('%s', (_, format) => {
    const { text, hidden } = look(format(problems, texts, language, asIs));
    expect(text).not.toMatch(/林\s?小禾|Jack|13800000001|阿依古丽/);
    expect(hidden).toBeGreaterThan(1);
    expect(text).toMatch(/unknown-child/);
  });
});

test.each([
  '{"visits.count": 12, "entries": ["log/a.yaml:13"]}\n',
  '孩子们很高兴，2015-03-04 家访，jacket\n',
  '林小禾苗老师\n',
  '林某某\n',
])('nothing is hidden in %j', (text) => expect(look(text)).toEqual({ text, hidden: 0 }));

test('what is hidden keeps the width', () => {
  expect(look('走访林小禾。')).toEqual({ text: '走访******。', hidden: 1 });
});

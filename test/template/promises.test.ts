// Promises and how far they were kept, as sentences.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { reportText } from '../../src/report/text.ts';
import type { Rollup } from '../../src/rollup/rollup.ts';
import { renderReport } from '../../src/template/render.ts';
import { searchNames } from '../../src/template/view/search.ts';
import { proofread } from '../proofread/rules.ts';
import { rich, richLedger, templates } from './rich.ts';

const partial = readFileSync('templates/partials/promises.md.hbs', 'utf8');
const { programme } = richLedger;
type Promised = Rollup['promises'][number]['promised'];

function read(...promises: Promised[]): string {
  return readOf({ programme: { ...programme, promises } });
}

function readOf(changes: Partial<Ledger>): string {
  const rollup = rich(changes);
  const { value, problems } = renderReport(templates({ t: partial }), 't', rollup);
  expect(problems).toEqual([]);
  expect(value && proofread(value)).toEqual([]);
  return value === undefined ? '' : (reportText(value).trim().split('\n').at(-1) ?? '');
}

// The rich log visits both children once between September and January and has one activity, in November.
const cases: readonly [string, Promised[], string][] = [
  [
    'all of it kept',
    [{ kind: 'visit', every: 'term', per: 'child' }],
    '每学期家访一次。对照承诺，按在册名单逐人核对，本学期家访应落实2人，已全部落实。',
  ],
  [
    'part of it, over several windows',
    [{ kind: 'visit', every: 'month', per: 'child' }],
    '每月家访一次。对照承诺，按在册名单逐人核对，9月至12月家访按月计应落实8人次，已落实2人次，落实率25%。',
  ],
  [
    'several times in a window',
    [{ kind: 'visit', times: 2, every: 'term', per: 'child' }],
    '每学期家访两次。对照承诺，按在册名单逐人核对，本学期家访按每人每学期两次为达标，应达标2人，尚未达标。',
  ],
  [
    'the programme as a whole',
    [
      { kind: 'activity', every: 'month', per: 'programme' },
      { kind: 'meeting', every: 'term', per: 'programme' },
      { kind: 'training', times: 3, every: 'quarter', per: 'programme' },
    ],
    '每月开展活动一次、每学期召开会议一次、每三个月举办培训三次。对照承诺，9月至12月活动按月计应落实4次，已落实1次，落实率25%；本学期会议应落实1次，已全部落实；第四季度培训按每三个月三次为达标，应达标1个季度，尚未达标。',
  ],
  [
    'what is not known is not claimed',
    [
      { kind: 'call', every: 'month', per: 'child', action: '与父母通话' },
      { kind: 'meeting', every: 'month', per: 'child' },
    ],
    '“两个一”：每月与父母通话一次、每月召开会议一次。“与父母通话”因可用多种方式落实、每月会议因对象没有逐一写明，未逐期核对。',
  ],
  [
    'what is not due is said beside what is',
    [
      { kind: 'visit', every: 'term', per: 'child' },
      { kind: 'training', every: 'year', per: 'programme' },
    ],
    '“两个一”：每学期家访一次、每年举办培训一次。对照承诺，按在册名单逐人核对，本学期家访应落实2人，已全部落实。每年培训因没有完整到期的一期，未逐期核对。',
  ],
  ['nothing due, nothing said', [{ kind: 'training', every: 'year', per: 'programme' }], '每年举办培训一次。'],
];

test.each(cases)('%s', (_, promises, expected) => {
  expect(read(...promises)).toBe(`我校承诺做到${expected.startsWith('“') ? '' : '：'}${expected}`);
});

test('a day before the end of the period is said, and only what was due by then', () => {
  const promises: Promised[] = [
    { kind: 'visit', every: 'month', per: 'child' },
    { kind: 'visit', every: 'term', per: 'child' },
  ];
  expect(readOf({ programme: { ...programme, promises }, asOf: '2024-11-29' })).toBe(
    '我校承诺做到“两个一”：每月家访一次、每学期家访一次。截至2024年11月29日，对照承诺，按在册名单逐人核对，9月至10月家访按月计应落实4人次，已落实1人次，落实率25%。每学期家访因没有完整到期的一期，未逐期核对。',
  );
});

test('what is not due yet is so as of that day', () => {
  const promises: Promised[] = [
    { kind: 'visit', every: 'term', per: 'child' },
    { kind: 'call', every: 'month', per: 'child', action: '与父母通话' },
  ];
  expect(readOf({ programme: { ...programme, promises }, asOf: '2024-11-29' })).toBe(
    '我校承诺做到“两个一”：每学期家访一次、每月与父母通话一次。截至2024年11月29日，每学期家访因没有完整到期的一期、“与父母通话”因可用多种方式落实，未逐期核对。',
  );
});

test('who came and left explains the number', () => {
  const { people } = richLedger;
  const [first, second] = people.children;
  const children = [first, second && { ...second, joined: '2024-10-11' }].flatMap((child) => child ?? []);
  const promises: Promised[] = [{ kind: 'visit', every: 'term', per: 'child' }];
  expect(readOf({ programme: { ...programme, promises }, people: { ...people, children } })).toContain(
    '按在册名单逐人核对（本学期转入1人，未满一期的不计），本学期家访应落实1人，已全部落实。',
  );
});

test.each(['承诺', '落实', '落实率', 'promises'])('%s finds them', (word) => {
  const { names } = searchNames(rich(), word);
  expect(names.map(({ name }) => name)).toContain('promises[].share');
});

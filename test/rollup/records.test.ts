import { describe, expect, test } from 'vitest';
import { traceText } from '../../src/cli/trace-text.ts';
import type { Evidence, Figure } from '../../src/rollup/figure.ts';
import { recordsIn } from '../../src/rollup/records.ts';
import { caredOf } from '../../src/workspace/cared.ts';
import { type EntryWords, ledgerOf } from './ledger-of.ts';

const about: readonly [EntryWords, string | undefined][] = [
  [{ kind: 'visit', date: '2024-10-08', note: '看作业' }, '看作业'],
  [{ kind: 'visit', date: '2024-10-08', findings: ['灯坏了', '米够'], note: '看作业' }, '灯坏了；米够'],
  [{ kind: 'visit', date: '2024-10-08', topic: '防溺水', findings: ['灯坏了'] }, '防溺水'],
  [{ kind: 'call', date: '2024-10-08', with: '父亲' }, '父亲'],
  [{ kind: 'activity', date: '2024-10-08', title: '采茶节', category: '节日' }, '采茶节'],
  [{ kind: 'award', date: '2024-10-08', honour: '先进集体', level: '县级' }, '县级 先进集体'],
  [{ kind: 'publicity', date: '2024-10-08', channel: '广播' }, '广播'],
  [{ kind: 'checkup', date: '2024-10-08', provider: '卫生院', examined: ['视力', '牙'] }, '视力、牙'],
  [{ kind: 'supplies', date: '2024-10-08', items: [{ item: '打印纸A4', quantity: 10, unit: '包' }] }, '打印纸A4 10包'],
  [{ kind: 'pairing', date: '2024-10-08', by: ['t1'], to: ['c1'] }, undefined],
];

const figure = (evidence: Evidence, unit = '次'): Figure => ({ name: 'x', value: 1, unit, evidence });
const one: Evidence = { from: 'entries', parts: [{ amount: 1, entries: ['log/a.yaml:1'] }] };

test.each(about)('%j is about %s', (entry, words) => {
  const behind = recordsIn(ledgerOf({ entries: [entry] }), () => undefined)(figure(one));
  expect(behind.from === 'entries' && behind.entries[0]?.about).toBe(words);
});

describe('entries that gave no number', () => {
  const entries: EntryWords[] = [
    { kind: 'meeting', date: '2024-10-08', title: '家长会', people: 40 },
    { kind: 'meeting', date: '2024-11-08', title: '座谈会' },
  ];
  const asked: Evidence = {
    from: 'entries',
    parts: [{ amount: 40, entries: ['log/a.yaml:1'] }],
    silent: ['log/a.yaml:2'],
  };

  test('are looked up like the others', () => {
    expect(recordsIn(ledgerOf({ entries }), () => undefined)(figure(asked))).toMatchObject({
      entries: [{ id: 'log/a.yaml:1', amount: 40, about: '家长会' }],
      silent: [{ id: 'log/a.yaml:2', about: '座谈会' }],
    });
  });

  test('are printed apart from them', () => {
    const entry = { date: '2024-10-08', kind: 'meeting', by: [], to: [], reached: '', about: '家长会' } as const;
    const evidence = {
      from: 'entries',
      entries: [{ ...entry, at: 'log/a.yaml:1', amount: 40 }],
      silent: [{ ...entry, at: 'log/a.yaml:2', amount: 0, about: '座谈会' }],
    } as const;
    const form = { language: 'zh', cared: caredOf(), called: '会议·人次', command: (name: string) => name } as const;
    expect(traceText({ name: 'meetings.people', value: 40, unit: '人次', evidence }, form)).toBe(
      [
        'meetings.people  会议·人次  40人次',
        '由1条记录得出：',
        '出处          日期        计入    类型  内容',
        'log/a.yaml:1  2024-10-08  40人次  会议  家长会',
        '另有1条记录没有写明数量，未计入：',
        '出处          日期        类型  内容',
        'log/a.yaml:2  2024-10-08  会议  座谈会',
        '',
      ].join('\n'),
    );
  });
});

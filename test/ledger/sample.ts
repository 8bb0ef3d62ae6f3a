// Parts of ledgers for the tests of this room. All people are invented.

import type { Ledger } from '../../src/ledger/ledger.ts';
import { noDefinitions } from '../../src/log/definition.ts';
import type { Entry } from '../../src/log/entry.ts';
import type { When } from '../../src/log/when.ts';
import type { People } from '../../src/workspace/people.ts';
import type { Programme } from '../../src/workspace/program.ts';

/** The autumn term of an invented school. */
export const programme: Programme = {
  organisation: { name: '青石小学' },
  period: { from: '2024-09-01', to: '2025-01-17', name: '2024年秋季学期' },
  report: { template: 'school-semester', title: '工作总结', date: '2025-01-17' },
};

/** Two children, their guardians and two helpers. */
export const people: People = {
  children: [
    {
      id: 'c01',
      name: '李小明',
      birth: '2015-03-04',
      identity: '110101201503040017',
      household: 'h1',
      phone: '13800000001',
      guardian: { name: '李大山', relation: '爷爷', phone: '13800000002', identity: '110101195503040017' },
      note: '父亲李铁外出，母亲电话 13800000003',
    },
    { id: 'c02', name: '欧阳小燕', village: '柳树村' },
  ],
  helpers: [
    { id: 't01', name: '王芳', post: '班主任', phone: '13800000004' },
    { id: 't02', name: '李小明', post: '校医' },
  ],
  leadingGroup: [{ name: '赵校长', role: '组长' }],
};

/** A day as an entry holds it. */
function on(day: string): When {
  return { type: 'day', from: day, to: day };
}

/** An entry at a line of log/a.yaml; its tree has only a place. */
export function entryAt(line: number, said: Partial<Entry> & Pick<Entry, 'kind'>): Entry {
  const place = { file: 'log/a.yaml', line, column: 3, length: 1 };
  const origin = { id: `log/a.yaml:${line}`, file: 'log/a.yaml', line, tree: { type: 'map', place, pairs: [] } };
  return { date: on('2024-09-02'), origin, ...said } as Entry;
}

/** A ledger of these people and entries. */
export function ledgerOf(entries: readonly Entry[], parts: Partial<Ledger> = {}): Ledger {
  return {
    programme,
    period: programme.period,
    asOf: programme.period.to,
    people,
    indicators: [],
    outlook: { problems: [], plans: [] },
    narrative: [],
    definitions: noDefinitions,
    entries,
    ...parts,
  };
}

// Random logs with random silences: entries as people write them, every field that may be left out left out at random.
// They are written as YAML and read by the reader of logs, so that what a property counts is what stands in the file.
import fc from 'fast-check';
import { addDays } from '../../src/language/dates.ts';
import type { KindName } from '../../src/language/vocabulary.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { noDefinitions } from '../../src/log/definition.ts';
import { readLog } from '../../src/log/read.ts';
import type { Child, Helper } from '../../src/workspace/people.ts';
import type { Programme } from '../../src/workspace/program.ts';
import { richLedger } from '../template/rich.ts';

/** An entry as it is typed: what is not there was not said. Money is in yuan. */
export interface Written {
  readonly kind: KindName;
  readonly date: string;
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly children?: number;
  readonly households?: number;
  readonly people?: number;
  readonly participants?: Readonly<Record<string, number>>;
  readonly category?: string;
  readonly copies?: number;
  readonly householdsByVillage?: Readonly<Record<string, number>>;
  readonly villages?: readonly string[];
  readonly items?: readonly Item[];
  readonly value?: number;
  readonly donor?: string;
  readonly honour?: string;
  readonly level?: string;
  readonly quantity?: number;
  readonly unit?: string;
  readonly until?: string;
  readonly contest?: { readonly contestants?: number; readonly prizes?: readonly { readonly quantity?: number }[] };
}

/** One line of supplies, its value in yuan. */
export interface Item {
  readonly item: string;
  readonly quantity: number;
  readonly unit: string;
  readonly value?: number;
}

/** A random workspace: entries on the lines of log/a.yaml from 1, the list of people, promises and indicators. */
export interface RandomWorkspace {
  readonly entries: readonly Written[];
  readonly children: readonly Child[];
  readonly helpers: readonly Helper[];
  readonly promises: Programme['promises'];
  readonly cared: Programme['cared'];
  readonly isMeasured: boolean;
}

/** The days of the report on them. */
export const period = { from: '2024-09-02', to: '2025-01-17', name: '2024年秋季学期' } as const;

const day = fc.integer({ min: 0, max: 137 }).map((days) => addDays(period.from, days));
const date = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 1, arbitrary: day.map((from) => `${from}..${addDays(from, 3)}`) },
  { weight: 1, arbitrary: fc.constantFrom('2024-10', '2024-12') },
);
const number = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 4, arbitrary: fc.integer({ min: 10, max: 2400 }) },
);
const positive = number.filter((value) => value > 0);
const some = <T>(among: readonly T[], most: number) => fc.subarray([...among], { minLength: 1, maxLength: most });
const helpers = Array.from({ length: 12 }, (_, at) => `h${at + 1}`);
const children = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'];
// Words that end in digits or begin with them, and words like those of a sentence.
const titles = ['家长会', '6月消防演练', '读书会2', '冬至包饺子', '打印课A4'];
const categories = '体育 安全教育 主题班会 家长会 家庭教育 集中学习 主题教育 领导小组会议'.split(' ');
const villages = ['上湾村', '5号院', '下湾村'];

const reached = { by: some(helpers, 3), to: some(children, 4), children: number, households: number, people: number };
const place = fc.constantFrom('操场', '2号楼');
const topic = fc.constantFrom('交通安全', '读书');
const words = { place, topic, note: fc.constantFrom('来了5位家长。', '路远') };
const gathering = {
  ...reached,
  ...words,
  title: fc.constantFrom(...titles),
  participants: fc.dictionary(fc.constantFrom('students', 'children', 'parents', 'judges'), number, { minKeys: 1 }),
  feature: fc.constantFrom('yes', 'no'),
  category: fc.constantFrom(...categories),
  contest: fc.record(
    {
      contestants: positive,
      groups: fc.constant(['低年级组', '高年级组']),
      prizes: fc.array(fc.record({ prize: fc.constant('一等奖'), quantity: positive }, { requiredKeys: ['prize'] }), {
        minLength: 1,
        maxLength: 2,
      }),
    },
    { requiredKeys: ['contestants'] },
  ),
};
const item = fc.record(
  {
    item: fc.constantFrom('书包', '打印纸A4', '大米'),
    quantity: fc.oneof(positive, fc.constantFrom(2.5, 0.125)),
    unit: fc.constantFrom('个', '千克', '元'),
    value: fc.oneof(number, fc.constant(30.5)),
  },
  { requiredKeys: ['item', 'quantity', 'unit'] },
);

const fieldsOf: Readonly<Record<KindName, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  visit: { ...reached, ...words },
  call: { ...reached, topic, minutes: positive },
  letter: { ...reached, topic },
  talk: { ...reached, ...words },
  pairing: {
    by: fc.oneof(some(helpers, 2), some(helpers, 12)),
    to: some(children, 6),
    until: day,
    category: fc.constantFrom('爱心妈妈', '代管家长'),
  },
  supplies: {
    ...reached,
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
    value: number,
    donor: fc.constantFrom('县书店', '第2工会'),
    category: fc.constant('体育'),
  },
  activity: gathering,
  meeting: gathering,
  training: gathering,
  checkup: { ...reached, provider: fc.constant('县医院'), examined: some(['视力', '身高'], 2) },
  survey: {
    households: number,
    villages: some(villages, 2),
    householdsByVillage: fc.dictionary(fc.constantFrom(...villages), positive, { minKeys: 1 }),
    findings: fc.constant(['底数已清']),
  },
  publicity: { channel: fc.constantFrom('校园广播', '微信2群'), copies: number },
  award: {
    by: reached.by,
    to: reached.to,
    honour: fc.constantFrom('先进集体', '优秀学生'),
    level: fc.constantFrom('县级', '校级'),
    quantity: positive,
    unit: fc.constantFrom('名', '个', '户', '元'),
    category: fc.constantFrom('体育', '安全教育'),
  },
  rule: {
    title: fc.constantFrom('家访制度', '谈心制度2.0'),
    note: words.note,
    category: fc.constantFrom('体育', '规划'),
  },
};
const needed = ['kind', 'date', 'title', 'items', 'honour'];

// Whoever keeps a log has habits: says a thing always, never, or when it comes to mind.
const habits = fc.dictionary(
  fc.constantFrom('by', 'to', 'children', 'households', 'people', 'participants', 'value', 'copies', 'category'),
  fc.constantFrom('always' as const, 'never' as const),
  { maxKeys: 8 },
);
type Habits = Readonly<Record<string, 'always' | 'never'>>;

function entryOfKind(kind: KindName, habit: Habits): fc.Arbitrary<Written> {
  const began = kind === 'pairing' ? fc.oneof(day, fc.constant('2024-03-01')) : date;
  const fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    kind: fc.constant(kind),
    date: began,
    ...fieldsOf[kind],
  };
  const mustBe = kind === 'pairing' ? [...needed, 'by', 'to'] : needed;
  const required = Object.keys(fields).filter((key) => mustBe.includes(key));
  const optional = Object.keys(fields).filter((key) => !mustBe.includes(key));
  const always = optional.filter((key) => habit[key] === 'always');
  return fc
    .subarray(optional.filter((key) => habit[key] === undefined))
    .map((others) => [...always, ...others])
    .chain((kept) => fc.record(Object.fromEntries([...required, ...kept].flatMap((key) => pairOf(fields, key)))))
    .map((entry) => entry as unknown as Written)
    .filter(({ date: from, until }) => until === undefined || until >= from);
}

function pairOf<T>(fields: Readonly<Record<string, T>>, key: string): [string, T][] {
  const field = fields[key];
  return field === undefined ? [] : [[key, field]];
}

// Few kinds at a time, so that there are several entries of each.
const entries = fc
  .tuple(some(Object.keys(fieldsOf) as KindName[], 4), habits)
  .chain(([kinds, habit]) =>
    fc.array(fc.oneof(...kinds.map((kind) => entryOfKind(kind, habit))), { minLength: 1, maxLength: 9 }),
  );

const rarely = (...days: readonly string[]) => fc.constantFrom(...days, ...Array<undefined>(8).fill(undefined));
const child = fc.record({
  gender: fc.constantFrom('female' as const, 'male' as const, undefined),
  class: fc.constantFrom('三（1）班', '四（2）班', undefined),
  village: fc.constantFrom(...villages, undefined),
  household: fc.constantFrom('f1', 'f2', undefined),
  boarding: fc.constantFrom(true, undefined),
  difficulty: fc.constantFrom(true, undefined),
  joined: rarely('2024-10-09', '2024-09-02'),
  left: rarely('2024-12-20', '2024-11-30'),
});
const kept = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));

const promise = fc.record({
  kind: fc.constantFrom('visit' as const, 'call' as const, 'talk' as const, 'letter' as const),
  every: fc.constantFrom('month' as const, 'term' as const),
  per: fc.constantFrom('child' as const, 'programme' as const),
  times: fc.constantFrom(1, 2),
});

/** Random workspaces. */
export const workspaces: fc.Arbitrary<RandomWorkspace> = fc.record({
  entries,
  children: fc
    .array(child, { minLength: children.length, maxLength: children.length })
    .map((all) => all.map((one, at): Child => ({ id: `c${at + 1}`, name: '林某某', ...kept(one) }))),
  helpers: fc
    .array(fc.constantFrom('教师', '志愿者', undefined), { minLength: helpers.length, maxLength: helpers.length })
    .map((posts) => posts.map((post, at): Helper => ({ id: `h${at + 1}`, name: '周芸', ...kept({ post }) }))),
  promises: fc.option(fc.uniqueArray(promise, { maxLength: 4, selector: ({ kind }) => kind }), { nil: undefined }),
  cared: fc.constantFrom(undefined, { name: '留守老人', measure: '位' }),
  isMeasured: fc.boolean(),
});

/** The ledger of a random workspace. Throws where the reader of logs refuses an entry. */
export function ledgerOf({ entries, children, helpers, promises, cared, isMeasured }: RandomWorkspace): Ledger {
  const text = entries.map((entry) => `- ${JSON.stringify(entry, null, 1).replaceAll(/\n\s*/g, ' ')}\n`).join('');
  const { value, problems } = readLog({ file: 'log/a.yaml', text });
  if (value === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  const { organisation, report } = richLedger.programme;
  const { files, committees, leadingGroup } = richLedger.people;
  return {
    programme: { organisation, period, report, ...(promises && { promises }), ...(cared && { cared }) },
    period,
    asOf: period.to,
    people: { children, helpers, leadingGroup, ...(isMeasured && { files, committees }) },
    indicators: isMeasured ? richLedger.indicators : [],
    outlook: { problems: [], plans: [] },
    narrative: [],
    definitions: noDefinitions,
    entries: value,
  } as Ledger;
}

// The words for the people a programme cares for, as used in sentences, registers and headings.
import type { z } from 'zod';
import { keyWords, kindWords, type valueWords } from '../language/vocabulary.ts';
import { wordOfKind } from '../language/words.ts';
import { amount, listOf, record, text } from '../source/fields/fields.ts';
import type { Amount } from '../source/fields/read-amount.ts';

/** `cared` of program.yaml; for example name 留守老人, measure word 位, short 老人, kin 子女和亲属. */
export const caredSchema = record({
  name: text.optional(),
  short: text.optional(),
  measure: text.optional(),
  kin: text.optional(),
  task: text.optional(),
  ageBands: listOf(amount).optional(),
});

/** The words for the people cared for. */
export interface Cared {
  /** 留守儿童, 留守老人, 居民. */
  readonly name: string;
  /** For one of them in a sentence (孩子, 老人). */
  readonly short: string;
  /** For tables and counts (儿童, 老人). */
  readonly noun: string;
  readonly measure: string;
  /** Whether they are children. */
  readonly isYoung: boolean;
  /** Their relatives, at home or away. */
  readonly kin: string;
  /** The official name of the work. */
  readonly task: string;
  /** The house where they meet. */
  readonly home: string;
  /** The word for a visit to their home. */
  readonly visit: string;
  readonly female: string;
  readonly male: string;
  /** The words for coming and leaving. */
  readonly joined: string;
  readonly left: string;
  /** The words for `stay`, `guardian` and `village` of people.yaml. */
  readonly stay: string;
  readonly guardian: string;
  readonly village: string;
  /** The ages by which they are counted, both ends in years; beyond them, whoever is younger or older. */
  readonly ageBands: readonly AgeBand[];
}

/** The youngest and the oldest of an age group, in whole years. */
export type AgeBand = readonly [youngest: number, oldest: number];

const young = /[童孩]|学生|少年|未成年/;
const old = /老|长者|高龄/;

/**
 * The words that a programme has chosen; the others follow from these and from the nature of the organisation.
 * By default a programme is about left-behind children.
 */
export function caredOf(
  written: z.infer<typeof caredSchema> = {},
  nature?: keyof (typeof valueWords)['nature'],
): Cared {
  const { name = '留守儿童', measure = '名' } = written;
  const isYoung = young.test(name);
  const noun = written.short ?? (written.name === undefined ? '儿童' : name);
  return {
    name,
    short: written.short ?? (written.name === undefined ? '孩子' : name),
    noun,
    measure,
    isYoung,
    kin: written.kin ?? kinOf(name, isYoung),
    task: written.task ?? `关爱${name}工作`,
    home: `${name}之家`,
    village: nature === 'village' ? '村民小组' : '村社',
    ageBands: written.ageBands ? bandsOf(written.ageBands) : isYoung ? agesOfChildren : agesOfOthers,
    ...(isYoung ? ofTheYoung : ofOthers),
  };
}

/** Those of the statistics of 留守儿童 and 困境儿童, who are minors. */
const agesOfChildren: readonly AgeBand[] = [
  [0, 5],
  [6, 13],
  [14, 16],
];

/** Finer from 60 on, the age from which people are elders. */
const agesOfOthers: readonly AgeBand[] = [
  [0, 17],
  [18, 59],
  [60, 69],
  [70, 79],
  [80, 89],
];

function bandsOf(written: readonly Amount[]): readonly AgeBand[] {
  return written.map((ages): AgeBand => (typeof ages === 'number' ? [ages, ages] : ages)).toSorted(([a], [b]) => a - b);
}

/** Words beside which others than children, or than elders, may be cared for: 老人和残疾人, 困境家庭. */
const mixed = /[和与及、]|残|妇|家庭|家长|人员|居民|群众|成人/;
const onlyOld = /(?:老人|老年人|长者)$/;

/**
 * The age from which nobody is such a child or pupil any more, and that below which nobody is such an elder. Neither is
 * known of words that tell no age, or may mean people of all ages.
 */
export function agesOf({ name }: Pick<Cared, 'name'>): { readonly under?: number; readonly from?: number } {
  if (mixed.test(name)) return {};
  if (onlyOld.test(name)) return { from: 45 };
  return young.test(name) && !old.test(name) ? { under: 30 } : {};
}

/** Whether a person of the list is one of those a programme is about: of 留守儿童, nobody who is marked 非留守. */
export function isMeant(stay: keyof (typeof valueWords)['stay'] | undefined, { name }: Pick<Cared, 'name'>): boolean {
  return stay !== 'none' || !name.includes('留守');
}

// Both words stand in the vocabulary: whoever keeps a log may type either.
const [visitOfTheYoung, visitOfOthers] = kindWords.visit;
const [joinedOfTheYoung, joinedOfOthers] = keyWords.joined;
const [leftOfTheYoung, leftOfOthers] = keyWords.left;
const ofTheYoung = {
  visit: visitOfTheYoung,
  female: '女生',
  male: '男生',
  joined: joinedOfTheYoung,
  left: leftOfTheYoung,
  stay: '留守情况',
  guardian: '监护人',
} as const;
const ofOthers = {
  visit: visitOfOthers,
  female: '女性',
  male: '男性',
  joined: joinedOfOthers,
  left: leftOfOthers,
  stay: '居住情况',
  guardian: '联系亲属',
} as const;

/**
 * The word for a kind of entry in a programme, by the name of the kind: a visit is 家访 to a pupil and 走访 to an elder.
 * A kind of the workspace's own is called as it is defined.
 */
export function wordForKind({ visit }: Pick<Cared, 'visit'>, kind: string): string {
  return kind === 'visit' ? visit : wordOfKind(kind);
}

function kinOf(name: string, isYoung: boolean): string {
  if (isYoung) return '家长和监护人';
  return old.test(name) ? '子女和亲属' : '家属';
}

// Whom a programme cares for, in its own words: what sentences, registers and headings call them, whoever they are.
import type { z } from 'zod';
import { type KindName, kindWords, type valueWords } from '../language/vocabulary.ts';
import { wordOfKind } from '../language/words.ts';
import { record, text } from '../source/fields/fields.ts';

/** `cared` of program.yaml: 留守老人, counted 位, in short 老人, with their 子女和亲属. */
export const caredSchema = record({
  name: text.optional(),
  short: text.optional(),
  measure: text.optional(),
  kin: text.optional(),
  task: text.optional(),
});

/** The words for the people cared for, every one of them there. */
export interface Cared {
  /** 留守儿童, 留守老人, 居民. */
  readonly name: string;
  /** How sentences call one of them in passing (孩子, 老人). */
  readonly short: string;
  /** How tables and counts call them (儿童, 老人). */
  readonly noun: string;
  readonly measure: string;
  /** Whether they are of an age to go to school. */
  readonly isYoung: boolean;
  /** Those at home or far away who belong to them. */
  readonly kin: string;
  /** What the programme does, as an office calls it. */
  readonly task: string;
  /** The house where they meet. */
  readonly home: string;
  /** What a visit to their home is called. */
  readonly visit: string;
  readonly female: string;
  readonly male: string;
  /** What `stay` tells of them. */
  readonly stay: string;
  /** What `guardian` is to them. */
  readonly guardian: string;
  /** What `village` of the list names. */
  readonly village: string;
}

const young = /[童孩]|学生|少年|未成年/;
const old = /老|长者|高龄/;

/** The words a programme has chosen, and for the others those that go with them and with who reports. A programme that says nothing is about left-behind children. */
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
    ...(isYoung ? ofTheYoung : ofOthers),
  };
}

// Both words stand in the vocabulary: whoever keeps a log may type either.
const [visitOfTheYoung, visitOfOthers] = kindWords.visit;
const ofTheYoung = {
  visit: visitOfTheYoung,
  female: '女生',
  male: '男生',
  stay: '留守情况',
  guardian: '监护人',
} as const;
const ofOthers = {
  visit: visitOfOthers,
  female: '女性',
  male: '男性',
  stay: '居住情况',
  guardian: '联系亲属',
} as const;

/** The word for a kind of entry in a programme: a visit is 家访 to a pupil and 走访 to an elder. */
export function wordForKind({ visit }: Pick<Cared, 'visit'>, kind: KindName): string {
  return kind === 'visit' ? visit : wordOfKind(kind);
}

function kinOf(name: string, isYoung: boolean): string {
  if (isYoung) return '家长和监护人';
  return old.test(name) ? '子女和亲属' : '家属';
}

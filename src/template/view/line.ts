// The names of one entry of any kind: its date, its people and everything written in it.
import { isOwnLevel } from '../../language/levels.ts';
import { wordOf } from '../../language/words.ts';
import type { Entry } from '../../log/entry.ts';
import { wordOfEnd } from '../../log/hours.ts';
import type { When } from '../../log/when.ts';
import type { Place } from '../../problem/problem.ts';
import type { Direction } from '../../rollup/contacts.ts';
import type { EntryLine, Rollup } from '../../rollup/rollup.ts';
import { storyNamed } from './narrative-parts.ts';
import { type Field, figure, flag, inside, list, number, record, text, texts } from './shape.ts';
import { quotable, withoutEndMark } from './trimmed.ts';

/** An entry's line, with all photos and narrative files of the rollup to find its own. */
export interface LineInReport {
  readonly line: EntryLine;
  readonly photos: Rollup['photos'];
  readonly narrative: Rollup['narrative'];
}

/** The keys of all kinds of entry, each optional. */
type AnyEntry = { readonly [K in KeyOfAny<Entry>]?: MemberOfAny<Entry, K> | undefined };
type KeyOfAny<E> = E extends E ? keyof E : never;
type MemberOfAny<E, K extends PropertyKey> = E extends E ? (K extends keyof E ? E[K] : never) : never;

type Group = EntryLine['groups'][number];
type Work = NonNullable<AnyEntry['works']>[number];
type Contest = NonNullable<EntryLine['contest']>;
type Prize = Contest['prizes'][number];
type Item = NonNullable<EntryLine['items']>[number];
type PhotoLine = Rollup['photos'][number];

const when: Field<When> = record<When>({
  type: text((w) => w.type),
  from: text((w) => w.from),
  to: text((w) => w.to),
});

const contest = record<Contest>({
  edition: number((c) => c.edition),
  groups: texts((c) => c.groups),
  groupCount: figure((c) => c.groupCount),
  contestants: figure((c) => c.contestants),
  prizes: list(
    (c) => c.prizes,
    record<Prize>({
      prize: text((p) => withoutEndMark(p.prize)),
      quantity: figure((p) => p.quantity),
      winner: text((p) => withoutEndMark(p.winner)),
    }),
  ),
});

function written(get: (entry: AnyEntry) => string | undefined): Field<LineInReport> {
  return text(({ line }) => get(line.entry));
}

function name(get: (entry: AnyEntry) => string | undefined): Field<LineInReport> {
  return text(({ line }) => withoutEndMark(get(line.entry)));
}

const place: Field<Place> = record<Place>({
  file: text((p) => p.file),
  line: number((p) => p.line),
  column: number((p) => p.column),
  length: number((p) => p.length),
});

/** 打入 or 打出. */
export function directionWord(direction: Direction | undefined): string | undefined {
  return direction && wordOf('direction', direction);
}

/** One item that was handed out. */
export const itemField: Field<Item> = record<Item>({
  item: text((i) => withoutEndMark(i.item)),
  unit: text((i) => i.unit),
  quantity: figure((i) => i.quantity),
  value: figure((i) => i.value),
});

/** One line of `visits.list` and similar lists. */
export const lineField: Field<LineInReport> = record<LineInReport>({
  writtenAt: inside(({ line }) => line.entry.origin.tree.place, place),
  when: inside(({ line }) => line.when, when),
  by: texts(({ line }) => line.by),
  to: texts(({ line }) => line.to),
  classes: texts(({ line }) => line.classes),
  people: figure(({ line }) => line.people),
  households: figure(({ line }) => line.households),
  othersToo: flag(({ line }) => line.othersToo),
  groups: list(
    ({ line }) => line.groups,
    record<Group>({ label: text((g) => g.label), figure: figure((g) => g.figure) }),
  ),
  title: name((e) => e.title),
  topic: name((e) => e.topic),
  category: name((e) => e.category),
  place: name((e) => e.place),
  note: written((e) => e.note),
  document: written((e) => e.document),
  findings: texts(({ line }) => (line.entry as AnyEntry).findings),
  story: text(({ line, narrative }) => storyNamed(line.entry.story, narrative)),
  followUp: written((e) => e.followUp),
  with: written((e) => e.with),
  direction: text(({ line }) => directionWord((line.entry as AnyEntry).direction)),
  minutes: number(({ line }) => (line.entry as AnyEntry).minutes),
  starts: written((e) => e.starts),
  ends: written((e) => e.ends),
  /** The word for the day of `ends`, where it is not the day of `starts`: 次日, 11月12日. */
  endDay: text(({ line }) => wordOfEnd(line.entry)),
  hosts: texts(({ line }) => (line.entry as AnyEntry).hosts?.map((host) => withoutEndMark(host) ?? host)),
  works: list(
    ({ line }) => (line.entry as AnyEntry).works,
    record<Work>({ class: text((w) => w.class), work: text((w) => w.work) }),
  ),
  contest: inside(({ line }) => line.contest, contest),
  items: list(({ line }) => line.items, itemField),
  donor: name((e) => e.donor),
  receiver: name((e) => e.receiver),
  provider: name((e) => e.provider),
  examined: texts(({ line }) => (line.entry as AnyEntry).examined),
  villages: texts(({ line }) => (line.entry as AnyEntry).villages),
  channel: name((e) => e.channel),
  copies: number(({ line }) => (line.entry as AnyEntry).copies),
  honour: text(({ line }) => quotable((line.entry as AnyEntry).honour)),
  level: name((e) => e.level),
  own: flag(({ line }) => isOwnLevel((line.entry as AnyEntry).level ?? '')),
  quantity: figure(({ line }) => line.quantity),
  unit: text(({ line }) => line.quantity?.unit),
  honoured: figure(({ line }) => line.honoured),
  honouredUnit: text(({ line }) => line.honoured?.unit),
  photos: list(
    ({ line, photos }) => photos.filter(({ entry }) => entry === line.id),
    record<PhotoLine>({ file: text((p) => p.file), caption: text((p) => p.caption) }),
  ),
});

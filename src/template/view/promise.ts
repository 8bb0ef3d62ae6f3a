// The names of promises: what was promised, and how far it was kept if that can be counted.
import { wordsOfWindows } from '../../language/window-words.ts';
import { wordOf } from '../../language/words.ts';
import type { KindDefinition } from '../../log/definition.ts';
import { countedBy } from '../../rollup/measure.ts';
import type { PromiseAccount, Rollup } from '../../rollup/rollup.ts';
import { type Cared, wordForKind } from '../../workspace/cared.ts';
import { type Field, figure, flag, list, number, record, text } from './shape.ts';
import { withoutEndMark } from './trimmed.ts';

type Missed = PromiseAccount['missedParts'][number];
type Promised = Rollup['promises'][number] &
  Pick<Rollup, 'cared'> & { readonly span: string | undefined; readonly own: KindDefinition | undefined };
type Uncounted = NonNullable<Promised['uncounted']>;

/** Why a promise is not counted: after 因. */
const reasons = {
  ownWords: '可用多种方式落实',
  nobodyListed: '没有名册',
  nobodyThroughout: '没有整期在册的对象',
  notDue: '没有完整到期的一期',
  unnamed: '对象没有逐一写明',
  undated: '日期只写到月份',
} as const satisfies Record<Uncounted, string>;

const promise = record<Promised>({
  kind: text(({ promised, cared }) => wordForKind(cared, promised.kind)),
  /** How a kind of the workspace's own is told (受理热线), and what it is counted in. */
  phrase: text(({ own }) => own?.phrase),
  measure: text(({ own }) => (own && !countedBy(own.measure) ? own.measure : '次')),
  times: number(({ promised }) => promised.times ?? 1),
  every: text(({ promised }) => wordOf('every', promised.every)),
  per: text(({ promised, cared }) => (promised.per === 'child' ? cared.noun : wordOf('per', promised.per))),
  toChildren: flag(({ promised }) => promised.per === 'child'),
  action: text(({ promised }) => promised.action),
  note: text(({ promised }) => promised.note),
  /** Which days the windows are that were due: 本学期, 9月至12月. Said once, by the first of several promises. */
  span: text(({ span }) => span),
  reason: text(({ uncounted }) => uncounted && reasons[uncounted]),
  windows: figure(({ coverage }) => coverage?.windows),
  due: figure(({ coverage }) => coverage?.due),
  kept: figure(({ coverage }) => coverage?.kept),
  missed: figure(({ coverage }) => coverage?.missed),
  missedList: list(
    ({ missedParts }) => missedParts,
    record<Missed>({
      name: text((part) => part.name ?? part.id),
      class: text((part) => part.class),
      village: text((part) => part.village),
      from: text(({ window }) => window.from),
      to: text(({ window }) => window.to),
    }),
  ),
  share: figure(({ coverage }) => coverage?.share),
  unit: text(({ coverage }) => coverage?.due.unit),
});

/** `promises`, in the order of program.yaml. */
export const promisesField: Field<Rollup> = list(withSpans, promise);

function withSpans({ promises, cared, period, ownKinds }: Rollup): readonly Promised[] {
  const spans = promises.map(({ promised: { every }, windows, coverage }) =>
    coverage === undefined ? '' : wordsOfWindows(every, windows, period),
  );
  return promises.map((made, at) => {
    const span = spans[at];
    const own = ownKinds.find(({ definition }) => definition.name === made.promised.kind)?.definition;
    return { ...made, cared, own, span: span && spans.indexOf(span) === at ? span : undefined };
  });
}

/** `promiseName`. */
export const promiseNameField: Field<Rollup> = text(promiseName);

/** 三个一 and the like: the usual name for promises of one time each. */
function promiseName({ promises }: Rollup): string | undefined {
  const number = ['两', '三', '四', '五', '六'][promises.length - 2];
  return number !== undefined && promises.every(({ promised }) => (promised.times ?? 1) === 1)
    ? `${number}个一`
    : undefined;
}

/** A promise in words: 每学期家访, 每月家访2次, 每月与父母通话. */
export function promiseWords({ kind, every, action, times = 1 }: PromiseAccount['promised'], cared: Cared): string {
  const what = withoutEndMark(action) ?? wordForKind(cared, kind);
  return `每${wordOf('every', every)}${what}${times === 1 ? '' : `${times}次`}`;
}

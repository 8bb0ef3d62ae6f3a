// What each figure is called in Chinese: 家访·次数, 家访·按帮扶人·王芳, 承诺·通话·未落实数.
import { wordsOfKind } from '../../language/words.ts';
import type { Figure } from '../../rollup/figure.ts';
import type { Rollup } from '../../rollup/rollup.ts';
import { figures } from '../../rollup/trace.ts';
import { wordForKind } from '../../workspace/cared.ts';
import { wordsOfPart } from './search.ts';

/** A figure and the Chinese words for each part of its name, the usual one first. */
export interface CalledFigure {
  readonly figure: Figure;
  readonly words: readonly (readonly string[])[];
}

/** All figures of a rollup but those of single entries, in its order, with what each part of the name is called. */
export function calledFigures(rollup: Rollup): readonly CalledFigure[] {
  const { ownKinds, ...others } = rollup;
  const kinds = ownKinds.flatMap((kind) => [...labelsIn(kind, kind.definition.name)]);
  const labels = new Map([...labelsIn(others, ''), ...kinds]);
  return [...figures(rollup).values()].map((figure) => {
    const label = labels.get(figure.name);
    if (label === undefined) return { figure, words: wordsOf(figure.name.split('.'), rollup) };
    return { figure, words: [...wordsOf(label.path.split('.'), rollup), [label.label]] };
  });
}

/** The usual Chinese words of a figure in one line. */
export function calledInFull({ words }: CalledFigure): string {
  return words.map(([usual = '']) => usual).join('·');
}

function wordsOf(parts: readonly string[], rollup: Rollup): readonly (readonly string[])[] {
  return parts.map((part, at) => {
    const own = ownWords(parts, at, rollup);
    // Templates know members of a list by no name: promises[].share.
    const isMember = parts[0] === 'promises' || parts[0] === 'files';
    const named = parts.slice(0, at + 1).filter((_, index) => !(isMember && index === 1 && at > 1));
    const known = own.length > 0 ? own : wordsOfPart(named.join('.'), rollup);
    return known.length > 0 ? known : [part];
  });
}

/** The words of the workspace: the kind that a promise is about, and those cared for. */
function ownWords(parts: readonly string[], at: number, { promises, cared, children }: Rollup): readonly string[] {
  if (at === 1 && parts[0] === 'promises') {
    const promise = promises.find(({ coverage }) => coverage?.due.name.startsWith(`promises.${parts[1]}.`));
    if (promise === undefined) return [];
    const { kind } = promise.promised;
    const number = /-\d+$/.exec(parts[1] ?? '')?.[0] ?? '';
    return [wordForKind(cared, kind), ...wordsOfKind(kind)].map((word) => word + number);
  }
  if (at === 0 && parts.length > 1 && children.count.name.startsWith(`${parts[0]}.`)) {
    return [cared.name, cared.noun, cared.short];
  }
  return [];
}

/** Lines have no labels, and the options of a field of one's own are in the names of its figures. */
const bySelf: ReadonlySet<string> = new Set(['list', 'featured', 'splits', 'parts', 'reached']);

/** The labels of breakdowns, by the names of their figures, and the paths to those breakdowns. */
function labelsIn(
  value: unknown,
  path: string,
): ReadonlyMap<string, { readonly label: string; readonly path: string }> {
  if (typeof value !== 'object' || value === null || 'origin' in value) return new Map();
  if ('label' in value && 'figure' in value && typeof value.label === 'string') {
    return new Map([[(value.figure as Figure).name, { label: value.label, path }]]);
  }
  return new Map(
    Object.entries(value).flatMap(([key, below]) => {
      const isPart = key !== 'rows' && !Array.isArray(value);
      return bySelf.has(key) ? [] : [...labelsIn(below, isPart ? dotted(path, key) : path)];
    }),
  );
}

function dotted(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

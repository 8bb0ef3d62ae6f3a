// Looks names up by shape instead of value, so that they can be checked before rendering. The scopes are those of
// rendering (run/scope.ts).
import { nearest } from '../../language/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Path } from '../read/syntax.ts';
import type { Shape } from '../view/shape.ts';
import { nameMeant } from './name-meant.ts';

/** The names that can be used at one place of a template. `self` is null if it is not known. */
export interface Names {
  readonly root: Shape;
  readonly self: Shape | null;
  readonly given: ReadonlyMap<string, Shape | null>;
  readonly inLoop: boolean;
  readonly inPoints: boolean;
  /** Names that a surrounding condition has tested. */
  readonly guards: readonly string[];
  readonly outer: Names | null;
}

/**
 * The result of a lookup. `absent` is a name that only this workspace lacks (`indicators.x`); `at` is the index of the
 * part that was not found.
 */
export type LookedUp =
  | { readonly type: 'found'; readonly shape: Shape | null }
  | { readonly type: 'absent'; readonly shape: Shape; readonly at: number }
  | { readonly type: 'unknown'; readonly at: number };

/** The names of a whole view. */
export function rootNames(root: Shape): Names {
  return { root, self: root, given: new Map(), inLoop: false, inPoints: false, guards: [], outer: null };
}

/** The names inside a block such as `{{#each x as |item index|}}`. */
export function innerNames(outer: Names, self: Shape | null, names: readonly string[]): Names {
  const [item, index] = names;
  const given = new Map<string, Shape | null>();
  if (item !== undefined) given.set(item, self);
  if (index !== undefined) given.set(index, { is: 'number' });
  return { ...outer, self, given, inLoop: true, outer };
}

const loopNames: Readonly<Record<string, Shape>> = {
  index: { is: 'number' },
  number: { is: 'number' },
  key: { is: 'text' },
  first: { is: 'flag' },
  last: { is: 'flag' },
};

/** Finds the shape of a name. */
export function lookUp(path: Path, names: Names): LookedUp {
  const [first, ...rest] = path.parts;
  let at: Names | null = names;
  for (let up = path.up; up > 0 && at !== null; up -= 1) at = at.outer;
  if (at === null) return { type: 'unknown', at: 0 };
  if (first === undefined) return { type: 'found', shape: at.self };
  if (path.data) {
    const shape =
      first === 'root' ? at.root : at.inLoop && Object.hasOwn(loopNames, first) ? loopNames[first] : undefined;
    return shape === undefined ? { type: 'unknown', at: 0 } : follow(shape, rest, 1);
  }
  if (!path.own && path.up === 0) {
    for (let inner: Names | null = names; inner !== null; inner = inner.outer) {
      const shape = inner.given.get(first);
      if (shape !== undefined) return follow(shape, rest, 1);
    }
  }
  return follow(at.self, path.parts, 0);
}

function follow(start: Shape | null, parts: readonly string[], skipped: number): LookedUp {
  let shape = start;
  let absent: number | null = null;
  for (const [index, part] of parts.entries()) {
    if (shape === null) return { type: 'found', shape: null };
    const inner: Shape | undefined = memberShape(shape, part);
    if (inner === undefined) return { type: 'unknown', at: index + skipped };
    if (shape.is === 'map' && !shape.names.includes(part)) absent ??= index + skipped;
    shape = inner;
  }
  if (absent === null || shape === null) return { type: 'found', shape };
  return { type: 'absent', shape, at: absent };
}

function memberShape(shape: Shape, name: string): Shape | undefined {
  if (shape.is === 'map') return shape.of;
  const fields = fieldsOf(shape);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/**
 * Reports template-unknown-name at the first wrong part of a name. Suggests the nearest name here, or the same name in
 * an outer scope.
 */
export function suggestion(path: Path, at: number, names: Names): Problem {
  const before = path.parts.slice(0, at);
  const wrong = path.parts[at] ?? '';
  const shape = before.length === 0 ? names : lookUp({ ...path, parts: before }, names);
  const known = 'root' in shape ? namesHere(path, names) : shape.type === 'unknown' ? [] : namesOf(shape.shape);
  const near = nearest(wrong, known);
  const lead = path.written.slice(0, path.written.length - path.parts.slice(at).join('.').length);
  const called = near === '' ? inChinese(path, names) : '';
  const better =
    near === ''
      ? called || elsewhere(path, names) || inPoints(path, names)
      : [lead + near, ...path.parts.slice(at + 1)].join('.');
  // What a name is called in Chinese is all of it.
  const [from, length] = called === '' ? [lead.length, wrong.length] : [0, path.written.length];
  const place = { ...path.place, column: path.place.column + from, length: Math.max(1, length) };
  return { code: 'template-unknown-name', place, values: { name: path.written, nearest: better } };
}

function namesHere(path: Path, names: Names): readonly string[] {
  if (path.data) return ['root', ...(names.inLoop ? Object.keys(loopNames) : [])];
  let at: Names | null = names;
  for (let up = path.up; up > 0 && at !== null; up -= 1) at = at.outer;
  return [...namesOf(at?.self ?? null), ...(path.up === 0 ? names.given.keys() : [])];
}

/** The same name in an outer scope, written with `../`; '' if there is none. */
function elsewhere(path: Path, names: Names): string {
  const name = path.parts.join('.');
  if (path.data || path.up > 0) return '';
  for (let up = 1, at = names.outer; at !== null; up += 1, at = at.outer) {
    if (at.self !== null && follow(at.self, path.parts, 0).type === 'found') return '../'.repeat(up) + name;
  }
  return '';
}

/** The names here, or at the top, that Chinese words mean; '' for other words. */
function inChinese(path: Path, { self, root }: Names): string {
  const words = path.parts.join('.');
  if (path.data || path.up > 0) return '';
  return nameMeant(words, self) || nameMeant(words, root).replace(/[^、]+/g, '@root.$&');
}

/** The same name with the points that were typed as Chinese marks (visits。count); '' if there is none. */
function inPoints(path: Path, names: Names): string {
  const written = path.written.replace(/[。．，、·]/gu, '.');
  return lookUp({ ...path, parts: written.split('.') }, names).type === 'found' ? written : '';
}

function namesOf(shape: Shape | null): readonly string[] {
  if (shape?.is === 'map') return shape.names;
  return shape === null ? [] : Object.keys(fieldsOf(shape));
}

function fieldsOf(shape: Shape): Readonly<Record<string, Shape>> {
  return shape.is === 'record' || shape.is === 'figure' ? (shape.fields ?? {}) : {};
}

import { expect, test } from 'vitest';
import type { Rollup } from '../../../src/rollup/rollup.ts';
import { isFigure, isList, type Value } from '../../../src/template/run/value.ts';
import type { Shape } from '../../../src/template/view/shape.ts';
import { viewOf } from '../../../src/template/view/view.ts';
import { bare, rich, richLedger } from '../rich.ts';

test('every figure of the rollup has a name in templates', () => {
  const rollup = rich();
  const seen = new Set<string>();
  collect(viewOf(rollup).view, seen);
  const counted = new Set<string>();
  const { registers: _, ...figures } = rollup;
  collect(figures as unknown as Value, counted);
  expect([...counted].filter((name) => !seen.has(name))).toEqual([]);
  expect(seen.size).toBeGreaterThan(200);
});

test('every name has a value in some workspace', () => {
  const { programme } = richLedger;
  // Both children are missed in some month.
  const monthly = { every: 'month', per: 'child' } as const;
  const promises = [...(programme.promises ?? []), { kind: 'visit', ...monthly }, { kind: '热线', ...monthly }];
  const { view, shape } = viewOf(rich({ programme: { ...programme, promises } }));
  // What is left of what is known only where nothing was carried over.
  const { funds: _, ...without } = programme;
  const others = [withTitle('关于关爱工作情况的报告'), rich({ programme: without })];
  expect(emptyNames(shape, [view, ...others.map((one) => viewOf(one).view)], '')).toEqual([]);
});

test.each([
  ['关于关爱工作情况的报告', '结语。', '特此报告'],
  ['关于关爱工作情况的报告', '特此报告。', undefined],
  ['关爱留守儿童工作总结', '结语。', undefined],
  ['关爱留守儿童调研报告', '结语。', undefined],
])('%s that says %s ends with %s', (title, text, ending) => {
  const narrative = [{ name: 'closing', file: 'narrative/closing.md', text }];
  const { view } = viewOf({ ...withTitle(title), narrative });
  expect((view as unknown as { report: { ending?: string } }).report.ending ?? undefined).toBe(ending);
});

test('the shape is the same for a programme without entries, except for names of the workspace', () => {
  expect(withoutMaps(viewOf(bare({ definitions: richLedger.definitions })).shape)).toEqual(
    withoutMaps(viewOf(rich()).shape),
  );
});

test.each([
  ['school', '我校'],
  ['bureau', '我局'],
  ['committee', '我委'],
  ['community', '我社区'],
  [undefined, '我单位'],
] as const)('an organisation calls itself by its nature: %s', (nature, self) => {
  expect(viewOf(withOrganisation({ name: '甲', ...(nature && { nature }) })).view).toMatchObject({
    organisation: { self },
  });
  expect(viewOf(withOrganisation({ name: '甲', self: '本会' })).view).toMatchObject({ organisation: { self: '本会' } });
});

function withTitle(title: string): Rollup {
  const rollup = rich();
  return { ...rollup, programme: { ...rollup.programme, report: { ...rollup.programme.report, title } } };
}

function withOrganisation(organisation: Rollup['programme']['organisation']): Rollup {
  const rollup = bare();
  return { ...rollup, programme: { ...rollup.programme, organisation } };
}

function collect(value: Value | undefined, names: Set<string>): void {
  if (value === null || typeof value !== 'object') return;
  if (isFigure(value)) names.add(value.name);
  else for (const inner of Object.values(value)) collect(inner as Value, names);
}

/** The names that have no value in any of these values. */
function emptyNames(shape: Shape, values: readonly Value[], path: string): string[] {
  if (shape.is === 'list' || shape.is === 'map') {
    const items = values.flatMap((value) => (isList(value) ? value : Object.values(value ?? {}))) as Value[];
    // Lines are checked below, over all kinds together, because not all kinds have all names (a visit has no hosts). A
    // breakdown may have no rows.
    if (shape.of.is === 'record' && ('when' in shape.of.fields || path.includes('.by'))) return [];
    return emptyNames(shape.of, items, `${path}[]`);
  }
  if (shape.is !== 'record') return values.some((value) => value !== null && value !== undefined) ? [] : [path];
  return Object.entries(shape.fields).flatMap(([name, inner]) => {
    const under = values.map((value) => (value as Readonly<Record<string, Value>> | null)?.[name] ?? null);
    return emptyNames(inner, under, path === '' ? name : `${path}.${name}`);
  });
}

test('every name of a line has a value in some kind of entry', () => {
  const { view, shape } = viewOf(rich());
  const kinds = Object.entries((shape as Extract<Shape, { is: 'record' }>).fields).filter(
    ([, kind]) => kind.is === 'record' && 'featured' in kind.fields,
  );
  const root = view as Readonly<Record<string, { readonly list: readonly Value[] }>>;
  const lines = kinds.flatMap(([name]) => root[name]?.list ?? []);
  const [, first] = kinds[0] ?? [];
  const list = first?.is === 'record' ? first.fields.list : undefined;
  expect(list?.is === 'list' ? emptyNames(list.of, lines, 'line') : ['?']).toEqual([]);
});

function withoutMaps(shape: Shape): unknown {
  if (shape.is === 'map') return { is: 'map', of: withoutMaps(shape.of) };
  if (shape.is === 'list') return { is: 'list', of: withoutMaps(shape.of) };
  if (!('fields' in shape)) return shape;
  return Object.fromEntries(Object.entries(shape.fields ?? {}).map(([name, inner]) => [name, withoutMaps(inner)]));
}

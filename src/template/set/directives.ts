// Directives, for what Markdown lacks, each on its own line: `::register{name="visits"}`, photos, page breaks,
// narrative, the end of the document.
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { nearest } from '../../language/nearest.ts';
import type { ValuesOf } from '../../problem/problem.ts';
import type { Photo } from '../../report/tree.ts';
import { withColumns } from '../../rollup/registers/register.ts';
import type { Rollup } from '../../rollup/rollup.ts';
import { breakdownsOf, measureNamed, measureWords, nearestBreakdown } from '../view/breakdowns.ts';
import { narrativeNamed } from '../view/narrative-parts.ts';
import { unnumbered } from './attachments.ts';
import { breakdownTable } from './breakdown-table.ts';
import { indicatorTable } from './indicator-table.ts';
import { withoutPlaceholders } from './inlines.ts';
import type { MarkdownContext } from './markdown-context.ts';
import type { UnnumberedBlock } from './numbering.ts';

/** What a directive gets: its attributes without placeholders, and ways to report wrong use. */
interface Use {
  readonly attributes: Readonly<Record<string, string>>;
  readonly rollup: Rollup;
  readonly narrative: (narrative: Rollup['narrative'][number]) => UnnumberedBlock[];
  readonly misuse: (values: Pick<ValuesOf<'directive-misuse'>, 'reason' | 'nearest' | 'kind'>) => UnnumberedBlock[];
}

/** What a directive is: how it is written, which attributes it takes, and the blocks it gives. */
export interface Directive {
  readonly usage: string;
  readonly attributes: readonly string[];
  readonly run: (use: Use) => UnnumberedBlock[];
}

const table: Readonly<Record<string, Directive>> = {
  register: {
    usage: '::register{name="visits" columns="日期、班级" caption="…"}',
    attributes: ['name', 'columns', 'caption'],
    run: register,
  },
  breakdown: {
    usage: '::breakdown{of="visits.byMonth、calls.byMonth" measures="次数、人次" caption="…"}',
    attributes: ['of', 'measures', 'caption'],
    run: breakdown,
  },
  indicators: {
    usage: '::indicators{names="…" caption="…"}',
    attributes: ['names', 'caption'],
    run: indicators,
  },
  photo: { usage: '::photo{file="photos/…" caption="…"}', attributes: ['file', 'caption'], run: photo },
  photos: { usage: '::photos{limit=4}', attributes: ['limit'], run: photos },
  narrative: { usage: '::narrative{name="problems"}', attributes: ['name'], run: narrative },
  'page-break': { usage: '::page-break', attributes: [], run: () => [{ type: 'pageBreak' }] },
  unnumbered: { usage: '::unnumbered', attributes: [], run: () => [{ type: 'numbering', on: false }] },
  numbered: { usage: '::numbered', attributes: [], run: () => [{ type: 'numbering', on: true }] },
  attachments: { usage: '::attachments', attributes: [], run: attachments },
  signature: { usage: '::signature', attributes: [], run: signature },
};

/** Every directive by its name. */
export const directives: ReadonlyMap<string, Directive> = new Map(Object.entries(table));

/** The blocks of a directive. Reports unknown-directive, directive-misuse. */
export function directiveBlocks(
  node: LeafDirective | ContainerDirective,
  context: MarkdownContext,
  rollup: Rollup,
  narrative: Use['narrative'],
): UnnumberedBlock[] {
  const place = context.placeOf(node);
  const { name } = node;
  const directive = directives.get(name);
  if (directive === undefined) {
    const near = nearest(name, [...directives.keys()]);
    context.report({ code: 'unknown-directive', place, values: { name, nearest: near } });
    return [];
  }
  const { usage } = directive;
  const misuse: Use['misuse'] = (values) => {
    context.report({
      code: 'directive-misuse',
      place,
      values: { name, ...values, ...(values.nearest || values.kind ? {} : { usage }) },
    });
    return [];
  };
  const attributes = Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([key, value]) => [key, withoutPlaceholders(value ?? '', context)]),
  );
  if (node.type === 'containerDirective' || node.children.length > 0) return misuse({});
  if (Object.keys(attributes).some((key) => !directive.attributes.includes(key))) return misuse({});
  return directive.run({ attributes, rollup, narrative, misuse });
}

/** A register without records is left out, just as sentences about nothing are. */
function register({ attributes: { name = '', columns, caption }, rollup, misuse }: Use): UnnumberedBlock[] {
  const data = Object.hasOwn(rollup.registers, name) ? rollup.registers[name] : undefined;
  if (data === undefined) {
    // Only a kind that its definition keeps out of registers has none.
    const isKind = rollup.ownKinds.some(({ definition }) => definition.name === name);
    return misuse({
      reason: name,
      ...(isKind ? { kind: name } : { nearest: nearest(name, Object.keys(rollup.registers)) }),
    });
  }
  const wanted = columns === undefined ? undefined : listed(columns);
  // Registers leave out columns without content, and fields that their readers may not have: to ask for them is no mistake.
  const hidden = rollup.fieldNames.filter((field) => !data.titles.some((title) => title.startsWith(field)));
  const unknown = wanted?.find((title) => !data.titles.includes(title) && !hidden.includes(title.replace(/（.*/u, '')));
  if (unknown !== undefined) return misuse({ reason: columns ?? '', nearest: nearest(unknown, data.titles) });
  if (data.rows.length === 0) return [];
  const titles = data.columns.map(({ title }) => title);
  const kept = wanted === undefined ? titles : titles.filter((title) => title === '序号' || wanted.includes(title));
  if (kept.length < 2) return misuse({ reason: columns ?? '' });
  const { columns: shown, rows } = wanted === undefined ? data : withColumns(data, kept);
  return [
    {
      type: 'register',
      caption: caption || data.caption,
      columns: shown,
      rows,
    },
  ];
}

/** Breakdowns whose rows are of different kinds (classes, villages) have no rows in common, so they are no one table. */
function breakdown({ attributes: { of = '', measures, caption }, rollup, misuse }: Use): UnnumberedBlock[] {
  const all = breakdownsOf(rollup);
  const named = listed(of).map((name) => all.get(name) ?? name);
  const unknown = named.find((one) => typeof one === 'string');
  if (unknown !== undefined) return misuse({ reason: unknown, nearest: nearestBreakdown(unknown, all) });
  const known = named.filter((one) => typeof one !== 'string');
  const [first] = known;
  if (first === undefined || known.some(({ by }) => by !== first.by)) return misuse({ reason: of });
  const wanted = listed(measures).map((typed) => ({ typed, name: measureNamed(typed, known) }));
  const wrong = wanted.find(({ name }) => name === undefined)?.typed;
  if (wrong !== undefined) return misuse({ reason: wrong, nearest: nearest(wrong, measureWords(known)) });
  const names = wanted.flatMap(({ name }) => name ?? []);
  const { table, note } = breakdownTable(known, names, caption) ?? {};
  if (table === undefined) return [];
  return note === undefined ? [table] : [table, { type: 'paragraph', children: [{ type: 'text', value: note }] }];
}

function indicators({ attributes: { names, caption }, rollup, misuse }: Use): UnnumberedBlock[] {
  const all = Object.values(rollup.indicators);
  const words = listed(names);
  const known = all.flatMap(({ id, label, category = [] }) => [id, label].concat(category)).concat(rollup.unmeasured);
  const unknown = words.find((word) => !known.includes(word));
  if (unknown !== undefined) return misuse({ reason: unknown, nearest: nearest(unknown, known) });
  const means = (word: string) => all.filter(({ id, label, category }) => [id, label, category].includes(word));
  const wanted = names === undefined ? all : [...new Set(words.flatMap(means))];
  return wanted.length === 0 ? [] : [indicatorTable(wanted, rollup.period, caption)];
}

/** The parts of an attribute that names several things. */
function listed(written = ''): readonly string[] {
  return written.split(/[、，,]/u).flatMap((part) => part.trim() || []);
}

function photo({ attributes: { file = '', caption }, rollup, misuse }: Use): UnnumberedBlock[] {
  const found = rollup.photos.find((known) => known.file === file);
  if (found === undefined) {
    const near = nearest(
      file,
      rollup.photos.map((known) => known.file),
    );
    return misuse({ reason: file, nearest: near });
  }
  return [{ type: 'photo', file, caption: caption || found.caption }];
}

function photos({ attributes: { limit }, rollup, misuse }: Use): UnnumberedBlock[] {
  if (limit !== undefined && !/^[1-9]\d*$/.test(limit)) return misuse({ reason: limit });
  // A photo of several entries appears once, with the caption of the first.
  const byFile = new Map<string, Photo>();
  for (const { file, caption } of rollup.photos) {
    if (!byFile.has(file)) byFile.set(file, { type: 'photo', file, caption });
  }
  return [...byFile.values()].slice(0, limit === undefined ? undefined : Number(limit));
}

function narrative({ attributes: { name = '' }, rollup, narrative: blocks, misuse }: Use): UnnumberedBlock[] {
  const found = narrativeNamed(name, rollup.narrative);
  if (found !== undefined) return blocks(found);
  const near = nearest(
    name,
    rollup.narrative.map((known) => known.name),
  );
  return misuse({ reason: name, nearest: near });
}

function attachments({ rollup }: Use): UnnumberedBlock[] {
  return [{ type: 'attachments', names: (rollup.programme.report.attachments ?? []).map(unnumbered) }];
}

function signature({ rollup: { programme } }: Use): UnnumberedBlock[] {
  const { report, organisation } = programme;
  const sealed = report.sealed ? { sealed: true } : {};
  return [{ type: 'signature', organisation: report.signature ?? organisation.name, date: report.date, ...sealed }];
}

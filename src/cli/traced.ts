// A figure with the records behind it, as data that may be printed: without names, and without those of files.
import { namedFiles } from '../language/named-files.ts';
import type { When } from '../log/when.ts';
import type { TextMask } from '../problem/text-mask.ts';
import type { Figure } from '../rollup/figure.ts';
import { type Behind, type RecordBehind, recordsIn, type SubjectBehind } from '../rollup/records.ts';
import type { Subject } from '../rollup/subjects.ts';
import { figureAt, figures } from '../rollup/trace.ts';
import { placeAt } from '../source/tree/tree.ts';
import { parseYaml } from '../source/tree/yaml.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { CountedWorkspace } from './counted.ts';
import { hiding } from './hidden-names.ts';

/** An entry behind a figure. `at` is its `file:line`, `date` its day, days (`a..b`) or month as in the log. */
export interface TracedEntry extends Omit<RecordBehind, 'id' | 'when'> {
  readonly at: string;
  readonly date: string;
}

/** Somebody or something that was counted once, with the first entry about it. */
export interface TracedSubject extends Omit<SubjectBehind, 'first'> {
  readonly first?: TracedEntry;
}

type NumberAlone = Pick<Figure, 'name' | 'value' | 'unit'>;
type ByKind = { readonly [F in Behind['from']]: Extract<Behind, { readonly from: F }> };

/** What a figure was counted from. */
type TracedEvidence =
  | { readonly from: 'entries'; readonly entries: readonly TracedEntry[]; readonly silent: readonly TracedEntry[] }
  | { readonly from: 'subjects'; readonly subjects: readonly TracedSubject[]; readonly silent: readonly TracedEntry[] }
  | {
      readonly from: 'people';
      readonly file: string;
      readonly people: readonly Subject[];
      /** Those of whom the list does not say it. */
      readonly silent: readonly Subject[];
    }
  | { readonly from: 'figures'; readonly by: ByKind['figures']['by']; readonly figures: readonly NumberAlone[] }
  | { readonly from: 'period'; readonly windows: readonly Required<Pick<Subject, 'window'>>['window'][] }
  /** A number somebody wrote down: the file, the line of its subject if it is known, what it is called there. */
  | {
      readonly from: 'written';
      readonly file: string;
      readonly line?: number;
      readonly of: string;
      readonly source?: string;
    };

/** A figure with the records behind it. */
export interface TracedFigure extends NumberAlone {
  readonly evidence: TracedEvidence;
}

/** A function that gives the records behind a figure, with everything hidden that `carelog show` hides. */
export function tracing({ loaded, ledger, rollup }: CountedWorkspace): (figure: Figure) => TracedFigure {
  const { mask, written, workspace } = loaded;
  // Those of single entries come last: what `show` prints keeps its names.
  const all = [...figures(rollup).values(), ...figures(rollup, { lines: true }).values()];
  const hide = hiding(all, mask, written);
  const fileOf = (file: string) => mask(written.get(file) ?? file);
  const alone = ({ name, value, unit }: Figure) => ({ name: hide.name(name), value, unit: mask(unit) });
  const entryOf = (record: RecordBehind) => hiddenEntry(record, hide.entry, mask);
  const evidenceOf = (behind: Behind): TracedEvidence => {
    switch (behind.from) {
      case 'entries':
        return { ...behind, entries: behind.entries.map(entryOf), silent: behind.silent.map(entryOf) };
      case 'subjects': {
        const subjects = behind.subjects.map(({ amount, entries, first, ...subject }) => ({
          ...hiddenSubject(subject, mask),
          amount,
          entries: entries.map(hide.entry),
          ...(first && { first: entryOf(first) }),
        }));
        return { ...behind, subjects, silent: behind.silent.map(entryOf) };
      }
      case 'people':
        return {
          ...behind,
          file: fileOf(namedFiles.people),
          people: behind.people.map((subject) => hiddenSubject(subject, mask)),
          silent: behind.silent.map((subject) => hiddenSubject(subject, mask)),
        };
      case 'figures':
        return { ...behind, figures: behind.figures.map(alone) };
      case 'period':
        return { from: 'period', windows: behind.spans.map(daysOf) };
      case 'indicator': {
        const at = ledger.indicators.findIndex(({ id }) => id === behind.indicator);
        return {
          from: 'written',
          file: fileOf(namedFiles.indicators),
          ...lineOf(workspace, namedFiles.indicators, ['indicators', at]),
          of: mask(ledger.indicators[at]?.name ?? behind.indicator),
          ...(behind.source === undefined ? {} : { source: mask(behind.source) }),
        };
      }
      case 'statement': {
        const [file = '', ...words] = behind.at.split(' ');
        const of = words.join(' ');
        const at = ledger.people.files?.findIndex(({ name }) => name === of) ?? -1;
        return {
          from: 'written',
          file: fileOf(file),
          ...lineOf(workspace, file, ['files', at]),
          of: mask(of),
        };
      }
    }
  };
  const behind = recordsIn(ledger, (name) => figureAt(rollup, name));
  return (figure) => ({ ...alone(figure), evidence: evidenceOf(behind(figure)) });
}

function hiddenEntry(record: RecordBehind, at: (id: string) => string, mask: TextMask): TracedEntry {
  const { id, when, by, to, reached, place, about, ...rest } = record;
  return {
    at: at(id),
    date: dateOf(when),
    ...rest,
    by: by.map(mask),
    to: to.map(mask),
    reached: mask(reached),
    ...(place === undefined ? {} : { place: mask(place) }),
    ...(about === undefined ? {} : { about: mask(about) }),
  };
}

function hiddenSubject({ window, ...words }: Subject, mask: TextMask): Subject {
  const hidden = Object.fromEntries(Object.entries(words).map(([key, text]) => [key, mask(text)]));
  return { ...hidden, ...(window && { window }) };
}

function dateOf(when: When): string {
  if (when.type === 'month') return when.month;
  return when.from === when.to ? when.from : `${when.from}..${when.to}`;
}

function daysOf(span: string): { readonly from: string; readonly to: string } {
  const [from = '', to = from] = span.split('..');
  return { from, to };
}

/** The line of a value in a file of the workspace; none where the list is somewhere else. */
function lineOf(
  workspace: Workspace | undefined,
  file: string,
  [key, at]: readonly [string, number],
): { readonly line?: number } {
  const text = workspace?.sources.get(file);
  const tree = text === undefined || at < 0 ? undefined : parseYaml({ file, text }).value;
  return tree === undefined ? {} : { line: placeAt(tree, [key, at]).line };
}

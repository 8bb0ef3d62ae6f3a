// What carelog trace prints: the figure in one line, how it was counted, and the records as a table.
import { say } from '../language/commands.ts';
import { formatSpan } from '../language/dates.ts';
import type { Language } from '../language/language.ts';
import type { Subject } from '../rollup/subjects.ts';
import { type Cared, wordForKind } from '../workspace/cared.ts';
import { amountOf, type Column, clipped, table, tableOf } from './table.ts';
import type { TracedEntry, TracedFigure, TracedSubject } from './traced.ts';

/** How a figure and its records are told: in which language, with which words, and how another figure is traced. */
export interface TraceForm {
  readonly language: Language;
  readonly cared: Cared;
  readonly called: string;
  readonly command: (name: string) => string;
}

/** A traced figure for a terminal. Long lists are printed whole. */
export function traceText(figure: TracedFigure, form: TraceForm): string {
  const amount = isUnsaid(figure) ? say(form.language, 'traceUnsaid') : amountOf(figure).join('');
  const head = table([[figure.name, form.called, amount].filter((cell) => cell !== '')]);
  return head + evidenceText(figure, form);
}

/** Whether no entry gave a number of those that were asked: silence is not zero. */
function isUnsaid({ evidence }: TracedFigure): boolean {
  if (evidence.from === 'entries') return evidence.entries.length === 0 && evidence.silent.length > 0;
  if (evidence.from === 'people') return evidence.people.length === 0 && evidence.silent.length > 0;
  return evidence.from === 'subjects' && evidence.subjects.length === 0 && evidence.silent.length > 0;
}

function evidenceText(figure: TracedFigure, form: TraceForm): string {
  const { language } = form;
  const { unit, evidence } = figure;
  if (isUnsaid(figure) && 'silent' in evidence && evidence.from !== 'people')
    return silentText(evidence.silent, form, true);
  switch (evidence.from) {
    case 'entries': {
      const { entries } = evidence;
      const counted =
        entries.length === 0
          ? `${say(language, 'traceNothing')}\n`
          : `${say(language, 'traceEntries', { count: entries.length })}\n${tableOf(entries, entryColumns(unit, entries, form))}`;
      return counted + silentText(evidence.silent, form);
    }
    case 'subjects': {
      const { subjects } = evidence;
      const isNamed = subjects.some(({ entries }) => entries.length > 0);
      const counted =
        subjects.length === 0
          ? say(language, 'traceNothing')
          : say(language, isNamed ? 'traceSubjects' : 'traceUnnamed', { count: subjects.length });
      const rows = subjects.length === 0 ? '' : tableOf(subjects, subjectsColumns(form));
      return `${counted}\n${rows}${silentText(evidence.silent, form)}`;
    }
    case 'people': {
      const { file, people, silent } = evidence;
      const head = say(language, 'tracePeople', { file, count: people.length });
      const named = isUnsaid(figure)
        ? ''
        : `${head}\n${people.length === 0 ? '' : tableOf(people, subjectColumns(form))}`;
      if (silent.length === 0) return named;
      const unsaid = say(language, 'traceUnsaidOf', { file, count: silent.length });
      return `${named}${unsaid}\n${tableOf(silent, subjectColumns(form))}`;
    }
    case 'period': {
      const rows = evidence.windows.map((window) => ({ window }));
      return `${say(language, 'traceWindows', { count: rows.length })}\n${rows.length === 0 ? '' : tableOf(rows, subjectColumns(form))}`;
    }
    case 'written': {
      const { file, line, of, source } = evidence;
      const at = `${file}${line === undefined ? '' : `:${line}`} ${of}`;
      return `${say(language, 'traceWritten', source === undefined ? { at } : { at, source })}\n`;
    }
    case 'figures':
      return `${say(language, howOf(evidence))}\n${tableOf(evidence.figures, figureColumns(form))}`;
  }
}

/** Entries that were asked and gave no number. Nothing where all gave one. */
function silentText(silent: readonly TracedEntry[], form: TraceForm, isAll = false): string {
  if (silent.length === 0) return '';
  const columns = entryColumns('', [], form);
  return `${say(form.language, isAll ? 'traceAllSilent' : 'traceSilent', { count: silent.length })}\n${tableOf(silent, columns)}`;
}

function howOf({ by, figures }: Extract<TracedFigure['evidence'], { from: 'figures' }>) {
  if (by === 'ratio' && figures.length === 1) return 'traceTwelfth';
  return (
    {
      ratio: 'traceRatio',
      sum: 'traceSum',
      difference: 'traceDifference',
      growth: 'traceGrowth',
      points: 'tracePoints',
    } as const
  )[by];
}

const mostNames = 3;
const longest = 36;

/** The columns of entries. What each adds is told where it is not 1 for all of them. */
function entryColumns(
  unit: string,
  entries: readonly TracedEntry[],
  { language, cared }: TraceForm,
): readonly Column<TracedEntry>[] {
  const differ = entries.some(({ amount }) => amount !== 1);
  const added = ({ amount }: TracedEntry) => (differ ? amountOf({ value: amount, unit }).join('') : '');
  return [
    { title: say(language, 'writtenAt'), cell: ({ at }) => at },
    { title: say(language, 'day'), cell: ({ date }) => date },
    { title: say(language, 'adds'), cell: added },
    { title: say(language, 'kind'), cell: ({ kind }) => (language === 'zh' ? wordForKind(cared, kind) : kind) },
    { title: say(language, 'whoHelped'), cell: ({ by }) => someOf(by) },
    { title: say(language, 'reached'), cell: ({ to, reached }) => (to.length > 0 ? someOf(to) : reached) },
    { title: say(language, 'where'), cell: ({ place = '' }) => clipped(place, longest) },
    { title: say(language, 'matter'), cell: ({ about = '' }) => clipped(about, longest) },
  ];
}

function someOf(names: readonly string[]): string {
  if (names.length <= mostNames) return names.join('、');
  return `${names.slice(0, mostNames).join('、')}等${names.length}人`;
}

function subjectColumns({ language }: TraceForm): readonly Column<Subject>[] {
  return [
    { title: say(language, 'id'), cell: ({ id = '' }) => id },
    { title: say(language, 'who'), cell: ({ name = '' }) => name },
    { title: say(language, 'classOrGrade'), cell: (subject) => subject.class ?? '' },
    { title: say(language, 'village'), cell: ({ village = '' }) => village },
    { title: say(language, 'post'), cell: ({ post = '' }) => post },
    { title: say(language, 'days'), cell: ({ window }) => (window ? formatSpan(window) : '') },
  ];
}

function subjectsColumns(form: TraceForm): readonly Column<TracedSubject>[] {
  const { language } = form;
  return [
    ...subjectColumns(form),
    { title: say(language, 'entriesNamed'), cell: ({ entries }) => String(entries.length) },
    { title: say(language, 'first'), cell: ({ first }) => first?.at ?? '' },
    { title: say(language, 'day'), cell: ({ first }) => first?.date ?? '' },
    { title: say(language, 'matter'), cell: ({ first }) => clipped(first?.about ?? '', longest) },
  ];
}

type Other = Extract<TracedFigure['evidence'], { from: 'figures' }>['figures'][number];

function figureColumns({ language, command }: TraceForm): readonly Column<Other>[] {
  return [
    { title: say(language, 'figure'), cell: ({ name }) => name },
    { title: say(language, 'value'), cell: (figure) => amountOf(figure).join('') },
    { title: say(language, 'traceIt'), cell: ({ name }) => command(name) },
  ];
}

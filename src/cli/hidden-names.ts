// The names of figures without those of people: ids, files and indicators are called after them. Two that would look
// alike stay two, or one figure would take the place of another.
import { maskedIds } from '../ledger/mask/mask-ledger.ts';
import type { TextMask } from '../problem/text-mask.ts';
import type { Evidence, EvidencePart, Figure } from '../rollup/figure.ts';

/** What hides names in a list of figures. */
interface Hiding {
  readonly name: (name: string) => string;
  /** The `file:line` of an entry that is evidence of one of the figures. */
  readonly entry: (entry: string) => string;
  readonly figure: (figure: Figure) => Figure;
}

/** What hides names in these figures and their evidence. `written` has the names on disk of files read under others. */
export function hiding(figures: readonly Figure[], mask: TextMask, written: ReadonlyMap<string, string>): Hiding {
  const name = hiddenNames(
    figures.map((figure) => figure.name),
    mask,
  );
  const entry = hiddenEntries(figures, mask, written);
  const evidence = hiddenEvidence(figures, mask, name, entry);
  return {
    name,
    entry,
    figure: (figure) => ({ ...figure, name: name(figure.name), unit: mask(figure.unit), ...evidence(figure) }),
  };
}

/** A function that hides names in dotted names such as `indicators.beds.value`, part by part. */
export function hiddenNames(names: readonly string[], mask: TextMask): (name: string) => string {
  const partOf = maskedIds(
    names.flatMap((name) => name.split('.')),
    mask,
  );
  return (name) => name.split('.').map(partOf).join('.');
}

function hiddenEntries(
  figures: readonly Figure[],
  mask: TextMask,
  written: ReadonlyMap<string, string>,
): (entry: string) => string {
  const entries = figures.flatMap(({ evidence }) =>
    evidence.from === 'entries' ? [...evidence.parts.flatMap((part) => part.entries), ...(evidence.silent ?? [])] : [],
  );
  const fileOf = maskedIds(
    entries.map((entry) => onDisk(entry, written)[0]),
    mask,
  );
  return (entry) => {
    const [file, line] = onDisk(entry, written);
    return fileOf(file) + line;
  };
}

function hiddenEvidence(
  figures: readonly Figure[],
  mask: TextMask,
  name: (name: string) => string,
  entryOf: (entry: string) => string,
): (figure: Figure) => Pick<Figure, 'evidence'> {
  const parts = figures.flatMap(({ evidence }) => (evidence.from === 'entries' ? evidence.parts : []));
  const idOf = maskedIds(
    [
      ...parts.flatMap(({ subject }) => subject ?? []),
      ...figures.flatMap(({ evidence }) =>
        evidence.from === 'people' ? [...evidence.ids, ...(evidence.silent ?? [])] : [],
      ),
    ],
    mask,
  );
  const part = ({ amount, entries, subject }: EvidencePart): EvidencePart => ({
    amount,
    entries: entries.map(entryOf),
    ...(subject === undefined ? {} : { subject: idOf(subject) }),
  });
  const hidden = (evidence: Evidence): Evidence => {
    switch (evidence.from) {
      case 'entries':
        return {
          ...evidence,
          parts: evidence.parts.map(part),
          ...(evidence.silent && { silent: evidence.silent.map(entryOf) }),
        };
      case 'people':
        return {
          ...evidence,
          ids: evidence.ids.map(idOf),
          ...(evidence.silent && { silent: evidence.silent.map(idOf) }),
        };
      case 'indicator': {
        const { indicator, source } = evidence;
        const named = name(`indicators.${indicator}`).slice('indicators.'.length);
        return { ...evidence, indicator: named, ...(source === undefined ? {} : { source: mask(source) }) };
      }
      case 'statement':
        return { ...evidence, at: mask(evidence.at) };
      case 'figures':
        return { ...evidence, figures: evidence.figures.map(name) };
      case 'period':
        return evidence;
    }
  };
  return ({ evidence }) => ({ evidence: hidden(evidence) });
}

/** An entry's `file:line` in two parts, the file by its name on disk. */
function onDisk(entry: string, written: ReadonlyMap<string, string>): readonly [file: string, line: string] {
  const [, file = entry, line = ''] = /^(.+?)((?::\d+){1,2})$/.exec(entry) ?? [];
  return [written.get(file) ?? file, line];
}

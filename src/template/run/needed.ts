// The helper `needed`, for a fact that the document must have. If it is absent, a visible blank is printed and a
// warning says where to write it.
import { joinWords } from '../../language/lists.ts';
import { namedFiles } from '../../language/named-files.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { type Call, type Path, pathIn } from '../read/syntax.ts';
import { rootNameOf, type Scope } from './scope.ts';
import { type TemplateHelper, textOption } from './template-helper.ts';
import {
  isList,
  isRecord,
  isTrue,
  memberOf,
  type Phrase,
  phraseOf,
  plainText,
  textPhrase,
  type Value,
} from './value.ts';

type Options = ReadonlyMap<string, Value>;

/** Prints a value, or 〔待补：…〕 if it is absent or zero. */
export const needed: TemplateHelper = {
  usage: '{{needed value "讲座主讲人" write="该条的“主讲”"}}',
  least: 2,
  most: 2,
  options: ['write'],
  gives: 'words',
  guardsZero: false,
  allowsAbsent: true,
  run: ([value = null, what], options) => {
    if (typeof what !== 'string' || what === '' || textOption(options, 'write') === undefined) return undefined;
    return isTrue(value) ? wordsOf(value) : blank(what);
  },
};

/** What is printed where something must be filled in. */
export function blank(what: string): Phrase {
  return textPhrase(`〔待补：${what}〕`);
}

/** The words for a text, a figure, or a list of them. */
function wordsOf(value: Value): Phrase | undefined {
  if (!isList(value)) return phraseOf(value) ?? undefined;
  const words = value.map(phraseOf);
  if (words.some((phrase) => phrase === null)) return undefined;
  return textPhrase(joinWords(words.map((phrase) => plainText(phrase ?? undefined))));
}

/** The warning about a blank. Its place is the entry concerned, else the head of the file that the name comes from. */
export function blankLeft(call: Call, [, what]: readonly Value[], options: Options, scope: Scope): Problem {
  const path = pathIn(call.args[0]);
  return {
    code: 'blank-left',
    place: (path && headOf(path, scope)) ?? entryAround(scope),
    values: { field: String(what), usage: textOption(options, 'write') ?? '' },
  };
}

const { programme, people, indicators, outlook } = namedFiles;

/** Which file holds the names at the top of the view. All others come from the log. */
const files: Readonly<Record<string, string>> = {
  organisation: programme,
  period: programme,
  report: programme,
  basis: programme,
  definition: programme,
  promises: programme,
  promiseName: programme,
  cared: programme,
  rulesInForce: programme,
  leadingGroup: people,
  children: people,
  helpers: people,
  committees: people,
  files: people,
  indicators,
  problems: outlook,
  plans: outlook,
};

function headOf(path: Path, scope: Scope): Place | null {
  const [name = '', ...rest] = rootNameOf(path, scope);
  const file = name === 'narrative' ? `narrative/${rest[0] ?? ''}.md` : Object.hasOwn(files, name) ? files[name] : null;
  return file ? { file, line: 1, column: 1, length: 0 } : null;
}

/** The place of the entry whose line we are in. */
function entryAround(scope: Scope): Place | null {
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const written = memberOf(at.self, 'writtenAt');
    if (!isRecord(written)) continue;
    const { file, line, column, length } = written;
    if (typeof file === 'string' && typeof line === 'number' && typeof column === 'number') {
      return { file, line, column, length: typeof length === 'number' ? length : 0 };
    }
  }
  return null;
}

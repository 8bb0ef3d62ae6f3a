// The mask for messages about a workspace. Messages are printed even if people.yaml could not be read.
import { couldBeName } from '../../language/names.ts';
import { isVocabulary, wordsOfTitle } from '../../problem/open-words.ts';
import type { Problem } from '../../problem/problem.ts';
import type { TextMask } from '../../problem/text-mask.ts';
import { isPersonal } from '../../problem/veil.ts';
import { wordsOfLine } from '../../problem/words-of-line.ts';
import type { Programme } from '../../workspace/program.ts';
import { textMask } from './mask-text.ts';
import { type NamedLog, namesAsIds } from './names-as-ids.ts';
import { type Secrets, secretsOfPeople, toSecrets } from './secrets.ts';
import { secretsInText } from './secrets-in-text.ts';

/** What was read of a workspace, as far as it could be read. */
interface ReadForMask {
  readonly value?: NamedLog & { readonly programme?: Pick<Programme, 'privacy'> };
  readonly sources: ReadonlyMap<string, string>;
  /** The texts that were mended before they were parsed: names in a merge conflict are in these alone. */
  readonly typed?: ReadonlyMap<string, string>;
  readonly written?: ReadonlyMap<string, string>;
  readonly otherPeople?: readonly string[];
  readonly problems?: readonly Problem[];
}

/** What messages about a workspace hide, as data that may go to another thread. */
export interface HiddenInMessages {
  readonly secrets: Secrets;
  /** The paths that a message may name, as read and as written on disk. */
  readonly paths: readonly string[];
  /** Full names of other workspaces that were found in this one. */
  readonly names?: readonly string[];
}

/**
 * What messages and excerpts hide: the names of children and guardians, phones and identity numbers. If people.yaml could
 * not be read, everything in it that may be a name or a number; so are ids of the log and names of files that could be
 * names.
 */
export function hiddenInMessages(read: ReadForMask): HiddenInMessages {
  return { secrets: secretsOfMessages(read), paths: pathsOf(read) };
}

/** The mask that hides it. It is made when the first text is to be masked: most workspaces have no message. */
export function maskHiding(hidden: HiddenInMessages): TextMask {
  let mask: TextMask | undefined;
  return ((text) => {
    mask ??= madeMask(hidden);
    return mask(text);
  }) as TextMask;
}

function madeMask({ secrets, paths, names }: HiddenInMessages): TextMask {
  const mask = withPaths(textMask(secrets, '*'), paths);
  if (names === undefined) return mask;
  const others = textMask(toSecrets({ names, kept: [], numbers: [] }), '*');
  // The type says that a text went through the mask; this one goes through more.
  return ((text) => others(mask(text))) as TextMask;
}

/** Masks messages and excerpts about what was read. */
export function messageMask(read: ReadForMask): TextMask {
  return maskHiding(hiddenInMessages(read));
}

function secretsOfMessages(read: ReadForMask): Secrets {
  const { value, sources, typed = new Map(), otherPeople = [] } = read;
  const unlisted = value ? namesAsIds(value) : namesBesideKeys(sources);
  const people = value?.people;
  const isKnown = people && people.children.length + people.helpers.length > 0;
  const lists = isKnown ? [] : [...sources, ...typed].flatMap(([file, text]) => (isPersonal(file) ? [text] : []));
  const inLists = [...lists, ...otherPeople].map(secretsInText);
  const all = (list: 'names' | 'kept' | 'numbers') => inLists.flatMap((found) => found[list]);
  const names = [...all('names'), ...unlisted, ...(isKnown ? [] : pathsOf(read).flatMap(namesInPath))];
  const keepWords = value?.programme?.privacy?.keepWords;
  return isKnown
    ? secretsOfPeople(people, { names, numbers: all('numbers'), keepWords })
    : toSecrets({ names: names.filter((name) => !isTerm(name)), kept: all('kept'), numbers: all('numbers') });
}

/** Whether a word is one of carelog's own, and so long that it would be masked wherever it stands. */
function isTerm(name: string): boolean {
  return name.length > 2 && isVocabulary(name);
}

/** What could be a name where entries name people, in logs whose list of people was not read. */
function namesBesideKeys(sources: ReadonlyMap<string, string>): readonly string[] {
  return [...sources].flatMap(([file, text]) =>
    /^log\//.test(file)
      ? text.split('\n').flatMap((line) =>
          wordsOfLine(line, ['to', 'by', 'date', 'kind'])
            .filter(({ key, isKey, text: word }) => !isKey && (key === 'to' || key === 'by') && couldBeName(word))
            .map(({ text: word }) => word),
        )
      : [],
  );
}

function pathsOf({ sources, written = new Map(), problems = [] }: ReadForMask): readonly string[] {
  const told = problems.flatMap(({ place, values }) => {
    const { path, other, target }: Readonly<Record<string, string | number | undefined>> = values;
    return [place?.file, path, other, target];
  });
  return [...new Set([...sources.keys(), ...written.values(), ...told])].filter((path) => typeof path === 'string');
}

/** The parts of a path in log/, narrative/ and other folders that could be names: 林小禾 in log/家访林小禾.yaml. */
function namesInPath(path: string): readonly string[] {
  if (/^(?:<|templates\/)/.test(path)) return [];
  return stemsOf(path)
    .flatMap((stem) => stem.match(/[\p{Script=Han}·•‧・]+/gu) ?? [])
    .flatMap(wordsOfTitle)
    .filter(couldBeName);
}

function stemsOf(path: string): readonly string[] {
  return path.split('/').map((part) => part.replace(/\..*$/u, ''));
}

/**
 * A mask that also masks a whole file name that is a name: of 高兴.yaml a sentence does not say that it is a person.
 */
function withPaths(mask: TextMask, paths: readonly string[]): TextMask {
  const called = paths.flatMap((path) => {
    const masked = path.replace(/[^/]+/gu, (part) => {
      const stem = part.replace(/\..*$/u, '');
      return mask(stem) + part.slice(stem.length);
    });
    return masked === mask(path) ? [] : [{ path, masked }];
  });
  if (called.length === 0) return mask;
  const inOrder = called.toSorted((a, b) => b.path.length - a.path.length);
  const withMasked = (text: string) => inOrder.reduce((rest, { path, masked }) => rest.replaceAll(path, masked), text);
  // The type says that a text went through the mask; this one goes through more.
  return ((text) => mask(withMasked(text))) as TextMask;
}

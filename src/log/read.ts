// Reads the entries of a log file. The kind of an entry chooses the schema that checks it.
import { nearestWord } from '../language/nearest.ts';
import type { KindName } from '../language/vocabulary.ts';
import { formsOfKeys, isChinese, keyOf, kindOf, wordOfKey, wordsOfKinds } from '../language/words.ts';
import type { Checked, Place, Problem } from '../problem/problem.ts';
import { checkTree, hasChineseKeys } from '../source/fields/check.ts';
import { kindAmong, ownKindNamed } from '../source/fields/kind-word.ts';
import { type BlockMove, movedLines, placeBefore, toldOf } from '../source/slips/block-moves.ts';
import type { Source } from '../source/tree/decode.ts';
import { movedTo } from '../source/tree/in-pieces.ts';
import { placed } from '../source/tree/mended.ts';
import { isEmpty, type TreeMap, type TreePair } from '../source/tree/tree.ts';
import { isYaml, parseYaml, type Tree } from '../source/tree/yaml.ts';
import { wordsWritten } from './as-written.ts';
import { withoutCuts, withoutHeadless } from './cut-entries.ts';
import { type Definitions, fieldsOf, type KindDefinition, noDefinitions } from './definition.ts';
import type { Entry, Origin } from './entry.ts';
import { anyKind } from './kinds/index.ts';
import { movesIn } from './lines-in-place.ts';
import { originsOfFile } from './origin.ts';
import { namesWhom, partedBy, schemaOf } from './own-fields.ts';
import { type ReadableEntry, salvage } from './salvage.ts';
import type { ReadText, Trial } from './sound-move.ts';

/** The entries of a log file, and of refused entries what could be read. */
export type CheckedLog = Checked<readonly Entry[]> & { readonly refused: readonly ReadableEntry[] };

/**
 * Reads a log file: a list of entries, or a map with the list under `entries` (记录).
 * Correct entries are given even if others have errors. entry-empty for a dash with nothing behind it. `definitions` are
 * the kinds of the workspace's own.
 */
export function readLog(source: Source, definitions: Definitions = noDefinitions): CheckedLog {
  const { value: tree, problems: found } = parseYaml(source);
  const read = readTree(source, tree, found, definitions);
  const moves = movesIn(source.text, read.problems, trialOf(source.file, definitions));
  return moves.length === 0 ? read : readMoved(source, moves, definitions);
}

// The yaml package takes its time, and what it refuses is tried again and again.
const mostParses = 400;

/**
 * A text as it is read where it is YAML; null for any other, and for one that is not simple after too many of that kind.
 * Each text is read once: half of the moves give what another gave.
 */
function trialOf(file: string, definitions: Definitions): Trial {
  const known = new Map<string, ReadText | null>();
  let parses = 0;
  const read = (source: Source): ReadText | null => {
    if (!isYaml(source, () => parses++ < mostParses)) return null;
    const { value: tree, problems } = parseYaml(source);
    return { tree, problems: readTree(source, tree, problems, definitions).problems };
  };
  return (text) => {
    const before = known.get(text);
    const result = before === undefined ? read({ file, text }) : before;
    known.set(text, result);
    return result;
  };
}

/** Reads a log after moves of its lines, which are told; places are those of the log as typed. */
function readMoved(source: Source, moves: readonly BlockMove[], definitions: Definitions): CheckedLog {
  const { file, text } = source;
  const lines = text.split('\n');
  const mended = moves.reduce(movedLines, lines).join('\n');
  const { value: tree, problems } = parseYaml({ file, text: mended });
  const original = (place: Place) => moves.toReversed().reduce((at, move) => placeBefore(lines, move)(at), place);
  const found = problems.map((problem) => movedTo(problem, original));
  const told = moves.map((move) => toldOf(file, lines, move));
  return readTree(source, tree && placed(tree, original), [...told.toReversed(), ...found], definitions);
}

function readTree(
  source: Source,
  tree: Tree | undefined,
  found: readonly Problem[],
  definitions: Definitions,
): CheckedLog {
  if (!tree) return { value: [], problems: found, refused: [] };
  const problems = [...found];
  const entries: Entry[] = [];
  const refused: ReadableEntry[] = [];
  const originOf = originsOfFile();
  const typed = withoutHeadless(itemsOf(tree, source.text, problems), problems);
  const items = withoutCuts(typed, source.text, problems);
  const isPart = partsOf(found, source.text.split('\n'));
  for (const [at, item] of items.entries()) {
    const origin = item.type === 'map' ? originOf(item) : null;
    const checked = checkEntry(item, origin, definitions);
    problems.push(...checked.problems);
    // An entry of which some lines could not be read does not count as it stands.
    const value = isPart(item, items[at + 1]) ? undefined : checked.value;
    const readable = value || origin === null ? null : salvage(origin);
    if (value) entries.push(value);
    else if (readable) refused.push(readable);
  }
  return { value: entries, problems, refused };
}

/** Tells whether lines of an item, which ends before the next, could not be read. */
function partsOf(
  problems: readonly Problem[],
  lines: readonly string[],
): (item: Tree, next: Tree | undefined) => boolean {
  const unread = problems.flatMap(({ code, values }) =>
    code === 'yaml-syntax' && values.first !== undefined ? [Number(values.first)] : [],
  );
  // An item of which nothing could be read is no part of the one above.
  const beginsAnother = (line: number, { place }: Tree) =>
    line > place.line &&
    /^\s*-\s/.test(lines[line - 1] ?? '') &&
    (lines[line - 1] ?? '').search(/\S/) < place.column - 1;
  return (item, next) =>
    unread.some(
      (line) => line >= item.place.line && (next === undefined || line < next.place.line) && !beginsAnother(line, item),
    );
}

function itemsOf(tree: Tree, text: string, problems: Problem[]): readonly Tree[] {
  if (tree.type === 'list') {
    for (const { place } of tree.items.filter(isEmpty)) problems.push({ code: 'entry-empty', place, values: {} });
    return tree.items.filter((item) => !isEmpty(item));
  }
  if (tree.type === 'map') {
    const under = tree.pairs.find(({ key }) => keyOf(key, ['entries']) !== undefined);
    if (under !== undefined) return underEntries(tree, under, problems);
    // A heading typed as a key: what stands below it is read all the same.
    const headed = tree.pairs.filter(
      ({ value }) => value.type === 'list' && value.items.some(({ type }) => type === 'map'),
    );
    if (headed.length === tree.pairs.length) {
      for (const { key, keyPlace } of headed) {
        const nearest = hasChineseKeys(tree) ? wordOfKey('entries') : 'entries';
        problems.push({ code: 'unknown-key', place: keyPlace, values: { key, nearest, allowed: nearest } });
      }
      return headed.flatMap(({ value }) => (value.type === 'list' ? value.items.filter((item) => !isEmpty(item)) : []));
    }
    // This may be one entry without its dash.
    const [first] = tree.pairs;
    const suggestion = first && first.value.type === 'scalar' ? `- ${first.key}: ${first.value.text}` : '';
    problems.push({ code: 'wrong-shape', place: tree.place, values: { expected: 'list', suggestion } });
    return [];
  }
  const { line } = tree.place;
  const last = Math.max(line, text.trimEnd().split('\n').length);
  problems.push({ code: 'yaml-syntax', place: tree.place, values: { cause: 'prose', first: line, last } });
  return [];
}

function underEntries(tree: TreeMap, under: TreePair, problems: Problem[]): readonly Tree[] {
  for (const { key, keyPlace } of tree.pairs) {
    if (key === under.key) continue;
    problems.push({
      code: 'unknown-key',
      place: keyPlace,
      values: { key, nearest: '', allowed: under.key },
    });
  }
  const { value } = under;
  if (isEmpty(value)) return [];
  if (value.type === 'list') return value.items.filter((item) => !isEmpty(item));
  problems.push({ code: 'wrong-shape', place: value.place, values: { expected: 'list', field: under.key } });
  return [];
}

function checkEntry(tree: Tree, origin: Origin | null, definitions: Definitions): Checked<Entry> {
  if (tree.type !== 'map' || origin === null) {
    return { problems: [{ code: 'wrong-shape', place: tree.place, values: { expected: 'map' } }] };
  }
  const rest = { ...tree, pairs: tree.pairs.filter(({ key }) => !isKindKey(key)) };
  const [written = misspeltKind(rest, definitions), ...more] = tree.pairs.filter(
    ({ key, value }) => isKindKey(key) && !isEmpty(value),
  );
  if (written === undefined) {
    const empty = tree.pairs.find(({ key }) => isKindKey(key)) ?? emptyKind(rest);
    const key = hasChineseKeys(tree) ? wordOfKey('kind') : 'kind';
    const others = ofAnyKind(rest, definitions).filter(({ place }) => empty === undefined || place !== empty.keyPlace);
    const values = empty ? { key: isKindKey(empty.key) ? empty.key : key, found: empty.key } : { key };
    return { problems: [{ code: 'key-missing', place: empty?.keyPlace ?? tree.place, values }, ...others] };
  }
  const kind = kindIn(written, definitions);
  // A word that is no kind hides nothing else of the entry; but which keys a kind has that is like none, nobody knows.
  if (kind.value === undefined) {
    const isLikeNone = kind.problems.some(({ code, values }) => code === 'unknown-kind' && values.nearest === '');
    const others = ofAnyKind(rest, definitions).filter(({ code }) => !isLikeNone || code !== 'unknown-key');
    return { problems: [...kind.problems, ...others] };
  }
  const repeated = more
    .filter(({ key }) => key !== written.key)
    .map(
      ({ key, keyPlace }): Problem => ({
        code: 'repeated-key',
        place: keyPlace,
        values: { value: key },
        also: [written.keyPlace],
      }),
    );
  const definition = typeof kind.value === 'object' ? kind.value : undefined;
  const checked = checkTree(rest, schemaOf(kind.value, definitions));
  const problems = [...repeated, ...checked.problems].map((problem) => meantAsKind(problem, written));
  if (checked.value === undefined || repeated.length > 0) return { problems };
  const value = partedBy(fieldsOf(kind.value, definitions), checked.value);
  if (definition) {
    if (!namesWhom(definition, checked.value)) {
      const key = hasChineseKeys(tree) ? wordOfKey('to') : 'to';
      return { problems: [...problems, { code: 'key-missing', place: tree.place, values: { key } }] };
    }
    return { value: { own: {}, ...value, kind: 'own', origin, definition }, problems };
  }
  const words = wordsWritten(tree, textOf(written.value), 'participants' in checked.value);
  // Kind and schema belong together, but TypeScript cannot see this through the table of kinds.
  return { value: { kind: kind.value, origin, ...words, ...value } as Entry, problems };
}

/** What is wrong with an entry of no known kind, whichever kind was meant. */
function ofAnyKind(rest: TreeMap, definitions: Definitions): readonly Problem[] {
  const own = new Set(definitions.kinds.flatMap(({ fields }) => fields.map(({ name }) => name)));
  return checkTree(rest, anyKind).problems.filter(({ code, values }) => code !== 'unknown-key' || !own.has(values.key));
}

/** The kind that a value names: one of the workspace's own, or one that carelog brings along. */
function kindIn({ key, value }: TreePair, { kinds }: Definitions): Checked<KindName | KindDefinition> {
  const { value: word, problems } = checkTree(value, kindAmong(kinds));
  const kind = kinds.find(({ name }) => name === word) ?? (word as KindName | undefined);
  return { ...(kind && { value: kind }), problems: problems.map((problem) => inWordsOf(key, problem)) };
}

function textOf(value: Tree): string {
  return value.type === 'scalar' ? value.text : '';
}

/** An unknown kind, with what may be written in the language of the key. */
function inWordsOf(key: string, problem: Problem): Problem {
  if (problem.code !== 'unknown-kind') return problem;
  const values = { ...problem.values, allowed: wordsOfKinds(isChinese(key)) };
  return { ...problem, values } as Problem<'unknown-kind'>;
}

/** The pair of an unknown key that has a kind of entry behind it: it is told as unknown, and the kind is known. */
function misspeltKind({ pairs }: TreeMap, definitions: Definitions): TreePair | undefined {
  const known = Object.keys(anyKind.shape);
  const isKind = (word: string) => kindOf(word) !== undefined || ownKindNamed(word, definitions.kinds) !== undefined;
  return pairs.find(
    ({ key, value }) => value.type === 'scalar' && isKind(value.text) && keyOf(key, known) === undefined,
  );
}

/** The pair of an unknown key that looks like that of the kind, with nothing behind it. */
function emptyKind({ pairs }: TreeMap): TreePair | undefined {
  const known = Object.keys(anyKind.shape);
  const isLike = (key: string) =>
    /^(?=.*[类型种])\p{L}{1,4}$/u.test(key) || nearestWord(key, formsOfKeys(['kind'])) !== '';
  return pairs.find(({ key, value }) => isEmpty(value) && keyOf(key, known) === undefined && isLike(key));
}

/** The unknown key that has the kind behind it, with `kind` proposed. */
function meantAsKind(problem: Problem, { key, keyPlace }: TreePair): Problem {
  if (problem.code !== 'unknown-key' || problem.place !== keyPlace) return problem;
  const nearest = isChinese(key) ? wordOfKey('kind') : 'kind';
  return { ...problem, values: { ...problem.values, nearest } } as Problem<'unknown-key'>;
}

const kindKeys = new Map<string, boolean>();

/** Whether a key is `kind` in any form. Each form is looked up only once, not for each entry. */
function isKindKey(written: string): boolean {
  const known = kindKeys.get(written);
  if (known !== undefined) return known;
  const isKind = keyOf(written, ['kind']) !== undefined;
  // A damaged file may have any number of keys.
  if (kindKeys.size < 500) kindKeys.set(written, isKind);
  return isKind;
}

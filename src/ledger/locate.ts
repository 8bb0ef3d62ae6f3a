// Where people wrote what a problem of the finished report is about: the report itself has no lines to correct.
import { namedFiles } from '../language/named-files.ts';
import { keyOf } from '../language/words.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { takesText } from '../source/slips/known-keys.ts';
import { placeAt, type Tree, valueAt } from '../source/tree/tree.ts';
import { parseYaml } from '../source/tree/yaml.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { fullNamesIn } from './mask/full-names.ts';
import { givenNamesIn, mustStand } from './mask/given-names.ts';
import { keptKeys } from './mask/mask-ledger.ts';
import { textMask } from './mask/mask-text.ts';
import { secretsOfLedger, secretsOfPeople } from './mask/secrets.ts';

/**
 * The problems, with a place where there is one: for a photo, its line in the entry; for an unknown template or theme,
 * its name in program.yaml; for a text that a number meets, that text; for a name left in, the first line that holds it
 * and is not masked; for characters without a glyph, every line that holds one.
 */
export function locate(problems: readonly Problem[], workspace: Workspace): readonly Problem[] {
  return problems.map((problem) => {
    if (problem.code === 'blank-left') return { ...problem, place: placeOfBlank(problem, workspace) };
    if ((problem.code === 'glyph-missing' || problem.code === 'glyph-left-to-word') && problem.place === null) {
      return withLines(problem, [...placesOf(workspace, among([...problem.values.value]), '')]);
    }
    if (problem.code === 'digits-meet') return { ...problem, place: placeOfWord(problem, workspace) };
    if (problem.code === 'name-left-in' && problem.place === null) return withPlaceOfName(problem, workspace);
    return problem.place === null ? { ...problem, place: placeOf(problem, workspace) } : problem;
  });
}

function placeOf({ code, values }: Problem, workspace: Workspace): Place | null {
  if (code === 'attachments-left-out' || code === 'attachment-unlisted') return placeOfAttachment('', workspace);
  if (code === 'attachment-not-printed') return placeOfAttachment(values.title, workspace);
  if (code === 'attachment-missing') return placeOfText(workspace, among([values.found]));
  if (code === 'unknown-template') return placeOfChoice('template', values.name, workspace);
  if (code === 'unknown-theme') return placeOfChoice('theme', values.name, workspace);
  if (code === 'direction-character') return placeOfText(workspace, escapeOf(values.character));
  return code === 'photo-not-an-image' ? placeOfPhoto(values.value, workspace) : null;
}

/** How many lines with one fault are shown; of more it is said how many there are. */
const mostLines = 10;

function withLines(problem: Problem<'glyph-missing' | 'glyph-left-to-word'>, places: readonly Place[]): Problem {
  const [place = null, ...also] = places.slice(0, mostLines);
  const count = places.length > mostLines ? { count: places.length } : {};
  return { ...problem, place, values: { ...problem.values, ...count }, ...(also.length > 0 && { also }) };
}

/** The key that the remedy of a blank speaks of, where it stands in the file; else the head of the file. */
function placeOfBlank({ place, values }: Problem<'blank-left'>, { sources }: Workspace): Place | null {
  const { usage } = values;
  if (place === null || place.line > 1 || usage === undefined) return place;
  const { file } = place;
  const tree = parseYaml({ file, text: sources.get(file) ?? '' }).value;
  const pair = tree?.type === 'map' ? tree.pairs.find(({ key }) => usage.includes(key)) : undefined;
  return pair?.keyPlace ?? place;
}

/** Where a text was written that one of carelog's own templates prints; where it is not found, that template. */
function placeOfWord({ place, values }: Problem<'digits-meet'>, { entries, sources }: Workspace): Place | null {
  const { word } = values;
  if (word === undefined) return place;
  const people = parseYaml({ file: namedFiles.people, text: sources.get(namedFiles.people) ?? '' }).value;
  for (const tree of [...entries.map(({ origin }) => origin.tree), ...(people ? [people] : [])]) {
    const found = textIn(tree, word, '');
    if (found) return found;
  }
  return place;
}

/** The place of a text that stands under a key which takes any text; `key` is the one above. */
function textIn(tree: Tree, word: string, key: string): Place | undefined {
  if (tree.type === 'scalar') return takesText(key) && tree.text.trim() === word ? tree.place : undefined;
  const below =
    tree.type === 'list'
      ? tree.items.map((item) => [key, item] as const)
      : tree.pairs.map((pair) => [pair.key, pair.value] as const);
  for (const [own, value] of below) {
    const found = textIn(value, word, own);
    if (found) return found;
  }
  return undefined;
}

function placeOfPhoto(file: string, { entries }: Workspace): Place | null {
  for (const { photos = [], origin } of entries) {
    const index = photos.indexOf(file);
    if (index >= 0) return placeAt(origin.tree, ['photos', index]);
  }
  return null;
}

/** The list of attachments in program.yaml, or the item that holds a title. */
function placeOfAttachment(title: string, { sources }: Workspace): Place | null {
  const tree = parseYaml({ file: namedFiles.programme, text: sources.get(namedFiles.programme) ?? '' }).value;
  const list = tree && valueAt(tree, ['report', 'attachments']);
  const items = list?.type === 'list' ? list.items : [];
  const item = items.find((one) => title !== '' && one.type === 'scalar' && one.text.includes(title));
  return (item ?? list)?.place ?? null;
}

/** The template or theme that program.yaml names; null where another was asked for. */
function placeOfChoice(key: 'template' | 'theme', name: string, { sources }: Workspace): Place | null {
  const tree = parseYaml({ file: namedFiles.programme, text: sources.get(namedFiles.programme) ?? '' }).value;
  const chosen = tree && valueAt(tree, ['report', key]);
  return chosen?.type === 'scalar' && chosen.text.trim() === name ? chosen.place : null;
}

/** Finds where in a line the wanted text stands. */
type Seek = (line: string) => { readonly start: number; readonly end: number } | undefined;

/** Of a name left in, the line that printed it: a line in which it is masked is sound, wherever it stands. */
function withPlaceOfName(problem: Problem<'name-left-in'>, workspace: Workspace): Problem {
  const mask = textMask(secretsOfLedger(workspace), '×');
  const seek = secretsOf(problem.values.who ?? '', workspace);
  for (const place of placesOf(workspace, seek)) {
    const { file, line, column } = place;
    const written = (workspace.sources.get(file) ?? '').split('\n')[line - 1] ?? '';
    const key = /([^\s{}[\],，:：]+)\s*[:：][^,，{}:：]*$/u.exec(written.slice(0, column - 1))?.[1] ?? '';
    if (isPrintedAsItIs(file, key) || seek(mask(written)) !== undefined) return { ...problem, place };
  }
  return { ...problem, values: { ...problem.values, lost: 1 } };
}

/** Whether no mask is put over what stands there: templates and kinds of one's own, units, and other kept keys. */
function isPrintedAsItIs(file: string, key: string): boolean {
  return /^templates\//.test(file) || file === namedFiles.kinds || keyOf(key, [...keptKeys]) !== undefined;
}

/** Finds the secrets of the people with these ids (joined by 、). Given names are found by the rule that masks them. */
function secretsOf(who: string, workspace: Workspace): Seek {
  const { people } = workspace;
  const ids = who.split('、');
  const children = people.children.filter(({ id }) => ids.includes(id));
  const helpers = people.helpers.filter(({ id }) => ids.includes(id));
  const { names, numbers, nicknames, addressed } = secretsOfPeople({ children, helpers: [], leadingGroup: [] });
  const all = secretsOfLedger(workspace);
  const numbersOfHelpers = secretsOfPeople({ children: [], helpers, leadingGroup: [] }).numbers;
  const whole = among([...names.filter((name) => !mustStand(name)), ...numbers, ...numbersOfHelpers]);
  const standingIn = givenNamesIn({
    ...all,
    names,
    nicknames,
    addressed: addressed.filter((name) => all.addressed.includes(name)),
  });
  return (line) => whole(line) ?? standingIn(line)[0];
}

function among(texts: readonly string[]): Seek {
  return (line) => {
    const found = texts.find((text) => line.includes(text));
    return found === undefined ? undefined : { start: line.indexOf(found), end: line.indexOf(found) + found.length };
  };
}

/** A character (U+202E) as an escape of YAML or Markdown. */
function escapeOf(character: string): Seek {
  const code = character.replace('U+', '');
  const escaped = new RegExp(`\\\\u0*${code}|&#x0*${code};|&#0*${Number.parseInt(code, 16)};`, 'i');
  return (line) => {
    const found = escaped.exec(line);
    return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
  };
}

/** The first place where something is found. */
function placeOfText(workspace: Workspace, seek: Seek): Place | null {
  return placesOf(workspace, seek).next().value ?? null;
}

/** The first place in each line in which something is found, usually outside people.yaml, where names belong. */
function* placesOf(
  { sources }: Workspace,
  seek: Seek,
  skipped: string = namedFiles.people,
): Generator<Place, undefined> {
  for (const [file, written] of sources) {
    if (file === skipped) continue;
    for (const [at, line] of written.split('\n').entries()) {
      const found = seek(line);
      if (found) yield { file, line: at + 1, column: found.start + 1, length: found.end - found.start };
    }
  }
  return undefined;
}

/** The places where a full name stands, by the rule that masks it. */
export function placesOfName(name: string, workspace: Workspace): Place[] {
  const standingIn = fullNamesIn([name]);
  return [...placesOf(workspace, (line) => standingIn(line)[0])];
}

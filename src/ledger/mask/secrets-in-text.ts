// A people.yaml that could not be checked, read leniently: whatever in it may be a name or a number must not be shown.
import { namedFiles } from '../../language/named-files.ts';
import { keyWords } from '../../language/vocabulary.ts';
import { keyOf } from '../../language/words.ts';
import { isHeading, isPlain, keysOfPeople } from '../../problem/open-words.ts';
import { secretsOfLine } from '../../problem/veil.ts';
import type { Tree, TreeMap } from '../../source/tree/tree.ts';
import { parseYaml } from '../../source/tree/yaml.ts';
import { type Secrets, toSecrets } from './secrets.ts';

interface FoundSecrets {
  readonly names: string[];
  readonly kept: string[];
  readonly numbers: string[];
}

/**
 * The secrets in the text of people.yaml: what stands under 姓名, name, 电话 and the like, and every other word that is
 * not certainly none. They are read from its tree and also from its lines, since a broken file has no tree. Names of
 * helpers and the leading group are kept where nothing is wrong with their lists.
 */
export function secretsInText(written: string): Secrets {
  // Control characters have been replaced by U+FFFD.
  const text = written.replaceAll('\uFFFD', '');
  const found: FoundSecrets = { names: [], kept: [], numbers: [] };
  const { value: tree, problems } = parseYaml({ file: namedFiles.people, text });
  const kept = tree === undefined || problems.length > 0 ? [] : namesInOffice(tree);
  if (tree) readTree(tree, found);
  readLines(text, found);
  // Someone may be both: then the tree names them among the children, too.
  const isKept = (name: string) => kept.includes(name) && !namesOfOthers(tree).includes(name);
  return toSecrets({ names: found.names.filter((name) => !isKept(name)), kept, numbers: found.numbers });
}

const numberKeys = ['phone', 'identity', 'birth'] as const;
const nameForms = ['name', ...keyWords.name, 'nickname', ...keyWords.nickname].join('|');
const numberForms = numberKeys.flatMap((key) => [key, ...keyWords[key]]).join('|');
const keyedValue = new RegExp(
  `["'“”]?(?:(${nameForms})|${numberForms})["'“”]?\\s*[:：＝=]?\\s*["'“‘]?([^"'”’,，、{}\\[\\]#:：]+)`,
  'giu',
);
// Under these stand sentences and places; what is short and no place may be a name that got there.
const freeKeys: ReadonlySet<string> = new Set('note village duty links category fields post role relation'.split(' '));

function readLines(text: string, found: FoundSecrets): void {
  for (const line of text.split(/\r?\n/)) {
    for (const [, name, value = ''] of line.matchAll(keyedValue)) add(value, name !== undefined, found);
    for (const { text: word, key } of secretsOfLine(line)) {
      if (freeKeys.has(key) && !isShortAndNoPlace(word)) continue;
      for (const part of word.split(anyForm)) addUnknown(part, found);
    }
  }
}

function isShortAndNoPlace(word: string): boolean {
  return word.length <= 5 && !/[村组队社区镇乡县市街路湾屯寨]$/u.test(word) && !isPlain(word);
}

// 姓名林小禾 without a colon is one word.
const anyForm = new RegExp(
  keysOfPeople
    .flatMap((key) => ownForms(key))
    .filter((form) => /\p{Script=Han}{2}/u.test(form))
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'u',
);

function ownForms(key: string): readonly string[] {
  const rows: Readonly<Record<string, readonly string[]>> = keyWords;
  return rows[key] ?? [];
}

function readTree(tree: Tree, found: FoundSecrets): void {
  if (tree.type === 'list') for (const item of tree.items) readTree(item, found);
  if (tree.type !== 'map') return;
  for (const { key, value } of tree.pairs) {
    const known = keyOf(key, keysOfPeople);
    const isName = known === 'name' || known === 'nickname';
    const isNumber = numberKeys.some((one) => one === known);
    for (const item of value.type === 'list' ? value.items : [value]) {
      if (item.type !== 'scalar') readTree(item, found);
      else if (isName || isNumber) add(item.text, isName, found);
      else if (known === undefined) addUnknown(item.text, found);
    }
    // 思雨: c01, and 思雨: with lines below it.
    if (known === undefined && !isHeading(key.trim()) && (value.type !== 'scalar' || isId(value.text)))
      found.names.push(key.trim());
  }
}

function isId(text: string): boolean {
  return /^\s*(?:[a-z]{0,3}\d{1,6})?\s*$/i.test(text);
}

/** Who is named in lists of helpers and leaders that hold nothing else; a child may have got among them. */
function namesInOffice(tree: Tree): readonly string[] {
  const keysBySection = {
    helpers: ['id', 'name', 'gender', 'post', 'phone', 'note'],
    leadingGroup: ['name', 'role', 'post', 'duty'],
    committees: ['name', 'category', 'duty', 'links', 'people', 'note'],
    files: ['name', 'fields', 'copies', 'note'],
  };
  return sectionsOf(tree).flatMap(({ section, people }) => {
    const keys = Object.hasOwn(keysBySection, section) ? keysBySection[section as keyof typeof keysBySection] : [];
    const isSound = people.every(({ pairs }) => pairs.every(({ key }) => keyOf(key, keys) !== undefined));
    return isSound ? people.flatMap(namesOf) : [];
  });
}

function namesOfOthers(tree: Tree | undefined): readonly string[] {
  const children = (tree ? sectionsOf(tree) : []).filter(({ section }) => section === 'children' || section === '');
  const found: FoundSecrets = { names: [], kept: [], numbers: [] };
  for (const { people } of children) for (const person of people) readTree(person, found);
  return found.names;
}

/** The lists of a tree with what they are of; '' where the key is not known. */
function sectionsOf(tree: Tree): readonly { readonly section: string; readonly people: readonly TreeMap[] }[] {
  if (tree.type !== 'map') return [];
  return tree.pairs.map(({ key, value }) => {
    const items = value.type === 'list' ? value.items : [value];
    const people = items.filter((item) => item.type === 'map');
    return { section: keyOf(key, ['children', 'helpers', 'leadingGroup', 'committees', 'files']) ?? '', people };
  });
}

function namesOf({ pairs }: TreeMap): readonly string[] {
  return pairs.flatMap(({ key, value }) =>
    keyOf(key, ['name']) !== undefined && value.type === 'scalar' ? [value.text.trim()] : [],
  );
}

function add(value: string, isName: boolean, found: FoundSecrets): void {
  (isName ? found.names : found.numbers).push(value.trim());
}

/** What may be a name or a number, by its letters. */
function addUnknown(value: string, found: FoundSecrets): void {
  add(value, !/^[^\p{L}]*\d[^\p{L}]*[Xx]?$/u.test(value), found);
}

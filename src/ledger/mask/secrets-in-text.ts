// A people.yaml that could not be checked, read leniently: whatever in it looks like a name or a number must not be
// shown.
import { namedFiles } from '../../language/named-files.ts';
import { keyWords } from '../../language/vocabulary.ts';
import { keyOf } from '../../language/words.ts';
import { parseYaml, type Tree } from '../../source/tree/yaml.ts';
import { type Secrets, toSecrets } from './secrets.ts';

interface FoundSecrets {
  readonly names: string[];
  readonly kept: string[];
  readonly numbers: string[];
}

/**
 * The secrets in the text of people.yaml: what stands under 姓名, name, 电话 and the like. They are read from its tree
 * and also from its lines, since a broken file has no tree. Names of helpers and the leading group are kept.
 */
export function secretsInText(text: string): Secrets {
  const found: FoundSecrets = { names: [], kept: [], numbers: [] };
  readLines(text, found);
  const { value: tree } = parseYaml({ file: namedFiles.people, text });
  if (tree) readTree(tree, false, found);
  return toSecrets(found);
}

const numberKeys = ['phone', 'identity', 'birth'] as const;
const sections = ['children', 'helpers', 'leadingGroup', 'committees', 'files'];
const nameForms = ['name', ...keyWords.name, 'nickname', ...keyWords.nickname].join('|');
const numberForms = numberKeys.flatMap((key) => [key, ...keyWords[key]]).join('|');
const keyedValue = new RegExp(
  `["'“”]?(?:(${nameForms})|${numberForms})["'“”]?\\s*[:：]\\s*["'“‘]?([^"'”’,，、{}\\[\\]#]+)`,
  'giu',
);

function readLines(text: string, found: FoundSecrets): void {
  let isOfHelpers = false;
  for (const line of text.split(/\r?\n/)) {
    const section = keyOf(/^(\p{L}+)\s*[:：]/u.exec(line)?.[1] ?? '', sections);
    if (section !== undefined) isOfHelpers = section !== 'children';
    for (const [, name, value = ''] of line.matchAll(keyedValue)) add(value, name !== undefined, isOfHelpers, found);
  }
}

function readTree(tree: Tree, isOfHelpers: boolean, found: FoundSecrets): void {
  if (tree.type === 'list') for (const item of tree.items) readTree(item, isOfHelpers, found);
  if (tree.type !== 'map') return;
  for (const { key, value } of tree.pairs) {
    const known = keyOf(key, ['name', 'nickname', ...numberKeys, ...sections]);
    const isName = known === 'name' || known === 'nickname';
    const isOfOthers = known !== undefined && sections.includes(known) ? known !== 'children' : isOfHelpers;
    for (const item of known === 'nickname' && value.type === 'list' ? value.items : [value]) {
      if (item.type === 'scalar' && known !== undefined) add(item.text, isName, isOfHelpers, found);
      else readTree(item, isOfOthers, found);
    }
  }
}

function add(value: string, isName: boolean, isOfHelpers: boolean, found: FoundSecrets): void {
  const list = isName ? (isOfHelpers ? found.kept : found.names) : found.numbers;
  list.push(value.trim());
}

// Snippets: an entry of each kind to fill in, in the shape of the one that a new workspace has of it.
import { kindMeanings } from '../language/key-meanings.ts';
import type { Language } from '../language/language.ts';
import { keyOf, kindOf, wordOfKey, wordOfKind } from '../language/words.ts';
import type { Definitions, KindDefinition } from '../log/definition.ts';
import { cutLists } from '../source/tree/cut-lists.ts';
import { parseYaml } from '../source/tree/yaml.ts';
import { entryShape } from './entry-shape.ts';
import { pairsIn } from './flow-text.ts';
import { type JsonSchema, ownWord } from './values.ts';

/** The snippets for the kinds of which `samples`, the text of a log, has an entry, and for those of the workspace's own. */
export function entrySnippets(samples: string, definitions: Definitions, language: Language): readonly JsonSchema[] {
  const own = definitions.kinds.map((kind) => ownSnippet(kind, language));
  return samples === '' ? own : [...sampleSnippets(samples, definitions, language), ...own];
}

/** What was done and to whom, and what the kind adds. */
function ownSnippet(kind: KindDefinition, language: Language): JsonSchema {
  const label = ownWord(kind, language);
  const keys = ['by', ...(kind.reach === 'none' ? [] : ['to'])].map((key) =>
    language === 'zh' ? wordOfKey(key) : key,
  );
  const blanks = [...keys, ...kind.fields.map(({ name }) => name)].map((key, at) => [key, `$${at + 2}`]);
  const [date, word] = language === 'zh' ? [wordOfKey('date'), wordOfKey('kind')] : ['date', 'kind'];
  return { label, description: kind.phrase, body: { [date]: '$1', [word]: label, ...Object.fromEntries(blanks) } };
}

function sampleSnippets(samples: string, definitions: Definitions, language: Language): readonly JsonSchema[] {
  const oneEach = cutLists(samples, {
    keep: (path, items) => (path.length === 0 ? [...items.keys()] : [0]),
    drop: () => false,
    say: () => undefined,
  });
  const { value: log } = parseYaml({ file: '', text: oneEach });
  const entries = log?.type === 'list' ? log.items : [];
  return entries.flatMap((entry) => {
    if (entry.type !== 'map') return [];
    const written = entry.pairs.find(({ key }) => keyOf(key, ['kind']) !== undefined)?.value;
    const kind = written?.type === 'scalar' ? kindOf(written.text) : undefined;
    if (kind === undefined) return [];
    const label = language === 'zh' ? wordOfKind(kind) : kind;
    let stops = 0;
    const scalar = (one: object) => (one === written ? label : `$${++stops}`);
    const pairs = pairsIn(entry, { shape: entryShape(definitions, kind), language, scalar });
    return [{ label, description: kindMeanings[kind][language], body: Object.fromEntries(pairs) }];
  });
}

// Snippets: an entry of each kind to fill in, in the shape of the one that a new workspace has of it.
import { kindMeanings } from '../language/key-meanings.ts';
import type { Language } from '../language/language.ts';
import { keyOf, kindOf, wordOfKind } from '../language/words.ts';
import { cutLists } from '../source/tree/cut-lists.ts';
import { parseYaml } from '../source/tree/yaml.ts';
import { entryShape } from './entry-shape.ts';
import { pairsIn } from './flow-text.ts';
import type { JsonSchema } from './values.ts';

/** The snippets for the kinds of which `samples`, the text of a log, has an entry. */
export function entrySnippets(samples: string, language: Language): readonly JsonSchema[] {
  if (samples === '') return [];
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
    const pairs = pairsIn(entry, { shape: entryShape(kind), language, scalar });
    return [{ label, description: kindMeanings[kind][language], body: Object.fromEntries(pairs) }];
  });
}

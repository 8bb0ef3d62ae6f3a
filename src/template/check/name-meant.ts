// A name typed in Chinese: 家访次数 is visits.count. The words are those by which `show --names` finds a name.
import { isChinese } from '../../language/words.ts';
import { wordsOfName } from '../view/chinese-names.ts';
import type { Shape } from '../view/shape.ts';

interface Named {
  readonly name: string;
  /** All that the name may be called, with the words of the names around it. */
  readonly calls: readonly string[];
  /** What its last part may be called. */
  readonly own: readonly string[];
}

// Further in are parts of tables.
const deepest = 3;
// More are no answer.
const mostMeant = 3;

/** The names that Chinese words may mean, joined by 、; '' where none is known, or too many are. */
export function nameMeant(written: string, shape: Shape | null): string {
  if (shape === null || !isChinese(written)) return '';
  const typed = plain(written);
  const all = namesIn(shape, '', ['']);
  for (const isMeant of [({ calls }: Named) => calls.includes(typed), ({ own }: Named) => own.includes(typed)]) {
    const meant = all.filter(isMeant).map(({ name }) => name);
    if (meant.length > 0) return meant.length > mostMeant ? '' : meant.join('、');
  }
  return '';
}

function plain(words: string): string {
  return words.replace(/[\s.。．·、/_-]|的/gu, '');
}

/** The figures and texts of a shape, not those within lists, which stand for many. */
function namesIn(shape: Shape, around: string, before: readonly string[], depth = 1): readonly Named[] {
  if (shape.is !== 'record' || depth > deepest) return [];
  return Object.entries(shape.fields).flatMap(([key, inner]): readonly Named[] => {
    const name = around === '' ? key : `${around}.${key}`;
    const own = (isChinese(key) ? [key] : wordsOfName(name)).flatMap((word) => [plain(word), ...shortened(word)]);
    const calls = before.flatMap((lead) => own.flatMap((word) => [lead + word, ...(word === lead ? [word] : [])]));
    const isLeaf = inner.is === 'figure' || inner.is === 'text' || inner.is === 'number';
    return [...(isLeaf ? [{ name, calls, own }] : []), ...namesIn(inner, name, calls, depth + 1)];
  });
}

/** 家访数 for 家访次数. */
function shortened(word: string): readonly string[] {
  return word === '次数' || word === '人数' || word === '户数' ? ['数'] : [];
}

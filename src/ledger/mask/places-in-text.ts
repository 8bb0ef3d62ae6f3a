// Places and institutions named like people: 建华镇, 志强小学. What follows the name tells them.
import { wordAcross } from './words-in-text.ts';

// 路 and 街 are none: 志强路上 is on his way. Nor is 小明镇上读书, 小明村里 or 小明小学毕业 about a place of that name.
const endings = [
  '村民委员会|村民小组',
  '[镇乡县市区村](?![上里边外头内口]|下(?![辖设属])|中(?![心学小]))',
  '(?:小学|中学|幼儿园)(?!毕业|期间|阶段|时|[一二三四五六七八九]年)',
  '学校|社区|公司|超市|商店|基金会|医院|卫生院|大桥',
].join('|');
const endingHere = new RegExp(endings, 'uy');
const endingAnywhere = new RegExp(endings, 'gu');

const mayBeginEnding = /[镇乡县市区村小中幼学社公超商基医卫大]/gu;

/** What makes a place of the name that ends here in a text; '' where nothing does, as in 小明｜镇定自若. */
export function placeEndingAt(text: string, at: number): string {
  endingHere.lastIndex = at;
  const [ending = ''] = endingHere.exec(text) ?? [];
  return wordAcross(text, at + ending.length) ? '' : ending;
}

/** Whether a text may hold such places, also where some of its names are hidden. Most do not, and need no closer look. */
export function mayHoldPlace(given: ReadonlySet<string>, text: string): boolean {
  const lengths = new Set([...given].map((name) => name.length));
  for (const { index } of text.matchAll(mayBeginEnding)) {
    for (const length of lengths) if (given.has(text.slice(Math.max(0, index - length), index))) return true;
  }
  return false;
}

/** The places in a text that may be named like these people: a name with what follows it. */
export function placesNamedLike(given: ReadonlySet<string>, text: string): ReadonlySet<string> {
  const lengths = new Set([...given].map((name) => name.length));
  const found = new Set<string>();
  for (const { 0: ending, index } of text.matchAll(endingAnywhere)) {
    for (const length of lengths) {
      const name = text.slice(Math.max(0, index - length), index);
      if (given.has(name)) found.add(name + ending);
    }
  }
  return found;
}

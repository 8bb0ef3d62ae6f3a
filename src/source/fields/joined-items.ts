// Several items typed as one text: on lines below each other without their dashes, or with 、 between them. YAML takes
// them for one, so that a list would be shorter than it was meant, in silence.
import type { Problem } from '../../problem/problem.ts';
import type { Tree } from '../tree/tree.ts';
import { type FieldShape, shapeOf } from './field-shape.ts';

// Keys whose items count or stand on lines of their own. Of the others, 甲、乙 is printed as it was typed.
const counted = ['attachments', 'villages', 'nickname', 'keepWords', 'basis', 'links', 'formerly'];

// What papers are called, last: 登记表, 照片. In 家访、谈心记录表 only the second part ends like one.
const paper = /[表册单片录账况告报证书案图件要签划结稿]$/u;

// A line as long as this was broken by its width, not where an item ends.
const longest = 20;

/** items-joined for the value of a key that takes a list of texts, or one title, and holds several as one. */
export function itemsJoined(value: Tree, key: string, written: string, shape: FieldShape): Problem[] {
  if ('isTitle' in shape && shape.isTitle && value.type === 'scalar' && joinsTitles(value.text.trim()))
    return [{ code: 'items-joined', place: value.place, values: { field: written, value: value.text, apart: 'yes' } }];
  if (shape.type !== 'list' || shapeOf(shape.item).type !== 'text') return [];
  if (value.type !== 'scalar' || value.quoted) return [];
  const { below = [], place, text } = value;
  const all = [text.slice(0, place.length), ...below.map((line) => line.trim())].filter((line) => line !== '');
  if (all.length > 1)
    return all.every((line, at) => line.length <= longest && (at === all.length - 1 || isItem(line)))
      ? [{ code: 'items-joined', place, values: { field: written, each: '- ' } }]
      : [];
  const items = counted.includes(key) ? partsOf(text) : [];
  if (items.length < 2 || (key === 'attachments' && !items.every((item) => paper.test(item)))) return [];
  const suggestion = `${written}: [${items.join(', ')}]`;
  return [{ code: 'items-joined', place, values: { field: written, value: text, suggestion } }];
}

// What names of rules, bodies and files end with: each part of several ends so.
const nameEnd =
  /(?:制度|机制|办法|规定|方案|细则|预案|条例|规程|公约|守则|章程|[会组站队部室校心办]|档案|台账|[表册卡簿本])$/u;

/** The names in a text that are joined by commas; undefined where it is one: 家访、谈心制度. */
export function namesIn(text: string): readonly string[] | undefined {
  const parts = partsOf(text);
  return parts.length > 1 && parts.every((part) => nameEnd.test(part)) ? parts : undefined;
}

/** Whether a text joins several titles, of which each could be one: 家访制度、谈心制度, 《甲》《乙》. */
function joinsTitles(text: string): boolean {
  return namesIn(text) !== undefined || /》[、，,；;和及]?《/u.test(text);
}

/** Whether a line may end here: a sentence that goes on ends with a comma or within brackets. */
function isItem(line: string): boolean {
  return !/[，、,：:—（(“《【]$/u.test(line);
}

/** The parts of a text between its commas, but for those in brackets or quotes; none where one is empty or a phrase. */
function partsOf(text: string): readonly string[] {
  const parts = text.split(/[、，,；;](?![^《“（(【]*[》”）)】])/u).map((part) => part.trim());
  return parts.every((part) => /^[^\s[\]{}"'#:]{1,24}$/u.test(part)) ? parts : [];
}

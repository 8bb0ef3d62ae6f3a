// What may stand under a key, as an example to type.
import { kindWords, unitWords, valueWords } from '../../language/vocabulary.ts';
import { wordOfKey } from '../../language/words.ts';
import { type FieldShape, type ScalarType, shapeOf } from './field-shape.ts';

type RecordShape = Extract<FieldShape, { type: 'record' }>;

/** Names of groups in a map of counts, and things of which a key has one: 书包 under 品名. */
const groups = ['清溪村', '石桥村'];
const things: Readonly<Record<string, string>> = {
  item: '书包',
  work: '合唱',
  prize: '一等奖',
  name: '……',
  relation: '祖母',
};

const scalars: Readonly<Record<Exclude<ScalarType, 'text' | 'reason'>, string>> = {
  identifier: 'c01',
  whole: '12',
  decimal: '6',
  amount: '12',
  money: '120',
  day: '2024-09-02',
  when: '2024-09-02',
  clock: '14:30',
  zone: 'Asia/Shanghai',
  unit: unitWords.item[0],
  kind: kindWords.visit[0],
};

/** A value of a shape as it stands behind a key in one line, with Chinese words or English ones. */
export function exampleOf(shape: FieldShape, isChinese: boolean, key = ''): string {
  if (shape.type === 'record') return recordExample(shape, isChinese);
  if (shape.type === 'counts') return `{${groups.map((group) => `${group}: 12`).join(', ')}}`;
  if (shape.type === 'list') return `[${exampleOf(shapeOf(shape.item), isChinese, key)}]`;
  if (shape.type === 'choice') {
    const [first] = Object.entries<readonly string[]>(valueWords[shape.field]);
    return (isChinese ? first?.[1][0] : first?.[0]) ?? '';
  }
  if (shape.type === 'option') return shape.options[0] ?? '';
  if (shape.type === 'text' || shape.type === 'reason') return things[key] ?? (isChinese ? '……' : '…');
  return shape.type === 'kind' && !isChinese ? 'visit' : scalars[shape.type];
}

/** The keys that must be there, else two of those that take a number, else two. */
function recordExample(shape: RecordShape, isChinese: boolean): string {
  const all = [...shape.fields.keys()];
  const counts = all.filter((key) => typeOf(shape, key) === 'whole');
  const usual =
    shape.words === 'participants' ? ['students', 'parents'] : (counts.length > 1 ? counts : all).slice(0, 2);
  const shown = shape.required.length > 0 ? shape.required : usual;
  const pairs = shown.flatMap((key) => {
    const field = shape.fields.get(key);
    return field ? [`${wordOf(shape, key, all, isChinese)}: ${exampleOf(shapeOf(field), isChinese, key)}`] : [];
  });
  return `{${pairs.join(', ')}}`;
}

function typeOf(shape: RecordShape, key: string): FieldShape['type'] | undefined {
  const field = shape.fields.get(key);
  return field && shapeOf(field).type;
}

function wordOf({ words }: RecordShape, key: string, all: readonly string[], isChinese: boolean): string {
  if (!isChinese) return key;
  const rows: Readonly<Record<string, readonly string[]>> = valueWords.participants;
  return words === 'keys' ? wordOfKey(key, all) : (rows[key]?.[0] ?? key);
}

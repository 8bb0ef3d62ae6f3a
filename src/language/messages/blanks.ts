// Messages about the blanks and the dash that a line begins with.
import type { Language } from '../language.ts';
import { type AsText, correction, message, type NumberOrMarks, type Values } from './message.ts';

/**
 * A line with the wrong blanks: how many it begins with or, where they stand elsewhere, the line to type. Of several
 * lines, how many they are, and how many blanks they begin with, lose or gain.
 */
type Indented = Values<'value' | 'suggestion'> & {
  blanks?: NumberOrMarks;
  less?: NumberOrMarks;
  more?: NumberOrMarks;
  count?: NumberOrMarks;
  /** How many blanks stand for each tab. */
  each?: NumberOrMarks;
  /** The whole line, where it has more slips. */
  whole?: string;
};

const indentation: Readonly<Record<Language, (v: AsText<Indented>) => string>> = {
  en: ({ blanks, count, less, more, each, ...v }) => {
    if (each !== undefined) return `From here on, type ${spaces(each)} for each tab that ${count} lines begin with.`;
    if (more !== undefined) return `From here on, put ${spaces(more)} before ${count} lines each.`;
    if (less !== undefined) return `From here on, delete ${less} of the spaces that ${count} lines begin with.`;
    if (count !== undefined) return `From here on, begin ${count} lines with ${spaces(blanks)} each.`;
    if (blanks === undefined) return correction.en(v, 'Type normal spaces, two for each level.');
    return blanks === '0' ? 'Begin the line without a space.' : `Begin the line with ${spaces(blanks)}.`;
  },
  zh: ({ blanks, count, less, more, each, ...v }) => {
    if (each !== undefined) return `请把从这一行起 ${count} 行行首的每个 Tab 都换成 ${each} 个半角空格。`;
    if (more !== undefined) return `请在从这一行起 ${count} 行的行首各加 ${more} 个半角空格。`;
    if (less !== undefined) return `请把从这一行起 ${count} 行的行首都删去 ${less} 个空格。`;
    if (count !== undefined) return `请把从这一行起 ${count} 行的行首都改成 ${blanks} 个半角空格。`;
    if (blanks === undefined) return correction.zh(v, '请换成半角空格；每缩进一层用两个。');
    return blanks === '0' ? '这一行行首不要空格。' : `请把行首改成 ${blanks} 个半角空格。`;
  },
};

/** The blanks that a line begins with, and what to type behind them; null where that may not be shown, or there is more. */
const lineMeant: Readonly<Record<Language, (v: AsText<Indented>) => string | null>> = {
  en: (v) =>
    v.suggestion && v.count === undefined ? `${indentation.en(v).slice(0, -1)}, and type: ${v.suggestion}` : null,
  zh: (v) =>
    v.suggestion && v.count === undefined ? `${indentation.zh(v).slice(0, -1)}，写成：${v.suggestion}` : null,
};

/** The blanks of a line and, where it has more slips, the line. */
const movedLine: typeof indentation = {
  en: (v) => lineMeant.en({ ...v, suggestion: v.whole ?? '' }) ?? indentation.en(v),
  zh: (v) => lineMeant.zh({ ...v, suggestion: v.whole ?? '' }) ?? indentation.zh(v),
};

function spaces(count: string | undefined): string {
  return count === '1' ? '1 space' : `${count} spaces`;
}

/** Blanks and dashes that lines begin with. */
export const blankMessages = {
  'full-width-space': message<Indented>({
    en: { wrong: 'This is a full-width space (U+3000).', remedy: movedLine.en },
    zh: { wrong: '这里是一个全角空格。', remedy: movedLine.zh },
  }),
  'tab-indentation': message<Indented>({
    en: { wrong: 'This line is indented with a tab.', remedy: movedLine.en },
    zh: { wrong: '这一行用 Tab 键缩进了。', remedy: movedLine.zh },
  }),
  'dash-style': message<Indented>({
    en: {
      wrong: 'An entry must begin with a half-width dash and a space: "- "',
      remedy: (v) =>
        v.blanks === undefined
          ? correction.en(v, 'Type "- " before its first word, in place of any sign or number there.')
          : (lineMeant.en(v) ?? `${indentation.en(v).slice(0, -1)}, and type "- " before its first word.`),
    },
    zh: {
      wrong: '每条开头应当是半角的“-”，后面空一格。',
      remedy: (v) =>
        v.blanks === undefined
          ? correction.zh(v, '请在这一行最前面写上“- ”；那里若有别的符号或序号，换掉它。')
          : (lineMeant.zh(v) ?? `${indentation.zh(v).slice(0, -1)}，并在最前面写上“- ”。`),
    },
  }),
  'misaligned-key': message<Indented>({
    en: { wrong: 'This line is not aligned with the other lines of its entry.', remedy: movedLine.en },
    zh: { wrong: '这一行和同一条里的其他各行没有对齐。', remedy: movedLine.zh },
  }),
  /** `count`: how many lines there are, below each other; `suggestion`: the line to type for one of them. */
  'key-in-text': message<
    Values<'value' | 'suggestion'> & { blanks: NumberOrMarks; count?: NumberOrMarks; less?: NumberOrMarks }
  >({
    en: {
      wrong: (v) => `This line is part of the text above it. If "${v.value}" is a key of its own, it counts nowhere.`,
      remedy: (v) => lineMeant.en(v) ?? indentation.en(v),
    },
    zh: {
      wrong: (v) => `这一行算作上面那段文字里的话；要是“${v.value}”是单独的一项，就没有读进来。`,
      remedy: (v) => lineMeant.zh(v) ?? indentation.zh(v),
    },
  }),
  'entry-in-text': message({
    en: {
      wrong: 'An entry seems to begin here, but it is part of the text above it and counts nowhere.',
      remedy: 'If it is an entry, move it below this one, with "- " in front and in line with the other entries.',
    },
    zh: {
      wrong: '这里像是另一条记录，却算作上面那段文字里的话，没有读进来。',
      remedy: '若是另一条记录，请移到这一条后面另起一条，开头写“- ”，和别的记录对齐。',
    },
  }),
  /**
   * `each`: what each line would begin with; `value`: the text that seems to be several items, with the line to type;
   * `apart`: each has an item or entry of its own.
   */
  'items-joined': message<{ field: string; value?: string; each?: string; apart?: 'yes' } & Values<'suggestion'>>({
    en: {
      wrong: (v) =>
        v.value
          ? `"${v.field}" has one item: ${v.value}`
          : `The lines below "${v.field}" have no dash: they are one item.`,
      remedy: (v) =>
        v.suggestion
          ? `If they are several, type: ${v.suggestion}`
          : v.apart
            ? 'If they are several, write an item or entry for each.'
            : v.value
              ? `If they are several, put them in brackets, with commas between: ${v.field}: [甲, 乙]`
              : `If each line is an item, begin it with "${v.each ?? '- '}".`,
    },
    zh: {
      wrong: (v) =>
        v.value ? `“${v.field}”只算作一项：${v.value}` : `“${v.field}”下面这几行没有短横，连在一起算作一项。`,
      remedy: (v) =>
        v.suggestion
          ? `如果是几项，请改成：${v.suggestion}`
          : v.apart
            ? '如果是几项，请每项各写一条。'
            : v.value
              ? `如果是几项，请写在方括号里，用半角逗号隔开：${v.field}: [甲, 乙]`
              : `如果每行是一项，请在每行文字前面写上“${v.each ?? '- '}”。`,
    },
  }),
} as const;

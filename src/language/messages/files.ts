// Messages about files, bytes, YAML, and typing mistakes that are common on Chinese keyboards.
import { blankMessages } from './blanks.ts';
import { correction, detail, message, type NumberOrMarks, type Values } from './message.ts';
import { whyQuotes } from './special-sign.ts';
import { syntaxMessages } from './syntax.ts';

/** Files and bytes; YAML and typing mistakes. */
export const fileMessages = {
  'not-utf8': message<{ encoding?: string }>({
    en: {
      wrong: (v) => `This file is not UTF-8${detail(v.encoding, '; it looks like ', '')}.`,
      remedy: (v) =>
        v.encoding
          ? 'Save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8).'
          : 'Do not save over it. Take the last good copy of the file, or one from whoever sent it.',
    },
    zh: {
      wrong: (v) => `这个文件不是 UTF-8 编码${detail(v.encoding, '，看起来是 ', '')}。`,
      remedy: (v) =>
        v.encoding
          ? '用记事本打开，点“另存为”，编码选“UTF-8”，覆盖保存即可。'
          : '请先不要保存，以免原来的字丢掉；请找这个文件以前的备份，或请对方重发一份。',
    },
  }),
  'file-too-large': message<{ limit: string }>({
    en: {
      wrong: (v) => `This file is too large; the limit is ${v.limit}.`,
      remedy: 'Split it into several files, for example one a month.',
    },
    zh: { wrong: (v) => `这个文件太大，最大 ${v.limit}。`, remedy: '请拆成几个文件，比如每月一个。' },
  }),
  'line-too-long': message<{ limit: NumberOrMarks }>({
    en: {
      wrong: (v) => `This line is too long: a line has at most ${v.limit} characters.`,
      remedy: 'Break it into several lines or entries.',
    },
    zh: { wrong: (v) => `这一行太长，一行最多 ${v.limit} 个字符。`, remedy: '请分成几行，或分成几条来写。' },
  }),
  'paragraph-too-long': message<{ limit: NumberOrMarks }>({
    en: {
      wrong: (v) => `This paragraph is too long: without an empty line, there are at most ${v.limit} characters.`,
      remedy: 'Put empty lines between its paragraphs.',
    },
    zh: {
      wrong: (v) => `这一段太长，中间没有空行的，最多 ${v.limit} 个字符。`,
      remedy: '请在段与段之间空一行。',
    },
  }),
  'entry-empty': message({
    en: {
      wrong: 'There is nothing behind this dash.',
      remedy: 'Write the entry, or delete the dash. If the file was cut off here, take what is lost from a backup.',
    },
    zh: {
      wrong: '这个短横后面什么也没有。',
      remedy: '请把这条记录写上，或删去短横；文件若是在这里断掉的，请从备份里找回后面的内容。',
    },
  }),
  'file-empty': message({
    en: { wrong: 'This file is empty.', remedy: 'Write something in it, or delete it.' },
    zh: { wrong: '这个文件是空的。', remedy: '写上内容，或者删掉它。' },
  }),
  ...syntaxMessages,
  ...blankMessages,
  'full-width-colon': message<Values<'value' | 'suggestion'>>({
    en: {
      wrong: 'This is a full-width colon “：”.',
      remedy: (v) => correction.en(v, 'Type a half-width colon and a space: ": "'),
    },
    zh: { wrong: '这里用了中文冒号“：”。', remedy: (v) => correction.zh(v, '请改成英文冒号“:”，后面空一格。') },
  }),
  'full-width-comma': message<Values<'value' | 'suggestion'> & { whole?: string }>({
    en: {
      wrong: (v) => `This is a full-width ${v.value === '｜' ? 'bar' : 'comma'} “${v.value}”.`,
      remedy: (v) =>
        v.whole
          ? `If it is one sentence, remove the brackets: ${v.whole}; if it is several items, type: ${v.suggestion}`
          : correction.en(v, 'Type a half-width comma and a space: ", "'),
    },
    zh: {
      wrong: (v) => `这里用了中文标点“${v.value}”。`,
      remedy: (v) =>
        v.whole
          ? `如果是一句话，请去掉方括号：${v.whole}；如果是几项，请改成：${v.suggestion}`
          : correction.zh(v, '请改成英文逗号“,”，后面空一格。'),
    },
  }),
  'full-width-quote': message<Values<'value' | 'suggestion'>>({
    en: {
      wrong: (v) => `These are Chinese quotation marks: ${v.value}.`,
      remedy: (v) => correction.en(v, 'Type straight quotes "…", or none.'),
    },
    zh: {
      wrong: (v) => `这里用了中文引号：${v.value}。`,
      remedy: (v) => correction.zh(v, '请改成英文引号 "…"，或者去掉引号。'),
    },
  }),
  'full-width-digit': message<Values<'value' | 'suggestion'>>({
    en: {
      wrong: (v) => `"${v.value}" is written in full-width digits.`,
      remedy: (v) => correction.en(v, 'Type half-width digits: 0123456789'),
    },
    zh: { wrong: (v) => `“${v.value}”是全角数字。`, remedy: (v) => correction.zh(v, '请切换到半角，重新输入数字。') },
  }),
  'full-width-bracket': message<Values<'value' | 'suggestion'>>({
    en: {
      wrong: (v) => `This is a full-width bracket “${v.value}”.`,
      remedy: (v) =>
        correction.en(
          v,
          /[［］【】]/.test(v.value) ? 'Type half-width brackets: [one, two]' : 'Type half-width braces: {key: value}',
        ),
    },
    zh: {
      wrong: (v) => `这里用了中文括号“${v.value}”。`,
      remedy: (v) =>
        correction.zh(
          v,
          /[［］【】]/.test(v.value) ? '请改成英文方括号，如 [甲, 乙]。' : '请改成英文花括号，如 {名称: 内容}。',
        ),
    },
  }),
  'missing-space-after-colon': message<Values<'value' | 'suggestion'>>({
    en: {
      wrong: 'There is no space after the colon.',
      remedy: (v) => correction.en(v, 'Type a space after the colon.'),
    },
    zh: { wrong: '冒号后面少了一个空格。', remedy: (v) => correction.zh(v, '请在冒号后面空一格。') },
  }),
  'quotes-needed': message<Values<'value' | 'suggestion'>>({
    en: {
      wrong: (v) => whyQuotes.en(v.value, v.suggestion),
      remedy: (v) => correction.en(v, 'Put the whole text in straight quotes: "…"'),
    },
    zh: {
      wrong: (v) => whyQuotes.zh(v.value, v.suggestion),
      remedy: (v) => correction.zh(v, '请给整段文字加上英文引号："……"'),
    },
  }),
  'text-cut-off': message<Values<'value' | 'suggestion'>>({
    en: {
      wrong: (v) => `Text after "#" is read as a comment and left out${detail(v.value, ': ', '')}.`,
      remedy: (v) =>
        v.suggestion
          ? `If it is part of the text, type: ${v.suggestion}`
          : 'If it is part of the text, put the whole text in quotes.',
    },
    zh: {
      wrong: (v) => `“#”后面的字当作注解，没有读进来${detail(v.value, '：', '')}。`,
      remedy: (v) => (v.suggestion ? `如果是正文，请改成：${v.suggestion}` : '如果是正文，请给整段文字加上英文引号。'),
    },
  }),
  'quote-unpaired': message<Values<'value' | 'suggestion'>>({
    en: {
      wrong: (v) =>
        `This text ends with a ${isBracket(v.value) ? 'bracket' : 'quote'} that it does not begin with, so the report prints the ${v.value}`,
      remedy: (v) =>
        correction.en(
          v,
          `Delete the ${isBracket(v.value) ? 'bracket' : 'quote'}, or type the other one before the text.`,
        ),
    },
    zh: {
      wrong: (v) =>
        isBracket(v.value)
          ? `这段文字只有后括号，没有前括号，报告里会印出 ${v.value}`
          : `这段文字只有后引号，没有前引号，报告里会印出 ${v.value}`,
      remedy: (v) => correction.zh(v, `请删去这个${isBracket(v.value) ? '括号' : '引号'}，或在文字前面补上另一个。`),
    },
  }),
  'several-documents': message({
    en: {
      wrong: 'The line --- starts a second document in this file.',
      remedy: 'Delete the line ---, or move what follows to a file of its own.',
    },
    zh: { wrong: '“---”把这个文件分成了两份。', remedy: '请删掉“---”这一行，或把后面的内容另存成一个文件。' },
  }),
  /** `count`: how many keys of one entry are repeated, where it is most likely two, of which one lost its head. */
  'repeated-key': message<Values<'value'> & { count?: NumberOrMarks; lost?: 'day' | 'head' | 'dash' }>({
    en: {
      wrong: (v) =>
        v.count
          ? `From here on, keys of one entry are repeated (${v.count}), "${v.value}" first.`
          : `"${v.value}" appears twice in one entry.`,
      remedy: (v) =>
        v.lost === 'dash'
          ? 'If another entry begins here or on a line above, put "- " before its first word, below the "- " of the others. If not, keep one of each.'
          : v.count
            ? `If another entry begins here, add what it lost above this line: "- date: …"${v.lost === 'day' ? '' : ' and "kind: …"'}. If not, keep one of each.`
            : 'Keep one of the two, or begin a new entry with "- ".',
    },
    zh: {
      wrong: (v) =>
        v.count ? `从这一行起，同一条里又写了一遍“${v.value}”等 ${v.count} 项。` : `同一条里写了两个“${v.value}”。`,
      remedy: (v) =>
        v.lost === 'dash'
          ? '如果另一条从这里或上面某一行开始，请在那一行的第一项前面写上“- ”，与别的记录左边对齐；若不是，每项只留一个。'
          : v.count
            ? `如果这里是另一条，请在这一行上面补上“- 日期: ……”${v.lost === 'day' ? '' : '和“类型: ……”'}；若不是，每项只留一个。`
            : '请只留一个；如果是新的一条，前面要加“- ”。',
    },
  }),
  'alias-refused': message<Values<'value'>>({
    en: {
      wrong: (v) => `YAML anchors and aliases (&, *) are not supported: ${v.value}.`,
      remedy: 'Write the content out in full. If it is plain text, put it in quotes.',
    },
    zh: {
      wrong: (v) => `这里不能用 & 或 * 开头的写法：${v.value}。`,
      remedy: '请把内容写全；如果只是普通文字，请加上引号。',
    },
  }),
  'tag-refused': message<Values<'value'>>({
    en: {
      wrong: (v) => `YAML tags (!) are not supported: ${v.value}.`,
      remedy: 'Remove the tag. If it is plain text, put it in quotes.',
    },
    zh: { wrong: (v) => `这里不能用 ! 开头的写法：${v.value}。`, remedy: '请去掉它；如果只是普通文字，请加上引号。' },
  }),
  'nesting-too-deep': message<{ limit: NumberOrMarks }>({
    en: {
      wrong: (v) => `This is nested too deeply: more than ${v.limit} levels.`,
      remedy: 'Look for extra brackets, or extra > or spaces at the beginning of the line.',
    },
    zh: { wrong: (v) => `这里套得太深，超过 ${v.limit} 层。`, remedy: '请看看是不是多打了括号，或行首多了“>”或空格。' },
  }),
  'looks-like-number': message<Values<'value'>>({
    en: {
      wrong: (v) =>
        `"${v.value}" ${isSwitch(v.value) ? 'means yes or no to some programs' : 'looks like a number'}, but is kept as written.`,
      remedy: (v) => `Put it in quotes so that no other program changes it${quoted(v.value, ': ') || '.'}`,
    },
    zh: {
      wrong: (v) => `“${v.value}”${isSwitch(v.value) ? '会被别的软件当成“是”或“否”' : '像数字'}，这里按原样保留。`,
      remedy: (v) => `加上引号更稳妥，别的软件也不会改动它${quoted(v.value, '：') || '。'}`,
    },
  }),
} as const;

function isBracket(sign: string): boolean {
  return /[\]}】]/.test(sign);
}

function isSwitch(text: string): boolean {
  return /^\p{L}+$/u.test(text);
}

/** The value in quotes, unless marks stand for it. */
function quoted(value: string, colon: string): string {
  return /[*＊]/.test(value) ? '' : `${colon}"${value}"`;
}

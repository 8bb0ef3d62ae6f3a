// Messages about texts before they are parsed: damage, merge conflicts, characters that do not show.
import { detail, message, type NumberOrMarks, type Values } from './message.ts';

/** Texts before they are parsed. */
export const textMessages = {
  'file-breaks-off': message<{ first: NumberOrMarks; last: NumberOrMarks }>({
    en: {
      wrong: 'The file breaks off here, in the middle of a character.',
      remedy: (v) =>
        `It was probably not copied or saved to its end. Get the whole file again; or complete lines ${v.first} to ${v.last}, which were not read, and what is missing after them.`,
    },
    zh: {
      wrong: '文件到这里断了，最后一个字只剩一半。',
      remedy: (v) =>
        `多半是没有复制完或没有保存完。请找回完整的文件；找不到就把第 ${v.first} 至 ${v.last} 行和后面缺的内容补齐（这几行没有读取）。`,
    },
  }),
  'text-damaged': message({
    en: {
      wrong: 'A character is damaged here: its bytes are not UTF-8.',
      remedy: 'Find out from an earlier copy what stood here, and type it again. Look at the rest of the line, too.',
    },
    zh: {
      wrong: '这里有字损坏了，读不出来。',
      remedy: '请对照以前的备份或原件，把这个字重新打上，并看看这一行别的字对不对。',
    },
  }),
  'merge-conflict': message<{ first: NumberOrMarks; last: NumberOrMarks }>({
    en: {
      wrong: (v) => `This is an unresolved merge conflict of git (lines ${v.first} to ${v.last}).`,
      remedy:
        'Two versions of these lines stand one below the other. Keep what is right, of both if need be, and delete the lines that begin with <<<<<<<, |||||||, ======= or >>>>>>>.',
    },
    zh: {
      wrong: (v) => `这里有没处理完的合并冲突（第 ${v.first} 至 ${v.last} 行）：两个人的改动还没有合并好。`,
      remedy:
        '上下两段是同一处的两种写法：请留下对的，两段都对就都留，再删掉以 <<<<<<<、|||||||、=======、>>>>>>> 开头的那几行。',
    },
  }),
  'character-lost': message({
    en: {
      wrong: 'A character was lost here when the text was saved earlier: “\ufffd” (U+FFFD) stands in its place.',
      remedy: 'Find out from an earlier copy what stood here, and type it again in its place.',
    },
    zh: {
      wrong: '这里的“\ufffd”是以前保存时丢了的字。',
      remedy: '请对照以前的备份或原件，把丢的字补上，删掉“\ufffd”。',
    },
  }),
  'space-in-disguise': message<{ character: string; count: NumberOrMarks }>({
    en: {
      wrong: (v) => `This is not an ordinary space (${v.character}); the file has ${v.count} of this kind.`,
      remedy: 'They are read as spaces. To be rid of this note, replace them with spaces.',
    },
    zh: {
      wrong: (v) => `这里的空格不是普通空格（${v.character}），本文件共 ${v.count} 处。`,
      remedy: '已当作普通空格读取，不影响统计；要去掉这条提示，请改成普通空格。',
    },
  }),
  'invisible-character': message<{ character: string; count: NumberOrMarks }>({
    en: {
      wrong: (v) => `There is an invisible character here (${v.character}); the file has ${v.count} of this kind.`,
      remedy: 'They are left out. To be rid of this note, delete them and type the words around them again.',
    },
    zh: {
      wrong: (v) => `这里混进了看不见的字符（${v.character}），本文件共 ${v.count} 处。`,
      remedy: '读取时已略去，不影响统计；要去掉这条提示，请把前后几个字删掉重打。',
    },
  }),
  'look-alike-character': message<Values<'value'> & { instead: string; count: NumberOrMarks }>({
    en: {
      wrong: (v) => `This character only looks like “${v.instead}” (${v.value}); the file has ${v.count} of this kind.`,
      remedy: (v) => `They are read as the ordinary characters. To be rid of this note, type them again: ${v.instead}`,
    },
    zh: {
      wrong: (v) => `这个字只是看着像“${v.instead}”，其实是部首或兼容字（${v.value}），本文件共 ${v.count} 处。`,
      remedy: (v) => `已按普通的字读取；要去掉这条提示，请重新打一遍：${v.instead}`,
    },
  }),
  'direction-character': message<{ character: string; count: NumberOrMarks }>({
    en: {
      wrong: (v) =>
        `An invisible character here turns the order of the text round (${v.character}), so that it reads otherwise than it was typed; the file has ${v.count} of this kind.`,
      remedy: 'Delete this piece of text together with what is around it, and type it again.',
    },
    zh: {
      wrong: (v) =>
        `这里混进了看不见的字符（${v.character}），会把字的先后颠倒，看到的和存的不一样；本文件共 ${v.count} 处。`,
      remedy: '请把这一段连同前后几个字删掉，重新打一遍，不要再从别处复制。',
    },
  }),
  'stray-text': message<
    Values<'value' | 'suggestion'> & { blanks?: NumberOrMarks; count?: NumberOrMarks; key?: string }
  >({
    en: {
      wrong: (v) =>
        v.key
          ? `Keys stand below "${v.key}", so that no text can stand on its line: ${v.value}`
          : `This belongs to no entry: ${v.value}`,
      remedy: (v) =>
        v.key
          ? `If it was typed by mistake, delete it. If not, put it on a line of its own below, with ${v.blanks} spaces, behind the colon of a key.`
          : v.count
            ? `From here on, type a space in place of the "${v.value}" that ${v.count} lines begin with.`
            : v.blanks
              ? `If it was typed by mistake, delete it, and begin the line with ${v.blanks} spaces${detail(v.suggestion, ': ', '') || '.'}`
              : 'If it was typed by mistake, delete it. If it continues the text above, append it to that line.',
    },
    zh: {
      wrong: (v) => (v.key ? `“${v.key}”下面还有分项，这一行不能再写“${v.value}”。` : `“${v.value}”不属于哪一条记录。`),
      remedy: (v) =>
        v.key
          ? `如果是误打的，请删掉；如果有用，请在下面单列一项，另起一行，行首空 ${v.blanks} 个半角空格。`
          : v.count
            ? `请把从这一行起 ${v.count} 行开头的“${v.value}”都换成空格。`
            : v.blanks
              ? `如果是误打的，请删掉，并把行首改成 ${v.blanks} 个半角空格${detail(v.suggestion, '：', '') || '。'}`
              : '如果是误打的，请删掉；如果是上一行没写完的话，请接到上一行后面。',
    },
  }),
} as const;

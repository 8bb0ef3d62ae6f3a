// Messages about files of a workspace as a whole: missing, under another name, not read.
import type { Language } from '../language.ts';
import { type AsText, detail, message, type NumberOrMarks, type Values } from './message.ts';

// Windows hides the ending of a file name, and Notepad adds .txt to what it saves.
const rename: Readonly<Record<Language, (v: AsText<Values<'suggestion'>>) => string>> = {
  en: ({ suggestion }) =>
    detail(suggestion, 'Rename it to ', ' (to see endings in Windows, tick View > File name extensions).'),
  zh: ({ suggestion }) =>
    detail(suggestion, '请改名为 ', '（看不到后面的 .txt 等字样时，先在文件夹的“查看”里勾选“文件扩展名”）。'),
};

// A name that could not be decoded.
function isGarbled(path: string): boolean {
  return path.includes('\uFFFD');
}

/** Files that are missing, under another name or not read. */
export const accountMessages = {
  /** `where` is the folder that was looked in, as it was typed. */
  'file-missing': message<{ where?: string } & Values<'value'>>({
    en: {
      wrong: (v) => `File ${v.value} is missing${v.where === '.' ? ' here' : detail(v.where, ' in ', '')}.`,
      remedy:
        'Check that this is the right folder. If it is, add the file or correct its name; carelog init shows what a workspace looks like.',
    },
    zh: {
      wrong: (v) => `${v.where === '.' ? '这个文件夹里' : detail(v.where, '', ' 里')}找不到文件 ${v.value}。`,
      remedy: '请看看是不是写错了文件夹；若没写错，请补上这个文件或改正文件名，用 carelog init 可以生成一份样子。',
    },
  }),
  'file-spelling': message<{ path: string; usual: string }>({
    en: {
      wrong: (v) => `${v.path} is read as ${v.usual}.`,
      remedy: (v) => `Its usual name is ${v.usual}; nothing has to be done.`,
    },
    zh: {
      wrong: (v) => `${v.path} 已当作 ${v.usual} 读取。`,
      remedy: (v) => `通常的写法是 ${v.usual}，不改也可以。`,
    },
  }),
  'folder-spelling': message<{ path: string; usual: string }>({
    en: {
      wrong: (v) => `The folder ${v.path} is read as ${v.usual}.`,
      remedy: (v) => `Rename it to ${v.usual}, as other programs and people look for it there.`,
    },
    zh: {
      wrong: (v) => `文件夹 ${v.path} 已当作 ${v.usual} 读取。`,
      remedy: (v) => `请把文件夹改名为 ${v.usual}，以免别处找不到。`,
    },
  }),
  'file-twice': message<{ path: string; other: string; usual: string }>({
    en: {
      wrong: (v) => `${v.path} and ${v.other} are both meant to be ${v.usual}; the first is not read.`,
      remedy: (v) => `Put together what both say under the name ${v.usual}, and move the other out of the folder.`,
    },
    zh: {
      wrong: (v) => `${v.path} 和 ${v.other} 都是 ${v.usual}，前一个没有读取。`,
      remedy: (v) => `请把两个文件的内容合成一个，叫 ${v.usual}，另一个移出这个文件夹。`,
    },
  }),
  'unknown-file': message<{ path: string }>({
    en: {
      wrong: (v) => `carelog does not read this (${v.path}).`,
      remedy: 'Put log files in log/ and narrative texts in narrative/. Other files may stay: they do no harm.',
    },
    zh: {
      wrong: (v) => `carelog 不读它（${v.path}）。`,
      remedy: '日志请放进 log 文件夹，文字材料放进 narrative 文件夹；不相干的文件可以不管。',
    },
  }),
  'text-not-read': message<{ path: string; target?: string } & Values<'suggestion'>>({
    en: {
      wrong: (v) => `This file is not read, and nothing in it is in the report (${v.path}).`,
      remedy: (v) =>
        rename.en(v) ||
        detail(v.target, 'If it is a photo, move it to ', '; if not, move it out of the folder.') ||
        'Texts are files ending in .md right in narrative/: copy the text into one, or move this file out of the folder.',
    },
    zh: {
      wrong: (v) => `这个文件没有读取，里面的内容不会进报告（${v.path}）。`,
      remedy: (v) =>
        rename.zh(v) ||
        detail(v.target, '照片请移到 ', '，别的请移到这个文件夹以外。') ||
        '文字材料要直接放在 narrative 里，文件名以 .md 结尾：请把内容抄进去，或把这个文件移到别处。',
    },
  }),
  'log-not-read': message<{ path: string; target?: string } & Values<'suggestion'>>({
    en: {
      wrong: (v) => `This file is not read, and nothing in it is counted (${v.path}).`,
      remedy: (v) =>
        rename.en(v) ||
        (isGarbled(v.path) && 'Rename it: its name is in another encoding, perhaps GBK.') ||
        (v.target
          ? `If it holds entries, move it into ${v.target} as a file ending in .yaml; if not, move it out of the workspace.`
          : 'Log files end in .yaml: write its entries into one of them, then move this file out of log/.'),
    },
    zh: {
      wrong: (v) => `这个文件没有读取，里面的记录都没有统计（${v.path}）。`,
      remedy: (v) =>
        rename.zh(v) ||
        (isGarbled(v.path) && '文件名是另一种编码（多半是 GBK），请给它改个名字。') ||
        (v.target
          ? `里面若是记录，请移到 ${v.target}，文件名以 .yaml 结尾；若不是，请移到工作区以外。`
          : '日志文件要以 .yaml 结尾：请把里面的记录写进 .yaml 文件，再把这个文件移出 log 文件夹。'),
    },
  }),
  /** `there`: where the file that this one may be is there already. */
  'data-not-read': message<{ path: string; usual: string; there?: 'yes' }>({
    en: {
      wrong: (v) => `There is ${v.there ? 'another' : 'no'} ${v.usual}, and this file is not read (${v.path}).`,
      remedy: (v) =>
        v.there
          ? `Write into ${v.usual} what only this one has, and move it out of the workspace.`
          : `If it is meant to be ${v.usual}, ${
              v.path.endsWith(`/${v.usual}`) ? 'move it beside log/' : 'write it as YAML under that name'
            }; if not, move it out of the workspace.`,
    },
    zh: {
      wrong: (v) => `${v.there ? `已经有 ${v.usual}，` : `这里没有 ${v.usual}，而`}这个文件没有读取（${v.path}）。`,
      remedy: (v) =>
        v.there
          ? `请把只有它才有的内容写进 ${v.usual}，再把它移到工作区以外。`
          : `若它就是 ${v.usual}，请${
              v.path.endsWith(`/${v.usual}`) ? '移到 log 文件夹旁边' : '按 YAML 写好并用这个名字保存'
            }；若不是，请移到工作区以外。`,
    },
  }),
  'no-entries': message<{ path?: string }>({
    en: {
      wrong: (v) =>
        v.path ? `There is no folder ${v.path}, and so not a single entry.` : 'There is not a single entry.',
      remedy: 'Write entries in files ending in .yaml in the folder log/; carelog init shows what they look like.',
    },
    zh: {
      wrong: (v) => (v.path ? `没有 ${v.path} 文件夹，一条记录也没有读到。` : '一条记录也没有。'),
      remedy: '记录写在 log 文件夹里以 .yaml 结尾的文件中；用 carelog init 可以生成一份样子。',
    },
  }),
  'people-missing': message({
    en: {
      wrong: 'Entries name people by their ids, but people.yaml is missing or empty.',
      remedy:
        'Put people.yaml into the workspace, or give it with --people FILE. If it is kept elsewhere on purpose, write into program.yaml: peopleList: elsewhere',
    },
    zh: {
      wrong: '记录里写了人的编号，却没有 people.yaml 这份名单，或者它是空的。',
      remedy:
        '请把 people.yaml 放进工作区，或运行时加上 --people 文件。名单若有意放在别处，请在 program.yaml 里写：人员名单: 不在此处',
    },
  }),
  /** `names`: the kinds, or where there are none the keys, that kinds.yaml would define, joined by 、. */
  'kinds-missing': message<{ names: string; count: NumberOrMarks } & Partial<Values<'allowed'>>>({
    en: {
      wrong: (v) =>
        `kinds.yaml is missing or empty, and ${v.count} ${v.allowed ? 'entries are of kinds' : 'keys are of those'} that it would define: ${v.names.replaceAll('、', ', ')}.`,
      remedy: (v) =>
        `Put kinds.yaml back into the workspace, or give it with --kinds FILE. If there never was one, define them in it${
          v.allowed ? `, or write one of: ${v.allowed.replaceAll('、', ', ')}.` : ', or move what they hold to "note".'
        }`,
    },
    zh: {
      wrong: (v) =>
        `没有 kinds.yaml，或者它是空的，却有 ${v.count} ${v.allowed ? '条记录' : '处'}用到它定义的${v.allowed ? '种类' : '项目'}：${v.names}。`,
      remedy: (v) =>
        `请把 kinds.yaml 放回工作区，或运行时加上 --kinds 文件。若从来没有这个文件，请在里面定义，${
          v.allowed ? `或改用：${v.allowed}。` : '或把内容写进“备注”。'
        }`,
    },
  }),
  'people-elsewhere': message({
    en: {
      wrong:
        'The list of people is not here: ids are printed as they are, and names within texts cannot be recognised.',
      remedy: 'For a report that is handed in, give the list with --people FILE.',
    },
    zh: {
      wrong: '人员名单不在这里：编号会照原样印出来，文字里的姓名也认不出来。',
      remedy: '要交出去的报告，生成时请加上 --people 文件，指明名单在哪里。',
    },
  }),
  'names-hidden': message({
    en: {
      wrong: 'Stars (*) stand for words that may be names: without the list of people nobody knows which are.',
      remedy: 'Mend people.yaml first, or give the list with --people FILE; then the words are shown.',
    },
    zh: {
      wrong: '带 ＊ 的地方是隐去的字：人员名单没有读到（或没有读全），认不出哪些是姓名。',
      remedy: '请先改好 people.yaml，或运行时加上 --people 文件，其余的字就会显示出来。',
    },
  }),
} as const;

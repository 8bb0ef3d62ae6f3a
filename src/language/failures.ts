// The sentences of failures: wrong use of the tool (exit code 2), or a machine that lacks something (3).

import type { Language } from './language.ts';
import { type Translated, translated } from './wording.ts';

// Why the system refuses, by its error code, or why carelog does.
const reasons: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ['EACCES', { en: 'no permission (EACCES)', zh: '没有权限' }],
  ['EPERM', { en: 'no permission (EPERM)', zh: '没有权限' }],
  ['ENOENT', { en: 'there is no such file or folder (ENOENT)', zh: '没有这个文件或文件夹' }],
  ['ENOTDIR', { en: 'part of the path is not a folder (ENOTDIR)', zh: '路径里有一段是文件，不是文件夹' }],
  ['EEXIST', { en: 'a file of the same name is in the way (EEXIST)', zh: '同名的文件挡在路径里' }],
  ['EISDIR', { en: 'this is a folder, not a file (EISDIR)', zh: '这是文件夹，不是文件' }],
  ['ENXIO', { en: 'nothing answers at this place (ENXIO)', zh: '这里没有程序应答' }],
  ['EFBIG', { en: 'the system allows no file of this size (EFBIG)', zh: '系统不允许这么大的文件' }],
  ['EINVAL', { en: 'the system does not allow this here (EINVAL)', zh: '系统不允许在这里这样做' }],
  ['EDQUOT', { en: 'the space allowed to you is used up (EDQUOT)', zh: '分给您的磁盘空间已用完' }],
  ['ENOMEM', { en: 'there is not enough memory (ENOMEM)', zh: '内存不足' }],
  ['EAGAIN', { en: 'no more processes can be started (EAGAIN)', zh: '不能再启动新的进程' }],
  ['ENFILE', { en: 'too many files are open on this machine (ENFILE)', zh: '这台机器上同时打开的文件太多' }],
  ['ENOSPC', { en: 'the disk is full (ENOSPC)', zh: '磁盘已满' }],
  ['EROFS', { en: 'the disk is read-only (EROFS)', zh: '磁盘只能读，不能写' }],
  ['EBUSY', { en: 'another program is using it (EBUSY)', zh: '正被其他程序占用' }],
  ['EMFILE', { en: 'too many files are open (EMFILE)', zh: '同时打开的文件太多' }],
  ['ENAMETOOLONG', { en: 'the name is too long (ENAMETOOLONG)', zh: '名称太长' }],
  ['ELOOP', { en: 'the links form a circle (ELOOP)', zh: '链接绕成了圈' }],
  ['EIO', { en: 'the disk did not answer (EIO)', zh: '磁盘读写出错' }],
  ['a pipe or a device', { en: 'this is a pipe or a device, not a file', zh: '这是管道或设备，不是文件' }],
  [
    'a link that leads out of the workspace',
    { en: 'this is a link to a place outside the workspace', zh: '这是指向工作区以外的链接' },
  ],
  [
    'a link that leads nowhere',
    { en: 'this is a link to something that is not there', zh: '这个链接所指的文件或文件夹不存在' },
  ],
  [
    'a link that leads back to the folder it lies in',
    { en: 'this is a link back to the folder it is in', zh: '这个链接又指回它所在的文件夹' },
  ],
]);

function why(language: Language, { reason }: { reason: string }): string {
  return reasons.get(reason)?.[language] ?? reason;
}

/** One row for each failure: what is wrong and what to do about it. */
export const failures = {
  'folder-missing': translated<{ path: string }>({
    en: (v) =>
      `There is no folder ${v.path}. Give the folder of a workspace (quoted, if its name has blanks), or create one with: carelog init ${v.path}`,
    zh: (v) =>
      `没有 ${v.path} 这个文件夹。请写工作区所在的文件夹（名字里有空格时请用引号括起来），或用 carelog init ${v.path} 新建一个。`,
  }),
  'too-many-files': translated<{ path: string; limit: number }>({
    en: (v) =>
      `There are more than ${v.limit} files and folders in ${v.path}. Give the folder of one workspace, and keep other files elsewhere.`,
    zh: (v) => `${v.path} 里的文件和文件夹超过 ${v.limit} 个。请写明一个工作区的文件夹，其他文件请放到别处。`,
  }),
  'too-much-text': translated<{ path: string; limit: number }>({
    en: (v) =>
      `The texts in ${v.path} are larger than ${v.limit} MB in all. Keep one folder for each period, and other files elsewhere.`,
    zh: (v) => `${v.path} 里的文字材料合计超过 ${v.limit} MB。请每个期间单建一个文件夹，其他文件请放到别处。`,
  }),
  'folder-gone': translated({
    en: 'The folder you are in is no longer there. Go to another one with cd, and try again.',
    zh: '您所在的文件夹已经不在了。请用 cd 换到别的文件夹，再试一次。',
  }),
  'workspaces-below': translated<{ path: string; found: string; more: number }>({
    en: (v) =>
      `There is no program.yaml in ${v.path}, nor in a folder above. Workspaces were found below it; give one of them: ${v.found}${v.more > 0 ? `, and ${v.more} more` : ''}`,
    zh: (v) =>
      `${v.path} 和它上面的文件夹里都没有 program.yaml；下面有这些工作区，请写明是哪一个：${v.found}${v.more > 0 ? `，另有 ${v.more} 个` : ''}`,
  }),
  'folder-not-empty': translated<{ path: string }>({
    en: (v) => `${v.path} is not empty. carelog init only fills a new or empty folder.`,
    zh: (v) => `${v.path} 不是空文件夹。carelog init 只在新建的或空的文件夹里建立工作区。`,
  }),
  'unknown-example': translated<{ value: string; nearest: string }>({
    en: (v) =>
      `There is no example "${v.value}".${v.nearest ? ` Did you mean ${v.nearest}?` : ''} carelog init --list shows them all.`,
    zh: (v) =>
      `没有“${v.value}”这个例子。${v.nearest ? `是不是想写“${v.nearest}”？` : ''}carelog init --list 列出全部例子。`,
  }),
  'wrong-option': translated<{ option: string; value: string; allowed: string }>({
    en: (v) => `${v.option} cannot be "${v.value}". Allowed: ${v.allowed}.`,
    zh: (v) => `${v.option} 不能是“${v.value}”，可以写：${v.allowed}。`,
  }),
  'unknown-code': translated<{ value: string; nearest: string }>({
    en: (v) =>
      `There is no problem code "${v.value}".${v.nearest ? ` Did you mean ${v.nearest.replaceAll('、', ' or ')}?` : ''} carelog explain lists them all.`,
    zh: (v) =>
      `没有“${v.value}”这个问题代码。${v.nearest ? `是不是想写“${v.nearest.replaceAll('、', '”或“')}”？` : ''}carelog explain 列出全部代码。`,
  }),
  'unknown-figure': translated<{ value: string; nearest: string }>({
    en: (v) =>
      `There is no figure "${v.value}".${v.nearest ? ` Did you mean ${v.nearest}?` : ''} carelog show lists them all, carelog show --names WORD those about a word.`,
    zh: (v) =>
      `没有“${v.value}”这个数字。${v.nearest ? `是不是想写“${v.nearest}”？` : ''}carelog show 列出全部数字，carelog show --names 词 按词查找。`,
  }),
  'figure-absent': translated<{ value: string }>({
    en: (v) => `${v.value} has no value in this workspace: there is nothing that it could be counted from.`,
    zh: (v) => `${v.value} 在这里没有数值：没有可据以计算的记录。`,
  }),
  'several-figures': translated<{ value: string; en: string; zh: string }>({
    en: (v) => `"${v.value}" names several figures. Give the name of one: ${v.en}`,
    zh: (v) => `“${v.value}”可以指好几个数字，请写其中一个的名称：${v.zh}`,
  }),
  'period-outside': translated<{ value: string; from: string; to: string }>({
    en: (v) => `--period ${v.value} is outside the period in program.yaml (${v.from} to ${v.to}).`,
    zh: (v) => `--period ${v.value} 不在 program.yaml 的期间之内，应在 ${v.from} 至 ${v.to} 之间。`,
  }),
  'fonts-missing': translated<{ path: string }>({
    en: (v) => `--fonts ${v.path}: there is no such folder. Give the folder that the fonts are in.`,
    zh: (v) => `--fonts 后面的 ${v.path} 不是文件夹，请写字体所在的文件夹。`,
  }),
  'fonts-none': translated<{ path: string }>({
    en: (v) => `There is no font in ${v.path}. Fonts are .ttf and .ttc files; unpack them, if they are in an archive.`,
    zh: (v) => `${v.path} 里没有字体。字体是 .ttf、.ttc 文件；下载的若是压缩包，请先解压。`,
  }),
  'fonts-too-many': translated<{ path: string; count: number }>({
    en: (v) => `${v.path} has ${v.count} fonts. Put the few that the report needs into a folder of their own.`,
    zh: (v) => `${v.path} 里有 ${v.count} 个字体。请把报告要用的几个放到单独的文件夹里。`,
  }),
  'out-refused': translated<{ path: string }>({
    en: (v) => `Reports cannot go in ${v.path}: your own files are there. Choose another folder with --out.`,
    zh: (v) => `报告不能放到 ${v.path}：那里存放的是您自己写的材料。请用 --out 另指定一个文件夹。`,
  }),
  'out-is-file': translated<{ path: string }>({
    en: (v) => `--out ${v.path} is a file, but reports go in a folder. Give the name of a folder.`,
    zh: (v) => `--out 后面的 ${v.path} 是一个文件；报告要放进文件夹，请改写文件夹的名字。`,
  }),
  'clock-wrong': translated<{ day: string }>({
    en: (v) => `The clock of this machine says ${v.day}. Set it to today, and try again.`,
    zh: (v) => `这台机器的日期是 ${v.day}。请先把系统日期调到今天，再试一次。`,
  }),
  'cannot-read': translated<{ path: string; reason: string }>({
    en: (v) => `Cannot read ${v.path}: ${why('en', v)}`,
    zh: (v) => `无法读取 ${v.path}：${why('zh', v)}`,
  }),
  'cannot-write': translated<{ path: string; reason: string }>({
    en: (v) => `Cannot write ${v.path}: ${why('en', v)}. The old files were not changed.`,
    zh: (v) => `无法写入 ${v.path}：${why('zh', v)}。原有文件没有改动。`,
  }),
  'machine-short': translated<{ reason: string }>({
    en: (v) => `This machine is short of something that carelog needs: ${why('en', v)}.`,
    zh: (v) => `这台机器缺少 carelog 所需的资源：${why('zh', v)}。`,
  }),
  'cannot-print': translated<{ reason: string }>({
    en: (v) => `Not all that was to be printed could be written to the output: ${why('en', v)}.`,
    zh: (v) => `结果没能全部输出：${why('zh', v)}。`,
  }),
  'old-kept': translated<{ path: string; reason: string; kept: string }>({
    en: (v) => `Cannot write ${v.path}: ${why('en', v)}. Old reports that could not be put back are kept as ${v.kept}`,
    zh: (v) => `无法写入 ${v.path}：${why('zh', v)}。没能放回原处的旧报告保存为 ${v.kept}`,
  }),
  'name-in-file': translated<{ ending: string; part: string; where: string }>({
    en: (v) =>
      `A name or a number of somebody got into the finished ${v.ending} (${v.part}: ${v.where}), though the report has none. Nothing was written. This is a mistake in carelog: please report it.`,
    zh: (v) =>
      `报告里没有的姓名或号码进了做好的 ${v.ending} 文件（${v.part}：${v.where}），所以什么都没有写入。这是 carelog 的错误，请反馈给我们。`,
  }),
  'file-in-use': translated<{ path: string }>({
    en: (v) => `${v.path} is open in another program (perhaps Word or WPS). Close it there and build again.`,
    zh: (v) => `${v.path} 正被其他程序（Word 或 WPS）打开。请先关闭，再重新生成。`,
  }),
  'browser-missing': translated({
    en: 'There is no browser to print the PDF. Install Chrome, Edge or Chromium, or set CARELOG_BROWSER to the path of one; carelog doctor says more. DOCX alone needs no browser: --format docx',
    zh: '找不到可用来打印 PDF 的浏览器。请安装 Chrome、Edge 或 Chromium，或用 CARELOG_BROWSER 指明其路径；carelog doctor 有详细说明。只要 DOCX 则不需要浏览器：--format docx',
  }),
  'browser-failed': translated<{ reason: string }>({
    en: (v) => `The browser did not start: ${v.reason}. carelog doctor says what is missing.`,
    zh: (v) => `浏览器未能启动：${v.reason}。请运行 carelog doctor 查看缺少什么。`,
  }),
  'print-failed': translated<{ reason: string }>({
    en: (v) => `The browser stopped while printing: ${v.reason}. Build again; if that fails too, run carelog doctor.`,
    zh: (v) => `浏览器打印时中断：${v.reason}。请重新生成；若再次出现，请运行 carelog doctor。`,
  }),
  'print-timeout': translated<{ seconds: number }>({
    en: (v) => `Printing took longer than ${v.seconds} seconds and was stopped.`,
    zh: (v) => `打印超过 ${v.seconds} 秒，已停止。`,
  }),
} as const;

/** The stable name of a failure. */
export type FailureCode = keyof typeof failures;

/** The values that each row states. */
export type ValuesByFailure = {
  readonly [C in FailureCode]: (typeof failures)[C] extends Translated<infer V> ? Readonly<V> : never;
};

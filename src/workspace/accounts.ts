// Accounts for every file of a workspace: it is read, under its usual name, or it is told.

import {
  folderOf,
  type NamedFile,
  namedFileLike,
  namedFileOf,
  namedFiles,
  split,
  usualPath,
} from '../language/named-files.ts';
import { nearest } from '../language/nearest.ts';
import { keyWords } from '../language/vocabulary.ts';
import { type Place, type Problem, typedFile } from '../problem/problem.ts';
import { decode } from '../source/tree/decode.ts';
import type { WorkspaceFiles } from './files.ts';
import { isForeignFile } from './foreign.ts';

/** The texts that are read, by their usual paths; where these are not the written ones, `written` has those. */
export interface AccountedFiles {
  readonly texts: ReadonlyMap<string, Uint8Array>;
  readonly written: ReadonlyMap<string, string>;
  /** Lists of people that are not used, because there is another. Their names are masked in messages all the same. */
  readonly otherPeople: readonly Uint8Array[];
  readonly problems: readonly Problem[];
}

/**
 * Puts the texts of a workspace under their usual names. Reports file-spelling, folder-spelling, file-twice, and for
 * what is not read log-not-read, data-not-read, text-not-read or unknown-file.
 */
export function accountFor(files: WorkspaceFiles): AccountedFiles {
  const texts = new Map<string, Uint8Array>();
  const written = new Map<string, string>();
  const otherPeople: Uint8Array[] = [];
  const problems: Problem[] = [];
  const papers = [...files.photos].flatMap(([path, { format }]) => (format === null && paper.test(path) ? [path] : []));
  const unread: string[] = [...(files.others ?? []), ...papers];
  const all = new Set([...files.texts.keys(), ...unread]);
  const take = (usual: string, path: string, bytes: Uint8Array) => {
    if (texts.has(usual)) {
      problems.push(twice(usual, written.get(usual) ?? usual, path));
      if (usual === namedFiles.people) otherPeople.push(bytes);
      return;
    }
    texts.set(usual, bytes);
    if (usual !== path) written.set(usual, path);
  };
  for (const [usual, { path, bytes }] of files.elsewhere ?? []) take(usual, typedFile + path, bytes);
  // A file under its usual name comes before others that are meant to be the same.
  const inOrder = [...files.texts].toSorted(([a], [b]) => Number(usualPath(b) === b) - Number(usualPath(a) === a));
  for (const [path, bytes] of inOrder) {
    const usual = usualPath(path);
    const isLost = usual !== undefined && isDataInLog(usual, bytes);
    if (isLost && namedFileOf(path) === namedFiles.people) otherPeople.push(bytes);
    if (usual === undefined || isLost) unread.push(path);
    else take(usual, path, bytes);
  }
  problems.push(...spelt(written));
  // Without program.yaml this may be a wrong folder: then only files at its root are reported, not all below.
  const isPlaced = (path: string) => texts.has(namedFiles.programme) || !path.includes('/');
  const told = unread.filter((path) => isPlaced(path) && !isForeignFile(path, all));
  problems.push(...notRead(told, files, texts));
  return { texts, written, otherPeople, problems };
}

function headOf(file: string): Place {
  return { file, line: 1, column: 1, length: 0 };
}

function twice(usual: string, first: string, second: string): Problem {
  const isTyped = first.startsWith(typedFile);
  const other = isTyped ? first.slice(typedFile.length) : first;
  // Under the usual name messages now show the other file.
  return { code: 'file-twice', place: isTyped ? null : headOf(second), values: { path: second, other, usual } };
}

/**
 * A note for each file and each folder that was read under another spelling; a warning for a folder under another
 * name.
 */
function spelt(written: ReadonlyMap<string, string>): Problem[] {
  const told = new Set<string>();
  const problems: Problem[] = [];
  for (const [usual, path] of written) {
    if (path.startsWith(typedFile)) continue;
    const [folder = '', ...below] = usual.includes('/') ? path.split('/') : ['', path];
    const [usualFolder = '', ...usualBelow] = usual.includes('/') ? usual.split('/') : ['', usual];
    if (folder !== usualFolder && !told.has(folder)) {
      told.add(folder);
      const values = { path: `${folder}/`, usual: `${usualFolder}/` };
      const isCase = folder.normalize('NFKC').toLowerCase() === usualFolder;
      problems.push({ code: isCase ? 'file-spelling' : 'folder-spelling', place: headOf(path), values });
    }
    if (below.join('/') !== usualBelow.join('/')) {
      problems.push({ code: 'file-spelling', place: headOf(path), values: { path, usual } });
    }
  }
  return problems;
}

/**
 * What is told of the files that are not read: one problem a file, but for folders that hold nothing of ours, which
 * are told as one.
 */
function notRead(unread: readonly string[], files: WorkspaceFiles, texts: AccountedFiles['texts']): Problem[] {
  const free = (name: string) => !files.texts.has(name) && !texts.has(name);
  const told = new Set<string>();
  return unread.flatMap((path): Problem[] => {
    const problem = unreadFile(path, files.texts.get(path), texts, free);
    const [folder = '', ...below] = path.split('/');
    if (problem.code !== 'unknown-file' || below.length === 0 || folderOf(folder) !== undefined) return [problem];
    if (told.has(folder)) return [];
    told.add(folder);
    return [{ ...problem, values: { path: `${folder}/` } }];
  });
}

// What is no text and holds no table: pictures, sound and film.
const picture = /\.(?:jpe?g|png|gif|webp|bmp|heic|tiff?|svg|mp3|m4a|wav|mp4|mov|avi)$/i;
const table = /\.(?:csv|tsv|xlsx?|et|ods|numbers|docx?|wps|txt|rtf|pdf|json|ya?ml)(?:\W.*)?$|^[^.]*$/i;
// What is put among photos by mistake.
const paper = /\.(?:csv|tsv|xlsx?|et|ods|numbers|docx?|wps|txt|rtf|json)$/i;
const listOfPeople = /人员|名单|名册|花名|学生|儿童|孩子|老人|people|children|students|pupils|roster/i;

function unreadFile(
  path: string,
  bytes: Uint8Array | undefined,
  texts: AccountedFiles['texts'],
  free: (path: string) => boolean,
): Problem {
  const place = headOf(path);
  const [first = ''] = path.split('/');
  const folder = path.includes('/') ? folderOf(first) : undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const { ending } = split(name);
  const held = ending === '.yaml' ? contentOf(bytes) : 'nothing';
  const named = namedFileOf(path);
  if (named !== undefined && folder === 'log' && bytes !== undefined && isDataInLog(path, bytes))
    return dataNotRead(path, named, texts);
  const near = folder === undefined ? nearFile(name) : undefined;
  if (near !== undefined && !texts.has(near)) return dataNotRead(path, near, texts);
  if (folder === 'log' && !picture.test(name)) return logNotRead(path, name, free);
  if (held === 'entries') return { code: 'log-not-read', place, values: { path, target: 'log/' } };
  if (held === 'people' && folder !== undefined) return dataNotRead(path, namedFiles.people, texts);
  if (folder !== undefined && folder !== 'narrative') {
    return folder === 'log' ? textNotRead(path, name, free) : unknown(path);
  }
  if (month.test(name) && table.test(name) && held === 'nothing' && folder === undefined) {
    return { code: 'log-not-read', place, values: { path, target: 'log/' } };
  }
  const usual = held === 'people' ? namedFiles.people : namedDataIn(name, path, texts);
  if (usual !== undefined) return dataNotRead(path, usual, texts);
  if (folder === 'narrative') return textNotRead(path, name, free);
  return unknown(path);
}

function dataNotRead(path: string, usual: NamedFile, texts: AccountedFiles['texts']): Problem {
  const there = texts.has(usual) ? { there: 'yes' as const } : {};
  return { code: 'data-not-read', place: headOf(path), values: { path, usual, ...there } };
}

/** Whether what lies in log/ is one of the files that have a name, by its own and by its first line: a list is a log. */
function isDataInLog(path: string, bytes: Uint8Array): boolean {
  if (!path.startsWith('log/') || namedFileOf(path) === undefined) return false;
  const text = decode('', bytes).value?.text ?? '';
  const key = /^(?!#|\s|-)([^\s:：]+)\s*[:：]\s*(?:#.*)?$/m.exec(text)?.[1] ?? '';
  return key !== '' && !/^\s*-\s/.test(text) && !['entries', ...keyWords.entries].includes(key);
}

function unknown(path: string): Problem {
  return { code: 'unknown-file', place: headOf(path), values: { path } };
}

/** A log file under an ending that carelog does not read; what is text may be renamed, if nothing is overwritten. */
function logNotRead(path: string, name: string, free: (path: string) => boolean): Problem {
  const bare = name.replace(/^\./, '').replace(/(?:\.ya?ml)?(?:\.(?:txt|md|json|bak|old|orig|tmp|save)|~)*$/i, '');
  const target = `${path.slice(0, -name.length)}${bare}.yaml`;
  const isText = !/[.]/.test(bare) && bare !== '' && !name.includes('\uFFFD');
  const suggestion = isText && free(target) ? `${bare}.yaml` : undefined;
  return { code: 'log-not-read', place: headOf(path), values: { path, suggestion } };
}

function textNotRead(path: string, name: string, free: (path: string) => boolean): Problem {
  if (picture.test(name)) return { code: 'text-not-read', place: headOf(path), values: { path, target: 'photos/' } };
  const target = `${name.replace(/\.txt$/i, '')}.md`;
  const isText = /^[^.]*(?:\.txt)?$/i.test(name) && !name.includes('\uFFFD') && path.split('/').length === 2;
  const suggestion = isText && free(`narrative/${target}`) ? target : undefined;
  return { code: 'text-not-read', place: headOf(path), values: { path, suggestion } };
}

/**
 * Which named file is missing that a file by its name may be: people.csv, 花名册.xlsx, indicators without an ending.
 */
function namedDataIn(name: string, path: string, texts: AccountedFiles['texts']): NamedFile | undefined {
  if (!table.test(name)) return undefined;
  const like = path.includes('/') ? undefined : (namedFileLike(name.replace(/^\./, '')) ?? nearFile(name));
  if (like !== undefined && !texts.has(like)) return like;
  return listOfPeople.test(path) && !texts.has(namedFiles.people) ? namedFiles.people : undefined;
}

/** The named file that a slip of the hand made of its name: indicater.yaml. */
function nearFile(name: string): NamedFile | undefined {
  const near = split(name).ending === '.yaml' ? nearest(name, Object.values(namedFiles)) : '';
  return Object.values(namedFiles).find((file) => file === near);
}

// A month of the log that lies elsewhere, and is no YAML.
const month = /^20\d\d[-_.年]?\d{1,2}月?(?:\..*)?$/;

const keyed = (words: readonly string[]) =>
  new RegExp(`^[\\s-]*\\{?\\s*["']?(?:${words.join('|')})["']?\\s*[:：]`, 'im');
const inline = (words: readonly string[]) => new RegExp(`[{,，]\\s*["']?(?:${words.join('|')})["']?\\s*[:：]`, 'i');
const entryKeys = [
  ['date', ...keyWords.date],
  ['kind', ...keyWords.kind],
];
const peopleKeys = ['children', 'helpers', ...keyWords.children, ...keyWords.helpers];

/** What a YAML file that lies at a wrong place may hold. One that cannot be read at all may hold anything. */
function contentOf(bytes: Uint8Array | undefined): 'entries' | 'people' | 'nothing' {
  const text = bytes && decode('', bytes).value?.text;
  if (text === undefined) return 'entries';
  const has = (words: readonly string[]) => keyed(words).test(text) || inline(words).test(text);
  if (entryKeys.every(has)) return 'entries';
  return keyed(peopleKeys).test(text) || has(['姓名']) ? 'people' : 'nothing';
}

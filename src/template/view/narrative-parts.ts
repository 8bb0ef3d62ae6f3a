// The parts of a report that are written as text, and the names their files in narrative/ may have.
import { nearest } from '../../language/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Rollup } from '../../rollup/rollup.ts';

const names: Readonly<Record<string, readonly string[]>> = {
  opening: ['前言', '开头'],
  organisation: ['组织领导'],
  home: ['活动室'],
  measures: ['主要做法', '特色做法'],
  results: ['取得成效', '工作成效', '成效'],
  problems: ['存在的问题', '存在问题', '问题', '不足'],
  plans: ['下一步打算', '下一步工作', '工作打算', '计划', '打算'],
  closing: ['结语', '结尾'],
};

const known = new Map(Object.entries(names).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)));

/**
 * The rollup with its narrative files under the names that templates use. 存在问题.md becomes `problems`;
 * 留守儿童之家.md becomes `home` if the programme cares for 留守儿童. If both names exist, the English one wins and the
 * other file keeps its own name.
 */
export function withKnownNarrative(rollup: Rollup): Rollup {
  const taken = new Set(rollup.narrative.map(({ name }) => name));
  const narrative = rollup.narrative.map((file) => {
    const name = file.name === rollup.cared.home ? 'home' : known.get(file.name);
    if (name === undefined || taken.has(name)) return file;
    taken.add(name);
    return { ...file, name };
  });
  return { ...rollup, narrative };
}

/**
 * The narrative file of a name; for a Chinese name of the table above (存在问题) also the file under its English name
 * (problems).
 */
export function narrativeNamed(name: string, narrative: Rollup['narrative']): Rollup['narrative'][number] | undefined {
  const byName = (wanted: string | undefined) => narrative.find((file) => file.name === wanted);
  return byName(name) ?? byName(known.get(name));
}

/** The name of the narrative file that a `story` refers to. It may also use the file's name on disk. */
export function storyNamed(story: string | undefined, narrative: Rollup['narrative']): string | undefined {
  if (story === undefined) return undefined;
  return narrative.find(({ name, file }) => name === story || file.endsWith(`/${story}.md`))?.name;
}

/**
 * What is told of the narrative files that the report does not use: file-twice for one that is meant to be what another is
 * that is used (结语.md beside closing.md), otherwise unused-narrative with the known name that was probably meant.
 */
export function unusedNarrative(
  untold: Rollup['narrative'],
  { narrative, cared }: Pick<Rollup, 'narrative' | 'cared'>,
): readonly Problem[] {
  const nameOf = ({ name }: Rollup['narrative'][number]) => (name === cared.home ? 'home' : (known.get(name) ?? name));
  const used = narrative.filter(({ file }) => !untold.some((other) => other.file === file));
  return untold.map((one): Problem => {
    const { file } = one;
    const place = { file, line: 1, column: 1, length: 0 };
    const twin = used.find((other) => nameOf(other) === nameOf(one));
    return twin
      ? { code: 'file-twice', place, values: { path: file, other: twin.file, usual: twin.file } }
      : { code: 'unused-narrative', place, values: { value: file, ...namesFor(one.name) } };
  });
}

function namesFor(name: string): { readonly nearest: string; readonly allowed: string } {
  const all = [...Object.keys(names), ...known.keys()];
  const near = all.includes(name) ? '' : nearest(name, all);
  const allowed = Object.values(names).flatMap(([form]) => form ?? []);
  return { nearest: near && `${near}.md`, allowed: allowed.join('、') };
}

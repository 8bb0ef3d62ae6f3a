// The committees of a programme, counted by category, and the kinds of files it keeps.
import { namedFiles } from '../language/named-files.ts';
import type { CareFile, Committee } from '../workspace/people.ts';
import { splitPeople } from './breakdowns.ts';
import { countPeople, deriveFrom } from './counts.ts';
import { percentOf } from './decimal.ts';
import type { Breakdown, Figure } from './figure.ts';

/** The committees of one category, with the smallest and the largest number of units that one of them is linked to. */
export interface CommitteeGroup {
  readonly category: string;
  readonly figure: Figure;
  readonly names: readonly string[];
  /** Absent unless all of them say what units they are linked to. */
  readonly fewestLinks?: Figure;
  readonly mostLinks?: Figure;
}

/** The committees of people.yaml. */
export interface CommitteeFigures {
  readonly count: Figure;
  readonly byCategory: Breakdown;
  readonly list: readonly Committee[];
  readonly groups: readonly CommitteeGroup[];
}

/**
 * A kind of file: how many copies there are, and the percentage of the people cared for who have one. The share is
 * absent if there are more files than people, because some files then belong to people who have left, and of files that
 * are not about one person each.
 */
export interface CareFileFigures {
  readonly name: string;
  readonly fields: readonly string[];
  readonly note?: string | undefined;
  readonly copies?: Figure;
  readonly share?: Figure;
}

/** Counts committees. Categories are in the order people.yaml first names them. */
export function countCommittees(committees: readonly Committee[] = []): CommitteeFigures {
  // Two branches may have the same name.
  const listed = committees.map((committee, at) => {
    const isRepeated = committees.slice(0, at).some(({ name }) => name === committee.name);
    return { ...committee, id: isRepeated ? `${committee.name}-${at + 1}` : committee.name };
  });
  const count = countPeople(
    'committees.count',
    '个',
    listed.map(({ id }) => id),
  );
  const byCategory = splitPeople('committees.byCategory', count, listed, ({ category }) => category);
  const groups = byCategory.rows.map(({ label, figure }) => {
    const ids = figure.evidence.from === 'people' ? figure.evidence.ids : [];
    const those = listed.filter(({ id }) => ids.includes(id));
    return { category: label, figure, names: those.map(({ name }) => name), ...linksOf(label, those) };
  });
  return { count, byCategory, list: committees, groups };
}

function linksOf(
  category: string,
  committees: readonly Committee[],
): Pick<CommitteeGroup, 'fewestLinks' | 'mostLinks'> {
  const tied = committees
    .flatMap(({ links = [] }) => (links.length === 0 ? [] : [links]))
    .toSorted((a, b) => a.length - b.length);
  const [fewest, most] = [tied[0], tied.at(-1)];
  // What each is linked to is said only where all say it.
  if (fewest === undefined || most === undefined || tied.length < committees.length) return {};
  const name = (part: string) => `committees.groups.${category}.${part}`;
  return {
    fewestLinks: countPeople(name('fewestLinks'), '个', fewest),
    mostLinks: countPeople(name('mostLinks'), '个', most),
  };
}

/** Files of homes, parents or classes: so many of them are no share of the people cared for. */
const ofOthers = /户|家庭|家长|监护人|教师|班级/;

/** The kinds of files, each with its share of a number of people. */
export function countCareFiles(files: readonly CareFile[] = [], people: Figure): readonly CareFileFigures[] {
  return files.map(({ name, fields = [], copies: written, note }) => {
    if (written === undefined) return { name, fields, note };
    const copies: Figure = {
      name: `files.${name}.copies`,
      value: written,
      unit: '份',
      evidence: { from: 'statement', at: `${namedFiles.people} ${name}` },
    };
    const isOfOne = written <= people.value && !ofOthers.test(name);
    const percent = isOfOne ? percentOf(written, people.value) : undefined;
    const share = deriveFrom([copies, people], 'ratio', `files.${name}.share`, 'percent', percent);
    return { name, fields, note, copies, ...(share && { share }) };
  });
}

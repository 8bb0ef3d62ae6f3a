// Workspaces for the tests of the checks: the log as YAML text, everything else by hand.
import { noDefinitions } from '../../src/log/definition.ts';
import { readLog } from '../../src/log/read.ts';
import type { Place, Problem } from '../../src/problem/problem.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { programme } from './sample.ts';

const children = [
  { id: 'c01', name: '李小明', household: 'h1' },
  { id: 'c02', name: '周念安', household: 'h2' },
  { id: 'c017', name: '欧阳小燕' },
];

/** A workspace with these logs, a text or several by file; three children, two helpers, two photos. Throws where the log cannot be read. */
export function workspaceOf(
  logs: string | Readonly<Record<string, string>>,
  parts: Partial<Workspace> = {},
): Workspace {
  const files = typeof logs === 'string' ? { 'log/a.yaml': logs } : logs;
  const entries = Object.entries(files).flatMap(([file, text]) => {
    const { value, problems } = readLog({ file, text });
    if (!value || problems.length > 0) throw new Error(JSON.stringify(problems));
    return value;
  });
  return {
    programme,
    people: { children, helpers: [{ id: 't01', name: '王芳' }, { id: 't02' }], leadingGroup: [] },
    indicators: [],
    outlook: { problems: [], plans: [] },
    narrative: [],
    definitions: noDefinitions,
    entries,
    refused: [],
    photos: new Map([
      ['photos/a.jpg', { format: 'jpeg', outside: false }],
      ['photos/b.png', { format: null, outside: false }],
      ['photos/c.png', { format: null, outside: true }],
    ]),
    sources: new Map(Object.entries(files)),
    ...parts,
  } as Workspace;
}

/** A problem as `code file:line:column+length`, with `, file:line…` for each further place. */
export function brief({ code, place, also = [] }: Problem): string {
  return [`${code} ${where(place)}`, ...also.map(where)].join(', ');
}

function where(place: Place | null): string {
  return place === null ? '-' : `${place.file.replace('log/', '')}:${place.line}:${place.column}+${place.length}`;
}

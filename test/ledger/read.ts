// Workspaces of YAML texts, for the tests of checks that read the list of people, the indicators and the programme.
import { assembleLedger } from '../../src/ledger/assemble.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { checkWorkspace } from '../../src/workspace/workspace.ts';

/** The texts of a workspace; what is left out is that of a small school, or absent. */
export interface Texts {
  readonly log?: string;
  readonly people?: string;
  readonly indicators?: string;
  readonly period?: string;
  readonly cared?: string;
  readonly dated?: string;
  readonly title?: string;
}

/** The codes of all that is found in a workspace, but for people whom no entry names, and its ledger. */
export function found(texts: Texts, today = '2025-03-01') {
  const { log = '', people, indicators, cared = '{}', dated = '2025-01-17', title = '总结' } = texts;
  const { period = '{开始: 2024-09-01, 结束: 2025-01-17, 名称: 2024年秋季学期}' } = texts;
  const programme = `单位: {名称: 青石小学}\n期间: ${period}\n报告: {模板: tiny, 标题: ${title}, 日期: ${dated}}\n关爱对象: ${cared}\n`;
  const files = { 'program.yaml': programme, 'log/a.yaml': log, 'people.yaml': people, 'indicators.yaml': indicators };
  const encoder = new TextEncoder();
  const given = Object.entries(files).flatMap(([file, text]) =>
    text === undefined ? [] : [[file, encoder.encode(text)] as const],
  );
  const checked = checkWorkspace({ texts: new Map(given), photos: new Map() });
  if (!checked.value) throw new Error(JSON.stringify(checked.problems));
  const { value: ledger, problems } = assembleLedger(checked.value, today);
  const all = [...checked.problems, ...problems];
  return { ledger, problems: all.filter((problem) => !isOfNoMoment(problem)) };
}

function isOfNoMoment({ code }: Problem): boolean {
  return code === 'unused-person' || code === 'no-entries' || code === 'file-empty';
}

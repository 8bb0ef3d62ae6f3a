// The figures of a workspace for a command that prints them; where problems leave none, the problems.
import { findWorkspace } from '../disk/find.ts';
import { type LoadedWorkspace, loadWorkspace } from '../flow/load.ts';
import type { Language } from '../language/language.ts';
import { type MaskedLedger, maskLedger } from '../ledger/mask/mask-ledger.ts';
import { type Rollup, rollUp } from '../rollup/rollup.ts';
import type { ElsewherePaths } from '../workspace/files.ts';
import { printProblems } from './problems.ts';
import { periodOption, today } from './today.ts';

/** Where figures are asked for: the folder, and the period and files if others than its own. */
export interface CountedArguments extends ElsewherePaths {
  readonly dir: string;
  readonly period?: string;
}

/** A workspace with its masked ledger and what was counted from it. */
export interface CountedWorkspace {
  readonly loaded: LoadedWorkspace;
  readonly ledger: MaskedLedger;
  readonly rollup: Rollup;
}

/** The figures of a workspace. Where errors leave none, the problems go to stderr and the result is undefined. */
export async function countedWorkspace(
  { dir, period, people, kinds }: CountedArguments,
  language: Language,
): Promise<CountedWorkspace | undefined> {
  const loaded = await loadWorkspace(await findWorkspace(dir), {
    today,
    period: periodOption(period),
    people,
    kinds,
    level: 'masked',
  });
  if (!loaded.ledger) {
    // Not to stdout: a program that reads figures there must not get problems instead.
    printProblems([loaded], undefined, language, process.stderr);
    return undefined;
  }
  const ledger = maskLedger(loaded.ledger);
  return { loaded, ledger, rollup: rollUp(ledger) };
}

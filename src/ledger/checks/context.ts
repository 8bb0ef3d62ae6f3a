// What a check of the ledger sees, and the shape all of them have.
import type { Entry } from '../../log/entry.ts';
import type { ReadableEntry } from '../../log/salvage.ts';
import type { Problem } from '../../problem/problem.ts';
import type { TextMask } from '../../problem/text-mask.ts';
import type { Level } from '../../workspace/program.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/**
 * What a check sees: the workspace, its entries that are not void in the order of their places, these and the refused
 * entries as far as they could be read, today as 'YYYY-MM-DD', a mask for names in values, and how the report is to
 * print names, if that was said.
 */
export interface Context {
  readonly workspace: Workspace;
  readonly entries: readonly Entry[];
  readonly readable: readonly ReadableEntry[];
  readonly today: string;
  readonly mask: TextMask;
  readonly level: Level | undefined;
}

/** A check: looks, changes nothing, and gives what it found. */
export type Check = (context: Context) => Problem[];

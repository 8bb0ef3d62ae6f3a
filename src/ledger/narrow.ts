// A workspace seen through a shorter period than its own: what `--period` asks for.
import type { Workspace } from '../workspace/workspace.ts';

/** The workspace with the given days as its period and only the entries that fall into them; pairings that began earlier stay, they may still hold. */
export function narrowWorkspace(workspace: Workspace, days: { readonly from: string; readonly to: string }): Workspace {
  const period = { ...workspace.programme.period, ...days };
  const entries = workspace.entries.filter(
    ({ kind, date }) => date.from <= days.to && (date.to >= days.from || kind === 'pairing'),
  );
  return { ...workspace, programme: { ...workspace.programme, period }, entries };
}

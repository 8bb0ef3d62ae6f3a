// How V8 is to run this program. It prints an error for a flag that it does not know, and their names change, so each
// version has those that were tried with it, and one that nobody tried has none.

/**
 * The flags for a version of V8, process.versions.v8. It spends a quarter of the CPU time of a short command on optimising
 * functions that soon are not called again: it waits longer before it begins, and a workspace of many years still gets
 * there. It lets a heap grow to four times of what is in use: twice is enough, and a log of 50,000 entries is checked in
 * 390 MB instead of 500. What is new has a small room of its own, emptied a dozen times before it is doubled often
 * enough: growing it fourfold saves a twentieth of the time of a check.
 */
export function flagsFor(version: string): readonly string[] {
  switch (version.split('.')[0]) {
    case '11':
      return ['--interrupt-budget=1000000', ...heap];
    case '12':
      return ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000', ...heap];
    default:
      return [];
  }
}

/**
 * Further flags for a version of V8 where several threads make reports: the heap of each may grow by less than half
 * of what is in use. That takes a tenth more time, and a tenth less memory for 200 workspaces.
 */
export function flagsForThreads(version: string): readonly string[] {
  return flagsFor(version).length === 0 ? [] : ['--heap-growing-percent=40'];
}

const heap = ['--heap-growing-percent=100', '--semi-space-growth-factor=4'];

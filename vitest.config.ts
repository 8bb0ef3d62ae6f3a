import { defineConfig } from 'vitest/config';

/** Tests that change or count what all files of one process share: modules of Node, its environment, its browsers. */
const apart = ['test/disk/save-failures.test.ts', 'test/browser/{crash,embedded,printed,registers}.test.ts'];

export default defineConfig({
  test: {
    // On a small machine, tests with a real Chromium and real files take seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Vitest leaves one processor out, which is half of a small machine.
    maxWorkers: '100%',
    // Most of what tests make is let go at once: with more room for it, it is collected a quarter as often.
    execArgv: ['--max-semi-space-size=64'],
    setupFiles: ['test/seeded.ts'],
    projects: [
      // The middle keeps no state (I3), and other tests put back what they change. So files share a process: loading
      // the modules for each takes longer than most tests.
      { extends: true, test: { name: 'together', include: ['test/**/*.test.ts'], exclude: apart, isolate: false } },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
});

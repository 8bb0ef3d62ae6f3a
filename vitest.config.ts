import { defineConfig } from 'vitest/config';

// On a small machine, tests with a real Chromium and real files take seconds.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});

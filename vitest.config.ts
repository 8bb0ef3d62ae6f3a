import { defineConfig } from 'vitest/config';

// Real Chromium and real files take seconds on a small machine; nothing waits for the clock.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});

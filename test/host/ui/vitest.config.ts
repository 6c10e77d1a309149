import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/host/ui/*.test.ts'],
    globalSetup: ['test/host/ui/setup.ts'],
    // One window at a time: the hosts are heavy, and times are measured.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // A window on a busy machine takes its time to draw what was asked of it.
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
})

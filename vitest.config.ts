import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/*/**/*.test.ts'],
    exclude: ['test/host/**', 'node_modules/**'],
    setupFiles: ['test/setup/properties.ts'],
    testTimeout: 60_000,
  },
})

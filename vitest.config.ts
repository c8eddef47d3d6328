import { defineConfig } from 'vitest/config'

const everywhere = ['**/node_modules/**', '**/.build/**']

// A test waits for what it awaits, not for a clock: a busy machine makes none fail.
const expect = { poll: { timeout: 60_000, interval: 20 } }

const long = {
  test: {
    name: 'long',
    expect,
    include: ['test/long/**/*.test.ts'],
    exclude: everywhere,
    globalSetup: ['test/setup/database.ts'],
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 300_000,
    sequence: { groupOrder: 3 },
  },
}

/**
 * Three projects: `unit` beside the code, then `journeys` across areas and `faults`, each by itself. A fourth,
 * `long`, takes minutes and runs only when it is asked for: `npm run test:long`.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          expect,
          include: ['**/*.test.ts'],
          exclude: [...everywhere, 'test/journeys/**', 'test/faults/**', 'test/long/**'],
          globalSetup: ['test/setup/database.ts'],
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'journeys',
          expect,
          include: ['test/journeys/**/*.test.ts'],
          exclude: everywhere,
          globalSetup: ['test/setup/database.ts', 'test/setup/running-city.ts'],
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'faults',
          expect,
          include: ['test/faults/**/*.test.ts'],
          exclude: everywhere,
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
      ...(process.env['DIME_LONG_TESTS'] ? [long] : []),
    ],
  },
})

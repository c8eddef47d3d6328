import { defineConfig } from 'vitest/config'

const everywhere = ['**/node_modules/**', '**/.build/**']

/** Two projects: `unit` beside the code, `journeys` across areas, one after the other. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...everywhere, 'test/journeys/**'],
          globalSetup: ['test/setup/database.ts'],
          maxWorkers: 2,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
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
    ],
  },
})

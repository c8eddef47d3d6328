import type { Lender } from '../../core/plugin/lend/lender.ts'

/** Lends a plugin nothing: enough for it to start and tell what it declares. */
export const lendsNothing: Lender = {
  rows: async () => [],
  settings: async () => ({}),
  accepted: async () => new Set(),
  fetch: async () => ({ status: 404, type: 'text/plain', body: '' }),
  log: () => undefined,
}

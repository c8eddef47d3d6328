import { createClient, type Client } from '../../kit/client.ts'
import type { Problem } from '../../kit/problem.ts'
import type { Language } from '../../kit/words.ts'
import { tenantOf } from './route.ts'

export type { Problem }

/** The client of the tenant that the address names. */
export const openClient = (
  language: () => Language,
  onRefused: (problem: Problem) => Promise<boolean>,
): Client => createClient({ tenant: tenantOf(location.pathname), language, onRefused })

import { explain } from '../explain.ts'
import { interfacePart, pluginBundles, workflowBundle } from './builds.ts'
import type { Part } from './part.ts'
import { demo, kernel, workflows } from './services.ts'
import { migration, postgres, seeding, temporal } from './stores.ts'

/** The whole city, in the order in which its parts start. */
export const parts: readonly Part[] = [
  postgres,
  temporal,
  migration,
  seeding,
  interfacePart,
  demo,
  pluginBundles,
  kernel,
  workflowBundle,
  workflows,
]

/** Picks parts by their names, separated by commas; all of them when no names are given. */
export function chooseParts(names: string | undefined): readonly Part[] {
  if (names === undefined) return parts
  const wanted = names.split(',')
  const unknown = wanted.find((name) => !parts.some((part) => part.name === name))
  if (unknown === undefined) return parts.filter((part) => wanted.includes(part.name))
  const known = parts.map((part) => part.name).join(', ')
  throw explain(`There is no part "${unknown}". The parts are ${known}.`)
}

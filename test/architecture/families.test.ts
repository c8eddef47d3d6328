import { describe, expect, it } from 'vitest'
import { allEffects } from '../../core/lifecycle/lifecycle.ts'
import { declaredServices } from './declared-services.ts'

const services = await declaredServices()
const childrenOf = new Map(
  services.map(({ id, lifecycle }) => [
    id,
    allEffects(lifecycle).flatMap((effect) => ('open' in effect ? [effect.open] : [])),
  ]),
)

/** Every service that may come to be opened because one of this was. */
function descendants(id: string): Set<string> {
  const found = new Set(childrenOf.get(id))
  for (const child of found) for (const next of childrenOf.get(child) ?? []) found.add(next)
  return found
}

describe('a service that opens others', () => {
  it.each(services)('$id opens only what some plugin declares, and never itself', ({ id }) => {
    const opened = [...descendants(id)]
    expect(opened.filter((child) => !childrenOf.has(child))).toEqual([])
    expect(opened).not.toContain(id)
  })
})

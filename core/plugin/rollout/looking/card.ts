import { gt } from 'semver'
import type { Scope } from '../../../operation/scope.ts'
import type { PluginCard } from '../contract.ts'
import { currentPlugins, type Current } from '../record/current.ts'
import { figuresOver } from './figures.ts'
import { rolloutView } from './rollout-view.ts'
import { readSight, type Sight } from './sight.ts'
import { following, namesOf, type StoredNode } from '../record/stored-nodes.ts'
import { underWay } from '../record/stored-rollout.ts'

/** Every plugin as a card. */
export async function catalogueOf(scope: Scope): Promise<PluginCard[]> {
  const sight = await readSight(scope.store, underWay)
  return (await currentPlugins(scope.store)).map((one) => cardOf(scope, one, sight))
}

/** A plugin as a card. */
export function cardOf(scope: Scope, current: Current, sight: Sight): PluginCard {
  const { plugin, live, shown, source, generation } = current
  const name = shown.description.name[scope.locale]
  const here = sight.nodes.filter((one) => one.plugin === plugin)
  const rollout = sight.rollouts.find((one) => one.plugin === plugin && one.endedAt === null)
  const nodes = {
    following: following(here, plugin, generation).length,
    of: namesOf(sight.nodes).length,
  }
  return {
    ...{ id: plugin, name, source, nodes },
    brief: shown.description.brief[scope.locale],
    version: live?.version ?? null,
    wellbeing: live ? wellbeingOf(here, nodes) : 'away',
    services: shown.description.services.length,
    figures: figuresOver(here),
    newer: newerOf(current),
    rollout: rollout ? rolloutView(scope, rollout, { name, nodes: sight.nodes }) : null,
  }
}

function newerOf({ versions, live }: Current): string | null {
  const newest = versions.find(({ source }) => source !== 'past')
  return newest && live && gt(newest.version, live.version) ? newest.version : null
}

// More than one call in twenty going wrong is trouble.
function wellbeingOf(
  here: readonly StoredNode[],
  nodes: PluginCard['nodes'],
): PluginCard['wellbeing'] {
  const serving = here.filter(({ state, health }) => state === 'live' && health.serves !== false)
  if (serving.length === 0) return 'away'
  const { calls, errors } = figuresOver(here)
  const isWell = serving.length === here.length && nodes.following === nodes.of
  return isWell && errors * 20 <= calls ? 'well' : 'troubled'
}

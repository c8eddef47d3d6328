import { diagramOf } from '../lifecycle/diagram.ts'
import { isEnd, pauseIn, type AnyLifecycle } from '../lifecycle/lifecycle.ts'
import type { Scope } from '../operation/scope.ts'
import type { Service } from './define-service.ts'
import type { LifecycleView } from './lifecycle-contract.ts'
import { moveLabel, stateLabel } from './service-words.ts'

/** A service's lifecycle, laid out and in the reader's words: those of a version, where one is said. */
export function lifecycleView(
  scope: Scope,
  { id, lifecycle, clock }: Service,
  pluginVersion?: string,
): LifecycleView {
  const named = { serviceId: id, ...(pluginVersion && { pluginVersion }) }
  const { places, arrows } = diagramOf(lifecycle)
  return {
    states: places.map(({ state, column, row }) => ({
      name: state,
      label: stateLabel(scope, named, state),
      column,
      row,
      kind: kindOf(lifecycle, state),
    })),
    moves: arrows.map(({ move, from, to }) => ({
      name: move,
      label: moveLabel(scope, named, move),
      from,
      to,
      by: lifecycle.moves[move]?.by ?? 'system',
    })),
    term: { amount: clock.term.amount, unit: clock.term.unit },
    silence: lifecycle.silence?.means ?? null,
  }
}

function kindOf(cycle: AnyLifecycle, state: string): LifecycleView['states'][number]['kind'] {
  if (isEnd(cycle, state)) return 'end'
  const pause = pauseIn(cycle, state)
  if (pause) return pause === 'suspension' ? 'paused' : 'noticed'
  return state === cycle.start ? 'start' : 'open'
}

import { satisfies } from 'semver'
import { z } from 'zod'
import { contractVersion } from '../face/contract.ts'
import { needsOtherKernel, pluginNotSound } from '../faults.ts'
import type { Description } from '../cell/wire.ts'
import { contradictions } from './contradictions.ts'
import { DescriptionShape } from './description-shape.ts'

/**
 * A plugin's declaration as its cell told it, checked; faults: plugin.not-sound, plugin.needs-other-kernel.
 * What a plugin needs of the kernel is read first: a newer one may declare what this kernel does not know.
 */
export function readDescription(plugin: string, told: unknown): Description {
  const outline = z.looseObject({ contract: z.string() }).safeParse(told)
  if (outline.success) demandContract(plugin, outline.data.contract)
  const described = DescriptionShape.safeParse(told)
  if (!described.success) {
    throw pluginNotSound({ plugin, errors: z.prettifyError(described.error).split('\n') })
  }
  const errors = contradictions(described.data)
  if (errors.length > 0) throw pluginNotSound({ plugin: described.data.id, errors })
  return described.data
}

/** Refuses a plugin that was written for another contract than this kernel's; faults: plugin.needs-other-kernel. */
export function demandContract(plugin: string, contract: string): void {
  if (satisfies(contractVersion, contract)) return
  throw needsOtherKernel({ plugin, needs: contract, has: contractVersion })
}

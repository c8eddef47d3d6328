import type { Scope } from '../../operation/scope.ts'
import type { LivePlugin } from '../../service/catalogue.ts'
import { unknownPlugin } from './faults.ts'

/** A plugin that is live; faults: enabling.unknown-plugin. */
export function livePlugin({ lent }: Scope, plugin: string): LivePlugin {
  const found = lent.catalogue.plugin(plugin)
  if (!found) throw unknownPlugin({ plugin })
  return found
}

import { createAnswers } from './answer-asks.ts'
import type { Cell } from './cell.ts'
import { createCellLog } from './cell-log.ts'
import type { Channel, Opening } from './channel.ts'
import { pluginFailed } from '../faults.ts'
import { createIntroduction } from './introduction.ts'
import { createPendingCalls } from './pending-calls.ts'
import { sendCall } from './send-call.ts'
import type { CellOptions } from './cell-options.ts'
import { watchCell } from './watch-cell.ts'

/** Opens a cell for a plugin in this way and leaves nothing behind when it is gone. */
export function openCell(open: (opening: Opening) => Channel, options: CellOptions): Cell {
  const { entry, cells, lent, limits, redactor } = options
  const channel = open({ entry, cells, ...limits })
  const calls = createPendingCalls()
  const introduction = createIntroduction(entry)
  const plugin = introduction.name
  const { post } = channel
  const log = createCellLog({ name: plugin, lent, redactor, mostPerMinute: limits.outputPerMinute })
  const answer = createAnswers({ introduction, lent, redactor, calls, asks: limits.asks, post })
  const watch = watchCell({ channel, introduction, calls, answer, limits, log, redactor })
  const ended = watch.ended.then((reason) => {
    const message = redactor.clean(reason)
    introduction.fail(message)
    calls.rejectAll(pluginFailed({ plugin: plugin(), message }))
    return message
  })
  return {
    described: introduction.described,
    ended,
    memoryMb: watch.memoryMb,
    call: (request) => sendCall({ request, calls, plugin: plugin(), post }),
    goLast: channel.goLast,
    end: async (reason) => void (await Promise.all([watch.end(reason), ended])),
  }
}

import type { z } from 'zod'
import type { operations } from './operations.ts'

type Listed = (typeof operations)[number]

/** What the client may call: each operation's kind, what it takes and what it answers. */
export type Api = {
  [Op in Listed as Op['name']]: {
    readonly kind: Op['kind'] extends 'read' ? 'read' : 'write'
    readonly input: z.input<Op['input']>
    readonly output: z.output<Op['output']>
  }
}

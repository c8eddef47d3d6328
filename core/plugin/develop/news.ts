import { Fault } from '../../operation/fault.ts'
import { placeAtEnd } from '../cell/in-place.ts'
import { messageOf } from '../cell/wire-fault.ts'

/** What became of a plugin that was saved. */
export type News = Reloaded | Broken

/** It serves as it was saved. */
export interface Reloaded {
  readonly kind: 'reloaded'
  readonly plugin: string
  readonly ms: number
}

/** It cannot serve as it was saved; what served before serves on. */
export interface Broken {
  readonly kind: 'broken'
  readonly plugin: string
  /** What is wrong, as the plugin or its reader said it. */
  readonly words: string
  /** Where, from the folder of plugins, if it is known. */
  readonly file?: string
  readonly line?: number
}

/** What to tell of a plugin that could not be loaded. */
export function brokenBy(plugin: string, error: unknown): Broken {
  return { kind: 'broken', plugin, ...placeAtEnd(wordsOf(error)) }
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Fault)) return messageOf(error)
  const { message, errors } = error.facts
  if (Array.isArray(errors)) return errors.join('\n')
  return typeof message === 'string' ? message : error.code
}

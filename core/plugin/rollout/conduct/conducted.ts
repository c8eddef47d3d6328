import type { Client } from 'pg'
import type { Logger } from 'pino'
import type { Owning } from '../../../database/maker.ts'
import type { Caller, Kernel } from '../../../kernel.ts'
import type { Plugins } from '../../plugins.ts'
import type { Sources } from '../following/entry-of.ts'

/** A version that is about to be brought, and the file it starts from. */
export interface Candidate {
  readonly plugin: string
  readonly version: string
  readonly entry: URL
  readonly workflows: readonly string[]
}

/** What could not go on: histories that came with the version, by name, and tickets whose workflows run. */
export interface Unplayable {
  readonly recorded: readonly string[]
  readonly tickets: readonly { readonly tenant: string; readonly ticket: string }[]
}

/** What it takes to bring a version where it should be. */
export interface Conducting {
  readonly kernel: Kernel
  readonly plugins: Pick<Plugins, 'makeReady' | 'dismiss'>
  readonly sources: Sources
  readonly log: Logger
  /** Which lives of a plugin's own workflows a version could not go on with. */
  readonly rehearse?: (candidate: Candidate) => Promise<Unplayable>
  /** Whether no workflow of a plugin runs any more under another version than this one. */
  readonly workflowsDrained?: (plugin: string, version: string) => Promise<boolean>
  /** How long nodes may take to follow. */
  readonly followMs?: number
}

/** The same, with the owner's connection, which alone changes what should be live, and DiMe acting for the platform. */
export interface Conducted extends Conducting {
  readonly owner: Client
  /** The same, for whoever also signs in as a plugin's maker. */
  readonly owning: Owning
  readonly caller: Caller
}

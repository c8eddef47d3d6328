import type { Plugin } from '../plugin/face/define-plugin.ts'
import type { Service } from './define-service.ts'

/** A service as it is live now, and the plugin version that declares it. */
export interface LiveService {
  readonly plugin: string
  readonly version: string
  readonly service: Service
}

/** A plugin as it is live now: what it brings, asks for and has to be told. */
export type LivePlugin = Pick<
  Plugin,
  | 'id'
  | 'version'
  | 'name'
  | 'brief'
  | 'services'
  | 'permissions'
  | 'settings'
  | 'processing'
  | 'sheets'
>

/** The services that live plugins declare; which of them a tenant offers is the tenant's own affair. */
export interface Catalogue {
  find(id: string): LiveService | undefined
  all(): readonly LiveService[]
  /**
   * A service as the version declared it that a ticket follows; as it is live, or last was, where no version is
   * said or nobody kept it.
   */
  known(id: string, version?: string): LiveService | undefined
  /** Every service that is live or once was, each as it is or last was. */
  everKnown(): readonly LiveService[]
  plugin(id: string): LivePlugin | undefined
  plugins(): readonly LivePlugin[]
}

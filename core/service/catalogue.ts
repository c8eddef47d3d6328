import type { Service } from './define-service.ts'

/** A service as it is live now, and the plugin version that declares it. */
export interface LiveService {
  readonly plugin: string
  readonly version: string
  readonly service: Service
}

/** The services that live plugins declare; which of them a tenant offers is the tenant's own affair. */
export interface Catalogue {
  find(id: string): LiveService | undefined
  all(): readonly LiveService[]
}

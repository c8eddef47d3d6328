import { defineFault } from '../operation/fault.ts'

/** No organisation goes by that name. */
export const unknownTenant = defineFault<{ tenant: string }>('tenancy.unknown-tenant', 404)

/** The platform lets the organisation rest: nobody is let in until it says so. */
export const tenantSuspended = defineFault<{ tenant: string }>('tenancy.suspended', 503)

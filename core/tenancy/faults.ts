import { defineFault } from '../operation/fault.ts'

/** No organisation goes by that name. */
export const unknownTenant = defineFault<{ tenant: string }>('tenancy.unknown-tenant', 404)

import { venezia } from './venezia/tenant.ts'
import { veritas } from './veritas/tenant.ts'

/** Every organisation that DiMe serves. */
export const tenants = [venezia, veritas]

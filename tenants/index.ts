import { actv } from './actv/tenant.ts'
import { ames } from './ames/tenant.ts'
import { avm } from './avm/tenant.ts'
import { insula } from './insula/tenant.ts'
import { piattaforma } from './piattaforma/tenant.ts'
import { vela } from './vela/tenant.ts'
import { venezia } from './venezia/tenant.ts'
import { venis } from './venis/tenant.ts'
import { veritas } from './veritas/tenant.ts'

/** Every organisation that DiMe serves: the city, its companies, the platform itself. */
export const tenants = [venezia, veritas, avm, actv, vela, insula, ames, venis, piattaforma]

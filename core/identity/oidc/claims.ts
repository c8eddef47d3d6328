import { z } from 'zod'

const prefix = 'https://attributes.eid.gov.it/'

/** The names under which the two schemes tell a person's attributes. */
export const claimNames = {
  fiscalNumber: `${prefix}fiscal_number`,
  spidCode: `${prefix}spid_code`,
  companyName: `${prefix}company_name`,
  companyFiscalNumber: `${prefix}company_fiscal_number`,
  vatNumber: `${prefix}vat_number`,
  /** What a professional identity is used for: P, LP, PG, PF, PX (AgID, avviso 18). */
  purpose: `${prefix}purpose`,
} as const

/** The `claims` parameter: attributes from UserInfo only, how the person signed in from the ID token. */
export const claimsRequest = {
  id_token: { acr: null, amr: null, sid: null },
  userinfo: {
    given_name: { essential: true },
    family_name: { essential: true },
    [claimNames.fiscalNumber]: null,
    [claimNames.spidCode]: null,
    [claimNames.companyName]: null,
    [claimNames.companyFiscalNumber]: null,
    [claimNames.vatNumber]: null,
    [claimNames.purpose]: null,
    birthdate: null,
    gender: null,
    place_of_birth: null,
    address: null,
    email: null,
    phone_number: null,
  },
} as const

/** What the ID token says of the sign-in itself; anything of another shape counts as not said. */
export const SignInClaims = z.object({
  sub: z.string().min(1),
  acr: z.string().optional().catch(undefined),
  amr: z.array(z.string()).catch([]),
  sid: z.string().optional().catch(undefined),
  jti: z.string().optional().catch(undefined),
})

/** What UserInfo says of the person; an attribute of another shape counts as not said. */
export const PersonClaims = z.object({
  given_name: z.string().trim().min(1).optional().catch(undefined),
  family_name: z.string().trim().min(1).optional().catch(undefined),
  [claimNames.fiscalNumber]: z.string().optional().catch(undefined),
  [claimNames.spidCode]: z.string().optional().catch(undefined),
  [claimNames.companyName]: z.string().trim().min(1).optional().catch(undefined),
  [claimNames.companyFiscalNumber]: z.string().optional().catch(undefined),
  [claimNames.vatNumber]: z.string().optional().catch(undefined),
  [claimNames.purpose]: z.string().optional().catch(undefined),
  birthdate: z.iso.date().optional().catch(undefined),
  gender: z.enum(['female', 'male']).optional().catch(undefined),
  place_of_birth: z.object({ locality: z.string().optional() }).optional().catch(undefined),
  address: z.object({ formatted: z.string().optional() }).optional().catch(undefined),
  email: z.email().optional().catch(undefined),
  phone_number: z.string().optional().catch(undefined),
})

/** What the ID token says of the sign-in itself. */
export type SignInClaims = z.infer<typeof SignInClaims>

/** What UserInfo says of the person. */
export type PersonClaims = z.infer<typeof PersonClaims>

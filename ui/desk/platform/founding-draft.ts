import type { Founding } from '../../../core/platform/contract.ts'
import { partsOf } from '../parts/answers.ts'

/** Everything that the founding asks, as it is written. */
export interface FoundingDraft {
  readonly name: string
  readonly kind: Founding['kind']
  readonly slug: string
  /** Written by the reader, and not only suggested. */
  readonly isSlugOwn: boolean
  readonly colour: string
  readonly short: string
  readonly logo: string
  readonly phone: string
  readonly sites: string
  readonly signIn: 'local' | 'oidc'
  readonly issuer: string
  readonly clientId: string
  readonly groupsClaim: string
  readonly officeName: string
  readonly officeEmail: string
  readonly managerName: string
  readonly managerEmail: string
  readonly services: readonly string[]
  readonly step: number
}

/** Nothing written yet. */
export const blankFounding: FoundingDraft = {
  ...{ name: '', kind: 'city', slug: '', isSlugOwn: false, step: 0 },
  ...{ colour: '#0066cc', short: '', logo: '', phone: '', sites: '' },
  ...{ signIn: 'local', issuer: '', clientId: '', groupsClaim: 'groups' },
  ...{ officeName: '', officeEmail: '', managerName: '', managerEmail: '', services: [] },
}

/** What is sent; what was left empty is left out. */
export function foundingOf(draft: FoundingDraft): Founding {
  const { name, kind, slug, colour, short, logo, phone, officeEmail: email } = draft
  return {
    ...{ slug, name: name.trim(), kind, colour, phone: phone.trim() },
    ...(short.trim() && { short: short.trim() }),
    ...(logo && { logo }),
    sites: sitesOf(draft),
    signIn: signInOf(draft),
    office: { name: draft.officeName.trim(), ...(email.trim() && { email: email.trim() }) },
    manager: { name: draft.managerName.trim(), email: draft.managerEmail.trim() },
    services: [...draft.services],
  }
}

/** The sites that were written, one by one. */
export const sitesOf = ({ sites }: FoundingDraft): string[] => partsOf(sites)

function signInOf({ signIn, issuer, clientId, groupsClaim }: FoundingDraft): Founding['signIn'] {
  if (signIn === 'local') return { kind: 'local' }
  const claim = groupsClaim.trim()
  return { kind: 'oidc', issuer: issuer.trim(), clientId: clientId.trim(), groupsClaim: claim }
}

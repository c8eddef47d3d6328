import type { Api } from '../../../core/contract.ts'
import type { Answers } from '../parts/answers.ts'

/** What the kernel is asked to write down. */
export type Recording = Api['mandates.record']['input']

type Party = Recording['grantor']

/** The kinds of mandates; those of companies first need one. */
export const kindsOf = {
  person: [
    'genitore',
    'tutela',
    'curatela',
    'amministrazione-di-sostegno',
    'professionista',
    'semplice',
  ],
  company: ['legale-rappresentante', 'dipendente', 'professionista'],
} as const satisfies Record<string, readonly Recording['kind'][]>

/** Whom the one on the page acts for, or who acts for them. */
export interface Sides {
  readonly person: string
  /** The person on the page acts for the other. */
  readonly isGrantee: boolean
  /** The other is a company, which somebody represents. */
  readonly isCompany: boolean
}

/** Reads a recording from its form; the paper is there already. */
export function recordingOf(answers: Answers, sides: Sides, evidence: string): Recording {
  const known = { person: sides.person }
  const other = otherOf(answers, sides)
  const [grantor, grantee]: [Party, Party] = sides.isGrantee ? [other, known] : [known, other]
  const relation = answers.text('relation')
  return {
    ...{ grantor, grantee, evidence, from: answers.text('from'), to: answers.text('to') || null },
    ...scopeOf(answers),
    kind: kindIn(answers.text('kind'), sides),
    ...(relation && { relation }),
  }
}

function otherOf(answers: Answers, { isCompany }: Sides): Party {
  const text = (id: string) => answers.text(id)
  if (isCompany) return { company: text('company'), vatNumber: text('vatNumber') }
  return {
    fiscalCode: text('fiscalCode'),
    givenName: text('givenName'),
    familyName: text('familyName'),
  }
}

function scopeOf(answers: Answers): Pick<Recording, 'services' | 'archetype'> {
  const scope = answers.text('scope')
  if (scope === 'some') return { services: [...answers.all('services')] }
  return { archetype: archetypes.find((one) => one === scope) ?? null }
}

/** The families of services to which a mandate can be limited. */
export const archetypes = [
  'permits-and-documents',
  'payments-due',
  'benefits',
  'ranking-call',
  'paid-services',
  'report',
] as const

function kindIn(text: string, { isCompany }: Sides): Recording['kind'] {
  const kinds = isCompany ? kindsOf.company : kindsOf.person
  return kinds.find((kind) => kind === text) ?? kinds[0]
}

import type { SampleMandate } from '../core/mandates/seed.ts'
import { people } from './identity/people.ts'

/** The mandates of the demonstration: for whom the people of the identity provider act. */
export const demoMandates: readonly SampleMandate[] = [
  {
    kind: 'genitore',
    relation: 'padre',
    grantor: named('ZNENCL15E09L736Z', 'Nicolò', 'Zen'),
    grantee: person('andrea-dal-corso'),
  },
  {
    kind: 'tutela',
    grantor: named('BRBTRS36D43L736J', 'Teresa', 'Barbaro'),
    grantee: person('alvise-barbaro'),
  },
  {
    kind: 'amministrazione-di-sostegno',
    archetype: 'permits-and-documents',
    relation: 'amministratrice di sostegno',
    grantor: named('RZZGCM58P27L736M', 'Giacomo', 'Rizzo'),
    grantee: person('sofia-marangon'),
  },
  {
    kind: 'semplice',
    relation: 'figlia',
    grantor: person('bruno-tagliapietra'),
    grantee: person('anna-tagliapietra'),
  },
  {
    kind: 'professionista',
    services: ['registry.certificate'],
    grantor: person('olena-kovalenko'),
    grantee: person('davide-foscari'),
  },
  {
    kind: 'professionista',
    grantor: { company: 'Squero San Trovaso Nuovo S.n.c.', vatNumber: '03987650276' },
    grantee: person('davide-foscari'),
  },
]

function named(fiscalCode: string, givenName: string, familyName: string) {
  return { fiscalCode, givenName, familyName }
}

function person(id: string) {
  const found = people.find((candidate) => candidate.id === id)
  if (!found?.fiscalCode) throw new TypeError(`${id} is nobody with a fiscal code`)
  return named(found.fiscalCode, found.givenName, found.familyName)
}

import type { Block, DocumentOrder } from '@dime/core'
import type { Resident } from '../population/register.ts'
import { englishPaper } from './english-paper.ts'
import { norms } from './exemptions.ts'
import { italianPaper } from './italian-paper.ts'
import type { Request } from './request.ts'
import { showsAddress, showsFamily, validUntil } from './rules.ts'
import type { Wording } from './wording.ts'

/** Everything that a certificate is made from. */
export interface CertificateFacts {
  readonly request: Request
  /** The body that certifies, by name. */
  readonly body: string
  readonly person: Resident
  /** The living members of the family, the head first. */
  readonly family: readonly Resident[]
  /** ISO day of issue. */
  readonly day: string
}

/** The certificate as an order to the kernel, in the language that was asked for. */
export function certificatePaper(facts: CertificateFacts): DocumentOrder {
  const { request, person, day } = facts
  const { kind, language } = request
  const words = language === 'it' ? italianPaper : englishPaper
  const title = words.titles[kind]
  return {
    register: 'CERT',
    lang: language,
    title,
    subtitle: words.subtitle,
    blocks: blocksOf(facts, words),
    validUntil: validUntil(day),
    facts: [
      { label: words.kindLabel, value: title },
      { label: words.labels.holder, value: fullName(person) },
      { label: words.useLabel, value: useLine(request, words) },
    ],
  }
}

function blocksOf({ request, body, person, family }: CertificateFacts, words: Wording): Block[] {
  const { kind } = request
  return [
    { kind: 'paragraph', text: words.opening(body) },
    { kind: 'facts', rows: identityRows(person, words) },
    { kind: 'paragraph', text: words.statement(kind, person) },
    ...certified(request.kind, person, words),
    ...(showsFamily(kind) ? familyBlocks(family, words) : []),
    { kind: 'paragraph', text: useLine(request, words) },
    { kind: 'paragraph', text: words.validity },
    { kind: 'notice', text: words.notForOffices },
  ]
}

function identityRows(person: Resident, { labels, born, country }: Wording) {
  return [
    { label: labels.holder, value: fullName(person) },
    { label: labels.born, value: born(person) },
    { label: labels.fiscalCode, value: person.fiscalCode },
    { label: labels.citizenship, value: country(person.citizenship) },
  ]
}

function certified(kind: Request['kind'], person: Resident, words: Wording): Block[] {
  const { labels } = words
  if (showsAddress(kind)) {
    const since = { label: labels.since, value: words.day(person.residentSince) }
    const address = { label: labels.address, value: addressLine(person) }
    return [{ kind: 'facts', rows: kind === 'family' ? [address] : [address, since] }]
  }
  if (kind === 'existence') return []
  const value = words.status(person.civilStatus, person.sex)
  return [{ kind: 'facts', rows: [{ label: labels.status, value }] }]
}

function familyBlocks(family: readonly Resident[], words: Wording): Block[] {
  const rows = family.map((member) => ({ label: fullName(member), value: words.born(member) }))
  return [
    { kind: 'heading', text: words.familyHeading },
    { kind: 'facts', rows },
  ]
}

function useLine({ use }: Request, words: Wording): string {
  if (use.is === 'stamp') return words.stamped(use.stampNumber)
  return words.exempt(words.uses[use.exemption], norms[use.exemption])
}

function fullName({ familyName, givenName }: Resident): string {
  return `${familyName} ${givenName}`
}

function addressLine({ address }: Resident): string {
  return `${address.street}, ${address.postalCode} ${address.place}`
}

import type { Problem } from '../../kit/problem.ts'
import { contrastWithWhite, isColour, leastContrast } from '../settings/contrast.ts'
import { type FoundingDraft, sitesOf } from './founding-draft.ts'

/** The steps of the founding, in their order. */
export const steps = [
  'name',
  'brand',
  'contacts',
  'signIn',
  'office',
  'manager',
  'services',
  'summary',
] as const

/** A question of the founding that can be answered wrongly. */
export type Field = (typeof asked)[number][1]

const asked = [
  ['name', 'name'],
  ['name', 'slug'],
  ['brand', 'colour'],
  ['brand', 'short'],
  ['contacts', 'phone'],
  ['contacts', 'sites'],
  ['signIn', 'issuer'],
  ['signIn', 'clientId'],
  ['signIn', 'groupsClaim'],
  ['office', 'officeName'],
  ['office', 'officeEmail'],
  ['manager', 'managerName'],
  ['manager', 'managerEmail'],
] as const

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const atLeast = (text: string, least: number) => text.trim().length >= least
const isNoneOr = (text: string, isSound: boolean) => text.trim() === '' || isSound

const sound: Readonly<Record<Field, (draft: FoundingDraft) => boolean>> = {
  name: ({ name }) => atLeast(name, 3),
  slug: ({ slug }) => /^[a-z][a-z0-9-]{1,40}$/.test(slug),
  colour: ({ colour }) => isColour(colour) && contrastWithWhite(colour) >= leastContrast,
  short: ({ short }) => isNoneOr(short, atLeast(short, 2)),
  phone: ({ phone }) => /^\+?[\d ]{3,20}$/.test(phone.trim()),
  sites: (draft) => sitesOf(draft).every(isSite),
  issuer: ({ signIn, issuer }) => signIn === 'local' || isSite(issuer.trim()),
  clientId: ({ signIn, clientId }) => signIn === 'local' || atLeast(clientId, 1),
  groupsClaim: ({ signIn, groupsClaim }) =>
    signIn === 'local' || /^[\w:./-]{1,100}$/.test(groupsClaim.trim()),
  officeName: ({ officeName }) => atLeast(officeName, 3),
  officeEmail: ({ officeEmail }) => isNoneOr(officeEmail, mail.test(officeEmail.trim())),
  managerName: ({ managerName }) => atLeast(managerName, 3),
  managerEmail: ({ managerEmail }) => mail.test(managerEmail.trim()),
}

/** Whether a text is an address of a site: https, or http on this machine. */
export function isSite(text: string): boolean {
  const url = URL.parse(text)
  if (!url) return false
  return (
    url.protocol === 'https:' ||
    (url.protocol === 'http:' && /^(localhost|127\.)/.test(url.hostname))
  )
}

/** The first site that is none, as it was written. */
export const firstOddSite = (draft: FoundingDraft): string =>
  sitesOf(draft).find((site) => !isSite(site)) ?? ''

/** The questions of one step that are answered wrongly. */
export const faultyIn = (draft: FoundingDraft, step: number): readonly Field[] =>
  asked
    .filter(([at, field]) => at === steps[step] && !sound[field](draft))
    .map(([, field]) => field)

/** The step that asks a question. */
export const stepOf = (field: Field): number =>
  steps.indexOf(asked.find(([, each]) => each === field)?.[0] ?? 'summary')

const sent: Readonly<Record<string, Field>> = {
  'office.name': 'officeName',
  'office.email': 'officeEmail',
  'manager.name': 'managerName',
  'manager.email': 'managerEmail',
  'signIn.issuer': 'issuer',
  'signIn.clientId': 'clientId',
  'signIn.groupsClaim': 'groupsClaim',
}

/** What the kernel found wrong, with the question that it is about. */
export function refusedOf(problem: Refusal | null): readonly (readonly [Field, string])[] {
  if (problem?.code === 'platform.slug-taken') return [['slug', problem.detail]]
  return (problem?.errors ?? []).flatMap(({ field, message }) => {
    const [first = ''] = field.split('.')
    const found = sent[field] ?? asked.find(([, each]) => each === first)?.[1]
    return found ? [[found, message] as const] : []
  })
}

type Refusal = Pick<Problem, 'code' | 'detail' | 'errors'>

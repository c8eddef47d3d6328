import { line } from '../parts/lines.ts'
import { oneOf } from '../parts/one-of.ts'
import type { Settings } from '../../../core/tenancy/settings-contract.ts'
import { say } from './words.ts'

/** Whether everybody needs a second step. */
export function factorField(host: Element, value: Settings['secondFactor']) {
  const { names, secondFactors } = say(host)
  const { optional, required } = secondFactors
  return oneOf(host, {
    ...{ id: 'secondFactor', label: names.secondFactor, value },
    choices: [
      ['optional', ...pair(optional)],
      ['required', ...pair(required)],
    ],
  })
}

/** After how many minutes of doing nothing one signs in again. */
export function idleField(host: Element, minutes: number, fault: string | null) {
  const { names, idleHint } = say(host)
  return line(host, {
    ...{ id: 'idleMinutes', type: 'number', label: names.idleMinutes, hint: idleHint },
    ...{ value: String(minutes), fault },
  })
}

/** Where one signs in: here, or with the organisation's own account. */
export function providerField(host: Element, isOwn: boolean, turn: (isOwn: boolean) => void) {
  const { names, providers } = say(host)
  return oneOf(host, {
    ...{ id: 'provider', label: names.provider, value: isOwn ? 'own' : 'oidc' },
    choices: [
      ['own', ...pair(providers.own)],
      ['oidc', ...pair(providers.oidc)],
    ],
    turn: (value) => turn(value === 'own'),
  })
}

const pair = ([words = '', meaning = '']: readonly string[]) => [words, meaning] as const

import { demandProof } from '../identity/proof.ts'
import type { Scope } from '../operation/scope.ts'
import { contrastWithWhite } from './contrast.ts'
import { demandMapping } from './group-mapping.ts'
import type { Given } from './setting-fields.ts'
import type { SettingName } from './settings-contract.ts'
import { needsItalian, notALogo, notASite, tooLittleContrast } from './settings-faults.ts'

const leastContrast = 4.5
const largestLogo = 200 * 1024
const signingIn: readonly SettingName[] = ['provider', 'secondFactor', 'idleMinutes']
const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * Refuses settings that would harm whoever reads or embeds pages, or signs in; how one signs in is
 * changed by who has just proved who they are. Faults: settings.*, identity.proof-needed.
 */
export async function demandSound(
  scope: Scope,
  settings: Given,
  reset: readonly SettingName[] = [],
): Promise<void> {
  const touched = new Set<string>([...Object.keys(settings), ...reset])
  if (signingIn.some((name) => touched.has(name))) demandProof(scope)
  for (const colour of [settings.colour, settings.dark]) if (colour) demandContrast(colour)
  for (const site of settings.sites ?? []) demandSite(site, 'origin')
  if (settings.locales && !settings.locales.includes('it')) throw needsItalian({})
  if (settings.logo) demandPicture(settings.logo)
  if (!settings.provider) return
  demandSite(settings.provider.issuer, 'address')
  await demandMapping(scope, settings.provider.mapping)
}

function demandContrast(colour: string): void {
  const ratio = contrastWithWhite(colour)
  if (ratio < leastContrast) throw tooLittleContrast({ colour, ratio: ratio.toFixed(2) })
}

function demandSite(site: string, what: 'origin' | 'address'): void {
  const url = new URL(site)
  const isSafe = url.protocol === 'https:' || loopback.includes(url.hostname)
  const isWhole = what === 'address' ? url.username === '' && url.hash === '' : url.origin === site
  if (!isSafe || !isWhole) throw notASite({ site })
}

const beginnings = { png: '89504e47', jpeg: 'ffd8ff', webp: '52494646' } as const

function demandPicture(logo: string): void {
  const [, kind = '', data = ''] = /^data:image\/(\w+);base64,(.*)$/.exec(logo) ?? []
  const bytes = Buffer.from(data, 'base64')
  const expected = Object.entries(beginnings).find(([name]) => name === kind)?.[1] ?? '-'
  const isPicture = bytes.toString('hex', 0, 8).startsWith(expected)
  if (!isPicture || bytes.length > largestLogo) throw notALogo({})
}

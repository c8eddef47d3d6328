import { defineCalendar } from '../lifecycle/calendar.ts'
import { nationalHolidays } from '../lifecycle/holidays.ts'
import type { Profile } from '../tenancy/profile.ts'
import type { Founding } from './contract.ts'

/** The profile with which a tenant begins: what was asked, and the working hours that most offices keep. */
export function firstProfile(founding: Founding): Profile {
  const { name, kind, colour, short, logo, phone, sites, signIn } = founding
  return {
    name,
    kind,
    brand: { colour, dark: darker(colour), short: short ?? name },
    ...(logo && { logo }),
    locales: ['it', 'en'],
    phone,
    sites: sites.map((site) => new URL(site).origin),
    ...(signIn.kind === 'oidc' && { provider: providerOf(signIn) }),
    calendar: defineCalendar({ holidays: nationalHolidays() }),
  }
}

function providerOf({ issuer, clientId, groupsClaim }: SignInThere) {
  return { issuer, clientId, groupsClaim, mapping: [] }
}

type SignInThere = Extract<Founding['signIn'], { kind: 'oidc' }>

// Three quarters of each part of the light: for what is pressed or lies behind white words.
function darker(colour: string): string {
  const parts = colour.slice(1).match(/../g) ?? []
  const dimmed = parts.map((part) => Math.round(Number.parseInt(part, 16) * 0.75))
  return `#${dimmed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

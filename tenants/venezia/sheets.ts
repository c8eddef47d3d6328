import { certificates } from './sheets/certificates.ts'
import { residence } from './sheets/residence.ts'
import { identityCard } from './sheets/identity-card.ts'
import { lifeEvents } from './sheets/life-events.ts'
import { mobility } from './sheets/mobility.ts'
import { housing } from './sheets/housing.ts'
import { taxes } from './sheets/taxes.ts'
import { citySpaces } from './sheets/city-spaces.ts'
import { family } from './sheets/family.ts'
import { contact } from './sheets/contact.ts'

/** Every fact sheet of the tenant, by theme. */
export const sheets = [
  ...certificates,
  ...residence,
  ...identityCard,
  ...lifeEvents,
  ...mobility,
  ...housing,
  ...taxes,
  ...citySpaces,
  ...family,
  ...contact,
]

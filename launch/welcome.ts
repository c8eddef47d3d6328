import { machineKey } from '../core/keys/machines.ts'
import { createSecrets } from '../core/operation/secrets.ts'
import { demoPeople } from './demo-people.ts'
import type { Settings } from './settings.ts'

/** A place of a running city: what it is, where, and a word about it. */
export type Place = { title: string; url: string; note: string }

/** Lists the places of a city that a person may open. */
export function placesOf({ addresses, ports, external }: Settings): Place[] {
  const temporal = `http://localhost:${ports.temporalPage.number}`
  return [
    { title: 'Sito del Comune', url: addresses.citySite, note: "the city's demo site" },
    { title: 'Sito di Veritas', url: addresses.companySite, note: 'another owner, another site' },
    { title: 'Scrivania', url: `${addresses.kernel}/desk/venezia`, note: "the operators' desk" },
    { title: 'API', url: `${addresses.kernel}/openapi.json`, note: 'every operation, OpenAPI 3.1' },
    { title: 'SPID e CIE', url: addresses.identity, note: 'the identity provider' },
    ...(external.temporal
      ? []
      : [{ title: 'Temporal', url: temporal, note: 'the workflows, as they run' }]),
  ]
}

/** Gives the lines that greet whoever has just started a city: where to go, and as whom. */
export function welcome(settings: Settings, master: string): string[] {
  const width = Math.max(...placesOf(settings).map(({ url }) => url.length))
  const line = ({ title, url, note }: Place) => `  ${title.padEnd(18)}${url.padEnd(width)}  ${note}`
  const logs = `  ${'Log'.padEnd(18)}${settings.data}/logs`
  return [...placesOf(settings).map(line), logs, '', ...demoPeople(master), ...telephone(master)]
}

function telephone(master: string): string[] {
  const key = machineKey(createSecrets(master), 'venezia', 'telephone')
  return ['The telephone system of 041041, with this key', `  ${key}`]
}

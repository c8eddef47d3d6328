import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { explain } from './explain.ts'
import type { Port } from './ports.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The listeners of a city, each with its place after the base port and the variable that moves it. */
const listeners = {
  kernel: { place: 1, purpose: 'the kernel', variable: 'DIME_KERNEL_PORT' },
  citySite: { place: 2, purpose: "the city's demo site", variable: 'DIME_CITY_SITE_PORT' },
  companySite: { place: 3, purpose: "Veritas's demo site", variable: 'DIME_COMPANY_SITE_PORT' },
  identity: { place: 4, purpose: 'the identity provider', variable: 'DIME_IDENTITY_PORT' },
  postgres: { place: 5, purpose: 'PostgreSQL', variable: 'DIME_POSTGRES_PORT' },
  temporal: { place: 6, purpose: 'Temporal', variable: 'DIME_TEMPORAL_PORT' },
  temporalPage: { place: 7, purpose: "Temporal's web page", variable: 'DIME_TEMPORAL_UI_PORT' },
} as const

/** The name of a listener. */
export type Listener = keyof typeof listeners

/** Parts that somebody else runs for us; a part named here is not started. */
export type External = {
  database: string | undefined
  temporal: string | undefined
  search: string | undefined
  mail: string | undefined
  identity: string | undefined
}

/** Where a city keeps its data, listens and is reached. */
export type Settings = {
  data: string
  cache: string
  ports: Readonly<Record<Listener, Port>>
  addresses: { kernel: string; citySite: string; companySite: string; identity: string }
  external: External
  secret: string | undefined
}

/** Reads the settings of a city from variables; everything has a default. */
export function readSettings(env: Environment): Settings {
  const ports = readPorts(env)
  return {
    data: dataFolder(env),
    cache: cacheFolder(env),
    ports,
    addresses: addressesOf(ports, env),
    external: {
      database: env['DATABASE_URL'],
      temporal: env['TEMPORAL_ADDRESS'],
      search: env['MEILI_URL'],
      mail: env['SMTP_URL'],
      identity: env['OIDC_ISSUER'],
    },
    secret: env['DIME_SECRET'],
  }
}

/** The folder for what can be fetched or built again: programs and compiled code. */
export function cacheFolder(env: Environment): string {
  return join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'dime')
}

function dataFolder(env: Environment): string {
  const shared = env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share')
  return resolve(env['DIME_DATA'] ?? join(shared, 'dime'))
}

/** The city's site and the company's are two sites to a browser because their host names differ. */
function addressesOf(ports: Settings['ports'], env: Environment): Settings['addresses'] {
  const at = (host: string, listener: Listener) => `http://${host}:${ports[listener].number}`
  return {
    kernel: env['DIME_PUBLIC_URL'] ?? at('localhost', 'kernel'),
    citySite: at('localhost', 'citySite'),
    companySite: at('127.0.0.1', 'companySite'),
    identity: env['OIDC_ISSUER'] ?? at('localhost', 'identity'),
  }
}

function readPorts(env: Environment): Settings['ports'] {
  const first = readNumber(env, 'DIME_PORT') ?? 8040
  const port = (listener: Listener): Port => {
    const { place, purpose, variable } = listeners[listener]
    return { number: readNumber(env, variable) ?? first + place, purpose, variable }
  }
  return {
    kernel: port('kernel'),
    citySite: port('citySite'),
    companySite: port('companySite'),
    identity: port('identity'),
    postgres: port('postgres'),
    temporal: port('temporal'),
    temporalPage: port('temporalPage'),
  }
}

function readNumber(env: Environment, variable: string): number | undefined {
  const text = env[variable]
  if (text === undefined || text === '') return undefined
  const number = Number(text)
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number
  throw explain(`${variable} is "${text}", which is not the number of a port (1 to 65535).`)
}

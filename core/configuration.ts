import { z } from 'zod'
import { readProxies, type Proxies } from './http/address-of.ts'

const Environment = z.object({
  DATABASE_URL: z.url(),
  DIME_SECRET: z.string().min(32),
  DIME_KERNEL_PORT: z.coerce.number().int().default(8041),
  DIME_PUBLIC_URL: z.url().default('http://localhost:8041'),
  DIME_PLUGINS: z.string().optional(),
  DIME_BUNDLED: z.string().optional(),
  DIME_PACKAGES: z.string().optional(),
  DIME_LINKS: z.string().default('[]'),
  OIDC_ISSUER: z.url().default('http://localhost:8044'),
  OIDC_CLIENT_ID: z.url().optional(),
  MEILI_URL: z.url().optional(),
  MEILI_KEY: z.string().optional(),
  SMTP_URL: z.url().optional(),
  DIME_MAIL_FOLDER: z.string().optional(),
  DIME_PROXIES: z.string().default('').transform(readProxies),
  DIME_LIMITS: z.union([z.literal('off'), z.coerce.number().int().positive()]).default(120),
  DIME_LOG_LEVEL: z.string().default('info'),
  DIME_DEVELOPING: z.enum(['yes', 'no']).default('no'),
})

/** Everything that can be set from outside, read once. */
export interface Configuration {
  /** The owner's URL: used to migrate, and to know where the application connects. */
  readonly databaseUrl: string
  readonly secret: string
  readonly port: number
  readonly publicUrl: string
  /** A folder with one folder a plugin. */
  readonly plugins: URL
  /** The same bundled; where nothing is said they are started from their sources. */
  readonly bundled: URL | undefined
  /** A folder of this machine's own, where packages of plugins are unpacked. */
  readonly packages: URL
  readonly links: readonly { title: string; url: string; note: string }[]
  readonly oidc: { readonly issuer: string; readonly clientId: string }
  readonly meilisearch: { readonly url: string; readonly key: string } | undefined
  /** Where mail goes: a server, or a folder of files. */
  readonly mail: { readonly smtp?: string; readonly folder?: string }
  /** The proxies before DiMe, whose word on where callers are is believed. */
  readonly proxies: Proxies
  /** How many things a minute somebody unknown may add from one network, on each node. */
  readonly pace: number | undefined
  readonly logLevel: string
  /** Whether saved plugins are loaded at once, and pages show what is wrong with them. */
  readonly developing: boolean
}

const Links = z.array(z.object({ title: z.string(), url: z.string(), note: z.string() }))

/** Reads the configuration from environment variables; a wrong one is named in the error. */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
): Configuration {
  const env = Environment.parse(environment)
  const given = (path: string | undefined) => (path ? new URL(`file://${path}/`) : undefined)
  const beside = (path: string) => new URL(path, import.meta.url)
  return {
    databaseUrl: env.DATABASE_URL,
    secret: env.DIME_SECRET,
    port: env.DIME_KERNEL_PORT,
    publicUrl: env.DIME_PUBLIC_URL,
    plugins: given(env.DIME_PLUGINS) ?? beside('../plugins/'),
    bundled: given(env.DIME_BUNDLED),
    packages: given(env.DIME_PACKAGES) ?? beside('../.build/packages/unpacked/'),
    links: Links.parse(JSON.parse(env.DIME_LINKS)),
    oidc: { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID ?? env.DIME_PUBLIC_URL },
    meilisearch: env.MEILI_URL ? { url: env.MEILI_URL, key: env.MEILI_KEY ?? '' } : undefined,
    mail: {
      ...(env.SMTP_URL && { smtp: env.SMTP_URL }),
      ...(env.DIME_MAIL_FOLDER && { folder: env.DIME_MAIL_FOLDER }),
    },
    proxies: env.DIME_PROXIES,
    pace: env.DIME_LIMITS === 'off' ? undefined : env.DIME_LIMITS,
    logLevel: env.DIME_LOG_LEVEL,
    developing: env.DIME_DEVELOPING === 'yes',
  }
}

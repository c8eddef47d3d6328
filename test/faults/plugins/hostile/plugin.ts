import { definePlugin, defineSettings, route } from '@dime/core'

// No other number in the file is like it: a further version is this one with another in its place.
const version = '0.7.7'

const settings = defineSettings({
  fields: { system: { kind: 'address', optional: true } },
  texts: { it: { system: { label: 'Sistema' } }, en: { system: { label: 'System' } } },
})

const asked = (run: Parameters<typeof route>[0]['run']) =>
  route({ kind: 'read', summary: 'For tests', need: 'anyone', input: {}, run })

const imported = async (name: string): Promise<unknown> => import(name)

/** A plugin that serves well by one route, and does harm by every other. */
export default definePlugin({
  id: 'hostile',
  version,
  contract: '^1.0.0',
  name: { it: 'Ostile', en: 'Hostile' },
  brief: { it: 'Per le prove', en: 'For tests' },
  permissions: ['outside', 'keeping'],
  settings,
  services: [],
  migrations: [
    { name: 'things', sql: 'create table hostile.thing (tenant_id uuid not null, n int)' },
  ],
  routes: {
    good: asked(async () => ({ answer: version })),
    throwing: asked(async () => Promise.reject(new Error('out of ideas'))),
    exiting: asked(async () => process.exit(3)),
    looping: asked(async () => {
      for (;;) Math.random()
    }),
    allocating: asked(async () => {
      const held: Buffer[] = []
      for (;;) held.push(Buffer.alloc(100_000, 1))
    }),
    flooding: asked(async (_, lent) => {
      for (;;) lent.log('again')
    }),
    huge: asked(async () => ({ answer: 'x'.repeat(50_000_000) })),
    table: asked(async (_, lent) => ({
      answer: (await lent.rows('select id from public.ticket')).length,
    })),
    neighbour: asked(async (_, lent) => ({
      answer: (await lent.rows('select * from registry.resident')).length,
    })),
    file: asked(async () => ({ answer: String(await imported('file:///etc/hostname')) })),
    outside: asked(async (_, lent) => ({ answer: (await lent.fetch('http://127.0.0.1/')).body })),
    keeping: asked(async () => ({
      answer: 'kept',
      keep: [{ sql: 'insert into hostile.thing (n) values ($1)', values: [1] }],
    })),
  },
})

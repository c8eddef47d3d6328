import type { Client } from 'pg'
import { defineSettings } from '../plugin/face/setting.ts'
import type { Catalogue, LivePlugin } from '../service/catalogue.ts'
import type { Service } from '../service/define-service.ts'
import { permit, report } from './declared-services.ts'

const words = (it: string) => ({ label: it })

/** The plugin that the tests take their services from: it knows who people are, and asks an outside system. */
export const streets = {
  id: 'streets',
  version: '1.0.0',
  name: { it: 'Strade', en: 'Streets' },
  brief: { it: 'Le strade del paese.', en: 'The streets of the town.' },
  permissions: ['person', 'outside'],
  settings: defineSettings({
    fields: {
      where: { kind: 'address' },
      key: { kind: 'secret', max: 80 },
      fee: { kind: 'number', min: 0, max: 100, optional: true },
      mode: { kind: 'choice', options: ['quick', 'slow'], optional: true },
    },
    texts: {
      it: {
        where: words('Indirizzo del sistema'),
        key: words('Chiave'),
        fee: words('Tariffa'),
        mode: { label: 'Modo', options: { quick: 'Svelto', slow: 'Lento' } },
      },
      en: {
        where: words('Address of the system'),
        key: words('Key'),
        fee: words('Fee'),
        mode: { label: 'Mode', options: { quick: 'Quick', slow: 'Slow' } },
      },
    },
  }),
} as const satisfies Omit<LivePlugin, 'services'>

/** The two services of the tests and what a test brings, declared by no plugin. */
export function catalogueOf(services: readonly Service[]): Catalogue {
  const all = [report, permit, ...services]
  const live = all.map((service) => ({ plugin: 'streets', version: '1.0.0', service }))
  const find = (id: string) => live.find(({ service }) => service.id === id)
  return {
    find,
    all: () => live,
    known: find,
    everKnown: () => live,
    plugin: (id) => (id === streets.id ? { ...streets, services: all } : undefined),
    plugins: () => [{ ...streets, services: all }],
  }
}

/** Lets the town's hall offer services. */
export async function offerInTown(owner: Client, services: readonly Service[]): Promise<void> {
  for (const { id } of services)
    await owner.query(
      `insert into enabled_service (tenant_id, service_id, office_id, is_enabled)
       select t.id, $1, o.id, true from tenant t join office o on o.tenant_id = t.id and o.code = 'hall'
       where t.slug = 'town'`,
      [id],
    )
}

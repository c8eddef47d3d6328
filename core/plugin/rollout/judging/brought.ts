import type { Scope } from '../../../operation/scope.ts'
import type { Description } from '../../cell/wire.ts'
import { permissionViews } from '../../spoken/permission-view.ts'
import { settingViews } from '../../spoken/setting-view.ts'
import { contractView } from './contract-view.ts'

/** What a version brings, asks for and takes away, beside the one that is live. */
export function broughtBy({ locale }: Scope, next: Description, old: Description | undefined) {
  const permissions = difference(next.permissions, old?.permissions ?? [], String)
  const settings = difference(
    settingViews(locale, next.settings),
    settingViews(locale, old?.settings),
    ({ name }) => name,
  )
  const known = new Set(old?.migrations.map(({ name }) => name))
  const steps = next.migrations.filter(({ name }) => !known.has(name))
  const purposes = difference(
    next.processing.map(({ purpose }) => purpose[locale]),
    old?.processing.map(({ purpose }) => purpose[locale]) ?? [],
    String,
  )
  return {
    contract: contractView(next.contract),
    services: servicesOf(locale, next, old),
    permissions: {
      added: permissionViews(locale, permissions.added),
      gone: permissionViews(locale, permissions.gone),
    },
    settings: { added: settings.added.map(named), gone: settings.gone.map(named) },
    processing: purposes.added,
    migrations: {
      now: steps.filter(({ phase }) => !old || phase !== 'contract').map(({ name }) => name),
      later: steps.filter(({ phase }) => old && phase === 'contract').map(({ name }) => name),
    },
  }
}

const named = ({ name, label }: { name: string; label: string }) => ({ id: name, label })

function servicesOf(locale: Scope['locale'], next: Description, old: Description | undefined) {
  const { added, gone } = difference(next.services, old?.services ?? [], ({ id }) => id)
  const before = new Map(old?.services.map((service) => [service.id, JSON.stringify(service)]))
  const changed = next.services.filter(
    (service) => before.has(service.id) && before.get(service.id) !== JSON.stringify(service),
  )
  const titled = (services: Description['services']) =>
    services.map(({ id, texts }) => ({ id, label: texts[locale].title }))
  return { added: titled(added), changed: titled(changed), gone: titled(gone) }
}

function difference<T>(next: readonly T[], old: readonly T[], key: (one: T) => string) {
  const [after, before] = [next, old].map((list) => new Set(list.map(key)))
  return {
    added: next.filter((one) => !before?.has(key(one))),
    gone: old.filter((one) => !after?.has(key(one))),
  }
}

import { allEffects } from '../../lifecycle/lifecycle.ts'
import { flawsOf } from '../../lifecycle/flaws.ts'
import { serviceFlaws } from '../../service/service-flaws.ts'
import type { Description } from '../cell/wire.ts'
import { settingFlaws } from './setting-flaws.ts'

/** Where a plugin's declaration contradicts itself or the rules of the house, a sentence each. */
export function contradictions(told: Description): string[] {
  const { id, services } = told
  const ids = services.map((service) => service.id)
  const foreign = ids.filter((service) => !service.startsWith(`${id}.`))
  return [
    ...foreign.map((service) => `service ${service} does not begin with ${id}.`),
    ...twice(ids).map((service) => `service ${service} is declared twice`),
    ...missingActivities(told),
    ...services.flatMap(({ id: of, lifecycle }) => within(of, flawsOf(lifecycle))),
    ...services.flatMap((service) => within(service.id, serviceFlaws(service))),
    ...settingFlaws(told.settings),
    ...routeFlaws(told, ids),
    ...sheetFlaws(told, ids),
    ...askedFlaws(told),
  ]
}

const twice = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at)

const within = (service: string, flaws: readonly string[]) =>
  flaws.map((flaw) => `service ${service}: ${flaw}`)

function missingActivities({ services, activities }: Description): string[] {
  const caused = services.flatMap(({ lifecycle }) => allEffects(lifecycle))
  const called = caused.flatMap((effect) => ('run' in effect ? [effect.run] : []))
  const missing = called.filter((name) => !activities.includes(name))
  return missing.map((activity) => `activity ${activity} is not declared`)
}

// Files of a form belong to a ticket, and a question to a plugin has none.
function routeFlaws({ id, routes }: Description, services: readonly string[]): string[] {
  return Object.entries(routes).flatMap(([name, { kind, input }]) => [
    ...(services.includes(`${id}.${name}`) ? [`route ${name} is called like a service`] : []),
    ...Object.entries(input).flatMap(([field, { kind: asked }]) => {
      const isFile = asked === 'photos' || asked === 'files'
      const isNested = kind === 'read' && (asked === 'place' || asked === 'several')
      return isFile || isNested ? [`route ${name} cannot be asked with ${field}`] : []
    }),
  ])
}

function sheetFlaws({ id, sheets }: Description, services: readonly string[]): string[] {
  const foreign = sheets.filter(({ service }) => service && !services.includes(service))
  return [
    ...foreign.map((sheet) => `sheet ${sheet.id} is about a service that is not ${id}'s`),
    ...twice(sheets.map((sheet) => sheet.id)).map((sheet) => `sheet ${sheet} is declared twice`),
  ]
}

function askedFlaws({ permissions, settings }: Description): string[] {
  const hasAddress = Object.values(settings.fields).some(({ kind }) => kind === 'address')
  return permissions.includes('outside') && !hasAddress
    ? ['asks for outside without a setting that says where']
    : []
}

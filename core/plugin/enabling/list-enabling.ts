import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'
import type { LivePlugin } from '../../service/catalogue.ts'
import { offeredAt } from '../../service/offered-now.ts'
import { inWords, type Words } from '../../tenancy/words.ts'
import { permissionViews } from '../spoken/permission-view.ts'
import type { EnablingCard } from './contract.ts'
import { stateOf } from './state.ts'
import { allWords, type Word } from './word.ts'

interface OfferRow {
  readonly id: string
  readonly office: Words
  readonly isOffered: boolean
}

/** Every plugin that is live, as the organisation sees it. */
export async function listEnabling(scope: Scope): Promise<EnablingCard[]> {
  const offers = await offersOf(scope)
  const words = await allWords(scope)
  const cards = scope.lent.catalogue
    .plugins()
    .map((plugin) => cardOf(scope, plugin, { offers, words: words.get(plugin.id) ?? [] }))
  return cards.toSorted((a, b) => a.name.localeCompare(b.name, scope.locale))
}

/** The services that the organisation has, with the office that answers and whether they are offered now. */
export function offersOf({ store, tenant, now }: Scope): Promise<OfferRow[]> {
  return store.rows(sql`
    select e.service_id as id, o.name as office, ${offeredAt(now)} as "isOffered"
    from enabled_service e join office o on o.tenant_id = e.tenant_id and o.id = e.office_id
    where e.tenant_id = ${tenant.id}`)
}

/** What is known of a plugin in the organisation. */
export interface Known {
  readonly offers: readonly OfferRow[]
  readonly words: readonly Word[]
}

/** A plugin as the organisation sees it. */
export function cardOf(scope: Scope, plugin: LivePlugin, { offers, words }: Known): EnablingCard {
  const { locale, now } = scope
  const whole = words.find(({ office }) => office === null)
  const word = whole ?? words.find(({ isOn }) => isOn)
  const accepted = new Set(words.flatMap(({ accepted: some }) => some))
  const missing = (plugin.permissions ?? []).filter((one) => !accepted.has(one))
  return {
    plugin: plugin.id,
    name: plugin.name[locale],
    brief: plugin.brief[locale],
    version: plugin.version,
    state: stateOf(word, now),
    from: word?.from?.toISOString() ?? null,
    until: word?.until?.toISOString() ?? null,
    offices: words.filter(({ office }) => office !== null).length,
    services: plugin.services.map(({ id, texts }) => {
      const offer = offers.find((one) => one.id === id)
      const office = offer ? inWords(scope, offer.office) : null
      return { id, title: texts[locale].title, office, isOffered: offer?.isOffered ?? false }
    }),
    missing: words.some(({ isOn }) => isOn) ? permissionViews(locale, missing) : [],
  }
}

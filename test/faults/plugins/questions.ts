import type { ChangingCity } from './changing-city.ts'
import type { Question } from './steady.ts'

/** Questions that need the plugin of reports, in turn: its form, its tickets, and its own route where it has one. */
export async function questionsOf(
  { city, owner, people }: ChangingCity,
  { hasRoute }: { hasRoute: boolean },
): Promise<() => Question> {
  const at = (rest: string) => `${city.kernel}/api/venezia/${rest}`
  const { rows } = await owner.client().query<{ id: string }>(
    `select t.id from ticket t join tenant on tenant.id = t.tenant_id
     where tenant.slug = 'venezia' and service_id = 'companies.waste-report' limit 500`,
  )
  const form = { url: at('services.read?id=companies.waste-report') }
  const tickets = rows.map(({ id }) => ({
    url: at(`tickets.read?id=${id}`),
    headers: people.operator,
  }))
  const own = hasRoute ? [{ url: at('companies.version') }] : []
  let turn = 0
  return () => {
    turn += 1
    const kinds = [form, tickets[turn % tickets.length] ?? form, ...own]
    return kinds[turn % kinds.length] ?? form
  }
}

import { beginning } from '../../core/lifecycle/standing.ts'
import type { Service } from '../../core/service/define-service.ts'
import type { Field } from '../../core/service/form.ts'
import type { EveryRole } from './every-role.ts'

/** Writes a ticket of a service: with an answer to every question, attachments and payments, or with a child that is open. */
export async function addSample(
  city: EveryRole,
  service: Service,
  isComplete: boolean,
): Promise<string> {
  const answers = Object.entries(service.form).map(([name, field]) => [name, answerTo(field)])
  const id = await insert(city, service, {
    answers: isComplete ? Object.fromEntries(answers) : {},
    parent: null,
  })
  if (!isComplete) await insert(city, service, { answers: {}, parent: id })
  else await addPapers(city, service, id)
  return id
}

async function insert(
  { owner, tenant, person }: EveryRole,
  service: Service,
  { answers, parent }: { readonly answers: object; readonly parent: string | null },
): Promise<string> {
  const now = new Date()
  const { calendar } = tenant.profile
  const { id, lifecycle, clock } = service
  const begun = beginning({ lifecycle, term: clock.term }, { now, calendar })
  const { rows } = await owner.query<{ id: string }>(
    `insert into ticket (tenant_id, code, service_id, plugin_version, lifecycle, state, subject, answers, channel,
       language, office_id, person_id, term, received_at, clock_from, entered_at, due_at, parent_id)
     select $1, gen_random_uuid(), $2, '1.0.0', $3, $4, '', $5, 'web', 'it', o.id, $6, $7, $8, $8, $8, $9, $10
     from office o where o.tenant_id = $1 and o.code = 'here' returning id`,
    [
      ...[tenant.id, id, JSON.stringify(lifecycle), begun.state, JSON.stringify(answers), person],
      ...[JSON.stringify(clock.term), now, begun.dueAt, parent],
    ],
  )
  return rows[0]?.id ?? ''
}

async function addPapers(
  { owner, tenant }: EveryRole,
  { payments = {} }: Service,
  ticket: string,
): Promise<void> {
  for (let file = 0; file < 20; file += 1)
    await owner.query(
      `insert into file (tenant_id, sha256, name, type, size, content, ticket_id, owner_digest)
       values ($1, '', 'foto.png', 'image/png', 1, 'x', $2, '')`,
      [tenant.id, ticket],
    )
  for (const name of Object.keys(payments))
    await owner.query(
      `insert into payment (tenant_id, ticket_id, name, iupd, amount, state, paid_at, receipt)
       values ($1, $2, $3, $4, 1, 'paid', now(), $4)`,
      [tenant.id, ticket, name, `${ticket} ${name}`],
    )
}

function answerTo(field: Field): unknown {
  if (field.kind === 'choice') return field.options[0]
  if (field.kind === 'place') return { address: 'Via della Prova 1', area: field.areas[0] }
  if (field.kind === 'photos' || field.kind === 'files') return []
  if (field.kind === 'number' || field.kind === 'amount') return field.max
  if (field.kind === 'several') return ['prova']
  return field.kind === 'yes-no' ? true : 'prova'
}

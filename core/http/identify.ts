import type { Context } from 'koa'
import { nobody } from '../identity/actor.ts'
import { meetCitizen } from '../identity/citizens.ts'
import { recordAnswered, type Came } from '../identity/logins/record.ts'
import type { CitizenIdentity } from '../identity/oidc/citizen.ts'
import { Fault } from '../operation/fault.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import type { CitizenDoor, Left } from './citizen-door.ts'
import { localeOf } from './locale.ts'
import { whence } from './whence.ts'

/** Who came back from the provider, written down as a person of the tenant; the log of sign-ins says what came of it. */
export async function identify(
  { kernel, signIn, publicUrl }: CitizenDoor,
  ctx: Context,
  { tenant, left: { transaction } }: { tenant: Tenant; left: Left },
): Promise<{ person: string; who: CitizenIdentity }> {
  const caller = { tenant, actor: nobody, locale: localeOf(ctx), now: new Date() }
  const answered = (came: Came) => ({ whence: whence(ctx), came })
  const answer = new URL(ctx.url, publicUrl)
  const who = await signIn.finish(answer, transaction).catch(async (fault: unknown) => {
    if (fault instanceof Fault) {
      const refusal = answered({ fault })
      await kernel.withRows(caller, (scope) => recordAnswered(scope, transaction, refusal))
    }
    throw fault
  })
  const person = await kernel.withRows(caller, async (scope) => {
    await recordAnswered(scope, transaction, answered({ who }))
    return meetCitizen(scope, who)
  })
  return { person, who }
}

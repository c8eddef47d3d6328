import type { Scope } from '../operation/scope.ts'
import { today } from '../tenancy/today.ts'
import { inWords } from '../tenancy/words.ts'
import type { Letter } from './letter.ts'
import type { Numbered } from './number-document.ts'
import { verificationCode } from './verification-code.ts'

/** The letter of an order, with the address at which anyone can verify it. */
export function letterOf(scope: Scope, { order, id, number, office }: Numbered): Letter {
  const { profile, slug } = scope.tenant
  const code = verificationCode(scope.lent.secrets.key('documents'), id)
  return {
    lang: order.lang,
    issuer: { name: profile.name, colour: profile.brand.dark },
    office: inWords({ locale: order.lang }, office.name),
    title: order.title,
    ...(order.subtitle && { subtitle: order.subtitle }),
    number,
    issuedOn: today(scope),
    blocks: order.blocks,
    verification: { url: `${scope.lent.publicUrl}/verify/${slug}/${id}?k=${code}`, code },
    createdAt: scope.now,
  }
}

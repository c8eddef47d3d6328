import { findAccount } from './account.ts'
import { askedLevel } from './level.ts'
import { consentPage } from './pages/consent-page.ts'
import { conclude, show } from './sign-in.ts'
import { textOf } from './text-of.ts'
import type { SignInStep } from './sign-in.ts'

/** Shows which attributes the service gets. */
export function showConsent(step: SignInStep): void {
  const { visit, interaction, settings } = step
  const account = findAccount(settings.people, interaction.session?.accountId ?? '')
  if (!account) throw new Error('Consent was asked of nobody')
  const withProof = askedLevel(interaction.session?.acr) > 1
  const request = { account, asked: askedClaims(step), withProof }
  show(step, visit.words.consentTitle, consentPage(visit, request))
}

/** Grants what was shown, for this sign-in only. */
export async function grantConsent(step: SignInStep): Promise<void> {
  const { provider, interaction } = step
  const grant = new provider.Grant({
    accountId: interaction.session?.accountId,
    clientId: textOf(interaction.params['client_id']),
  })
  grant.addOIDCScope('openid')
  grant.addOIDCClaims(askedClaims(step))
  await conclude(step, { consent: { grantId: await grant.save() } })
}

/** The names in both halves of the `claims` parameter. */
function askedClaims({ interaction }: SignInStep): string[] {
  const claims: Record<string, object | undefined> = JSON.parse(
    textOf(interaction.params['claims']) || '{}',
  )
  return Object.values(claims).flatMap((half) => Object.keys(half ?? {}))
}

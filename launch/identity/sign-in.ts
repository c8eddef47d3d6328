import type { Context } from 'koa'
import type { Provider } from 'oidc-provider'
import { answer, languageFor } from './answer.ts'
import { askedLevel } from './level.ts'
import type { Markup } from './pages/markup.ts'
import type { Visit } from './pages/page.ts'
import { words } from './pages/words.ts'
import type { Level } from './person.ts'
import type { IdentitySettings } from './settings.ts'
import { textOf } from './text-of.ts'

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

/** One request of a browser in the middle of a sign-in. */
export interface SignInStep {
  readonly ctx: Context
  readonly provider: Provider
  readonly settings: IdentitySettings
  readonly interaction: Interaction
  readonly visit: Visit
  /** What the service asks. */
  readonly level: Level
}

/** Opens the sign-in that the browser's cookie belongs to; the library throws when there is none. */
export async function openSignIn(
  ctx: Context,
  provider: Provider,
  settings: IdentitySettings,
): Promise<SignInStep> {
  const interaction = await provider.interactionDetails(ctx.req, ctx.res)
  const { params, uid } = interaction
  const language = languageFor(ctx, params['ui_locales'])
  const client = await provider.Client.find(textOf(params['client_id']))
  const visit = { language, words: words[language], uid, client: client?.clientName ?? '' }
  return { ctx, provider, settings, interaction, visit, level: askedLevel(params['acr_values']) }
}

/** Shows a page of this sign-in. */
export function show(
  { ctx, visit, interaction, settings }: SignInStep,
  title: string,
  body: Markup,
): void {
  const { redirect_uri: home, client_id: id } = interaction.params
  const client = settings.clients.find(({ clientId }) => clientId === id)
  const returnsTo = [textOf(home), ...(client?.sites ?? [])]
  answer(ctx, { language: visit.language, title, body, returnsTo })
}

/** Sends the browser to the page where this sign-in stands. */
export function goOn({ ctx, visit }: SignInStep): void {
  ctx.status = 303
  ctx.redirect(`/sign-in/${visit.uid}`)
}

/** Ends this part of the sign-in with what came out of it and sends the browser on. */
export async function conclude(step: SignInStep, result: Record<string, unknown>): Promise<void> {
  const { ctx, provider } = step
  const returnTo = await provider.interactionResult(ctx.req, ctx.res, result)
  ctx.status = 303
  ctx.redirect(returnTo)
}

/** Keeps who was chosen, or forgets it; nobody is signed in by this. */
export async function remember({ ctx, provider }: SignInStep, chosen?: string): Promise<void> {
  await provider.interactionResult(ctx.req, ctx.res, chosen ? { chosen } : {})
}

import type { Context, Middleware } from 'koa'
import type { Provider } from 'oidc-provider'
import { answerFault, languageFor } from './answer.ts'
import { grantConsent, showConsent } from './consent.ts'
import { checkProof, choosePerson, refuse } from './login.ts'
import { showLogin } from './login-pages.ts'
import { words } from './pages/words.ts'
import type { IdentitySettings } from './settings.ts'
import { openSignIn } from './sign-in.ts'
import type { SignInStep } from './sign-in.ts'

type Handler = (step: SignInStep) => void | Promise<void>

const cancel: Handler = (step) => refuse(step, 'The person gave up')

/** What can be done at each prompt; a prompt answers to nothing else, so consent never stands in for a code. */
const handlers: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
  login: {
    'GET ': showLogin,
    'POST person': choosePerson,
    'POST proof': checkProof,
    'POST cancel': cancel,
  },
  consent: { 'GET ': showConsent, 'POST consent': grantConsent, 'POST cancel': cancel },
}

/** Answers the pages of a sign-in, `/sign-in/{uid}` and what is posted below it. */
export function signInRoutes(provider: Provider, settings: IdentitySettings): Middleware {
  return async (ctx, next) => {
    const [, root, , action = ''] = ctx.path.split('/')
    if (root !== 'sign-in') await next()
    else await serve(ctx, await openSignIn(ctx, provider, settings).catch(() => undefined), action)
  }
}

/** No sign-in means no cookie, another browser's, or one that is over: all told in the same words. */
async function serve(ctx: Context, step: SignInStep | undefined, action: string): Promise<void> {
  const handler = step && handlers[step.interaction.prompt.name]?.[`${ctx.method} ${action}`]
  if (handler) return handler(step)
  const language = languageFor(ctx)
  ctx.status = 410
  return answerFault(ctx, language, { what: words[language].expired })
}

import type { Context } from 'koa'
import { faultPage } from './pages/fault-page.ts'
import type { ShownFault } from './pages/fault-page.ts'
import { languageOf } from './pages/language.ts'
import type { Language } from './pages/language.ts'
import type { Markup } from './pages/markup.ts'
import { document } from './pages/page.ts'
import { words } from './pages/words.ts'

/** One page to send; its title is the heading, and forms on it may end at the service that asked. */
export interface Answer {
  readonly language: Language
  readonly title: string
  readonly body: Markup
  /** Where the redirects of a form may lead; browsers check each against `form-action`. */
  readonly returnsTo?: readonly string[]
}

/** The language of a visitor: chosen on the page, then asked by the service, then of the browser. */
export function languageFor(ctx: Context, uiLocales?: unknown): Language {
  const chosen = ctx.query['lang']
  if (chosen === 'it' || chosen === 'en') ctx.cookies.set('language', chosen, { sameSite: 'lax' })
  const kept = ctx.cookies.get('language')
  return languageOf(chosen, kept, uiLocales, ctx.get('accept-language'))
}

/** Sends a page that no script runs on, no one frames and no cache keeps. */
export function answer(ctx: Context, { language, title, body, returnsTo = [] }: Answer): void {
  const forms = ["'self'", ...returnsTo.map((url) => new URL(url).origin)].join(' ')
  ctx.set({
    'Content-Security-Policy': `default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; form-action ${forms}; base-uri 'none'; frame-ancestors 'none'`,
    'Cache-Control': 'no-store',
    'Content-Language': language,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  })
  ctx.type = 'html'
  ctx.body = document({ language, path: pathOf(ctx), title, body })
}

/** Sends the page that says what went wrong and what to do. */
export function answerFault(ctx: Context, language: Language, fault: ShownFault): void {
  const said = words[language]
  answer(ctx, { language, title: said.faultTitle, body: faultPage(said, fault) })
}

/** A posted page is shown again by its own address; `/sign-in/{uid}/proof` belongs to `/sign-in/{uid}`. */
function pathOf({ path, query }: Context): string {
  const scheme = query['scheme']
  const shown = path.split('/').slice(0, 3).join('/')
  return typeof scheme === 'string' ? `${shown}?scheme=${encodeURIComponent(scheme)}` : shown
}

import type { Context } from 'koa'
import type { Locale } from '../service/define-service.ts'

/** The language of the answer: Italian unless English is preferred. */
export function localeOf(ctx: Context): Locale {
  return ctx.acceptsLanguages('it', 'en') === 'en' ? 'en' : 'it'
}

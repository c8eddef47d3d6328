import { html, type Markup } from '../html.ts'
import type { Language, Page, Words } from '../site.ts'

/** A whole service of the city inside a page. */
export function service(id: string, language: Language): Markup {
  return html`<dime-service tenant="venezia" service="${id}" lang="${language}"
    >${waiting(language)}</dime-service
  >`
}

/** What a page says that is there for one service. */
interface Said {
  readonly title: Words
  readonly short?: Words
  readonly lead: Words
}

/** A page of its own for a service. */
export function servicePage(slug: string, id: string, said: Said): Page {
  return { slug, ...said, body: (language) => service(id, language) }
}

/** Shown until the element is there, and for good where scripts do not run. */
export function waiting(language: Language): Markup {
  const text = {
    it: 'Il servizio si sta aprendo. Se non compare, chiamaci allo 041041: lo facciamo insieme.',
    en: 'The service is opening. If it does not appear, call 041041: we will do it together.',
  }
  return html`<p class="waiting">${text[language]}</p>`
}

import { html } from './html.ts'
import type { Language, Page, Words } from './site.ts'

/** What a page says that is there for one element. */
export interface Said {
  readonly title: Words
  readonly short?: Words
  readonly lead: Words
}

/** Pages of their own for the elements of an organisation. */
export interface ElementPages {
  /** A whole service. */
  service(slug: string, id: string, said: Said): Page
  /** Where a request stands, by its code. */
  track(said: Said): Page
  /** The personal area. */
  area(said: Said): Page
}

/** Builds them for an organisation; the words are shown until an element is there, and for good where scripts do not run. */
export function elementPages(tenant: string, waiting: Words): ElementPages {
  const wait = (language: Language) => html`<p class="waiting">${waiting[language]}</p>`
  return {
    service: (slug, id, said) => ({
      slug,
      ...said,
      body: (language) =>
        html`<dime-service tenant="${tenant}" service="${id}" lang="${language}"
          >${wait(language)}</dime-service
        >`,
    }),
    track: (said) => ({
      slug: 'a-che-punto',
      ...said,
      body: (language) =>
        html`<dime-track tenant="${tenant}" lang="${language}">${wait(language)}</dime-track>`,
    }),
    area: (said) => ({
      slug: 'area-personale',
      ...said,
      body: (language) =>
        html`<dime-area tenant="${tenant}" lang="${language}">${wait(language)}</dime-area>`,
    }),
  }
}

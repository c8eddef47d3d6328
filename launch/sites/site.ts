import type { Markup } from './html.ts'

/** The languages of the demo sites. */
export type Language = 'it' | 'en'

/** The same words in each language. */
export type Words = Readonly<Record<Language, string>>

/** A page of a site: the end of its address, what it is called and what it shows. */
export type Page = {
  slug: string
  title: Words
  /** Its name in menus, when the title is too long. */
  short?: Words
  lead: Words
  body(language: Language): Markup
}

/** What the frame around a page needs to know. */
export type View = { page: Page; language: Language; pages: readonly Page[]; kernel: string }

/** A site: its pages, the frame around them, and the folders of files that it serves. */
export type Site = {
  pages: readonly Page[]
  frame(view: View): Markup
  /** Folders by the first word of the address: `/look/site.css`, `/fonts/…`. */
  files: Readonly<Record<string, string>>
}

/** Gives the address of a page: Italian at the top, English under `/en/`. */
export function addressOf({ slug }: Pick<Page, 'slug'>, language: Language): string {
  const top = language === 'it' ? '/' : '/en/'
  return slug === '' ? top : `${top}${slug}/`
}

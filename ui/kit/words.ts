/** The languages every text is written in. */
export type Language = 'it' | 'en'

/** The language in force where an element stands: its nearest `lang`, through shadow roots; Italian if none. */
export function languageOf(element: Element): Language {
  const marked = element.closest('[lang]')
  if (marked) return marked.getAttribute('lang')?.startsWith('en') ? 'en' : 'it'
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? languageOf(root.host) : 'it'
}

/** Words for both languages, checked to say the same things; the result picks the reader's. */
export function words<Words>(dictionary: { it: Words; en: NoInfer<Words> }) {
  return (where: Element | Language): Words =>
    dictionary[typeof where === 'string' ? where : languageOf(where)]
}

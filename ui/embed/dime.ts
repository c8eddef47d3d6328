/** The elements a page may use; each comes when its tag is there, and only then. */
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'dime-service': () => import('../elements/service.ts'),
  'dime-area': () => import('../elements/area.ts'),
  'dime-track': () => import('../elements/track.ts'),
  'dime-rating': () => import('../elements/rating.ts'),
  'dime-search': () => import('../elements/search.ts'),
}

const tags = Object.keys(elements)

function bring(tag: string): void {
  if (!customElements.get(tag)) void elements[tag]?.()
}

function look(): void {
  const missing = tags.filter((tag) => !customElements.get(tag))
  for (const tag of missing) if (document.querySelector(tag)) bring(tag)
}

look()
new MutationObserver(look).observe(document, { childList: true, subtree: true })

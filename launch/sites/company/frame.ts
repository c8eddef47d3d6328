import { html, type Markup } from '../html.ts'
import { addressOf, type Language, type View } from '../site.ts'

const small = ['privacy', 'accessibilita']

const words = {
  it: {
    skip: 'Salta al contenuto',
    other: 'English',
    menu: 'Sezioni del sito',
    legal: 'Informazioni legali',
    motto: 'Acqua, ambiente, città pulita',
    call: 'Servizio clienti 041 555 0100 (numero dimostrativo)',
    demo: 'Sito dimostrativo: non è quello della società.',
  },
  en: {
    skip: 'Jump to content',
    other: 'Italiano',
    menu: 'Sections of the site',
    legal: 'Legal information',
    motto: 'Water, environment, a clean city',
    call: 'Customer service 041 555 0100 (demonstration number)',
    demo: 'Demonstration site: not the company’s own.',
  },
} as const

/** Frames a page of the company's site: a narrow head beside the content, a broad foot. */
export function frame(view: View): Markup {
  const { page, language, kernel } = view
  const say = words[language]
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title[language]} | Veritas</title>
        <meta name="description" content="${page.lead[language]}" />
        <link rel="icon" href="/look/drop.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/look/company.css" />
        <script type="module" src="${kernel}/embed/dime.js"></script>
      </head>
      <body>
        <a class="skip" href="#content">${say.skip}</a>
        ${header(view)}
        <main id="content">
          <div class="hero">
            <h1>${page.title[language]}</h1>
            <p>${page.lead[language]}</p>
          </div>
          <div class="sheet">${page.body(language)}</div>
        </main>
        <footer>
          <p>Veritas · ${say.call}</p>
          <nav aria-label="${say.legal}">
            <ul>
              ${links(view, true)}
            </ul>
          </nav>
          <p>${say.demo}</p>
        </footer>
      </body>
    </html>`
}

function header(view: View): Markup {
  const say = words[view.language]
  const other: Language = view.language === 'it' ? 'en' : 'it'
  return html`<header>
    <a class="logo" href="${addressOf({ slug: '' }, view.language)}">
      <img src="/look/drop.svg" alt="" width="34" height="40" /><span>Veritas</span>
    </a>
    <p class="motto">${say.motto}</p>
    <nav aria-label="${say.menu}">
      <ul>
        ${links(view, false)}
        <li>
          <a href="${addressOf(view.page, other)}" lang="${other}" hreflang="${other}"
            >${say.other}</a
          >
        </li>
      </ul>
    </nav>
  </header>`
}

function links({ pages, page, language }: View, isSmall: boolean): Markup[] {
  return pages
    .filter(({ slug }) => small.includes(slug) === isSmall)
    .map((target) => {
      const here = target === page ? html` aria-current="page"` : html``
      const name = target.short?.[language] ?? target.title[language]
      return html`<li><a href="${addressOf(target, language)}" ${here}>${name}</a></li>`
    })
}

import { html, type Markup } from '../html.ts'
import { addressOf, type Language, type View } from '../site.ts'

const menu = ['', 'servizi', 'certificati', 'rifiuti', 'a-che-punto', 'area-personale']
const small = ['privacy', 'accessibilita']

const words = {
  it: {
    skip: 'Vai al contenuto',
    region: 'Regione del Veneto',
    other: 'English',
    motto: 'La città e le sue isole',
    menu: 'Menu principale',
    call: 'Chiamaci allo 041041, da lunedì a venerdì, 8–18',
    address: 'Ca’ Farsetti, San Marco 4136, 30124 Venezia',
    legal: 'Note legali',
    demo: 'Sito dimostrativo: persone e pratiche sono inventate.',
  },
  en: {
    skip: 'Skip to content',
    region: 'Veneto Region',
    other: 'Italiano',
    motto: 'The city and its islands',
    menu: 'Main menu',
    call: 'Call us on 041041, Monday to Friday, 8 am–6 pm',
    address: 'Ca’ Farsetti, San Marco 4136, 30124 Venice',
    legal: 'Legal notices',
    demo: 'Demonstration site: people and requests are invented.',
  },
} as const

/** Frames a page of the city's site: head, menu, content, foot. */
export function frame(view: View): Markup {
  const { page, language, kernel } = view
  const say = words[language]
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title[language]} · Comune di Venezia</title>
        <meta name="description" content="${page.lead[language]}" />
        <link rel="icon" href="/look/crest.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/look/fonts.css" />
        <link rel="stylesheet" href="/look/city.css" />
        <script type="module" src="${kernel}/embed/dime.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">${say.skip}</a>
        ${header(view)}
        <main id="main" class="${page.slug === '' ? 'home' : 'inner'}">
          <div class="title">
            <h1>${page.title[language]}</h1>
            <p class="lead">${page.lead[language]}</p>
          </div>
          ${page.body(language)}
        </main>
        ${footer(view)}
      </body>
    </html>`
}

function header(view: View): Markup {
  const say = words[view.language]
  const other: Language = view.language === 'it' ? 'en' : 'it'
  return html`<header>
    <div class="slim">
      <div class="wide">
        <span>${say.region}</span>
        <a href="${addressOf(view.page, other)}" lang="${other}" hreflang="${other}"
          >${say.other}</a
        >
      </div>
    </div>
    <div class="brand">
      <div class="wide">
        <a class="name" href="${addressOf({ slug: '' }, view.language)}">
          <img src="/look/crest.svg" alt="" width="56" height="68" />
          <span><strong>Comune di Venezia</strong><small>${say.motto}</small></span>
        </a>
        <p class="call">${say.call}</p>
      </div>
    </div>
    <nav aria-label="${say.menu}">
      <ul class="wide">
        ${links(view, menu)}
      </ul>
    </nav>
  </header>`
}

function footer(view: View): Markup {
  const say = words[view.language]
  return html`<footer>
    <div class="wide">
      <p><strong>Comune di Venezia</strong><br />${say.address}<br />${say.call}</p>
      <nav aria-label="${say.legal}">
        <ul>
          ${links(view, small)}
        </ul>
      </nav>
      <p class="demo">${say.demo}</p>
    </div>
  </footer>`
}

function links({ pages, page, language }: View, slugs: readonly string[]): Markup[] {
  return pages
    .filter(({ slug }) => slugs.includes(slug))
    .map((target) => {
      const here = target === page ? html` aria-current="page"` : html``
      const name = target.short?.[language] ?? target.title[language]
      return html`<li><a href="${addressOf(target, language)}" ${here}>${name}</a></li>`
    })
}

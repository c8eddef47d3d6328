import { html, type Markup } from '../html.ts'
import { addressOf, type Language, type Page, type Words } from '../site.ts'
import { pageOf } from './embedded.ts'

/** Where whoever comes to live in the city, or moves within it, declares it. */
export const residence = pageOf.service('residenza', 'registry.residence', {
  title: { it: 'Cambio di residenza', en: 'Change of residence' },
  lead: {
    it: 'Vieni ad abitare in città o cambi casa? Lo dichiari qui, e vale da oggi.',
    en: 'Coming to live in the city, or moving within it? Declare it here; it holds from today.',
  },
})

/** Where the waste tax of a home or a business is declared. */
export const tari = pageOf.service('tari', 'tributes.tari-declaration', {
  title: { it: 'Dichiara la TARI', en: 'Declare the waste tax (TARI)' },
  lead: {
    it: 'Hai preso, cambiato o lasciato una casa o un’attività: ricalcoliamo noi la tassa sui rifiuti.',
    en: 'You took, changed or left a home or a business: we reckon the waste tax anew.',
  },
})

const imu = pageOf.service('rimborso-imu', 'tributes.imu-refund', {
  title: { it: 'Rimborso IMU', en: 'Property tax (IMU) refund' },
  lead: {
    it: 'Hai pagato più del dovuto negli ultimi cinque anni? Chiedilo indietro.',
    en: 'Did you pay too much in the last five years? Ask for it back.',
  },
})

const driver = pageOf.service('chi-guidava', 'mobility.driver-data', {
  title: { it: 'Comunica chi guidava', en: 'Tell us who was driving' },
  lead: {
    it: 'Dopo una multa che toglie punti, entro sessanta giorni dalla notifica.',
    en: 'After a fine that takes licence points, within sixty days of the notice.',
  },
})

const badge = pageOf.service('contrassegno-disabili', 'mobility.parking-badge', {
  title: { it: 'Contrassegno per disabili', en: 'Parking badge for people with disabilities' },
  lead: {
    it: 'Rilascio, rinnovo o duplicato del contrassegno europeo di parcheggio.',
    en: 'Issue, renewal or duplicate of the European parking badge.',
  },
})

const zone = pageOf.service('permesso-ztl', 'mobility.ztl-permit', {
  title: { it: 'Permesso ZTL per imprese', en: 'Restricted-zone permit for enterprises' },
  lead: {
    it: 'Per entrare nella ZTL di Mestre con un mezzo di lavoro.',
    en: 'To enter the restricted zone of Mestre with a work vehicle.',
  },
})

const housing = pageOf.service('casa-popolare', 'housing.public-housing', {
  title: { it: 'Bando per la casa popolare', en: 'Call for public housing' },
  lead: {
    it: 'Una sola domanda per nucleo: conta l’ultima inviata.',
    en: 'One application a household: the last one sent counts.',
  },
})

const repair = pageOf.service('guasto-alloggio', 'housing.home-repair', {
  title: { it: 'Guasto in un alloggio pubblico', en: 'Something broken in a public home' },
  lead: {
    it: 'Acqua, riscaldamento, umidità, serramenti: di’ che cosa non va e quando ti troviamo.',
    en: 'Water, heating, damp, windows: tell us what is wrong and when we find you.',
  },
})

const groups: readonly { title: Words; pages: readonly Page[] }[] = [
  { title: { it: 'Casa', en: 'Home' }, pages: [residence, housing, repair] },
  { title: { it: 'Tributi', en: 'Taxes' }, pages: [tari, imu] },
  { title: { it: 'Muoversi', en: 'Getting around' }, pages: [driver, badge, zone] },
]

/** The services that are reached from the page of all services. */
export const otherServices: readonly Page[] = groups.flatMap(({ pages }) => pages)

/** The page of the services that are asked for less often. */
export const services: Page = {
  slug: 'servizi',
  title: { it: 'Casa, tributi, muoversi', en: 'Home, taxes, getting around' },
  short: { it: 'Altri servizi', en: 'Other services' },
  lead: {
    it: 'Quello che puoi fare da qui senza venire allo sportello.',
    en: 'What you can do from here without coming to an office.',
  },
  body: (language) =>
    html`${groups.map(
      ({ title, pages }) =>
        html`<h2>${title[language]}</h2>
          ${cards(pages, language)}`,
    )}`,
}

/** Cards that lead to pages. */
export function cards(pages: readonly Page[], language: Language): Markup {
  const card = (page: Page) =>
    html`<li>
      <h3><a href="${addressOf(page, language)}">${page.title[language]}</a></h3>
      <p>${page.lead[language]}</p>
    </li>`
  return html`<ul class="cards">
    ${pages.map(card)}
  </ul>`
}

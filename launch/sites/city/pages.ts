import { html } from '../html.ts'
import { addressOf, type Page } from '../site.ts'
import { pageOf } from './embedded.ts'
import { accessibility, privacy } from './notices.ts'
import { cards, otherServices, residence, services, tari } from './services.ts'

const home: Page = {
  slug: '',
  title: { it: 'Di che cosa hai bisogno?', en: 'What do you need?' },
  short: { it: 'Home', en: 'Home' },
  lead: {
    it: 'Cerca con parole tue fra i servizi e le informazioni del Comune.',
    en: 'Search the city’s services and information in your own words.',
  },
  body: (language) =>
    html` <div class="search"><dime-search tenant="venezia" lang="${language}"></dime-search></div>
      <h2>${{ it: 'I servizi più richiesti', en: 'Most requested services' }[language]}</h2>
      ${cards([certificates, residence, waste, tari], language)}
      <p class="more">
        <a href="${addressOf(services, language)}"
          >${{ it: 'Altri servizi', en: 'Other services' }[language]}</a
        >
      </p>
      <h2>${{ it: 'Da sapere', en: 'Good to know' }[language]}</h2>
      <ul class="news">
        ${news.map((item) => html`<li>${item[language]}</li>`)}
      </ul>`,
}

const certificates = pageOf.service('certificati', 'registry.certificate', {
  title: { it: 'Certificati anagrafici', en: 'Registry certificates' },
  short: { it: 'Certificati', en: 'Certificates' },
  lead: {
    it: 'Residenza, famiglia, stato civile, esistenza in vita: il certificato arriva subito in PDF e vale in tutta Italia.',
    en: 'Residence, family, civil status, existence in life: the certificate comes at once as a PDF and is valid in all Italy.',
  },
})

const waste = pageOf.service('rifiuti', 'companies.waste-report', {
  title: { it: 'Segnala rifiuti abbandonati', en: 'Report abandoned waste' },
  short: { it: 'Rifiuti', en: 'Waste' },
  lead: {
    it: 'Hai visto rifiuti lasciati in calle, in campo o in acqua? Dillo qui: li togliamo con Veritas.',
    en: 'Seen waste left in a street, a square or the water? Tell us here: we remove it with Veritas.',
  },
})

const track = pageOf.track({
  title: { it: 'A che punto è la tua segnalazione', en: 'Where your report stands' },
  short: { it: 'A che punto è', en: 'Where it stands' },
  lead: {
    it: 'Hai mandato una segnalazione senza entrare? Seguila con il codice della ricevuta.',
    en: 'Did you send a report without signing in? Follow it with the code of the receipt.',
  },
})

const personal = pageOf.area({
  title: { it: 'La tua area personale', en: 'Your personal area' },
  short: { it: 'Area personale', en: 'Personal area' },
  lead: {
    it: 'Le tue richieste, a che punto sono e i documenti che hai ricevuto.',
    en: 'Your requests, where they stand and the documents you have received.',
  },
})

const news = [
  {
    it: 'Un certificato non serve agli uffici pubblici: basta un’autocertificazione (d.P.R. 445/2000, art. 40).',
    en: 'Public offices need no certificate: your own declaration is enough (d.P.R. 445/2000, art. 40).',
  },
  {
    it: 'Da soli, con SPID o CIE, oppure insieme a noi allo 041041: la richiesta è la stessa e la trovi nella tua area.',
    en: 'By yourself, with SPID or CIE, or with us on 041041: it is the same request, and you find it in your area.',
  },
] as const

/** The pages of the city's site. */
export const pages: readonly Page[] = [
  home,
  services,
  certificates,
  waste,
  track,
  personal,
  ...otherServices,
  privacy,
  accessibility,
]

import { html, type Markup } from '../html.ts'
import { addressOf, type Language, type Page, type Words } from '../site.ts'

const home: Page = {
  slug: '',
  title: { it: 'Una città pulita si fa insieme', en: 'A clean city is made together' },
  short: { it: 'Inizio', en: 'Start' },
  lead: {
    it: 'Raccogliamo i rifiuti, puliamo calli e canali, portiamo l’acqua in ogni casa.',
    en: 'We collect waste, clean streets and canals, and bring water to every home.',
  },
  body: (language) =>
    html`<div class="doors">
      ${[report, pickup, water, track].map(
        (page) =>
          html`<a href="${addressOf(page, language)}"
            ><strong>${page.title[language]}</strong><span>${page.lead[language]}</span></a
          >`,
      )}
    </div>`,
}

const report: Page = {
  slug: 'segnala-rifiuti',
  title: { it: 'Segnala rifiuti abbandonati', en: 'Report abandoned waste' },
  short: { it: 'Segnala', en: 'Report' },
  lead: {
    it: 'Dicci dove e che cosa hai visto, se vuoi con una foto. Non serve registrarsi.',
    en: 'Tell us where and what you saw, with a picture if you like. No need to sign up.',
  },
  body: (language) => service('companies.waste-report', language),
}

const pickup: Page = {
  slug: 'ritiro-ingombranti',
  title: { it: 'Ritiro degli ingombranti', en: 'Bulky waste pickup' },
  short: { it: 'Ingombranti', en: 'Bulky waste' },
  lead: {
    it: 'Mobili, materassi, elettrodomestici: scegli il giorno e li ritiriamo noi.',
    en: 'Furniture, mattresses, appliances: choose the day and we collect them.',
  },
  body: (language) => service('companies.bulky-pickup', language),
}

const water: Page = {
  slug: 'voltura',
  title: { it: 'Voltura dell’acqua', en: 'Change the holder of a water contract' },
  short: { it: 'Acqua', en: 'Water' },
  lead: {
    it: 'Il contratto passa a te, e l’acqua continua a scorrere.',
    en: 'The contract passes to you, and the water keeps running.',
  },
  body: (language) => service('companies.water-transfer', language),
}

const track: Page = {
  slug: 'a-che-punto',
  title: { it: 'A che punto è la tua segnalazione', en: 'Where your report stands' },
  short: { it: 'A che punto è', en: 'Where it stands' },
  lead: {
    it: 'Scrivi il codice che ti abbiamo dato quando l’hai mandata.',
    en: 'Write the code we gave you when you sent it.',
  },
  body: (language) =>
    html`<dime-track tenant="veritas" lang="${language}">${waiting(language)}</dime-track>`,
}

const personal: Page = {
  slug: 'area-personale',
  title: { it: 'La tua area personale', en: 'Your personal area' },
  short: { it: 'Area personale', en: 'Personal area' },
  lead: {
    it: 'Quello che ci hai chiesto e a che punto è.',
    en: 'What you have asked of us and where it stands.',
  },
  body: (language) =>
    html`<dime-area tenant="veritas" lang="${language}">${waiting(language)}</dime-area>`,
}

const privacy = notice(
  'privacy',
  { it: 'Privacy', en: 'Privacy' },
  {
    it: 'Usiamo ciò che scrivi solo per fare quello che ci chiedi, e per risponderti. Le foto si cancellano dopo dodici mesi. Niente profilazione. Titolare: Veritas; scrivi a privacy@veritas.example.',
    en: 'We use what you write only to do what you ask for, and to answer you. Pictures are deleted after twelve months. No profiling. Controller: Veritas; write to privacy@veritas.example.',
  },
)

const accessibility = notice(
  'accessibilita',
  { it: 'Accessibilità', en: 'Accessibility' },
  {
    it: 'Le pagine seguono le WCAG 2.2, livello AA. Se trovi un ostacolo scrivi a accessibilita@veritas.example: lo togliamo entro 30 giorni.',
    en: 'The pages follow WCAG 2.2, level AA. If you find an obstacle write to accessibilita@veritas.example: we remove it within 30 days.',
  },
)

/** The pages of the company's site. */
export const pages: readonly Page[] = [
  home,
  report,
  pickup,
  water,
  track,
  personal,
  privacy,
  accessibility,
]

function notice(slug: string, title: Words, text: Words): Page {
  const lead = { it: 'In poche parole, senza sorprese.', en: 'In few words, without surprises.' }
  return { slug, title, lead, body: (language) => html`<p>${text[language]}</p>` }
}

function service(id: string, language: Language): Markup {
  return html`<dime-service tenant="veritas" service="${id}" lang="${language}"
    >${waiting(language)}</dime-service
  >`
}

/** Shown until the element is there, and for good where scripts do not run. */
function waiting(language: Language): Markup {
  const text = {
    it: 'Si sta aprendo. Se non compare, telefona allo 041 555 0100.',
    en: 'Opening. If nothing appears, telephone 041 555 0100.',
  }
  return html`<p>${text[language]}</p>`
}

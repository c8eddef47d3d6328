import { elementPages } from '../embedded.ts'
import { html } from '../html.ts'
import { addressOf, type Page, type Words } from '../site.ts'

const pageOf = elementPages('veritas', {
  it: 'Si sta aprendo. Se non compare, telefona allo 041 555 0100.',
  en: 'Opening. If nothing appears, telephone 041 555 0100.',
})

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

const report = pageOf.service('segnala-rifiuti', 'companies.waste-report', {
  title: { it: 'Segnala rifiuti abbandonati', en: 'Report abandoned waste' },
  short: { it: 'Segnala', en: 'Report' },
  lead: {
    it: 'Dicci dove e che cosa hai visto, se vuoi con una foto. Non serve registrarsi.',
    en: 'Tell us where and what you saw, with a picture if you like. No need to sign up.',
  },
})

const pickup = pageOf.service('ritiro-ingombranti', 'companies.bulky-pickup', {
  title: { it: 'Ritiro degli ingombranti', en: 'Bulky waste pickup' },
  short: { it: 'Ingombranti', en: 'Bulky waste' },
  lead: {
    it: 'Mobili, materassi, elettrodomestici: scegli il giorno e li ritiriamo noi.',
    en: 'Furniture, mattresses, appliances: choose the day and we collect them.',
  },
})

const water = pageOf.service('voltura', 'companies.water-transfer', {
  title: { it: 'Voltura dell’acqua', en: 'Change the holder of a water contract' },
  short: { it: 'Acqua', en: 'Water' },
  lead: {
    it: 'Il contratto passa a te, e l’acqua continua a scorrere.',
    en: 'The contract passes to you, and the water keeps running.',
  },
})

const track = pageOf.track({
  title: { it: 'A che punto è la tua segnalazione', en: 'Where your report stands' },
  short: { it: 'A che punto è', en: 'Where it stands' },
  lead: {
    it: 'Scrivi il codice che ti abbiamo dato quando l’hai mandata.',
    en: 'Write the code we gave you when you sent it.',
  },
})

const personal = pageOf.area({
  title: { it: 'La tua area personale', en: 'Your personal area' },
  short: { it: 'Area personale', en: 'Personal area' },
  lead: {
    it: 'Quello che ci hai chiesto e a che punto è.',
    en: 'What you have asked of us and where it stands.',
  },
})

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

import { html } from '../html.ts'
import type { Page } from '../site.ts'

/** What the city does with personal data. */
export const privacy: Page = {
  slug: 'privacy',
  title: { it: 'Privacy', en: 'Privacy' },
  lead: {
    it: 'Come il Comune tratta i dati di chi usa questo sito.',
    en: 'How the city treats the data of those who use this site.',
  },
  body: (language) =>
    language === 'it'
      ? html`<p>
            Questo sito non usa cookie di profilazione e non misura chi lo visita. I dati che scrivi
            in un servizio servono solo a rispondere alla tua richiesta (Regolamento UE 2016/679,
            art. 6, par. 1, lett. e) e restano al Comune per il tempo indicato nella scheda del
            servizio.
          </p>
          <p>
            Titolare: Comune di Venezia. Responsabile della protezione dei dati:
            dpo@venezia.example.
          </p>`
      : html`<p>
            This site uses no profiling cookies and does not measure its visitors. What you write in
            a service is used only to answer your request (Regulation EU 2016/679, art. 6(1)(e)) and
            is kept for the time told in the service’s own page.
          </p>
          <p>Controller: Comune di Venezia. Data protection officer: dpo@venezia.example.</p>`,
}

/** How accessible the site is and whom to tell when it is not. */
export const accessibility: Page = {
  slug: 'accessibilita',
  title: { it: 'Accessibilità', en: 'Accessibility' },
  lead: {
    it: 'Questo sito vuole essere usabile da tutte e da tutti.',
    en: 'This site is meant to be usable by everyone.',
  },
  body: (language) =>
    language === 'it'
      ? html`<p>
          Le pagine seguono le WCAG 2.2, livello AA: si usano con la sola tastiera, si leggono con
          uno screen reader e si ingrandiscono fino al 400 %. Se qualcosa non funziona scrivi a
          accessibilita@venezia.example: rispondiamo entro 30 giorni.
        </p>`
      : html`<p>
          The pages follow WCAG 2.2, level AA: they work with the keyboard alone, with a screen
          reader and zoomed up to 400 %. If something does not work write to
          accessibilita@venezia.example: we answer within 30 days.
        </p>`,
}

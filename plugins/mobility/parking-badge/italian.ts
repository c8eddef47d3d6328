import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'
import type { due } from './rules.ts'

/** What the badge says in Italian. */
export const italian: ServiceWords<typeof form, typeof cycle, typeof due> = {
  title: 'Contrassegno di parcheggio per disabili',
  brief: 'Rilascio, rinnovo o duplicato del contrassegno europeo (CUDE).',
  audience: 'Chi ha capacità di camminare molto ridotta e chi non vede. Puoi chiederlo con delega.',
  needs: [
    'Il certificato medico: per il primo rilascio della medicina legale, per il rinnovo del medico di base',
    'Una fotografia del viso',
    'Per un duplicato dopo furto o smarrimento, la denuncia',
  ],
  gives: 'L’autorizzazione in PDF, e il contrassegno da ritirare e firmare all’ufficio.',
  times: 'Decidiamo entro trenta giorni.',
  cost: 'Niente. Per quello temporaneo due marche da bollo da 16,00 €.',
  form: {
    kind: {
      label: 'Che cosa ti serve?',
      options: {
        first: { label: 'Il primo rilascio', hint: 'Vale al massimo cinque anni' },
        renewal: { label: 'Il rinnovo', hint: 'Basta il certificato del medico di base' },
        temporary: { label: 'Un contrassegno temporaneo', hint: 'Vale quanto dice il certificato' },
        duplicate: { label: 'Un duplicato', hint: 'Vale quanto quello che sostituisce' },
      },
    },
    badge: { label: 'Numero del contrassegno che hai', example: 'VE 0012345' },
    certificateOn: 'Data del certificato medico',
    certificateUntil: 'Fino a quando il certificato prevede la limitazione?',
    badgeUntil: 'Fino a quando valeva il contrassegno?',
    why: {
      label: 'Perché serve un duplicato?',
      options: { lost: 'L’ho perso', stolen: 'Mi è stato rubato', worn: 'È rovinato' },
    },
    plates: {
      label: 'Targhe dei veicoli che usi di più',
      hint: 'Al massimo due, una per riga: entrano nella piattaforma nazionale, e le telecamere le riconoscono.',
      example: 'AB123CD',
    },
    certificate: {
      label: 'Il certificato medico',
      hint: 'Copri la diagnosi: non ci serve.',
    },
    report: 'La denuncia di furto o smarrimento',
    portrait: { label: 'Una fotografia del viso', hint: 'Su fondo chiaro, come una fototessera.' },
  },
  states: {
    submitted: 'Inviata',
    'to-pay': { citizen: 'Da pagare', clerk: 'In attesa delle marche da bollo' },
    checking: { citizen: 'La stiamo guardando', clerk: 'Da istruire' },
    waiting: { citizen: 'Aspettiamo una tua risposta', clerk: 'In attesa di integrazione' },
    noticed: { citizen: 'Puoi rispondere al preavviso', clerk: 'Preavviso di rigetto dato' },
    deciding: { citizen: 'Stiamo decidendo', clerk: 'Da decidere dopo il preavviso' },
    granted: { citizen: 'Accolta', clerk: 'Accolta, da emettere' },
    ready: { citizen: 'Pronto da ritirare', clerk: 'Emesso' },
    refused: 'Respinta',
    withdrawn: 'Ritirata',
  },
  moves: {
    'hand-over': 'Passa all’ufficio',
    'ask-stamps': 'Chiedi le marche da bollo',
    'take-paid': 'Procedi, le marche sono pagate',
    ask: 'Chiedi un’integrazione',
    answer: 'Rispondi',
    resume: 'Riprendi',
    warn: 'Preavvisa il rigetto',
    observe: 'Rispondi al preavviso',
    'let-pass': 'Vai alla decisione',
    grant: 'Accogli',
    refuse: 'Respingi',
    issue: 'Emetti',
    withdraw: 'Non mi serve più',
  },
  notices: {
    stamps: {
      subject: 'Contrassegno temporaneo: due marche da bollo, pratica {code}',
      body: 'Buongiorno,\n\nper il contrassegno temporaneo servono due marche da bollo da 16,00 €. Trovi l’avviso di pagamento nella pratica {code}: quando è pagato continuiamo da soli.\n\n{office}\n{tenant}',
    },
    ready: {
      subject: 'Il contrassegno è pronto, pratica {code}',
      body: 'Buongiorno,\n\nil contrassegno è pronto. Ritiralo allo sportello con un documento: va firmato. L’autorizzazione in PDF è già nella pratica {code}.\n\n{office}\n{tenant}',
    },
  },
  payments: { stamps: 'Due marche da bollo' },
}

import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'
import type { due } from './rules.ts'

/** What the permit says in Italian. */
export const italian: ServiceWords<typeof form, typeof cycle, typeof due> = {
  title: 'Permesso ZTL per imprese',
  brief: 'Per entrare nella ZTL di Mestre con un mezzo di lavoro: una domanda per ogni veicolo.',
  audience:
    'Imprese artigiane, e chi trasporta merci deperibili con mezzi sotto le 3,5 tonnellate.',
  needs: [
    'La carta di circolazione del veicolo',
    'La partita IVA e la visura che mostra l’attività',
    'I giorni e il posto in cui devi entrare',
  ],
  gives: 'Il permesso in PDF, e la targa nella lista dei varchi.',
  times: 'Decidiamo entro trenta giorni. Il rinnovo si chiede trenta giorni prima della scadenza.',
  cost: 'Artigiani: 70,00 € e una marca da 16,00 € per veicolo. Merci deperibili: due marche da 16,00 €.',
  form: {
    trade: {
      label: 'Per quale attività?',
      options: {
        craft: 'Impresa artigiana',
        'perishable-goods': {
          label: 'Trasporto di merci deperibili',
          hint: 'Con veicoli sotto le 3,5 tonnellate',
        },
      },
    },
    business: { label: 'Nome dell’impresa', example: 'Falegnameria Zen' },
    vat: { label: 'Partita IVA', example: '00339370272' },
    plate: { label: 'Targa del veicolo', example: 'AB123CD' },
    weight: { label: 'Massa a pieno carico, in chili', example: '3200' },
    destination: {
      label: 'Dove devi arrivare, e per fare che cosa?',
      example: 'Via Poerio 12, manutenzione di infissi',
    },
    from: 'Da quale giorno?',
    months: { label: 'Per quanti mesi?', hint: 'Al massimo dodici.' },
    papers: 'Carta di circolazione e visura',
  },
  states: {
    submitted: 'Inviata',
    checking: { citizen: 'La stiamo guardando', clerk: 'Da istruire' },
    waiting: { citizen: 'Aspettiamo una tua risposta', clerk: 'In attesa di integrazione' },
    noticed: { citizen: 'Puoi rispondere al preavviso', clerk: 'Preavviso di rigetto dato' },
    deciding: { citizen: 'Stiamo decidendo', clerk: 'Da decidere dopo il preavviso' },
    'to-pay': { citizen: 'Accolta, da pagare', clerk: 'In attesa di pagamento' },
    'goods-to-pay': {
      citizen: 'Accolta, da pagare',
      clerk: 'In attesa di pagamento, merci deperibili',
    },
    activated: { citizen: 'Pagata', clerk: 'Da emettere' },
    active: 'Attivo',
    revoked: 'Revocato',
    refused: 'Respinta',
    withdrawn: 'Ritirata',
  },
  moves: {
    take: 'Prendi in carico',
    ask: 'Chiedi un’integrazione',
    answer: 'Rispondi',
    resume: 'Riprendi',
    'approve-craft': 'Accogli, impresa artigiana',
    'approve-goods': 'Accogli, merci deperibili',
    warn: 'Preavvisa il rigetto',
    observe: 'Rispondi al preavviso',
    'let-pass': 'Vai alla decisione',
    refuse: 'Respingi',
    activate: 'Attiva il permesso',
    'activate-goods': 'Attiva il permesso per merci deperibili',
    issue: 'Emetti',
    revoke: 'Revoca',
    withdraw: 'Non mi serve più',
  },
  notices: {
    approved: {
      subject: 'Permesso ZTL accolto: manca il pagamento, pratica {code}',
      body: 'Buongiorno,\n\nla domanda è accolta. Nella pratica {code} trovi l’avviso di pagamento: quando è pagato attiviamo la targa. Prima di allora non entrare.\n\n{office}\n{tenant}',
    },
  },
  payments: {
    craft: 'Permesso ZTL e marca da bollo',
    'perishable-goods': 'Due marche da bollo',
  },
}

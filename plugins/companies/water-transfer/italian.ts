import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the service says in Italian. */
export const italian: ServiceWords<typeof form, typeof cycle> = {
  title: 'Voltura dell’acqua',
  brief: 'Cambia l’intestatario del contratto dell’acqua, senza interrompere la fornitura.',
  audience: 'Chi entra in una casa dove l’acqua è già attiva, e gli eredi dell’intestatario.',
  needs: [
    'SPID o CIE',
    'Il numero del contratto, o una bolletta di chi c’era prima',
    'La lettura del contatore e i dati catastali',
  ],
  gives: 'Il contratto a tuo nome, con la lettura da cui parte la tua bolletta.',
  times:
    'Entro cinque giorni lavorativi. Se passano, ti spetta un indennizzo automatico di 30 euro nella prima bolletta.',
  cost: 'Quello indicato nella carta del servizio idrico, nella prima bolletta. Per gli eredi è gratuita.',
  form: {
    contract: { label: 'Numero del contratto', hint: 'È in alto sulla bolletta dell’acqua.' },
    formerHolder: 'Chi è l’intestatario adesso?',
    isHeir: 'Sei erede dell’intestatario?',
    holder: { label: 'Codice fiscale del nuovo intestatario' },
    place: {
      label: 'Dove è la fornitura?',
      example: 'Castello 2786',
      options: {
        'centro-storico': 'Venezia, centro storico',
        'lido-isole': 'Lido, Pellestrina e isole',
        terraferma: 'Mestre e terraferma',
      },
    },
    sheet: {
      label: 'Foglio',
      hint: 'I dati catastali sono obbligatori nei contratti di fornitura.',
    },
    parcel: { label: 'Particella (o mappale)', example: '1204' },
    unit: 'Subalterno',
    title: {
      label: 'A che titolo?',
      options: {
        owner: 'Proprietà',
        lease: 'Affitto',
        loan: 'Comodato',
        usufruct: 'Usufrutto',
        other: 'Altro',
      },
    },
    isResident: 'Avrai la residenza in questa casa?',
    occupants: {
      label: 'In quanti ci abiterete?',
      hint: 'La tariffa dei residenti dipende da quanti siete.',
    },
    meter: { label: 'Matricola del contatore', hint: 'È incisa sul contatore.' },
    reading: { label: 'Lettura', hint: 'Solo le cifre nere: i metri cubi.' },
    readOn: 'Quando l’hai letta?',
    meterPhoto: {
      label: 'Foto del contatore',
      hint: 'Se si leggono le cifre evita contestazioni.',
    },
    iban: { label: 'IBAN per l’addebito', hint: 'Lascia vuoto se preferisci pagare con pagoPA.' },
  },
  states: {
    presented: 'Ricevuta',
    'in-hand': { citizen: 'Ci stiamo lavorando', clerk: 'In lavorazione' },
    waiting: { citizen: 'Aspettiamo una tua risposta', clerk: 'In attesa del cittadino' },
    transferred: { citizen: 'Il contratto è a tuo nome', clerk: 'Volturata' },
    refused: { citizen: 'Non possiamo farla', clerk: 'Non eseguita' },
    withdrawn: 'Ritirata',
  },
  moves: {
    take: 'Prendi in carico',
    ask: 'Chiedi chiarimenti',
    answer: 'Rispondi',
    resume: 'Riprendi',
    transfer: 'Esegui la voltura',
    refuse: 'Non eseguire',
    withdraw: 'Ritira la richiesta',
  },
  notices: {
    transferred: {
      subject: 'L’acqua è intestata a te ({code})',
      body: 'La voltura è fatta: il contratto è a tuo nome e paghi dalla lettura che ci hai mandato. La prima bolletta arriva con la prossima emissione. {office}, {tenant}',
    },
  },
}

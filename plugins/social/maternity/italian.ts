import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the allowance says in Italian. */
export const italian: ServiceWords<typeof form, typeof cycle> = {
  title: 'Assegno di maternità dei Comuni',
  brief: 'Cinque mesi di assegno per la nascita o l’adozione di un figlio, se l’ISEE è basso.',
  audience:
    'Madri residenti, anche adottive, senza un’indennità di maternità o con una più bassa. Chi non ha la cittadinanza dell’Unione deve avere un permesso di soggiorno.',
  needs: [
    'Il numero e il valore dell’ISEE di quest’anno, con il bambino nel nucleo',
    'Il codice fiscale del bambino',
    'L’IBAN di un conto intestato a te',
  ],
  gives: 'Il provvedimento con l’importo; paga l’INPS sul tuo conto.',
  times:
    'Chiedilo entro sei mesi dalla nascita o dall’ingresso in famiglia. Decidiamo entro 30 giorni.',
  cost: 'Niente.',
  form: {
    event: {
      label: 'Per che cosa lo chiedi?',
      options: { birth: 'La nascita di un figlio', adoption: 'L’adozione o un affido preadottivo' },
    },
    bornOn: {
      label: 'Da quale giorno?',
      hint: 'Il giorno della nascita, o quello in cui il bambino è entrato in famiglia.',
    },
    children: { label: 'Quanti figli?', hint: 'Con due gemelli l’assegno raddoppia.' },
    child: {
      label: 'Codice fiscale del bambino',
      hint: 'Se sono più d’uno, di uno solo.',
      example: 'RSSMRA85T10A562S',
    },
    citizenship: {
      label: 'Quale cittadinanza hai?',
      options: { union: 'Italiana o di un Paese dell’Unione europea', other: 'Un’altra' },
    },
    permit: 'Numero del permesso di soggiorno',
    permitUntil: 'Fino a quando vale il permesso?',
    isee: {
      label: 'Valore dell’ISEE',
      hint: 'Quello per prestazioni ai minorenni, con i centesimi.',
    },
    iseeNumber: {
      label: 'Numero dell’ISEE',
      hint: 'È in alto sull’attestazione.',
      example: 'INPS-ISEE-2026-01234567A-00',
    },
    iseeHasChild: {
      label: 'Nell’ISEE c’è già il bambino?',
      hint: 'Se non c’è ancora, mandaci la domanda lo stesso: ti diciamo come fare.',
    },
    other: {
      label: 'Ricevi un’altra indennità di maternità?',
      options: {
        none: 'No',
        lower: { label: 'Sì, più bassa', hint: 'Ti spetta la differenza' },
        same: 'Sì, uguale o più alta',
      },
    },
    otherAmount: {
      label: 'A quanto ammonta in tutto?',
      hint: 'Per l’intero periodo, non al mese.',
    },
    iban: 'IBAN',
    isOwnAccount: 'Il conto è intestato a te, anche insieme ad altri?',
  },
  states: {
    presented: 'Presentata',
    checking: { citizen: 'La guarda un operatore', clerk: 'Da istruire' },
    waiting: { citizen: 'Aspettiamo una tua risposta', clerk: 'In attesa di integrazione' },
    'to-grant': { citizen: 'Stiamo decidendo', clerk: 'Da concedere: decide un’altra persona' },
    noticed: { citizen: 'Puoi rispondere al preavviso', clerk: 'Preavviso di rigetto dato' },
    deciding: { citizen: 'Stiamo decidendo', clerk: 'Da decidere dopo il preavviso' },
    granted: { citizen: 'Concesso', clerk: 'Concesso, si emette il provvedimento' },
    'to-send': { citizen: 'Concesso', clerk: 'Da trasmettere all’INPS' },
    sent: { citizen: 'Concesso: paga l’INPS', clerk: 'Trasmesso all’INPS' },
    paid: 'Pagato dall’INPS',
    refused: 'Respinta',
    withdrawn: 'Ritirata',
  },
  moves: {
    advance: 'Passa alla concessione',
    'hand-over': 'Passa a un operatore',
    forewarn: 'Preavvisa per regola',
    ask: 'Chiedi un’integrazione',
    answer: 'Rispondi',
    resume: 'Riprendi',
    propose: 'Proponi di concedere',
    return: 'Rimanda all’istruttoria',
    grant: 'Concedi',
    warn: 'Preavvisa il rigetto',
    observe: 'Rispondi al preavviso',
    'let-pass': 'Vai alla decisione',
    refuse: 'Respingi',
    issue: 'Emetti il provvedimento',
    send: 'Trasmesso all’INPS',
    pay: 'L’INPS ha pagato',
    withdraw: 'Non mi serve più',
  },
  notices: {
    sent: {
      subject: 'Assegno di maternità concesso, pratica {code}',
      body: 'Buongiorno,\n\nl’assegno è concesso e i dati sono all’INPS, che paga sul conto indicato. Il provvedimento è nella pratica {code}.\n\n{office}\n{tenant}',
    },
  },
}

import { answersOf, romanDay, type Outcome, type Task } from '@dime/core'
import { form } from './form.ts'
import { lastDay, remarksOn, type Remark } from './rules.ts'

const notes: Readonly<Record<Remark, string>> = {
  late: 'Comunicazione oltre i 60 giorni: accettarla come tardiva e valutare la sanzione dell’art. 126-bis, c. 2, CdS.',
  'notified-before-violation':
    'La notifica risulta prima della violazione: verificare le due date.',
  'licence-not-yet-issued': 'La patente risulta rilasciata dopo la violazione.',
  'licence-expired': 'La patente risulta scaduta il giorno della violazione.',
  'not-signed':
    'Manca il modulo firmato da chi guidava: il verbale va notificato anche a quella persona.',
  'driver-unknown': 'Chi guidava non è indicato: valutare se il motivo è giustificato.',
}

const late = {
  it: 'La comunicazione è arrivata dopo il sessantesimo giorno dalla notifica: la registriamo lo stesso, ma la legge prevede una sanzione per il ritardo, che ti notificheremo a parte.',
  en: 'Your data came after the sixtieth day from the notice: we register them all the same, but the law provides a fine for the delay, of which you will be notified separately.',
}

/** Reckons the sixty days and what else is odd, and hands the data to the office with it. */
export function checkDeadline({ ticket }: Task): Promise<Outcome> {
  const { violationOn, notifiedOn, isKnown, who, ...asked } = answersOf(form, ticket)
  const { signedForm, licenceIssuedOn, licenceExpiresOn } = asked
  const remarks = remarksOn({
    ...{ violationOn, notifiedOn, isKnown, licenceIssuedOn, licenceExpiresOn },
    receivedOn: romanDay(ticket.createdAt),
    isOther: who === 'other',
    isSigned: signedForm !== undefined,
  })
  const lines = [
    `Ultimo giorno utile: ${lastDay(notifiedOn)}.`,
    ...remarks.map((one) => notes[one]),
  ]
  const note = lines.join('\n')
  const isLate = remarks.includes('late')
  return Promise.resolve({ move: 'hand-over', note, ...(isLate && { message: late }) })
}

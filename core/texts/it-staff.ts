import { faultWords } from './fault-words.ts'

/** What the kernel says in Italian of the people who serve. */
export const itStaff: Readonly<Record<string, string>> = {
  ...faultWords({
    'staff.unknown': ['Persona non trovata', 'La persona non c’è, o non è di questo ente.'],
    'staff.has-changed': [
      'La persona è cambiata nel frattempo',
      'L’ha modificata {by}. Ricarica, controlla e riprova.',
    ],
    'staff.email-is-taken': [
      'L’indirizzo è già usato',
      '«{email}» è di {name}, che forse non lavora più qui: cerca la persona e falla tornare.',
    ],
    'staff.holds-more': [
      'Serve chi può dare tutti i suoi ruoli',
      '{name} ha il ruolo «{role}», che tu non puoi dare: chiedilo all’amministratore.',
    ],
    'staff.has-left': [
      'Non lavora più qui',
      '{name} non lavora più qui: falla tornare, poi mandale l’invito.',
    ],
    'staff.has-not-left': ['È già qui', '{name} lavora già qui: non serve farla tornare.'],
  }),
  'entry.routed.released': '{name} non la segue più: torna all’ufficio',
  'leave.unknown': 'La persona non c’è',
  'leave.oneself': 'Nessuno toglie l’accesso a sé stesso',
  'leave.not-allowed': 'Non è dei tuoi uffici',
  'leave.left-already': 'Non lavora già più qui',
  'leave.holds-more': 'Ha un ruolo che tu non puoi dare',
  'leave.last-administrator': 'È l’ultimo amministratore: prima serve un altro',
  'refused.other-name': 'Il nome è diverso da quello di una riga sopra',
  'refused.unknown-role': 'Il ruolo non c’è',
  'refused.unknown-office': 'L’ufficio non c’è',
  'refused.may-not-give': 'Non puoi dare questo ruolo in questo ufficio',
  'refused.oneself': 'Nessuno cambia i propri ruoli',
  'refused.has-left': 'Non lavora più qui: prima va fatta tornare',
  'refused.name-not-yours': 'Il nome è diverso, e non puoi cambiarlo',
  'refused.too-many-new':
    'Si invitano al massimo settecento persone per volta: importa di nuovo il file per le altre',
  'mail.readdressed.subject': '{tenant}: il tuo indirizzo è cambiato',
  'mail.readdressed.body':
    'Buongiorno {name},\n\n{by} ha cambiato il tuo indirizzo in {email}. Da ora entri con quello.\nSe non lo sapevi, avvisa subito il tuo amministratore.\n\n{tenant}',
}

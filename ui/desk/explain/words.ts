import { words } from '../../kit/words.ts'

/** The words of why something is refused, and of who can see what. */
export const say = words({
  it: {
    title: 'Perché non posso?',
    titleMay: 'Ora puoi',
    roles: 'Lo permettono questi ruoli',
    noRoles: 'Nessun ruolo lo permette a chi lavora qui.',
    givers: 'Chi può darti un ruolo',
    noGivers: 'Nel tuo ufficio nessuno può dare questi ruoli: chiedi a chi amministra l’ente.',
    switchTo: (role: string, office: string) => `Hai già un ruolo che basta: ${role}, ${office}.`,
    switchVerb: 'Lavora con quel ruolo',
    withheld: 'Dati che restano nascosti',
    close: 'Ho capito',
    write: (name: string) => `Scrivi a ${name}`,
    who: 'Chi può vederla',
    whoShow: 'Mostra chi può vederla',
    whoHint:
      'Tutti quelli che il loro ruolo lascia leggere questa pratica, anche se non l’hanno mai aperta.',
    whoNone: 'Nessuno, oltre a chi l’ha presentata.',
    whoFilter: 'Cerca un nome, un ruolo o un ufficio',
    hidden: (parts: string) => `non vede: ${parts}`,
    people: (count: number) => (count === 1 ? '1 persona' : `${count} persone`),
    more: (count: number) => `Mostra gli altri ${count}`,
  },
  en: {
    title: 'Why can I not?',
    titleMay: 'Now you may',
    roles: 'These roles allow it',
    noRoles: 'No role allows it to those who work here.',
    givers: 'Who can give you a role',
    noGivers:
      'Nobody in your office can give these roles: ask whoever administers the organisation.',
    switchTo: (role: string, office: string) =>
      `You hold a role that is enough already: ${role}, ${office}.`,
    switchVerb: 'Work with that role',
    withheld: 'Data that stay hidden',
    close: 'I see',
    write: (name: string) => `Write to ${name}`,
    who: 'Who can see it',
    whoShow: 'Show who can see it',
    whoHint: 'Everybody whose role lets them read this ticket, also if they never opened it.',
    whoNone: 'Nobody besides whoever sent it.',
    whoFilter: 'Search for a name, a role or an office',
    hidden: (parts: string) => `does not see: ${parts}`,
    people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
    more: (count: number) => `Show the other ${count}`,
  },
})

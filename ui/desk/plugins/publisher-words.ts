import { words } from '../../kit/words.ts'

/** The words of those whose packages are believed. */
export const say = words({
  it: {
    intro:
      'Si caricano solo pacchetti firmati da questi autori. Togliere la fiducia non ferma ciò che è in servizio: niente di nuovo di quell’autore si installa più.',
    list: 'Gli autori fidati',
    none: 'Non ti fidi ancora di nessun autore: si usa solo ciò che arriva con la piattaforma.',
    trust: 'Fidati di un autore',
    columns: {
      name: 'Autore',
      fingerprint: 'Impronta',
      since: 'Da quando',
      packages: 'Pacchetti',
      act: 'Che cosa fare',
    },
    by: (by: string, when: string) => `${when}, da ${by}`,
    ended: (when: string) => `non più dal ${when}`,
    distrust: 'Togli la fiducia',
    distrustOf: (name: string) => `Togli la fiducia a ${name}`,
    distrustTitle: (name: string) => `Togliere la fiducia a ${name}?`,
    distrustBody: (packages: number) =>
      `Niente di suo si installa più. ${packages === 1 ? 'Il suo pacchetto' : `I suoi ${packages} pacchetti`} già in servizio ${packages === 1 ? 'resta' : 'restano'} in servizio.`,
    distrustNone: 'Niente di suo si installa più.',
    distrusted: (name: string) => `Non ti fidi più di ${name}.`,
    name: 'Nome dell’autore',
    key: 'Chiave pubblica',
    keyHint: 'Quella che l’autore ottiene con «npm run plugin key»: 44 caratteri in base64.',
    keyOdd: 'Non è una chiave Ed25519 in base64: servono 44 caratteri.',
    nameNeeded: 'Scrivi come si chiama l’autore.',
    fingerprint: 'L’impronta di questa chiave',
    fingerprintHint:
      'Confrontala con quella che l’autore ti dice a voce, non con quella scritta accanto alla chiave.',
    compared: 'L’ho confrontata con l’autore, ed è la stessa',
    comparedNeeded: 'Senza confronto chiunque potrebbe averti dato la sua chiave.',
    verb: 'Fidati',
    trusted: (name: string) => `Ora ti fidi di ${name}.`,
  },
  en: {
    intro:
      'Only packages signed by these publishers are taken in. Ending trust does not stop what is live: nothing new of theirs is installed.',
    list: 'Trusted publishers',
    none: 'No publisher is trusted yet: only what comes with the platform is used.',
    trust: 'Trust a publisher',
    columns: {
      name: 'Publisher',
      fingerprint: 'Fingerprint',
      since: 'Since',
      packages: 'Packages',
      act: 'What to do',
    },
    by: (by: string, when: string) => `${when}, by ${by}`,
    ended: (when: string) => `not since ${when}`,
    distrust: 'End trust',
    distrustOf: (name: string) => `End trust in ${name}`,
    distrustTitle: (name: string) => `End trust in ${name}?`,
    distrustBody: (packages: number) =>
      `Nothing of theirs is installed any more. ${packages === 1 ? 'Their package' : `Their ${packages} packages`} already live ${packages === 1 ? 'stays' : 'stay'} live.`,
    distrustNone: 'Nothing of theirs is installed any more.',
    distrusted: (name: string) => `${name} is trusted no more.`,
    name: 'Name of the publisher',
    key: 'Public key',
    keyHint: 'The one that the publisher gets from “npm run plugin key”: 44 characters in base64.',
    keyOdd: 'This is no Ed25519 key in base64: 44 characters are needed.',
    nameNeeded: 'Write what the publisher is called.',
    fingerprint: 'The fingerprint of this key',
    fingerprintHint:
      'Compare it with the one that the publisher tells you by voice, not with one written beside the key.',
    compared: 'I compared it with the publisher, and it is the same',
    comparedNeeded: 'Without comparing, anybody could have given you their key.',
    verb: 'Trust',
    trusted: (name: string) => `${name} is trusted now.`,
  },
})

import { words } from '../words.ts'

const it = {
  question: 'Per chi presenti la richiesta?',
  hint: 'Puoi cambiare quando vuoi. Chi ti ha dato la delega vede quello che fai.',
  self: 'Per me',
  selfHint: (name: string) => `Agisci come ${name}`,
  as: (kind: string, relation: string) => `${kind}, come ${relation}`,
  go: 'Continua',
  going: 'Un momento…',
  missing: 'Scegli per chi presenti la richiesta',
  acting: 'Per conto di',
  own: 'Agisci per te',
  change: 'Cambia',
  changeFor: (name: string) => `Cambia: ora agisci per ${name}`,
  retry: 'Riprova',
  none: 'Nessuna delega vale in questo momento',
  noneWhy: 'Puoi continuare per te.',
}

const en: typeof it = {
  question: 'For whom do you ask?',
  hint: 'You may change whenever you like. Whoever gave you the mandate sees what you do.',
  self: 'For myself',
  selfHint: (name) => `You act as ${name}`,
  as: (kind, relation) => `${kind}, as ${relation}`,
  go: 'Continue',
  going: 'One moment…',
  missing: 'Choose for whom you ask',
  acting: 'On behalf of',
  own: 'You act for yourself',
  change: 'Change',
  changeFor: (name) => `Change: you now act for ${name}`,
  retry: 'Try again',
  none: 'No mandate stands right now',
  noneWhy: 'You may go on for yourself.',
}

/** The words of acting for somebody else. */
export const behalfWords = words({ it, en })

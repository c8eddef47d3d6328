import { faultWords } from './fault-words.ts'

/** What is said about packages of plugins in Italian. */
export const itPackages: Readonly<Record<string, string>> = faultWords({
  'package.not-readable': [
    'Il file non è un pacchetto',
    'Non si legge: {message}. Chiedi a chi l’ha fatto di rifarlo con «npm run plugin build».',
  ],
  'package.too-large': [
    'Il pacchetto è troppo grande',
    'Per {part} il limite è di {limit} KB. Chiedi a chi l’ha fatto di alleggerirlo.',
  ],
  'package.altered': [
    'Il pacchetto è stato cambiato',
    'La parte {part} non è quella che il manifesto elenca. Fattelo mandare di nuovo.',
  ],
  'package.not-sound': [
    'Il pacchetto si contraddice',
    '{package}: {errors}. Chiedi a chi l’ha fatto di rifarlo.',
  ],
  'package.not-signed': [
    'Il pacchetto non è firmato',
    '{package} non porta nessuna firma: non si sa da chi viene. Chiedi un pacchetto firmato.',
  ],
  'package.not-trusted': [
    'Chi ha firmato non è conosciuto',
    '{package} è firmato con la chiave {key}, che non è tra quelle di cui ci si fida. Se sai di chi è, aggiungila prima tra gli autori fidati.',
  ],
  'package.forged': [
    'La firma non è di questo pacchetto',
    '{package} porta la chiave {key}, ma la firma non corrisponde. Non usarlo e avvisa l’editore.',
  ],
})

import type { Letter } from '../letter.ts'

/** A certificate of residence of an invented person, as it is printed. */
export const residence: Letter = {
  lang: 'it',
  issuer: {
    name: 'Comune di Lagunaria',
    colour: '#7a1f2b',
    address: 'Palazzo Civico, Riva Lunga 1\n30100 Lagunaria (LG)',
  },
  office: 'Servizi demografici – Ufficio anagrafe',
  title: 'Certificato di residenza',
  subtitle: 'Anagrafe nazionale della popolazione residente (ANPR)',
  number: '2026/CERT/ANAG/0000123',
  issuedOn: '2026-11-05',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Visti gli atti d’ufficio e l’art. 33 del D.P.R. 30 maggio 1989, n. 223, l’ufficiale d’anagrafe certifica che la persona indicata di seguito risulta iscritta nell’anagrafe della popolazione residente di questo Comune.',
    },
    {
      kind: 'facts',
      rows: [
        { label: 'Cognome e nome', value: 'Vianello Ștefania Łucja' },
        { label: 'Nata il', value: '14 maggio 1984 a Lagunaria (LG)' },
        { label: 'Codice fiscale', value: 'VNLSFN84E54Z999X' },
        { label: 'Cittadinanza', value: 'Italiana' },
        { label: 'Residente in', value: 'Calle dei Mercanti 27, interno 4' },
        { label: 'Dal', value: '2 marzo 2011' },
      ],
    },
    {
      kind: 'notice',
      text: 'Il presente certificato non può essere prodotto agli organi della pubblica amministrazione o ai privati gestori di pubblici servizi (art. 40, c. 02, D.P.R. 445/2000, introdotto dalla L. 183/2011).',
    },
    { kind: 'heading', text: 'Bollo e validità' },
    {
      kind: 'paragraph',
      text: 'Rilasciato in esenzione dall’imposta di bollo per l’uso dichiarato dal richiedente: iscrizione a società sportiva dilettantistica (D.P.R. 642/1972, tabella B, art. 8-bis). L’uso diverso da quello dichiarato è soggetto al bollo di 16,00 euro.',
    },
    {
      kind: 'paragraph',
      text: 'Validità: tre mesi dalla data di rilascio, fino al 5 febbraio 2027.',
    },
  ],
  verification: {
    url: 'https://servizi.lagunaria.example/verify/lagunaria/0198f1f6-4f3e-7c1a-9f8e-3b0d5a6c7e21?k=7Q2M-XK4D-09RT-HW5B',
    code: '7Q2M-XK4D-09RT-HW5B',
  },
  createdAt: new Date('2026-11-05T09:30:00+01:00'),
}

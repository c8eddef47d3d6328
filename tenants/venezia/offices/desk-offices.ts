import { office, sector, service, supposed, tree } from '../../office-tree.ts'
import { contactCentreCalendar } from '../calendar.ts'

/** Where people write, call or find a counter round the corner. */
export const deskOffices = [
  {
    ...service('contact-center', 'Contact center 041041', 'Contact centre 041041'),
    calendar: contactCentreCalendar,
  },
  office('urp-venezia', 'URP Venezia', 'Public desk, Venice'),
  office('urp-mestre', 'URP Mestre', 'Public desk, Mestre'),
  office('protocollo-venezia', 'Protocollo generale Venezia', 'Registry of post, Venice'),
  office('protocollo-mestre', 'Protocollo generale Mestre', 'Registry of post, Mestre'),
  ...supposed(
    ...tree(service('punti-delegati', 'Edicole e tabaccherie', 'Newsagents and tobacconists'), [
      office('edicole-venezia', 'Edicole di Venezia', 'Newsagents, Venice'),
      office('edicole-isole', 'Edicole di Lido e isole', 'Newsagents, Lido and islands'),
      office('edicole-mestre', 'Edicole di Mestre e terraferma', 'Newsagents, mainland'),
    ]),
  ),
]

/** Who keeps the systems that answer people, and counts what they do. */
export const systemOffices = tree(
  sector(
    'sistemi-informativi',
    'Settore Sistemi informativi e cittadinanza digitale',
    'Information systems and digital citizenship',
  ),
  [
    office('statistica', 'Statistica e ricerca', 'Statistics and research'),
    ...supposed(
      office('cittadinanza-digitale', 'Cittadinanza digitale', 'Digital citizenship'),
      office('redazione-web', 'Redazione del sito', 'Web editors'),
    ),
  ],
)

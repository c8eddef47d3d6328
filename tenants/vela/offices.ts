import { directorate, office, service, tree } from '../office-tree.ts'

/** Tickets, cards, feasts. */
export const offices = tree(directorate('direzione', 'Direzione', 'Management'), [
  ...tree(service('biglietteria', 'Biglietteria', 'Tickets'), [
    office('agenzia-piazzale-roma', 'Agenzia Piazzale Roma', 'Counter, Piazzale Roma'),
    office('agenzia-mestre', 'Agenzia Mestre', 'Counter, Mestre'),
    office('tessere', 'Tessere e abbonamenti', 'Cards and season tickets'),
    office('vendite-online', 'Vendite online', 'Online sales'),
  ]),
  ...tree(service('eventi', 'Eventi e tradizioni', 'Events and traditions'), [
    office('regate', 'Regate e feste', 'Regattas and feasts'),
    office('allestimenti', 'Allestimenti', 'Stages and stands'),
  ]),
  office('contatti', 'Contatti e reclami', 'Contacts and complaints'),
])

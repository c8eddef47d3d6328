import { directorate, office, service, tree, withMailboxes } from '../office-tree.ts'
import { emergencyCalendar } from './calendar.ts'

const cleaning = tree(service('igiene-urbana', 'Igiene urbana', 'Cleaning and waste'), [
  office('igiene-centro-storico', 'Igiene urbana Venezia centro storico', 'Cleaning, old city'),
  office('igiene-lido-isole', 'Igiene urbana Lido e isole', 'Cleaning, Lido and islands'),
  office('igiene-terraferma', 'Igiene urbana Mestre e terraferma', 'Cleaning, Mestre and mainland'),
])

const water = tree(service('servizio-idrico', 'Servizio idrico', 'Water'), [
  {
    ...office('pronto-intervento', 'Pronto intervento', 'Emergency crews'),
    calendar: emergencyCalendar,
  },
])

/** The company's offices: cleaning by area, water, customers, and who answers the phone. */
export const offices = withMailboxes(
  'veritas.example',
  tree(directorate('direzione', 'Direzione', 'Management'), [
    ...cleaning,
    ...water,
    ...tree(service('clienti', 'Clienti e bollette', 'Customers and bills'), [
      office('contatti', 'Contatti', 'Contact desk'),
    ]),
  ]),
)

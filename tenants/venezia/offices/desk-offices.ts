import { directorate, office, service, tree } from '../../office-tree.ts'
import { contactCentreCalendar } from '../calendar.ts'

/** Where people write and call, and who keeps the systems that answer them. */
export const deskOffices = [
  {
    ...service('contact-center', 'Contact center 041041', 'Contact centre 041041'),
    calendar: contactCentreCalendar,
  },
  office('urp-venezia', 'URP Venezia', 'Public desk, Venice'),
  office('urp-mestre', 'URP Mestre', 'Public desk, Mestre'),
  office('protocollo-venezia', 'Protocollo generale Venezia', 'Registry of post, Venice'),
  office('protocollo-mestre', 'Protocollo generale Mestre', 'Registry of post, Mestre'),
  ...tree(
    directorate(
      'sistemi-informativi',
      'Settore Sistemi informativi e cittadinanza digitale',
      'Information systems and digital citizenship',
    ),
    [office('statistica', 'Statistica e ricerca', 'Statistics and research')],
  ),
]

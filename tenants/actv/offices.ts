import { directorate, office, service, tree } from '../office-tree.ts'

/** Boats, wheels, passengers. */
export const offices = tree(directorate('direzione', 'Direzione', 'Management'), [
  ...tree(service('navigazione', 'Navigazione', 'Boats'), [
    office('linee-laguna', 'Linee della laguna', 'Lagoon lines'),
    office('pontili', 'Pontili e accessibilità', 'Landing stages and access'),
    office('ferry-boat', 'Ferry boat', 'Car ferries'),
  ]),
  ...tree(service('automobilistico', 'Autobus e tram', 'Buses and trams'), [
    office('linee-terraferma', 'Linee di terraferma', 'Mainland lines'),
    office('tram', 'Tram', 'Trams'),
  ]),
  ...tree(service('viaggiatori', 'Servizio ai viaggiatori', 'Passengers'), [
    office('oggetti-smarriti', 'Oggetti smarriti', 'Lost property'),
    office('reclami-rimborsi', 'Reclami e rimborsi', 'Complaints and refunds'),
  ]),
])

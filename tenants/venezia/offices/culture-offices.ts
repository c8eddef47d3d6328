import { office, service, tree } from '../../office-tree.ts'

/** Schools, culture, sport and visitors. */
export const cultureOffices = [
  ...tree(service('servizi-educativi', 'Servizi educativi', 'Education'), [
    office('trasporto-scolastico', 'Trasporto scolastico', 'School transport'),
  ]),
  office('cultura-sport', 'Cultura e sport', 'Culture and sport'),
  office('turismo', 'Turismo', 'Tourism'),
]

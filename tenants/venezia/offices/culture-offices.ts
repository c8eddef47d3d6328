import { office, service, supposed, tree } from '../../office-tree.ts'

/** Schools, culture, sport and visitors. */
export const cultureOffices = [
  ...tree(service('servizi-educativi', 'Servizi educativi', 'Education'), [
    office('trasporto-scolastico', 'Trasporto scolastico', 'School transport'),
    ...supposed(
      office('asili-nido', 'Asili nido', 'Nurseries'),
      office('scuole-infanzia', "Scuole dell'infanzia", 'Nursery schools'),
      office('ristorazione-scolastica', 'Ristorazione scolastica', 'School meals'),
    ),
  ]),
  ...supposed(
    office('cultura-sport', 'Cultura e sport', 'Culture and sport'),
    office('biblioteche', 'Biblioteche', 'Libraries'),
    office('turismo', 'Turismo', 'Tourism'),
  ),
]

import { area, directorate, office, sector, service, supposed, tree } from '../../office-tree.ts'

const personnel = supposed(
  ...tree(sector('risorse-umane', 'Settore Risorse umane', 'Human resources'), [
    office('concorsi-assunzioni', 'Concorsi e assunzioni', 'Competitions and hiring'),
    office('trattamento-economico', 'Trattamento economico', 'Pay'),
    office('formazione', 'Formazione del personale', 'Training'),
  ]),
)

const agency = tree(
  service(
    'agenzia-coesione',
    'Agenzia per la Coesione sociale (Venezia, Mestre, Marghera)',
    'Social cohesion agency (Venice, Mestre, Marghera)',
  ),
  supposed(
    office('agenzia-coesione-venezia', 'Sportello sociale Venezia', 'Social desk, Venice'),
    office('agenzia-coesione-mestre', 'Sportello sociale Mestre', 'Social desk, Mestre'),
    office('agenzia-coesione-marghera', 'Sportello sociale Marghera', 'Social desk, Marghera'),
  ),
)

const care = supposed(
  ...tree(
    service('anziani-disabili', 'Servizi per anziani e disabili', 'Elderly and disabled people'),
    [
      office('assistenza-domiciliare', 'Assistenza domiciliare', 'Care at home'),
      office('autonomia-disabilita', 'Autonomia e disabilità', 'Disability and independence'),
    ],
  ),
  ...tree(service('minori-famiglia', 'Servizi per minori e famiglia', 'Children and families'), [
    office('affidi-adozioni', 'Affidi e adozioni', 'Fostering and adoption'),
    office('tutela-minori', 'Tutela dei minori', 'Protection of children'),
  ]),
  office('inclusione', 'Inclusione e contrasto alla povertà', 'Inclusion and poverty'),
  office('emergenza-abitativa', 'Emergenza abitativa', 'Housing emergencies'),
)

/** People: those who work for the city and those it cares for. */
export const socialOffices = tree(
  area(
    'area-sociale',
    'Area Sviluppo organizzativo, risorse umane e sociale',
    'Organisation, staff and social area',
  ),
  [
    ...personnel,
    ...tree(directorate('coesione-sociale', 'Direzione Coesione sociale', 'Social cohesion'), [
      ...agency,
      ...care,
    ]),
  ],
)

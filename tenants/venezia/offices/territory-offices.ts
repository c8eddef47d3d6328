import { area, office, service, supposed, tree } from '../../office-tree.ts'

const building = tree(
  service('edilizia', 'Sportello unico Edilizia', 'Building permits desk'),
  supposed(
    office('edilizia-venezia', 'Edilizia Venezia e isole', 'Building, Venice and islands'),
    office('edilizia-mestre', 'Edilizia Mestre e terraferma', 'Building, mainland'),
    office('condono-edilizio', 'Condono edilizio', 'Building amnesty'),
  ),
)

const planning = tree(
  service('urbanistica', 'Urbanistica', 'Town planning'),
  supposed(
    office('piani-attuativi', 'Piani attuativi', 'Detailed plans'),
    office('cartografia', 'Cartografia e dati del territorio', 'Maps and land data'),
  ),
)

const environment = supposed(
  ...tree(service('ambiente-verde', 'Ufficio Ambiente e verde', 'Environment and green spaces'), [
    office('verde-pubblico', 'Verde pubblico e parchi', 'Green spaces and parks'),
    office('tutela-animali', 'Tutela degli animali', 'Care of animals'),
    office('energia-clima', 'Energia e clima', 'Energy and climate'),
  ]),
)

/** How the ground is planned, built on and kept green. */
export const territoryOffices = tree(
  area(
    'area-sviluppo-territorio',
    'Area Sviluppo del territorio e città sostenibile',
    'Land development and sustainable city area',
  ),
  [...building, ...planning, ...environment],
)

import { area, directorate, office, tree } from '../../office-tree.ts'

/** People: those who work for the city and those it cares for. */
export const socialOffices = tree(
  area(
    'area-sociale',
    'Area Sviluppo organizzativo, risorse umane e sociale',
    'Organisation, staff and social area',
  ),
  tree(directorate('coesione-sociale', 'Direzione Coesione sociale', 'Social cohesion'), [
    office(
      'agenzia-coesione',
      'Agenzia per la Coesione sociale (Venezia, Mestre, Marghera)',
      'Social cohesion agency (Venice, Mestre, Marghera)',
    ),
    office('anziani-disabili', 'Servizi per anziani e disabili', 'Elderly and disabled people'),
    office('minori-famiglia', 'Servizi per minori e famiglia', 'Children and families'),
  ]),
)

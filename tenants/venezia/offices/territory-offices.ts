import { area, directorate, office, service, tree } from '../../office-tree.ts'

const development = tree(
  area(
    'area-sviluppo-territorio',
    'Area Sviluppo del territorio e città sostenibile',
    'Land development and sustainable city area',
  ),
  [
    office('edilizia', 'Sportello unico Edilizia', 'Building permits desk'),
    office('urbanistica', 'Urbanistica', 'Town planning'),
    office('ambiente-verde', 'Ufficio Ambiente e verde', 'Environment and green spaces'),
  ],
)

const works = tree(
  area(
    'area-lavori-pubblici',
    'Area Lavori pubblici, mobilità e trasporti',
    'Public works, mobility and transport area',
  ),
  [
    directorate(
      'viabilita-venezia',
      'Settore Viabilità Venezia centro storico e isole',
      'Streets of the old city and the islands',
    ),
    ...tree(
      service(
        'mobilita-terrestre',
        'Servizio Sportello mobilità terrestre',
        'Land mobility counter',
      ),
      [
        office('ztl', 'Ufficio ZTL', 'Restricted traffic zones'),
        office('cude', 'Ufficio CUDE', 'Disabled parking badges'),
      ],
    ),
  ],
)

/** The ground: how it is built on, walked on and kept green. */
export const territoryOffices = [...development, ...works]

import { area, office, sector, service, supposed, tree } from '../../office-tree.ts'

const streets = [
  ...tree(
    sector(
      'viabilita-venezia',
      'Settore Viabilità Venezia centro storico e isole',
      'Streets of the old city and the islands',
    ),
    supposed(
      office('ponti-pavimentazioni', 'Ponti e pavimentazioni', 'Bridges and paving'),
      office('rii-fondamente', 'Rii e fondamente', 'Canals and embankments'),
    ),
  ),
  ...supposed(
    ...tree(sector('viabilita-terraferma', 'Settore Viabilità terraferma', 'Mainland streets'), [
      office('strade-segnaletica', 'Strade e segnaletica', 'Roads and signs'),
      office('piste-ciclabili', 'Piste ciclabili', 'Cycle paths'),
    ]),
  ),
]

const mobility = [
  ...tree(
    service('mobilita-terrestre', 'Servizio Sportello mobilità terrestre', 'Land mobility counter'),
    [
      office('ztl', 'Ufficio ZTL', 'Restricted traffic zones'),
      ...supposed(office('cude', 'Ufficio CUDE', 'Disabled parking badges')),
    ],
  ),
  ...supposed(
    office('traffico-acqueo', 'Traffico acqueo e moto ondoso', 'Water traffic and wash'),
    office('trasporto-pubblico', 'Trasporto pubblico locale', 'Public transport'),
  ),
]

const buildings = supposed(
  office('illuminazione-pubblica', 'Illuminazione pubblica', 'Street lighting'),
  office('edilizia-scolastica', 'Edilizia scolastica', 'School buildings'),
  office('edilizia-monumentale', 'Edilizia comunale e monumentale', 'City buildings, monuments'),
)

/** Streets, bridges, lights, and how people move. */
export const worksOffices = tree(
  area(
    'area-lavori-pubblici',
    'Area Lavori pubblici, mobilità e trasporti',
    'Public works, mobility and transport area',
  ),
  [...streets, ...mobility, ...buildings],
)

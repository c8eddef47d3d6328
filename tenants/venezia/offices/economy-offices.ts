import { area, office, service, tree } from '../../office-tree.ts'

/** Money: accounts, taxes, property, contracts. */
export const economyOffices = tree(
  area('area-economia', 'Area Economia e finanza', 'Economy and finance area'),
  [
    service(
      'affari-generali',
      'Servizi amministrativi e affari generali',
      'Administration and general affairs',
    ),
    office('bilancio', 'Bilancio e contabilità', 'Budget and accounts'),
    ...tree(service('tributi', 'Ufficio Tributi', 'Taxes'), [
      office('imu', 'Ufficio IMU', 'Property tax'),
      office('contributo-accesso', 'Ufficio Contributo di accesso', 'Access fee'),
    ]),
    office('societa-partecipate', 'Società partecipate', 'City-owned companies'),
    office('patrimonio', 'Patrimonio e casa comunale', 'Property and city house'),
    office('gare-contratti', 'Gare e contratti', 'Tenders and contracts'),
  ],
)

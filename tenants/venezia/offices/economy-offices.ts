import { area, directorate, office, service, supposed, tree } from '../../office-tree.ts'

const finance = supposed(
  ...tree(directorate('direzione-finanziaria', 'Direzione Finanziaria', 'Finance'), [
    ...tree(service('bilancio', 'Bilancio e contabilità', 'Budget and accounts'), [
      office('ragioneria', 'Ragioneria', 'Book-keeping'),
      office('economato', 'Economato', 'Purchasing'),
    ]),
    ...tree(service('tributi', 'Ufficio Tributi', 'Taxes'), [
      office('imu', 'Ufficio IMU', 'Property tax'),
      office('contributo-accesso', 'Ufficio Contributo di accesso', 'Access fee'),
      office('imposta-soggiorno', 'Ufficio Imposta di soggiorno', 'Overnight stay tax'),
      office('canone-unico', 'Ufficio Canone unico', 'Fees for public ground and advertising'),
      office('riscossione-coattiva', 'Ufficio Riscossione coattiva', 'Enforced collection'),
    ]),
  ]),
)

const property = supposed(
  office('societa-partecipate', 'Società partecipate', 'City-owned companies'),
  ...tree(service('patrimonio', 'Patrimonio e casa comunale', 'Property and city house'), [
    office('concessioni', 'Concessioni e locazioni', 'Concessions and leases'),
  ]),
  office('gare-contratti', 'Gare e contratti', 'Tenders and contracts'),
)

/** Money: accounts, taxes, property, contracts. */
export const economyOffices = tree(
  area('area-economia', 'Area Economia e finanza', 'Economy and finance area'),
  [
    service(
      'affari-generali',
      'Servizi amministrativi e affari generali',
      'Administration and general affairs',
    ),
    ...finance,
    ...property,
  ],
)

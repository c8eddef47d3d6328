import { area, office, service, tree } from '../../office-tree.ts'

/** Local police, civil protection and the tide centre. */
export const policeOffices = tree(
  area(
    'area-polizia-locale',
    'Area Polizia locale e sicurezza del territorio',
    'Local police and safety area',
  ),
  [
    ...tree(
      service(
        'sanzioni',
        'Servizio Sanzioni amministrative e contenzioso',
        'Fines and litigation service',
      ),
      [
        office('codice-della-strada', 'Ufficio Codice della Strada', 'Traffic code office'),
        office('polizia-amministrativa', 'Ufficio Polizia amministrativa', 'Licence police'),
      ],
    ),
    office('protezione-civile', 'Protezione civile', 'Civil protection'),
    office('centro-maree', 'Centro previsioni maree', 'Tide forecast centre'),
  ],
)

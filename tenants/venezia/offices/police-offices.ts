import { area, directorate, office, service, supposed, tree } from '../../office-tree.ts'

const force = supposed(
  ...tree(directorate('direzione-polizia-locale', 'Direzione Polizia locale', 'Local police'), [
    office('centrale-operativa', 'Centrale operativa', 'Control room'),
    office('sezione-venezia', 'Sezione Venezia centro storico', 'Section of the old city'),
    office('sezione-lido', 'Sezione Lido e isole', 'Section of the Lido and the islands'),
    office('sezione-mestre', 'Sezione Mestre e terraferma', 'Section of the mainland'),
    office('nucleo-natanti', 'Nucleo natanti', 'Boats'),
    office('infortunistica', 'Infortunistica stradale', 'Accidents'),
    office('polizia-ambientale', 'Polizia ambientale', 'Environment police'),
    office('oggetti-rinvenuti', 'Oggetti rinvenuti', 'Lost and found'),
  ]),
)

const fines = tree(
  service(
    'sanzioni',
    'Servizio Sanzioni amministrative e contenzioso',
    'Fines and litigation service',
  ),
  [
    office('codice-della-strada', 'Ufficio Codice della Strada', 'Traffic code office'),
    office('polizia-amministrativa', 'Ufficio Polizia amministrativa', 'Licence police'),
    ...supposed(
      office('ricorsi-sanzioni', 'Ufficio Ricorsi', 'Appeals against fines'),
      office('riscossione-sanzioni', 'Ufficio Riscossione e rate', 'Collection and instalments'),
    ),
  ],
)

/** Local police, fines, civil protection and the tide centre. */
export const policeOffices = tree(
  area(
    'area-polizia-locale',
    'Area Polizia locale e sicurezza del territorio',
    'Local police and safety area',
  ),
  [
    ...force,
    ...fines,
    office('protezione-civile', 'Protezione civile', 'Civil protection'),
    office('centro-maree', 'Centro previsioni maree', 'Tide forecast centre'),
  ],
)

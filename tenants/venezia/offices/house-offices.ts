import { office, sector, service, tree } from '../../office-tree.ts'

/** Homes. */
export const houseOffices = [
  office('idoneita-alloggi', 'Idoneità alloggi', 'Fit dwellings'),
  ...tree(sector('residenza', 'Settore Servizi per la residenza', 'Services for residents'), [
    service(
      'bandi-inquilinato',
      'Servizio Bandi e gestione inquilinato',
      'Housing calls and tenants',
    ),
    office('risorse-abitative', 'Risorse finanziarie e abitative', 'Funds and housing stock'),
  ]),
]

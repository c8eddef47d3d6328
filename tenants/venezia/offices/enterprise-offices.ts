import { office, service, tree } from '../../office-tree.ts'

/** Enterprises, shops and events. */
export const enterpriseOffices = [
  ...tree(service('suap', 'SUAP', 'One-stop shop for enterprises'), [
    office('commercio', 'Commercio', 'Trade'),
  ]),
  office(
    'eventi',
    'Autorizzazione eventi (Tutela della città)',
    'Event permits (protection of the city)',
  ),
]

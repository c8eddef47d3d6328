import { office, service, supposed, tree } from '../../office-tree.ts'

/** Enterprises, shops and events. */
export const enterpriseOffices = [
  ...tree(
    service('suap', 'SUAP', 'One-stop shop for enterprises'),
    supposed(
      office('commercio', 'Commercio', 'Trade'),
      office('mercati', 'Mercati', 'Markets'),
      office('pubblici-esercizi', 'Pubblici esercizi', 'Bars and restaurants'),
    ),
  ),
  office(
    'eventi',
    'Autorizzazione eventi (Tutela della città)',
    'Event permits (protection of the city)',
  ),
]

import { directorate, office, service, tree } from '../office-tree.ts'

/** Homes on one side, works on the other. */
export const offices = tree(directorate('direzione', 'Direzione', 'Management'), [
  ...tree(service('casa', 'Casa e inquilini', 'Homes and tenants'), [
    office('sportello-casa', 'Sportello casa', 'Housing counter'),
    office('canoni', 'Canoni e contratti', 'Rents and contracts'),
    office('manutenzione-alloggi', 'Manutenzione degli alloggi', 'Repairs in homes'),
  ]),
  ...tree(service('cantieri', 'Cantieri', 'Works'), [
    office('ponti', 'Ponti e selciati', 'Bridges and paving'),
    office('rii', 'Scavo dei rii', 'Dredging of canals'),
    office('reti', 'Sottoservizi', 'Pipes and cables'),
  ]),
])

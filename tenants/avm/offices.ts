import { directorate, office, service, tree } from '../office-tree.ts'

/** Garages, car parks, bicycles, and who answers for them. */
export const offices = tree(directorate('direzione', 'Direzione', 'Management'), [
  ...tree(service('sosta', 'Sosta e autorimesse', 'Parking and garages'), [
    office('autorimessa', 'Autorimessa comunale', 'City garage'),
    office('parcheggi', 'Parcheggi di Mestre e Lido', 'Car parks, Mestre and Lido'),
    office('strisce-blu', 'Strisce blu e permessi', 'Paid bays and permits'),
  ]),
  ...tree(service('mobilita-dolce', 'Mobilità dolce', 'Light mobility'), [
    office('biciclette', 'Biciclette condivise', 'Shared bicycles'),
    office('people-mover', 'People mover', 'People mover'),
  ]),
  office('contatti', 'Contatti e reclami', 'Contacts and complaints'),
])

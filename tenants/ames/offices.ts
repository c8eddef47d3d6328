import { directorate, office, service, tree } from '../office-tree.ts'

/** Pharmacies and canteens. */
export const offices = tree(directorate('direzione', 'Direzione', 'Management'), [
  ...tree(service('farmacie', 'Farmacie', 'Pharmacies'), [
    office('farmacia-mestre', 'Farmacia di Mestre', 'Pharmacy, Mestre'),
    office('farmacia-marghera', 'Farmacia di Marghera', 'Pharmacy, Marghera'),
    office('farmacia-isole', 'Farmacia delle isole', 'Pharmacy of the islands'),
  ]),
  ...tree(service('scuola', 'Ristorazione scolastica', 'School meals'), [
    office('iscrizioni-mensa', 'Iscrizioni alla mensa', 'Canteen enrolment'),
    office('diete', 'Diete speciali', 'Special diets'),
    office('personale-scuole', 'Personale nelle scuole', 'Staff in schools'),
  ]),
])

import { office, service, tree } from '../../office-tree.ts'

const counters = [
  office('anagrafe-san-marco', 'Ufficio Anagrafe San Marco', 'Registry office, San Marco'),
  office('anagrafe-lido', 'Anagrafe Lido', 'Registry office, Lido'),
  office('anagrafe-pellestrina', 'Anagrafe Pellestrina', 'Registry office, Pellestrina'),
  office('anagrafe-burano', 'Anagrafe Burano', 'Registry office, Burano'),
  office('anagrafe-murano', 'Anagrafe Murano', 'Registry office, Murano'),
  office('anagrafe-mestre', 'Anagrafe Mestre', 'Registry office, Mestre'),
  office('anagrafe-favaro', 'Anagrafe Favaro', 'Registry office, Favaro'),
  office('anagrafe-zelarino', 'Anagrafe Zelarino', 'Registry office, Zelarino'),
  office('anagrafe-marghera', 'Anagrafe Marghera', 'Registry office, Marghera'),
  office('anagrafe-chirignago', 'Anagrafe Chirignago', 'Registry office, Chirignago'),
]

/** Who is born, lives, marries, votes and dies in the city; only the service above them is supposed. */
export const registryOffices = tree(
  service('servizi-demografici', 'Servizi demografici', 'Population services'),
  [
    ...counters,
    office('stato-civile', 'Stato civile', 'Civil status'),
    office('elettorale', 'Ufficio Elettorale', 'Elections'),
    office('soggiorno-comunitari', 'Soggiorno comunitari', 'Stay of EU citizens'),
    office('polizia-mortuaria', 'Polizia mortuaria', 'Burials and cemeteries'),
  ],
)

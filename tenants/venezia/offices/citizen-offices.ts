import { area, directorate, tree } from '../../office-tree.ts'
import { boroughOffices } from './borough-offices.ts'
import { cultureOffices } from './culture-offices.ts'
import { deskOffices, systemOffices } from './desk-offices.ts'
import { enterpriseOffices } from './enterprise-offices.ts'
import { houseOffices } from './house-offices.ts'
import { registryOffices } from './registry-offices.ts'

/** Everything a resident and an enterprise meet first. */
export const citizenOffices = tree(
  area(
    'area-servizi-cittadino',
    'Area Servizi al cittadino e imprese e qualità della vita',
    'Services to citizens and enterprises, and quality of life area',
  ),
  [
    ...tree(
      directorate(
        'direzione-servizi-cittadino',
        'Direzione Servizi al cittadino e imprese',
        'Services to citizens and enterprises',
      ),
      [...deskOffices, ...registryOffices, ...enterpriseOffices],
    ),
    ...systemOffices,
    ...houseOffices,
    ...cultureOffices,
    ...boroughOffices,
  ],
)

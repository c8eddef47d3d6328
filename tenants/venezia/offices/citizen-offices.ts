import { area, tree } from '../../office-tree.ts'
import { boroughOffices } from './borough-offices.ts'
import { cultureOffices } from './culture-offices.ts'
import { deskOffices } from './desk-offices.ts'
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
    ...deskOffices,
    ...registryOffices,
    ...houseOffices,
    ...enterpriseOffices,
    ...cultureOffices,
    ...boroughOffices,
  ],
)

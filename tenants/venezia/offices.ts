import { withMailboxes } from '../office-tree.ts'
import { citizenOffices } from './offices/citizen-offices.ts'
import { economyOffices } from './offices/economy-offices.ts'
import { headOffices } from './offices/head-offices.ts'
import { policeOffices } from './offices/police-offices.ts'
import { socialOffices } from './offices/social-offices.ts'
import { territoryOffices } from './offices/territory-offices.ts'
import { worksOffices } from './offices/works-offices.ts'

/** The 160 offices of the city, from the areas down. */
export const offices = withMailboxes('venezia.example', [
  ...headOffices,
  ...policeOffices,
  ...economyOffices,
  ...socialOffices,
  ...territoryOffices,
  ...worksOffices,
  ...citizenOffices,
])

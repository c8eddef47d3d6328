import { crowdBeside } from './crowd.ts'
import { people } from './people.ts'

/** The 650 people who serve the city, all of them invented. */
export const staff = [...people, ...crowdBeside(people)]

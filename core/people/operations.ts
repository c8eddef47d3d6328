import { z } from 'zod'
import { read } from '../operation/define.ts'
import { PersonMatch, PersonView } from '../desk/contract.ts'
import { readPerson, searchPeople } from './people.ts'

/** What staff can ask of the people they serve; every reading is noted. */
export const peopleOperations = [
  read({
    name: 'people.search',
    summary: 'People by name, telephone, fiscal code or ticket code',
    input: z.object({ text: z.string().trim().min(2).max(80) }).strict(),
    output: z.array(PersonMatch),
    need: { action: 'search', subject: 'person' },
    run: (scope, { text }) => searchPeople(scope, text),
  }),
  read({
    name: 'people.read',
    summary: 'A person with their requests and contacts; `why` is noted and shown to them',
    input: z.object({ id: z.uuid(), why: z.string().trim().min(3).max(200) }).strict(),
    output: PersonView,
    need: { action: 'read', subject: 'person' },
    run: (scope, { id, why }) => readPerson(scope, id, why),
  }),
] as const

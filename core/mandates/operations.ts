import { z } from 'zod'
import { Me } from '../identity/contract.ts'
import { read, write } from '../operation/define.ts'
import { choose } from './choose.ts'
import { Choice, Giving, Mandates, MandateView } from './contract.ts'
import { give } from './give.ts'
import { mandatesOfActor } from './list.ts'
import { revoke } from './revoke.ts'
import { staffMandateOperations } from './staff-operations.ts'

const Id = z.object({ id: z.uuid() }).strict()

/** What can be asked of mandates: by those who give and hold them, and by staff who record them. */
export const mandateOperations = [
  read({
    name: 'mandates.mine',
    summary: 'The mandates that whoever is signed in gave and holds, each with its uses',
    input: z.object({}).strict(),
    output: Mandates,
    need: 'known',
    run: (scope) => mandatesOfActor(scope),
  }),
  write({
    name: 'mandates.give',
    summary:
      'Lets a person act for the one signed in, for some services or all, for at most a year',
    input: Giving,
    output: MandateView,
    need: 'known',
    run: give,
  }),
  write({
    name: 'mandates.revoke',
    summary: 'Ends a mandate at once',
    input: Id,
    output: MandateView,
    need: 'known',
    run: (scope, { id }) => revoke(scope, id),
  }),
  write({
    name: 'mandates.choose',
    summary: 'The token acts from now on by a mandate held, or for its holder; answers who that is',
    input: Choice,
    output: Me,
    need: 'known',
    run: (scope, { id }) => choose(scope, id),
  }),
  ...staffMandateOperations,
] as const

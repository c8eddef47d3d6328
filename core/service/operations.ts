import { z } from 'zod'
import { read } from '../operation/define.ts'
import { inWords } from '../tenancy/words.ts'
import { ServiceCard, ServiceView } from './contract.ts'
import { offered, offeredNamed } from './offered.ts'
import { asCard, asView } from './service-view.ts'

/** What can be asked of the catalogue of services. */
export const serviceOperations = [
  read({
    name: 'services.list',
    summary: 'The services that the tenant offers now',
    input: z.object({}).strict(),
    output: z.array(ServiceCard),
    need: 'anyone',
    notes: 'nothing',
    run: async (scope) => (await offered(scope)).map(({ live }) => asCard(scope, live)),
  }),
  read({
    name: 'services.read',
    summary: 'A service with its questions, in the reader’s language',
    input: z.object({ id: z.string().max(80) }).strict(),
    output: ServiceView,
    need: 'anyone',
    notes: 'nothing',
    async run(scope, { id }) {
      const found = await offeredNamed(scope, id)
      const office = inWords(scope, found.office)
      return asView(scope, found.live, { office, referredTo: found.referredTo })
    },
  }),
] as const

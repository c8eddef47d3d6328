import { z } from 'zod'
import type { Service } from '../../service/define-service.ts'
import { Effects } from './effects-shape.ts'
import { FormShape } from './form-shape.ts'

const States = z.record(z.string(), z.record(z.string(), z.string()))
const EffectsByState = z.record(z.string(), Effects).exactOptional()

const Move = z.looseObject({
  by: z.enum(['citizen', 'office', 'responsible', 'system']),
  causes: Effects.exactOptional(),
})

const Outline = z.looseObject({
  id: z.string().regex(/^[a-z][a-z0-9\-]*\.[a-z][a-z0-9\-]*$/v),
  access: z.enum(['anyone', 'spid-1', 'spid-2', 'spid-3']),
  form: FormShape,
  lifecycle: z.looseObject({
    start: z.string(),
    states: States,
    endsIn: z.array(z.string()),
    pausedIn: z.array(z.string()),
    moves: z.record(z.string(), Move),
    entry: EffectsByState,
    exit: EffectsByState,
  }),
  clock: z.looseObject({ term: z.looseObject({ amount: z.number().positive() }) }),
  texts: z.looseObject({ it: z.looseObject({}), en: z.looseObject({}) }),
})

/** Services as they were told: the compiler checked the rest where they were declared, their outline is enough. */
export const Services = z.array(Outline).transform((told) => told as unknown as Service[])

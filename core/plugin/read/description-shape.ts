import { z } from 'zod'
import { needShape } from './need-shape.ts'
import { heardEvents } from '../face/listener.ts'
import { permissions } from '../face/permission.ts'
import { FormShape } from './form-shape.ts'
import { Services } from './service-shape.ts'
import { SettingsShape } from './settings-shape.ts'
import { SheetShape } from './sheet-shape.ts'

const Name = z.string().regex(/^[a-z][a-z0-9\-]{0,59}$/v)
// An id names the schema and the role of its plugin too: letters and digits alone.
const PluginId = z.string().regex(/^[a-z][a-z0-9]{0,30}$/v)
const Words = z.strictObject({ it: z.string().min(1), en: z.string().min(1) })
const Step = z.strictObject({ name: Name, sql: z.string().min(1) })

const ProcessingShape = z.strictObject({
  purpose: Words,
  basis: z.string().min(1),
  people: Words,
  data: Words,
  kept: Words,
  recipients: Words.exactOptional(),
})

const RouteShape = z.strictObject({
  kind: z.enum(['read', 'write']),
  summary: z.string().min(1).max(300),
  need: needShape,
  input: FormShape,
})

/** A plugin's declaration as plain data, every part of it. */
export const DescriptionShape = z.strictObject({
  id: PluginId,
  version: z.string().regex(/^\d+\.\d+\.\d+$/v),
  contract: z.string().min(1).max(60),
  name: Words,
  brief: Words,
  isolation: z.enum(['thread', 'process']),
  services: Services,
  permissions: z.array(z.enum(permissions)),
  settings: SettingsShape,
  processing: z.array(ProcessingShape),
  sheets: z.array(SheetShape),
  routes: z.record(Name, RouteShape),
  listeners: z.array(z.enum(heardEvents)),
  activities: z.array(z.string()),
  workflows: z.array(z.string().regex(/^[a-z][A-Za-z0-9]{0,59}$/v)),
  migrations: z.array(Step.extend({ phase: z.enum(['expand', 'contract']).exactOptional() })),
  samples: z.array(Step.extend({ values: z.array(z.string()) })),
})

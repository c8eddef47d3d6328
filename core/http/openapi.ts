import type { Need } from '../access/need.ts'
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi'
import { z } from 'zod'
import type { Operation } from '../operation/define.ts'
import { operations } from '../operations.ts'
import { listedRoute, liveRoutes } from '../plugin/asking/live-route.ts'
import type { Host } from '../plugin/host/host.ts'

const Problem = z
  .object({
    code: z.string(),
    status: z.int(),
    title: z.string(),
    detail: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({
    id: 'Problem',
    description: 'RFC 9457; the code is permanent, the words are in the reader’s language',
  })

type Listed = Operation

/** The OpenAPI 3.1 document of every operation, the kernel's and those that live plugins add. */
export function openApi(publicUrl: string, live: ReadonlyMap<string, Host> = new Map()): object {
  const added = liveRoutes(live).map(listedRoute)
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'DiMe',
      version: '0.3.0',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: publicUrl }],
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'A citizen’s token or a machine’s key',
        },
        staff: { type: 'apiKey', in: 'cookie', name: 'dime_staff_{tenant}' },
      },
    },
    paths: Object.fromEntries(
      [...operations, ...added].map((op) => [`/api/{tenant}/${op.name}`, pathOf(op)]),
    ),
  })
}

const isOpen = (need: Need) =>
  need === 'anyone' || (typeof need === 'object' && need.orCode === true)

function pathOf(operation: Listed): ZodOpenApiPathsObject[string] {
  const path = z.object({ tenant: z.string() })
  const about: ZodOpenApiOperationObject = {
    operationId: operation.name,
    summary: operation.summary,
    tags: [operation.name.split('.')[0] ?? ''],
    security: isOpen(operation.need) ? [] : [{ token: [] }, { staff: [] }],
    responses: {
      200: {
        description: 'Done',
        content: { 'application/json': { schema: answerOf(operation) } },
      },
      default: {
        description: 'Refused',
        content: { 'application/problem+json': { schema: Problem } },
      },
    },
  }
  if (operation.kind === 'read')
    return { get: { ...about, requestParams: { path, query: asQuery(operation.input) } } }
  return {
    post: {
      ...about,
      requestParams: { path, header: headersOf(operation) },
      requestBody: { content: { 'application/json': { schema: operation.input } } },
    },
  }
}

const answerOf = ({ output, minimal }: Operation) =>
  minimal ? z.union([output, minimal.output]) : output

const headersOf = ({ minimal }: Operation) =>
  z.object({
    'idempotency-key': z.string().optional(),
    ...(minimal && { prefer: z.literal('return=minimal').optional() }),
  })

// Whatever is asked is asked by names.
const asQuery = (input: z.ZodType) => input as z.ZodObject

import proto from '@temporalio/proto'

const { History } = proto.temporal.api.history.v1

/** What a workflow went through, event by event. */
export type History = Parameters<typeof History.toObject>[0]

/** A history as the JSON that is committed: enums by name, bytes as base64. */
export function writeHistory(history: Parameters<typeof History.create>[0]): string {
  const options = { enums: String, longs: String, bytes: String }
  return `${JSON.stringify(History.toObject(History.create(history), options), undefined, 1)}\n`
}

/** A history from its JSON. */
export function readHistory(json: string): History {
  return History.fromObject(JSON.parse(json))
}

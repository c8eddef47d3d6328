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

/** Everything that a history holds, payloads too, as one text. */
export function allOf(history: Parameters<typeof History.create>[0]): string {
  return Buffer.from(History.encode(History.create(history)).finish()).toString('utf8')
}

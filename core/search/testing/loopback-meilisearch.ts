import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'

/** What was asked of the server. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
}

/** A server on loopback that speaks as Meilisearch does for the calls the adapter makes. */
export interface LoopbackMeilisearch {
  readonly url: string
  readonly requests: SeenRequest[]
  /** What to answer instead, by `METHOD /path`. */
  readonly answers: Map<string, object>
  /** Forgets requests, answers and tasks. */
  forget(): void
  close(): Promise<void>
}

/** Starts the server: searches find nothing and every task succeeds, unless told otherwise. */
export async function loopbackMeilisearch(): Promise<LoopbackMeilisearch> {
  const requests: SeenRequest[] = []
  const answers = new Map<string, object>()
  const tasks = { taken: 0 }
  const answerTo = async (message: IncomingMessage): Promise<object> => {
    const seen = await read(message)
    requests.push(seen)
    return answers.get(`${seen.method} ${seen.path}`) ?? usual(seen, tasks)
  }
  const server = createServer((message, response) => {
    void answerTo(message).then((answer) => {
      const status = 'code' in answer && 'status' in answer ? Number(answer.status) : 200
      response.writeHead(status, { 'content-type': 'application/json' })
      return response.end(JSON.stringify(answer))
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const close = async () => {
    server.closeAllConnections()
    await once(server.close(), 'close')
  }
  const forget = () => {
    requests.length = 0
    answers.clear()
    tasks.taken = 0
  }
  return { url: `http://127.0.0.1:${port}`, requests, answers, forget, close }
}

async function read(message: IncomingMessage): Promise<SeenRequest> {
  const { method = '', url: path = '', headers } = message
  return { method, path, headers, body: method === 'GET' ? undefined : await json(message) }
}

function usual({ method, path }: SeenRequest, tasks: { taken: number }): object {
  if (path.endsWith('/search')) return { hits: [], estimatedTotalHits: 0 }
  const uid = path.split('/').at(-1)
  if (method === 'GET') return { uid: Number(uid), status: 'succeeded', error: null }
  tasks.taken += 1
  return { taskUid: tasks.taken, status: 'enqueued' }
}

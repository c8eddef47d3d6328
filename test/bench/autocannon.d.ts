declare module 'autocannon' {
  /** A request as autocannon sends it. */
  interface Shot {
    method?: 'GET' | 'POST'
    path?: string
    headers?: Record<string, string>
    body?: string
    setupRequest?(shot: Shot): Shot
  }

  interface Options {
    url: string
    connections: number
    duration: number
    requests: readonly Shot[]
  }

  interface Result {
    readonly duration: number
    readonly errors: number
    readonly non2xx: number
    readonly '2xx': number
  }

  interface Run extends PromiseLike<Result> {
    on(
      event: 'response',
      hear: (
        ...answer: [client: unknown, status: number, bytes: number, milliseconds: number]
      ) => void,
    ): Run
  }

  export default function autocannon(options: Options): Run
}

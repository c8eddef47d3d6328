import type { Sender } from './client.ts'

/** Sends as `fetch` does, and tells meanwhile what part of it has gone out, from 0 to 1. */
export function sendWatched(gone: (part: number) => void): Sender {
  return (url, { method = 'GET', headers, body }) => {
    const { promise, resolve, reject } = Promise.withResolvers<Response>()
    const request = new XMLHttpRequest()
    request.open(method, url)
    new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value))
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      gone(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('load', () => resolve(answerOf(request)))
    request.addEventListener('error', () => reject(new TypeError('Nobody answers')))
    request.send(typeof body === 'string' ? body : null)
    return promise
  }
}

function answerOf({ responseText, status }: XMLHttpRequest): Response {
  return new Response(responseText === '' ? null : responseText, { status })
}

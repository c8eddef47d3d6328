import { createRelay } from '../outbox/relay.ts'
import { createLiveHub, type LiveHub } from './hub.ts'
import { hearWhispers } from './whisper.ts'

/** The hub over an outbox that the relay's role reads, with what is whispered; `close` lets go of both. */
export function openLive(relayUrl: string): { hub: LiveHub; close(): Promise<void> } {
  const relay = createRelay(relayUrl)
  const hub = createLiveHub(relay)
  const hush = hearWhispers(relayUrl, (event) => hub.tell(event))
  return {
    hub,
    async close() {
      hub.close()
      await Promise.all([relay.close(), hush()])
    },
  }
}

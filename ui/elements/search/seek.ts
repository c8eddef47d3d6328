import type { Client } from '../../kit/client.ts'
import type { ServiceCard } from '../../kit/contract.ts'
import { servicesFor, sheetFound, type Found } from './found.ts'

/** What was found for some words; `isPart` when the sheets did not answer. */
export type Findings = { text: string; found: readonly Found[]; isPart: boolean }

/** Searches services and sheets for what is typed; only the newest words are answered. */
export interface Seeker {
  seek(text: string): void
}

const pause = 120
const mostSheets = 6

/** Makes a seeker that tells what it found, services at once and sheets as they come. */
export function createSeeker(client: Client, tell: (findings: Findings) => void): Seeker {
  let cards: Promise<ServiceCard[]> | null = null
  let newest = ''
  let timer: ReturnType<typeof setTimeout>
  const look = async (text: string) => {
    cards ??= client.read('services.list', {})
    const [services, sheets] = await Promise.allSettled([
      cards.then((all) => servicesFor(text, all)),
      client.read('knowledge.search', { text, limit: mostSheets }),
    ])
    if (text !== newest) return
    if (services.status === 'rejected') cards = null
    const some = services.status === 'fulfilled' ? services.value : []
    const more = sheets.status === 'fulfilled' ? sheets.value.found.map(sheetFound) : []
    tell({ text, found: [...some, ...more], isPart: sheets.status === 'rejected' })
  }
  return {
    seek(text) {
      newest = text
      clearTimeout(timer)
      if (text.length < 2) return tell({ text, found: [], isPart: false })
      timer = setTimeout(() => void look(text), pause)
    },
  }
}

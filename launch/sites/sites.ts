import { citySite } from './city/site.ts'
import { companySite } from './company/site.ts'
import { serveSite, type RunningSite } from './serve.ts'

/** Where the two demo sites listen and which kernel their elements come from. */
export type SitesOptions = {
  kernel: string
  cityPort: number
  companyPort: number
  /** Loopback when not told. */
  host?: string
}

/** Starts the city's site and the company's: two sites of two owners that embed the same elements. */
export async function startSites(options: SitesOptions): Promise<RunningSite> {
  const { kernel, cityPort, companyPort, host = '127.0.0.1' } = options
  const city = await serveSite(citySite, { port: cityPort, host, kernel })
  const company = await serveSite(companySite, { port: companyPort, host, kernel })
  return {
    async close() {
      await Promise.all([city.close(), company.close()])
    },
  }
}

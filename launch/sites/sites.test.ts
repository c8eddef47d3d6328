import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFreePort } from '../ports.ts'
import { startSites } from './sites.ts'

describe('the demo sites', async () => {
  const [cityPort, companyPort] = [await findFreePort(), await findFreePort()]
  const kernel = 'http://localhost:8041'
  const get = (port: number, path: string) => fetch(`http://127.0.0.1:${port}${path}`)
  let close = async () => {}

  beforeAll(async () => {
    ;({ close } = await startSites({ kernel, cityPort, companyPort }))
  })
  afterAll(() => close())

  it('allow the script of the kernel and nothing inline', async () => {
    const policy = (await get(cityPort, '/')).headers.get('content-security-policy')
    expect(policy).toContain(`default-src 'none'; script-src ${kernel}; connect-src ${kernel};`)
    expect(policy).not.toContain('unsafe-inline')
  })

  it.each([
    ['/certificati/', 'it', 'tenant="venezia" service="registry.certificate" lang="it"'],
    ['/en/certificati/', 'en', 'tenant="venezia" service="registry.certificate" lang="en"'],
    ['/area-personale/', 'it', '<dime-area tenant="venezia" lang="it">'],
    ['/a-che-punto/', 'it', '<dime-track tenant="venezia" lang="it">'],
    ['/', 'it', '<dime-search tenant="venezia" lang="it">'],
  ])('embed our elements in %s', async (path, language, element) => {
    const page = await (await get(cityPort, path)).text()
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).toContain(element)
    expect(page).not.toMatch(/<style|style=|<script>/)
  })

  it('serve their own files and nothing beside them', async () => {
    const font = '/fonts/titillium-web-latin-400-normal.woff2'
    expect((await get(cityPort, font)).headers.get('content-type')).toBe('font/woff2')
    expect((await get(companyPort, '/look/company.css')).status).toBe(200)
    expect((await get(companyPort, '/look/..%2fsite.ts')).status).toBe(404)
    expect((await get(companyPort, '/nowhere/')).status).toBe(404)
  })
})

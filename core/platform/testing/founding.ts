import type { z } from 'zod'
import type { Founding } from '../contract.ts'

/** What the wizard sends to found a municipality of the tests. */
export const founding = (slug: string): z.input<typeof Founding> => ({
  slug,
  name: 'Comune di Malcontenta',
  kind: 'city',
  colour: '#0066cc',
  phone: '041 555 0100',
  sites: ['https://malcontenta.example/servizi'],
  signIn: { kind: 'local' },
  office: { name: 'Ufficio Relazioni col Pubblico', email: 'urp@malcontenta.example' },
  manager: { name: 'Gino Bassi', email: 'Gino@malcontenta.example' },
  services: ['streets.report'],
})

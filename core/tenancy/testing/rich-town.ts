import { town } from '../../testing/declared-tenants.ts'
import type { TenantDeclaration } from '../define-tenant.ts'

/** The town of the tests with everything that a declaration can say. */
export const richTown: TenantDeclaration = {
  ...town,
  ipaCode: 'c_prova',
  secondFactor: 'required',
  provider: {
    issuer: 'https://login.prova.example',
    clientId: 'dime',
    groupsClaim: 'groups',
    mapping: [{ group: "Tecnici dell'ufficio", role: 'office-operator', office: 'lamps' }],
  },
  roles: [
    {
      id: 'lamp-reader',
      name: { it: 'Lampionaio', en: 'Lamplighter' },
      rules: [{ action: 'read', subject: 'ticket', where: 'own' }],
    },
  ],
  sheets: [
    {
      id: 'lamps',
      office: 'lamps',
      audience: 'public',
      title: { it: "L'illuminazione" },
      brief: { it: 'Un «lampione» spento\nsi segnala qui: \\o/ "subito"' },
      sections: [{ id: 'come', heading: { it: 'Come' }, body: { it: 'Così.\nE così.' } }],
      keywords: ['lampione', "l'ampione"],
      service: 'streets.report',
      verifiedOn: '2026-01-01',
      reviewBy: '2026-06-01',
    },
  ],
}

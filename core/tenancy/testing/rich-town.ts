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
  answers: [
    {
      id: 'ask-photo',
      office: 'lamps',
      name: { it: 'Chiedi una foto', en: 'Ask for a photo' },
      body: { it: 'Buongiorno,\nci può mandare una foto?' },
      service: 'streets.report',
      states: ['working'],
      move: 'ask',
      when: { field: 'category', is: ['lamp'] },
    },
  ],
  filters: [
    {
      name: 'Lampioni di Carlo',
      by: 'sara@prova.example',
      office: 'lamps',
      question: { view: 'late', office: 'lamps', assignee: 'carlo@prova.example' },
    },
  ],
  allotments: [
    {
      office: 'lamps',
      service: 'streets.report',
      rules: [
        { when: { field: 'category', is: ['lamp'] }, to: { staff: 'carlo@prova.example' } },
        { when: { field: 'category', is: ['hole'] }, to: { role: 'office-operator' } },
      ],
      otherwise: 'by-turns',
    },
    { office: 'roads', rules: [], otherwise: 'least-loaded' },
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

import { definePlugin } from '@dime/core'
import { issueCertificate } from './certificate/issue.ts'
import { certificate } from './certificate/service.ts'
import { formerResidence } from './migrations/former-residence.ts'
import { population } from './migrations/population.ts'
import { sample } from './population/sample.ts'
import { processing } from './processing.ts'
import { enterResidence, examineResidence, restoreResidence } from './residence/move-in.ts'
import { residence } from './residence/service.ts'

export default definePlugin({
  id: 'registry',
  version: '1.0.0',
  contract: '^1.0.0',
  name: { it: 'Anagrafe e stato civile', en: 'Population register' },
  brief: {
    it: 'Certificati e variazioni di chi abita nel Comune, a ogni ora.',
    en: 'Certificates and changes of those who live in the municipality, at any hour.',
  },
  permissions: ['person', 'documents', 'messages', 'keeping'],
  processing,
  services: [certificate, residence],
  activities: { enterResidence, examineResidence, issueCertificate, restoreResidence },
  migrations: [population, formerResidence],
  samples: [sample],
})

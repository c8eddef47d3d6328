import { definePlugin } from '@dime/core'
import { issueCertificate } from './certificate/issue.ts'
import { certificate } from './certificate/service.ts'
import { population } from './migrations/population.ts'
import { sample } from './population/sample.ts'

export default definePlugin({
  id: 'registry',
  version: '1.0.0',
  name: { it: 'Anagrafe e stato civile', en: 'Population register' },
  services: [certificate],
  activities: { issueCertificate },
  migrations: [population],
  samples: [sample],
})

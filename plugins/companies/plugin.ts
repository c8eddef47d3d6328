import { definePlugin } from '@dime/core'
import { wasteReport } from './waste-report/service.ts'

export default definePlugin({
  id: 'companies',
  version: '1.0.0',
  name: { it: 'Società del Comune', en: 'Municipal companies' },
  services: [wasteReport],
})

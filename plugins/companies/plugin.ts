import { definePlugin } from '@dime/core'
import { bookPickup, cancelPickup, freePickup } from './bulky-pickup/pickup.ts'
import { bulkyPickup } from './bulky-pickup/service.ts'
import { pickup } from './migrations/pickup.ts'
import { processing } from './processing.ts'
import { settings } from './settings.ts'
import { wasteReport } from './waste-report/service.ts'
import { waterTransfer } from './water-transfer/service.ts'

export default definePlugin({
  id: 'companies',
  version: '1.0.0',
  contract: '^1.0.0',
  name: { it: 'Società del Comune', en: 'Municipal companies' },
  brief: {
    it: 'Le segnalazioni e le richieste alle aziende del Comune.',
    en: 'Reports and requests to the companies of the municipality.',
  },
  permissions: ['person', 'messages', 'keeping'],
  settings,
  processing,
  services: [wasteReport, bulkyPickup, waterTransfer],
  activities: { bookPickup, cancelPickup, freePickup },
  migrations: [pickup],
})

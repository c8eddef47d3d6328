import { definePlugin } from '@dime/core'
import { issueRefund, reckonRefund } from './imu-refund/refund.ts'
import { imuRefund } from './imu-refund/service.ts'
import { rates } from './migrations/rates.ts'
import { processing } from './processing.ts'
import { sample } from './rates/sample.ts'
import { reckonTari } from './tari-declaration/reckon-tari.ts'
import { tariDeclaration } from './tari-declaration/service.ts'
import { checkInstalments, divideBill } from './tari-instalments/instalments.ts'
import { tariInstalments } from './tari-instalments/service.ts'

export default definePlugin({
  id: 'tributes',
  version: '1.0.0',
  contract: '^1.0.0',
  name: { it: 'Tributi', en: 'Taxes' },
  brief: {
    it: 'Dichiarare la TARI, pagarla a rate, riavere l’IMU versata in più: con i conti in chiaro.',
    en: 'Declare TARI, pay it in parts, get excess IMU back: with the sums shown.',
  },
  permissions: ['documents', 'messages'],
  processing,
  services: [tariDeclaration, tariInstalments, imuRefund],
  activities: { checkInstalments, divideBill, issueRefund, reckonRefund, reckonTari },
  migrations: [rates],
  samples: [sample],
})

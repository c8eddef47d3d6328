import { definePlugin } from '@dime/core'
import { answerBooking } from './booking/answer.ts'
import { booking } from './booking/service.ts'
import { bookings } from './migrations/bookings.ts'
import { processing } from './processing.ts'
import { settings } from './settings.ts'

export default definePlugin({
  id: 'social',
  version: '1.0.0',
  contract: '^1.0.0',
  name: { it: 'Sale civiche', en: 'Civic rooms' },
  brief: {
    it: 'Le sale del Comune prenotate a ogni ora, con risposta subito quando si può.',
    en: 'Rooms of the municipality booked at any hour, answered at once where possible.',
  },
  permissions: ['keeping', 'messages'],
  settings,
  processing: [processing],
  services: [booking],
  activities: { answerBooking },
  migrations: [bookings],
})

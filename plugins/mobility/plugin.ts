import { definePlugin } from '@dime/core'
import { checkDeadline } from './driver-data/check-deadline.ts'
import { driverData } from './driver-data/service.ts'
import { admitBadge } from './parking-badge/admit.ts'
import { issueBadge } from './parking-badge/issue.ts'
import { parkingBadge } from './parking-badge/service.ts'
import { issuePermit } from './ztl-permit/issue.ts'
import { ztlPermit } from './ztl-permit/service.ts'

export default definePlugin({
  id: 'mobility',
  version: '1.0.0',
  contract: '^1.0.0',
  name: { it: 'Mobilità', en: 'Mobility' },
  brief: {
    it: 'Permessi per la ZTL, contrassegni per disabili, dati di chi guidava.',
    en: 'Restricted-zone permits, parking badges for disabled people, who was driving.',
  },
  permissions: ['person', 'documents', 'messages'],
  services: [driverData, parkingBadge, ztlPermit],
  activities: { checkDeadline, admitBadge, issueBadge, issuePermit },
  processing: [
    {
      purpose: {
        it: 'Applicare i punti della patente a chi guidava',
        en: 'Taking licence points from whoever was driving',
      },
      basis: 'art. 126-bis D.Lgs. 285/1992',
      people: { it: 'Proprietari e conducenti', en: 'Owners and drivers' },
      data: { it: 'Anagrafica, targa, patente', en: 'Identity, plate, driving licence' },
      kept: {
        it: 'Per il tempo del verbale e dei ricorsi, poi secondo il piano di conservazione',
        en: 'As long as the report and its appeals last, then by the retention plan',
      },
      recipients: { it: 'Motorizzazione civile', en: 'The national driving authority' },
    },
    {
      purpose: {
        it: 'Rilasciare il contrassegno per persone con disabilità',
        en: 'Issuing the parking badge for people with disabilities',
      },
      basis: 'art. 188 D.Lgs. 285/1992, art. 381 D.P.R. 495/1992',
      people: { it: 'Persone con disabilità', en: 'People with disabilities' },
      data: {
        it: 'Anagrafica, certificato medico senza la diagnosi, fotografia, targhe',
        en: 'Identity, medical certificate without the diagnosis, photo, plates',
      },
      kept: {
        it: 'Cinque anni dalla scadenza del contrassegno',
        en: 'Five years after the badge expires',
      },
    },
    {
      purpose: {
        it: 'Autorizzare l’accesso alla zona a traffico limitato',
        en: 'Allowing access to the restricted zone',
      },
      basis: 'art. 7 D.Lgs. 285/1992',
      people: { it: 'Imprese e loro rappresentanti', en: 'Enterprises and those who act for them' },
      data: { it: 'Partita IVA, targa, attività', en: 'VAT number, plate, trade' },
      kept: { it: 'Un anno dalla scadenza', en: 'One year after expiry' },
    },
  ],
})

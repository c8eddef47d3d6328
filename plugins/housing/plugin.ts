import { definePlugin } from '@dime/core'
import { homeRepair } from './home-repair/service.ts'
import { checkCeiling } from './public-housing/check-ceiling.ts'
import { publicHousing } from './public-housing/service.ts'
import { settings } from './settings.ts'

export default definePlugin({
  id: 'housing',
  version: '1.0.0',
  contract: '^1.0.0',
  name: { it: 'Casa', en: 'Housing' },
  brief: {
    it: 'Il bando per la casa popolare con la sua graduatoria, e i guasti negli alloggi pubblici.',
    en: 'The call for public housing with its ranking, and repairs in public homes.',
  },
  services: [publicHousing, homeRepair],
  activities: { checkCeiling },
  settings,
  processing: [
    {
      purpose: {
        it: 'Formare la graduatoria per gli alloggi pubblici e assegnarli',
        en: 'Ranking applications for public homes and allotting them',
      },
      basis: 'artt. 24-28 L.R. Veneto 39/2017, Reg. reg. Veneto 4/2018',
      people: { it: 'Chi fa domanda e il suo nucleo', en: 'Applicants and their households' },
      data: {
        it: 'Composizione del nucleo, ISEE-ERP, età, invalidità, cittadinanza',
        en: 'Household, means, age, disability, citizenship',
      },
      kept: {
        it: 'Finché la graduatoria è valida, poi secondo il piano di conservazione',
        en: 'As long as the ranking holds, then by the retention plan',
      },
      recipients: {
        it: 'Commissione alloggi presso l’ATER, per i ricorsi',
        en: 'The housing commission at ATER, for appeals',
      },
    },
    {
      purpose: { it: 'Riparare gli alloggi pubblici', en: 'Repairing public homes' },
      basis: 'art. 1, c. 2, L.R. Veneto 39/2017',
      people: { it: 'Inquilini', en: 'Tenants of public homes' },
      data: {
        it: 'Indirizzo, recapito, il guasto e le sue fotografie',
        en: 'Address, contact, the fault and its photos',
      },
      kept: { it: 'Cinque anni', en: 'Five years' },
      recipients: {
        it: 'La società che gestisce gli alloggi',
        en: 'The company that runs the homes',
      },
    },
  ],
})

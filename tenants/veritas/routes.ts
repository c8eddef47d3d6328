import type { Route } from '@dime/core'

const wasteReport = 'companies.waste-report'

/** Where reports go, first match first: the city's own to the city, others to the area's crew. */
export const routes: readonly Route[] = [
  {
    service: wasteReport,
    when: { field: 'category', is: ['public-furniture', 'bridge-paving'] },
    to: { tenant: 'venezia' },
    because: { it: 'È competenza del Comune', en: 'It is for the city to see to' },
  },
  {
    service: wasteReport,
    when: { answers: [{ field: 'dangerous', is: 'true' }], hours: 'outside' },
    to: { office: 'pronto-intervento' },
    because: {
      it: 'Qualcuno può farsi male e le squadre sono fuori orario: va al pronto intervento',
      en: 'Somebody could get hurt and the crews are off: it goes to the emergency crews',
    },
  },
  ...byArea(wasteReport),
  ...byArea('companies.bulky-pickup'),
]

function byArea(service: string): Route[] {
  return [
    {
      service,
      when: { field: 'place.area', is: 'lido-isole' },
      to: { office: 'igiene-lido-isole' },
      because: {
        it: 'Il luogo è al Lido o nelle isole',
        en: 'The place is on the Lido or an island',
      },
    },
    {
      service,
      when: { field: 'place.area', is: 'terraferma' },
      to: { office: 'igiene-terraferma' },
      because: { it: 'Il luogo è in terraferma', en: 'The place is on the mainland' },
    },
    {
      service,
      when: { field: 'place.area', is: 'centro-storico' },
      to: { office: 'igiene-centro-storico' },
      because: { it: 'Il luogo è in centro storico', en: 'The place is in the old city' },
    },
  ]
}

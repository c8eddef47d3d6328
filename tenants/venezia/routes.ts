import type { Route } from '@dime/core'

/** Where requests go, first match first: what the city sees to stays, other reports leave. */
export const routes: readonly Route[] = [
  {
    service: 'registry.certificate',
    to: { office: 'anagrafe-san-marco' },
    because: {
      it: "Se il certificato non può uscire da solo, lo prepara l'Anagrafe",
      en: 'A certificate that cannot be issued at once is prepared by the registry office',
    },
  },
  {
    service: 'registry.residence',
    when: { field: 'place.area', is: 'centro-storico' },
    to: { office: 'anagrafe-san-marco' },
    because: {
      it: 'La nuova casa è in centro storico',
      en: 'The new home is in the old city',
    },
  },
  {
    service: 'registry.residence',
    when: { field: 'place.area', is: 'lido-isole' },
    to: { office: 'anagrafe-lido' },
    because: {
      it: 'La nuova casa è al Lido o nelle isole',
      en: 'The new home is on the Lido or an island',
    },
  },
  {
    service: 'companies.waste-report',
    when: { field: 'category', is: ['bridge-paving', 'public-furniture'] },
    to: { office: 'area-lavori-pubblici' },
    because: {
      it: 'Ponti, pavimentazione e arredo urbano sono del Comune',
      en: 'Bridges, paving and street furniture belong to the city',
    },
  },
  {
    service: 'companies.waste-report',
    to: { tenant: 'veritas' },
    because: {
      it: 'Pulizia e rifiuti sono affidati a Veritas',
      en: 'Cleaning and waste are entrusted to Veritas',
    },
  },
  {
    service: 'housing.home-repair',
    to: { tenant: 'insula' },
    because: {
      it: 'Gli alloggi del Comune li gestisce e li ripara Insula',
      en: 'Insula runs and repairs the homes of the city',
    },
  },
]

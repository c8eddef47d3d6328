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
]

import { withAddresses, worker } from '../staff-list.ts'

/** Seventeen invented people: crews by area, water, customers and who answers for them. */
export const staff = withAddresses('veritas.example', [
  worker('Marco Vianello', 'office-operator', ['igiene-centro-storico']),
  worker('Sabrina Fullin', 'office-operator', ['igiene-centro-storico']),
  worker('Daniele Scarpa Bonaldo', 'office-operator', ['igiene-lido-isole']),
  worker('Monica Chinellato', 'office-operator', ['igiene-terraferma']),
  worker('Fabio Favaretto', 'office-operator', ['igiene-terraferma']),
  worker('Cristina Manente', 'office-operator', ['servizio-idrico']),
  worker('Alessandro Niero', 'office-operator', ['pronto-intervento']),
  worker('Valentina Simion', 'office-operator', ['clienti']),
  worker('Ilaria Trevisan', 'first-level-operator', ['contatti']),
  worker('Giulia Penzo', 'supervisor', ['igiene-urbana', 'contatti']),
  worker('Dario Pavanello', 'office-manager', ['igiene-urbana', 'servizio-idrico']),
  worker('Ivana Bortolato', 'case-responsible', ['igiene-urbana', 'clienti']),
  worker('Riccardo Bertoldo', 'knowledge-editor', ['contatti']),
  worker('Michela Zago', 'knowledge-editor', [
    'clienti',
    'igiene-centro-storico',
    'igiene-terraferma',
    'pronto-intervento',
    'servizio-idrico',
  ]),
  worker('Emma Cavagnis', 'tenant-administrator', ['direzione']),
  worker('Nora Giacomello', 'data-protection-officer', ['direzione']),
  worker('Piergiorgio Zuccon', 'auditor', ['direzione']),
])

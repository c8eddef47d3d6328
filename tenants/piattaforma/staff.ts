import { withAddresses, worker } from '../staff-list.ts'

/** Two who may found tenants, one who watches over personal data, one who controls. */
export const staff = withAddresses('piattaforma.example', [
  worker('Ambra Lionello', 'platform-administrator', ['gestione', 'avvio-enti']),
  worker('Corso Mantovan', 'platform-administrator', ['gestione', 'avvio-enti']),
  worker('Delia Santagiuliana', 'data-protection-officer', ['garanzie']),
  worker('Ermes Tasca', 'auditor', ['garanzie']),
])

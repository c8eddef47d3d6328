import { area, directorate, office, service, supposed, tree } from '../../office-tree.ts'

const cabinet = tree(
  directorate('gabinetto-sindaco', 'Gabinetto del Sindaco', "Mayor's cabinet"),
  supposed(
    office('ufficio-stampa', 'Ufficio stampa', 'Press office'),
    office('cerimoniale', 'Cerimoniale', 'Protocol'),
  ),
)

const secretary = tree(
  directorate('segreteria-generale', 'Segreteria generale', 'Secretary general'),
  supposed(
    office('giunta-delibere', 'Giunta e delibere', 'Executive and its decisions'),
    office('anticorruzione', 'Anticorruzione e trasparenza', 'Anti-corruption and transparency'),
    office('protezione-dati', 'Protezione dei dati personali', 'Protection of personal data'),
    office('controlli-interni', 'Controlli interni', 'Internal controls'),
  ),
)

const legal = tree(
  area('area-legale', 'Area Legale e Servizi istituzionali', 'Legal and institutional area'),
  [
    ...tree(
      service('avvocatura', 'Avvocatura civica', 'City attorney'),
      supposed(
        office('contenzioso-civile', 'Contenzioso civile', 'Civil litigation'),
        office('contenzioso-amministrativo', 'Contenzioso amministrativo', 'Public litigation'),
      ),
    ),
    ...tree(
      service('servizi-istituzionali', 'Servizi istituzionali', 'Institutional services'),
      supposed(
        office('consiglio-comunale', 'Segreteria del Consiglio comunale', 'Council secretary'),
        office('messi-notificatori', 'Messi notificatori', 'Notices served'),
        office('archivio-generale', 'Archivio generale', 'General archive'),
        office('accesso-atti', 'Accesso agli atti', 'Access to records'),
      ),
    ),
  ],
)

/** The mayor's cabinet, the secretary general and the legal area. */
export const headOffices = [...cabinet, ...secretary, ...legal]

import { area, directorate, office, service, tree } from '../../office-tree.ts'

/** The mayor's cabinet, the secretary general and the legal area. */
export const headOffices = [
  directorate('gabinetto-sindaco', 'Gabinetto del Sindaco', "Mayor's cabinet"),
  directorate('segreteria-generale', 'Segreteria generale', 'Secretary general'),
  ...tree(
    area('area-legale', 'Area Legale e Servizi istituzionali', 'Legal and institutional area'),
    [
      office('avvocatura', 'Avvocatura civica', 'City attorney'),
      service('servizi-istituzionali', 'Servizi istituzionali', 'Institutional services'),
    ],
  ),
]

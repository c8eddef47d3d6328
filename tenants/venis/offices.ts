import { directorate, office, service, tree } from '../office-tree.ts'

/** Help, networks, programs. */
export const offices = tree(directorate('direzione', 'Direzione', 'Management'), [
  ...tree(service('assistenza', 'Assistenza', 'Help desk'), [
    office('assistenza-interna', 'Assistenza agli uffici', 'Help for offices'),
    office('assistenza-cittadini', 'Assistenza sui servizi online', 'Help with online services'),
  ]),
  ...tree(service('infrastrutture', 'Infrastrutture', 'Infrastructure'), [
    office('rete-fibra', 'Rete e fibra', 'Network and fibre'),
    office('wifi', 'Wi-Fi pubblico', 'Public Wi-Fi'),
    office('sicurezza', 'Sicurezza informatica', 'Information security'),
  ]),
  ...tree(service('sviluppo', 'Sviluppo', 'Development'), [
    office('applicazioni', 'Applicazioni', 'Applications'),
    office('dati', 'Dati e cartografia', 'Data and maps'),
  ]),
])

import { withAddresses, worker, type Person } from '../staff-list.ts'

const contactCentre = [
  'Elena Busetto',
  'Chiara Scarpa',
  'Nicolò Zennaro',
  'Marta Ballarin',
  'Davide Vio',
  'Silvia Pitteri',
  'Alvise Tagliapietra',
  'Giorgia Boscolo',
].map((name) => worker(name, 'first-level-operator', ['contact-center']))

const offices = [
  worker('Paolo Dorigo', 'office-operator', ['ambiente-verde', 'anagrafe-san-marco']),
  worker('Francesca Costantini', 'office-operator', ['anagrafe-san-marco', 'anagrafe-lido']),
  worker('Michele Seno', 'office-operator', ['anagrafe-mestre', 'anagrafe-marghera']),
  worker('Anna Memo', 'office-operator', ['stato-civile']),
  worker('Tommaso Rioda', 'office-operator', ['soggiorno-comunitari', 'idoneita-alloggi']),
  worker('Beatrice Nardo', 'office-operator', ['sanzioni', 'codice-della-strada']),
  worker('Stefano Gavagnin', 'office-operator', ['centro-maree', 'protezione-civile']),
  worker('Irene Penso', 'office-operator', ['tributi', 'imu']),
  worker('Matteo Dei Rossi', 'office-operator', ['contributo-accesso']),
  worker('Laura Toso', 'office-operator', ['agenzia-coesione']),
  worker('Giovanni Moro', 'office-operator', ['anziani-disabili', 'minori-famiglia']),
  worker('Roberta Zane', 'office-operator', ['area-lavori-pubblici', 'viabilita-venezia']),
  worker('Enrico Bullo', 'office-operator', ['mobilita-terrestre', 'ztl', 'cude']),
  worker('Sara Vianelli', 'office-operator', ['bandi-inquilinato', 'risorse-abitative']),
  worker('Luca Ongaro', 'office-operator', ['suap', 'commercio']),
  worker('Caterina Dal Corso', 'office-operator', ['servizi-educativi', 'trasporto-scolastico']),
  worker('Piero Salvagno', 'office-operator', ['polizia-mortuaria']),
]

const responsible = [
  worker('Lucia Rossetto', 'supervisor', ['area-servizi-cittadino', 'ambiente-verde']),
  worker('Andrea Marchiori', 'supervisor', ['area-lavori-pubblici']),
  worker('Elisabetta Foscarini', 'supervisor', ['area-economia']),
  worker('Marianna Querinuzzi', 'office-manager', ['servizi-demografici']),
  worker('Gregorio Salviati', 'case-responsible', ['servizi-demografici']),
  worker('Martina Bortoluzzi', 'knowledge-editor', ['contact-center', 'anagrafe-san-marco']),
]

const forEverybody = [
  worker('Filippo Zorzi', 'tenant-administrator', ['sistemi-informativi']),
  worker('Eleonora Barbon', 'tenant-administrator', ['sistemi-informativi']),
  worker('Benedetta Morelli', 'data-protection-officer', ['protezione-dati']),
  worker('Ruggero Pasini', 'auditor', ['controlli-interni']),
  worker('Ludovica Trevisanato', 'analyst', ['statistica']),
  worker('Giacomo Donaggio', 'trainer', ['formazione']),
  worker('Nives Padovan', 'delegated-counter', ['edicole-venezia']),
]

/** Holds twelve roles in twelve offices: speed is measured as her. Nobody real should. */
const withTwelveRoles: Person = {
  name: 'Teodora Malipiero',
  assignments: [
    { role: 'first-level-operator', office: 'urp-venezia' },
    { role: 'office-operator', office: 'anagrafe-murano' },
    { role: 'case-responsible', office: 'stato-civile' },
    { role: 'supervisor', office: 'eventi' },
    { role: 'office-manager', office: 'turismo' },
    { role: 'knowledge-editor', office: 'redazione-web' },
    { role: 'analyst', office: 'statistica' },
    { role: 'trainer', office: 'formazione' },
    { role: 'tenant-administrator', office: 'cittadinanza-digitale' },
    { role: 'data-protection-officer', office: 'protezione-dati' },
    { role: 'auditor', office: 'controlli-interni' },
    { role: 'delegated-counter', office: 'edicole-isole' },
  ],
}

/** The invented people whom demonstrations know by name. */
export const people = withAddresses('venezia.example', [
  ...contactCentre,
  ...offices,
  ...responsible,
  ...forEverybody,
  withTwelveRoles,
])

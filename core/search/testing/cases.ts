/** What somebody types, and the sheet that must be among the first five. */
export type Case = readonly [typed: string, sheet: string]

/** Questions by the difficulty they carry. */
export const cases: Readonly<Record<string, readonly Case[]>> = {
  'words as written': [
    ['rifiuti ingombranti', 'ingombranti'],
    ['permesso ztl', 'ztl'],
    ['calcolare imu', 'imu'],
    ['carta d’identità', 'cie'],
    ["carta d'identita minore", 'cie-minore'],
    ['quale certificato mi serve', 'quale-certificato'],
    ['come funziona il bando autorimessa', 'autorimessa'],
  ],
  'words of keywords and body': [
    ['divano', 'ingombranti'],
    ['giudice di pace', 'ricorso-multa'],
    ['garage piazzale roma', 'autorimessa'],
    ['fototessera', 'cie'],
    ['acqua alta', 'marea'],
  ],
  'one letter wrong': [
    ['ingombrnti', 'ingombranti'],
    ['certifcato', 'quale-certificato'],
    ['contrasegno disabili', 'contrassegno'],
    ['resideza', 'cambio-residenza'],
    ['scuolabbus', 'scuolabus'],
    ['mensa scolastixa', 'mensa'],
    ['allogio pubblico', 'guasto'],
    ['autorimesa', 'autorimessa'],
  ],
  'two letters swapped': [
    ['ignombranti', 'ingombranti'],
    ['mutla sconto', 'multa-sconto'],
    ['funearle', 'funerale'],
    ['matreasso', 'ingombranti'],
    ['rimbosro abbonamento', 'abbonamento'],
    ['ecocetnro', 'ecocentro'],
  ],
  'singular and plural': [
    ['multe', 'multa-sconto'],
    ['certificati', 'quale-certificato'],
    ['case popolari', 'casa-popolare'],
    ['buche', 'buca'],
    ['carte d’identità', 'cie'],
    ['abbonamenti annuali', 'abbonamento'],
    ['passerella', 'marea'],
  ],
  'accents and capitals': [
    ['idoneita alloggio', 'idoneita'],
    ['IDONEITÀ', 'idoneita'],
    ['assegno maternita', 'maternita'],
    ['perche ente pubblico', 'autocertificazione'],
    ['citta', 'cambio-indirizzo'],
  ],
  'synonyms of the city': [
    ['monnezza', 'ingombranti'],
    ['scovasse', 'tari'],
    ['pensionati', 'domicilio'],
    ['monneza', 'ingombranti'],
  ],
  'words still being typed': [
    ['ingombr', 'ingombranti'],
    ['carta d’ident', 'cie'],
    ['contributo di acc', 'contributo-accesso'],
    ['rateiz', 'rate-multa'],
    ['ingomrb', 'ingombranti'],
  ],
}

/** The words this city has of its own. */
export const synonyms = {
  monnezza: ['rifiuti'],
  scovasse: ['rifiuti'],
  pensionati: ['anziani'],
}

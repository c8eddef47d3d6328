/** Streets with the way a number is written there: by sestiere in the old city, by house on the mainland. */
export const streets = [
  { street: 'Cannaregio', postalCode: '30121', place: 'Venezia', highest: 6420 },
  { street: 'Castello', postalCode: '30122', place: 'Venezia', highest: 6820 },
  { street: 'Dorsoduro', postalCode: '30123', place: 'Venezia', highest: 3960 },
  { street: 'San Marco', postalCode: '30124', place: 'Venezia', highest: 5560 },
  { street: 'San Polo', postalCode: '30125', place: 'Venezia', highest: 3140 },
  { street: 'Santa Croce', postalCode: '30135', place: 'Venezia', highest: 2360 },
  { street: 'Giudecca', postalCode: '30133', place: 'Venezia', highest: 970 },
  { street: 'Via Sandro Gallo', postalCode: '30126', place: 'Lido di Venezia', highest: 250 },
  { street: 'Fondamenta Manin', postalCode: '30141', place: 'Murano', highest: 70 },
  { street: 'Via Baldassarre Galuppi', postalCode: '30142', place: 'Burano', highest: 420 },
  { street: 'Via Torino', postalCode: '30172', place: 'Mestre', highest: 180 },
  { street: 'Via Piave', postalCode: '30171', place: 'Mestre', highest: 210 },
  { street: 'Via Bissuola', postalCode: '30173', place: 'Mestre', highest: 120 },
  { street: 'Via Miranese', postalCode: '30174', place: 'Mestre', highest: 460 },
  { street: 'Via Fratelli Bandiera', postalCode: '30175', place: 'Marghera', highest: 160 },
  { street: 'Via San Donà', postalCode: '30174', place: 'Favaro Veneto', highest: 400 },
] as const

/** Places of birth with their Belfiore codes; `share` says how often of a hundred. */
export const birthPlaces = [
  { place: 'L736', name: 'Venezia', citizenship: 'IT', share: 70 },
  { place: 'G224', name: 'Padova', citizenship: 'IT', share: 8 },
  { place: 'L407', name: 'Treviso', citizenship: 'IT', share: 8 },
  { place: 'F205', name: 'Milano', citizenship: 'IT', share: 4 },
  { place: 'Z138', name: 'Ucraina', citizenship: 'UA', share: 3 },
  { place: 'Z129', name: 'Romania', citizenship: 'RO', share: 4 },
  { place: 'Z249', name: 'Bangladesh', citizenship: 'BD', share: 3 },
] as const

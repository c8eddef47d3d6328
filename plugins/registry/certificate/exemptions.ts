/** The uses for which no stamp is due; each norm stands in both languages' texts and on the paper. */
export const exemptions = [
  'labour-case',
  'court-case',
  'divorce',
  'adoption',
  'guardianship',
  'pension',
  'scholarship',
  'third-sector',
  'sport',
] as const

/** A use for which no stamp is due. */
export type Exemption = (typeof exemptions)[number]

/** The norm that frees each use from the stamp, as it is cited in Italian. */
export const norms: Readonly<Record<Exemption, string>> = {
  'labour-case': 'art. 10 L. 533/1973',
  'court-case': 'art. 18 D.P.R. 115/2002',
  divorce: 'art. 19 L. 74/1987',
  adoption: 'art. 82 L. 184/1983',
  guardianship: 'art. 13 tab. B D.P.R. 642/1972',
  pension: 'art. 9 tab. B D.P.R. 642/1972',
  scholarship: 'art. 11 tab. B D.P.R. 642/1972',
  'third-sector': 'art. 82, c. 5, D.Lgs. 117/2017',
  sport: 'art. 8-bis tab. B D.P.R. 642/1972',
}

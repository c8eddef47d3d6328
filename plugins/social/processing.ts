import type { Processing } from '@dime/core'

/** What the area does with people's data (GDPR art. 30). */
export const processing: readonly Processing[] = [
  {
    purpose: {
      it: 'Concedere l’assegno di maternità dei Comuni',
      en: 'Granting the municipalities’ maternity allowance',
    },
    basis: 'Art. 6, par. 1, lett. e, GDPR; art. 74 D.Lgs. 151/2001; D.P.C.M. 452/2000',
    people: {
      it: 'Madri che lo chiedono, e i loro figli',
      en: 'Mothers who ask, and their children',
    },
    data: {
      it: 'Identità, nascita o adozione, ISEE, permesso di soggiorno, altre indennità, IBAN',
      en: 'Identity, birth or adoption, ISEE, residence permit, other allowances, IBAN',
    },
    kept: {
      it: 'Dieci anni dalla concessione, per i controlli; cinque dal diniego',
      en: 'Ten years from the grant, for checks; five from a refusal',
    },
    recipients: { it: 'L’INPS, che paga', en: 'INPS, which pays' },
  },
  {
    purpose: {
      it: 'Esentare dalla tariffa della mensa scolastica',
      en: 'Exempting from the fee of school meals',
    },
    basis:
      'Art. 6, par. 1, lett. e, GDPR; D.P.C.M. 159/2013; regolamento della ristorazione scolastica',
    people: {
      it: 'Alunni e chi ne ha la responsabilità',
      en: 'Pupils and those responsible for them',
    },
    data: {
      it: 'Codice fiscale dell’alunno, scuola, ISEE; nessun dato sulla dieta',
      en: 'The pupil’s tax code, school, ISEE; nothing about diets',
    },
    kept: {
      it: 'Cinque anni dalla fine dell’anno scolastico, per i controlli sull’ISEE',
      en: 'Five years from the end of the school year, to check the ISEE',
    },
    recipients: {
      it: 'Il gestore della mensa: codice fiscale, scuola e quota, mai l’ISEE',
      en: 'The caterer: tax code, school and share, never the ISEE',
    },
  },
]

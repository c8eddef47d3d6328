import { defineSheet } from '@dime/core'
import { cost, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Death, cemeteries and voting. */
export const farewellAndVote = [
  defineSheet({
    id: 'funerale-cimitero',
    office: 'polizia-mortuaria',
    audience: 'public',
    title: { it: 'Funerale e cimitero', en: 'Funeral and cemetery' },
    brief: {
      it: "Il decesso si denuncia entro 24 ore; di solito ci pensa l'impresa funebre.",
      en: 'A death is reported within 24 hours; the undertaker usually does it.',
    },
    sections: [
      forWhom(['A chi ha perso un familiare o deve gestire una tomba.']),
      needed(['Documento del defunto e certificato del medico.']),
      howTo([
        "Incarica un'impresa funebre: presenta lei i documenti.",
        'Se fai da solo, vai allo Stato civile entro 24 ore.',
        "Per sepoltura o cremazione l'autorizzazione la rilascia Polizia mortuaria.",
        'Per rinnovare una concessione chiama 041041 e indica cimitero e nome.',
      ]),
      terms(['La denuncia va fatta entro 24 ore dal decesso.']),
      cost(['Dipende da sepoltura e concessione: verifica sul sito le tariffe.']),
    ],
    keywords: [
      'funerale',
      'morto',
      'decesso',
      'lutto',
      'cimitero',
      'tomba',
      'loculo',
      'cremazione',
      'ceneri',
      'concessione',
      'san michele',
    ],
    verifiedOn: '2026-10-08',
    reviewBy: '2027-03-25',
  }),
  defineSheet({
    id: 'voto-casa-fuori-sede',
    office: 'elettorale',
    audience: 'public',
    title: { it: 'Votare da casa o fuori sede', en: 'Vote from home or away from home' },
    brief: {
      it: 'Chi è molto malato può votare a casa; la domanda si fa prima del voto.',
      en: 'People who are seriously ill may vote at home; apply before polling day.',
    },
    sections: [
      forWhom([
        'A chi non può lasciare casa per grave infermità.',
        'Agli elettori fuori sede, quando la legge di quella elezione lo permette.',
      ]),
      needed([
        'Tessera elettorale e documento.',
        "Certificato medico dell'azienda sanitaria, per il voto a domicilio.",
      ]),
      howTo([
        'Guarda sul sito se il voto fuori sede è previsto per quella elezione.',
        "Compila la domanda e inviala all'Ufficio elettorale.",
        'Per la tessera smarrita o piena chiedi un duplicato, anche il giorno del voto.',
      ]),
      terms(['Le scadenze cambiano a ogni elezione: verifica sul sito.']),
      cost(['Non costa nulla.']),
    ],
    keywords: [
      'votare',
      'elezioni',
      'voto',
      'tessera elettorale',
      'seggio',
      'referendum',
      'fuori sede',
      'voto a domicilio',
      'scheda elettorale',
    ],
    verifiedOn: '2026-09-22',
    reviewBy: '2027-02-20',
  }),
]

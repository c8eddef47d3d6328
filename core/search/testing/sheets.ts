import type { SearchDocument } from '../port.ts'

/** An identifier, a title, keywords and a text on each line. */
const lines = `
certificato-online | Scaricare un certificato con SPID o CIE | anagrafe, nascita, stato di famiglia | I certificati si scaricano dal portale dell’anagrafe nazionale, gratis e a ogni ora.
quale-certificato | Quale certificato mi serve | anagrafe, contestuale, estratto | Guida alla scelta tra residenza, stato di famiglia, matrimonio ed esistenza in vita.
bollo | Certificati con o senza bollo | marca da bollo, esenzione | La marca costa 16 euro; le esenzioni vanno citate sul documento.
autocertificazione | Perché un ente pubblico non può chiederti certificati | autocertificazione, dichiarazione sostitutiva | Basta una dichiarazione firmata: l’ufficio verifica da sé i dati.
codice-qr | Verificare il codice QR di un documento | timbro digitale, contrassegno, controllo | Inquadra il codice per sapere se il documento è autentico.
cambio-residenza | Cambiare residenza da un altro comune | iscrizione anagrafica, trasloco, immigrazione | La dichiarazione si presenta entro venti giorni dal trasloco.
cambio-indirizzo | Trasferirsi nella stessa città | cambio di indirizzo, abitazione | Chi cambia casa dentro il comune comunica il nuovo indirizzo all’anagrafe.
rientro-estero | Rientro dall’estero e iscrizione | AIRE, consolato, rimpatrio | Chi era iscritto all’AIRE torna residente presentandosi allo sportello.
45-giorni | Residenza: che succede nei 45 giorni | accertamento, vigili, verifica | La polizia locale controlla che la persona abiti davvero all’indirizzo dichiarato.
cie | Prenotare la carta d’identità elettronica | CIE, appuntamento, documento | Porta una fototessera, la tessera sanitaria e il vecchio documento.
cie-smarrita | Carta d’identità smarrita o rubata | furto, denuncia, duplicato | Prima la denuncia ai carabinieri, poi il nuovo documento.
cie-minore | Carta d’identità per un minore | bambini, figli, espatrio, genitori | Serve il consenso di tutti e due i genitori.
nascita | Denunciare una nascita | neonato, bambino, stato civile | Entro dieci giorni in Comune, entro tre in ospedale.
matrimonio | Sposarsi in Comune: pubblicazioni e date | nozze, matrimonio civile, cerimonia | Le pubblicazioni restano affisse otto giorni.
unione-civile | Unione civile e convivenza di fatto | coppia, costituzione | Due persone maggiorenni dello stesso sesso possono costituire un’unione.
delega | Dare delega a un familiare | incarico, parente, rappresentare | Il delegato entra con le proprie credenziali e agisce per te.
dati-conducente | Comunicare chi guidava | dati del conducente, patente, punti, verbale | Entro sessanta giorni dalla notifica, anche se si paga la sanzione.
multa-sconto | Pagare una multa con lo sconto | sanzione, verbale, contravvenzione, pagoPA | Entro cinque giorni si paga il trenta per cento in meno.
ricorso-multa | Ricorso contro una multa: a chi e quando | prefetto, giudice di pace, opposizione | Sessanta giorni per il prefetto, trenta per il giudice di pace.
rate-multa | Rateizzare una sanzione | rate, rateazione, reddito | Sopra i duecento euro, secondo il reddito.
ztl | Permesso ZTL Mestre per artigiani | zona a traffico limitato, furgone, transito | Il permesso vale per i giorni del cantiere.
contrassegno | Contrassegno disabili: rilascio e rinnovo | CUDE, parcheggio, invalidità | Vale cinque anni e segue la persona, non l’auto.
autorimessa | Posto in autorimessa: come funziona il bando | garage, piazzale Roma, graduatoria, posto auto | I residenti partecipano al bando per un posto annuale.
abbonamento | Rimborso di un abbonamento annuale | autobus, vaporetto, tessera | Si rimborsano i mesi interi non usati.
tessera-mezzi | Tessera per i mezzi: rinnovo e duplicato | trasporto, vaporetto, tram | Il duplicato si ritira in biglietteria.
casa-popolare | Domanda di casa popolare: requisiti | ERP, alloggio pubblico, bando | Contano ISEE, residenza e composizione del nucleo.
punteggio | Come leggo il punteggio in graduatoria | ERP, posizione, criteri | Ogni condizione dichiarata vale un numero di punti.
contributo-affitto | Contributo per l’affitto | canone, locazione, sostegno | Rimborsa una parte del canone a chi ha un reddito basso.
idoneita | Idoneità dell’alloggio | ricongiungimento, permesso di soggiorno, metratura | Attesta quante persone possono vivere nella casa.
guasto | Guasto in un alloggio pubblico | caldaia, perdita, riparazione, manutenzione | Chiama il numero verde per le urgenze.
imu | Calcolare l’IMU | imposta municipale, aliquota, rendita catastale | La prima abitazione non paga, salvo le case di lusso.
comodato | Casa data in comodato a un parente | IMU, riduzione, figli | La base imponibile si dimezza se il contratto è registrato.
f24 | F24: codici e scadenze | acconto, saldo, versamento | Acconto il 16 giugno, saldo il 16 dicembre.
tari | TARI: attivare, variare, chiudere | tassa rifiuti, utenza, superficie | La dichiarazione va fatta entro novanta giorni.
contributo-accesso | Contributo di accesso: chi è esente | ticket, turisti, visitatori, esenzione | Residenti, lavoratori e studenti non pagano.
ingombranti | Ritiro dei rifiuti ingombranti | divano, materasso, mobili, elettrodomestici, asporto | Il ritiro a domicilio è gratuito: lascia il mobile davanti a casa la sera prima.
ecocentro | Ecocentro: cosa portare | rifiuti, isola ecologica, vernici, calcinacci | Aperto ai residenti dal lunedì al sabato.
acqua | Cambiare intestatario dell’acqua | voltura, bolletta, contatore, utenza | La voltura si chiede con la lettura del contatore.
buca | Segnalare una buca o un ponte rotto | strada, pavimentazione, manutenzione, guasto | Indica il luogo sulla mappa e allega una foto.
marea | Allerta marea: livelli e passerelle | acqua alta, sirene, previsioni | Le passerelle si montano da centodieci centimetri.
maternita | Assegno di maternità | madre, neonato, sostegno, INPS | La domanda va presentata entro sei mesi dalla nascita.
domicilio | Assistenza a domicilio per anziani | badante, disabili, servizi sociali | L’assistente sociale valuta il bisogno in casa.
isee | ISEE: quale tipo serve | attestazione, reddito, CAF | Per i minori e per l’università servono calcoli diversi.
mensa | Mensa scolastica: esenzione | scuola, pasti, tariffa, retta | Sotto una soglia ISEE i pasti sono gratuiti.
scuolabus | Scuolabus: iscrizione e rate | trasporto scolastico, alunni, fermata | Le iscrizioni aprono a maggio.
suolo | Occupare suolo pubblico | plateatico, tavolini, cantiere, traslochi | Chiedi la concessione almeno trenta giorni prima.
funerale | Funerale e cimitero | lutto, sepoltura, cremazione, defunto | L’impresa funebre cura le pratiche con lo stato civile.
voto | Votare da casa o fuori sede | elezioni, seggio, tessera elettorale | Chi non può muoversi chiede il seggio a domicilio.
`

/** Fact sheets of an invented city, as its contact centre would write them. */
export const sheets: readonly SearchDocument[] = lines.trim().split('\n').map(sheetOf)

/** One sheet, for tests that need no more, with whatever they need of it changed. */
export function oneSheet(changed: Partial<SearchDocument>): SearchDocument {
  return { ...sheetOf('one | Pagine | esempio | Una pagina.'), ...changed }
}

function sheetOf(line: string): SearchDocument {
  const [id = '', title = '', keywords = '', body = ''] = line.split(' | ')
  return {
    id,
    kind: 'sheet',
    lang: 'it',
    audience: 'public',
    title,
    keywords: keywords.split(', '),
    body,
  }
}

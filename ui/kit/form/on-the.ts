/** What is wrong with the answer to a question: “Oggetto: al massimo 20 caratteri”, “Quante persone? Almeno 1”. */
export function onThe(label: string, fault: string): string {
  if (!/[?!.]$/.test(label)) return `${label}: ${fault}`
  return `${label} ${fault.charAt(0).toUpperCase()}${fault.slice(1)}`
}

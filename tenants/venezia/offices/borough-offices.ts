import { office, service, supposed, tree } from '../../office-tree.ts'

/** The six boroughs, each with the two desks that are near people's homes. */
export const boroughOffices = [
  ...borough('venezia-murano-burano', 'Venezia-Murano-Burano', 'Venice, Murano and Burano'),
  ...borough('lido-pellestrina', 'Lido-Pellestrina', 'Lido and Pellestrina'),
  ...borough('favaro', 'Favaro Veneto', 'Favaro Veneto'),
  ...borough('mestre-carpenedo', 'Mestre-Carpenedo', 'Mestre and Carpenedo'),
  ...borough('chirignago-zelarino', 'Chirignago-Zelarino', 'Chirignago and Zelarino'),
  ...borough('marghera', 'Marghera', 'Marghera'),
]

function borough(code: string, it: string, en: string) {
  return tree(
    service(`municipalita-${code}`, `Municipalità di ${it}`, `Borough of ${en}`),
    supposed(
      office(`sportello-${code}`, `Sportello del cittadino, ${it}`, `Citizens' desk, ${en}`),
      office(`attivita-${code}`, `Cultura, sport e sociale, ${it}`, `Culture, sport, care, ${en}`),
    ),
  )
}

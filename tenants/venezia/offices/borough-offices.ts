import { office } from '../../office-tree.ts'

/** The six boroughs. */
export const boroughOffices = [
  office(
    'municipalita-venezia-murano-burano',
    'Municipalità di Venezia-Murano-Burano',
    'Borough of Venice, Murano and Burano',
  ),
  office(
    'municipalita-lido-pellestrina',
    'Municipalità di Lido-Pellestrina',
    'Borough of Lido and Pellestrina',
  ),
  office('municipalita-favaro', 'Municipalità di Favaro Veneto', 'Borough of Favaro Veneto'),
  office(
    'municipalita-mestre-carpenedo',
    'Municipalità di Mestre-Carpenedo',
    'Borough of Mestre and Carpenedo',
  ),
  office(
    'municipalita-chirignago-zelarino',
    'Municipalità di Chirignago-Zelarino',
    'Borough of Chirignago and Zelarino',
  ),
  office('municipalita-marghera', 'Municipalità di Marghera', 'Borough of Marghera'),
]

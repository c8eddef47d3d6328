/** Given names heard in Venice, women's first. */
export const givenNames = `
  Ada Adele Agnese Alba Alessia Alice Amelia Angela Anita Antonella Arianna Aurora Barbara
  Bianca Bruna Camilla Carla Carlotta Cecilia Clara Claudia Cristiana Daniela Debora Diana
  Donatella Edda Eleonora Elisa Emanuela Emilia Erica Ester Eugenia Eva Fiorella Flavia
  Gabriella Gaia Ginevra Giovanna Giuliana Gloria Greta Ida Ilenia Irma Isabella Ivana Lara
  Lavinia Lidia Lina Linda Livia Loredana Lorena Luciana Luisa Maddalena Manuela Margherita
  Marilena Marina Marisa Matilde Mirella Miriam Morena Nadia Nicoletta Noemi Norma Ornella Paola
  Patrizia Raffaella Renata Rita Rosa Rossella Sabina Serena Silvana Simonetta Sofia Sonia
  Stefania Susanna Tamara Teresa Tiziana Valeria Vanessa Veronica Viola Virginia Viviana Achille
  Adriano Alberto Aldo Alvise Amedeo Angelo Armando Attilio Bruno Cesare Claudio Corrado
  Cristian Damiano Dario Diego Dino Domenico Edoardo Egidio Elia Emanuele Ennio Ettore Ezio
  Fabrizio Federico Ferruccio Flavio Fulvio Gabriele Gianluca Gianni Gino Giorgio Girolamo
  Giulio Guido Igor Ivo Jacopo Leonardo Livio Lorenzo Loris Manuel Marcello Mario Mattia Mauro
  Mirko Moreno Nevio Nicola Nicolò Oscar Ottavio Paride Pietro Raffaele Renzo Rocco Ruggero
  Samuele Sandro Sebastiano Sergio Silvano Simone Tiziano Ugo Umberto Valentino Valerio Vittorio
  Walter
`
  .trim()
  .split(/\s+/)

/** Surnames of the lagoon; none that a person known to many bears with a given name of ours. */
export const surnames = `
  Agostini, Ardit, Baldan, Baldo, Ballin, Baroni, Battistella, Bellemo, Bello, Bertin, Bianchin,
  Biasio, Bison, Boldrin, Bonaldo, Bonato, Boscaro, Bozzato, Bragato, Bressan, Brocca, Busato,
  Busolin, Callegaro, Camuffo, Candian, Cappelletto, Casarin, Cavalier, Ceolin, Cester,
  Chiaranda, Chiozzotto, Cibin, Codato, Coin, Colussi, Comin, Conton, Coppo, Costantin, Crosara,
  Dabalà, Dall'Acqua, Dalla Costa, Danesin, De Lazzari, De Pieri, De Zorzi, Donadel, Ervas,
  Fabris, Faggian, Fantin, Favaro, Favero, Ferrarese, Fiorin, Foffano, Fornasier, Franzoi,
  Frison, Furlan, Gasparini, Gavioli, Ghezzo, Gobbo, Gottardo, Griggio, Lazzarini, Levorato,
  Liviero, Lovato, Lucchetta, Maguolo, Manfrin, Marangon, Marcon, Marinello, Marton, Masiero,
  Mazzon, Menegaldo, Meneghel, Minto, Mion, Molin, Montagner, Morandin, Moretto, Muffato,
  Naccari, Nardin, Nason, Novello, Olivotto, Pagan, Pagnin, Pasqualetto, Pavan, Pellizzon,
  Perini, Piovesan, Pistolato, Pizzato, Polesel, Pradel, Prevedello, Quintavalle, Ragazzo,
  Rampazzo, Ravagnan, Regazzo, Rizzetto, Rosada, Rossato, Sartor, Sartorello, Scaramuzza,
  Scattolin, Schiavon, Semenzato, Serafin, Simionato, Smerghetto, Spolaor, Tegon, Tiozzo,
  Toffoli, Torresan, Trabuio, Trevisiol, Tronchin, Vanin, Vanzan, Varagnolo, Vidal, Visentin,
  Vizzotto, Voltolina, Zabeo, Zaffalon, Zambon, Zancan, Zanella, Zanin, Zanon, Zara, Zorzetto,
  Zuin, Zulian, Zuliani
`
  .trim()
  .split(/,\s+/)

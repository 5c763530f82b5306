/** A part of the world that is not a country; the code is "" for a continent, otherwise that of its country. */
export interface WorldRegion {
  readonly names: readonly string[];
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

/** Country code or "-", center, names. */
const ROWS = `
- 7 21|Africa
- 50 15|Europe
- 45 90|Asia
- 45 -100|North America
- -15 -60|South America
- 10 -85|Central America
- -15 -60|Latin America
- 29 41|Middle East
- 48 15|Central Europe
- 52 30|Eastern Europe
- 49 3|Western Europe
- 43 21|Balkans
- 57 25|Baltic States
- 42 44|Caucasus
- 42 65|Central Asia
- 36 115|East Asia
- 5 110|Southeast Asia
- 22 80|South Asia
- 12 0|West Africa
- 5 38|East Africa
- 27 10|North Africa
- 0 20|Sub-Saharan Africa
- -20 22|Southern Africa
- 8 45|Horn of Africa
- 15 5|Sahel
- 23 12|Sahara
- 15 -75|Caribbean
- 63 15|Scandinavia
- -20 150|Oceania
- 80 0|Arctic
- 40 127|Korean Peninsula
- 23 45|Arabian Peninsula
- 26 52|Persian Gulf
- 35 18|Mediterranean;Mediterranean Sea
- 43 35|Black Sea
- 20 38|Red Sea
- 58 20|Baltic Sea
- 56 3|North Sea
- 42 51|Caspian Sea
- 12 113|South China Sea
- 0 -30|Atlantic Ocean;Atlantic
- 0 -160|Pacific Ocean;Pacific
- -20 80|Indian Ocean
- 25 -90|Gulf of Mexico
GB 52.5 -1.5|England
GB 57 -4|Scotland
GB 52.3 -3.7|Wales
GB 54.6 -6.7|Northern Ireland
PS 31.4 34.4|Gaza Strip;Gaza
PS 32 35.3|West Bank
UA 45.3 34.4|Crimea
RU 43.3 45.7|Chechnya
RU 60 100|Siberia
CN 32 88|Tibet
CN 41 85|Xinjiang
IN 34 76|Kashmir
IQ 36.5 44.5|Iraqi Kurdistan
US 44 -71|New England
US 34 -118|Southern California
US 37.4 -122|Silicon Valley
US 38.9 -77|Washington, D.C.;Washington D.C.;Washington DC;District of Columbia
`;

/** Continents, seas and regions that are neither countries nor cities of the gazetteer. */
export const WORLD_REGIONS: readonly WorldRegion[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [head = '', names = ''] = row.split('|');
    const [country = '', lat, lon] = head.split(' ');
    return {
      names: names.split(';'),
      country: country === '-' ? '' : country,
      lat: Number(lat),
      lon: Number(lon),
    };
  });

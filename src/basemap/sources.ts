/** A source of map data, as credited on the map, on `/about/` and in a license file. */
export interface MapSource {
  readonly title: string;
  readonly licence: string;
  readonly url: string;
}

/** The sources of base map data by a short key. */
export const MAP_SOURCES = {
  naturalEarth: {
    title: 'Natural Earth',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
  },
  geonames: { title: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org/' },
  openStreetMap: {
    title: '© OpenStreetMap contributors',
    licence: 'ODbL 1.0',
    url: 'https://www.openstreetmap.org/copyright',
  },
  gshhg: { title: 'GSHHG', licence: 'LGPL 3', url: 'https://www.soest.hawaii.edu/pwessel/gshhg/' },
} as const satisfies Record<string, MapSource>;

export type MapSourceKey = keyof typeof MAP_SOURCES;

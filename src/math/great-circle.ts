/** Mean radius of the Earth in kilometers (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;
/** Radians per degree. */
export const RADIANS = Math.PI / 180;

/** [degrees east, degrees north], in GeoJSON's order. */
type LonLat = readonly [lon: number, lat: number];

/** Great-circle distance in kilometers, by the haversine formula. */
export function distanceKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const haversine =
    Math.sin(((latB - latA) * RADIANS) / 2) ** 2 +
    Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

import { geoDistance } from 'd3-geo';
import type { Frame, Place } from './types';

/** Distances, directions and steps on the ball; no picture. */

/** Mean radius in km, as on the server. */
export const radius = 6371.0088;

export const km = (a: Place, b: Place): number => geoDistance([a.lon, a.lat], [b.lon, b.lat]) * radius;

/** Which of eight directions it is, from 0 (north) clockwise, as a map with north at the top shows it. */
export const eighth = (from: Place, to: Place): number => {
  const north = mercator(to.lat) - mercator(from.lat);
  const east = ((to.lon - from.lon) * Math.PI) / 180;
  return (Math.round((Math.atan2(east, north) / Math.PI) * 4) + 8) % 8;
};

const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

export const same = (a: Place | null, b: Place | null): boolean => a?.lat === b?.lat && a?.lon === b?.lon;

export const nearest = <P extends Place>(place: Place, places: P[]): P | null =>
  places.reduce<P | null>((best, it) => (best === null || km(place, it) < km(place, best) ? it : best), null);

/** As fine as the server keeps it, about 100 m. */
export const rounded = ({ lat, lon }: Place): Place => ({ lat: toThree(lat), lon: toThree(lon) });

const toThree = (degrees: number): number => Math.round(degrees * 1000) / 1000 + 0;

export const inside = (frame: Frame, { lat, lon }: Place): boolean =>
  lon >= frame.west && lon <= frame.east && lat >= frame.south && lat <= frame.north;

export const middle = (frame: Frame): Place => ({
  lat: (frame.south + frame.north) / 2,
  lon: (frame.west + frame.east) / 2,
});

const ways: Record<string, [east: number, north: number]> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * One step with an arrow key, 1/40 of what is shown or, in fine steps, 1/200.
 *
 * @param shown the part of the frame in sight
 * @returns a place inside the frame; null for any other key
 */
export const stepped = (place: Place, key: string, fine: boolean, shown: Frame, frame: Frame): Place | null => {
  const way = ways[key];
  if (!way) {
    return null;
  }
  const part = fine ? 200 : 40;
  return rounded({
    lat: between(frame.south, place.lat + (way[1] * (shown.north - shown.south)) / part, frame.north),
    lon: between(frame.west, place.lon + (way[0] * (shown.east - shown.west)) / part, frame.east),
  });
};

export const between = (least: number, number: number, most: number): number => Math.min(most, Math.max(least, number));

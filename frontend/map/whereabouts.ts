import { eighth, km, nearest } from './places';
import type { Frame, Place } from './types';

/** Where a place lies, in words. */

const winds = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

export const direction = (from: Place, to: Place): string => winds[eighth(from, to)] ?? '';

/** To a tenth below 10 km, then whole: "4.2 km", "1,250 km". */
export const distance = (length: number): string => {
  const number = length < 9.95 ? Math.round(length * 10) / 10 : Math.round(length);
  return `${String(number).replace(/(?<=\d)(?=(\d{3})+$)/g, ',')} km`;
};

/** "50.9° N, 35.3° E", finer the smaller the part of the world that is shown. */
export const coordinates = ({ lat, lon }: Place, shown: Frame): string => {
  const width = shown.east - shown.west;
  const digits = width >= 4 ? 1 : width >= 0.4 ? 2 : 3;
  return `${degrees(lat, digits, 'N', 'S')}, ${degrees(lon, digits, 'E', 'W')}`;
};

export const degrees = (number: number, digits: number, above: string, below: string): string => {
  const size = Math.abs(number).toFixed(digits);
  return Number(size) === 0 ? `${size}°` : `${size}° ${number > 0 ? above : below}`;
};

/** Coordinates and how the place lies to the nearest label: "50.9° N, 35.3° E, 31 km south-west of Kursk". */
export const whereabouts = (place: Place, shown: Frame, labels: (Place & { name: string })[]): string => {
  const label = nearest(place, labels);
  if (!label) {
    return coordinates(place, shown);
  }
  const off = km(place, label);
  const lies = off < 0.5 ? `at ${label.name}` : `${distance(off)} ${direction(label, place)} of ${label.name}`;
  return `${coordinates(place, shown)}, ${lies}`;
};

import type { Frame } from '../../../map/types';
import { coordinates, distance } from '../../../map/whereabouts';
import type { MapKey } from './types';

/** What a learner reads at this kind of question. */
export const words = {
  help: 'Click or tap the map to set your point. Or move the crosshair with the arrow keys (Shift for small steps) and press Enter; or type the degrees below.',
  map: 'Map',
  outlines: {
    loading: 'The outlines are loading. You can answer already.',
    there: '',
    failed: 'The outlines could not be loaded. You can answer all the same.',
  },
  fields: 'Your point in degrees',
  lat: 'Latitude',
  lon: 'Longitude',
  range: (name: 'lat' | 'lon', least: number, most: number) =>
    `${signed(least)} to ${signed(most)}${least < 0 ? `, ${name === 'lat' ? 'south' : 'west'} below 0` : ''}`,
  none: 'No point set yet.',
  half: 'Latitude and longitude make a point together.',
  outside: 'That lies outside the frame of this map.',
  point: (where: string) => `Your point: ${where}`,
  crosshair: (where: string) => `Crosshair: ${where}`,
  own: 'Your point',
  nothing: 'none',
  place: 'The place',
  region: 'The region',
  accepted: (key: MapKey, frame: Frame) =>
    'ring' in key ? 'hatched on the map' : `${coordinates(key, frame)}; up to ${distance(key.within)} off counts`,
};

const signed = (number: number): string => String(number).replace('-', '−');

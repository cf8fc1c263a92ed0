import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Box, projectionFor } from './projection';
import type { Frame } from './types';

/** Coasts and borders of Natural Earth. Loaded only where a map is shown: see atlas.ts. */

/** SVG paths in pixels of the whole picture. */
export interface Outlines {
  land: string;
  borders: string;
  /** Lines that are not agreed on; dashed. */
  disputed: string;
}

/** Frames at least so many degrees wide make do with the coarse outlines. */
const wide = 60;

/**
 * Where the data draw the line of a power in place rather than the border in law: the neck of Crimea. West, east, south,
 * north.
 */
const disputedAt = [33, 35.5, 45.5, 46.4] as const;

const load = async (frame: Frame): Promise<Topology> => {
  const file =
    frame.east - frame.west >= wide
      ? await import('world-atlas/countries-110m.json')
      : await import('world-atlas/countries-50m.json');
  return file.default as unknown as Topology;
};

/** @returns a function that draws the outlines at any size; rejects when they cannot be loaded */
export const outlinesOf = async (frame: Frame): Promise<(box: Box) => Outlines> => {
  const topology = await load(frame);
  const { land, countries } = topology.objects;
  if (!land || !countries) {
    throw new Error('the atlas has no land or no countries');
  }
  const ground = feature(topology, land);
  const borders = mesh(topology, countries as GeometryCollection, (a, b) => a !== b);
  const [disputed, agreed] = parted(borders);
  return (box) => {
    const projection = projectionFor(frame, box).clipExtent([
      [-2, -2],
      [box.width + 2, box.height + 2],
    ]);
    const path = geoPath(projection).digits(2);
    const drawn = (shape: GeoPermissibleObjects): string => path(shape) ?? '';
    return { land: drawn(ground), borders: drawn(agreed), disputed: drawn(disputed) };
  };
};

const parted = (borders: MultiLineString): [disputed: MultiLineString, agreed: MultiLineString] => {
  const [west, east, south, north] = disputedAt;
  const isDisputed = (line: number[][]): boolean =>
    line.every(([lon = 0, lat = 0]) => lon > west && lon < east && lat > south && lat < north);
  const lines = (which: boolean): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: borders.coordinates.filter((line) => isDisputed(line) === which),
  });
  return [lines(true), lines(false)];
};

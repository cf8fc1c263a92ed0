import { type GeoProjection, geoMercator } from 'd3-geo';
import { between, km } from './places';
import type { Frame, Place } from './types';

/** How places become points of the picture: Mercator fitted to the frame, then what part of it is in sight. */

export interface Box {
  width: number;
  height: number;
}

export type Point = [x: number, y: number];

/** What is in sight: `zoom` 1 shows all; `x` and `y` are the middle as shares of the whole picture. */
export interface Sight {
  zoom: number;
  x: number;
  y: number;
}

export const whole: Sight = { zoom: 1, x: 0.5, y: 0.5 };
export const closest = 8;

/** The picture's own projection without any zoom. */
export const projectionFor = (frame: Frame, { width, height }: Box): GeoProjection =>
  geoMercator()
    .rotate([-(frame.west + frame.east) / 2, 0])
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      {
        type: 'MultiPoint',
        coordinates: [
          [frame.west, frame.south],
          [frame.east, frame.north],
        ],
      },
    );

/** As wide as there is room, as high as the frame wants it: from square to 4:3. */
export const boxFor = (frame: Frame, width: number): Box => {
  const flat = projectionFor(frame, { width: 1000, height: 1000 });
  const [west, south] = onMap(flat, { lat: frame.south, lon: frame.west });
  const [east, north] = onMap(flat, { lat: frame.north, lon: frame.east });
  return { width, height: Math.round(width / between(1, (east - west) / (south - north), 4 / 3)) };
};

const onMap = (projection: GeoProjection, { lat, lon }: Place): Point =>
  projection([lon, lat]) ?? [Number.NaN, Number.NaN];

/** A picture of one frame at one size, seen as `sight` says. */
export class Sheet {
  private readonly projection: GeoProjection;

  constructor(
    readonly frame: Frame,
    readonly box: Box,
    readonly sight: Sight,
  ) {
    this.projection = projectionFor(frame, box);
  }

  point(place: Place): Point {
    const [x, y] = onMap(this.projection, place);
    const { zoom } = this.sight;
    return [x * zoom + this.shift[0], y * zoom + this.shift[1]];
  }

  place([x, y]: Point): Place {
    const { zoom } = this.sight;
    const [lon, lat] = this.projection.invert?.([(x - this.shift[0]) / zoom, (y - this.shift[1]) / zoom]) ?? [0, 0];
    return { lat, lon };
  }

  /** Where the picture's own corner lies. */
  get shift(): Point {
    const { zoom, x, y } = this.sight;
    return [this.box.width * (0.5 - x * zoom), this.box.height * (0.5 - y * zoom)];
  }

  /** The part of the frame that is in sight. */
  get shown(): Frame {
    const a = this.place([0, this.box.height]);
    const b = this.place([this.box.width, 0]);
    return {
      west: Math.max(a.lon, this.frame.west),
      east: Math.min(b.lon, this.frame.east),
      south: Math.max(a.lat, this.frame.south),
      north: Math.min(b.lat, this.frame.north),
    };
  }

  /** Whether a place can be seen, at least so many pixels from the picture's edge. */
  sees(place: Place, off = 0): boolean {
    const [x, y] = this.point(place);
    return x >= off && y >= off && x <= this.box.width - off && y <= this.box.height - off;
  }

  /** Kilometres per pixel half way up the picture. */
  get kmPerPixel(): number {
    const { width, height } = this.box;
    const y = height / 2;
    return km(this.place([width / 2 - 10, y]), this.place([width / 2 + 10, y])) / 20;
  }

  /** The same picture with another zoom and this place as near its middle as may be. */
  around(place: Place, zoom: number): Sight {
    const [x, y] = onMap(this.projection, place);
    return kept({ zoom: between(1, zoom, closest), x: x / this.box.width, y: y / this.box.height });
  }

  /** Moved by shares of what is in sight. */
  moved(east: number, south: number): Sight {
    const { zoom, x, y } = this.sight;
    return kept({ zoom, x: x + east / zoom, y: y + south / zoom });
  }
}

/** Never looks past the picture's edge. */
const kept = ({ zoom, x, y }: Sight): Sight => {
  const half = 0.5 / zoom;
  return { zoom, x: between(half, x, 1 - half), y: between(half, y, 1 - half) };
};

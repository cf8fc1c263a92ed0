/** Degrees; north and east are positive. */
export interface Place {
  lat: number;
  lon: number;
}

/** The part of the world that is shown, in degrees. */
export interface Frame {
  west: number;
  east: number;
  south: number;
  north: number;
}

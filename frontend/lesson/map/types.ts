import type { Frame, Place } from '../../map/types';

/** A map of a lesson as the server describes it. */
export interface MapOfLesson {
  frame: Frame;
  /** Whether today's borders are drawn. */
  borders: boolean;
  /** Of regions and waters, without a dot. */
  names: (Place & { text: string })[];
  places: (Place & { name: string; fuzzy: boolean })[];
  shapes: Shape[];
  /** None for a map that stands still. */
  dates: string[];
}

/** Drawn by hand to fit descriptions: always called schematic. */
export interface Shape {
  label: string;
  form: 'line' | 'area';
  /** Longitude first; those of an area go around it. */
  corners: [lon: number, lat: number][];
  /** The dates, counted from 0, at which it is shown. */
  dates: number[];
}

import type { Frame, Place } from '../../../map/types';
import type { KindResponse, QuestionView, Review } from '../../types';

export interface Label extends Place {
  id: string;
  text: string;
}

export interface MapView extends QuestionView {
  kind: 'map';
  frame: Frame;
  labels: Label[];
}

export interface MapResponse extends KindResponse, Place {
  kind: 'map';
}

/** A point with its distance in km, or the corners of a region as [longitude, latitude]. */
export type MapKey = (Place & { within: number }) | { ring: [number, number][] };

export interface MapReview extends Review {
  place?: Place | null;
  key?: MapKey;
  /** Where the distance is measured to; null inside a region. */
  nearest?: Place | null;
  distance?: string;
  feedback?: string | null;
}

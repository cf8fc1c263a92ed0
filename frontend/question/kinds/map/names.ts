import type { Named } from '../../../map/labels';
import { plain } from '../../plain';
import type { Label } from './types';

/** The labels of a question's map, without their markup. */
export const named = (labels: Label[]): Named[] =>
  labels.map(({ lat, lon, text }) => ({ lat, lon, name: plain(text) }));

import type { Named } from '../../../map/labels';
import type { Label } from './types';

export const named = (labels: Label[]): Named[] =>
  labels.map(({ lat, lon, text }) => ({ lat, lon, name: plain(text) }));

/** A label's words without its markup. */
const plain = (markup: string): string =>
  new DOMParser().parseFromString(markup, 'text/html').body.textContent?.trim() ?? '';

import { inside, middle, rounded, stepped } from '../../../map/places';
import type { Sheet, Sight } from '../../../map/projection';
import type { Place } from '../../../map/types';

/** What keys and clicks on the map mean. */
export type Intent = { sight: Sight; aim?: Place } | { answer: Place };

/** How near the edge, in pixels, the crosshair may come before the view follows it. */
const edge = 24;

/** @returns null for keys that are none of the map's */
export const keyed = (event: KeyboardEvent, sheet: Sheet, from: Place): Intent | null => {
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return null;
  }
  const { sight, shown, frame } = sheet;
  const aim = stepped(from, event.key, event.shiftKey, shown, frame);
  if (aim) {
    return { aim, sight: sheet.sees(aim, edge) ? sight : sheet.around(aim, sight.zoom) };
  }
  const zooms: Record<string, number> = { '+': sight.zoom * 2, '=': sight.zoom * 2, '-': sight.zoom / 2, '0': 1 };
  const zoom = zooms[event.key];
  if (zoom !== undefined) {
    return { sight: sheet.around(from, zoom) };
  }
  return event.key === 'Enter' || event.key === ' ' ? { answer: rounded(from) } : null;
};

/** @returns the place under the pointer; null beside the frame */
export const clicked = (event: MouseEvent, sheet: Sheet): Place | null => {
  const corner = (event.currentTarget as Element).getBoundingClientRect();
  const place = rounded(sheet.place([event.clientX - corner.left, event.clientY - corner.top]));
  return inside(sheet.frame, place) ? place : null;
};

/** Where the crosshair begins: at the point if that is in sight, otherwise in the middle. */
export const start = (sheet: Sheet, point: Place | null): Place =>
  point && inside(sheet.shown, point) ? point : rounded(middle(sheet.shown));

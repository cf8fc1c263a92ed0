import type { Sheet, Sight } from '../../map/projection';
import { whole } from '../../map/projection';

const ways: Record<string, [east: number, south: number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** What a key makes of the view: a quarter of it further, twice or half as large. @returns null for keys that are the page's */
export const looked = (event: KeyboardEvent, sheet: Sheet): Sight | null => {
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return null;
  }
  const way = ways[event.key];
  if (way) {
    return sheet.sight.zoom > 1 ? sheet.moved(way[0] / 4, way[1] / 4) : null;
  }
  const middle = sheet.place([sheet.box.width / 2, sheet.box.height / 2]);
  switch (event.key) {
    case '+':
    case '=':
      return sheet.around(middle, sheet.sight.zoom * 2);
    case '-':
      return sheet.around(middle, sheet.sight.zoom / 2);
    case '0':
      return whole;
    default:
      return null;
  }
};

/** What a map in a lesson says itself; everything else is the server's. */
export const words = {
  dates: 'Date',
  keys: 'Press + or − to zoom, 0 for the whole map; the arrow keys move it when it is enlarged.',
  schematic: 'schematic',
  dot: 'place, within 1 or 2 km',
  haze: 'place, estimated: may be off by 3 to 6 km',
  outlines: {
    loading: 'The outlines are loading.',
    there: '',
    failed: 'The outlines could not be loaded. What the map shows stands in the table below.',
  },
  now: (date: string, shapes: string[]) =>
    `${date}: ${shapes.length > 0 ? `${shapes.join('; ')} (schematic)` : 'no shape'}`,
};

/** What every map says. */
export const words = {
  credit: 'Schematic: outlines of Natural Earth, simplified.',
  scale: (length: number) => `${length.toLocaleString('en-GB')} km`,
  tools: 'Zoom and move the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole map',
  look: { north: 'Look north', west: 'Look west', east: 'Look east', south: 'Look south' },
  seen: (zoom: number) => (zoom === 1 ? 'The whole map' : `${zoom} times as large`),
};

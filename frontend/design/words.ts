/** What a chart says itself; everything else is the server's. */
export const words = {
  table: 'Table',
  chart: 'Chart',
  png: 'Save as PNG',
  svg: 'Save as SVG',
  category: '',
  failed: 'The chart could not be loaded. The table holds the same numbers.',
  summary: (caption: string, unit: string) => `${caption}, in ${unit}. The table holds the same numbers.`,
};

/** What the browser says at timelines. */
export const words = {
  themes: 'Theme',
  all: 'All',
  layout: 'Layout',
  layouts: { even: 'Even', scale: 'By time', compact: 'Compact' },
  zoom: 'Zoom',
  zoomIn: 'Zoom in: more room between the dates',
  zoomOut: 'Zoom out: less room between the dates',
  count: (shown: number, all: number) => (shown === all ? `All ${all} events` : `${shown} of ${all} events`),
  gap: (days: number) => {
    const months = Math.round(days / 30.4);
    return months >= 24 ? `${Math.round(days / 365.25)} years` : months >= 2 ? `${months} months` : `${days} days`;
  },
};

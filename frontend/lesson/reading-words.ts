import type { Scheme } from '../shell/comfort';
import type { View } from './shown-claims';

/** What the tools above a lesson say. */
export const words = {
  tools: 'Reading options: claims, text, print',
  show: 'Claims to show',
  views: { all: 'All', contested: 'What is contested', official: 'Only official claims' } satisfies Record<
    View,
    string
  >,
  count: (view: View, n: number): string =>
    ({
      all: '',
      contested: n === 1 ? '1 sentence rests on a contested claim' : `${n} sentences rest on contested claims`,
      official: n === 1 ? '1 sentence reports an official claim' : `${n} sentences report official claims`,
    })[view],
  none: { all: '', contested: 'Nothing in this lesson is contested.', official: 'No official claim in this lesson.' },
  smaller: 'Smaller text',
  larger: 'Larger text',
  size: (percent: number): string => `Text at ${percent} per cent`,
  scheme: 'Colours',
  schemes: { system: 'As the device', light: 'Light', dark: 'Dark' } satisfies Record<Scheme, string>,
  print: 'Print this lesson',
};

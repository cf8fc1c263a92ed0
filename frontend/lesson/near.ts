import { loadWhenNear } from '../near';

loadWhenNear('salient-compare', () => import('./compare'));
loadWhenNear('salient-lesson-map', () => import('./map/element'));
loadWhenNear('salient-timeline', () => import('./timeline'));
loadWhenNear('salient-poll', () => import('../stance/poll'));
loadWhenNear('salient-decision', () => import('../stance/decision'));

import { loadWhenNear } from '../near';

loadWhenNear('salient-compare', () => import('./compare'));
loadWhenNear('salient-lesson-map', () => import('./map/element'));

import { loadWhenNear } from '../near';

loadWhenNear('salient-question', () => import('./salient-question'));

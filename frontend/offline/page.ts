/** The page that worker.ts keeps. It stands at the address that could not be reached, so going on is loading that again. */
import './page.css';
import '../shell/comfort';
import './salient-offline';
import { words } from './words';

document.title = `${words.title} - Salient`;
const screen = document.createElement('salient-offline');
screen.addEventListener('reached', () => window.location.reload());
document.body.append(screen);

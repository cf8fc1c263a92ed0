/// <reference types="vite/client" />
import { KindElement } from './kind-element';

/** Loads the element of every kind: a folder with an element.ts that defines <salient-KIND> is all a new kind needs here. */
import.meta.glob('./kinds/*/element.ts', { eager: true });

/** A new element for questions of this kind; null when this page knows no such kind. */
export const elementFor = (kind: string): KindElement | null => {
  const element = document.createElement(`salient-${kind}`);
  return element instanceof KindElement ? element : null;
};

import { unmarked } from '../../plain';
import type { GapsView, Piece } from './types';
import { words } from './words';

/** For each gap the sentence it stands in, for those who hear it: "Round the gap 1 goes gap 2." */
export const sentences = (view: GapsView): Map<string, string> => {
  const found = new Map<string, string>();
  for (const paragraph of view.paragraphs) {
    for (const sentence of split(paragraph)) {
      const spoken = sentence.map((piece) => said(view, piece)).join('');
      for (const { gap } of sentence) {
        if (gap !== undefined) {
          found.set(gap, spoken.replace(/\s+/g, ' ').trim());
        }
      }
    }
  }
  return found;
};

const said = (view: GapsView, piece: Piece): string =>
  piece.gap === undefined ? piece.text : words.spoken(view.gaps.findIndex((it) => it.id === piece.gap) + 1);

/** Cuts after a full stop, question or exclamation mark that a space follows; the texts come out plain. */
const split = (paragraph: Piece[]): Piece[][] => {
  const done: Piece[][] = [[]];
  for (const piece of paragraph) {
    if (piece.gap !== undefined) {
      done.at(-1)?.push(piece);
      continue;
    }
    const [first = '', ...others] = unmarked(piece.text).split(/(?<=[.!?…])(?=\s)/);
    done.at(-1)?.push({ text: first });
    done.push(...others.map((text) => [{ text }]));
  }
  return done;
};

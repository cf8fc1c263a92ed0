/// <reference types="vite/client" />
import { expect, test } from 'vitest';

/** What no picture of the ordinary look shows: print, and forced colours. */

const sheets = import.meta.glob<string>(
  ['../styles/*.css', '../question/**/*.css', '../map/*.css', '../design/*.css', '../lesson/**/*.css'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const { '../styles/forced.css': forced = '', '../styles/print.css': print = '' } = sheets;
/** The claim marks have a block of their own. */
const others = Object.entries(sheets).filter(([name]) => !name.endsWith('/marks.css'));

/** Selectors of the rules that declare this. */
const selectors = (declaration: RegExp): string[] =>
  others.flatMap(([, sheet]) =>
    [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
      .filter(([, , body]) => declaration.test(body ?? ''))
      .flatMap(([, selector]) => (selector ?? '').replace(/\/\*[\s\S]*?\*\//g, '').split(','))
      .map((each) => each.trim()),
  );

test('every shape that is cut out by a mask keeps a colour when colours are forced', () => {
  const masked = selectors(/\bmask:/);
  expect(masked.length).toBeGreaterThan(8);
  expect(masked.filter((each) => !forced.includes(each))).toEqual([]);
});

test.each(['.option-target', '.certainty-word', '.statement-choice', '.sorting-kind'])(
  'what is chosen at %s is outlined when colours are forced',
  (target) => {
    const chosen = /([^{}]*:has\(:checked\)[^{}]*)\{\s*outline: 3px solid Highlight/.exec(forced)?.[1];
    expect(chosen).toContain(target);
  },
);

test('a map on paper has no buttons and no empty fields', () => {
  const hidden = [...print.matchAll(/([^{}]+)\{\s*display: none;/g)].map(([, selector]) => selector).join();
  expect(hidden).toMatch(/\.map-tools,[\s\S]*\.map-fields,/);
});

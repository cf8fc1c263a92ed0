/** Which claims of a lesson a reader wants to see. */
export const views = ['all', 'contested', 'official'] as const;
export type View = (typeof views)[number];

const wanted: Record<Exclude<View, 'all'>, (link: HTMLElement) => boolean> = {
  contested: ({ dataset }) => dataset.verdict === 'contested' || dataset.certainty === 'D',
  official: ({ dataset }) => dataset.kind === 'official-claim',
};

/** A sentence that a view shows, and where it stands. */
export interface Shown {
  link: HTMLElement;
  words: string;
  section: string;
}

/**
 * Sets the claims of a view apart from the rest of the text: `.shown` on their links, `.has-shown` on what they stand in,
 * `data-show` on the text.
 * @param text what holds the lesson's prose
 * @returns the links that stay, in their order; none when everything is shown
 */
export function show(text: HTMLElement, view: View): Shown[] {
  for (const it of text.querySelectorAll('.shown, .has-shown')) {
    it.classList.remove('shown', 'has-shown');
  }
  if (view === 'all') {
    delete text.dataset.show;
    return [];
  }
  text.dataset.show = view;
  const links = [...text.querySelectorAll<HTMLElement>('.prose a.claim')].filter(wanted[view]);
  for (const link of links) {
    link.classList.add('shown');
    for (let it = link.parentElement; it && it !== text; it = it.parentElement) {
      it.classList.add('has-shown');
    }
  }
  return links.map((link) => ({
    link,
    words: link.textContent?.trim() ?? '',
    section: link.closest('section')?.querySelector('h2')?.textContent ?? '',
  }));
}

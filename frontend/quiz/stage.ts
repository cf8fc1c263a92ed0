import type { Plan } from './plan';

/** Tells each question its number, its place among the headings, and whether it is on. */
export const stage = (plan: Plan, { graded, frozen }: { graded: boolean; frozen: boolean }): void => {
  const titled = !graded && plan.title !== '';
  for (const { title, stops } of plan.parts) {
    stops.forEach((stop, index) => {
      const kicker = graded ? index === 0 : !titled;
      Object.assign(stop.question, {
        number: stop.place + 1,
        total: plan.stops.length,
        level: graded || titled ? 3 : 2,
        kicker: kicker ? title : '',
        frozen: frozen && !graded,
        hidden: !graded && !plan.screen.includes(stop),
      });
    });
  }
};

/** The buttons stand before the hand-in, for people who use the Tab key. */
export const beforeHandIn = (attempt: Element, foot: Element): void => {
  const handIn = attempt.querySelector(':scope > [slot="hand-in"]');
  if (handIn && handIn.previousElementSibling !== foot) {
    handIn.before(foot);
  }
};

import type { ChoiceReview, ChoiceView } from '../question/kinds/choice/types';
import type { NumberView } from '../question/kinds/number/types';
import type { OrderReview, OrderView } from '../question/kinds/order/types';

/** Small questions and what their grading says. */

export const choice: ChoiceView = {
  id: 'capital',
  kind: 'choice',
  prompt: '<p>Which town is the capital?</p>',
  points: 1,
  marking: 'All or nothing.',
  certainty: true,
  select: 'one',
  options: [
    { id: 'tku', text: 'Turku' },
    { id: 'hel', text: 'Helsinki' },
    { id: 'tre', text: '<em>Tampere</em>' },
  ],
};

export const many: ChoiceView = { ...choice, id: 'towns', select: 'many' };

export const number: NumberView = {
  id: 'width',
  kind: 'number',
  prompt: '<p>How wide?</p>',
  points: 2,
  certainty: true,
  unit: 'km',
};

export const order: OrderView = {
  id: 'steps',
  kind: 'order',
  prompt: '<p>In which order?</p>',
  points: 3,
  from: 'Earliest',
  to: 'Latest',
  items: [
    { id: 'b', text: 'Second' },
    { id: 'c', text: '<p>Third <em>one</em></p>' },
    { id: 'a', text: 'First' },
  ],
};

export const choiceReview: ChoiceReview = {
  outcome: 'wrong',
  fraction: 0,
  points: '0 of 1',
  worked: '0 right, 1 wrong: 0 of 1',
  explanation: '<p>It has been so since 1812.</p>',
  passage: { href: '/lesson/towns#capital', label: 'The capital' },
  refutation: { believed: '<p>Turku still is.</p>', fails: '<p>It was until 1812.</p>', holds: '<p>Helsinki.</p>' },
  options: [
    { id: 'tku', chosen: true, correct: false, feedback: '<p>It was.</p>' },
    { id: 'hel', chosen: false, correct: true, feedback: '<p>It is.</p>' },
    { id: 'tre', chosen: false, correct: false, feedback: '<p>It never was.</p>' },
  ],
};

export const orderReview: OrderReview = {
  outcome: 'partly',
  fraction: 0.33,
  items: [
    { id: 'a', text: 'First', given: 3, right: 1, feedback: 'In May' },
    { id: 'b', text: 'Second', given: 2, right: 2, feedback: 'In June' },
    { id: 'c', text: 'Third', given: 1, right: 3, feedback: 'In July' },
  ],
};

import { expect, test } from 'vitest';
import '../../question/kinds/order/element';
import type { Order } from '../../question/kinds/order/element';
import type { PartResponse } from '../../question/types';
import { find, heard, press, settled, show, texts } from '../page';
import { order, orderReview } from '../samples';

const ids = (root: Order) => [...root.querySelectorAll('[option-id]')].map((it) => it.getAttribute('option-id'));
const button = (root: Order, id: string, way: 'up' | 'down') =>
  find<HTMLButtonElement>(root, `[option-id="${id}"] .${way}`);

test('untouched it is no answer, in the order it was given', async () => {
  const it = await show<Order>('salient-order', { view: order });
  const responses = heard<PartResponse>(it, 'response-changed');
  expect(ids(it)).toEqual(['b', 'c', 'a']);
  expect(texts(it, '.order-end')).toEqual(['Earliest', 'Latest']);
  expect(responses).toEqual([]);
});

test('a move answers with the whole order', async () => {
  const it = await show<Order>('salient-order', { view: order });
  const responses = heard<PartResponse>(it, 'response-changed');
  button(it, 'a', 'up').click();
  await settled();
  expect(responses).toEqual([{ response: { kind: 'order', order: ['b', 'a', 'c'] } }]);
  expect(ids(it)).toEqual(['b', 'a', 'c']);
});

test('says where the item is now, without markup', async () => {
  const it = await show<Order>('salient-order', { view: order });
  const live = find(it, '[aria-live="polite"]');
  expect(live.textContent).toBe('');
  button(it, 'c', 'up').click();
  await settled();
  expect(live.textContent).toBe('Third one, now 1 of 3');
});

test('keeps the focus on the button that was pressed', async () => {
  const it = await show<Order>('salient-order', { view: order });
  button(it, 'b', 'down').click();
  await settled();
  expect(document.activeElement).toBe(button(it, 'b', 'down'));
});

test('moves with Alt and an arrow key, and only with Alt', async () => {
  const it = await show<Order>('salient-order', { view: order });
  press(button(it, 'b', 'down'), 'ArrowDown');
  await settled();
  expect(ids(it)).toEqual(['b', 'c', 'a']);
  press(button(it, 'b', 'down'), 'ArrowDown', { altKey: true });
  await settled();
  press(button(it, 'b', 'down'), 'ArrowDown', { altKey: true });
  await settled();
  expect(ids(it)).toEqual(['c', 'a', 'b']);
});

test('the ends stay where they are', async () => {
  const it = await show<Order>('salient-order', { view: order });
  const responses = heard<PartResponse>(it, 'response-changed');
  button(it, 'b', 'up').click();
  button(it, 'a', 'down').click();
  expect(responses).toEqual([]);
  expect(button(it, 'b', 'up').getAttribute('aria-disabled')).toBe('true');
});

test('the order as it stands can be the answer', async () => {
  const it = await show<Order>('salient-order', { view: order });
  const responses = heard<PartResponse>(it, 'response-changed');
  find<HTMLButtonElement>(it, '.order-keep button').click();
  await settled();
  expect(responses).toEqual([{ response: { kind: 'order', order: ['b', 'c', 'a'] } }]);
  expect(it.querySelector('.order-keep')).toBeNull();
  expect(document.activeElement?.textContent).toBe('This order is your answer.');
});

test('every button is named after its item', async () => {
  const it = await show<Order>('salient-order', { view: order });
  expect(button(it, 'c', 'up').getAttribute('aria-label')).toBe('Move up: Third one');
});

test('shows an order it is given, and items the answer does not know at the end', async () => {
  const it = await show<Order>('salient-order', {
    view: order,
    response: { kind: 'order', order: ['a', 'gone', 'b'] },
  });
  expect(ids(it)).toEqual(['a', 'b', 'c']);
});

test('after grading every item keeps the given place and says where it belongs', async () => {
  const it = await show<Order>('salient-order', { view: order, review: orderReview });
  expect(ids(it)).toEqual(['c', 'b', 'a']);
  expect(texts(it, '.sign')).toEqual([
    'You put it at 1, it belongs at 3',
    'In its place',
    'You put it at 3, it belongs at 1',
  ]);
  expect(it.querySelectorAll('button')).toHaveLength(0);
});

test('an unanswered order shows the right one', async () => {
  const items = (orderReview.items ?? []).map((item) => ({ ...item, given: null }));
  const it = await show<Order>('salient-order', { view: order, review: { outcome: 'unanswered', fraction: 0, items } });
  expect(ids(it)).toEqual(['a', 'b', 'c']);
  expect(texts(it, '.sign')[0]).toBe('Belongs at 1');
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../design/grid-keys';

const follow = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true });

/** A grid as Vaadin draws it: cells in its shadow, what stands in them in the page. */
function show(students: string[]): HTMLElement {
  const around = document.createElement('salient-grid-keys');
  const grid = document.createElement('vaadin-grid');
  const table = document.createElement('table');
  grid.attachShadow({ mode: 'open' }).append(table);
  students.forEach((name, row) => {
    const line = table.insertRow();
    line.setAttribute('aria-rowindex', String(row + 2));
    const cell = line.insertCell();
    cell.tabIndex = -1;
    const slot = document.createElement('slot');
    slot.name = `cell-${row}`;
    cell.append(slot);
    const content = document.createElement('vaadin-grid-cell-content');
    content.slot = slot.name;
    content.innerHTML = `<a href="#${name}">${name}</a>`;
    grid.append(content);
  });
  around.append(grid);
  document.body.append(around);
  return grid;
}

const cellOf = (grid: HTMLElement, row: number): HTMLTableCellElement => {
  const cell = grid.shadowRoot?.querySelectorAll('td')[row];
  if (!cell) {
    throw new Error(`no row ${row}`);
  }
  return cell;
};

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('Enter on a cell follows the link in it', () => {
  const grid = show(['anna', 'bo']);
  const followed: string[] = [];
  grid.addEventListener('click', (event) => followed.push((event.target as HTMLElement).textContent ?? ''));
  const pressed = follow();
  cellOf(grid, 1).dispatchEvent(pressed);
  expect(followed).toEqual(['bo']);
  expect(pressed.defaultPrevented).toBe(true);
});

test('Enter on a cell without a link is left to the grid', () => {
  const grid = show(['anna']);
  grid.querySelector('a')?.remove();
  const pressed = follow();
  cellOf(grid, 0).dispatchEvent(pressed);
  expect(pressed.defaultPrevented).toBe(false);
});

test('whoever comes back finds the cell focused that they left by, once', () => {
  const focus = vi.spyOn(HTMLElement.prototype, 'focus');
  show(['anna', 'bo']).querySelectorAll('a')[1]?.click();
  document.body.replaceChildren();
  const grid = show(['anna', 'bo']);
  expect(focus.mock.contexts[0]).toBe(cellOf(grid, 1));
  document.body.replaceChildren();
  show(['anna', 'bo']);
  expect(focus).toHaveBeenCalledTimes(1);
});

test.each(['keydown', 'pointerdown', 'wheel'])(
  'whoever does something before the rows are there (%s) stays where they are',
  (move) => {
    vi.useFakeTimers();
    try {
      show(['anna', 'bo']).querySelectorAll('a')[1]?.click();
      document.body.replaceChildren();
      const around = show([]).parentElement as HTMLElement;
      expect(sessionStorage).toHaveLength(1);
      document.body.dispatchEvent(new Event(move, { bubbles: true }));
      expect(sessionStorage).toHaveLength(0);
      const focus = vi.spyOn(HTMLElement.prototype, 'focus');
      around.replaceChildren(show(['anna', 'bo']));
      vi.advanceTimersByTime(200);
      expect(focus).not.toHaveBeenCalled();
    } finally {
      vi.useRealTimers();
    }
  },
);

test('a place that is found nowhere is forgotten after a while', () => {
  vi.useFakeTimers();
  try {
    show(['anna']).querySelector('a')?.click();
    document.body.replaceChildren();
    show(['bo']);
    vi.advanceTimersByTime(6_000);
    expect(sessionStorage).toHaveLength(0);
  } finally {
    vi.useRealTimers();
  }
});

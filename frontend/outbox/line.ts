import type { OutboxState } from './state';

/** What is worth an interruption. Saving and saved take turns with every answer: to those who listen, once is enough. */
const aloud: OutboxState['kind'][] = ['saved', 'kept', 'signed-out', 'graded', 'overtaken', 'refused', 'closed'];

/** The line about the answers. For the eye it is true at every moment; it is read out only when it turns to something else. */
export class StatusLine {
  readonly seen = document.createElement('p');
  private readonly heard = document.createElement('span');
  private said: OutboxState['kind'] = 'idle';

  constructor() {
    this.seen.className = 'status';
    this.seen.setAttribute('role', 'status');
    this.seen.setAttribute('aria-live', 'off');
    this.heard.className = 'visually-hidden';
    this.heard.setAttribute('aria-live', 'polite');
  }

  get parts(): HTMLElement[] {
    return [this.seen, this.heard];
  }

  /** To be called when the words of a state have been drawn. */
  drawn({ kind }: OutboxState): void {
    this.seen.dataset.state = kind;
    if (kind !== this.said && aloud.includes(kind)) {
      this.said = kind;
      this.heard.textContent = this.seen.textContent;
    }
  }
}

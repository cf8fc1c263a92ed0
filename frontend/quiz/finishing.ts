import type { LitElement } from 'lit';
import { Busy } from '../question/busy';
import { fire } from '../question/fire';
import type { Part } from './plan';

/** A part that is being finished, from the press of the button until all of it is marked. */
export class Finishing {
  private readonly busy: Busy;
  private title = '';

  constructor(private readonly host: LitElement) {
    this.busy = new Busy(host);
  }

  get on(): boolean {
    return this.busy.on;
  }

  begin(part: string): void {
    if (!this.on) {
      this.title = part;
      this.busy.begin();
      fire(this.host, 'part-finished', { part });
    }
  }

  /** Whether this is the part, and it has just been marked; true once. */
  ends(part: Part | undefined): boolean {
    if (!part?.done || part.title !== this.title) {
      return false;
    }
    this.title = '';
    this.busy.end();
    return true;
  }
}

import type { Outlines } from './outlines';
import type { Box } from './projection';
import type { Frame } from './types';

/** Fetches the outlines for one frame, and says how far that is. Without them the map works all the same. */
export class Atlas {
  state: 'loading' | 'there' | 'failed' = 'loading';
  private draw: ((box: Box) => Outlines) | null = null;
  private drawn: (Outlines & { width: number }) | null = null;
  private wanted: Frame | null = null;

  /** @param changed called when there is something new to show */
  constructor(private readonly changed: () => void) {}

  /** The outlines are a bundle of their own, so that pages without a map need not load them. */
  async open(frame: Frame): Promise<void> {
    Object.assign(this, { state: 'loading', draw: null, drawn: null, wanted: frame });
    try {
      const { outlinesOf } = await import('./outlines');
      const draw = await outlinesOf(frame);
      if (this.wanted === frame) {
        Object.assign(this, { state: 'there', draw });
      }
    } catch {
      this.state = this.wanted === frame ? 'failed' : this.state;
    }
    this.changed();
  }

  /** Drawn once for each size; a zoom only scales them. */
  outlines(box: Box): Outlines | null {
    if (this.draw && this.drawn?.width !== box.width) {
      this.drawn = { ...this.draw(box), width: box.width };
    }
    return this.drawn;
  }
}

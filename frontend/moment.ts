import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { texts } from './texts';
import { clockTime, longDate, ownZone } from './when';

/** A moment in the learner's own time, and in that of the class where it differs. */
@customElement('salient-moment')
export class Moment extends LitElement {
  /** ISO 8601. */
  @property() at = '';
  /** IANA zone of the class. */
  @property() zone = '';
  /** IANA zone of the learner; the device's when empty. */
  @property({ attribute: 'own-zone' }) ownZone = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult | typeof nothing {
    const at = new Date(this.at);
    if (Number.isNaN(at.getTime())) {
      return nothing;
    }
    return html`<time datetime=${at.toISOString()}>${this.words(at)}</time>`;
  }

  private words(at: Date): string {
    const own = local(at, this.ownZone || ownZone()) ?? local(at, 'UTC');
    const theirs = local(at, this.zone);
    if (!own) {
      return '';
    }
    if (!theirs || (theirs.date === own.date && theirs.time === own.time)) {
      return texts.moment.one(`${own.date}, ${own.time}`, own.zone);
    }
    const there = theirs.date === own.date ? theirs.time : `${theirs.date}, ${theirs.time}`;
    return texts.moment.two(`${own.date}, ${own.time}`, own.zone, there, theirs.zone);
  }
}

interface Local {
  date: string;
  time: string;
  zone: string;
}

/** Null when there is no such zone. */
const local = (at: Date, zone: string): Local | null => {
  try {
    return zone ? { date: longDate(at, zone), time: clockTime(at, zone), zone } : null;
  } catch {
    return null;
  }
};

import { html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Atlas } from '../../../map/atlas';
import { picture } from '../../../map/drawing';
import type { Named } from '../../../map/labels';
import { inside, rounded, same } from '../../../map/places';
import { boxFor, Sheet, whole } from '../../../map/projection';
import { caption, tools } from '../../../map/tools';
import type { Place } from '../../../map/types';
import { whereabouts } from '../../../map/whereabouts';
import { words as anyMap } from '../../../map/words';
import { KindElement } from '../../kind-element';
import { asTyped, fields, read, type Typed, whereId } from './fields';
import { crosshair, pin, reviewedMarks } from './marks';
import { named } from './names';
import { clicked, type Intent, keyed, start } from './pointing';
import { reviewedWords } from './review';
import { words } from './words';
import '../../../map/look.css';
import './look.css';
import './beneath.css';
import type { MapResponse, MapReview, MapView } from './types';

/** A map to be answered with a point: by click or tap, with arrow keys and Enter, or by typing degrees. */
@customElement('salient-map')
export class MapAnswer extends KindElement<MapView, MapResponse, MapReview> {
  @state() private width = 640;
  @state() private sight = whole;
  /** The crosshair; null while the keyboard is elsewhere. */
  @state() private aim: Place | null = null;
  /** What stands in the fields while it is typed. */
  @state() private typed: Typed | null = null;
  @state() private problem = '';
  private names: Named[] = [];
  private sent: Place | null = null;
  private readonly atlas = new Atlas(() => this.requestUpdate());
  private readonly resized = new ResizeObserver(([entry]) => {
    this.width = Math.max(240, Math.floor(entry?.contentRect.width ?? this.width));
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view') && this.view && changed.get('view')?.id !== this.view.id) {
      Object.assign(this, { sight: whole, aim: null, typed: null, problem: '' });
      this.names = named(this.view.labels);
      void this.atlas.open(this.view.frame);
    }
    if (changed.has('response') && !same(this.response, this.sent)) {
      Object.assign(this, { sent: this.response, typed: null, problem: '' });
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { view, review, locked } = this;
    if (!view) {
      return nothing;
    }
    const sheet = new Sheet(view.frame, boxFor(view.frame, this.width), this.sight);
    return html`
      ${locked ? nothing : html`<p class="question-help" id="keys-${view.id}">${words.help}</p>`}
      <div class="map-sheet" role="group" aria-label=${words.map} aria-describedby=${locked ? nothing : `keys-${view.id}`}
        tabindex=${locked ? nothing : 0} @keydown=${(event: KeyboardEvent) => this.key(event, sheet)}
        @focus=${() => this.focused(sheet)} @blur=${() => this.focused(null)}>
        ${picture(view.id, sheet, this.atlas.outlines(sheet.box), { names: this.names, marks: this.marks(sheet, view), click: (event) => this.clickAt(event, sheet) })}
      </div>
      ${caption(sheet, words.outlines[this.atlas.state])} ${tools(sheet, this.aim ?? this.own, (sight) => this.follow({ sight }))}
      <p class="visually-hidden" aria-live="polite">${anyMap.seen(this.sight.zoom)}</p>
      ${
        review
          ? reviewedWords(view, review, this.names)
          : html`${fields(view, this.typed ?? asTyped(this.response), this.typed !== null && this.problem !== '', locked, (typed) => this.type(typed))}
            <p class="map-where ${this.problem ? 'field-error' : ''}" id=${whereId(view.id)} aria-live="polite">${this.problem || this.where(sheet)}</p>`
      }
    `;
  }

  private marks(sheet: Sheet, view: MapView): TemplateResult {
    return this.review
      ? reviewedMarks(sheet, this.review, `hatch-${view.id}`)
      : svg`${this.own ? pin(sheet.point(this.own)) : nothing} ${this.aim ? crosshair(sheet.point(this.aim)) : nothing}`;
  }

  private where({ shown }: Sheet): string {
    if (this.aim) {
      return words.crosshair(whereabouts(this.aim, shown, this.names));
    }
    return this.own ? words.point(whereabouts(this.own, shown, this.names)) : words.none;
  }

  private get own(): Place | null {
    return this.review ? (this.review.place ?? null) : this.response;
  }

  private focused(sheet: Sheet | null): void {
    this.aim = sheet && !this.locked ? start(sheet, this.own) : null;
  }

  private key(event: KeyboardEvent, sheet: Sheet): void {
    const intent = this.locked ? null : keyed(event, sheet, this.aim ?? start(sheet, this.own));
    if (intent) {
      event.preventDefault();
      this.follow(intent);
    }
  }

  private clickAt(event: MouseEvent, sheet: Sheet): void {
    if (!this.locked) {
      this.querySelector<HTMLElement>('.map-sheet')?.focus({ preventScroll: true });
      const place = clicked(event, sheet);
      this.aim = null;
      if (place) {
        this.follow({ answer: place });
      } else {
        this.problem = words.outside;
      }
    }
  }

  private follow(intent: Intent): void {
    if ('answer' in intent) {
      this.aim = null;
      this.send(intent.answer, null);
    } else {
      Object.assign(this, intent, { problem: '' });
    }
  }

  private type(typed: Typed): void {
    const place = read(typed);
    const fits = place && this.view && inside(this.view.frame, rounded(place));
    this.send(fits ? rounded(place) : null, typed);
    this.problem = fits ? '' : place ? words.outside : typed.lat || typed.lon ? words.half : '';
  }

  private send(place: Place | null, typed: Typed | null): void {
    Object.assign(this, { sent: place, typed, problem: '' });
    this.respond(place && { kind: 'map', ...place }, { typing: typed !== null });
  }
}

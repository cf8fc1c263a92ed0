import { html, LitElement, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Atlas } from '../../map/atlas';
import { picture } from '../../map/drawing';
import { boxFor, Sheet, type Sight, whole } from '../../map/projection';
import { caption, tools } from '../../map/tools';
import { words as anyMap } from '../../map/words';
import { dateRow } from './dates';
import { looked } from './keys';
import { legend } from './legend';
import { lettersOf, regions } from './regions';
import { badge, badges, type Drawn, drawn, shapesOn } from './shapes';
import type { MapOfLesson } from './types';
import { words } from './words';
import '../../map/look.css';
import './look.css';

let count = 0;

/**
 * Draws a map above the lines that the server has written for each date ({@code .map-step}), and shows those of the chosen
 * date only. Without it they all stand there.
 */
@customElement('salient-lesson-map')
export class LessonMap extends LitElement {
  @property({ type: Object }) map: MapOfLesson | null = null;
  @property() label = '';
  @state() private width = 640;
  @state() private sight = whole;
  @state() private date = 0;

  private readonly drawing = document.createElement('div');
  private readonly mapId = `map-${++count}`;
  private shapes: Drawn[] = [];
  private readonly atlas = new Atlas(() => this.requestUpdate());
  private readonly resized = new ResizeObserver(([entry]) => {
    this.width = Math.max(240, Math.floor(entry?.contentRect.width ?? this.width));
  });
  /** The outlines are fetched when the reader comes near. */
  private readonly near = new IntersectionObserver((seen) => this.approached(seen), { rootMargin: '400px' });

  protected override createRenderRoot(): HTMLElement {
    this.drawing.className = 'map-drawing';
    this.prepend(this.drawing);
    return this.drawing;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
    this.near.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.near.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('map')) {
      this.shapes = drawn(this.map?.shapes ?? []);
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { map, mapId } = this;
    if (!map) {
      return nothing;
    }
    const sheet = new Sheet(map.frame, boxFor(map.frame, this.width), this.sight);
    const shapes = this.shown(map);
    const { dates } = map;
    return html`
      ${dates.length > 0 ? dateRow(mapId, dates, this.date, (date) => this.choose(date)) : nothing}
      <div class="map-sheet" role="group" aria-label=${this.label} aria-describedby="keys-${mapId}" tabindex="0"
        @keydown=${(event: KeyboardEvent) => this.key(event, sheet)}>
        ${this.picture(map, sheet, shapes)}
        <p class="map-keys" id="keys-${mapId}">${words.keys}</p>
      </div>
      <div class="map-foot">
        ${caption(sheet, words.outlines[this.atlas.state])} ${tools(sheet, null, (sight) => this.look(sight))}
      </div>
      ${legend(mapId, map, shapes)}
      <p class="visually-hidden" aria-live="polite">${anyMap.seen(this.sight.zoom)}</p>
      <p class="visually-hidden" aria-live="polite">${dates.length > 0 ? this.now(dates, shapes) : nothing}</p>
    `;
  }

  private picture(map: MapOfLesson, sheet: Sheet, shapes: Drawn[]): TemplateResult {
    const letters = badges(
      sheet,
      shapes,
      map.places.map((it) => sheet.point(it)),
    );
    return picture(this.mapId, sheet, this.atlas.outlines(sheet.box), {
      names: map.places,
      borderless: !map.borders,
      under: svg`${shapesOn(this.mapId, sheet, shapes)} ${regions(sheet, map.names)}`,
      marks: svg`${letters.map(badge)}`,
      occupied: [...letters.map((it) => it.at), ...lettersOf(sheet, map.names)],
    });
  }

  protected override updated(): void {
    this.querySelectorAll<HTMLElement>(':scope > .map-step').forEach((step, i) => {
      step.hidden = i !== this.date;
    });
  }

  private shown(map: MapOfLesson): Drawn[] {
    return this.shapes.filter((it) => map.dates.length === 0 || it.dates.includes(this.date));
  }

  private now(dates: string[], shapes: Drawn[]): string {
    return words.now(
      dates[this.date] ?? '',
      shapes.map((it) => it.label),
    );
  }

  private choose(date: number): void {
    this.date = date;
  }

  private look(sight: Sight): void {
    this.sight = sight;
  }

  private key(event: KeyboardEvent, sheet: Sheet): void {
    const sight = looked(event, sheet);
    if (sight) {
      event.preventDefault();
      this.look(sight);
    }
  }

  private approached(seen: IntersectionObserverEntry[]): void {
    if (this.map && seen.some((it) => it.isIntersecting)) {
      this.near.disconnect();
      void this.atlas.open(this.map.frame);
    }
  }
}

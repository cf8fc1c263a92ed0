import { html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';

const readAfterMs = 2_000;
const settledAfterMs = 3_000;

/** The band of the window in which a section counts as the one being read ends here, as a share from the top. */
const bandEnds = 0.25;

/**
 * Wraps lesson prose: marks where the reader is in `nav.contents`, draws the thin line of progress, and fires
 * `section-read` {section} once when the end of a section has been in view for two seconds, and `section-here` {section} when
 * somebody who has scrolled stays in another section for three.
 */
@customElement('salient-sections')
export class SalientSections extends LitElement {
  private readonly line = document.createElement('div');
  private readonly waiting = new Map<Element, ReturnType<typeof setTimeout>>();
  private readonly read = new Set<string>();
  private here = '';
  private settling: ReturnType<typeof setTimeout> | undefined;
  private readonly arrivals = new MutationObserver(() => this.watch());
  private place: IntersectionObserver | null = null;
  private ends: IntersectionObserver | null = null;

  protected override createRenderRoot(): HTMLElement {
    this.line.className = 'read-line';
    this.line.setAttribute('aria-hidden', 'true');
    this.append(this.line);
    return this.line;
  }

  override render(): TemplateResult {
    return html``;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.place = new IntersectionObserver((seen) => this.mark(seen), {
      rootMargin: `-15% 0px -${100 - 100 * bandEnds}% 0px`,
    });
    this.ends = new IntersectionObserver((seen) => this.wait(seen));
    this.arrivals.observe(this, { childList: true, subtree: true });
    window.addEventListener('scroll', this.progress, { passive: true });
    window.addEventListener('resize', this.progress, { passive: true });
    this.watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.place?.disconnect();
    this.ends?.disconnect();
    this.arrivals.disconnect();
    window.removeEventListener('scroll', this.progress);
    window.removeEventListener('resize', this.progress);
    for (const timer of this.waiting.values()) {
      clearTimeout(timer);
    }
    this.waiting.clear();
    clearTimeout(this.settling);
  }

  /** Gives every section an end that can be seen. Sections may arrive later than this element. */
  private watch(): void {
    for (const section of this.querySelectorAll<HTMLElement>('section[id]:not([data-watched])')) {
      section.dataset.watched = '';
      const end = document.createElement('span');
      end.className = 'section-end';
      end.setAttribute('aria-hidden', 'true');
      section.append(end);
    }
    for (const section of this.querySelectorAll('section[data-watched]')) {
      this.place?.observe(section);
    }
    for (const end of this.querySelectorAll('.section-end')) {
      this.ends?.observe(end);
    }
    this.progress();
  }

  private mark(seen: IntersectionObserverEntry[]): void {
    const here = seen.find((entry) => entry.isIntersecting)?.target.id;
    if (here) {
      this.settle(here);
      this.point(here);
    } else if (this.beforeTheFirst()) {
      clearTimeout(this.settling);
      this.point('');
    }
  }

  /** Back at the title, as after the key Home: between two sections the one before stays marked. */
  private beforeTheFirst(): boolean {
    const first = this.querySelector('section[id]');
    return first !== null && first.getBoundingClientRect().top > window.innerHeight * bandEnds;
  }

  /** Marks the link of this section, or none. */
  private point(here: string): void {
    const contents = (this.closest('.lesson') ?? document).querySelectorAll<HTMLAnchorElement>(
      'nav.contents a[href*="#"]',
    );
    for (const link of contents) {
      if (link.hash === `#${here}`) {
        link.setAttribute('aria-current', 'location');
      } else {
        link.removeAttribute('aria-current');
      }
    }
  }

  /** Who has just opened the page is not there yet. */
  private settle(here: string): void {
    clearTimeout(this.settling);
    if (here !== this.here && window.scrollY > 0) {
      this.settling = setTimeout(() => {
        this.here = here;
        this.tell('section-here', here);
      }, settledAfterMs);
    }
  }

  private wait(seen: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      const section = target.parentElement?.id ?? '';
      clearTimeout(this.waiting.get(target));
      this.waiting.delete(target);
      if (isIntersecting && !this.read.has(section)) {
        this.waiting.set(
          target,
          setTimeout(() => this.finish(section), readAfterMs),
        );
      }
    }
  }

  private finish(section: string): void {
    this.read.add(section);
    this.tell('section-read', section);
  }

  private tell(what: 'section-read' | 'section-here', section: string): void {
    this.dispatchEvent(new CustomEvent(what, { detail: { section }, bubbles: true, composed: true }));
  }

  private readonly progress = (): void => {
    const { top, height } = this.getBoundingClientRect();
    const toRead = height - window.innerHeight;
    const part = toRead > 0 ? Math.min(Math.max(-top / toRead, 0), 1) : 0;
    this.line.style.setProperty('--part', part.toFixed(3));
  };
}

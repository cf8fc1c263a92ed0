import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { claimBody, type LessonClaim } from './claim-body';
import { paperClaims } from './paper-claims';
import { type LessonWord, wordBody } from './word-body';

/**
 * Wraps lesson prose and opens its claims, words and places in place: in the margin from 1100 px, as a sheet at the foot below.
 * Without it, and for what it does not know, the links lead to the list of claims and to the glossary.
 */
@customElement('salient-claims')
export class SalientClaims extends LitElement {
  @property({ attribute: false }) claims: LessonClaim[] = [];
  @property({ attribute: false }) words: LessonWord[] = [];
  @state() private open: TemplateResult | null = null;

  private readonly panel = document.createElement('div');
  private opener: HTMLElement | null = null;
  private paper: HTMLElement | null = null;

  protected override createRenderRoot(): HTMLElement {
    this.panel.className = 'claim-panel';
    this.panel.id = 'claim-panel';
    this.panel.hidden = true;
    this.panel.setAttribute('role', 'dialog');
    this.panel.setAttribute('aria-labelledby', 'claim-panel-kind claim-panel-word');
    this.panel.setAttribute('aria-describedby', 'claim-panel-text');
    this.append(this.panel);
    return this.panel;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.clicked);
    this.addEventListener('keydown', this.pressed);
    window.addEventListener('beforeprint', this.toPaper);
    window.addEventListener('afterprint', this.fromPaper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.clicked);
    this.removeEventListener('keydown', this.pressed);
    window.removeEventListener('beforeprint', this.toPaper);
    window.removeEventListener('afterprint', this.fromPaper);
    this.fromPaper();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('claims')) {
      this.name();
    }
    if (changed.has('open') && this.open) {
      this.panel.scrollTop = 0;
      this.uncover();
      this.panel.querySelector<HTMLElement>('.claim-kind')?.focus({ preventScroll: true });
    }
  }

  override render(): TemplateResult | typeof nothing {
    this.panel.hidden = this.open === null;
    return this.open ?? nothing;
  }

  /** Every mark has its word: on hover and focus, and for screen readers. */
  private name(): void {
    for (const link of this.querySelectorAll<HTMLElement>('a.claim[data-claim]:not([title])')) {
      const claim = this.claimOf(link);
      if (claim) {
        const marked = claim.verdict === 'wrong' || claim.verdict === 'contested';
        link.title = marked ? `${claim.kindLabel}, ${claim.verdictLabel.toLowerCase()}` : claim.kindLabel;
        link.dataset.verdict ??= claim.verdict;
      }
    }
  }

  /** The sheet must not hide the sentence it belongs to. */
  private uncover(): void {
    const hidden = (this.opener?.getBoundingClientRect().bottom ?? 0) - this.panel.getBoundingClientRect().top;
    if (hidden > 0 && getComputedStyle(this.panel).position === 'fixed') {
      window.scrollBy({ top: hidden + 24 });
    }
  }

  private close(): void {
    this.open = null;
    this.opener?.removeAttribute('aria-expanded');
    this.opener?.focus({ preventScroll: true });
    this.opener = null;
  }

  private readonly toPaper = (): void => {
    this.fromPaper();
    this.paper = paperClaims(this.claims);
    this.append(this.paper);
  };

  private readonly fromPaper = (): void => {
    this.paper?.remove();
    this.paper = null;
  };

  private readonly clicked = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLElement>('a.claim, a.term, a.place');
    const body = link && this.bodyOf(link);
    if (!link || !body || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (link === this.opener) {
      this.close();
      return;
    }
    if (!this.panel.contains(link)) {
      this.opener?.removeAttribute('aria-expanded');
      this.opener = link;
      link.setAttribute('aria-expanded', 'true');
    }
    this.open = body;
  };

  private bodyOf(link: HTMLElement): TemplateResult | undefined {
    const close = (): void => this.close();
    const claim = this.claimOf(link);
    const word = this.words.find((it) => it.href === link.getAttribute('href'));
    return claim ? claimBody(claim, close) : word && wordBody(word, close);
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      this.close();
    }
  };

  private claimOf(link: HTMLElement): LessonClaim | undefined {
    return this.claims.find((claim) => claim.id === link.dataset.claim);
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import type { KindOfClaim } from './types';
import { words } from './words';

/** Names in marks.css, where some marks belong to a kind of claim and some to a verdict on one. */
const marks: Record<KindOfClaim, { kind?: string; verdict?: string }> = {
  documented: { kind: 'documented' },
  official: { kind: 'official-claim' },
  judgement: { kind: 'judgement' },
  forecast: { kind: 'forecast' },
  wrong: { verdict: 'wrong' },
  unsettled: { verdict: 'contested' },
};

/** A kind of claim by its mark and its word. */
export const marked = (kind: KindOfClaim): TemplateResult => {
  const { kind: ofKind, verdict } = marks[kind];
  return html`<span class="marked-kind"
    ><span class="mark" data-kind=${ofKind ?? nothing} data-verdict=${verdict ?? nothing} aria-hidden="true"></span>${words.kinds[kind]}</span
  >`;
};

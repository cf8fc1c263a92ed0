import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { texts } from '../texts';
import type { Certainty } from './types';

const words: Certainty[] = ['guess', 'think', 'sure'];

/** How sure the learner is, in three words. */
export const certaintyWords = (
  question: string,
  chosen: Certainty | null,
  locked: boolean,
  choose: (certainty: Certainty) => void,
): TemplateResult => html`
  <div class="certainty" role="radiogroup" aria-labelledby="certainty-${question}">
    <span class="certainty-label" id="certainty-${question}">${texts.question.certainty}</span>
    <div class="certainty-words">
      ${words.map(
        (word) => html`<label class="certainty-word">
          <input
            type="radio"
            name="certainty-${question}"
            value=${word}
            .checked=${live(chosen === word)}
            ?disabled=${locked}
            @change=${() => choose(word)}
          />
          <span>${texts.question.certaintyWords[word]}</span>
        </label>`,
      )}
    </div>
  </div>
`;

package app.salient.question.shortanswer;

import app.salient.question.MarkingRule;
import app.salient.question.Question;
import app.salient.question.Stem;
import app.salient.question.TypedKey;

/** A question answered by a few words that are compared with those the author accepts. */
record ShortQuestion(Stem stem, TypedKey key) implements Question {
    @Override
    public MarkingRule marking() {
        return MarkingRule.ALL_OR_NOTHING;
    }
}

package app.salient.lesson.ui;

import app.salient.lesson.Lesson;

/**
 * A link in a lesson's text to a claim, a term, a place or a source.
 *
 * @param kind {@code claim}, {@code term}, {@code place} or {@code source}
 * @param section slug of the section it stands in; "" in the lead
 * @param number which mention of the same thing in its lesson, from 1
 * @param phrase the linked words, shortened
 */
record Mention(String kind, String id, Lesson lesson, String section, int number, String phrase) {
    private static final int LONGEST = 80;

    Mention {
        phrase = phrase.length() <= LONGEST
                ? phrase
                : phrase.substring(0, LONGEST).strip() + "\u2026";
    }

    /** The sentence itself; {@link AnchorInAddress} finds it. */
    String path() {
        return "%s#%s.%s.%d".formatted(lesson.path(), kind, id, number);
    }
}

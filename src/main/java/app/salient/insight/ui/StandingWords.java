package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Numbers;
import app.salient.insight.ClassProgress;

/** Where a student stands in a lesson, in words. */
final class StandingWords {
    private StandingWords() {}

    /** @param sections how many the lesson has */
    static String of(ClassProgress.Standing standing, int sections) {
        String read = text("class.sections-read", standing.sectionsRead(), sections);
        if (standing.best().isPresent()) {
            var best = standing.best().get();
            return text("class.scored", Numbers.points(best.earned()), Numbers.points(best.possible()), read);
        }
        if (standing.quizOpen()) {
            return text("class.answering", standing.answered(), read);
        }
        return standing.sectionsRead() > 0 ? read : text("class.not-started");
    }
}

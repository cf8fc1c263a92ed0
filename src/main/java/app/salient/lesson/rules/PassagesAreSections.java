package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.reading.Asked;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.LessonDraft;
import app.salient.lesson.reading.Rule;
import java.util.stream.Collectors;

/** The passage that a question leads back to exists. */
final class PassagesAreSections implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        for (Asked asked : draft.questions()) {
            String passage = asked.question().stem().passage();
            int hash = passage.indexOf('#');
            String folder = hash < 0 ? passage : passage.substring(0, hash);
            if (!draft.folders().contains(folder)) {
                problems.error(
                        asked.fields().at("passage"),
                        "There is no lesson folder \"" + folder + "\".",
                        "Write passage: lesson-folder#section, such as " + asked.folder() + "#...");
                continue;
            }
            LessonDraft lesson = draft.lessons().get(folder);
            if (lesson != null && !lesson.hasSection(passage.substring(hash + 1))) {
                problems.error(
                        asked.fields().at("passage"),
                        "The lesson " + folder + " has no section #" + passage.substring(hash + 1) + ".",
                        "Its sections: " + slugs(lesson) + ".");
            }
        }
    }

    static String slugs(LessonDraft lesson) {
        return lesson.sections().stream().map(LessonDraft.SectionNote::slug).collect(Collectors.joining(", "));
    }
}

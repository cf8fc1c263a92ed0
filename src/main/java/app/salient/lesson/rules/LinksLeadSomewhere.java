package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.LinkTarget;
import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.LedgerDraft;
import app.salient.lesson.reading.LessonDraft;
import app.salient.lesson.reading.Reference;
import app.salient.lesson.reading.Rule;
import java.util.stream.Stream;

/** Every claim, term, place, source and section that a text links to exists. */
final class LinksLeadSomewhere implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        draft.references().forEach(reference -> check(reference, draft.ledger(), problems));
        Stream.concat(
                        draft.quizzes().values().stream().flatMap(quiz -> quiz.references().stream()),
                        draft.questions().stream().flatMap(asked -> asked.references().stream()))
                .filter(reference -> reference.target() instanceof LinkTarget.ToSection)
                .forEach(reference -> problems.error(
                        reference.at(),
                        "A question cannot link to a section.",
                        "Name the section in passage: instead."));
        for (LessonDraft lesson : draft.lessons().values()) {
            for (Reference reference : lesson.references()) {
                if (reference.target() instanceof LinkTarget.ToSection(String slug) && !lesson.hasSection(slug)) {
                    problems.error(
                            reference.at(),
                            "This lesson has no section #" + slug + ".",
                            "Its sections: " + PassagesAreSections.slugs(lesson) + ".");
                }
            }
        }
    }

    static void check(Reference reference, LedgerDraft ledger, Problems problems) {
        if (!ledger.lacks(reference.target())) {
            return;
        }
        switch (reference.target()) {
            case LinkTarget.ToClaim(String id) -> report(reference, "claim", id, CourseFolder.CLAIMS, problems);
            case LinkTarget.ToTerm(String id) -> report(reference, "term", id, CourseFolder.GLOSSARY, problems);
            case LinkTarget.ToPlace(String id) -> report(reference, "place", id, CourseFolder.PLACES, problems);
            case LinkTarget.ToSource(String id) -> report(reference, "source", id, CourseFolder.SOURCES, problems);
            case LinkTarget.ToSection s -> {}
            case LinkTarget.Outside o -> {}
            case LinkTarget.Refused r -> {}
        }
    }

    private static void report(Reference reference, String what, String id, String file, Problems problems) {
        problems.error(
                reference.at(),
                "There is no " + what + " \"" + id + "\".",
                "Correct the id, or add it to " + file + ".");
    }
}

package app.salient.lesson;

import app.salient.question.QuestionId;

/** A place in the course that uses a claim. */
public sealed interface ClaimUse {
    Lesson lesson();

    /** Where it stands on screen. */
    String path();

    record InSection(Lesson lesson, Section section) implements ClaimUse {
        @Override
        public String path() {
            return LessonPaths.section(lesson.id(), section.slug());
        }
    }

    /** In the text before the first section. */
    record InLead(Lesson lesson) implements ClaimUse {
        @Override
        public String path() {
            return LessonPaths.lesson(lesson.id());
        }
    }

    /** @param path the section for a question at its end, else the quiz */
    record InQuestion(Lesson lesson, QuestionId question, String path) implements ClaimUse {}
}

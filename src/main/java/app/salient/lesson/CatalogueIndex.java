package app.salient.lesson;

import app.salient.question.Question;
import app.salient.question.QuestionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the parts of a catalogue.
 *
 * @param pictures by the names they are served under
 */
record CatalogueIndex(
        Map<LessonId, Lesson> lessons,
        Map<QuizId, Quiz> quizzes,
        Map<QuestionId, Placed> questions,
        Map<String, List<ClaimUse>> uses,
        Map<String, Picture> pictures) {
    record Placed(Lesson lesson, Question question) {}

    CatalogueIndex(List<Lesson> lessons, List<Quiz> quizzes) {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        quizzes.forEach(quiz -> this.quizzes.put(quiz.id(), quiz));
        for (Lesson lesson : lessons) {
            this.lessons.put(lesson.id(), lesson);
            lesson.blocks().forEach(this::picture);
            lesson.lead().stream()
                    .flatMap(block -> block.claims().stream())
                    .distinct()
                    .forEach(claim -> use(claim.value(), new ClaimUse.InLead(lesson)));
            for (Section section : lesson.sections()) {
                Stream.concat(section.claims().stream(), section.withheld().stream())
                        .distinct()
                        .forEach(claim -> use(claim.value(), new ClaimUse.InSection(lesson, section)));
                section.check().ifPresent(q -> question(lesson, q, LessonPaths.section(lesson.id(), section.slug())));
            }
            Quiz quiz = this.quizzes.get(QuizId.of(lesson.id()));
            if (quiz != null) {
                quiz.questions().forEach(q -> question(lesson, q, LessonPaths.quiz(quiz.id())));
            }
        }
        quizzes.stream().filter(quiz -> quiz.id().isOfCourse()).forEach(test -> test(test, lessons));
    }

    /** A question of a test belongs to the lesson that its passage is in. */
    private void test(Quiz test, List<Lesson> lessons) {
        for (Question question : test.questions()) {
            String passage = question.stem().passage();
            lessons.stream()
                    .filter(lesson -> passage.startsWith(lesson.folder() + "#"))
                    .findFirst()
                    .ifPresent(lesson -> question(lesson, question, LessonPaths.quiz(test.id())));
        }
    }

    private void picture(Block block) {
        if (block instanceof Block.Figure figure) {
            pictures.put(figure.picture().name(), figure.picture());
        }
    }

    private void question(Lesson lesson, Question question, String path) {
        questions.putIfAbsent(question.id(), new Placed(lesson, question));
        question.stem().about().forEach(id -> use(id, new ClaimUse.InQuestion(lesson, question.id(), path)));
    }

    private void use(String claim, ClaimUse use) {
        uses.computeIfAbsent(claim, c -> new ArrayList<>()).add(use);
    }
}

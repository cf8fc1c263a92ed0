package app.salient.lesson.check;

import app.salient.formats.Problem;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.Edition;
import app.salient.lesson.reading.LessonDraft;
import app.salient.question.Questions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the checker found.
 *
 * @param questions how many of each kind
 */
record CheckReport(
        int lessons,
        int sections,
        int words,
        Map<String, Integer> questions,
        int claims,
        int sources,
        List<Problem> problems) {

    static CheckReport of(Edition edition) {
        Draft draft = edition.draft();
        Map<String, Integer> kinds = new TreeMap<>();
        draft.questions().forEach(asked -> kinds.merge(Questions.kindOf(asked.question()), 1, Integer::sum));
        return new CheckReport(
                draft.lessons().size(),
                draft.lessons().values().stream()
                        .mapToInt(lesson -> lesson.sections().size())
                        .sum(),
                draft.lessons().values().stream().mapToInt(LessonDraft::words).sum(),
                kinds,
                draft.ledger().claims().byId().size(),
                draft.ledger().sources().byId().size(),
                edition.catalogue().problems());
    }

    long errors() {
        return problems.stream().filter(Problem::isError).count();
    }

    long warnings() {
        return problems.size() - errors();
    }

    /** One problem per line, then one line that sums up. */
    String text() {
        var text = new StringBuilder();
        problems.forEach(problem -> text.append(problem).append('\n'));
        String kinds = questions.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        int total = questions.values().stream().mapToInt(Integer::intValue).sum();
        return text.append(String.format(
                        Locale.ROOT,
                        "%s, %s, %s, %s (%s), %s, %s: %s, %s.",
                        counted(lessons, "lesson"),
                        counted(sections, "section"),
                        counted(words, "word"),
                        counted(total, "question"),
                        kinds.isEmpty() ? "none" : kinds,
                        counted(claims, "claim"),
                        counted(sources, "source"),
                        counted(errors(), "error"),
                        counted(warnings(), "warning")))
                .toString();
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    String json() {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("lessons", lessons).put("sections", sections).put("words", words);
        ObjectNode kinds = report.putObject("questions");
        questions.forEach(kinds::put);
        report.put("claims", claims).put("sources", sources);
        report.put("errors", errors()).put("warnings", warnings());
        var list = report.putArray("problems");
        for (Problem problem : problems) {
            list.addObject()
                    .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                    .put("file", problem.at().file())
                    .put("line", problem.at().line())
                    .put("column", problem.at().column())
                    .put("message", problem.message())
                    .put("hint", problem.hint());
        }
        return report.toPrettyString();
    }
}

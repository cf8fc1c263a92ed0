package app.salient.insight.ui;

import app.salient.classroom.ClassroomId;
import app.salient.classroom.ClassroomPaths;
import app.salient.study.marking.MarkableAnswer;
import app.salient.study.marking.Marking;
import app.salient.study.marking.ToMark;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which answers of a class are looked at, in which order; what the address says.
 *
 * @param byStudent student by student, and not question by question
 */
record MarkingQueue(ClassroomId classroom, ToMark which, boolean byStudent) {
    static MarkingQueue of(ClassroomId classroom, QueryParameters asked) {
        ToMark which = asked.getSingleParameter("show")
                .flatMap(word -> List.of(ToMark.values()).stream()
                        .filter(each -> word(each).equals(word))
                        .findFirst())
                .orElse(ToMark.WAITING);
        return new MarkingQueue(
                classroom,
                which,
                asked.getSingleParameter("by").filter("student"::equals).isPresent());
    }

    static String word(ToMark which) {
        return which.name().toLowerCase(Locale.ROOT);
    }

    List<MarkableAnswer> answers(Marking marking) {
        Comparator<MarkableAnswer> order = byStudent
                ? Comparator.comparing(MarkableAnswer::student).thenComparing(MarkableAnswer::questionId)
                : Comparator.comparing(MarkableAnswer::questionId).thenComparing(MarkableAnswer::student);
        return marking.list(classroom.value(), which).stream()
                .sorted(order.thenComparing(MarkableAnswer::handedInAt))
                .toList();
    }

    /** The one to go to from another, which may have left the list by now. @param step 1 or -1 */
    static Optional<UUID> beside(List<MarkableAnswer> answers, UUID from, int step) {
        int place = place(answers, from);
        int to = place + step;
        return place >= 0 && to >= 0 && to < answers.size()
                ? Optional.of(answers.get(to).id())
                : Optional.empty();
    }

    /** @return from 0; -1 when it is not among them */
    static int place(List<MarkableAnswer> answers, UUID answer) {
        return answers.stream().map(MarkableAnswer::id).toList().indexOf(answer);
    }

    String path() {
        return ClassroomPaths.marking(classroom) + "?" + parameters().getQueryString();
    }

    String path(UUID answer) {
        return ClassroomPaths.marking(classroom) + "/" + answer + "?"
                + parameters().getQueryString();
    }

    private QueryParameters parameters() {
        return QueryParameters.simple(Map.of("show", word(which), "by", byStudent ? "student" : "question"));
    }
}

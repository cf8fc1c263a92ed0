package app.salient.insight;

import app.salient.classroom.ClassroomId;
import app.salient.insight.items.ItemAnalysis;
import app.salient.insight.items.ItemFigures;
import app.salient.insight.items.Rule;
import app.salient.insight.items.Sitting;
import app.salient.lesson.Lessons;
import app.salient.question.Pick;
import app.salient.question.Question;
import app.salient.question.QuestionId;
import app.salient.question.Questions;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The figures of every question of a class. Of a large class they are the dearest panel, so they are remembered quiz by quiz:
 * a quiz is read again only after one of its results has changed. Rights are the caller's business.
 */
@Component
class ClassFigures {
    private static final Comparator<ItemFigures> ORDER =
            Comparator.comparing(item -> item.quizId() + " " + item.questionId());

    private final SittingsQuery sittings;
    private final ChosenQuery chosen;
    private final Lessons lessons;
    private final Cache<ClassroomId, Known> known =
            Caffeine.newBuilder().maximumSize(100).build();

    /**
     * @param results those that the figures rest on, as {@link ClassProgressQuery.Found} names them
     * @param items by quiz and question id
     * @param strong of questions whose key is in doubt, the wrong choice that the strong half prefers
     */
    record Known(Map<String, Long> results, List<ItemFigures> items, Map<ItemFigures, Pick> strong) {
        static final Known NOTHING = new Known(Map.of(), List.of(), Map.of());

        private boolean holds(Map<String, Long> now, String quiz) {
            return Objects.equals(results.get(quiz), now.get(quiz));
        }
    }

    ClassFigures(SittingsQuery sittings, ChosenQuery chosen, Lessons lessons) {
        this.sittings = sittings;
        this.chosen = chosen;
        this.lessons = lessons;
    }

    /** @param results by quiz; a number that changes with any result */
    Known of(ClassroomId classroom, Map<String, Long> results) {
        Known before = Objects.requireNonNullElse(known.getIfPresent(classroom), Known.NOTHING);
        if (before.results().equals(results)) {
            return before;
        }
        Set<String> changed = results.keySet().stream()
                .filter(quiz -> !before.holds(results, quiz))
                .collect(Collectors.toSet());
        Known fresh = changed.isEmpty() ? Known.NOTHING : read(classroom, changed);
        var kept = before.items().stream()
                .filter(item -> before.holds(results, item.quizId()))
                .toList();
        Map<ItemFigures, Pick> strong = new HashMap<>(before.strong());
        strong.keySet().retainAll(kept);
        strong.putAll(fresh.strong());
        var now = new Known(
                results,
                Stream.concat(kept.stream(), fresh.items().stream())
                        .sorted(ORDER)
                        .toList(),
                Map.copyOf(strong));
        known.put(classroom, now);
        return now;
    }

    private Known read(ClassroomId classroom, Set<String> quizzes) {
        var taken = sittings.of(classroom, quizzes);
        var items = ItemAnalysis.of(taken);
        return new Known(Map.of(), items, strong(classroom, items, taken));
    }

    /** Only of questions whose key is in doubt are the responses read: there are few, and mostly none. */
    private Map<ItemFigures, Pick> strong(ClassroomId classroom, List<ItemFigures> items, List<Sitting> taken) {
        Map<ItemFigures, Question> doubtful = new HashMap<>();
        items.stream()
                .filter(item -> item.flags().contains(Rule.CHECK_KEY))
                .forEach(item -> lessons.current()
                        .question(new QuestionId(item.questionId()))
                        .ifPresent(question -> doubtful.put(item, question)));
        if (doubtful.isEmpty()) {
            return Map.of();
        }
        var responses = chosen.of(
                classroom,
                doubtful.keySet().stream().map(ItemFigures::questionId).collect(Collectors.toSet()));
        Map<ItemFigures, Pick> strong = new HashMap<>();
        doubtful.forEach((item, question) -> {
            var inQuiz = taken.stream()
                    .filter(one -> one.quizId().equals(item.quizId()))
                    .toList();
            var asked = ChosenOptions.asked(inQuiz, item.questionId(), Questions.revision(question));
            ChosenOptions.of(question, asked, responses.getOrDefault(item.questionId(), Map.of()))
                    .strongChoice()
                    .ifPresent(pick -> strong.put(item, pick));
        });
        return strong;
    }
}

package app.salient.lesson.ui;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.Lessons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Where the texts of the lessons speak of what: the way back from the ledger to every sentence. */
@Component
class Mentions {
    private record Key(String kind, String id) {}

    private record Found(Catalogue catalogue, Map<Key, List<Mention>> mentions) {}

    private final Lessons lessons;
    private volatile Found found;

    Mentions(Lessons lessons) {
        this.lessons = lessons;
        this.found = find(lessons.current());
    }

    /**
     * @param kind {@code claim}, {@code term}, {@code place} or {@code source}
     * @return in the order of the course
     */
    List<Mention> of(String kind, String id) {
        var catalogue = lessons.current();
        var last = found;
        if (last.catalogue() != catalogue) {
            last = find(catalogue);
            found = last;
        }
        return last.mentions().getOrDefault(new Key(kind, id), List.of());
    }

    /** @return ids of what the text of a lesson speaks of, in no order */
    Set<String> in(Lesson lesson, String kind) {
        of(kind, ""); // looks at the course as it is now
        return found.mentions().entrySet().stream()
                .filter(entry -> entry.getKey().kind().equals(kind))
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(mention -> mention.lesson().id().equals(lesson.id())))
                .map(entry -> entry.getKey().id())
                .collect(Collectors.toSet());
    }

    private static Found find(Catalogue catalogue) {
        Map<Key, List<Mention>> mentions = new HashMap<>();
        catalogue.lessons().forEach(lesson -> find(catalogue, lesson, mentions));
        return new Found(catalogue, mentions);
    }

    private static void find(Catalogue catalogue, Lesson lesson, Map<Key, List<Mention>> mentions) {
        Map<Key, Integer> numbers = new HashMap<>();
        for (Element link : LessonHtml.of(catalogue, lesson, key -> key)
                .select("a[data-claim], a[data-term], a[data-place], a[data-source]")) {
            String kind = link.className();
            var key = new Key(kind, link.attr("data-" + kind));
            Element section = link.closest("section");
            mentions.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new Mention(
                            kind,
                            key.id(),
                            lesson,
                            section == null ? "" : section.id(),
                            numbers.merge(key, 1, Integer::sum),
                            link.text()));
        }
    }
}

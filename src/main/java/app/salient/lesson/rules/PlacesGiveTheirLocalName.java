package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.LinkTarget;
import app.salient.lesson.Place;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.Reference;
import app.salient.lesson.reading.Rule;
import app.salient.lesson.reading.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A lesson whose text leads to a place says what it is called on the spot; of dots on a map the glossary tells. */
final class PlacesGiveTheirLocalName implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        draft.lessons().values().forEach(lesson -> {
            Set<String> met = new HashSet<>();
            for (Reference reference : lesson.references()) {
                if (reference.target() instanceof LinkTarget.ToPlace(String id)
                        && lesson.source().text().contains("](place:" + id + ")")
                        && met.add(id)) {
                    check(id, reference, lesson.source(), draft, problems);
                }
            }
        });
    }

    private static void check(String id, Reference reference, SourceText source, Draft draft, Problems problems) {
        var place = draft.ledger().places().byId().get(id);
        if (place != null && !isNamed(place.value(), source.text())) {
            problems.warning(
                    reference.at(),
                    "The lesson does not say that " + place.value().name() + " is called "
                            + place.value().local() + " on the spot.",
                    "Write it in brackets at the first mention.");
        }
    }

    /** Where there are several local names, one will do; it may be the name that we use. */
    private static boolean isNamed(Place place, String text) {
        return List.of(place.local().split(",\\s*")).stream()
                .anyMatch(local -> place.name().startsWith(local) || text.contains(local));
    }
}

package app.salient.lesson;

import app.salient.formats.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A lesson that leads to a place says somewhere what the place is called on the spot. */
final class PlacesGiveTheirLocalName implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        draft.lessons().values().forEach(lesson -> {
            Set<String> met = new HashSet<>();
            for (Reference reference : lesson.references()) {
                if (reference.target() instanceof LinkTarget.ToPlace(String id) && met.add(id)) {
                    var place = draft.ledger().places().byId().get(id);
                    if (place != null && !isNamed(place.value(), lesson.source().text())) {
                        problems.warning(
                                reference.at(),
                                "The lesson does not say that " + place.value().name() + " is called "
                                        + place.value().local() + " on the spot.",
                                "Write it in brackets at the first mention.");
                    }
                }
            }
        });
    }

    /** Where there are several local names, one will do; it may be the name that we use. */
    private static boolean isNamed(Place place, String text) {
        return List.of(place.local().split(",\\s*")).stream()
                .anyMatch(local -> place.name().startsWith(local) || text.contains(local));
    }
}

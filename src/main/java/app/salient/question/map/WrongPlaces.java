package app.salient.question.map;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Places a learner might take for the right one, each accepted as a response. */
final class WrongPlaces {
    private WrongPlaces() {}

    /** One of the known misses, a place not far off, or anywhere else: each as likely. */
    static Place any(MapQuestion question, RandomGenerator random) {
        List<List<Place>> kinds = Stream.of(misses(question), near(question), elsewhere(question))
                .filter(places -> !places.isEmpty())
                .toList();
        List<Place> places = kinds.get(random.nextInt(kinds.size()));
        return places.get(random.nextInt(places.size()));
    }

    private static List<Place> misses(MapQuestion question) {
        return wrong(
                question, question.misses().stream().map(miss -> miss.place().rounded()));
    }

    private static List<Place> near(MapQuestion question) {
        return wrong(question, question.frame().grid().stream()).stream()
                .filter(place -> question.missAt(place).isEmpty()
                        && question.nearAt(place).isPresent())
                .toList();
    }

    /** Never empty: the checker refuses a question where every place of the grid is right. */
    private static List<Place> elsewhere(MapQuestion question) {
        List<Place> wrong = wrong(question, question.frame().grid().stream());
        List<Place> plain = new ArrayList<>(wrong);
        plain.removeIf(place ->
                question.missAt(place).isPresent() || question.nearAt(place).isPresent());
        return plain.isEmpty() ? wrong : plain;
    }

    private static List<Place> wrong(MapQuestion question, Stream<Place> places) {
        return places.filter(place -> !question.target().holds(place)).toList();
    }
}

package app.salient.question.classify;

import app.salient.question.Pick;
import app.salient.question.Placed;
import java.util.List;
import java.util.Objects;

/** Which kind each claim was taken for. */
final class ClassifyPicks {
    private ClassifyPicks() {}

    static List<Pick> all(ClassifyQuestion question) {
        return question.items().stream()
                .flatMap(item -> question.into().stream().map(kind -> pick(item, kind)))
                .toList();
    }

    static List<Pick> of(ClassifyQuestion question, ClassifyResponse response) {
        return question.items().stream()
                .filter(item -> response.sorted().containsKey(item.id()))
                .map(item -> pick(item, Objects.requireNonNull(response.sorted().get(item.id()))))
                .toList();
    }

    private static Pick pick(Placed item, String kind) {
        return new Pick(item.text().text(), kind, item.place().equals(kind));
    }
}

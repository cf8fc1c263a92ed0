package app.salient.study.correction;

import java.time.Instant;
import java.util.List;

/**
 * A claim about which the ledger said something else when learners were asked about it.
 *
 * @param before when that version was first used
 * @param passages how many sections of lessons use the claim now
 * @param questions ids of those that rest on it now
 * @param attempts how many attempts asked one of them
 */
public record ChangedClaim(
        String claimId,
        String statement,
        Instant before,
        List<Difference> differences,
        int passages,
        List<String> questions,
        int attempts) {
    public ChangedClaim {
        differences = List.copyOf(differences);
        questions = List.copyOf(questions);
    }

    /** Whether the verdict itself is another, and not only the words around it. */
    public boolean changesVerdict() {
        return differences.stream()
                .anyMatch(
                        difference -> List.of("verdict", "certainty", "scoring").contains(difference.field()));
    }
}

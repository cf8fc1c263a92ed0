package app.salient.lesson;

import app.salient.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a lesson under one heading.
 *
 * @param slug the heading in lower case letters, digits and hyphens; unique in the lesson, and the element id on screen
 */
public record Section(String slug, String title, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** Claims named in the text, each once, in order of first mention. */
    public List<ClaimId> claims() {
        return blocks.stream()
                .flatMap(block -> block.claims().stream())
                .distinct()
                .toList();
    }

    /** Claims that its decisions keep back until somebody has decided; may repeat. */
    List<ClaimId> withheld() {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Decision decision ? decision.withheld().stream() : Stream.of())
                .toList();
    }

    /** The question at the end of the section. */
    public Optional<Question> check() {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Check check ? Stream.of(check.question()) : Stream.empty())
                .findFirst();
    }
}

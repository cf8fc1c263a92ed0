package app.salient.question;

import app.salient.formats.Markdown;
import java.util.List;
import java.util.Optional;

/**
 * What counts as right where words are typed, and what is said about the rest.
 *
 * @param accept 1 to 20 variants, no two with a form in common; the first is shown as the key
 * @param forgiving whether a slip of spelling still earns the points
 * @param near known near misses, which earn nothing; none is accepted
 */
public record TypedKey(List<String> accept, boolean forgiving, List<Near> near, Feedback feedback) {
    public TypedKey {
        accept = List.copyOf(accept);
        near = List.copyOf(near);
        if (accept.isEmpty()) {
            throw new IllegalArgumentException("nothing is accepted");
        }
    }

    /** @param accept the variants of one mistake that people make */
    public record Near(List<String> accept, Markdown feedback) {
        public Near {
            accept = List.copyOf(accept);
        }
    }

    /** @param close said about a slip of spelling instead of {@code right} or {@code wrong} */
    public record Feedback(Markdown right, Markdown wrong, Optional<Markdown> close) {}

    /** What typed words are: right, a slip of spelling away from it, a known near miss, or none of these. */
    public enum Verdict {
        RIGHT,
        CLOSE,
        NEAR,
        WRONG
    }

    /** The variant that is shown. */
    public String shown() {
        return accept.getFirst();
    }

    public Verdict judge(String typed) {
        TypedText text = TypedText.of(typed);
        if (accept.stream().anyMatch(variant -> text.matches(TypedText.of(variant)))) {
            return Verdict.RIGHT;
        }
        if (miss(text).isPresent()) {
            return Verdict.NEAR;
        }
        // A slip away from both Slovakia and Slovenia is taken for neither.
        int slips = slips(text, accept);
        boolean nearerToMiss = near.stream().anyMatch(miss -> slips(text, miss.accept()) <= slips);
        return slips < Spelling.FAR && !nearerToMiss ? Verdict.CLOSE : Verdict.WRONG;
    }

    /** What is taken as right, whatever is said about it. */
    public String accepted() {
        return accept.stream().sorted().toList() + (forgiving ? " or nearly" : "");
    }

    public boolean earns(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> true;
            case CLOSE -> forgiving;
            case NEAR, WRONG -> false;
        };
    }

    public Markdown feedbackOn(String typed) {
        return switch (judge(typed)) {
            case RIGHT -> feedback.right();
            case CLOSE -> feedback.close().orElse(forgiving ? feedback.right() : feedback.wrong());
            case NEAR -> miss(TypedText.of(typed)).map(Near::feedback).orElse(feedback.wrong());
            case WRONG -> feedback.wrong();
        };
    }

    private Optional<Near> miss(TypedText text) {
        return near.stream()
                .filter(miss -> miss.accept().stream().anyMatch(variant -> text.matches(TypedText.of(variant))))
                .findFirst();
    }

    private static int slips(TypedText text, List<String> variants) {
        return variants.stream()
                .mapToInt(variant -> text.slipsFrom(TypedText.of(variant)))
                .min()
                .orElse(Spelling.FAR);
    }
}

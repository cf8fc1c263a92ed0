package app.salient.question;

import java.util.ArrayList;
import java.util.List;

/**
 * Mixes options by an attempt's seed and the question's id, so that one attempt always shows the same order and two
 * questions differ. Written out rather than left to the JDK, whose algorithms may change while an attempt is open.
 *
 * @see <a href="https://doi.org/10.1145/2714064.2660195">SplitMix64</a>
 */
public final class Shuffle {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private long state;

    public Shuffle(long seed, QuestionId question) {
        long hash = 0xcbf29ce484222325L; // FNV-1a
        for (int i = 0; i < question.value().length(); i++) {
            hash = (hash ^ question.value().charAt(i)) * 0x100000001b3L;
        }
        state = mix(seed + GOLDEN_GAMMA) ^ hash;
    }

    /** @return the items in an order each as likely as any other; further calls go on from there */
    public <T> List<T> mixed(List<T> items) {
        List<T> mixed = new ArrayList<>(items);
        for (int last = mixed.size() - 1; last > 0; last--) {
            int other = below(last + 1);
            T item = mixed.get(last);
            mixed.set(last, mixed.get(other));
            mixed.set(other, item);
        }
        return List.copyOf(mixed);
    }

    /** The bias of the remainder is below 1 in 10^17 for the few options a question has. */
    private int below(int bound) {
        state += GOLDEN_GAMMA;
        return (int) Long.remainderUnsigned(mix(state), bound);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}

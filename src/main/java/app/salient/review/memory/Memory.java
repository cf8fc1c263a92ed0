package app.salient.review.memory;

/**
 * What is known of one memory.
 *
 * @param stability days until the chance of recall has fallen to 0.9; 0.001 to 36,500
 * @param difficulty how hard it is to make more stable, 1 to 10
 */
public record Memory(double stability, double difficulty) {
    static final double LEAST_STABILITY = 0.001;
    static final double MOST_STABILITY = 36_500;

    public Memory {
        if (!(stability >= LEAST_STABILITY && stability <= MOST_STABILITY)) {
            throw new IllegalArgumentException("stability must lie in [0.001, 36500]: " + stability);
        }
        if (!(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("difficulty must lie in [1, 10]: " + difficulty);
        }
    }
}

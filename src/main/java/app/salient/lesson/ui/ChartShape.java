package app.salient.lesson.ui;

/** Tells claimants apart without colour. Paths are drawn around 0,0, about 11 pixels wide. */
enum ChartShape {
    DISC("filled", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z"),
    SQUARE("open", "M-4.5 -4.5h9v9h-9z"),
    TRIANGLE("filled", "M0 -6l6 10.5h-12z"),
    DIAMOND("open", "M0 -6.5l6 6.5l-6 6.5l-6 -6.5z"),
    CROSS("open", "M-4.5 -4.5l9 9M-4.5 4.5l9 -9"),
    BLOCK("filled", "M-4.5 -4.5h9v9h-9z"),
    RING("open", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z"),
    WEDGE("open", "M0 6l6 -10.5h-12z");

    private final String look;
    private final String path;

    ChartShape(String look, String path) {
        this.look = look;
        this.path = path;
    }

    /** @param series counted from 0 */
    static ChartShape of(int series) {
        return values()[series % values().length];
    }

    /** {@code filled} or {@code open}. */
    String look() {
        return look;
    }

    String path() {
        return path;
    }
}

package app.salient.testing;

/** How often something random is tried: shortly in every run, long with {@code ./salient test --faults}. */
public final class Thorough {
    private static final boolean ASKED_FOR = Boolean.getBoolean("salient.faults");

    private Thorough() {}

    public static int times(int usual, int asked) {
        return ASKED_FOR ? asked : usual;
    }
}

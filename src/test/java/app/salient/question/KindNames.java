package app.salient.question;

import java.util.Set;

/** The kinds there are, for tests that must not forget one. */
public final class KindNames {
    public static final Set<String> ALL = Kinds.BY_NAME.keySet();

    private KindNames() {}
}

package app.salient.study;

import java.util.List;

/** Who looks at what a learner still remembers. Study does not know classes; whoever does tells it through this. */
public interface ClassLooks {
    /** @return names of the visitor's classes that look at what they remember, for all of them together */
    List<String> own();
}

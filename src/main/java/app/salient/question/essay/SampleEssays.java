package app.salient.question.essay;

import java.util.List;
import java.util.random.RandomGenerator;

/** Made-up answers for demonstration classes: general enough to follow any prompt. */
final class SampleEssays {
    private static final List<String> THIN = List.of(
            "This is an important question. There are many reasons for it, and people see it in different ways. In the"
                    + " end it depends on the situation.",
            "I think the main point is that things changed over time. Some of it was expected and some was not. It is"
                    + " hard to say more without looking everything up again.",
            "The lesson explains this well. First one thing happens and then another follows from it. That is why it is"
                    + " the way it is today.",
            "Some people say yes and some people say no. Both have a point. I would say the truth lies somewhere in the"
                    + " middle.",
            "There is a cause and there is an effect. The cause came first. Without it the effect would not have"
                    + " happened, so it matters a lot.",
            "I am not sure about all of it. What I remember is that it is more complicated than it looks at first, and"
                    + " that one should not judge too quickly.");

    private static final List<String> DECENT = List.of(
            "To answer this I first separate what we know from what is only said. What we know has been measured or"
                    + " recorded, and more than one source reports it. What is only said comes from one side, and I name"
                    + " that side where I use it.",
            "The explanation that fits best has two steps. A cause that can be named comes first, and the lesson shows"
                    + " how it leads to what we observe. Each step can be checked on its own, which makes me trust the"
                    + " whole more than a single sentence would.",
            "There is a case against this view, and it deserves its full strength. Someone could say that the same facts"
                    + " allow another reading. I think that reading explains less: it leaves out one observation and"
                    + " needs an extra assumption for another.",
            "Numbers help here only with their date and their source. A figure that was right when it was printed may be"
                    + " out of date now, so I use it for its size and not for its last digit.",
            "What would change my mind is easy to say. If a new measurement contradicted the first step, the rest would"
                    + " fall with it. Until then I hold the conclusion to be likely, though not certain.",
            "So my answer is a careful one. The main point is well supported, the details less so, and I have tried to"
                    + " say which is which. That seems fairer to the reader than a firm sentence without reasons.");

    private SampleEssays() {}

    /** One or two paragraphs that say little. */
    static String thin(RandomGenerator random) {
        int first = random.nextInt(THIN.size());
        int second = random.nextInt(THIN.size());
        return first == second ? THIN.get(first) : THIN.get(first) + "\n\n" + THIN.get(second);
    }

    /**
     * As many paragraphs as it takes to reach {@code from} words, as far as there are any.
     *
     * @param variant which of the two paragraphs that can open a text does
     */
    static String decent(int from, int variant) {
        int start = Math.floorMod(variant, 2);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < DECENT.size() && WordCount.of(text.toString()) < from; i++) {
            text.append(text.isEmpty() ? "" : "\n\n").append(DECENT.get((start + i) % DECENT.size()));
        }
        return text.toString();
    }
}

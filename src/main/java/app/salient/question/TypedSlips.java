package app.salient.question;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes up plausible wrong words for what is typed, as demonstration classes type them. */
public final class TypedSlips {
    private static final List<String> ELSE = List.of("no idea", "not sure yet", "something else", "zzz");

    private TypedSlips() {}

    /** @return a known near miss, a slip of spelling that earns nothing, or something else */
    public static String of(TypedKey key, RandomGenerator random) {
        List<String> slips = new ArrayList<>();
        if (!key.near().isEmpty()) {
            var near = key.near().get(random.nextInt(key.near().size())).accept();
            slips.add(near.get(random.nextInt(near.size())));
        }
        String shown = key.shown();
        slips.add(
                shown.substring(0, shown.offsetByCodePoints(shown.length(), -1)).strip());
        slips.add(ELSE.get(random.nextInt(ELSE.size())));
        String slip = slips.get(random.nextInt(slips.size()));
        return isWrong(key, slip)
                ? slip
                : ELSE.stream().filter(other -> isWrong(key, other)).findFirst().orElseThrow();
    }

    private static boolean isWrong(TypedKey key, String typed) {
        return !TypedText.of(typed).isEmpty() && !key.earns(key.judge(typed));
    }
}

package app.salient.lesson;

/** What sort of statement a claim is. */
public enum ClaimKind implements Worded {
    DOCUMENTED,
    OFFICIAL_CLAIM,
    ESTIMATE,
    JUDGEMENT,
    FORECAST,
    PROPOSAL,
    DEFINITION;

    @Override
    public String word() {
        return Worded.wordOf(this);
    }

    @Override
    public String labelKey() {
        return "lesson.kind." + word();
    }
}

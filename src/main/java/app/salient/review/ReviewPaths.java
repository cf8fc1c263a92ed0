package app.salient.review;

/** Addresses of the screens of this room. */
public final class ReviewPaths {
    public static final String TODAY = "/today";
    public static final String PROGRESS = "/progress";
    /** Where calendars ask, with the secret at the end. */
    public static final String CALENDAR = "/api/calendar/";

    private ReviewPaths() {}
}

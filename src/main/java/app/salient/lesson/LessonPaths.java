package app.salient.lesson;

/** Where the course stands on screen: absolute paths for links. */
public final class LessonPaths {
    public static final String CLAIMS = "/claims";
    public static final String SOURCES = "/sources";
    public static final String GLOSSARY = "/glossary";
    public static final String CHANGES = "/changes";
    public static final String CONTENT = "/content";
    public static final String PICTURES = "/pictures/";

    private LessonPaths() {}

    public static String lesson(LessonId id) {
        return "/lesson/" + id;
    }

    public static String section(LessonId id, String slug) {
        return lesson(id) + "#" + slug;
    }

    public static String picture(Picture picture) {
        return PICTURES + picture.name();
    }

    public static String quiz(QuizId id) {
        return "/quiz/" + id;
    }

    public static String claim(ClaimId id) {
        return CLAIMS + "#" + id;
    }

    public static String source(SourceId id) {
        return SOURCES + "#" + id;
    }

    public static String term(String id) {
        return GLOSSARY + "#" + id;
    }

    public static String place(String id) {
        return GLOSSARY + "#place-" + id;
    }
}

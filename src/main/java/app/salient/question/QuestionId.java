package app.salient.question;

/** @param value 1 to 80 characters of a-z, 0-9 and hyphen; unique in the course */
public record QuestionId(String value) {
    public QuestionId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a question id: " + value);
        }
    }

    public static boolean isValid(String value) {
        return value.matches("[a-z0-9][a-z0-9-]{0,79}");
    }

    @Override
    public String toString() {
        return value;
    }
}

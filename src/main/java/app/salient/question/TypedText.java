package app.salient.question;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Typed words in the forms in which they are compared, so that two ways of writing the same words share a form.
 * <ul>
 *   <li>Case, accents, apostrophes, invisible characters and the kind and number of spaces are ignored; ß is ss, ø is o, ł
 *       is l and so on ({@link PlainLetters}).
 *   <li>Hyphens and other punctuation are read both as a space and as nothing: e-mail is "e mail" and "email". Between two
 *       digits they are a space only, so that 3.5 is not 35. A dash before a number that follows nothing is a minus.
 *   <li>Cyrillic is read as Ukrainian and as Russian ({@link Cyrillic}): Киев is "kyev" and "kiev", Київ is "kyiv".
 *   <li>Articles count, and so do symbols such as +, % and emoji.
 * </ul>
 * Marks are worked out anew from stored answers: what is right today must stay right, so a form may be added, never taken.
 *
 * @param forms at most six; none when nothing but spaces and punctuation was typed
 */
public record TypedText(Set<String> forms) {
    public TypedText {
        forms = Set.copyOf(forms);
    }

    public static TypedText of(String text) {
        String plain = PlainLetters.of(text);
        Set<String> forms = new LinkedHashSet<>();
        for (var reading : Cyrillic.Reading.values()) {
            String latin = PlainLetters.folded(Cyrillic.latin(plain, reading));
            forms.add(spaced(latin.replace(PlainLetters.BREAK, ' ')));
            forms.add(spaced(latin.replace(String.valueOf(PlainLetters.BREAK), "")));
        }
        forms.remove("");
        return new TypedText(forms);
    }

    private static String spaced(String form) {
        return form.strip().replaceAll(" +", " ");
    }

    /** Whether nothing is left that could be compared. */
    public boolean isEmpty() {
        return forms.isEmpty();
    }

    public boolean matches(TypedText other) {
        return forms.stream().anyMatch(other.forms::contains);
    }

    /** Whether the words of {@code other} stand among these, as in an id that names what it hides. */
    public boolean holds(TypedText other) {
        return forms.stream()
                .anyMatch(
                        form -> other.forms.stream().anyMatch(words -> (" " + form + " ").contains(" " + words + " ")));
    }

    /**
     * How many slips of the finger lie between this and {@code meant}; words with other digits are other words.
     *
     * @return {@link Spelling#FAR} when more than a slip of {@code meant} can explain
     */
    int slipsFrom(TypedText meant) {
        int fewest = Spelling.FAR;
        for (String form : meant.forms) {
            for (String typed : forms) {
                int slips = digits(typed).equals(digits(form)) ? Spelling.slips(typed, form) : Spelling.FAR;
                if (slips <= Spelling.allowed(form)) {
                    fewest = Math.min(fewest, slips);
                }
            }
        }
        return fewest;
    }

    private static String digits(String form) {
        return form.chars()
                .filter(Character::isDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}

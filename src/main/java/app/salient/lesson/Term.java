package app.salient.lesson;

import java.util.List;

/**
 * A word the course explains.
 *
 * @param id lower case letters, digits, hyphens
 * @param definition plain text
 */
public record Term(String id, String term, String definition, List<String> aliases) {
    public Term {
        aliases = List.copyOf(aliases);
    }
}

package app.salient.classroom;

import app.salient.account.making.NewLearners;
import java.util.List;
import java.util.function.Function;

/** The two lists that an enrolment gives back, as CSV. */
public final class RosterSheets {
    private RosterSheets() {}

    /** @param origin of the site, such as {@code https://salient.example.org} */
    public static String links(List<NewLearners.Made> made, String origin) {
        var text = new StringBuilder();
        var sheet = new Spreadsheet(text).line("name", "link");
        made.forEach(each -> sheet.line(each.name(), origin + each.path()));
        return text.toString();
    }

    /** Can be corrected and given in again. @param why says what is wrong with a line */
    public static String rest(List<RosterLine> rest, Function<RosterLine, String> why) {
        var text = new StringBuilder();
        var sheet = new Spreadsheet(text).line("name", "group", "line", "why");
        rest.forEach(line -> sheet.line(line.name(), line.group(), line.number(), why.apply(line)));
        return text.toString();
    }
}

package app.salient.design;

import static app.salient.design.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened, day by day, the latest first. Only what is asked for is fetched. */
public class Journal extends Div {
    static final int AT_ONCE = 50;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Source source;
    private final Div days = new Div();
    private final Button more = new Button(text("journal.more"), event -> showMore());
    private final Span said = new Span();
    private int shown;
    private String sought = "";
    private @Nullable LocalDate lastDay;
    private UnorderedList lastRows = new UnorderedList();

    /**
     * @param at on the wall of whoever reads it
     * @param what a sentence that {@code who} begins
     */
    public record Entry(LocalDateTime at, String who, String what) {}

    /** Hands out entries, the latest first. */
    @FunctionalInterface
    public interface Source {
        List<Entry> page(int from, int most);
    }

    public Journal(Source source) {
        this.source = source;
        addClassName("journal");
        said.getElement().setAttribute("role", "status");
        said.addClassName("journal-count");
        add(said, days, more);
        fetch();
    }

    /** Begins again, because the source hands out others now. @param of what they are about, for the sentence that counts them */
    public final void reload(String of) {
        sought = of;
        days.removeAll();
        lastDay = null;
        shown = 0;
        fetch();
    }

    private void showMore() {
        fetch().ifPresent(first -> first.getElement().callJsFunction("focus"));
    }

    /** @return the first that is new */
    private Optional<ListItem> fetch() {
        var found = source.page(shown, AT_ONCE + 1);
        boolean goesOn = found.size() > AT_ONCE;
        var rows = found.stream().limit(AT_ONCE).map(this::row).toList();
        shown += rows.size();
        more.setVisible(goesOn);
        said.setText(counted(goesOn));
        return rows.stream().findFirst();
    }

    /** Two filters may find as many: a sentence that stays as it is would not be read aloud again. */
    private String counted(boolean goesOn) {
        return sought.isEmpty()
                ? text(goesOn ? "journal.count.more" : "journal.count", shown)
                : text(goesOn ? "journal.count.of.more" : "journal.count.of", shown, sought);
    }

    private ListItem row(Entry entry) {
        var day = entry.at().toLocalDate();
        if (!day.equals(lastDay)) {
            lastDay = day;
            lastRows = new UnorderedList();
            lastRows.addClassName("rows");
            days.add(new H2(DAY.format(day)), lastRows);
        }
        var time = new Span(TIME.format(entry.at()));
        time.addClassName("journal-time");
        var who = new Span(entry.who());
        who.addClassName("journal-who");
        var row = new ListItem(time, new Paragraph(who, new Span(" " + entry.what())));
        row.addClassName("row");
        row.getElement().setAttribute("tabindex", "-1");
        lastRows.add(row);
        return row;
    }
}

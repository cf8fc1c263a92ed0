package app.salient.takeout;

import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import app.salient.question.Question;
import app.salient.question.Questions;
import app.salient.study.kept.LearnedQuestions;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * Something to learn by heart, made from a question that was answered and marked.
 *
 * @param id of the question; the same in every download, so that another program knows the card again
 * @param front HTML: what is asked, and what can be chosen from
 * @param back HTML: the right answer and why
 * @param topic id of the lesson or quiz
 */
public record Card(String id, String front, String back, String topic) {
    static Card of(LearnedQuestions.Learned learned) {
        Question question = learned.question();
        return new Card(
                question.id().value(),
                alone(MarkdownHtml.block(question.stem().prompt()) + list("ul", Questions.offered(question))),
                alone(key(Questions.keyLines(question))
                        + MarkdownHtml.block(question.stem().explanation())),
                learned.topic());
    }

    private static String key(List<String> lines) {
        return lines.size() == 1
                ? "<p><b>" + MarkdownHtml.inline(new Markdown(lines.getFirst())) + "</b></p>"
                : list("ol", lines);
    }

    private static String list(String tag, List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        return lines.stream()
                .map(line -> "<li>" + MarkdownHtml.inline(new Markdown(line)) + "</li>")
                .collect(Collectors.joining("", "<" + tag + ">", "</" + tag + ">"));
    }

    /** Links to screens of Salient lead nowhere in another program: their words stay. */
    static String alone(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("a[href]:not([href^=http])").unwrap();
        return body.html();
    }
}

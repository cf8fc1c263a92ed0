package app.salient.question.essay;

import app.salient.formats.Fields;
import app.salient.question.essay.EssayQuestion.Words;
import java.math.BigDecimal;

/** Reads how many words are wanted. */
final class WordsReader {
    private static final Words USUAL = new Words(50, 300);

    private WordsReader() {}

    /** @return the usual span where it is left out or, after reporting, makes no sense */
    static Words read(Fields fields) {
        var block = fields.optionalBlock("words");
        if (block.isEmpty()) {
            return USUAL;
        }
        Fields words = block.get();
        long before = fields.problems().errors();
        int from = count(words, "from", USUAL.from());
        int to = count(words, "to", USUAL.to());
        words.finish();
        if (fields.problems().errors() == before && from > to) {
            fields.problems()
                    .error(
                            words.at("from"),
                            "\"from\", " + from + ", is greater than \"to\", " + to + ".",
                            "Exchange them, or write both.");
        }
        return fields.problems().errors() > before ? USUAL : new Words(from, to);
    }

    private static int count(Fields words, String name, int usual) {
        BigDecimal count = words.optionalDecimal(name).orElse(BigDecimal.valueOf(usual));
        if (count.scale() > 0 || count.signum() <= 0 || count.compareTo(BigDecimal.valueOf(Words.MOST)) > 0) {
            words.problems()
                    .error(
                            words.at(name),
                            "\"" + name + "\" cannot be " + count.toPlainString() + " words.",
                            "Use a whole number from 1 to " + Words.MOST + ".");
            return usual;
        }
        return count.intValueExact();
    }
}

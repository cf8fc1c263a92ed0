package app.salient.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML 1.2 into a {@link Yaml} tree; refuses anchors, tags, duplicate keys and documents beyond the limits. */
public final class YamlReader {
    /** Code points in one document; the largest file of the course is about a tenth of it. */
    static final int LONGEST_DOCUMENT = 1_000_000;

    private final String file;
    private final int lineOffset;
    private final Problems problems;

    private YamlReader(String file, int lineOffset, Problems problems) {
        this.file = file;
        this.lineOffset = lineOffset;
        this.problems = problems;
    }

    /**
     * @param firstLine line of the file on which {@code text} begins, from 1: a block inside Markdown keeps its true lines
     * @return empty when there is nothing usable; the reasons are in {@code problems}
     */
    public static Optional<Yaml> read(String file, int firstLine, String text, Problems problems) {
        return new YamlReader(file, firstLine - 1, problems).read(text);
    }

    private Optional<Yaml> read(String whole) {
        String text = whole.startsWith("\uFEFF") ? whole.substring(1) : whole; // some editors begin a file with it
        if (text.codePointCount(0, text.length()) > LONGEST_DOCUMENT) {
            problems.error(
                    position(0, 0), "The file is longer than " + LONGEST_DOCUMENT + " characters.", "Split it up.");
            return Optional.empty();
        }
        try {
            var settings = LoadSettings.builder()
                    .setLabel(file)
                    .setAllowDuplicateKeys(true) // reported below, with the position of the second key
                    .setAllowNonScalarKeys(true) // reported below too
                    .setCodePointLimit(LONGEST_DOCUMENT)
                    .build();
            if (!YamlRules.keptBy(new Parse(settings).parseString(text), this::at, problems)) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.error(position(0, 0), "The file is empty.", "Write its fields, or remove the file.");
                return Optional.empty();
            }
            return Optional.ofNullable(convert(root.get()));
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark();
            problems.error(
                    mark.map(m -> position(m.getLine(), m.getColumn())).orElse(position(0, 0)),
                    "This is not valid YAML: " + e.getProblem() + ".",
                    "Check the indentation, and put texts with a colon or # in quotes or in a >- block.");
            return Optional.empty();
        } catch (ReaderException e) {
            problems.error(
                    position(text, e.getPosition()),
                    "This is not valid YAML: it holds a control character.",
                    "Delete the invisible character, or type the line again.");
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.error(position(0, 0), "This is not valid YAML.", "Check the file for stray characters.");
            return Optional.empty();
        }
    }

    private @Nullable Yaml convert(Node node) {
        Position at = at(node.getStartMark());
        return switch (node) {
            case ScalarNode scalar -> text(scalar, at);
            case SequenceNode sequence -> sequence(sequence, at);
            case MappingNode mapping -> mapping(mapping, at);
            default -> null;
        };
    }

    private @Nullable Yaml text(ScalarNode node, Position at) {
        if (node.getValue().codePoints().anyMatch(YamlReader::isUnstorable)) {
            problems.error(at, "This text holds a control character.", "Remove escapes such as \\0 or \\ud800.");
            return null;
        }
        return new Yaml.Text(at, node.getValue());
    }

    /** NUL and halves of surrogate pairs cannot be stored by every database, and escapes can smuggle them in. */
    private static boolean isUnstorable(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\t';
        return control || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private Yaml sequence(SequenceNode node, Position at) {
        List<Yaml> items = new ArrayList<>();
        for (Node child : node.getValue()) {
            Yaml item = convert(child);
            if (item != null) {
                items.add(item);
            }
        }
        return new Yaml.Sequence(at, items);
    }

    private Yaml mapping(MappingNode node, Position at) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Position keyAt = at(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.error(keyAt, "A field name must be a plain word.", "Write name: value.");
                continue;
            }
            Yaml value = convert(tuple.getValueNode());
            if (value == null) {
                continue;
            }
            if (entries.putIfAbsent(key.getValue(), new Yaml.Entry(keyAt, value)) != null) {
                problems.error(keyAt, "The field \"" + key.getValue() + "\" stands here twice.", "Remove one.");
            }
        }
        return new Yaml.Mapping(at, entries);
    }

    private Position at(Optional<Mark> mark) {
        return mark.map(m -> position(m.getLine(), m.getColumn())).orElse(position(0, 0));
    }

    private Position position(String text, int codePoints) {
        String before = text.substring(0, text.offsetByCodePoints(0, codePoints));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return position(line, before.length() - before.lastIndexOf('\n') - 1);
    }

    private Position position(int line, int column) {
        return new Position(file, line + lineOffset + 1, column + 1);
    }
}

package app.salient.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.AnchorNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML 1.2 into a {@link Yaml} tree; refuses anchors, tags, duplicate keys and documents beyond the limits. */
public final class YamlReader {
    /** Code points in one document; the largest file of the course is about a tenth of it. */
    static final int LONGEST_DOCUMENT = 1_000_000;

    static final int DEEPEST_NESTING = 20;

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

    private Optional<Yaml> read(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST_DOCUMENT) {
            problems.error(
                    position(0, 0), "The file is longer than " + LONGEST_DOCUMENT + " characters.", "Split it up.");
            return Optional.empty();
        }
        try {
            var settings = LoadSettings.builder()
                    .setLabel(file)
                    .setAllowDuplicateKeys(true) // reported below, with the position of the second key
                    .setCodePointLimit(LONGEST_DOCUMENT)
                    .build();
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.error(position(0, 0), "The file is empty.", "Write its fields, or remove the file.");
                return Optional.empty();
            }
            return Optional.ofNullable(convert(root.get(), 0));
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark();
            problems.error(
                    mark.map(m -> position(m.getLine(), m.getColumn())).orElse(position(0, 0)),
                    "This is not valid YAML: " + e.getProblem() + ".",
                    "Check the indentation, and put texts with a colon or # in quotes or in a >- block.");
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.error(position(0, 0), "This is not valid YAML.", "Check the file for stray characters.");
            return Optional.empty();
        } catch (StackOverflowError e) {
            problems.error(position(0, 0), "The file is nested too deeply.", "Use at most 20 levels.");
            return Optional.empty();
        }
    }

    private @Nullable Yaml convert(Node node, int depth) {
        Position at = at(node);
        if (depth > DEEPEST_NESTING) {
            problems.error(at, "The file is nested too deeply.", "Use at most " + DEEPEST_NESTING + " levels.");
            return null;
        }
        if (node.getAnchor().isPresent() || node instanceof AnchorNode) {
            problems.error(at, "Anchors and aliases (& and *) are not used here.", "Write the value out, in quotes.");
            return null;
        }
        return switch (node) {
            case ScalarNode scalar -> text(scalar, at);
            case SequenceNode sequence -> sequence(sequence, at, depth);
            case MappingNode mapping -> mapping(mapping, at, depth);
            default -> null;
        };
    }

    private @Nullable Yaml text(ScalarNode node, Position at) {
        String tag = node.getTag().getValue();
        if (!tag.startsWith(Tag.PREFIX) || tag.equals(Tag.PREFIX + "binary")) {
            problems.error(at, "The tag " + tag + " is not used here.", "Remove it.");
            return null;
        }
        return new Yaml.Text(at, node.getValue());
    }

    private Yaml sequence(SequenceNode node, Position at, int depth) {
        List<Yaml> items = new ArrayList<>();
        for (Node child : node.getValue()) {
            Yaml item = convert(child, depth + 1);
            if (item != null) {
                items.add(item);
            }
        }
        return new Yaml.Sequence(at, items);
    }

    private Yaml mapping(MappingNode node, Position at, int depth) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Position keyAt = at(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.error(keyAt, "A field name must be a plain word.", "Write name: value.");
                continue;
            }
            Yaml value = convert(tuple.getValueNode(), depth + 1);
            if (value == null) {
                continue;
            }
            if (entries.putIfAbsent(key.getValue(), new Yaml.Entry(keyAt, value)) != null) {
                problems.error(keyAt, "The field \"" + key.getValue() + "\" stands here twice.", "Remove one.");
            }
        }
        return new Yaml.Mapping(at, entries);
    }

    private Position at(Node node) {
        return node.getStartMark()
                .map(m -> position(m.getLine(), m.getColumn()))
                .orElse(position(0, 0));
    }

    private Position position(int line, int column) {
        return new Position(file, line + lineOffset + 1, column + 1);
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Adds up the reports of all test tools: {@code java CountTests.java [--broken NAME]... REPORT...}. A report is a folder of
 * JUnit XML files or one JSON file of vitest; one that is missing or empty is a failure too, unless a broken stage explains it.
 * Prints what failed, then {@code N passed, N failed}; exit code 1 unless all passed. Skipped tests count as neither.
 */
final class CountTests {
    private static final int MESSAGE_LENGTH = 200;
    private static final Pattern OUR_LINE =
            Pattern.compile("\\bat \\S*?app\\.salient\\.[\\w.$]+\\((\\w+\\.java:\\d+)\\)");
    private static final Pattern THREAD_OF_TESTS = Pattern.compile("(?m)^\"main\" ");
    private int passed;
    private boolean somethingBroke;
    private final List<String> failed = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        var count = new CountTests();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--broken")) {
                count.somethingBroke = true;
                count.failed.add("this stage broke: " + args[++i]);
            } else {
                count.add(Path.of(args[i]));
            }
        }
        count.failed.forEach(name -> System.out.println("FAILED  " + name));
        System.out.println(count.passed + " passed, " + count.failed.size() + " failed");
        System.exit(count.failed.isEmpty() ? 0 : 1);
    }

    private void add(Path report) throws Exception {
        int before = passed + failed.size();
        if (report.toString().endsWith(".json") && Files.exists(report)) {
            addVitest(Files.readString(report));
        } else if (Files.isDirectory(report)) {
            for (Path suite : xmlFiles(report)) {
                addSuite(suite);
            }
        }
        if (passed + failed.size() == before && !somethingBroke) {
            failed.add("no test has run that would be reported in " + report);
        }
    }

    private static List<Path> xmlFiles(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .toList();
        }
    }

    private void addSuite(Path file) throws Exception {
        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        NodeList cases = suite.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            Element problem = first(test, "failure", "error");
            if (problem != null) {
                String message = problem.getAttribute("message").strip().replaceAll("\\s+", " ");
                failed.add(test.getAttribute("classname") + "." + test.getAttribute("name") + ": "
                        + message.substring(0, Math.min(MESSAGE_LENGTH, message.length())) + place(test, problem));
            } else if (first(test, "skipped") == null) {
                passed++;
            }
        }
    }

    /** The innermost line of ours: where it failed, or where the thread of a test that took too long stood meanwhile. */
    private static String place(Element test, Element problem) {
        Element printed = first(test, "system-out");
        String[] dump = printed == null ? new String[0] : THREAD_OF_TESTS.split(printed.getTextContent(), 2);
        Matcher ours = OUR_LINE.matcher(problem.getTextContent() + (dump.length == 2 ? dump[1] : ""));
        return ours.find() ? " at " + ours.group(1) : "";
    }

    private static Element first(Element test, String... names) {
        for (String name : names) {
            NodeList found = test.getElementsByTagName(name);
            if (found.getLength() > 0) {
                return (Element) found.item(0);
            }
        }
        return null;
    }

    /** The sums stand at the beginning of vitest's report, before any text of a test. */
    private void addVitest(String json) {
        passed += number(json, "numPassedTests");
        int before = failed.size();
        Matcher test = Pattern.compile("\"fullName\":\"((?:[^\"\\\\]|\\\\.)*)\",\"status\":\"failed\"")
                .matcher(json);
        while (test.find()) {
            failed.add(test.group(1));
        }
        int unnamed = number(json, "numFailedTests") - (failed.size() - before);
        for (int i = 0; i < unnamed; i++) {
            failed.add("a TypeScript test");
        }
        if (failed.size() == before && json.contains("\"success\":false")) {
            failed.add("a file of TypeScript tests could not be loaded");
        }
    }

    private static int number(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":(\\d+)").matcher(json);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}

. "$(dirname -- "$0")/begin.sh"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
reports=$scratch/reports
mkdir "$reports"

# report MESSAGE STACK PRINTED: one test that failed
report() {
  printf '<testsuite><testcase name="waits" classname="app.salient.e2e.PatientE2E"><error message="%s">%s</error>%s</testcase></testsuite>' \
    "$1" "$2" "$3" >"$reports/TEST-it.xml"
}

# What a library did stands above our line, and what called us below.
report 'expected: 1' 'java.lang.AssertionError: expected: 1
	at org.assertj.core.Assertions.fail(Assertions.java:1)
	at app.salient.e2e.Page.reads(Page.java:12)
	at app.salient.e2e.PatientE2E.waits(PatientE2E.java:34)' ''
expect 1 'FAILED  app.salient.e2e.PatientE2E.waits: expected: 1 at Page.java:12' "$java" "$copy/src/launcher/CountTests.java" "$reports"

# JUnit only prints where a test stood that it ended, among all other threads.
report 'timed out after 6 minutes' 'java.util.concurrent.TimeoutException: timed out' '<system-out>
"watcher" prio=10
	at app//app.salient.e2e.Watcher.run(Watcher.java:5)

"main" prio=5
	at app//com.microsoft.playwright.impl.PageImpl.close(PageImpl.java:1)
	at app//app.salient.e2e.Page.close(Page.java:56)</system-out>'
expect 1 'timed out after 6 minutes at Page.java:56' "$java" "$copy/src/launcher/CountTests.java" "$reports"

report 'no stack' '' ''
expect 1 'waits: no stack
0 passed, 1 failed' "$java" "$copy/src/launcher/CountTests.java" "$reports"

. "$(dirname -- "$0")/begin.sh"
export HOME=$scratch SALIENT_JVM_FOLDERS=$scratch/jvms JAVA_HOME= PATH=$tools
fake_jdk "$scratch/jvms/new" 25.0.1
fake_program "$tools/node" <<<'echo v24.3.0'
fake_program "$tools/npm" <<<'exit 0'

# Maven as it ends: with FAILS, and MUTANTS in its report.
fake_program "$tools/mvn" <<'MAVEN'
case $* in
  *-version*) echo "Apache Maven 3.8.7" ;;
  *"-Pmutation test-compile"*) [ "${FAILS-}" != compile ] || { echo "cannot find symbol" && exit 1; } ;;
  *"-Pmutation org.pitest:pitest-maven:mutationCoverage"*)
    mkdir -p target/pit-reports
    [ -z "${MUTANTS-}" ] || printf '%b\n' "<mutations>\n$MUTANTS</mutations>" >target/pit-reports/mutations.xml
    [ "${FAILS-}" != threshold ] || { echo "[ERROR] Mutation score of 66 is below threshold of 85" && exit 1; }
    ;;
  *) echo "unexpected: $*" && exit 1 ;;
esac
MAVEN
ends_with() {
  local last
  last=$("$copy/salient" test --mutation 2>&1 | tail -n 1) || true
  [ "$last" = "$1" ] || broke "the last line is: $last"
}
killed="<mutation detected='true' status='KILLED'><mutatedClass>app.A</mutatedClass></mutation>\n"
survivor="<mutation detected='false' status='SURVIVED'><mutatedClass>app.A</mutatedClass><lineNumber>7</lineNumber><description>changed a</description></mutation>\n"

export MUTANTS=$killed$killed$survivor
expect 0 'survived: app.A:7 changed a' "$copy/salient" test --mutation
ends_with 'mutation: 66 % of 3 killed'

FAILS=threshold expect 1 'below threshold of 85' "$copy/salient" test --mutation
FAILS=threshold ends_with 'mutation: 66 % of 3 killed'

# A report of an earlier run does not count.
FAILS=compile expect 1 'cannot find symbol' "$copy/salient" test --mutation
expect 1 'mutation: no report' env FAILS=compile "$copy/salient" test --mutation
MUTANTS='' expect 1 'mutation: no report' "$copy/salient" test --mutation

expect 2 '--mutation stands alone' "$copy/salient" test --mutation --no-e2e
expect 0 '--mutation' "$copy/salient" help

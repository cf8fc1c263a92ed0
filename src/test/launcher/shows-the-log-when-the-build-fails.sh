. "$(dirname -- "$0")/begin.sh"
export HOME=$scratch SALIENT_JVM_FOLDERS=$scratch/jvms JAVA_HOME= PATH=$tools
fake_jdk "$scratch/jvms/new" 25.0.1
fake_program "$tools/mvn" <<'MAVEN'
case $* in *-version*) echo "Apache Maven 3.8.7" ;; *) echo "cannot find symbol" && exit 1 ;; esac
MAVEN
fake_program "$tools/node" <<<'echo v24.3.0'
fake_program "$tools/npm" <<<'exit 0'
expect 1 'cannot find symbol' "$copy/salient" run
expect 1 "the whole log is in $copy/.salient/build.log" "$copy/salient" run

. "$(dirname -- "$0")/begin.sh"
export HOME=$scratch SALIENT_JVM_FOLDERS=$scratch/jvms PATH=$tools JAVA_HOME=
fake_jdk "$scratch/jvms/old" 17.0.15
expect 1 'Salient needs a JDK 25 or newer' "$copy/salient" run

load_pieces
fake_program "$tools/mvn" <<<'echo "Apache Maven 3.6.3 (abc)"'
expect 1 'Salient needs Maven 3.8 or newer to build itself and found 3.6.3' need_maven
fake_program "$tools/mvn" <<<'echo "Apache Maven 3.10.1 (abc)"'
(need_maven && [ "$maven" = "$tools/mvn" ]) || broke "3.10 is newer than 3.8"

fake_program "$tools/node" <<<'echo v20.1.0'
expect 1 'Salient needs Node 24 or newer with npm' need_node
fake_program "$tools/npm" <<<'echo "no network" && exit 1'
expect 1 'could not be fetched' need_node
[ ! -e "$copy/.salient/node" ] || broke "half a Node was left behind"
fake_program "$tools/node" <<<'echo v24.3.0'
need_node || broke "Node 24 on the PATH is good enough"

. "$(dirname -- "$0")/begin.sh"
fake_jdk "$scratch/old jdk" 17.0.15
fake_jdk "$scratch/jvms/older" 21.0.1
fake_jdk "$scratch/jvms/the new one" 25.0.3
ln -s "$scratch/old jdk/bin/java" "$tools/java"
export HOME=$scratch SALIENT_JVM_FOLDERS=$scratch/jvms PATH=$tools JAVA_HOME="$scratch/old jdk"
load_pieces
need_java
[ "$JAVA_HOME" = "$scratch/jvms/the new one" ] || broke "took $JAVA_HOME"
case $PATH in "$scratch/jvms/the new one/bin:"*) ;; *) broke "PATH is $PATH" ;; esac

# JAVA_HOME wins when it is new enough; so does a JDK of SDKMAN when there is no other.
fake_jdk "$scratch/chosen" 26
JAVA_HOME=$scratch/chosen
need_java
[ "$JAVA_HOME" = "$scratch/chosen" ] || broke "took $JAVA_HOME"
fake_jdk "$scratch/.sdkman/candidates/java/25-tem" 25
JAVA_HOME= SALIENT_JVM_FOLDERS=$scratch/none PATH=$tools
need_java
[ "$JAVA_HOME" = "$scratch/.sdkman/candidates/java/25-tem" ] || broke "took $JAVA_HOME"

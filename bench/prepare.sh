# Compiles the programs that measure; sets `work`, `java` (a JDK 25) and `classpath`. Sourced.
work=target/bench
mkdir -p "$work/classes"
mvn -q -B -ntp test-compile
mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=test
java=${JAVA_HOME_25:-$(dirname "$(dirname "$(ls -d /usr/lib/jvm/*25*/bin/java /opt/*25*/bin/java 2>/dev/null | head -n 1)")")}
classpath=$work/classes:target/test-classes:target/classes:$(cat "$work/classpath")
"$java/bin/javac" -d "$work/classes" -cp "$classpath" src/bench/java/fascicle/{names,render/search}/*.java

# Builds the benchmarks; sets root, java and classpath. Read by the scripts beside it.
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/cli/src/main/sh/find-java.sh"
find_java
(cd "$root" && mvn -B -q -pl testkit,model,validate,bench compile \
    dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile=target/classpath) >&2
classpath=$root/bench/target/classes:$(cat "$root/bench/target/classpath")

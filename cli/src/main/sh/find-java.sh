# Finds a Java of 25 or newer; read by the scripts of the project.

fail() {
    echo "studypack: $*" >&2
    exit 2
}

# Sets java and version where the folder $1 holds a Java of 25 or newer.
take() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    version=
    while IFS== read -r key value; do
        case $key in
            JAVA_RUNTIME_VERSION) version=${value#\"} version=${version%\"} ;;
            JAVA_VERSION) [ -n "$version" ] || version=${value#\"} version=${version%\"} ;;
        esac
    done <"$1/release"
    major=${version%%[!0-9]*}
    [ -n "$major" ] && [ "$major" -ge 25 ] || return 1
    java=$1/bin/java
}

# Sets java and version to the first one found, or ends the script.
find_java() {
    [ -n "${JAVA_HOME:-}" ] && take "$JAVA_HOME" && return
    if on_path=$(command -v java); then
        on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
        take "${on_path%/bin/java}" && return
    fi
    for folder in /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /opt/* /opt/java/* \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        take "$folder" && return
    done
    if [ -x /usr/libexec/java_home ] && folder=$(/usr/libexec/java_home -v 25+ 2>/dev/null); then
        take "$folder" && return
    fi
    fail "needs Java 25 or newer: install a JDK 25 or set JAVA_HOME to one"
}

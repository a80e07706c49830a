# Finds what the machine must have: JDK 25, Maven 3.8, Node 20, or newer. Sourced by ./run and ./test.

say() { printf '%s\n' "$*" >&2; }

major_of() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }

# A JDK, not only a runtime: javac must be there.
is_jdk_25() {
    local major
    [ -x "$1/bin/javac" ] || return 1
    major=$(major_of "$1")
    [ "${major:-0}" -ge 25 ]
}

find_jdk() {
    local candidate on_path
    on_path=$(command -v javac 2>/dev/null || true)
    if [ -n "$on_path" ]; then
        on_path=$(cd "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")/.." && pwd)
    fi
    for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
            (cd "$candidate" && pwd)
            return 0
        fi
    done
    return 1
}

# at_least WANTED FOUND: compares versions such as 3.8 and 3.9.16
at_least() {
    [ "$(printf '%s\n%s\n' "$1" "$2" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$1" ]
}

require_tools() {
    local missing="" found
    if found=$(find_jdk); then
        export JAVA_HOME="$found"
    else
        missing="$missing
  - JDK 25 or newer, for instance Temurin from https://adoptium.net (found none in JAVA_HOME, on the PATH or in the usual places)"
    fi
    found=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
    if [ -z "$found" ] || ! at_least 3.8 "$found"; then
        missing="$missing
  - Maven 3.8 or newer, from https://maven.apache.org or your system's packages (found: ${found:-none})"
    fi
    found=$(node --version 2>/dev/null | sed 's/^v//')
    if [ -z "$found" ] || ! at_least 20 "$found" || ! command -v npm > /dev/null; then
        missing="$missing
  - Node 20 or newer with npm, from https://nodejs.org or your system's packages (found: ${found:-none})"
    fi
    if [ -n "$missing" ]; then
        say "The register needs to be built, and misses on this machine:$missing"
        say "Install that and try again; nothing else is needed."
        exit 3
    fi
}

# Maven 3 still uses what newer JDKs warn about; the warnings say nothing about the register.
quiet_maven() {
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}

# Makes the program in target/app: the jar taken apart, and a cache of what a start loads. Sourced by ./run and deploy/package.

# Takes the root of the project; leaves target/app without a cache.
build_program() {
    local root=$1
    mkdir -p "$root/target"
    if ! (cd "$root" && mvn -B -Pahead-of-time -DskipTests -Dmaven.test.skip=true package) > "$root/target/build.log" 2>&1; then
        grep -E 'ERROR' "$root/target/build.log" | head -n 20 >&2 || true
        say "The build failed; all of it is in target/build.log."
        exit 1
    fi
    rm -rf "$root/target/app"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$root/target/rookstopregister.jar" extract --destination "$root/target/app" > /dev/null
}

# Takes java, the file of its options, the folder of the program and a log. One start on data of its own that visits its pages
# and ends; what it loaded is kept, so that later starts need not work it out.
make_cache() {
    local java=$1 options=$2 app=$3 log=$4 data
    data=$(mktemp -d "${TMPDIR:-/tmp}/rookstopregister.XXXXXX")
    if ! "$java" "@$options" -XX:AOTCacheOutput="$app/register.aot" -jar "$app/rookstopregister.jar" \
        --rehearse --port 0 --data "$data" --demo 40 > "$log" 2>&1; then
        rm -f "$app/register.aot"
        say "The start could not be rehearsed ($log says why); the register starts without, more slowly."
    fi
    rm -rf "$data"
}

#!/usr/bin/env bash
# Says where the caches of action.yml are, and by which name the built program is known: a hash of what it is made of.
set -euo pipefail

sha256() {
    if command -v sha256sum >/dev/null; then
        sha256sum
    else
        shasum -a 256
    fi
}

cd -- "$GITHUB_ACTION_PATH"
hash=$(find studypack pom.xml ./*/pom.xml ./*/src/main -type f 2>/dev/null | LC_ALL=C sort | while IFS= read -r file; do
    printf '%s\n' "$file"
    sha256 <"$file"
done | sha256 | cut -c 1-16)

{
    echo "hash=$hash"
    echo "program=$PWD/cli/target/app"
    echo "findings=$RUNNER_TEMP/studypack-cache"
} >>"$GITHUB_OUTPUT"

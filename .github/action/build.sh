#!/usr/bin/env bash
# Builds the program, unless the cache had it.
set -euo pipefail

# The sources were written just now, and are no newer than the program that was made of them.
if [ "${FETCHED:-}" = true ]; then
    touch "$GITHUB_ACTION_PATH/cli/target/app/.built"
fi
"$GITHUB_ACTION_PATH/studypack" --version

#!/usr/bin/env bash
# Checks the notes for action.yml: the log says all, annotations stand at the lines, the summary has the table.
# What a workflow says comes in by the environment, and no word of it is run.
set -euo pipefail

args=(check)

# Adds each line of $1 that is not blank, behind the word $2 where there is one.
add_lines() {
    local line
    while IFS= read -r line; do
        line=${line#"${line%%[![:space:]]*}"}
        line=${line%"${line##*[![:space:]]}"}
        if [ -n "$line" ]; then
            args+=(${2:+"$2"} "$line")
        fi
    done <<<"$1"
}

is_commit() {
    git rev-parse --quiet --verify "$1^{commit}" >/dev/null 2>&1
}

# What the notes are compared with: what the workflow says, else the base of the pull request.
since() {
    local remote="origin/${GITHUB_BASE_REF:-}"
    if [ "$SINCE" = none ]; then
        return
    elif [ -n "$SINCE" ]; then
        echo "$SINCE"
    elif [ -n "${MERGE_GROUP_BASE:-}" ]; then
        echo "$MERGE_GROUP_BASE"
    elif [ -z "${GITHUB_BASE_REF:-}" ]; then
        return
    elif ! is_commit "$remote" && is_commit 'HEAD^2'; then
        # Only the merge of the pull request was fetched, and its first parent is the base.
        echo 'HEAD^1'
    else
        echo "$remote"
    fi
}

cd -- "$WORKING_DIRECTORY"
out=$(mktemp -d "$RUNNER_TEMP/studypack.XXXXXX")

base=$(since)
if [ -n "$base" ]; then
    args+=(--since "$base")
fi
if [ -n "$FAIL_ON" ]; then
    args+=(--fail-on "$FAIL_ON")
fi
if [ -n "$BASELINE" ]; then
    args+=(--baseline "$BASELINE")
fi
args+=(--output full --output "github=$out/annotations" --output "sarif=$out/studypack.sarif"
    --output "jsonl=$out/findings.jsonl")
add_lines "$OUTPUT" --output
add_lines "$OPTIONS"
args+=(--)
add_lines "$PATHS"

# Whatever a note says, it is no command for the runner.
token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
code=0
echo "::stop-commands::$token"
"$GITHUB_ACTION_PATH/studypack" "${args[@]}" 2>&1 || code=$?
echo "::$token::"

findings=
if [ -f "$out/findings.jsonl" ]; then
    cat "$out/annotations"
    findings=$(($(wc -l <"$out/findings.jsonl")))
fi
if [ "$code" -gt 1 ] && [ -n "$base" ] && [ "$(git rev-parse --is-shallow-repository 2>/dev/null)" = true ]; then
    echo "::error title=studypack::the history is cut off; let actions/checkout have fetch-depth: 0"
elif [ "$code" -gt 1 ]; then
    echo "::error title=studypack::could not check all notes, the log of this step says why"
fi
{
    echo "exit-code=$code"
    echo "findings=$findings"
    echo "sarif=$out/studypack.sarif"
} >>"$GITHUB_OUTPUT"

#!/usr/bin/env bash
# Runs `taiyaku check` as the inputs of action.yml say (INPUT_*), tells GitHub what came of it, and ends with taiyaku's exit code.
# Bash 3.2, which macOS has, must understand it: no mapfile, no array that may be empty.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# An output of the step. $1: its name, $2: one line
put() {
  printf '%s=%s\n' "$1" "$2" >>"${GITHUB_OUTPUT:?}"
}

# A message on the page of the run. An input may stand in it: no line end of it may begin another command.
complain() {
  local text=$1
  text=${text//'%'/%25}
  text=${text//$'\r'/%0D}
  text=${text//$'\n'/%0A}
  printf '::error title=taiyaku::%s\n' "$text"
}

refuse() {
  complain "$1"
  put exit-code 2
  exit 2
}

# $1: name of an input, $2: its value. Anything but true and false is a mistake that nobody would see.
is_on() {
  case $2 in
    true) return 0 ;;
    false) return 1 ;;
    *) refuse "The input $1 is \"$2\": write true or false." ;;
  esac
}

# A path is never taken for a flag, nor for standard input.
as_path() {
  case $1 in
    -*) printf './%s' "$1" ;;
    *) printf '%s' "$1" ;;
  esac
}

only_new() {
  case $INPUT_CHANGED in
    auto) [[ ${GITHUB_EVENT_NAME:-} == pull_request || ${GITHUB_EVENT_NAME:-} == pull_request_target ]] ;;
    true) return 0 ;;
    false) return 1 ;;
    *) refuse "The input changed is \"$INPUT_CHANGED\": write true, false or auto." ;;
  esac
}

# What is wrong with the inputs is said before anything is run.
[[ $INPUT_SARIF_FILE != *$'\n'* ]] || refuse 'The input sarif-file has several lines: write one path.'
changed=no summary=no annotations=no kept=no
if only_new; then changed=yes; fi
if is_on summary "$INPUT_SUMMARY"; then summary=yes; fi
if is_on annotations "$INPUT_ANNOTATIONS"; then annotations=yes; fi
if is_on cache "$INPUT_CACHE"; then kept=yes; fi

# The path and the words of `args` go first: flags that take several words would swallow what follows them.
words=(check "$(as_path "$INPUT_PATH")")
read -r -d '' -a more <<<"$INPUT_ARGS" || true
if ((${#more[@]} > 0)); then words+=("${more[@]}"); fi
if [[ $changed == yes ]]; then
  if [[ -n $INPUT_BASE ]]; then words+=("--changed=$INPUT_BASE"); else words+=(--changed); fi
fi
words+=(--ci)
if [[ -n $INPUT_FAIL_ON ]]; then words+=("--fail-on=$INPUT_FAIL_ON"); fi
if [[ -n $INPUT_MAX_OPEN ]]; then words+=("--max-open=$INPUT_MAX_OPEN"); fi
if [[ -n $INPUT_MIN_SCORE ]]; then words+=("--min-score=$INPUT_MIN_SCORE"); fi
if [[ -n ${INPUT_GLOSSARY//[[:space:]]/} ]]; then
  words+=(--glossary)
  while read -r line; do
    if [[ -n $line ]]; then words+=("$(as_path "$line")"); fi
  done <<<"$INPUT_GLOSSARY"
fi
words+=(--output "json=$work/report.json")
if [[ $annotations == yes ]]; then words+=("github=$work/annotations"); fi
if [[ $summary == yes ]]; then words+=("markdown=$work/summary.md"); fi
if [[ -n $INPUT_SARIF_FILE ]]; then
  # The report of an earlier step must not pass for this one's.
  rm -f -- "$INPUT_SARIF_FILE"
  mkdir -p -- "$(dirname -- "$INPUT_SARIF_FILE")"
  words+=("sarif=$INPUT_SARIF_FILE")
fi

if [[ $kept == yes ]]; then export TAIYAKU_CACHE=$CACHE_FOLDER; fi

# A line of a text that looks like a command, as in "::add-mask::", must not be one. Both streams are one, so that nothing comes late.
token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
printf '::stop-commands::%s\n' "$token"
code=0
node "$root/dist/bin/taiyaku.js" "${words[@]}" 2>&1 || code=$?
printf '\n::%s::\n' "$token"

put exit-code "$code"
if [[ -f $work/annotations ]]; then cat "$work/annotations"; fi
if [[ -f $work/summary.md && -n ${GITHUB_STEP_SUMMARY:-} ]]; then cat "$work/summary.md" >>"$GITHUB_STEP_SUMMARY"; fi
if [[ -n $INPUT_SARIF_FILE && -f $INPUT_SARIF_FILE ]]; then put sarif-file "$INPUT_SARIF_FILE"; fi
if [[ -f $work/report.json ]]; then
  put findings "$(node -e '
    const report = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"));
    console.log((report.reports ?? [report]).reduce((sum, { summary }) => sum + summary.findings, 0));
  ' "$work/report.json")"
fi
if [[ $kept == yes && -d $CACHE_FOLDER ]]; then
  # The files are named by what they depend on: other names, other contents.
  names=$(cd "$CACHE_FOLDER" && printf '%s\n' * | LC_ALL=C sort | cksum | tr -s ' \t' '-')
  put cache-key "$CACHE_PREFIX$names"
fi

is_shallow() {
  [[ $(git rev-parse --is-shallow-repository 2>/dev/null) == true ]]
}

case $code in
  0 | 1) ;;
  2)
    if [[ $changed == yes ]] && is_shallow; then
      complain 'Only what is new was asked for, but the checkout is shallow. Give actions/checkout the input fetch-depth: 0.'
    else
      complain 'An input, a flag or a setting is wrong: the log of this step says which.'
    fi
    ;;
  3) complain 'A text could not be read, or there are no texts here: the log of this step says which.' ;;
  *) complain "taiyaku ended with exit code $code: see the log of this step." ;;
esac
exit "$code"

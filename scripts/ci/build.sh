#!/usr/bin/env bash
# Builds taiyaku from the sources it stands in, so that every ref of the repository is a version of the action. Says where results are kept,
# and under which name they are found again: only the same build can use them.
# Bash 3.2, which macOS has, must understand it.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# The same as `engines` in package.json; npm would refuse an older one with a message about a package.
needed='^20.19.0 || >=22.12.0'

refuse() {
  printf '::error title=taiyaku::%s\n' "$1"
  exit 2
}

command -v node >/dev/null || refuse "There is no Node on this runner. Add the input node-version: '22'."
version=$(node --version)
IFS=. read -r major minor _ <<<"${version#v}"
if ! ((major > 22 || (major == 22 && minor >= 12) || (major == 20 && minor >= 19))); then
  refuse "Node $version is too old: taiyaku needs $needed. Add the input node-version: '22'."
fi

# A job may use the action for several folders.
if [[ ! -f $root/dist/build-id.txt ]]; then
  cd "$root"
  echo '::group::Build taiyaku'
  # The compiler is a development dependency, whatever NODE_ENV says. No package runs anything at its installation.
  npm ci --include=dev --ignore-scripts --no-audit --no-fund
  npm run build
  echo '::endgroup::'
fi

build=$(cut -c 1-16 "$root/dist/build-id.txt")
{
  printf 'cache-folder=%s\n' "${RUNNER_TEMP:?}/taiyaku-cache"
  printf 'cache-prefix=taiyaku-%s-%s-\n' "${RUNNER_OS:-unknown}" "$build"
} >>"${GITHUB_OUTPUT:?}"

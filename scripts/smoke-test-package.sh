#!/usr/bin/env bash
# Packs the package, installs it into an empty folder and runs the demo there, as a user would.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
archive=$(npm pack --silent --pack-destination "$folder" | tail -n 1)
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --omit=dev "./$archive" >/dev/null
npx --no-install taiyaku --version
npx --no-install taiyaku demo >demo.txt
grep -q 'number-mismatch' demo.txt
node --input-type=module -e "
  const { openSession } = await import('taiyaku/node');
  if (typeof openSession !== 'function') throw new Error('the API is missing');
"
echo 'packaged install: ok'

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
printf '港は2026年に開く。\n' >port.ja.txt
printf 'Cảng mở cửa vào năm 2027.\n' >port.vi.txt
node --input-type=module -e "
  const { spawn } = await import('node:child_process');
  const review = spawn(process.execPath, ['node_modules/taiyaku/dist/bin/taiyaku.js', 'review', 'port.ja.txt', '--web'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const link = await new Promise((resolve) => review.stdout.once('data', (chunk) => resolve(String(chunk).trim())));
  const opened = await fetch(link);
  const cookie = opened.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  const [path] = /\/r\/[^\"]+/u.exec(await opened.text());
  const page = await (await fetch(new URL(path, link), { headers: { cookie } })).text();
  const script = await fetch(new URL('../../assets/review.js', new URL(path, link)), { headers: { cookie } });
  review.kill('SIGTERM');
  if (!page.includes('number-mismatch') && !page.includes('date-mismatch')) throw new Error('the page lacks the finding');
  if (!script.ok) throw new Error('the script of the page is missing');
"
echo 'packaged install: ok'

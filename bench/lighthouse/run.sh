#!/usr/bin/env bash
# Builds this repository's newsletter as if it stood on a loopback server, and measures pages with Lighthouse.
#
#     bench/lighthouse/run.sh                                 the longest article
#     bench/lighthouse/run.sh index.html archive.html         pages, as paths from the site's root
#     RUNS=1 bench/lighthouse/run.sh                          one run each, not the median of five
#
# Wants Node.js 18.20 or newer, npm and chromium (or CHROME_PATH). Ends with 1 when a score is too low.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
port=${PORT:-8917}
work=$PWD/target/bench/lighthouse
mkdir -p "$work"
cp bench/lighthouse/package.json bench/lighthouse/measure.js "$work"
if [[ ! -d $work/node_modules/lighthouse ]]; then
  npm install --silent --no-package-lock --no-audit --no-fund --prefix "$work"
fi
rm -rf "$work/newsletter"
mkdir "$work/newsletter"
cp -R content "$work/newsletter/content"
{
  grep -v '^base-url:' content/newsletter.yaml
  printf '\nbase-url: http://127.0.0.1:%s/\n' "$port"
} >"$work/newsletter/content/newsletter.yaml"
./fascicle build --quiet --directory "$work/newsletter"
CHROME_PATH=${CHROME_PATH:-$(command -v chromium)} node "$work/measure.js" "$work/newsletter/site" "$port" "$@"

// Measures pages of a site in a headless Chromium, by a loopback server that compresses: see run.sh.

import {createServer} from 'node:http';
import {mkdtempSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {extname, join, normalize, sep} from 'node:path';
import {gzipSync} from 'node:zlib';
import {launch} from 'chrome-launcher';
import lighthouse from 'lighthouse';

const LEAST = {performance: 98, accessibility: 100, 'best-practices': 100, seo: 100};
// With the headers of all answers.
const MOST_BYTES = 60 * 1024;
const RUNS = Number(process.env.RUNS ?? 5);
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const [site, port, ...asked] = process.argv.slice(2);

/** As a common web server answers: compressed, and files with a hash in their name to be kept for ever. */
const answer = (request, response) => {
  const path = normalize(join(site, decodeURIComponent(new URL(request.url, 'http://any/').pathname)));
  const file = path.endsWith(sep) ? join(path, 'index.html') : path;
  if (!file.startsWith(site + sep) || !statSync(file, {throwIfNoEntry: false})?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const headers = {'content-type': type, 'cache-control': /\.[0-9a-f]{10}\.\w+$/.test(file) ? 'max-age=31536000, immutable' : 'no-cache'};
  const content = readFileSync(file);
  if (/text|json|xml|svg/.test(type)) response.writeHead(200, {...headers, 'content-encoding': 'gzip'}).end(gzipSync(content));
  else response.writeHead(200, headers).end(content);
};

const longestArticle = () =>
  readdirSync(join(site, 'issues'), {recursive: true, encoding: 'utf8'})
    .filter((name) => /^[^/\\]+[/\\](?!index)[^/\\]+\.html$/.test(name))
    .map((name) => ({path: `issues/${name.replaceAll(sep, '/')}`, size: statSync(join(site, 'issues', name)).size}))
    .reduce((one, other) => (other.size > one.size ? other : one)).path;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** One run in a browser without a past. */
const run = async (path) => {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const chrome = await launch({chromeFlags: FLAGS, userDataDir: profile, ignoreDefaultFlags: true});
  try {
    const options = {port: chrome.port, onlyCategories: Object.keys(LEAST), logLevel: 'error'};
    return (await lighthouse(`http://127.0.0.1:${port}/${path}`, options)).lhr;
  } finally {
    chrome.kill();
    rmSync(profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
  }
};

/** What cost points in the categories that ask for all of them. */
const faults = (lhr) =>
  Object.keys(LEAST)
    .filter((category) => LEAST[category] === 100)
    .flatMap((category) => lhr.categories[category].auditRefs)
    .filter(({id, weight}) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
    .map(({id}) => `  ${id}: ${lhr.audits[id].title}`);

const measure = async (path) => {
  const runs = [];
  for (let i = 0; i < RUNS; i++) runs.push(await run(path));
  const scores = Object.keys(LEAST).map((category) => [
    category,
    median(runs.map((lhr) => Math.round(lhr.categories[category].score * 100))),
  ]);
  const bytes = median(runs.map((lhr) => lhr.audits['total-byte-weight'].numericValue));
  console.log(`${path}: ${scores.map(([category, score]) => `${category} ${score}`).join(', ')}; ${bytes} bytes`);
  console.log(`  performance of each run: ${runs.map((lhr) => Math.round(lhr.categories.performance.score * 100)).join(' ')}`);
  console.log(`  ${TIMES.map((time) => `${time} ${median(runs.map((lhr) => lhr.audits[time].numericValue)).toFixed(2)}`).join(', ')}`);
  for (const {url, transferSize} of runs[0].audits['network-requests'].details.items) console.log(`  ${transferSize} bytes ${url}`);
  for (const {node, score} of runs[0].audits['layout-shifts']?.details?.items ?? []) console.log(`  shift ${score} ${node?.selector}`);
  new Set(runs.flatMap(faults)).forEach((fault) => console.log(fault));
  return bytes <= MOST_BYTES && scores.every(([category, score]) => score >= LEAST[category]);
};

const server = createServer(answer).listen(Number(port), '127.0.0.1');
try {
  for (const path of asked.length ? asked : [longestArticle()]) {
    if (!(await measure(path))) process.exitCode = 1;
  }
} finally {
  server.close();
  server.closeAllConnections();
}

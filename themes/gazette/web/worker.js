// Keeps what was read: whoever has opened a page of an issue can read the whole issue without a connection.
"use strict";

const KEPT = "kept";
const home = new URL("./", self.location.href);

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || !url.href.startsWith(home.href)) return;
  const path = url.pathname.slice(home.pathname.length);
  event.respondWith(isFixed(path) ? keptFirst(event.request) : freshFirst(event.request));
  const issue = /^issues\/[^/]+\/(?=[^/]*\.html$)/.exec(path);
  if (issue) event.waitUntil(keepIssue(issue[0]).catch(() => {}));
});

// A name with a hash in it never stands for anything else.
const isFixed = (path) => /^assets\/.*\.[0-9a-f]{10}\.\w+$/.test(path) || /^search\/[0-9a-f]{8,}\//.test(path);

const keptFirst = async (request) => (await caches.match(request, { ignoreSearch: true })) ?? fetchAndKeep(request);

const freshFirst = async (request) => {
  try {
    return await fetchAndKeep(request);
  } catch (problem) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw problem;
  }
};

const fetchAndKeep = async (request) => {
  const response = await fetch(request);
  if (response.status === 200) {
    const cache = await caches.open(KEPT);
    await cache.put(request.url.split(/[?#]/)[0], response.clone());
  }
  return response;
};

// All pages of an issue, once; again when the issue has other pages than before.
const keepIssue = async (folder) => {
  const list = new URL(folder + "offline.json", home);
  const cache = await caches.open(KEPT);
  const before = await cache.match(list);
  const now = await fetch(list);
  const text = await now.clone().text();
  if (now.status !== 200 || (before && text === (await before.text()))) return;
  await cache.addAll(JSON.parse(text).map((path) => new URL(path, home)));
  await cache.put(list, now);
};

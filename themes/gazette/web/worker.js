// Keeps what was read: whoever has opened a page of an issue can read the whole issue without a connection. What is no
// longer published is forgotten as soon as that is known, and what was kept first when there is too much.
"use strict";

const home = new URL("./", self.location.href);
// Other sites of this host keep theirs.
const KEPT = "kept " + home.pathname;
const MOST = 3000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  await forgetFormer();
  await self.clients.claim();
})()));

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

const kept = async (request) => (await caches.open(KEPT)).match(request, { ignoreSearch: true });

const keptFirst = async (request) => (await kept(request)) ?? fetchAndKeep(request);

const freshFirst = async (request) => {
  try {
    return await fetchAndKeep(request);
  } catch (problem) {
    const before = await kept(request);
    if (before) return before;
    throw problem;
  }
};

const fetchAndKeep = async (request) => {
  const response = await fetch(request);
  const cache = await caches.open(KEPT);
  const address = request.url.split(/[?#]/)[0];
  if (response.status === 200) {
    await cache.put(address, response.clone());
  } else if (isGone(response)) {
    await cache.delete(address);
  }
  return response;
};

const isGone = (response) => response.status === 404 || response.status === 410;

// All pages of an issue, once; again when the issue has other pages than before.
const keepIssue = async (folder) => {
  const list = new URL(folder + "offline.json", home);
  const cache = await caches.open(KEPT);
  const before = await cache.match(list);
  const now = await fetch(list);
  if (isGone(now)) await forget(cache, (address) => address.startsWith(new URL(folder, home).href));
  if (now.status !== 200) return;
  const text = await now.clone().text();
  if (before && text === (await before.text())) return;
  const wanted = JSON.parse(text).map((path) => new URL(path, home).href);
  await cache.addAll(wanted);
  await cache.put(list, now);
  const isPage = (address) => address.startsWith(new URL(folder, home).href) && address.endsWith(".html");
  await forget(cache, (address) => isPage(address) && !wanted.includes(address));
  await forgetFirst(cache);
};

const forget = async (cache, isOld) => {
  for (const request of await cache.keys()) if (isOld(request.url)) await cache.delete(request);
};

// A cache names its entries in the order in which they came.
const forgetFirst = async (cache) => {
  const all = await cache.keys();
  for (const request of all.slice(0, Math.max(0, all.length - MOST))) await cache.delete(request);
};

// All sites of a host once kept theirs under one name.
const forgetFormer = async () => {
  if (await caches.has("kept")) await forget(await caches.open("kept"), (address) => address.startsWith(home.href));
};

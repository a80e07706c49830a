// Shows the line to type hours in when there is no connection. Answers for that page and its files, for nothing else; what
// is typed is the page's own affair. Which files these are is told by whoever hands this out, in self.app.
const { name, shell, files } = self.app;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(name)
      // Without cookies: nothing of the person who is signed in stays behind.
      .then((cache) => cache.addAll([...files, new Request(shell, { credentials: 'omit' })]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((all) => Promise.all(all.filter((each) => each.startsWith('hours-') && each !== name).map((each) => caches.delete(each))))
      .then(() => self.clients.claim()),
  );
});

const kept = (request) => caches.open(name).then((cache) => cache.match(request));

async function page(request) {
  try {
    const answer = await fetch(request);
    // Somebody is at work between us and the register.
    return answer.status >= 502 ? ((await kept(shell)) ?? answer) : answer;
  } catch (unreachable) {
    const instead = await kept(shell);
    if (instead) return instead;
    throw unreachable;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (new URL(request.url).pathname.startsWith('/assets/')) {
    event.respondWith(kept(request).then((found) => found ?? fetch(request)));
  }
});

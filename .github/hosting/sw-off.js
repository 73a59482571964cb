// Switches the offline copy off on every device: put this file in place of sw.js, with that name, and leave it there.
// Each device throws its copy away at its next visit with a network. Nothing that a reader has kept is touched.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const clear = async () => {
    const { scope } = self.registration;
    const own = (name) =>
      name.endsWith(scope) || name === `second-heart-lost-page-${new URL(scope).pathname}`;
    for (const name of await caches.keys()) if (own(name)) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(clear());
});

// Every page is complete without this. It only spares people some steps.

// What is wrong with a form is read out and in reach at once.
document.getElementById('fouten')?.focus();

// A second press of the button sends nothing twice.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.getAttribute('aria-busy') === 'true') {
    event.preventDefault();
    return;
  }
  if (form.method === 'post' && !form.target) form.setAttribute('aria-busy', 'true');
});
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[aria-busy]')) form.removeAttribute('aria-busy');
});

// A button that prints exists only where it can.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

// Parts of a page that renew themselves. Its settings stand in the head of the page.
if (document.querySelector('[data-hx-get], [data-hx-post]')) await import('htmx.org');

// A place or a name, suggested while somebody types.
if (document.querySelector('[data-suggest]')) await import('./suggest.js');

// An address to hand on.
if (document.querySelector('[data-copy], [data-share]')) await import('./share.js');

// A map of coaches beside their list: on tiles where there is a server for them, and drawn otherwise.
if (document.querySelector('[data-tiles]')) await import('./tiles.js');
else if (document.querySelector('[data-map]')) await import('./map.js');

// Passkeys, on the two pages that know them.
if (document.querySelector('[data-passkey]')) await import('./passkeys.js');

// Hours that survive a broken connection.
if (document.querySelector('[data-hours]') && self.isSecureContext && self.indexedDB) await import('./hours.js');

// Hours that were typed are kept in the browser first and sent then, so that no broken connection takes them along. Each has
// a key of its own: sent twice, it is kept once. What somebody else typed in this browser is not sent for another.
const PAGE = '/mijn/portfolio/uren';
const AGAIN = 20_000;
const FIELDS = ['sleutel', 'datum', 'tot', 'interventie', 'vorm', 'clienten', 'tijd'];

const place = document.querySelector('[data-hours]');
const form = document.querySelector('[data-hours-form]');
const list = place.querySelector('[data-list]');
const loggedIn = Boolean(place.dataset.owner);

const answered = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The browser's own store; undefined where it has none for us. */
const open = async () => {
  const request = indexedDB.open('hours', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('waiting', { keyPath: 'sleutel' });
    request.result.createObjectStore('known');
  };
  return answered(request);
};
const store = await open().catch(() => undefined);
const within = (name, way = 'readwrite') => store.transaction(name, way).objectStore(name);
const waiting = () => answered(within('waiting', 'readonly').getAll());
const keep = (entry) => answered(within('waiting').put(entry));
const drop = (entry) => answered(within('waiting').delete(entry.sleutel));

/** Whose browser this is: as the page says, or without a connection, as it said the last time. */
async function owner() {
  if (!loggedIn) return (await answered(within('known', 'readonly').get('owner'))) ?? '';
  await answered(within('known').put(place.dataset.owner, 'owner'));
  return place.dataset.owner;
}

/** Whether the register can be reached, and whose it is there; undefined when it cannot. */
async function standing() {
  try {
    const answer = await fetch(`${PAGE}/stand`, { headers: { Accept: 'application/json' }, cache: 'no-store' });
    if (answer.redirected) return { signedOut: true };
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

/** kept, refused, conflict, signed-out or later. */
async function send(entry, here) {
  const body = new URLSearchParams(FIELDS.map((name) => [name, entry[name] ?? '']));
  if (entry.waited) body.set('wachtte', 'true');
  try {
    const answer = await fetch(`${PAGE}/verzenden`, { method: 'POST', body, headers: { [here.header]: here.secret, Accept: 'application/json' } });
    if (answer.redirected) return { outcome: 'signed-out' };
    return [200, 409, 422].includes(answer.status) ? await answer.json() : { outcome: 'later' };
  } catch {
    return { outcome: 'later' };
  }
}

const chosen = (name, value) =>
  [...(form?.elements[name]?.options ?? [])].find((option) => option.value === value)?.textContent ?? value;

function line(entry) {
  const item = place.querySelector('[data-item]').content.cloneNode(true);
  const part = (name, text) => (item.querySelector(`[data-part="${name}"]`).textContent = text);
  part('datum', entry.tot ? `${entry.datum} – ${entry.tot}` : entry.datum);
  part('interventie', chosen('interventie', entry.interventie));
  part('vorm', `${chosen('vorm', entry.vorm)}, ${entry.clienten}`);
  part('tijd', entry.tijd);
  const why = item.querySelector('[data-why]');
  const text = entry.conflict ? place.querySelector('[data-conflict]').content.textContent : (entry.mistakes ?? []).join('. ');
  why.textContent = text;
  why.hidden = !text;
  const press = (name, action) => item.querySelector(`[data-do="${name}"]`).addEventListener('click', action);
  item.querySelector('[data-do="compare"]').hidden = !entry.conflict;
  press('compare', () => natively(entry));
  press('change', () => change(entry));
  press('drop', async () => {
    await drop(entry);
    await show();
  });
  return item;
}

/** Back into the form, under the same key: what the register may have of it already is compared, not overwritten. */
function change(entry) {
  for (const name of FIELDS) form.elements[name].value = entry[name] ?? '';
  form.elements.tijd.focus();
}

let state = '';
async function show() {
  const mine = await owner();
  const all = await waiting();
  const own = all.filter((entry) => !entry.owner || entry.owner === mine);
  const foreign = all.length > own.length;
  list.replaceChildren(...own.map(line));
  for (const each of place.querySelectorAll('[data-state]')) {
    each.hidden = !(each.dataset.state === state || (foreign && each.dataset.state === 'somebody-else'));
  }
  place.hidden = own.length === 0 && !foreign && !['none', 'sent'].includes(state);
  return own;
}

/** Lets the register show what is wrong, as it does without this script. From the page without anybody on it, it cannot. */
function natively(entry) {
  if (!loggedIn) {
    location.assign(PAGE);
    return;
  }
  for (const name of FIELDS) form.elements[name].value = entry[name] ?? '';
  form.submit();
}

const typing = () => Boolean(form?.elements.tijd.value);

let sending;
/** Sends what waits, one after the other. How many were kept. */
async function sendAll() {
  const own = await show();
  if (own.length === 0) return 0;
  const here = await standing();
  state = !here ? (navigator.onLine ? 'later' : 'none') : here.signedOut ? 'signed-out' : '';
  let kept = 0;
  if (here && !here.signedOut) {
    for (const entry of own.filter((each) => !each.owner || each.owner === here.owner)) {
      const { outcome, mistakes } = await send(entry, here);
      if (outcome === 'kept') {
        kept += 1;
        await drop(entry);
      } else if (outcome === 'conflict' || outcome === 'refused') {
        await keep({ ...entry, waited: true, mistakes, conflict: outcome === 'conflict' });
      } else {
        state = outcome;
        break;
      }
    }
  }
  const left = await waiting();
  if (kept > 0 && left.length === 0) state = 'sent';
  await show();
  return kept;
}

/** One at a time; what was kept is shown, unless somebody is just typing. */
async function sendSoon() {
  sending ??= sendAll().finally(() => (sending = undefined));
  const kept = await sending;
  if (kept > 0 && state === 'sent' && !typing()) location.assign(PAGE);
}

/** The next line: the day and the rest stay, the time is asked anew. */
function next() {
  form.elements.sleutel.value = crypto.randomUUID();
  form.elements.tijd.value = '';
  form.removeAttribute('aria-busy');
  form.elements.tijd.focus();
}

async function submitted(event) {
  event.preventDefault();
  if (form.dataset.busy) return;
  form.dataset.busy = 'true';
  const typed = new FormData(form);
  const entry = Object.fromEntries(FIELDS.map((name) => [name, typed.get(name) ?? '']));
  entry.sleutel ||= crypto.randomUUID();
  entry.owner = await owner();
  await keep(entry);
  const here = await standing();
  const { outcome, mistakes } = here && !here.signedOut ? await send(entry, here) : { outcome: here ? 'signed-out' : 'none' };
  delete form.dataset.busy;
  if (outcome === 'kept') {
    await drop(entry);
    location.assign(`${PAGE}?gedaan=bewaard&regel=${entry.sleutel}`);
  } else if (outcome === 'refused' && loggedIn) {
    await drop(entry);
    natively(entry);
  } else if (outcome === 'conflict' || outcome === 'refused') {
    await keep({ ...entry, mistakes, conflict: outcome === 'conflict' });
    natively(entry);
  } else {
    await keep({ ...entry, waited: true });
    state = outcome;
    await show();
    next();
  }
}

if (store) {
  if (!loggedIn) form.elements.sleutel.value = crypto.randomUUID();
  form?.addEventListener('submit', submitted);
  addEventListener('online', sendSoon);
  addEventListener('offline', () => {
    state = 'none';
    show();
  });
  document.addEventListener('visibilitychange', () => document.hidden || sendSoon());
  setInterval(() => document.hidden || list.childElementCount === 0 || sendSoon(), AGAIN);
  sendSoon();
}

// Only the page of a coach has a worker, and only this page of all.
if (loggedIn && 'serviceWorker' in navigator) {
  navigator.serviceWorker
    .register(`${PAGE}/werker.js?taal=${place.dataset.language}`, { scope: PAGE })
    .catch(() => {}); // Then there is no page without a connection; the rest goes on.
}

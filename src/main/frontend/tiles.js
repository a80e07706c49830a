// The map on tiles, where the register has a tile server: in the place of the drawn one, with the same coaches on it.
// The list says all that the map says; each pin carries the numbers of the coaches in the list.
import { Browser, control, divIcon, circle, latLngBounds, map as mapOn, marker, tileLayer } from 'leaflet';

const POINTED = 'is-pointed-at';
const CLOSE_ENOUGH = 14;

const positionOf = (text) => text.split(' ').map(Number);

/** The lines of the list by where they are: who shares an address shares a pin. */
function places() {
  const together = new Map();
  for (const line of document.querySelectorAll('[data-at]')) {
    together.set(line.dataset.at, [...(together.get(line.dataset.at) ?? []), line]);
  }
  return together;
}

const nameOf = (line) => line.querySelector('a, strong').textContent;

/** Its number in the list; nothing where there is no list to count in. */
function rankOf(line) {
  const list = line.closest('ol');
  return list ? String(list.start + [...list.children].indexOf(line)) : '';
}

/** The number of a pin, beside the name it belongs to. */
function number(line) {
  const head = line.querySelector('.coach__head');
  if (!head) return;
  const rank = document.createElement('span');
  rank.className = 'coach__rank';
  rank.textContent = rankOf(line);
  rank.setAttribute('aria-hidden', 'true');
  head.prepend(rank);
}

function pin(at, lines, onto) {
  const ranks = lines.map(rankOf).filter(Boolean);
  const label = ranks.length > 2 ? `${ranks[0]} …` : ranks.join(', ');
  const names = lines.map((line) => `${rankOf(line)} ${nameOf(line)}`.trim()).join(', ');
  const added = marker(positionOf(at), {
    icon: divIcon({ className: 'pin', html: `<span>${label}</span>`, iconSize: null }),
    title: names,
    riseOnHover: true,
  }).addTo(onto);
  const element = added.getElement();
  element.setAttribute('aria-label', names);
  const point = (on) => () => {
    element.classList.toggle(POINTED, on);
    added.setZIndexOffset(on ? 1000 : 0);
    for (const line of lines) line.classList.toggle(POINTED, on);
  };
  for (const each of [element, ...lines]) {
    each.addEventListener('pointerenter', point(true));
    each.addEventListener('pointerleave', point(false));
    each.addEventListener('focusin', point(true));
    each.addEventListener('focusout', point(false));
  }
  added.on('click keypress', ({ originalEvent }) => {
    if (!originalEvent.key || originalEvent.key === 'Enter') lines[0].querySelector('a')?.focus();
  });
}

function show(figure) {
  const { tiles, attribution, here, reach, label, zoomIn, zoomOut } = figure.dataset;
  const surface = document.createElement('div');
  surface.className = 'map__tiles';
  surface.setAttribute('role', 'region');
  surface.setAttribute('aria-label', label);
  figure.querySelector('svg').replaceWith(surface);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = mapOn(surface, {
    zoomControl: false,
    // Who scrolls past the map means the page.
    scrollWheelZoom: false,
    dragging: !Browser.mobile,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
  });
  map.attributionControl.setPrefix(false);
  control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  const sources = document.createElement('span');
  sources.textContent = attribution;
  tileLayer(tiles, { attribution: sources.innerHTML, maxZoom: 18 }).addTo(map);
  const found = places();
  const bounds = latLngBounds([...found.keys()].map(positionOf));
  if (here) {
    bounds.extend(positionOf(here));
    if (reach > 0) circle(positionOf(here), { radius: reach * 1000, className: 'map__reach', interactive: false }).addTo(map);
  }
  map.fitBounds(bounds, { maxZoom: CLOSE_ENOUGH, padding: [30, 30], animate: false });
  for (const [at, lines] of found) {
    lines.forEach(number);
    pin(at, lines, map);
  }
}

for (const figure of document.querySelectorAll('[data-tiles]')) show(figure);

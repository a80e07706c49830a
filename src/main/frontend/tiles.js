// The map on tiles, where the register has a tile server: in the place of the drawn one, with the same coaches on it.
// The list says all that the map says; each pin carries the numbers of the coaches in the list.
import { Browser, control, divIcon, circle, latLngBounds, layerGroup, map as mapOn, marker, tileLayer } from 'leaflet';

const POINTED = 'is-pointed-at';
const CLOSE_ENOUGH = 14;
/** Room for a pin: nobody's finger should meet two. */
const WIDE = 44;
const HIGH = 36;

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

/** Pins that would lie upon each other are one, which grows apart as one looks closer. */
function gathered(found, map) {
  const pins = [];
  for (const [at, lines] of found) {
    const point = map.latLngToLayerPoint(positionOf(at));
    const near = pins.find((pin) => Math.abs(pin.point.x - point.x) < WIDE && Math.abs(pin.point.y - point.y) < HIGH);
    if (near) near.lines.push(...lines);
    else pins.push({ at, point, lines: [...lines] });
  }
  return pins;
}

function pin({ at, lines }, onto) {
  const rank = rankOf(lines[0]);
  const label = lines.length > 1 && rank ? `${rank}+` : rank;
  const names = lines.map((line) => `${rankOf(line)} ${nameOf(line)}`.trim()).join(', ');
  const added = marker(positionOf(at), {
    icon: divIcon({ className: 'pin', html: `<span>${label}</span>`, iconSize: null }),
    title: names,
    riseOnHover: true,
  }).addTo(onto);
  const element = added.getElement();
  element.setAttribute('aria-label', names);
  const mark = (on) => {
    element.classList.toggle(POINTED, on);
    added.setZIndexOffset(on ? 1000 : 0);
  };
  const point = (on) => () => {
    mark(on);
    for (const line of lines) line.classList.toggle(POINTED, on);
  };
  element.addEventListener('pointerenter', point(true));
  element.addEventListener('pointerleave', point(false));
  element.addEventListener('focusin', point(true));
  element.addEventListener('focusout', point(false));
  added.on('click keypress', ({ originalEvent }) => {
    if (!originalEvent.key || originalEvent.key === 'Enter') lines[0].querySelector('a')?.focus();
  });
  for (const line of lines) marks.set(line, mark);
}

/** How each line of the list marks its pin of this moment. */
const marks = new Map();

function listen(line) {
  const mark = (on) => () => {
    line.classList.toggle(POINTED, on);
    marks.get(line)?.(on);
  };
  line.addEventListener('pointerenter', mark(true));
  line.addEventListener('pointerleave', mark(false));
  line.addEventListener('focusin', mark(true));
  line.addEventListener('focusout', mark(false));
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
  const pins = layerGroup().addTo(map);
  const draw = () => {
    pins.clearLayers();
    for (const each of gathered(found, map)) pin(each, pins);
  };
  for (const line of [...found.values()].flat()) {
    number(line);
    listen(line);
  }
  draw();
  map.on('zoomend', draw);
}

for (const figure of document.querySelectorAll('[data-tiles]')) show(figure);

// A list of coaches and their map point at each other. The list says it all; this only spares looking twice.

const POINTED = 'is-pointed-at';
const map = document.querySelector('[data-map]');
const lines = new Map([...document.querySelectorAll('.coach[data-number]')].map((line) => [line.dataset.number, line]));

function numbersOf(dot) {
  return dot.dataset.numbers.split(' ').filter(Boolean);
}

function pointAt(dot, on) {
  dot.classList.toggle(POINTED, on);
  for (const number of numbersOf(dot)) lines.get(number)?.classList.toggle(POINTED, on);
}

if (lines.size > 0) {
  const dots = [...map.querySelectorAll('[data-numbers]')];
  for (const [number, line] of lines) {
    const dot = dots.find((each) => numbersOf(each).includes(number));
    if (!dot) continue;
    const show = (on) => () => {
      dot.classList.toggle(POINTED, on);
      // What is drawn last lies on top.
      if (on) dot.parentNode.append(dot);
    };
    line.addEventListener('pointerenter', show(true));
    line.addEventListener('pointerleave', show(false));
    line.addEventListener('focusin', show(true));
    line.addEventListener('focusout', show(false));
  }
  for (const dot of dots) {
    const first = numbersOf(dot).map((number) => lines.get(number)).find(Boolean);
    dot.addEventListener('pointerenter', () => pointAt(dot, true));
    dot.addEventListener('pointerleave', () => pointAt(dot, false));
    if (first) dot.addEventListener('click', () => first.querySelector('a').focus());
  }
  map.dataset.map = 'live';
}

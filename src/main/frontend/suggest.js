// Suggestions while somebody types a place or a name. Without this the same field asks the same; it only spares letters.
import accessibleAutocomplete from 'accessible-autocomplete';

const PAUSE_IN_TYPING = 150;
const FEWEST_LETTERS = 2;

const written = (text) => Object.assign(document.createElement('span'), { textContent: text }).innerHTML;
const fill = (words, ...values) => values.reduce((text, value, place) => text.replace(`[${place}]`, value), words);

/** Asks when the typing pauses, and forgets the question before. */
function suggestionsFrom(address) {
  let pause;
  let asking;
  return (typed, show) => {
    clearTimeout(pause);
    asking?.abort();
    pause = setTimeout(async () => {
      asking = new AbortController();
      try {
        const answer = await fetch(`${address}?${new URLSearchParams({ letters: typed.trim() })}`, {
          signal: asking.signal,
          headers: { Accept: 'application/json' },
        });
        show(answer.ok ? await answer.json() : []);
      } catch (gone) {
        // Somebody typed on, or the network is away: the field goes on without.
        if (gone.name !== 'AbortError') show([]);
      }
    }, PAUSE_IN_TYPING);
  };
}

function describe(input, old) {
  for (const name of ['aria-invalid', 'inputmode', 'maxlength']) {
    if (old.hasAttribute(name)) input.setAttribute(name, old.getAttribute(name));
  }
}

/** What is wrong with the field, and what is hinted, is told with the hint of the list. */
function described(input) {
  const ids = (input.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return ids.map((id) => document.getElementById(id).textContent.trim());
}

function enhance(old) {
  const words = old.dataset;
  const hints = [...described(old), words.hint];
  const holder = document.createElement('div');
  // Who began to type before this arrived goes on typing.
  const typing = document.activeElement === old ? old.selectionStart : -1;
  old.replaceWith(holder);
  accessibleAutocomplete({
    element: holder,
    id: old.id,
    name: old.name,
    defaultValue: old.value,
    inputClasses: old.className,
    menuAttributes: { 'aria-labelledby': null, 'aria-label': words.list },
    displayMenu: 'overlay',
    minLength: FEWEST_LETTERS,
    confirmOnBlur: false,
    showNoOptionsFound: false,
    source: suggestionsFrom(words.suggest),
    templates: {
      inputValue: (chosen) => chosen?.text ?? '',
      suggestion: (option) =>
        `<span>${written(option.text)}</span>${option.about ? ` <span class="autocomplete__about">${written(option.about)}</span>` : ''}`,
    },
    // A place is filled in, so that the rest of the question can be chosen; a person is where one wanted to be.
    onConfirm: (chosen) => chosen?.address && location.assign(chosen.address),
    tStatusQueryTooShort: (fewest) => fill(words.short, fewest),
    tStatusNoResults: () => words.none,
    tStatusSelectedOption: (chosen, count, place) => fill(words.option, chosen, place + 1, count),
    tStatusResults: (count, chosen) => `${fill(count === 1 ? words.one : words.other, count)} ${chosen}`,
    tAssistiveHint: () => hints.join(' '),
  });
  const input = holder.querySelector('input');
  describe(input, old);
  // Who presses Enter with nothing chosen wants to search; the list would keep the key to itself.
  const search = (event) => event.key === 'Enter' && event.target === input && event.stopPropagation();
  holder.addEventListener('keydown', search, { capture: true });
  if (typing >= 0) {
    input.focus();
    input.setSelectionRange(typing, typing);
  }
}

for (const field of document.querySelectorAll('input[data-suggest]')) enhance(field);

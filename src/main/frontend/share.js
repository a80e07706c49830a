// Handing on an address: copied with one press, or given to the telephone's own way of sharing.
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) continue;
  const told = document.getElementById(button.dataset.told);
  button.hidden = false;
  button.addEventListener('click', async () => {
    const from = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(from.value ?? from.textContent.trim());
    told.textContent = button.dataset.done;
  });
}
for (const button of document.querySelectorAll('[data-share]')) {
  if (!navigator.share) continue;
  button.hidden = false;
  button.addEventListener('click', () =>
    // Whoever changes their mind has not made a mistake.
    navigator.share({ title: document.title, url: button.dataset.share }).catch(() => {}));
}

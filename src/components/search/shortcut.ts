/** "/" anywhere on a page puts the cursor into the search box, unless the reader is typing somewhere already. */
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]') !== null;
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const box = document.querySelector<HTMLInputElement>('[role="search"] input');
  if (box === null) return;
  event.preventDefault();
  box.focus();
  box.select();
});

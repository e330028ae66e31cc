// Where the reviewer is on the page: focus, scroll, the current row.

/**
 * Remembers the place before parts are drawn again.
 * @returns {() => void} goes back to it
 */
export function placeOf() {
  const active = document.activeElement;
  const part = active?.closest('[id^="part-"]');
  const isOnRow = active?.closest('[aria-current]') != null;
  const row = rowIn(document);
  const rowBefore = row && nameOf(row);
  const scrolled = [...document.querySelectorAll('#review [id]')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0)
    .map(({ id, scrollTop, scrollLeft }) => ({ id, scrollTop, scrollLeft }));
  return () => {
    for (const { id, ...position } of scrolled) {
      const one = document.getElementById(id);
      if (one) Object.assign(one, position);
    }
    if (active && part) focusAgain(active, part, isOnRow);
    const now = rowIn(document);
    if (now && nameOf(now) !== rowBefore) bringIntoView(now);
  };
}

/** Nothing is typed any more: keys are keys again. */
export function focusFinding() {
  const target = document.getElementById('finding') ?? document.getElementById('review');
  target?.focus({ preventScroll: true });
}

/** Another finding is shown: it is read from its top. */
export function showFindingFromTop() {
  const finding = document.getElementById('finding');
  if (finding && finding.getBoundingClientRect().top < 0) finding.scrollIntoView({ block: 'start' });
}

/**
 * @param {Element} active had the focus @param {Element} part where it was
 * @param {boolean} isOnRow it was on the current row: the focus goes on with it, so that Enter does not press a row that was left
 */
function focusAgain(active, part, isOnRow) {
  const row = isOnRow ? rowIn(part) : undefined;
  const onRow = row?.matches('button') ? row : row?.querySelector('button');
  if (active.isConnected && !(onRow && !row?.contains(active))) return;
  const same = onRow ?? sameAs(active, part);
  if (same instanceof HTMLElement) same.focus({ preventScroll: true });
  else focusFinding();
}

/** The element that stands where one stood: with its id, of its kind and value, or the summary of the same details. @param {Element} one @param {Element} part */
function sameAs(one, part) {
  if (one.id !== '') return document.getElementById(one.id);
  if (one.matches('summary')) {
    const id = one.parentElement?.id;
    return id ? document.getElementById(id)?.querySelector('summary') : undefined;
  }
  if (!(one instanceof HTMLButtonElement)) return undefined;
  return [...part.querySelectorAll('button')].find(({ name, value }) => name === one.name && value === one.value);
}

/** @param {ParentNode} within */
function rowIn(within) {
  return within.querySelector('#part-list [aria-current], #part-work [aria-current]') ?? undefined;
}

/** What tells a row from another one. @param {Element} row */
function nameOf(row) {
  const button = row.matches('button') ? row : row.querySelector('button[name="point"]');
  return `${row.closest('[id^="part-"]')?.id} ${button?.getAttribute('value') ?? row.textContent}`;
}

/** @param {Element} row */
function bringIntoView(row) {
  const [list, finding] = [row.closest('#part-list'), document.getElementById('finding')];
  // On a phone the list stands below the finding: to show the row would take the finding away.
  if (list && finding && isBelow(list, finding)) return;
  row.scrollIntoView({ block: 'nearest' });
}

/** @param {Element} one @param {Element} other */
function isBelow(one, other) {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right;
}

// Keys of one character can be switched off: who speaks to the machine, or hits keys by mistake, must not judge by that (WCAG 2.2, 2.1.4). Buttons, arrows, Enter and Escape stay.

const STORE = 'taiyaku.character-keys';

let isOn = remembered() !== 'off';

/** Whether a key is the review's. @param {{ readonly named: boolean }} key */
export function isSwitchedOn({ named }) {
  return named || isOn;
}

/** The switches say what they are set to: they are drawn anew with their part. */
export function drawSwitches() {
  for (const one of document.querySelectorAll('[data-switch]')) {
    one.removeAttribute('hidden');
    one.setAttribute('aria-pressed', `${isOn}`);
  }
}

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || !target.closest('[data-switch]')) return;
  isOn = !isOn;
  remember();
  drawSwitches();
});

drawSwitches();

// Storage may be forbidden: then it holds as long as the page does.
function remembered() {
  try {
    return sessionStorage.getItem(STORE);
  } catch {
    return null;
  }
}

function remember() {
  try {
    sessionStorage.setItem(STORE, isOn ? 'on' : 'off');
  } catch {}
}

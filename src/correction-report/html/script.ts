/**
 * What the page does by itself: it keeps answers, counts them, writes them into a file, and filters. Without it the page is read all the same. It runs again on a page that somebody saved after answering, and
 * finds there what it has mirrored into the markup: browsers save attributes, not what stands in fields. In plain JavaScript, because what is hashed has to be what is written here.
 */
export const SCRIPT = `
(() => {
  'use strict';
  const root = document.documentElement;
  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];
  const one = (id) => document.getElementById(id);
  const bar = one('bar');
  if (!bar) return;
  const fill = (template, values) => template.replace(/\\{(\\w+)\\}/g, (whole, name) => (name in values ? values[name] : whole));
  const fields = all('fieldset[data-key]').map((set) => ({
    set,
    key: set.dataset.key,
    radios: all('input[type=radio]', set),
    text: set.querySelector('textarea'),
    clear: set.querySelector('button'),
    entry: set.closest('article'),
  }));
  const answerOf = ({ radios }) => (radios.find((radio) => radio.checked) || { value: '' }).value;
  const store = 'taiyaku.replies:' + document.querySelector('main').dataset.report + ':' + location.pathname;

  // Storage may be forbidden for files: the page works without it, and says so.
  let keeps = true;
  const remembered = () => {
    try {
      return JSON.parse(localStorage.getItem(store)) || {};
    } catch {
      return {};
    }
  };
  const remember = () => {
    const kept = {};
    for (const field of fields) kept[field.key] = [answerOf(field), field.text.value];
    try {
      localStorage.setItem(store, JSON.stringify(kept));
    } catch {
      if (keeps) one('told').textContent = bar.dataset.notkept;
      keeps = false;
    }
  };

  const mirror = ({ radios, text, clear }) => {
    for (const radio of radios) radio.defaultChecked = radio.checked;
    const { value } = text;
    if (text.defaultValue !== value) text.defaultValue = value;
    clear.hidden = !radios.some((radio) => radio.checked);
  };
  const count = () => {
    const answered = fields.filter((field) => answerOf(field) !== '').length;
    one('answered').textContent = fill(bar.dataset.answered, { answered, all: fields.length });
    for (const field of fields) field.entry.dataset.answer = answerOf(field);
  };
  const changed = (field) => {
    mirror(field);
    count();
    one('told').textContent = '';
    remember();
  };

  const before = remembered();
  for (const field of fields) {
    const known = before[field.key];
    if (Array.isArray(known)) {
      for (const radio of field.radios) radio.checked = radio.value === known[0];
      field.text.value = String(known[1] || '');
    }
    mirror(field);
    for (const radio of field.radios) radio.addEventListener('change', () => changed(field));
    field.text.addEventListener('input', () => changed(field));
    field.clear.addEventListener('click', () => {
      for (const radio of field.radios) radio.checked = false;
      field.radios[0].focus();
      changed(field);
    });
  }
  count();

  for (const group of all('[data-entries]')) {
    const own = group.dataset.entries.split(' ');
    const meant = fields.filter(({ entry }) => own.includes(entry.id.slice(2)));
    for (const button of all('button', group)) {
      button.addEventListener('click', () => {
        for (const field of meant) {
          for (const radio of field.radios) radio.checked = radio.value === button.dataset.answer;
          mirror(field);
        }
        count();
        one('told').textContent = fill(group.dataset.told, { numbers: own.join(', '), answer: button.textContent });
        remember();
      });
    }
  }

  const nameOf = () => {
    const last = location.pathname.split('/').pop() || 'report';
    let name = last;
    try {
      name = decodeURIComponent(last);
    } catch {}
    return name.replace(/\\.[^.]*$/, '') + '-replies.json';
  };
  one('save').addEventListener('click', () => {
    const replies = fields
      .map((field) => ({ id: field.key, answer: answerOf(field), text: field.text.value }))
      .filter(({ answer, text }) => answer !== '' || text.trim() !== '');
    const json = JSON.stringify({ schema: 'taiyaku.replies/1', replies }, null, 2) + '\\n';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    link.download = nameOf();
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    one('told').textContent = fill(bar.dataset.saved, { file: link.download });
  });

  const filters = one('filters');
  const form = (text) => text.normalize('NFKC').toLowerCase();
  const without = (element, selector) => {
    const copy = element.cloneNode(true);
    for (const one of all(selector, copy)) one.remove();
    return copy.textContent;
  };
  // The sentence is searched as it stands there, and as it is corrected: with both in it, 15150 would be found and 15億円を would not.
  const words = new Map(fields.map(({ entry }) => {
    const sentence = entry.parentElement.querySelector('.whole');
    return [entry, form(without(sentence, 'ins') + ' ' + without(entry, 'fieldset'))];
  }));
  const cards = all('article.sentence').map((card) => ({ card, entries: all('article.entry', card) }));
  const showCards = () => {
    for (const { card, entries } of cards) card.hidden = entries.every((entry) => entry.hidden);
  };
  // An entry that was just answered stays until the filter is set again: it must not vanish under the reader's hands.
  const filter = () => {
    const value = (field) => one('f-' + field).value;
    const wanted = form(value('words').trim());
    const unanswered = one('f-unanswered').checked;
    let shown = 0;
    for (const { entry } of fields) {
      const fits =
        ['severity', 'category', 'status'].every((field) => value(field) === '' || entry.dataset[field] === value(field)) &&
        (wanted === '' || words.get(entry).includes(wanted)) &&
        !(unanswered && entry.dataset.answer !== '');
      entry.hidden = !fits;
      if (fits) shown += 1;
    }
    showCards();
    const told = one('shown');
    told.hidden = shown === fields.length;
    told.textContent = told.hidden ? '' : fill(filters.dataset.shown, { shown, all: fields.length });
  };
  filters.addEventListener('input', filter);
  filters.addEventListener('change', filter);
  filter();
  // Whoever follows a link to an entry that is filtered away, or to a part that is closed, gets to see it.
  addEventListener('hashchange', () => {
    const goal = one(location.hash.slice(1));
    const closed = goal && goal.querySelector(':scope > .appendix:not([open])');
    if (!goal || !(goal.hidden || closed)) return;
    goal.hidden = false;
    if (closed) closed.open = true;
    showCards();
    goal.scrollIntoView();
  });
  root.classList.add('js');
})();
`;

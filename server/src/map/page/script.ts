/** Finds codes by what is typed, and lets the keyboard scroll what is too wide. The page is complete without it. */
export const script = `
'use strict';
const filter = document.querySelector('.filter');
const input = filter.querySelector('input');
const status = filter.querySelector('output');
const sections = [...document.querySelectorAll('section.code')];
const arrows = [...document.querySelectorAll('.arrow')];
const known = document.querySelector('.known');
const notes = [...document.querySelectorAll('.known li')];
const codes = sections.filter(each => each.dataset.code).length;
const texts = new Map(sections.map(each => [each, each.textContent.toLowerCase()]));
filter.hidden = false;
function show() {
  const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const found = new Set();
  for (const [section, text] of texts) {
    section.hidden = !words.every(word => text.includes(word));
    if (!section.hidden && section.dataset.code) found.add(section.dataset.code);
  }
  for (const arrow of arrows) arrow.classList.toggle('out', !found.has(arrow.dataset.code));
  for (const note of notes) note.hidden = !found.has(note.dataset.code);
  if (known) known.hidden = notes.every(note => note.hidden);
  status.textContent = words.length > 0 ? status.dataset.text.replace('{found}', found.size).replace('{all}', codes) : '';
}
input.addEventListener('input', show);
input.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  input.value = '';
  show();
});
addEventListener('keydown', event => {
  if (event.key !== '/' || event.target === input || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  input.focus();
});
function reach() {
  for (const each of document.querySelectorAll('.scroll')) {
    if (each.scrollWidth > each.clientWidth) each.tabIndex = 0;
    else each.removeAttribute('tabindex');
  }
}
addEventListener('resize', reach);
show();
reach();
`;

import { embedCode } from '#kit/embed-code.ts';

/** The code to embed a calculator, in a book that was built without an address: only its reader knows where it stands. */
for (const block of document.querySelectorAll<HTMLElement>('.embed-code[data-frame]')) {
  const { frame = '', title = '' } = block.dataset;
  const code = block.querySelector('code');
  if (code) code.textContent = embedCode(new URL(frame, location.href).href, title);
  block.hidden = false;
}

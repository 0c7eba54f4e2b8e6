// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { embedCode } from '#kit/embed-code.ts';

test('a book built without an address tells the code with the address it is read at', async () => {
  document.body.innerHTML = `<details class="embed-code" hidden data-frame="/embed/en/calculator/growth/"
    data-title="&quot;By&quot; &amp; to"><pre><code></code></pre></details>`;
  await import('#elements/embed-address.ts');
  const block = document.querySelector('details');
  const address = `${location.origin}/embed/en/calculator/growth/`;
  expect(block?.hidden).toBe(false);
  expect(block?.textContent).toBe(embedCode(address, '"By" & to'));
});

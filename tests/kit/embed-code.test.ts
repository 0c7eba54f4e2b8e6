import { expect, test } from 'vitest';
import { embedCode } from '#kit/embed-code.ts';

test('the code names the whole address and the title', () => {
  expect(embedCode('https://book.example/embed/en/calculator/growth/', 'Growth')).toBe(
    '<iframe src="https://book.example/embed/en/calculator/growth/" title="Growth" width="100%" height="700" loading="lazy"></iframe>',
  );
});

test('whatever stands in a title or an address stays inside its attribute', () => {
  const code = embedCode('https://book.example/?a=1&ask="', 'The “gap” of "A" & <B>');
  expect(code).toContain('src="https://book.example/?a=1&#38;ask=&#34;"');
  expect(code).toContain('title="The “gap” of &#34;A&#34; &#38; &#60;B&#62;"');
});

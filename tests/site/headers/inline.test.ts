import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlineHashes } from '#site/headers/inline.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('hashes', () => {
  test('of inline scripts that run, byte for byte', () => {
    expect(inlineHashes('p', '<script>\n a()\n</script><script type="module">b()</script>')).toEqual({
      scripts: [sha('\n a()\n'), sha('b()')],
      styles: [],
    });
  });

  test('not of data blocks nor of scripts with an address', () => {
    const html =
      '<script type="application/json">{"a":1}</script><script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>';
    expect(inlineHashes('p', html)).toEqual({ scripts: [], styles: [] });
  });

  test('also of an import map, which a policy treats as a script', () => {
    expect(inlineHashes('p', '<script type="importmap">{}</script>').scripts).toEqual([sha('{}')]);
  });

  test('of styles, byte for byte', () => {
    expect(inlineHashes('p', '<style>a{}</style><style media="print"> b{} </style>').styles).toEqual([
      sha('a{}'),
      sha(' b{} '),
    ]);
  });
});

describe('refuses what the policy would block, naming page and way out', () => {
  test.each([
    ['<p style="color:red">', 'Use a class'],
    ['<button type="button" onclick="a()">', 'addEventListener'],
    ['<a href="javascript:a()">', 'addEventListener'],
  ])('%s', (html, way) => {
    expect(() => inlineHashes('en/x/index.html', html)).toThrow('en/x/index.html');
    expect(() => inlineHashes('en/x/index.html', html)).toThrow(way);
  });

  test.each([
    '<p title="a style=b onclick=c">style="x" onclick="y"</p>',
    '<script>document.body.style="a"</script>',
    '<style>p::after{content:"<p style=x>"}</style>',
    '<svg><style-like></style-like></svg>',
    '<a data-on-click="a" aria-label="onload=">',
  ])('but not %s', (html) => expect(() => inlineHashes('p', html)).not.toThrow());
});

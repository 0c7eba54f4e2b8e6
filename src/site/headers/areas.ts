import type { Hashes } from './inline.ts';
import { headerPolicy } from './policy.ts';

type Headers = readonly (readonly [name: string, value: string])[];

/** A part of the site that is served with headers of its own. */
export interface Area {
  /** Below the base path; ends in a slash where it is a folder. "/" is everything that is in no other area. */
  readonly path: string;
  readonly headers: Headers;
}

const common: Headers = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()'],
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
];

// A page that is kept names files that the next edition may have taken away: it is asked for again each time.
const shortLived = ['Cache-Control', 'public, max-age=0, must-revalidate'] as const;

/** Headers that every answer carries, and what each part of the site adds: the one description of both files. */
export function siteHeaders(hashes: Hashes): { common: Headers; areas: Area[] } {
  const page = headerPolicy({ ...hashes, search: true }, "'self'");
  const pages: Headers = [
    ['Content-Security-Policy', page],
    ['X-Frame-Options', 'SAMEORIGIN'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ];
  return {
    common,
    areas: [
      { path: '/', headers: [...pages, shortLived] },
      {
        path: '/embed/',
        headers: [
          ['Content-Security-Policy', headerPolicy({ ...hashes, search: false }, '*')],
          ['Cross-Origin-Resource-Policy', 'cross-origin'],
          shortLived,
        ],
      },
      {
        // Scripts, styles and fonts are fetched from a sandboxed frame too, which has an origin of its own.
        path: '/_astro/',
        headers: [
          ['Cache-Control', 'public, max-age=31536000, immutable'],
          ['Cross-Origin-Resource-Policy', 'cross-origin'],
          ['Access-Control-Allow-Origin', '*'],
        ],
      },
      { path: '/sw.js', headers: [...pages, ['Cache-Control', 'no-cache']] },
    ],
  };
}

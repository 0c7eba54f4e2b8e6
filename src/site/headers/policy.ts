import type { Hashes } from './inline.ts';

/** Who may put a page into a frame: pages of this site, or everybody. */
export type Ancestors = "'self'" | '*';

interface Allowed extends Hashes {
  /** Search reads its index with WebAssembly. Nothing may evaluate code, there or anywhere. */
  readonly search: boolean;
}

const scriptSources = ({ scripts, search }: Allowed): string =>
  ["script-src 'self'", ...(search ? ["'wasm-unsafe-eval'"] : []), ...scripts].join(' ');

const styleSources = ({ styles }: Allowed): string => ["style-src 'self'", ...styles].join(' ');

/** The policy as a header: a page may load the book's own files, of the kinds it has, and run scripts that are known. */
export const headerPolicy = (allowed: Allowed, ancestors: Ancestors): string =>
  [
    "default-src 'none'",
    scriptSources(allowed),
    // The simulations' worker and the one that serves the saved book are files of the book.
    "worker-src 'self'",
    styleSources(allowed),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/**
 * The policy that a page carries itself, for hosts that send no headers. Every page pays for it, so it is as short as a
 * policy can be that lets the same scripts run and asks nobody else; who may frame a page it cannot say.
 */
export const metaPolicy = (allowed: Allowed): string =>
  [
    "default-src 'self'",
    scriptSources(allowed),
    styleSources(allowed),
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');

import { z } from 'zod';

const address = z
  .string()
  .regex(/^\/[a-z0-9/-]*\/(#[a-z0-9-]+)?$/, 'an address such as /theory/uppsala/#loop');

/** Old address → new address, both behind the language. A file of comments only is empty. */
export const moved = z
  .record(address, address)
  .nullable()
  .transform((addresses) => addresses ?? {});

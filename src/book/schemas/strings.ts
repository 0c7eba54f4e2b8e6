import { z } from 'zod';

/** Words by key: the interface in a language, or a widget's. */
export const strings = z.record(z.string(), z.string());

import { createRequire } from 'node:module';

/** Loads a library that brings no types. */
export const load: (name: string) => unknown = createRequire(import.meta.url);

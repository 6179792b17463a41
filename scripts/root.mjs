import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that package.json stands in. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The absolute path of a place in the project. */
export const inProject = (...parts) => path.join(root, ...parts);

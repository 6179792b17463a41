import { apple } from './apple.ts';
import { bestHttp } from './best-http.ts';
import { luka967 } from './luka967.ts';
import type { Vocabulary } from './vocabulary.ts';
import { windows } from './windows.ts';

/** The documents whose names are shown and can be searched for, in the order in which they are shown. */
export const vocabularies: readonly Vocabulary[] = [apple, bestHttp, windows, luka967];

import type { MappedCode } from '../mapped-code.ts';
import { markup, type Markup } from './markup.ts';

/** A code with its name as a heading has it, the number being what the eye looks for. */
export function titleMarkup({ code, name }: MappedCode): Markup {
  return markup`<span class="number">${code}</span>${name === undefined ? undefined : markup` <bdi>${name}</bdi>`}`;
}

import { asCode, asMarkdown } from '../../core.ts';
import type { MappedCode } from '../../map/mapped-code.ts';
import { otherNamesOf, titleOf } from '../../map/wording.ts';
import { paragraph } from '../../l10n/text.ts';

/** All that there is to know of a code, as Markdown. */
export function codeTooltip(code: MappedCode): string {
  const { names, meaning, comesUnasked, observations } = code;
  const aliases = [...otherNamesOf(code).map(asMarkdown), ...names.constants.map(asCode)];
  return [
    `**${asMarkdown(titleOf(code))}**`,
    asMarkdown(paragraph([meaning, comesUnasked])),
    aliases.join(', '),
    observations.map(({ message }) => `- ${asMarkdown(message)}`).join('\n'),
  ]
    .filter(piece => piece !== '')
    .join('\n\n');
}

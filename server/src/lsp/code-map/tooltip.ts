import type { MappedCode } from '../../map/mapped-code.ts';
import { otherNamesOf, titleOf } from '../../map/wording.ts';
import { paragraph } from '../../l10n/text.ts';

/** All that there is to know of a code, as Markdown. */
export function codeTooltip(code: MappedCode): string {
  const { names, meaning, comesUnasked, observations } = code;
  const aliases = [...otherNamesOf(code).map(plain), ...names.constants.map(name => `\`${name.replaceAll('`', '')}\``)];
  return [
    `**${plain(titleOf(code))}**`,
    plain(paragraph([meaning, comesUnasked])),
    aliases.join(', '),
    observations.map(({ message }) => `- ${plain(message)}`).join('\n'),
  ]
    .filter(piece => piece !== '')
    .join('\n\n');
}

/** A text in which nothing is Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

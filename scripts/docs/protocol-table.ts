import { protocols } from '../../server/src/core.ts';

/** The table of the application protocols that are known, as Markdown. */
export function protocolTable(): string {
  const rows = protocols.map(({ id, label, packages, mentions, source }) => {
    const signs = [...packages, ...mentions].map(sign => `\`${sign}\``).join(', ');
    return `| \`${id}\` | [${label}](${source.url}) | ${signs} |`;
  });
  return ['| Protocol | Source | Known by an import, a dependency or a text |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
}

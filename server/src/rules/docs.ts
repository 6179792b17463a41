const pages = 'https://github.com/closewise/closewise/blob/main/docs/rules';

/** Address of the page that explains a rule. */
export function ruleDocs(id: string): string {
  return `${pages}/${id}.md`;
}

const manual = 'https://github.com/closewise/closewise';

/** Address of the place in the manual that explains a rule. */
export function ruleDocs(id: string): string {
  return `${manual}#${id}`;
}

/**
 * What the page needs besides in VS Code. A page that is hidden is thrown away: who comes back from a place finds it filtered and
 * scrolled as before. Links within the page are left to the browser: VS Code does not follow those of a drawing, and marks no target.
 */
export const pageScript = `
const vscode = acquireVsCodeApi();
addEventListener('DOMContentLoaded', () => {
  const input = document.querySelector('.filter input');
  const { filter = '', top = 0 } = vscode.getState() ?? {};
  input.value = filter;
  input.dispatchEvent(new Event('input'));
  scrollTo(0, top);
  const keep = () => vscode.setState({ filter: input.value, top: scrollY });
  for (const type of ['input', 'keydown', 'scroll']) addEventListener(type, keep);
});
addEventListener('click', event => {
  if (event.target.closest('a[href^="#"]')) event.stopPropagation();
}, true);
`;

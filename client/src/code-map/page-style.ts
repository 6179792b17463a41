/**
 * The colours and the font of VS Code, under the names that the page has for them. It knows light and dark by the operating
 * system's wish, which need not be that of VS Code's theme.
 */
export const pageStyle = `
html:has(body.vscode-light), html:has(body.vscode-high-contrast-light) { color-scheme: light; }
html:has(body.vscode-dark), html:has(body.vscode-high-contrast:not(.vscode-high-contrast-light)) { color-scheme: dark; }
html > body {
  --ground: var(--vscode-editor-background);
  --raised: var(--vscode-textCodeBlock-background, var(--vscode-editorWidget-background));
  --ink: var(--vscode-editor-foreground);
  --muted: var(--vscode-descriptionForeground);
  --rule: var(--vscode-panel-border, var(--vscode-contrastBorder));
  --accent: var(--vscode-textLink-foreground);
  --warn: var(--vscode-editorWarning-foreground);
  --hover: var(--vscode-list-hoverBackground);
  font-family: var(--vscode-font-family);
}
html > body input { background: var(--vscode-input-background); color: var(--vscode-input-foreground); }
`;

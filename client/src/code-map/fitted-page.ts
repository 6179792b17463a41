import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';

/** The page as it fits into VS Code. What is put in stands before the page's policy, which lets nothing else in. */
export function fittedPage(html: string): string {
  return html.replace(/<head>/i, head => `${head}\n<style>${pageStyle}</style>\n<script>${pageScript}</script>`);
}

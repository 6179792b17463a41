/*
 * What TypeScript makes of `import ws from 'ws'` in CommonJS output: a call around `require` that hides
 * the module from TypeScript itself.
 */
const defaultImport = /(?:\b\w+\.)?__importDefault\((?=require\(\s*["'][^"']+["']\s*\)\))/g;
const starImport = /(?:\b\w+\.)?__importStar\((?=require\(\s*["'][^"']+["']\s*\)\))/g;
const requireCall = /require\(\s*["'][^"']+["']\s*\)/y;

/**
 * CommonJS output with those calls written as what they stand for, `{default: require('ws')}` and `(require('ws'))`: no
 * character elsewhere has another offset.
 */
export function withPlainImports(text: string): string {
  if (!text.includes('__import')) return text;
  let plain = text.replace(starImport, call => `${' '.repeat(call.length - 1)}(`);
  for (const { index, 0: call } of text.matchAll(defaultImport)) {
    requireCall.lastIndex = index + call.length;
    const end = requireCall.exec(text) ? requireCall.lastIndex : index;
    const object = `{default:`.padEnd(call.length);
    plain = `${plain.slice(0, index)}${object}${plain.slice(index + call.length, end)}}${plain.slice(end + 1)}`;
  }
  return plain;
}

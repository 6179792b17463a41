import type { Analyser, KnownPath } from '../../analysis/analysis.ts';
import { runtimeNamed } from '../../apis/runtimes.ts';
import { protocols } from '../../catalogue/protocols/protocols.ts';
import type { Finding, Level, RuleExample, RulePage } from '../../rules/rule.ts';
import { findingsOf } from '../../rules/rules.ts';

/** An example as its reader sees it. */
export interface ShownExample {
  /** With the runtime and the protocols that it is set in, if any are. */
  readonly title: string;
  /** With carets under what is reported, and a comment with the name before every file, where there are several. */
  readonly source: string;
  /** What is found in it, in the order of the text. */
  readonly findings: readonly Finding[];
}

/** Analyses an example of a rule, which speaks at least in hints there. */
export function showExample(
  { title, source }: RuleExample,
  { id, severity }: RulePage,
  analyser: Analyser,
): ShownExample {
  const { settings, text } = settingsIn(source.trim());
  const runtime = runtimeNamed(settings.get('runtime')?.[0] ?? '');
  const spoken = protocols.filter(protocol => settings.get('protocols')?.includes(protocol.id));
  const levels = (settings.get('rules') ?? []).map(each => each.split('=') as [string, Level]);
  const rules = new Map<string, Level>([[id, severity === 'off' ? 'hint' : severity], ...levels]);
  const more = { protocols: spoken, ...(runtime && { runtime: runtime.id }) };
  const files = filesIn(text);
  const findings = [...files].flatMap(([path, content]) => {
    const known = new Map<string, KnownPath>(files);
    for (;;) {
      const analysis = analyser.analyse({ path, text: content, known, ...more });
      const wanted = analysis.wanted.filter(each => !known.has(each));
      if (wanted.length === 0) return findingsOf(analysis, { rules });
      for (const each of wanted) known.set(each, null);
    }
  });
  const places = [...(runtime ? [runtime.phrase] : []), ...spoken.map(({ label }) => label)];
  return { title: [title, ...places].join(', in '), source: withoutWords(text), findings };
}

/** The lines `//- runtime: bun` at the beginning, and what comes after them. */
function settingsIn(source: string): { settings: ReadonlyMap<string, readonly string[]>; text: string } {
  const [head = ''] = /^(?:\/\/- (?!file:)\w+: .*\n)*/.exec(source) ?? [];
  const lines = head.matchAll(/- (\w+): *(.*\S)/g);
  const settings = new Map(Array.from(lines, ([, key = '', value = '']) => [key, value.split(/ *, */)]));
  return { settings, text: source.slice(head.length) };
}

/** By path; a source without the lines `//- file: b.ts` is one file. */
function filesIn(text: string): ReadonlyMap<string, string> {
  const sections = text.split(/^(?=\/\/- file: )/m).filter(each => each.trim() !== '');
  return new Map(
    sections.map(section => {
      const [, name = 'a.ts', content = section] = /^\/\/- file: *(\S+) *\n([^]*)$/.exec(section) ?? [];
      return [`/${name}`, content];
    }),
  );
}

/** Of the pictures only the carets: what stands behind them is a part of a message. */
function withoutWords(text: string): string {
  return text
    .replace(/^\s*\/\/\|.*\n?/gm, '')
    .replace(/^(\s*\/\/ *\^+) .*$/gm, '$1')
    .replace(/^\/\/- file: */gm, '// ')
    .trim();
}

import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import {
  CodeActionTriggerKind,
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type FullDocumentDiagnosticReport,
  type Hover,
  type InlayHint,
  type Position,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { LanguageClient } from './language-client.ts';

/** A document that is open in the client, addressed by what stands in it. */
export class ClientDocument {
  readonly uri: string;
  version = 1;
  /** The text of every version so far, by version. */
  readonly texts: string[];
  readonly #client: LanguageClient;

  constructor(client: LanguageClient, uri: string, text: string) {
    this.#client = client;
    this.uri = uri;
    this.texts = ['', text];
  }

  get text(): string {
    return this.texts[this.version]!;
  }

  /** Replaces `from`, which stands in the text once, and says so to the server. */
  async change(from: string, to: string): Promise<void> {
    const range = this.rangeOf(from);
    this.texts.push(this.text.replace(from, () => to));
    this.version++;
    await this.#client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [{ range, text: to }],
    });
  }

  async close(): Promise<void> {
    await this.#client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri } });
  }

  async pull(): Promise<Diagnostic[]> {
    const report = await this.#request<FullDocumentDiagnosticReport>('textDocument/diagnostic');
    return report.items;
  }

  async pulledFindings(): Promise<string[]> {
    return this.findings(await this.pull());
  }

  /** Waits for the diagnostics of the present version to be published. */
  async publishedFindings(): Promise<string[]> {
    const { uri, version } = this;
    const { diagnostics } = await this.#client.until(`diagnostics of ${uri} version ${version}`, () =>
      this.#client.published.findLast(each => each.uri === uri && each.version === version),
    );
    return this.findings(diagnostics);
  }

  hover(on: string): Promise<Hover | null> {
    return this.#request('textDocument/hover', { position: this.rangeOf(on).start });
  }

  /** The inlay hints in `part`; in all of the text, where nothing is said. */
  inlayHints(part = this.text): Promise<InlayHint[]> {
    return this.#request('textDocument/inlayHint', { range: this.rangeOf(part) });
  }

  /** The text with inlay hints where they are shown: `close(1008‹Policy Violation›)`. */
  withHints(hints: readonly InlayHint[]): string {
    const drawn = [...hints].sort((one, other) => this.#offset(other.position) - this.#offset(one.position));
    return drawn.reduce((text, { position, label }) => {
      const at = this.#offset(position);
      return `${text.slice(0, at)}‹${typeof label === 'string' ? label : '?'}›${text.slice(at)}`;
    }, this.text);
  }

  /** What is offered right behind `before`. */
  async complete(before: string): Promise<CompletionItem[]> {
    const position = this.rangeOf(before).end;
    const list = await this.#request<CompletionList | null>('textDocument/completion', { position });
    return list?.items ?? [];
  }

  codeActions(on: string, context: { only?: string[]; diagnostics?: Diagnostic[] } = {}): Promise<CodeAction[]> {
    return this.#request('textDocument/codeAction', {
      range: this.rangeOf(on),
      context: { diagnostics: [], ...context },
    });
  }

  /** All that is to be done at once in the whole document, as on save. */
  fixAll(...only: readonly string[]): Promise<CodeAction[]> {
    const end = this.#position(this.text.length);
    return this.#request('textDocument/codeAction', {
      range: { start: { line: 0, character: 0 }, end },
      context: { diagnostics: [], only, triggerKind: CodeActionTriggerKind.Automatic },
    });
  }

  /** The edits that an action makes in this document, which have to be for its present version. */
  editsOf({ edit }: CodeAction): readonly TextEdit[] {
    const changes = (edit?.documentChanges ?? []) as readonly TextDocumentEdit[];
    const here = changes.filter(({ textDocument }) => textDocument.uri === this.uri);
    for (const { textDocument } of here) assert.equal(textDocument.version, this.version);
    return here.flatMap(({ edits }) => edits.filter(each => 'newText' in each));
  }

  /** Makes the edits here, and tells the server. */
  async apply(edits: readonly TextEdit[]): Promise<void> {
    let changed = this.text;
    const fromTheEnd = edits
      .map(({ range, newText }) => ({ start: this.#offset(range.start), end: this.#offset(range.end), newText }))
      .sort((one, other) => other.start - one.start);
    for (const { start, end, newText } of fromTheEnd) changed = changed.slice(0, start) + newText + changed.slice(end);
    await this.change(this.text, changed);
  }

  /** Diagnostics as `rule: line with [brackets] around what is marked`. */
  findings(diagnostics: readonly Diagnostic[], text = this.text): string[] {
    return diagnostics.map(({ code, range }) => `${String(code)}: ${this.picture(range, text)}`);
  }

  /** The line with brackets around `range`. */
  picture({ start, end }: Range, text = this.text): string {
    assert.equal(start.line, end.line, 'a range over several lines');
    const line = text.split('\n')[start.line]!;
    const [from, to] = [this.#codeUnits(line, start.character), this.#codeUnits(line, end.character)];
    return `${line.slice(0, from)}[${line.slice(from, to)}]${line.slice(to)}`.trim();
  }

  /** Where `part`, which stands in the text once, is. */
  rangeOf(part: string): Range {
    const start = this.text.indexOf(part);
    assert.notEqual(start, -1, `${part} does not stand in the text`);
    assert.equal(this.text.indexOf(part, start + 1), -1, `${part} stands in the text twice`);
    return { start: this.#position(start), end: this.#position(start + part.length) };
  }

  #request<Answer>(method: string, params: object = {}): Promise<Answer> {
    return this.#client.connection.sendRequest<Answer>(method, { textDocument: { uri: this.uri }, ...params });
  }

  get #countsBytes(): boolean {
    return this.#client.initialized.capabilities.positionEncoding === 'utf-8';
  }

  #position(offset: number): Position {
    const lines = this.text.slice(0, offset).split('\n');
    const before = lines.at(-1)!;
    return { line: lines.length - 1, character: this.#countsBytes ? Buffer.byteLength(before) : before.length };
  }

  #offset({ line, character }: Position): number {
    const lines = this.text.split('\n');
    const before = lines.slice(0, line).reduce((length, each) => length + each.length + 1, 0);
    return before + this.#codeUnits(lines[line]!, character);
  }

  #codeUnits(line: string, character: number): number {
    return this.#countsBytes ? Buffer.from(line).subarray(0, character).toString().length : character;
  }
}

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSource } from '../workspace/analyse-file.ts';
import type { OpenDocuments } from './open-documents.ts';
import { pathOfDocument, uriOfPath } from './uri.ts';

/** The files as the user sees them: what is open in the client comes before what is on the disk. */
export class DocumentFiles implements FileSource {
  readonly #disk: FileSource;
  readonly #open = new Map<string, TextDocument>();

  /** Make it before anything else that listens to `documents`, so that the others find it up to date. */
  constructor(documents: OpenDocuments, disk: FileSource) {
    this.#disk = disk;
    documents.onDidChangeContent(({ document }) => {
      const path = pathOfDocument(document);
      if (path !== undefined) this.#open.set(path, document);
    });
    documents.onDidClose(({ document }) => {
      const path = pathOfDocument(document);
      if (path !== undefined) this.#open.delete(path);
    });
  }

  async readText(path: string): Promise<string | null> {
    // Looks at the open documents last: one may be opened while the disk is read.
    const onDisk = this.#open.has(path) ? null : await this.#disk.readText(path);
    return this.#open.get(path)?.getText() ?? onDisk;
  }

  listFolder(path: string): Promise<readonly string[] | null> {
    return this.#disk.listFolder(path);
  }

  async stampOf(path: string): Promise<string | undefined> {
    const stamp = this.#open.has(path) ? undefined : await this.#disk.stampOf?.(path);
    return this.#open.has(path) ? undefined : stamp;
  }

  /** Whether a document is open at a path. */
  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  /** The document that is open at a path. */
  openAt(path: string): TextDocument | undefined {
    return this.#open.get(path);
  }

  /** The URI of a file, as the client writes it where the client has the file open. */
  uriOf(path: string): string {
    return this.#open.get(path)?.uri ?? uriOfPath(path);
  }
}
